# Headings and short texts of the command line.

cli-notices-heading = Mitteilungen
cli-languages-heading = Sprachen
cli-samples-heading = Beispiele
cli-sample-written = Das Beispiel liegt in { $path }.
cli-case-created = Der Fall liegt in { $path } ({ $count ->
        [one] { $count } Fakt
       *[other] { $count } Fakten
    }).
cli-fact-set = „{ $fact }“ ist gesetzt.
cli-wrote = Geschrieben: { $path }
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
cli-source = Quelle: { $source }
cli-internal-note = nur für den internen Gebrauch
