### Names of the answers and the forms that sentences need of them; services, authorities and advice have files of their own.
### The base value is the name as it stands in a list in running text. A form that is missing reads as the base value.

## org_kind: .definite and .genitive are what the house is called in running text without a short name; .gender_key is their gender.

org-kind-hospital = hospital
    .definite = hospitalet
    .genitive = hospitalets
    .gender_key = n
org-kind-gp-practices = lægehuse
    .definite = lægehusene
    .genitive = lægehusenes
    .gender_key = pl
org-kind-emergency-medical-service = ambulancetjeneste
    .definite = ambulancetjenesten
    .genitive = ambulancetjenestens
    .gender_key = c
org-kind-laboratory = laboratorium
    .definite = laboratoriet
    .genitive = laboratoriets
    .gender_key = n
org-kind-care-provider = plejeorganisation
    .definite = plejeorganisationen
    .genitive = plejeorganisationens
    .gender_key = c
org-kind-health-insurer = sygekasse
    .definite = sygekassen
    .genitive = sygekassens
    .gender_key = c
org-kind-medical-service = medicinsk vurderingstjeneste
    .definite = vurderingstjenesten
    .genitive = vurderingstjenestens
    .gender_key = c
org-kind-municipality = kommune
    .definite = kommunen
    .genitive = kommunens
    .gender_key = c
org-kind-university = universitet
    .definite = universitetet
    .genitive = universitetets
    .gender_key = n
org-kind-pharmacy = apotek
    .definite = apoteket
    .genitive = apotekets
    .gender_key = n

## country, legal_form, law, letter_window, gender_style: names for the form.

country-de = Tyskland
country-dk = Danmark
country-gb = Storbritannien
country-no = Norge
country-at = Østrig
country-ch = Schweiz
country-ie = Irland
country-se = Sverige
country-nl = Nederlandene
country-be = Belgien
country-lu = Luxembourg
country-us = USA
country-ca = Canada
country-au = Australien
country-nz = New Zealand

legal-form-public-body = offentlig myndighed eller institution
legal-form-public-hospital = offentligt hospital
legal-form-company = selskab (A/S, ApS, GmbH)
legal-form-charity = velgørende organisation
legal-form-association = forening
legal-form-church-body = kirkelig organisation
legal-form-foundation = fond
legal-form-partnership = interessentskab

law-gdpr = GDPR
law-uk-gdpr = UK GDPR (Storbritannien)
law-kdg = KDG (den katolske kirke i Tyskland)
law-dsg-ekd = DSG-EKD (den evangeliske kirke i Tyskland)
law-social-data = SGB X om sociale oplysninger (Tyskland)
law-nis2 = NIS 2

letter-window-din-a = DIN 5008 form A, rude højere oppe
letter-window-din-b = DIN 5008 form B, rude længere nede
letter-window-danish = dansk rudekuvert

style-role-label = betegnelse
style-role-headline = overskrift
style-role-subheadline = underrubrik
style-role-dateline = sted og tid
style-role-lead = indledning
style-role-heading = mellemrubrik
style-role-paragraph = afsnit
style-role-item = punkt i en liste
style-role-quote = citat
style-role-note = bemærkning
style-role-contact = kontakt
style-role-boilerplate = om organisationen

gender-style-pairs = begge køn (»Patientinnen und Patienten«)
gender-style-neutral = neutrale ord (»behandelte Personen«)
gender-style-colon = kolon (»Patient:innen«)

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
notice-language-easy-read = letlæst
notice-language-sign-language = tegnsprog

## attack: .headline in headlines, before »mod« or »hos« and after »efter«; .event (also .indefinite) and .large at the first mention;
## .definite and .short when it was named before.

attack-cyber-attack = cyberangreb
    .event = et cyberangreb
    .indefinite = et cyberangreb
    .large = et omfattende cyberangreb
    .definite = cyberangrebet
    .short = angrebet
attack-ransomware = ransomwareangreb
    .event = et ransomwareangreb
    .indefinite = et ransomwareangreb
    .large = et omfattende ransomwareangreb
    .definite = ransomwareangrebet
    .short = angrebet
attack-intrusion = hackerangreb
    .event = et hackerangreb
    .indefinite = et hackerangreb
    .large = et omfattende hackerangreb
    .definite = hackerangrebet
    .short = angrebet
attack-malware = angreb med skadelig software
    .headline = malwareangreb
    .event = et angreb med skadelig software
    .indefinite = et angreb med skadelig software
    .large = et omfattende angreb med skadelig software
    .definite = angrebet med den skadelige software
    .short = angrebet
attack-phishing = phishingangreb
    .event = et phishingangreb
    .indefinite = et phishingangreb
    .large = et omfattende phishingangreb
    .definite = phishingangrebet
    .short = angrebet
attack-mailbox-takeover = kapring af mailkonti
    .headline = mailangreb
    .event = et angreb på mailkonti
    .indefinite = et angreb på mailkonti
    .large = et omfattende angreb på mailkonti
    .definite = angrebet på mailkontiene
    .short = angrebet
attack-denial-of-service = overbelastningsangreb
    .event = et overbelastningsangreb
    .indefinite = et overbelastningsangreb
    .large = et omfattende overbelastningsangreb
    .definite = overbelastningsangrebet
    .short = angrebet
