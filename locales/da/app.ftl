### Skærmenes tekster. Faste ord: sag, oplysning, meddelelse, status, kilde, frigivelse, sætning.

## Overalt

window-title = { $case } – Herold
file-kind = Herold-sag
skip-to-content = Gå til indholdet
dialog-close = Luk
dialog-cancel = Annuller
trouble-dismiss = Skjul
path-label = Sti
path-take = Brug
opening-busy = Sagen åbnes …
undo = Fortryd
undo-what = Fortryd: { $what }
redo = Gentag
undo-done = Fortrudt: { $what }
redo-done = Gentaget: { $what }
redo-what = Gentag: { $what }
saved-at = Gemt kl. { $time }
saved-nothing = Intet ændret endnu

rail-label = Områder
rail-case = Sag
rail-facts = Oplysninger
rail-notices = Meddelelser
rail-profile = Profil
rail-settings = Indstillinger
case-close = Luk sagen

## Start

start-title = Hvad er der sket, og hvem skal have det at vide?
start-lead = Herold skriver meddelelser på flere sprog ud fra dine oplysninger. Hver sætning viser, hvad den bygger på. Alt bliver på denne computer.
start-new = Ny sag …
start-open = Åbn sag …
start-steps-label = Sådan gør du
start-step-case = Opret en sag
start-step-case-text = Én fil pr. hændelse, med adgangssætning, hvis du vil.
start-step-facts = Udfyld oplysningerne
start-step-facts-text = Få svar er nok til det første udkast. »Vides ikke endnu« er også et svar.
start-step-notice = Læs og eksportér
start-step-notice-text = To sprog side om side, hver sætning med sine kilder.
start-recent = Senest åbnet
start-recent-none = Ingen sager endnu. Opret en, eller kig på et eksempel.
start-samples = Eksempler
start-samples-text = Udfyldte sager, du kan prøve dig frem i. Du får en kopi.
start-version = Herold { $version }
recent-missing = Filen blev ikke fundet
recent-opened = åbnet { $when }
open-title = Åbn sag
sample-title = Gem eksemplet

## Ny sag

new-title = Ny sag
new-path = Fil
new-path-choose = Vælg sted …
new-path-none = intet sted valgt endnu
new-path-title = Hvor skal sagen ligge?
new-path-needed = Vælg, hvor filen skal ligge.
new-file-name = Ny sag.herold
new-passphrase-title = Adgangssætning
new-passphrase-hint = Adgangssætningen krypterer filen. Går den tabt, kan ingen åbne sagen igen. Uden adgangssætning kan alle, der har filen, læse den.
new-passphrase = Adgangssætning (valgfri)
new-passphrase-again = Én gang til
new-passphrase-differs = De to felter er ikke ens. Skriv den samme adgangssætning to gange.
new-languages-needed = Vælg mindst ét sprog.
new-notices-needed = Vælg mindst én meddelelse.
new-notices-change = Skift
new-profile = Sagen begynder med jeres profil ({ $house }).
new-profile-none = I har ikke gemt en profil endnu. Navn og kontakter skriver du så i sagen.
new-create = Opret sagen
languages-title = Meddelelsernes sprog
languages-hint = Hovedsproget står til venstre og kommer først.
languages-leads = hovedsprog
languages-covers = kun til: { $notices }

## Adgangssætning

passphrase-title = Sagen er krypteret
passphrase-label = Adgangssætning
passphrase-open = Åbn

## Sag

case-encrypted = med adgangssætning
case-not-encrypted = uden adgangssætning
case-zone = tidszone { $zone }
case-tasks = Oplysninger
case-tasks-hint = Tag dem i den rækkefølge, du vil. Det, de valgte meddelelser mangler, er markeret.
case-notices = Meddelelser
next-title = Næste skridt
next-choose = Vælg de meddelelser, du har brug for.
next-answer = Svar
next-read = Læs: { $notice }
next-read-open = Læs meddelelsen
task-missing =
    { $count ->
        [one] én oplysning mangler
       *[other] { $count } oplysninger mangler
    }
