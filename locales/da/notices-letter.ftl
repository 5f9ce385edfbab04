### Brevet til dem, det drejer sig om. De samme id'er og variabler som i locales/de/notices-letter.ftl, der er forlægget.

label-patient-letter = Vigtig besked

# Står både først og sidst i sætningen, derfor uden relativsætning.
letter-whose =
    { KEY($letter_to) ->
        [guardian] oplysninger om dit barn
        [legal_representative] oplysninger om personen under dit værgemål
        [next_of_kin] oplysninger om en af dine nærmeste
       *[person] oplysninger om dig
    }

## Emne: uden punktum

letter-subject-published = Oplysninger om dig er blevet offentliggjort
letter-subject-published-for = { letter-whose } er blevet offentliggjort
letter-subject-exposed = Oplysninger om dig har ligget frit fremme
letter-subject-exposed-for = { letter-whose } har ligget frit fremme
letter-subject-stolen = Oplysninger om dig er blevet stjålet
letter-subject-stolen-for = { letter-whose } er blevet stjålet
letter-subject-accessed = Uvedkommende har haft adgang til oplysninger om dig
letter-subject-accessed-for =
    { KEY($letter_to) ->
        [legal_representative] Uvedkommende har haft adgang til oplysninger om den person, du er værge for
       *[guardian] Uvedkommende har haft adgang til { letter-whose }
    }
letter-subject-misdirected = Oplysninger om dig er sendt til forkerte modtagere
letter-subject-misdirected-for = { letter-whose } er sendt til forkerte modtagere
letter-subject-probably = Oplysninger om dig er efter al sandsynlighed kommet i forkerte hænder
letter-subject-probably-for = { letter-whose } er efter al sandsynlighed kommet i forkerte hænder
letter-subject-known = Det ved vi om dine oplysninger
letter-subject-known-for =
    { KEY($letter_to) ->
        [guardian] Det ved vi om dit barns oplysninger
        [legal_representative] Det ved vi om oplysningerne om den, du er værge for
        [next_of_kin] Det ved vi om oplysningerne om din pårørende
       *[person] Det ved vi om dine oplysninger
    }
letter-subject-plain = Det er der sket hos os

letter-date = Den { $issued_at }

## Tiltale

letter-salutation-group =
    { KEY($data_group) ->
        [patients] Kære patient
        [former_patients] Kære tidligere patient
        [guardians] Kære forælder
        [insured] Kære forsikrede
        [residents] Kære beboer
        [relatives] Kære pårørende
        [employees] Kære kollega
        [applicants] Kære ansøger
        [students] Kære studerende
        [research_participants] Kære forsøgsdeltager
        [blood_donors] Kære donor
        [citizens] Kære borger
       *[other] Kære modtager
    }
letter-salutation-for =
    { KEY($letter_to) ->
        [guardian] Kære forælder eller værge
        [legal_representative] Kære værge
        [next_of_kin] Kære pårørende
       *[person] Kære modtager
    }
letter-salutation = Kære modtager

## Hvorfor vi skriver

letter-because-published = Vi skriver til dig, fordi oplysninger om dig er blevet offentliggjort.
letter-because-published-for = Vi skriver til dig, fordi { letter-whose } er blevet offentliggjort.
letter-because-exposed = Vi skriver til dig, fordi oplysninger om dig har ligget frit tilgængelige på nettet.
letter-because-exposed-for = Vi skriver til dig, fordi { letter-whose } har ligget frit tilgængelige på nettet.
letter-because-stolen = Vi skriver til dig, fordi oplysninger om dig er blevet stjålet.
letter-because-stolen-for = Vi skriver til dig, fordi { letter-whose } er blevet stjålet.
letter-because-accessed = Vi skriver til dig, fordi uvedkommende har haft adgang til oplysninger om dig.
letter-because-accessed-for =
    { KEY($letter_to) ->
        [legal_representative] Vi skriver til dig, fordi uvedkommende har haft adgang til oplysninger om den person, du er værge for.
       *[guardian] Vi skriver til dig, fordi uvedkommende har haft adgang til { letter-whose }.
    }