attack-supply-chain = cyberangreb via en leverandør
    .headline = cyberangreb via leverandør
    .event = et cyberangreb via en leverandør
    .indefinite = et cyberangreb via en leverandør
    .large = et omfattende cyberangreb via en leverandør
    .definite = angrebet via leverandøren
    .short = angrebet
attack-insider = angreb indefra
    .event = et angreb indefra
    .indefinite = et angreb indefra
    .large = et omfattende angreb indefra
    .definite = angrebet indefra
    .short = angrebet
attack-data-exposed = oplysninger uden tilstrækkelig beskyttelse
    .event = et brud på datasikkerheden
    .indefinite = et brud på datasikkerheden
    .large = et omfattende brud på datasikkerheden
    .definite = bruddet på datasikkerheden
    .short = bruddet
attack-misdirected-data = fejlsendte oplysninger
    .event = en fejlforsendelse
    .indefinite = en fejlforsendelse
    .large = en omfattende fejlforsendelse
    .definite = fejlforsendelsen
    .short = fejlen
attack-lost-device = mistet it-udstyr
    .event = et tab af it-udstyr
    .indefinite = et tab af it-udstyr
    .large = et omfattende tab af it-udstyr
    .definite = tabet af it-udstyret
    .short = tabet
attack-it-outage = it-nedbrud
    .event = et it-nedbrud
    .indefinite = et it-nedbrud
    .large = et omfattende it-nedbrud
    .definite = it-nedbruddet
    .short = nedbruddet
attack-suspicious-activity = mistanke om cyberangreb
    .event = en mistanke om et cyberangreb
    .indefinite = en mistanke om et cyberangreb
    .large = en mistanke om et omfattende cyberangreb
    .definite = mistanken om et cyberangreb
    .short = mistanken
attack-other = { $text }
    .event = { $text }
    .indefinite = { $text }
    .large = { $text }
    .definite = hændelsen
    .short = hændelsen

## scale: names for the form; sentences select by KEY.

scale-single-systems = enkelte systemer
scale-large-scale = omfattende

## first_sign: names for the form; sentences select by KEY.

first-sign-it-outage = it-nedbrud
first-sign-ransom-note = krav om løsesum
first-sign-alert = alarm fra it-overvågningen
first-sign-staff = henvendelse fra medarbejdere
first-sign-supplier = besked fra en leverandør
first-sign-authority = besked fra en myndighed
first-sign-patient = henvendelse fra en af de berørte
first-sign-publication = oplysninger på nettet
first-sign-media = henvendelse fra en journalist
first-sign-tip = tip udefra
first-sign-routine-check = rutinekontrol
first-sign-internal-review = intern gennemgang

# Where the attack stands.
attack-state-ongoing = er stadig i gang
attack-state-being-contained = er ved at komme under kontrol
attack-state-stopped = er stoppet
attack-state-prevented = blev stoppet i tide

# Who could get at data that stood open.
exposed-to-employees = kun medarbejdere
exposed-to-outsiders = også folk udefra
exposed-to-internet = alle på internettet

## attacker: names for the form; sentences select by KEY.

attacker-unknown = ukendte gerningsmænd
attacker-criminals = kriminelle
attacker-criminal-group = en kriminel gruppe
attacker-insider = en person indefra

## cause: .clause is a main clause without a full stop. It has no sentence adverb, so that it also stands after »at«.

cause-phishing-mail = en falsk mail
    .clause = hackerne kom ind ved hjælp af en falsk mail, såkaldt phishing
cause-stolen-password = en stjålet adgangskode
    .clause = hackerne brugte en stjålet adgangskode
cause-security-gap = et sikkerhedshul
    .clause = hackerne udnyttede et sikkerhedshul
cause-supplier = en fejl hos en leverandør
    .clause = årsagen ligger hos en leverandør
cause-misconfiguration = en forkert opsætning
    .clause = et system var sat forkert op
cause-human-error = en menneskelig fejl
    .clause = der skete en menneskelig fejl
cause-theft = et tyveri
    .clause = udstyret blev stjålet
cause-hardware-fault = en fejl i udstyret
    .clause = noget af udstyret gik i stykker
cause-faulty-update = en fejl i en opdatering
    .clause = der var en fejl i en opdatering
cause-other = { $text }
    .clause = årsagen var { $text }

## ransom, no_detail, others_hit: names for the form; sentences select by KEY.

ransom-demanded = der er krævet løsesum
ransom-no-demand = der er ikke krævet løsesum
ransom-not-paid = der er ikke betalt løsesum
ransom-no-comment = ingen udtalelse om løsesum

no-detail-investigation = af hensyn til efterforskningen
no-detail-security = af hensyn til sikkerheden
no-detail-privacy = af hensyn til de berørte

others-hit-other-bodies = andre organisationer er også ramt
others-hit-supplier-customers = flere af leverandørens kunder er ramt
others-hit-sector = flere i sundhedsvæsenet er ramt

## term: .meaning is a whole sentence with a full stop that explains it.

term-ransomware = ransomware
    .meaning = Ransomware er skadelig software, der låser filer, så de kriminelle kan kræve løsesum for at åbne dem igen.
