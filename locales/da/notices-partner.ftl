### The notice to clients, referring practices, insurers and suppliers.

# What the document is called.
label-partner-notice = Til vores samarbejdspartnere
# (bound to $all_clear)
partner-headline-over = Det er overstået: Sådan samarbejder vi nu
# (bound to $data)
partner-headline-data = Oplysninger er berørt: Det skal I vide og tjekke
# (bound to $attack_kind)
partner-headline = Problemer med vores it: Sådan påvirker det samarbejdet
# The kind is not stated.
partner-headline-unknown = Problemer med vores it: Sådan påvirker det samarbejdet
# Salutation.
partner-greeting = Kære samarbejdspartner
# (bound to $issued_at)
partner-why = I får denne besked, fordi I samarbejder eller udveksler oplysninger med os.
# Heading.
partner-h-together = Vores samarbejde
# (bound to $systems_off)
partner-connections-cut = Derfor er forbindelserne til jeres systemer også afbrudt.
# (bound to $attack_kind)
partner-no-mail = Vi kan ikke modtage mails lige nu, så ring i stedet.
# (bound to $data)
partner-own-duties = Vurder, om I selv har pligt til at anmelde et brud på datasikkerheden.
# Heading.
partner-h-act = Det bør I gøre nu
# (bound to $attack_kind)
partner-mails = Åbn ikke vedhæftede filer eller links i mails, der ser ud til at komme fra os. Ring og spørg i stedet.
# (bound to $attack_kind)
partner-payments = Lad være med at ændre kontonumre, fordi I bliver bedt om det i en mail eller et opkald.
# (bound to $attack_kind)
partner-access = Luk de adgange, vi har til jeres systemer, indtil vi sammen åbner dem igen.
# (bound to $attack_kind)
partner-logs = Gennemgå jeres logfiler for usædvanlig trafik fra vores adresser.
# (bound to $data)
partner-forward = Send denne besked videre til jeres databeskyttelsesrådgiver.
# (bound to $thanks_to)
partner-thanks = Tak for jeres hjælp og samarbejde.
partner-thanks-for = Tak for { $thanks_for }.
partner-next = I hører fra os igen senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
partner-ask = Har I spørgsmål til samarbejdet, så tal med jeres faste kontaktperson hos os.
partner-people = Den, der selv kan være berørt, kan henvende sig her:
partner-others = Andre spørgsmål svarer vi på her:
# Closing formula (bound to $issued_at).
partner-closing = Med venlig hilsen
