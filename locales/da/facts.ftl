### Sections, questions, fields, notices, samples, kinds of answers.
### »Du« is the person at the form, »I« the organisation.

## Sections

section-organisation = Organisationen
section-letterhead = Brevpapir og stil
section-what-happened = Hvad er der sket?
section-systems = Systemer
section-services = Drift og patientsikkerhed
section-data = Personoplysninger
section-response = Hvad gør I?
section-authorities = Politi og myndigheder
section-advice = Råd og kontakt
section-told = Besked til de berørte
section-restoration = Genopretning
section-tone = Undskyldning og tak
section-people = Citat og underskrift
section-next = Denne meddelelse og den næste
section-own-words = Det, ingen spørgsmål dækker
section-report = Anmeldelse til myndigheden

## The organisation

fact-org-name = Navn
    .hint = Skriv det fulde navn, som det står på brevpapiret, og de bøjede former, hvis navnet har nogen.
    .why = Det fulde navn står én gang i hver tekst, så ingen er i tvivl om, hvem der er ramt.
fact-org-short = Kort navn
    .hint = Skriv det navn, I selv og pressen bruger i daglig tale.
    .why = Teksten bruger det korte navn, når det fulde har været nævnt.
fact-org-kind = Type
    .hint = Vælg det, der passer bedst på jeres opgave.
    .why = Typen afgør, hvilke tilbud og råd formularen foreslår, og hvad teksten kalder jer uden et kort navn.
fact-org-country = Land
    .hint = Vælg det land, I hører hjemme i.
    .why = Landet afgør, hvilke myndigheder og hotlines formularen viser først.
fact-org-legal-form = Retlig form
    .hint = Vælg den, der står i jeres vedtægter eller i CVR.
    .why = Myndighedens skema spørger om det, og teksten kalder ikke en region for en virksomhed.
fact-org-law = Regler, der gælder for jer
    .hint = Vælg alle, og spørg juristen, hvis du er i tvivl.
    .why = Reglerne afgør fristen og modtageren: 72 timer til Datatilsynet efter GDPR, 24 timer efter NIS 2-loven.
fact-org-place = By
    .hint = Skriv den by, pressemeddelelsen bliver sendt fra.
    .why = By og dato står først i pressemeddelelsen.
fact-org-address = Adresse
    .hint = Skriv den postadresse, man kan skrive til.
    .why = Den står på brevpapiret og i breve til de berørte.
fact-org-website = Hjemmeside
    .hint = Skriv adressen på den side, hvor I lægger nyt op om sagen.
    .why = Adressen står i meddelelserne, så alle kan finde den seneste status.
fact-org-boilerplate = Om organisationen
    .hint = Skriv fire til seks linjer om, hvem I er, hvad I laver, og hvor mange I er.
    .why = Teksten står nederst i pressemeddelelsen, så en journalist kan beskrive jer rigtigt.
fact-press-contact = Pressekontakt
    .hint = Skriv navn, telefon og mail på den, journalister kan få fat på nu.
    .why = Uden en pressekontakt ringer journalisterne til omstillingen, som ikke kan svare.
fact-dpo = Databeskyttelsesrådgiver
    .hint = Skriv navn, telefon og mail på jeres databeskyttelsesrådgiver (DPO).
    .why = GDPR artikel 33 og 34 kræver, at I oplyser, hvem man kan spørge om databeskyttelse.
fact-speakers = Talspersoner
    .hint = Tilføj en post for hver, der må udtale sig.
    .why = Omstillingen og kollegerne kan se, hvem de skal stille pressen videre til.
fact-supervisor = Tilsynsmyndighed
    .hint = Vælg den myndighed, der fører tilsyn med jer.
    .why = Nogle regler kræver, at den får besked samtidig med datatilsynet, for eksempel § 83a i den tyske SGB X.
fact-data-protection-authority = Datatilsyn
    .hint = Vælg det datatilsyn, I hører under, i Danmark Datatilsynet.
    .why = Anmeldelsen efter GDPR artikel 33 skal til den rette myndighed, og de berørte skal vide, hvor de kan klage.

## The letterhead and the house's style

fact-org-logo = Logo
    .hint = Vælg jeres logo som PNG eller SVG.
    .why = Logoet viser modtageren, at brevet er fra jer og ikke fra svindlere.
fact-org-colour = Farve
    .hint = Vælg farven fra jeres designmanual.
    .why = Overskrifter og linjer i dokumenterne får jeres farve.
fact-letter-window = Rude i kuverten
    .hint = Vælg den type kuvert, I sender breve i.
    .why = Navn og adresse skal stå midt i ruden, og intet andet må kunne ses udefra.