task-done = besvaret
task-begun = { $answered } af { $questions }
task-optional = efter behov
notices-none = Ingen meddelelse valgt endnu.
notices-choose = Vælg meddelelser og sprog
notices-kinds = Meddelelser
purpose-inform = Oplyse
purpose-instruct = Sige, hvad der skal gøres
purpose-correct = Rette
purpose-end = Afslutte
purpose-report = Anmelde
notices-keep = Gem valget
notice-missing-facts =
    { $count ->
        [one] én oplysning mangler
       *[other] { $count } oplysninger mangler
    }
notice-complete = alle oplysninger er på plads
notice-not-covered = findes ikke på dette sprog
notice-sentences-each = Sætninger pr. sprog
notice-sentences =
    { $count ->
        [one] én sætning
       *[other] { $count } sætninger
    }
notice-to-translate =
    { $count ->
        [one] ét sted skal oversættes
       *[other] { $count } steder skal oversættes
    }

## Kontrol

findings-title = Kontrol
findings-none = Intet at bemærke.
finding-show = Vis stedet
severity-blocker = Spærrer for frigivelse
severity-warning = Advarsel
severity-hint = Forslag

## Oplysninger

facts-sections = Afsnit
facts-section = Afsnit
facts-next-section = Videre: { $section }
facts-next-missing = Det næste, der mangler: { $fact }
facts-of-house = Oplysningerne her gælder for denne sag. Det, der altid er det samme, står i jeres profil.
facts-to-profile = Til profilen
facts-new-questions =
    { $count ->
        [one] Nyt spørgsmål: { $names }
       *[other] Nye spørgsmål: { $names }
    }
question-missing = Mangler stadig
question-clear = Fjern svaret
question-gone = Dine andre svar gør spørgsmålet overflødigt. Svaret er stadig gemt og kan stadig stå i sætninger.
certainty-confirmed = bekræftet
certainty-presumed = formodet
certainty-open = vides ikke endnu
certainty-excluded = udelukket
release-public = offentlig
release-partners = kun for partnere
release-internal = kun internt
about-summary = Kilde, status, frigivelse
about-summary-source = Kilde: { $source }
about-certainty = Hvor sikkert
about-certainty-question = Hvor sikkert er svaret?
about-source = Kilde
about-source-text = Kilde (rapport, log, udtalelse)
about-source-person = Fra hvem
about-source-time = Sagt eller skrevet
about-as-of = Status pr.
about-as-of-long = Oplysningen gælder pr.
about-released-by = Frigivet af
about-release = Hvem den er til
about-none = ingen angivet
about-held = Hold tilbage
about-held-short = holdes tilbage
about-held-by = Efter ønske fra
about-held-reason = Begrundelse
about-held-until = Indtil
choice-none = – vælg –
choice-list = Liste
choice-filter = Søg i listen
choice-first = Passer til dine oplysninger
choice-rest = Alle andre
choice-clear = Fjern valget
choice-hits =
    { $count ->
        [0] Ingen resultater
        [one] ét resultat
       *[other] { $count } resultater
    }
choice-chosen =
    { $count ->
        [0] intet valgt
        [one] ét svar valgt
       *[other] { $count } svar valgt
    }
choice-more =
    { $count ->
        [one] Vis én til
       *[other] Vis { $count } flere
    }
choice-less = Vis færre
choice-other = Andet svar
choice-other-typed = Andet svar: »{ $text }«
choice-other-text = Egne ord
choice-other-forms = Bøjning ({ $language })
choice-other-forms-hint =
    { $code ->
        [de] Med artikel, som det står i sætningen: »… mit dem Gesundheitsamt«. Dine egne ord ovenfor er så nominativ (»das Gesundheitsamt«). Mangler en form her, omskriver sætningen den.
        [da] Som det står i sætningen: »donorerne«, »donorers«. Mangler en form her, danner sætningen den selv.
       *[other] Som det står i sætningen. Mangler en form her, danner sætningen den selv.
    }
