# Navne, vejledning og valgmuligheder. Former: se noten ved hver familie.

## Afsnit

section-organisation = Organisationen
section-what-happened = Hvad er der sket?
section-systems = Systemer
section-services = Drift og tilbud
section-response = Hvad gør I?
section-data = Personoplysninger
section-authorities = Politi og myndigheder
section-told = Besked til de berørte
section-advice = Råd og kontakt
section-restoration = Genopretning
section-tone = Citat og undskyldning
section-next = Denne meddelelse og den næste

## Organisationen

fact-org-name = Navn
    .hint = Skriv det fulde navn, som det står på brevpapiret, og de bøjede former, hvis navnet har nogen.
    .why = Det fulde navn står én gang i hver tekst, så ingen er i tvivl om, hvem der er ramt.
fact-org-short = Kort navn
    .hint = Skriv det navn, I selv og pressen bruger i daglig tale.
    .why = Pressemeddelelsen bruger det korte navn, når det fulde har været nævnt.
fact-org-kind = Type
    .hint = Vælg det, der passer bedst på jeres opgave.
    .why = Typen afgør, hvilke regler og hvilket tilsyn der gælder for jer.
fact-org-place = By
    .hint = Skriv den by, pressemeddelelsen bliver sendt fra.
    .why = By og dato står først i pressemeddelelsen.
fact-org-address = Adresse
    .hint = Skriv den postadresse, man kan skrive til.
    .why = Den står i brevhovedet og i breve til de berørte.
fact-org-website = Hjemmeside
    .hint = Skriv adressen på den side, hvor I lægger nyt op om sagen.
    .why = Adressen står i meddelelserne, så alle kan finde den seneste status.
fact-org-boilerplate = Om organisationen
    .hint = Skriv fire til seks linjer om, hvem I er, hvad I laver, og hvor mange I er.
    .why = Teksten står nederst i pressemeddelelsen, så en journalist kan beskrive jer rigtigt.
fact-press-contact = Pressekontakt
    .hint = Skriv navn, telefon og mail på den, journalister kan få fat på nu.
    .why = En pressemeddelelse uden pressekontakt giver opkald til omstillingen i stedet for til jer.

## Hvad er der sket?

fact-attack-kind = Hændelsens art
    .hint = Vælg det mest præcise, I kan stå inde for, og markér det som formodet, hvis det ikke er bekræftet.
    .why = Overskriften og første afsnit bygger på svaret, og GDPR artikel 33 og 34 kræver, at I beskriver bruddets karakter.
fact-attack-scale = Angrebets omfang
    .hint = Vælg kun »omfattende«, hvis jeres it-eksperter siger det.
    .why = Ordet »omfattende« kommer kun med, når det er en oplysning, I kan dokumentere.
fact-attack-at = Tidspunkt for angrebet
    .hint = Angiv tidspunktet så præcist, som I kender det, og ikke mere præcist.
    .why = Læserne og Datatilsynet spørger efter tidspunktet, men aftal med politiet, om det må ud.
fact-discovered-at = Opdaget
    .hint = Angiv, hvornår I opdagede, at noget var galt.
    .why = Afstanden mellem angreb og opdagelse er det første, en journalist regner ud.
fact-first-sign = Første tegn
    .hint = Vælg det, der fik jer til at opdage det.
    .why = Så kan teksten sige ærligt, hvad I så først, og hvad I først fandt ud af senere.
fact-attacker = Gerningsmænd
    .hint = Vælg »ukendte gerningsmænd«, til I ved mere, og nævn aldrig et gruppenavn på et gæt.
    .why = Teksten siger, hvem der handlede, uden at give en gruppe den omtale, den er ude efter.

## Systemer

fact-systems-affected = Ramte systemer
    .hint = Vælg de systemer, der er angrebet eller er gået ned af sig selv.
    .why = Teksten siger, hvad der er ramt, og Herold advarer, hvis databaser er ramt, mens data meldes i sikkerhed.
fact-systems-off = Systemer, I har koblet fra
    .hint = Vælg de systemer, I har koblet fra for at standse angrebet.
    .why = Der er forskel på, hvad angriberne lukkede, og hvad I lukkede for at beskytte data.

## Drift og tilbud

fact-services-limited = Ramte tilbud
    .hint = Tilføj en post for hvert tilbud, der er ramt, og skriv, hvad folk skal gøre i stedet.
    .why = Det er det første, patienter og forsikrede vil vide: om angrebet rammer dem, og hvad de skal gøre.
fact-services-continuing = Tilbud, der fungerer
    .hint = Vælg kun det, som I ved fungerer lige nu.
    .why = Færre ringer eller bliver væk, når de kan læse, hvad der fungerer.
