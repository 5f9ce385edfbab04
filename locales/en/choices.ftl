### Answers: every family of choices but services, authorities and advice. The base value is the name as it stands in a list in running
### text; `.forms` are explained at their family. `FAMILY-other` is an answer that is not in the list, in the words of the house.

## The organisation

# What kind of house it is. definite, genitive: how it is called in running text. gender_key: its grammatical number.
org-kind-hospital = hospital
    .definite = the hospital
    .genitive = the hospital’s
    .gender_key = none
org-kind-gp-practices = GP practices
    .definite = the GP practices
    .genitive = the GP practices’
    .gender_key = pl
org-kind-emergency-medical-service = ambulance service
    .definite = the ambulance service
    .genitive = the ambulance service’s
    .gender_key = none
org-kind-laboratory = laboratory
    .definite = the laboratory
    .genitive = the laboratory’s
    .gender_key = none
org-kind-care-provider = care provider
    .definite = the care provider
    .genitive = the care provider’s
    .gender_key = none
org-kind-health-insurer = health insurer
    .definite = the health insurer
    .genitive = the health insurer’s
    .gender_key = none
org-kind-medical-service = medical assessment service
    .definite = the medical assessment service
    .genitive = the medical assessment service’s
    .gender_key = none
org-kind-municipality = local authority
    .definite = the local authority
    .genitive = the local authority’s
    .gender_key = none
org-kind-university = university
    .definite = the university
    .genitive = the university’s
    .gender_key = none
org-kind-pharmacy = pharmacy
    .definite = the pharmacy
    .genitive = the pharmacy’s
    .gender_key = none

# Country whose law applies.
country-de = Germany
country-dk = Denmark
country-gb = United Kingdom
country-no = Norway
country-at = Austria
country-ch = Switzerland
country-ie = Ireland
country-se = Sweden
country-nl = Netherlands
country-be = Belgium
country-lu = Luxembourg
country-us = United States
country-ca = Canada
country-au = Australia
country-nz = New Zealand

# Legal form.
legal-form-public-body = public body
legal-form-public-hospital = publicly owned hospital
legal-form-company = company
legal-form-charity = charity
legal-form-association = association
legal-form-church-body = church body
legal-form-foundation = foundation
legal-form-partnership = partnership

# Laws, short, with the country or the church where the name alone does not say it.
law-gdpr = GDPR
law-uk-gdpr = UK GDPR
law-kdg = Catholic Data Protection Act (KDG, Germany)
law-dsg-ekd = Protestant Data Protection Act (DSG-EKD, Germany)
law-social-data = rules on social data (Social Code, Germany)
law-nis2 = NIS2

# Where the window of the envelope is.
letter-window-din-a = DIN 5008 form A, window further up
letter-window-din-b = DIN 5008 form B, window further down
letter-window-danish = Danish window

# What a paragraph is, to be matched with a style of Word.
style-role-label = label
style-role-headline = headline
style-role-subheadline = subheading
style-role-dateline = place and time
style-role-lead = opening
style-role-heading = section heading
style-role-paragraph = paragraph
style-role-item = list item
style-role-quote = quotation
style-role-note = note
style-role-contact = contact
style-role-boilerplate = about the organisation

# How German texts speak of women and men.
gender-style-pairs = both forms (Patientinnen und Patienten)
gender-style-neutral = neutral words (behandelte Personen)
gender-style-colon = colon (Patient:innen)

# Languages and formats of a notice.
notice-language-de = German
notice-language-da = Danish
notice-language-en = English
notice-language-nb = Norwegian
notice-language-sv = Swedish
notice-language-tr = Turkish
notice-language-ar = Arabic
notice-language-uk = Ukrainian
notice-language-ru = Russian
notice-language-pl = Polish
notice-language-fr = French
notice-language-easy-read = Easy Read
notice-language-sign-language = sign language

## What happened

# headline: in headlines; attacks stand before “on”, the others alone or before “at”. indefinite and large: after “the target of”.
# event: with its indefinite article, anywhere. definite and short: at later mentions.
attack-cyber-attack = cyber-attack
    .headline = cyber-attack
    .indefinite = a cyber-attack
    .event = a cyber-attack
    .large = a large-scale cyber-attack
    .definite = the cyber-attack
    .short = the attack
attack-ransomware = ransomware attack
    .headline = ransomware attack
    .indefinite = a ransomware attack
    .event = a ransomware attack
    .large = a large-scale ransomware attack
    .definite = the ransomware attack
    .short = the attack