term-dark-web = det mørke net
    .meaning = Det mørke net er en skjult del af internettet, hvor kriminelle blandt andet handler med stjålne oplysninger.
term-phishing = phishing
    .meaning = Phishing er falske beskeder, der skal lokke folk til at give koder eller andre oplysninger fra sig.
term-encryption = kryptering
    .meaning = Kryptering gør filer ulæselige for alle, der ikke har nøglen.
term-malware = skadelig software
    .meaning = Skadelig software er programmer, der er lavet for at stjæle, låse eller ødelægge.
term-denial-of-service = overbelastningsangreb
    .meaning = Ved et overbelastningsangreb får en hjemmeside så mange kald på én gang, at den bryder sammen.
term-backup = sikkerhedskopi
    .meaning = En sikkerhedskopi er en ekstra udgave af filerne, som bliver gemt et andet sted.
term-forensics = digital efterforskning
    .meaning = Digital efterforskning er at lede efter spor i it-systemer, så det bliver klart, hvad der er sket.
term-two-factor = totrinsbekræftelse
    .meaning = Totrinsbekræftelse betyder, at man skal bruge både sin adgangskode og for eksempel en kode på telefonen.

## system: the base value stands in a list of what was hit; .definite in the third person, .ours where »we« speak.

system-whole-it = alle it-systemer
    .ours = alle vores it-systemer
system-internal-systems = interne systemer
    .definite = de interne systemer
    .ours = vores interne systemer
system-databases = databaser
    .definite = databaserne
    .ours = vores databaser
system-servers = servere
    .definite = serverne
    .ours = vores servere
system-hospital-information-system = det kliniske it-system
    .ours = vores kliniske it-system
system-patient-records = patientjournaler
    .definite = patientjournalerne
    .ours = vores patientjournaler
system-practice-system = lægesystemet
    .ours = vores lægesystem
system-laboratory-system = laboratoriesystemet
    .ours = vores laboratoriesystem
system-radiology-system = røntgensystemet
    .ours = vores røntgensystem
system-medication-system = medicinsystemet
    .ours = vores medicinsystem
system-operation-planning = operationsplanlægningen
    .ours = vores operationsplanlægning
system-care-documentation = omsorgssystemet
    .ours = vores omsorgssystem
system-dispatch-system = vagtcentralens it-system
system-email = mailsystemet
    .ours = vores mailsystem
system-telephone = telefonerne
    .ours = vores telefoner
system-website = hjemmesiden
    .ours = vores hjemmeside
system-patient-portal = patientportalen
    .ours = vores patientportal
system-booking = tidsbestillingen
    .ours = vores tidsbestilling
system-prescriptions = receptsystemet
    .ours = vores receptsystem
system-health-card-terminals = læserne til sundhedskort
    .ours = vores læsere til sundhedskort
system-billing = afregningssystemet
    .ours = vores afregningssystem
system-payroll = lønsystemet
    .ours = vores lønsystem
system-file-storage = fællesdrevene
    .ours = vores fællesdrev
system-workstations = computerne
    .ours = vores computere
system-medical-devices = medicinsk udstyr
    .definite = det medicinske udstyr
    .ours = vores medicinske udstyr
system-remote-access = fjernadgangen
    .ours = vores fjernadgang
system-internet-connection = internetforbindelsen
    .ours = vores internetforbindelse
system-backups = sikkerhedskopier
    .definite = sikkerhedskopierne
    .ours = vores sikkerhedskopier
system-other = { $text }

## backups, emergency_plan, paper_work, emergency_state, safety, crisis_team: names for the form; sentences select by KEY.

backups-intact = i orden
backups-affected = ramt
backups-being-checked = bliver undersøgt

emergency-plan-activated = sat i gang
emergency-plan-ended = afsluttet

paper-work-yes = ja, på papir
paper-work-partly = delvist på papir

emergency-state-open = åben
emergency-state-open-with-waits = åben, men med ventetid
emergency-state-life-threatening-only = kun livstruende tilfælde
emergency-state-ambulances-diverted = ambulancer kører andre steder hen
emergency-state-signed-off = lukket for akutte patienter
emergency-state-reopened = åben igen
emergency-state-diverted-before = ambulancer har kørt andre steder hen, men kommer igen

safety-care-assured = behandlingen er sikret
safety-no-harm-known = ingen patienter har så vidt vides taget skade
safety-being-reviewed = det bliver undersøgt
safety-nobody-turned-away = ingen bliver afvist

# Sites: behind their name.
site-state-open = åbent
site-state-limited = åbent med begrænset drift
site-state-emergencies-only = kun åbent for akutte tilfælde
site-state-closed = lukket

crisis-team-set-up = nedsat
crisis-team-meets-daily = mødes hver dag
crisis-team-stood-down = opløst

## workaround: a whole sentence to the reader with a full stop; .they says the same in the third person.

workaround-phone-instead-of-email = Ring i stedet for at skrive en mail.
    .they = Man kan få svar på telefon, men ikke på mail.
workaround-use-fax = Send papirer til os på fax.
    .they = Papirer kan sendes på fax.
workaround-use-post = Skriv til os med brev i stedet for mail.
    .they = Skriftlige henvendelser skal sendes som brev og ikke på mail.
