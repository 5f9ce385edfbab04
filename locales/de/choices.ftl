### The answers to the questions: their names and the forms that sentences need of them.
### The base value is the name as it stands in a list in running text, without an article unless it needs one.
### Forms: nominative, genitive, dative, accusative where a sentence needs the case; the others are explained at their
### family. FAMILY-other is an answer in the house's own words ($text); the question's hint says how it should begin.

## The house

# Kinds of organisations. definite and the cases: how the house calls itself in running text when it has no short name.
# gender_key: the gender that verbs and pronouns go by.
org-kind-hospital = Krankenhaus
    .definite = das Krankenhaus
    .nominative = das Krankenhaus
    .genitive = des Krankenhauses
    .dative = dem Krankenhaus
    .accusative = das Krankenhaus
    .gender_key = n
org-kind-gp-practices = Hausarztpraxen
    .definite = die Hausarztpraxen
    .nominative = die Hausarztpraxen
    .genitive = der Hausarztpraxen
    .dative = den Hausarztpraxen
    .accusative = die Hausarztpraxen
    .gender_key = pl
org-kind-emergency-medical-service = Rettungsdienst
    .definite = der Rettungsdienst
    .nominative = der Rettungsdienst
    .genitive = des Rettungsdienstes
    .dative = dem Rettungsdienst
    .accusative = den Rettungsdienst
    .gender_key = m
org-kind-laboratory = Labor
    .definite = das Labor
    .nominative = das Labor
    .genitive = des Labors
    .dative = dem Labor
    .accusative = das Labor
    .gender_key = n
org-kind-care-provider = Pflegeeinrichtung
    .definite = die Pflegeeinrichtung
    .nominative = die Pflegeeinrichtung
    .genitive = der Pflegeeinrichtung
    .dative = der Pflegeeinrichtung
    .accusative = die Pflegeeinrichtung
    .gender_key = f
org-kind-health-insurer = Krankenversicherung
    .definite = die Krankenversicherung
    .nominative = die Krankenversicherung
    .genitive = der Krankenversicherung
    .dative = der Krankenversicherung
    .accusative = die Krankenversicherung
    .gender_key = f
org-kind-medical-service = Medizinischer Dienst
    .definite = der Medizinische Dienst
    .nominative = der Medizinische Dienst
    .genitive = des Medizinischen Dienstes
    .dative = dem Medizinischen Dienst
    .accusative = den Medizinischen Dienst
    .gender_key = m
org-kind-municipality = Gemeinde
    .definite = die Gemeinde
    .nominative = die Gemeinde
    .genitive = der Gemeinde
    .dative = der Gemeinde
    .accusative = die Gemeinde
    .gender_key = f
org-kind-university = Hochschule
    .definite = die Hochschule
    .nominative = die Hochschule
    .genitive = der Hochschule
    .dative = der Hochschule
    .accusative = die Hochschule
    .gender_key = f
org-kind-pharmacy = Apotheke
    .definite = die Apotheke
    .nominative = die Apotheke
    .genitive = der Apotheke
    .dative = der Apotheke
    .accusative = die Apotheke
    .gender_key = f

# Countries.
country-de = Deutschland
country-dk = Dänemark
country-gb = Vereinigtes Königreich
country-no = Norwegen
country-at = Österreich
country-ch = Schweiz
country-ie = Irland
country-se = Schweden
country-nl = Niederlande
country-be = Belgien
country-lu = Luxemburg
country-us = USA
country-ca = Kanada
country-au = Australien
country-nz = Neuseeland

# Legal forms.
legal-form-public-body = Körperschaft oder Anstalt des öffentlichen Rechts
legal-form-public-hospital = staatliches oder kommunales Krankenhaus
legal-form-company = GmbH, AG oder anderes Unternehmen
legal-form-charity = gemeinnützige Gesellschaft
legal-form-association = eingetragener Verein
legal-form-church-body = kirchlicher Träger
legal-form-foundation = Stiftung
legal-form-partnership = Gemeinschaftspraxis oder Partnerschaft

# Laws that apply to the house.
law-gdpr = Datenschutz-Grundverordnung (DSGVO)
law-uk-gdpr = britisches Datenschutzrecht (UK GDPR)
law-kdg = Gesetz über den Kirchlichen Datenschutz (KDG)
law-dsg-ekd = Datenschutzgesetz der Evangelischen Kirche (DSG-EKD)
law-social-data = Sozialdatenschutz (SGB X)
law-nis2 = NIS-2-Recht (in Deutschland: BSI-Gesetz)

# Where the window of the envelope is.
letter-window-din-a = DIN 5008, Form A
letter-window-din-b = DIN 5008, Form B
letter-window-danish = dänisches Fenster

# Was ein Absatz ist; dazu gehört der Name einer Formatvorlage.
style-role-label = Kennzeichnung
style-role-headline = Überschrift
style-role-subheadline = Unterzeile
style-role-dateline = Ort und Zeit
style-role-lead = Vorspann
style-role-heading = Zwischenüberschrift
style-role-paragraph = Absatz
style-role-item = Listenpunkt
style-role-quote = Zitat
style-role-note = Anmerkung
style-role-contact = Kontakt
style-role-boilerplate = Über die Organisation

# How groups of people are named.
gender-style-pairs = Paarform (Patientinnen und Patienten)
gender-style-neutral = neutrale Wörter (behandelte Personen)
gender-style-colon = Doppelpunkt (Patient:innen)

# Languages in which a text is there as well.
notice-language-de = Deutsch
notice-language-da = Dänisch
notice-language-en = Englisch
notice-language-nb = Norwegisch
notice-language-sv = Schwedisch
notice-language-tr = Türkisch
notice-language-ar = Arabisch
notice-language-uk = Ukrainisch
notice-language-ru = Russisch
notice-language-pl = Polnisch
notice-language-fr = Französisch
notice-language-easy-read = Leichte Sprache
notice-language-sign-language = Gebärdensprache

## What happened

# Kinds of incident. headline: for an attack what stands before „auf …“, for all else a headline of its own. genitive:
# after „Ziel“. large: genitive, large-scale. event: with the indefinite article, nominative. definite: taken up again.
attack-cyber-attack = Cyberangriff
    .headline = Cyberangriff
    .event = ein Cyberangriff
    .genitive = eines Cyberangriffs
    .dative = einem Cyberangriff
    .large = eines groß angelegten Cyberangriffs
    .definite = der Cyberangriff
    .definite_dative = dem Cyberangriff
attack-ransomware = Angriff mit Erpressungssoftware
    .headline = Ransomware-Angriff
    .event = ein Angriff mit Erpressungssoftware (Ransomware)
    .genitive = eines Angriffs mit Erpressungssoftware (Ransomware)
    .dative = einem Angriff mit Erpressungssoftware (Ransomware)
    .large = eines groß angelegten Angriffs mit Erpressungssoftware (Ransomware)
    .definite = der Ransomware-Angriff
    .definite_dative = dem Ransomware-Angriff
attack-intrusion = Hackerangriff
    .headline = Hackerangriff
    .event = ein Hackerangriff
    .genitive = eines Hackerangriffs
    .dative = einem Hackerangriff
    .large = eines groß angelegten Hackerangriffs
    .definite = der Hackerangriff
    .definite_dative = dem Hackerangriff
attack-malware = Angriff mit Schadsoftware
    .headline = Angriff mit Schadsoftware
    .event = ein Angriff mit Schadsoftware
    .genitive = eines Angriffs mit Schadsoftware
    .dative = einem Angriff mit Schadsoftware
    .large = eines groß angelegten Angriffs mit Schadsoftware
    .definite = der Angriff mit Schadsoftware
    .definite_dative = dem Angriff mit Schadsoftware
