# What is wrong and what to do about it, in two sentences at most.

## Data: proof

finding-excluded-unproven = “{ confidentiality-excluded }” for { $group } still lacks: { $missing }. Add what is missing, or choose “{ confidentiality-no-sign }” or “{ confidentiality-open }”.
finding-no-sign-undated = “{ confidentiality-no-sign }” for { $group } has no time. Enter when that was the case; until then Herold writes “{ confidentiality-open }”.
finding-excluded-but-altered = The data of { $group } is said not to be affected, and also to have been altered or deleted. Correct one of the two.
finding-safe-data-but-databases-hit = The data of { $group } is said to be safe, but databases or records were affected. Have the specialists confirm it, or choose a more cautious status.
finding-as-of-after-issue = The status for { $group } is dated later than the notice itself. Correct one of the two times.

## Times

finding-discovered-before-attack = The incident was noticed { $discovered }, but took place { $attack }. Correct one of the two times.
finding-issued-before-attack = The notice is dated { $issued }, but the incident took place { $attack }. Correct the time of the notice or of the incident.
finding-restored-before-attack = Something is said to be back by { $restored }, but the incident took place { $attack }. Correct one of the two dates.
finding-published-before-attack = The data is said to have been published on { $published }, but the incident took place { $attack }. Correct one of the two dates.
finding-told-before-aware = People are said to have been told on { $told }, but you only became aware of the breach on { $aware }. Correct one of the two dates.
finding-next-update-not-later = The next update is promised for { $next }, but the notice is dated { $issued }. Choose a later time for the next update.
finding-embargo-not-later = The embargo ends on { $embargo }, but the notice is dated { $issued }. Choose a later time, or remove the embargo.
finding-update-since-not-earlier = The update is to say what is new since { $since }, but is itself dated { $issued }. Choose an earlier time.
finding-tell-until-past = People affected are to be told by { $until }, but the notice is dated { $issued }. Choose a later day, or say that they have been told.
finding-promise-past = “{ $fact }” says { $day }, but the notice is dated { $issued }. Choose a later day, or take the promise out.
finding-done-after-issue = “{ $fact }” ({ $day }) is later than the notice itself ({ $issued }), which cannot yet report it as done. Correct one of the two dates.

## What happened

finding-outage-but-attack = The incident is called “{ attack-it-outage }”, but other answers speak of attackers or of stolen data. Choose the kind of attack, or correct the other answers.
finding-mishap-but-attacker = The incident is called “{ $kind }”, but other answers speak of attackers or of a ransom. Choose another kind of incident, or correct the other answers.
finding-flood-but-stolen = An overload attack alone takes no data, but data is said to have been seen or stolen. Find out whether there was another attack as well, and choose that kind instead.
finding-ransom-demanded-and-not = The answers say both that there was a ransom demand and that there was none. Keep the one that is true.
finding-ransom-no-comment-and-more = The text says that you do not comment on demands, and then says whether there was one or whether you paid. Keep one of the two.
finding-ransom-not-paid-without-demand = The text says that no ransom was paid, but not whether one was demanded. Add the demand if you are ready to talk about it.
finding-supplier-unnamed = The cause is said to lie with a supplier, but not with which one. Enter the name, or say under “{ fact-it-supplier }” what the supplier runs.
finding-cause-before-result = The cause is stated as certain while the investigation is still under way. Choose “{ certainty-presumed }” until there is a result.

## Systems, services, emergency care

