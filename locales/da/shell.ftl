# Menulinjen. & står foran det bogstav, der vælges med Alt.
menu-file = &Filer
menu-new = &Ny sag …
menu-open = &Åbn sag …
menu-export = &Eksportér …
menu-close = &Luk sag
menu-quit = &Afslut Herold

menu-edit = &Rediger
menu-undo = &Fortryd seneste ændring
menu-redo = &Gentag ændring
menu-undo-typing = Fortryd indtastning
menu-redo-typing = Gentag indtastning
menu-cut = &Klip
menu-copy = K&opiér
menu-paste = &Sæt ind
menu-select-all = &Markér alt

menu-view = &Vis
menu-case = &Sag
menu-facts = &Oplysninger
menu-notice = &Meddelelser
menu-profile = &Profil
menu-settings = &Indstillinger

menu-help = &Hjælp
menu-shortcuts = &Tastaturgenveje
menu-about = &Om Herold

shell-broken = Det lykkedes ikke: Der opstod en fejl i Herold. Alt, hvad der vises som gemt, ligger i sagsfilen. Luk Herold, og åbn sagen igen.
export-not-shown = Mappen kan ikke vises. Åbn den i din filhåndtering.
export-facts-inside = Oplysningerne, som meddelelsen bygger på (maskinlæsbare)
