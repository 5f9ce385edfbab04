# Headings and short texts of the command line.

cli-notices-heading = Notices
cli-languages-heading = Languages
cli-samples-heading = Samples
cli-sample-written = The sample is in { $path }.
cli-case-created = The case is in { $path } ({ $count ->
        [one] { $count } fact
       *[other] { $count } facts
    }).
cli-fact-set = “{ $fact }” is set.
cli-profile-written = The profile is in { $path } ({ $count ->
        [one] { $count } fact
       *[other] { $count } facts
    }).
cli-profile-taken = The profile in { $path } is now in the case: { $count ->
        [0] nothing has changed
        [one] { $count } fact is new
       *[other] { $count } facts are new
    }.
cli-profile-good = { $path } is a valid profile ({ $count ->
        [one] { $count } fact
       *[other] { $count } facts
    }).
cli-wrote = Wrote { $path }.
cli-inks-reckoned = The profile names no print colour, so the colour of the sign is converted from the screen colour without a colour profile: C/M/Y/K { $inks }. Have the print shop check it, or enter the print colour in the profile.
cli-no-findings = No findings.
cli-findings = { $blockers ->
        [one] { $blockers } blocker
       *[other] { $blockers } blockers
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [one] { $hints } suggestion
       *[other] { $hints } suggestions
    }.
cli-passphrase-prompt = Passphrase:
cli-exporting = Exporting { $name } …
cli-unknown = not known yet
cli-as-of = as of { $time }
cli-held = held back (requested by { $by })
cli-held-until = held back until { $time } (requested by { $by })
cli-held-reason = reason: { $reason }
cli-source = source: { $source }
cli-internal-note = for internal use only
