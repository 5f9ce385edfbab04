# Names, hints and choices. The forms are explained at the head of each family.

## Sections

section-organisation = Your organisation
section-what-happened = What happened
section-systems = Systems
section-services = Services
section-response = What you are doing
section-data = Data
section-authorities = Police and authorities
section-told = Telling people
section-advice = Advice and contact
section-restoration = Getting back to normal
section-tone = Quote and apology
section-next = This notice and the next

## Your organisation

fact-org-name = Full name
    .hint = Enter the name as it appears on your letterhead, and its form in a sentence if it takes “the”.
    .why = Each notice gives the full name once, so that nobody wonders which organisation was attacked.
fact-org-short = Short name
    .hint = Enter the name that you and the local press use every day, and mark it as plural if it takes “are”.
    .why = Press releases use it once the full name has been given.
fact-org-kind = Type of organisation
    .hint = Choose the one that comes closest.
    .why = It decides which reporting duties apply and which supervisors have to be told.
fact-org-place = Place
    .hint = Enter the town that your press releases are issued from.
    .why = A press release opens with place and date.
fact-org-address = Postal address
    .hint = Enter the address at which letters reach you.
    .why = It appears on the letterhead and tells people where to write.
fact-org-website = Website
    .hint = Enter the page on which you will publish news about this.
    .why = Notices point readers to it for the latest position.
fact-org-boilerplate = About the organisation
    .hint = Write four to six lines on who you are, what you do and how many of you there are.
    .why = It closes every press release and lets journalists describe you correctly.
fact-press-contact = Press contact
    .hint = Enter the person who will answer journalists today, with phone, email and hours.
    .why = Without one, journalists ring the switchboard that patients need.

## What happened

fact-attack-kind = Kind of attack or outage
    .hint = Choose the most exact answer you can stand by, and mark it as presumed if it has not been confirmed.
    .why = It decides the headline and the opening, and Articles 33 and 34 GDPR require the nature of the breach.
fact-attack-scale = Scale of the attack
    .hint = Choose “large-scale” only if your specialists say so.
    .why = The word appears in a notice only when it is a finding and not an impression.
fact-attack-at = When the attack took place
    .hint = Give the time as exactly as you know it and no more exactly, and agree with the police whether it may be published.
    .why = Readers ask for it first and the authority’s form asks for it too, but investigators may want to keep it back.
fact-discovered-at = When it was noticed
    .hint = Enter when somebody first noticed that something was wrong.
    .why = The gap between the attack and its discovery is the first thing a journalist works out.
fact-first-sign = First sign
    .hint = Choose what you noticed first.
    .why = It lets the notice say honestly what you saw at first and what you found out later.
fact-attacker = Who is behind it
    .hint = Choose “unknown attackers” until you know more, and never name a group on a guess.
    .why = It gives the sentence someone who acted without giving a group the publicity it wants.

## Systems

fact-systems-affected = Systems affected
    .hint = Choose the systems that the attack itself reached.
    .why = Herold warns you if databases were reached while data is said to be safe.
fact-systems-off = Systems you switched off
    .hint = Choose the systems that you took offline yourselves.
    .why = Readers should be able to tell what the attackers broke from what you disconnected on purpose.

## Services

fact-services-limited = Services that are not running as usual
    .hint = Add a line for each service and say what people should do instead.
    .why = Patients and insured people look for this first: whether it concerns them, and what to do.
fact-services-continuing = Services that are running as usual
    .hint = Choose only what you know to be running now.
    .why = Fewer people ring or stay away when they can read what still works.
fact-emergency-plan = Emergency plan
    .hint = Choose whether your emergency plan is running or has been stood down.
    .why = It shows that you are working to a plan, and when that ends.

## What you are doing

fact-experts = Who is working on it
    .hint = Choose everyone who is working on it today.
    .why = The notice can then say who is investigating, not only that somebody is.
fact-expert-tasks = What they are working on
    .hint = Choose what they are doing now.
    .why = Articles 33 and 34 GDPR ask what is being done, and readers do too.
fact-it-supplier = IT supplier
    .hint = Choose what the supplier does for you; the notice does not name it.
    .why = A processor has to be named to the authority, and readers ask who runs your systems.
