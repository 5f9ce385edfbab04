### Names of the answers and the forms that sentences need of them; services, authorities and advice have files of their own.
### The base value is the name as it stands in a list in running text. A form that is missing reads as the base value.

## org_kind: .definite and .genitive are what the house is called in running text without a short name; .gender_key is their gender.

org-kind-hospital = sykehus
    .definite = sykehuset
    .genitive = sykehusets
    .gender_key = n
org-kind-gp-practices = legesentre
    .definite = legesentrene
    .genitive = legesentrenes
    .gender_key = pl
org-kind-emergency-medical-service = ambulansetjeneste
    .definite = ambulansetjenesten
    .genitive = ambulansetjenestens
    .gender_key = m
org-kind-laboratory = laboratorium
    .definite = laboratoriet
    .genitive = laboratoriets
    .gender_key = n
org-kind-care-provider = omsorgsvirksomhet
    .definite = omsorgsvirksomheten
    .genitive = omsorgsvirksomhetens
    .gender_key = m
org-kind-health-insurer = sykekasse
    .definite = sykekassen
    .genitive = sykekassens
    .gender_key = f
org-kind-medical-service = medisinsk vurderingstjeneste
    .definite = vurderingstjenesten
    .genitive = vurderingstjenestens
    .gender_key = m
org-kind-municipality = kommune
    .definite = kommunen
    .genitive = kommunens
    .gender_key = m
org-kind-university = universitet
    .definite = universitetet
    .genitive = universitetets
    .gender_key = n
org-kind-pharmacy = apotek
    .definite = apoteket
    .genitive = apotekets
    .gender_key = n

## notice_language: which version of the text it is.

notice-language-de = tysk
notice-language-da = dansk
notice-language-en = engelsk
notice-language-nb = norsk
notice-language-sv = svensk
notice-language-tr = tyrkisk
notice-language-ar = arabisk
notice-language-uk = ukrainsk
notice-language-ru = russisk
notice-language-pl = polsk
notice-language-fr = fransk
notice-language-easy-read = lettlest
notice-language-sign-language = tegnspråk

## attack: .headline in headlines, before «mot» or «hos» and after «etter»; .indefinite and .large at the first mention.

attack-cyber-attack = dataangrep
    .indefinite = et dataangrep
    .large = et omfattende dataangrep
attack-ransomware = løsepengeangrep
    .indefinite = et løsepengeangrep
    .large = et omfattende løsepengeangrep
attack-intrusion = datainnbrudd
    .indefinite = et datainnbrudd
    .large = et omfattende datainnbrudd
attack-malware = angrep med skadevare
    .indefinite = et angrep med skadevare
    .large = et omfattende angrep med skadevare
attack-phishing = nettfiskingsangrep
    .indefinite = et nettfiskingsangrep
    .large = et omfattende nettfiskingsangrep
attack-mailbox-takeover = kapring av e-postkontoer
    .headline = e-postangrep
    .indefinite = et angrep på e-postkontoer
    .large = et omfattende angrep på e-postkontoer
attack-denial-of-service = tjenestenektangrep
    .indefinite = et tjenestenektangrep
    .large = et omfattende tjenestenektangrep
attack-supply-chain = dataangrep via en leverandør
    .headline = dataangrep via leverandør
    .indefinite = et dataangrep via en leverandør
    .large = et omfattende dataangrep via en leverandør
attack-insider = angrep innenfra
    .indefinite = et angrep innenfra
    .large = et omfattende angrep innenfra
attack-data-exposed = opplysninger uten godt nok vern
    .indefinite = et sikkerhetsbrudd
    .large = et omfattende sikkerhetsbrudd
attack-misdirected-data = feilsendte opplysninger
    .indefinite = en feilsending
    .large = en omfattende feilsending
attack-lost-device = mistet IT-utstyr
    .indefinite = et tap av IT-utstyr
    .large = et omfattende tap av IT-utstyr
attack-it-outage = IT-svikt
    .indefinite = en IT-svikt
    .large = en omfattende IT-svikt