workaround-confirm-by-phone = Ring og få bekræftet din aftale, før du kommer.
    .they = Det er nødvendigt at ringe og få bekræftet sin aftale, før man kommer.
workaround-bring-paper-records = Tag de papirer med, du har om din sygdom og behandling.
    .they = Patienter bliver bedt om at tage deres egne papirer om sygdom og behandling med.
workaround-bring-medication-list = Tag en liste med over den medicin, du får.
    .they = Det er en hjælp at have en liste med over den medicin, man får.
workaround-bring-health-card = Tag dit sundhedskort med.
    .they = Det er vigtigt at tage sit sundhedskort med.
workaround-bring-referral = Tag din henvisning med på papir.
    .they = Patienter skal selv have henvisningen med på papir.
workaround-paper-prescription = Bed om din recept på papir, og tag den med på apoteket.
    .they = Recepter bliver udleveret på papir og skal tages med på apoteket.
workaround-collect-results = Kom forbi, og hent dit prøvesvar på papir.
    .they = Prøvesvar kan hentes på papir.
workaround-use-family-doctor = Kontakt din egen læge, hvis det ikke er akut.
    .they = Patienter, der ikke er akut syge, kan kontakte deres egen læge.
workaround-use-mobile-number = Ring på vores mobilnummer, så længe telefonerne er ude af drift.
    .they = Opkald bliver taget på et mobilnummer, så længe telefonerne er ude af drift.
workaround-use-other-site = Henvend dig på en af vores andre adresser.
    .they = Man kan henvende sig på de andre adresser.
workaround-other = { $text }.

## group: the base value in lists; .definite for a group that is meant as a whole; .genitive and .definite_genitive before their data.

group-patients = patienter
    .definite = patienterne
    .genitive = patienters
    .definite_genitive = patienternes
group-former-patients = tidligere patienter
    .definite = de tidligere patienter
    .genitive = tidligere patienters
    .definite_genitive = de tidligere patienters
group-children = børn
    .definite = børnene
    .genitive = børns
    .definite_genitive = børnenes
group-guardians = forældre og værger
    .definite = forældrene og værgerne
    .genitive = forældres og værgers
    .definite_genitive = forældrenes og værgernes
group-relatives = pårørende
    .definite = de pårørende
    .genitive = pårørendes
    .definite_genitive = de pårørendes
group-insured = forsikrede
    .definite = de forsikrede
    .genitive = forsikredes
    .definite_genitive = de forsikredes
group-residents = beboere
    .definite = beboerne
    .genitive = beboeres
    .definite_genitive = beboernes
group-employees = medarbejdere
    .definite = medarbejderne
    .genitive = medarbejderes
    .definite_genitive = medarbejdernes
group-former-employees = tidligere medarbejdere
    .definite = de tidligere medarbejdere
    .genitive = tidligere medarbejderes
    .definite_genitive = de tidligere medarbejderes
group-applicants = ansøgere
    .definite = ansøgerne
    .genitive = ansøgeres
    .definite_genitive = ansøgernes
group-trainees = elever
    .definite = eleverne
    .genitive = elevers
    .definite_genitive = elevernes
group-students = studerende
    .definite = de studerende
    .genitive = studerendes
    .definite_genitive = de studerendes
group-research-participants = forsøgsdeltagere
    .definite = forsøgsdeltagerne
    .genitive = forsøgsdeltageres
    .definite_genitive = forsøgsdeltagernes
group-blood-donors = bloddonorer
    .definite = bloddonorerne
    .genitive = bloddonorers
    .definite_genitive = bloddonorernes
group-citizens = borgere
    .definite = borgerne
    .genitive = borgeres
    .definite_genitive = borgernes
group-referring-doctors = henvisende læger
    .definite = de henvisende læger
    .genitive = henvisende lægers
    .definite_genitive = de henvisende lægers
group-clients = opdragsgivere
    .definite = opdragsgiverne
    .genitive = opdragsgiveres
    .definite_genitive = opdragsgivernes
group-partners = samarbejdspartnere
    .definite = samarbejdspartnerne
    .genitive = samarbejdspartneres
    .definite_genitive = samarbejdspartnernes
group-suppliers = leverandører
    .definite = leverandørerne
    .genitive = leverandørers
    .definite_genitive = leverandørernes
group-donors = bidragydere
    .definite = bidragyderne
    .genitive = bidragyderes
    .definite_genitive = bidragydernes
group-website-users = hjemmesidens brugere
    .genitive = hjemmesidens brugeres
    .definite_genitive = hjemmesidens brugeres
group-customers = kunder
    .definite = kunderne
    .genitive = kunders
    .definite_genitive = kundernes
group-unidentified = ikke identificerede personer
    .definite = de ikke identificerede personer
    .genitive = ikke identificerede personers
    .definite_genitive = de ikke identificerede personers
group-own-house = { $person ->
        [we] vores egen organisation
       *[they] organisationen selv
    }
    .definite = { $person ->
            [we] vores egen organisation
           *[they] organisationen selv
        }
    .genitive = { $person ->
            [we] vores egne
           *[they] organisationens
        }
    .definite_genitive = { $person ->
            [we] vores egne
           *[they] organisationens
        }
group-other = { $text }
    .definite = { $text }
    .genitive = { $text }s
    .definite_genitive = { $text }s

