### The poster for the door: few words, large.

# What the document is called.
label-poster = Notice
# Headline: all works again (bound to $restoration).
poster-over = All our systems are running again
poster-data = Data breach: we can answer your questions
# Headline: one service is limited: its own clause.
poster-service-day = { FORM($services_limited_service, form: "suspended_day") }: only on { $services_limited_on }
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
poster-services = Some of our services are disrupted
# Headline: the state of the emergency department.
poster-emergency =
    { KEY($emergency_state) ->
        [open_with_waits] Waits in our emergency department are longer than usual
        [life_threatening_only] Our emergency department is treating life-threatening cases only
        [signed_off] Our emergency department is closed at present
        [ambulances_diverted] Ambulances are going to other hospitals at present
       *[open] Our emergency department is open
    }
# Headline: computers are disturbed; nothing is limited (bound to $attack_kind).
poster-it = Our computer systems are disrupted
# The same when nothing is stated.
poster-it-unknown = Our computer systems are disrupted
# Life-threatening cases; the number is the country's.
poster-life =
    { KEY($org_country) ->
        [gb] In a life-threatening emergency, call 999.
        [no] In a life-threatening emergency, call 113.
        [us] In a life-threatening emergency, call 911.
        [ca] In a life-threatening emergency, call 911.
        [au] In a life-threatening emergency, call 000.
        [nz] In a life-threatening emergency, call 111.
       *[de] In a life-threatening emergency, call 112.
    }
# Above the telephone number.
poster-questions = Questions? Call us:
# The telephone number, large.
poster-phone = { PART($contact, part: "phone") }
# Where to read on.
poster-website = Updates at { PART($org_website, part: "host") }.