choice-other-silent = Ingen tekst endnu: { $languages }. Dér skal sætningen stadig oversættes.
choice-other-add = Tilføj et andet svar
choice-other-more = Endnu et andet svar
choice-other-remove = Fjern
pick-choose = Vælg fil …
pick-change = Vælg en anden fil …
pick-size = { $size } kB
picture-remove = Fjern billedet
picture-alt = Det gemte billede
picture-kind = »{ $name }« er hverken PNG eller SVG. Vælg en fil i et af de to formater.
picture-large = »{ $name }« er for stor. Et billede må højst fylde 2000 kB.
colour-swatch = Vælg farve
colour-pale = For lys til skrift på hvidt papir. Navnet forbliver sort, og linjen får farven.
font-remove = Fjern skriften
font-kind = »{ $name }« er hverken TTF eller OTF. Vælg en fil i et af de to formater.
font-large = »{ $name }« er for stor. En skrift må højst fylde 2000 kB.
ink-spot = Spotfarve, hvis I har en
ink-cyan = Cyan
ink-magenta = Magenta
ink-yellow = Gul
ink-black = Sort
date-day = Dag
date-month = Måned
date-year = År
time-hour = Time
time-minute = Minut
moment-how = Hvor præcist
count-how = Hvor præcist
label-in-language = { $label } ({ $language })
name-forms = Bøjede former ({ $language })
hours-row = Linje { $number }
hours-first = Fra (dag)
hours-last = Til (dag)
hours-add = Tilføj tider
hours-remove = Fjern
record-number = Post { $number }
record-add = Tilføj post
record-remove = Fjern
record-up = Flyt op
record-down = Flyt ned
record-copy = Kopiér
record-lacking = Her mangler stadig: { $fields }
offer-title = Råd, der passer til disse data
offer-all = Tag alle { $count } med
offer-more = Alle råd
field-optional = (valgfri)

# Når et svar kun er skrevet halvt
incomplete-date = Skriv dag, måned og år, året med fire cifre.
incomplete-time = Skriv time og minut, minuttet med to cifre.
incomplete-stamp = Skriv både hele datoen og klokkeslættet.
incomplete-moment = Skriv resten af datoen og klokkeslættet, eller vælg, at tidspunktet kun kendes cirka.
incomplete-period = Skriv den sidste dag helt ud. Den første må stå tom, hvis ingen kender den.
incomplete-count = Skriv et helt tal.
incomplete-choice = Skriv dit svar på mindst ét sprog.
incomplete-choices = Skriv dit svar på mindst ét sprog.
incomplete-colour = Skriv seks cifre fra 0 til f, for eksempel #1c4f86.
incomplete-ink = Skriv alle fire farver i hele procent fra 0 til 100.
incomplete-name = Skriv også selve navnet, ikke kun de bøjede former.
incomplete-contact = Skriv tiderne færdig: time og minut for både start og slut.
incomplete-address = Skriv vej, postnummer og by.
incomplete-link = Skriv sidens adresse.
incomplete-hours = Skriv time og minut for både start og slut.
incomplete-records = En post er ikke færdig. Udfyld det, der ikke er valgfrit, og skriv halve datoer og tal færdig.
incomplete-about = Skriv dato og klokkeslæt færdig ved kilde, status eller »Indtil«.

panel-label = Om spørgsmålet
panel-show = Hvorfor, og hvilke sætninger
panel-hide = Skjul
panel-why = Derfor spørger vi
panel-wanted = Skal bruges i
panel-lacks = mangler stadig dér
panel-not-chosen = (ikke valgt)
panel-used = Kan også stå i
panel-sentences = Det bliver til
panel-never = Svaret bliver ikke til en sætning.
panel-no-notice = Svaret står ikke i nogen af de valgte meddelelser.
panel-no-sentence = Der er ingen sætning om det i meddelelsen endnu.

## Meddelelse

notice-kind = Meddelelse
notice-choose = Vælg meddelelse
audience-internal = Kun internt.
audience-partners = Kun for partnere.
characters = { $count } af { $limit } tegn
characters-over = { $count } af { $limit } tegn, { $over } for mange
notice-none = Der er ikke valgt nogen meddelelse i sagen endnu.
notice-composing = Meddelelsen skrives …
notice-view = Visning
notice-view-edit = Tekst
notice-view-page = Sider
notice-copy = Kopiér
notice-copied = Kopieret
notice-not-copied = Meddelelsen kunne ikke kopieres. Eksportér den som »{ format-fragment }«.
pages-label = Meddelelsens sider
pages-which = Hvad der vises
pages-each = Ét sprog
pages-beside = Side om side
pages-beside-pair = { $first } og { $second }
pages-review = Juridisk gennemgang
    .hint = Udgave til juridisk gennemgang: nummererede sætninger, og hvad hver af dem bygger på. Ikke til offentliggørelse.
