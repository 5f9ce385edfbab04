### Posts for social media: short sentences; the limits of the channels stand in notice.toml.

# What the document is called.
label-social-post = Social media posts
# Name of the channel over its post.
social-channel = { $social_channels }
# Over the short post when no channel is chosen.
social-short = Short post
# Over the long post when no channel is chosen.
social-long = Longer post
# First sentence: what happened, in one short sentence.
social-lead =
    { KEY($attack_kind) ->
        [it_outage] Our IT systems are down.
        [data_exposed] Data that we hold was not properly protected.
        [misdirected_data] We have sent data to the wrong recipients.
        [lost_device] A device with data on it is missing.
        [suspicious_activity] We are investigating suspicious activity in our IT systems.
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] One of our suppliers appears to have been hit by a cyber-attack.
           *[confirmed] One of our suppliers has been hit by a cyber-attack.
        }
        [other] There has been an incident here: { $attack_kind }.
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] We appear to have been hit by { FORM($attack_kind, form: "event") }.
           *[confirmed] We have been hit by { FORM($attack_kind, form: "event") }.
        }
    }
# The same when the kind is not stated.
social-unknown = Our IT systems are disrupted. We do not know the cause yet.
# First sentence when it is over.
social-clear =
    { KEY($all_clear) ->
        [false_alarm] All clear: it was a false alarm.
        [no_data_affected] All clear: no data has fallen into the wrong hands.
       *[incident_over] All clear: the incident is over.
    }
# Data were published.
social-published = Data about { $data_group } has been published.
# Data were stolen.
social-stolen = Data about { $data_group } has been stolen.
# Data were accessed.
social-accessed = Data about { $data_group } has been accessed without permission.
    .varied = Outsiders have had access to data about { $data_group }.
# Data were probably taken.
social-probably-taken = Data about { $data_group } has probably been copied.
social-reachable = Data about { $data_group } may have been seen by people with no right to see it.
# Open whether data are concerned (bound to $data).
social-open = We are checking whether data is affected.
    .varied = Checks are under way to see whether data is affected.
# Several services are limited (bound to $services_limited).
social-services = Several services are disrupted.
# Those affected are told (bound to $tell_by).
social-told = If you are affected, you will hear from us directly.
# Whom to call.
social-contact = Questions? Call { PART($contact, part: "phone") }.
# Short apology (bound to $apology_by).
social-sorry = We are sorry that this has happened.
    .varied = Our apologies for what has happened.
# When the next information comes.
social-next = Our next post will follow by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }.
# Last: where to read on, and the time of the post.
social-more = Full information: { PART($org_website, part: "host") } (as of { DATE($issued_at, style: "day_month") }, { TIME($issued_at) })
