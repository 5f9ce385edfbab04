### The notice to all staff: short rules, in the second person.

# What the document is called.
label-staff-notice = Information für alle Beschäftigten
# It is over (bound to $all_clear).
staff-headline-over = Entwarnung: Wir arbeiten wieder wie gewohnt
# Work has changed (bound to $attack_kind).
staff-headline-work = So arbeiten wir, bis unsere IT wieder läuft
# Nothing is switched off (bound to $attack_kind).
staff-headline = Was passiert ist und was jetzt gilt
# Salutation.
staff-greeting = Liebe Kolleginnen und Kollegen,
# Last sentence of the lead (bound to $issued_at).
staff-read-first = Bitte lesen Sie diese Regeln, bevor Sie weiterarbeiten.
# Heading.
staff-h-work = Wie geht die Arbeit weiter?
# Heading.
staff-h-devices = Computer, Telefon und Passwörter
# (bound to $attack_kind)
staff-devices = Schalten Sie abgeschaltete Geräte nicht wieder ein, auch nicht zum Nachsehen. Die IT gibt jedes Gerät einzeln frei.
# (bound to $attack_kind)
staff-suspicious = Melden Sie der IT sofort, was Ihnen auffällt: fremde Meldungen, umbenannte Dateien, verdächtige Anrufe.
# Passwords were reset (bound to $measures).
staff-passwords-reset = Alle Passwörter wurden zurückgesetzt. Ein neues erhalten Sie nur persönlich von der IT.
# (bound to $attack_kind)
staff-passwords = Nennen Sie niemandem Ihr Passwort, auch nicht der IT.
# (bound to $attack_kind)
staff-private-mail = Schicken Sie nichts Dienstliches über private E-Mail oder Messenger, vor allem keine Patientendaten.
# Heading.
staff-h-rules = Was wir nach außen sagen
staff-press = Anfragen von Medien beantwortet nur die Pressestelle: { PART($press_contact, part: "phone") }.
# The same without a telephone number (bound to $issued_at).
staff-press-unnamed = Anfragen von Medien beantwortet nur die Pressestelle.
staff-callers = Wer wissen will, ob es um die eigenen Daten geht, bekommt diese Nummer: { PART($contact, part: "phone") }.
# The same without a number (bound to $issued_at).
staff-callers-unnamed = Wer wissen will, ob es um die eigenen Daten geht, wird auf unsere Website verwiesen.
# (bound to $issued_at)
staff-social = Posten Sie nichts: keine Fotos von Bildschirmen, keine Vermutungen.
# (bound to $issued_at)
staff-no-guessing = Sagen Sie offen, wenn Sie etwas nicht wissen. Raten Sie nicht.
# Heading over what is known about the staff’s own data.
staff-h-data = Was ist mit unseren eigenen Daten?
staff-data-published = Daten von Beschäftigten wurden veröffentlicht.
staff-data-stolen = Daten von Beschäftigten wurden gestohlen.
staff-data-accessed = Unbefugte hatten Zugang zu Daten von Beschäftigten.
staff-data-probably-taken = Daten von Beschäftigten wurden sehr wahrscheinlich kopiert.
staff-data-reachable = Daten von Beschäftigten waren für Unbefugte zugänglich; ob jemand sie gesehen hat, wissen wir nicht.
staff-data-open = Ob auch Daten von Beschäftigten betroffen sind, wissen wir noch nicht.
staff-data-no-sign = Bisher gibt es keine Hinweise, dass Daten von Beschäftigten in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "long") }, { TIME($data_as_of) } Uhr).
staff-data-excluded = Daten von Beschäftigten sind nicht betroffen (Stand: { DATE($data_as_of, style: "long") }, { TIME($data_as_of) } Uhr).
# (bound to $data)
staff-data-told = Wen es betrifft, benachrichtigen wir persönlich.
# Heading.
staff-h-help = Wie es weitergeht
# (bound to $thanks_to)
staff-thanks = Danke für Ihren Einsatz in diesen Tagen.
# (bound to $apology_to)
staff-sorry = Es tut uns leid, dass das alles auch Sie trifft.
staff-next = Die nächste Information kommt spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr.
staff-dpo = Fragen zu Ihren eigenen Daten: { PART($dpo, part: "email") }.
# Closing formula (bound to $issued_at).
staff-closing = Viele Grüße