attack-phishing = Phishing-Angriff
    .headline = Phishing-Angriff
    .event = ein Phishing-Angriff mit gefälschten E-Mails
    .genitive = eines Phishing-Angriffs mit gefälschten E-Mails
    .dative = einem Phishing-Angriff mit gefälschten E-Mails
    .large = eines groß angelegten Phishing-Angriffs mit gefälschten E-Mails
    .definite = der Phishing-Angriff
    .definite_dative = dem Phishing-Angriff
attack-mailbox-takeover = Angriff auf E-Mail-Konten
    .headline = Hackerangriff
    .event = ein Angriff auf E-Mail-Konten
    .genitive = eines Angriffs auf E-Mail-Konten
    .dative = einem Angriff auf E-Mail-Konten
    .large = eines groß angelegten Angriffs auf E-Mail-Konten
    .definite = der Angriff auf die E-Mail-Konten
    .definite_dative = dem Angriff auf die E-Mail-Konten
attack-denial-of-service = Überlastungsangriff
    .headline = Überlastungsangriff
    .event = ein Überlastungsangriff (DDoS)
    .genitive = eines Überlastungsangriffs (DDoS)
    .dative = einem Überlastungsangriff (DDoS)
    .large = eines groß angelegten Überlastungsangriffs (DDoS)
    .definite = der Überlastungsangriff
    .definite_dative = dem Überlastungsangriff
attack-supply-chain = Angriff über einen Dienstleister
    .headline = Angriff über einen Dienstleister
    .event = ein Angriff über einen Dienstleister
    .genitive = eines Angriffs über einen Dienstleister
    .dative = einem Angriff über einen Dienstleister
    .large = eines groß angelegten Angriffs über einen Dienstleister
    .definite = der Angriff über den Dienstleister
    .definite_dative = dem Angriff über den Dienstleister
attack-insider = Angriff von innen
    .headline = Angriff von innen
    .event = ein Angriff von innen
    .genitive = eines Angriffs von innen
    .dative = einem Angriff von innen
    .large = eines groß angelegten Angriffs von innen
    .definite = der Angriff von innen
    .definite_dative = dem Angriff von innen
attack-data-exposed = Daten waren nicht ausreichend geschützt
    .headline = Daten nicht ausreichend geschützt
    .event = eine Datenpanne
    .genitive = einer Datenpanne
    .dative = einer Datenpanne
    .large = einer großen Datenpanne
    .definite = die Datenpanne
    .definite_dative = der Datenpanne
attack-misdirected-data = Daten falsch verschickt
    .headline = Daten falsch verschickt
    .event = ein Versand von Daten an falsche Adressen
    .genitive = eines Versands von Daten an falsche Adressen
    .dative = einem Versand von Daten an falsche Adressen
    .large = eines Versands vieler Daten an falsche Adressen
    .definite = der falsche Versand
    .definite_dative = dem falschen Versand
attack-lost-device = Gerät verloren oder gestohlen
    .headline = Gerät mit Daten verschwunden
    .event = der Verlust eines Geräts mit Daten
    .genitive = des Verlusts eines Geräts mit Daten
    .dative = dem Verlust eines Geräts mit Daten
    .large = des Verlusts von Geräten mit Daten
    .definite = der Verlust des Geräts
    .definite_dative = dem Verlust des Geräts
attack-it-outage = IT-Ausfall
    .headline = IT-Ausfall
    .event = ein IT-Ausfall
    .genitive = eines IT-Ausfalls
    .dative = einem IT-Ausfall
    .large = eines großen IT-Ausfalls
    .definite = der IT-Ausfall
    .definite_dative = dem IT-Ausfall
attack-suspicious-activity = Verdacht auf einen Cyberangriff
    .headline = Verdacht auf einen Cyberangriff
    .event = ein Verdacht auf einen Cyberangriff
    .genitive = eines Verdachts auf einen Cyberangriff
    .dative = einem Verdacht auf einen Cyberangriff
    .large = eines Verdachts auf einen großen Cyberangriff
    .definite = der Vorfall
    .definite_dative = dem Vorfall
attack-other = { $text }
    .headline = { $text }
    .event = ein Vorfall ({ $text })
    .genitive = eines Vorfalls ({ $text })
    .dative = einem Vorfall ({ $text })
    .large = eines großen Vorfalls ({ $text })
    .definite = der Vorfall
    .definite_dative = dem Vorfall

# How large the attack is.
scale-single-systems = einzelne Systeme
scale-large-scale = groß angelegt

# What showed first.
first-sign-it-outage = Ausfall von IT-Systemen
first-sign-ransom-note = Erpresserschreiben
first-sign-alert = Warnmeldung der IT-Überwachung
first-sign-staff = Hinweis von Beschäftigten
first-sign-supplier = Hinweis eines Dienstleisters
first-sign-authority = Hinweis einer Behörde
first-sign-patient = Hinweis von Betroffenen
first-sign-publication = Daten im Internet entdeckt
first-sign-media = Anfrage oder Bericht von Medien
first-sign-tip = Hinweis von Außenstehenden
first-sign-routine-check = Routinekontrolle
first-sign-internal-review = interne Prüfung

# Where the attack stands.
attack-state-ongoing = dauert an
attack-state-being-contained = wird eingedämmt
attack-state-stopped = gestoppt
attack-state-prevented = gestoppt, bevor größerer Schaden entstand

# Who could get at data that stood open.
exposed-to-employees = nur Beschäftigte
exposed-to-outsiders = auch Außenstehende
exposed-to-internet = jeder im Internet

# Who attacked.
attacker-unknown = unbekannt
attacker-criminals = Kriminelle
attacker-criminal-group = eine kriminelle Gruppe
attacker-insider = eine Person aus dem eigenen Haus

# Causes. clause: a whole main clause without full stop, the same for the house and for others.
cause-phishing-mail = gefälschte E-Mail
    .clause = die Angreifer haben sich mit einer gefälschten E-Mail Zugang verschafft (Phishing)
cause-stolen-password = gestohlenes Passwort
    .clause = die Angreifer haben ein gestohlenes Passwort benutzt
cause-security-gap = Sicherheitslücke
    .clause = die Angreifer haben eine Sicherheitslücke ausgenutzt
cause-supplier = Vorfall bei einem Dienstleister
    .clause = der Vorfall hat bei einem Dienstleister begonnen
cause-misconfiguration = falsche Einstellung
    .clause = ein System war falsch eingestellt
cause-human-error = menschlicher Fehler
    .clause = der Vorfall geht auf einen menschlichen Fehler zurück
cause-theft = Diebstahl
    .clause = ein Gerät ist gestohlen worden
cause-hardware-fault = technischer Defekt
    .clause = der Vorfall geht auf einen technischen Defekt zurück
cause-faulty-update = fehlerhaftes Update
    .clause = der Vorfall geht auf ein fehlerhaftes Update zurück
cause-other = { $text }
    .clause = die Ursache ist { $text }

# What is said about ransom.
ransom-demanded = Lösegeld gefordert
ransom-no-demand = bisher keine Forderung
ransom-not-paid = kein Lösegeld gezahlt
ransom-no-comment = keine Angaben zu Forderungen

# Why details are not given.
no-detail-investigation = um die Ermittlungen nicht zu gefährden
no-detail-security = um die Systeme zu schützen
no-detail-privacy = um die Betroffenen zu schützen

# Who else was hit.
others-hit-other-bodies = auch andere Einrichtungen
others-hit-supplier-customers = auch andere Häuser desselben Dienstleisters
others-hit-sector = viele Häuser im Gesundheitswesen

# Terms of the field. nominative … accusative: with the article. meaning: a whole sentence that explains the term.
term-ransomware = Ransomware
    .nominative = die Ransomware
    .genitive = der Ransomware
    .dative = der Ransomware
    .accusative = die Ransomware
    .meaning = Ransomware ist Schadsoftware, die Dateien verschlüsselt, damit die Täter Lösegeld verlangen können.
