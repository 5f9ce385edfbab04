### The script for the switchboard: what may be said, answers to the commonest calls, where to pass on, what not to say, how to end.
### Answers under a question are read to the caller as they stand. The rest tells the person at the telephone what to do.

# What the document is called.
label-phone-script = Telefonleitfaden

## Headline and how to use it

# The kind of what happened is certain, or is no attack.
phone-headline = { FORM($attack_kind, form: "headline") }: Was Sie am Telefon sagen können
# The attack is presumed.
phone-headline-presumed = Vermutlich { FORM($attack_kind, form: "event") }: Was Sie am Telefon sagen können
# The kind is not stated.
phone-headline-plain = Was Sie am Telefon sagen können
phone-how = Was unter einer Frage steht, können Sie so vorlesen.
phone-how-more = Mehr ist nicht freigegeben.

## Greeting, and three sentences that can always be said

phone-h-greeting = So melden Sie sich
phone-greeting = „{ $org_name }, guten Tag. Was kann ich für Sie tun?“
phone-greeting-name = Nennen Sie dabei auch Ihren Namen.
phone-h-three = Diese Sätze können Sie immer sagen
# When and where there is news, said aloud.
phone-next-at-where = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr { $next_update_where }.

## The commonest calls

phone-q-me = „Sind meine Daten betroffen?“
# Nothing is known to be lost, in many groups or kinds.
phone-no-sign = Bisher gibt es keine Hinweise, dass Daten in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
# Whether it is about the caller: nobody says so at the telephone.
phone-me = Am Telefon kann ich nicht nachsehen, ob Ihre Daten dabei sind.
phone-q-appointment = „Findet mein Termin statt?“
phone-q-services = „Was geht zurzeit, und was nicht?“
phone-q-safety = „Was heißt das für meine Behandlung?“
phone-q-sites = „Welcher Standort hat geöffnet?“
phone-q-own = „Gibt es noch etwas, das ich wissen sollte?“
phone-q-terms = „Was bedeuten diese Wörter?“
phone-q-advice = „Was soll ich jetzt tun?“
phone-q-told = „Wann erfahre ich, ob es um meine Daten geht?“
phone-q-who-ransom = „Wer war das, und zahlen Sie?“
phone-q-who-demand = „Wer war das, und wird Geld gefordert?“
phone-q-who = „Wer war das?“
# Nobody attacked.
phone-q-cause = „Wie konnte das passieren?“
phone-q-working = „Wann läuft alles wieder?“
phone-q-working-again = „Läuft alles wieder?“
phone-q-more = „Warum sagen Sie mir nicht mehr?“
# An answer when the facts hold none.
phone-not-known = Dazu kann ich Ihnen heute noch nichts sagen.
# An answer when the house does not speak of it (bound to not_to_say).
phone-not-said = Dazu geben wir keine Auskunft.
# An answer to "why not more" when no reason is stated.
phone-more = Ich kann Ihnen sagen, was gesichert ist; vermuten möchten wir nichts.
# Opening of a list of advice, spoken.
phone-advice = Das raten wir Ihnen:

## When an answer is missing

phone-h-unknown = Wenn Sie etwas nicht wissen
phone-unknown = „Das weiß ich nicht, und ich möchte Ihnen nichts Falsches sagen.“
phone-unknown-note = Notieren Sie die Frage und eine Rückrufnummer, und geben Sie beides weiter.

## Where to pass on

phone-h-pass = Wohin Sie verbinden
phone-pass-emergency = Notfälle: sofort auf den Notruf 112 verweisen.
# The same in countries with a number of their own (bound to $org_country).
phone-pass-emergency-abroad =
    { KEY($org_country) ->
        [no] Notfälle: sofort auf den Notruf 113 verweisen.
        [us] Notfälle: sofort auf den Notruf 911 verweisen.
        [ca] Notfälle: sofort auf den Notruf 911 verweisen.
        [au] Notfälle: sofort auf den Notruf 000 verweisen.
        [nz] Notfälle: sofort auf den Notruf 111 verweisen.
       *[gb] Notfälle: sofort auf den Notruf 999 verweisen.
    }
phone-pass-health = Fragen zu Krankheit, Befund oder Behandlung: mit der zuständigen Abteilung verbinden und selbst keinen Rat geben.
phone-pass-press = Presse und Rundfunk: nichts zur Sache sagen und die Pressestelle nennen, Telefon { PART($press_contact, part: "phone") }.
phone-pass-dpo = Fragen zum Datenschutz: die zuständige Stelle nennen, Telefon { PART($dpo, part: "phone") }.
phone-pass-misuse = Jemand meldet, dass die eigenen Daten missbraucht werden: Namen und Rückrufnummer notieren und sofort weitergeben.
phone-pass-threat = Jemand droht oder gibt sich als Täter aus: ruhig bleiben, Wortlaut und Uhrzeit notieren, sofort die Leitung rufen.

## Worried and angry callers

phone-h-worried = Wenn jemand Angst hat oder wütend ist
phone-worried-listen = Lassen Sie Ihr Gegenüber ausreden, und bleiben Sie ruhig.
phone-worried-say = Sagen Sie: „Ich verstehe, dass Sie das beunruhigt.“
phone-worried-promise = Versprechen Sie nichts, was hier nicht steht.
phone-worried-end = Bei Beleidigungen kündigen Sie an, dass Sie auflegen; notieren Sie den Anruf.

## What not to say

phone-h-not = Das sagen und fragen Sie nicht
phone-not-item =
    { KEY($not_to_say) ->
        [attackers] Sagen Sie nichts darüber, wer dahinterstecken könnte.
        [ransom] Sagen Sie nichts zu Forderungen und Lösegeld.
        [data_details] Sagen Sie zu Daten nichts, was hier nicht steht.
        [cause] Sagen Sie nichts zur Ursache.
        [restart_date] Sagen Sie zu Terminen nur, was hier steht.
        [names] Nennen Sie keine Namen von Personen und Firmen.
       *[blame] Geben Sie niemandem die Schuld.
    }
phone-not-person = Sagen Sie nie, ob ein bestimmter Mensch bei uns behandelt wird, versichert ist oder arbeitet.
phone-not-ask = Fragen Sie niemanden nach Passwörtern oder Bankdaten.

## End of the call

phone-h-end = So beenden Sie das Gespräch
phone-end-ask = „Habe ich Ihre Frage beantwortet?“
phone-end-thanks = „Danke für Ihren Anruf.“
# Behind the time of the script.
phone-old = Ältere Fassungen gelten nicht mehr.
