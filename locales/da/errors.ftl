# Hvad der skete, hvor, og hvad du kan gøre.

## Filen med oplysninger

error-facts-not-utf8 = Filen er ikke gemt som UTF-8: Fejlen er i linje { $line } (byte { $offset }). Gem filen som UTF-8, og prøv igen.
error-facts-not-json = Filen er ikke gyldig JSON: Fejlen er i linje { $line }, kolonne { $column } ({ $detail }). Ret den, og prøv igen.
error-facts-key-twice = »{ $key }« står to gange i filen, anden gang i linje { $line }. Slet den ene.
error-facts-too-large = Filen er større end { $megabytes } megabyte. Kontrollér, at det er den rigtige fil.
error-facts-not-facts = Filen indeholder ikke oplysninger: Herold forventer et objekt med nøglen »facts« og fandt { $found }. Kommandoen »herold facts --schema« viser formatet.
error-facts-not-profile = Filen er ikke en profil: Herold forventer et objekt med nøglen »profile« og fandt { $found }. Kommandoen »herold facts --schema« viser formatet.
error-fact-not-of-profile = »{ $path }« hører til den enkelte sag og ikke til profilen. Tag oplysningen ud af profilen.
error-profile-refused = Der er noget galt med profilen:
error-profile-empty = Sagen siger endnu ikke noget om jeres organisation, der hører til i en profil. Der er ikke skrevet nogen fil.
error-not-a-profile-there = { $path } findes allerede og er ikke en profil. Vælg et andet navn.
error-fact-unknown = Der er ingen oplysning, der hedder »{ $fact }«. Kommandoen »herold facts --schema« viser alle navne.
error-fact-unknown-nearest = Der er ingen oplysning, der hedder »{ $fact }«. Mente du »{ $nearest }«?
error-fact-value = { $given } kan ikke bruges i { $path }. Skriv { $expected }.

allowed-yes-no = true (ja) eller false (nej)
allowed-one-of = en af disse: { $list }
allowed-one-of-or-other = en af disse eller, til et andet svar, et objekt med »other« og en tekst for hver sprogkode: { $list }
allowed-some-of = en liste med en eller flere af disse, hver kun én gang: { $list }
allowed-some-of-or-other = en liste med en eller flere af disse, hver kun én gang; et andet svar er et objekt med »other« og en tekst for hver sprogkode: { $list }
allowed-date = en dato, der findes, som ÅÅÅÅ-MM-DD, for eksempel 2025-12-09
allowed-time = et klokkeslæt som TT:MM, for eksempel 17:05
allowed-stamp = dato og klokkeslæt som ÅÅÅÅ-MM-DD, et T og TT:MM, for eksempel 2025-12-09T17:05
allowed-moment = et objekt med »precision« og »date« og om nødvendigt »time« og »until«
allowed-moment-time = et klokkeslæt i »time«, når »precision« er »exact« eller »about«
allowed-moment-until = et »until«, der ligger senere; »between« skal have det, »since« må have det
allowed-period = et objekt med »to« og, hvis det vides, et »from«, der ikke ligger senere
allowed-count = et helt tal fra 0 og op eller et objekt med »number« og »precision«
allowed-text = et objekt med en tekst for hver sprogkode, for eksempel »da«
allowed-worded = en tekst eller et objekt med disse nøgler, hvor »text« skal være med: { $list }
allowed-note = en tekst på 1 til 20.000 tegn
allowed-line = én linje på 1 til 200 tegn
allowed-length = en tekst på højst { $list } tegn
allowed-characters = en tekst uden styretegn og andre usynlige tegn; skriv den selv i stedet for at indsætte den
allowed-name = et objekt med navnets former for hver sprogkode, hvor »plain« skal være med
allowed-contact = et objekt med mindst en af disse: »name«, »function«, »phone«, »email«, »hours«
allowed-address = et objekt med »street«, »postcode«, »town« og eventuelt »country«
allowed-link = et objekt med »url«, som er en adresse på nettet, og eventuelt »label«
allowed-email = en mailadresse
allowed-hours = en liste med »first«, »last«, »from« og »to«
allowed-image = et objekt med »media« (image/png eller image/svg+xml) og »data«, som er filen i Base64
allowed-colour = en farve med »#« og seks cifre fra 0 til f, for eksempel #00457c
allowed-font = et objekt med »media« (font/ttf eller font/otf) og »data«, som er filen i Base64
allowed-ink = et objekt med »cmyk«, fire hele procenttal fra 0 til 100 for cyan, magenta, gul og sort, hvoraf mindst ét er over 0, og eventuelt »spot«, navnet på spotfarven
allowed-spot = navnet på en spotfarve, for eksempel HKS 43 K, på én linje med højst 60 tegn; All, None, Cyan, Magenta, Yellow og Black betyder noget andet i trykkeriet
allowed-records = en liste, hvor hver post har sin egen »key«
allowed-record-key = en nøgle med små bogstaver, tal og _
allowed-field-needed = en post, hvor feltet »{ $list }« er udfyldt
allowed-field = et af disse felter: { $list }
allowed-wrapper = et objekt med »value« og det, der vides om værdien
allowed-source = et objekt med »text«, »person« eller »time«
allowed-held = et objekt med »by« og eventuelt »until« og »reason«

