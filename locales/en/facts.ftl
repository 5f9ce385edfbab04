### What the form asks: sections, questions, fields, kinds of notice and of answer. The answers themselves stand in choices.ftl,
### services.ftl, authorities.ftl and advice.ftl. `.hint` says how to answer, `.why` which rule or reader wants to know.

## Sections

section-organisation = Your organisation
section-letterhead = Letterhead and house style
section-what-happened = What happened
section-systems = Systems
section-services = Services and patient safety
section-data = Data
section-response = What you are doing
section-authorities = Police and authorities
section-advice = Advice and contact
section-told = Telling people
section-restoration = Getting back to normal
section-tone = Apology, thanks and requests
section-people = Quote and signature
section-next = This notice and the next
section-own-words = What no question covers
section-report = Report to the authority

## Your organisation

fact-org-name = Full name
    .hint = Enter the name as it appears on your letterhead, and its form in a sentence if it takes “the”.
    .why = Each notice gives the full name once, so that nobody wonders which organisation it is about.
fact-org-short = Short name
    .hint = Enter the name that you and the local press use every day, and mark it as plural if it takes “are”.
    .why = Press releases use it once the full name has been given.
fact-org-kind = Type of organisation
    .hint = Choose the one that comes closest.
    .why = It decides which services the form offers first, and what a notice calls you if there is no short name.
fact-org-country = Country
    .hint = Choose the country whose law applies to you.
    .why = It decides which authorities and helplines the form offers first.
fact-org-legal-form = Legal form
    .hint = Choose the form that your organisation has in law.
    .why = In Germany, public bodies, companies and church bodies answer to different data protection authorities.
fact-org-law = Laws that apply
    .hint = Choose every law that applies to you, and ask your data protection officer if you are not sure.
    .why = Each law has its own deadlines: the first report is due within 24 hours under NIS2 and within 72 hours under the GDPR.
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
fact-dpo = Data protection officer
    .hint = Enter the name, phone and email at which people can reach the officer.
    .why = Articles 33 and 34 GDPR require the contact details of the data protection officer or another contact point.
fact-speakers = Speakers
    .hint = Add everyone who may speak to the media, with name and role.
    .why = In a crisis nobody should have to ask who may speak, and the names are at hand for quotes and signatures.
fact-supervisor = Supervisory body
    .hint = Choose the body that supervises your work, not the one for data protection.
    .why = Some organisations have to tell their supervisor as well: German health insurers do so under section 83a of Social Code X.
fact-data-protection-authority = Data protection authority
    .hint = Choose the authority to which you report data breaches.
    .why = It receives the report under Article 33 GDPR, and people can complain to it.

## Letterhead and house style

fact-org-logo = Logo
    .hint = Choose a PNG or SVG file.
    .why = Readers see at a glance who is writing.
fact-org-colour = House colour
    .hint = Enter the colour as a code such as #1a5276.
    .why = Headings and rules take this colour, so that the notice looks like yours.
fact-letter-window = Envelope window
    .hint = Choose where the window is in the envelopes you use.
    .why = Only the name and address may show; nothing visible from outside may hint at health or at the breach.
fact-letter-footer = Footer of letters
    .hint = Enter what appears at the foot of your letters, such as the registered office and the board.
    .why = Many organisations are obliged to give these details on every letter.
fact-org-languages = Languages you publish in
    .hint = Choose your usual languages, the leading one first.
    .why = Every new case starts with them.
fact-gender-style = Gender in German texts
    .hint = Choose how German texts speak of women and men.
    .why = German nouns have a gender, and one style should run through all your notices; English texts stay the same.

## What happened

fact-attack-kind = Kind of incident
    .hint = Choose the most exact answer you can stand by, and mark it as presumed if it has not been confirmed.
    .why = It decides the headline and the opening, and Articles 33 and 34 GDPR require the nature of the breach.
fact-exposed-to = Who could get at the data
    .hint = Choose the widest group that could technically have opened the data.
    .why = For the people affected it makes a great difference whether it was staff or the whole internet.
