### Names of sections, questions and fields. hint: how to answer. why: the rule or the reader's need behind the question.
### The answers themselves are in choices.ftl, services.ftl, authorities.ftl and advice.ftl.

## Sections

section-organisation = Organisation
section-letterhead = Briefkopf und Hausstil
section-what-happened = Was passiert ist
section-systems = Systeme
section-services = Leistungen und Versorgung
section-data = Daten
section-response = Was Sie tun
section-authorities = Polizei und Behörden
section-advice = Rat und Kontakt
section-told = Wie Betroffene es erfahren
section-restoration = Wiederherstellung
section-tone = Entschuldigung, Dank und Bitten
section-people = Wer spricht und unterschreibt
section-next = Dieser Text und der nächste
section-own-words = Was keine Frage abdeckt
section-report = Meldung an die Aufsicht

## Questions: the organisation

fact-org-name = Voller Name der Organisation
    .hint = Tragen Sie den amtlichen Namen mit seinen Beugungsformen ein.
    .why = Der volle Name steht einmal im ersten Satz und im Briefkopf.
fact-org-short = Kurzer Name der Organisation
    .hint = So nennen Sie sich im laufenden Text, zum Beispiel „Klinikum“ oder „Medizinischer Dienst“.
    .why = Nach der ersten Nennung steht überall dieser Name, damit dieselbe Sache immer gleich heißt.
fact-org-kind = Art der Organisation
    .hint = Wählen Sie, was Ihre Organisation ist.
    .why = Das Formular zeigt danach zuerst die Leistungen, die es in Häusern wie Ihrem gibt.
fact-org-country = Land
    .hint = Wählen Sie das Land, in dem Ihre Organisation sitzt.
    .why = Jedes Land hat eigene Behörden und Hilfsstellen; die passenden stehen dann zuerst.
fact-org-legal-form = Rechtsform
    .hint = Wählen Sie die Form, die in Satzung oder Register steht.
    .why = Von Rechtsform und Träger hängt ab, welche Datenschutzaufsicht zuständig ist: Land, Bund oder Kirche.
fact-org-law = Anwendbares Recht
    .hint = Wählen Sie alles, was für Sie gilt; im Zweifel fragen Sie Ihre datenschutzbeauftragte Person.
    .why = Daraus folgen Stellen und Fristen, etwa 72 Stunden nach Art. 33 DSGVO oder 24 Stunden nach NIS-2-Recht.
fact-org-place = Ort
    .hint = Nennen Sie den Ort, aus dem die Mitteilung kommt.
    .why = Ort und Datum eröffnen die Pressemitteilung.
fact-org-address = Anschrift
    .hint = Straße, Postleitzahl und Ort.
    .why = Die Anschrift steht im Briefkopf und am Ende der Website-Mitteilung.
fact-org-website = Website
    .hint = Die Adresse der Seite, auf der Sie informieren.
    .why = Wer mehr wissen will, sieht dort zuerst nach.
fact-org-boilerplate = Über die Organisation
    .hint = Vier bis sechs Zeilen: Aufgabe, Größe, Sitz.
    .why = Redaktionen übernehmen diesen Absatz als Hintergrund.
fact-press-contact = Pressekontakt
    .hint = Name, Funktion, Telefon, E-Mail und Zeiten.
    .why = Ohne Pressekontakt rufen Redaktionen in der Zentrale an, die jetzt andere Anrufe hat.
fact-dpo = Datenschutzbeauftragte Person
    .hint = Name, Telefon und E-Mail; eine Funktionsadresse genügt.
    .why = Art. 33 und 34 DSGVO verlangen Namen und Kontakt dieser Person oder einer anderen Anlaufstelle.
fact-speakers = Wer für das Haus spricht
    .hint = Eine Zeile je Person, mit Funktion und Telefon.
    .why = Am Tag des Vorfalls ist keine Zeit mehr, das zu klären.
fact-supervisor = Rechts- oder Fachaufsicht
    .hint = Wählen Sie die Stelle, die Ihre Organisation beaufsichtigt, etwa ein Ministerium.
    .why = Sind Sozialdaten betroffen, erfährt es auch die Rechts- oder Fachaufsicht (§ 83a SGB X).
fact-data-protection-authority = Zuständige Datenschutzaufsicht
    .hint = Maßgeblich sind Sitz und Träger; kirchliche Häuser haben eigene Aufsichten.
    .why = Dorthin geht die Meldung nach Art. 33 DSGVO, und dort können sich Betroffene beschweren.

## Questions: the letterhead and the house's style

fact-org-logo = Logo
    .hint = Eine PNG- oder SVG-Datei, möglichst ohne Rand.
    .why = Nach einem Datendiebstahl kursieren Fälschungen; am Logo erkennen viele, von wem ein Brief kommt.
fact-org-colour = Hausfarbe
    .hint = Der Farbwert Ihres Hauses, zum Beispiel #005b94.
    .why = Der Briefkopf trägt diese Farbe, damit er aussieht wie Ihre übrige Post.
fact-letter-window = Sichtfenster
    .hint = Wählen Sie, wo das Fenster Ihrer Umschläge sitzt; in Deutschland ist Form B üblich.
    .why = Im Fenster dürfen nur Name und Anschrift stehen, nichts über Gesundheit oder Daten.