fact-measures = What you have done
    .hint = Choose only what has been completed.
    .why = Articles 33 and 34 GDPR require the measures you have taken.
fact-assurance = How you are protecting systems and data
    .hint = Choose what is true of every system.
    .why = An assurance appears in a notice only together with the deed behind it.
fact-prevention = What you will change
    .hint = Choose what has been decided, not what is being considered.
    .why = A notice should promise only what you can be held to.
fact-threat-level = Threat level
    .hint = Choose the level that the authority has published.
    .why = It sets the attack in context without excusing it.
fact-threat-source = Who assesses the threat
    .hint = Choose the authority that published the level.
    .why = A threat level without a named source is only a claim.
fact-limits-acknowledged = Say that no protection is perfect
    .hint = Answer yes if the notice should say that even good security cannot stop every attack.
    .why = Alongside what you have done the sentence is honest; on its own it is an excuse.

## Data

fact-data = Whose data, and what you know about it
    .hint = Add a line for each group of people and each kind of data, and choose what is known of it.
    .why = The position is held line by line, and “not affected” is written only with a source, a time and a person who releases it.
fact-affected-number = Number of people affected
    .hint = Enter the number as well as you know it, or answer “not known yet”.
    .why = Article 33 GDPR asks for an approximate number where possible, and a number that grows later costs trust.

## Police and authorities

fact-police = Police
    .hint = Choose everything that applies.
    .why = Readers want to know whether it has been reported, and so will your insurers.
fact-police-aims = What you are working on with the police
    .hint = Choose only what the police agree to have published.
    .why = The notice says what you and the police are working towards.
fact-authorities = Authorities
    .hint = Add a line for each authority, with what you have done and on which day.
    .why = Article 33 GDPR allows 72 hours, and other duties are shorter; saying who was told, and when, shows that they were met.

## Telling people

fact-tell-by = How people affected will be told
    .hint = Choose the ways you will really use, and remember people who cannot be reached digitally.
    .why = Article 34 GDPR requires people at high risk to be told, and those who know the way will trust the message.
fact-tell-when = When people affected will be told
    .hint = Choose a date only if you can keep it.
    .why = Someone who is waiting wants to know when to stop waiting.
fact-tell-until = Told by
    .hint = Enter the last day on which the messages will arrive.
    .why = The notice promises this date and you will be measured against it.

## Advice and contact

fact-contact = Contact for the public
    .hint = Enter phone, email and hours, and make sure somebody answers from the moment the notice is out.
    .why = Article 34 GDPR requires a contact point at which people can find out more.
fact-advice = Advice to people affected
    .hint = Choose only advice that fits the data concerned.
    .why = Good advice limits the harm, and advice that does not fit causes worry.
fact-help-offers = Help from others
    .hint = Add a line for each offer and try the link before you publish.
    .why = Public guidance is often better than your own, and the link has to lead to the right page.

## Getting back to normal

fact-restoration = How far you have got
    .hint = Choose what is true now, not what you hope for.
    .why = It tells people when they can count on you again.
fact-restoration-by = Expected date
    .hint = Enter a date only if your IT people believe in it, and mark it as presumed if it is uncertain.
    .why = A date helps people to plan, and a date that slips costs trust.

## Quote and apology

fact-quote-text = Quote
    .hint = Write two or three sentences that a person would say aloud, without quotation marks.
    .why = Journalists use it word for word, so it has to be true next week as well.
fact-quote-speaker = Who says it
    .hint = Enter name and role of the person who has approved the quote.
    .why = A quote without a name and a role cannot be used.
fact-apology-by = Who apologises
    .hint = Choose who stands behind the apology.
    .why = An apology needs someone who makes it.
fact-apology-to = Who is owed an apology
    .hint = Choose the groups that have been affected.
    .why = An apology to everyone reaches no one.
fact-apology-for = What you apologise for
    .hint = Choose what has happened to them, not what may happen.
    .why = The apology names its reason and stands in a sentence of its own.
fact-empathy-for = Who is worried
    .hint = Choose the groups that are asking, or that you expect to ask.
    .why = The notice acknowledges their worry before it tells them where to ask.

## This notice and the next

fact-issued-at = Issued
    .hint = Enter the day and time of this notice.
    .why = Without it nobody can tell whether “not yet” means today or last week.
