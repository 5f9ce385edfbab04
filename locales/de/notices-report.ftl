### Lines of the worksheet for the report to the data protection authority: name of the field, then the answer.

## Name, heading, introduction

# What the document is called.
label-authority-worksheet = Arbeitsblatt
# Headline of the worksheet.
report-headline = Datenschutzverletzung: Angaben für die Meldung an die Aufsicht
# What the worksheet is for.
report-intro = Dieses Blatt ist intern. Es folgt { HAS($org_law, key: "kdg") ->
        [yes] § 33 des Gesetzes über den Kirchlichen Datenschutz (KDG)
       *[no] { HAS($org_law, key: "dsg_ekd") ->
            [yes] § 32 des Datenschutzgesetzes der Evangelischen Kirche (DSG-EKD)
           *[no] { HAS($org_law, key: "uk_gdpr") ->
                [yes] Art. 33 Abs. 3 UK GDPR
               *[no] Art. 33 Abs. 3 DSGVO
            }
        }
    } und den Formularen der Aufsichtsbehörden.
# The same when the law is not stated.
report-intro-plain = Dieses Blatt ist intern. Es folgt den Formularen der Aufsichtsbehörden.
# A field whose fact is stated as not known yet (bound to the fact).
report-open = Noch nicht bekannt; wird nachgereicht.
# A field that nobody has answered.
report-missing = Angabe fehlt.

## Headings

# Who reports.
report-h-body = Wer meldet
# Nature of the breach.
report-h-nature = Was passiert ist
# Persons and data.
report-h-persons = Betroffene Personen und Daten
# Likely consequences.
report-h-consequences = Wahrscheinliche Folgen
# Measures before and since.
report-h-measures = Maßnahmen
# How the persons are told.
report-h-told = Benachrichtigung der Betroffenen
# Other authorities.
report-h-others = Weitere Stellen

## Names of the fields: each opens a line, the answer follows

report-l-kind = Art der Meldung:
report-l-reference = Frühere Meldung:
report-l-body = Verantwortlicher:
report-l-body-kind = Art der Einrichtung:
report-l-address = Anschrift:
report-l-law = Anwendbares Recht:
report-l-authority = Zuständige Datenschutzaufsicht:
report-l-supervisor = Rechts- oder Fachaufsicht:
report-l-dpo = Datenschutzbeauftragte Person:
report-l-reporter = Meldende Person:
report-l-nature = Art der Verletzung:
report-l-scale = Ausmaß:
report-l-happened = Zeitpunkt der Verletzung:
report-l-discovered = Entdeckt:
report-l-sign = Wie entdeckt:
report-l-aware = Kenntnis des Verantwortlichen:
report-l-delay = Grund für eine Meldung nach mehr als 72 Stunden:
report-l-cause = Ursache:
report-l-attacker = Urheber:
report-l-systems = Betroffene Systeme:
report-l-encrypted = Daten verschlüsselt:
report-l-backups = Sicherungskopien:
report-l-processor = Ein Dienstleister betreibt:
report-l-processor-name = Name des Dienstleisters:
report-l-persons = Zahl der betroffenen Personen:
report-l-persons-held = Zahl der Personen, deren Daten auf den betroffenen Systemen liegen:
report-l-records = Zahl der Datensätze:
report-l-data = Kategorien von Daten und Personen:
report-l-publication = Veröffentlichung:
report-l-published-on = Veröffentlicht am:
report-l-misuse = Missbrauch:
report-l-consequences = Mögliche Folgen für die Betroffenen:
report-l-likelihood = Wahrscheinlichkeit:
report-l-risk = Risiko für die Betroffenen:
report-l-safety = Patientensicherheit:
report-l-before = Vor der Verletzung:
report-l-since = Seitdem:
report-l-planned = Geplant:
report-l-investigation = Stand der Untersuchung:
report-l-restoration = Wiederherstellung:
report-l-restored = Wiederhergestellt am:
report-l-told-how = Weg der Benachrichtigung:
report-l-told-when = Zeitpunkt:
report-l-told-on = Benachrichtigt am:
report-l-told-until = Benachrichtigung bis:
report-l-exception = Ausnahme von der Benachrichtigung:
report-l-advice = Rat an die Betroffenen:
report-l-police = Polizei:
report-l-authorities = Andere Behörden:
report-l-cross-border = Grenzüberschreitend:

## Answers

report-v-kind = { $report_kind }.
report-v-reference = { $report_reference }
report-v-body-kind = { $org_kind }.
report-v-law = { $org_law }.
report-v-nature =
    { CERTAINTY($attack_kind) ->
        [presumed] { $attack_kind } (vermutet).
       *[confirmed] { $attack_kind }.
    }
report-v-scale =
    { CERTAINTY($attack_scale) ->
        [presumed] { $attack_scale } (vermutet).
       *[confirmed] { $attack_scale }.
    }
