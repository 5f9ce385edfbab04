# Hvad der er galt, og hvad der skal gøres. Højst to sætninger.

## Data: proof

finding-excluded-unproven = »{ confidentiality-excluded }« om { $group } mangler: { $missing }. Tilføj det, eller vælg »{ confidentiality-no-sign }« eller »{ confidentiality-open }«.
finding-no-sign-undated = »{ confidentiality-no-sign }« om { $group } har intet tidspunkt. Angiv, hvornår det gjaldt, for i morgen kan det være anderledes.
finding-excluded-but-altered = Oplysninger om { $group } står både som ikke berørt og som ændret eller slettet. Ret det ene af de to svar.
finding-safe-data-but-databases-hit = Oplysninger om { $group } står som sikre, men databaser eller journaler er ramt. Få eksperterne til at bekræfte det, eller vælg en mere forsigtig status.
finding-as-of-after-issue = Status for { $group } er fra et senere tidspunkt end meddelelsen selv. Ret det ene af tidspunkterne.

## Times

finding-discovered-before-attack = Hændelsen er opdaget { $discovered }, men skete først { $attack }. Ret det ene af tidspunkterne.
finding-issued-before-attack = Meddelelsen er dateret den { $issued }, men hændelsen skete { $attack }. Ret det ene af tidspunkterne.
finding-restored-before-attack = Genopretningen er sat til den { $restored }, men hændelsen skete { $attack }. Ret det ene af de to svar.
finding-published-before-attack = Oplysningerne er meldt offentliggjort den { $published }, men hændelsen skete { $attack }. Ret det ene af de to svar.
finding-told-before-aware = De berørte fik besked den { $told }, men I fik først kendskab til bruddet den { $aware }. Ret den ene af datoerne.
finding-next-update-not-later = Næste nyt er lovet den { $next }, men meddelelsen er dateret den { $issued }. Vælg et senere tidspunkt til næste nyt.
finding-embargo-not-later = Klausulen udløber den { $embargo }, men meddelelsen er dateret den { $issued }. Vælg et senere tidspunkt, eller fjern klausulen.
finding-update-since-not-earlier = Meddelelsen skal fortælle, hvad der er nyt siden den { $since }, men er selv dateret den { $issued }. Vælg et tidligere tidspunkt.
finding-tell-until-past = De berørte får besked senest den { $until }, men meddelelsen er dateret den { $issued }. Vælg en senere dag, eller skriv, at beskeden er givet.
finding-promise-past = Under »{ $fact }« står den { $day }, men meddelelsen er dateret den { $issued }. Vælg en senere dag, eller fjern løftet.
finding-done-after-issue = »{ $fact }« ({ $day }) er senere end meddelelsen selv ({ $issued }), så det kan ikke stå som noget, der er sket. Ret det ene af tidspunkterne.

## What happened

finding-outage-but-attack = Hændelsen hedder »{ attack-it-outage }«, men andre svar taler om gerningsmænd eller stjålne oplysninger. Vælg en anden art, eller ret de andre svar.
finding-mishap-but-attacker = Hændelsen hedder »{ $kind }«, men andre svar taler om gerningsmænd eller løsesum. Vælg en anden art, eller ret de andre svar.
finding-flood-but-stolen = Et overbelastningsangreb tager i sig selv ingen oplysninger, men oplysninger står som set eller stjålet. Få afklaret, om der også var et andet angreb, og vælg i så fald det.
finding-ransom-demanded-and-not = Svarene siger både, at der er krævet løsesum, og at der ikke er. Behold kun det, der er rigtigt.
finding-ransom-no-comment-and-more = Teksten siger, at I ikke udtaler jer om krav, og siger så alligevel, om der er krævet eller betalt noget. Behold kun det ene.
finding-ransom-not-paid-without-demand = Teksten siger, at der ikke er betalt løsesum, men ikke, om der er krævet nogen. Tilføj kravet, hvis I vil tale om det.
finding-supplier-unnamed = Årsagen ligger hos en leverandør, men der står ikke hvilken. Skriv navnet, eller vælg under »{ fact-it-supplier }«, hvad leverandøren står for.
finding-cause-before-result = Årsagen står som sikker, selv om undersøgelsen stadig er i gang. Vælg »{ certainty-presumed }«, indtil resultatet foreligger.

## Systems, services, emergency care

