### The letter to those affected: the elements of GDPR Art. 34 in plain words, from "we" to "you". The status of the data picks the words.
### "-for": the letter goes to somebody who answers for the person concerned ($letter_to: guardian, legal representative, next of kin).
### "exposed": data stood open (attack kind data_exposed). "misdirected": data went to the wrong people. Nobody attacked then.

# What the document is called in its running header. Nothing about the breach.
label-patient-letter = Wichtige Nachricht

# A piece of the sentences below: data about whom. Nominative, accusative and dative, no comma.
letter-whose =
    { KEY($letter_to) ->
        [guardian] Daten Ihres Kindes
        [legal_representative] Daten der von Ihnen vertretenen Person
        [next_of_kin] Daten einer Ihnen nahestehenden Person
       *[person] Daten von Ihnen
    }

## Subject: no full stop. The worst status of the reader's data.

letter-subject-published = Daten von Ihnen wurden veröffentlicht
letter-subject-published-for = { letter-whose } wurden veröffentlicht
letter-subject-exposed = Daten von Ihnen waren frei zugänglich
letter-subject-exposed-for = { letter-whose } waren frei zugänglich
letter-subject-stolen = Daten von Ihnen wurden gestohlen
letter-subject-stolen-for = { letter-whose } wurden gestohlen
letter-subject-accessed = Unbefugte hatten Zugang zu Daten von Ihnen
letter-subject-accessed-for = Unbefugte hatten Zugang zu { letter-whose }
letter-subject-misdirected = Daten von Ihnen gingen an falsche Empfänger
letter-subject-misdirected-for = { letter-whose } gingen an falsche Empfänger
letter-subject-probably = Daten von Ihnen sind sehr wahrscheinlich in fremde Hände gelangt
letter-subject-probably-for = { letter-whose } sind sehr wahrscheinlich in fremde Hände gelangt
# Nothing is lost as far as known: open, no sign, excluded.
letter-subject-known = Was wir über Ihre Daten wissen
letter-subject-known-for = Was wir über { letter-whose } wissen
# No data in the ledger.
letter-subject-plain = Was bei uns passiert ist

# The date alone, where no place is stated.
letter-date = { $issued_at }

## Salutation

# To one group of people. The letter's first sentence follows; in German it starts with a word that is a capital anyway.
letter-salutation-group =
    { $gender_style ->
       *[pairs] { KEY($data_group) ->
            [patients] Sehr geehrte Patientin, sehr geehrter Patient,
            [former_patients] Sehr geehrte Patientin, sehr geehrter Patient,
            [guardians] Sehr geehrte Eltern,
            [insured] Sehr geehrte Versicherte, sehr geehrter Versicherter,
            [residents] Sehr geehrte Bewohnerin, sehr geehrter Bewohner,
            [employees] Liebe Kollegin, lieber Kollege,
            [applicants] Sehr geehrte Bewerberin, sehr geehrter Bewerber,
            [students] Sehr geehrte Studentin, sehr geehrter Student,
            [research_participants] Sehr geehrte Teilnehmerin, sehr geehrter Teilnehmer,
            [blood_donors] Sehr geehrte Spenderin, sehr geehrter Spender,
            [citizens] Sehr geehrte Bürgerin, sehr geehrter Bürger,
           *[relatives] Sehr geehrte Damen und Herren,
        }
        [neutral] Guten Tag,
        [colon] Guten Tag,
    }
# To somebody who answers for the person concerned.
letter-salutation-for =
    { KEY($letter_to) ->
        [guardian] Sehr geehrte Eltern, sehr geehrte Sorgeberechtigte,
       *[person] Sehr geehrte Damen und Herren,
    }
# To anybody.
letter-salutation =
    { $gender_style ->
       *[pairs] Sehr geehrte Damen und Herren,
        [neutral] Guten Tag,
        [colon] Guten Tag,
    }

## Why we write: the first sentence

letter-because-published = Sie erhalten diesen Brief, weil Daten von Ihnen veröffentlicht wurden.
letter-because-published-for = Sie erhalten diesen Brief, weil { letter-whose } veröffentlicht wurden.
letter-because-exposed = Sie erhalten diesen Brief, weil Daten von Ihnen frei zugänglich waren.
letter-because-exposed-for = Sie erhalten diesen Brief, weil { letter-whose } frei zugänglich waren.
letter-because-stolen = Sie erhalten diesen Brief, weil Daten von Ihnen gestohlen wurden.
letter-because-stolen-for = Sie erhalten diesen Brief, weil { letter-whose } gestohlen wurden.
letter-because-accessed = Sie erhalten diesen Brief, weil Unbefugte Zugang zu Daten von Ihnen hatten.
letter-because-accessed-for = Sie erhalten diesen Brief, weil Unbefugte Zugang zu { letter-whose } hatten.
letter-because-misdirected = Sie erhalten diesen Brief, weil Daten von Ihnen an falsche Empfänger gegangen sind.
letter-because-misdirected-for = Sie erhalten diesen Brief, weil { letter-whose } an falsche Empfänger gegangen sind.
letter-because-probably = Sie erhalten diesen Brief, weil Daten von Ihnen sehr wahrscheinlich in fremde Hände gelangt sind.
letter-because-probably-for = Sie erhalten diesen Brief, weil { letter-whose } sehr wahrscheinlich in fremde Hände gelangt sind.
letter-subject-reachable = Daten von Ihnen waren für Unbefugte zugänglich
letter-subject-reachable-for = { letter-whose } waren für Unbefugte zugänglich
letter-because-reachable = Sie erhalten diesen Brief, weil Daten von Ihnen für Unbefugte zugänglich waren. Ob jemand sie gesehen hat, wissen wir nicht.
letter-because-reachable-for = Sie erhalten diesen Brief, weil { letter-whose } für Unbefugte zugänglich waren. Ob jemand sie gesehen hat, wissen wir nicht.
# Open: said plainly.
letter-because-open = Sie erhalten diesen Brief, obwohl wir noch nicht wissen, ob Daten von Ihnen betroffen sind.
letter-because-open-for = Sie erhalten diesen Brief, obwohl wir noch nicht wissen, ob { letter-whose } betroffen sind.
# The data stood open, went astray or were on a lost device; whether anybody saw them is not known.
letter-because-seen = Sie erhalten diesen Brief, obwohl wir noch nicht wissen, ob jemand Daten von Ihnen gesehen hat.
letter-because-seen-for = Sie erhalten diesen Brief, obwohl wir noch nicht wissen, ob jemand { letter-whose } gesehen hat.
# No sign, excluded, or no data in the ledger.
letter-because-plain = Sie erhalten diesen Brief, damit Sie von uns selbst erfahren, was bei uns passiert ist.
# What the letter holds (said when it has consequences and advice).
letter-reads = In diesem Brief lesen Sie, was passiert ist, welche Folgen das haben kann und was Sie tun können.
# Why these readers get the letter.
letter-reason =
    { KEY($letter_reason) ->
        [data_found] Einen solchen Brief verschicken wir für alle, deren Daten wir in den betroffenen Dateien gefunden haben.
        [same_system] Einen solchen Brief verschicken wir für alle, deren Daten in dem betroffenen System gespeichert sind.
       *[precaution] Einen solchen Brief verschicken wir vorsorglich für alle, deren Daten betroffen sein können.
    }