fact-letter-footer = Bundtekst i breve
    .hint = Skriv det, der plejer at stå nederst, for eksempel CVR-nummer og telefon.
    .why = Linjerne står nederst på brevet, så modtageren kan se, at det er ægte.
fact-org-languages = Sprog
    .hint = Vælg de sprog, I plejer at skrive på.
    .why = En ny sag begynder med de sprog, så du ikke skal vælge dem midt i en krise.
fact-gender-style = Køn i tyske tekster
    .hint = Vælg den skrivemåde, jeres hus bruger på tysk.
    .why = Tyske ord for grupper har køn, og læserne lægger mærke til, hvis skrivemåden skifter.

## What happened

fact-attack-kind = Hændelsens art
    .hint = Vælg det mest præcise, I kan stå inde for, og markér det som formodet, hvis det ikke er bekræftet.
    .why = Overskriften og første afsnit bygger på svaret, og GDPR artikel 33 og 34 kræver, at I beskriver bruddets karakter.
fact-exposed-to = Hvem der kunne se oplysningerne
    .hint = Vælg den største kreds, der teknisk set havde adgang.
    .why = Det gør stor forskel, om det var medarbejdere eller hele internettet.
fact-attack-scale = Angrebets omfang
    .hint = Vælg kun »omfattende«, hvis jeres it-eksperter siger det.
    .why = Ordet »omfattende« kommer kun med, når det er en oplysning, I kan dokumentere.
fact-attack-at = Hændelsens tidspunkt
    .hint = Angiv tidspunktet så præcist, som I kender det, og ikke mere præcist.
    .why = Læserne og Datatilsynet spørger efter tidspunktet, men aftal med politiet, om det må ud.
fact-discovered-at = Opdaget
    .hint = Angiv, hvornår I opdagede, at noget var galt.
    .why = Tiden mellem hændelse og opdagelse er det første, en journalist regner ud.
fact-first-sign = Første tegn
    .hint = Vælg det, der fik jer til at opdage det.
    .why = Så kan teksten sige ærligt, hvad I så først, og hvad I først fandt ud af senere.
fact-cause = Årsag
    .hint = Vælg årsagen, når eksperterne har fundet den; dine egne ord skal kunne stå efter »årsagen var«.
    .why = Læserne vil vide, hvordan det kunne ske, og Datatilsynet spørger om det samme.
fact-cause-fixed = Årsagen er fjernet
    .hint = Svar ja, når fejlen er rettet eller hullet lukket.
    .why = Den, der læser om en fejl, spørger straks, om den stadig er der.
fact-supplier-name = Leverandørens navn
    .hint = Skriv navnet, når I har aftalt med leverandøren, at det må nævnes.
    .why = Andre kunder hos leverandøren kan være ramt, og journalister finder som regel navnet alligevel.
fact-attack-state = Angrebet lige nu
    .hint = Vælg kun det, som jeres eksperter har bekræftet.
    .why = Det første, mange vil vide, er, om faren er drevet over.
fact-attacker = Gerningsmænd
    .hint = Vælg »ukendte gerningsmænd«, til I ved mere.
    .why = Teksten skal sige, hvem der handlede, uden at mistænke nogen på et gæt.
fact-attacker-name = Gruppens navn
    .hint = Skriv kun navnet, hvis politiet er indforstået med det.
    .why = Et navn giver gruppen den omtale, den er ude efter, og et forkert navn er svært at trække tilbage.
fact-attacker-claimed = Gruppen tager ansvaret
    .hint = Svar ja, hvis gruppen selv har sagt, at den står bag.
    .why = Så kan teksten skelne mellem det, gruppen påstår, og det, I ved.
fact-ransom = Løsesum
    .hint = Vælg det, du har aftalt med ledelsen og politiet, og sig helst ingenting, så længe der bliver forhandlet.
    .why = Det er et af de første spørgsmål fra pressen, og svaret skal være det samme fra alle.
fact-others-hit = Andre ramte
    .hint = Vælg kun det, en myndighed eller leverandøren har bekræftet.
    .why = Det sætter sagen i sammenhæng, og de andres patienter får et fingerpeg om, at de selv kan være berørt.
fact-no-detail = Grund til at holde detaljer tilbage
    .hint = Vælg den grund, I kan forklare, hvis nogen spørger.
    .why = Læserne accepterer et »det kan vi ikke sige«, når de får at vide hvorfor.
fact-terms = Ord, der skal forklares
    .hint = Vælg de fagord, der står i teksten.
    .why = GDPR artikel 12 kræver et klart og enkelt sprog, og ikke alle ved, hvad ransomware er.

## Systems