fact-next-update-at = Next update
    .hint = Enter when you will report again at the latest, even if there is nothing new.
    .why = A fixed time spares people from guessing, and has to be later than this notice.
fact-next-update-where = Where the next update will appear
    .hint = Choose the places you will really use.
    .why = People need to know where to look.
fact-next-update-about = What the next update will be about
    .hint = Choose what you will be able to say something about.
    .why = Nobody should wait for an answer that is not coming.
fact-next-update-for = Who the next update is for
    .hint = Choose the groups you will keep informed.
    .why = The notice names them, so that they know they have not been forgotten.

## Fields

field-services-limited-service = Service
field-services-limited-state = State
field-services-limited-instead = What people should do
field-data-group = Group of people
field-data-category = Kind of data
field-data-confidentiality = Confidentiality
field-data-integrity = Integrity
field-data-availability = Availability
field-data-number = Number
field-data-period = Period
field-data-as-of = As of
field-data-source = Source
field-data-released-by = Released by
field-authorities-authority = Authority
field-authorities-step = What was done
field-authorities-on = On
field-help-offers-topic = Topic
field-help-offers-by = Offered by
field-help-offers-link = Link
field-help-offers-open-to-all = Open to everyone

## org_kind: .definite in running text

org-kind-hospital = hospital
    .definite = the hospital
org-kind-gp-practices = GP practices
    .definite = the GP practices
org-kind-emergency-medical-service = ambulance service
    .definite = the ambulance service
org-kind-laboratory = laboratory
    .definite = the laboratory
org-kind-care-provider = care provider
    .definite = the care provider
org-kind-health-insurer = health insurer
    .definite = the health insurer
org-kind-medical-service = medical assessment service
    .definite = the medical assessment service
org-kind-municipality = local authority
    .definite = the local authority
org-kind-university = university
    .definite = the university

## attack: .headline in headlines, .indefinite and .large at first mention, .definite and .short afterwards

attack-cyber-attack = cyber-attack
    .headline = cyber-attack
    .indefinite = a cyber-attack
    .large = a large-scale cyber-attack
    .definite = the cyber-attack
    .short = the attack
attack-ransomware = ransomware attack
    .headline = ransomware attack
    .indefinite = a ransomware attack
    .large = a large-scale ransomware attack
    .definite = the ransomware attack
    .short = the attack
attack-intrusion = hacking attack
    .headline = hacking attack
    .indefinite = a hacking attack
    .large = a large-scale hacking attack
    .definite = the hacking attack
    .short = the attack
attack-malware = malware attack
    .headline = malware attack
    .indefinite = a malware attack
    .large = a large-scale malware attack
    .definite = the malware attack
    .short = the attack
attack-phishing = phishing attack
    .headline = phishing attack
    .indefinite = a phishing attack
    .large = a large-scale phishing attack
    .definite = the phishing attack
    .short = the attack
attack-denial-of-service = denial-of-service attack
    .headline = denial-of-service attack
    .indefinite = a denial-of-service attack
    .large = a large-scale denial-of-service attack
    .definite = the denial-of-service attack
    .short = the attack
attack-it-outage = IT outage
    .headline = IT outage
    .indefinite = an IT outage
    .large = a large-scale IT outage
    .definite = the IT outage
    .short = the outage

scale-single-systems = individual systems
scale-large-scale = large-scale

## first_sign: .indefinite as what was noticed first

first-sign-it-outage = IT outage
    .indefinite = an IT outage
first-sign-ransom-note = ransom note
    .indefinite = a ransom note
first-sign-alert = alert from monitoring
    .indefinite = an alert from the monitoring systems
first-sign-staff = report from staff
    .indefinite = a report from members of staff
first-sign-supplier = report from the IT supplier
    .indefinite = a report from the IT supplier
first-sign-authority = report from an authority
    .indefinite = a report from an authority

## attacker: as the actor of a sentence; .definite afterwards

attacker-unknown = unknown attackers
    .definite = the attackers
attacker-criminals = criminals
    .definite = the criminals
attacker-criminal-group = a criminal group
    .definite = the criminal group

## system: .affected for what the attack reached; .own in the third person, .theirs for an organisation in the plural, and .ours where “we” speak, for what was switched off