attack-intrusion = hacking attack
    .headline = hacking attack
    .indefinite = a hacking attack
    .event = a hacking attack
    .large = a large-scale hacking attack
    .definite = the hacking attack
    .short = the attack
attack-malware = malware attack
    .headline = malware attack
    .indefinite = a malware attack
    .event = a malware attack
    .large = a large-scale malware attack
    .definite = the malware attack
    .short = the attack
attack-phishing = phishing attack
    .headline = phishing attack
    .indefinite = a phishing attack
    .event = a phishing attack
    .large = a large-scale phishing attack
    .definite = the phishing attack
    .short = the attack
attack-mailbox-takeover = email account takeover
    .headline = email hacking attack
    .indefinite = a hacking attack on email accounts
    .event = a hacking attack on email accounts
    .large = a large-scale hacking attack on email accounts
    .definite = the attack on email accounts
    .short = the attack
attack-denial-of-service = denial-of-service attack
    .headline = denial-of-service attack
    .indefinite = a denial-of-service attack
    .event = a denial-of-service attack
    .large = a large-scale denial-of-service attack
    .definite = the denial-of-service attack
    .short = the attack
attack-supply-chain = cyber-attack through a supplier
    .headline = supply-chain attack
    .indefinite = a cyber-attack through a supplier
    .event = a cyber-attack through a supplier
    .large = a large-scale cyber-attack through a supplier
    .definite = the cyber-attack through a supplier
    .short = the attack
attack-insider = attack by an insider
    .headline = insider attack
    .indefinite = an attack by an insider
    .event = an attack by an insider
    .large = a large-scale attack by an insider
    .definite = the insider attack
    .short = the attack
attack-data-exposed = data not properly protected
    .headline = security lapse
    .indefinite = a security lapse that left data without proper protection
    .event = a security lapse that left data without proper protection
    .large = a major security lapse that left data without proper protection
    .definite = the security lapse
    .short = the lapse
attack-misdirected-data = data sent to the wrong recipients
    .headline = data sent to wrong recipients
    .indefinite = an error in which data was sent to the wrong recipients
    .event = an error in which data was sent to the wrong recipients
    .large = a major error in which data was sent to the wrong recipients
    .definite = the error
    .short = the error
attack-lost-device = lost device
    .headline = loss of a device
    .indefinite = the loss of a device
    .event = the loss of a device
    .large = the loss of a device
    .definite = the loss of the device
    .short = the loss
attack-it-outage = IT outage
    .headline = IT outage
    .indefinite = an IT outage
    .event = an IT outage
    .large = a large-scale IT outage
    .definite = the IT outage
    .short = the outage
attack-suspicious-activity = suspected cyber-attack
    .headline = suspected cyber-attack
    .indefinite = a suspected cyber-attack
    .event = a suspected cyber-attack
    .large = a suspected large-scale cyber-attack
    .definite = the suspected cyber-attack
    .short = the incident
attack-other = { $text }
    .headline = { $text }
    .indefinite = { $text }
    .event = { $text }
    .large = { $text }
    .definite = the incident
    .short = the incident

# How large the attack is.
scale-single-systems = individual systems
scale-large-scale = large-scale

# What was noticed first.
first-sign-it-outage = IT outage
first-sign-ransom-note = ransom note
first-sign-alert = alert from IT monitoring
first-sign-staff = report from staff
first-sign-supplier = report from a supplier
first-sign-authority = report from an authority
first-sign-patient = report from a patient or relative
first-sign-publication = data found online
first-sign-media = question from a journalist
first-sign-tip = tip-off from outside
first-sign-routine-check = routine check
first-sign-internal-review = internal review

# Where the attack stands.
attack-state-ongoing = still going on
attack-state-being-contained = being contained
attack-state-stopped = stopped
attack-state-prevented = stopped before it did serious harm

# Who could get at data that stood open.
exposed-to-employees = staff only
exposed-to-outsiders = people outside as well
exposed-to-internet = anyone on the internet

# Who is behind it. definite: at later mentions.
attacker-unknown = unknown attackers
    .definite = the attackers
attacker-criminals = criminals
    .definite = the criminals
attacker-criminal-group = a criminal group
    .definite = the criminal group
attacker-insider = an insider
    .definite = the insider

# Why it happened. clause: a whole clause, without full stop, also after “it is thought that”.
cause-phishing-mail = phishing email
    .clause = the attackers got in with a phishing email
