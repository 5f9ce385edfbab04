### Advice to those affected, where they find help, and their rights.

# Advice: whole sentences, each an item of a list. They begin with what to do and say what not to do as well.
advice-be-alert = Seien Sie wachsam bei unerwarteten Anrufen, E-Mails und SMS, auch wenn sie scheinbar von uns kommen.
advice-no-codes = Nennen Sie niemandem Passwörter, PINs oder Codes, auch nicht am Telefon.
advice-no-links = Klicken Sie in unerwarteten Nachrichten keine Links an und öffnen Sie keine Anhänge.
advice-check-senders = Prüfen Sie Absender und Adresse, bevor Sie auf eine Nachricht antworten oder einem Link folgen.
advice-call-back = Rufen Sie im Zweifel selbst zurück, aber nur unter einer Nummer, die Sie schon kennen.
advice-check-accounts = Prüfen Sie Ihre Kontoauszüge und melden Sie Ihrer Bank unbekannte Abbuchungen.
advice-inform-bank = Sagen Sie Ihrer Bank, dass Ihre Bankverbindung betroffen ist.
advice-block-card = Lassen Sie Ihre Karte sperren und bestellen Sie bei Ihrer Bank eine neue.
advice-change-passwords = Ändern Sie Ihre Passwörter und verwenden Sie keines für mehrere Zugänge.
advice-two-factor = Schalten Sie die Zwei-Faktor-Anmeldung ein, wo es sie gibt.
advice-credit-alert = Lassen Sie eine Kreditwarnung eintragen, damit niemand in Ihrem Namen Verträge schließt.
advice-check-credit-file = Verlangen Sie bei Auskunfteien eine Kopie Ihrer Daten und suchen Sie nach Verträgen, die nicht von Ihnen sind.
advice-replace-identity-document = Melden Sie der Ausweisbehörde, dass Ihr Ausweis kopiert wurde, und fragen Sie, ob Sie einen neuen brauchen.
advice-watch-invoices = Prüfen Sie Rechnungen genau und zahlen Sie auf kein neues Konto, bevor Sie nachgefragt haben.
advice-watch-insurance = Prüfen Sie in der Übersicht Ihrer Krankenversicherung, ob jemand in Ihrem Namen Leistungen bezogen hat.
advice-health-data-calls = Sprechen Sie mit Unbekannten nicht über Ihre Gesundheit, auch wenn diese schon Einzelheiten kennen.
advice-no-blackmail = Zahlen Sie nichts, wenn jemand Sie mit Ihren Daten erpresst, und gehen Sie zur Polizei.
advice-report-misuse = Erstatten Sie Anzeige bei der Polizei, wenn jemand Ihre Daten missbraucht.
advice-keep-evidence = Bewahren Sie verdächtige Nachrichten auf und notieren Sie verdächtige Anrufe mit Datum und Uhrzeit.
advice-tell-children = Sprechen Sie mit Ihren Kindern darüber, dass sie Unbekannten nichts über sich verraten.
advice-help-relatives = Helfen Sie Angehörigen, die Anrufe und Nachrichten nicht selbst beurteilen können.
advice-watch-payslip = Prüfen Sie, ob Ihr Gehalt auf Ihrem Konto ankommt, und melden Sie es der Personalabteilung, wenn nicht.
advice-no-search-dark-web = Suchen Sie nicht selbst im Darknet nach Ihren Daten und laden Sie dort nichts herunter.
advice-read-guidance = Lesen Sie, was die Behörden in solchen Fällen raten.
advice-nothing-to-do = Im Moment müssen Sie nichts tun.
advice-other = { $text }.

