### The notice to clients, referring practices, insurers and suppliers.

# What the document is called.
label-partner-notice = Til vores samarbejdspartnere
# (bound to $all_clear)
partner-headline-over = Faren er drevet over: Det betyder det for samarbejdet
# (bound to $data)
partner-headline-data = Oplysninger berørt: Det skal I vide og kontrollere
# (bound to $attack_kind)
partner-headline = Vores it er ramt: Det betyder det for samarbejdet
# The kind is not stated.
partner-headline-unknown = Vores it er ramt: Det betyder det for samarbejdet
# Salutation.
partner-greeting = Kære samarbejdspartner
# (bound to $issued_at)
partner-why = I får denne besked, fordi I udveksler oplysninger eller opgaver med os.
# Heading.
partner-h-together = Vores samarbejde
# (bound to $systems_off)
partner-connections-cut = Dermed er forbindelserne til jeres systemer også afbrudt.
# (bound to $attack_kind)
partner-no-mail = I kan ikke nå os på mail lige nu; ring i stedet.
# (bound to $data)
partner-own-duties = Vurder, om I selv har pligt til at anmelde det.
# Heading.
partner-h-act = Det bør I gøre nu
# (bound to $attack_kind)
partner-mails = Åbn ikke vedhæftede filer eller links i mails, der ser ud til at komme fra os. Ring og spørg.
# (bound to $attack_kind)
partner-payments = Ret ikke kontonumre på grundlag af en mail eller et opkald.
# (bound to $attack_kind)
partner-access = Luk de adgange, vi har hos jer, indtil vi sammen åbner dem igen.
# (bound to $attack_kind)
partner-logs = Gennemgå jeres logge for usædvanlig trafik fra vores adresser.
# (bound to $data)
partner-forward = Send denne besked videre til jeres databeskyttelsesrådgiver.
# (bound to $thanks_to)
partner-thanks = Tak for jeres hjælp i disse dage.
partner-next = I hører fra os igen senest { DATE($next_update_at, style: "weekday") } kl. { TIME($next_update_at) }.
# Closing formula (bound to $issued_at).
partner-closing = Med venlig hilsen
