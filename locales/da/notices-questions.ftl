### Spørgsmål og svar. De samme id'er og variabler som i locales/de/notices-questions.ftl, der er forlægget.

label-questions-and-answers = Spørgsmål og svar

## Overskrift

qa-headline = { FORM($attack_kind, form: "headline") }: spørgsmål og svar
qa-headline-presumed = Formentlig { FORM($attack_kind, form: "event") }: spørgsmål og svar
qa-headline-plain = Her er svar på dine spørgsmål

## Er det ovre, er jeg berørt

qa-q-over = Er faren ovre?
qa-over =
    { KEY($all_clear) ->
        [false_alarm] Ja, det var falsk alarm, og mistanken holdt ikke stik.
        [incident_over] Ja, hændelsen er afsluttet.
       *[no_data_affected] Ja, vores undersøgelse viser, at ingen oplysninger er berørt.
    }
qa-q-me = Er jeg berørt?
qa-me-published = Oplysninger om { $data_group } er blevet offentliggjort.
qa-me-exposed = Oplysninger om { $data_group } har ligget frit tilgængelige på nettet.
qa-me-stolen = Oplysninger om { $data_group } er blevet stjålet.
qa-me-accessed = Uvedkommende har haft adgang til oplysninger om { $data_group }.
qa-me-misdirected = Oplysninger om { $data_group } er sendt til forkerte modtagere.
qa-me-probably = Oplysninger om { $data_group } er efter al sandsynlighed kommet i forkerte hænder.
qa-me-reachable = Uvedkommende kan have set oplysninger om { $data_group }; vi ved ikke, om det er sket.
qa-me-groups = Oplysninger om disse grupper er berørt:
qa-me-open-list = Det er endnu uvist, om oplysninger om disse grupper er berørt:
qa-group-item = { $data_group }
qa-me-told = Drejer det sig om dine oplysninger, hører du direkte fra os.

## Behandling og drift

qa-q-safety = Er det sikkert at blive behandlet hos jer?
qa-q-care = Får jeg stadig den hjælp, jeg skal have?
qa-q-emergency = Kan jeg komme, hvis det er akut?
qa-q-ambulance = Kommer der en ambulance, hvis det er akut?
qa-ambulance =
    { KEY($emergency_state) ->
        [open] Ja, vores ambulancer kører som normalt.
        [open_with_waits] Ja, men det kan tage længere tid end normalt.
        [life_threatening_only] Lige nu kører vores ambulancer kun til livstruende sygdom og skade.
        [ambulances_diverted] Ja, men lige nu kører vores ambulancer til andre hospitaler end normalt.
        [signed_off] Ja, lige nu kommer andre ambulancetjenester, så ring 112, hvis det er akut.
       *[reopened] Ja, vores ambulancer kører igen.
    }
qa-q-appointment = Bliver min aftale til noget?
qa-q-services = Hvad fungerer, og hvad fungerer ikke?
qa-q-please = Hvad skal jeg huske lige nu?
qa-q-systems = Hvilke systemer er ramt?

## Oplysninger

qa-q-data = Hvilke oplysninger drejer det sig om?
qa-q-data-any = Er oplysninger kommet i forkerte hænder?
qa-exposed-category = { FORM($data_group, form: "genitive") } { $data_category } har ligget frit tilgængelige på nettet.
qa-misdirected-category = { FORM($data_group, form: "genitive") } { $data_category } er sendt til forkerte modtagere.
qa-q-lost = Har I stadig mine oplysninger?
qa-unavailable = Lige nu kan vi ikke komme til oplysningerne.
qa-q-number = Hvor mange er berørt?
qa-q-public = Ligger oplysningerne på nettet?
qa-was-for-sale = Oplysningerne har været til salg på nettet.
    .varied = På nettet har oplysningerne været til salg.
qa-was-downloadable = Oplysningerne har kunnet hentes på nettet.
    .varied = På nettet har oplysningerne kunnet hentes.
qa-q-misuse = Er oplysningerne blevet misbrugt?
qa-q-consequences = Hvad kan der ske nu?
qa-q-advice = Hvad skal jeg gøre nu?
qa-q-help = Hvem kan hjælpe mig?
qa-q-told = Hvordan får jeg at vide, om jeg er berørt?
qa-q-no-news = Hvad betyder det, hvis jeg ikke hører fra jer?

## Hvem, hvordan, hvornår, og hvorfor ikke mere

qa-q-who = Hvem står bag?
qa-q-who-ransom = Hvem står bag, og betaler I løsesum?
# What was demanded is known, but not what is done about it.
qa-q-who-demand = Hvem står bag, og er der krævet løsesum?
qa-q-ransom = Kræver hackerne løsesum?
qa-q-cause = Hvordan kunne det ske?
qa-cause-open = Årsagen kender vi ikke endnu, men vi er i gang med at undersøge den.
qa-q-others = Er andre også berørt?
qa-q-state = Er angrebet stadig i gang?
qa-q-sites = Hvor har I åbent?
qa-q-held = Hvilke oplysninger gemmer I slet ikke?
qa-q-before = Hvordan var systemerne beskyttet før?
qa-q-own = Er der andet, jeg skal vide?
qa-q-noticed = Hvordan opdagede I det?
qa-q-since = Hvor længe har I vidst det?
qa-q-late = Hvorfor får jeg det først at vide nu?
qa-late = Beskeden kom sent, og det siger vi undskyld for.
qa-q-no-detail = Hvorfor fortæller I ikke mere?

## Hvad der bliver gjort

qa-q-done = Hvad har I gjort?
qa-q-authorities = Er politi og myndigheder inde i sagen?
qa-q-rights = Hvilke rettigheder har jeg?
qa-q-complaint = Hvor kan jeg klage?
qa-q-dpo = Hvem kan jeg spørge om databeskyttelse?
qa-q-working = Hvornår fungerer alt igen?
qa-q-working-again = Fungerer alt igen?
qa-q-prevention = Hvad gør I, så det ikke sker igen?

## Fagord, kontakt, nyt

qa-q-terms = Hvad betyder fagordene?
qa-q-contact = Hvor kan jeg spørge?
qa-q-languages = Findes det på andre sprog?
qa-q-next = Hvornår kommer der nyt?