attack-suspicious-activity = mistanke om dataangrep
    .indefinite = en mistanke om et dataangrep
    .large = en mistanke om et omfattende dataangrep
attack-other = { $text }
    .indefinite = { $text }
    .large = { $text }

## cause: .clause is a main clause without a full stop.

cause-phishing-mail = en falsk e-post
    .clause = angriperne kom inn ved hjelp av en falsk e-post, såkalt nettfisking
cause-stolen-password = et stjålet passord
    .clause = angriperne brukte et stjålet passord
cause-security-gap = et sikkerhetshull
    .clause = angriperne utnyttet et sikkerhetshull
cause-supplier = en feil hos en leverandør
    .clause = årsaken ligger hos en leverandør
cause-misconfiguration = et feil oppsett
    .clause = et system var satt opp feil
cause-human-error = en menneskelig feil
    .clause = det ble gjort en menneskelig feil
cause-theft = et tyveri
    .clause = utstyret ble stjålet
cause-hardware-fault = en feil i utstyret
    .clause = noe av utstyret sviktet
cause-faulty-update = en feil i en oppdatering
    .clause = det var en feil i en oppdatering
cause-other = { $text }
    .clause = årsaken var { $text }

## term: .meaning is a whole sentence with a full stop that explains it.

term-ransomware = løsepengevirus
    .meaning = Løsepengevirus er programmer som låser filer, slik at kriminelle kan kreve penger for å åpne dem igjen.
term-dark-web = det mørke nettet
    .meaning = Det mørke nettet er en skjult del av internett, der kriminelle blant annet handler med stjålne opplysninger.
term-phishing = nettfisking
    .meaning = Nettfisking er falske meldinger som skal lure folk til å gi fra seg koder eller andre opplysninger.
term-encryption = kryptering
    .meaning = Kryptering gjør filer uleselige for alle som ikke har nøkkelen.
term-malware = skadevare
    .meaning = Skadevare er programmer som er laget for å stjele, låse eller ødelegge.
term-denial-of-service = tjenestenektangrep
    .meaning = I et tjenestenektangrep får et nettsted så mange forespørsler på én gang at det slutter å virke.
term-backup = sikkerhetskopi
    .meaning = En sikkerhetskopi er en ekstra utgave av filene som er lagret et annet sted.
term-forensics = dataetterforskning
    .meaning = Dataetterforskning er å lete etter spor i IT-systemer for å finne ut hva som har skjedd.
term-two-factor = totrinnsbekreftelse
    .meaning = Totrinnsbekreftelse betyr at du bruker både passordet ditt og for eksempel en kode på telefonen.

## system: the base value stands in a list of what was hit or switched off; .ours where «we» speak of one.

system-whole-it = alle IT-systemene
    .ours = alle IT-systemene våre
system-internal-systems = de interne systemene
    .ours = de interne systemene våre
system-databases = databasene
    .ours = databasene våre
system-servers = serverne
    .ours = serverne våre
system-hospital-information-system = det kliniske IT-systemet
    .ours = det kliniske IT-systemet vårt
system-patient-records = pasientjournalene
    .ours = pasientjournalene våre
system-practice-system = journalsystemet
    .ours = journalsystemet vårt
system-laboratory-system = laboratoriesystemet
    .ours = laboratoriesystemet vårt
system-radiology-system = røntgensystemet
    .ours = røntgensystemet vårt
system-medication-system = medisinsystemet
    .ours = medisinsystemet vårt
system-operation-planning = operasjonsplanleggingen
    .ours = operasjonsplanleggingen vår
system-care-documentation = omsorgssystemet
    .ours = omsorgssystemet vårt
system-dispatch-system = IT-systemet ved nødsentralen
system-email = e-posten
    .ours = e-posten vår
system-telephone = telefonene
    .ours = telefonene våre
system-website = nettstedet
    .ours = nettstedet vårt
system-patient-portal = pasientportalen
    .ours = pasientportalen vår
system-booking = timebestillingen
    .ours = timebestillingen vår