finding-system-affected-and-not = “{ $system }” is listed both as affected and as not affected. Keep the one that is true.
finding-system-restored-not-hit = “{ $system }” is said to be running again, but was never listed as affected or switched off. Add the failure, or take the system out.
finding-system-restored-and-due = “{ $system }” is said to be running again, and also to be back by a certain day. Keep the one that is true.
finding-service-limited-and-continuing = “{ $service }” is listed both as limited and as running as usual. Keep the one that is true.
finding-complete-but-limited = Everything is said to be restored, but “{ $service }” is still limited. Correct one of the two answers.
finding-as-usual-but-limited = The text says that all services run as usual, but “{ $service }” is limited. Keep what is true.
finding-emergency-open-but-suspended = The emergency department is said to be open, and also to be closed. Find out which is true before the text goes out.
finding-emergency-closed-but-continuing = The hospital is closed to emergencies, but the emergency department is listed as running as usual. Say for whom it is open, or take it off that list.
finding-care-assured-but-closed = The text says that patients are cared for safely, but the emergency department is closed, or the hospital is closed to emergencies. Say which care is assured, or choose a more cautious answer.
finding-date-despite-backups = The backups are affected, but the date of recovery is stated as certain. Choose “{ certainty-presumed }” for the date, or do not give one yet.

## The all-clear

finding-false-alarm-but-attack = The incident is called a false alarm, but other answers speak of a confirmed attack, or of data that was taken or that others could reach. Correct “{ fact-all-clear }” or the other answers.
finding-no-data-unproven = The text says that no data is affected, but this is not proven for all of it. Enter “{ confidentiality-excluded }” with source, time and a person who releases it for every group, or correct “{ fact-all-clear }”.

## Data: numbers, publication, silence

finding-number-smaller-than-part = The total is { $number }, but one group alone is { $part }. Correct one of the two numbers.
finding-number-as-before = The number you gave before is the same as the one today ({ $number }). Correct one of them, or take the earlier one out.
finding-publication-without-status = Data is said to be published, but no group has that status. Choose “{ confidentiality-published }” for the data concerned, or remove the publication.
finding-none-seen-but-published = The text says that you have seen no publication, but other answers name one. Correct “{ fact-publication }” or the other answers.
finding-category-published-and-not = “{ $category }” is listed both as data that was not published and as data that was. Keep what is true.
finding-no-news-too-firm = “If you hear nothing, you are not affected” promises too much while the status for { $group } is open. Choose “{ no-news-still-possible }”.
finding-no-news-too-early = “If you hear nothing, you are not affected” is true only once everyone has been told. Choose “{ no-news-still-possible }” until then.

## How people are told and advised

finding-digital-post-only = People who are exempt from Denmark’s Digital Post need a letter. Choose “{ tell-channel-letter }” as well, and make sure that the letters go out.
finding-children-without-guardians = Children’s data is affected, but nothing is addressed to their parents or guardians. Choose them under “{ fact-letter-to }”, or give parents advice.
finding-advice-missing = None of your advice fits this data: { $category }. Our suggestion: { $advice }
finding-advice-unfitting = This advice fits none of the data affected: “{ $advice }” Add the data, or take the advice out.
finding-nothing-to-do-and-advice = The text says that people need do nothing, and then gives advice. Keep one of the two.
finding-help-without-category = There is help on “{ $topic }”, but no line of the data says that such data is affected. Add the data concerned, or remove the offer.
finding-contact-unreachable = “{ $contact }” has neither a phone number nor an email address. Enter one of them.
finding-quote-unattributed = Nobody is named for the quote. Enter the speaker’s name and role.

## Corrections

finding-correction-without-truth = The correction about “{ $topic }” does not say what is true. Enter it there, or answer the question it is about.
finding-correction-changes-nothing = The correction about “{ $topic }” calls wrong what the answers still say today. Correct the answer itself, or take the correction out.
finding-correction-known-before-said = The truth had been known since { $known }, but the wrong thing was said on { $said }. Check both days; if they are right, be ready to explain it.

## The law, and the report to the authority

