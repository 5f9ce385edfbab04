# What is wrong and what to do about it, in two sentences at most.

## Data: proof

finding-excluded-unproven = Für „nicht betroffen“ (Gruppe: { $group }) fehlt noch: { $missing }. Tragen Sie das nach, oder wählen Sie „{ confidentiality-no-sign }“ oder „{ confidentiality-open }“.
finding-no-sign-undated = „{ confidentiality-no-sign }“ (Gruppe: { $group }) hat keinen Zeitpunkt. Tragen Sie ein, wann das galt; bis dahin schreibt Herold „{ confidentiality-open }“.
finding-excluded-but-altered = Die Daten der Gruppe „{ $group }“ gelten als nicht betroffen und zugleich als verändert oder gelöscht. Berichtigen Sie eine der beiden Angaben.
finding-safe-data-but-databases-hit = Die Daten der Gruppe „{ $group }“ gelten als sicher, betroffen sind aber auch Datenbanken oder Akten. Lassen Sie das von den Fachleuten bestätigen, oder wählen Sie einen vorsichtigeren Stand.
finding-as-of-after-issue = Der Stand für die Gruppe „{ $group }“ ist später als der Text selbst. Berichtigen Sie einen der beiden Zeitpunkte.

## Times

finding-discovered-before-attack = Entdeckt wurde der Vorfall { $discovered }, geschehen ist er { $attack }. Berichtigen Sie einen der beiden Zeitpunkte.
finding-issued-before-attack = Der Text hat den Stand { $issued }, der Vorfall geschah { $attack }. Berichtigen Sie einen der beiden Zeitpunkte.
finding-restored-before-attack = Als Tag der Wiederherstellung steht hier der { $restored }, der Vorfall geschah { $attack }. Berichtigen Sie eine der beiden Angaben.
finding-published-before-attack = Als Tag der Veröffentlichung steht hier der { $published }, der Vorfall geschah { $attack }. Berichtigen Sie eine der beiden Angaben.
finding-told-before-aware = Die Betroffenen wurden am { $told } benachrichtigt, bekannt war Ihnen die Datenpanne aber erst ab dem { $aware }. Berichtigen Sie eine der beiden Angaben.
finding-next-update-not-later = Die nächste Information ist für den { $next } angekündigt, der Text hat den Stand { $issued }. Wählen Sie einen späteren Zeitpunkt.
finding-embargo-not-later = Die Sperrfrist endet am { $embargo }, der Text hat den Stand { $issued }. Wählen Sie eine spätere Sperrfrist, oder lassen Sie sie weg.
finding-update-since-not-earlier = Der Text soll sagen, was seit dem { $since } neu ist, hat aber selbst den Stand { $issued }. Wählen Sie einen früheren Zeitpunkt.
finding-tell-until-past = Betroffene sollen bis zum { $until } benachrichtigt werden, der Text hat den Stand { $issued }. Wählen Sie einen späteren Tag, oder schreiben Sie, dass es geschehen ist.
finding-promise-past = Unter „{ $fact }“ steht der { $day }, der Text hat aber den Stand { $issued }. Wählen Sie einen späteren Tag, oder nehmen Sie die Ankündigung heraus.
finding-done-after-issue = „{ $fact }“ ({ $day }) liegt nach dem Stand des Textes ({ $issued }). Der Text kann das noch nicht als geschehen melden; berichtigen Sie einen der beiden Zeitpunkte.

## What happened

finding-outage-but-attack = Als Art ist „{ attack-it-outage }“ gewählt, andere Antworten sprechen von Angreifern oder gestohlenen Daten. Wählen Sie die Art des Angriffs, oder berichtigen Sie die anderen Antworten.
finding-mishap-but-attacker = Als Art ist „{ $kind }“ gewählt, andere Antworten sprechen von Angreifern oder Lösegeld. Wählen Sie eine andere Art, oder berichtigen Sie die anderen Antworten.
finding-flood-but-stolen = Eine Überlastung allein lässt keine Daten abfließen, Daten gelten aber als eingesehen oder gestohlen. Klären Sie, ob es noch einen anderen Angriff gab, und wählen Sie dann dessen Art.
finding-ransom-demanded-and-not = Die Antworten sagen zugleich, dass es eine Lösegeldforderung gibt und dass es keine gibt. Behalten Sie, was stimmt.
finding-ransom-no-comment-and-more = Der Text sagt, dass Sie sich zu Forderungen nicht äußern, und sagt dann doch, ob gefordert oder gezahlt wurde. Behalten Sie eines von beiden.
finding-ransom-not-paid-without-demand = Der Text sagt, dass kein Lösegeld gezahlt wurde, aber nicht, ob welches gefordert wurde. Ergänzen Sie die Forderung, wenn Sie darüber sprechen wollen.
finding-supplier-unnamed = Die Ursache liegt bei einem Dienstleister, es steht aber nicht da, bei welchem. Tragen Sie den Namen ein, oder wählen Sie unter „{ fact-it-supplier }“, wofür er zuständig ist.
finding-cause-before-result = Die Ursache gilt als sicher, obwohl die Untersuchung noch läuft. Wählen Sie bei der Ursache „{ certainty-presumed }“, bis das Ergebnis vorliegt.