system-whole-it = all IT systems
    .affected = all IT systems
    .own = all its IT systems
    .theirs = all their IT systems
    .ours = all our IT systems
system-internal-systems = internal systems
    .affected = some internal systems
    .own = its internal systems
    .theirs = their internal systems
    .ours = our internal systems
system-databases = databases
    .affected = databases
    .own = its databases
    .theirs = their databases
    .ours = our databases
system-servers = servers
    .affected = the servers
    .own = its servers
    .theirs = their servers
    .ours = our servers
system-hospital-information-system = the hospital information system
    .affected = the hospital information system
    .own = its hospital information system
    .theirs = their hospital information system
    .ours = our hospital information system
system-patient-records = patient records
    .affected = patient records
    .own = its patient records
    .theirs = their patient records
    .ours = our patient records
system-practice-system = the practice system
    .affected = the practice system
    .own = its practice system
    .theirs = their practice system
    .ours = our practice system
system-laboratory-system = the laboratory system
    .affected = the laboratory system
    .own = its laboratory system
    .theirs = their laboratory system
    .ours = our laboratory system
system-radiology-system = the radiology system
    .affected = the radiology system
    .own = its radiology system
    .theirs = their radiology system
    .ours = our radiology system
system-email = email
    .affected = email
    .own = its email
    .theirs = their email
    .ours = our email
system-telephone = telephones
    .affected = telephones
    .own = its telephones
    .theirs = their telephones
    .ours = our telephones
system-website = the website
    .affected = the website
    .own = its website
    .theirs = their website
    .ours = our website
system-booking = appointment booking
    .affected = appointment booking
    .own = its appointment booking
    .theirs = their appointment booking
    .ours = our appointment booking
system-prescriptions = the prescription system
    .affected = the prescription system
    .own = its prescription system
    .theirs = their prescription system
    .ours = our prescription system
system-billing = billing
    .affected = billing
    .own = its billing
    .theirs = their billing
    .ours = our billing
system-workstations = computers
    .affected = computers
    .own = its computers
    .theirs = their computers
    .ours = our computers
system-remote-access = remote access
    .affected = remote access
    .own = its remote access
    .theirs = their remote access
    .ours = our remote access
system-internet-connection = the internet connection
    .affected = the internet connection
    .own = its internet connection
    .theirs = their internet connection
    .ours = our internet connection

## service: the bare name in headlines and lists; a whole clause for each state

service-assessments = assessments
    .limited = only some assessments are going ahead
    .suspended = assessments are suspended until further notice
    .delayed = assessments are delayed
    .urgent_only = only urgent assessments are going ahead
    .resumed = assessments have resumed
    .continuing = assessments are going ahead as planned
service-assessments-on-site = face-to-face assessments
    .limited = only some face-to-face assessments are going ahead
    .suspended = face-to-face assessments are suspended until further notice
    .delayed = face-to-face assessments are delayed
    .urgent_only = only urgent face-to-face assessments are going ahead
    .resumed = face-to-face assessments have resumed
    .continuing = face-to-face assessments are taking place as usual
service-assessments-remote = assessments by phone and video
    .limited = only some assessments by phone and video are going ahead
    .suspended = assessments by phone and video are suspended until further notice
    .delayed = assessments by phone and video are delayed
    .urgent_only = only urgent assessments by phone and video are going ahead
    .resumed = assessments by phone and video have resumed
    .continuing = assessments by phone and video are taking place as usual
service-assessment-reports = assessment reports
    .limited = only some assessment reports can be issued
    .suspended = no assessment reports can be issued until further notice
    .delayed = assessment reports are taking longer than usual
    .urgent_only = only urgent assessment reports can be issued
    .resumed = assessment reports are being issued again
    .continuing = assessment reports are being issued as usual
service-appointments = appointments
    .limited = fewer appointments are available than usual
    .suspended = appointments are cancelled until further notice
    .delayed = appointments may start late
    .urgent_only = only urgent appointments are going ahead
    .resumed = appointments are going ahead again
    .continuing = appointments are going ahead as planned