# Topics of help: at the beginning of a list item.
help-topic-identity-theft = Hilfe bei Identitätsdiebstahl
help-topic-identity-numbers = Rat zu Personennummern
help-topic-cyber-hotline = Telefonische Beratung zu Cyberkriminalität
help-topic-phishing = Rat zu betrügerischen Nachrichten
help-topic-victim-support = Hilfe für Opfer von Straftaten
help-topic-credit-alert = Kreditwarnung eintragen
help-topic-data-protection = Rat zum Datenschutz
help-topic-credit-report = Kreditauskunft über sich selbst
help-topic-credit-freeze = Sperre für Kredite
help-topic-mental-health = Seelische Unterstützung

# Help lines of institutions. host: the address as people type it. phone: their public line, where they have one.
help-line-bsi-consumers = Rat des Bundesamts für Sicherheit in der Informationstechnik (BSI)
    .host = bsi.bund.de
    .phone = 0800 274 1000
help-line-police-advice-germany = Rat der Polizei zu Betrug und Datendiebstahl
    .host = polizei-beratung.de
help-line-consumer-centre-germany = Beratung der Verbraucherzentralen
    .host = verbraucherzentrale.de
help-line-schufa = Auskunft und Meldung von Identitätsbetrug bei der Schufa
    .host = schufa.de
help-line-card-block-germany = Sperr-Notruf für Bankkarten und Onlinebanking
    .host = sperr-notruf.de
    .phone = 116 116
help-line-weisser-ring = Opfer-Telefon des Weißen Rings
    .host = weisser-ring.de
    .phone = 116 006
help-line-borger-identity-theft = Rat des dänischen Bürgerportals zu Identitätsdiebstahl (auf Dänisch)
    .host = borger.dk
help-line-cpr-credit-alert = Kreditwarnung im dänischen Personenregister (auf Dänisch)
    .host = borger.dk
help-line-cyber-hotline-denmark = dänische Cyberhotline
    .host = sikkerdigital.dk
    .phone = +45 33 37 00 37
help-line-police-denmark = dänische Polizei
    .host = politi.dk
    .phone = 114
help-line-card-block-denmark = Kartensperrung in Dänemark (Nets)
    .host = nets.eu
    .phone = +45 44 89 29 29
help-line-action-fraud = britische Meldestelle für Betrug (Report Fraud)
    .host = reportfraud.police.uk
    .phone = +44 300 123 2040
help-line-ncsc-individuals = Rat des britischen Cybersicherheitszentrums (NCSC)
    .host = ncsc.gov.uk
help-line-cifas = britischer Schutz vor Identitätsbetrug (Cifas)
    .host = cifas.org.uk
help-line-victim-support-uk = britische Opferhilfe (Victim Support)
    .host = victimsupport.org.uk
    .phone = +44 808 168 9111
help-line-data-protection-norway = Rat der norwegischen Datenschutzaufsicht
    .host = datatilsynet.no
help-line-police-advice-norway = Rat der norwegischen Polizei
    .host = politiet.no
    .phone = 02800

# Rights of those affected. clause: after „Sie haben das Recht, …“, in the press „Betroffene haben das Recht, …“.
# sentence: an item of a list, a whole sentence to the reader, without final stop.
right-access = Auskunft
    .clause = { $person ->
            [we] Auskunft über Ihre Daten zu verlangen
           *[they] Auskunft über ihre Daten zu verlangen
        }
    .sentence = Sie können Auskunft über Ihre Daten verlangen
right-erasure = Löschung
    .clause = { $person ->
            [we] die Löschung Ihrer Daten zu verlangen
           *[they] die Löschung ihrer Daten zu verlangen
        }
    .sentence = Die Löschung Ihrer Daten können Sie verlangen
right-complaint = Beschwerde
    .clause = sich bei der Datenschutzaufsicht zu beschweren
    .sentence = Bei der Datenschutzaufsicht können Sie sich beschweren
right-compensation = Schadenersatz
    .clause = Ersatz zu verlangen, wenn ein Schaden entstanden ist
    .sentence = Ist Ihnen ein Schaden entstanden, können Sie Ersatz verlangen