fact-emergency-plan = Nødberedskab
    .hint = Vælg, om jeres nødplan er i gang eller afsluttet.
    .why = Teksten fortæller, at I arbejder efter en plan, og hvornår det er slut.

## Hvad gør I?

fact-experts = Eksperter på sagen
    .hint = Vælg alle, der arbejder på sagen i dag.
    .why = Teksten siger, hvem der undersøger sagen, i stedet for bare at sige, at den bliver undersøgt.
fact-expert-tasks = Eksperternes opgaver
    .hint = Vælg det, de er i gang med nu.
    .why = Så står der i teksten, hvad der bliver gjort, og ikke kun, at der bliver gjort noget.
fact-it-supplier = It-leverandør
    .hint = Vælg, hvad leverandøren gør for jer, og lad være med at nævne navnet uden en aftale.
    .why = Anmeldelsen til tilsynet spørger, om en databehandler er involveret, og læserne vil vide, hvem der driver systemerne.
fact-measures = Tiltag indtil nu
    .hint = Vælg kun det, der er gjort færdigt.
    .why = GDPR artikel 33 og 34 kræver, at I oplyser, hvad I har gjort for at begrænse skaden.
fact-assurance = Beskyttelse af systemerne
    .hint = Vælg det, der er sandt for alle systemer.
    .why = Et løfte om sikkerhed står kun i teksten sammen med den handling, det bygger på.
fact-prevention = Forebyggelse
    .hint = Vælg det, I har besluttet, og ikke det, I overvejer.
    .why = Teksten må kun love det, I kan holde.
fact-threat-level = Trusselsniveau
    .hint = Vælg det niveau, som myndigheden har meldt ud.
    .why = Niveauet sætter angrebet i sammenhæng uden at undskylde det.
fact-threat-source = Kilde til trusselsniveauet
    .hint = Vælg den myndighed, der har meldt trusselsniveauet ud.
    .why = Et trusselsniveau uden afsender er en påstand.
fact-limits-acknowledged = Sikkerhedens grænser
    .hint = Svar ja, hvis teksten skal sige, at god sikkerhed ikke standser alle angreb.
    .why = Sætningen er ærlig, når den står sammen med det, I har gjort, og en dårlig undskyldning, når den står alene.

## Oplysninger

fact-data = Status for personoplysninger
    .hint = Tilføj en post for hver gruppe og hver slags oplysninger, og vælg for hver post, hvad I ved.
    .why = Status bliver ført for hver gruppe, og »ikke berørt« bliver kun skrevet, når kilde, tidspunkt og ansvarlig er på plads.
fact-affected-number = Antal berørte
    .hint = Skriv tallet, som I kender det, eller svar »vides ikke endnu«.
    .why = GDPR artikel 33 kræver et omtrentligt antal, når det er muligt, og et tal, der senere stiger, koster tillid.

## Politi og myndigheder

fact-police = Politiet
    .hint = Vælg alt det, der er sket.
    .why = Læserne vil vide, om sagen er anmeldt, og forsikringen spørger også.
fact-police-aims = Formål med samarbejdet med politiet
    .hint = Vælg det, politiet har sagt god for.
    .why = Teksten siger, hvad samarbejdet skal føre til.
fact-authorities = Myndigheder
    .hint = Tilføj en post for hver myndighed, og skriv, hvad I har gjort og hvornår.
    .why = Fristen for at anmelde til Datatilsynet er 72 timer, og er I omfattet af NIS 2-loven, skal I give en tidlig underretning inden for 24 timer.

## Besked til de berørte

fact-tell-by = Kanaler til de berørte
    .hint = Vælg de veje, I kommer til at bruge, og husk brev til dem, der er fritaget for Digital Post.
    .why = GDPR artikel 34 kræver, at de berørte får besked, når bruddet sandsynligvis betyder en høj risiko for dem.
fact-tell-when = Tidspunkt for beskeden
    .hint = Vælg en dato, hvis I kan holde den.
    .why = Den, der venter, spørger først og fremmest, hvornår beskeden kommer.
fact-tell-until = Besked senest
    .hint = Angiv den sidste dag, hvor beskeden kommer frem.
    .why = Datoen står i teksten, og I bliver målt på den.

## Råd og kontakt

fact-contact = Kontakt for borgere
    .hint = Skriv telefon, mail og åbningstid, og sørg for, at nogen svarer, når teksten er ude.
    .why = GDPR artikel 34 kræver et sted, hvor de berørte kan få mere at vide.
fact-advice = Råd til de berørte
    .hint = Vælg kun råd, der passer til de oplysninger, det drejer sig om.
    .why = Gode råd mindsker skaden, mens råd, der ikke passer, skaber uro.
