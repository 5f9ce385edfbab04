# Headings and short texts of the command line.

cli-notices-heading = Mitteilungen
cli-languages-heading = Sprachen
cli-samples-heading = Beispiele
cli-sample-written = Das Beispiel liegt in { $path }.
cli-case-created = Der Fall liegt in { $path } ({ $count ->
        [one] { $count } Angabe
       *[other] { $count } Angaben
    }).
cli-fact-set = „{ $fact }“ ist gesetzt.
cli-profile-written = Das Profil liegt in { $path } ({ $count ->
        [one] { $count } Angabe
       *[other] { $count } Angaben
    }).
cli-profile-taken = Das Profil aus { $path } ist übernommen: { $count ->
        [0] Es hat sich nichts geändert
        [one] { $count } Angabe ist neu
       *[other] { $count } Angaben sind neu
    }.
cli-profile-good = { $path } ist ein brauchbares Profil ({ $count ->
        [one] { $count } Angabe
       *[other] { $count } Angaben
    }).
cli-wrote = Geschrieben: { $path }
cli-inks-reckoned = Im Profil steht keine Druckfarbe. Die Farbe des Schilds ist deshalb ohne Farbprofil aus der Bildschirmfarbe umgerechnet: C/M/Y/K { $inks }. Lassen Sie sie von der Druckerei prüfen oder tragen Sie die Druckfarbe im Profil ein.
cli-no-findings = Keine Befunde.
cli-findings = { $blockers ->
        [one] { $blockers } Hindernis
       *[other] { $blockers } Hindernisse
    }, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $hints ->
        [one] { $hints } Hinweis
       *[other] { $hints } Hinweise
    }.
cli-passphrase-prompt = Passphrase:
cli-exporting = { $name } wird geschrieben …
cli-unknown = noch nicht bekannt
cli-as-of = Stand: { $time }
cli-held = zurückgehalten (Bitte: { $by })
cli-held-until = zurückgehalten bis { $time } (Bitte: { $by })
cli-held-reason = Grund: { $reason }
cli-source = Quelle: { $source }
cli-internal-note = nur für den internen Gebrauch
