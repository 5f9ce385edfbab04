### Names of sections, questions and answers, and the forms of the answers that sentences need.
### The base value of an answer is the name as it stands in a list in running text.
### Forms: nominative, genitive, dative, accusative where a sentence needs the case; the others are explained at their family.

## Sections

section-organisation = Organisation
section-what-happened = Was passiert ist
section-systems = Systeme
section-services = Leistungen für Menschen
section-response = Was Sie tun
section-data = Daten
section-authorities = Polizei und Behörden
section-told = Wie Betroffene es erfahren
section-advice = Rat und Kontakt
section-restoration = Wiederherstellung
section-tone = Ton und Menschen
section-next = Dieser Text und der nächste

## Questions

fact-org-name = Voller Name der Organisation
    .hint = Tragen Sie den amtlichen Namen mit seinen Beugungsformen ein.
    .why = Der volle Name steht einmal im ersten Satz und im Briefkopf.
fact-org-short = Kurzer Name der Organisation
    .hint = So nennen Sie sich im laufenden Text, zum Beispiel „Klinikum“ oder „Medizinischer Dienst“.
    .why = Nach der ersten Nennung steht überall dieser Name, damit dieselbe Sache immer gleich heißt.
fact-org-kind = Art der Organisation
    .hint = Wählen Sie, was Ihre Organisation ist.
    .why = Davon hängt ab, welche Meldepflichten gelten, etwa § 83a SGB X bei Sozialdaten.
fact-org-place = Ort
    .hint = Nennen Sie den Ort, aus dem die Mitteilung kommt.
    .why = Ort und Datum eröffnen die Pressemitteilung.
fact-org-address = Anschrift
    .hint = Straße, Postleitzahl und Ort.
    .why = Die Anschrift steht im Briefkopf und am Ende der Website-Mitteilung.
fact-org-website = Website
    .hint = Die Adresse der Seite, auf der Sie informieren.
    .why = Leserinnen und Leser finden dort die nächsten Mitteilungen.
fact-org-boilerplate = Über die Organisation
    .hint = Vier bis sechs Zeilen: Aufgabe, Größe, Sitz.
    .why = Redaktionen übernehmen diesen Absatz als Hintergrund.
fact-press-contact = Pressekontakt
    .hint = Name, Funktion, Telefon, E-Mail und Zeiten.
    .why = Ohne Pressekontakt ist eine Pressemitteilung nicht vollständig.
fact-attack-kind = Art des Angriffs
    .hint = Wählen Sie, was feststeht; sonst setzen Sie „vermutet“.
    .why = Die Art des Vorfalls gehört zu jeder Meldung nach Art. 33 und 34 DSGVO.
fact-attack-scale = Ausmaß des Angriffs
    .hint = Einzelne Systeme oder große Teile der IT?
    .why = „Groß angelegt“ steht nur im Text, wenn es bestätigt ist.
fact-attack-at = Zeitpunkt des Angriffs
    .hint = So genau, wie Sie es wissen; stimmen Sie es mit den Ermittlern ab.
    .why = Der Zeitpunkt steht im ersten Satz und in der Meldung an die Aufsicht.
fact-discovered-at = Zeitpunkt der Entdeckung
    .hint = Wann ist der Angriff jemandem aufgefallen?
    .why = Aufsichtsbehörden fragen danach, wie und wann der Vorfall entdeckt wurde.
fact-first-sign = Erstes Anzeichen
    .hint = Woran ist der Angriff aufgefallen?
    .why = Journalistinnen und Journalisten fragen zuerst danach.
fact-attacker = Angreifer
    .hint = Nennen Sie nur, was die Ermittler bestätigen.
    .why = Ein voreiliger Verdacht lässt sich später kaum zurücknehmen.
fact-systems-affected = Betroffene Systeme
    .hint = Wählen Sie alle Systeme, die der Angriff getroffen hat.
    .why = Sind Datenbanken darunter, prüft Herold, ob die Aussagen zu den Daten dazu passen.
fact-systems-off = Abgeschaltete Systeme
    .hint = Wählen Sie, was Sie selbst vom Netz genommen haben.
    .why = Der Text trennt, was der Angriff getroffen hat und was Sie zum Schutz abgeschaltet haben.
fact-services-limited = Eingeschränkte Leistungen
    .hint = Eine Zeile je Leistung, die wichtigste zuerst.
    .why = Die Überschrift nennt, was für die Menschen ausfällt; danach richten sie ihren Tag.
fact-services-continuing = Leistungen, die weiterlaufen
    .hint = Wählen Sie, worauf sich die Menschen verlassen können.
    .why = Diese Auskunft beruhigt mehr als jede Beteuerung.
fact-emergency-plan = Notfallplan
    .hint = Gilt der Notfallplan, oder ist er wieder aufgehoben?
    .why = Er erklärt, warum manches langsamer geht und trotzdem läuft.
fact-experts = Fachleute
    .hint = Wer untersucht den Angriff?
    .why = Die Aufsicht und die Öffentlichkeit wollen wissen, wer sich kümmert.
