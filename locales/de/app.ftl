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
new-create = Fall anlegen
languages-title = Sprachen der Mitteilungen
languages-hint = Die führende Sprache steht links und kommt zuerst.
languages-leads = führend

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
notices-keep = Übernehmen
notice-missing-facts =
    { $count ->
        [one] eine Angabe fehlt
       *[other] { $count } Angaben fehlen
    }
notice-complete = alle Angaben vorhanden
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
severity-blocker = Verhindert die Freigabe
severity-warning = Warnung
severity-hint = Hinweis

## Angaben

facts-sections = Abschnitte
facts-section = Abschnitt
facts-next-section = Weiter: { $section }
facts-next-missing = Als Nächstes fehlt: { $fact }
question-missing = Wird noch gebraucht
question-clear = Antwort entfernen
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
field-optional = (freiwillig)

# Wenn eine Antwort halb eingegeben ist
incomplete-date = Geben Sie Tag, Monat und Jahr ein, das Jahr mit vier Ziffern.
incomplete-time = Geben Sie Stunde und Minute ein, die Minute mit zwei Ziffern.
incomplete-stamp = Geben Sie Datum und Uhrzeit vollständig ein.
incomplete-moment = Ergänzen Sie Datum und Uhrzeit, oder wählen Sie, dass der Zeitpunkt nur ungefähr bekannt ist.
incomplete-period = Geben Sie den ersten und den letzten Tag vollständig ein.
incomplete-count = Geben Sie eine ganze Zahl ein.
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
panel-sentences = Was daraus wird
panel-no-sentence = In dieser Mitteilung steht dazu noch kein Satz.

## Mitteilung

notice-kind = Mitteilung
notice-none = In diesem Fall ist noch keine Mitteilung gewählt.
notice-composing = Die Mitteilung wird geschrieben …
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
drawer-label = Zum Satz
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
export-formats = Formate
export-formats-needed = Wählen Sie mindestens ein Format.
format-pdf = PDF, barrierefrei
format-docx = Word (DOCX)
format-html = Webseite (HTML)
format-txt = Text
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
export-size = { $size } KB

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
shortcut-settings = Zu den Einstellungen
shortcut-export = Exportieren
shortcut-undo = Letzte Änderung zurücknehmen
shortcut-redo = Änderung wiederholen
shortcut-new = Neuer Fall
shortcut-open = Fall öffnen
shortcut-pane = Zum nächsten Bereich des Bildschirms
shortcut-sentences = In der Mitteilung: von Satz zu Satz, von Sprache zu Sprache
shortcut-list = Diese Liste