service-consultations = consultations
    .limited = fewer consultations are available than usual
    .suspended = consultations are cancelled until further notice
    .delayed = waits for consultations are longer than usual
    .urgent_only = consultations are available for urgent cases only
    .resumed = consultations are available again
    .continuing = consultations are available as usual
service-video-consultations = video consultations
    .limited = fewer video consultations are available than usual
    .suspended = video consultations are cancelled until further notice
    .delayed = waits for video consultations are longer than usual
    .urgent_only = video consultations are available for urgent cases only
    .resumed = video consultations are available again
    .continuing = video consultations are available as usual
service-prescriptions = prescriptions
    .limited = only some prescriptions can be issued
    .suspended = no prescriptions can be issued until further notice
    .delayed = prescriptions are taking longer than usual
    .urgent_only = only urgent prescriptions can be issued
    .resumed = prescriptions are being issued again
    .continuing = prescriptions are being issued as usual
service-test-results = test results
    .limited = only some test results are available
    .suspended = no test results are available until further notice
    .delayed = test results are taking longer than usual
    .urgent_only = only urgent test results are available
    .resumed = test results are available again
    .continuing = test results are available as usual
service-vaccinations = vaccinations
    .limited = fewer vaccinations are available than usual
    .suspended = vaccinations are cancelled until further notice
    .delayed = waits for vaccinations are longer than usual
    .urgent_only = only urgent vaccinations are being given
    .resumed = vaccinations are available again
    .continuing = vaccinations are going ahead as planned
service-planned-operations = planned operations
    .limited = fewer planned operations are going ahead than usual
    .suspended = planned operations are postponed until further notice
    .delayed = planned operations are delayed
    .urgent_only = only operations that cannot wait are going ahead
    .resumed = planned operations have resumed
    .continuing = planned operations are going ahead
service-emergency-care = emergency care
    .limited = A&E can treat fewer patients than usual
    .suspended = A&E is closed until further notice
    .delayed = waits in A&E are longer than usual
    .urgent_only = A&E is open for life-threatening emergencies only
    .resumed = A&E has reopened
    .continuing = A&E is open
service-telephone-hours = telephone hours
    .limited = telephone hours are shorter than usual
    .suspended = telephone hours are cancelled until further notice
    .delayed = waits on the phone are longer than usual
    .urgent_only = the phone lines are open for urgent calls only
    .resumed = telephone hours are back to normal
    .continuing = telephone hours are unchanged
service-advice-for-insurers = advice for insurers
    .limited = advice for insurers is limited
    .suspended = advice for insurers is suspended until further notice
    .delayed = advice for insurers is taking longer than usual
    .urgent_only = advice for insurers is available for urgent cases only
    .resumed = advice for insurers is available again
    .continuing = advice for insurers is available as usual
service-critical-functions = critical services
    .limited = critical services are running at a reduced level
    .suspended = critical services are suspended until further notice
    .delayed = critical services are subject to delays
    .urgent_only = critical services are running for urgent cases only
    .resumed = critical services are running again
    .continuing = critical services are running
service-urgent-functions = urgent care
    .limited = urgent care is running at a reduced level
    .suspended = urgent care is suspended until further notice
    .delayed = waits for urgent care are longer than usual
    .urgent_only = urgent care is available only where it cannot wait
    .resumed = urgent care is available again
    .continuing = urgent care is available

service-state-limited = limited
service-state-suspended = suspended
service-state-delayed = delayed
service-state-urgent-only = urgent cases only
service-state-resumed = resumed

instead-keep-appointment = Come to your appointment
instead-we-contact-you = You contact the people concerned
instead-call-first = Call first
instead-wait = Wait before getting in touch
instead-call-emergency-doctor = Call the out-of-hours doctor

emergency-plan-activated = running
emergency-plan-ended = stood down

## expert: the actors of a sentence, always plural; .ours where “we” speak

expert-own-it = in-house IT staff
    .ours = our own IT staff
expert-external-it = outside IT experts
    .ours = outside IT experts
expert-forensic = digital forensics specialists
    .ours = digital forensics specialists
expert-it-supplier = specialists from the IT supplier
    .ours = specialists from our IT supplier

## task: infinitive without “to”

task-cause = find the cause
task-extent = establish the extent
task-regain-control = regain full control of the systems
task-restore = restore the systems
task-secure-evidence = secure evidence