fact-expert-tasks = Aufgaben der Fachleute
    .hint = Wählen Sie, woran sie arbeiten.
    .why = Aufgaben sagen mehr als „mit Hochdruck“.
fact-it-supplier = IT-Dienstleister
    .hint = Was betreibt ein externer Dienstleister für Sie?
    .why = Ist er Auftragsverarbeiter, gehört er in die Meldung an die Aufsicht.
fact-measures = Getroffene Maßnahmen
    .hint = Wählen Sie nur, was schon geschehen ist.
    .why = Die Maßnahmen sind Pflichtangabe nach Art. 33 Abs. 3 und Art. 34 Abs. 2 DSGVO.
fact-assurance = Zusicherung
    .hint = Was tun Sie, damit die Daten sicher sind?
    .why = Statt „höchste Priorität“ steht im Text eine Tat.
fact-prevention = Vorbeugung
    .hint = Wählen Sie, was Sie verbindlich ankündigen wollen.
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
fact-data = Daten
    .hint = Eine Zeile je Personengruppe und Art der Daten.
    .why = Der Stand wird für jede Gruppe einzeln gehalten; „nicht betroffen“ braucht Quelle, Zeit und eine Person, die es freigibt.
fact-affected-number = Zahl der Betroffenen
    .hint = Eine Schätzung genügt; ist sie offen, wählen Sie „noch nicht bekannt“.
    .why = Art. 33 DSGVO verlangt die ungefähre Zahl, sobald sie sich nennen lässt.
fact-police = Polizei
    .hint = Wählen Sie alles, was zutrifft.
    .why = Die Anzeige zeigt, dass Sie den Angriff als Straftat behandeln.
fact-police-aims = Ziele der Zusammenarbeit
    .hint = Wozu arbeiten Sie mit der Polizei zusammen?
    .why = Der Satz nennt dann, wofür Sie zusammenarbeiten.
fact-authorities = Behörden
    .hint = Eine Zeile je Behörde und Schritt.
    .why = Namen und Schritte belegen, dass Sie Ihre Meldepflichten erfüllen.
fact-tell-by = Wege der Benachrichtigung
    .hint = Wählen Sie alle Wege, auf denen Betroffene von Ihnen hören.
    .why = Art. 34 DSGVO verlangt eine direkte Nachricht bei hohem Risiko; bei Digital Post nennt der Text auch den Brief.
fact-tell-when = Zeitpunkt der Benachrichtigung
    .hint = Sobald es feststeht, nach und nach oder bis zu einem Tag?
    .why = Wer wartet, will wissen, wie lange.
fact-tell-until = Benachrichtigung bis
    .hint = Nennen Sie einen Tag, den Sie sicher halten.
    .why = Ein verpasster Termin kostet mehr Vertrauen als ein später.
fact-contact = Kontakt für Betroffene
    .hint = Telefon, E-Mail und Zeiten einer Stelle, die wirklich antwortet.
    .why = Eine Anlaufstelle ist Pflichtangabe nach Art. 33 und 34 DSGVO.
fact-advice = Ratschläge
    .hint = Wählen Sie, was zu den betroffenen Daten passt.
    .why = Rat, der nicht zu den Daten passt, verunsichert.
fact-help-offers = Hilfsangebote
    .hint = Eine Zeile je Angebot, mit Adresse der Seite.
    .why = Ein Link zu Kennnummern ohne betroffene Kennnummern wirft Fragen auf; Herold weist darauf hin.
fact-restoration = Stand der Wiederherstellung
    .hint = Wie weit sind Sie?
    .why = Alle, die auf Ihre Leistungen warten, suchen diesen Satz.
fact-restoration-by = Wiederhergestellt bis
    .hint = Nur ein Datum, das die Technik bestätigt; sonst „noch nicht bekannt“.
    .why = Ist es offen, sagt der Text, dass sich kein Datum nennen lässt.
fact-quote-text = Zitat
    .hint = Zwei bis drei Sätze, die auch nächste Woche noch stimmen, ohne Anführungszeichen.
    .why = Redaktionen übernehmen das Zitat wörtlich.
fact-quote-speaker = Wer spricht
    .hint = Name und Funktion.
    .why = Ein Zitat ohne Namen druckt niemand.
fact-apology-by = Wer um Entschuldigung bittet
    .hint = Wählen Sie, wer Verantwortung übernimmt.
    .why = Die Entschuldigung ist ein eigener Satz mit einem Absender.
fact-apology-to = Wen Sie um Entschuldigung bitten
    .hint = Wählen Sie die Gruppen.
    .why = Die Menschen sollen merken, dass sie gemeint sind.
fact-apology-for = Wofür Sie um Entschuldigung bitten
    .hint = Wählen Sie, was die Menschen wirklich trifft.
    .why = Von „Unannehmlichkeiten“ spricht der Text nicht.
fact-empathy-for = Wessen Sorgen Sie ansprechen
    .hint = Wählen Sie die Gruppen, die Fragen haben werden.
    .why = Ein Satz erkennt ihre Sorgen an.
