### Questions and answers, after the German master in locales/de/notices-questions.ftl, which says when each sentence is said.

label-questions-and-answers = Questions and answers

## Headline

qa-headline = { FORM($attack_kind, form: "headline") }: your questions answered
qa-headline-presumed = Probably { FORM($attack_kind, form: "event") }: your questions answered
qa-headline-plain = Your questions answered

## Is it over, does it concern me

qa-q-over = Is it over?
qa-over =
    { KEY($all_clear) ->
        [false_alarm] Yes, it was a false alarm.
        [incident_over] Yes, it is over.
       *[no_data_affected] Yes, our investigation found that no data is affected.
    }
qa-q-me = Am I affected?
qa-me-published = Data about { $data_group } has been published.
qa-me-exposed = Data about { $data_group } could be seen by anyone on the internet.
qa-me-stolen = Data about { $data_group } has been stolen.
qa-me-accessed = Outsiders had access to data about { $data_group }.
qa-me-misdirected = Data about { $data_group } was sent to the wrong people.
qa-me-probably = Data about { $data_group } has probably fallen into the wrong hands.
qa-me-reachable = Data about { $data_group } could have been seen by people with no right to see it. We don’t know whether anyone looked.
qa-me-groups = Data about these groups is affected:
qa-me-open-list = It’s not known yet whether data about these groups is affected:
qa-group-item = { $data_group }
qa-me-told = If your data is affected, you’ll hear from us directly.

## Treatment and services

qa-q-safety = Could this affect my care or my health?
qa-q-care = Will I still get the care I need?
qa-q-emergency = Can I come to you in an emergency?
qa-q-ambulance = Will an ambulance come in an emergency?
qa-ambulance =
    { KEY($emergency_state) ->
        [open] Yes, our ambulances are running as usual.
        [open_with_waits] Yes, but it may take longer than usual.
        [life_threatening_only] At present our ambulances are going to life-threatening emergencies.
        [ambulances_diverted] Yes, but at present our ambulances are taking people to other hospitals than usual.
        [signed_off] Yes, at present other ambulance services are responding; call the emergency number.
       *[reopened] Yes, our ambulances are running again.
    }
qa-q-appointment = Is my appointment going ahead?
qa-q-services = What is working, and what isn’t?
qa-q-please = What do I need to bear in mind now?
qa-q-systems = Which systems are affected?

## Data

qa-q-data = Which data is affected?
qa-q-data-any = Has any data fallen into the wrong hands?
qa-exposed-category = { $data_category } of { $data_group } could be seen by anyone on the internet.
qa-misdirected-category = { $data_category } of { $data_group } were sent to the wrong people.
qa-q-lost = Do you still have my data?
qa-unavailable = At present we can’t get to the data.
qa-q-number = How many people are affected?
qa-q-public = Is the data on the internet?
qa-was-for-sale = The data was offered for sale on the internet.
    .varied = Criminals offered the data for sale on the internet.
qa-was-downloadable = The data could be downloaded from the internet.
    .varied = Anyone could download the data from the internet.
qa-q-misuse = Has anyone misused the data?
qa-q-consequences = What could happen now?
qa-q-advice = What should I do now?
qa-q-help = Who can help me?
qa-q-told = How will I find out if I’m affected?
qa-q-no-news = What if I hear nothing from you?

## Who, how, since when, why not more

qa-q-who = Who is behind this?
qa-q-who-ransom = Who is behind this, and will you pay a ransom?
# What was demanded is known, but not what is done about it.
qa-q-who-demand = Who is behind this, and was a ransom demanded?
qa-q-ransom = Are the attackers demanding a ransom?
qa-q-cause = How could this happen?
qa-cause-open = We don’t know the cause yet; we are investigating it.
qa-q-others = Has anyone else been affected?
qa-q-state = Is the attack still going on?
qa-q-sites = Which of your sites are open?
qa-q-held = Is there any data that you don’t hold at all?
qa-q-before = What protection did you have in place?
qa-q-own = Is there anything else I should know?
qa-q-noticed = How did you notice?
qa-q-since = How long have you known?
qa-q-late = Why am I only hearing about this now?
qa-late = We told you late, and we apologise for that.
qa-q-no-detail = Why aren’t you telling us more?

## What is being done

qa-q-done = What have you done?
qa-q-authorities = Are the police and the authorities involved?
qa-q-rights = What are my rights?
qa-q-complaint = Where can I complain?
qa-q-dpo = Who can I ask about data protection?
qa-q-working = When will everything be working again?
qa-q-working-again = Is everything working again?
qa-q-prevention = What will you do to stop this happening again?

## Terms, contact, news

qa-q-terms = What do the technical terms mean?
qa-q-contact = Where can I ask?
qa-q-languages = Is this available in other languages?
qa-q-next = When will there be news?