## data_category: plural without an article; .yours to the person concerned.

data-category-personal = personoplysninger
    .yours = dine personoplysninger
data-category-names = navne
    .yours = dit navn
data-category-contact-details = kontaktoplysninger
    .yours = dine kontaktoplysninger
data-category-dates-of-birth = fødselsdatoer
    .yours = din fødselsdato
data-category-photos = fotos
    .yours = fotos af dig
data-category-health = helbredsoplysninger
    .yours = dine helbredsoplysninger
data-category-diagnoses = diagnoser
    .yours = dine diagnoser
data-category-treatment = oplysninger om behandling
    .yours = oplysninger om din behandling
data-category-medication = oplysninger om medicin
    .yours = oplysninger om din medicin
data-category-test-results = prøvesvar
    .yours = dine prøvesvar
data-category-images = røntgenbilleder og scanninger
    .yours = dine røntgenbilleder og scanninger
data-category-genetic = genetiske oplysninger
    .yours = dine genetiske oplysninger
data-category-mental-health = oplysninger om psykisk sygdom
    .yours = oplysninger om psykisk sygdom
data-category-care-documents = plejejournaler
    .yours = din plejejournal
data-category-appointments = aftaler
    .yours = dine aftaler
data-category-identity-numbers = personnumre
    .yours = dit personnummer
data-category-insurance-numbers = forsikringsnumre
    .yours = dit forsikringsnummer
data-category-identity-documents = kopier af pas og andet id
    .yours = kopien af dit pas eller andet id
data-category-bank-details = bankoplysninger
    .yours = dine bankoplysninger
data-category-invoices = regninger
    .yours = dine regninger
data-category-payment-cards = kortoplysninger
    .yours = dine kortoplysninger
data-category-social-benefits = oplysninger om sociale ydelser
    .yours = oplysninger om dine sociale ydelser
data-category-assessment-reports = skriftlige vurderinger
    .yours = din skriftlige vurdering
data-category-employment = ansættelsesoplysninger
    .yours = oplysninger om din ansættelse
data-category-salaries = lønoplysninger
    .yours = dine lønoplysninger
data-category-sick-leave = oplysninger om sygefravær
    .yours = oplysninger om dit sygefravær
data-category-applications = ansøgninger
    .yours = din ansøgning
data-category-passwords = adgangskoder
    .yours = din adgangskode
data-category-user-accounts = brugerkonti
    .yours = din brugerkonto
data-category-correspondence = breve og mails
    .yours = dine breve og mails
data-category-contracts = kontrakter
    .yours = din kontrakt
data-category-location-logs = lokationsdata
    .yours = dine lokationsdata
data-category-company-data = interne forretningsoplysninger
    .yours = interne forretningsoplysninger
data-category-other = { $text }
    .yours = { $text }

## confidentiality, integrity, availability: names for the form; each status has sentences of its own.

confidentiality-excluded = ikke berørt
confidentiality-no-sign = ingen tegn på læk
confidentiality-open = vides ikke endnu
confidentiality-reachable = uvedkommende kan have set dem, uvist om det er sket
confidentiality-probably-taken = formentlig i forkerte hænder
confidentiality-accessed = uvedkommende har haft adgang
confidentiality-stolen = stjålet
confidentiality-published = offentliggjort

integrity-intact = uændret
integrity-altered = ændret
integrity-deleted = slettet
integrity-open = vides ikke endnu

availability-available = tilgængelig
availability-unavailable = ikke tilgængelig
availability-restored = tilgængelig igen
availability-open = vides ikke endnu

## publication, misuse: names for the form; sentences select by KEY.

publication-announced = hackerne truer med at offentliggøre
publication-samples = uddrag er lagt ud
publication-downloadable = oplysningerne kan hentes på nettet
publication-for-sale = sat til salg
publication-removed = fjernet fra nettet igen
publication-none-seen = indtil nu ikke set
publication-small-part = en lille del er offentliggjort

# What a number counts; how far the review of files is.
number-means-affected = mennesker, der er berørt
number-means-on-systems = mennesker, hvis oplysninger ligger i de ramte systemer
file-review-running = i gang
file-review-completed = afsluttet

misuse-none-known = intet kendt misbrug
misuse-being-checked = bliver undersøgt
misuse-cases-known = der kendes tilfælde

## consequence: a noun phrase; .subordinate is a clause after »Det kan ske, at …« without a full stop and without another in it;
## .sentence stands as an item of a list: a whole sentence with »kan«, without a full stop.

consequence-identity-theft = identitetstyveri
    .subordinate =
        { $person ->
            [we] nogen udgiver sig for at være dig
           *[they] nogen udgiver sig for at være en anden
        }
    .sentence =
        { $person ->
            [we] Nogen kan udgive sig for at være dig
           *[they] Nogen kan udgive sig for at være en anden
        }
consequence-fraud-calls = falske opkald
    .subordinate =
        { $person ->
            [we] svindlere ringer til dig og ved noget om dig
           *[they] svindlere ringer til de berørte og ved noget om dem
        }
    .sentence =
        { $person ->
            [we] Svindlere kan ringe og lade, som om de kender dig
           *[they] Svindlere kan ringe og lade, som om de kender den berørte
        }