fact-issued-at = Stand dieses Textes
    .hint = Datum und Uhrzeit, zu denen der Text gilt.
    .why = Jede Aussage gilt zu diesem Zeitpunkt; er steht in jeder Mitteilung.
fact-next-update-at = Nächste Information spätestens
    .hint = Nennen Sie einen Zeitpunkt, den Sie sicher halten.
    .why = Ein fester Zeitpunkt erspart viele Anrufe.
fact-next-update-where = Wo Sie wieder informieren
    .hint = Wählen Sie alle Wege.
    .why = Leserinnen und Leser wissen dann, wo sie nachsehen.
fact-next-update-about = Worüber Sie wieder informieren
    .hint = Wählen Sie die Themen.
    .why = So weiß jede Gruppe, was als Nächstes kommt.
fact-next-update-for = Wen Sie auf dem Laufenden halten
    .hint = Wählen Sie die Gruppen.
    .why = Der Text verspricht es diesen Gruppen ausdrücklich.

## Fields of lists

field-services-limited-service = Leistung
field-services-limited-state = Zustand
field-services-limited-instead = Was Betroffene tun sollen
field-data-group = Personengruppe
field-data-category = Art der Daten
field-data-confidentiality = Stand: Vertraulichkeit
field-data-integrity = Stand: Unversehrtheit
field-data-availability = Stand: Verfügbarkeit
field-data-number = Zahl der Personen
field-data-period = Zeitraum der Daten
field-data-as-of = Stand vom
field-data-source = Quelle
field-data-released-by = Freigegeben von
field-authorities-authority = Behörde
field-authorities-step = Schritt
field-authorities-on = Am
field-help-offers-topic = Thema
field-help-offers-by = Angebot von
field-help-offers-link = Adresse der Seite
field-help-offers-open-to-all = Offen für alle

## Answers

# Kinds of organisations.
org-kind-hospital = Krankenhaus
org-kind-gp-practices = Hausarztpraxen
org-kind-emergency-medical-service = Rettungsdienst
org-kind-laboratory = Labor
org-kind-care-provider = Pflegeeinrichtung
org-kind-health-insurer = Krankenversicherung
org-kind-medical-service = Medizinischer Dienst
org-kind-municipality = Gemeinde
org-kind-university = Hochschule

# Kinds of attack. headline: for headlines, before „auf …“. genitive: after „Ziel“. large: genitive, large-scale.
attack-cyber-attack = Cyberangriff
    .headline = Cyberangriff
    .genitive = eines Cyberangriffs
    .dative = einem Cyberangriff
    .large = eines groß angelegten Cyberangriffs
    .definite = der Cyberangriff
    .definite_dative = dem Cyberangriff
attack-ransomware = Angriff mit Erpressungssoftware
    .headline = Ransomware-Angriff
    .genitive = eines Angriffs mit Erpressungssoftware (Ransomware)
    .dative = einem Angriff mit Erpressungssoftware (Ransomware)
    .large = eines groß angelegten Angriffs mit Erpressungssoftware (Ransomware)
    .definite = der Ransomware-Angriff
    .definite_dative = dem Angriff mit Erpressungssoftware (Ransomware)
attack-intrusion = unbefugter Zugriff
    .headline = Hackerangriff
    .genitive = eines Hackerangriffs
    .dative = einem Hackerangriff
    .large = eines groß angelegten Hackerangriffs
    .definite = der Hackerangriff
    .definite_dative = dem Hackerangriff
attack-malware = Angriff mit Schadsoftware
    .headline = Angriff mit Schadsoftware
    .genitive = eines Angriffs mit Schadsoftware
    .dative = einem Angriff mit Schadsoftware
    .large = eines groß angelegten Angriffs mit Schadsoftware
    .definite = der Angriff mit Schadsoftware
    .definite_dative = dem Angriff mit Schadsoftware
attack-phishing = Phishing-Angriff
    .headline = Phishing-Angriff
    .genitive = eines Phishing-Angriffs mit gefälschten E-Mails
    .dative = einem Phishing-Angriff mit gefälschten E-Mails
    .large = eines groß angelegten Phishing-Angriffs mit gefälschten E-Mails
    .definite = der Phishing-Angriff
    .definite_dative = dem Phishing-Angriff mit gefälschten E-Mails
attack-denial-of-service = Überlastungsangriff
    .headline = Überlastungsangriff
    .genitive = eines Überlastungsangriffs (DDoS)
    .dative = einem Überlastungsangriff (DDoS)
    .large = eines groß angelegten Überlastungsangriffs (DDoS)
    .definite = der Überlastungsangriff
    .definite_dative = dem Überlastungsangriff (DDoS)
attack-it-outage = IT-Ausfall
    .headline = IT-Ausfall
    .genitive = eines IT-Ausfalls
    .dative = einem IT-Ausfall
    .large = eines großen IT-Ausfalls
    .definite = der IT-Ausfall
    .definite_dative = dem IT-Ausfall