cause-stolen-password = stolen password
    .clause = the attackers used a stolen password
cause-security-gap = security flaw in software
    .clause = a security flaw in software let outsiders in
cause-supplier = problem at a supplier
    .clause = the cause lies with a supplier
cause-misconfiguration = incorrect setting
    .clause = a system had been set up incorrectly
cause-human-error = human error
    .clause = human error was the cause
cause-theft = theft
    .clause = theft was the cause
cause-hardware-fault = hardware fault
    .clause = a hardware fault was the cause
cause-faulty-update = faulty software update
    .clause = a faulty software update was the cause
cause-other = { $text }
    .clause = { $text } was the cause

# What may be said of a ransom.
ransom-demanded = ransom demanded
ransom-no-demand = no ransom demand
ransom-not-paid = no ransom paid
ransom-no-comment = no comment on demands

# Why no details are given.
no-detail-investigation = to protect the investigation
no-detail-security = to protect the systems
no-detail-privacy = to protect people’s privacy

# Who else was hit.
others-hit-other-bodies = other organisations
others-hit-supplier-customers = other customers of the supplier
others-hit-sector = many organisations in the sector

# Technical terms. meaning: a whole sentence that explains the term.
term-ransomware = ransomware
    .meaning = Ransomware is harmful software that locks files, so that criminals can demand money for unlocking them.
term-dark-web = the dark web
    .meaning = The dark web is a part of the internet that can only be reached with special software and hides who is using it.
term-phishing = phishing
    .meaning = Phishing means sending fake messages that trick people into giving away passwords or opening harmful files.
term-encryption = encryption
    .meaning = Encryption scrambles files so that nobody can read them without the right key.
term-malware = malware
    .meaning = Malware is software written to damage systems or to steal data.
term-denial-of-service = denial-of-service attack
    .meaning = A denial-of-service attack floods a website or system with requests until it stops responding.
term-backup = backup
    .meaning = A backup is a copy of data that is kept so that the data can be restored.
term-forensics = digital forensics
    .meaning = Digital forensics means searching systems for traces that show what happened and how.
term-two-factor = two-step verification
    .meaning = Two-step verification asks for a second proof besides the password, such as a code on your phone.

## Systems

# affected: what was hit. own in the third person, theirs for an organisation in the plural, ours where “we” speak: what was switched off
# or is back.
system-whole-it = all IT systems
    .affected = all IT systems
    .own = all its IT systems
    .theirs = all their IT systems
    .ours = all our IT systems
system-internal-systems = internal systems
    .affected = internal systems
    .own = its internal systems
    .theirs = their internal systems
    .ours = our internal systems
system-databases = databases
    .affected = databases
    .own = databases
    .theirs = databases
    .ours = databases
system-servers = servers
    .affected = the servers
    .own = the servers
    .theirs = the servers
    .ours = the servers
system-hospital-information-system = the hospital information system
    .affected = the hospital information system
    .own = the hospital information system
    .theirs = the hospital information system
    .ours = the hospital information system
system-patient-records = electronic patient records
    .affected = electronic patient records
    .own = electronic patient records
    .theirs = electronic patient records
    .ours = electronic patient records
system-practice-system = the practice system
    .affected = the practice system
    .own = the practice system
    .theirs = the practice system
    .ours = the practice system
system-laboratory-system = the laboratory system
    .affected = the laboratory system
    .own = the laboratory system
    .theirs = the laboratory system
    .ours = the laboratory system
system-radiology-system = the radiology system
    .affected = the radiology system
    .own = the radiology system
    .theirs = the radiology system
    .ours = the radiology system
system-medication-system = the medication system
    .affected = the medication system
    .own = the medication system
    .theirs = the medication system
    .ours = the medication system
system-operation-planning = the theatre scheduling system
    .affected = the theatre scheduling system
    .own = the theatre scheduling system
    .theirs = the theatre scheduling system
    .ours = the theatre scheduling system
system-care-documentation = the care records system
    .affected = the care records system
    .own = the care records system
    .theirs = the care records system
    .ours = the care records system
system-dispatch-system = the ambulance dispatch system
    .affected = the ambulance dispatch system
    .own = the ambulance dispatch system
    .theirs = the ambulance dispatch system
    .ours = the ambulance dispatch system
system-email = email
    .affected = email
    .own = email
    .theirs = email
    .ours = email
system-telephone = the phone system
    .affected = the phone system
    .own = the phone system
    .theirs = the phone system
    .ours = the phone system