system-prescriptions = reseptsystemet
    .ours = reseptsystemet vårt
system-health-card-terminals = leserne for helsetrygdkort
    .ours = våre lesere for helsetrygdkort
system-billing = avregningssystemet
    .ours = avregningssystemet vårt
system-payroll = lønnssystemet
    .ours = lønnssystemet vårt
system-file-storage = filområdene
    .ours = filområdene våre
system-workstations = datamaskinene
    .ours = datamaskinene våre
system-medical-devices = det medisinske utstyret
    .ours = det medisinske utstyret vårt
system-remote-access = fjerntilgangen
    .ours = fjerntilgangen vår
system-internet-connection = internettforbindelsen
    .ours = internettforbindelsen vår
system-backups = sikkerhetskopiene
    .ours = sikkerhetskopiene våre
system-other = { $text }

## workaround: a whole sentence to the reader with a full stop; .they says the same in the third person.

workaround-phone-instead-of-email = Ring i stedet for å sende e-post.
    .they = Henvendelser må skje på telefon, ikke på e-post.
workaround-use-fax = Send papirer til oss på faks.
    .they = Papirer kan sendes på faks.
workaround-use-post = Send oss et brev i stedet for e-post.
    .they = Henvendelser må sendes som brev, ikke som e-post.
workaround-confirm-by-phone = Ring og få bekreftet timen din før du kommer.
    .they = Alle med time må ringe og få den bekreftet før de kommer.
workaround-bring-paper-records = Ta med de papirene du har om sykdommen og behandlingen din.
    .they = Pasienter blir bedt om å ta med egne papirer om sykdom og behandling.
workaround-bring-medication-list = Ta med en liste over medisinene du bruker.
    .they = Pasienter blir bedt om å ta med en liste over medisinene de bruker.
workaround-bring-health-card = Ta med helsetrygdkortet ditt.
    .they = Pasienter må ta med helsetrygdkortet sitt.
workaround-bring-referral = Ta med henvisningen din på papir.
    .they = Pasienter må selv ta med henvisningen på papir.
workaround-paper-prescription = Be om resepten på papir, og ta den med til apoteket.
    .they = Resepter blir gitt på papir og må tas med til apoteket.
workaround-collect-results = Kom innom og hent prøvesvaret ditt på papir.
    .they = Prøvesvar kan hentes på papir.
workaround-use-family-doctor = Kontakt fastlegen din hvis det ikke er akutt.
    .they = Pasienter som ikke er akutt syke, kan kontakte fastlegen sin.
workaround-use-mobile-number = Ring mobilnummeret vårt så lenge telefonene er ute av drift.
    .they = Et mobilnummer tar imot samtaler så lenge telefonene er ute av drift.
workaround-use-other-site = Kom til et av de andre stedene våre.
    .they = Pasienter kan komme til et av de andre stedene.
workaround-other = { $text }

## group: the base value in lists; .genitive before a kind of data.

group-patients = pasienter
    .genitive = pasienters
group-former-patients = tidligere pasienter
    .genitive = tidligere pasienters
group-children = barn
    .genitive = barns
group-guardians = foreldre og verger
    .genitive = foreldres og vergers
group-relatives = pårørende
    .genitive = pårørendes
group-insured = forsikrede
    .genitive = forsikredes
group-residents = beboere
    .genitive = beboeres
group-employees = ansatte
    .genitive = ansattes
group-former-employees = tidligere ansatte
    .genitive = tidligere ansattes
group-applicants = jobbsøkere
    .genitive = jobbsøkeres
group-trainees = lærlinger
    .genitive = lærlingers
group-students = studenter
    .genitive = studenters
group-research-participants = forskningsdeltakere
    .genitive = forskningsdeltakeres
group-blood-donors = blodgivere
    .genitive = blodgiveres
group-citizens = innbyggere
    .genitive = innbyggeres
group-referring-doctors = henvisende leger
    .genitive = henvisende legers
group-clients = oppdragsgivere
    .genitive = oppdragsgiveres