# How large the attack is.
scale-single-systems = einzelne Systeme
scale-large-scale = groß angelegt

# What showed first.
first-sign-it-outage = Ausfall von IT-Systemen
first-sign-ransom-note = Erpresserschreiben
first-sign-alert = Warnmeldung der IT-Überwachung
first-sign-staff = Hinweis von Beschäftigten
first-sign-supplier = Hinweis des IT-Dienstleisters
first-sign-authority = Hinweis einer Behörde

# Who attacked.
attacker-unknown = unbekannt
attacker-criminals = Kriminelle
attacker-criminal-group = eine kriminelle Gruppe

# Systems. The base value stands without an article, in lists and sub-headlines.
system-whole-it = gesamte IT
    .nominative = die gesamte IT
    .accusative = die gesamte IT
system-internal-systems = interne Systeme
    .nominative = interne Systeme
    .accusative = interne Systeme
system-databases = Datenbanken
    .nominative = Datenbanken
    .accusative = Datenbanken
system-servers = Server
    .nominative = Server
    .accusative = Server
system-hospital-information-system = Krankenhausinformationssystem
    .nominative = das Krankenhausinformationssystem
    .accusative = das Krankenhausinformationssystem
system-patient-records = elektronische Patientenakten
    .nominative = elektronische Patientenakten
    .accusative = elektronische Patientenakten
system-practice-system = Praxissystem
    .nominative = das Praxissystem
    .accusative = das Praxissystem
system-laboratory-system = Laborsystem
    .nominative = das Laborsystem
    .accusative = das Laborsystem
system-radiology-system = Radiologiesystem
    .nominative = das Radiologiesystem
    .accusative = das Radiologiesystem
system-email = E-Mail-System
    .nominative = das E-Mail-System
    .accusative = das E-Mail-System
system-telephone = Telefonanlage
    .nominative = die Telefonanlage
    .accusative = die Telefonanlage
system-website = Website
    .nominative = die Website
    .accusative = die Website
system-booking = Terminbuchung
    .nominative = die Terminbuchung
    .accusative = die Terminbuchung
system-prescriptions = Rezeptsystem
    .nominative = das Rezeptsystem
    .accusative = das Rezeptsystem
system-billing = Abrechnungssystem
    .nominative = das Abrechnungssystem
    .accusative = das Abrechnungssystem
system-workstations = Arbeitsplatzrechner
    .nominative = Arbeitsplatzrechner
    .accusative = Arbeitsplatzrechner
system-remote-access = Fernzugänge
    .nominative = Fernzugänge
    .accusative = Fernzugänge
system-internet-connection = Internetanbindung
    .nominative = die Internetanbindung
    .accusative = die Internetanbindung

# Services. limited … continuing: whole main clauses, so that number and verb agree; no full stop.
service-assessments = Begutachtungen
    .dative = Begutachtungen
    .limited = Begutachtungen finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Begutachtungen aus
    .delayed = Begutachtungen verzögern sich
    .urgent_only = nur in dringenden Fällen finden Begutachtungen statt
    .resumed = Begutachtungen finden wieder statt
    .continuing = Begutachtungen finden weiter statt
service-assessments-on-site = Begutachtungen vor Ort
    .dative = Begutachtungen vor Ort
    .limited = Begutachtungen vor Ort finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Begutachtungen vor Ort aus
    .delayed = Begutachtungen vor Ort verzögern sich
    .urgent_only = nur in dringenden Fällen finden Begutachtungen vor Ort statt
    .resumed = Begutachtungen vor Ort finden wieder statt
    .continuing = Begutachtungen vor Ort finden weiter statt
service-assessments-remote = Begutachtungen per Telefon oder Video
    .dative = Begutachtungen per Telefon oder Video
    .limited = Begutachtungen per Telefon oder Video finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Begutachtungen per Telefon oder Video aus
    .delayed = Begutachtungen per Telefon oder Video verzögern sich
    .urgent_only = nur in dringenden Fällen finden Begutachtungen per Telefon oder Video statt
    .resumed = Begutachtungen per Telefon oder Video finden wieder statt
    .continuing = Begutachtungen per Telefon oder Video finden weiter statt
service-assessment-reports = Gutachten
    .dative = Gutachten
    .limited = Gutachten werden nur eingeschränkt erstellt
    .suspended = bis auf Weiteres werden keine Gutachten erstellt
    .delayed = Gutachten verzögern sich
    .urgent_only = nur in dringenden Fällen werden Gutachten erstellt
    .resumed = Gutachten werden wieder erstellt
    .continuing = Gutachten werden weiter erstellt
service-appointments = Termine
    .dative = Terminen
    .limited = Termine finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Termine aus
    .delayed = bei Terminen kommt es zu Wartezeiten
    .urgent_only = Termine gibt es nur in dringenden Fällen
    .resumed = Termine finden wieder wie vereinbart statt
    .continuing = Termine finden wie vereinbart statt