finding-system-affected-and-not = »{ $system }« står både som ramt og som ikke ramt. Behold kun det, der er rigtigt.
finding-system-restored-not-hit = »{ $system }« fungerer igen, men står hverken som ramt eller koblet fra. Tilføj nedbruddet, eller fjern systemet.
finding-system-restored-and-due = »{ $system }« fungerer allerede igen, men er også lovet til en bestemt dag. Behold kun det, der er rigtigt.
finding-service-limited-and-continuing = Tilbuddet »{ $service }« står både som ramt og som noget, der fungerer. Behold kun det, der er rigtigt.
finding-complete-but-limited = Alt er meldt genoprettet, men tilbuddet »{ $service }« er stadig ramt. Ret det ene af svarene.
finding-as-usual-but-limited = Teksten siger, at alle tilbud fungerer som normalt, men tilbuddet »{ $service }« er ramt. Behold kun det, der er rigtigt.
finding-emergency-open-but-suspended = Akutmodtagelsen står både som åben og som lukket. Få det afklaret, før teksten bliver sendt ud.
finding-emergency-closed-but-continuing = Hospitalet tager ikke imod akutte patienter, men akutmodtagelsen står blandt de tilbud, der fungerer. Skriv, hvem den er åben for, eller fjern den derfra.
finding-care-assured-but-closed = Teksten siger, at behandlingen er sikret, men akutmodtagelsen er lukket. Skriv, hvilken behandling der er sikret, eller vælg et mere forsigtigt svar.
finding-date-despite-backups = Sikkerhedskopierne er ramt, men datoen for genopretningen står som sikker. Vælg »{ certainty-presumed }« ved datoen, eller vent med at nævne den.

## The all-clear

finding-false-alarm-but-attack = Hændelsen er meldt som falsk alarm, men andre svar bekræfter et angreb eller taler om oplysninger, der er stjålet eller har været tilgængelige. Ret »{ fact-all-clear }«, eller ret de andre svar.
finding-no-data-unproven = Teksten siger, at ingen oplysninger er berørt, men det er ikke dokumenteret for dem alle. Angiv det for hver gruppe med kilde, tidspunkt og en person, der står inde for det, eller ret »{ fact-all-clear }«.

## Data: numbers, publication, silence

finding-number-smaller-than-part = I alt er { $number } berørt, men alene en enkelt gruppe er på { $part }. Ret det ene af tallene.
finding-number-as-before = Det tidligere tal er det samme som det nye ({ $number }). Ret det ene, eller fjern det tidligere.
finding-publication-without-status = Oplysninger er meldt offentliggjort, men ingen gruppe har den status. Vælg »{ confidentiality-published }« ved de oplysninger, det gælder, eller fjern offentliggørelsen.
finding-none-seen-but-published = Teksten siger, at I ikke har set oplysningerne offentliggjort, men andre svar siger, at de er blevet det. Ret »{ fact-publication }« eller de andre svar.
finding-category-published-and-not = »{ $category }« står både som offentliggjort og som ikke offentliggjort. Behold kun det, der er rigtigt.
finding-no-news-too-firm = »Hører du intet, er du ikke berørt« lover for meget, så længe status for { $group } er åben. Vælg »{ no-news-still-possible }«.
finding-no-news-too-early = »Hører du intet, er du ikke berørt« passer først, når alle har fået besked. Vælg »{ no-news-still-possible }« indtil da.

## How people are told and advised

finding-digital-post-only = Den, der er fritaget for Digital Post, skal have et brev. Vælg også »{ tell-channel-letter }«, og sørg for, at brevene bliver sendt.
finding-children-without-guardians = Børns oplysninger er berørt, men intet henvender sig til forældre eller værger. Vælg dem under »{ fact-letter-to }«, eller giv forældrene et råd.
finding-advice-missing = Intet af jeres råd passer til disse oplysninger: { $category }. Vores forslag: { $advice }
finding-advice-unfitting = Rådet passer ikke til nogen af de berørte oplysninger: »{ $advice }« Tilføj oplysningerne, eller fjern rådet.
finding-nothing-to-do-and-advice = Teksten siger, at man ikke skal gøre noget, og giver samtidig råd. Behold kun det ene.
finding-help-without-category = Der er hjælp til emnet »{ $topic }«, men ingen post siger, at den slags oplysninger er berørt. Tilføj oplysningerne, eller fjern hjælpen.
finding-contact-unreachable = »{ $contact }« har hverken telefonnummer eller e-mailadresse. Tilføj en af delene.
finding-quote-unattributed = Der står ikke, hvem citatet kommer fra. Skriv navn og stilling.

## Corrections

finding-correction-without-truth = Rettelsen om »{ $topic }« siger ikke, hvad der er rigtigt. Skriv det dér, eller udfyld det svar, det handler om.
finding-correction-changes-nothing = Rettelsen om »{ $topic }« kalder noget forkert, der stadig står i svarene. Ret selve svaret, eller fjern rettelsen.
finding-correction-known-before-said = Det rigtige var kendt den { $known }, men det forkerte blev sagt den { $said }. Tjek de to datoer; passer de, så hav en forklaring klar.

## The law, and the report to the authority