fact-systems-affected = Ramte systemer
    .hint = Vælg de systemer, der er angrebet eller er gået ned af sig selv.
    .why = Teksten siger, hvad der er ramt, og Herold advarer, hvis databaser er ramt, mens oplysninger meldes i sikkerhed.
fact-systems-off = Systemer, I har koblet fra
    .hint = Vælg de systemer, I selv har koblet fra.
    .why = Der er forskel på, hvad angriberne lukkede, og hvad I lukkede for at beskytte oplysninger.
fact-systems-off-at = Tidspunkt for frakoblingen
    .hint = Skriv, hvornår I tog systemerne af nettet.
    .why = Partnere kan se, hvor længe forbindelserne var åbne.
fact-systems-not-affected = Systemer, der ikke er ramt
    .hint = Vælg kun det, eksperterne har undersøgt.
    .why = Det beroliger, men kun så længe det er rigtigt, så få det bekræftet først.
fact-files-encrypted = Filer er krypteret
    .hint = Svar ja, hvis filer er låst, så I ikke kan åbne dem.
    .why = Oplysninger, som I ikke kan komme til, er også et brud på datasikkerheden efter GDPR artikel 4.
fact-backups = Sikkerhedskopier
    .hint = Vælg »i orden«, når nogen har prøvet at læse dem.
    .why = Svaret afgør, om noget kan være tabt for altid, og det spørger både patienter og Datatilsynet om.

## Services and the safety of patients

fact-all-as-usual = Alt kører som normalt
    .hint = Vælg kun ja, når ingen tilbud er ramt.
    .why = Den, der har en aftale, leder efter netop den sætning.
fact-services-limited = Ramte tilbud
    .hint = Tilføj en post for hvert tilbud, det vigtigste først, og skriv, hvad folk skal gøre i stedet.
    .why = Det første, folk vil vide, er, om det går ud over dem, og hvad de skal gøre.
fact-services-continuing = Tilbud, der fungerer
    .hint = Vælg kun det, som I ved fungerer lige nu.
    .why = Færre ringer eller bliver væk, når de kan læse, hvad der fungerer.
fact-sites = Steder
    .hint = Tilføj en linje for hvert sted, og skriv det navn, folk kender.
    .why = Den, der har en aftale, vil vide, om netop dette sted har åbent.
fact-emergency-state = Akutmodtagelsen lige nu
    .hint = Vælg det, som vagthavende har meldt ud til vagtcentralen.
    .why = Den, der står med et akut sygt menneske, skal straks vide, hvor der er hjælp.
fact-emergency-reopened-at = Akutmodtagelsen åbnede igen
    .hint = Angiv dag og klokkeslæt.
    .why = Så ved alle, fra hvornår de igen kan køre til jer.
fact-patient-safety = Patientsikkerhed
    .hint = Vælg det, den lægelige ledelse står inde for.
    .why = Patienter og pårørende er først og fremmest bange for at blive behandlet forkert.
fact-emergency-plan = Nødplan
    .hint = Vælg, om jeres nødplan er i gang eller afsluttet.
    .why = Planen forklarer, hvorfor noget går langsommere og alligevel fungerer.
fact-paper-work = Arbejde på papir
    .hint = Vælg, om alt eller kun noget foregår på papir.
    .why = Det forklarer ventetiden, og personalet kan bede folk om at tage papirer med.
fact-workarounds = Sådan gør man i stedet
    .hint = Vælg det, folk selv kan gøre, så længe it-systemerne er nede; dine egne ord skal være en hel sætning.
    .why = Et konkret råd sparer både patienten og jer for et forgæves opkald.
fact-crisis-team = Krisestab
    .hint = Vælg, om krisestaben er nedsat, mødes hver dag eller er opløst.
    .why = Medarbejdere og myndigheder vil vide, hvem der træffer beslutningerne.

## Data: the ledger

fact-data = Status for personoplysninger
    .hint = Tilføj en post for hver gruppe og hver slags oplysninger, og vælg for hver post, hvad I ved. Perioden er den tid, oplysningerne stammer fra (»patienter behandlet fra 2015 til 2022«), ikke den tid, uvedkommende havde adgang.
    .why = Status bliver ført for hver gruppe, og »ikke berørt« bliver kun skrevet, når kilde, tidspunkt og ansvarlig er på plads.
fact-data-varies = Forskelligt fra person til person
    .hint = Vælg ja, hvis det ikke er de samme oplysninger, der er berørt for alle.
    .why = Ellers tror alle, at alle oplysninger om dem er berørt.
fact-data-not-held = Oplysninger, I slet ikke gemmer
    .hint = Vælg kun oplysninger, der med sikkerhed ikke findes i nogen af jeres systemer.
    .why = Det, der ikke er der, kan ingen stjæle, og det kan læserne regne med.
