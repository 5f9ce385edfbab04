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
        [data_exposed] Oplysninger hos os har ikke været beskyttet godt nok. Det må ikke ske.
        [misdirected_data] Vi har sendt oplysninger til de forkerte modtagere.
        [lost_device] Vi har mistet it-udstyr med oplysninger på.
        [suspicious_activity] Vi undersøger mistænkelig aktivitet i vores it.
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] En af vores leverandører er formentlig ramt af et cyberangreb.
           *[confirmed] En af vores leverandører er ramt af et cyberangreb.
        }
        [other] Der er sket en hændelse hos os: { $attack_kind }.
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] Vi er formentlig ramt af { FORM($attack_kind, form: "event") }.
           *[confirmed] Vi er ramt af { FORM($attack_kind, form: "event") }.
        }
    }
# The same when the kind is not stated.
social-unknown = Vi har problemer med vores it. Årsagen kender vi ikke endnu.
# First sentence when it is over.
social-clear =
    { KEY($all_clear) ->
        [false_alarm] Det var falsk alarm: Vores it er ikke blevet angrebet.
        [no_data_affected] Nu ved vi, at ingen oplysninger er kommet i forkerte hænder.
       *[incident_over] Hændelsen er overstået.
    }
# Data were published.
social-published = Oplysninger om { $data_group } er blevet offentliggjort.
# Data were stolen.
social-stolen = Oplysninger om { $data_group } er blevet stjålet.
# Data were accessed.
social-accessed = Uvedkommende har haft adgang til oplysninger om { $data_group }.
# Data were probably taken.
social-probably-taken = Oplysninger om { $data_group } er efter al sandsynlighed kommet i forkerte hænder.
social-reachable = Uvedkommende kan have set oplysninger om { $data_group }.
# Open whether data are concerned (bound to $data).
social-open = Vi undersøger, om oplysninger er berørt.
    .varied = Det bliver undersøgt, om oplysninger er berørt.
# Several services are limited (bound to $services_limited).
social-services = Flere tilbud er påvirket.
# Those affected are told (bound to $tell_by).
social-told = Er du berørt, hører du direkte fra os.
# Whom to call.
social-contact = Spørgsmål? Ring { PART($contact, part: "phone") }.
# Short apology (bound to $apology_by).
social-sorry = Vi siger undskyld til alle, det er gået ud over.
# When the next information comes.
social-next = Der kommer nyt senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
# Last: where to read on, and the time of the post.
social-more = Læs mere: { PART($org_website, part: "host") } (opdateret { DATE($issued_at, style: "day_month") } kl. { TIME($issued_at) })