## Systems, services, emergency care

finding-system-affected-and-not = „{ $system }“ steht unter den betroffenen und unter den nicht betroffenen Systemen. Behalten Sie, was stimmt.
finding-system-restored-not-hit = „{ $system }“ läuft wieder, steht aber weder unter den betroffenen noch unter den abgeschalteten Systemen. Ergänzen Sie den Ausfall, oder nehmen Sie das System heraus.
finding-system-restored-and-due = „{ $system }“ läuft schon wieder und ist zugleich für einen bestimmten Tag angekündigt. Behalten Sie, was stimmt.
finding-service-limited-and-continuing = „{ $service }“ steht unter eingeschränkten und unter weiterlaufenden Leistungen. Behalten Sie, was stimmt.
finding-complete-but-limited = Die Wiederherstellung gilt als abgeschlossen, „{ $service }“ ist aber noch eingeschränkt. Berichtigen Sie eine der beiden Antworten.
finding-as-usual-but-limited = Der Text sagt, dass alle Leistungen wie gewohnt laufen, „{ $service }“ ist aber eingeschränkt. Behalten Sie, was stimmt.
finding-emergency-open-but-suspended = Die Notaufnahme gilt als geöffnet und zugleich als geschlossen. Klären Sie, was stimmt, bevor der Text hinausgeht.
finding-emergency-closed-but-continuing = Das Haus ist von der Notfallversorgung abgemeldet, die Notaufnahme steht aber unter den Leistungen, die weiterlaufen. Sagen Sie, für wen sie offen ist, oder nehmen Sie sie dort heraus.
finding-care-assured-but-closed = Der Text sagt, dass die Versorgung gesichert ist, die Notaufnahme ist aber geschlossen oder abgemeldet. Sagen Sie, welche Versorgung gesichert ist, oder wählen Sie eine vorsichtigere Antwort.
finding-date-despite-backups = Die Datensicherungen sind betroffen, das Datum der Wiederherstellung gilt aber als sicher. Wählen Sie beim Datum „{ certainty-presumed }“, oder nennen Sie noch keines.

## The all-clear

finding-false-alarm-but-attack = Der Vorfall gilt als Fehlalarm, andere Antworten nennen einen bestätigten Angriff oder Daten, die kopiert wurden oder zugänglich waren. Berichtigen Sie „{ fact-all-clear }“ oder die anderen Antworten.
finding-no-data-unproven = Der Text sagt, dass keine Daten betroffen sind; belegt ist das aber nicht für alle. Tragen Sie es für jede Gruppe mit Quelle, Zeitpunkt und Freigabe ein, oder berichtigen Sie „{ fact-all-clear }“.

## Data: numbers, publication, silence

finding-number-smaller-than-part = Insgesamt sind { $number } angegeben, für eine Gruppe allein aber { $part }. Berichtigen Sie eine der beiden Zahlen.
finding-number-as-before = Die frühere Zahl ist dieselbe wie die heutige ({ $number }). Berichtigen Sie eine der beiden, oder nehmen Sie die frühere heraus.
finding-publication-without-status = Daten gelten als veröffentlicht, bei den einzelnen Daten steht das aber nirgends. Wählen Sie dort „{ confidentiality-published }“, oder nehmen Sie die Veröffentlichung heraus.
finding-none-seen-but-published = Der Text sagt, dass Sie keine Veröffentlichung gesehen haben, andere Antworten nennen eine. Berichtigen Sie „{ fact-publication }“ oder die anderen Antworten.
finding-category-published-and-not = „{ $category }“ steht unter den Daten, die nicht veröffentlicht wurden, und zugleich unter den veröffentlichten. Behalten Sie, was stimmt.
finding-no-news-too-firm = „Wer nichts hört, ist nicht betroffen“ verspricht zu viel, solange der Stand für die Gruppe „{ $group }“ offen ist. Wählen Sie „{ no-news-still-possible }“.
finding-no-news-too-early = „Wer nichts hört, ist nicht betroffen“ stimmt erst, wenn alle benachrichtigt sind. Wählen Sie bis dahin „{ no-news-still-possible }“.