pages-setting = Siderne gøres klar …
pages-failed = Siderne kan ikke vises.
pages-thumbs = Oversigt over siderne
pages-page = Side { $number }
pages-page-of = Side { $number } af { $count }
pages-number = Side
pages-of = af { $count }
pages-zoom = Størrelse
pages-zoom-in = Gør siderne større
pages-zoom-out = Gør siderne mindre
pages-fit-width = Sidebredde
pages-fit-page = Hele siden
pages-fitted = { $fit } · { $percent } %
pages-percent = { $percent } %
pages-search = Søg i siderne
pages-found = { $number } af { $count }
pages-found-none = Ingen resultater
pages-next = Næste resultat
pages-previous = Forrige resultat
shortcut-search = Søg i siderne
shortcut-zoom = Gør siderne større eller mindre, eller tilpas dem
proof-label = Meddelelsen med sprogene side om side
proof-column = Sprog i spalte { $number }
proof-segment = Sted
state-generated = fra oplysningerne
state-edited = redigeret
state-overtaken = forældet
state-to-translate = skal oversættes
state-confirmed = bekræftet
state-missing = mangler på dette sprog
role-label = Betegnelse
role-headline = Overskrift
role-subheadline = Underrubrik
role-dateline = Sted og tid
role-lead = Indledning
role-heading = Mellemrubrik
role-paragraph = Afsnit
role-item = Punkt
role-quote = Citat
role-note = Bemærkning
role-contact = Kontakt
role-boilerplate = Om organisationen
role-columns = Tabelhoved
role-record = Tabelrække
drawer-label = Om sætningen
drawer-show = Kilder og kontrol ({ $count })
drawer-facts = Sætningen bygger på
drawer-empty = Vælg en sætning. Så står der her, hvilke oplysninger den bygger på, og hvor de kommer fra.
drawer-no-facts = Sætningen kræver ingen oplysninger.
drawer-marked =
    { $count ->
        [one] »{ $fact }« står i én sætning.
       *[other] »{ $fact }« står i { $count } sætninger.
    }
drawer-unmark = Fjern markeringen
fact-mark = Markér alle sætninger med denne oplysning
fact-question = Til spørgsmålet

## Eksport

export-open = Eksportér …
export-title = Eksportér meddelelsen
export-kind = Meddelelse
export-languages = Sprog
export-languages-needed = Vælg mindst ét sprog.
export-two-languages = Vælg præcis to sprog, når de skal stå side om side.
export-layout = Opstilling
layout-single = ét dokument pr. sprog
layout-side-by-side = to sprog side om side
layout-review = udgave til juridisk gennemgang, kun PDF
export-review-languages = Vælg et eller to sprog til den juridiske gennemgang.
export-review-hint = Med nummererede sætninger og et bilag, der viser, hvad hver af dem bygger på. Indeholder kilder og navne og må ikke offentliggøres.
export-paper = Papirformat til opslaget
paper-a4 = A4
paper-a3 = A3
export-attach = Vedhæftede filer
export-attach-facts = Oplysninger som vedhæftet fil i PDF’en
    .hint = Det, læserne må få at vide, uden kilder
export-attach-pdf = PDF vedhæftet mailkladden
export-attach-docx = Word-fil vedhæftet mailkladden
export-formats = Formater
export-formats-needed = Vælg mindst ét format.
format-pdf = PDF, tilgængelig
format-docx = Word (DOCX)
format-html = Webside (HTML)
format-txt = Tekst
format-eml = Mailkladde (EML)
format-fragment = HTML til at indsætte
export-together = Alt i én ZIP-fil
    .hint = Alle sprog i alle formater, hvert for sig og de to første side om side, med en liste og kontrolsummer
