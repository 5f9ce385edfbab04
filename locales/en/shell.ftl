# The menu bar. The & stands before the letter that Alt chooses.
menu-file = &File
menu-new = &New case…
menu-open = &Open case…
menu-export = &Export…
menu-close = &Close case
menu-quit = &Quit Herold

menu-edit = &Edit
menu-undo = &Undo last change
menu-redo = &Redo change
menu-undo-typing = Undo typing
menu-redo-typing = Redo typing
menu-cut = Cu&t
menu-copy = &Copy
menu-paste = &Paste
menu-select-all = Select &all

menu-view = &View
menu-case = &Case
menu-facts = &Facts
menu-notice = &Notices
menu-profile = &Profile
menu-settings = &Settings

menu-help = &Help
menu-shortcuts = &Keyboard shortcuts
menu-about = &About Herold

shell-broken = That did not work: Herold ran into an error. Everything shown as saved is in the case file. Close Herold and open the case again.
export-not-shown = The folder cannot be shown. Open it in your file manager.
export-facts-inside = The facts this notice rests on (machine-readable)
