### Der Anhang des Prüfexemplars: worauf jeder Satz beruht, und was noch offen ist.

review-annex = Anhang: worauf jeder Satz beruht
review-note = Die Nummern sind die der Sätze im Text. Der Name des Hauses steht nur dort, wo ein Satz auf nichts anderem beruht. Dieser Anhang nennt Quellen und Personen und ist nicht zur Veröffentlichung bestimmt.
review-sentence = Satz
review-fact = Angabe
review-certainty = Sicherheit
review-source = Quelle
review-as-of = Stand
review-released-by = Freigegeben von
review-nothing = –
review-no-fact = fester Wortlaut
review-findings = Was vor der Freigabe zu klären ist
review-no-findings = Die Prüfung hat nichts zu beanstanden.
review-severity = Gewicht
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
