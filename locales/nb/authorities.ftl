### Authorities.

## authority: the name as it stands in a sentence, as its subject or after a preposition.
## Norwegian names as they are today; foreign bodies are called what they are, with their own name or its letters in brackets.

authority-bsi = den tyske IT-sikkerhetsmyndigheten (BSI)
authority-bfdi = det tyske føderale datatilsynet (BfDI)
authority-dpa-baden-wuerttemberg = datatilsynet i Baden-Württemberg
authority-dpa-bayern = datatilsynet for det offentlige i Bayern (BayLfD)
authority-dpa-bayern-private = datatilsynet for private i Bayern (BayLDA)
authority-dpa-berlin = datatilsynet i Berlin
authority-dpa-brandenburg = datatilsynet i Brandenburg
authority-dpa-bremen = datatilsynet i Bremen
authority-dpa-hamburg = datatilsynet i Hamburg
authority-dpa-hessen = datatilsynet i Hessen
authority-dpa-mecklenburg-vorpommern = datatilsynet i Mecklenburg-Vorpommern
authority-dpa-niedersachsen = datatilsynet i Niedersachsen
authority-dpa-nordrhein-westfalen = datatilsynet i Nordrhein-Westfalen
authority-dpa-rheinland-pfalz = datatilsynet i Rheinland-Pfalz
authority-dpa-saarland = datatilsynet i Saarland
authority-dpa-sachsen = datatilsynet i Sachsen
authority-dpa-sachsen-anhalt = datatilsynet i Sachsen-Anhalt
authority-dpa-schleswig-holstein = datatilsynet i Schleswig-Holstein (ULD)
authority-dpa-thueringen = datatilsynet i Thüringen
authority-dpa-catholic = den katolske kirkens datatilsyn i Tyskland
authority-dpa-protestant = den evangeliske kirkens datatilsyn i Tyskland
authority-lka-niedersachsen = kriminalpolitiet i Niedersachsen
authority-lka = delstatens kriminalpoliti (LKA)
authority-bka = det tyske føderale kriminalpolitiet (BKA)
authority-prosecutor = påtalemyndigheten
authority-supervisor-niedersachsen = sosialdepartementet i Niedersachsen (tilsynsmyndigheten)
authority-social-ministry = sosialdepartementet
authority-health-ministry = helsedepartementet
authority-federal-social-security = det tyske tilsynet med sykekassene (BAS)
authority-health-office = den lokale helsemyndigheten (Gesundheitsamt)
authority-control-centre = nødsentralen
authority-datatilsynet = det danske Datatilsynet
authority-samsik = den danske samfunnssikkerhetsmyndigheten (SAMSIK)
authority-police-cyber-denmark = det danske politiets enhet for særlig kriminalitet (NSK)
authority-regions-denmark = de danske regionene
authority-region = den danske regionen
authority-patient-safety-denmark = det danske tilsynet for pasientsikkerhet (Styrelsen for Patientsikkerhed)
authority-health-data-denmark = den danske myndigheten for helsedata (Sundhedsdatastyrelsen)
authority-ico = det britiske datatilsynet (ICO)
authority-ncsc-uk = det britiske senteret for cybersikkerhet (NCSC)
authority-nca-uk = det britiske politiets enhet mot organisert kriminalitet (NCA)
authority-nhs-england = den engelske helsetjenesten (NHS England)
authority-cqc = det engelske helsetilsynet (CQC)
authority-datatilsynet-norway = Datatilsynet
authority-nsm-norway = Nasjonal sikkerhetsmyndighet (NSM)
authority-police-norway = politiet
authority-other = { $text }