group-partners = samarbeidspartnere
    .genitive = samarbeidspartneres
group-suppliers = leverandører
    .genitive = leverandørers
group-donors = givere
    .genitive = giveres
group-website-users = brukere av nettstedet
    .genitive = nettstedets brukeres
group-customers = kunder
    .genitive = kunders
group-unidentified = ikke identifiserte personer
    .genitive = ikke identifiserte personers
group-own-house = { $person ->
        [we] vår egen virksomhet
       *[they] virksomheten selv
    }
    .genitive = { $person ->
            [we] våre egne
           *[they] virksomhetens
        }
group-other = { $text }
    .genitive = { $text }s

## data_category: plural without an article.

data-category-personal = personopplysninger
data-category-names = navn
data-category-contact-details = kontaktopplysninger
data-category-dates-of-birth = fødselsdatoer
data-category-photos = bilder
data-category-health = helseopplysninger
data-category-diagnoses = diagnoser
data-category-treatment = behandlingsopplysninger
data-category-medication = medisinopplysninger
data-category-test-results = prøvesvar
data-category-images = røntgenbilder
data-category-genetic = genetiske opplysninger
data-category-mental-health = journaler fra psykisk helsevern
data-category-care-documents = pleiejournaler
data-category-appointments = timeavtaler
data-category-identity-numbers = fødselsnumre
data-category-insurance-numbers = forsikringsnumre
data-category-identity-documents = kopier av legitimasjon
data-category-bank-details = bankopplysninger
data-category-invoices = fakturaer
data-category-payment-cards = kortopplysninger
data-category-social-benefits = stønadsopplysninger
data-category-assessment-reports = skriftlige vurderinger
data-category-employment = personalopplysninger
data-category-salaries = lønnsopplysninger
data-category-sick-leave = sykefraværsopplysninger
data-category-applications = søknader
data-category-passwords = passord
data-category-user-accounts = brukerkontoer
data-category-correspondence = brev og e-poster
data-category-contracts = kontrakter
data-category-location-logs = posisjonsdata
data-category-company-data = interne forretningsopplysninger
data-category-other = { $text }

## consequence: a noun phrase; .subordinate is a clause after «Det kan skje at …» without a full stop and without another in it.

consequence-identity-theft = identitetstyveri
    .subordinate =
        { $person ->
            [we] noen utgir seg for å være deg
           *[they] noen utgir seg for å være en annen
        }
consequence-fraud-calls = svindelanrop
    .subordinate =
        { $person ->
            [we] svindlere ringer og vet noe om deg
           *[they] svindlere ringer til de berørte og vet noe om dem
        }
consequence-phishing-mails = falske e-poster og tekstmeldinger
    .subordinate =
        { $person ->
            [we] du får falske e-poster og tekstmeldinger
           *[they] de berørte får falske e-poster og tekstmeldinger
        }
consequence-account-takeover = kapring av brukerkontoer
    .subordinate =
        { $person ->
            [we] noen logger seg inn på kontoene dine på nettet
           *[they] noen logger seg inn på kontoene til de berørte på nettet
        }
consequence-financial-loss = økonomisk tap
    .subordinate =
        { $person ->
            [we] noen låner penger i ditt navn
           *[they] noen låner penger i navnet til de berørte
        }
consequence-blackmail = utpressing
    .subordinate =
        { $person ->
            [we] noen prøver å presse deg med opplysningene
           *[they] noen prøver å presse de berørte med opplysningene
        }
consequence-disclosure = avsløring av private forhold
    .subordinate =
        { $person ->
            [we] andre får vite noe privat om deg
           *[they] andre får vite noe privat om de berørte
        }
consequence-discrimination = forskjellsbehandling
    .subordinate =
        { $person ->
            [we] noen behandler deg dårligere på grunn av opplysningene
           *[they] noen behandler de berørte dårligere på grunn av opplysningene
        }
consequence-publication = offentliggjøring
    .subordinate = opplysningene blir lagt ut på nettet