term-dark-web = Darknet
    .nominative = das Darknet
    .genitive = des Darknets
    .dative = dem Darknet
    .accusative = das Darknet
    .meaning = Das Darknet ist ein Teil des Internets, den man nur mit besonderer Software erreicht und in dem auch gestohlene Daten gehandelt werden.
term-phishing = Phishing
    .nominative = das Phishing
    .genitive = des Phishings
    .dative = dem Phishing
    .accusative = das Phishing
    .meaning = Phishing heißt: Kriminelle geben sich in E-Mails oder SMS als jemand anderes aus, um an Passwörter oder Daten zu kommen.
term-encryption = Verschlüsselung
    .nominative = die Verschlüsselung
    .genitive = der Verschlüsselung
    .dative = der Verschlüsselung
    .accusative = die Verschlüsselung
    .meaning = Verschlüsselte Dateien kann niemand öffnen oder lesen, der den passenden Schlüssel nicht hat.
term-malware = Schadsoftware
    .nominative = die Schadsoftware
    .genitive = der Schadsoftware
    .dative = der Schadsoftware
    .accusative = die Schadsoftware
    .meaning = Schadsoftware sind Programme, die Computer stören, ausspähen oder unbrauchbar machen.
term-denial-of-service = Überlastungsangriff
    .nominative = der Überlastungsangriff
    .genitive = des Überlastungsangriffs
    .dative = dem Überlastungsangriff
    .accusative = den Überlastungsangriff
    .meaning = Bei einem Überlastungsangriff (DDoS) rufen die Täter eine Website so oft auf, dass sie nicht mehr erreichbar ist.
term-backup = Sicherungskopie
    .nominative = die Sicherungskopie
    .genitive = der Sicherungskopie
    .dative = der Sicherungskopie
    .accusative = die Sicherungskopie
    .meaning = Eine Sicherungskopie ist eine zweite Fassung der Daten, die getrennt aufbewahrt wird.
term-forensics = IT-Forensik
    .nominative = die IT-Forensik
    .genitive = der IT-Forensik
    .dative = der IT-Forensik
    .accusative = die IT-Forensik
    .meaning = IT-Forensik heißt: Fachleute sichern digitale Spuren und stellen fest, was geschehen ist.
term-two-factor = Zwei-Faktor-Anmeldung
    .nominative = die Zwei-Faktor-Anmeldung
    .genitive = der Zwei-Faktor-Anmeldung
    .dative = der Zwei-Faktor-Anmeldung
    .accusative = die Zwei-Faktor-Anmeldung
    .meaning = Bei der Zwei-Faktor-Anmeldung braucht man neben dem Passwort einen zweiten Nachweis, zum Beispiel einen Code auf dem Handy.

## Systems

# Systems. The base value stands without an article, in lists and sub-headlines; an answer in own words brings its own.
system-whole-it = gesamte IT
    .nominative = die gesamte IT
    .genitive = der gesamten IT
    .dative = der gesamten IT
    .accusative = die gesamte IT
system-internal-systems = interne Systeme
    .nominative = interne Systeme
    .genitive = interner Systeme
    .dative = internen Systemen
    .accusative = interne Systeme
system-databases = Datenbanken
    .nominative = Datenbanken
    .genitive = der Datenbanken
    .dative = Datenbanken
    .accusative = Datenbanken
system-servers = Server
    .nominative = Server
    .genitive = der Server
    .dative = Servern
    .accusative = Server
system-hospital-information-system = Krankenhausinformationssystem
    .nominative = das Krankenhausinformationssystem
    .genitive = des Krankenhausinformationssystems
    .dative = dem Krankenhausinformationssystem
    .accusative = das Krankenhausinformationssystem
system-patient-records = digitale Patientenakten
    .nominative = digitale Patientenakten
    .genitive = digitaler Patientenakten
    .dative = digitalen Patientenakten
    .accusative = digitale Patientenakten
system-practice-system = Praxissystem
    .nominative = das Praxissystem
    .genitive = des Praxissystems
    .dative = dem Praxissystem
    .accusative = das Praxissystem
system-laboratory-system = Laborsystem
    .nominative = das Laborsystem
    .genitive = des Laborsystems
    .dative = dem Laborsystem
    .accusative = das Laborsystem
system-radiology-system = Radiologiesystem
    .nominative = das Radiologiesystem
    .genitive = des Radiologiesystems
    .dative = dem Radiologiesystem
    .accusative = das Radiologiesystem
system-medication-system = Medikationssystem
    .nominative = das Medikationssystem
    .genitive = des Medikationssystems
    .dative = dem Medikationssystem
    .accusative = das Medikationssystem
system-operation-planning = OP-Planung
    .nominative = die OP-Planung
    .genitive = der OP-Planung
    .dative = der OP-Planung
    .accusative = die OP-Planung
system-care-documentation = digitale Pflegedokumentation
    .nominative = die digitale Pflegedokumentation
    .genitive = der digitalen Pflegedokumentation
    .dative = der digitalen Pflegedokumentation
    .accusative = die digitale Pflegedokumentation
system-dispatch-system = Einsatzleitsystem
    .nominative = das Einsatzleitsystem
    .genitive = des Einsatzleitsystems
    .dative = dem Einsatzleitsystem
    .accusative = das Einsatzleitsystem
system-email = E-Mail-System
    .nominative = das E-Mail-System
    .genitive = des E-Mail-Systems
    .dative = dem E-Mail-System
    .accusative = das E-Mail-System
system-telephone = Telefonanlage
    .nominative = die Telefonanlage
    .genitive = der Telefonanlage
    .dative = der Telefonanlage
    .accusative = die Telefonanlage
system-website = Website
    .nominative = die Website
    .genitive = der Website
    .dative = der Website
    .accusative = die Website
system-patient-portal = Patientenportal
    .nominative = das Patientenportal
    .genitive = des Patientenportals
    .dative = dem Patientenportal
    .accusative = das Patientenportal
system-booking = Terminbuchung
    .nominative = die Terminbuchung
    .genitive = der Terminbuchung
    .dative = der Terminbuchung
    .accusative = die Terminbuchung
system-prescriptions = Rezeptsystem
    .nominative = das Rezeptsystem
    .genitive = des Rezeptsystems
    .dative = dem Rezeptsystem
    .accusative = das Rezeptsystem
system-health-card-terminals = Lesegeräte für Gesundheitskarten
    .nominative = Lesegeräte für Gesundheitskarten
    .genitive = der Lesegeräte für Gesundheitskarten
    .dative = Lesegeräten für Gesundheitskarten
    .accusative = Lesegeräte für Gesundheitskarten
system-billing = Abrechnungssystem
    .nominative = das Abrechnungssystem
    .genitive = des Abrechnungssystems
    .dative = dem Abrechnungssystem
    .accusative = das Abrechnungssystem
system-payroll = Gehaltsabrechnung
    .nominative = die Gehaltsabrechnung
    .genitive = der Gehaltsabrechnung
    .dative = der Gehaltsabrechnung
    .accusative = die Gehaltsabrechnung
system-file-storage = Dateiablage
    .nominative = die Dateiablage
    .genitive = der Dateiablage
    .dative = der Dateiablage
    .accusative = die Dateiablage
system-workstations = Arbeitsplatzrechner
    .nominative = Arbeitsplatzrechner
    .genitive = der Arbeitsplatzrechner
    .dative = Arbeitsplatzrechnern
    .accusative = Arbeitsplatzrechner
system-medical-devices = medizinische Geräte
    .nominative = medizinische Geräte
    .genitive = medizinischer Geräte
    .dative = medizinischen Geräten
    .accusative = medizinische Geräte
system-remote-access = Fernzugänge
    .nominative = Fernzugänge
    .genitive = der Fernzugänge
    .dative = Fernzugängen
    .accusative = Fernzugänge
