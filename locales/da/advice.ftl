### Advice to the people concerned, where they get help, and their rights.

## advice: whole sentences with a full stop, each an item of a list. They say what not to do as well.

advice-be-alert = Vær på vagt over for uventede opkald, mails og sms’er, også selv om de ser ud til at komme fra os.
advice-no-codes = Oplys aldrig koder, og godkend aldrig et login eller en betaling, fordi nogen ringer eller skriver til dig.
advice-no-links = Klik ikke på links i mails og sms’er, som du ikke venter.
advice-check-senders = Se efter, hvem der er afsender, og hvor et link fører hen, før du svarer eller klikker.
advice-call-back = Læg på, hvis du er i tvivl, og ring selv op på et nummer, du finder på afsenderens hjemmeside.
advice-check-accounts = Hold øje med dine konti, og ring til din bank, hvis du ser en betaling, du ikke kender.
advice-inform-bank = Fortæl din bank, at dine bankoplysninger kan være i forkerte hænder.
advice-block-card = Spær dit betalingskort, og bestil et nyt.
advice-change-passwords = Skift adgangskoden alle de steder, hvor du bruger den samme.
advice-two-factor = Slå totrinsbekræftelse til, så ingen kan logge ind med din adgangskode alene.
advice-credit-alert = Få registreret en kreditadvarsel, så det bliver sværere at låne penge i dit navn. I Danmark sker det i CPR på borger.dk.
advice-check-credit-file = Tjek hos kreditbureauerne, om der er registreret gæld i dit navn, som du ikke kender.
advice-replace-identity-document = Meld dit pas eller andet id spærret, og bestil et nyt.
advice-watch-invoices = Tjek hver regning, og betal kun for det, du selv har bestilt.
advice-watch-insurance = Tjek breve og regninger om behandling, og sig til, hvis det er behandling, du ikke har fået.
advice-health-data-calls = Læg på, hvis en fremmed ringer til dig om dit helbred.
advice-no-blackmail = Betal ikke, hvis nogen truer med at offentliggøre dine oplysninger, men gå til politiet.
advice-report-misuse = Anmeld det til politiet, hvis nogen misbruger dine oplysninger.
advice-keep-evidence = Gem mistænkelige mails, sms’er og breve som bevis.
advice-tell-children = Tal med dine børn om, at de ikke skal svare fremmede, der skriver eller ringer til dem.
advice-help-relatives = Hjælp ældre i familien med at kende forskel på ægte og falske henvendelser.
advice-watch-payslip = Tjek din lønseddel, og hvilken konto din løn går ind på.
advice-no-search-dark-web = Led ikke selv efter oplysningerne på det mørke net, for siderne kan skade din computer.
advice-read-guidance = Læs for en sikkerheds skyld myndighedernes råd.
advice-nothing-to-do = Du behøver ikke gøre noget lige nu.
advice-other = { $text }.

## help_topic: the beginning of a list item, before the link.

help-topic-identity-theft = identitetstyveri
help-topic-identity-numbers = misbrug af personnummer
help-topic-cyber-hotline = rådgivning om digital sikkerhed
help-topic-phishing = falske mails og sms’er
help-topic-victim-support = hjælp til ofre for kriminalitet
help-topic-credit-alert = kreditadvarsel
help-topic-data-protection = dine rettigheder
help-topic-credit-report = dine egne kreditoplysninger
help-topic-credit-freeze = spærring for kredit
help-topic-mental-health = psykisk støtte

## help_line: what it is, the beginning of a list item; .host is the address as people type it, .phone the number if one can call.

help-line-bsi-consumers = råd til borgere fra den tyske it-sikkerhedsmyndighed BSI
    .host = bsi.bund.de
    .phone = +49 800 274 1000
help-line-police-advice-germany = det tyske politis råd om forebyggelse
    .host = polizei-beratung.de
help-line-consumer-centre-germany = de tyske forbrugercentraler
    .host = verbraucherzentrale.de
help-line-schufa = det tyske kreditbureau Schufa
    .host = schufa.de
help-line-card-block-germany = spærring af tyske betalingskort
    .host = sperr-notruf.de
    .phone = 116 116
help-line-weisser-ring = den tyske offerrådgivning Weisser Ring
    .host = weisser-ring.de
    .phone = 116 006
help-line-borger-identity-theft = råd om identitetstyveri
    .host = borger.dk
help-line-cpr-credit-alert = kreditadvarsel i CPR
    .host = borger.dk
help-line-cyber-hotline-denmark = Cyberhotline for digital sikkerhed
    .host = sikkerdigital.dk
    .phone = 33 37 00 37
help-line-police-denmark = politiet
    .host = politi.dk
    .phone = 114
help-line-card-block-denmark = spærring af danske betalingskort
    .host = nets.eu
    .phone = 44 89 29 29
help-line-action-fraud = anmeldelse af svindel til britisk politi (Report Fraud)
    .host = reportfraud.police.uk
    .phone = +44 300 123 2040
help-line-ncsc-individuals = råd til borgere fra det britiske center for cybersikkerhed (NCSC)
    .host = ncsc.gov.uk
help-line-cifas = den britiske ordning mod identitetstyveri (Cifas)
    .host = cifas.org.uk
help-line-victim-support-uk = den britiske offerrådgivning (Victim Support)
    .host = victimsupport.org.uk
    .phone = +44 808 168 9111
help-line-data-protection-norway = den norske databeskyttelsesmyndigheds rådgivning
    .host = datatilsynet.no
help-line-police-advice-norway = det norske politis råd
    .host = politiet.no
    .phone = 02800

## right: name for the form; .clause is an infinitive without »at«, after »Du har ret til at …« or »De berørte har ret til at …«; without a subordinate
## clause, because another may follow. .sentence stands as an item of a list, to the reader, without a full stop.

right-access = indsigt
    .clause =
        { $person ->
            [we] få indsigt i dine oplysninger
           *[they] få indsigt i deres oplysninger
        }
    .sentence = Du kan få indsigt i dine oplysninger
right-erasure = sletning
    .clause =
        { $person ->
            [we] bede om at få dine oplysninger slettet
           *[they] bede om at få deres oplysninger slettet
        }
    .sentence = Bed os om at slette oplysninger, hvis du mener, at vi ikke bør have dem
right-complaint = klage
    .clause = klage til tilsynsmyndigheden
    .sentence = Det er muligt at klage til tilsynsmyndigheden
right-compensation = erstatning
    .clause = kræve erstatning for tab
    .sentence = Har du lidt et tab, kan du kræve erstatning