fact-attack-scale = Scale of the attack
    .hint = Choose “large-scale” only if your specialists say so.
    .why = The word appears in a notice only when it is a finding and not an impression.
fact-attack-at = When it happened
    .hint = Give the time as exactly as you know it and no more exactly, and agree with the police whether it may be published.
    .why = Readers ask for it first and the authority’s form asks for it too, but investigators may want to keep it back.
fact-discovered-at = When it was noticed
    .hint = Enter when somebody first noticed that something was wrong.
    .why = The gap between the event and its discovery is the first thing a journalist works out.
fact-first-sign = First sign
    .hint = Choose what was noticed first.
    .why = It lets the notice say honestly what you saw at first and what you found out later.
fact-cause = Cause
    .hint = Choose a cause only if your specialists name it, and mark it as presumed until it is proven.
    .why = The authority asks for it, and a cause that turns out to be wrong has to be corrected in public.
fact-cause-fixed = Cause put right
    .hint = Answer yes only when somebody has checked that the remedy works.
    .why = Readers want to know whether it could happen again tomorrow.
fact-supplier-name = Name of the supplier
    .hint = Enter the name, and tell the supplier before you publish it.
    .why = The authority’s form asks which processor was involved, and the supplier’s other customers may need to know.
fact-attack-state = Where the attack stands
    .hint = Choose only what your specialists have confirmed.
    .why = The first thing many people ask is whether the danger is over.
fact-attacker = Who is behind it
    .hint = Choose “unknown attackers” until you know more, and never name a group on a guess.
    .why = It gives the sentence someone who acted without giving a group the publicity it wants.
fact-attacker-name = Name of the group
    .hint = Enter the name only if the police do not object.
    .why = Once the media use the name you will be asked about it; until then it only gives the group publicity.
fact-attacker-claimed = Group claims responsibility
    .hint = Answer yes if the group itself has said so in public.
    .why = A claim is not proof, and the notice keeps the two apart.
fact-ransom = Ransom
    .hint = Choose what you have agreed with the police to say.
    .why = Journalists will ask at once, and everyone in the organisation should give the same answer.
fact-others-hit = Others affected
    .hint = Choose an answer only if you know that you are not the only one.
    .why = It helps readers to understand what happened and warns others to check their own systems.
fact-no-detail = Why details are held back
    .hint = Choose the real reason.
    .why = People accept silence when they are given the reason for it.
fact-terms = Terms to explain
    .hint = Choose the technical terms that the notice should explain in a sentence.
    .why = Article 12 GDPR requires plain language, and not everyone knows what ransomware is.

## Systems

fact-systems-affected = Systems affected
    .hint = Choose the systems that the attack or the fault itself reached.
    .why = Herold warns you if databases were reached while data is said to be safe.
fact-systems-off = Systems you switched off
    .hint = Choose the systems that you took offline yourselves.
    .why = Readers should be able to tell what was hit from what you disconnected on purpose.
fact-systems-off-at = When you switched them off
    .hint = Enter when you switched off or disconnected the systems.
    .why = It tells partners until when their connections to you were open.
fact-systems-not-affected = Systems not affected
    .hint = Choose only systems that your specialists have checked.
    .why = Staff and partners need to know what they can go on using.
fact-files-encrypted = Files encrypted
    .hint = Answer yes if the attackers have made files unreadable.
    .why = Data that cannot be reached is a breach under the GDPR, even if nothing was copied.
fact-backups = Backups
    .hint = Choose what your IT staff have checked.
    .why = Everything you say about getting back to normal depends on them.

## Services and patient safety

fact-all-as-usual = Everything is running as usual
    .hint = Answer yes only when no service is limited.
    .why = Anyone with an appointment is looking for this one sentence.
fact-services-limited = Services that are not running as usual
    .hint = Add a line for each service and say what people should do instead.
    .why = Patients and insured people look for this first: whether it concerns them, and what to do.
fact-services-continuing = Services that are running as usual
    .hint = Choose only what you know to be running now.
    .why = Fewer people ring or stay away when they can read what still works.