service-consultations = Sprechstunden
    .dative = Sprechstunden
    .limited = Sprechstunden finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Sprechstunden aus
    .delayed = bei Sprechstunden kommt es zu Wartezeiten
    .urgent_only = nur in dringenden Fällen finden Sprechstunden statt
    .resumed = Sprechstunden finden wieder statt
    .continuing = Sprechstunden finden weiter statt
service-video-consultations = Videosprechstunden
    .dative = Videosprechstunden
    .limited = Videosprechstunden finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Videosprechstunden aus
    .delayed = bei Videosprechstunden kommt es zu Wartezeiten
    .urgent_only = nur in dringenden Fällen finden Videosprechstunden statt
    .resumed = Videosprechstunden finden wieder statt
    .continuing = Videosprechstunden finden weiter statt
service-prescriptions = Rezepte
    .dative = Rezepten
    .limited = Rezepte werden nur eingeschränkt ausgestellt
    .suspended = bis auf Weiteres werden keine Rezepte ausgestellt
    .delayed = Rezepte verzögern sich
    .urgent_only = Rezepte gibt es nur in dringenden Fällen
    .resumed = Rezepte werden wieder ausgestellt
    .continuing = Rezepte werden weiter ausgestellt
service-test-results = Befunde
    .dative = Befunden
    .limited = Befunde werden nur eingeschränkt übermittelt
    .suspended = bis auf Weiteres werden keine Befunde übermittelt
    .delayed = Befunde verzögern sich
    .urgent_only = Befunde werden nur in dringenden Fällen übermittelt
    .resumed = Befunde werden wieder übermittelt
    .continuing = Befunde werden weiter übermittelt
service-vaccinations = Impfungen
    .dative = Impfungen
    .limited = Impfungen finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen Impfungen aus
    .delayed = Impfungen verzögern sich
    .urgent_only = nur in dringenden Fällen finden Impfungen statt
    .resumed = Impfungen finden wieder statt
    .continuing = Impfungen finden weiter statt
service-planned-operations = geplante Operationen
    .dative = geplanten Operationen
    .limited = geplante Operationen finden nur eingeschränkt statt
    .suspended = bis auf Weiteres fallen geplante Operationen aus
    .delayed = geplante Operationen verzögern sich
    .urgent_only = nur in dringenden Fällen finden geplante Operationen statt
    .resumed = geplante Operationen finden wieder statt
    .continuing = geplante Operationen finden weiter statt
service-emergency-care = Notfallversorgung
    .dative = der Notfallversorgung
    .limited = die Notfallversorgung ist eingeschränkt
    .suspended = bis auf Weiteres werden keine Notfälle aufgenommen
    .delayed = in der Notfallversorgung kommt es zu Wartezeiten
    .urgent_only = nur dringende Notfälle werden aufgenommen
    .resumed = die Notfallversorgung läuft wieder
    .continuing = die Notfallversorgung läuft weiter
service-telephone-hours = Telefonsprechzeiten
    .dative = Telefonsprechzeiten
    .limited = Telefonsprechzeiten gibt es nur eingeschränkt
    .suspended = bis auf Weiteres entfallen die Telefonsprechzeiten
    .delayed = am Telefon kommt es zu Wartezeiten
    .urgent_only = das Telefon ist nur für dringende Fälle besetzt
    .resumed = die Telefonsprechzeiten gelten wieder
    .continuing = die Telefonsprechzeiten gelten weiter
service-advice-for-insurers = Beratung der Krankenkassen
    .dative = der Beratung der Krankenkassen
    .limited = die Beratung der Krankenkassen ist eingeschränkt
    .suspended = bis auf Weiteres entfällt die Beratung der Krankenkassen
    .delayed = bei der Beratung der Krankenkassen kommt es zu Verzögerungen
    .urgent_only = die Krankenkassen werden nur in dringenden Fällen beraten
    .resumed = die Krankenkassen werden wieder beraten
    .continuing = die Krankenkassen werden weiter beraten
service-critical-functions = die wichtigsten Leistungen
    .dative = den wichtigsten Leistungen
    .limited = auch die wichtigsten Leistungen sind eingeschränkt
    .suspended = auch die wichtigsten Leistungen fallen bis auf Weiteres aus
    .delayed = auch die wichtigsten Leistungen verzögern sich
    .urgent_only = die wichtigsten Leistungen gibt es nur in dringenden Fällen
    .resumed = die wichtigsten Leistungen laufen wieder
    .continuing = die wichtigsten Leistungen laufen weiter
service-urgent-functions = dringende Behandlungen
    .dative = dringenden Behandlungen
    .limited = dringende Behandlungen sind nur eingeschränkt möglich
    .suspended = auch dringende Behandlungen fallen bis auf Weiteres aus
    .delayed = auch dringende Behandlungen verzögern sich
    .urgent_only = behandelt wird nur in dringenden Fällen
    .resumed = dringende Behandlungen sind wieder möglich
    .continuing = dringende Behandlungen finden weiter statt

