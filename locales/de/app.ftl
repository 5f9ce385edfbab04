### Texte der Bildschirme. Feste Wörter: Fall, Angabe, Mitteilung, Stand, Quelle, Freigabe, Satz.

## Überall

window-title = { $case } – Herold
file-kind = Herold-Fall
skip-to-content = Zum Inhalt
dialog-close = Schließen
dialog-cancel = Abbrechen
trouble-dismiss = Ausblenden
path-label = Pfad
path-take = Übernehmen
opening-busy = Fall wird geöffnet …
undo = Zurücknehmen
undo-what = Zurücknehmen: { $what }
redo = Wiederholen
undo-done = Zurückgenommen: { $what }
redo-done = Wiederholt: { $what }
redo-what = Wiederholen: { $what }
saved-at = Gespeichert um { $time } Uhr
saved-nothing = Noch nichts geändert

rail-label = Bereiche
rail-case = Fall
rail-facts = Angaben
rail-notices = Mitteilungen
rail-profile = Profil
rail-settings = Einstellungen
case-close = Fall schließen

## Start

start-title = Was ist passiert, und wem sagen Sie es?
start-lead = Herold schreibt aus Ihren Angaben Mitteilungen in mehreren Sprachen. Jeder Satz zeigt, worauf er sich stützt. Alles bleibt auf diesem Gerät.
start-new = Neuer Fall …
start-open = Fall öffnen …
start-steps-label = So gehen Sie vor
start-step-case = Fall anlegen
start-step-case-text = Eine Datei für einen Vorfall, auf Wunsch mit Passphrase.
start-step-facts = Angaben machen
start-step-facts-text = Wenige Antworten genügen für den ersten Entwurf. „Noch nicht bekannt“ ist auch eine.
start-step-notice = Lesen und exportieren
start-step-notice-text = Zwei Sprachen nebeneinander, jeder Satz mit seinen Belegen.
start-recent = Zuletzt geöffnet
start-recent-none = Noch kein Fall. Legen Sie einen an, oder sehen Sie sich ein Beispiel an.
start-samples = Beispiele
start-samples-text = Ausgefüllte Fälle zum Ausprobieren. Sie bekommen eine Kopie.
start-version = Herold { $version }
recent-missing = Datei nicht gefunden
recent-opened = geöffnet { $when }
open-title = Fall öffnen
sample-title = Beispielfall speichern

## Neuer Fall

new-title = Neuer Fall
new-path = Datei
new-path-choose = Ort wählen …
new-path-none = noch kein Ort gewählt
new-path-title = Wo soll der Fall liegen?
new-path-needed = Wählen Sie, wo die Datei liegen soll.
new-file-name = Neuer Fall.herold
new-passphrase-title = Passphrase
new-passphrase-hint = Die Passphrase verschlüsselt die Datei. Geht sie verloren, kann niemand den Fall mehr öffnen. Ohne Passphrase kann jeder ihn lesen, der die Datei hat.
new-passphrase = Passphrase (freiwillig)
new-passphrase-again = Noch einmal
new-passphrase-differs = Die beiden Eingaben sind verschieden. Geben Sie zweimal dieselbe Passphrase ein.
new-languages-needed = Wählen Sie mindestens eine Sprache.
new-notices-needed = Wählen Sie mindestens eine Mitteilung.
new-notices-change = Ändern
new-profile = Der Fall beginnt mit dem Profil Ihres Hauses ({ $house }).
new-profile-none = Noch ist kein Profil Ihres Hauses gespeichert. Name und Kontakte geben Sie dann im Fall ein.
new-create = Fall anlegen
languages-title = Sprachen der Mitteilungen
languages-hint = Die führende Sprache steht links und kommt zuerst.
languages-leads = führend
languages-covers = nur für: { $notices }

## Passphrase

passphrase-title = Dieser Fall ist verschlüsselt
passphrase-label = Passphrase
passphrase-open = Öffnen

## Fall

case-encrypted = mit Passphrase
case-not-encrypted = ohne Passphrase
case-zone = Zeitzone { $zone }
case-tasks = Angaben
case-tasks-hint = In beliebiger Reihenfolge. Was die gewählten Mitteilungen noch brauchen, ist markiert.
case-notices = Mitteilungen
next-title = Als Nächstes
next-choose = Wählen Sie, welche Mitteilungen Sie brauchen.
next-answer = Antworten
next-read = Lesen Sie: { $notice }
next-read-open = Mitteilung lesen
task-missing =
    { $count ->
        [one] eine Angabe fehlt
       *[other] { $count } Angaben fehlen
    }