fact-letter-footer = Fußzeile des Briefs
    .hint = Träger, Sitz, Register und Vertretung, wie auf Ihrem Briefpapier.
    .why = Geschäftsbriefe brauchen Pflichtangaben, bei einer GmbH zum Beispiel nach § 35a GmbHG.
fact-org-languages = Sprachen des Hauses
    .hint = Wählen Sie die Sprachen, in denen Sie gewöhnlich informieren.
    .why = Wer kein Deutsch liest, braucht dieselbe Auskunft zur selben Zeit.
fact-gender-style = Geschlechtergerechte Schreibweise
    .hint = Wählen Sie, wie Ihr Haus schreibt: Paarform, neutrale Wörter oder Doppelpunkt.
    .why = Alle Mitteilungen halten sich daran; einige Länder erlauben ihren Behörden keinen Doppelpunkt.

## Questions: what happened

fact-attack-kind = Art des Vorfalls
    .hint = Wählen Sie, was feststeht, sonst setzen Sie „vermutet“; eigene Worte stehen auch in der Überschrift.
    .why = Die Art des Vorfalls gehört zu jeder Meldung nach Art. 33 und 34 DSGVO.
fact-exposed-to = Wer an die Daten kommen konnte
    .hint = Wählen Sie den weitesten Kreis, für den die Daten technisch zugänglich waren.
    .why = Ob Beschäftigte an die Daten konnten oder das ganze Internet, ist für Betroffene ein großer Unterschied.
fact-attack-scale = Ausmaß des Angriffs
    .hint = Einzelne Systeme oder große Teile der IT?
    .why = „Groß angelegt“ steht nur im Text, wenn es bestätigt ist.
fact-attack-at = Zeitpunkt des Vorfalls
    .hint = So genau, wie Sie es wissen; stimmen Sie es mit den Ermittlern ab.
    .why = Der Zeitpunkt steht im ersten Satz und in der Meldung an die Aufsicht.
fact-discovered-at = Zeitpunkt der Entdeckung
    .hint = Wann ist der Vorfall jemandem aufgefallen?
    .why = Aufsichtsbehörden fragen, wie und wann der Vorfall entdeckt wurde.
fact-first-sign = Erstes Anzeichen
    .hint = Woran ist der Vorfall aufgefallen?
    .why = Journalistinnen und Journalisten fragen früh danach, und die Meldeformulare auch.
fact-cause = Ursache
    .hint = Wählen Sie nur, was die Untersuchung stützt; eigene Worte setzen „Die Ursache ist …“ fort.
    .why = Alle fragen, wie es dazu kommen konnte; wer hier rät, muss später berichtigen.
fact-cause-fixed = Ursache behoben
    .hint = Ist die Lücke geschlossen oder der Fehler behoben?
    .why = Wer Ihnen weiter Daten anvertraut, will wissen, ob es wieder passieren kann.
fact-supplier-name = Name des Dienstleisters
    .hint = Nennen Sie ihn nur nach Absprache, mit den Beugungsformen.
    .why = Sind mehrere Häuser betroffen, erklärt der Name, warum alle dasselbe melden.
fact-attack-state = Stand des Angriffs
    .hint = Wählen Sie nur, was Ihre Fachleute bestätigt haben.
    .why = Viele fragen zuerst, ob die Gefahr vorüber ist.
fact-attacker = Angreifer
    .hint = Nennen Sie nur, was die Ermittler bestätigen.
    .why = Ein voreiliger Verdacht lässt sich später kaum zurücknehmen.
fact-attacker-name = Name der Gruppe
    .hint = So, wie die Ermittler sie nennen; geben Sie ihn nur frei, wenn er ohnehin bekannt ist.
    .why = Jede Nennung verschafft der Gruppe Aufmerksamkeit, die sie zum Erpressen braucht.
fact-attacker-claimed = Gruppe bekennt sich
    .hint = Hat die Gruppe selbst behauptet, dass sie es war?
    .why = Eine Behauptung der Täter ist kein Beweis; der Text hält beides auseinander.
fact-ransom = Lösegeld
    .hint = Wählen Sie, was Sie öffentlich sagen; klären Sie es vorher mit der Polizei.
    .why = Die Frage kommt in jedem Interview, und die Antwort lesen auch die Täter.
fact-others-hit = Auch andere betroffen
    .hint = Wählen Sie nur, was belegt oder schon öffentlich ist.
    .why = Es macht einen Unterschied, ob der Angriff Ihnen galt oder vielen zugleich.
fact-no-detail = Warum Sie Einzelheiten zurückhalten
    .hint = Wählen Sie den Grund, der wirklich zutrifft.
    .why = Schweigen ohne Grund wirkt wie Ausweichen; ein genannter Grund wird verstanden.
fact-terms = Fachwörter erklären
    .hint = Wählen Sie die Wörter, die Ihre Mitteilung braucht und nicht alle kennen.
    .why = Art. 12 Abs. 1 DSGVO verlangt eine klare und einfache Sprache.

## Questions: systems

fact-systems-affected = Betroffene Systeme
    .hint = Wählen Sie alle Systeme, die der Vorfall trifft; eigene Worte setzen „Der Vorfall betrifft …“ fort.
    .why = Sind Datenbanken oder Akten darunter, müssen die Aussagen zu den Daten dazu passen.