# The state of a service.
service-state-limited = eingeschränkt
service-state-suspended = ausgesetzt
service-state-delayed = verzögert
service-state-urgent-only = nur in dringenden Fällen
service-state-resumed = wieder aufgenommen

# What people do instead.
instead-keep-appointment = Termin bleibt bestehen
instead-we-contact-you = Sie melden sich bei den Betroffenen
instead-call-first = vorher anrufen
instead-wait = abwarten, nichts unternehmen
instead-call-emergency-doctor = ärztlicher Bereitschaftsdienst

# The emergency plan.
emergency-plan-activated = in Kraft
emergency-plan-ended = aufgehoben

# Experts. dative: after „gemeinsam mit“.
expert-own-it = { $person ->
        [we] unser IT-Team
       *[they] das eigene IT-Team
    }
    .nominative = { $person ->
            [we] unser IT-Team
           *[they] das eigene IT-Team
        }
    .dative = { $person ->
            [we] unserem IT-Team
           *[they] dem eigenen IT-Team
        }
expert-external-it = externe IT-Fachleute
    .nominative = externe IT-Fachleute
    .dative = externen IT-Fachleuten
expert-forensic = ein Team für digitale Spurensicherung
    .nominative = ein Team für digitale Spurensicherung
    .dative = einem Team für digitale Spurensicherung
expert-it-supplier = der IT-Dienstleister
    .nominative = der IT-Dienstleister
    .dative = dem IT-Dienstleister

# Tasks of the experts: after „arbeitet daran, …“.
task-cause = die Ursache zu klären
task-extent = das Ausmaß festzustellen
task-regain-control = die Kontrolle zurückzugewinnen
task-restore = die Systeme wiederherzustellen
task-secure-evidence = Spuren zu sichern

# What an outside supplier runs.
supplier-hosting = die Server
supplier-operations = die IT
supplier-hosting-and-operations = IT und Server

# Measures: after „bisher hat … “.
measure-attack-contained = den Angriff eingedämmt
measure-access-closed = Zugänge gesperrt
measure-passwords-reset = Passwörter zurückgesetzt
measure-monitoring-started = die Überwachung der Systeme verstärkt
measure-further-attacks-blocked = Vorkehrungen gegen weitere Angriffe getroffen
measure-systems-hardened = Systeme besser abgesichert
measure-backups-secured = Sicherungskopien geschützt

# Assurances.
assurance-checked-before-restart = jedes System wird vor dem Neustart geprüft
assurance-disconnected-to-protect = Systeme bleiben zum Schutz der Daten getrennt

# Prevention: after „wird … “.
prevention-systems-hardened = die Systeme besser absichern
prevention-monitoring-extended = die Überwachung ausbauen
prevention-access-rules-tightened = Zugriffsrechte enger fassen
prevention-staff-trained = Beschäftigte schulen
prevention-lessons-published = veröffentlichen, was aus dem Fall zu lernen ist

# Threat level: after „ist die Bedrohung …“.
threat-level-elevated = erhöht
threat-level-high = hoch
threat-level-very-high = sehr hoch

# Groups of people. The words follow the house's choice: pairs, neutral or colon. headline: their data in one word.
group-insured = Versicherte
    .headline = Versichertendaten
    .dative = Versicherten
    .accusative = Versicherte
group-patients = { $gender_style ->
        [neutral] behandelte Personen
        [colon] Patient:innen
       *[pairs] Patientinnen und Patienten
    }
    .headline = Patientendaten
    .dative = { $gender_style ->
            [neutral] behandelten Personen
            [colon] Patient:innen
           *[pairs] Patientinnen und Patienten
        }
    .accusative = { $gender_style ->
            [neutral] behandelte Personen
            [colon] Patient:innen
           *[pairs] Patientinnen und Patienten
        }
group-employees = Beschäftigte
    .headline = Beschäftigtendaten
    .dative = Beschäftigten
    .accusative = Beschäftigte
group-clients = Auftraggeber
    .headline = Auftraggeberdaten
    .dative = Auftraggebern
    .accusative = Auftraggeber
group-relatives = Angehörige
    .headline = Angehörigendaten
    .dative = Angehörigen
    .accusative = Angehörige
group-partners = Geschäftspartner
    .headline = Geschäftspartnerdaten
    .dative = Geschäftspartnern
    .accusative = Geschäftspartner
group-residents = { $gender_style ->
        [neutral] betreute Menschen
        [colon] Bewohner:innen
       *[pairs] Bewohnerinnen und Bewohner
    }
    .headline = Bewohnerdaten
    .dative = { $gender_style ->
            [neutral] betreuten Menschen
            [colon] Bewohner:innen
           *[pairs] Bewohnerinnen und Bewohnern
        }
    .accusative = { $gender_style ->
            [neutral] betreute Menschen
            [colon] Bewohner:innen
           *[pairs] Bewohnerinnen und Bewohner
        }