task-done = beantwortet
task-begun = { $answered } von { $questions }
task-optional = nach Bedarf
notices-none = Noch keine Mitteilung gewählt.
notices-choose = Mitteilungen und Sprachen wählen
notices-kinds = Mitteilungen
purpose-inform = Informieren
purpose-instruct = Sagen, was zu tun ist
purpose-correct = Berichtigen
purpose-end = Abschließen
purpose-report = Melden
notices-keep = Übernehmen
notice-missing-facts =
    { $count ->
        [one] eine Angabe fehlt
       *[other] { $count } Angaben fehlen
    }
notice-complete = alle Angaben vorhanden
notice-not-covered = gibt es in dieser Sprache nicht
notice-sentences-each = Sätze je Sprache
notice-sentences =
    { $count ->
        [one] ein Satz
       *[other] { $count } Sätze
    }
notice-to-translate =
    { $count ->
        [one] eine Stelle zu übersetzen
       *[other] { $count } Stellen zu übersetzen
    }

## Prüfung

findings-title = Prüfung
findings-none = Nichts zu beanstanden.
finding-show = Stelle zeigen
severity-blocker = Verhindert die Freigabe
severity-warning = Warnung
severity-hint = Hinweis

## Angaben

facts-sections = Abschnitte
facts-section = Abschnitt
facts-next-section = Weiter: { $section }
facts-next-missing = Als Nächstes fehlt: { $fact }
facts-of-house = Diese Angaben gelten für diesen Fall. Was immer gleich bleibt, steht im Profil Ihres Hauses.
facts-to-profile = Zum Profil
facts-new-questions =
    { $count ->
        [one] Neue Frage: { $names }
       *[other] Neue Fragen: { $names }
    }
question-missing = Wird noch gebraucht
question-clear = Antwort entfernen
question-gone = Nach Ihren anderen Antworten wird das nicht mehr gefragt. Die Antwort bleibt gespeichert und kann noch in Sätzen stehen.
certainty-confirmed = bestätigt
certainty-presumed = vermutet
certainty-open = noch nicht bekannt
certainty-excluded = ausgeschlossen
release-public = öffentlich
release-partners = nur für Partner
release-internal = nur intern
about-summary = Quelle, Stand, Freigabe
about-summary-source = Quelle: { $source }
about-certainty = Sicherheit
about-certainty-question = Wie sicher ist die Antwort?
about-source = Quelle
about-source-text = Quelle (Bericht, Protokoll, Aussage)
about-source-person = Von wem
about-source-time = Gesagt oder geschrieben am
about-as-of = Stand
about-as-of-long = Stand der Angabe
about-released-by = Freigegeben von
about-release = Für wen bestimmt
about-none = keine genannt
about-held = Zurückhalten
about-held-short = zurückgehalten
about-held-by = Auf wessen Bitte
about-held-reason = Grund
about-held-until = Bis
choice-none = – bitte wählen –
choice-list = Auswahlliste
choice-filter = Liste durchsuchen
choice-first = Passend zu Ihren Angaben
choice-rest = Alle anderen
choice-clear = Auswahl aufheben
choice-hits =
    { $count ->
        [0] Kein Treffer
        [one] ein Treffer
       *[other] { $count } Treffer
    }
choice-chosen =
    { $count ->
        [0] nichts ausgewählt
        [one] eine Antwort ausgewählt
       *[other] { $count } Antworten ausgewählt
    }
choice-more =
    { $count ->
        [one] Noch eine zeigen
       *[other] { $count } weitere zeigen
    }
choice-less = Weniger zeigen
choice-other = Andere Antwort
choice-other-typed = Andere Antwort: „{ $text }“
choice-other-text = Eigene Worte
choice-other-forms = Beugung ({ $language })
choice-other-forms-hint =
    { $code ->
        [de] Mit Artikel, so wie es im Satz steht: „… mit dem Gesundheitsamt“. Die eigenen Worte oben sind dann der erste Fall („das Gesundheitsamt“). Was hier fehlt, umschreibt der Satz.
        [da] So wie es im Satz steht: »donorerne«, »donorers«. Was hier fehlt, bildet der Satz selbst.
       *[other] So wie es im Satz steht. Was hier fehlt, bildet der Satz selbst.
    }