system-website = the website
    .affected = the website
    .own = the website
    .theirs = the website
    .ours = the website
system-patient-portal = the patient portal
    .affected = the patient portal
    .own = the patient portal
    .theirs = the patient portal
    .ours = the patient portal
system-booking = appointment booking
    .affected = appointment booking
    .own = appointment booking
    .theirs = appointment booking
    .ours = appointment booking
system-prescriptions = the prescription system
    .affected = the prescription system
    .own = the prescription system
    .theirs = the prescription system
    .ours = the prescription system
system-health-card-terminals = health card readers
    .affected = health card readers
    .own = health card readers
    .theirs = health card readers
    .ours = health card readers
system-billing = the billing system
    .affected = the billing system
    .own = the billing system
    .theirs = the billing system
    .ours = the billing system
system-payroll = the payroll system
    .affected = the payroll system
    .own = the payroll system
    .theirs = the payroll system
    .ours = the payroll system
system-file-storage = shared drives
    .affected = shared drives
    .own = shared drives
    .theirs = shared drives
    .ours = shared drives
system-workstations = computers
    .affected = computers
    .own = computers
    .theirs = computers
    .ours = computers
system-medical-devices = medical devices
    .affected = medical devices
    .own = medical devices
    .theirs = medical devices
    .ours = medical devices
system-remote-access = remote access
    .affected = remote access
    .own = remote access
    .theirs = remote access
    .ours = remote access
system-internet-connection = the internet connection
    .affected = the internet connection
    .own = the internet connection
    .theirs = the internet connection
    .ours = the internet connection
system-backups = backups
    .affected = backups
    .own = backups
    .theirs = backups
    .ours = backups
system-other = { $text }
    .affected = { $text }
    .own = { $text }
    .theirs = { $text }
    .ours = { $text }

# What is known of the backups.
backups-intact = intact
backups-affected = affected
backups-being-checked = being checked

## Services (the services themselves stand in services.ftl)

# How a service stands.
service-state-limited = limited
service-state-paper = running on paper
service-state-delayed = delayed
service-state-urgent-only = urgent cases only
service-state-suspended = suspended
service-state-moved = at another site
service-state-resumed = running again

# What people should do.
instead-keep-appointment = keep their appointment
instead-we-contact-you = wait to be contacted
instead-call-first = call first
instead-wait = do nothing for now
instead-call-emergency-doctor = call the out-of-hours doctor
instead-go-elsewhere = go somewhere else
instead-come-in-person = come in person
instead-use-post = write by post

# The emergency plan.
emergency-plan-activated = running
emergency-plan-ended = stood down

# Whether the work is done on paper.
paper-work-yes = all on paper
paper-work-partly = partly on paper

# The emergency department.
emergency-state-open = open as usual
emergency-state-open-with-waits = open, with longer waits
emergency-state-life-threatening-only = life-threatening emergencies only
emergency-state-ambulances-diverted = ambulances diverted
emergency-state-signed-off = closed to emergencies
emergency-state-reopened = open again
emergency-state-diverted-before = ambulances diverted earlier, coming again now

# Patient safety.
safety-care-assured = patients are being cared for safely
safety-no-harm-known = no harm to patients known
safety-being-reviewed = being reviewed
safety-nobody-turned-away = nobody is turned away

# Sites: behind their name.
site-state-open = open
site-state-limited = open with limited services
site-state-emergencies-only = open for emergencies only
site-state-closed = closed

# What people can do instead: a whole sentence to the reader. they: the same in the third person.
workaround-phone-instead-of-email = Call us instead of sending an email.
    .they = Enquiries can be made by phone, but not by email.
workaround-use-fax = Send us documents by fax.
    .they = Documents can be sent by fax.
workaround-use-post = Send us letters and documents by post.
    .they = Letters and documents can be sent by post.
workaround-confirm-by-phone = Call us before your appointment to check that it is going ahead.
    .they = Anyone with an appointment should call to check that it is going ahead.
workaround-bring-paper-records = Bring any medical records that you have on paper.
    .they = Patients should bring any medical records that they have on paper.
workaround-bring-medication-list = Bring a list of the medicines you take.
    .they = Patients should bring a list of the medicines they take.
workaround-bring-health-card = Bring your health card.
    .they = Patients should bring their health card.
workaround-bring-referral = Bring your referral on paper.
    .they = Patients should bring their referral on paper.
workaround-paper-prescription = Collect your prescription from us on paper.
    .they = Prescriptions can be collected on paper.