group-applicants = { $gender_style ->
        [neutral] sich bewerbende Personen
        [colon] Bewerber:innen
       *[pairs] Bewerberinnen und Bewerber
    }
    .headline = Bewerberdaten
    .dative = { $gender_style ->
            [neutral] sich bewerbenden Personen
            [colon] Bewerber:innen
           *[pairs] Bewerberinnen und Bewerbern
        }
    .accusative = { $gender_style ->
            [neutral] sich bewerbende Personen
            [colon] Bewerber:innen
           *[pairs] Bewerberinnen und Bewerber
        }
group-citizens = { $gender_style ->
        [neutral] Menschen in der Gemeinde
        [colon] Bürger:innen
       *[pairs] Bürgerinnen und Bürger
    }
    .headline = Bürgerdaten
    .dative = { $gender_style ->
            [neutral] Menschen in der Gemeinde
            [colon] Bürger:innen
           *[pairs] Bürgerinnen und Bürgern
        }
    .accusative = { $gender_style ->
            [neutral] Menschen in der Gemeinde
            [colon] Bürger:innen
           *[pairs] Bürgerinnen und Bürger
        }

# Categories of data: plural, without an article.
data-category-personal = persönliche Daten
data-category-contact-details = Kontaktdaten
data-category-health = Gesundheitsdaten
data-category-identity-numbers = Personennummern
data-category-insurance-numbers = Versichertennummern
data-category-assessment-reports = Gutachten
data-category-bank-details = Bankverbindungen
data-category-employment = Personaldaten
data-category-passwords = Passwörter

# What is known of the confidentiality of data.
confidentiality-excluded = nicht betroffen (belegt)
confidentiality-no-sign = bisher kein Hinweis
confidentiality-open = noch nicht bekannt
confidentiality-probably-taken = wahrscheinlich kopiert
confidentiality-accessed = darauf zugegriffen
confidentiality-stolen = gestohlen
confidentiality-published = veröffentlicht

# What is known of the integrity of data.
integrity-intact = unverändert
integrity-altered = verändert
integrity-deleted = gelöscht
integrity-open = noch nicht bekannt

# What is known of the availability of data.
availability-available = verfügbar
availability-unavailable = nicht verfügbar
availability-restored = wieder verfügbar
availability-open = noch nicht bekannt

# Police.
police-reported = Anzeige erstattet
police-investigating = Polizei ermittelt
police-cooperating = Zusammenarbeit mit der Polizei

# Aims of working with the police: after „Um …“.
police-aim-clarify = den Fall aufzuklären
police-aim-identify = die Verantwortlichen zu ermitteln

# Authorities, with article in each case.
authority-dpa-niedersachsen = Landesbeauftragter für den Datenschutz Niedersachsen
    .nominative = der Landesbeauftragte für den Datenschutz Niedersachsen
    .genitive = des Landesbeauftragten für den Datenschutz Niedersachsen
    .dative = dem Landesbeauftragten für den Datenschutz Niedersachsen
    .accusative = den Landesbeauftragten für den Datenschutz Niedersachsen
authority-supervisor-niedersachsen = niedersächsisches Sozialministerium
    .nominative = das niedersächsische Sozialministerium als Aufsichtsbehörde
    .genitive = des niedersächsischen Sozialministeriums
    .dative = dem niedersächsischen Sozialministerium als Aufsichtsbehörde
    .accusative = das niedersächsische Sozialministerium als Aufsichtsbehörde
authority-bsi = Bundesamt für Sicherheit in der Informationstechnik (BSI)
    .nominative = das Bundesamt für Sicherheit in der Informationstechnik (BSI)
    .genitive = des Bundesamts für Sicherheit in der Informationstechnik (BSI)
    .dative = dem Bundesamt für Sicherheit in der Informationstechnik (BSI)
    .accusative = das Bundesamt für Sicherheit in der Informationstechnik (BSI)
authority-lka-niedersachsen = Landeskriminalamt Niedersachsen
    .nominative = das Landeskriminalamt Niedersachsen
    .genitive = des Landeskriminalamts Niedersachsen
    .dative = dem Landeskriminalamt Niedersachsen
    .accusative = das Landeskriminalamt Niedersachsen
authority-datatilsynet = dänische Datenschutzaufsicht (Datatilsynet)
    .nominative = die dänische Datenschutzaufsicht (Datatilsynet)
    .genitive = der dänischen Datenschutzaufsicht (Datatilsynet)
    .dative = der dänischen Datenschutzaufsicht (Datatilsynet)
    .accusative = die dänische Datenschutzaufsicht (Datatilsynet)
authority-samsik = dänische Cybersicherheitsbehörde SAMSIK
    .nominative = die dänische Cybersicherheitsbehörde SAMSIK
    .genitive = der dänischen Cybersicherheitsbehörde SAMSIK
    .dative = der dänischen Cybersicherheitsbehörde SAMSIK
    .accusative = die dänische Cybersicherheitsbehörde SAMSIK
authority-regions-denmark = dänische Regionen
    .nominative = die dänischen Regionen
    .genitive = der dänischen Regionen
    .dative = den dänischen Regionen
    .accusative = die dänischen Regionen