fact-help-offers = Hjælp fra andre
    .hint = Tilføj en post for hvert tilbud, og afprøv linket.
    .why = Myndighedernes vejledninger er bedre end jeres egne, og linket skal føre det rigtige sted hen.

## Genopretning

fact-restoration = Status for genopretningen
    .hint = Vælg det, der gælder nu, og ikke det, I håber på.
    .why = Læserne vil vide, hvornår hverdagen kommer tilbage.
fact-restoration-by = Ventes færdig
    .hint = Angiv kun en dato, jeres it-folk tror på, og markér den som formodet, hvis den er usikker.
    .why = En dato hjælper folk med at planlægge, og en dato, der skrider, koster tillid.

## Citat og undskyldning

fact-quote-text = Citat
    .hint = Skriv to sætninger, som et menneske kunne sige højt, uden anførselstegn.
    .why = Journalister bruger citatet ordret, så det skal holde også i næste uge.
fact-quote-speaker = Person bag citatet
    .hint = Skriv navn og funktion på den, der har sagt god for citatet.
    .why = Et citat uden navn og funktion kan ikke bruges.
fact-apology-by = Afsender af undskyldningen
    .hint = Vælg den, der står bag undskyldningen.
    .why = En undskyldning skal have en afsender.
fact-apology-to = Modtagere af undskyldningen
    .hint = Vælg de grupper, der er berørt.
    .why = En undskyldning til alle er en undskyldning til ingen.
fact-apology-for = Grund til undskyldningen
    .hint = Vælg det, der er sket for dem, og ikke det, der måske sker.
    .why = Undskyldningen siger, hvad den gælder, og står i sin egen sætning.
fact-empathy-for = Bekymrede grupper
    .hint = Vælg de grupper, der spørger, eller som I venter spørgsmål fra.
    .why = Teksten viser forståelse for dem, der er urolige, uden at love noget.

## Denne meddelelse og den næste

fact-issued-at = Meddelelsens tidspunkt
    .hint = Angiv dag og klokkeslæt for meddelelsen.
    .why = Uden tidspunkt kan ingen se, om »endnu ikke« gælder i dag eller i sidste uge.
fact-next-update-at = Næste nyt
    .hint = Angiv, hvornår I senest melder noget ud, også hvis der ikke er noget nyt.
    .why = En fast tid giver ro, og den skal ligge efter meddelelsens eget tidspunkt.
fact-next-update-where = Sted for næste nyt
    .hint = Vælg de steder, I kommer til at bruge.
    .why = Læserne skal vide, hvor de skal kigge.
fact-next-update-about = Emner i næste nyt
    .hint = Vælg det, I kan sige noget om.
    .why = Så venter ingen på svar, der ikke kommer.
fact-next-update-for = Modtagere af næste nyt
    .hint = Vælg de grupper, I vil holde orienteret.
    .why = Grupperne bliver nævnt, så de ved, at de ikke er glemt.

## Felter

field-services-limited-service = Tilbud
field-services-limited-state = Status
field-services-limited-instead = I stedet
field-data-group = Gruppe
field-data-category = Slags oplysninger
field-data-confidentiality = Fortrolighed
field-data-integrity = Integritet
field-data-availability = Tilgængelighed
field-data-number = Antal
field-data-period = Periode
field-data-as-of = Gælder pr.
field-data-source = Kilde
field-data-released-by = Frigivet af
field-authorities-authority = Myndighed
field-authorities-step = Hvad er gjort
field-authorities-on = Dato
field-help-offers-topic = Emne
field-help-offers-by = Udbyder
field-help-offers-link = Link
field-help-offers-open-to-all = Åbent for alle

## org_kind: .definite i løbende tekst

org-kind-hospital = hospital
    .definite = hospitalet
org-kind-gp-practices = lægehuse
    .definite = lægehusene
org-kind-emergency-medical-service = præhospital tjeneste
    .definite = den præhospitale tjeneste
org-kind-laboratory = laboratorium
    .definite = laboratoriet
org-kind-care-provider = plejeudbyder
    .definite = plejeudbyderen
org-kind-health-insurer = sygekasse
    .definite = sygekassen
org-kind-medical-service = medicinsk vurderingstjeneste
    .definite = vurderingstjenesten
org-kind-municipality = kommune
    .definite = kommunen
org-kind-university = universitet
    .definite = universitetet

## attack: .headline i overskrifter, .indefinite og .large ved første omtale, .definite og .short bagefter

attack-cyber-attack = cyberangreb
    .headline = cyberangreb
    .indefinite = et cyberangreb
    .large = et omfattende cyberangreb
    .definite = cyberangrebet
    .short = angrebet
    .definite_genitive = cyberangrebets