system-internet-connection = Internetanbindung
    .nominative = die Internetanbindung
    .genitive = der Internetanbindung
    .dative = der Internetanbindung
    .accusative = die Internetanbindung
system-backups = Sicherungskopien
    .nominative = Sicherungskopien
    .genitive = der Sicherungskopien
    .dative = Sicherungskopien
    .accusative = Sicherungskopien
system-other = { $text }
    .nominative = { $text }
    .genitive = des Systems „{ $text }“
    .dative = dem System „{ $text }“
    .accusative = das System „{ $text }“

# The backups.
backups-intact = unversehrt
backups-affected = betroffen
backups-being-checked = werden geprüft

## Services and safety (the services themselves are in services.ftl)

# The state of a service.
service-state-limited = eingeschränkt
service-state-paper = mit Papier und Stift
service-state-delayed = verzögert
service-state-urgent-only = nur in dringenden Fällen
service-state-suspended = ausgesetzt oder geschlossen
service-state-moved = an einem anderen Ort
service-state-resumed = wieder aufgenommen

# What people do instead.
instead-keep-appointment = Termin bleibt bestehen
instead-we-contact-you = Sie melden sich bei den Betroffenen
instead-call-first = vorher anrufen
instead-wait = abwarten, nichts unternehmen
instead-call-emergency-doctor = ärztlicher Bereitschaftsdienst
instead-go-elsewhere = an ein anderes Haus wenden
instead-come-in-person = persönlich kommen
instead-use-post = mit der Post schicken

# The emergency plan.
emergency-plan-activated = in Kraft
emergency-plan-ended = aufgehoben

# How much is done on paper.
paper-work-yes = überall
paper-work-partly = zum Teil

# The emergency department, as the control centre knows it.
emergency-state-open = offen
emergency-state-open-with-waits = offen, mit Wartezeiten
emergency-state-life-threatening-only = nur für lebensbedrohliche Fälle
emergency-state-ambulances-diverted = Rettungswagen fahren andere Häuser an
emergency-state-signed-off = von der Notfallversorgung abgemeldet
emergency-state-reopened = wieder offen
emergency-state-diverted-before = Rettungswagen fuhren zeitweise andere Häuser an, jetzt nicht mehr

# The safety of patients.
safety-care-assured = Versorgung gesichert
safety-no-harm-known = kein Schaden bekannt
safety-being-reviewed = wird geprüft
safety-nobody-turned-away = niemand wird abgewiesen

# Sites: behind their name.
site-state-open = geöffnet
site-state-limited = eingeschränkt geöffnet
site-state-emergencies-only = nur für Notfälle geöffnet
site-state-closed = geschlossen

# Ways around: a whole sentence to the reader. they: the same for the press.
workaround-phone-instead-of-email = Rufen Sie uns bitte an, statt E-Mails zu schreiben.
    .they = Anfragen sind zurzeit nur telefonisch möglich, nicht per E-Mail.
workaround-use-fax = Schicken Sie uns Unterlagen bitte per Fax.
    .they = Unterlagen können per Fax geschickt werden.
workaround-use-post = Schicken Sie uns Unterlagen bitte mit der Post.
    .they = Unterlagen können mit der Post geschickt werden.
workaround-confirm-by-phone = Lassen Sie sich Ihren Termin vorher am Telefon bestätigen.
    .they = Termine sollten vorher am Telefon bestätigt werden.
workaround-bring-paper-records = Bringen Sie Befunde und Arztbriefe auf Papier mit.
    .they = Wer einen Termin hat, sollte Befunde und Arztbriefe auf Papier mitbringen.
workaround-bring-medication-list = Bringen Sie eine Liste Ihrer Medikamente mit.
    .they = Wer Medikamente nimmt, sollte eine Liste davon mitbringen.
workaround-bring-health-card = Bringen Sie Ihre Gesundheitskarte mit.
    .they = Die Gesundheitskarte sollte zu jedem Termin mitgebracht werden.
workaround-bring-referral = Bringen Sie Ihre Überweisung auf Papier mit.
    .they = Überweisungen werden zurzeit auf Papier gebraucht.
workaround-paper-prescription = Holen Sie Rezepte bitte ab; zurzeit bekommen Sie sie auf Papier.
    .they = Rezepte gibt es zurzeit auf Papier, zum Abholen.
workaround-collect-results = Holen Sie Ihre Befunde bitte persönlich ab.
    .they = Befunde können persönlich abgeholt werden.
workaround-use-family-doctor = Gehen Sie mit Beschwerden, die warten können, zuerst in Ihre Hausarztpraxis.
    .they = Bei Beschwerden, die warten können, hilft zuerst die Hausarztpraxis.
workaround-use-mobile-number = Rufen Sie uns unter unserer Mobilnummer an; das Festnetz ist gestört.
    .they = Das Festnetz ist gestört; wer anruft, erreicht eine Mobilnummer.
workaround-use-other-site = Kommen Sie bitte an einen unserer anderen Standorte.
    .they = Die anderen Standorte stehen offen.
workaround-other = { $text }.
    .they = { $text }.

# The crisis team.
crisis-team-set-up = eingerichtet
crisis-team-meets-daily = tagt täglich
crisis-team-stood-down = aufgelöst

## People and data

# Groups of people. The words follow the house's choice: pairs, neutral or colon. headline: their data in one word.
group-patients = { $gender_style ->
        [neutral] behandelte Personen
        [colon] Patient:innen
       *[pairs] Patientinnen und Patienten
    }
    .headline = { $gender_style ->
            [neutral] Daten behandelter Personen
            [colon] Daten von Patient:innen
           *[pairs] Patientendaten
        }
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
group-former-patients = { $gender_style ->
        [neutral] früher behandelte Personen
        [colon] frühere Patient:innen
       *[pairs] frühere Patientinnen und Patienten
    }
    .headline = { $gender_style ->
            [neutral] Daten früher behandelter Personen
            [colon] Daten früherer Patient:innen
           *[pairs] Daten früherer Patientinnen und Patienten
        }
    .dative = { $gender_style ->
            [neutral] früher behandelten Personen
            [colon] früheren Patient:innen
           *[pairs] früheren Patientinnen und Patienten
        }
    .accusative = { $gender_style ->
            [neutral] früher behandelte Personen
            [colon] frühere Patient:innen
           *[pairs] frühere Patientinnen und Patienten
        }
group-children = Kinder
    .headline = Daten von Kindern
    .dative = Kindern
    .accusative = Kinder
group-guardians = Sorgeberechtigte
    .headline = Daten von Sorgeberechtigten
    .dative = Sorgeberechtigten
    .accusative = Sorgeberechtigte
group-relatives = Angehörige
    .headline = Daten von Angehörigen
    .dative = Angehörigen
    .accusative = Angehörige
group-insured = Versicherte
    .headline = Versichertendaten
    .dative = Versicherten
    .accusative = Versicherte
group-residents = { $gender_style ->
        [neutral] betreute Menschen
        [colon] Bewohner:innen
       *[pairs] Bewohnerinnen und Bewohner
    }
    .headline = { $gender_style ->
            [neutral] Daten betreuter Menschen
            [colon] Daten von Bewohner:innen
           *[pairs] Bewohnerdaten
        }
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
group-employees = Beschäftigte
    .headline = Beschäftigtendaten
    .dative = Beschäftigten
    .accusative = Beschäftigte
group-former-employees = frühere Beschäftigte
    .headline = Daten früherer Beschäftigter
    .dative = früheren Beschäftigten
    .accusative = frühere Beschäftigte
group-applicants = { $gender_style ->
        [neutral] Bewerbende
        [colon] Bewerber:innen
       *[pairs] Bewerberinnen und Bewerber
    }
    .headline = { $gender_style ->
            [neutral] Daten von Bewerbenden
            [colon] Daten von Bewerber:innen
           *[pairs] Bewerberdaten
        }
    .dative = { $gender_style ->
            [neutral] Bewerbenden
            [colon] Bewerber:innen
           *[pairs] Bewerberinnen und Bewerbern
        }
    .accusative = { $gender_style ->
            [neutral] Bewerbende
            [colon] Bewerber:innen
           *[pairs] Bewerberinnen und Bewerber
        }
