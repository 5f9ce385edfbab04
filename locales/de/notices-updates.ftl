### Sentences of the notices that come first and later: holding statement, update, all-clear, correction.
### This file is the master, as notices.ftl is for the shared sentences.

## Labels

label-holding-statement = Erste Information
label-update = Neuer Stand
label-all-clear = Entwarnung
label-correction = Richtigstellung

## Holding statement: what is certain in the first hour, and nothing else

# Nothing is stated about data (bound to $issued_at: at this time it is not known).
holding-data = Ob auch Daten betroffen sind, lässt sich noch nicht sagen.
# Three and more services in one state (bound to $services_limited).
holding-services = Mehrere Leistungen sind zurzeit eingeschränkt.
# What is being done when nothing else is stated (bound to $attack_kind).
holding-working = Was genau passiert ist, wird zurzeit geklärt.
# When no time for the next information is stated (bound to $issued_at).
holding-next = Sobald mehr gesichert ist, folgt eine weitere Mitteilung.

## Update: what is new since the last text

# The cause, and that there is news.
update-headline = { headline-cause }: neuer Stand
# What happened is not stated.
update-headline-incident = Neuer Stand zum IT-Vorfall
# The news is how far the restoration is.
update-headline-restoration =
    { KEY($restoration) ->
        [working] Systeme noch nicht wiederhergestellt: { headline-cause }
        [first_systems_back] Erste Systeme laufen wieder: { headline-cause }
        [in_stages] Systeme laufen nach und nach wieder: { headline-cause }
        [well_advanced] Wiederherstellung weit fortgeschritten: { headline-cause }
       *[complete] Alle Systeme laufen wieder: { headline-cause }
    }
# The news is about services.
update-headline-services = Neues zu unseren Leistungen: { headline-cause }
# Since when the news is.
update-since = Hier steht, was sich seit unserer Mitteilung vom { $update_since } geändert hat.
# The same when that text is of the same day.
update-since-time = Hier steht, was sich seit unserer Mitteilung von { TIME($update_since) } Uhr geändert hat.
# There is no news.
update-nothing = Seit unserer Mitteilung vom { $update_since } gibt es keine neuen Erkenntnisse.
update-nothing-time = Seit unserer Mitteilung von { TIME($update_since) } Uhr gibt es keine neuen Erkenntnisse.
# Heading over what is new, and over what is as it was.
update-h-new = Das ist neu
update-h-unchanged = Das gilt weiter
# The services are as they were (bound to $services_limited).
update-services-unchanged = Bei unseren Leistungen gelten die Einschränkungen, die wir zuletzt genannt haben.
# What is known of data and stands in a long list is as it was (bound to $data).
update-data-unchanged = Was wir zuletzt über die Daten mitgeteilt haben, gilt weiter.

## All-clear: it is over

# It is over.
clear-headline-over =
    { $person ->
        [we] Vorfall beendet: { headline-cause }
       *[they] Vorfall beendet: { headline-cause }
    }
# No data got into other hands (the ledger proves it; bound to $all_clear).
clear-headline-data =
    { $person ->
        [we] Keine Daten in fremden Händen: { headline-cause }
       *[they] Keine Daten in fremden Händen: { headline-cause }
    }
# Headings: what it was; what remains to be done.
clear-h-cause = Was war es?
clear-h-remains = Was bleibt zu tun?
clear-h-services = Was geht wieder?

## Correction: what was said, what is true

# The headline, by what is put right.
correction-headline =
    { KEY($corrections_topic) ->
        [data] Wir stellen richtig: unsere Angaben zu den Daten
        [number] Wir stellen richtig: die Zahl der Betroffenen
        [time] Wir stellen richtig: unsere Angaben zum Zeitpunkt
        [cause] Wir stellen richtig: unsere Angaben zur Ursache
        [services] Wir stellen richtig: unsere Angaben zu den Leistungen
       *[other_matter] Wir stellen eine frühere Mitteilung richtig
    }
# The same for several corrections (bound to $corrections).
correction-headline-several = Wir stellen frühere Angaben richtig
correction-headline-about = { headline-cause }: Richtigstellung
correction-headline-incident = Richtigstellung zum IT-Vorfall
# What was said about the status of data: a piece, a subordinate clause without its full stop.
correction-status =
    { KEY($corrections_said_status) ->
        [excluded] persönliche Daten seien nicht betroffen
        [no_sign] es gebe keine Hinweise, dass persönliche Daten in fremde Hände gelangt seien
        [open] wir wüssten noch nicht, ob persönliche Daten betroffen seien
        [reachable] persönliche Daten seien für Unbefugte zugänglich gewesen
        [probably_taken] persönliche Daten seien wahrscheinlich kopiert worden
        [accessed] Unbefugte hätten Zugang zu persönlichen Daten gehabt
        [stolen] persönliche Daten seien gestohlen worden
       *[published] persönliche Daten seien veröffentlicht worden
    }
# What was said, and when: about the status of data, a number, in words. Each also without the day.
correction-said-status-on = Am { $corrections_said_on } haben wir mitgeteilt, { correction-status }.
correction-said-status = In einer früheren Mitteilung haben wir geschrieben, { correction-status }.
correction-said-number-on =
    { PLURAL($corrections_said_number) ->
        [one] Am { $corrections_said_on } haben wir mitgeteilt, { $corrections_said_number } Person sei betroffen.
       *[other] Am { $corrections_said_on } haben wir mitgeteilt, { $corrections_said_number } Menschen seien betroffen.
    }
correction-said-number =
    { PLURAL($corrections_said_number) ->
        [one] In einer früheren Mitteilung haben wir geschrieben, { $corrections_said_number } Person sei betroffen.
       *[other] In einer früheren Mitteilung haben wir geschrieben, { $corrections_said_number } Menschen seien betroffen.
    }
correction-said-on = Am { $corrections_said_on } haben wir mitgeteilt: „{ $corrections_said }.“
correction-said = In einer früheren Mitteilung haben wir geschrieben: „{ $corrections_said }.“
# It was not true (bound to $corrections).
correction-wrong = Das stimmt nicht.
# It was true as far as was known, and is not any more (bound to $corrections).
correction-superseded = Das gilt nicht mehr.
# What is true, in words.
correction-now = Richtig ist: { $corrections_now }.
# Since when the organisation knows.
correction-known = Bekannt ist uns das seit dem { $corrections_known_since }.
# Why it was wrong.
correction-why =
    { KEY($corrections_reason) ->
        [new_findings] Die Untersuchung hat neue Erkenntnisse gebracht.
        [own_error] Der Fehler lag bei uns.
        [supplier_information] Wir hatten Angaben eines Dienstleisters übernommen, die nicht stimmten.
       *[misunderstanding] Der Grund war ein Missverständnis.
    }
# The apology when no other is stated (bound to $corrections).
correction-apology = Dafür bitten wir um Entschuldigung.
# Heading over what it means for the reader.
correction-h-data = Was wir jetzt über die Daten wissen
