### The poster for the door: few words, large.

# What the document is called.
label-poster = Aushang
# Headline: all works again (bound to $restoration).
poster-over = Wir sind wie gewohnt für Sie da
poster-data = Vorfall mit persönlichen Daten: Wir beantworten Ihre Fragen
# Headline: one service is limited: its own clause.
poster-service-day = { FORM($services_limited_service, form: "suspended_day") }: nur am { $services_limited_on }
poster-service =
    { KEY($services_limited_state) ->
        [limited] { FORM($services_limited_service, form: "limited") }
        [paper] { FORM($services_limited_service, form: "paper") }
        [delayed] { FORM($services_limited_service, form: "delayed") }
        [urgent_only] { FORM($services_limited_service, form: "urgent_only") }
        [moved] { FORM($services_limited_service, form: "moved") }
       *[suspended] { FORM($services_limited_service, form: "suspended") }
    }
# Headline: several services are limited (bound to $services_limited).
poster-services = Zurzeit können wir nicht alles wie gewohnt anbieten
# Headline: the state of the emergency department.
poster-emergency =
    { KEY($emergency_state) ->
        [open_with_waits] In der Notaufnahme dauert es zurzeit länger
        [life_threatening_only] Unsere Notaufnahme behandelt zurzeit nur lebensbedrohliche Fälle
        [signed_off] Unsere Notaufnahme nimmt zurzeit niemanden auf
        [ambulances_diverted] Rettungswagen fahren zurzeit andere Krankenhäuser an
       *[open] Unsere Notaufnahme ist geöffnet
    }
# Headline: computers are disturbed; nothing is limited (bound to $attack_kind).
poster-it = Unsere IT ist gestört
# The same when nothing is stated.
poster-it-unknown = Unsere IT ist gestört
# Life-threatening cases; the number is the country's.
poster-life =
    { KEY($org_country) ->
        [gb] Bei Lebensgefahr rufen Sie den Notruf 999.
        [no] Bei Lebensgefahr rufen Sie den Notruf 113.
        [us] Bei Lebensgefahr rufen Sie den Notruf 911.
        [ca] Bei Lebensgefahr rufen Sie den Notruf 911.
        [au] Bei Lebensgefahr rufen Sie den Notruf 000.
        [nz] Bei Lebensgefahr rufen Sie den Notruf 111.
       *[de] Bei Lebensgefahr rufen Sie den Notruf 112.
    }
# Above the telephone number.
poster-questions = Fragen? Rufen Sie uns an:
# The telephone number, large.
poster-phone = { PART($contact, part: "phone") }
# Where to read on.
poster-website = Aktuelles unter { PART($org_website, part: "host") }.