attack-ransomware = ransomwareangreb
    .headline = ransomwareangreb
    .indefinite = et ransomwareangreb
    .large = et omfattende ransomwareangreb
    .definite = ransomwareangrebet
    .short = angrebet
    .definite_genitive = ransomwareangrebets
attack-intrusion = hackerangreb
    .headline = hackerangreb
    .indefinite = et hackerangreb
    .large = et omfattende hackerangreb
    .definite = hackerangrebet
    .short = angrebet
    .definite_genitive = hackerangrebets
attack-malware = angreb med skadelig software
    .headline = angreb med skadelig software
    .indefinite = et angreb med skadelig software
    .large = et omfattende angreb med skadelig software
    .definite = angrebet med den skadelige software
    .short = angrebet
    .definite_genitive = angrebets
attack-phishing = phishingangreb
    .headline = phishingangreb
    .indefinite = et phishingangreb
    .large = et omfattende phishingangreb
    .definite = phishingangrebet
    .short = angrebet
    .definite_genitive = phishingangrebets
attack-denial-of-service = overbelastningsangreb
    .headline = overbelastningsangreb
    .indefinite = et overbelastningsangreb
    .large = et omfattende overbelastningsangreb
    .definite = overbelastningsangrebet
    .short = angrebet
    .definite_genitive = overbelastningsangrebets
attack-it-outage = it-nedbrud
    .headline = it-nedbrud
    .indefinite = et it-nedbrud
    .large = et omfattende it-nedbrud
    .definite = it-nedbruddet
    .short = nedbruddet
    .definite_genitive = it-nedbruddets

scale-single-systems = enkelte systemer
scale-large-scale = omfattende

## first_sign: .indefinite som »… var det første tegn«

first-sign-it-outage = it-nedbrud
    .indefinite = et it-nedbrud
first-sign-ransom-note = krav om løsesum
    .indefinite = et krav om løsesum
first-sign-alert = alarm fra overvågningen
    .indefinite = en alarm fra overvågningen
first-sign-staff = henvendelse fra medarbejdere
    .indefinite = en henvendelse fra medarbejdere
first-sign-supplier = besked fra it-leverandøren
    .indefinite = en besked fra it-leverandøren
first-sign-authority = besked fra en myndighed
    .indefinite = en besked fra en myndighed

## attacker: navnet er subjekt i sætningen; .definite ved senere omtale

attacker-unknown = ukendte gerningsmænd
    .definite = gerningsmændene
attacker-criminals = kriminelle
    .definite = de kriminelle
attacker-criminal-group = en kriminel gruppe
    .definite = den kriminelle gruppe

## system: navnet står i en opremsning; .definite i tredje person, .ours i vi-form

system-whole-it = alle it-systemer
    .definite = alle it-systemer
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
    .definite = det kliniske it-system
    .ours = vores kliniske it-system
system-patient-records = patientjournaler
    .definite = patientjournalerne
    .ours = vores patientjournaler
system-practice-system = lægesystemet
    .definite = lægesystemet
    .ours = vores lægesystem
system-laboratory-system = laboratoriesystemet
    .definite = laboratoriesystemet
    .ours = vores laboratoriesystem
system-radiology-system = røntgensystemet
    .definite = røntgensystemet
    .ours = vores røntgensystem
system-email = mailsystemet
    .definite = mailsystemet
    .ours = vores mailsystem
system-telephone = telefoner
    .definite = telefonerne
    .ours = vores telefoner
system-website = hjemmesiden
    .definite = hjemmesiden
    .ours = vores hjemmeside
system-booking = tidsbestillingen
    .definite = tidsbestillingen
    .ours = vores tidsbestilling
system-prescriptions = receptsystemet
    .definite = receptsystemet
    .ours = vores receptsystem
system-billing = afregningssystemet
    .definite = afregningssystemet
    .ours = vores afregningssystem
system-workstations = computere
    .definite = computerne
    .ours = vores computere
system-remote-access = fjernadgangen
    .definite = fjernadgangen
    .ours = vores fjernadgang
system-internet-connection = internetforbindelsen
    .definite = internetforbindelsen
    .ours = vores internetforbindelse

## service: navnet til overskrifter og opremsninger; en hel hovedsætning for hver status; .definite i løbende tekst

service-assessments = sundhedsfaglige vurderinger
    .definite = de sundhedsfaglige vurderinger
    .limited = sundhedsfaglige vurderinger bliver kun gennemført i begrænset omfang
    .suspended = sundhedsfaglige vurderinger er aflyst indtil videre
    .delayed = sundhedsfaglige vurderinger er forsinket
    .urgent_only = sundhedsfaglige vurderinger bliver kun gennemført, når det haster
    .resumed = sundhedsfaglige vurderinger er i gang igen
    .continuing = sundhedsfaglige vurderinger bliver gennemført som planlagt