error-fact-image = Billedet i { $path } kan ikke bruges. { $expected }
image-png-bytes = Filen fylder { $list } kB og må højst fylde 2000 kB. Gem billedet i en mindre størrelse.
image-svg-bytes = SVG-filen fylder { $list } kB og må højst fylde 500 kB. Gem et enklere billede, eller gem det som PNG.
image-pixels = Det har { $list } pixel; bredde og højde må højst være 4000. Gem billedet i en mindre størrelse.
image-not-png = Filen er ikke et PNG-billede. Gem billedet som PNG eller SVG.
image-damaged = Filen er beskadiget eller ikke komplet. Kopiér den igen, eller gem billedet på ny.
image-not-svg = Filen er ikke et SVG-billede, der kan læses ({ $list }). Gem billedet på ny som SVG eller PNG.
image-unsized = SVG-billedet siger ikke, hvor stort det er. Gem det med »viewBox« eller med bredde og højde.
image-document-type = Der står en dokumenttype (DOCTYPE) i SVG-billedet eller noget, der skulle være erklæret i den. Gem det som almindelig SVG eller som PNG.
image-script = Der er et program i SVG-billedet ({ $list }). Et billede må ikke køre noget: Gem det som PNG.
image-handler = Der er programkode i SVG-billedet ({ $list }). Et billede må ikke køre noget: Gem det som PNG.
image-foreign = Der er dele af en webside i SVG-billedet ({ $list }). Gem det som PNG.
image-reference = SVG-billedet henviser til noget uden for filen ({ $list }). Indlejr det hele, eller gem billedet som PNG.
image-data = Der ligger data i SVG-billedet, som ikke er et PNG-billede ({ $list }). Gem det som PNG.
image-animation = SVG-billedet bevæger sig ({ $list }). Gem det uden bevægelse eller som PNG.
image-element = Der er et element i SVG-billedet, som Herold ikke kender ({ $list }). Gem det som almindelig SVG eller som PNG.
image-endless = Delene af SVG-billedet henviser så ofte til hinanden, at det aldrig ville blive tegnet færdigt. Gem det som PNG.

error-fact-font = { $path }: Skriften kan ikke bruges. { $expected }
font-bytes = Filen fylder { $list } kB og må højst fylde 2000 kB. Gem skriften med færre tegn, eller spørg producenten om en mindre udgave.
font-not-font = Filen er ikke en enkelt TrueType- eller OpenType-skrift. Vælg en fil, der ender på TTF eller OTF; webskrifter (WOFF) og samlinger (TTC) kan ikke bruges.
font-damaged = Filen er beskadiget eller ikke komplet. Kopiér den igen, eller hent skriften på ny.
font-restricted = Producenten tillader ikke, at skriften indlejres i dokumenter. Vælg en anden, eller spørg om en udgave, der må indlejres.
font-variable = Filen er en variabel skrift med alle snit i én fil. Vælg en fil for hvert snit; producenterne kalder dem »statiske«.

## Kommandolinjen