supplier-hosting = server hosting
supplier-operations = IT operations
supplier-hosting-and-operations = IT operations and server hosting

## measure: past participle, after “has” and “have”

measure-attack-contained = contained the attack
measure-access-closed = blocked routes into the systems
measure-passwords-reset = reset passwords
measure-monitoring-started = stepped up monitoring
measure-further-attacks-blocked = put safeguards in place against further attacks
measure-systems-hardened = strengthened the security of the systems
measure-backups-secured = secured the back-ups

assurance-checked-before-restart = no system goes back on before it has been checked
assurance-disconnected-to-protect = systems disconnected to protect the data on them

## prevention: infinitive without “to”

prevention-systems-hardened = strengthen security
prevention-monitoring-extended = extend monitoring
prevention-access-rules-tightened = tighten the rules on access
prevention-staff-trained = train staff in IT security
prevention-lessons-published = publish what has been learned from the attack

threat-level-elevated = elevated
threat-level-high = high
threat-level-very-high = very high

## group: the bare name in lists; .ours where “we” speak

group-insured = insured people
    .ours = insured people
group-patients = patients
    .ours = our patients
group-employees = staff
    .ours = our staff
group-clients = client organisations
    .ours = our client organisations
group-relatives = relatives
    .ours = relatives
group-partners = partner organisations
    .ours = our partner organisations
group-residents = residents
    .ours = our residents
group-applicants = job applicants
    .ours = job applicants
group-citizens = members of the public
    .ours = members of the public

## data_category: always plural, so that verbs agree; .yours to the person concerned

data-category-personal = personal details
    .yours = your personal details
data-category-contact-details = contact details
    .yours = your contact details
data-category-health = medical details
    .yours = your medical details
data-category-identity-numbers = national identity numbers
    .yours = your national identity number
data-category-insurance-numbers = health insurance numbers
    .yours = your health insurance number
data-category-assessment-reports = assessment reports
    .yours = your assessment report
data-category-bank-details = bank details
    .yours = your bank details
data-category-employment = employment records
    .yours = your employment records
data-category-passwords = passwords
    .yours = your password

confidentiality-excluded = not affected
confidentiality-no-sign = no sign of theft so far
confidentiality-open = not known yet
confidentiality-probably-taken = probably taken
confidentiality-accessed = seen by the attackers
confidentiality-stolen = stolen
confidentiality-published = published

integrity-intact = unchanged
integrity-altered = altered
integrity-deleted = deleted
integrity-open = not known yet

availability-available = available
availability-unavailable = not available
availability-restored = available again
availability-open = not known yet

police-reported = reported to the police
police-investigating = the police are investigating
police-cooperating = working with the police

## police_aim: infinitive without “to”

police-aim-clarify = establish what happened
police-aim-identify = identify those responsible

## authority: the name as it stands in a sentence; .short afterwards

authority-dpa-niedersachsen = the Lower Saxony Data Protection Commissioner
    .short = the Data Protection Commissioner
authority-supervisor-niedersachsen = the Lower Saxony Ministry of Social Affairs (the supervisory authority)
    .short = the Ministry of Social Affairs
authority-bsi = Germany’s Federal Office for Information Security (BSI)
    .short = the BSI
authority-lka-niedersachsen = the Lower Saxony State Criminal Police Office (LKA)
    .short = the State Criminal Police Office
authority-datatilsynet = the Danish Data Protection Agency (Datatilsynet)
    .short = the Data Protection Agency
authority-samsik = the Danish Resilience Agency (SAMSIK)
    .short = the Resilience Agency
authority-regions-denmark = the Danish regions
    .short = the regions
authority-patient-safety-denmark = the Danish Patient Safety Authority
    .short = the Patient Safety Authority
authority-ico = the Information Commissioner’s Office (ICO)
    .short = the ICO
authority-ncsc-uk = the National Cyber Security Centre (NCSC)
    .short = the NCSC

authority-step-reported = reported to it
authority-step-informed = informed
authority-step-in-contact = in contact

## tell_channel: adverbial, after “will be told”

tell-channel-digital-post = through Digital Post
tell-channel-letter = by letter
tell-channel-email = by email
tell-channel-phone = by phone
tell-channel-in-person = in person