fact-sites = Sites
    .hint = One line for each site or practice, under the name people use for it.
    .why = People with an appointment want to know whether their own site is open.
fact-emergency-state = Emergency department (A&E)
    .hint = Choose how it stands at this moment, as agreed with ambulance control.
    .why = Patients and ambulance crews lose time if they go to the wrong hospital.
fact-emergency-reopened-at = Emergency department open again
    .hint = Enter the day and time from which ambulances come again, and mark it as presumed if it is only expected.
    .why = Ambulance control, GPs and patients need to know from when they can come again.
fact-patient-safety = Patient safety
    .hint = Choose only what your clinical lead confirms.
    .why = It is the first worry of patients and their families, and the notice must not promise more than clinicians can.
fact-emergency-plan = Emergency plan
    .hint = Choose whether your emergency plan is running or has been stood down.
    .why = It shows that you are working to a plan, and when that ends.
fact-paper-work = Working on paper
    .hint = Choose whether all or only part of the work is done on paper.
    .why = It explains why things take longer and why people should bring their papers.
fact-workarounds = What people can do instead
    .hint = Choose only what somebody has tried today.
    .why = People cope far better with a service that is down if they know another way.
fact-crisis-team = Incident management team
    .hint = Choose whether it has been set up, meets every day or has been stood down.
    .why = It shows that somebody is in charge and that decisions are being made.

## Data

fact-data = Whose data, and what you know about it
    .hint = Add a line for each group of people and each kind of data, and choose what is known of it. The period is the time the data is from (“patients treated from 2015 to 2022”), not the time of the exposure.
    .why = The position is held line by line, and “not affected” is written only with a source, a time and a person who releases it.
fact-data-varies = Differs from person to person
    .hint = Answer yes if different data is affected for different people.
    .why = Otherwise everyone believes that everything about them is affected.
fact-data-not-held = Data you do not hold at all
    .hint = Choose only data that is certain to be in none of your systems.
    .why = What is not there cannot be stolen, and readers can rely on it.
fact-affected-number = Number of people affected
    .hint = Enter the number as well as you know it, or answer “not known yet”.
    .why = Article 33 GDPR asks for an approximate number where possible, and a number that grows later costs trust.
fact-number-means = What the number counts
    .hint = Choose people affected, or everyone whose data is on the systems concerned.
    .why = The two are often confused, and the wrong number is hard to take back.
fact-affected-number-before = Number you gave before
    .hint = Enter the number that you published last, if it has changed.
    .why = A number that changes without a word looks like concealment, so the notice gives the old and the new one.
fact-publication = Publication of the data
    .hint = Choose only what your specialists or the police have seen.
    .why = Once data is in public the risk grows, and people should hear of it from you.
fact-published-at = Date of publication
    .hint = Enter the day on which the data was first seen in public.
    .why = People need to know since when their data could have been misused.
fact-file-review = Review of the files
    .hint = Choose whether your specialists are still going through the files to find whose data they hold.
    .why = It explains why telling people can take weeks.
fact-consequences = Likely consequences
    .hint = Choose what could follow from the data concerned, and nothing else.
    .why = Articles 33 and 34 GDPR require the likely consequences of the breach.
fact-misuse = Misuse of the data
    .hint = Choose what you know today.
    .why = People want to know whether anyone has come to harm.

## What you are doing

fact-experts = Who is working on it
    .hint = Choose everyone who is working on it today.
    .why = The notice can then say who is investigating, not only that somebody is.
fact-expert-tasks = What they are working on
    .hint = Choose what they are doing now.
    .why = Articles 33 and 34 GDPR ask what is being done, and readers do too.
fact-it-supplier = IT supplier
    .hint = Choose what the supplier does for you.
    .why = A processor has to be named to the authority, and readers ask who runs your systems.
fact-investigation = Stage of the investigation
    .hint = Choose the stage that your specialists confirm.
    .why = Readers should be able to tell first results from final ones.
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

## Police and authorities

fact-police = Police
    .hint = Choose everything that applies.
    .why = Readers want to know whether it has been reported, and so will your insurers.