error-language-unknown = Sproget »{ $given }« findes ikke. Vælg blandt { $list }.
error-language-twice = Sproget »{ $given }« står to gange. Skriv det kun én gang.
error-language-not-covered = Meddelelsen »{ $kind }« findes ikke på sproget »{ $language }«. Vælg et andet sprog.
error-notice-unknown = Meddelelsen »{ $given }« findes ikke. Vælg blandt { $list }.
error-sample-unknown = Eksemplet »{ $given }« findes ikke. Vælg blandt { $list }.
error-format-unknown = Formatet »{ $given }« findes ikke. Vælg blandt { $list }.
error-layout-unknown = Opstillingen »{ $given }« findes ikke. Vælg blandt { $list }.
error-layout-two-languages = Side om side viser altid to sprog. Vælg præcis to.
error-review-format = Udgaven til juridisk gennemgang findes kun som PDF. Vælg pdf.
error-review-languages = Udgaven til juridisk gennemgang kan højst have to sprog. Vælg et eller to.
error-paper-unknown = Papirformatet »{ $given }« findes ikke. Vælg blandt { $list }.
error-paper-poster = A3 findes kun til opslaget som PDF. Vælg a4, eller skift meddelelse, format eller opstilling.
error-attach-unknown = »{ $given }« kan ikke vedhæftes mailkladden. Vælg blandt { $list }.
error-attach-where = Dokumenter kan kun vedhæftes en mailkladde. Vælg også formatet eml.
error-attach-facts-where = Oplysninger kan kun vedhæftes i en PDF, der må offentliggøres. Vælg formatet pdf og en anden opstilling end review.
error-format-missing = Der er ikke valgt noget format. Vælg mindst ét af { $list }.
error-target-is-folder = { $path } er en mappe, så der kan ikke gemmes et dokument. Omdøb den, eller vælg en anden mappe.
error-name-part-unknown = I mønsteret for navnene står der »{ $given }« på plads { $place }, og den del findes ikke. Vælg blandt { $list }.
error-name-brace = I mønsteret for navnene mangler den krøllede parentes på plads { $place } sin makker. Skriv dele som {"{"}date{"}"}.
error-name-character = I mønsteret for navnene står tegnet »{ $given }« på plads { $place }, og det må et filnavn ikke indeholde. Fjern det.
error-name-empty = Mønsteret giver ikke noget navn. Brug en del, der aldrig er tom, for eksempel {"{"}date{"}"}.
error-name-long = Mønsteret for navnene er for langt. Kort det ned til højst { $most } tegn.
error-bundle-unknown = »{ $given }« findes ikke som samling. Vælg blandt { $list }.
error-bundle-taken = { $path } findes allerede og indeholder noget, der ikke kommer fra denne eksport. Omdøb det, eller vælg en anden mappe.
error-disk-full = Disken med { $path } er fuld. Intet er gemt, og de filer, der lå der, er uændrede. Skaf plads, eller vælg et andet sted.
error-file-in-use = { $path } kunne ikke erstattes. Filen er formentlig åben i et andet program. Luk den der, og prøv igen.
error-target-protected = { $path } er skrivebeskyttet og bliver, som den er. Ophæv beskyttelsen, eller vælg en anden mappe.
error-export-cancelled = Eksporten er afbrudt. Der er ikke skrevet nogen fil.
reason-not-found = findes ikke
reason-denied = ingen adgang
reason-disk-full = disken er fuld
reason-read-only = disken kan kun læses
reason-is-folder = det er en mappe
reason-too-large = filen bliver større, end det er tilladt her
reason-not-folder = det er ikke en mappe
reason-not-text = ikke tekst i UTF-8
usage-unknown-command = Kommandoen »{ $given }« findes ikke.
usage-unknown-argument = »{ $given }« hører ikke til denne kommando.
usage-missing = Der mangler: { $list }.
usage-value = »{ $given }« passer ikke til { $argument }.
usage-value-list = »{ $given }« passer ikke til { $argument }. Vælg blandt { $list }.
usage-value-missing = { $argument } mangler en værdi.
usage-conflict = { $argument } og { $other } kan ikke bruges sammen.
usage-twice = { $argument } står to gange.
usage-unreadable = Kommandoen kan ikke læses.
usage-nearest = Mente du »{ $nearest }«?
usage-help = Læs mere med »{ $command } --help«.
error-certainty-unknown = »{ $given }« siger ikke, hvor sikkert svaret er. Vælg blandt { $list }.
error-release-unknown = Frigivelsen »{ $given }« findes ikke. Vælg blandt { $list }.
error-zone-unknown = Tidszonen »{ $given }« findes ikke. Skriv for eksempel »Europe/Copenhagen«.
error-time-unreadable = Tidspunktet »{ $given }« kan ikke læses. Skriv for eksempel 2025-12-09T17:05.
error-assignment = »{ $given }« kan ikke bruges. Skriv OPLYSNING=VÆRDI, for eksempel org_place=Vejle.
error-folder-missing = Mappen { $path } findes ikke. Opret den, eller vælg en anden.
error-folder-not-writable = Der kan ikke skrives i mappen { $path } ({ $detail }). Vælg en anden mappe.
error-file-not-written = Filen { $path } kunne ikke skrives ({ $detail }). Intet er gemt, så vælg et andet sted, og prøv igen.
error-file-not-read = Filen { $path } kunne ikke læses ({ $detail }). Tjek navn og rettigheder.
error-no-case-open = Der er ingen sag åben. Åbn en sag, eller opret en ny.
error-nothing-to-undo = Der er ikke noget at fortryde.
error-nothing-to-redo = Der er ikke noget at gentage.
error-passphrase-empty = Adgangssætningen er tom. Skriv en, eller opret sagen uden.
error-pdf = PDF-filen kunne ikke laves ({ $detail }). Intet er gemt.
error-pdf-glyph = »{ $word }« har et tegn, som ikke findes i nogen af skrifterne: { $character } ({ $code }). Skriv det anderledes, eller læg en skrift med tegnet ind i jeres profil. Intet er gemt.
error-pdf-font = Skriften »{ $font }« kan ikke bruges. { $detail } Intet er gemt.
error-pdf-logo = Logoet kan ikke vises ({ $detail }). Gem det igen som PNG eller som en enkel SVG. Intet er gemt.
error-docx = Word-filen kunne ikke laves ({ $detail }). Intet er gemt.
error-house-template = Der er en fejl i en af jeres egne skabeloner eller tekster: { $detail }. Ret den, eller fjern den fra sagen.
error-internal = Der er en fejl i Herold ({ $detail }). Det, der allerede var gemt, er stadig gemt.