workaround-collect-results = Collect your test results from us in person.
    .they = Test results can be collected in person.
workaround-use-family-doctor = Go to your GP if it is not an emergency.
    .they = Anyone whose case is not an emergency should go to their GP.
workaround-use-mobile-number = Call us on our mobile number for now.
    .they = Calls are being taken on a mobile number for now.
workaround-use-other-site = Come to our other site.
    .they = Another site is open to patients.
workaround-other = { $text }.
    .they = { $text }.

# The team that manages the incident.
crisis-team-set-up = set up
crisis-team-meets-daily = meets every day
crisis-team-stood-down = stood down

## People and data

# Groups of people, always plural. ours: where “we” speak.
group-patients = patients
    .ours = our patients
group-former-patients = former patients
    .ours = our former patients
group-children = children
    .ours = children
group-guardians = guardians
    .ours = guardians
group-relatives = relatives
    .ours = relatives
group-insured = insured people
    .ours = insured people
group-residents = residents
    .ours = our residents
group-employees = staff
    .ours = our staff
group-former-employees = former staff
    .ours = our former staff
group-applicants = job applicants
    .ours = job applicants
group-trainees = trainees
    .ours = our trainees
group-students = students
    .ours = our students
group-research-participants = research participants
    .ours = our research participants
group-blood-donors = blood donors
    .ours = our blood donors
group-citizens = members of the public
    .ours = members of the public
group-referring-doctors = referring doctors
    .ours = referring doctors
group-clients = client organisations
    .ours = our client organisations
group-partners = partner organisations
    .ours = our partner organisations
group-suppliers = suppliers
    .ours = our suppliers
group-donors = donors
    .ours = our donors
group-website-users = website users
    .ours = users of our website
group-customers = customers
    .ours = our customers
group-unidentified = people whose identity is not known
    .ours = people whose identity is not known
group-own-house = { $person ->
        [we] our own organisation
       *[they] the organisation itself
    }
    .ours = our own organisation
group-other = { $text }
    .ours = { $text }

# Kinds of data, always plural, so that verbs agree. yours: to the person concerned.
data-category-personal = personal details
    .yours = your personal details
data-category-names = names
    .yours = your name
data-category-contact-details = contact details
    .yours = your contact details
data-category-dates-of-birth = dates of birth
    .yours = your date of birth
data-category-photos = photographs
    .yours = photographs of you
data-category-health = medical details
    .yours = your medical details
data-category-diagnoses = diagnoses
    .yours = your diagnosis
data-category-treatment = treatment details
    .yours = details of your treatment
data-category-medication = medication details
    .yours = details of your medication
data-category-test-results = test results
    .yours = your test results
data-category-images = medical images
    .yours = your medical images
data-category-genetic = genetic details
    .yours = your genetic details
data-category-mental-health = mental health details
    .yours = details of your mental health
data-category-care-documents = care records
    .yours = your care records
data-category-appointments = appointment details
    .yours = details of your appointments
data-category-identity-numbers = national identity numbers
    .yours = your national identity number
data-category-insurance-numbers = health insurance numbers
    .yours = your health insurance number
data-category-identity-documents = copies of identity documents
    .yours = a copy of your identity document
data-category-bank-details = bank details
    .yours = your bank details
data-category-invoices = invoices
    .yours = your invoices
data-category-payment-cards = payment card details
    .yours = your payment card details
data-category-social-benefits = benefit details
    .yours = details of your benefits
data-category-assessment-reports = assessment reports
    .yours = your assessment report
data-category-employment = employment records
    .yours = your employment records
data-category-salaries = pay details
    .yours = your pay details
data-category-sick-leave = sickness absence records
    .yours = your sickness absence records
data-category-applications = application documents
    .yours = your application
data-category-passwords = passwords
    .yours = your password
data-category-user-accounts = user account details
    .yours = your user account details
data-category-correspondence = correspondence files
    .yours = your correspondence with us
data-category-contracts = contracts
    .yours = your contracts
data-category-location-logs = location records
    .yours = records of your location
data-category-company-data = internal business records
    .yours = internal business records
data-category-other = { $text }
    .yours = { $text }

# What is known of the confidentiality of data.
confidentiality-excluded = not affected
confidentiality-no-sign = no sign of a leak so far
confidentiality-open = not known yet
confidentiality-reachable = within reach, not known whether seen
confidentiality-probably-taken = probably copied
confidentiality-accessed = accessed without permission
confidentiality-stolen = stolen
confidentiality-published = published

