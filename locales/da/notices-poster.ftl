### The poster for the door: few words, large.

# What the document is called.
label-poster = Opslag
# Headline: all works again (bound to $restoration).
poster-over = Alt fungerer igen som normalt
poster-data = Brud på datasikkerheden: Vi svarer på dine spørgsmål
# Headline: one service is limited: its own clause.
poster-service-day = { FORM($services_limited_service, form: "suspended_day") }: kun den { $services_limited_on }
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
poster-services = Lige nu kan vi ikke tilbyde alt
# Headline: the state of the emergency department.
poster-emergency =
    { KEY($emergency_state) ->
        [open_with_waits] Længere ventetid i akutmodtagelsen
        [life_threatening_only] Akutmodtagelsen tager lige nu kun imod mennesker i livsfare
        [signed_off] Akutmodtagelsen er lukket lige nu
        [ambulances_diverted] Ambulancer kører til andre hospitaler lige nu
       *[open] Akutmodtagelsen er åben
    }
# Headline: computers are disturbed; nothing is limited (bound to $attack_kind).
poster-it = Vi har problemer med vores it
# The same when nothing is stated.
poster-it-unknown = Vi har problemer med vores it
# Life-threatening cases; the number is the country's.
poster-life =
    { KEY($org_country) ->
        [gb] Ring 999, hvis det er livstruende.
        [no] Ring 113, hvis det er livstruende.
        [us] Ring 911, hvis det er livstruende.
        [ca] Ring 911, hvis det er livstruende.
        [au] Ring 000, hvis det er livstruende.
        [nz] Ring 111, hvis det er livstruende.
       *[de] Ring 112, hvis det er livstruende.
    }
# Above the telephone number.
poster-questions = Spørgsmål? Ring til os:
# The telephone number, large.
poster-phone = { PART($contact, part: "phone") }
# Where to read on.
poster-website = Nyt på { PART($org_website, part: "host") }.