## Sagens fil

error-case-not-found = Filen { $path } findes ikke. Tjek navn og mappe.
error-case-is-folder = { $path } er en mappe. Vælg filen i den.
error-case-not-ours = { $path } er ikke en sag fra Herold. Vælg en fil, som Herold har lavet.
error-case-truncated = Filen { $path } er afkortet efter { $length } byte. Kopiér den igen, eller brug en sikkerhedskopi.
error-case-damaged = Filen { $path } er beskadiget. Brug en sikkerhedskopi.
error-case-wrong-passphrase = Adgangssætningen til { $path } er forkert, eller filen er beskadiget. Skriv den igen, eller brug en sikkerhedskopi.
error-case-passphrase-needed = { $path } er beskyttet. Skriv adgangssætningen.
error-case-not-protected = { $path } har ingen adgangssætning. Åbn den uden, og vær klar over, at filen ikke er beskyttet.
error-case-newer = { $path } er lavet med en nyere version af Herold (format { $file }; denne version kan læse til og med { $program }). Opdater Herold.
error-case-older = { $path } har det ældre format { $file }. Åbn filen én gang med skriveadgang. Så bliver den opdateret til format { $program }.
error-case-open-elsewhere = { $path } er åben et andet sted. Luk den dér, eller åbn den kun for at læse.
error-case-read-only = { $path } kan kun læses. Gem en kopi i en anden mappe, hvis du vil ændre noget.
error-case-folder-not-found = Mappen til { $path } findes ikke. Opret den, eller vælg en anden.
error-case-folder-not-writable = Der kan ikke skrives i mappen, hvor { $path } skal ligge. Vælg en anden mappe.
error-case-already-exists = { $path } findes allerede. Vælg et andet navn.
error-case-disk-full = Disken er fuld, og { $path } er ikke ændret. Skaf plads, og prøv igen.
error-case-conflict = { $target ->
        [fact] Svaret »{ $name }« er
        [notice] Meddelelsen »{ $name }« er
       *[setting] Indstillingen »{ $name }« er
    } ændret i mellemtiden i { $path }. Indlæs sagen igen, før du ændrer noget.
