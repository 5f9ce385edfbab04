### Sentences of the first and the later notices: holding statement, update, all-clear, correction. See locales/de/notices-updates.ftl.

## Labels

label-holding-statement = First statement
label-update = Update
label-all-clear = All clear
label-correction = Correction

## Holding statement

holding-data = It is too early to say whether data is affected.
holding-services = Several services are disrupted for now.
holding-working = Work is under way to find out exactly what happened.
holding-next = A further statement will follow as soon as more is certain.

## Update

update-headline = Update: { headline-cause }
update-headline-incident = Update on the IT incident
update-headline-restoration =
    { KEY($restoration) ->
        [working] Systems not yet restored after { headline-cause }
        [first_systems_back] First systems running again after { headline-cause }
        [in_stages] Systems coming back step by step after { headline-cause }
        [well_advanced] Work to bring systems back well advanced after { headline-cause }
       *[complete] All systems running again after { headline-cause }
    }
update-headline-services = News about our services after { headline-cause }
update-since = This is what has changed since our notice of { $update_since }.
update-since-time = This is what has changed since our notice at { TIME($update_since) }.
update-nothing = There is nothing new to report since our notice of { $update_since }.
update-nothing-time = There is nothing new to report since our notice at { TIME($update_since) }.
update-h-new = What is new
update-h-unchanged = What has not changed
update-services-unchanged = Services are still disrupted, as we last reported.
update-data-unchanged = What we last reported about the data still stands.

## All-clear

clear-headline-over =
    { $person ->
        [we] Incident over: { headline-cause }
       *[they] Incident over: { headline-cause }
    }
clear-headline-data =
    { $person ->
        [we] No data in the wrong hands after { headline-cause }
       *[they] No data in the wrong hands after { headline-cause }
    }
clear-h-cause = What happened
clear-h-remains = What remains to be done
clear-h-services = Our services now

## Correction

correction-headline =
    { KEY($corrections_topic) ->
        [data] Correction: what we said about the data
        [number] Correction: the number of people affected
        [time] Correction: what we said about when it happened
        [cause] Correction: what we said about the cause
        [services] Correction: what we said about our services
       *[other_matter] Correction to an earlier notice
    }
correction-headline-several = Corrections to our earlier notices
correction-headline-about = { headline-cause }: correction
correction-headline-incident = Correction on the IT incident
correction-status =
    { KEY($corrections_said_status) ->
        [excluded] personal data was not affected
        [no_sign] there was no sign that personal data had fallen into the wrong hands
        [open] we did not know yet whether personal data was affected
        [reachable] personal data could have been seen by people with no right to see it
        [probably_taken] personal data had probably been copied
        [accessed] outsiders had gained access to personal data
        [stolen] personal data had been stolen
       *[published] personal data had been published
    }
correction-said-status-on = On { $corrections_said_on } we said that { correction-status }.
correction-said-status = In an earlier notice we said that { correction-status }.
correction-said-number-on =
    { PLURAL($corrections_said_number) ->
        [one] On { $corrections_said_on } we said that { $corrections_said_number } person was affected.
       *[other] On { $corrections_said_on } we said that { $corrections_said_number } people were affected.
    }
correction-said-number =
    { PLURAL($corrections_said_number) ->
        [one] In an earlier notice we said that { $corrections_said_number } person was affected.
       *[other] In an earlier notice we said that { $corrections_said_number } people were affected.
    }
correction-said-on = On { $corrections_said_on } we said: “{ $corrections_said }.”
correction-said = In an earlier notice we said: “{ $corrections_said }.”
correction-wrong = That was wrong.
correction-superseded = That is no longer correct.
correction-now = This is what we know now: { $corrections_now }.
correction-known = We have known this since { $corrections_known_since }.
    .varied = This has been known to us since { $corrections_known_since }.
correction-why =
    { KEY($corrections_reason) ->
        [new_findings] The investigation has brought new facts to light.
        [own_error] The mistake was ours.
        [supplier_information] A supplier had given us wrong information.
       *[misunderstanding] The reason was a misunderstanding.
    }
    .varied =
        { KEY($corrections_reason) ->
            [new_findings] New facts have come to light in the investigation.
            [own_error] It was our mistake.
            [supplier_information] Wrong information had come from a supplier.
           *[misunderstanding] It was a misunderstanding.
        }
correction-apology = We apologise for this.
    .varied = Please accept our apology for this.
correction-h-data = What we now know about the data