fact-affected-number = Antal berørte
    .hint = Skriv tallet, som I kender det, eller svar »vides ikke endnu«.
    .why = GDPR artikel 33 kræver et omtrentligt antal, når det er muligt, og et tal, der senere stiger, koster tillid.
fact-number-means = Hvad tallet tæller
    .hint = Vælg, om tallet er de berørte eller alle, der har oplysninger liggende i de ramte systemer.
    .why = De to bliver tit blandet sammen, og et forkert tal er svært at trække tilbage.
fact-affected-number-before = Antal, I har oplyst før
    .hint = Skriv kun tallet, hvis I har meldt et andet ud.
    .why = Et tal, der ændrer sig uden forklaring, ligner et forsøg på at skjule noget.
fact-publication = Offentliggørelse
    .hint = Vælg alt det, I selv eller eksperterne har set.
    .why = De berørte skal vide, om andre kan finde deres oplysninger nu.
fact-published-at = Offentliggjort den
    .hint = Angiv den dag, oplysningerne først blev set.
    .why = Fra den dag skal de berørte være ekstra på vagt.
fact-file-review = Gennemgang af filerne
    .hint = Vælg »i gang«, så længe I undersøger, hvem filerne indeholder oplysninger om.
    .why = Det forklarer, hvorfor der kan gå uger, før alle har fået besked.
fact-consequences = Mulige følger
    .hint = Vælg det, der kan ske med netop disse oplysninger; dine egne ord skal kunne stå efter »det fører til«.
    .why = GDPR artikel 33 og 34 kræver, at I beskriver de sandsynlige konsekvenser.
fact-misuse = Misbrug
    .hint = Vælg det, I har hørt fra politiet, eksperterne og de berørte.
    .why = De berørte vil vide, om det allerede er sket for nogen.

## What we did and do

fact-experts = Eksperter på sagen
    .hint = Vælg alle, der arbejder på sagen i dag.
    .why = Teksten siger, hvem der undersøger sagen, i stedet for bare at sige, at den bliver undersøgt.
fact-expert-tasks = Eksperternes opgaver
    .hint = Vælg det, de er i gang med nu; dine egne ord skal kunne stå efter »vi arbejder på at«.
    .why = En opgave siger mere end et »vi arbejder på højtryk«.
fact-it-supplier = It-leverandør
    .hint = Vælg, hvad leverandøren gør for jer.
    .why = Anmeldelsen til datatilsynet spørger, om en databehandler er involveret, og læserne vil vide, hvem der driver systemerne.
fact-investigation = Undersøgelsen
    .hint = Vælg »afsluttet«, når eksperternes rapport foreligger.
    .why = Alt det, I siger, skal læses som foreløbigt, så længe undersøgelsen er i gang.
fact-measures = Tiltag indtil nu
    .hint = Vælg kun det, der er gjort færdigt; dine egne ord skal kunne stå efter »indtil nu har vi«.
    .why = GDPR artikel 33 og 34 kræver, at I oplyser, hvad I har gjort for at begrænse skaden.
fact-assurance = Det kan I love
    .hint = Vælg kun det, I kan holde.
    .why = Et løfte om sikkerhed er kun noget værd sammen med en handling.
fact-prevention = Forebyggelse
    .hint = Vælg det, I har besluttet; dine egne ord skal kunne stå efter »vi har besluttet at«.
    .why = Om et halvt år spørger en journalist, om det blev til noget.
fact-threat-level = Trusselsniveau
    .hint = Vælg det niveau, som myndigheden har meldt ud.
    .why = Niveauet sætter angrebet i sammenhæng uden at undskylde det.
fact-threat-source = Kilde til trusselsniveauet
    .hint = Vælg den myndighed, der har meldt niveauet ud, i Danmark SAMSIK.
    .why = Et trusselsniveau uden afsender er en påstand.
fact-limits-acknowledged = Sikkerhedens grænser
    .hint = Svar ja, hvis teksten skal sige, at god sikkerhed ikke standser alle angreb.
    .why = Sætningen er ærlig sammen med det, I har gjort, og en dårlig undskyldning, når den står alene.

## Police and authorities

fact-police = Politiet
    .hint = Vælg alt det, der er sket.
    .why = Læserne vil vide, om sagen er anmeldt, og forsikringen spørger også.
fact-police-aims = Formål med samarbejdet med politiet
    .hint = Vælg det, politiet har sagt god for.
    .why = Teksten siger, hvad samarbejdet skal føre til.
fact-authorities = Myndigheder
    .hint = Tilføj en post for hver myndighed, og skriv, hvad I har gjort og hvornår.
    .why = Datatilsynet skal have anmeldelsen inden for 72 timer, og er I omfattet af NIS 2-loven, skal I sende en tidlig varsling via Virk inden for 24 timer.
