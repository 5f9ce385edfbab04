# What happened, where, and what to do.

## Files with facts

error-facts-not-utf8 = Die Datei ist kein UTF-8-Text: Das erste falsche Byte ist Nummer { $offset } in Zeile { $line }. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.
error-facts-not-json = Die Datei ist kein gültiges JSON: Zeile { $line }, Spalte { $column } ({ $detail }). Berichtigen Sie die Stelle und versuchen Sie es noch einmal.
error-facts-key-twice = In der Datei steht „{ $key }“ zweimal, zum zweiten Mal in Zeile { $line }. Streichen Sie eine der beiden Stellen.
error-facts-too-large = Die Datei ist größer als { $megabytes } Megabyte. Prüfen Sie, ob es die richtige Datei ist.
error-facts-not-facts = Die Datei enthält keine Angaben: Erwartet wird ein Objekt mit dem Schlüssel „facts“, gefunden wurde { $found }. Den Aufbau zeigt „herold facts --schema“.
error-facts-not-profile = Die Datei ist kein Profil: Erwartet wird ein Objekt mit dem Schlüssel „profile“, gefunden wurde { $found }. Den Aufbau zeigt „herold facts --schema“.
error-fact-not-of-profile = „{ $path }“ gehört zum einzelnen Fall und nicht ins Profil. Nehmen Sie diese Angabe aus dem Profil heraus.
error-profile-refused = Mit dem Profil stimmt etwas nicht:
error-profile-empty = Der Fall sagt noch nichts über Ihr Haus, was in ein Profil gehört. Es wurde keine Datei geschrieben.
error-not-a-profile-there = { $path } gibt es schon und ist kein Profil. Wählen Sie einen anderen Namen.
error-fact-unknown = Eine Angabe „{ $fact }“ gibt es nicht. Alle Namen zeigt „herold facts --schema“.
error-fact-unknown-nearest = Eine Angabe „{ $fact }“ gibt es nicht. Meinen Sie „{ $nearest }“?
error-fact-value = Für { $path } ist { $given } nicht möglich. Gebraucht wird: { $expected }.