fact-systems-off = Abgeschaltete Systeme
    .hint = Wählen Sie, was Sie selbst vom Netz genommen haben; eigene Worte stehen in „Wir haben … abgeschaltet“.
    .why = Der Text trennt, was der Angriff getroffen hat und was Sie zum Schutz abgeschaltet haben.
fact-systems-off-at = Abgeschaltet am
    .hint = Wann haben Sie die Systeme vom Netz genommen?
    .why = Partner und Fachleute können daran ablesen, bis wann Verbindungen offen waren.
fact-systems-not-affected = Nicht betroffene Systeme
    .hint = Wählen Sie nur, was nachweislich geprüft ist; eigene Worte setzen „Nicht betroffen ist …“ fort.
    .why = Wer diese Aussage zurücknehmen muss, dem glaubt man auch die nächste nicht.
fact-files-encrypted = Dateien verschlüsselt
    .hint = Wurden Dateien verschlüsselt und damit unbrauchbar?
    .why = Auch Daten, an die niemand mehr herankommt, können eine Verletzung sein, die nach Art. 33 DSGVO zu melden ist.
fact-backups = Sicherungskopien
    .hint = Wählen Sie „unversehrt“ erst, wenn jemand sie geprüft hat.
    .why = Davon hängt ab, ob und wie schnell die Systeme wiederkommen.

## Questions: services and the safety of patients

fact-all-as-usual = Alles läuft wie gewohnt
    .hint = Wählen Sie Ja nur, wenn keine Leistung eingeschränkt ist.
    .why = Wer einen Termin hat, will diesen einen Satz lesen.
fact-services-limited = Eingeschränkte Leistungen
    .hint = Eine Zeile je Leistung, die wichtigste zuerst.
    .why = Die Überschrift nennt, was für die Menschen ausfällt; danach richten sie ihren Tag.
fact-services-continuing = Leistungen, die weiterlaufen
    .hint = Wählen Sie, worauf sich die Menschen verlassen können.
    .why = Diese Auskunft beruhigt mehr als jede Beteuerung.
fact-sites = Standorte
    .hint = Eine Zeile je Standort oder Praxis, mit dem Namen, den man vor Ort kennt.
    .why = Wer einen Termin hat, will wissen, ob gerade dieses Haus offen ist.
fact-emergency-state = Notaufnahme
    .hint = Wählen Sie, was auch der Leitstelle gemeldet ist.
    .why = Im Notfall müssen alle wissen, wohin; ein falscher Satz kostet Zeit, die niemand hat.
fact-emergency-reopened-at = Notaufnahme wieder offen ab
    .hint = Datum und Uhrzeit wie bei der Leitstelle; ist es nur geplant, setzen Sie „vermutet“.
    .why = Ohne Uhrzeit weiß der Rettungsdienst nicht, ab wann die Nachricht gilt.
fact-patient-safety = Sicherheit der Behandlung
    .hint = Wählen Sie nur, was die ärztliche Leitung bestätigt.
    .why = Alle fragen, ob jemand zu Schaden kommt; „zu keiner Zeit Gefahr“ lässt sich am ersten Tag nicht belegen.
fact-emergency-plan = Notfallplan
    .hint = Gilt der Notfallplan, oder ist er wieder aufgehoben?
    .why = Er erklärt, warum manches langsamer geht und trotzdem läuft.
fact-paper-work = Arbeit mit Papier und Stift
    .hint = Wird überall auf Papier gearbeitet oder nur zum Teil?
    .why = Wer länger wartet, versteht dann den Grund.
fact-workarounds = Wie es trotzdem geht
    .hint = Wählen Sie, was Menschen jetzt anders machen können; eigene Worte sind ein ganzer Satz.
    .why = Ein klarer Ausweg erspart Anrufe und vergebliche Wege.
fact-crisis-team = Krisenstab
    .hint = Ist er eingerichtet, tagt er täglich, oder ist er aufgelöst?
    .why = Presse und Behörden fragen, wo die Entscheidungen fallen.

## Questions: data

fact-data = Daten
    .hint = Eine Zeile je Personengruppe und Art der Daten; die Zeit meint die Daten selbst, etwa „Behandlungen von 2015 bis 2022“, nicht den Vorfall.
    .why = Der Stand wird für jede Gruppe einzeln gehalten; „nicht betroffen“ braucht Quelle, Zeit und eine Person, die es freigibt.
fact-data-varies = Von Person zu Person verschieden
    .hint = Wählen Sie Ja, wenn nicht bei allen dieselben Daten betroffen sind.
    .why = Sonst glauben alle, dass alle ihre Daten betroffen sind.
fact-data-not-held = Daten, die Sie gar nicht speichern
    .hint = Wählen Sie nur Daten, die sicher in keinem Ihrer Systeme stehen.
    .why = Was nicht da ist, kann niemand stehlen; nach Passwörtern und Bankdaten fragen viele zuerst.
fact-affected-number = Zahl der Betroffenen
    .hint = Eine Schätzung genügt; ist sie offen, wählen Sie „noch nicht bekannt“.
    .why = Art. 33 DSGVO verlangt die ungefähre Zahl, sobald sie sich nennen lässt.