service-assessments-on-site = vurderinger ved besøg
    .definite = vurderingerne ved besøg
    .limited = vurderinger ved besøg bliver kun gennemført i begrænset omfang
    .suspended = vurderinger ved besøg er aflyst indtil videre
    .delayed = vurderinger ved besøg er forsinket
    .urgent_only = vurderinger ved besøg bliver kun gennemført, når det haster
    .resumed = vurderinger ved besøg er i gang igen
    .continuing = vurderinger ved besøg bliver gennemført som planlagt
service-assessments-remote = vurderinger på telefon og video
    .definite = vurderingerne på telefon og video
    .limited = vurderinger på telefon og video bliver kun gennemført i begrænset omfang
    .suspended = vurderinger på telefon og video er aflyst indtil videre
    .delayed = vurderinger på telefon og video er forsinket
    .urgent_only = vurderinger på telefon og video bliver kun gennemført, når det haster
    .resumed = vurderinger på telefon og video er i gang igen
    .continuing = vurderinger på telefon og video bliver gennemført som planlagt
service-assessment-reports = skriftlige vurderinger
    .definite = de skriftlige vurderinger
    .limited = skriftlige vurderinger bliver kun udarbejdet i begrænset omfang
    .suspended = skriftlige vurderinger bliver ikke sendt ud indtil videre
    .delayed = skriftlige vurderinger er forsinket
    .urgent_only = skriftlige vurderinger bliver kun udarbejdet, når det haster
    .resumed = skriftlige vurderinger bliver sendt ud igen
    .continuing = skriftlige vurderinger bliver sendt ud som normalt
service-appointments = aftaler
    .definite = aftalerne
    .limited = der er færre tider til aftaler end normalt
    .suspended = aftaler er aflyst indtil videre
    .delayed = aftaler kan blive forsinket
    .urgent_only = aftaler bliver kun gennemført, når det haster
    .resumed = aftaler bliver gennemført igen
    .continuing = aftaler bliver gennemført som planlagt
service-consultations = konsultationer
    .definite = konsultationerne
    .limited = der er færre tider til konsultation end normalt
    .suspended = konsultationer er aflyst indtil videre
    .delayed = der er ventetid på konsultationer
    .urgent_only = konsultationer bliver kun gennemført, når det haster
    .resumed = konsultationer bliver gennemført igen
    .continuing = konsultationer bliver gennemført som planlagt
service-video-consultations = videokonsultationer
    .definite = videokonsultationerne
    .limited = der er færre tider til videokonsultation end normalt
    .suspended = videokonsultationer er aflyst indtil videre
    .delayed = der er ventetid på videokonsultationer
    .urgent_only = videokonsultationer bliver kun gennemført, når det haster
    .resumed = videokonsultationer bliver gennemført igen
    .continuing = videokonsultationer bliver gennemført som planlagt
service-prescriptions = recepter
    .definite = recepterne
    .limited = recepter kan kun fornyes i begrænset omfang
    .suspended = recepter kan ikke fornyes indtil videre
    .delayed = det tager længere tid end normalt at forny recepter
    .urgent_only = recepter bliver kun fornyet, når det haster
    .resumed = recepter kan fornyes igen
    .continuing = recepter kan fornyes som normalt
service-test-results = prøvesvar
    .definite = prøvesvarene
    .limited = der kommer færre prøvesvar end normalt
    .suspended = der kommer ingen prøvesvar indtil videre
    .delayed = prøvesvar er forsinket
    .urgent_only = der kommer kun svar på prøver, der haster
    .resumed = der kommer prøvesvar igen
    .continuing = prøvesvar kommer som normalt
service-vaccinations = vaccinationer
    .definite = vaccinationerne
    .limited = der er færre tider til vaccination end normalt
    .suspended = vaccinationer er aflyst indtil videre
    .delayed = der er ventetid på vaccinationer
    .urgent_only = vaccinationer bliver kun givet, når det haster
    .resumed = vaccinationer bliver givet igen
    .continuing = vaccinationer bliver givet som planlagt
service-planned-operations = planlagte operationer
    .definite = de planlagte operationer
    .limited = der er færre planlagte operationer end normalt
    .suspended = planlagte operationer er udsat indtil videre
    .delayed = planlagte operationer er forsinket
    .urgent_only = kun operationer, der haster, bliver gennemført
    .resumed = planlagte operationer er i gang igen
    .continuing = planlagte operationer bliver gennemført som aftalt