allowed-yes-no = true oder false
allowed-one-of = einer dieser Schlüssel: { $list }
allowed-one-of-or-other = einer dieser Schlüssel oder, für eine andere Antwort, ein Objekt mit „other“ und einem Text je Sprache: { $list }
allowed-some-of = eine Liste aus diesen Schlüsseln, keiner doppelt: { $list }
allowed-some-of-or-other = eine Liste aus diesen Schlüsseln, keiner doppelt, für andere Antworten je ein Objekt mit „other“ und einem Text je Sprache: { $list }
allowed-date = ein Datum des Kalenders, JJJJ-MM-TT, zum Beispiel 2025-12-09
allowed-time = eine Uhrzeit, HH:MM, zum Beispiel 17:05
allowed-stamp = Datum und Uhrzeit, JJJJ-MM-TT, ein T und HH:MM, zum Beispiel 2025-12-09T17:05
allowed-moment = ein Objekt mit „precision“ und „date“, bei Bedarf auch „time“ und „until“
allowed-moment-time = dazu „time“, eine Uhrzeit, denn „exact“ und „about“ brauchen sie
allowed-moment-until = „until“ mit einem späteren Zeitpunkt; „between“ braucht ihn, „since“ darf ihn haben
allowed-period = ein Objekt mit „to“ und, wenn bekannt, einem „from“, das nicht später liegt
allowed-count = eine ganze Zahl ab 0 oder ein Objekt mit „number“ und „precision“
allowed-text = ein Objekt mit einem Text je Sprache, zum Beispiel unter „de“
allowed-worded = ein Text oder ein Objekt mit diesen Schlüsseln, von denen „text“ nötig ist: { $list }
allowed-note = ein Text mit 1 bis 20.000 Zeichen
allowed-line = eine Zeile mit 1 bis 200 Zeichen
allowed-length = ein Text mit höchstens { $list } Zeichen
allowed-characters = ein Text ohne Steuerzeichen und andere unsichtbare Zeichen; geben Sie ihn von Hand ein, statt ihn einzufügen
allowed-name = ein Objekt mit den Formen des Namens je Sprache, darunter „plain“
allowed-contact = ein Objekt mit mindestens einem von „name“, „function“, „phone“, „email“ und „hours“
allowed-address = ein Objekt mit „street“, „postcode“, „town“ und, wenn nötig, „country“
allowed-link = ein Objekt mit „url“, einer Web-Adresse, und, wenn gewünscht, „label“
allowed-email = eine E-Mail-Adresse
allowed-hours = eine Liste aus Einträgen mit „first“, „last“, „from“ und „to“
allowed-image = ein Objekt mit „media“ (image/png oder image/svg+xml) und „data“, der Datei in Base64
allowed-colour = eine Farbe aus „#“ und sechs Ziffern von 0 bis f, zum Beispiel #00457c
allowed-font = ein Objekt mit „media“ (font/ttf oder font/otf) und „data“, der Datei in Base64
allowed-ink = ein Objekt mit „cmyk“, vier ganzen Prozentzahlen von 0 bis 100 für Cyan, Magenta, Gelb und Schwarz, von denen eine mehr als 0 ist, und, wenn gewünscht, „spot“, dem Namen der Sonderfarbe
allowed-spot = der Name einer Sonderfarbe, zum Beispiel HKS 43 K, in einer Zeile mit höchstens 60 Zeichen; All, None, Cyan, Magenta, Yellow und Black haben im Druck eine andere Bedeutung
allowed-records = eine Liste von Einträgen, jeder mit einem eigenen „key“
allowed-record-key = ein Schlüssel aus kleinen Buchstaben, Ziffern und _
allowed-field-needed = ein Eintrag, in dem das Feld „{ $list }“ ausgefüllt ist
allowed-field = ein Feld, das es gibt: { $list }
allowed-wrapper = ein Objekt mit „value“ und dem, was darüber bekannt ist
allowed-source = ein Objekt mit „text“, „person“ oder „time“
allowed-held = ein Objekt mit „by“ und, wenn nötig, „until“ und „reason“

error-fact-image = Das Bild für { $path } wird nicht angenommen. { $expected }
image-png-bytes = Die Datei hat { $list } kB, möglich sind höchstens 2000 kB. Speichern Sie das Bild kleiner.
image-svg-bytes = Die SVG-Datei hat { $list } kB, möglich sind höchstens 500 kB. Speichern Sie das Bild einfacher oder als PNG.
image-pixels = Es hat { $list } Pixel, möglich sind Breite und Höhe bis 4000. Speichern Sie das Bild kleiner.
image-not-png = Die Datei ist kein PNG-Bild. Speichern Sie das Bild als PNG oder SVG.
image-damaged = Die Datei ist beschädigt oder nicht vollständig. Kopieren Sie sie noch einmal, oder speichern Sie das Bild neu.
image-not-svg = Die Datei ist kein lesbares SVG-Bild ({ $list }). Speichern Sie das Bild neu, als SVG oder als PNG.
image-unsized = Das SVG-Bild sagt nicht, wie groß es ist. Speichern Sie es mit „viewBox“ oder mit Breite und Höhe.
image-document-type = Im SVG-Bild steht ein Dokumenttyp (DOCTYPE) oder etwas, das dort erklärt sein müsste. Speichern Sie es als einfaches SVG oder als PNG.
image-script = Im SVG-Bild steht ein Programm ({ $list }). Ein Bild darf nichts ausführen: Speichern Sie es als PNG.
image-handler = Im SVG-Bild steht Programmcode ({ $list }). Ein Bild darf nichts ausführen: Speichern Sie es als PNG.
image-foreign = Im SVG-Bild stehen Teile einer Webseite ({ $list }). Speichern Sie es als PNG.
image-reference = Das SVG-Bild verweist auf etwas außerhalb seiner Datei ({ $list }). Betten Sie alles ein, oder speichern Sie es als PNG.
image-data = Im SVG-Bild stecken Daten, die kein PNG-Bild sind ({ $list }). Speichern Sie es als PNG.
image-animation = Das SVG-Bild bewegt sich ({ $list }). Speichern Sie es ohne Bewegung oder als PNG.
image-element = Im SVG-Bild steht ein Element, das Herold nicht kennt ({ $list }). Speichern Sie es als einfaches SVG oder als PNG.
image-endless = Die Teile des SVG-Bildes verweisen so oft aufeinander, dass das Zeichnen kein Ende fände. Speichern Sie es als PNG.

