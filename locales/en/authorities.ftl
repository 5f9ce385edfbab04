### Authorities as of 2025. The base value is the name as it stands in a sentence, with its article; short: at later mentions.
### Names from other countries are in English, with the original name or abbreviation in brackets where people will look for it.

## Germany

authority-bsi = Germany’s Federal Office for Information Security (BSI)
    .short = the BSI
authority-bfdi = Germany’s Federal Data Protection Commissioner (BfDI)
    .short = the Federal Data Protection Commissioner
authority-dpa-baden-wuerttemberg = the Baden-Württemberg Data Protection Commissioner (LfDI)
    .short = the Data Protection Commissioner
authority-dpa-bayern = the Bavarian Data Protection Commissioner (BayLfD)
    .short = the Data Protection Commissioner
authority-dpa-bayern-private = the Bavarian Data Protection Authority for the private sector (BayLDA)
    .short = the Data Protection Authority
authority-dpa-berlin = the Berlin Data Protection Commissioner
    .short = the Data Protection Commissioner
authority-dpa-brandenburg = the Brandenburg Data Protection Commissioner (LDA)
    .short = the Data Protection Commissioner
authority-dpa-bremen = the Bremen Data Protection Commissioner
    .short = the Data Protection Commissioner
authority-dpa-hamburg = the Hamburg Data Protection Commissioner (HmbBfDI)
    .short = the Data Protection Commissioner
authority-dpa-hessen = the Hesse Data Protection Commissioner (HBDI)
    .short = the Data Protection Commissioner
authority-dpa-mecklenburg-vorpommern = the Mecklenburg-Western Pomerania Data Protection Commissioner
    .short = the Data Protection Commissioner
authority-dpa-niedersachsen = the Lower Saxony Data Protection Commissioner (LfD)
    .short = the Data Protection Commissioner
authority-dpa-nordrhein-westfalen = the North Rhine-Westphalia Data Protection Commissioner (LDI NRW)
    .short = the Data Protection Commissioner
authority-dpa-rheinland-pfalz = the Rhineland-Palatinate Data Protection Commissioner (LfDI)
    .short = the Data Protection Commissioner
authority-dpa-saarland = the Saarland Data Protection Centre
    .short = the Data Protection Centre
authority-dpa-sachsen = the Saxony Data Protection Commissioner (SDTB)
    .short = the Data Protection Commissioner
authority-dpa-sachsen-anhalt = the Saxony-Anhalt Data Protection Commissioner
    .short = the Data Protection Commissioner
authority-dpa-schleswig-holstein = the Schleswig-Holstein Data Protection Centre (ULD)
    .short = the Data Protection Centre
authority-dpa-thueringen = the Thuringia Data Protection Commissioner (TLfDI)
    .short = the Data Protection Commissioner
authority-dpa-catholic = the Catholic Church’s data protection authority
    .short = the data protection authority
authority-dpa-protestant = the Protestant Church’s data protection authority (BfD EKD)
    .short = the data protection authority
authority-lka-niedersachsen = the Lower Saxony State Criminal Police Office (LKA)
    .short = the State Criminal Police Office
authority-lka = the State Criminal Police Office (LKA)
    .short = the State Criminal Police Office
authority-bka = Germany’s Federal Criminal Police Office (BKA)
    .short = the Federal Criminal Police Office
authority-prosecutor = the public prosecutor
    .short = the public prosecutor
authority-supervisor-niedersachsen = the Lower Saxony Ministry of Social Affairs (the supervisory authority)
    .short = the Ministry of Social Affairs
authority-social-ministry = the Ministry of Social Affairs
    .short = the ministry
authority-health-ministry = the Ministry of Health
    .short = the ministry
authority-federal-social-security = Germany’s Federal Office for Social Security (BAS)
    .short = the Federal Office for Social Security
authority-health-office = the local public health office
    .short = the public health office
authority-control-centre = the ambulance control centre
    .short = the control centre

## Denmark

authority-datatilsynet = the Danish Data Protection Agency (Datatilsynet)
    .short = the Data Protection Agency
authority-samsik = the Danish Resilience Agency (SAMSIK)
    .short = the Resilience Agency
authority-police-cyber-denmark = the Danish police’s National Cyber Crime Center (NC3)
    .short = the National Cyber Crime Center
authority-regions-denmark = the Danish regions
    .short = the regions
authority-region = the regional health authority
    .short = the region
authority-patient-safety-denmark = the Danish Patient Safety Authority (Styrelsen for Patientsikkerhed)
    .short = the Patient Safety Authority
authority-health-data-denmark = the Danish Health Data Authority (Sundhedsdatastyrelsen)
    .short = the Health Data Authority

## United Kingdom

authority-ico = the Information Commissioner’s Office (ICO)
    .short = the ICO
authority-ncsc-uk = the National Cyber Security Centre (NCSC)
    .short = the NCSC
authority-nca-uk = the National Crime Agency (NCA)
    .short = the NCA
authority-nhs-england = NHS England
    .short = NHS England
authority-cqc = the Care Quality Commission (CQC)
    .short = the CQC

## Norway

authority-datatilsynet-norway = the Norwegian Data Protection Authority (Datatilsynet)
    .short = the Data Protection Authority
authority-nsm-norway = the Norwegian National Security Authority (NSM)
    .short = the National Security Authority
authority-police-norway = the Norwegian police
    .short = the police

authority-other = { $text }
    .short = { $text }

## What was done

# The step towards an authority.
authority-step-reported = report made
authority-step-informed = informed
authority-step-in-contact = in contact
authority-step-advises = giving advice
authority-step-investigating = investigating