fact-rights = De berørtes rettigheder
    .hint = Vælg de rettigheder, teksten skal minde om.
    .why = Et brev, der fortæller om retten til indsigt og klage, giver færre vrede henvendelser.

## What people should do, and whom to ask

fact-rights-how = Sådan bruger man sine rettigheder
    .hint = Skriv en til to hele sætninger om for eksempel selvbetjening, brev, legitimation og frist.
    .why = En rettighed hjælper kun den, der ved, hvordan man bruger den.
fact-contact = Kontakt for borgere
    .hint = Skriv telefon, mail og åbningstid, og sørg for, at nogen svarer, når teksten er ude.
    .why = GDPR artikel 34 kræver et sted, hvor de berørte kan få mere at vide.
fact-more-contacts = Flere kontakter
    .hint = Tilføj en post for hvert sted eller emne, for eksempel »Pårørende« eller »Klinik Nord«.
    .why = Den, der ringer det rigtige sted hen med det samme, får hurtigere svar.
fact-hotline-free = Opkaldet er gratis
    .hint = Svar ja, hvis det ikke koster noget at ringe.
    .why = Nogle lader være med at ringe, fordi de tror, det koster.
fact-advice = Råd til de berørte
    .hint = Vælg kun råd, der passer til de oplysninger, det drejer sig om; dine egne ord skal være en hel sætning.
    .why = Gode råd mindsker skaden, mens råd, der ikke passer, skaber uro.
fact-help-lines = Steder at få hjælp
    .hint = Vælg de steder, der kan hjælpe med netop denne sag.
    .why = De berørte har brug for hjælp, I ikke selv kan give, for eksempel til at spærre et kort.
fact-help-offers = Flere tilbud om hjælp
    .hint = Tilføj en post for hvert tilbud, der ikke står på listen, og afprøv linket.
    .why = Et link, der fører det forkerte sted hen, skader tilliden lige der, hvor folk søger hjælp.
fact-monitoring-offer = Overvågning, I betaler for
    .hint = Vælg det, I har skrevet kontrakt om.
    .why = De berørte vil vide, hvad I gør for dem, og ikke kun, hvad de selv skal gøre.
fact-monitoring-months = Antal måneder
    .hint = Skriv, hvor mange måneder I betaler for.
    .why = Stjålne oplysninger kan misbruges længe efter, så de berørte skal vide, hvornår ordningen slutter.
fact-monitoring-how = Sådan tager man imod tilbuddet
    .hint = Skriv en til to hele sætninger om for eksempel kode, adresse og frist.
    .why = Kun få bruger et tilbud, når de ikke ved, hvordan de skal gøre.
fact-languages-offered = Andre sprog
    .hint = Vælg de sprog, hvor teksten ligger klar.
    .why = Den, der ikke læser sproget godt, skal også kunne passe på sig selv.

## How people are told

fact-tell-by = Kanaler til de berørte
    .hint = Vælg de veje, I kommer til at bruge, og husk brev til dem, der er fritaget for Digital Post.
    .why = GDPR artikel 34 kræver, at de berørte får besked, når bruddet sandsynligvis betyder en høj risiko for dem.
fact-tell-when = Tidspunkt for beskeden
    .hint = Vælg en dato, hvis I kan holde den.
    .why = Den, der venter, spørger først og fremmest, hvornår beskeden kommer.
fact-tell-until = Besked senest
    .hint = Angiv den sidste dag, hvor beskeden kommer frem.
    .why = Datoen står i teksten, og I bliver målt på den.
fact-told-on = Besked sendt den
    .hint = Angiv den dag, den sidste besked blev sendt.
    .why = Så kan folk regne ud, om deres besked burde være kommet, og Datatilsynet kan bede om bevis.
fact-cannot-determine = Uvist for altid, hvem der er berørt
    .hint = Vælg kun ja, når eksperterne har sagt endeligt, at det ikke kan findes ud af.
    .why = Så må der ingen steder stå, at I »endnu« ikke ved det.
fact-no-news = Hvis man ikke hører noget
    .hint = Vælg »ikke berørt«, når alle berørte er fundet og har fået besked.
    .why = Den, der ikke får brev, vil vide, om det er en god nyhed.
fact-letter-reason = Derfor får netop de mennesker brevet
    .hint = Vælg, hvordan I har fundet frem til modtagerne.
    .why = Den, der får et brev, spørger, hvorfor brevet kom til netop dem.
fact-letter-to = Brevet er til
    .hint = Vælg, hvem der skal læse brevet, og lav et brev for hver slags modtager.
    .why = For børn, umyndige og afdøde går brevet til en anden, og teksten skal tale til den, der læser.