choice-other-silent = Noch kein Text: { $languages }. Dort bleibt der Satz „zu übersetzen“.
choice-other-add = Andere Antwort hinzufügen
choice-other-more = Noch eine andere Antwort
choice-other-remove = Entfernen
pick-choose = Datei wählen …
pick-change = Andere Datei wählen …
pick-size = { $size } kB
picture-remove = Bild entfernen
picture-alt = Das gespeicherte Bild
picture-kind = „{ $name }“ ist weder PNG noch SVG. Wählen Sie eine Datei in einem dieser Formate.
picture-large = „{ $name }“ ist zu groß. Ein Bild darf höchstens 2000 kB haben.
colour-swatch = Farbe aussuchen
colour-pale = Zu hell für Schrift auf weißem Papier. Der Name bleibt schwarz, die Linie nimmt die Farbe an.
font-remove = Schrift entfernen
font-kind = „{ $name }“ ist weder TTF noch OTF. Wählen Sie eine Datei in einem dieser Formate.
font-large = „{ $name }“ ist zu groß. Eine Schrift darf höchstens 2000 kB haben.
ink-spot = Sonderfarbe, falls vorhanden
ink-cyan = Cyan
ink-magenta = Magenta
ink-yellow = Gelb
ink-black = Schwarz
date-day = Tag
date-month = Monat
date-year = Jahr
time-hour = Stunde
time-minute = Minute
moment-how = Wie genau
count-how = Wie genau
label-in-language = { $label } ({ $language })
name-forms = Beugungsformen ({ $language })
hours-row = Zeile { $number }
hours-first = Von (Tag)
hours-last = Bis (Tag)
hours-add = Zeiten hinzufügen
hours-remove = Entfernen
record-number = Eintrag { $number }
record-add = Eintrag hinzufügen
record-remove = Entfernen
record-up = Nach oben
record-down = Nach unten
record-copy = Duplizieren
record-lacking = Hier fehlt noch: { $fields }
offer-title = Rat, der zu diesen Daten passt
offer-all = Alle { $count } übernehmen
offer-more = Alle Ratschläge
field-optional = (freiwillig)

# Wenn eine Antwort halb eingegeben ist
incomplete-date = Geben Sie Tag, Monat und Jahr ein, das Jahr mit vier Ziffern.
incomplete-time = Geben Sie Stunde und Minute ein, die Minute mit zwei Ziffern.
incomplete-stamp = Geben Sie Datum und Uhrzeit vollständig ein.
incomplete-moment = Ergänzen Sie Datum und Uhrzeit, oder wählen Sie, dass der Zeitpunkt nur ungefähr bekannt ist.
incomplete-period = Geben Sie den letzten Tag vollständig ein. Der erste darf leer bleiben, wenn ihn niemand kennt.
incomplete-count = Geben Sie eine ganze Zahl ein.
incomplete-choice = Schreiben Sie Ihre Antwort in mindestens einer Sprache.
incomplete-choices = Schreiben Sie Ihre Antwort in mindestens einer Sprache.
incomplete-colour = Geben Sie sechs Ziffern von 0 bis f ein, zum Beispiel #1c4f86.
incomplete-ink = Geben Sie alle vier Farben in ganzen Prozent von 0 bis 100 ein.
incomplete-name = Geben Sie zu den Beugungsformen auch den Namen ein.
incomplete-contact = Ergänzen Sie die Zeiten: Stunde und Minute für Anfang und Ende.
incomplete-address = Geben Sie Straße, Postleitzahl und Ort ein.
incomplete-link = Geben Sie die Adresse der Seite ein.
incomplete-hours = Ergänzen Sie Stunde und Minute für Anfang und Ende.
incomplete-records = Ein Eintrag ist unvollständig. Füllen Sie aus, was nicht freiwillig ist, und ergänzen Sie halbe Daten und Zahlen.
incomplete-about = Ergänzen Sie Datum und Uhrzeit bei Quelle, Stand oder „Bis“.

panel-label = Zur Frage
panel-show = Warum, und welche Sätze
panel-hide = Ausblenden
panel-why = Warum wir fragen
panel-wanted = Wird gebraucht für
panel-lacks = fehlt dort noch
panel-not-chosen = (nicht gewählt)
panel-used = Kann auch vorkommen in
panel-sentences = Was daraus wird
panel-never = Aus dieser Antwort wird kein Satz.
panel-no-notice = Diese Antwort steht in keiner der gewählten Mitteilungen.
panel-no-sentence = In dieser Mitteilung steht dazu noch kein Satz.

## Mitteilung

