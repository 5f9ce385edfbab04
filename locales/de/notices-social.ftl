### Posts for social media: short sentences; the limits of the channels stand in notice.toml.

# What the document is called.
label-social-post = Beiträge für soziale Medien
# Name of the channel over its post.
social-channel = { $social_channels }
# Over the short post when no channel is chosen.
social-short = Kurzer Beitrag
# Over the long post when no channel is chosen.
social-long = Längerer Beitrag
# First sentence: what happened, in one short sentence.
social-lead =
    { KEY($attack_kind) ->
        [it_outage] Unsere IT ist ausgefallen.
        [data_exposed] Bei uns waren Daten nicht ausreichend geschützt.
        [misdirected_data] Wir haben Daten an die falschen Empfänger geschickt.
        [lost_device] Uns ist ein Gerät mit Daten abhandengekommen.
        [suspicious_activity] Wir prüfen verdächtige Vorgänge in unserer IT.
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] Einer unserer Dienstleister ist vermutlich Ziel eines Cyberangriffs geworden.
           *[confirmed] Einer unserer Dienstleister ist Ziel eines Cyberangriffs geworden.
        }
        [other] Bei uns gibt es einen Vorfall: { $attack_kind }.
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] Wir sind vermutlich Ziel { FORM($attack_kind, form: "genitive") } geworden.
           *[confirmed] Wir sind Ziel { FORM($attack_kind, form: "genitive") } geworden.
        }
    }
# The same when the kind is not stated.
social-unknown = Unsere IT ist gestört. Die Ursache kennen wir noch nicht.
# First sentence when it is over.
social-clear =
    { KEY($all_clear) ->
        [false_alarm] Entwarnung: Es war ein Fehlalarm.
        [no_data_affected] Entwarnung: Die Untersuchung ist abgeschlossen.
       *[incident_over] Entwarnung: Unsere Systeme laufen wieder.
    }
# Data were published.
social-published = Daten von { FORM($data_group, form: "dative") } wurden veröffentlicht.
# Data were stolen.
social-stolen = Daten von { FORM($data_group, form: "dative") } wurden gestohlen.
# Data were accessed.
social-accessed = Unbefugte hatten Zugang zu Daten von { FORM($data_group, form: "dative") }.
# Data were probably taken.
social-probably-taken = Daten von { FORM($data_group, form: "dative") } wurden sehr wahrscheinlich kopiert.
social-reachable = Daten von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich.
# Open whether data are concerned (bound to $data).
social-open = Ob Daten betroffen sind, prüfen wir.
# Several services are limited (bound to $services_limited).
social-services = Mehrere Leistungen sind eingeschränkt.
# Those affected are told (bound to $tell_by).
social-told = Wer betroffen ist, hört direkt von uns.
# Whom to call.
social-contact = Fragen beantworten wir unter { PART($contact, part: "phone") }.
# Short apology (bound to $apology_by).
social-sorry = Was passiert ist, tut uns leid.
# When the next information comes.
social-next = Mehr berichten wir spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr.
# Last: where to read on, and the time of the post.
social-more = Alle Informationen: { PART($org_website, part: "host") } (Stand: { DATE($issued_at, style: "day_month") }, { TIME($issued_at) } Uhr)