## Restoration and dates

fact-restoration = Status for genopretningen
    .hint = Vælg det, der gælder nu, og ikke det, I håber på.
    .why = Læserne vil vide, hvornår hverdagen kommer tilbage.
fact-restoration-by = Ventes færdig
    .hint = Angiv kun en dato, jeres it-folk tror på, og markér den som formodet, hvis den er usikker.
    .why = En dato hjælper folk med at planlægge, og en dato, der skrider, koster tillid.
fact-restored-at = Genoprettet den
    .hint = Angiv den dag, det sidste system kom i drift igen.
    .why = Så ved alle, hvornår de igen kunne regne med jer.
fact-systems-restored = Systemer, der kører igen
    .hint = Vælg kun systemer, som medarbejderne bruger igen.
    .why = Hvert system, der virker, fjerner en grund til at ringe.
fact-restoration-dates = Datoer for enkelte systemer
    .hint = Tilføj en post for hvert system, I kan sætte en dato på.
    .why = Den, der venter på prøvesvar, vil vide, hvornår netop det system virker.
fact-all-clear = Afblæsning
    .hint = Vælg først noget, når eksperterne er enige om, at det er slut.
    .why = En for tidlig afblæsning er værre end ingen, hvis der kommer mere frem.

## Tone

fact-apology-by = Afsender af undskyldningen
    .hint = Vælg den, der står bag undskyldningen.
    .why = En undskyldning uden afsender lyder hul.
fact-apology-to = Modtagere af undskyldningen
    .hint = Vælg de grupper, det er gået ud over.
    .why = En undskyldning til alle er en undskyldning til ingen.
fact-apology-for = Grund til undskyldningen
    .hint = Vælg det, der er sket for dem, og ikke det, der måske sker; dine egne ord skal kunne stå efter »undskyld for«.
    .why = Undskyldningen siger, hvad den gælder, og står i sin egen sætning.
fact-empathy-for = Bekymrede grupper
    .hint = Vælg de grupper, der spørger, eller som I venter spørgsmål fra.
    .why = Teksten viser forståelse for dem, der er urolige, uden at love noget.
fact-thanks-to = Tak til
    .hint = Vælg dem, der har gjort en særlig indsats; dine egne ord skal kunne stå efter »vi takker«.
    .why = Medarbejdere, der skriver alt i hånden, læser også pressemeddelelsen.
fact-thanks-for = Hvad I takker for
    .hint = Vælg højst to ting.
    .why = En tak uden begrundelse virker tom.
fact-requests = Opfordring til læserne
    .hint = Vælg højst to ting, der gør en forskel lige nu; dine egne ord skal være en hel sætning.
    .why = Færre opkald og mails giver jer tid til dem, det haster for.

## People

fact-quote-text = Citat
    .hint = Skriv to sætninger, som et menneske kunne sige højt, uden anførselstegn.
    .why = Journalister bruger citatet ordret, så det skal holde også i næste uge.
fact-quote-speaker = Person bag citatet
    .hint = Skriv navn og funktion på den, der har sagt god for citatet.
    .why = Et citat uden navn og funktion kan ikke bruges.
fact-signed-by = Underskrift
    .hint = Skriv navn og funktion på den, der står bag brevet.
    .why = De berørte vil se, at et menneske med ansvar har skrevet under.

## This text and the next

fact-issued-at = Meddelelsens tidspunkt
    .hint = Angiv dag og klokkeslæt for meddelelsen.
    .why = Uden tidspunkt kan ingen se, om »endnu ikke« gælder i dag eller i sidste uge.
fact-embargo-until = Klausuleret til
    .hint = Angiv, hvornår pressen må bringe nyheden, og kun, hvis det er nødvendigt.
    .why = Så kan de berørte nå at få brevet, før de læser om det i avisen.
fact-update-since = Nyt siden
    .hint = Angiv tidspunktet for jeres forrige meddelelse.
    .why = Opdateringen begynder med det, der er nyt siden da, så ingen skal læse alt igen.
fact-next-update-at = Næste nyt
    .hint = Angiv, hvornår I senest melder noget ud, også hvis der ikke er noget nyt.
    .why = En fast tid giver ro og sparer mange opkald.
fact-next-update-where = Sted for næste nyt
    .hint = Vælg de steder, I kommer til at bruge.
    .why = Læserne skal vide, hvor de skal kigge.
fact-next-update-about = Emner i næste nyt
    .hint = Vælg det, I kan sige noget om; dine egne ord skal kunne stå efter »nyt om«.
    .why = Så venter ingen på svar, der ikke kommer.
