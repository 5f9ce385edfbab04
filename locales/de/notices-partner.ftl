### The notice to clients, referring practices, insurers and suppliers.

# What the document is called.
label-partner-notice = Information für unsere Partner
# (bound to $all_clear)
partner-headline-over = Entwarnung: Was das für unsere Zusammenarbeit heißt
# (bound to $data)
partner-headline-data = Daten betroffen: Was Sie wissen und prüfen sollten
# (bound to $attack_kind)
partner-headline = Unsere IT ist gestört: Was das für unsere Zusammenarbeit heißt
# The kind is not stated.
partner-headline-unknown = Unsere IT ist gestört: Was das für unsere Zusammenarbeit heißt
# Salutation.
partner-greeting = Sehr geehrte Damen und Herren,
# (bound to $issued_at)
partner-why = Sie erhalten diese Nachricht, weil Sie mit uns Daten oder Aufträge austauschen.
# Heading.
partner-h-together = Unsere Zusammenarbeit
# (bound to $systems_off)
partner-connections-cut = Damit sind auch die Verbindungen zu Ihren Systemen getrennt.
# (bound to $attack_kind)
partner-no-mail = Per E-Mail erreichen Sie uns zurzeit nicht; bitte rufen Sie an.
# (bound to $data)
partner-own-duties = Prüfen Sie bitte, ob Sie deshalb eigene Meldepflichten haben.
# Heading.
partner-h-act = Was Sie jetzt tun sollten
# (bound to $attack_kind)
partner-mails = Öffnen Sie keine Anhänge oder Links in E-Mails, die von uns zu kommen scheinen. Fragen Sie telefonisch nach.
# (bound to $attack_kind)
partner-payments = Ändern Sie keine Bankverbindung allein wegen einer E-Mail oder eines Anrufs.
# (bound to $attack_kind)
partner-access = Sperren Sie Zugänge, die wir bei Ihnen haben, bis wir sie gemeinsam wieder freigeben.
# (bound to $attack_kind)
partner-logs = Prüfen Sie Ihre Protokolle auf ungewöhnliche Zugriffe von unseren Adressen.
# (bound to $data)
partner-forward = Geben Sie diese Nachricht an Ihre Datenschutzbeauftragten weiter.
# (bound to $thanks_to)
partner-thanks = Danke für Ihre Unterstützung in diesen Tagen.
partner-thanks-for = Vielen Dank für { $thanks_for }.
partner-next = Wir melden uns wieder bis { DATE($next_update_at, style: "weekday") }, { TIME($next_update_at) } Uhr.
partner-ask = Fragen zur Zusammenarbeit beantwortet Ihre gewohnte Ansprechperson bei uns.
partner-people = Betroffene wenden sich mit ihren Fragen an diese Stelle:
partner-others = Alle anderen Fragen beantworten wir hier:
# Closing formula (bound to $issued_at).
partner-closing = Mit freundlichen Grüßen
