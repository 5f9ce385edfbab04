### The notice to all staff: short rules, in the second person.

# What the document is called.
label-staff-notice = Til alle medarbejdere
# It is over (bound to $all_clear).
staff-headline-over = Det er overstået: Vi arbejder igen som normalt
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
staff-devices = Lad slukket udstyr være slukket, også selv om du bare vil se efter noget. It-afdelingen siger til, når det må tændes igen.
# (bound to $attack_kind)
staff-suspicious = Kontakt straks it-afdelingen, hvis du ser noget usædvanligt: mærkelige beskeder, filer med nye navne eller opkald fra ukendte.
# Passwords were reset (bound to $measures).
staff-passwords-reset = Adgangskoder er nulstillet. Har du brug for en ny, får du den personligt af it-afdelingen og ikke på andre måder.
# (bound to $attack_kind)
staff-passwords = Giv ikke din adgangskode til nogen, heller ikke til it-afdelingen.
# (bound to $attack_kind)
staff-private-mail = Brug ikke din private mail eller private beskedtjenester til arbejdet, og slet ikke til personlige oplysninger.
# Heading.
staff-h-rules = Hvad vi siger udadtil
staff-press = Kun presseafdelingen svarer journalister. Henvis dem til telefon { PART($press_contact, part: "phone") }.
# The same without a telephone number (bound to $issued_at).
staff-press-unnamed = Kun presseafdelingen svarer journalister.
staff-callers = Henvis dem, der vil vide, om deres oplysninger er berørt, til telefon { PART($contact, part: "phone") }.
# The same without a number (bound to $issued_at).
staff-callers-unnamed = Henvis dem, der vil vide, om deres oplysninger er berørt, til vores hjemmeside.
# (bound to $issued_at)
staff-social = Skriv ikke om sagen på sociale medier, og del ikke billeder af skærme.
# (bound to $issued_at)
staff-no-guessing = Sig det ligeud, hvis du ikke kender svaret, og lad være med at gætte.
# Heading over what is known about the staff’s own data.
staff-h-data = Hvad med vores egne oplysninger?
staff-data-published = Oplysninger om medarbejdere er blevet offentliggjort.
staff-data-stolen = Oplysninger om medarbejdere er blevet stjålet.
staff-data-accessed = Uvedkommende har haft adgang til oplysninger om medarbejdere.
staff-data-probably-taken = Oplysninger om medarbejdere er efter al sandsynlighed kommet i forkerte hænder.
staff-data-reachable = Uvedkommende kan have set oplysninger om medarbejdere; vi ved ikke, om det er sket.
staff-data-open = Vi ved endnu ikke, om oplysninger om medarbejdere er berørt.
staff-data-no-sign = Foreløbig har vi ikke set tegn på, at oplysninger om medarbejdere er kommet i forkerte hænder (status den { DATE($data_as_of, style: "long") } kl. { TIME($data_as_of) }).
staff-data-excluded = Oplysninger om medarbejdere er ikke berørt (status den { DATE($data_as_of, style: "long") } kl. { TIME($data_as_of) }).
# (bound to $data)
staff-data-told = Er dine oplysninger berørt, får du direkte besked.
# Heading.
staff-h-help = Hvad sker der nu?
# (bound to $thanks_to)
staff-thanks = Tak for jeres store indsats.
# (bound to $apology_to)
staff-sorry = Vi er kede af, at det også går ud over jer.
staff-next = I hører nyt senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
staff-dpo = Har du spørgsmål om dine egne oplysninger, så skriv til { PART($dpo, part: "email") }.
# Closing formula (bound to $issued_at).
staff-closing = Venlig hilsen