group-trainees = Auszubildende
    .headline = Daten von Auszubildenden
    .dative = Auszubildenden
    .accusative = Auszubildende
group-students = Studierende
    .headline = Daten von Studierenden
    .dative = Studierenden
    .accusative = Studierende
group-research-participants = { $gender_style ->
        [neutral] Teilnehmende an Studien
        [colon] Teilnehmer:innen an Studien
       *[pairs] Teilnehmerinnen und Teilnehmer an Studien
    }
    .headline = Studiendaten
    .dative = { $gender_style ->
            [neutral] Teilnehmenden an Studien
            [colon] Teilnehmer:innen an Studien
           *[pairs] Teilnehmerinnen und Teilnehmern an Studien
        }
    .accusative = { $gender_style ->
            [neutral] Teilnehmende an Studien
            [colon] Teilnehmer:innen an Studien
           *[pairs] Teilnehmerinnen und Teilnehmer an Studien
        }
group-blood-donors = { $gender_style ->
        [neutral] Blutspendende
        [colon] Blutspender:innen
       *[pairs] Blutspenderinnen und Blutspender
    }
    .headline = { $gender_style ->
            [neutral] Daten von Blutspendenden
            [colon] Daten von Blutspender:innen
           *[pairs] Blutspenderdaten
        }
    .dative = { $gender_style ->
            [neutral] Blutspendenden
            [colon] Blutspender:innen
           *[pairs] Blutspenderinnen und Blutspendern
        }
    .accusative = { $gender_style ->
            [neutral] Blutspendende
            [colon] Blutspender:innen
           *[pairs] Blutspenderinnen und Blutspender
        }
group-citizens = { $gender_style ->
        [neutral] Menschen in der Gemeinde
        [colon] Bürger:innen
       *[pairs] Bürgerinnen und Bürger
    }
    .headline = { $gender_style ->
            [neutral] Daten von Menschen in der Gemeinde
            [colon] Daten von Bürger:innen
           *[pairs] Bürgerdaten
        }
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
group-referring-doctors = { $gender_style ->
        [neutral] überweisende Praxen
        [colon] überweisende Ärzt:innen
       *[pairs] überweisende Ärztinnen und Ärzte
    }
    .headline = Daten überweisender Praxen
    .dative = { $gender_style ->
            [neutral] überweisenden Praxen
            [colon] überweisenden Ärzt:innen
           *[pairs] überweisenden Ärztinnen und Ärzten
        }
    .accusative = { $gender_style ->
            [neutral] überweisende Praxen
            [colon] überweisende Ärzt:innen
           *[pairs] überweisende Ärztinnen und Ärzte
        }
group-clients = Auftraggeber
    .headline = Auftraggeberdaten
    .dative = Auftraggebern
    .accusative = Auftraggeber
group-partners = Partnerorganisationen
    .headline = Daten von Partnerorganisationen
    .dative = Partnerorganisationen
    .accusative = Partnerorganisationen
group-suppliers = Lieferfirmen
    .headline = Daten von Lieferfirmen
    .dative = Lieferfirmen
    .accusative = Lieferfirmen
group-donors = { $gender_style ->
        [neutral] Spendende
        [colon] Spender:innen
       *[pairs] Spenderinnen und Spender
    }
    .headline = Spenderdaten
    .dative = { $gender_style ->
            [neutral] Spendenden
            [colon] Spender:innen
           *[pairs] Spenderinnen und Spendern
        }
    .accusative = { $gender_style ->
            [neutral] Spendende
            [colon] Spender:innen
           *[pairs] Spenderinnen und Spender
        }
group-website-users = { $gender_style ->
        [neutral] Nutzende der Website
        [colon] Nutzer:innen der Website
       *[pairs] Nutzerinnen und Nutzer der Website
    }
    .headline = Nutzerdaten
    .dative = { $gender_style ->
            [neutral] Nutzenden der Website
            [colon] Nutzer:innen der Website
           *[pairs] Nutzerinnen und Nutzern der Website
        }
    .accusative = { $gender_style ->
            [neutral] Nutzende der Website
            [colon] Nutzer:innen der Website
           *[pairs] Nutzerinnen und Nutzer der Website
        }
group-customers = { $gender_style ->
        [neutral] Menschen aus der Kundschaft
        [colon] Kund:innen
       *[pairs] Kundinnen und Kunden
    }
    .headline = Kundendaten
    .dative = { $gender_style ->
            [neutral] Menschen aus der Kundschaft
            [colon] Kund:innen
           *[pairs] Kundinnen und Kunden
        }
    .accusative = { $gender_style ->
            [neutral] Menschen aus der Kundschaft
            [colon] Kund:innen
           *[pairs] Kundinnen und Kunden
        }
group-unidentified = noch nicht ermittelte Personen
    .headline = persönliche Daten
    .dative = noch nicht ermittelten Personen
    .accusative = noch nicht ermittelte Personen
group-own-house = eigenes Haus
    .headline = interne Daten
    .dative = { $person ->
            [we] unserem eigenen Haus
           *[they] der Organisation selbst
        }
    .accusative = das eigene Haus
group-other = { $text }
    .headline = Daten der Gruppe „{ $text }“
    .dative = Personen aus der Gruppe „{ $text }“
    .accusative = { $text }

# Categories of data: plural, without an article; the base value is nominative and accusative.
data-category-personal = persönliche Daten
    .dative = persönlichen Daten
data-category-names = Namen
    .dative = Namen
data-category-contact-details = Kontaktdaten
    .dative = Kontaktdaten
data-category-dates-of-birth = Geburtsdaten
    .dative = Geburtsdaten
data-category-photos = Fotos
    .dative = Fotos
data-category-health = Gesundheitsdaten
    .dative = Gesundheitsdaten
data-category-diagnoses = Diagnosen
    .dative = Diagnosen
data-category-treatment = Angaben zu Behandlungen
    .dative = Angaben zu Behandlungen
data-category-medication = Angaben zu Medikamenten
    .dative = Angaben zu Medikamenten
data-category-test-results = Befunde
    .dative = Befunden
data-category-images = medizinische Aufnahmen
    .dative = medizinischen Aufnahmen
data-category-genetic = genetische Daten
    .dative = genetischen Daten
data-category-mental-health = Angaben zur seelischen Gesundheit
    .dative = Angaben zur seelischen Gesundheit
data-category-care-documents = Pflegeunterlagen
    .dative = Pflegeunterlagen
data-category-appointments = Termindaten
    .dative = Termindaten
data-category-identity-numbers = Personennummern
    .dative = Personennummern
data-category-insurance-numbers = Versichertennummern
    .dative = Versichertennummern
data-category-identity-documents = Ausweiskopien
    .dative = Ausweiskopien
data-category-bank-details = Bankverbindungen
    .dative = Bankverbindungen
data-category-invoices = Rechnungen
    .dative = Rechnungen
data-category-payment-cards = Kartendaten
    .dative = Kartendaten
data-category-social-benefits = Angaben zu Sozialleistungen
    .dative = Angaben zu Sozialleistungen
data-category-assessment-reports = Gutachten
    .dative = Gutachten
data-category-employment = Personaldaten
    .dative = Personaldaten
data-category-salaries = Gehaltsdaten
    .dative = Gehaltsdaten
data-category-sick-leave = Angaben zu Krankschreibungen
    .dative = Angaben zu Krankschreibungen
data-category-applications = Bewerbungsunterlagen
    .dative = Bewerbungsunterlagen
data-category-passwords = Passwörter
    .dative = Passwörtern