## How people are told and advised

finding-digital-post-only = Wer von der dänischen Digital Post befreit ist, braucht einen Brief. Wählen Sie auch „{ tell-channel-letter }“, und sorgen Sie dafür, dass die Briefe hinausgehen.
finding-children-without-guardians = Daten von Kindern sind betroffen, aber nichts wendet sich an Eltern oder Sorgeberechtigte. Wählen Sie diese unter „{ fact-letter-to }“, oder geben Sie Eltern einen Rat.
finding-advice-missing = Keiner Ihrer Ratschläge passt zu diesen Daten: { $category }. Unser Vorschlag: { $advice }
finding-advice-unfitting = Dieser Rat passt zu keinen Daten, die betroffen sind: „{ $advice }“ Ergänzen Sie die Daten, oder nehmen Sie den Rat heraus.
finding-nothing-to-do-and-advice = Der Text sagt, dass niemand etwas tun muss, und gibt zugleich Rat. Behalten Sie eines von beiden.
finding-help-without-category = Es gibt ein Hilfsangebot „{ $topic }“, aber keine Zeile nennt solche Daten. Ergänzen Sie die Daten, oder nehmen Sie das Angebot heraus.
finding-contact-unreachable = „{ $contact }“ hat weder Telefonnummer noch E-Mail-Adresse. Tragen Sie eine von beiden ein.
finding-quote-unattributed = Beim Zitat steht nicht, wer es sagt. Tragen Sie Name und Funktion ein.

## Corrections

finding-correction-without-truth = Die Richtigstellung zum Thema „{ $topic }“ sagt nicht, was stimmt. Tragen Sie es dort ein, oder beantworten Sie die Frage, um die es geht.
finding-correction-changes-nothing = Die Richtigstellung zum Thema „{ $topic }“ nennt falsch, was in den Antworten noch heute steht. Ändern Sie die Antwort selbst, oder nehmen Sie die Richtigstellung heraus.
finding-correction-known-before-said = Das Richtige war seit dem { $known } bekannt, das Falsche wurde erst am { $said } gesagt. Prüfen Sie beide Tage; wenn sie stimmen, legen Sie sich eine Erklärung zurecht.

## The law, and the report to the authority

finding-aware-before-discovered = Bekannt war Ihnen die Datenpanne ab dem { $aware }, entdeckt wurde der Vorfall aber erst { $discovered }. Berichtigen Sie einen der beiden Zeitpunkte.
finding-aware-long-after-discovered = Der Vorfall wurde { $discovered } entdeckt, die Datenpanne war Ihnen aber erst ab dem { $aware } bekannt, mehr als 72 Stunden später. Prüfen Sie den Zeitpunkt, oder halten Sie fest, was in dieser Zeit geschah.
finding-report-late = Seit Ihnen die Datenpanne bekannt ist ({ $aware }), sind mehr als 72 Stunden vergangen, und hier steht weder eine Meldung noch ein Grund für die Verspätung. Tragen Sie eines von beiden ein.
finding-report-incomplete = Für die Meldung an die Aufsicht fehlt noch: { $missing }. Ergänzen Sie es; was Sie noch nicht wissen, dürfen Sie nachreichen.
finding-social-data-supervisor = Es geht um Sozialdaten, Ihre Rechts- oder Fachaufsicht steht aber nicht unter den Behörden. Informieren Sie sie zusammen mit der Datenschutzaufsicht (§ 83a SGB X), und tragen Sie sie ein.
finding-church-law-authority = Für Ihr Haus gilt kirchliches Recht: „{ $law }“. Prüfen Sie, ob statt der eingetragenen Behörde „{ $authority }“ zuständig ist.
finding-risk-none-but-health = Gesundheitsdaten sind gestohlen oder veröffentlicht ({ $category }), unter „{ fact-risk }“ steht aber „{ risk-none }“. Lassen Sie die Einschätzung vom Datenschutz prüfen.
finding-high-risk-untold = Das Risiko ist hoch, aber es steht nicht fest, wie die Betroffenen benachrichtigt werden. Wählen Sie einen Weg, oder nennen Sie die Ausnahme (Art. 34 DSGVO).
finding-public-notice-without-channel = Eine öffentliche Bekanntmachung soll die einzelnen Briefe ersetzen, aber kein öffentlicher Weg ist genannt. Wählen Sie „{ tell-channel-public-notice }“, oder nennen Sie Website oder Presse.