# What is known of the integrity of data.
integrity-intact = unchanged
integrity-altered = altered
integrity-deleted = deleted
integrity-open = not known yet

# What is known of the availability of data.
availability-available = available
availability-unavailable = not available
availability-restored = available again
availability-open = not known yet

# What happened to the data in public.
publication-announced = announced
publication-samples = extracts published
publication-downloadable = available to download
publication-for-sale = offered for sale
publication-removed = taken down again
publication-none-seen = none seen so far
publication-small-part = a small part only

# What a number counts; how far the review of files is.
number-means-affected = people affected
number-means-on-systems = people whose data is on the systems concerned
file-review-running = under way
file-review-completed = completed

# What is known of misuse.
misuse-none-known = none known
misuse-being-checked = being checked
misuse-cases-known = cases known

# What could follow. subordinate: a clause after “It is possible”. sentence: an item of a list, a whole sentence that is true alone. Both to
# the reader, without full stop.
consequence-identity-theft = identity theft
    .subordinate = that someone will pretend to be you
    .sentence = Someone could use the data to pretend to be you
consequence-fraud-calls = fraudulent phone calls
    .subordinate = that criminals will use the data to win your trust on the phone
    .sentence = Criminals could use the data to win your trust on the phone
consequence-phishing-mails = fake emails and text messages
    .subordinate = that you will receive fake messages that look genuine
    .sentence = You could receive fake emails or text messages that look genuine
consequence-account-takeover = takeover of online accounts
    .subordinate = that someone will get into your online accounts
    .sentence = Strangers could get into your online accounts
consequence-financial-loss = loss of money
    .subordinate = that you will lose money
    .sentence = Money could be taken from your accounts or borrowed in your name
consequence-blackmail = blackmail
    .subordinate = that someone will try to blackmail you with the data
    .sentence = Blackmailers could threaten you with publishing the data
consequence-disclosure = private details becoming known
    .subordinate = that others will learn private details about you
    .sentence = Others could learn private details about you
consequence-discrimination = unfair treatment
    .subordinate = that you will be treated unfairly because of this data
    .sentence = People who learn these details could treat you unfairly
consequence-publication = publication of the data
    .subordinate = that the data will be published on the internet
    .sentence = The data could be published on the internet
consequence-delayed-treatment = delayed treatment
    .subordinate = that your treatment will be delayed
    .sentence = Your treatment could be delayed
consequence-loss-of-records = missing records
    .subordinate = that some of your records will be missing or incomplete
    .sentence = Some of your records could be missing or incomplete
consequence-other = { $text }
    .subordinate = that this will lead to { $text }
    .sentence = This could lead to { $text }

## What is being done

# Who is working on it, always plural. ours: where “we” speak.
expert-own-it = in-house IT staff
    .ours = our own IT staff
expert-external-it = outside IT experts
    .ours = outside IT experts
expert-forensic = digital forensics specialists
    .ours = digital forensics specialists
expert-it-supplier = specialists from the IT supplier
    .ours = specialists from our IT supplier
expert-authority-experts = experts from the authorities
    .ours = experts from the authorities
expert-lawyers = lawyers
    .ours = lawyers
expert-privacy-experts = data protection experts
    .ours = data protection experts
expert-other = { $text }
    .ours = { $text }

# What they are doing: infinitive without “to”.
task-cause = find the cause
task-extent = establish how much is affected
task-regain-control = regain full control of the systems
task-restore = restore the systems
task-secure-evidence = secure evidence
task-check-data = check whose data is involved
task-find-gap = find out how this could happen
task-other = { $text }

# What an outside supplier runs.
supplier-hosting = server hosting
supplier-operations = IT operations
supplier-hosting-and-operations = IT operations and server hosting
supplier-specialist-software = specialist software
supplier-billing-service = billing

# Stage of the investigation.
investigation-running = under way
investigation-first-results = first results
investigation-completed = completed