data-category-user-accounts = Angaben zu Benutzerkonten
    .dative = Angaben zu Benutzerkonten
data-category-correspondence = Briefe und E-Mails
    .dative = Briefen und E-Mails
data-category-contracts = Verträge
    .dative = Verträgen
data-category-location-logs = Standortdaten
    .dative = Standortdaten
data-category-company-data = interne Geschäftsdaten
    .dative = internen Geschäftsdaten
data-category-other = { $text }
    .dative = Daten der Art „{ $text }“

# What is known of the confidentiality of data.
confidentiality-excluded = nicht betroffen (belegt)
confidentiality-no-sign = bisher kein Hinweis
confidentiality-open = noch nicht bekannt
confidentiality-reachable = war zugänglich, Einsicht ungeklärt
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

# What became of published data.
publication-announced = angekündigt
publication-samples = Auszüge veröffentlicht
publication-downloadable = zum Herunterladen angeboten
publication-for-sale = zum Kauf angeboten
publication-removed = wieder entfernt
publication-none-seen = bisher nichts gesehen
publication-small-part = nur ein kleiner Teil

# What a number counts; how far the review of files is.
number-means-affected = Menschen, die betroffen sind
number-means-on-systems = Menschen, deren Daten auf den betroffenen Systemen liegen
file-review-running = läuft
file-review-completed = abgeschlossen

# Whether the data were misused.
misuse-none-known = kein Fall bekannt
misuse-being-checked = wird geprüft
misuse-cases-known = Fälle bekannt

# Likely consequences. subordinate: after „Es ist möglich, dass“, without final stop; no clause holds a comma.
# sentence: an item of a list, a whole sentence that is true alone, without final stop.
consequence-identity-theft = Identitätsdiebstahl
    .subordinate = { $person ->
            [we] jemand in Ihrem Namen Verträge schließt
           *[they] jemand im Namen der Betroffenen Verträge schließt
        }
    .sentence = { $person ->
            [we] Jemand kann in Ihrem Namen Verträge schließen
           *[they] Jemand kann im Namen der Betroffenen Verträge schließen
        }
consequence-fraud-calls = betrügerische Anrufe
    .subordinate = { $person ->
            [we] Kriminelle Sie unter falschem Namen anrufen
           *[they] Kriminelle die Betroffenen unter falschem Namen anrufen
        }
    .sentence = { $person ->
            [we] Kriminelle können Sie unter falschem Namen anrufen
           *[they] Kriminelle können die Betroffenen unter falschem Namen anrufen
        }
consequence-phishing-mails = gefälschte E-Mails und SMS
    .subordinate = { $person ->
            [we] Sie gefälschte E-Mails oder SMS bekommen
           *[they] die Betroffenen gefälschte E-Mails oder SMS bekommen
        }
    .sentence = { $person ->
            [we] Sie können gefälschte E-Mails oder SMS bekommen
           *[they] Die Betroffenen können gefälschte E-Mails oder SMS bekommen
        }
consequence-account-takeover = Übernahme von Onlinekonten
    .subordinate = { $person ->
            [we] jemand Ihre Onlinekonten übernimmt
           *[they] jemand Onlinekonten der Betroffenen übernimmt
        }
    .sentence = { $person ->
            [we] Fremde können Ihre Onlinekonten übernehmen
           *[they] Fremde können Onlinekonten der Betroffenen übernehmen
        }
consequence-financial-loss = finanzielle Schäden
    .subordinate = { $person ->
            [we] Sie Geld verlieren
           *[they] die Betroffenen Geld verlieren
        }
    .sentence = { $person ->
            [we] Sie können Geld verlieren
           *[they] Die Betroffenen können Geld verlieren
        }
consequence-blackmail = Erpressung
    .subordinate = { $person ->
            [we] jemand Sie mit diesen Daten erpresst
           *[they] jemand die Betroffenen mit diesen Daten erpresst
        }
    .sentence = { $person ->
            [we] Mit diesen Daten kann jemand Sie erpressen
           *[they] Mit diesen Daten kann jemand die Betroffenen erpressen
        }
consequence-disclosure = Verbreitung vertraulicher Angaben
    .subordinate = Unbefugte vertrauliche Angaben über { $person ->
            [we] Sie
           *[they] die Betroffenen
        } erfahren
    .sentence = { $person ->
            [we] Unbefugte können vertrauliche Angaben über Sie erfahren
           *[they] Unbefugte können vertrauliche Angaben über die Betroffenen erfahren
        }
consequence-discrimination = Benachteiligung
    .subordinate = { $person ->
            [we] Sie wegen dieser Angaben benachteiligt werden
           *[they] die Betroffenen wegen dieser Angaben benachteiligt werden
        }
    .sentence = { $person ->
            [we] Wegen dieser Angaben können Sie benachteiligt werden
           *[they] Wegen dieser Angaben können die Betroffenen benachteiligt werden
        }
consequence-publication = Veröffentlichung der Daten
    .subordinate = die Daten im Internet veröffentlicht werden
    .sentence = Die Daten können im Internet veröffentlicht werden
consequence-delayed-treatment = verzögerte Behandlung
    .subordinate = { $person ->
            [we] sich Ihre Behandlung verzögert
           *[they] sich Behandlungen verzögern
        }
    .sentence = { $person ->
            [we] Ihre Behandlung kann sich verzögern
           *[they] Behandlungen können sich verzögern
        }
consequence-loss-of-records = Verlust von Unterlagen
    .subordinate = Unterlagen verloren gegangen sind
    .sentence = Unterlagen können verloren gegangen sein
consequence-other = { $text }
    .subordinate = Folgendes geschieht: { $text }
    .sentence = { $text }

## What is being done

# Experts. dative: after „gemeinsam mit“. All are singular but external_it, should a sentence need the verb.
expert-own-it = { $person ->
        [we] unser IT-Team
       *[they] das eigene IT-Team
    }
    .nominative = { $person ->
            [we] unser IT-Team
           *[they] das eigene IT-Team
        }
    .genitive = { $person ->
            [we] unseres IT-Teams
           *[they] des eigenen IT-Teams
        }
    .dative = { $person ->
            [we] unserem IT-Team
           *[they] dem eigenen IT-Team
        }
    .accusative = { $person ->
            [we] unser IT-Team
           *[they] das eigene IT-Team
        }
expert-external-it = externe IT-Fachleute
    .nominative = externe IT-Fachleute
    .genitive = externer IT-Fachleute
    .dative = externen IT-Fachleuten
    .accusative = externe IT-Fachleute
expert-forensic = ein Team für digitale Spurensicherung
    .nominative = ein Team für digitale Spurensicherung
    .genitive = eines Teams für digitale Spurensicherung
    .dative = einem Team für digitale Spurensicherung
    .accusative = ein Team für digitale Spurensicherung
expert-it-supplier = der IT-Dienstleister
    .nominative = der IT-Dienstleister
    .genitive = des IT-Dienstleisters
    .dative = dem IT-Dienstleister
    .accusative = den IT-Dienstleister
expert-authority-experts = Fachleute der Behörden
    .nominative = Fachleute der Behörden
    .genitive = von Fachleuten der Behörden
    .dative = Fachleuten der Behörden
    .accusative = Fachleute der Behörden
expert-lawyers = eine Anwaltskanzlei
    .nominative = eine Anwaltskanzlei
    .genitive = einer Anwaltskanzlei
    .dative = einer Anwaltskanzlei
    .accusative = eine Anwaltskanzlei
expert-privacy-experts = ein Team für Datenschutz
    .nominative = ein Team für Datenschutz
    .genitive = eines Teams für Datenschutz
    .dative = einem Team für Datenschutz
    .accusative = ein Team für Datenschutz
expert-other = { $text }
    .nominative = ein Fachteam ({ $text })
    .genitive = eines Fachteams ({ $text })
    .dative = einem Fachteam ({ $text })
    .accusative = ein Fachteam ({ $text })