fact-number-means = Was die Zahl zählt
    .hint = Zählt sie die Betroffenen oder alle, deren Daten auf den betroffenen Systemen liegen?
    .why = Beides wird oft verwechselt, und eine falsche Zahl lässt sich kaum zurückholen.
fact-affected-number-before = Zuvor genannte Zahl
    .hint = Die Zahl, die Sie zuletzt veröffentlicht haben.
    .why = Eine Zahl, die sich still ändert, fällt auf; der Text sagt offen, dass sie berichtigt ist.
fact-publication = Veröffentlichung der Daten
    .hint = Wählen Sie, was Ihre Fachleute selbst festgestellt haben.
    .why = Ob Daten angekündigt oder schon abrufbar sind, entscheidet, wie schnell Betroffene handeln müssen.
fact-published-at = Veröffentlicht am
    .hint = Der Tag, an dem die Daten zuerst abrufbar waren.
    .why = Von diesem Tag an müssen Betroffene mit Missbrauch rechnen.
fact-file-review = Durchsicht der Dateien
    .hint = Sehen Fachleute die Dateien noch durch, um festzustellen, wessen Daten darin stehen?
    .why = Es erklärt, warum die Benachrichtigung Wochen dauern kann.
fact-consequences = Mögliche Folgen
    .hint = Wählen Sie Folgen, die zu den Daten passen; eigene Worte setzen „Es ist möglich, dass Folgendes geschieht: …“ fort.
    .why = Die wahrscheinlichen Folgen sind Pflichtangabe nach Art. 33 Abs. 3 und Art. 34 Abs. 2 DSGVO.
fact-misuse = Missbrauch der Daten
    .hint = Sind Ihnen Fälle bekannt?
    .why = Betroffene fragen zuerst, ob schon jemand geschädigt worden ist.

## Questions: what was done and is being done

fact-experts = Fachleute
    .hint = Wer untersucht den Vorfall?
    .why = Die Aufsicht und die Öffentlichkeit wollen wissen, wer sich kümmert.
fact-expert-tasks = Aufgaben der Fachleute
    .hint = Wählen Sie, woran sie arbeiten; eigene Worte setzen „Sie arbeiten daran, …“ fort.
    .why = Aufgaben sagen mehr als „mit Hochdruck“.
fact-it-supplier = IT-Dienstleister
    .hint = Was betreibt ein externer Dienstleister für Sie?
    .why = Ist er Auftragsverarbeiter, gehört er in die Meldung an die Aufsicht.
fact-investigation = Stand der Untersuchung
    .hint = Läuft sie noch, gibt es erste Ergebnisse, oder ist sie abgeschlossen?
    .why = Der Stand sagt, wie fest die übrigen Aussagen sind.
fact-measures = Getroffene Maßnahmen
    .hint = Wählen Sie nur, was schon geschehen ist; eigene Worte setzen „Bisher haben wir …“ fort.
    .why = Die Maßnahmen sind Pflichtangabe nach Art. 33 Abs. 3 und Art. 34 Abs. 2 DSGVO.
fact-assurance = Zusicherung
    .hint = Was tun Sie, damit die Daten sicher sind?
    .why = Statt „höchste Priorität“ steht im Text eine Tat.
fact-prevention = Vorbeugung
    .hint = Wählen Sie, was Sie verbindlich ankündigen wollen; eigene Worte setzen „Künftig werden wir …“ fort.
    .why = Was hier steht, wird später nachgefragt.
fact-threat-level = Bedrohungslage
    .hint = Welche Stufe nennt die Behörde?
    .why = Die Einschätzung ordnet den Angriff ein, ohne ihn zu entschuldigen.
fact-threat-source = Quelle der Bedrohungslage
    .hint = Welche Behörde sagt das?
    .why = Eine Lage ohne Quelle ist eine Behauptung.
fact-limits-acknowledged = Grenzen des Schutzes einräumen
    .hint = Soll der Text sagen, dass kein Schutz vollständig ist?
    .why = Ein offenes Wort schafft mehr Vertrauen als ein Versprechen.

## Questions: police and authorities

fact-police = Polizei
    .hint = Wählen Sie alles, was zutrifft.
    .why = Die Anzeige zeigt, dass Sie den Vorfall als Straftat behandeln.
fact-police-aims = Ziele der Zusammenarbeit
    .hint = Wozu arbeiten Sie mit der Polizei zusammen?
    .why = Der Satz nennt dann, wofür Sie zusammenarbeiten.
fact-authorities = Behörden
    .hint = Eine Zeile je Behörde und Schritt.
    .why = Namen und Schritte belegen, dass Sie Ihre Meldepflichten erfüllen.
fact-rights = Rechte der Betroffenen
    .hint = Wählen Sie die Rechte, auf die der Text hinweist.
    .why = Betroffene können Auskunft verlangen und sich beschweren (Art. 15 und 77 DSGVO); viele wissen das nicht.

## Questions: advice and contact

fact-rights-how = Wie man seine Rechte wahrnimmt
    .hint = Schreiben Sie ein bis zwei ganze Sätze an die Betroffenen: Portal, Brief, Ausweis, Frist.
    .why = Ein Recht, von dem niemand weiß, wie man es ausübt, hilft nicht.
