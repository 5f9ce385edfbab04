# Overskrifter og korte tekster på kommandolinjen.

cli-notices-heading = Meddelelser
cli-languages-heading = Sprog
cli-samples-heading = Eksempler
cli-sample-written = Eksemplet ligger i { $path }.
cli-case-created = Sagen ligger i { $path } ({ $count ->
        [one] { $count } oplysning
       *[other] { $count } oplysninger
    }).
cli-fact-set = »{ $fact }« er gemt.
cli-profile-written = Profilen ligger i { $path } ({ $count ->
        [one] { $count } oplysning
       *[other] { $count } oplysninger
    }).
cli-profile-taken = Profilen fra { $path } er lagt ind: { $count ->
        [0] Intet er ændret
        [one] { $count } oplysning er ny
       *[other] { $count } oplysninger er nye
    }.
cli-profile-good = { $path } er en profil, der kan bruges ({ $count ->
        [one] { $count } oplysning
       *[other] { $count } oplysninger
    }).
cli-wrote = { $path } er skrevet.
cli-inks-reckoned = Der er ingen trykfarve i profilen. Skiltets farve er derfor regnet om fra skærmfarven uden farveprofil: C/M/Y/K { $inks }. Få trykkeriet til at kontrollere den, eller skriv trykfarven i profilen.
cli-no-findings = Ingen bemærkninger.
cli-findings = { $blockers ->
        [one] { $blockers } fejl, der spærrer for frigivelse
       *[other] { $blockers } fejl, der spærrer for frigivelse
    }, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }, { $hints ->
        [one] { $hints } forslag
       *[other] { $hints } forslag
    }.
cli-passphrase-prompt = Adgangssætning:
cli-exporting = Eksporterer { $name } …
cli-unknown = vides ikke endnu
cli-as-of = status pr. { $time }
cli-held = holdes tilbage (ønsket af: { $by })
cli-held-until = holdes tilbage indtil { $time } (ønsket af: { $by })
cli-held-reason = begrundelse: { $reason }
cli-source = kilde: { $source }
cli-internal-note = kun til internt brug