fact-police-aims = What you are working on with the police
    .hint = Choose only what the police agree to have published.
    .why = The notice says what you and the police are working towards.
fact-authorities = Authorities
    .hint = Add a line for each authority, with what you have done and on which day.
    .why = Article 33 GDPR allows 72 hours and other duties less; saying who was told, and when, shows that they were met.
fact-rights = Rights of people affected
    .hint = Choose the rights that the notice should mention.
    .why = Articles 15, 17, 77 and 82 GDPR give people these rights, and many do not know that they have them.

## Advice and contact

fact-rights-how = How to use these rights
    .hint = Enter one or two whole sentences: portal, letter, proof of identity, deadline.
    .why = A right helps only those who know how to use it.
fact-contact = Contact for the public
    .hint = Enter phone, email and hours, and make sure somebody answers from the moment the notice is out.
    .why = Article 34 GDPR requires a contact point at which people can find out more.
fact-more-contacts = Further contacts
    .hint = Add one line for each site or subject, such as “Relatives” or “North clinic”.
    .why = People who call the right number first keep the switchboard free.
fact-hotline-free = Calls are free
    .hint = Answer yes if the call costs nothing from landlines and from mobiles.
    .why = Some people will not ring a number that might cost them money.
fact-advice = Advice to people affected
    .hint = Choose only advice that fits the data concerned.
    .why = Good advice limits the harm, and advice that does not fit causes worry.
fact-help-lines = Helplines and public guidance
    .hint = Choose those that suit the country and the data concerned.
    .why = People need somewhere to turn outside your hours and for help that you cannot give.
fact-help-offers = Other help
    .hint = Add a line for each offer and try the link before you publish.
    .why = Public guidance is often better than your own, and the link has to lead to the right page.
fact-monitoring-offer = Monitoring you pay for
    .hint = Choose an offer only once the contract is signed.
    .why = People will want to sign up on the day they read about it.
fact-monitoring-months = Months of monitoring
    .hint = Enter the number of months that you pay for.
    .why = People need to know when the protection ends.
fact-monitoring-how = How to take up the offer
    .hint = Enter one or two whole sentences: code, address, deadline.
    .why = Few people take up an offer that does not say how.
fact-languages-offered = Other languages and formats
    .hint = Choose the languages and formats in which people can get this notice.
    .why = Article 12 GDPR requires information that people can understand, and not everyone reads your main language.

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
fact-told-on = Told on
    .hint = Enter the day on which the messages went out.
    .why = Authorities ask for proof that people were told, and readers can tell whether a letter has gone astray.
fact-cannot-determine = People affected cannot be identified
    .hint = Answer yes only if your specialists say that this will never be known.
    .why = The texts then no longer say that you do not know “yet”.
fact-no-news = If people hear nothing
    .hint = Choose “not affected” only if you know everyone who is.
    .why = Without a clear sentence, everyone who gets no letter will ring you.
fact-letter-reason = Why these people get the letter
    .hint = Choose how you arrived at the list of recipients.
    .why = Anyone who gets a letter asks why they did and others did not.
fact-letter-to = Who the letter is addressed to
    .hint = Choose whom the letter speaks to, and prepare one version for each.
    .why = Letters about children or about people who have died go to someone else and need other words.

## Getting back to normal

fact-restoration = How far you have got
    .hint = Choose what is true now, not what you hope for.
    .why = It tells people when they can count on you again.
fact-restoration-by = Expected date
    .hint = Enter a date only if your IT people believe in it, and mark it as presumed if it is uncertain.
    .why = A date helps people to plan, and a date that slips costs trust.
fact-restored-at = Back to normal since
    .hint = Enter the day from which everything was running again.
    .why = The all-clear gives this date.
fact-systems-restored = Systems running again
    .hint = Choose systems that are running and have been checked.
    .why = Staff and partners learn what they can use again, and readers see progress.
fact-restoration-dates = Dates for single systems
    .hint = Add a line for each system that has a date of its own.
    .why = Patients, GPs and partners plan around these dates.