error-fact-font = { $path }: Herold kann diese Schrift nicht verwenden. { $expected }
font-bytes = Die Datei hat { $list } kB, möglich sind höchstens 2000 kB. Speichern Sie die Schrift mit weniger Zeichen, oder fragen Sie den Hersteller nach einer kleineren Fassung.
font-not-font = Die Datei ist keine einzelne TrueType- oder OpenType-Schrift. Wählen Sie eine Datei mit der Endung TTF oder OTF; Webschriften (WOFF) und Sammlungen (TTC) sind nicht möglich.
font-damaged = Die Datei ist beschädigt oder nicht vollständig. Kopieren Sie sie noch einmal, oder laden Sie die Schrift neu herunter.
font-restricted = Der Hersteller verbietet, diese Schrift in Dokumente einzubetten. Wählen Sie eine andere, oder fragen Sie ihn nach einer Fassung, die es erlaubt.
font-variable = Diese Datei ist eine variable Schrift mit allen Schnitten in einer Datei. Wählen Sie für jeden Schnitt seine eigene Datei; Hersteller nennen diese Dateien „statisch“.

## The command line

error-language-unknown = Die Sprache „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-language-twice = Die Sprache „{ $given }“ ist zweimal genannt. Nennen Sie sie einmal.
error-language-not-covered = Die Mitteilung „{ $kind }“ gibt es in der Sprache „{ $language }“ nicht. Wählen Sie eine andere Sprache.
error-notice-unknown = Die Mitteilung „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-sample-unknown = Das Beispiel „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-format-unknown = Das Format „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-layout-unknown = Die Anordnung „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-layout-two-languages = Nebeneinander stehen immer zwei Sprachen. Wählen Sie genau zwei.
error-review-format = Die Prüffassung gibt es nur als PDF. Wählen Sie pdf.
error-review-languages = In der Prüffassung stehen höchstens zwei Sprachen nebeneinander. Wählen Sie eine oder zwei.
error-paper-unknown = Das Papierformat „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-paper-poster = A3 gibt es nur für den Aushang als PDF. Wählen Sie a4, oder ändern Sie Mitteilung, Format oder Anordnung.
error-attach-unknown = „{ $given }“ lässt sich nicht an den E-Mail-Entwurf anhängen. Zur Wahl stehen { $list }.
error-attach-where = Dokumente lassen sich nur an einen E-Mail-Entwurf anhängen. Wählen Sie auch das Format eml.
error-attach-facts-where = Die Angaben lassen sich nur in ein PDF einbetten, das veröffentlicht werden darf. Wählen Sie das Format pdf und eine andere Anordnung als review.
error-format-missing = Es ist kein Format gewählt. Wählen Sie mindestens eines von { $list }.
error-target-is-folder = { $path } ist ein Ordner; dort kann kein Dokument entstehen. Benennen Sie ihn um oder wählen Sie einen anderen Ordner.
error-name-part-unknown = Im Muster für die Namen steht an Stelle { $place } „{ $given }“; diesen Teil gibt es nicht. Zur Wahl stehen { $list }.
error-name-brace = Im Muster für die Namen fehlt zur Klammer an Stelle { $place } die zweite. Schreiben Sie Teile wie {"{"}date{"}"}.
error-name-character = Im Muster für die Namen steht an Stelle { $place } das Zeichen „{ $given }“, das kein Dateiname haben darf. Nehmen Sie es heraus.
error-name-empty = Das Muster ergibt keinen Namen. Nehmen Sie einen Teil auf, der nie leer ist, zum Beispiel {"{"}date{"}"}.
error-name-long = Das Muster für die Namen ist zu lang. Kürzen Sie es auf höchstens { $most } Zeichen.
error-bundle-unknown = „{ $given }“ gibt es nicht, um alles zusammenzuhalten. Zur Wahl stehen { $list }.
error-bundle-taken = { $path } gibt es schon, und es liegt etwas darin, das nicht von diesem Export stammt. Benennen Sie es um oder wählen Sie einen anderen Ordner.
error-disk-full = Der Datenträger mit { $path } ist voll. Es wurde nichts gespeichert, vorhandene Dateien sind unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort.
error-file-in-use = { $path } ließ sich nicht ersetzen: Die Datei ist vermutlich in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es noch einmal.
error-target-protected = { $path } ist schreibgeschützt und bleibt, wie sie ist. Heben Sie den Schutz auf oder wählen Sie einen anderen Ordner.
error-export-cancelled = Der Export ist abgebrochen. Es wurde keine Datei geschrieben.
reason-not-found = nicht vorhanden
reason-denied = kein Zugriff
reason-disk-full = der Datenträger ist voll
reason-read-only = der Datenträger lässt sich nur lesen
reason-is-folder = das ist ein Ordner
reason-too-large = die Datei wird größer, als hier erlaubt ist
reason-not-folder = das ist kein Ordner
reason-not-text = kein Text in UTF-8
usage-unknown-command = Den Befehl „{ $given }“ gibt es nicht.
usage-unknown-argument = „{ $given }“ gehört nicht zu diesem Befehl.
usage-missing = Es fehlt: { $list }.
usage-value = „{ $given }“ passt nicht zu { $argument }.
usage-value-list = „{ $given }“ passt nicht zu { $argument }; möglich sind { $list }.
usage-value-missing = Zu { $argument } fehlt ein Wert.
usage-conflict = { $argument } und { $other } schließen einander aus.
usage-twice = { $argument } steht zweimal da.
usage-unreadable = Der Befehl lässt sich nicht lesen.
usage-nearest = Meinten Sie „{ $nearest }“?
usage-help = Mehr erfahren Sie mit „{ $command } --help“.
error-certainty-unknown = „{ $given }“ sagt nicht, wie sicher eine Angabe ist. Zur Wahl stehen { $list }.
error-release-unknown = Die Freigabestufe „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-zone-unknown = Die Zeitzone „{ $given }“ gibt es nicht. Nennen Sie eine wie „Europe/Berlin“.
error-time-unreadable = Die Zeit „{ $given }“ ist nicht lesbar. Schreiben Sie sie wie 2025-12-09T17:05.
error-assignment = „{ $given }“ setzt keine Angabe. Schreiben Sie ANGABE=WERT, zum Beispiel attack_kind=cyber_attack.
error-folder-missing = Den Ordner { $path } gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.
error-folder-not-writable = In den Ordner { $path } lässt sich nicht schreiben ({ $detail }). Wählen Sie einen anderen.
error-file-not-written = { $path } ließ sich nicht schreiben ({ $detail }). Es wurde nichts gespeichert: Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.
error-file-not-read = { $path } ließ sich nicht lesen ({ $detail }). Prüfen Sie den Namen und Ihre Rechte.
error-no-case-open = Es ist kein Fall geöffnet. Öffnen Sie einen oder legen Sie einen neuen an.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-nothing-to-redo = Es gibt nichts zu wiederholen.
error-passphrase-empty = Die Passphrase ist leer. Geben Sie eine ein, oder legen Sie den Fall ohne an.
error-pdf = Die PDF-Datei ließ sich nicht erstellen ({ $detail }). Es wurde keine Datei geschrieben.
error-pdf-glyph = „{ $word }“ enthält ein Zeichen, das in keiner der verfügbaren Schriften vorkommt: { $character } ({ $code }). Schreiben Sie es anders, oder hinterlegen Sie im Profil Ihres Hauses eine Schrift mit diesem Zeichen. Es wurde keine Datei geschrieben.
error-pdf-font = Die Schrift „{ $font }“ lässt sich nicht verwenden. { $detail } Es wurde keine Datei geschrieben.
error-pdf-logo = Das Logo lässt sich nicht darstellen ({ $detail }). Speichern Sie es noch einmal als PNG oder als einfaches SVG. Es wurde keine Datei geschrieben.
error-docx = Die Word-Datei ließ sich nicht erstellen ({ $detail }). Es wurde keine Datei geschrieben.
error-house-template = Eine Vorlage oder ein Text Ihres Hauses ist fehlerhaft: { $detail }. Berichtigen Sie den Fehler, oder entfernen Sie die Vorlage aus dem Fall.
error-internal = In Herold ist ein Fehler aufgetreten ({ $detail }). Was gespeichert war, ist noch da.