# The worry is understood (bound to empathy_for).
letter-empathy = Dass Sie das beunruhigt, verstehen wir.
# "You" and "your" in what follows mean the person concerned too.
letter-means =
    { KEY($letter_to) ->
        [guardian] Was hier für „Sie“ steht, gilt ebenso für Ihr Kind.
        [legal_representative] Was hier für „Sie“ steht, gilt ebenso für die Person, die Sie vertreten.
       *[next_of_kin] Was hier für „Sie“ steht, gilt ebenso für die Person, die Ihnen nahesteht.
    }

## Which data

letter-h-data = Um welche Daten geht es?
# Openings of a list of kinds of data, where nobody attacked; the others are shared.
letter-list-exposed = Diese Daten waren frei zugänglich:
letter-list-misdirected = Diese Daten gingen an falsche Empfänger:
letter-list-seen = Bei diesen Daten wissen wir noch nicht, ob jemand sie gesehen hat:
# Said before lists that name groups: the reader belongs to one of them.
letter-groups = Welche Daten das bei Ihnen sind, hängt davon ab, zu welcher Gruppe Sie gehören.
# One kind of data of one person: a list item.
letter-item =
    { KEY($data_category) ->
        [personal] persönliche Angaben
        [names] Name
        [dates_of_birth] Geburtsdatum
        [identity_numbers] Personennummer
        [insurance_numbers] Versichertennummer
        [identity_documents] Ausweiskopie
        [bank_details] Bankverbindung
        [passwords] Passwort
        [user_accounts] Angaben zum Benutzerkonto
       *[other] { $data_category }
    }
# The same with the time the data are from.
letter-item-period = { letter-item } (aus der Zeit { $data_period })
# A list item after others: more data, of no stated kind (bound to data).
letter-item-more = weitere persönliche Daten
# Data were lost, but no kind of data is stated.
letter-kinds-unknown = Welche Daten das im Einzelnen sind, können wir Ihnen noch nicht sagen.
# No kinds of data are stated: what is known of the reader's data.
letter-plain-open = Ob Unbefugte Daten von Ihnen gesehen oder kopiert haben, untersuchen wir noch.
letter-plain-open-for = Ob Unbefugte { letter-whose } gesehen oder kopiert haben, untersuchen wir noch.
letter-plain-no-sign = Bisher gibt es keinen Hinweis, dass Daten von Ihnen in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
letter-plain-no-sign-for = Bisher gibt es keinen Hinweis, dass { letter-whose } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
letter-plain-excluded = Daten von Ihnen sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
letter-plain-excluded-for = { letter-whose } sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
# Integrity and availability, of data named before.
letter-altered = Ein Teil der Daten wurde verändert.
letter-deleted = Ein Teil der Daten wurde gelöscht.
letter-unavailable = Auf die Daten können wir selbst zurzeit nicht zugreifen.

## Consequences, measures, advice, help

letter-h-consequences = Welche Folgen kann das haben?
# Only whether the data was published or misused is known.
letter-h-since = Was ist seither mit den Daten geschehen?
# Advice by what it protects: the line above its list items.
letter-advice-identity = Zu Ausweis und persönlichen Nummern:
letter-advice-money = Zu Konto und Karten:
letter-advice-access = Zu Passwörtern und Zugängen:
letter-advice-health = Zu Gesundheitsdaten:
letter-advice-general = In jedem Fall:
letter-h-contact = Haben Sie Fragen?
letter-h-rights = Welche Rechte haben Sie?

## What happens next, end of the letter

letter-h-next = Wie geht es weiter?
# When and where the next information comes, outside the website.
letter-next-at-where = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, { $next_update_where }.
letter-next-where = Neue Informationen gibt es { $next_update_where }.
# The closing formula, after each of the salutations.
letter-closing-group =
    { KEY($data_group) ->
        [employees] Mit herzlichen Grüßen
       *[patients] Mit freundlichen Grüßen
    }
letter-closing-for =
    { KEY($letter_to) ->
       *[guardian] Mit freundlichen Grüßen
    }
letter-closing = Mit freundlichen Grüßen
