### Advice to the people concerned, where they get help, and their rights.

## advice: whole sentences with a full stop, each an item of a list. They say what not to do as well.

advice-be-alert = Vær på vakt mot uventede anrop, e-poster og tekstmeldinger, også når de ser ut til å komme fra oss.
advice-no-codes = Gi aldri fra deg koder, og godkjenn aldri en innlogging eller en betaling fordi noen ringer eller skriver til deg.
advice-no-links = Ikke trykk på lenker i e-poster og tekstmeldinger du ikke venter.
advice-check-senders = Se etter hvem avsenderen er, og hvor en lenke fører, før du svarer eller trykker.
advice-call-back = Legg på hvis du er i tvil, og ring selv opp et nummer du finner på nettstedet til avsenderen.
advice-check-accounts = Følg med på kontoene dine, og ring banken hvis du ser en betaling du ikke kjenner.
advice-inform-bank = Si fra til banken din om at bankopplysningene dine kan være på avveie.
advice-block-card = Sperr betalingskortet ditt, og bestill et nytt.
advice-change-passwords = Bytt passord alle steder der du bruker det samme.
advice-two-factor = Slå på totrinnsbekreftelse, så ingen kan logge seg inn med passordet ditt alene.
advice-credit-alert = Vurder kredittsperre, så det blir vanskeligere å låne penger i ditt navn.
advice-check-credit-file = Sjekk hos kredittopplysningsforetakene om det er registrert gjeld i ditt navn som du ikke kjenner.
advice-replace-identity-document = Meld passet eller annen legitimasjon sperret, og bestill ny.
advice-watch-invoices = Sjekk hver regning, og betal bare for det du selv har bestilt.
advice-watch-insurance = Se nøye på brev og regninger om behandling, og si fra hvis det er behandling du ikke har fått.
advice-health-data-calls = Legg på hvis en fremmed ringer deg om helsen din.
advice-no-blackmail = Ikke betal hvis noen truer med å offentliggjøre opplysningene dine, men gå til politiet.
advice-report-misuse = Anmeld det til politiet hvis noen misbruker opplysningene dine.
advice-keep-evidence = Ta vare på mistenkelige e-poster, tekstmeldinger og brev som bevis.
advice-tell-children = Snakk med barna dine om at de ikke skal svare fremmede som skriver eller ringer til dem.
advice-help-relatives = Hjelp eldre i familien med å skille ekte henvendelser fra falske.
advice-watch-payslip = Sjekk lønnsslippen din og hvilken konto lønnen går inn på.
advice-no-search-dark-web = Ikke let selv etter opplysningene på det mørke nettet, for sidene kan skade datamaskinen din.
advice-read-guidance = Les for sikkerhets skyld rådene fra myndighetene.
advice-nothing-to-do = Du trenger ikke gjøre noe nå.
advice-other = { $text }

## help_topic: the beginning of a list item, before the link.

help-topic-identity-theft = identitetstyveri
help-topic-identity-numbers = misbruk av fødselsnummer
help-topic-cyber-hotline = råd om digital sikkerhet
help-topic-phishing = falske e-poster og tekstmeldinger
help-topic-victim-support = hjelp til kriminalitetsutsatte
help-topic-credit-alert = kredittsperre
help-topic-data-protection = rettighetene dine
help-topic-credit-report = dine egne kredittopplysninger
help-topic-credit-freeze = frivillig kredittsperre
help-topic-mental-health = psykisk støtte

## help_line: what it is, the beginning of a list item; .host is the address as people type it, .phone the number if one can call.

help-line-bsi-consumers = råd til innbyggere fra den tyske IT-sikkerhetsmyndigheten BSI
    .host = bsi.bund.de
    .phone = +49 800 274 1000
help-line-police-advice-germany = råd om forebygging fra det tyske politiet
    .host = polizei-beratung.de
help-line-consumer-centre-germany = de tyske forbrukersentralene
    .host = verbraucherzentrale.de
help-line-schufa = det tyske kredittopplysningsforetaket Schufa
    .host = schufa.de
help-line-card-block-germany = sperring av tyske betalingskort
    .host = sperr-notruf.de
    .phone = 116 116 (fra utlandet +49 116 116)
help-line-weisser-ring = den tyske støtten for kriminalitetsutsatte, Weisser Ring
    .host = weisser-ring.de
    .phone = 116 006 (i Tyskland)
help-line-borger-identity-theft = den danske telefonen ved identitetstyveri
    .host = borger.dk
    .phone = +45 33 98 00 98
help-line-cpr-credit-alert = kredittadvarsel i det danske folkeregisteret (CPR)
    .host = borger.dk
help-line-cyber-hotline-denmark = den danske telefonen for digital sikkerhet (Cyberhotline)
    .host = sikkerdigital.dk
    .phone = +45 33 37 00 37
help-line-police-denmark = det danske politiet
    .host = politi.dk
    .phone = 114 (i Danmark)
help-line-card-block-denmark = sperring av danske betalingskort
    .host = nets.eu
    .phone = +45 44 89 29 29
help-line-action-fraud = det britiske politiets mottak for svindel (Report Fraud, tidligere Action Fraud)
    .host = reportfraud.police.uk
    .phone = +44 300 123 2040
help-line-ncsc-individuals = råd til innbyggere fra det britiske senteret for cybersikkerhet (NCSC)
    .host = ncsc.gov.uk
help-line-cifas = den britiske ordningen mot identitetstyveri (Cifas)
    .host = cifas.org.uk
help-line-victim-support-uk = den britiske støtten for kriminalitetsutsatte (Victim Support)
    .host = victimsupport.org.uk
    .phone = +44 808 168 9111
help-line-data-protection-norway = råd fra Datatilsynet
    .host = datatilsynet.no
help-line-police-advice-norway = politiet
    .host = politiet.no
    .phone = 02800

## right: .clause is an infinitive without «å», after «Du har rett til å …», without a subordinate clause.

right-access = innsyn
    .clause =
        { $person ->
            [we] få innsyn i opplysningene dine
           *[they] få innsyn i opplysningene sine
        }
right-erasure = sletting
    .clause =
        { $person ->
            [we] be om å få opplysningene dine slettet
           *[they] be om å få opplysningene sine slettet
        }
right-complaint = klage
    .clause = klage til tilsynsmyndigheten
right-compensation = erstatning
    .clause = kreve erstatning for tap
