### Telefonguide til omstillingen. De samme id'er og variabler som i locales/de/notices-phone.ftl, der er forlægget.
### Svarene under et spørgsmål kan læses højt, som de står.

label-phone-script = Telefonguide

## Overskrift og brug

phone-headline = { FORM($attack_kind, form: "headline") }: Det kan du sige i telefonen
phone-headline-presumed = Formentlig { FORM($attack_kind, form: "event") }: Det kan du sige i telefonen
phone-headline-plain = Det kan du sige i telefonen
phone-how = Det, der står under et spørgsmål, kan du læse højt.
phone-how-more = Mere er ikke frigivet.

## Sådan tager du telefonen, og tre sætninger, du altid kan sige

phone-h-greeting = Sådan tager du telefonen
phone-greeting = »{ $org_name }, goddag. Hvad kan jeg hjælpe med?«
phone-greeting-name = Sig også dit navn.
phone-h-three = Det her kan du altid sige
phone-next-at-where = Der kommer nyt { $next_update_where } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.

## De mest almindelige opkald

phone-q-me = »Er mine oplysninger berørt?«
phone-no-sign = Foreløbig er der ingen tegn på, at oplysninger er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
phone-me = Her i telefonen kan jeg ikke se, om det drejer sig om dine oplysninger.
phone-q-appointment = »Bliver min aftale til noget?«
phone-q-services = »Hvad fungerer, og hvad fungerer ikke?«
phone-q-safety = »Er jeg i trygge hænder hos jer?«
phone-q-sites = »Hvor har I åbent?«
phone-q-own = »Er der andet, jeg skal vide?«
phone-q-terms = »Hvad betyder de ord?«
phone-q-advice = »Hvad skal jeg gøre nu?«
phone-q-told = »Hvornår får jeg at vide, om det er mine oplysninger?«
phone-q-who-ransom = »Hvem var det, og betaler I?«
phone-q-who-demand = »Hvem var det, og vil de have penge?«
phone-q-who = »Hvem var det?«
phone-q-cause = »Hvordan kunne det ske?«
phone-q-working = »Hvornår fungerer alt igen?«
phone-q-working-again = »Fungerer alt igen?«
phone-q-more = »Hvorfor siger I ikke mere?«
phone-not-known = Det kan jeg ikke sige noget om endnu.
phone-not-said = Det må jeg ikke sige noget om.
phone-more = Jeg kan fortælle det, vi ved med sikkerhed, men vi gætter ikke.
phone-advice = Det her kan du gøre:

## Når du mangler et svar

phone-h-unknown = Når du ikke ved noget
phone-unknown = »Det ved jeg ikke, og jeg vil ikke give dig et forkert svar.«
phone-unknown-note = Skriv spørgsmålet og et telefonnummer ned, og giv det videre.

## Hvem du stiller om til

phone-h-pass = Hvem du stiller om til
phone-pass-emergency = Det er akut: Henvis straks til 112.
# The same in countries with a number of their own (bound to $org_country).
phone-pass-emergency-abroad =
    { KEY($org_country) ->
        [no] Det er akut: Henvis straks til 113.
        [us] Det er akut: Henvis straks til 911.
        [ca] Det er akut: Henvis straks til 911.
        [au] Det er akut: Henvis straks til 000.
        [nz] Det er akut: Henvis straks til 111.
       *[gb] Det er akut: Henvis straks til 999.
    }
phone-pass-health = Spørgsmål om sygdom, prøvesvar eller behandling: Stil om til den rette afdeling, og giv ikke selv råd.
phone-pass-press = Journalister: Sig ikke noget om sagen, men giv dem pressekontaktens nummer, { PART($press_contact, part: "phone") }.
phone-pass-dpo = Spørgsmål om databeskyttelse: Giv nummeret til databeskyttelsesrådgiveren, { PART($dpo, part: "phone") }.
phone-pass-misuse = Nogen fortæller, at deres oplysninger bliver misbrugt: Skriv navn og telefonnummer ned, og giv det straks videre.
phone-pass-threat = Nogen truer eller siger, at de står bag: Bevar roen, skriv ordene og klokkeslættet ned, og tilkald straks din leder.

## Bekymrede og vrede opkald

phone-h-worried = Når nogen er bange eller vrede
phone-worried-listen = Lad dem tale ud, og bevar roen.
phone-worried-say = Sig: »Jeg forstår godt, at det gør dig bekymret.«
phone-worried-promise = Lov ikke noget, der ikke står her.
phone-worried-end = Bliver nogen grove, så sig, at du lægger på, og skriv opkaldet ned.

## Det siger du ikke

phone-h-not = Det må du ikke sige eller spørge om
phone-not-item =
    { KEY($not_to_say) ->
        [attackers] Sig ikke noget om, hvem der kan stå bag.
        [ransom] Sig ikke noget om krav og løsesum.
        [data_details] Sig ikke andet om oplysningerne end det, der står her.
        [cause] Sig ikke noget om årsagen.
        [restart_date] Sig ikke andet om, hvornår noget kører igen, end det, der står her.
        [names] Nævn ingen navne på personer og firmaer.
       *[blame] Giv ikke andre skylden.
    }
phone-not-person = Fortæl aldrig, om en bestemt person får behandling, er forsikret eller arbejder hos os.
phone-not-ask = Spørg aldrig om adgangskoder eller bankoplysninger.

## Sådan slutter du samtalen

phone-h-end = Sådan slutter du samtalen
phone-end-ask = »Har du fået svar på dit spørgsmål?«
phone-end-thanks = »Tak, fordi du ringede.«
phone-old = Ældre udgaver gælder ikke længere.