error-case-fixed = Indstillingen »{ $key }« i { $path } ligger fast og kan ikke ændres. Opret en ny sag, hvis den skal være anderledes.
error-case-nothing-to-undo = Der er ikke noget at fortryde i { $path }.
error-case-nothing-to-redo = Der er ikke noget at gentage i { $path }.
error-case-log-broken = Loggen i { $path } er brudt ved ændring { $seq }. Brug en sikkerhedskopi.
error-case-past-the-log = { $target ->
        [fact] Svaret »{ $name }« er
        [notice] Meddelelsen »{ $name }« er
       *[setting] Indstillingen »{ $name }« er
    } ændret uden om loggen i { $path }. Brug en sikkerhedskopi.
error-case-io = { $path } kan ikke læses eller skrives. Tjek disken og dine rettigheder.
error-case-unexpected = Der opstod en uventet fejl med { $path }. Intet er ændret.

## Ændringer, der kan fortrydes

operation-set-fact = Svar på »{ $fact }«
operation-clear-fact = Svar på »{ $fact }« fjernet
operation-set-notices = Valg af meddelelser
operation-take-profile = Profilen lagt ind
operation-new-case = Ny sag
operation-undo = Fortrudt: { $what }
operation-redo = Gentaget: { $what }

## Sheets for the print shop

error-sheets-alone = Formaterne { $list } er til tryk og skal eksporteres for sig: uden andre formater, uden --bundle og uden --layout. Kør eksporten en gang til for dem.
error-sheet-unknown = »{ $given }« findes ikke. Vælg blandt { $list }.
error-sender-missing = Jeres navn og adresse mangler som afsender. Udfyld dem, eller angiv en tabel med adresser med --addresses.
error-sign-no-poster = Et dørskilt laves kun af opslaget (poster), ikke af »{ $given }«.
error-sign-full = Opslaget har for meget tekst til et dørskilt, der skal læses på afstand. Gør det kortere.
error-sign-glyph = Skriften til dørskilte og etiketter har ikke tegnet { $given }. Brug et andet tegn.
error-label-glyph = Række { $row }: Etiketternes skrift har ikke tegnet { $given }. Skriv adressen med latinske bogstaver.
error-label-full = Række { $row }: Der er ikke plads til adressen på etiketten, heller ikke med lille skrift. Gør den kortere, eller brug større etiketter.
error-label-sender-full = Der er ikke plads til jeres navn og adresse på etiketten, heller ikke med lille skrift. Brug større etiketter.
error-label-start = Et ark har { $most } etiketter og kan ikke begynde med nummer { $given }. Vælg et nummer fra 1 til { $most }.
error-addresses-without-labels = Kun formatet labels bruger adresser. Angiv det med --format, eller udelad --addresses.
error-addresses-large = { $path } er større end { $most } MB. Del tabellen op.
error-addresses-not-utf8 = Tabellen med adresser er ikke gemt som UTF-8. Gem den som »CSV UTF-8«.
error-addresses-empty = Der er ingen adresser i tabellen. Skriv kolonnernes navne ({ $list }) i første række og derefter én adresse i hver række.
error-addresses-column = Kolonnen »{ $given }« kendes ikke. Kolonnerne hedder { $list }.
error-addresses-twice = Kolonnen »{ $given }« står to gange i tabellen. Fjern den ene.
error-addresses-no-name = Kolonnen name eller line1 mangler i tabellen. Kolonnerne hedder { $list }.
error-addresses-both = Tabellen blander dele af adressen med hele linjer. Brug kun den ene slags: { $list }.
error-addresses-fields = Række { $row }: Antallet af felter er { $found } i stedet for { $expected }. Kontrollér skilletegn og anførselstegn.
error-addresses-missing = Række { $row }, kolonne { $column }: Feltet er tomt. Udfyld det.
error-addresses-hidden = Række { $row }, kolonne { $column }: Feltet har et linjeskift eller et usynligt tegn. Fjern det.
error-addresses-long = Række { $row }, kolonne { $column }: Feltet har flere end { $most } tegn. Forkort det.
error-addresses-many = Tabellen har flere end { $most } adresser. Del den op.
error-addresses-table = Tabellen kan ikke læses fra og med række { $row }. Kontrollér anførselstegnene.