fact-all-clear = All-clear
    .hint = Choose an answer only when your specialists have finished.
    .why = An all-clear that has to be withdrawn does more harm than one that comes late.

## Apology, thanks and requests

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
fact-thanks-to = Whom you thank
    .hint = Choose those who have really helped.
    .why = Your staff and your partners read the notice too.
fact-thanks-for = What you thank them for
    .hint = Choose two reasons at most.
    .why = Thanks without a reason sound empty.
fact-requests = What you ask of people
    .hint = Choose two or three requests at most.
    .why = People can act on a clear request, but not on an appeal for understanding.

## Quote and signature

fact-quote-text = Quote
    .hint = Write two or three sentences that a person would say aloud, without quotation marks.
    .why = Journalists use it word for word, so it has to be true next week as well.
fact-quote-speaker = Who says it
    .hint = Enter the name and role of the person who has approved the quote.
    .why = A quote without a name and a role cannot be used.
fact-signed-by = Who signs
    .hint = Enter the name and role of the person who signs letters and messages.
    .why = A letter about people’s own data should come from someone who answers for it.

## This notice and the next

fact-issued-at = Issued
    .hint = Enter the day and time of this notice.
    .why = Without it nobody can tell whether “not yet” means today or last week.
fact-embargo-until = Embargo until
    .hint = Enter the day and time before which nobody may publish.
    .why = Journalists can keep to an embargo only if they see it, so it stands on every page.
fact-update-since = New since
    .hint = Enter the time of your last notice.
    .why = The update says first what has changed since then.
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
fact-corrections = Corrections
    .hint = Add a line for each statement that has to be put right.
    .why = A quiet change is found out sooner or later; an open correction keeps people’s trust.
fact-social-channels = Social media
    .hint = Choose the channels on which somebody will read the replies.
    .why = Each channel has its own limit on length, and the post is written to fit.
fact-not-to-say = What not to talk about
    .hint = Choose the subjects on which staff should pass questions on.
    .why = Whoever answers the phone needs to know what to leave to the press office.

## Report to the authority

fact-statements = In your own words
    .hint = For what no question covers: one to three whole sentences for each topic, in every language.
    .why = It appears under its topic and, like every other fact, has a certainty, a source and a time.
fact-report-kind = Kind of report
    .hint = Choose whether this is the first report, a follow-up or the last.
    .why = Article 33 GDPR allows you to report in phases.
fact-report-reference = Reference number
    .hint = Enter the number that the authority gave to your first report.
    .why = The authority can then put the reports together.
fact-aware-at = When you became aware
    .hint = Enter when you were reasonably certain that personal data was affected.
    .why = The 72 hours of Article 33 GDPR run from this moment.
fact-records-number = Number of records
    .hint = Enter the number of records; an estimate will do.
    .why = Article 33 GDPR asks for the approximate number of records as well as of people.
fact-measures-before = Safeguards already in place
    .hint = Choose what was working before this happened.
    .why = The authority’s form asks for it, and Article 83 GDPR counts it when a fine is considered.
fact-likelihood = Likelihood of harm
    .hint = Choose how likely it is that people come to harm.
    .why = The authority’s form asks for it in five steps.
fact-risk = Risk to people
    .hint = Choose the risk that your data protection officer has assessed.
    .why = Article 33 GDPR requires a report unless a risk is unlikely, and Article 34 requires people to be told if it is high.
fact-cross-border = People in other countries
    .hint = Answer yes if people in another country of the European Economic Area are affected.
    .why = Article 56 GDPR may then make another authority responsible, and NIS2 reports ask about it too.
fact-article-34-exception = Why people are not told one by one
    .hint = Choose an exception only with the agreement of your data protection officer.
    .why = Article 34(3) GDPR allows three exceptions, and you have to be able to prove yours.
fact-delay-reason = Reason for the delay
    .hint = Write why the report comes after the 72 hours, if it does.
    .why = Article 33(1) GDPR requires the reasons for a late report.

## Fields