consequence-delayed-treatment = forsinket behandling
    .subordinate =
        { $person ->
            [we] behandlingen din blir forsinket
           *[they] behandlinger blir forsinket
        }
consequence-loss-of-records = tap av opplysninger i journalen
    .subordinate =
        { $person ->
            [we] opplysninger i journalen din er gått tapt
           *[they] opplysninger i journaler er gått tapt
        }
consequence-other = { $text }
    .subordinate = det fører til { $text }

## expert: the subject of a sentence or after «med»; .ours where «we» speak.

expert-own-it = egne IT-medarbeidere
    .ours = våre egne IT-medarbeidere
expert-external-it = eksterne IT-eksperter
expert-forensic = spesialister på dataetterforskning
expert-it-supplier = IT-leverandøren
    .ours = IT-leverandøren vår
expert-authority-experts = eksperter fra myndighetene
expert-lawyers = advokater
    .ours = advokatene våre
expert-privacy-experts = personvernseksperter
expert-other = { $text }

## task: an infinitive without «å».

task-cause = finne årsaken
task-extent = kartlegge omfanget
task-regain-control = ta tilbake kontrollen
task-restore = få systemene i drift igjen
task-secure-evidence = sikre bevis
task-check-data = gå gjennom opplysningene
task-find-gap = finne sikkerhetshullet
task-other = { $text }

## measure: a participle with its object, after «har …».

measure-attack-contained = fått angrepet under kontroll
measure-systems-isolated = isolert de rammede systemene
measure-access-closed = stengt tilganger til systemene
measure-data-access-closed = stengt tilgangen til opplysningene
measure-passwords-reset = byttet passord
measure-two-factor-introduced = innført totrinnsbekreftelse
measure-monitoring-started = satt i gang ekstra overvåking
measure-further-attacks-blocked = skjerpet vernet mot nye angrep
measure-systems-hardened = styrket sikkerheten i systemene
measure-gap-closed = tettet sikkerhetshullet
measure-setting-corrected = rettet det gale oppsettet
measure-backups-secured = beskyttet sikkerhetskopiene
measure-malware-removed = fjernet skadevaren
measure-supplier-instructed = pålagt leverandøren å stramme inn
measure-data-taken-down = fått opplysningene fjernet fra nettet
measure-deletion-confirmed = fått bekreftet at opplysningene er slettet
measure-dark-web-watched = fulgt med på det mørke nettet
measure-court-order = fått forbud mot å dele opplysningene
measure-device-locked = sperret det mistede utstyret
measure-extra-staff = satt inn flere ansatte
measure-hotline-opened = åpnet en telefonlinje for spørsmål
measure-other = { $text }

## prevention: an infinitive without «å».

prevention-systems-hardened = styrke sikkerheten i systemene
prevention-monitoring-extended = utvide overvåkingen
prevention-access-rules-tightened = stramme inn reglene for tilgang
prevention-two-factor-everywhere = innføre totrinnsbekreftelse overalt
prevention-network-divided = dele opp nettverket
prevention-staff-trained = gi de ansatte opplæring i IT-sikkerhet
prevention-supplier-reviewed = kontrollere sikkerheten hos leverandøren
prevention-data-minimised = lagre færre opplysninger
prevention-independent-review = la uavhengige eksperter gå gjennom saken
prevention-lessons-published = offentliggjøre erfaringene fra saken
prevention-other = { $text }

## threat_level: .threat after «trusselen er».

threat-level-elevated = forhøyet
    .threat = forhøyet
threat-level-high = høyt
    .threat = høy
threat-level-very-high = svært høyt
    .threat = svært høy

## police_aim: an infinitive without «å».

police-aim-clarify = oppklare saken
police-aim-identify = finne de ansvarlige
police-aim-stop-spread = hindre at opplysningene blir spredt

## tell_channel: adverbial, after «beskjed».

tell-channel-digital-post = i digital postkasse
tell-channel-letter = i brev
tell-channel-email = på e-post
tell-channel-phone = på telefon
tell-channel-sms = på sms
tell-channel-in-person = i en personlig samtale
tell-channel-portal = i nettportalen
tell-channel-public-notice = i en offentlig kunngjøring