finding-aware-before-discovered = I fik kendskab til bruddet den { $aware }, men hændelsen er først opdaget { $discovered }. Ret det ene af tidspunkterne.
finding-aware-long-after-discovered = Der gik mere end 72 timer, fra hændelsen blev opdaget ({ $discovered }), til I fik kendskab til bruddet ({ $aware }). Tjek tidspunktet, eller noter, hvad der skete imens.
finding-report-late = Der er gået mere end 72 timer, siden I fik kendskab til bruddet ({ $aware }), og her er hverken en anmeldelse eller en grund til forsinkelsen. Tilføj en af delene.
finding-report-incomplete = Anmeldelsen til Datatilsynet mangler stadig: { $missing }. Tilføj det; hvad I ikke ved endnu, kan I eftersende.
finding-social-data-supervisor = Sagen gælder tyske socialdata, men jeres tilsynsmyndighed står ikke blandt myndighederne. Underret den samtidig med datatilsynet (§ 83a i SGB X), og tilføj den.
finding-church-law-authority = I hører under kirkelig lov: »{ $law }«. Tjek, om det er »{ $authority }«, der skal underrettes, og ikke den myndighed, der står her.
finding-risk-none-but-health = Helbredsoplysninger er stjålet eller offentliggjort ({ $category }), men under »{ fact-risk }« står »{ risk-none }«. Få databeskyttelsesrådgiveren til at vurdere det.
finding-high-risk-untold = Risikoen er høj, men der står ikke, hvordan de berørte får besked. Vælg en kanal, eller angiv undtagelsen (artikel 34 i GDPR).
finding-public-notice-without-channel = En offentlig meddelelse skal træde i stedet for besked til den enkelte, men ingen offentlig kanal er valgt. Vælg »{ tell-channel-public-notice }«, eller angiv hjemmesiden eller pressen.

## Languages and the case file

finding-other-without-text = Jeres eget svar under »{ $fact }« mangler på: { $languages }. Tilføj det, ellers mangler hele sætningen dér.
finding-fact-unread = »{ $fact }« står i sagsfilen med et svar, som denne version af Herold ikke kan læse, så teksterne nævner det ikke. Skriv svaret igen, eller åbn sagen med en nyere version.

## Notices

finding-to-translate = På { $language } mangler stedet »{ $start }«. { $fact ->
        [none] Tilføj teksten på det sprog.
       *[other] Tilføj teksten på det sprog under »{ $fact }«.
    }
finding-fact-missing = Meddelelsen er ikke færdig uden: { $fact }. Besvar spørgsmålet, eller vælg »{ answer-open }«.
finding-element-missing = Meddelelsen mangler stadig: { $missing }. Besvar de spørgsmål, som stederne bygger på.
finding-sentence-long = Sætningen har { $count } ord: »{ $start }« Del den, eller forkort svarene i den.
finding-sentence-twice = Sætningen står to gange i teksten: »{ $start }« Som regel siger to poster det samme; fjern den ene.
finding-post-too-long = Opslaget til { $channel } er på { $count } tegn, og grænsen er { $most }. Forkort svarene med { $over } tegn.
finding-glyph-missing = { $characters } findes ikke i nogen af skrifterne, så PDF-filen kan ikke laves. Skriv det anderledes, eller læg en skrift med tegnene ind i jeres profil.

## Det, der kan mangle

proof-source = en kilde
proof-as-of = et tidspunkt
proof-released-by = en person, der står inde for det

report-element-nature = hvad der er sket
report-element-data = hvis oplysninger det gælder, og hvilke
report-element-contact = et kontaktpunkt
report-element-consequences = de sandsynlige konsekvenser
report-element-measures = hvad I har gjort ved det

## What a notice of a kind has: the blocks and sections of its plan

element-about = teksten om jer
element-advice = råd til de berørte
element-ask = hvem man kan spørge
element-as-of = tidspunktet, teksten gælder fra
element-authorities = politi og myndigheder
element-closing = brevets afslutning
element-consequences = mulige konsekvenser
element-contact = hvem man kan spørge
element-correction = hvad der var forkert, og hvad der er rigtigt
element-data = hvad der vides om oplysningerne
element-dateline = sted og dato
element-doing = hvad I gør
element-done = hvad I har gjort
element-dpo = databeskyttelsesrådgiveren
element-end = hvordan samtalen slutter
element-for-me = hvad det betyder for læseren
element-greeting = hvordan telefonen besvares
element-headline = overskriften
element-how = hvordan vejledningen bruges
element-label = tekstens art
element-lead = indledningen
element-me = om man selv er berørt
element-more = svaret på flere spørgsmål
element-nature = hvad der er sket
element-next = næste nyt
element-next-update = næste nyt
element-not = hvad der ikke skal siges
element-organisation = navn og adresse
element-pass = hvor opkald stilles hen
element-press = pressekontakten
element-quote = citatet
element-rights = de berørtes rettigheder
element-rules = regler for medarbejderne
element-salutation = tiltalen
element-services = tilbuddene
element-signature = underskriften
element-since = foranstaltninger siden da
element-subheadline = underrubrikken
element-three = hvad man altid kan sige
element-told = hvordan de berørte får besked
element-unchanged = hvad der er uændret
element-unknown = hvad man siger, når man ikke ved det
element-what-happened = hvad der er sket
element-why = hvorfor I skriver
element-working = hvornår alt fungerer igen
element-worried = hvordan man taler med urolige

fix-open-fact = Gå til »{ $fact }«