## The case file

error-case-not-found = Die Datei { $path } gibt es nicht. Prüfen Sie Name und Ordner.
error-case-is-folder = { $path } ist ein Ordner. Wählen Sie die Datei darin.
error-case-not-ours = { $path } ist keine Falldatei. Wählen Sie eine Datei, die Herold angelegt hat.
error-case-truncated = { $path } ist nach { $length } Bytes abgeschnitten. Kopieren Sie die Datei noch einmal, oder nehmen Sie eine Sicherungskopie.
error-case-damaged = { $path } ist beschädigt. Nehmen Sie eine Sicherungskopie.
error-case-wrong-passphrase = Die Passphrase für { $path } ist falsch, oder die Datei ist beschädigt. Geben Sie die Passphrase noch einmal ein, oder nehmen Sie eine Sicherungskopie.
error-case-passphrase-needed = { $path } ist geschützt. Geben Sie die Passphrase ein.
error-case-not-protected = { $path } hat keine Passphrase. Öffnen Sie den Fall ohne, und bedenken Sie: Die Datei ist nicht geschützt.
error-case-newer = { $path } stammt von einer neueren Version (Format { $file }; diese hier liest bis { $program }). Aktualisieren Sie Herold.
error-case-older = { $path } hat das ältere Format { $file }. Öffnen Sie die Datei einmal zum Schreiben, dann wird sie auf Format { $program } gebracht.
error-case-open-elsewhere = { $path } ist an anderer Stelle geöffnet. Schließen Sie den Fall dort, oder öffnen Sie ihn nur zum Lesen.
error-case-read-only = { $path } lässt sich nur lesen. Speichern Sie eine Kopie in einem anderen Ordner, um sie zu ändern.
error-case-folder-not-found = Den Ordner für { $path } gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.
error-case-folder-not-writable = In den Ordner von { $path } lässt sich nicht schreiben. Wählen Sie einen anderen.
error-case-already-exists = { $path } gibt es schon. Wählen Sie einen anderen Namen.
error-case-disk-full = Der Datenträger ist voll, { $path } blieb unverändert. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-case-conflict = { $target ->
        [fact] Die Antwort „{ $name }“
        [notice] Die Mitteilung „{ $name }“
       *[setting] Die Einstellung „{ $name }“
    } in { $path } wurde inzwischen geändert. Lesen Sie den Fall neu ein, bevor Sie etwas ändern.
