### Posts for social media: short sentences; the limits of the channels stand in notice.toml.

# What the document is called.
label-social-post = Opslag til sociale medier
# Name of the channel over its post.
social-channel = { $social_channels }
# Over the short post when no channel is chosen.
social-short = Kort opslag
# Over the long post when no channel is chosen.
social-long = Længere opslag
# First sentence: what happened, in one short sentence.
social-lead =
    { KEY($attack_kind) ->
        [it_outage] Vores it er nede.
        [data_exposed] Oplysninger hos os har ligget frit tilgængeligt. Det må de ikke.
        [misdirected_data] Vi har sendt oplysninger til de forkerte modtagere.
        [lost_device] Vi har mistet et apparat med oplysninger på.
        [suspicious_activity] Vi undersøger mistænkelig aktivitet i vores it.
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] Vi er formentlig ramt af { FORM($attack_kind, form: "event") }.
           *[confirmed] Vi er ramt af { FORM($attack_kind, form: "event") }.
        }
    }
# The same when the kind is not stated.
social-unknown = Vores it er forstyrret. Vi kender ikke årsagen endnu.
# First sentence when it is over.
social-clear =
    { KEY($all_clear) ->
        [false_alarm] Faren er drevet over: Det var falsk alarm.
        [no_data_affected] Faren er drevet over: Undersøgelsen er afsluttet.
       *[incident_over] Faren er drevet over: Vores systemer kører igen.
    }
# Data were published.
social-published = Oplysninger om { $data_group } er offentliggjort.
# Data were stolen.
social-stolen = Oplysninger om { $data_group } er stjålet.
# Data were accessed.
social-accessed = Uvedkommende har haft adgang til oplysninger om { $data_group }.
# Data were probably taken.
social-probably-taken = Oplysninger om { $data_group } er efter alt at dømme kopieret.
# Open whether data are concerned (bound to $data).
social-open = Vi undersøger, om oplysninger er berørt.
    .varied = Om oplysninger er berørt, undersøger vi nu.
# Several services are limited (bound to $services_limited).
social-services = Flere tilbud er påvirket.
# Those affected are told (bound to $tell_by).
social-told = Er du berørt, hører du direkte fra os.
# Whom to call.
social-contact = Spørgsmål? Ring { PART($contact, part: "phone") }.
# Short apology (bound to $apology_by).
social-sorry = Det beklager vi.
# When the next information comes.
social-next = Næste melding kommer senest { DATE($next_update_at, style: "weekday") } kl. { TIME($next_update_at) }.
# Last: where to read on, and the time of the post.
social-more = Læs mere: { PART($org_website, part: "host") } (opdateret { DATE($issued_at, style: "day_month") } kl. { TIME($issued_at) })