## apology_reason: after «beklager» and «er for».

apology-reason-incident = hendelsen
apology-reason-delays = ventetiden
apology-reason-limited-services = det reduserte tilbudet
apology-reason-worry = uroen
apology-reason-data-loss = sikkerhetsbruddet
apology-reason-late-information = den sene beskjeden
apology-reason-wrong-information = feilen i den forrige meldingen
apology-reason-other = { $text }

## thanks_group: after «takker».

thanks-group-employees =
    { $person ->
        [we] de ansatte våre
       *[they] de ansatte
    }
thanks-group-patients =
    { $person ->
        [we] pasientene våre
       *[they] pasientene
    }
thanks-group-residents-and-relatives =
    { $person ->
        [we] beboerne våre og deres pårørende
       *[they] beboerne og deres pårørende
    }
thanks-group-insured = de forsikrede
thanks-group-police-and-authorities = politiet og myndighetene
thanks-group-neighbouring-hospitals = nabosykehusene
thanks-group-partners =
    { $person ->
        [we] samarbeidspartnerne våre
       *[they] samarbeidspartnerne
    }
thanks-group-helpers = alle som har hjulpet til
thanks-group-other = { $text }

## request: a whole sentence to the reader with a full stop; .they says the same in the third person.

request-patience = Vær tålmodig hvis noe tar lengre tid.
    .they = Det trengs tålmodighet når noe tar lengre tid.
request-call-only-if-urgent = Ring bare hvis det haster.
    .they = Alle blir bedt om å ringe bare hvis det haster.
request-keep-emergency-number-free = Bruk nødnummeret bare når det er akutt.
    .they = Nødnummeret er forbeholdt akutte tilfeller.
request-be-kind-to-staff = Vær vennlig mot de ansatte, som gjør sitt beste.
    .they = De ansatte gjør sitt beste og trenger vennlighet.
request-no-emails = Ikke send oss e-post nå.
    .they = Inntil videre bør ingen sende e-post.
request-look-at-website = Les på nettstedet vårt før du ringer.
    .they = Det er til hjelp om alle leser på nettstedet før de ringer.
request-allow-time = Sett av ekstra tid når du kommer.
    .they = Alle som kommer, bør sette av ekstra tid.
request-do-not-share-data = Ikke del de stjålne opplysningene hvis du kommer over dem.
    .they = Medier og andre blir bedt om ikke å dele de stjålne opplysningene.
request-other = { $text }

## update_channel: adverbial; .here on the website itself.

update-channel-website = på nettstedet
    .here = her på nettsiden
update-channel-press = i en pressemelding
update-channel-direct = direkte til de berørte
update-channel-phone-line = på telefonlinjen
update-channel-social-media = i sosiale medier

## update_topic: after «nytt om».

update-topic-investigation = undersøkelsen
update-topic-restoration = arbeidet med å få systemene i drift igjen
update-topic-data = de berørte opplysningene
update-topic-services = driften
update-topic-other = { $text }

## measure_before: protection that was there before.

measure-before-access-rights = styrt tilgang
measure-before-two-factor = totrinnsbekreftelse
measure-before-encryption = kryptering
measure-before-backups = sikkerhetskopier
measure-before-virus-protection = beskyttelse mot skadevare
measure-before-network-split = oppdelt nettverk
measure-before-staff-training = opplæring av de ansatte
measure-before-emergency-plan = beredskapsplan
measure-before-processor-contract = databehandleravtale
measure-before-other = { $text }

## site_state: behind the name of the site.

site-state-open = åpent
site-state-limited = åpent med begrenset drift
site-state-emergencies-only = åpent bare for akutte tilfeller
site-state-closed = stengt

## thanks_reason: behind «takker for».

thanks-reason-understanding = forståelsen
thanks-reason-patience = tålmodigheten
thanks-reason-support = støtten
thanks-reason-commitment = innsatsen