# What has been done: past participle, after “has” and “have”.
measure-attack-contained = contained the attack
measure-systems-isolated = isolated the systems affected
measure-access-closed = blocked routes into the systems
measure-data-access-closed = closed off access to the data
measure-passwords-reset = reset passwords
measure-two-factor-introduced = introduced two-step verification
measure-monitoring-started = stepped up monitoring
measure-further-attacks-blocked = put safeguards in place against further attacks
measure-systems-hardened = strengthened the security of the systems
measure-gap-closed = fixed the security flaw
measure-setting-corrected = corrected the setting
measure-backups-secured = secured the backups
measure-malware-removed = removed the malware
measure-supplier-instructed = told the supplier what to put right
measure-data-taken-down = had published data taken down
measure-deletion-confirmed = obtained confirmation that the data has been deleted
measure-dark-web-watched = begun watching the dark web for the data
measure-court-order = obtained a court order against sharing the data
measure-device-locked = locked the device remotely
measure-extra-staff = brought in extra staff
measure-hotline-opened = opened a helpline
measure-other = { $text }

# What was in place before.
measure-before-access-rights = restricted access rights
measure-before-two-factor = two-step verification
measure-before-encryption = encryption
measure-before-backups = backups
measure-before-virus-protection = protection against malware
measure-before-network-split = a divided network
measure-before-staff-training = staff training
measure-before-emergency-plan = an emergency plan
measure-before-processor-contract = a contract with the processor
measure-before-other = { $text }

# Assurances.
assurance-checked-before-restart = no system goes back on before it has been checked
assurance-disconnected-to-protect = systems disconnected to protect the data on them
assurance-nothing-paid-for-silence = no payment to criminals for their silence
assurance-told-as-soon-as-known = people told as soon as something is certain

# What will change: infinitive without “to”.
prevention-systems-hardened = strengthen security
prevention-monitoring-extended = extend monitoring
prevention-access-rules-tightened = tighten the rules on access
prevention-two-factor-everywhere = introduce two-step verification for every login
prevention-network-divided = divide the network into separate parts
prevention-staff-trained = train staff in IT security
prevention-supplier-reviewed = review the security of suppliers
prevention-data-minimised = store less personal data
prevention-independent-review = have the case reviewed independently
prevention-lessons-published = publish what can be learned from this
prevention-other = { $text }

# Threat level.
threat-level-elevated = elevated
threat-level-high = high
threat-level-very-high = very high

# Police.
police-reported = matter reported
police-informed = informed
police-investigating = investigation under way
police-cooperating = cooperation with the police
police-prosecutor = public prosecutor involved

# What the house and the police are working towards: infinitive without “to”.
police-aim-clarify = establish what happened
police-aim-identify = identify those responsible
police-aim-stop-spread = keep the data from spreading

## Telling people

# How they are told: after “will be told”.
tell-channel-digital-post = through Digital Post
tell-channel-letter = by letter
tell-channel-email = by email
tell-channel-phone = by phone
tell-channel-sms = by text message
tell-channel-in-person = in person
tell-channel-portal = through the online portal
tell-channel-public-notice = by public notice

# When they are told.
tell-when-once-known = as soon as it is clear who is affected
tell-when-in-phases = in stages
tell-when-by-date = by a certain date
tell-when-already-sent = already sent

# What it means to hear nothing.
no-news-not-affected = not affected
no-news-still-possible = may still be affected

# Why these people get the letter.
letter-reason-data-found = data found in the files concerned
letter-reason-same-system = data held in the system concerned
letter-reason-precaution = as a precaution
# Who the letter is addressed to.
letter-to-person = the person affected
letter-to-guardian = a parent or guardian
letter-to-legal-representative = a legal representative
letter-to-next-of-kin = next of kin

# Whom an offer is for.
monitoring-for-everyone = everyone affected
monitoring-for-identity-data = people whose identity numbers or documents are affected

# What the house pays for.
monitoring-credit-monitoring = credit monitoring
monitoring-identity-protection = identity protection
monitoring-insurance = insurance against identity theft
monitoring-dark-web-watch = dark web monitoring

## Getting back to normal

# How far the restoration is.
restoration-working = work is under way
restoration-first-systems-back = the first systems are back
restoration-in-stages = systems are coming back in stages
restoration-well-advanced = well advanced
restoration-complete = all systems are back

# What the all-clear says.
all-clear-false-alarm = false alarm
all-clear-incident-over = the incident is over
all-clear-no-data-affected = no data affected

## Tone

# Who apologises.
apologiser-board = the board
apologiser-management = the management
apologiser-organisation = the organisation

# What the apology is for: after “apologise for”.
apology-reason-incident = what happened
apology-reason-delays = the delays
apology-reason-limited-services = the disruption to services
apology-reason-worry = the worry this has caused
apology-reason-data-loss = the data breach
apology-reason-late-information = { $person ->
        [we] the delay in telling you
       *[they] the delay in telling people
    }