service-emergency-care = akutmodtagelse
    .definite = akutmodtagelsen
    .limited = akutmodtagelsen kan tage imod færre patienter end normalt
    .suspended = akutmodtagelsen er lukket indtil videre
    .delayed = der er længere ventetid i akutmodtagelsen end normalt
    .urgent_only = akutmodtagelsen tager kun imod patienter med livstruende sygdom eller skade
    .resumed = akutmodtagelsen er åben igen
    .continuing = akutmodtagelsen er åben
service-telephone-hours = telefontid
    .definite = telefontiden
    .limited = telefontiden er kortere end normalt
    .suspended = telefontiden er aflyst indtil videre
    .delayed = der er længere ventetid på telefonen end normalt
    .urgent_only = telefonen er kun åben for det, der haster
    .resumed = telefontiden er tilbage til det normale
    .continuing = telefontiden er som normalt
service-advice-for-insurers = rådgivning af sygekasser
    .definite = rådgivningen af sygekasserne
    .limited = rådgivning af sygekasser bliver kun givet i begrænset omfang
    .suspended = rådgivning af sygekasser er indstillet indtil videre
    .delayed = rådgivning af sygekasser er forsinket
    .urgent_only = sygekasser får kun rådgivning, når det haster
    .resumed = sygekasser kan få rådgivning igen
    .continuing = sygekasser kan få rådgivning som normalt
service-critical-functions = kritiske funktioner
    .definite = de kritiske funktioner
    .limited = kritiske funktioner kører i begrænset omfang
    .suspended = kritiske funktioner er ude af drift indtil videre
    .delayed = der er forsinkelser i kritiske funktioner
    .urgent_only = kritiske funktioner kører kun, når det haster
    .resumed = kritiske funktioner er i drift igen
    .continuing = kritiske funktioner er i drift
service-urgent-functions = akut hjælp
    .definite = den akutte hjælp
    .limited = akut hjælp bliver givet i begrænset omfang
    .suspended = akut hjælp er ikke mulig indtil videre
    .delayed = der er ventetid på akut hjælp
    .urgent_only = akut hjælp bliver kun givet, når det ikke kan vente
    .resumed = akut hjælp er mulig igen
    .continuing = akut hjælp fungerer

service-state-limited = begrænset
service-state-suspended = aflyst indtil videre
service-state-delayed = forsinket
service-state-urgent-only = kun det, der haster
service-state-resumed = i gang igen

instead-keep-appointment = Kom til aftalen
instead-we-contact-you = I kontakter dem, det drejer sig om
instead-call-first = Ring først
instead-wait = Vent, intet at gøre lige nu
instead-call-emergency-doctor = Ring til lægevagten

emergency-plan-activated = sat i gang
emergency-plan-ended = afsluttet

## expert: navnet er subjekt eller står efter »af« og »med«; .ours i vi-form

expert-own-it = egne it-medarbejdere
    .ours = vores egne it-medarbejdere
expert-external-it = eksterne it-eksperter
    .ours = eksterne it-eksperter
expert-forensic = specialister i digital efterforskning
    .ours = specialister i digital efterforskning
expert-it-supplier = it-leverandøren
    .ours = vores it-leverandør

## task: infinitiv uden »at«

task-cause = finde årsagen
task-extent = afdække omfanget
task-regain-control = få kontrollen tilbage
task-restore = få driften i gang igen
task-secure-evidence = sikre beviser

supplier-hosting = hosting af servere
supplier-operations = drift af it-systemer
supplier-hosting-and-operations = it-drift og hosting af servere

## measure: perfektum participium efter »har«

measure-attack-contained = standset angrebet
measure-access-closed = lukket adgangsveje til systemerne
measure-passwords-reset = nulstillet adgangskoder
measure-monitoring-started = sat ekstra overvågning i gang
measure-further-attacks-blocked = skærpet beskyttelsen mod nye angreb
measure-systems-hardened = styrket sikkerheden i systemerne
measure-backups-secured = beskyttet sikkerhedskopierne

assurance-checked-before-restart = systemerne bliver undersøgt, før de bliver taget i brug igen
assurance-disconnected-to-protect = systemerne er koblet fra, til de er undersøgt

## prevention: infinitiv uden »at«

prevention-systems-hardened = styrke sikkerheden i systemerne
prevention-monitoring-extended = udvide overvågningen
prevention-access-rules-tightened = stramme reglerne for adgang
prevention-staff-trained = træne medarbejderne i it-sikkerhed
prevention-lessons-published = offentliggøre erfaringerne fra angrebet

## threat_level: navnet er neutrum (»niveauet er højt«); .weak efter »det« (»det høje niveau«), .threat efter »truslen er«

threat-level-elevated = forhøjet
    .weak = forhøjede
    .threat = forhøjet
threat-level-high = højt
    .weak = høje
    .threat = høj
threat-level-very-high = meget højt
    .weak = meget høje
    .threat = meget høj