# Tasks of the experts: after „arbeitet daran, …“. item: an item of a list.
task-cause = die Ursache zu klären
    .item = die Ursache klären
task-extent = das Ausmaß festzustellen
    .item = das Ausmaß feststellen
task-regain-control = die Kontrolle zurückzugewinnen
    .item = die Kontrolle zurückgewinnen
task-restore = die Systeme wiederherzustellen
    .item = die Systeme wiederherstellen
task-secure-evidence = Spuren zu sichern
    .item = Spuren sichern
task-check-data = die betroffenen Daten zu ermitteln
    .item = die betroffenen Daten ermitteln
task-find-gap = die Sicherheitslücke zu finden
    .item = die Sicherheitslücke finden
task-other = { $text }
    .item = { $text }

# What an outside supplier runs.
supplier-hosting = die Server
    .nominative = die Server
    .genitive = der Server
    .dative = den Servern
    .accusative = die Server
supplier-operations = die IT
    .nominative = die IT
    .genitive = der IT
    .dative = der IT
    .accusative = die IT
supplier-hosting-and-operations = IT und Server
    .nominative = IT und Server
    .genitive = der IT und der Server
    .dative = IT und Servern
    .accusative = IT und Server
supplier-specialist-software = eine Fachsoftware
    .nominative = eine Fachsoftware
    .genitive = einer Fachsoftware
    .dative = einer Fachsoftware
    .accusative = eine Fachsoftware
supplier-billing-service = die Abrechnung
    .nominative = die Abrechnung
    .genitive = der Abrechnung
    .dative = der Abrechnung
    .accusative = die Abrechnung

# How far the investigation is.
investigation-running = läuft
investigation-first-results = erste Ergebnisse
investigation-completed = abgeschlossen

# Measures: after „bisher haben wir …“, „bisher hat das Klinikum …“.
measure-attack-contained = den Angriff eingedämmt
measure-systems-isolated = Systeme vom Netz getrennt
measure-access-closed = Zugänge gesperrt
measure-data-access-closed = den Zugriff auf die Daten unterbunden
measure-passwords-reset = Passwörter zurückgesetzt
measure-two-factor-introduced = die Zwei-Faktor-Anmeldung eingeführt
measure-monitoring-started = die Überwachung der Systeme verstärkt
measure-further-attacks-blocked = Vorkehrungen gegen weitere Angriffe getroffen
measure-systems-hardened = Systeme besser abgesichert
measure-gap-closed = die Sicherheitslücke geschlossen
measure-setting-corrected = die falsche Einstellung berichtigt
measure-backups-secured = Sicherungskopien geschützt
measure-malware-removed = die Schadsoftware entfernt
measure-supplier-instructed = vom Dienstleister Abhilfe verlangt
measure-data-taken-down = die Daten aus dem Internet entfernen lassen
measure-deletion-confirmed = { $person ->
        [we] uns die Löschung der Daten bestätigen lassen
       *[they] sich die Löschung der Daten bestätigen lassen
    }
measure-dark-web-watched = im Darknet nach den Daten gesucht
measure-court-order = die Verbreitung der Daten gerichtlich verbieten lassen
measure-device-locked = das Gerät aus der Ferne gesperrt
measure-extra-staff = zusätzliches Personal eingesetzt
measure-hotline-opened = ein Telefon für Fragen eingerichtet
measure-other = { $text }

# Protection that was there before the incident: noun phrases for the report.
measure-before-access-rights = abgestufte Zugriffsrechte
measure-before-two-factor = Zwei-Faktor-Anmeldung
measure-before-encryption = Verschlüsselung
measure-before-backups = Sicherungskopien
measure-before-virus-protection = Virenschutz
measure-before-network-split = getrennte Netze
measure-before-staff-training = Schulung der Beschäftigten
measure-before-emergency-plan = Notfallplan
measure-before-processor-contract = Vertrag zur Auftragsverarbeitung
measure-before-other = { $text }

# Assurances.
assurance-checked-before-restart = jedes System wird vor dem Neustart geprüft
assurance-disconnected-to-protect = Systeme bleiben zum Schutz der Daten getrennt
assurance-nothing-paid-for-silence = niemand wird für Stillschweigen bezahlt
assurance-told-as-soon-as-known = Betroffene erfahren es, sobald es feststeht

# Prevention: after „werden wir …“, „wird das Klinikum …“.
prevention-systems-hardened = die Systeme besser absichern
prevention-monitoring-extended = die Überwachung ausbauen
prevention-access-rules-tightened = Zugriffsrechte enger fassen
prevention-two-factor-everywhere = überall die Zwei-Faktor-Anmeldung verlangen
prevention-network-divided = das Netz in getrennte Bereiche teilen
prevention-staff-trained = Beschäftigte schulen
prevention-supplier-reviewed = Dienstleister strenger prüfen
prevention-data-minimised = weniger Daten speichern
prevention-independent-review = den Vorfall unabhängig untersuchen lassen
prevention-lessons-published = veröffentlichen, was aus dem Fall zu lernen ist
prevention-other = { $text }

# Threat level: after „ist die Bedrohung …“.
threat-level-elevated = erhöht
threat-level-high = hoch
threat-level-very-high = sehr hoch

## Police and authorities (their names are in authorities.ftl)

# Police.
police-reported = Anzeige erstattet
police-informed = informiert
police-investigating = Ermittlungen der Polizei
police-cooperating = Zusammenarbeit mit der Polizei
police-prosecutor = Ermittlungen der Staatsanwaltschaft

# Aims of working with the police: after „Um …“.
police-aim-clarify = den Fall aufzuklären
police-aim-identify = die Verantwortlichen zu ermitteln
police-aim-stop-spread = die Verbreitung der Daten zu stoppen

# Steps towards an authority.
authority-step-reported = gemeldet
authority-step-informed = informiert
authority-step-in-contact = in Kontakt
authority-step-advises = berät
authority-step-investigating = untersucht den Fall

## How people are told (advice and help are in advice.ftl)

# Ways of telling those affected: behind „benachrichtigt“.
tell-channel-digital-post = per Digital Post
tell-channel-letter = per Brief
tell-channel-email = per E-Mail
tell-channel-phone = telefonisch
tell-channel-sms = per SMS
tell-channel-in-person = persönlich
tell-channel-portal = im Onlineportal
tell-channel-public-notice = durch öffentliche Bekanntmachung

# When those affected are told.
tell-when-once-known = sobald feststeht, wer betroffen ist
tell-when-in-phases = nach und nach
tell-when-by-date = bis zu einem bestimmten Tag
tell-when-already-sent = schon benachrichtigt

# What it means to hear nothing.
no-news-not-affected = wer nichts hört, ist nicht betroffen
no-news-still-possible = eine Nachricht kann noch kommen

# Whom an offer is for.
monitoring-for-everyone = alle Betroffenen
monitoring-for-identity-data = Menschen, deren Ausweisdaten oder Personennummern betroffen sind

# A service against misuse that the house pays for.
monitoring-credit-monitoring = Überwachung von Kreditauskünften
monitoring-identity-protection = Schutz vor Identitätsdiebstahl
monitoring-insurance = Versicherung gegen Identitätsdiebstahl
monitoring-dark-web-watch = Suche nach den Daten im Darknet

# Why these people get the letter.
letter-reason-data-found = Daten in den betroffenen Dateien gefunden
letter-reason-same-system = Daten im betroffenen System gespeichert
letter-reason-precaution = vorsorglich
# To whom the letter goes.
letter-to-person = an die betroffene Person
letter-to-guardian = an Sorgeberechtigte eines Kindes
letter-to-legal-representative = an die rechtliche Betreuung
letter-to-next-of-kin = an Angehörige Verstorbener

## Restoration and end

