### Bilaget til udgaven til juridisk gennemgang: hvad hver sætning bygger på, og hvad der mangler.

review-annex = Bilag: hvad hver sætning bygger på
review-note = Numrene er de samme som ved sætningerne i teksten. Organisationens navn står her kun, hvor en sætning ikke bygger på andet. Bilaget nævner kilder og personer og må ikke offentliggøres.
review-sentence = Sætning
review-fact = Oplysning
review-certainty = Hvor sikkert
review-source = Kilde
review-as-of = Status pr.
review-released-by = Frigivet af
review-nothing = –
review-no-fact = fast ordlyd
review-findings = Hvad der skal afklares før frigivelsen
review-no-findings = Kontrollen gav ingen bemærkninger.
review-severity = Betydning
review-finding = Hvad der skal gøres
review-findings-elsewhere =
    { $count ->
        [one] Endnu et punkt handler om oplysninger, som denne meddelelse ikke må nævne. Det står i programmet under »{ findings-title }«.
       *[other] Yderligere { $count } punkter handler om oplysninger, som denne meddelelse ikke må nævne. De står i programmet under »{ findings-title }«.
    }
# A field of a record with its name, and the names of some shorter than in the form.
review-field = { $field }: { $value }
review-field-data-confidentiality = Fortrolighed
review-field-data-integrity = Integritet
review-field-data-availability = Tilgængelighed
review-time = { $date } kl. { $time }