error-case-fixed = Die Einstellung „{ $key }“ in { $path } lässt sich nicht ändern. Legen Sie einen neuen Fall an, wenn Sie eine andere brauchen.
error-case-nothing-to-undo = In { $path } gibt es nichts rückgängig zu machen.
error-case-nothing-to-redo = In { $path } gibt es nichts zu wiederholen.
error-case-log-broken = Das Protokoll von { $path } ist ab Änderung { $seq } unterbrochen. Nehmen Sie eine Sicherungskopie.
error-case-past-the-log = { $target ->
        [fact] Die Antwort „{ $name }“
        [notice] Die Mitteilung „{ $name }“
       *[setting] Die Einstellung „{ $name }“
    } in { $path } wurde ohne Eintrag im Protokoll geändert. Nehmen Sie eine Sicherungskopie.
error-case-io = { $path } lässt sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und Ihre Rechte.
error-case-unexpected = Bei { $path } ist ein unerwarteter Fehler aufgetreten. Es wurde nichts geändert.

## Changes that can be undone

operation-set-fact = Antwort zu „{ $fact }“
operation-clear-fact = Antwort zu „{ $fact }“ entfernt
operation-set-notices = Auswahl der Mitteilungen
operation-take-profile = Profil übernommen
operation-new-case = Neuer Fall
operation-undo = Rückgängig: { $what }
operation-redo = Wiederholt: { $what }