consequence-phishing-mails = falske mails og sms’er
    .subordinate =
        { $person ->
            [we] du får falske mails og sms’er
           *[they] de berørte får falske mails og sms’er
        }
    .sentence =
        { $person ->
            [we] Du kan få falske mails og sms’er
           *[they] De berørte kan få falske mails og sms’er
        }
consequence-account-takeover = kapring af brugerkonti
    .subordinate =
        { $person ->
            [we] nogen logger ind på dine konti på nettet
           *[they] nogen logger ind på de berørtes konti på nettet
        }
    .sentence =
        { $person ->
            [we] Andre kan logge ind på dine konti på nettet
           *[they] Andre kan logge ind på de berørtes konti på nettet
        }
consequence-financial-loss = økonomisk tab
    .subordinate =
        { $person ->
            [we] nogen låner penge i dit navn
           *[they] nogen låner penge i de berørtes navn
        }
    .sentence =
        { $person ->
            [we] Der kan blive lånt penge i dit navn
           *[they] Der kan blive lånt penge i de berørtes navn
        }
consequence-blackmail = afpresning
    .subordinate =
        { $person ->
            [we] nogen prøver at afpresse dig med oplysningerne
           *[they] nogen prøver at afpresse de berørte med oplysningerne
        }
    .sentence =
        { $person ->
            [we] Kriminelle kan prøve at afpresse dig med oplysningerne
           *[they] Kriminelle kan prøve at afpresse de berørte med oplysningerne
        }
consequence-disclosure = afsløring af private forhold
    .subordinate =
        { $person ->
            [we] andre får noget privat at vide om dig
           *[they] andre får noget privat at vide om de berørte
        }
    .sentence =
        { $person ->
            [we] Fremmede kan få noget privat at vide om dig
           *[they] Fremmede kan få noget privat at vide om de berørte
        }
consequence-discrimination = forskelsbehandling
    .subordinate =
        { $person ->
            [we] nogen behandler dig dårligere på grund af oplysningerne
           *[they] nogen behandler de berørte dårligere på grund af oplysningerne
        }
    .sentence =
        { $person ->
            [we] Du kan blive behandlet dårligere på grund af oplysningerne
           *[they] De berørte kan blive behandlet dårligere på grund af oplysningerne
        }
consequence-publication = offentliggørelse
    .subordinate = oplysningerne bliver lagt ud på nettet
    .sentence = Oplysningerne kan blive lagt ud på nettet
consequence-delayed-treatment = forsinket behandling
    .subordinate =
        { $person ->
            [we] din behandling bliver forsinket
           *[they] behandlinger bliver forsinket
        }
    .sentence =
        { $person ->
            [we] Din behandling kan blive forsinket
           *[they] Behandlinger kan blive forsinket
        }
consequence-loss-of-records = tab af oplysninger i journalen
    .subordinate =
        { $person ->
            [we] oplysninger i din journal er gået tabt
           *[they] oplysninger i journaler er gået tabt
        }
    .sentence =
        { $person ->
            [we] Noget af det, der stod i din journal, kan være gået tabt
           *[they] Noget af det, der stod i journaler, kan være gået tabt
        }
consequence-other = { $text }
    .subordinate = det fører til { $text }
    .sentence = { $text }

## expert: the subject of a sentence or after »af« and »med«; .ours where »we« speak.

expert-own-it = egne it-medarbejdere
    .ours = vores egne it-medarbejdere
expert-external-it = eksterne it-eksperter
expert-forensic = specialister i digital efterforskning
expert-it-supplier = it-leverandøren
    .ours = vores it-leverandør
expert-authority-experts = eksperter fra myndighederne
expert-lawyers = advokater
    .ours = vores advokater
expert-privacy-experts = eksperter i databeskyttelse
expert-other = { $text }

## task: an infinitive without »at«.

task-cause = finde årsagen
task-extent = afdække omfanget
task-regain-control = få kontrollen tilbage
task-restore = få driften i gang igen
task-secure-evidence = sikre beviser
task-check-data = gennemgå oplysningerne
task-find-gap = finde sikkerhedshullet
task-other = { $text }

## supplier: names for the form; sentences select by KEY.

supplier-hosting = hosting af servere
supplier-operations = drift af it-systemer
supplier-hosting-and-operations = it-drift og hosting af servere
supplier-specialist-software = fagsystem
supplier-billing-service = afregning

## investigation: names for the form; sentences select by KEY.

investigation-running = i gang
investigation-first-results = de første resultater foreligger
investigation-completed = afsluttet

## measure: a participle with its object, after »har …«.

