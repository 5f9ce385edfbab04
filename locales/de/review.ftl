### Der Anhang der Prüffassung: worauf jeder Satz beruht, und was noch offen ist.

review-annex = Anhang: worauf sich jeder Satz stützt
review-note = Die Nummern verweisen auf die Sätze im Text. Der Name des Hauses ist nur bei Sätzen aufgeführt, die sich auf keine andere Angabe stützen. Dieser Anhang nennt Quellen und Personen. Veröffentlichen Sie ihn nicht.
review-sentence = Satz
review-fact = Angabe
review-certainty = Sicherheit
review-source = Quelle
review-as-of = Stand
review-released-by = Freigegeben von
review-nothing = –
review-no-fact = fester Wortlaut
review-findings = Was vor der Freigabe zu klären ist
review-no-findings = Herold hat bei der automatischen Prüfung nichts beanstandet.
review-severity = Einstufung
review-finding = Was zu tun ist
review-findings-elsewhere =
    { $count ->
        [one] Ein weiterer Punkt betrifft Angaben, die diese Mitteilung nicht nennen darf. Er steht im Programm unter „{ findings-title }“.
       *[other] { $count } weitere Punkte betreffen Angaben, die diese Mitteilung nicht nennen darf. Sie stehen im Programm unter „{ findings-title }“.
    }
# A field of a record with its name, and the names of some shorter than in the form.
review-field = { $field }: { $value }
review-field-data-confidentiality = Vertraulichkeit
review-field-data-integrity = Unversehrtheit
review-field-data-availability = Verfügbarkeit
review-time = { $date }, { $time } Uhr