## Sheets for the print shop

error-sheets-alone = { $list } sind für den Druck und werden für sich exportiert: ohne andere Formate, ohne --bundle und ohne --layout. Exportieren Sie das Übrige mit einem zweiten Aufruf.
error-sheet-unknown = „{ $given }“ gibt es nicht. Zur Wahl stehen { $list }.
error-sender-missing = Für den Absender fehlen Name und Anschrift Ihres Hauses. Tragen Sie sie ein oder geben Sie mit --addresses eine Tabelle an.
error-sign-no-poster = Ein Türschild entsteht nur aus dem Aushang (poster), nicht aus „{ $given }“.
error-sign-full = Der Aushang hat zu viel Text für ein Türschild, das man von Weitem liest. Kürzen Sie ihn.
error-sign-glyph = In der Schrift für Türschild und Etiketten fehlt das Zeichen { $given }. Ersetzen Sie es.
error-label-glyph = Zeile { $row }: In der Schrift für Etiketten fehlt das Zeichen { $given }. Schreiben Sie die Adresse in lateinischer Schrift.
error-label-full = Zeile { $row }: Die Adresse passt auch in kleiner Schrift nicht auf das Etikett. Kürzen Sie sie oder nehmen Sie größere Etiketten.
error-label-sender-full = Name und Anschrift Ihres Hauses passen auch in kleiner Schrift nicht auf das Etikett. Nehmen Sie größere Etiketten.
error-label-start = Ein Bogen hat { $most } Etiketten; mit Nummer { $given } kann er nicht beginnen. Nennen Sie eine Nummer von 1 bis { $most }.
error-addresses-without-labels = Adressen braucht nur das Format labels. Nennen Sie es mit --format oder lassen Sie --addresses weg.
error-addresses-large = { $path } ist größer als { $most } MB. Teilen Sie die Tabelle auf.
error-addresses-not-utf8 = Die Tabelle der Adressen ist nicht in UTF-8 gespeichert. Speichern Sie sie als „CSV UTF-8“.
error-addresses-empty = In der Tabelle steht keine Adresse. Die erste Zeile nennt die Spalten ({ $list }), jede weitere eine Adresse.
error-addresses-column = Die Spalte „{ $given }“ ist nicht bekannt. Die Spalten heißen { $list }.
error-addresses-twice = Die Spalte „{ $given }“ steht zweimal in der Tabelle. Entfernen Sie eine davon.
error-addresses-no-name = In der Tabelle fehlt die Spalte name oder line1. Ergänzen Sie eine davon; die Spalten heißen { $list }.
error-addresses-both = Die Tabelle mischt Spalten für Teile der Adresse mit Spalten für ganze Zeilen. Behalten Sie nur eine Art: { $list }.
error-addresses-fields = Zeile { $row } hat nicht { $expected } Felder, sondern { $found }. Prüfen Sie Trennzeichen und Anführungszeichen.
error-addresses-missing = Zeile { $row }, Spalte { $column }: Das Feld ist leer. Ergänzen Sie es oder löschen Sie die Zeile.
error-addresses-hidden = Zeile { $row }, Spalte { $column }: Das Feld enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Entfernen Sie es.
error-addresses-long = Zeile { $row }, Spalte { $column }: Das Feld hat mehr als { $most } Zeichen. Kürzen Sie es.
error-addresses-many = Die Tabelle hat mehr als { $most } Adressen. Teilen Sie sie auf.
error-addresses-table = Die Tabelle ist ab Zeile { $row } nicht lesbar. Prüfen Sie die Anführungszeichen.