## group: navnet i opremsninger; .definite (patienterne), .genitive (patienters), .definite_genitive, .singular (Er du patient …)

group-insured = forsikrede
    .definite = de forsikrede
    .genitive = forsikredes
    .definite_genitive = de forsikredes
    .singular = forsikret
group-patients = patienter
    .definite = patienterne
    .genitive = patienters
    .definite_genitive = patienternes
    .singular = patient
group-employees = medarbejdere
    .definite = medarbejderne
    .genitive = medarbejderes
    .definite_genitive = medarbejdernes
    .singular = medarbejder
group-clients = opdragsgivere
    .definite = opdragsgiverne
    .genitive = opdragsgiveres
    .definite_genitive = opdragsgivernes
    .singular = opdragsgiver
group-relatives = pårørende
    .definite = de pårørende
    .genitive = pårørendes
    .definite_genitive = de pårørendes
    .singular = pårørende
group-partners = samarbejdspartnere
    .definite = samarbejdspartnerne
    .genitive = samarbejdspartneres
    .definite_genitive = samarbejdspartnernes
    .singular = samarbejdspartner
group-residents = beboere
    .definite = beboerne
    .genitive = beboeres
    .definite_genitive = beboernes
    .singular = beboer
group-applicants = ansøgere
    .definite = ansøgerne
    .genitive = ansøgeres
    .definite_genitive = ansøgernes
    .singular = ansøger
group-citizens = borgere
    .definite = borgerne
    .genitive = borgeres
    .definite_genitive = borgernes
    .singular = borger

## data_category: navnet i opremsninger; .yours over for den berørte

data-category-personal = personoplysninger
    .yours = dine personoplysninger
data-category-contact-details = kontaktoplysninger
    .yours = dine kontaktoplysninger
data-category-health = helbredsoplysninger
    .yours = dine helbredsoplysninger
data-category-identity-numbers = cpr-numre
    .yours = dit cpr-nummer
data-category-insurance-numbers = forsikringsnumre
    .yours = dit forsikringsnummer
data-category-assessment-reports = skriftlige vurderinger
    .yours = din skriftlige vurdering
data-category-bank-details = bankoplysninger
    .yours = dine bankoplysninger
data-category-employment = ansættelsesoplysninger
    .yours = dine ansættelsesoplysninger
data-category-passwords = adgangskoder
    .yours = din adgangskode

confidentiality-excluded = ikke berørt
confidentiality-no-sign = intet tegn på tyveri
confidentiality-open = vides ikke endnu
confidentiality-probably-taken = formentlig stjålet
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

police-reported = anmeldt til politiet
police-investigating = politiet efterforsker
police-cooperating = samarbejde med politiet

## police_aim: infinitiv uden »at«

police-aim-clarify = opklare sagen
police-aim-identify = finde de ansvarlige

## authority: navnet som det er i dag; .short ved senere omtale

authority-dpa-niedersachsen = datatilsynet i Niedersachsen
    .short = datatilsynet
authority-supervisor-niedersachsen = Niedersachsens socialministerium (tilsynsmyndigheden)
    .short = socialministeriet
authority-bsi = den tyske it-sikkerhedsmyndighed BSI
    .short = BSI
authority-lka-niedersachsen = kriminalpolitiet i Niedersachsen
    .short = kriminalpolitiet
authority-datatilsynet = Datatilsynet
    .short = Datatilsynet
authority-samsik = Styrelsen for Samfundssikkerhed
    .short = SAMSIK
authority-regions-denmark = regionerne
    .short = regionerne
authority-patient-safety-denmark = Styrelsen for Patientsikkerhed
    .short = Styrelsen for Patientsikkerhed
authority-ico = det britiske datatilsyn (ICO)
    .short = ICO
authority-ncsc-uk = det britiske center for cybersikkerhed (NCSC)
    .short = NCSC

authority-step-reported = anmeldt
authority-step-informed = orienteret
authority-step-in-contact = i kontakt

## tell_channel: adverbialt, efter »besked«

tell-channel-digital-post = i Digital Post
tell-channel-letter = med brev
tell-channel-email = på mail
tell-channel-phone = på telefon
tell-channel-in-person = i en personlig samtale

tell-when-once-known = så snart det er klart, hvem der er berørt
tell-when-in-phases = ad flere omgange
tell-when-by-date = senest en bestemt dag

## advice: hel sætning med punktum