apology-reason-wrong-information = the incorrect information given earlier
apology-reason-other = { $text }

# Who is thanked: after “thank”.
thanks-group-employees = { $person ->
        [we] our staff
       *[they] all members of staff
    }
thanks-group-patients = { $person ->
        [we] our patients
       *[they] patients
    }
thanks-group-residents-and-relatives = { $person ->
        [we] our residents and their families
       *[they] residents and their families
    }
thanks-group-insured = { $person ->
        [we] everyone insured with us
       *[they] insured people
    }
thanks-group-police-and-authorities = the police and authorities
thanks-group-neighbouring-hospitals = neighbouring hospitals
thanks-group-partners = { $person ->
        [we] our partner organisations
       *[they] partner organisations
    }
thanks-group-helpers = everyone who has helped
thanks-group-other = { $text }

# What the house thanks for.
thanks-reason-understanding = understanding
thanks-reason-patience = patience
thanks-reason-support = support
thanks-reason-commitment = hard work

# What people are asked to do: a whole sentence to the reader. they: the same in the third person.
request-patience = Please be patient if things take longer than usual.
    .they = Everyone is asked to be patient if things take longer than usual.
request-call-only-if-urgent = Please call only if it is urgent.
    .they = People are asked to call only if it is urgent.
request-keep-emergency-number-free = Please use the emergency number for emergencies only.
    .they = The emergency number is for emergencies only.
request-be-kind-to-staff = Please be kind to our staff, who are doing their best.
    .they = Staff are doing their best and ask for understanding.
request-no-emails = Please do not email us for now.
    .they = For now, people are asked not to send emails.
request-look-at-website = Please look at our website before you call.
    .they = Callers are asked to look at the website first.
request-allow-time = Please allow more time than usual.
    .they = It is best to allow more time than usual.
request-do-not-share-data = Please do not look for the stolen data, and do not share it.
    .they = People are asked not to look for the stolen data and not to share it.
request-other = { $text }.
    .they = { $text }.

## The next notice

# Where the next update appears. here: where “we” speak, on the website itself.
update-channel-website = on the website
    .here = on this page
update-channel-press = in a further press release
    .here = in a press release
update-channel-direct = in messages to the people affected
    .here = in messages to the people affected
update-channel-phone-line = on the helpline
    .here = on our helpline
update-channel-social-media = on social media
    .here = on social media

# What it is about: after “report on” and “hear more about”.
update-topic-investigation = the investigation
update-topic-restoration = the restoration of the systems
update-topic-data = the data affected
update-topic-services = the services available
update-topic-other = { $text }

# What a correction is about.
correction-topic-data = the data
correction-topic-number = the number of people
correction-topic-time = the time
correction-topic-cause = the cause
correction-topic-services = the services
correction-topic-other-matter = another matter

# Why a statement had to be corrected.
correction-reason-new-findings = new findings
correction-reason-own-error = an internal mistake
correction-reason-supplier-information = information from a supplier
correction-reason-misunderstanding = a misunderstanding

# Topics of statements in own words.
statement-topic-what-happened = What happened
statement-topic-services = Services and care
statement-topic-data = Data
statement-topic-response = What you are doing
statement-topic-authorities = Police and authorities
statement-topic-advice = Advice
statement-topic-told = How people are told
statement-topic-restoration = Restoration
statement-topic-contact = Contact

# What staff do not talk about.
not-to-say-attackers = the attackers
not-to-say-ransom = ransom demands
not-to-say-data-details = details of the data
not-to-say-cause = the cause
not-to-say-restart-date = dates for the restart
not-to-say-names = names of people
not-to-say-blame = who is to blame

# Social media.
social-channel-x = X
social-channel-bluesky = Bluesky
social-channel-mastodon = Mastodon
social-channel-facebook = Facebook
social-channel-instagram = Instagram
social-channel-linkedin = LinkedIn

## The report to the authority

# Which report.
report-kind-initial = first report
report-kind-follow-up = follow-up report
report-kind-final = final report

# How likely harm is.
likelihood-negligible = negligible
likelihood-low = low
likelihood-medium = medium
likelihood-high = high
likelihood-very-high = very high

# How great the risk is.
risk-none = a risk is unlikely
risk-present = a risk, but not a high one
risk-high = a high risk

# The exceptions of Article 34(3).
article-34-exception-unintelligible = nobody else can read the data
article-34-exception-risk-removed = the high risk has since been removed
article-34-exception-public-notice = public notice, because telling each person would be out of proportion