report-v-delay = { $delay_reason }
report-v-sign = { $first_sign }.
report-v-cause =
    { CERTAINTY($cause) ->
        [presumed] { $cause } (vermutet).
       *[confirmed] { $cause }.
    }
report-v-attacker =
    { CERTAINTY($attacker) ->
        [presumed] { $attacker } (vermutet).
       *[confirmed] { $attacker }.
    }
report-v-systems =
    { CERTAINTY($systems_affected) ->
        [presumed] { $systems_affected } (vermutet).
       *[confirmed] { $systems_affected }.
    }
report-v-backups = { $backups }.
report-v-processor = { $it_supplier }.
report-v-persons =
    { CERTAINTY($affected_number) ->
        [presumed] { $affected_number } (vermutet).
       *[confirmed] { $affected_number }.
    }
report-v-records =
    { CERTAINTY($records_number) ->
        [presumed] { $records_number } (vermutet).
       *[confirmed] { $records_number }.
    }
report-v-publication = { $publication }.
report-v-misuse = { $misuse }.
report-v-consequences = { $consequences }.
report-v-likelihood = { $likelihood }.
report-v-risk = { $risk }.
report-v-safety = { $patient_safety }.
report-v-before = { $measures_before }.
report-v-since = { $measures }.
report-v-planned = { $prevention }.
report-v-investigation = { $investigation }.
report-v-restoration = { $restoration }.
report-v-told-how = { $tell_by }.
report-v-told-when = { $tell_when }.
report-v-exception = { $article_34_exception }.
report-v-police = { $police }.
report-v-body = { $org_name }
report-v-authority = { $data_protection_authority }
# The data protection authority, where only the report to it is stated.
report-v-authority-told = { $authorities_authority }
report-v-supervisor = { $supervisor }
report-v-processor-name = { $supplier_name }
report-v-address = { PART($org_address, part: "street") }, { letterhead-town }
report-v-address-plain = { PART($org_address, part: "street") }, { letterhead-town-plain }
# The function of the data protection officer.
report-v-dpo = { PART($dpo, part: "function") }.
# Their name.
report-dpo-name = { PART($dpo, part: "name") }.
# How to reach them.
report-dpo-contact = E-Mail: { PART($dpo, part: "email") }
report-dpo-phone = Telefon: { PART($dpo, part: "phone") }.
report-v-reporter = { PART($signed_by, part: "function") }
# The same with the name.
report-v-reporter-name = { PART($signed_by, part: "name") }, { PART($signed_by, part: "function") }
report-v-happened =
    { CERTAINTY($attack_at) ->
        [presumed] { MOMENT($attack_at, as: "state") } (vermutet).
       *[confirmed] { MOMENT($attack_at, as: "state") }.
    }
report-v-discovered = { MOMENT($discovered_at) }.
# Day and time.
report-v-aware = { DATE($aware_at, style: "long") }, { TIME($aware_at) } Uhr.
report-v-encrypted =
    { KEY($files_encrypted) ->
        [yes] Ja.
       *[no] Nein.
    }
report-v-cross-border =
    { KEY($cross_border) ->
        [yes] Ja.
       *[no] Nein.
    }
report-v-published-on = { $published_at }
report-v-told-on = { $told_on }
report-v-told-until = { $tell_until }
report-v-restored = { $restored_at }

## The ledger as a table: heads of its columns, and the cells of each record

# Whose data, and which.
report-c-data = Personen und Daten
# How many people.
report-c-number = Anzahl Personen
# Which period the data cover.
report-c-period = Zeitraum der Daten
# Whether others have seen or taken the data.
report-c-confidentiality = Vertraulichkeit
# Whether the data were changed.
report-c-integrity = Unversehrtheit
# Whether the data can be used.
report-c-availability = Verfügbarkeit
# As of when the row holds.
report-c-as-of = Stand
# Whose data.
report-data = { $data_group }
# Whose data, and which.
report-data-category = { $data_group }: { $data_category }
report-data-number = { $data_number }
report-data-period = { $data_period }
# Confidentiality as entered and proven.
report-data-status = { $data_confidentiality }
# "Not affected" was entered, but source, time or releaser are missing.
report-data-unproven = { $data_confidentiality }, Nachweis fehlt
report-data-integrity = { $data_integrity }
report-data-availability = { $data_availability }
report-data-as-of = { DATE($data_as_of, style: "long") }, { TIME($data_as_of) } Uhr
# A cell that nobody has answered.
report-cell-missing = Angabe fehlt
# A cell with nothing to give, since these data are not affected.
report-cell-none = Entfällt

## One line for each authority

# Which authority, which step.
report-authority-step = { $authorities_authority }: { $authorities_step }.
# On which day.
report-authority-on = Am { $authorities_on }.