fact-contact = Kontakt für Betroffene
    .hint = Telefon, E-Mail und Zeiten einer Stelle, die wirklich antwortet.
    .why = Eine Anlaufstelle ist Pflichtangabe nach Art. 33 und 34 DSGVO.
fact-more-contacts = Weitere Kontakte
    .hint = Eine Zeile je Standort oder Anliegen, zum Beispiel „Angehörige“ oder „Klinik Nord“.
    .why = Wer gleich richtig anruft, entlastet die Zentrale.
fact-hotline-free = Anruf kostenlos
    .hint = Ist der Anruf aus allen Netzen kostenlos?
    .why = Wer fürchtet, dass es etwas kostet, ruft nicht an.
fact-advice = Ratschläge
    .hint = Wählen Sie, was zu den betroffenen Daten passt; eigene Worte sind ein ganzer Satz.
    .why = Rat, der nicht zu den Daten passt, verunsichert.
fact-help-lines = Hilfsstellen
    .hint = Wählen Sie Stellen, die zum Land und zu den Daten passen.
    .why = Manche möchten lieber mit jemandem sprechen, der nicht zu Ihrem Haus gehört.
fact-help-offers = Hilfsangebote
    .hint = Eine Zeile je Angebot, mit Adresse der Seite.
    .why = Ein Link zu Personennummern wirft Fragen auf, wenn keine betroffen sind; Herold weist darauf hin.
fact-monitoring-offer = Schutz auf Ihre Kosten
    .hint = Bezahlen Sie Betroffenen einen Dienst, der auf Missbrauch achtet?
    .why = Art. 34 DSGVO fragt auch nach Maßnahmen, die Folgen mildern; dieses Angebot ist eine.
fact-monitoring-months = Dauer des Schutzes in Monaten
    .hint = Für wie viele Monate bezahlen Sie?
    .why = Ohne Dauer kann niemand das Angebot einschätzen.
fact-monitoring-how = Wie man das Angebot annimmt
    .hint = Schreiben Sie ein bis zwei ganze Sätze an die Betroffenen: Code, Adresse, Frist.
    .why = Ein Angebot nimmt kaum jemand an, wenn nicht dabeisteht, wie.
fact-languages-offered = Weitere Fassungen
    .hint = Wählen Sie nur Sprachen, in denen es den Text wirklich gibt.
    .why = Wer kein Deutsch oder Leichte Sprache liest, findet so die passende Fassung.

## Questions: how people are told

fact-tell-by = Wege der Benachrichtigung
    .hint = Wählen Sie alle Wege, auf denen Betroffene von Ihnen hören.
    .why = Art. 34 DSGVO verlangt eine direkte Nachricht bei hohem Risiko; bei Digital Post nennt der Text auch den Brief.
fact-tell-when = Zeitpunkt der Benachrichtigung
    .hint = Ist es geschehen, oder wann geschieht es?
    .why = Wer wartet, will wissen, wie lange.
fact-tell-until = Benachrichtigung bis
    .hint = Nennen Sie einen Tag, den Sie sicher halten.
    .why = Ein verpasster Termin kostet mehr Vertrauen als ein später.
fact-told-on = Benachrichtigt am
    .hint = Der Tag, an dem die letzten Nachrichten hinausgingen; geht es nach und nach, der Tag der ersten.
    .why = Die Aufsicht fragt nach dem Nachweis, und wer keine Nachricht hat, weiß, dass keine mehr unterwegs ist.
fact-cannot-determine = Betroffene nicht mehr feststellbar
    .hint = Wählen Sie Ja nur, wenn Ihre Fachleute das abschließend sagen.
    .why = Dann steht nirgends mehr, dass Sie es „noch“ nicht wissen.
fact-no-news = Wenn jemand nichts hört
    .hint = Wählen Sie „nicht betroffen“ nur, wenn alle Betroffenen feststehen und benachrichtigt sind.
    .why = Die meisten Anrufe kommen von Menschen, die keine Nachricht bekommen haben.
fact-letter-reason = Warum gerade diese Menschen den Brief erhalten
    .hint = Wonach haben Sie ausgesucht, wer den Brief bekommt?
    .why = Wer einen Brief bekommt, fragt, warum er und nicht die Nachbarin.
fact-letter-to = An wen der Brief geht
    .hint = Wählen Sie, wer den Brief liest.
    .why = Für Kinder, rechtlich Betreute und Verstorbene schreiben Sie an andere, in anderer Anrede.

## Questions: restoration and end

fact-restoration = Stand der Wiederherstellung
    .hint = Wie weit sind Sie?
    .why = Alle, die auf Ihre Leistungen warten, suchen diesen Satz.
fact-restoration-by = Wiederhergestellt bis
    .hint = Nur ein Datum, das die Technik bestätigt; sonst „noch nicht bekannt“.
    .why = Ist es offen, sagt der Text, dass sich kein Datum nennen lässt.
fact-restored-at = Wiederhergestellt am
    .hint = Der Tag, an dem das letzte System wieder lief.
    .why = Von diesem Tag an rechnen alle wieder mit Ihnen wie gewohnt.
fact-systems-restored = Systeme, die wieder laufen
    .hint = Wählen Sie, was wieder läuft; eigene Worte setzen „Wieder in Betrieb ist …“ fort.
    .why = Daran erkennen Menschen und Partner, was bei Ihnen wieder geht.