tell-when-once-known = as soon as it is clear who is affected
tell-when-in-phases = in phases
tell-when-by-date = by a certain date

## advice: a whole sentence with its full stop

advice-be-alert = Be wary of unexpected calls, emails and text messages, even if they seem to come from us.
advice-no-codes = Never give codes or passwords to anyone who contacts you, and do not approve a login you did not start.
advice-check-accounts = Check your bank statements, and call your bank if you see a payment you do not recognise.
advice-change-passwords = Change your password everywhere you use the same one.
advice-credit-alert = Register a credit alert, so that it is harder for anyone to borrow money in your name.
advice-report-misuse = Tell the police if anyone misuses your data.
advice-read-guidance = Read the official guidance on how to protect yourself.

## help_topic: the bare name in lists; .guidance says who needs the link, before a colon

help-topic-identity-theft = identity theft
    .guidance = if your identity is stolen
help-topic-identity-numbers = misuse of identity numbers
    .guidance = if your identity number is misused
help-topic-cyber-hotline = cyber hotline
    .guidance = if you need personal advice
help-topic-phishing = fraudulent emails and text messages
    .guidance = if you receive fraudulent messages

restoration-working = work is under way
restoration-first-systems-back = the first systems are back
restoration-in-stages = systems are coming back in stages
restoration-complete = all systems are back

apologiser-board = the board
apologiser-management = the management
apologiser-organisation = the organisation

## apology_reason: after “apologise for”

apology-reason-delays = the delays
apology-reason-limited-services = the disruption to services
apology-reason-worry = the worry this has caused
apology-reason-data-loss = the data breach

## update_channel: adverbial; .here on the website itself

update-channel-website = on the website
    .here = on this page
update-channel-press = in a further press release
    .here = in a press release
update-channel-direct = directly to the people affected
    .here = directly to the people affected

## update_topic: after “report on”

update-topic-investigation = the investigation
update-topic-restoration = the restoration of the systems
update-topic-data = the data affected
update-topic-services = the services available

## Notices and samples

notice-kind-press-release = Press release
    .about = A page in the third person for the media, with headline, quote and press contact.
notice-kind-website-notice = Website notice
    .about = A page that speaks to patients, insured people and everyone else who wants to know whether they are affected and what to do.
sample-medical-service = Medical assessment service in Lower Saxony
    .about = The first day of a large-scale cyber-attack, with all IT systems taken offline.
sample-gp-chain = Danish chain of GP practices
    .about = An IT outage that turned out to be an attack in which data was stolen.

## Kinds of answer

kind-yes-no = yes or no
kind-choice = one choice
kind-choices = one or more choices
kind-date = date
kind-time = time
kind-stamp = date and time
kind-moment = point in time, as exactly as it is known
kind-period = period
kind-count = number
kind-text = text in each language
kind-note = internal note
kind-name = name with its forms
kind-contact = contact
kind-address = address
kind-link = link
kind-hours = opening hours
kind-records = list

precision-exact = exact
precision-about = about
precision-day = the day only
precision-night-to = overnight into the day
precision-early-morning = early in the morning
precision-since-at-least = since then at least
precision-between = between two times
count-precision-exact = exactly
count-precision-about = about
count-precision-at-least = at least
count-precision-up-to = up to

## Parts of an answer

part-name = Name
part-function = Role
part-phone = Phone
part-email = Email
part-hours = Hours
part-street = Street and number
part-postcode = Postcode
part-town = Town
part-country = Country
part-url = Web address
part-label = Link text
part-date = Date
part-time = Time
part-until = Until
part-number = Number
part-from = From
part-to = To
part-plain = Name
part-gender = Gender or number
form-nominative = Nominative
form-genitive = Genitive
form-dative = Dative
form-accusative = Accusative
form-definite = In a sentence
gender-m = masculine
gender-f = feminine
gender-n = neuter
gender-pl = plural
gender-c = common
gender-none = none
day-short-1 = Mon
day-short-2 = Tue
day-short-3 = Wed
day-short-4 = Thu
day-short-5 = Fri
day-short-6 = Sat
day-short-7 = Sun

answer-yes = Yes
answer-no = No
answer-open = Not known yet
answer-none = Not answered