field-speakers-person = Person
field-services-limited-service = Service
field-services-limited-state = State
field-services-limited-instead = What people should do
field-services-limited-place = Place
field-services-limited-on = On this day only
field-services-limited-until = Until
field-sites-place = Site
field-sites-state = State
field-sites-until = Probably until
field-data-group = Group of people
field-data-category = Kind of data
field-data-confidentiality = Confidentiality
field-data-integrity = Integrity
field-data-availability = Availability
field-data-number = Number of people
field-data-period = Period the data dates from
field-data-as-of = As of
field-data-source = Source
field-data-released-by = Released by
field-authorities-authority = Authority
field-authorities-step = What was done
field-authorities-on = On
field-authorities-reference = Reference number
field-help-offers-topic = Topic
field-help-offers-by = Offered by
field-help-offers-link = Link
field-help-offers-open-to-all = Open to everyone
field-more-contacts-about = For what or whom
field-more-contacts-contact = Contact
field-restoration-dates-system = System
field-restoration-dates-by = Running again by
field-corrections-topic = What it is about
field-corrections-said-status = Position you gave
field-corrections-said-number = Number you gave
field-corrections-said = What you said
field-corrections-said-on = Said on
field-corrections-now = What is true
field-corrections-known-since = Known since
field-corrections-reason = Reason for the change
field-statements-topic = Topic
field-statements-statement = Whole sentences
field-statements-press = For the press (third person)

## Notices and samples

notice-kind-holding-statement = Holding statement
    .about = A few sentences for journalists in the first hour, when little is known.
notice-kind-press-release = Press release
    .about = A page in the third person for the media, with headline, quote and press contact.
notice-kind-website-notice = Website notice
    .about = A page for patients, insured people and everyone else who wants to know whether they are affected and what to do.
notice-kind-questions-and-answers = Questions and answers
    .about = Short answers for your website to what people ask most often.
notice-kind-patient-letter = Letter to people affected
    .about = A letter to each person affected, with everything that Article 34 GDPR requires.
notice-kind-staff-notice = Message to staff
    .about = What your staff need to know today, how they should work and where they should send questions.
notice-kind-partner-notice = Message to partners
    .about = For client organisations, referring practices and insurers: what it means for working together, and whom to ask.
notice-kind-update = Update
    .about = For everyone who read the last notice: what is new since then, and what has not changed.
notice-kind-all-clear = All-clear
    .about = For everyone who was told: it is over, and this is what came of it.
notice-kind-correction = Correction
    .about = For everyone who read the earlier statement: what was said, what is true and since when it has been known.
notice-kind-poster = Poster
    .about = Three lines and a phone number for the people standing at your door.
notice-kind-phone-script = Phone script
    .about = Short answers for the people on your switchboard and helpline, and what they should leave to others.
notice-kind-social-post = Social media post
    .about = A short post for the public that fits within the channel’s limit and leads to your website.
notice-kind-authority-worksheet = Worksheet for the authority
    .about = For your data protection officer: everything that a report under Article 33 GDPR asks for, in order.
sample-medical-service = Medical assessment service in Lower Saxony
    .about = The first day of a large-scale cyber-attack, with all IT systems taken offline.
sample-gp-chain = Danish chain of GP practices
    .about = An IT outage that turned out to be an attack in which data was stolen.
sample-hospital = German hospital
    .about = The third day of a ransomware attack, with work on paper and ambulances diverted.
sample-laboratory = English laboratory
    .about = Stolen test results, some of them published, and two earlier statements that have to be corrected.
sample-insurer = German health insurer
    .about = An attack on a supplier that sends out the insurer’s letters; the people affected have been told.
sample-gp-numbers = Danish GP practices
    .about = An email account that was taken over, with national identity numbers in its messages.
sample-care-church = Church care provider in Germany
    .about = Care records left open to anyone on the internet, under the Catholic Church’s data protection law.
sample-false-alarm = Danish municipality
    .about = A suspected cyber-attack that turned out to be a faulty update and ends in an all-clear.

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
kind-image = picture, PNG or SVG
kind-colour = colour

precision-exact = exact
precision-about = about
precision-day = the day only
precision-month = the month only
precision-since = from this day on, or until another
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