fact-restoration-dates = Termine je System
    .hint = Eine Zeile je System, nur mit Tagen, die die Technik bestätigt.
    .why = Praxen und Partner richten ihre eigene Arbeit danach.
fact-all-clear = Grund der Entwarnung
    .hint = Wählen Sie, was belegt ist.
    .why = Eine Entwarnung, die Sie zurücknehmen müssen, schadet mehr als der Vorfall.

## Questions: apology, thanks, requests

fact-apology-by = Wer um Entschuldigung bittet
    .hint = Wählen Sie, wer Verantwortung übernimmt.
    .why = Die Entschuldigung ist ein eigener Satz mit einem Absender.
fact-apology-to = Wen Sie um Entschuldigung bitten
    .hint = Wählen Sie die Gruppen.
    .why = Die Menschen sollen merken, dass sie gemeint sind.
fact-apology-for = Wofür Sie um Entschuldigung bitten
    .hint = Wählen Sie, was die Menschen wirklich trifft; eigene Worte setzen „Wir bitten um Entschuldigung für …“ fort.
    .why = Von „Unannehmlichkeiten“ spricht der Text nicht.
fact-empathy-for = Wessen Sorgen Sie ansprechen
    .hint = Wählen Sie die Gruppen, die Fragen haben werden.
    .why = Ein Satz erkennt ihre Sorgen an.
fact-thanks-to = Wem Sie danken
    .hint = Wählen Sie, wer wirklich geholfen hat; eigene Worte setzen „Wir danken …“ fort.
    .why = Auch Ihre Beschäftigten lesen mit; ein Dank an alle erreicht niemanden.
fact-thanks-for = Wofür Sie danken
    .hint = Wählen Sie höchstens zwei Gründe.
    .why = Ein Dank ohne Grund klingt nach Floskel.
fact-requests = Bitten
    .hint = Wählen Sie wenige, die den Betrieb entlasten; eigene Worte sind ein ganzer Satz.
    .why = Eine klare Bitte macht Telefon und Notaufnahme frei; „wir bitten um Verständnis“ nicht.

## Questions: people

fact-quote-text = Zitat
    .hint = Zwei bis drei Sätze, die auch nächste Woche noch stimmen, ohne Anführungszeichen.
    .why = Redaktionen übernehmen das Zitat wörtlich.
fact-quote-speaker = Wer spricht
    .hint = Name und Funktion.
    .why = Ein Zitat ohne Namen druckt niemand.
fact-signed-by = Wer unterschreibt
    .hint = Name und Funktion.
    .why = Ein Brief über verlorene Daten braucht einen Menschen, der dafür einsteht.

## Questions: this text and the next

fact-issued-at = Stand dieses Textes
    .hint = Datum und Uhrzeit, zu denen der Text gilt.
    .why = Jede Aussage gilt zu diesem Zeitpunkt; er steht in jeder Mitteilung.
fact-embargo-until = Sperrfrist bis
    .hint = Nur, wenn Redaktionen den Text vor der Veröffentlichung bekommen.
    .why = Eine Sperrfrist gilt nur, wenn sie mit Datum und Uhrzeit unübersehbar über dem Text steht.
fact-update-since = Neu seit
    .hint = Datum und Uhrzeit Ihrer letzten Mitteilung.
    .why = Wer sie gelesen hat, sucht nur das Neue.
fact-next-update-at = Nächste Information spätestens
    .hint = Nennen Sie einen Zeitpunkt, den Sie sicher halten.
    .why = Ein fester Zeitpunkt erspart viele Anrufe.
fact-next-update-where = Wo Sie wieder informieren
    .hint = Wählen Sie alle Wege.
    .why = Leserinnen und Leser wissen dann, wo sie nachsehen.
fact-next-update-about = Worüber Sie wieder informieren
    .hint = Wählen Sie die Themen; eigene Worte setzen „Wir informieren über …“ fort.
    .why = So weiß jede Gruppe, was als Nächstes kommt.
fact-next-update-for = Wen Sie auf dem Laufenden halten
    .hint = Wählen Sie die Gruppen.
    .why = Der Text verspricht es diesen Gruppen ausdrücklich.
fact-corrections = Richtigstellungen
    .hint = Eine Zeile je Aussage, die nicht stimmte.
    .why = Eine stille Änderung wird gefunden; eine offene Richtigstellung sagt, was falsch war und seit wann Sie es wissen.
fact-social-channels = Soziale Netzwerke
    .hint = Wählen Sie die Netzwerke, in denen Sie selbst schreiben.
    .why = Jedes Netzwerk hat seine eigene Höchstlänge.
fact-not-to-say = Was am Telefon niemand sagt
    .hint = Wählen Sie, worüber die Zentrale keine Auskunft gibt.
    .why = Eine Vermutung am Telefon steht am nächsten Tag in der Zeitung.

## Questions: the report to the authority

fact-statements = In Ihren Worten
    .hint = Für Aussagen, die keine Frage abdeckt: ein bis drei ganze Sätze je Thema, in jeder Sprache. Was Sie anbieten, gehört zu „Rat an Betroffene“.
    .why = Die Aussage steht bei ihrem Thema; auch sie hat Gewissheit, Quelle und Zeit.
