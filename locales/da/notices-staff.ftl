### The notice to all staff: short rules, in the second person.

# What the document is called.
label-staff-notice = Til alle medarbejdere
# It is over (bound to $all_clear).
staff-headline-over = Faren er drevet over: Vi arbejder igen som normalt
# Work has changed (bound to $attack_kind).
staff-headline-work = Sådan arbejder vi, indtil it’en kører igen
# Nothing is switched off (bound to $attack_kind).
staff-headline = Hvad der er sket, og hvad der gælder nu
# Salutation.
staff-greeting = Kære alle
# Last sentence of the lead (bound to $issued_at).
staff-read-first = Læs reglerne her, før du arbejder videre.
# Heading.
staff-h-work = Sådan arbejder vi nu
# Heading.
staff-h-devices = Computer, telefon og adgangskoder
# (bound to $attack_kind)
staff-devices = Tænd ikke for udstyr, der er slukket, heller ikke for at se efter. It-afdelingen frigiver hvert apparat for sig.
# (bound to $attack_kind)
staff-suspicious = Sig straks til it-afdelingen, hvis du ser noget usædvanligt: fremmede beskeder, omdøbte filer, ukendte opkald.
# Passwords were reset (bound to $measures).
staff-passwords-reset = Alle adgangskoder er nulstillet. Du får kun en ny af it-afdelingen, ansigt til ansigt.
# (bound to $attack_kind)
staff-passwords = Giv ikke din adgangskode til nogen, heller ikke til it-afdelingen.
# (bound to $attack_kind)
staff-private-mail = Send ikke arbejdsting med privat mail eller beskedtjenester, slet ikke oplysninger om patienter.
# Heading.
staff-h-rules = Hvad vi siger udadtil
staff-press = Kun presseafdelingen svarer medierne: { PART($press_contact, part: "phone") }.
# The same without a telephone number (bound to $issued_at).
staff-press-unnamed = Kun presseafdelingen svarer medierne.
staff-callers = Dem, der vil vide, om deres oplysninger er berørt, giver I dette nummer: { PART($contact, part: "phone") }.
# The same without a number (bound to $issued_at).
staff-callers-unnamed = Dem, der vil vide, om deres oplysninger er berørt, henviser I til vores hjemmeside.
# (bound to $issued_at)
staff-social = Slå ikke noget op: ingen billeder af skærme, ingen gæt.
# (bound to $issued_at)
staff-no-guessing = Sig det ligeud, når du ikke ved noget. Gæt ikke.
# Heading over what is known about the staff’s own data.
staff-h-data = Hvad med vores egne oplysninger?
staff-data-published = Oplysninger om medarbejdere er offentliggjort.
staff-data-stolen = Oplysninger om medarbejdere er stjålet.
staff-data-accessed = Uvedkommende har haft adgang til oplysninger om medarbejdere.
staff-data-probably-taken = Oplysninger om medarbejdere er efter alt at dømme kopieret.
staff-data-open = Vi ved endnu ikke, om oplysninger om medarbejdere også er berørt.
staff-data-no-sign = Intet tyder indtil nu på, at oplysninger om medarbejdere er havnet hos uvedkommende (pr. { DATE($data_as_of, style: "long") } kl. { TIME($data_as_of) }).
staff-data-excluded = Oplysninger om medarbejdere er ikke berørt (pr. { DATE($data_as_of, style: "long") } kl. { TIME($data_as_of) }).
# (bound to $data)
staff-data-told = Dem, det drejer sig om, giver vi personlig besked.
# Heading.
staff-h-help = Tak, og hvad der så sker
# (bound to $thanks_to)
staff-thanks = Tak for alt det ekstra, I gør lige nu.
# (bound to $apology_to)
staff-sorry = Vi beklager, at det også går ud over jer.
staff-next = Næste besked kommer senest { DATE($next_update_at, style: "weekday") } kl. { TIME($next_update_at) }.
staff-dpo = Spørgsmål om dine egne oplysninger: { PART($dpo, part: "email") }.
# Closing formula (bound to $issued_at).
staff-closing = Venlig hilsen