# How far the restoration is.
restoration-working = in Arbeit
restoration-first-systems-back = erste Systeme laufen wieder
restoration-in-stages = Schritt für Schritt
restoration-well-advanced = weit fortgeschritten
restoration-complete = abgeschlossen

# Why it is all clear.
all-clear-false-alarm = Fehlalarm
all-clear-incident-over = Vorfall beendet
all-clear-no-data-affected = keine Daten betroffen

## Apology, thanks, requests

# Who apologises.
apologiser-board = Vorstand
apologiser-management = Geschäftsführung
apologiser-organisation = die Organisation

# What the apology is for: accusative, after „für“; no clauses, because others may follow in a list.
apology-reason-incident = den Vorfall
apology-reason-delays = die Verzögerungen
apology-reason-limited-services = die eingeschränkten Leistungen
apology-reason-worry = die Verunsicherung
apology-reason-data-loss = die Verletzung des Datenschutzes
apology-reason-late-information = die späte Nachricht
apology-reason-wrong-information = die falschen Angaben
apology-reason-other = { $text }

# Whom the house thanks. dative: after „Wir danken …“.
thanks-group-employees = Beschäftigte
    .dative = { $person ->
            [we] unseren Beschäftigten
           *[they] den Beschäftigten
        }
thanks-group-patients = { $gender_style ->
        [neutral] behandelte Personen
        [colon] Patient:innen
       *[pairs] Patientinnen und Patienten
    }
    .dative = { $gender_style ->
            [neutral] allen behandelten Personen
            [colon] allen Patient:innen
           *[pairs] allen Patientinnen und Patienten
        }
thanks-group-residents-and-relatives = { $gender_style ->
        [neutral] betreute Menschen und Angehörige
        [colon] Bewohner:innen und Angehörige
       *[pairs] Bewohnerinnen, Bewohner und Angehörige
    }
    .dative = { $gender_style ->
            [neutral] allen betreuten Menschen und ihren Angehörigen
            [colon] allen Bewohner:innen und ihren Angehörigen
           *[pairs] allen Bewohnerinnen und Bewohnern und ihren Angehörigen
        }
thanks-group-insured = Versicherte
    .dative = { $person ->
            [we] unseren Versicherten
           *[they] den Versicherten
        }
thanks-group-police-and-authorities = Polizei und Behörden
    .dative = der Polizei und den Behörden
thanks-group-neighbouring-hospitals = benachbarte Krankenhäuser
    .dative = den benachbarten Krankenhäusern
thanks-group-partners = Partnerorganisationen
    .dative = { $person ->
            [we] unseren Partnerorganisationen
           *[they] den Partnerorganisationen
        }
thanks-group-helpers = { $gender_style ->
        [neutral] Helfende
        [colon] Helfer:innen
       *[pairs] Helferinnen und Helfer
    }
    .dative = { $gender_style ->
            [neutral] allen Helfenden
            [colon] allen Helfer:innen
           *[pairs] allen Helferinnen und Helfern
        }
thanks-group-other = { $text }
    .dative = allen Beteiligten ({ $text })

# What the house thanks for. accusative: after „wir danken allen … für“.
thanks-reason-understanding = Verständnis
    .accusative = ihr Verständnis
thanks-reason-patience = Geduld
    .accusative = ihre Geduld
thanks-reason-support = Unterstützung
    .accusative = ihre Unterstützung
thanks-reason-commitment = Einsatz
    .accusative = ihren Einsatz

# Requests: a whole sentence to the reader. they: the same for the press.
request-patience = Bitte haben Sie Geduld, wenn es länger dauert.
    .they = Vieles dauert zurzeit länger als gewohnt.
request-call-only-if-urgent = Rufen Sie bitte nur an, wenn es dringend ist.
    .they = Die Telefone werden für dringende Anrufe gebraucht.
request-keep-emergency-number-free = Wählen Sie den Notruf nur im Notfall.
    .they = Der Notruf muss für Notfälle frei bleiben.
request-be-kind-to-staff = Seien Sie bitte freundlich zu unseren Beschäftigten; sie können für die Lage nichts.
    .they = Die Beschäftigten können für die Lage nichts und verdienen Rücksicht.
request-no-emails = Schreiben Sie uns zurzeit bitte keine E-Mails.
    .they = E-Mails können zurzeit nicht beantwortet werden.
request-look-at-website = Sehen Sie bitte erst auf unserer Website nach, bevor Sie anrufen.
    .they = Viele Fragen beantwortet die Website.
request-allow-time = Planen Sie bitte mehr Zeit ein.
    .they = Wer kommt, sollte mehr Zeit einplanen.
request-do-not-share-data = Verbreiten Sie die veröffentlichten Daten bitte nicht weiter.
    .they = Wer die veröffentlichten Daten weiterverbreitet, schadet den Betroffenen.
request-other = { $text }.
    .they = { $text }.

## This text and the next

# Where the next information comes: behind „gibt es …“.
update-channel-website = { $person ->
        [we] auf unserer Website
       *[they] auf der Website
    }
update-channel-press = per Pressemitteilung
update-channel-direct = in einer direkten Nachricht
update-channel-phone-line = am Telefon
update-channel-social-media = in den sozialen Netzwerken

# What the next information is about: accusative, after „über“.
update-topic-investigation = die Untersuchung
update-topic-restoration = die Wiederherstellung der Systeme
update-topic-data = den Stand bei den Daten
update-topic-services = die Leistungen
update-topic-other = { $text }

# What is corrected.
correction-topic-data = Stand der Daten
correction-topic-number = Zahl der Betroffenen
correction-topic-time = Zeitpunkt
correction-topic-cause = Ursache
correction-topic-services = Leistungen
correction-topic-other-matter = etwas anderes

# Why it was wrong.
correction-reason-new-findings = neue Erkenntnisse
correction-reason-own-error = eigener Fehler
correction-reason-supplier-information = falsche Auskunft des Dienstleisters
correction-reason-misunderstanding = Missverständnis

# Topics of statements in own words.
statement-topic-what-happened = Was passiert ist
statement-topic-services = Leistungen und Versorgung
statement-topic-data = Daten
statement-topic-response = Was Sie tun
statement-topic-authorities = Polizei und Behörden
statement-topic-advice = Rat an Betroffene
statement-topic-told = Wie Betroffene es erfahren
statement-topic-restoration = Wiederherstellung
statement-topic-contact = Kontakt

# What the switchboard does not say.
not-to-say-attackers = Vermutungen über die Angreifer
not-to-say-ransom = Lösegeld
not-to-say-data-details = Einzelheiten zu den Daten
not-to-say-cause = Vermutungen über die Ursache
not-to-say-restart-date = Termine der Wiederherstellung
not-to-say-names = Namen von Personen und Firmen
not-to-say-blame = Schuldfragen

# Social networks.
social-channel-x = X
social-channel-bluesky = Bluesky
social-channel-mastodon = Mastodon
social-channel-facebook = Facebook
social-channel-instagram = Instagram
social-channel-linkedin = LinkedIn

## The report to the authority

# Which report it is.
report-kind-initial = Erstmeldung
report-kind-follow-up = Nachmeldung
report-kind-final = Abschlussmeldung

# How likely harm to people is.
likelihood-negligible = vernachlässigbar
likelihood-low = gering
likelihood-medium = mittel
likelihood-high = hoch
likelihood-very-high = sehr hoch

# The risk for people.
risk-none = voraussichtlich kein Risiko
risk-present = ein Risiko, aber kein hohes
risk-high = hohes Risiko

# The exceptions of Art. 34(3) GDPR.
article-34-exception-unintelligible = Daten für Unbefugte nicht lesbar, etwa verschlüsselt
article-34-exception-risk-removed = hohes Risiko nachträglich beseitigt
article-34-exception-public-notice = unverhältnismäßiger Aufwand, stattdessen öffentliche Bekanntmachung
