# Sætningerne i de første og de senere meddelelser: første melding, ny status, afsluttende meddelelse, rettelse. Se locales/de/notices-updates.ftl.

## Betegnelser

label-holding-statement = Første melding
label-update = Ny status
label-all-clear = Afsluttende meddelelse
label-correction = Rettelse

## Første melding

holding-data = Det er for tidligt at sige, om oplysninger er berørt.
    .varied = Om oplysninger er berørt, er det for tidligt at sige.
holding-services = Flere tilbud er begrænset lige nu.
holding-working = Lige nu bliver det undersøgt, hvad der præcis er sket.
    .varied = Hvad der præcis er sket, bliver undersøgt lige nu.
holding-next = Så snart der er mere at fortælle med sikkerhed, kommer der en ny melding.

## Ny status

update-headline = Ny status: { headline-cause }
update-headline-incident = Ny status efter it-hændelsen
update-headline-restoration =
    { KEY($restoration) ->
        [working] Systemerne er endnu ikke i drift efter { headline-cause }
        [first_systems_back] De første systemer kører igen efter { headline-cause }
        [in_stages] Systemerne kommer lidt efter lidt i gang efter { headline-cause }
        [well_advanced] Arbejdet med at få systemerne i drift igen er nået langt efter { headline-cause }
       *[complete] Alle systemer kører igen efter { headline-cause }
    }
update-headline-services = Nyt om driften efter { headline-cause }
update-since = Her kan du læse, hvad der er nyt siden vores meddelelse den { $update_since }.
update-since-time = Her kan du læse, hvad der er nyt siden vores meddelelse kl. { TIME($update_since) }.
update-nothing = Der er intet nyt siden vores meddelelse den { $update_since }.
update-nothing-time = Der er intet nyt siden vores meddelelse kl. { TIME($update_since) }.
update-h-new = Det er nyt
update-h-unchanged = Det gælder stadig
update-services-unchanged = Driften er begrænset på samme måde, som vi senest fortalte.
update-data-unchanged = Det, vi senest fortalte om oplysningerne, gælder stadig.

## Afsluttende meddelelse

clear-headline-over =
    { $person ->
        [we] Hændelsen er overstået: { headline-cause }
       *[they] Hændelsen er overstået: { headline-cause }
    }
clear-headline-data =
    { $person ->
        [we] Ingen oplysninger i forkerte hænder efter { headline-cause }
       *[they] Ingen oplysninger i forkerte hænder efter { headline-cause }
    }
clear-h-cause = Hvad var det?
clear-h-remains = Hvad sker der videre?
clear-h-services = Hvordan er driften nu?

## Rettelse

correction-headline =
    { KEY($corrections_topic) ->
        [data] Vi retter det, vi skrev om oplysningerne
        [number] Vi retter antallet af berørte
        [time] Vi retter det, vi skrev om tidspunktet
        [cause] Vi retter det, vi skrev om årsagen
        [services] Vi retter det, vi skrev om driften
       *[other_matter] Vi retter en tidligere meddelelse
    }
correction-headline-several = Vi retter fejl i tidligere meddelelser
correction-headline-about = Rettelse: { headline-cause }
correction-headline-incident = Rettelse om it-hændelsen
correction-status =
    { KEY($corrections_said_status) ->
        [excluded] personlige oplysninger ikke var berørt
        [no_sign] der ikke var tegn på, at personlige oplysninger var kommet i forkerte hænder
        [open] vi endnu ikke vidste, om personlige oplysninger var berørt
        [reachable] uvedkommende havde kunnet se personlige oplysninger
        [probably_taken] personlige oplysninger efter al sandsynlighed var stjålet
        [accessed] uvedkommende havde haft adgang til personlige oplysninger
        [stolen] personlige oplysninger var stjålet
       *[published] personlige oplysninger var offentliggjort
    }
correction-said-status-on = Den { $corrections_said_on } skrev vi, at { correction-status }.
correction-said-status = I en tidligere meddelelse skrev vi, at { correction-status }.
correction-said-number-on =
    { PLURAL($corrections_said_number) ->
        [one] Den { $corrections_said_on } skrev vi, at { $corrections_said_number } person var berørt.
       *[other] Den { $corrections_said_on } skrev vi, at { $corrections_said_number } mennesker var berørt.
    }
correction-said-number =
    { PLURAL($corrections_said_number) ->
        [one] I en tidligere meddelelse skrev vi, at { $corrections_said_number } person var berørt.
       *[other] I en tidligere meddelelse skrev vi, at { $corrections_said_number } mennesker var berørt.
    }
correction-said-on = Den { $corrections_said_on } skrev vi: »{ $corrections_said }.«
correction-said = I en tidligere meddelelse skrev vi: »{ $corrections_said }.«
correction-wrong = Det er ikke rigtigt.
correction-superseded = Det gælder ikke længere.
correction-now = Sådan hænger det sammen: { $corrections_now }.
correction-known = Vi blev klar over det den { $corrections_known_since }.
    .varied = Den { $corrections_known_since } blev vi klar over det.
correction-why =
    { KEY($corrections_reason) ->
        [new_findings] Undersøgelsen har vist noget nyt.
        [own_error] Fejlen var vores.
        [supplier_information] En leverandør havde givet os forkerte oplysninger.
       *[misunderstanding] Årsagen var en misforståelse.
    }
correction-apology = Det siger vi undskyld for.
correction-h-data = Det ved vi nu om oplysningerne