advice-be-alert = Vær på vagt over for uventede opkald, mails og sms'er, også selv om afsenderen kender dit navn eller dit cpr-nummer.
advice-no-codes = Oplys aldrig koder, og godkend ikke noget med MitID, fordi nogen ringer eller skriver til dig.
advice-check-accounts = Hold øje med dine konti, og ring til din bank, hvis du ser en betaling, du ikke kender.
advice-change-passwords = Skift adgangskoden alle de steder, hvor du bruger den samme.
advice-credit-alert = Få registreret en kreditadvarsel i CPR på borger.dk, så det bliver sværere at låne penge i dit navn.
advice-report-misuse = Anmeld det til politiet, hvis nogen misbruger dine oplysninger.
advice-read-guidance = Læs for en sikkerheds skyld myndighedernes råd.

## help_topic: .guidance er det, linket fører til

help-topic-identity-theft = identitetstyveri
    .guidance = vejledning om identitetstyveri
help-topic-identity-numbers = misbrug af cpr-nummer
    .guidance = vejledning om misbrug af cpr-nummer
help-topic-cyber-hotline = rådgivning om digital sikkerhed
    .guidance = rådgivning hos Cyberhotline for digital sikkerhed
help-topic-phishing = falske mails og sms'er
    .guidance = vejledning om falske mails og sms'er

restoration-working = arbejdet er i gang
restoration-first-systems-back = de første systemer kører igen
restoration-in-stages = systemerne åbner lidt efter lidt
restoration-complete = alle systemer kører igen

## apologiser: subjekt i sætningen

apologiser-board = direktionen
apologiser-management = ledelsen
apologiser-organisation = organisationen

## apology_reason: efter »undskylder for«

apology-reason-delays = ventetiden
apology-reason-limited-services = den begrænsede drift
apology-reason-worry = utrygheden efter angrebet
apology-reason-data-loss = bruddet på datasikkerheden

## update_channel: adverbialt; .here på hjemmesiden selv

update-channel-website = på hjemmesiden
    .here = her på siden
update-channel-press = i en pressemeddelelse
    .here = i en pressemeddelelse
update-channel-direct = direkte til de berørte
    .here = direkte til de berørte

## update_topic: efter »nyt om«

update-topic-investigation = undersøgelsen
update-topic-restoration = arbejdet med at få systemerne i gang igen
update-topic-data = de berørte oplysninger
update-topic-services = driften

## Meddelelser og eksempler

notice-kind-press-release = Pressemeddelelse
    .about = En side i tredje person til medierne, med overskrift, citat og pressekontakt.
notice-kind-website-notice = Meddelelse på hjemmesiden
    .about = En meddelelse i vi-form til patienter, forsikrede og alle andre, der vil vide, om de er berørt, og hvad de skal gøre.
sample-medical-service = Medicinsk vurderingstjeneste i Niedersachsen
    .about = Første dag efter et omfattende cyberangreb, hvor alle it-systemer er koblet fra nettet.
sample-gp-chain = Dansk kæde af lægehuse
    .about = Et it-nedbrud, der viste sig at være et angreb med tyveri af oplysninger.

## Svartyper

kind-yes-no = ja eller nej
kind-choice = ét valg
kind-choices = et eller flere valg
kind-date = dato
kind-time = klokkeslæt
kind-stamp = dato og klokkeslæt
kind-moment = tidspunkt, så præcist det kendes
kind-period = periode
kind-count = antal
kind-text = tekst på hvert sprog
kind-note = intern note
kind-name = navn med bøjede former
kind-contact = kontakt
kind-address = adresse
kind-link = link
kind-hours = åbningstid
kind-records = liste

precision-exact = præcis
precision-about = cirka
precision-day = kun dagen
precision-night-to = natten til dagen
precision-early-morning = tidligt om morgenen
precision-since-at-least = mindst siden
precision-between = mellem to tidspunkter
count-precision-exact = præcis
count-precision-about = cirka
count-precision-at-least = mindst
count-precision-up-to = op til

## Dele af et svar

part-name = Navn
part-function = Funktion
part-phone = Telefon
part-email = Mail
part-hours = Åbningstid
part-street = Vej og nummer
part-postcode = Postnummer
part-town = By
part-country = Land
part-url = Adresse på nettet
part-label = Linkets tekst
part-date = Dato
part-time = Klokkeslæt
part-until = Til
part-number = Antal
part-from = Fra
part-to = Til
part-plain = Navn
part-gender = Køn
form-nominative = Nominativ
form-genitive = Genitiv
form-dative = Dativ
form-accusative = Akkusativ
form-definite = I løbende tekst
gender-m = Hankøn
gender-f = Hunkøn
gender-n = Intetkøn
gender-pl = Flertal
gender-c = Fælleskøn
gender-none = Intet køn
day-short-1 = ma.
day-short-2 = ti.
day-short-3 = on.
day-short-4 = to.
day-short-5 = fr.
day-short-6 = lø.
day-short-7 = sø.

answer-yes = Ja
answer-no = Nej
answer-open = Vides ikke endnu
answer-none = Ikke besvaret