measure-attack-contained = fået angrebet under kontrol
measure-systems-isolated = isoleret de ramte systemer
measure-access-closed = lukket adgangsveje til systemerne
measure-data-access-closed = lukket for adgangen til oplysningerne
measure-passwords-reset = nulstillet adgangskoder
measure-two-factor-introduced = indført totrinsbekræftelse
measure-monitoring-started = sat ekstra overvågning i gang
measure-further-attacks-blocked = skærpet beskyttelsen mod nye angreb
measure-systems-hardened = styrket sikkerheden i systemerne
measure-gap-closed = lukket sikkerhedshullet
measure-setting-corrected = rettet den forkerte opsætning
measure-backups-secured = beskyttet sikkerhedskopierne
measure-malware-removed = fjernet den skadelige software
measure-supplier-instructed = pålagt leverandøren at stramme op
measure-data-taken-down = fået oplysningerne fjernet fra nettet
measure-deletion-confirmed = fået bekræftet sletningen af oplysningerne
measure-dark-web-watched = holdt øje med det mørke net
measure-court-order = fået nedlagt forbud mod at dele oplysningerne
measure-device-locked = spærret det mistede udstyr
measure-extra-staff = sat flere medarbejdere ind
measure-hotline-opened = åbnet en telefonlinje til spørgsmål
measure-other = { $text }

## measure_before: noun phrases in the list of what was in place before.

measure-before-access-rights = styring af adgange
measure-before-two-factor = totrinsbekræftelse
measure-before-encryption = kryptering
measure-before-backups = sikkerhedskopier
measure-before-virus-protection = beskyttelse mod virus
measure-before-network-split = opdelt netværk
measure-before-staff-training = træning af medarbejderne
measure-before-emergency-plan = nødplan
measure-before-processor-contract = databehandleraftale
measure-before-other = { $text }

## assurance: names for the form; sentences select by KEY.

assurance-checked-before-restart = systemerne bliver undersøgt, før de bliver taget i brug igen
assurance-disconnected-to-protect = systemerne er koblet fra, til de er undersøgt
assurance-nothing-paid-for-silence = ingen får penge for at tie
assurance-told-as-soon-as-known = nyt bliver fortalt, så snart det er sikkert

## prevention: an infinitive without »at«.

prevention-systems-hardened = styrke sikkerheden i systemerne
prevention-monitoring-extended = udvide overvågningen
prevention-access-rules-tightened = stramme reglerne for adgang
prevention-two-factor-everywhere = indføre totrinsbekræftelse overalt
prevention-network-divided = dele netværket op
prevention-staff-trained = træne medarbejderne i it-sikkerhed
prevention-supplier-reviewed = kontrollere leverandørens sikkerhed
prevention-data-minimised = gemme færre oplysninger
prevention-independent-review = lade uafhængige eksperter gennemgå sagen
prevention-lessons-published = offentliggøre erfaringerne fra sagen
prevention-other = { $text }

## threat_level: neuter (»niveauet er højt«); .threat after »truslen er«.

threat-level-elevated = forhøjet
    .threat = forhøjet
threat-level-high = højt
    .threat = høj
threat-level-very-high = meget højt
    .threat = meget høj

## police: names for the form. police_aim: an infinitive without »at«.

police-reported = anmeldelse indgivet
police-informed = orienteret
police-investigating = efterforskning i gang
police-cooperating = samarbejde i gang
police-prosecutor = anklagemyndigheden inddraget

police-aim-clarify = opklare sagen
police-aim-identify = finde de ansvarlige
police-aim-stop-spread = hindre spredning af oplysningerne

## tell_channel: adverbial, after »besked«.

tell-channel-digital-post = i Digital Post
tell-channel-letter = med brev
tell-channel-email = på mail
tell-channel-phone = på telefon
tell-channel-sms = på sms
tell-channel-in-person = i en personlig samtale
tell-channel-portal = i onlineportalen
tell-channel-public-notice = i en offentlig meddelelse

## tell_when, no_news, letter_to, monitoring: names for the form; sentences select by KEY.

tell-when-once-known = så snart det er klart, hvem der er berørt
tell-when-in-phases = ad flere omgange
tell-when-by-date = senest en bestemt dag
tell-when-already-sent = beskederne er sendt

no-news-not-affected = den, der ikke får besked, er ikke berørt
no-news-still-possible = besked kan stadig komme

# Why these people get the letter.
letter-reason-data-found = oplysninger fundet i de ramte filer
letter-reason-same-system = oplysninger i det ramte system
letter-reason-precaution = for en sikkerheds skyld
letter-to-person = den berørte selv
letter-to-guardian = forældre til et barn
letter-to-legal-representative = værge
letter-to-next-of-kin = efterladte

# Whom an offer is for.
monitoring-for-everyone = alle berørte
monitoring-for-identity-data = mennesker, hvis legitimation eller personnumre er berørt

monitoring-credit-monitoring = kreditovervågning
monitoring-identity-protection = beskyttelse mod identitetstyveri
monitoring-insurance = forsikring mod identitetstyveri
monitoring-dark-web-watch = overvågning af det mørke net

## restoration, all_clear: names for the form; sentences select by KEY.

restoration-working = arbejdet er i gang
restoration-first-systems-back = de første systemer kører igen
restoration-in-stages = systemerne åbner lidt efter lidt
restoration-well-advanced = godt på vej
restoration-complete = alle systemer kører igen

all-clear-false-alarm = falsk alarm
all-clear-incident-over = hændelsen er slut
all-clear-no-data-affected = ingen oplysninger er berørt

## apologiser: the subject of a sentence.

apologiser-board = direktionen
apologiser-management = ledelsen
apologiser-organisation = organisationen

## apology_reason: after »siger undskyld for«.