fact-report-kind = Art der Meldung
    .hint = Ist es die erste Meldung, eine Ergänzung oder der Abschluss?
    .why = Was am Anfang fehlt, dürfen Sie nach Art. 33 Abs. 4 DSGVO schrittweise nachreichen.
fact-report-reference = Aktenzeichen der Aufsicht
    .hint = Es steht in der Eingangsbestätigung der ersten Meldung.
    .why = Damit ordnet die Aufsicht die Ergänzung dem Fall zu.
fact-aware-at = Kenntnis seit
    .hint = Seit wann wissen Sie, dass Daten betroffen sind?
    .why = Von hier an laufen die 72 Stunden nach Art. 33 Abs. 1 DSGVO.
fact-records-number = Zahl der Datensätze
    .hint = Eine Schätzung genügt; zu einem Menschen kann es viele Datensätze geben.
    .why = Art. 33 Abs. 3 DSGVO verlangt neben der Zahl der Personen auch die der Datensätze.
fact-measures-before = Schutz vor dem Vorfall
    .hint = Wählen Sie, was damals nachweislich galt.
    .why = Die Aufsicht prüft, ob der Schutz nach Art. 32 DSGVO angemessen war.
fact-likelihood = Wahrscheinlichkeit eines Schadens
    .hint = Schätzen Sie für die Betroffenen, nicht für das Haus.
    .why = Das Risiko ergibt sich aus Schwere und Wahrscheinlichkeit; die Meldeformulare fragen nach beidem.
fact-risk = Risiko für die Betroffenen
    .hint = Entscheiden Sie mit Ihrer datenschutzbeauftragten Person.
    .why = Ein Risiko ist der Aufsicht zu melden (Art. 33 DSGVO), ein hohes auch den Betroffenen (Art. 34).
fact-cross-border = Betroffene in anderen EU-Staaten
    .hint = Leben Betroffene in anderen EU-Staaten, oder haben Sie dort Standorte?
    .why = Bei grenzüberschreitender Verarbeitung führt eine Aufsicht das Verfahren (Art. 56 DSGVO).
fact-article-34-exception = Warum Sie nicht einzeln benachrichtigen
    .hint = Wählen Sie eine Ausnahme, wenn sie zutrifft und Sie sie belegen können.
    .why = Art. 34 Abs. 3 DSGVO kennt nur diese drei.
fact-delay-reason = Grund einer späteren Meldung
    .hint = Nur, wenn zwischen Kenntnis und Meldung mehr als 72 Stunden liegen.
    .why = Art. 33 Abs. 1 DSGVO verlangt dann eine Begründung.

## Fields of lists

field-speakers-person = Person
field-services-limited-service = Leistung
field-services-limited-state = Zustand
field-services-limited-instead = Was Betroffene tun sollen
field-services-limited-place = Ort (nur dieser oder der neue)
field-services-limited-on = Nur an diesem Tag
field-services-limited-until = Voraussichtlich bis
field-sites-place = Standort
field-sites-state = Zustand
field-sites-until = Voraussichtlich bis
field-data-group = Personengruppe
field-data-category = Art der Daten
field-data-confidentiality = Stand: Vertraulichkeit
field-data-integrity = Stand: Unversehrtheit
field-data-availability = Stand: Verfügbarkeit
field-data-number = Zahl der Personen
field-data-period = Aus welcher Zeit die Daten stammen
field-data-as-of = Stand vom
field-data-source = Quelle
field-data-released-by = Freigegeben von
field-authorities-authority = Behörde
field-authorities-step = Schritt
field-authorities-on = Am
field-authorities-reference = Aktenzeichen
field-help-offers-topic = Thema
field-help-offers-by = Angebot von
field-help-offers-link = Adresse der Seite
field-help-offers-open-to-all = Offen für alle
field-more-contacts-about = Wofür oder für wen
field-more-contacts-contact = Kontakt
field-restoration-dates-system = System
field-restoration-dates-by = Bis
field-corrections-topic = Thema
field-corrections-said-status = Falsch: Stand der Daten
field-corrections-said-number = Falsch: Zahl
field-corrections-said = Falsch: Aussage („Wir haben gesagt, …“)
field-corrections-said-on = Gesagt am
field-corrections-now = Richtig ist (ganzer Satz)
field-corrections-known-since = Bekannt seit
field-corrections-reason = Grund des Fehlers
field-statements-topic = Thema
field-statements-statement = Ganze Sätze
field-statements-press = Für die Presse (in der dritten Person)

## Notices and samples

notice-kind-holding-statement = Erste Information
    .about = Für alle, die in der ersten Stunde fragen: was feststeht, was noch nicht und wann Sie wieder informieren.
notice-kind-press-release = Pressemitteilung
    .about = Für Redaktionen: eine bis zwei Seiten in der dritten Person, mit Zitat und Pressekontakt.
notice-kind-website-notice = Website-Mitteilung
    .about = Für Betroffene: was es für sie bedeutet, was sie tun können und wen sie fragen.
notice-kind-questions-and-answers = Fragen und Antworten
    .about = Für die Website: kurze Antworten auf die Fragen, die jetzt alle stellen.
notice-kind-patient-letter = Brief an Betroffene
    .about = Für Menschen, deren Daten betroffen sind: alle Angaben nach Art. 34 DSGVO in einfacher Sprache.
