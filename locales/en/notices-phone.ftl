### The script for the switchboard, after the German master in locales/de/notices-phone.ftl, which says when each sentence is said.
### Answers under a question are read to the caller as they stand.

label-phone-script = Phone script

## Headline and how to use it

phone-headline = { FORM($attack_kind, form: "headline") }: what you can say on the phone
phone-headline-presumed = Probably { FORM($attack_kind, form: "event") }: what you can say on the phone
phone-headline-plain = What you can say on the phone
phone-how = You can read out anything that stands under a question.
phone-how-more = Nothing else has been cleared for release.

## Greeting, and three sentences that can always be said

phone-h-greeting = How to answer
phone-greeting = “{ $org_name }. How can I help?”
phone-greeting-name = Give your own name as well.
phone-h-three = You can always say this
phone-next-at-where = We will report again by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }, { $next_update_where }.

## The commonest calls

phone-q-me = “Is my data affected?”
phone-no-sign = So far there is no sign that any data has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
phone-me = I can’t check over the phone whether your data is included.
phone-q-appointment = “Is my appointment going ahead?”
phone-q-services = “What is working, and what isn’t?”
phone-q-safety = “Could this affect my care or my health?”
phone-q-sites = “Which of your sites are open?”
phone-q-own = “Is there anything else I should know?”
phone-q-terms = “What do those words mean?”
phone-q-advice = “What should I do now?”
phone-q-told = “When will I find out if it’s my data?”
phone-q-who-ransom = “Who did this, and are you paying?”
phone-q-who-demand = “Who did this, and do they want money?”
phone-q-who = “Who did this?”
phone-q-cause = “How could this happen?”
phone-q-working = “When will everything be working again?”
phone-q-working-again = “Is everything working again?”
phone-q-more = “Why won’t you tell me more?”
phone-not-known = I can’t tell you anything about that yet.
phone-not-said = I’m not able to talk about that.
phone-more = I can tell you what we know for certain; we’d rather not guess.
phone-advice = Here is what you can do:

## When an answer is missing

phone-h-unknown = When you don’t know
phone-unknown = “I don’t know, and I don’t want to tell you something that’s wrong.”
phone-unknown-note = Write down the question and a number to call back, and pass both on.

## Where to pass calls on

phone-h-pass = Where to pass calls on
phone-pass-emergency = Emergencies: tell them at once to dial 112.
# The same in countries with a number of their own (bound to $org_country).
phone-pass-emergency-abroad =
    { KEY($org_country) ->
        [no] Emergencies: tell them at once to dial 113.
        [us] Emergencies: tell them at once to dial 911.
        [ca] Emergencies: tell them at once to dial 911.
        [au] Emergencies: tell them at once to dial 000.
        [nz] Emergencies: tell them at once to dial 111.
       *[gb] Emergencies: tell them at once to dial 999.
    }
phone-pass-health = Questions about illness, results or treatment: put them through to the department concerned, and give no advice yourself.
phone-pass-press = Journalists: say nothing about the matter and give them the press office number, { PART($press_contact, part: "phone") }.
phone-pass-dpo = Questions about data protection: give them the number of the data protection officer, { PART($dpo, part: "phone") }.
phone-pass-misuse = Someone says their data is being misused: take a name and number, and pass them on at once.
phone-pass-threat = Someone makes threats or claims to be behind this: stay calm, write down the words and the time, and call your manager at once.

## Worried and angry callers

phone-h-worried = When someone is frightened or angry
phone-worried-listen = Let them finish, and stay calm.
phone-worried-say = Say: “I understand that this worries you.”
phone-worried-promise = Promise nothing that is not written here.
phone-worried-end = If someone is abusive, say that you are ending the call, and make a note of it.

## What not to say

phone-h-not = What not to say and not to ask
phone-not-item =
    { KEY($not_to_say) ->
        [attackers] Do not say who might be behind this.
        [ransom] Do not speak about demands or a ransom.
        [data_details] Say nothing about the data beyond what is written here.
        [cause] Do not speak about the cause.
        [restart_date] Say nothing about when anything will be back beyond what is written here.
        [names] Do not name any person or company.
       *[blame] Do not blame anyone.
    }
phone-not-person = Never say whether a particular person is treated, insured or employed here.
phone-not-ask = Never ask anyone for passwords or bank details.

## End of the call

phone-h-end = How to end the call
phone-end-ask = “Have I answered your question?”
phone-end-thanks = “Thank you for calling.”
phone-old = This script replaces all earlier versions.