fact-next-update-for = Modtagere af næste nyt
    .hint = Vælg de grupper, I vil holde orienteret.
    .why = Grupperne bliver nævnt, så de ved, at de ikke er glemt.
fact-corrections = Rettelser
    .hint = Tilføj en post for hver ting, I har sagt forkert: hvad I sagde hvornår, og hvad der er rigtigt.
    .why = En fejl, I selv retter, koster mindre tillid end en fejl, andre finder.
fact-social-channels = Sociale medier
    .hint = Vælg de medier, I skriver på.
    .why = Hvert medie har sin egen grænse for, hvor langt et opslag må være.
fact-not-to-say = Det siger vi ikke
    .hint = Vælg det, der ikke må ud endnu.
    .why = Omstillingen får en liste over emner, den skal sende videre i stedet for at gætte.

## For the report to the authority

fact-statements = Med jeres egne ord
    .hint = Til det, ingen spørgsmål dækker: en til tre hele sætninger om hvert emne, på hvert sprog. Det, I tilbyder, hører til under »Råd til de berørte«.
    .why = Teksten står dér, hvor emnet hører hjemme, og I angiver også her, hvor sikkert det er, kilden og tidspunktet.
fact-report-kind = Anmeldelsens art
    .hint = Vælg, om det er den første anmeldelse, en opfølgning eller den sidste.
    .why = GDPR artikel 33 tillader, at I giver oplysningerne ad flere omgange, så anmeld, før I ved alt.
fact-report-reference = Sagsnummer
    .hint = Skriv det nummer, I fik ved den første anmeldelse.
    .why = Uden nummeret kan myndigheden ikke knytte opfølgningen til sagen.
fact-aware-at = Kendskab til bruddet
    .hint = Angiv, hvornår I med rimelig sikkerhed vidste, at der var sket et brud.
    .why = Her begynder de 72 timer efter GDPR artikel 33 at løbe.
fact-records-number = Antal registreringer
    .hint = Skriv, hvor mange journaler, filer eller poster det drejer sig om, gerne cirka.
    .why = GDPR artikel 33 kræver et omtrentligt antal registreringer ud over antallet af personer.
fact-measures-before = Sikkerhed før bruddet
    .hint = Vælg det, der var på plads, da det skete.
    .why = Skemaet spørger om det, og Datatilsynet vurderer, om sikkerheden var god nok efter GDPR artikel 32.
fact-likelihood = Sandsynlighed for følger
    .hint = Vælg, hvor sandsynligt det er, at de berørte mærker noget til det.
    .why = Sandsynlighed og alvor giver tilsammen risikoen, og den skal I kunne begrunde.
fact-risk = Risiko for de berørte
    .hint = Vælg det, databeskyttelsesrådgiveren er nået frem til.
    .why = Ved risiko skal Datatilsynet have besked, og ved høj risiko skal de berørte også.
fact-cross-border = Flere lande er berørt
    .hint = Svar ja, hvis der er berørte i andre EU-lande.
    .why = Så skal det ledende tilsyn inddrages, og NIS 2 kræver svaret allerede i den tidlige varsling.
fact-article-34-exception = Undtagelse fra at give besked
    .hint = Vælg kun en undtagelse sammen med jeres jurist, og skriv begrundelsen ned.
    .why = GDPR artikel 34, stk. 3, kender kun de tre, og Datatilsynet kan pålægge jer at give besked alligevel.
fact-delay-reason = Grund til forsinkelse
    .hint = Skriv, hvorfor anmeldelsen kommer efter de 72 timer.
    .why = GDPR artikel 33 kræver, at en sen anmeldelse bliver begrundet.

## Fields of records

field-speakers-person = Person
field-services-limited-service = Tilbud
field-services-limited-state = Status
field-services-limited-instead = I stedet
field-services-limited-place = Sted
field-services-limited-on = Kun denne dag
field-services-limited-until = Til og med
field-sites-place = Sted
field-sites-state = Status
field-sites-until = Forventet til og med
field-data-group = Gruppe
field-data-category = Slags oplysninger
field-data-confidentiality = Fortrolighed
field-data-integrity = Integritet
field-data-availability = Tilgængelighed
field-data-number = Antal
field-data-period = Periode, oplysningerne er fra
field-data-as-of = Gælder pr.
field-data-source = Kilde
field-data-released-by = Frigivet af
field-authorities-authority = Myndighed
field-authorities-step = Hvad er gjort
field-authorities-on = Dato
field-authorities-reference = Sagsnummer
field-help-offers-topic = Emne
field-help-offers-by = Udbyder
field-help-offers-link = Link
field-help-offers-open-to-all = Åbent for alle
field-more-contacts-about = Om hvad eller for hvem
field-more-contacts-contact = Kontakt
field-restoration-dates-system = System
field-restoration-dates-by = Ventes klar
field-corrections-topic = Emne
field-corrections-said-status = Status, I meldte ud
field-corrections-said-number = Antal, I meldte ud
field-corrections-said = Det sagde I
field-corrections-said-on = Sagt den
field-corrections-now = Det er rigtigt
field-corrections-known-since = Kendt siden
field-corrections-reason = Grund til fejlen
field-statements-topic = Emne
field-statements-statement = Hele sætninger
field-statements-press = Til pressen (i tredje person)