notice-kind-staff-notice = Mitteilung an Beschäftigte
    .about = Für das ganze Haus: was passiert ist, was jetzt zu tun ist und wer nach außen spricht.
notice-kind-partner-notice = Mitteilung an Partner
    .about = Für Praxen, Krankenkassen und Auftraggeber: was die Zusammenarbeit betrifft und wie Sie erreichbar sind.
notice-kind-update = Neuer Stand
    .about = Für alle, die Ihre letzte Mitteilung kennen: was seitdem neu ist.
notice-kind-all-clear = Entwarnung
    .about = Für alle, die gewartet haben: dass es vorbei ist, woran Sie das erkennen und was bleibt.
notice-kind-correction = Richtigstellung
    .about = Für alle, die eine falsche Angabe gelesen haben: was falsch war, was stimmt und seit wann Sie es wissen.
notice-kind-poster = Aushang
    .about = Für die Tür: wenige Zeilen in großer Schrift, mit Telefonnummer.
notice-kind-phone-script = Telefonleitfaden
    .about = Für die Zentrale: kurze Antworten zum Vorlesen und was niemand sagen soll.
notice-kind-social-post = Beiträge für soziale Medien
    .about = Für Ihre eigenen Konten: das Wichtigste in den Längen der Netzwerke.
notice-kind-authority-worksheet = Arbeitsblatt zur Meldung
    .about = Für die datenschutzbeauftragte Person: alle Angaben, die Art. 33 DSGVO und die Meldeformulare verlangen.

sample-medical-service = Medizinischer Dienst
    .about = Erster Tag nach einem Cyberangriff: Begutachtungen eingeschränkt, bisher kein Hinweis auf abgeflossene Daten.
sample-gp-chain = Hausarztkette in Dänemark
    .about = Zwei Wochen nach einem Cyberangriff: Daten gestohlen, Zahl der Betroffenen noch offen.
sample-hospital = Krankenhaus
    .about = Nach einem Ransomware-Angriff: Rettungswagen umgeleitet, Operationen abgesagt, Stand der Daten offen.
sample-laboratory = Labor in Großbritannien
    .about = Wochen nach einem Ransomware-Angriff: Daten veröffentlicht, frühere Angaben berichtigt.
sample-insurer = Krankenkasse
    .about = Angriff über einen Dienstleister: auf Daten von Versicherten zugegriffen, Diagnosen nicht betroffen.
sample-gp-numbers = Praxiskette in Dänemark
    .about = Angriff auf E-Mail-Konten: Unbefugte hatten Zugriff auf Personennummern und Diagnosen, auch von Kindern.
sample-care-church = Kirchliche Pflegestiftung
    .about = Datenpanne durch eine falsche Einstellung: Unterlagen waren auch für Außenstehende zugänglich.
sample-false-alarm = Gemeinde in Dänemark
    .about = Fehlalarm nach einem Verdacht: Entwarnung und Richtigstellung.

## Kinds of answers, parts and forms

kind-yes-no = Ja oder Nein
kind-choice = eine Auswahl
kind-choices = mehrere zur Auswahl
kind-date = Datum
kind-time = Uhrzeit
kind-stamp = Datum und Uhrzeit
kind-moment = Zeitpunkt, auch ungefähr
kind-period = Zeitraum
kind-count = Anzahl
kind-text = Text je Sprache
kind-note = interne Notiz
kind-name = Name mit Formen
kind-contact = Kontakt
kind-address = Anschrift
kind-link = Link
kind-hours = Zeiten
kind-image = Bild
kind-colour = Farbe
kind-records = Liste

precision-exact = genau
precision-about = ungefähr
precision-day = nur der Tag
precision-month = nur der Monat
precision-since = seit, auch mit Ende
precision-since-month = seit, nur mit Monaten
precision-night-to = in der Nacht zum
precision-early-morning = am frühen Morgen
precision-since-at-least = spätestens
precision-between = zwischen
count-precision-exact = genau
count-precision-about = rund
count-precision-at-least = mindestens
count-precision-up-to = bis zu

part-name = Name
part-function = Funktion
part-phone = Telefon
part-email = E-Mail
part-hours = Zeiten
part-street = Straße und Hausnummer
part-postcode = Postleitzahl
part-town = Ort
part-country = Land
part-url = Adresse der Seite
part-label = Bezeichnung
part-date = Datum
part-time = Uhrzeit
part-until = bis
part-number = Zahl
part-from = von
part-to = bis
part-plain = Name ohne Artikel
part-gender = Geschlecht

form-nominative = wer? („der Medizinische Dienst“)
form-genitive = wessen? („des Medizinischen Dienstes“)
form-dative = wem? („dem Medizinischen Dienst“)
form-accusative = wen? („den Medizinischen Dienst“)
form-definite = mit Artikel
gender-m = männlich (der)
gender-f = weiblich (die)
gender-n = sächlich (das)
gender-pl = Mehrzahl (die)
gender-c = gemeinsam (en)
gender-none = keines

day-short-1 = Mo
day-short-2 = Di
day-short-3 = Mi
day-short-4 = Do
day-short-5 = Fr
day-short-6 = Sa
day-short-7 = So

answer-yes = Ja
answer-no = Nein
answer-open = noch nicht bekannt
answer-none = nicht beantwortet