authority-patient-safety-denmark = dänische Behörde für Patientensicherheit (Styrelsen for Patientsikkerhed)
    .nominative = die dänische Behörde für Patientensicherheit (Styrelsen for Patientsikkerhed)
    .genitive = der dänischen Behörde für Patientensicherheit (Styrelsen for Patientsikkerhed)
    .dative = der dänischen Behörde für Patientensicherheit (Styrelsen for Patientsikkerhed)
    .accusative = die dänische Behörde für Patientensicherheit (Styrelsen for Patientsikkerhed)
authority-ico = britische Datenschutzaufsicht (ICO)
    .nominative = die britische Datenschutzaufsicht (ICO)
    .genitive = der britischen Datenschutzaufsicht (ICO)
    .dative = der britischen Datenschutzaufsicht (ICO)
    .accusative = die britische Datenschutzaufsicht (ICO)
authority-ncsc-uk = britisches Cybersicherheitszentrum (NCSC)
    .nominative = das britische Cybersicherheitszentrum (NCSC)
    .genitive = des britischen Cybersicherheitszentrums (NCSC)
    .dative = dem britischen Cybersicherheitszentrum (NCSC)
    .accusative = das britische Cybersicherheitszentrum (NCSC)

# Steps towards an authority.
authority-step-reported = gemeldet
authority-step-informed = informiert
authority-step-in-contact = in Kontakt

# Ways of telling those affected: behind „benachrichtigt“.
tell-channel-digital-post = per Digital Post
tell-channel-letter = per Brief
tell-channel-email = per E-Mail
tell-channel-phone = telefonisch
tell-channel-in-person = persönlich

# When those affected are told.
tell-when-once-known = sobald feststeht, wer betroffen ist
tell-when-in-phases = nach und nach
tell-when-by-date = bis zu einem Tag

# Advice: whole sentences, each an item of a list. They say what not to do as well.
advice-be-alert = Seien Sie wachsam bei unerwarteten Anrufen, E-Mails und SMS, auch wenn sie scheinbar von uns kommen.
advice-no-codes = Nennen Sie niemandem Passwörter, PINs oder Codes, auch nicht am Telefon.
advice-check-accounts = Prüfen Sie Ihre Kontoauszüge und melden Sie Ihrer Bank unbekannte Abbuchungen.
advice-change-passwords = Ändern Sie Ihre Passwörter und verwenden Sie keines für mehrere Zugänge.
advice-credit-alert = Lassen Sie eine Kreditwarnung eintragen, damit niemand in Ihrem Namen Verträge schließt.
advice-report-misuse = Erstatten Sie Anzeige bei der Polizei, wenn jemand Ihre Daten missbraucht.
advice-read-guidance = Lesen Sie, was die Behörden in solchen Fällen raten.

# Topics of help: at the beginning of a list item.
help-topic-identity-theft = Hilfe bei Identitätsdiebstahl
help-topic-identity-numbers = Rat zu Personennummern
help-topic-cyber-hotline = Telefonische Beratung zu Cyberkriminalität
help-topic-phishing = Rat zu betrügerischen Nachrichten

# How far the restoration is.
restoration-working = in Arbeit
restoration-first-systems-back = erste Systeme laufen wieder
restoration-in-stages = Schritt für Schritt
restoration-complete = abgeschlossen

# Who apologises.
apologiser-board = Vorstand
apologiser-management = Geschäftsführung
apologiser-organisation = die Organisation

# What the apology is for: accusative, after „für“.
apology-reason-delays = die Verzögerungen
apology-reason-limited-services = die eingeschränkten Leistungen
apology-reason-worry = die Sorgen, die daraus entstehen
apology-reason-data-loss = den Verlust von Daten

# Where the next information comes: behind „gibt es …“.
update-channel-website = { $person ->
        [we] auf unserer Website
       *[they] auf der Website
    }
update-channel-press = per Pressemitteilung
update-channel-direct = in einer direkten Nachricht

# What the next information is about: accusative, after „über“.
update-topic-investigation = die Untersuchung
update-topic-restoration = die Wiederherstellung der Systeme
update-topic-data = den Stand bei den Daten
update-topic-services = die Leistungen

## Notices and samples

notice-kind-press-release = Pressemitteilung
    .about = Für Redaktionen: eine bis zwei Seiten in der dritten Person, mit Zitat und Pressekontakt.
notice-kind-website-notice = Website-Mitteilung
    .about = Für Betroffene: was es für sie bedeutet, was sie tun können und wen sie fragen.
sample-medical-service = Medizinischer Dienst
    .about = Erster Tag nach einem Cyberangriff: Begutachtungen eingeschränkt, bisher kein Hinweis auf abgeflossene Daten.
sample-gp-chain = Hausarztkette in Dänemark
    .about = Zwei Wochen nach einem Cyberangriff: Daten gestohlen, Zahl der Betroffenen noch offen.

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
kind-records = Liste

precision-exact = genau
precision-about = ungefähr
precision-day = nur der Tag
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
