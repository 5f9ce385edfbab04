### Lines of the worksheet for the report to the data protection authority: name of the field, then the answer.

## Name, heading, introduction

# What the document is called.
label-authority-worksheet = Arbejdsark
# Headline of the worksheet.
report-headline = Brud på persondatasikkerheden: oplysninger til anmeldelsen
# What the worksheet is for.
report-intro = Arket er internt. Det følger { HAS($org_law, key: "kdg") ->
        [yes] § 33 i den katolske kirkes datalov i Tyskland (KDG)
       *[no] { HAS($org_law, key: "dsg_ekd") ->
            [yes] § 32 i den evangeliske kirkes datalov i Tyskland (DSG-EKD)
           *[no] { HAS($org_law, key: "uk_gdpr") ->
                [yes] artikel 33, stk. 3, i UK GDPR
               *[no] artikel 33, stk. 3, i databeskyttelsesforordningen
            }
        }
    } og myndighedernes formularer.
# The same when the law is not stated.
report-intro-plain = Arket er internt. Det følger myndighedernes formularer.
# A field whose fact is stated as not known yet (bound to the fact).
report-open = Kendes ikke endnu og bliver eftersendt.
# A field that nobody has answered.
report-missing = Ikke udfyldt.

## Headings

# Who reports.
report-h-body = Hvem anmelder?
# Nature of the breach.
report-h-nature = Hvad er der sket?
# Persons and data.
report-h-persons = Berørte personer og oplysninger
# Likely consequences.
report-h-consequences = Sandsynlige konsekvenser
# Measures before and since.
report-h-measures = Foranstaltninger
# How the persons are told.
report-h-told = Underretning af de berørte
# Other authorities.
report-h-others = Andre myndigheder

## Names of the fields: each opens a line, the answer follows

report-l-kind = Anmeldelsens art:
report-l-reference = Tidligere anmeldelse:
report-l-body = Dataansvarlig:
report-l-body-kind = Type:
report-l-address = Adresse:
report-l-law = Gældende regler:
report-l-authority = Databeskyttelsesmyndighed:
report-l-supervisor = Tilsynsmyndighed:
report-l-dpo = Databeskyttelsesrådgiver:
report-l-reporter = Anmelder:
report-l-nature = Bruddets art:
report-l-scale = Omfang:
report-l-happened = Tidspunkt for bruddet:
report-l-discovered = Opdaget:
report-l-sign = Opdaget ved:
report-l-aware = Den dataansvarlige fik kendskab:
report-l-delay = Grund til anmeldelse efter mere end 72 timer:
report-l-cause = Årsag:
report-l-attacker = Hvem står bag:
report-l-systems = Berørte systemer:
report-l-encrypted = Filer krypteret:
report-l-backups = Sikkerhedskopier:
report-l-processor = Opgave hos en leverandør:
report-l-processor-name = Leverandørens navn:
report-l-persons = Antal berørte personer:
report-l-persons-held = Antal personer, som de ramte systemer rummer oplysninger om:
report-l-records = Antal registreringer:
report-l-data = Kategorier af oplysninger og personer:
report-l-publication = Offentliggørelse:
report-l-published-on = Offentliggjort:
report-l-misuse = Misbrug:
report-l-consequences = Mulige følger for de berørte:
report-l-likelihood = Sandsynlighed:
report-l-risk = Risiko for de berørte:
report-l-safety = Patientsikkerhed:
report-l-before = På plads før bruddet:
report-l-since = Gjort efter bruddet:
report-l-planned = Planlagt:
report-l-investigation = Undersøgelsens status:
report-l-restoration = Genopretning:
report-l-restored = Genoprettet:
report-l-told-how = De berørte får besked:
report-l-told-when = Hvornår:
report-l-told-on = Besked sendt:
report-l-told-until = Besked senest:
report-l-exception = Undtagelse fra underretningspligten:
report-l-advice = Råd til de berørte:
report-l-police = Politi:
report-l-authorities = Andre myndigheder:
report-l-cross-border = Berørte i flere EU-lande:

## Answers

report-v-kind = { $report_kind }.
report-v-reference = { $report_reference }
report-v-body-kind = { $org_kind }.
report-v-law = { $org_law }.
report-v-nature =
    { CERTAINTY($attack_kind) ->
        [presumed] { $attack_kind } (formodet).
       *[confirmed] { $attack_kind }.
    }
report-v-scale =
    { CERTAINTY($attack_scale) ->
        [presumed] { $attack_scale } (formodet).
       *[confirmed] { $attack_scale }.
    }
report-v-delay = { $delay_reason }
report-v-sign = { $first_sign }.
report-v-cause =
    { CERTAINTY($cause) ->
        [presumed] { $cause } (formodet).
       *[confirmed] { $cause }.
    }
report-v-attacker =
    { CERTAINTY($attacker) ->
        [presumed] { $attacker } (formodet).
       *[confirmed] { $attacker }.
    }
report-v-systems =
    { CERTAINTY($systems_affected) ->
        [presumed] { $systems_affected } (formodet).
       *[confirmed] { $systems_affected }.
    }
report-v-backups = { $backups }.
report-v-processor = { $it_supplier }.
report-v-persons =
    { CERTAINTY($affected_number) ->
        [presumed] { $affected_number } (formodet).
       *[confirmed] { $affected_number }.
    }
report-v-records =
    { CERTAINTY($records_number) ->
        [presumed] { $records_number } (formodet).
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
report-dpo-contact = Mail: { PART($dpo, part: "email") }
report-dpo-phone = Telefon: { PART($dpo, part: "phone") }.
report-v-reporter = { PART($signed_by, part: "function") }
# The same with the name.
report-v-reporter-name = { PART($signed_by, part: "name") }, { PART($signed_by, part: "function") }
report-v-happened =
    { CERTAINTY($attack_at) ->
        [presumed] { MOMENT($attack_at, as: "state") } (formodet).
       *[confirmed] { MOMENT($attack_at, as: "state") }.
    }
report-v-discovered = { MOMENT($discovered_at) }.
# Day and time.
report-v-aware = { DATE($aware_at, style: "long") } kl. { TIME($aware_at) }.
report-v-encrypted =
    { KEY($files_encrypted) ->
        [yes] Ja.
       *[no] Nej.
    }
report-v-cross-border =
    { KEY($cross_border) ->
        [yes] Ja.
       *[no] Nej.
    }
report-v-published-on = { $published_at }
report-v-told-on = { $told_on }
report-v-told-until = { $tell_until }
report-v-restored = { $restored_at }

## The ledger as a table: heads of its columns, and the cells of each record

# Whose data, and which.
report-c-data = Personer og oplysninger
# How many people.
report-c-number = Antal personer
# Which period the data cover.
report-c-period = Oplysninger fra perioden
# Whether others have seen or taken the data.
report-c-confidentiality = Fortrolighed
# Whether the data were changed.
report-c-integrity = Integritet
# Whether the data can be used.
report-c-availability = Tilgængelighed
# As of when the row holds.
report-c-as-of = Opgjort
# Whose data.
report-data = { $data_group }
# Whose data, and which.
report-data-category = { $data_group }: { $data_category }
report-data-number = { $data_number }
report-data-period = { $data_period }
# Confidentiality as entered and proven.
report-data-status = { $data_confidentiality }
# "Not affected" was entered, but source, time or releaser are missing.
report-data-unproven = { $data_confidentiality }, dokumentation mangler
report-data-integrity = { $data_integrity }
report-data-availability = { $data_availability }
report-data-as-of = { DATE($data_as_of, style: "long") } kl. { TIME($data_as_of) }
# A cell that nobody has answered.
report-cell-missing = Ikke udfyldt
# A cell with nothing to give, since these data are not affected.
report-cell-none = Ikke relevant

## One line for each authority

# Which authority, which step.
report-authority-step = { $authorities_authority }: { $authorities_step }.
# On which day.
report-authority-on = Dato: { $authorities_on }.