## Languages and the case file

finding-other-without-text = Ihre eigene Antwort unter „{ $fact }“ fehlt noch auf: { $languages }. Ergänzen Sie sie, sonst fehlt dort der ganze Satz.
finding-fact-unread = „{ $fact }“ steht in der Falldatei mit einer Antwort, die diese Version von Herold nicht lesen kann; die Texte sagen davon nichts. Tragen Sie die Antwort neu ein, oder öffnen Sie den Fall mit einer neueren Version.

## Notices

finding-to-translate = Auf { $language } fehlt die Stelle „{ $start }“. { $fact ->
        [none] Tragen Sie den Text in dieser Sprache ein.
       *[other] Tragen Sie unter „{ $fact }“ den Text in dieser Sprache ein.
    }
finding-fact-missing = Für diese Mitteilung fehlt noch: { $fact }. Beantworten Sie die Frage, oder wählen Sie „{ answer-open }“.
finding-element-missing = In dieser Mitteilung fehlt noch: { $missing }. Beantworten Sie die Fragen, aus denen diese Stellen entstehen.
finding-sentence-long = Dieser Satz hat { $count } Wörter: „{ $start }“ Teilen Sie ihn, oder kürzen Sie die Angaben darin.
finding-sentence-twice = Dieser Satz steht zweimal im Text: „{ $start }“ Meist sagen zwei Einträge dasselbe; nehmen Sie einen davon heraus.
finding-post-too-long = Der Beitrag für { $channel } hat { $count } Zeichen, erlaubt sind { $most }. Kürzen Sie die Angaben um { $over } Zeichen.
finding-glyph-missing = Ein PDF lässt sich nicht erstellen, denn in keiner der verfügbaren Schriften gibt es: { $characters }. Schreiben Sie die Stelle anders, oder hinterlegen Sie im Profil Ihres Hauses eine Schrift, die das enthält.

## What may be missing

proof-source = eine Quelle
proof-as-of = ein Zeitpunkt
proof-released-by = eine Person, die es freigibt

report-element-nature = was geschehen ist
report-element-data = wessen und welche Daten betroffen sind
report-element-contact = eine Anlaufstelle
report-element-consequences = die wahrscheinlichen Folgen
report-element-measures = die Maßnahmen

## What a notice of a kind has: the blocks and sections of its plan

element-about = der Text über Ihr Haus
element-advice = der Rat an die Betroffenen
element-ask = wen man fragen kann
element-as-of = der Stand
element-authorities = Polizei und Behörden
element-closing = der Schluss des Briefs
element-consequences = mögliche Folgen
element-contact = wen man fragen kann
element-correction = was falsch war und was stimmt
element-data = was über die Daten bekannt ist
element-dateline = Ort und Datum
element-doing = was Sie tun
element-done = was Sie getan haben
element-dpo = die Anlaufstelle für den Datenschutz
element-end = das Ende des Gesprächs
element-for-me = was es für die Leserinnen und Leser bedeutet
element-greeting = wie man sich meldet
element-headline = die Überschrift
element-how = wie der Leitfaden zu benutzen ist
element-label = die Art des Textes
element-lead = der erste Absatz
element-me = ob man selbst betroffen ist
element-more = die Antwort auf weitere Fragen
element-nature = was geschehen ist
element-next = die nächste Information
element-next-update = die nächste Information
element-not = was nicht gesagt werden soll
element-organisation = Name und Anschrift
element-pass = wohin Anrufe weitergehen
element-press = der Pressekontakt
element-quote = das Zitat
element-rights = die Rechte der Betroffenen
element-rules = Regeln für die Beschäftigten
element-salutation = die Anrede
element-services = die Leistungen
element-signature = die Unterschrift
element-since = die Maßnahmen seither
element-subheadline = die Unterzeile
element-three = was man immer sagen kann
element-told = wie Betroffene benachrichtigt werden
element-unchanged = was gleich geblieben ist
element-unknown = was man sagt, wenn man es nicht weiß
element-what-happened = was geschehen ist
element-why = warum Sie schreiben
element-working = wann alles wieder läuft
element-worried = wie man mit besorgten Menschen spricht

fix-open-fact = Zur Frage „{ $fact }“
