### Lines of the worksheet for the report to the data protection authority: name of the field, then the answer.

## Name, heading, introduction

# What the document is called.
label-authority-worksheet = Worksheet
# Headline of the worksheet.
report-headline = Personal data breach: details for the report to the authority
# What the worksheet is for.
report-intro = This sheet is internal. It follows { HAS($org_law, key: "kdg") ->
        [yes] section 33 of Germany’s Catholic Data Protection Act (KDG)
       *[no] { HAS($org_law, key: "dsg_ekd") ->
            [yes] section 32 of Germany’s Protestant Data Protection Act (DSG-EKD)
           *[no] { HAS($org_law, key: "uk_gdpr") ->
                [yes] Article 33(3) of the UK GDPR
               *[no] Article 33(3) of the GDPR
            }
        }
    } and the forms of the authorities.
# The same when the law is not stated.
report-intro-plain = This sheet is internal. It follows the forms of the authorities.
# A field whose fact is stated as not known yet (bound to the fact).
report-open = Not known yet; to follow.
# A field that nobody has answered.
report-missing = Missing.

## Headings

# Who reports.
report-h-body = Who is reporting
# Nature of the breach.
report-h-nature = What happened
# Persons and data.
report-h-persons = People and data affected
# Likely consequences.
report-h-consequences = Likely consequences
# Measures before and since.
report-h-measures = Measures
# How the persons are told.
report-h-told = Telling the people affected
# Other authorities.
report-h-others = Other authorities

## Names of the fields: each opens a line, the answer follows

report-l-kind = Type of report:
report-l-reference = Earlier report:
report-l-body = Controller:
report-l-body-kind = Type of body:
report-l-address = Address:
report-l-law = Applicable law:
report-l-authority = Data protection authority:
report-l-supervisor = Other supervisor:
report-l-dpo = Data protection officer:
report-l-reporter = Reported by:
report-l-nature = Nature of the breach:
report-l-scale = Scale:
report-l-happened = When it happened:
report-l-discovered = Discovered:
report-l-sign = How discovered:
report-l-aware = Controller became aware:
report-l-delay = Reason for reporting after 72 hours:
report-l-cause = Cause:
report-l-attacker = Who is behind it:
report-l-systems = Systems affected:
report-l-encrypted = Data encrypted by attackers:
report-l-backups = Backups:
report-l-processor = Run by an outside supplier:
report-l-processor-name = Name of the supplier:
report-l-persons = Number of people affected:
report-l-persons-held = Number of people whose data is on the systems concerned:
report-l-records = Number of records:
report-l-data = Categories of data and people:
report-l-publication = Publication:
report-l-published-on = Published on:
report-l-misuse = Misuse:
report-l-consequences = Possible consequences for people:
report-l-likelihood = Likelihood:
report-l-risk = Risk to people:
report-l-safety = Patient safety:
report-l-before = Before the breach:
report-l-since = Since then:
report-l-planned = Planned:
report-l-investigation = Investigation:
report-l-restoration = Restoration:
report-l-restored = Restored on:
report-l-told-how = How people are told:
report-l-told-when = When:
report-l-told-on = Told on:
report-l-told-until = To be told by:
report-l-exception = Exemption from telling people:
report-l-advice = Advice to people:
report-l-police = Police:
report-l-authorities = Other authorities:
report-l-cross-border = Cross-border:

## Answers

report-v-kind = { $report_kind }.
report-v-reference = { $report_reference }
report-v-body-kind = { $org_kind }.
report-v-law = { $org_law }.
report-v-nature =
    { CERTAINTY($attack_kind) ->
        [presumed] { $attack_kind } (presumed).
       *[confirmed] { $attack_kind }.
    }
report-v-scale =
    { CERTAINTY($attack_scale) ->
        [presumed] { $attack_scale } (presumed).
       *[confirmed] { $attack_scale }.
    }
report-v-delay = { $delay_reason }
report-v-sign = { $first_sign }.
report-v-cause =
    { CERTAINTY($cause) ->
        [presumed] { $cause } (presumed).
       *[confirmed] { $cause }.
    }
report-v-attacker =
    { CERTAINTY($attacker) ->
        [presumed] { $attacker } (presumed).
       *[confirmed] { $attacker }.
    }
report-v-systems =
    { CERTAINTY($systems_affected) ->
        [presumed] { $systems_affected } (presumed).
       *[confirmed] { $systems_affected }.
    }
report-v-backups = { $backups }.
report-v-processor = { $it_supplier }.
report-v-persons =
    { CERTAINTY($affected_number) ->
        [presumed] { $affected_number } (presumed).
       *[confirmed] { $affected_number }.
    }
report-v-records =
    { CERTAINTY($records_number) ->
        [presumed] { $records_number } (presumed).
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
report-dpo-contact = Email: { PART($dpo, part: "email") }
report-dpo-phone = Phone: { PART($dpo, part: "phone") }.
report-v-reporter = { PART($signed_by, part: "function") }
# The same with the name.
report-v-reporter-name = { PART($signed_by, part: "name") }, { PART($signed_by, part: "function") }
report-v-happened =
    { CERTAINTY($attack_at) ->
        [presumed] { MOMENT($attack_at, as: "state") } (presumed).
       *[confirmed] { MOMENT($attack_at, as: "state") }.
    }
report-v-discovered = { MOMENT($discovered_at) }.
# Day and time.
report-v-aware = { DATE($aware_at, style: "long") }, { TIME($aware_at) }.
report-v-encrypted =
    { KEY($files_encrypted) ->
        [yes] Yes.
       *[no] No.
    }
report-v-cross-border =
    { KEY($cross_border) ->
        [yes] Yes.
       *[no] No.
    }
report-v-published-on = { $published_at }
report-v-told-on = { $told_on }
report-v-told-until = { $tell_until }
report-v-restored = { $restored_at }

## The ledger as a table: heads of its columns, and the cells of each record

# Whose data, and which.
report-c-data = People and data
# How many people.
report-c-number = Number of people
# Which period the data cover.
report-c-period = Period the data covers
# Whether others have seen or taken the data.
report-c-confidentiality = Confidentiality
# Whether the data were changed.
report-c-integrity = Integrity
# Whether the data can be used.
report-c-availability = Availability
# As of when the row holds.
report-c-as-of = As of
# Whose data.
report-data = { $data_group }
# Whose data, and which.
report-data-category = { $data_group }: { $data_category }
report-data-number = { $data_number }
report-data-period = { $data_period }
# Confidentiality as entered and proven.
report-data-status = { $data_confidentiality }
# "Not affected" was entered, but source, time or releaser are missing.
report-data-unproven = { $data_confidentiality } (proof is missing)
report-data-integrity = { $data_integrity }
report-data-availability = { $data_availability }
report-data-as-of = { DATE($data_as_of, style: "long") }, { TIME($data_as_of) }
# A cell that nobody has answered.
report-cell-missing = Missing
# A cell with nothing to give, since these data are not affected.
report-cell-none = Not applicable

## One line for each authority

# Which authority, which step.
report-authority-step = { $authorities_authority }: { $authorities_step }.
# On which day.
report-authority-on = Date: { $authorities_on }.