letter-because-misdirected = Vi skriver til dig, fordi oplysninger om dig er sendt til forkerte modtagere.
letter-because-misdirected-for = Vi skriver til dig, fordi { letter-whose } er sendt til forkerte modtagere.
letter-because-probably = Vi skriver til dig, fordi oplysninger om dig efter al sandsynlighed er kommet i forkerte hænder.
letter-because-probably-for = Vi skriver til dig, fordi { letter-whose } efter al sandsynlighed er kommet i forkerte hænder.
letter-subject-reachable = Uvedkommende kan have set oplysninger om dig
letter-subject-reachable-for = Uvedkommende kan have set { letter-whose }
letter-because-reachable = Vi skriver til dig, fordi uvedkommende kan have set oplysninger om dig. Vi ved ikke, om det er sket.
letter-because-reachable-for = Vi skriver til dig, fordi uvedkommende kan have set { letter-whose }. Vi ved ikke, om det er sket.
letter-because-open = Vi skriver til dig, selv om vi endnu ikke ved, om oplysninger om dig er berørt.
letter-because-open-for = Vi skriver til dig, selv om vi endnu ikke ved, om { letter-whose } er berørt.
letter-because-seen = Vi skriver til dig, selv om vi endnu ikke ved, om nogen har set oplysninger om dig.
letter-because-seen-for = Vi skriver til dig, selv om vi endnu ikke ved, om nogen har set { letter-whose }.
letter-because-plain = Du får dette brev, så du hører fra os selv, hvad der er sket.
letter-reads = I brevet kan du læse, hvad der er sket, hvad det kan føre til, og hvad du selv kan gøre.
# Why these readers get the letter.
letter-reason =
    { KEY($letter_reason) ->
        [data_found] Vi skriver til alle, som vi har fundet oplysninger om i de ramte filer.
        [same_system] Vi skriver til alle, der har oplysninger i det ramte system.
       *[precaution] For en sikkerheds skyld skriver vi til alle, der kan være berørt.
    }
    .varied =
        { KEY($letter_reason) ->
            [data_found] Brevet bliver sendt til alle, som vi har fundet oplysninger om i de ramte filer.
            [same_system] Brevet bliver sendt til alle, der har oplysninger i det ramte system.
           *[precaution] Brevet bliver for en sikkerheds skyld sendt til alle, der kan være berørt.
        }
letter-empathy = Det kan gøre dig bekymret, og det forstår vi godt.
letter-means =
    { KEY($letter_to) ->
        [guardian] Når der står »du« og »dig« i brevet, gælder det også dit barn.
        [legal_representative] Når der står »du« og »dig« i brevet, gælder det også den person, du er værge for.
       *[next_of_kin] Når der står »du« og »dig« i brevet, gælder det også den person, der står dig nær.
    }

## Hvilke oplysninger

letter-h-data = Hvilke oplysninger drejer det sig om?
letter-list-exposed = Disse oplysninger har ligget frit tilgængelige på nettet:
letter-list-misdirected = Disse oplysninger er sendt til forkerte modtagere:
letter-list-seen = Vi ved endnu ikke, om nogen har set disse oplysninger:
letter-groups = Hvilke oplysninger om dig det drejer sig om, afhænger af, hvilken gruppe du hører til.
letter-item =
    { KEY($data_category) ->
        [names] navn
        [dates_of_birth] fødselsdato
        [identity_numbers] personnummer
        [insurance_numbers] forsikringsnummer
        [identity_documents] kopi af pas eller andet id
        [care_documents] plejejournal
        [applications] ansøgning
        [passwords] adgangskode
        [user_accounts] oplysninger om brugerkonto
       *[other] { $data_category }
    }
letter-item-period = { letter-item } ({ $data_period })
letter-item-more = andre personlige oplysninger
letter-kinds-unknown = Vi kan endnu ikke sige præcist, hvilke oplysninger det er.
letter-plain-open = Vi undersøger stadig, om uvedkommende har set eller kopieret oplysninger om dig.
letter-plain-open-for = Vi undersøger stadig, om uvedkommende har set eller kopieret { letter-whose }.
letter-plain-no-sign = Foreløbig er der ingen tegn på, at oplysninger om dig er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
letter-plain-no-sign-for = Foreløbig er der ingen tegn på, at { letter-whose } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
letter-plain-excluded = Oplysninger om dig er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
letter-plain-excluded-for = { letter-whose } er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
letter-altered = En del af oplysningerne er blevet ændret.
letter-deleted = En del af oplysningerne er blevet slettet.
letter-unavailable = Lige nu kan vi ikke selv komme til oplysningerne.

## Følger, hvad vi har gjort, råd og hjælp

letter-h-consequences = Hvad kan det føre til?
# Only whether the data was published or misused is known.
letter-h-since = Hvad er der siden sket med oplysningerne?
letter-advice-identity = Legitimation og personlige numre:
letter-advice-money = Konto og kort:
letter-advice-access = Adgangskoder og brugerkonti:
letter-advice-health = Helbredsoplysninger:
letter-advice-general = I alle tilfælde:
letter-h-contact = Har du spørgsmål?
letter-h-rights = Hvilke rettigheder har du?

## Hvad sker der nu, og brevets slutning

letter-h-next = Hvad sker der nu?
letter-next-at-where = Der kommer nyt { $next_update_where } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at }.
letter-next-where = Der kommer nyt { $next_update_where }.
letter-closing-group =
    { KEY($data_group) ->
        [employees] Mange hilsner
       *[patients] Med venlig hilsen
    }
letter-closing-for =
    { KEY($letter_to) ->
       *[guardian] Med venlig hilsen
    }
letter-closing = Med venlig hilsen