finding-aware-before-discovered = You became aware of the breach on { $aware }, but the incident was only noticed { $discovered }. Correct one of the two times.
finding-aware-long-after-discovered = More than 72 hours lie between noticing the incident ({ $discovered }) and becoming aware of the breach ({ $aware }). Check the time, or note down what happened in between.
finding-report-late = More than 72 hours have passed since you became aware of the breach ({ $aware }), and there is neither a report nor a reason for the delay. Enter one of the two.
finding-report-incomplete = The report to the authority still lacks: { $missing }. Add it; what you do not know yet may follow later.
finding-social-data-supervisor = German social data is concerned, but your supervisory body is not among the authorities. Tell it together with the data protection authority (SGB X, section 83a), and add it.
finding-church-law-authority = Church law applies to you: “{ $law }”. Check whether “{ $authority }” is the one to tell, instead of the authority entered here.
finding-risk-none-but-health = Health data was stolen or published ({ $category }), but “{ fact-risk }” says “{ risk-none }”. Have your data protection officer look at it.
finding-high-risk-untold = The risk is high, but nothing says how people will be told. Choose a way of telling them, or name the exception (GDPR, Article 34).
finding-public-notice-without-channel = A public notice is to take the place of single letters, but no public channel is named. Choose “{ tell-channel-public-notice }”, or name the website or the press.

## Languages and the case file

finding-other-without-text = Your own answer under “{ $fact }” is missing in: { $languages }. Add it, or the whole sentence will be missing there.
finding-fact-unread = This version of Herold cannot read the answer to “{ $fact }” in the case file, so the texts do not mention it. Enter the answer again, or open the case with a newer version.

## Notices

finding-to-translate = In { $language }, the passage “{ $start }” is missing. { $fact ->
        [none] Enter the text in that language.
       *[other] Enter the text in that language under “{ $fact }”.
    }
finding-fact-missing = The notice is not complete without: { $fact }. Answer the question, or choose “{ answer-open }”.
finding-element-missing = The notice still lacks: { $missing }. Answer the questions that these passages are made from.
finding-sentence-long = This sentence has { $count } words: “{ $start }” Split it, or shorten the answers in it.
finding-sentence-twice = This sentence is in the text twice: “{ $start }” Usually two entries say the same thing; remove one of them.
finding-post-too-long = The post for { $channel } has { $count } characters, and { $most } is the limit. Shorten the answers by { $over ->
        [one] { $over } character
       *[other] { $over } characters
    }.
finding-glyph-missing = No PDF can be made, because none of the fonts has: { $characters }. Write it another way, or add a font that has it to your organisation’s profile.

## What may be missing

proof-source = a source
proof-as-of = a time
proof-released-by = a person who releases it

report-element-nature = what happened
report-element-data = whose data is affected, and which
report-element-contact = a contact point
report-element-consequences = the likely consequences
report-element-measures = what you have done about it

## What a notice of a kind has: the blocks and sections of its plan

element-about = the text about your organisation
element-advice = advice to people affected
element-ask = whom people can ask
element-as-of = the “as of” line
element-authorities = police and authorities
element-closing = the closing of the letter
element-consequences = possible consequences
element-contact = whom people can ask
element-correction = what was wrong and what is true
element-data = what is known about the data
element-dateline = place and date
element-doing = what you are doing
element-done = what you have done
element-dpo = the data protection officer
element-end = how the call ends
element-for-me = what it means for the reader
element-greeting = how to answer the phone
element-headline = the headline
element-how = how to use the script
element-label = the kind of notice
element-lead = the opening paragraph
element-me = whether the reader is affected
element-more = the answer to further questions
element-nature = what happened
element-next = the next update
element-next-update = the next update
element-not = what not to say
element-organisation = your name and address
element-pass = where to pass calls on
element-press = the press contact
element-quote = the quote
element-rights = the rights of people affected
element-rules = rules for staff
element-salutation = the salutation
element-services = services
element-signature = the signature
element-since = measures taken since
element-subheadline = the line under the headline
element-three = what can always be said
element-told = how people will be told
element-unchanged = what has not changed
element-unknown = what to say when you do not know
element-what-happened = what happened
element-why = why you are writing
element-working = when everything will work again
element-worried = how to speak with worried callers

fix-open-fact = Go to “{ $fact }”