notice-kind = Mitteilung
notice-choose = Mitteilung wählen
audience-internal = Nur intern.
audience-partners = Nur für Partner.
characters = { $count } von { $limit } Zeichen
characters-over = { $count } von { $limit } Zeichen, { $over } zu viel
notice-none = In diesem Fall ist noch keine Mitteilung gewählt.
notice-composing = Die Mitteilung wird geschrieben …
notice-view = Ansicht
notice-view-edit = Text
notice-view-page = Seiten
notice-copy = Kopieren
notice-copied = Kopiert
notice-not-copied = Die Mitteilung ließ sich nicht kopieren. Exportieren Sie sie als „{ format-fragment }“.
pages-label = Seiten der Mitteilung
pages-which = Was gezeigt wird
pages-each = Eine Sprache
pages-beside = Nebeneinander
pages-beside-pair = { $first } und { $second }
pages-review = Prüffassung
    .hint = Für die juristische Prüfung: nummerierte Sätze und worauf jeder sich stützt. Nicht veröffentlichen.
pages-setting = Die Seiten werden aufgebaut …
pages-failed = Die Seiten lassen sich nicht zeigen.
pages-thumbs = Übersicht der Seiten
pages-page = Seite { $number }
pages-page-of = Seite { $number } von { $count }
pages-number = Seite
pages-of = von { $count }
pages-zoom = Größe
pages-zoom-in = Seiten vergrößern
pages-zoom-out = Seiten verkleinern
pages-fit-width = Seitenbreite
pages-fit-page = Ganze Seite
pages-fitted = { $fit } · { $percent } %
pages-percent = { $percent } %
pages-search = In den Seiten suchen
pages-found = { $number } von { $count }
pages-found-none = Nichts gefunden
pages-next = Nächste Fundstelle
pages-previous = Vorige Fundstelle
shortcut-search = In den Seiten suchen
shortcut-zoom = Seiten vergrößern, verkleinern, einpassen
proof-label = Die Mitteilung, Sprachen nebeneinander
proof-column = Sprache der Spalte { $number }
proof-segment = Stelle
state-generated = aus den Angaben
state-edited = bearbeitet
state-overtaken = überholt
state-to-translate = zu übersetzen
state-confirmed = bestätigt
state-missing = fehlt in dieser Sprache
role-label = Kennzeichnung
role-headline = Überschrift
role-subheadline = Unterzeile
role-dateline = Ort und Zeit
role-lead = Vorspann
role-heading = Zwischenüberschrift
role-paragraph = Absatz
role-item = Listenpunkt
role-quote = Zitat
role-note = Anmerkung
role-contact = Kontakt
role-boilerplate = Über die Organisation
role-columns = Tabellenkopf
role-record = Tabellenzeile
drawer-label = Zum Satz
drawer-show = Belege und Prüfung ({ $count })
drawer-facts = Worauf der Satz sich stützt
drawer-empty = Wählen Sie einen Satz. Hier steht dann, auf welchen Angaben er beruht und woher sie stammen.
drawer-no-facts = Dieser Satz braucht keine Angabe.
drawer-marked =
    { $count ->
        [one] „{ $fact }“ steht in einem Satz.
       *[other] „{ $fact }“ steht in { $count } Sätzen.
    }
drawer-unmark = Markierung aufheben
fact-mark = Alle Sätze mit dieser Angabe markieren
fact-question = Zur Frage

## Export

export-open = Exportieren …
export-title = Mitteilung exportieren
export-kind = Mitteilung
export-languages = Sprachen
export-languages-needed = Wählen Sie mindestens eine Sprache.
export-two-languages = Wählen Sie für zwei Sprachen nebeneinander genau zwei aus.
export-layout = Anordnung
layout-single = je Sprache ein Dokument
layout-side-by-side = zwei Sprachen nebeneinander
layout-review = juristische Prüffassung, nur PDF
export-review-languages = Wählen Sie für die Prüffassung eine oder zwei Sprachen.
export-review-hint = Mit nummerierten Sätzen und einem Anhang, der zeigt, worauf sich jeder Satz stützt. Enthält Quellen und Namen: nicht veröffentlichen.
export-paper = Papierformat des Aushangs
paper-a4 = A4
paper-a3 = A3
export-attach = Anhänge
export-attach-facts = Angaben als Datei im PDF
    .hint = Was Leserinnen und Leser erfahren dürfen, ohne Quellen
export-attach-pdf = PDF im E-Mail-Entwurf
export-attach-docx = Word-Datei im E-Mail-Entwurf
export-formats = Formate
export-formats-needed = Wählen Sie mindestens ein Format.
format-pdf = PDF, barrierefrei
format-docx = Word (DOCX)
format-html = Webseite (HTML)
format-txt = Text
format-eml = E-Mail-Entwurf (EML)
format-fragment = HTML zum Einfügen
export-together = Alles als ZIP
    .hint = Alle Sprachen in allen Formaten, einzeln und die ersten zwei nebeneinander, mit einer Liste und Prüfsummen