export-name = Filernes navne
    .hint = Dele i krøllede parenteser udfylder Herold: { $list }
export-preview = Det kommer filerne til at hedde
export-progress = { $done } af { $of }: { $name }
export-saving = Gemmer filerne …
export-cancel = Afbryd
export-cancelling = Afbryder …
export-show = Vis i mappen
export-folder = Vælg mappe …
export-folder-title = I hvilken mappe?
export-folder-none = ingen mappe valgt endnu
export-folder-needed = Vælg en mappe til filerne.
export-run = Eksportér
export-running = Skriver …
export-done =
    { $count ->
        [one] Én fil skrevet
       *[other] { $count } filer skrevet
    }
export-size = { $size } kB

## Organisationens profil

profile-title = Organisationens profil
profile-lead = Det, der er ens fra sag til sag: navn, adresse, kontakter, brevhoved. Alt, du skriver, gemmes med det samme.
profile-import = Indlæs …
profile-import-title = Indlæs en profil
profile-export = Gem som …
profile-export-title = Gem profilen
profile-file-kind = Herold-profil
profile-file-name = Profil.json
profile-from-case = Hent fra sagen
profile-to-case = Læg ind i sagen
profile-discard = Fortryd ændringer …
profile-discard-title = Fortryd ændringerne i profilen?
profile-discard-text = Profilen bliver igen, som den var, da du åbnede denne side. Alt, hvad der er kommet til siden, forsvinder. Den åbne sag ændres ikke.
profile-discard-run = Fortryd
profile-broken = Filen forbliver, som den er, indtil du indlæser en anden profil.
profile-done-imported = Profilen er indlæst.
profile-done-exported = Profilen er gemt.
profile-done-from-case = Hentet fra sagen.
profile-done-to-case = Lagt ind i sagen.
profile-done-discarded = Profilen er igen, som da du åbnede den.
profile-empty = Endnu tom: En ny sag begynder uden oplysninger om jer.
profile-starts = Nye sager begynder med denne profil.
profile-differs =
    { $count ->
        [one] I den åbne sag står der noget andet om: { $names }.
       *[other] I den åbne sag står der noget andet om { $count } ting: { $names }.
    }
profile-unread = I filen, men ikke læsbart for denne version: { $names }.
profile-letterhead = Brevhoved
profile-letterhead-language = Brevhoved på
profile-window-none = Ingen rude valgt endnu; her vises form B
profile-measures-din-a = Adressefelt 85 × 45 mm, 20 mm fra venstre og 27 mm fra øverste kant, foldemærker ved 87 og 192 mm.
profile-measures-din-b = Adressefelt 85 × 45 mm, 20 mm fra venstre og 45 mm fra øverste kant, foldemærker ved 105 og 210 mm.
profile-measures-danish = Rude 90 × 35 mm, 18 mm fra venstre og 41 mm fra øverste kant, foldemærker ved 99 og 198 mm. Sammenlign med jeres kuverter: Ruden kan sidde forskelligt.

## Indstillinger og genveje

settings-title = Indstillinger
settings-back = Tilbage til start
settings-language = Sprog på skærmen
settings-language-hint = Det er uafhængigt af meddelelsernes sprog.
settings-theme = Udseende
theme-system = som systemet
theme-light = lyst
theme-dark = mørkt
settings-person = Dit navn
settings-person-hint = Det står i sagens log ved dine ændringer.
settings-shortcuts = Vis tastaturgenveje
shortcuts-title = Tastaturgenveje
key-control = Ctrl
key-shift = Skift
shortcut-case = Til sagen
shortcut-facts = Til oplysningerne
shortcut-notice = Til meddelelserne
shortcut-profile = Til jeres profil
shortcut-settings = Til indstillingerne
shortcut-export = Eksportér
shortcut-undo = Fortryd seneste ændring
shortcut-redo = Gentag ændring
shortcut-new = Ny sag
shortcut-open = Åbn sag
shortcut-pane = Til næste del af skærmen
shortcut-sentences = I meddelelsen: fra sætning til sætning og fra sprog til sprog
shortcut-list = Denne liste