apology-reason-incident = hændelsen
apology-reason-delays = ventetiden
apology-reason-limited-services = den begrænsede drift
apology-reason-worry = utrygheden
apology-reason-data-loss = bruddet på datasikkerheden
apology-reason-late-information = den sene besked
apology-reason-wrong-information = fejlen i den tidligere meddelelse
apology-reason-other = { $text }

## thanks_group: after »takker«.

thanks-group-employees =
    { $person ->
        [we] vores medarbejdere
       *[they] medarbejderne
    }
thanks-group-patients =
    { $person ->
        [we] vores patienter
       *[they] patienterne
    }
thanks-group-residents-and-relatives =
    { $person ->
        [we] vores beboere og deres pårørende
       *[they] beboerne og deres pårørende
    }
thanks-group-insured = de forsikrede
thanks-group-police-and-authorities = politiet og myndighederne
thanks-group-neighbouring-hospitals = nabohospitalerne
thanks-group-partners =
    { $person ->
        [we] vores samarbejdspartnere
       *[they] samarbejdspartnerne
    }
thanks-group-helpers = alle hjælpere
thanks-group-other = { $text }

# What the house thanks for.
thanks-reason-understanding = forståelsen
thanks-reason-patience = tålmodigheden
thanks-reason-support = hjælpen
thanks-reason-commitment = indsatsen

## request: a whole sentence to the reader with a full stop; .they says the same in the third person.

request-patience = Hav tålmodighed, hvis noget tager længere tid.
    .they = Der er brug for tålmodighed, når noget tager længere tid.
request-call-only-if-urgent = Ring kun, hvis det haster.
    .they = Alle bliver bedt om kun at ringe, hvis det haster.
request-keep-emergency-number-free = Brug kun alarmnummeret, når det er akut.
    .they = Alarmnummeret er forbeholdt akutte tilfælde.
request-be-kind-to-staff = Vær venlig mod medarbejderne, som gør deres bedste.
    .they = Medarbejderne gør deres bedste og har brug for venlighed.
request-no-emails = Send ikke mails til os i øjeblikket.
    .they = Indtil videre bør ingen sende mails.
request-look-at-website = Kig på vores hjemmeside, før du ringer.
    .they = Det er en hjælp, hvis man kigger på hjemmesiden, før man ringer.
request-allow-time = Sæt ekstra tid af, når du kommer.
    .they = Det er en god idé at sætte ekstra tid af, når man kommer.
request-do-not-share-data = Del ikke de stjålne oplysninger, hvis du støder på dem.
    .they = Medier og andre bliver bedt om ikke at dele de stjålne oplysninger.
request-other = { $text }.

## update_channel: adverbial; .here on the website itself.

update-channel-website = på hjemmesiden
    .here = her på siden
update-channel-press = i en pressemeddelelse
update-channel-direct = direkte til de berørte
update-channel-phone-line = på telefonlinjen
update-channel-social-media = på sociale medier

## update_topic: after »nyt om«.

update-topic-investigation = undersøgelsen
update-topic-restoration = arbejdet med at få systemerne i gang igen
update-topic-data = de berørte oplysninger
update-topic-services = driften
update-topic-other = { $text }

## correction_topic, correction_reason, not_to_say, social_channel: names for the form; sentences select by KEY.

correction-topic-data = personoplysningerne
correction-topic-number = antallet af berørte
correction-topic-time = tidspunktet
correction-topic-cause = årsagen
correction-topic-services = driften
correction-topic-other-matter = noget andet

correction-reason-new-findings = nye resultater fra undersøgelsen
correction-reason-own-error = egen fejl
correction-reason-supplier-information = forkerte oplysninger fra leverandøren
correction-reason-misunderstanding = misforståelse

# Topics of statements in own words.
statement-topic-what-happened = Det er sket
statement-topic-services = Tilbud og behandling
statement-topic-data = Personoplysninger
statement-topic-response = Det gør I
statement-topic-authorities = Politi og myndigheder
statement-topic-advice = Råd til de berørte
statement-topic-told = Besked til de berørte
statement-topic-restoration = Genopretning
statement-topic-contact = Kontakt

not-to-say-attackers = hvem der står bag
not-to-say-ransom = løsesum
not-to-say-data-details = hvis oplysninger det drejer sig om
not-to-say-cause = årsagen
not-to-say-restart-date = hvornår systemerne kører igen
not-to-say-names = navne på patienter og medarbejdere
not-to-say-blame = hvem der har skylden

social-channel-x = X
social-channel-bluesky = Bluesky
social-channel-mastodon = Mastodon
social-channel-facebook = Facebook
social-channel-instagram = Instagram
social-channel-linkedin = LinkedIn

## report_kind, likelihood, risk, article_34_exception: lines of the worksheet for the authority.

report-kind-initial = første anmeldelse
report-kind-follow-up = opfølgning
report-kind-final = afsluttende anmeldelse

likelihood-negligible = ubetydelig
likelihood-low = lav
likelihood-medium = middel
likelihood-high = høj
likelihood-very-high = meget høj

risk-none = ingen risiko
risk-present = en risiko, men ikke en høj
risk-high = høj risiko

article-34-exception-unintelligible = oplysningerne er ulæselige for uvedkommende
article-34-exception-risk-removed = den høje risiko er fjernet
article-34-exception-public-notice = offentlig meddelelse i stedet for direkte besked