export-name = Namen der Dateien
    .hint = Teile in geschweiften Klammern füllt Herold aus: { $list }
export-preview = So heißen die Dateien
export-progress = { $done } von { $of }: { $name }
export-saving = Dateien werden gespeichert …
export-cancel = Abbrechen
export-cancelling = Wird abgebrochen …
export-show = Im Ordner zeigen
export-folder = Ordner wählen …
export-folder-title = In welchen Ordner?
export-folder-none = noch kein Ordner gewählt
export-folder-needed = Wählen Sie einen Ordner für die Dateien.
export-run = Exportieren
export-running = Wird geschrieben …
export-done =
    { $count ->
        [one] Eine Datei geschrieben
       *[other] { $count } Dateien geschrieben
    }
export-size = { $size } kB

## Profil des Hauses

profile-title = Profil des Hauses
profile-lead = Was von Fall zu Fall gleich bleibt: Name, Anschrift, Kontakte, Briefkopf. Jede Eingabe wird sofort gespeichert.
profile-import = Einlesen …
profile-import-title = Profil einlesen
profile-export = Speichern unter …
profile-export-title = Profil speichern
profile-file-kind = Herold-Profil
profile-file-name = Profil.json
profile-from-case = Aus dem Fall übernehmen
profile-to-case = In den Fall übernehmen
profile-discard = Änderungen verwerfen …
profile-discard-title = Änderungen am Profil verwerfen?
profile-discard-text = Das Profil wird wieder so, wie es beim Öffnen dieser Seite war. Alles, was seitdem dazukam, ist dann weg. Der offene Fall ändert sich nicht.
profile-discard-run = Verwerfen
profile-broken = Die Datei bleibt, wie sie ist, bis Sie ein anderes Profil einlesen.
profile-done-imported = Profil eingelesen.
profile-done-exported = Profil gespeichert.
profile-done-from-case = Aus dem Fall übernommen.
profile-done-to-case = In den Fall übernommen.
profile-done-discarded = Das Profil ist wieder wie beim Öffnen.
profile-empty = Noch leer: Ein neuer Fall beginnt ohne Angaben zu Ihrem Haus.
profile-starts = Neue Fälle beginnen mit diesem Profil.
profile-differs =
    { $count ->
        [one] Im offenen Fall steht etwas anderes zu: { $names }.
       *[other] Im offenen Fall steht zu { $count } Fragen etwas anderes: { $names }.
    }
profile-unread = In der Datei, aber für diese Version nicht lesbar: { $names }.
profile-letterhead = Briefkopf
profile-letterhead-language = Briefkopf auf
profile-window-none = Noch kein Sichtfenster gewählt, gezeigt ist Form B
profile-measures-din-a = Anschriftfeld 85 × 45 mm, 20 mm vom linken und 27 mm vom oberen Rand, Falzmarken bei 87 und 192 mm.
profile-measures-din-b = Anschriftfeld 85 × 45 mm, 20 mm vom linken und 45 mm vom oberen Rand, Falzmarken bei 105 und 210 mm.
profile-measures-danish = Fenster 90 × 35 mm, 18 mm vom linken und 41 mm vom oberen Rand, Falzmarken bei 99 und 198 mm. Vergleichen Sie es mit Ihren Umschlägen: Dänische Fenster sind verschieden.

## Einstellungen und Tasten

settings-title = Einstellungen
settings-back = Zurück zum Start
settings-language = Sprache der Bildschirme
settings-language-hint = Unabhängig von den Sprachen der Mitteilungen.
settings-theme = Darstellung
theme-system = wie das System
theme-light = hell
theme-dark = dunkel
settings-person = Ihr Name
settings-person-hint = Er steht im Protokoll des Falls neben Ihren Änderungen.
settings-shortcuts = Tastenkürzel zeigen
shortcuts-title = Tastenkürzel
key-control = Strg
key-shift = Umschalt
shortcut-case = Zum Fall
shortcut-facts = Zu den Angaben
shortcut-notice = Zu den Mitteilungen
shortcut-profile = Zum Profil des Hauses
shortcut-settings = Zu den Einstellungen
shortcut-export = Exportieren
shortcut-undo = Letzte Änderung zurücknehmen
shortcut-redo = Änderung wiederholen
shortcut-new = Neuer Fall
shortcut-open = Fall öffnen
shortcut-pane = Zum nächsten Bereich des Bildschirms
shortcut-sentences = In der Mitteilung: von Satz zu Satz, von Sprache zu Sprache
shortcut-list = Diese Liste