## Notices and samples

notice-kind-holding-statement = Første melding
    .about = Få linjer til medierne, mens I endnu ved lidt: hvad der er sket, hvad I gør, og hvornår der kommer mere.
notice-kind-press-release = Pressemeddelelse
    .about = En side i tredje person til medierne, med overskrift, citat og pressekontakt.
notice-kind-website-notice = Meddelelse på hjemmesiden
    .about = En meddelelse i vi-form til patienter, forsikrede og alle andre, der vil vide, om de er berørt, og hvad de skal gøre.
notice-kind-questions-and-answers = Spørgsmål og svar
    .about = Korte svar til hjemmesiden på det, patienter, pårørende og andre spørger om.
notice-kind-patient-letter = Brev til de berørte
    .about = Et brev til den enkelte med alt det, GDPR artikel 34 kræver, i et enkelt sprog.
notice-kind-staff-notice = Besked til medarbejderne
    .about = Hvad medarbejderne skal vide, gøre og svare, når nogen spørger.
notice-kind-partner-notice = Besked til samarbejdspartnere
    .about = Hvad henvisende læger, kommuner, sygekasser og opdragsgivere skal vide om samarbejdet lige nu.
notice-kind-update = Ny status
    .about = Det nye siden sidst og det, der stadig er uafklaret.
notice-kind-all-clear = Afsluttende meddelelse
    .about = Den sidste meddelelse: hvad der er slut, hvad det viste sig at være, og hvad der bliver tilbage at gøre.
notice-kind-correction = Rettelse
    .about = Hvad I sagde, hvad der er rigtigt, og hvornår I fandt ud af det.
notice-kind-poster = Opslag på døren
    .about = Få linjer med store bogstaver til dem, der kommer forbi, og et telefonnummer.
notice-kind-phone-script = Telefonguide
    .about = Korte svar til omstillingen, og hvad den ikke skal sige.
notice-kind-social-post = Opslag til sociale medier
    .about = Det vigtigste inden for det antal tegn, mediet tillader, og hvor man kan læse mere.
notice-kind-authority-worksheet = Arbejdsark til anmeldelsen
    .about = Alle oplysninger til anmeldelsen efter GDPR artikel 33, i den rækkefølge skemaet spørger.

sample-medical-service = Medicinsk vurderingstjeneste i Niedersachsen
    .about = Første dag efter et omfattende cyberangreb, hvor alle it-systemer er koblet fra nettet.
sample-gp-chain = Dansk kæde af lægehuse
    .about = Et it-nedbrud, der viste sig at være et angreb med tyveri af oplysninger.
sample-hospital = Tysk hospital
    .about = Et omfattende ransomwareangreb: Ambulancer kører andre steder hen, og operationer er udsat.
sample-laboratory = Britisk laboratorium
    .about = Stjålne oplysninger er offentliggjort, og to tidligere udmeldinger må rettes.
sample-insurer = Tysk sygekasse
    .about = Et angreb via en leverandør, hvor uvedkommende har haft adgang til oplysninger om forsikrede og deres børn.
sample-gp-numbers = Danske sundhedshuse
    .about = Kaprede mailkonti, hvor uvedkommende har haft adgang til personnumre og diagnoser, også børns.
sample-care-church = Kirkelig plejefond
    .about = En forkert opsætning gjorde plejejournaler frit tilgængelige, og den katolske kirkes egne regler gælder.
sample-false-alarm = Dansk kommune
    .about = En mistanke om et cyberangreb, der ender med en rettelse og en afsluttende meddelelse.

## Kinds of answers

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
kind-image = billede
kind-colour = farve
kind-records = liste

precision-exact = præcis
precision-about = cirka
precision-day = kun dagen
precision-month = kun måneden
precision-since = fra en dag, eventuelt til en anden
precision-since-month = fra en måned, eventuelt til en anden
precision-night-to = natten til dagen
precision-early-morning = tidligt om morgenen
precision-since-at-least = mindst siden
precision-between = mellem to tidspunkter
count-precision-exact = præcis
count-precision-about = cirka
count-precision-at-least = mindst
count-precision-up-to = op til

## Parts of an answer

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
