# Menüleiste. Das & steht vor dem Buchstaben, der mit Alt gewählt wird.
menu-file = &Datei
menu-new = &Neuer Fall …
menu-open = Fall ö&ffnen …
menu-export = &Exportieren …
menu-close = Fall &schließen
menu-quit = Herold &beenden

menu-edit = &Bearbeiten
menu-undo = Letzte Änderung &zurücknehmen
menu-redo = Änderung &wiederholen
menu-undo-typing = Eingabe widerrufen
menu-redo-typing = Eingabe wiederholen
menu-cut = &Ausschneiden
menu-copy = &Kopieren
menu-paste = &Einfügen
menu-select-all = A&lles auswählen

menu-view = &Ansicht
menu-case = &Fall
menu-facts = &Angaben
menu-notice = &Mitteilungen
menu-profile = &Profil
menu-settings = &Einstellungen

menu-help = &Hilfe
menu-shortcuts = &Tastenkürzel
menu-about = Ü&ber Herold

shell-broken = Das hat nicht geklappt: In Herold ist ein Fehler aufgetreten. Alles, was oben als gespeichert angezeigt wird, ist in der Falldatei. Schließen Sie Herold und öffnen Sie den Fall noch einmal.
export-not-shown = Der Ordner lässt sich nicht zeigen. Öffnen Sie ihn in Ihrer Dateiverwaltung.
export-facts-inside = Angaben, auf die sich diese Mitteilung stützt (maschinenlesbar)
