### Sentences of the notices. This file is the master: ids and variables are decided here.
### A comment says in English what a message states and when it is said. "they" = press release, "we" = website.
### A sentence is said only when all its facts are stated; organisation names ($org_name, $org_short) may be used or not.

## Labels and furniture

# What the document is called: the line above the headline, and behind the name in the running header.
label-press-release = Pressemitteilung
# What the document is called on the website.
label-website-notice = Aktuelle Information
# Running header of page two and after; the label is put behind it by code.
furniture-running-header = { $org_name }
# Stands before the page number: "Page 1 of 2". Quoted, because Fluent trims spaces.
furniture-page-before = {"Seite "}
# Stands between the page number and the number of pages.
furniture-page-between = {" von "}
# One line on what the document is, for its metadata.
furniture-description = Mitteilung { FORM($org_name, form: "genitive") }
# Metadata of a document with two languages; $left and $right are the names of the languages.
furniture-side-by-side = Fassung in zwei Sprachen: { $left } und { $right }
# Below the text of a press release; what the logo is; the lines at the foot of letters.
furniture-end = – Ende –
furniture-logo = Logo: { $org_name }
furniture-letter-footer = { $letter_footer }
# The copy for the lawyer: across each page, and at its foot with the beginning of the fingerprint.
review-draft = Entwurf
review-version = Fassung vom { $date }, { $time } Uhr · { $fingerprint }
# Letterhead: name of the organisation.
letterhead-organisation = { $org_name }
# Letterhead: street and number.
letterhead-street = { PART($org_address, part: "street") }
# Letterhead: postcode and town.
letterhead-town =
    { KEY($org_country) ->
        [gb] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
        [ie] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
        [us] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
        [ca] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
        [au] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
        [nz] { PART($org_address, part: "town") } { PART($org_address, part: "postcode") }
       *[de] { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
    }
letterhead-town-plain = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
# Letterhead: web address.
letterhead-website = { PART($org_website, part: "host") }
# Letterhead: telephone of the press office.
letterhead-press = Presse: { PART($press_contact, part: "phone") }

## Moments, numbers, hours (pieces of sentences)

# Adverbial phrases: when something happened. They stand after the verb: "ist … Ziel eines Angriffs geworden".
# The exact day and time.
moment-exact = am { $date } um { $time } Uhr
# The day, and about which time.
moment-about = am { $date } gegen { $time } Uhr
# The day only.
moment-day = am { $date }
# In the month, when nobody knows the day: “im März 2023”.
moment-month = im { $month_year }
# From the day on, all the time; stands with the past tense: “waren seit dem … ungeschützt”.
moment-since-day = seit dem { $date }
# From one day to another, all the time.
moment-from-to = vom { $date } bis zum { $until_date }
# The same by months, where nobody knows the days.
moment-since-month = seit { $month_year }
moment-from-to-months = von { $month_year } bis { $until_month_year }
# Some time between two months.
moment-between-months = zwischen { $month_year } und { $until_month_year }
# The same within one month: “vom 20. bis zum 23. Februar 2026”.
moment-from-to-days = vom { $day }. bis zum { $until_date }
# In the night that ends on this day.
moment-night-to = in der Nacht zum { $date }
# In the early morning of this day.
moment-early-morning = am frühen Morgen des { $date }
# Not later than this; perhaps earlier.
moment-since-at-least = spätestens am { $date } um { $time } Uhr
# The same without a time of day.
moment-since-at-least-day = spätestens am { $date }
# Some time between two points in time.
moment-between = zwischen dem { $date }, { $time } Uhr, und dem { $until_date }, { $until_time } Uhr
# Some time between two days.
moment-between-days = zwischen dem { $date } und dem { $until_date }
# The same within one month: “zwischen dem 20. und dem 23. Februar 2026”.
moment-between-days-month = zwischen dem { $day }. und dem { $until_date }
# From one day to another, both included.
period-days = vom { $from } bis zum { $to }
# The same in whole years: “aus der Zeit von 2015 bis 2022”.
period-years = von { $from_year } bis { $to_year }
# Up to a day, or to the end of a year; from when on is not known.
period-until = bis zum { $to }
period-until-year = bis einschließlich { $to_year }
# Numbers with their precision; a noun in the nominative or accusative follows.
count-exact =
    { $number ->
        [1] eine
       *[other] { $number }
    }
# An estimate.
count-about =
    { $number ->
        [1] rund eine
       *[other] rund { $number }
    }
# A lower limit.
count-at-least =
    { $number ->
        [1] mindestens eine
       *[other] mindestens { $number }
    }
# An upper limit.
count-up-to =
    { $number ->
        [1] bis zu einer
       *[other] bis zu { $number }
    }
# Opening hours on one day.
hours-day = { $first } { $from }–{ $to } Uhr
# Opening hours from one day of the week to another.
hours-days = { $first } bis { $last } { $from }–{ $to } Uhr
day-1 = Montag
day-2 = Dienstag
day-3 = Mittwoch
day-4 = Donnerstag
day-5 = Freitag
day-6 = Samstag
day-7 = Sonntag

## Headline: what it means for people, then the cause. Never firmer than the text.

# The cause: the attack on the organisation (they: by its full name; we: "our IT"). Stands behind a colon in the
# headlines below, and alone when neither data nor services are concerned. A presumed attack says so.
headline-cause =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] IT-Ausfall bei uns
           *[they] IT-Ausfall trifft { FORM($org_name, form: "accusative") }
        }
        [data_exposed] { $person ->
            [we] Datenpanne bei uns
           *[they] Datenpanne bei { FORM($org_name, form: "dative") }
        }
        [misdirected_data] { $person ->
            [we] Fehlversand bei uns
           *[they] Fehlversand bei { FORM($org_name, form: "dative") }
        }
        [lost_device] { $person ->
            [we] Geräteverlust bei uns
           *[they] Geräteverlust bei { FORM($org_name, form: "dative") }
        }
        [suspicious_activity] { $person ->
            [we] Verdacht auf einen Angriff auf unsere IT
           *[they] Verdacht auf einen Cyberangriff auf { FORM($org_name, form: "accusative") }
        }
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] { $person ->
                [we] mutmaßlicher Cyberangriff auf einen unserer Dienstleister
               *[they] mutmaßlicher Cyberangriff auf Dienstleister { FORM($org_name, form: "genitive") }
            }
           *[confirmed] { $person ->
                [we] Cyberangriff auf einen unserer Dienstleister
               *[they] Cyberangriff auf Dienstleister { FORM($org_name, form: "genitive") }
            }
        }
        [other] { $person ->
            [we] { $attack_kind }
           *[they] { $attack_kind } bei { FORM($org_name, form: "dative") }
        }
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] { $person ->
                [we] mutmaßlicher { FORM($attack_kind, form: "headline") } auf unsere IT
               *[they] mutmaßlicher { FORM($attack_kind, form: "headline") } auf { FORM($org_name, form: "accusative") }
            }
           *[confirmed] { $person ->
                [we] { FORM($attack_kind, form: "headline") } auf unsere IT
               *[they] { FORM($attack_kind, form: "headline") } auf { FORM($org_name, form: "accusative") }
            }
        }
    }
# Whose data: up to two groups are named. A piece of the headlines below, in the nominative or accusative.
headline-data =
    { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
        [2] { FORM($data_group, form: "headline") }
       *[other] persönliche Daten
    }
# Data were published by the attackers. $data_group: whose.
headline-data-published = { headline-data } veröffentlicht: { headline-cause }
# Data were stolen.
headline-data-stolen = { headline-data } gestohlen: { headline-cause }
# Attackers had access to data; whether they copied them is not said.
headline-data-accessed =
    Zugriff auf { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
       *[other] Daten
    }: { headline-cause }
# Data were taken in all probability.
headline-data-probably-taken = { headline-data } wahrscheinlich kopiert: { headline-cause }
headline-data-reachable = { headline-data } für Unbefugte zugänglich: { headline-cause }
# Nobody attacked, but data got or may have got into other hands: left open, sent astray, on a lost device.
headline-event-data =
    { KEY($attack_kind) ->
        [misdirected_data] { headline-data } falsch verschickt: { headline-cause }
        [lost_device] Gerät mit Daten verloren: { headline-data } betroffen
       *[data_exposed] { PLURAL($data_group) ->
            [1] { FORM($data_group, form: "headline") }
           *[other] persönliche Daten
        } nicht ausreichend geschützt: { headline-cause }
    }
# The same event when no data are known to be in other hands.
headline-event =
    { KEY($attack_kind) ->
        [misdirected_data] Daten falsch verschickt: { $person ->
            [we] Was wir bisher wissen
           *[they] Was { FORM($org_name, form: "nominative") } bisher mitteilt
        }
        [lost_device] Gerät verloren: { $person ->
            [we] Was wir bisher wissen
           *[they] Was { FORM($org_name, form: "nominative") } bisher mitteilt
        }
       *[data_exposed] Daten nicht ausreichend geschützt: { $person ->
            [we] Was wir bisher wissen
           *[they] Was { FORM($org_name, form: "nominative") } bisher mitteilt
        }
    }
# One or two services are limited.
headline-services-limited = { $services_limited_service } eingeschränkt: { headline-cause }
# One or two services run with pen and paper.
headline-services-paper = Papier statt Computer bei { FORM($services_limited_service, form: "dative") }: { headline-cause }
# One or two services are suspended.
headline-services-suspended = { $services_limited_service } vorerst ausgesetzt: { headline-cause }
headline-services-day = { $services_limited_service } am { DATE($services_limited_on, style: "day_month") } ausgesetzt: { headline-cause }
# One or two services are delayed.
headline-services-delayed = Verzögerungen bei { FORM($services_limited_service, form: "dative") }: { headline-cause }
# One or two services are for urgent cases only.
headline-services-urgent-only = { $services_limited_service } nur in dringenden Fällen: { headline-cause }
# One or two services take place somewhere else.
headline-services-moved = { $services_limited_service } an anderem Ort: { headline-cause }
# More services, or services in different states: said without naming them.
headline-services-several = Mehrere Leistungen eingeschränkt: { headline-cause }
# Data were published, stolen, accessed or probably taken, but nobody is known to have attacked.
headline-data-no-attack =
    { headline-data } betroffen: { $person ->
        [we] Was wir bisher wissen
       *[they] Was { FORM($org_name, form: "nominative") } bisher mitteilt
    }
# What happened is not stated, but systems or services are disrupted.
headline-no-attack =
    { $person ->
        [we] Unsere IT ist gestört: Was wir bisher wissen
       *[they] IT { FORM($org_name, form: "genitive") } gestört: Was bisher bekannt ist
    }
# Nothing is stated of what happened, nor of systems and services.
headline-incident =
    { $person ->
        [we] IT-Vorfall bei uns: Was wir bisher wissen
       *[they] IT-Vorfall bei { FORM($org_name, form: "dative") }: Was bisher bekannt ist
    }
# It was no attack (bound to $all_clear).
headline-false-alarm =
    { $person ->
        [we] Es war kein Angriff: Entwarnung für unsere IT
       *[they] Kein Cyberangriff auf { FORM($org_name, form: "accusative") }: Verdacht nicht bestätigt
    }
# Everything works again, and no data are known to be lost.
headline-restored =
    { $person ->
        [we] Alle Systeme laufen wieder: { headline-cause }
       *[they] Alle Systeme laufen wieder: { headline-cause }
    }

## Sub-headline of the press release: no full stop

# Systems were taken off the network; nothing said about data.
sub-off =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] viele Systeme
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] zum Schutz vom Netz genommen
    }
# Systems were taken off the network; whether data are concerned is open.
sub-off-open =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] viele Systeme
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] vom Netz genommen
    } – ob Daten betroffen sind, wird untersucht
# Only the data: open.
sub-open = Ob Daten betroffen sind, wird untersucht
# Only the data: no sign so far, as of a time.
sub-no-sign = Bisher kein Hinweis, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
sub-no-sign-category = Bisher kein Hinweis, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
sub-no-sign-brief = Bisher kein Hinweis, dass persönliche Daten in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Only the data: proven not to be affected, as of a time.
sub-excluded = Daten von { FORM($data_group, form: "dative") } nicht betroffen (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
sub-excluded-category = { $data_category } von { FORM($data_group, form: "dative") } nicht betroffen (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Data were lost, and services are limited as well (the headline speaks of the data).
sub-services =
    { PLURAL($services_limited_service) ->
        [1] Einschränkungen bei { FORM($services_limited_service, form: "dative") }
        [2] Einschränkungen bei { FORM($services_limited_service, form: "dative") }
        [3] Einschränkungen bei { FORM($services_limited_service, form: "dative") }
       *[other] Auch mehrere Leistungen sind eingeschränkt
    }
# Data were lost, no services are limited: those affected are told (bound to $tell_by).
sub-tell = Wer betroffen ist, wird direkt benachrichtigt
# The same when they have been told.
sub-told = Betroffene sind informiert

# Place and date of the press release.
dateline = { $org_place }, { $issued_at }
# Above the headline: not to be published before this time.
embargo = Sperrfrist: nicht veröffentlichen vor { DATE($embargo_until, style: "weekday") }, { TIME($embargo_until) } Uhr

## Lead

# Pieces: "probably" before a time, when the time, or the kind or the time, is presumed. They end in a space.
presumed-at =
    { CERTAINTY($attack_at) ->
        [presumed] vermutlich{" "}
       *[confirmed] {""}
    }
presumed-kind =
    { CERTAINTY($attack_kind) ->
        [presumed] vermutlich{" "}
       *[confirmed] {""}
    }
presumed-kind-or-at =
    { CERTAINTY($attack_at) ->
        [presumed] vermutlich{" "}
       *[confirmed] { presumed-kind }
    }
# The first sentence: who became the target of what, and when. Full name here (they), never again. Presumed kind or
# time says so. What was no attack is not worded as one.
lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Unsere IT ist { presumed-at }{ MOMENT($attack_at) } ausgefallen.
           *[they] Die IT { FORM($org_name, form: "genitive") } ist { presumed-at }{ MOMENT($attack_at) } ausgefallen.
        }
        [data_exposed] { $person ->
            [we] Bei uns waren Daten { presumed-kind-or-at }{ MOMENT($attack_at, as: "state") } nicht ausreichend geschützt.
           *[they] Bei { FORM($org_name, form: "dative") } waren Daten { presumed-kind-or-at }{ MOMENT($attack_at, as: "state") } nicht ausreichend geschützt.
        }
        [misdirected_data] { $person ->
            [we] Wir haben { presumed-kind-or-at }{ MOMENT($attack_at) } Daten an falsche Empfänger geschickt.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] haben
               *[m] hat
            } { presumed-kind-or-at }{ MOMENT($attack_at) } Daten an falsche Empfänger geschickt.
        }
        [lost_device] { $person ->
            [we] Uns ist { presumed-kind-or-at }{ MOMENT($attack_at) } ein Gerät abhandengekommen, auf dem Daten gespeichert sind.
           *[they] { FORM($org_name, form: "dative") } ist { presumed-kind-or-at }{ MOMENT($attack_at) } ein Gerät abhandengekommen, auf dem Daten gespeichert sind.
        }
        [suspicious_activity] { $person ->
            [we] In unserer IT hat es { presumed-at }{ MOMENT($attack_at) } verdächtige Vorgänge gegeben.
           *[they] In der IT { FORM($org_name, form: "genitive") } hat es { presumed-at }{ MOMENT($attack_at) } verdächtige Vorgänge gegeben.
        }
        [supply_chain] { $person ->
            [we] Einer unserer Dienstleister ist { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel eines Cyberangriffs geworden.
           *[they] Ein Dienstleister { FORM($org_name, form: "genitive") } ist { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel eines Cyberangriffs geworden.
        }
        [other] { $person ->
            [we] Bei uns ist es { presumed-kind-or-at }{ MOMENT($attack_at) } zu einem Vorfall gekommen: { $attack_kind }.
           *[they] Bei { FORM($org_name, form: "dative") } ist es { presumed-kind-or-at }{ MOMENT($attack_at) } zu einem Vorfall gekommen: { $attack_kind }.
        }
       *[cyber_attack] { $person ->
            [we] Wir sind { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel { FORM($attack_kind, form: "genitive") } geworden.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] sind
               *[m] ist
            } { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel { FORM($attack_kind, form: "genitive") } geworden.
        }
    }
# The same for an attack that is known to be large-scale ($attack_scale is large_scale and confirmed; an attack).
# Bound to $attack_scale in the plan.
lead-large =
    { $person ->
        [we] Wir sind { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel { FORM($attack_kind, form: "large") } geworden.
       *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
            [pl] sind
           *[m] ist
        } { presumed-kind-or-at }{ MOMENT($attack_at) } Ziel { FORM($attack_kind, form: "large") } geworden.
    }
# The same when the time is not stated.
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Unsere IT ist ausgefallen.
           *[they] Die IT { FORM($org_name, form: "genitive") } ist ausgefallen.
        }
        [data_exposed] { $person ->
            [we] Bei uns waren Daten { presumed-kind }nicht ausreichend geschützt.
           *[they] Bei { FORM($org_name, form: "dative") } waren Daten { presumed-kind }nicht ausreichend geschützt.
        }
        [misdirected_data] { $person ->
            [we] Wir haben { presumed-kind }Daten an falsche Empfänger geschickt.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] haben
               *[m] hat
            } { presumed-kind }Daten an falsche Empfänger geschickt.
        }
        [lost_device] { $person ->
            [we] Uns ist { presumed-kind }ein Gerät abhandengekommen, auf dem Daten gespeichert sind.
           *[they] { FORM($org_name, form: "dative") } ist { presumed-kind }ein Gerät abhandengekommen, auf dem Daten gespeichert sind.
        }
        [suspicious_activity] { $person ->
            [we] In unserer IT hat es verdächtige Vorgänge gegeben.
           *[they] In der IT { FORM($org_name, form: "genitive") } hat es verdächtige Vorgänge gegeben.
        }
        [supply_chain] { $person ->
            [we] Einer unserer Dienstleister ist { presumed-kind }Ziel eines Cyberangriffs geworden.
           *[they] Ein Dienstleister { FORM($org_name, form: "genitive") } ist { presumed-kind }Ziel eines Cyberangriffs geworden.
        }
        [other] { $person ->
            [we] Bei uns ist es { presumed-kind }zu einem Vorfall gekommen: { $attack_kind }.
           *[they] Bei { FORM($org_name, form: "dative") } ist es { presumed-kind }zu einem Vorfall gekommen: { $attack_kind }.
        }
       *[cyber_attack] { $person ->
            [we] Wir sind { presumed-kind }Ziel { FORM($attack_kind, form: "genitive") } geworden.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] sind
               *[m] ist
            } { presumed-kind }Ziel { FORM($attack_kind, form: "genitive") } geworden.
        }
    }
# What happened is not stated, but systems or services are disrupted.
lead-no-attack =
    { $person ->
        [we] Unsere IT ist derzeit gestört.
       *[they] Die IT { FORM($org_name, form: "genitive") } ist derzeit gestört.
    }
# Nothing is stated of what happened, nor of systems and services. Data that are lost may follow.
lead-incident =
    { $person ->
        [we] Bei uns hat es einen IT-Vorfall gegeben.
       *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
            [pl] melden
           *[m] meldet
        } einen IT-Vorfall.
    }
# The question what happened was answered "not known yet" (bound to $attack_kind).
lead-open =
    { $person ->
        [we] Was dahintersteckt, wissen wir noch nicht.
       *[they] Was dahintersteckt, steht noch nicht fest.
    }
# Follows a suspicion: whether it was an attack is being looked into (bound to $attack_kind).
lead-suspicion =
    { $person ->
        [we] Ob es ein Angriff war, prüfen wir noch.
       *[they] Ob es ein Angriff war, wird noch geprüft.
    }
# It is over, or it was nothing. no_data_affected only where the ledger proves it.
clear-statement =
    { KEY($all_clear) ->
        [false_alarm] { $person ->
            [we] Inzwischen wissen wir: Es war kein Angriff.
           *[they] Inzwischen steht fest: Es war kein Angriff.
        }
        [no_data_affected] { $person ->
            [we] Inzwischen wissen wir: Es sind keine Daten in fremde Hände gelangt.
           *[they] Inzwischen steht fest: Es sind keine Daten in fremde Hände gelangt.
        }
       *[incident_over] Der Vorfall ist inzwischen beendet.
    }
# The attack hit single systems only (bound to $attack_scale).
scale-single =
    { CERTAINTY($attack_scale) ->
        [presumed] Vermutlich wurden einzelne Systeme getroffen.
       *[confirmed] Getroffen wurden einzelne Systeme.
    }
# The attack was presumably a large one.
scale-large-presumed =
    { CERTAINTY($attack_scale) ->
       *[presumed] Vermutlich war der Angriff groß angelegt.
    }

## Data: seven statuses, seven clearly different sentences. Each without and with categories of data.
## Said over all records of one entry of `lines` (list="data", where=l.where). Never firmer than the status.
## "neutral": nobody is known to have attacked; then no sentence speaks of attackers.

# published: the attackers made the data public.
data-published = Die Angreifer haben Daten von { FORM($data_group, form: "dative") } veröffentlicht.
    .varied = Veröffentlicht haben die Angreifer Daten von { FORM($data_group, form: "dative") }.
data-published-category = Die Angreifer haben { $data_category } von { FORM($data_group, form: "dative") } veröffentlicht.
    .varied = Veröffentlicht haben die Angreifer { $data_category } von { FORM($data_group, form: "dative") }.
data-neutral-published = Daten von { FORM($data_group, form: "dative") } wurden veröffentlicht.
    .varied = Veröffentlicht wurden Daten von { FORM($data_group, form: "dative") }.
data-neutral-published-category = { $data_category } von { FORM($data_group, form: "dative") } wurden veröffentlicht.
# stolen: the attackers copied the data and have them.
data-stolen = Die Angreifer haben Daten von { FORM($data_group, form: "dative") } gestohlen.
    .varied = Gestohlen haben die Angreifer Daten von { FORM($data_group, form: "dative") }.
data-stolen-category = Die Angreifer haben { $data_category } von { FORM($data_group, form: "dative") } gestohlen.
    .varied = Gestohlen haben die Angreifer { $data_category } von { FORM($data_group, form: "dative") }.
data-neutral-stolen = Daten von { FORM($data_group, form: "dative") } wurden gestohlen.
    .varied = Gestohlen wurden Daten von { FORM($data_group, form: "dative") }.
data-neutral-stolen-category = { $data_category } von { FORM($data_group, form: "dative") } wurden gestohlen.
    .varied = Gestohlen wurden { $data_category } von { FORM($data_group, form: "dative") }.
# accessed: the attackers got at the data; that they copied them is not known.
data-accessed = Auf Daten von { FORM($data_group, form: "dative") } haben die Angreifer zugegriffen.
data-accessed-category = Auf { $data_category } von { FORM($data_group, form: "dative") } haben die Angreifer zugegriffen.
data-neutral-accessed = Unbefugte hatten Zugang zu Daten von { FORM($data_group, form: "dative") }.
data-neutral-accessed-category = Unbefugte hatten Zugang zu Daten von { FORM($data_group, form: "dative") }: { $data_category }.
# probably_taken: in all probability copied.
data-probably-taken =
    { $person ->
        [we] Wir müssen davon ausgehen, dass die Angreifer Daten von { FORM($data_group, form: "dative") } kopiert haben.
       *[they] Sehr wahrscheinlich haben die Angreifer Daten von { FORM($data_group, form: "dative") } kopiert.
    }
    .varied =
        { $person ->
            [we] Sehr wahrscheinlich haben die Angreifer Daten von { FORM($data_group, form: "dative") } kopiert.
           *[they] Die Angreifer haben sehr wahrscheinlich Daten von { FORM($data_group, form: "dative") } kopiert.
        }
data-probably-taken-category =
    { $person ->
        [we] Wir müssen davon ausgehen, dass die Angreifer { $data_category } von { FORM($data_group, form: "dative") } kopiert haben.
       *[they] Sehr wahrscheinlich haben die Angreifer { $data_category } von { FORM($data_group, form: "dative") } kopiert.
    }
    .varied =
        { $person ->
            [we] Sehr wahrscheinlich haben die Angreifer { $data_category } von { FORM($data_group, form: "dative") } kopiert.
           *[they] Die Angreifer haben sehr wahrscheinlich { $data_category } von { FORM($data_group, form: "dative") } kopiert.
        }
data-neutral-probably-taken =
    { $person ->
        [we] Wir müssen davon ausgehen, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind.
       *[they] Daten von { FORM($data_group, form: "dative") } sind sehr wahrscheinlich in fremde Hände gelangt.
    }
    .varied = Sehr wahrscheinlich sind Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt.
data-neutral-probably-taken-category =
    { $person ->
        [we] Wir müssen davon ausgehen, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind.
       *[they] { $data_category } von { FORM($data_group, form: "dative") } sind sehr wahrscheinlich in fremde Hände gelangt.
    }
    .varied = Sehr wahrscheinlich sind { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt.
# The same without naming groups and categories, where a list below names them (bound to $data).
data-brief-published = Persönliche Daten wurden veröffentlicht.
    .varied = Veröffentlicht wurden persönliche Daten.
data-brief-stolen = Persönliche Daten wurden gestohlen.
    .varied = Gestohlen wurden persönliche Daten.
data-brief-accessed = Unbefugte hatten Zugang zu persönlichen Daten.
data-brief-probably-taken = Sehr wahrscheinlich wurden persönliche Daten kopiert.
    .varied = Persönliche Daten wurden sehr wahrscheinlich kopiert.
# Without a sign, or proven not to be affected: the whole ledger in one sentence.
data-brief-no-sign =
    { $person ->
        [we] Bisher haben wir keine Hinweise, dass persönliche Daten in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
       *[they] Bisher gibt es keine Hinweise, dass persönliche Daten in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    }
data-brief-excluded = Die geprüften Daten sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
# reachable: within reach of people who should not see it; whether anyone looked is not known.
# Not “Unbefugte konnten zugreifen”: that also means that they did.
data-reachable =
    { $person ->
        [we] Daten von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich; ob jemand sie gesehen hat, wissen wir nicht.
       *[they] Daten von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich; ob jemand sie gesehen hat, ist nicht bekannt.
    }
    .varied =
        { $person ->
            [we] Für Unbefugte zugänglich waren Daten von { FORM($data_group, form: "dative") }; ob jemand sie gesehen hat, wissen wir nicht.
           *[they] Für Unbefugte zugänglich waren Daten von { FORM($data_group, form: "dative") }; ob jemand sie gesehen hat, ist nicht bekannt.
        }
data-reachable-category =
    { $person ->
        [we] { $data_category } von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich; ob jemand sie gesehen hat, wissen wir nicht.
       *[they] { $data_category } von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich; ob jemand sie gesehen hat, ist nicht bekannt.
    }
    .varied =
        { $person ->
            [we] Für Unbefugte zugänglich waren { $data_category } von { FORM($data_group, form: "dative") }; ob jemand sie gesehen hat, wissen wir nicht.
           *[they] Für Unbefugte zugänglich waren { $data_category } von { FORM($data_group, form: "dative") }; ob jemand sie gesehen hat, ist nicht bekannt.
        }
data-brief-reachable =
    { $person ->
        [we] Persönliche Daten waren für Unbefugte zugänglich; ob jemand sie gesehen hat, wissen wir nicht.
       *[they] Persönliche Daten waren für Unbefugte zugänglich; ob jemand sie gesehen hat, ist nicht bekannt.
    }
    .varied =
        { $person ->
            [we] Für Unbefugte zugänglich waren persönliche Daten; ob jemand sie gesehen hat, wissen wir nicht.
           *[they] Für Unbefugte zugänglich waren persönliche Daten; ob jemand sie gesehen hat, ist nicht bekannt.
        }
# open: not known whether the data are concerned; being investigated.
data-open =
    { $person ->
        [we] Ob Daten von { FORM($data_group, form: "dative") } betroffen sind, wissen wir noch nicht; das untersuchen wir.
       *[they] Ob Daten von { FORM($data_group, form: "dative") } betroffen sind, ist noch nicht bekannt und wird untersucht.
    }
data-open-category =
    { $person ->
        [we] Ob { $data_category } von { FORM($data_group, form: "dative") } betroffen sind, wissen wir noch nicht; das untersuchen wir.
       *[they] Ob { $data_category } von { FORM($data_group, form: "dative") } betroffen sind, ist noch nicht bekannt und wird untersucht.
    }
# no_sign: looked at, no sign so far that the data got into other hands. Always with the time of that knowledge.
data-no-sign =
    { $person ->
        [we] Bisher haben wir keine Hinweise, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
       *[they] Bisher gibt es keine Hinweise, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    }
data-no-sign-category =
    { $person ->
        [we] Bisher haben wir keine Hinweise, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
       *[they] Bisher gibt es keine Hinweise, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    }
# Follows the no_sign sentences: the investigation is still running.
data-investigation = Die Untersuchung läuft.
# excluded: proven not to be affected. The only sentence that may say "not affected". With the time of the proof.
data-excluded = Daten von { FORM($data_group, form: "dative") } sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    .varied = Nicht betroffen sind Daten von { FORM($data_group, form: "dative") } (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
data-excluded-category = { $data_category } von { FORM($data_group, form: "dative") } sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    .varied = Nicht betroffen sind { $data_category } von { FORM($data_group, form: "dative") } (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).

# The opening of a list of groups and categories, for each status (bound to $data).
data-list-published = Veröffentlicht wurden diese Daten:
data-list-published-part = Von diesen Daten wurde ein Teil veröffentlicht:
data-list-stolen = Gestohlen wurden diese Daten:
data-list-accessed = Zu diesen Daten hatten Unbefugte Zugang:
data-list-probably-taken = Diese Daten sind sehr wahrscheinlich in fremde Hände gelangt:
data-list-reachable = Diese Daten waren für Unbefugte zugänglich (ob jemand sie gesehen hat, ist nicht bekannt):
# Over the same lists where the status has just been said: alone, or one of several.
data-these = Es geht um diese Daten:
data-these-published = Veröffentlicht wurden:
data-these-published-part = Zum Teil veröffentlicht wurden:
data-these-stolen = Gestohlen wurden:
data-these-accessed = Unbefugte hatten Zugang zu:
data-these-probably-taken = Sehr wahrscheinlich in fremden Händen:
data-these-reachable = Für Unbefugte zugänglich waren:
data-list-open =
    { $person ->
        [we] Ob diese Daten betroffen sind, wissen wir noch nicht:
       *[they] Ob diese Daten betroffen sind, ist noch nicht bekannt:
    }
data-list-no-sign = Bisher gibt es keine Hinweise, dass diese Daten in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr):
data-list-excluded = Diese Daten sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr):
# An item of such a list: a group and its kinds of data, with the number of people where it is known.
data-item = { $data_group }: { $data_category }.
data-item-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_category } ({ $data_number } Person).
       *[other] { $data_group }: { $data_category } ({ $data_number } Personen).
    }
# An item without kinds of data.
data-item-plain = { $data_group }: persönliche Daten.
data-item-plain-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: persönliche Daten ({ $data_number } Person).
       *[other] { $data_group }: persönliche Daten ({ $data_number } Personen).
    }
# The same when only one group is concerned, which has just been named.
data-number-alone =
    { PLURAL($data_number) ->
        [one] Es geht um { $data_number } Person.
       *[other] Es geht um { $data_number } Personen.
    }
# How many people of one group it is about; stands behind the sentence of the status.
data-number-of =
    { PLURAL($data_number) ->
        [one] Unter { FORM($data_group, form: "dative") } geht es um { $data_number } Person.
       *[other] Bei { FORM($data_group, form: "dative") } geht es um { $data_number } Personen.
    }
# The same in a list, when numbers of several groups are known: the opening (bound to $data) and an item.
data-numbers-intro = So viele Personen sind es nach jetzigem Stand:
data-number-item =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_number } Person.
       *[other] { $data_group }: { $data_number } Personen.
    }
# From when the data are; stands behind a sentence or an item. With the group where several were named.
data-period = Die Daten stammen aus der Zeit { $data_period }.
data-period-of = Die Daten von { FORM($data_group, form: "dative") } stammen aus der Zeit { $data_period }.
    .varied = Bei { FORM($data_group, form: "dative") } stammen die Daten aus der Zeit { $data_period }.
# The time of what is known about data, when it is not in the sentences themselves (published … open). Earliest.
data-as-of = Das ist der Stand vom { $data_as_of }, { TIME($data_as_of) } Uhr.
# Integrity of data: changed. Up to three groups are named.
data-altered =
    { PLURAL($data_group) ->
        [1] Daten von { FORM($data_group, form: "dative") } wurden verändert.
        [2] Daten von { FORM($data_group, form: "dative") } wurden verändert.
        [3] Daten von { FORM($data_group, form: "dative") } wurden verändert.
       *[other] Daten vieler Gruppen wurden verändert.
    }
# Integrity of data: deleted.
data-deleted =
    { PLURAL($data_group) ->
        [1] Daten von { FORM($data_group, form: "dative") } wurden gelöscht.
        [2] Daten von { FORM($data_group, form: "dative") } wurden gelöscht.
        [3] Daten von { FORM($data_group, form: "dative") } wurden gelöscht.
       *[other] Daten vieler Gruppen wurden gelöscht.
    }
    .varied =
        { PLURAL($data_group) ->
            [1] Gelöscht wurden Daten von { FORM($data_group, form: "dative") }.
            [2] Gelöscht wurden Daten von { FORM($data_group, form: "dative") }.
            [3] Gelöscht wurden Daten von { FORM($data_group, form: "dative") }.
           *[other] Gelöscht wurden Daten vieler Gruppen.
        }
# Availability: the organisation cannot get at the data now.
data-unavailable =
    { PLURAL($data_group) ->
        [1] { $person ->
            [we] Auf Daten von { FORM($data_group, form: "dative") } können wir zurzeit nicht zugreifen.
           *[they] Zurzeit nicht verfügbar sind Daten von { FORM($data_group, form: "dative") }.
        }
        [2] { $person ->
            [we] Auf Daten von { FORM($data_group, form: "dative") } können wir zurzeit nicht zugreifen.
           *[they] Zurzeit nicht verfügbar sind Daten von { FORM($data_group, form: "dative") }.
        }
        [3] { $person ->
            [we] Auf Daten von { FORM($data_group, form: "dative") } können wir zurzeit nicht zugreifen.
           *[they] Zurzeit nicht verfügbar sind Daten von { FORM($data_group, form: "dative") }.
        }
       *[other] { $person ->
            [we] Auf viele Daten können wir zurzeit nicht zugreifen.
           *[they] Viele Daten sind zurzeit nicht verfügbar.
        }
    }
# The same when it is true of all data in the ledger (they have just been named; bound to $data).
data-unavailable-all =
    { $person ->
        [we] Zurzeit können wir auf diese Daten nicht zugreifen.
       *[they] Zurzeit { GENDER($org_short) ->
            [pl] können
           *[m] kann
        } { FORM($org_short, form: "nominative") } auf diese Daten nicht zugreifen.
    }
# Availability: the data were out of reach and are back.
data-available-again =
    { $person ->
        [we] Auf { PLURAL($data_group) ->
            [1] Daten von { FORM($data_group, form: "dative") }
            [2] Daten von { FORM($data_group, form: "dative") }
            [3] Daten von { FORM($data_group, form: "dative") }
           *[other] Daten, die zeitweise fehlten,
        } können wir wieder zugreifen.
       *[they] Auf { PLURAL($data_group) ->
            [1] Daten von { FORM($data_group, form: "dative") }
            [2] Daten von { FORM($data_group, form: "dative") }
            [3] Daten von { FORM($data_group, form: "dative") }
           *[other] Daten, die zeitweise fehlten,
        } { GENDER($org_short) ->
            [pl] können
           *[m] kann
        } { FORM($org_short, form: "nominative") } wieder zugreifen.
    }
# The same when it is true of all data in the ledger (bound to $data).
data-available-all =
    { $person ->
        [we] Auf alle diese Daten können wir wieder zugreifen.
       *[they] Auf alle diese Daten { GENDER($org_short) ->
            [pl] können
           *[m] kann
        } { FORM($org_short, form: "nominative") } wieder zugreifen.
    }
# Not everything is affected for everyone (bound to $data_varies; yes only).
data-varies = Welche Daten betroffen sind, ist von Person zu Person verschieden.
# Files are looked through to find whose data they hold.
file-review =
    { KEY($file_review) ->
        [running] { $person ->
            [we] Wir sehen die betroffenen Dateien durch, um festzustellen, wessen Daten darin stehen. Das braucht Zeit.
           *[they] Zurzeit werden die betroffenen Dateien durchgesehen, um festzustellen, wessen Daten darin stehen.
        }
       *[completed] Die betroffenen Dateien sind durchgesehen.
    }
    .varied =
        { KEY($file_review) ->
            [running] { $person ->
                [we] Zurzeit sehen wir die betroffenen Dateien durch, um festzustellen, wessen Daten darin stehen. Das braucht Zeit.
               *[they] Um festzustellen, wessen Daten darin stehen, werden die betroffenen Dateien durchgesehen.
            }
           *[completed] Durchgesehen sind die betroffenen Dateien.
        }
# Who is affected will never be known (bound to $cannot_determine; yes only).
cannot-determine = Wessen Daten genau betroffen sind, lässt sich nicht mehr feststellen.
# The number of people on the systems, not of those affected.
number-on-systems = Auf den betroffenen Systemen liegen { CERTAINTY($affected_number) ->
        [presumed] vermutlich{" "}
       *[confirmed] {""}
    }Daten von { $affected_number } Menschen; wie viele von ihnen betroffen sind, sagt diese Zahl nicht.
# Who could get at data that stood open.
exposed-to =
    { KEY($exposed_to) ->
        [employees] Zugänglich waren die Daten für Beschäftigte, nicht für Außenstehende.
        [internet] Die Daten waren im Internet frei zugänglich.
       *[outsiders] Die Daten waren auch für Außenstehende zugänglich.
    }
publishing-none-seen =
    { $person ->
        [we] Bisher ist uns nicht bekannt, dass Daten veröffentlicht wurden.
       *[they] Bisher ist nicht bekannt, dass Daten veröffentlicht wurden.
    }
publishing-small-part = Veröffentlicht wurde bisher ein kleiner Teil der Daten.
published-part-on = Am { $published_at } wurden Auszüge aus den Daten veröffentlicht.
# When it was established; copying; what is not among the published data.
established = { MOMENT($established_at) } stand fest, dass Daten betroffen sind.
copied-unknown = Ob die Daten auch kopiert worden sind, ist nicht bekannt.
not-published = Nicht unter den bisher veröffentlichten Daten sind { $not_published }.
# Data that the house does not hold at all.
data-not-held =
    { $person ->
        [we] { $data_not_held } speichern wir nicht.
       *[they] { $data_not_held } { GENDER($org_short) ->
            [pl] speichern
           *[m] speichert
        } { FORM($org_short, form: "nominative") } nicht.
    }
    .varied =
        { $person ->
            [we] Gar nicht gespeichert haben wir { $data_not_held }.
           *[they] Gar nicht gespeichert { GENDER($org_short) ->
                [pl] haben
               *[m] hat
            } { FORM($org_short, form: "nominative") } { $data_not_held }.
        }
# How many people are affected. May be presumed.
number-affected =
    { CERTAINTY($affected_number) ->
        [presumed] { PLURAL($affected_number) ->
            [one] Vermutlich ist { $affected_number } Person betroffen.
           *[other] Vermutlich sind { $affected_number } Menschen betroffen.
        }
       *[confirmed] { PLURAL($affected_number) ->
            [one] Nach jetzigem Stand ist { $affected_number } Person betroffen.
           *[other] Nach jetzigem Stand sind { $affected_number } Menschen betroffen.
        }
    }
# It is known that data were lost, but not yet of how many people.
number-open =
    { $person ->
        [we] Wie viele Menschen betroffen sind, wissen wir noch nicht.
       *[they] Wie viele Menschen betroffen sind, steht noch nicht fest.
    }
# The number that was given before, and the one that is true now. Said instead of number-affected.
number-corrected =
    { PLURAL($affected_number) ->
        [one] Nach neuer Zählung ist { $affected_number } Person betroffen, nicht { $affected_number_before }, wie bisher gemeldet.
       *[other] Nach neuer Zählung sind { $affected_number } Menschen betroffen, nicht { $affected_number_before }, wie bisher gemeldet.
    }
# Website, "what does this mean for me": whether the reader's own data are concerned is not known yet.
data-yours-unknown = Ob es um Ihre Daten geht, können wir Ihnen noch nicht sagen.
# What was done with the data (each bound to $publication): announced, samples shown, for download, for sale, removed.
publishing-announced = Kriminelle haben angekündigt, die Daten zu veröffentlichen.
publishing-samples = Einen Teil der Daten haben Kriminelle im Internet als Beleg gezeigt.
publishing-downloadable = Im Internet lassen sich die Daten herunterladen.
    .varied = Die Daten lassen sich im Internet herunterladen.
publishing-for-sale = Im Internet werden die Daten zum Kauf angeboten.
    .varied = Die Daten werden im Internet zum Kauf angeboten.
publishing-removed = Inzwischen wurden die veröffentlichten Daten wieder entfernt.
# When they were published.
published-on = Die Daten wurden am { $published_at } veröffentlicht.
    .varied = Veröffentlicht wurden die Daten am { $published_at }.
# What may follow for people. One or two in a sentence (we: to the reader; they: as nouns), more in a list, whose items
# are whole sentences (we).
consequences-two =
    { $person ->
        [we] Es ist möglich, dass { FORM($consequences, form: "subordinate", join: "or") }.
       *[they] { PLURAL($consequences) ->
            [1] Mögliche Folge: { $consequences }.
           *[other] Mögliche Folgen sind { $consequences }.
        }
    }
consequences-intro =
    { $person ->
        [we] Diese Folgen sind möglich:
       *[they] Mögliche Folgen sind:
    }
consequence-item =
    { $person ->
        [we] { FORM($consequences, form: "sentence") }.
       *[they] { $consequences }
    }
# Whether the data have been misused.
misuse =
    { KEY($misuse) ->
        [none_known] { $person ->
            [we] Ein Missbrauch der Daten ist uns bisher nicht bekannt.
           *[they] Ein Missbrauch der Daten ist bisher nicht bekannt.
        }
        [being_checked] { $person ->
            [we] Ob die Daten missbraucht wurden, prüfen wir.
           *[they] Ob die Daten missbraucht wurden, wird geprüft.
        }
       *[cases_known] { $person ->
            [we] Uns sind Fälle bekannt, in denen die Daten missbraucht wurden.
           *[they] Es sind Fälle bekannt, in denen die Daten missbraucht wurden.
        }
    }

## How those affected are told

# By which ways ($tell_by: Digital Post, letter …) those affected are told directly.
tell =
    { $person ->
        [we] Sind Ihre Daten betroffen, benachrichtigen wir Sie { FORM($tell_by, join: "or") }.
       *[they] Wer betroffen ist, wird { FORM($tell_by, join: "or") } benachrichtigt.
    }
# Those affected are told directly; the way is not stated yet.
tell-direct =
    { $person ->
        [we] Sind Ihre Daten betroffen, benachrichtigen wir Sie direkt.
       *[they] Wer betroffen ist, wird direkt benachrichtigt.
    }
# Follows: they are told as soon as it is clear whose data it is about.
tell-once-known = Das geschieht, sobald feststeht, um wessen Daten es geht.
# Follows: they are told in phases.
tell-in-phases = Das geschieht nach und nach.
# Where nobody is told directly: this text is the notice (bound to $tell_by).
tell-public =
    { $person ->
        [we] Wir informieren alle Betroffenen öffentlich, nicht einzeln.
       *[they] Alle Betroffenen werden öffentlich informiert, nicht einzeln.
    }
tell-phases-from = Die ersten Nachrichten gingen am { $told_on } hinaus.
tell-phases-until = Bis zum { $tell_until } sollen alle Betroffenen ihre Nachricht erhalten haben.
# Follows: they are told by a date.
tell-by-date = Das geschieht bis zum { $tell_until }.
# They have been told already, by these ways; without the ways (bound to $tell_when); on this day.
tell-already-by =
    { $person ->
        [we] Betroffene haben wir bereits { FORM($tell_by, join: "or") } benachrichtigt.
       *[they] Betroffene wurden bereits { FORM($tell_by, join: "or") } benachrichtigt.
    }
tell-already =
    { $person ->
        [we] Wer betroffen ist, hat von uns bereits Nachricht erhalten.
       *[they] Wer betroffen ist, wurde bereits benachrichtigt.
    }
# Those affected have been told, by which ways and on which day.
tell-already-on =
    { $person ->
        [we] Am { $told_on } haben wir Betroffene { FORM($tell_by, join: "or") } benachrichtigt.
       *[they] Am { $told_on } wurden Betroffene { FORM($tell_by, join: "or") } benachrichtigt.
    }
told-already =
    { $person ->
        [we] Das war am { $told_on }.
       *[they] Das war am { $told_on }.
    }
# Website, when Digital Post is among the ways: exempted people get a letter.
tell-exempt = Wer von Digital Post befreit ist, erhält einen Brief.
    .varied = Einen Brief erhält, wer von Digital Post befreit ist.
# What it means to hear nothing.
no-news =
    { KEY($no_news) ->
        [not_affected] { $person ->
            [we] Wenn Sie keine Nachricht von uns erhalten, gehören Sie nach jetzigem Stand nicht zu den Betroffenen.
           *[they] Wer keine Nachricht erhält, gehört nach jetzigem Stand nicht zu den Betroffenen.
        }
       *[still_possible] { $person ->
            [we] Auch wenn Sie noch nichts von uns gehört haben, können Ihre Daten betroffen sein.
           *[they] Auch wer noch keine Nachricht erhalten hat, kann betroffen sein.
        }
    }
    .varied =
        { KEY($no_news) ->
            [not_affected] { $person ->
                [we] Nicht zu den Betroffenen gehören Sie nach jetzigem Stand, wenn Sie keine Nachricht von uns erhalten.
               *[they] Nicht zu den Betroffenen gehört nach jetzigem Stand, wer keine Nachricht erhält.
            }
           *[still_possible] { $person ->
                [we] Ihre Daten können auch dann betroffen sein, wenn Sie noch nichts von uns gehört haben.
               *[they] Betroffen sein kann auch, wer noch keine Nachricht erhalten hat.
            }
        }

## What happened

# When it was noticed and by what first sign.
discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] Erstes Anzeichen war { MOMENT($discovered_at) } ein Ausfall von IT-Systemen.
        [ransom_note] Erstes Anzeichen war { MOMENT($discovered_at) } ein Erpresserschreiben.
        [alert] Erstes Anzeichen war { MOMENT($discovered_at) } eine Warnmeldung der IT-Überwachung.
        [staff] Der erste Hinweis kam { MOMENT($discovered_at) } von Beschäftigten.
        [supplier] Der erste Hinweis kam { MOMENT($discovered_at) } von einem Dienstleister.
        [patient] Der erste Hinweis kam { MOMENT($discovered_at) } von einer betroffenen Person.
        [publication] Erstes Anzeichen waren { MOMENT($discovered_at) } Daten, die im Internet auftauchten.
        [media] Der erste Hinweis kam { MOMENT($discovered_at) } aus den Medien.
        [tip] Der erste Hinweis kam { MOMENT($discovered_at) } von außen.
        [routine_check] Erste Anzeichen fanden sich { MOMENT($discovered_at) } bei einer Routinekontrolle.
        [internal_review] Erste Anzeichen fanden sich { MOMENT($discovered_at) } bei einer internen Prüfung.
       *[authority] Der erste Hinweis kam { MOMENT($discovered_at) } von einer Behörde.
    }
# An attack on a supplier, which raised the alarm itself: when, and without a time below (bound to $first_sign).
discovered-by-them =
    { $person ->
        [we] Der Dienstleister hat uns { MOMENT($discovered_at) } informiert.
       *[they] Der Dienstleister hat den Fall { MOMENT($discovered_at) } gemeldet.
    }
first-sign-theirs =
    { $person ->
        [we] Der Dienstleister hat uns informiert.
       *[they] Der Dienstleister hat den Fall gemeldet.
    }
# When it was noticed.
discovered =
    { $person ->
        [we] Aufgefallen ist der Vorfall { MOMENT($discovered_at) }.
       *[they] Aufgefallen ist der Vorfall { MOMENT($discovered_at) }.
    }
# It was noticed on the day on which it happened (bound to both).
discovered-same-day =
    { $person ->
        [we] Aufgefallen ist der Vorfall noch am selben Tag.
       *[they] Aufgefallen ist der Vorfall noch am selben Tag.
    }
# The first sign, without a time.
first-sign =
    { KEY($first_sign) ->
        [it_outage] Erstes Anzeichen war ein Ausfall von IT-Systemen.
        [ransom_note] Erstes Anzeichen war ein Erpresserschreiben.
        [alert] Erstes Anzeichen war eine Warnmeldung der IT-Überwachung.
        [staff] Der erste Hinweis kam von Beschäftigten.
        [supplier] Der erste Hinweis kam von einem Dienstleister.
        [patient] Der erste Hinweis kam von einer betroffenen Person.
        [publication] Erstes Anzeichen waren Daten, die im Internet auftauchten.
        [media] Der erste Hinweis kam aus den Medien.
        [tip] Der erste Hinweis kam von außen.
        [routine_check] Erste Anzeichen fanden sich bei einer Routinekontrolle.
        [internal_review] Erste Anzeichen fanden sich bei einer internen Prüfung.
       *[authority] Der erste Hinweis kam von einer Behörde.
    }
# Where the attack stands.
attack-state =
    { KEY($attack_state) ->
        [ongoing] Der Angriff dauert noch an.
        [stopped] { CERTAINTY($attack_state) ->
            [presumed] Nach jetzigem Stand ist der Angriff gestoppt.
           *[confirmed] Der Angriff ist gestoppt.
        }
        [prevented] { CERTAINTY($attack_state) ->
            [presumed] Nach jetzigem Stand wurde der Angriff gestoppt, bevor er größeren Schaden anrichten konnte.
           *[confirmed] Der Angriff wurde gestoppt, bevor er größeren Schaden anrichten konnte.
        }
       *[being_contained] { $person ->
            [we] Wir sind dabei, den Angriff einzudämmen.
           *[they] Der Angriff wird zurzeit eingedämmt.
        }
    }
    .varied =
        { KEY($attack_state) ->
            [ongoing] Noch dauert der Angriff an.
            [stopped] { CERTAINTY($attack_state) ->
                [presumed] Nach jetzigem Stand ist der Angriff gestoppt.
               *[confirmed] Inzwischen ist der Angriff gestoppt.
            }
            [prevented] { CERTAINTY($attack_state) ->
                [presumed] Nach jetzigem Stand wurde der Angriff gestoppt, bevor er größeren Schaden anrichten konnte.
               *[confirmed] Bevor er größeren Schaden anrichten konnte, wurde der Angriff gestoppt.
            }
           *[being_contained] Zurzeit wird der Angriff eingedämmt.
        }
# Who did it, as far as known. May be presumed.
attacker =
    { KEY($attacker) ->
        [unknown] Wer die Angreifer sind, ist noch nicht bekannt.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Hinter dem Angriff stehen vermutlich Kriminelle.
           *[confirmed] Hinter dem Angriff stehen Kriminelle.
        }
        [insider] { CERTAINTY($attacker) ->
            [presumed] Hinter dem Angriff steht vermutlich jemand mit Zugang zu den internen Systemen.
           *[confirmed] Hinter dem Angriff steht jemand mit Zugang zu den internen Systemen.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] Hinter dem Angriff steht vermutlich eine kriminelle Gruppe.
           *[confirmed] Hinter dem Angriff steht eine kriminelle Gruppe.
        }
    }
# The group behind it, by its name. May be presumed. Said instead of attacker.
attacker-named =
    { CERTAINTY($attacker_name) ->
        [presumed] Hinter dem Angriff steht vermutlich die kriminelle Gruppe „{ $attacker_name }“.
       *[confirmed] Hinter dem Angriff steht die kriminelle Gruppe „{ $attacker_name }“.
    }
# A group says that it did it (bound to $attacker_claimed): said instead of attacker-named where its part is presumed.
attacker-claim = Eine Gruppe namens „{ $attacker_name }“ hat sich zu dem Angriff bekannt.
attacker-unconfirmed = Bestätigt ist das bisher nicht.
# The same behind attacker-named (bound to $attacker_claimed).
attacker-claim-too = Sie hat sich zu dem Angriff bekannt.
# A demand for money (each bound to $ransom).
money-demanded = Die Angreifer haben Lösegeld gefordert.
    .varied = Gefordert haben die Angreifer ein Lösegeld.
money-none = Eine Lösegeldforderung gibt es bisher nicht.
    .varied = Bisher gibt es keine Lösegeldforderung.
money-not-paid =
    { $person ->
        [we] Lösegeld haben wir nicht gezahlt.
       *[they] Lösegeld wurde nicht gezahlt.
    }
# The same behind money-demanded.
money-nothing-paid = Gezahlt wurde nichts.
money-no-comment =
    { $person ->
        [we] Zu möglichen Forderungen der Angreifer äußern wir uns nicht.
       *[they] Zu möglichen Forderungen der Angreifer werden keine Angaben gemacht.
    }
# The same behind money-demanded.
money-no-comment-after =
    { $person ->
        [we] Zu der Forderung äußern wir uns nicht weiter.
       *[they] Zu der Forderung gibt es keine weiteren Angaben.
    }
# Why it could happen. May be presumed. Another cause stands as people wrote it.
cause-statement =
    { KEY($cause) ->
        [other] { CERTAINTY($cause) ->
            [presumed] Vermutliche Ursache: { $cause }.
           *[confirmed] Die Ursache: { $cause }.
        }
       *[human_error] { CERTAINTY($cause) ->
            [presumed] Vermutliche Ursache: { $cause }.
           *[confirmed] { FORM($cause, form: "clause") }.
        }
    }
    .varied =
        { CERTAINTY($cause) ->
            [presumed] Vermutet wird als Ursache: { $cause }.
           *[confirmed] Ursache: { $cause }.
        }
# The cause lies at this supplier.
supplier-cause = Die Ursache liegt bei dem Dienstleister { $supplier_name }.
    .varied = Bei dem Dienstleister { $supplier_name } liegt die Ursache.
# The same behind supplier-named (bound to $supplier_name).
supplier-cause-there = Dort liegt auch die Ursache.
# The cause has been dealt with (bound to $cause_fixed; yes only).
cause-fixed =
    { $person ->
        [we] Inzwischen haben wir die Ursache behoben.
       *[they] Inzwischen ist die Ursache behoben.
    }
# Others are hit as well.
others-hit =
    { KEY($others_hit) ->
        [other_bodies] Auch andere Einrichtungen sind betroffen.
        [supplier_customers] Auch andere Kunden des Dienstleisters sind betroffen.
       *[sector] Auch andere Einrichtungen des Gesundheitswesens sind betroffen.
    }
# Why details are not given.
no-detail =
    { KEY($no_detail) ->
        [investigation] { $person ->
            [we] Einzelheiten nennen wir nicht, um die Ermittlungen nicht zu gefährden.
           *[they] Einzelheiten werden nicht genannt, um die Ermittlungen nicht zu gefährden.
        }
        [security] { $person ->
            [we] Technische Einzelheiten nennen wir nicht, weil sie Angreifern helfen könnten.
           *[they] Technische Einzelheiten werden nicht genannt, weil sie Angreifern helfen könnten.
        }
       *[privacy] { $person ->
            [we] Zu einzelnen Personen sagen wir nichts, um sie zu schützen.
           *[they] Zu einzelnen Personen gibt es keine Auskunft, um sie zu schützen.
        }
    }
# A term, explained in a sentence of its own (said at="terms.KEY").
term-meaning = { FORM($terms, form: "meaning") }
# What was hit: a piece of the sentences below. Up to three systems stand in a sentence.
systems-hit =
    { CERTAINTY($systems_affected) ->
        [presumed] vermutlich{" "}
       *[confirmed] {""}
    }{ FORM($systems_affected, form: "accusative") }
# Which systems the (confirmed) attack hit.
systems-attack = Der Angriff hat { systems-hit } getroffen.
    .varied = Getroffen hat der Angriff { systems-hit }.
# Which systems the outage concerns.
systems-outage = Der Ausfall betrifft { systems-hit }.
    .varied = Es geht dabei um { systems-hit }.
# Which systems are concerned, when the attack is presumed or not stated.
systems-incident = Der Vorfall betrifft { systems-hit }.
    .varied = Bei dem Vorfall geht es um { systems-hit }.
# The opening of a list of systems, and its items.
systems-intro =
    { CERTAINTY($systems_affected) ->
        [presumed] Vermutlich sind diese Systeme betroffen:
       *[confirmed] Diese Systeme sind betroffen:
    }
system-item = { $systems_affected }
# What was switched off: pieces of the sentences below. Up to three systems are named; English names them in two ways.
systems-off-named = { FORM($systems_off, form: "accusative") }
systems-off-theirs =
    { PLURAL($systems_off) ->
        [1] { systems-off-named }
        [2] { systems-off-named }
        [3] { systems-off-named }
       *[other] viele Systeme
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] vom Netz genommen
    }
# Which systems were taken off the network on purpose, and why: to stop further harm.
systems-off =
    { $person ->
        [we] Um weiteren Schaden zu verhindern, haben wir { systems-off-theirs }.
       *[they] Um weiteren Schaden zu verhindern, { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { systems-off-theirs }.
    }
# When they were switched off (bound to $systems_off).
systems-off-at = Das war { MOMENT($systems_off_at) }.
# The same when nobody is known to have attacked: as a precaution.
systems-off-precaution =
    { $person ->
        [we] Vorsorglich haben wir { systems-off-theirs }.
       *[they] Vorsorglich { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { systems-off-theirs }.
    }
# The opening of a list of the systems that were switched off (more than three), and its items.
systems-off-intro = Abgeschaltet sind:
system-off-item = { $systems_off }
# Files were encrypted (yes only). May be presumed.
files-encrypted =
    { CERTAINTY($files_encrypted) ->
        [presumed] Vermutlich wurden Dateien verschlüsselt.
       *[confirmed] Dateien wurden verschlüsselt und ließen sich nicht mehr öffnen.
    }
# Which systems are expressly not hit.
systems-not-affected = Nach jetzigem Stand hat es { FORM($systems_not_affected, form: "accusative") } nicht getroffen.
systems-not-affected-intro = Diese Systeme sind nach jetzigem Stand nicht betroffen:
system-not-affected-item = { $systems_not_affected }
# What is known of the backups.
backups =
    { KEY($backups) ->
        [intact] { $person ->
            [we] Unsere Sicherungskopien sind unversehrt.
           *[they] Die Sicherungskopien sind unversehrt.
        }
        [affected] { $person ->
            [we] Auch unsere Sicherungskopien sind betroffen.
           *[they] Auch Sicherungskopien sind betroffen.
        }
       *[being_checked] { $person ->
            [we] Unsere Sicherungskopien prüfen wir noch.
           *[they] Die Sicherungskopien werden noch geprüft.
        }
    }
# An outside supplier runs this.
supplier =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Unsere Server stehen bei einem externen Dienstleister.
           *[they] Die Server { FORM($org_short, form: "genitive") } stehen bei einem externen Dienstleister.
        }
        [operations] { $person ->
            [we] Um unsere IT kümmert sich ein externer Dienstleister.
           *[they] Um die IT { FORM($org_short, form: "genitive") } kümmert sich ein externer Dienstleister.
        }
        [specialist_software] { $person ->
            [we] Unsere Fachsoftware kommt von einem externen Dienstleister.
           *[they] Die Fachsoftware { FORM($org_short, form: "genitive") } kommt von einem externen Dienstleister.
        }
        [billing_service] { $person ->
            [we] Unsere Abrechnung übernimmt ein externer Dienstleister.
           *[they] Die Abrechnung { FORM($org_short, form: "genitive") } übernimmt ein externer Dienstleister.
        }
       *[hosting_and_operations] { $person ->
            [we] Um unsere IT und unsere Server kümmert sich ein externer Dienstleister.
           *[they] Um IT und Server { FORM($org_short, form: "genitive") } kümmert sich ein externer Dienstleister.
        }
    }
# The same with the supplier's name.
supplier-named =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Unsere Server stehen bei dem Dienstleister { $supplier_name }.
           *[they] Die Server { FORM($org_short, form: "genitive") } stehen bei dem Dienstleister { $supplier_name }.
        }
        [operations] { $person ->
            [we] Um unsere IT kümmert sich der Dienstleister { $supplier_name }.
           *[they] Um die IT { FORM($org_short, form: "genitive") } kümmert sich der Dienstleister { $supplier_name }.
        }
        [specialist_software] { $person ->
            [we] Unsere Fachsoftware kommt von dem Dienstleister { $supplier_name }.
           *[they] Die Fachsoftware { FORM($org_short, form: "genitive") } kommt von dem Dienstleister { $supplier_name }.
        }
        [billing_service] { $person ->
            [we] Unsere Abrechnung übernimmt der Dienstleister { $supplier_name }.
           *[they] Die Abrechnung { FORM($org_short, form: "genitive") } übernimmt der Dienstleister { $supplier_name }.
        }
       *[hosting_and_operations] { $person ->
            [we] Um unsere IT und unsere Server kümmert sich der Dienstleister { $supplier_name }.
           *[they] Um IT und Server { FORM($org_short, form: "genitive") } kümmert sich der Dienstleister { $supplier_name }.
        }
    }

## Services and the safety of patients

# The opening of a list of services that are not as usual (more than two; bound to $services_limited).
services-intro =
    { $person ->
        [we] So steht es um unsere Leistungen:
       *[they] So steht es um die Leistungen:
    }
# One service that is not as usual: a whole clause of its own for each state.
# On one day only: service-on follows.
service-day = { FORM($services_limited_service, form: "suspended_day") }.
service-limited =
    { KEY($services_limited_state) ->
        [limited] { FORM($services_limited_service, form: "limited") }.
        [paper] { FORM($services_limited_service, form: "paper") }.
        [suspended] { FORM($services_limited_service, form: "suspended") }.
        [delayed] { FORM($services_limited_service, form: "delayed") }.
        [urgent_only] { FORM($services_limited_service, form: "urgent_only") }.
        [moved] { FORM($services_limited_service, form: "moved") }.
       *[resumed] { FORM($services_limited_service, form: "resumed") }.
    }
# Two or more services in the same state, in one sentence.
services-limited = Einschränkungen gibt es bei { FORM($services_limited_service, form: "dative") }.
services-paper = Mit Papier und Stift gearbeitet wird bei { FORM($services_limited_service, form: "dative") }.
services-suspended = Das entfällt bis auf Weiteres: { $services_limited_service }.
services-delayed = Zu Verzögerungen kommt es bei { FORM($services_limited_service, form: "dative") }.
services-urgent-only = Auf dringende Fälle beschränkt sind { $services_limited_service }.
services-moved = An einen anderen Ort verlegt sind zurzeit { $services_limited_service }.
services-resumed = Das läuft wieder: { $services_limited_service }.
# Where it takes place now; until when this is expected to last. Both stand behind the clause of their service.
service-moved = Ort: { $services_limited_place }.
# A service at another place, with the place: said instead of service-limited and service-moved.
service-moved-to = { FORM($services_limited_service, form: "moved") }: { $services_limited_place }.
service-until = Das gilt voraussichtlich bis zum { $services_limited_until }.
    .varied = Voraussichtlich gilt das bis zum { $services_limited_until }.
# What people should do instead. Follows the clause of its service (or of the last of several with the same advice).
service-instead =
    { KEY($services_limited_instead) ->
        [keep_appointment] { $person ->
            [we] Vereinbarte Termine gelten weiter; bitte kommen Sie wie geplant.
           *[they] Vereinbarte Termine gelten weiter.
        }
        [we_contact_you] { $person ->
            [we] Wenn Sie dafür einen Termin haben, melden wir uns bei Ihnen.
           *[they] Wer dafür einen Termin hat, wird benachrichtigt.
        }
        [call_first] { $person ->
            [we] Bitte rufen Sie vorher an.
           *[they] Wer kommen möchte, sollte vorher anrufen.
        }
        [wait] { $person ->
            [we] Sie müssen zunächst nichts unternehmen.
           *[they] Wer darauf wartet, muss zunächst nichts unternehmen.
        }
        [go_elsewhere] { $person ->
            [we] Bitte wenden Sie sich dafür an eine andere Einrichtung.
           *[they] Andere Einrichtungen übernehmen, soweit es geht.
        }
        [come_in_person] { $person ->
            [we] Bitte kommen Sie dafür persönlich vorbei.
           *[they] Möglich ist das persönlich vor Ort.
        }
        [use_post] { $person ->
            [we] Bitte schicken Sie uns dafür einen Brief.
           *[they] Möglich ist das per Brief.
        }
       *[call_emergency_doctor] { $person ->
            [we] Bitte wenden Sie sich in dringenden Fällen an den ärztlichen Bereitschaftsdienst, bei Lebensgefahr an den Notruf.
           *[they] In dringenden Fällen hilft der ärztliche Bereitschaftsdienst, bei Lebensgefahr der Notruf.
        }
    }
# Everything runs (bound to $all_as_usual; yes only).
all-as-usual =
    { $person ->
        [we] Alle unsere Leistungen laufen wie gewohnt.
       *[they] Alle Leistungen laufen wie gewohnt.
    }
# What a state of a service applies to: a place, a day.
service-place = Ort: { $services_limited_place }.
service-on = Das gilt nur am { $services_limited_on }.
    .varied = Nur am { $services_limited_on } gilt das.
# Services that go on: up to three in a sentence, more in a list of whole clauses.
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] Das läuft weiter: { $services_continuing }.
    }
    .varied =
        { PLURAL($services_continuing) ->
            [one] { FORM($services_continuing, form: "continuing") }.
           *[other] Folgendes läuft weiter: { $services_continuing }.
        }
# Which places are open: a heading over the list, and its items.
sites-intro =
    { $person ->
        [we] Unsere Standorte im Überblick:
       *[they] Die Standorte im Überblick:
    }
site-item = { $sites_place }: { $sites_state }.
site-item-until = { $sites_place }: { $sites_state }, voraussichtlich bis zum { $sites_until }.
continuing-intro = Das läuft weiter:
continuing-item = { FORM($services_continuing, form: "continuing") }.
# Whether the emergency department can be used.
emergency =
    { KEY($emergency_state) ->
        [open] { $person ->
            [we] Unsere Notaufnahme ist geöffnet.
           *[they] Die Notaufnahme ist geöffnet.
        }
        [open_with_waits] { $person ->
            [we] Unsere Notaufnahme ist geöffnet; Sie müssen aber länger warten als sonst.
           *[they] Die Notaufnahme ist geöffnet; die Wartezeiten sind länger als sonst.
        }
        [life_threatening_only] { $person ->
            [we] In unserer Notaufnahme behandeln wir zurzeit Menschen in Lebensgefahr. Mit allem anderen wenden Sie sich bitte an eine andere Klinik oder den ärztlichen Bereitschaftsdienst.
           *[they] Die Notaufnahme behandelt zurzeit Menschen in Lebensgefahr; alle anderen werden an Kliniken in der Umgebung verwiesen.
        }
        [ambulances_diverted] { $person ->
            [we] Rettungswagen fahren zurzeit andere Kliniken an.
           *[they] Rettungswagen fahren zurzeit andere Kliniken an.
        }
        [signed_off] { $person ->
            [we] Von der Notfallversorgung sind wir zurzeit abgemeldet.
           *[they] Von der Notfallversorgung { GENDER($org_short) ->
                [pl] sind
               *[m] ist
            } { FORM($org_short, form: "nominative") } zurzeit abgemeldet; die Leitstelle steuert andere Kliniken an.
        }
        [diverted_before] { $person ->
            [we] Rettungswagen haben zeitweise andere Kliniken angefahren; jetzt kommen sie wieder zu uns.
           *[they] Rettungswagen haben zeitweise andere Kliniken angefahren; jetzt fahren sie { FORM($org_short, form: "accusative") } wieder an.
        }
       *[reopened] { $person ->
            [we] Unsere Notaufnahme ist wieder geöffnet.
           *[they] Die Notaufnahme ist wieder geöffnet.
        }
    }
# Follows when people in danger of their lives must not come by themselves; the number is the country's.
emergency-advice =
    { KEY($org_country) ->
        [gb] Bei Lebensgefahr gilt der Notruf 999.
        [no] Bei Lebensgefahr gilt der Notruf 113.
        [us] Bei Lebensgefahr gilt der Notruf 911.
        [ca] Bei Lebensgefahr gilt der Notruf 911.
        [au] Bei Lebensgefahr gilt der Notruf 000.
        [nz] Bei Lebensgefahr gilt der Notruf 111.
       *[de] Bei Lebensgefahr gilt der Notruf 112.
    }
# The same when the country is not stated.
emergency-advice-plain = Bei Lebensgefahr gilt der Notruf 112.
# From when ambulances come again, while they still go elsewhere.
emergency-again =
    { CERTAINTY($emergency_reopened_at) ->
        [presumed] Voraussichtlich ab dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, fahren Rettungswagen die Notaufnahme wieder an.
       *[confirmed] Ab dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, fahren Rettungswagen die Notaufnahme wieder an.
    }
# Since when the emergency department takes people again.
emergency-reopened =
    { KEY($emergency_state) ->
        [diverted_before] { $person ->
            [we] Rettungswagen haben zeitweise andere Kliniken angefahren; seit dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, kommen sie wieder zu uns.
           *[they] Rettungswagen haben zeitweise andere Kliniken angefahren; seit dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, fahren sie { FORM($org_short, form: "accusative") } wieder an.
        }
       *[reopened] { $person ->
            [we] Unsere Notaufnahme ist seit dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, wieder geöffnet.
           *[they] Die Notaufnahme ist seit dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, wieder geöffnet.
        }
    }
# The same while that time is still to come.
emergency-reopening =
    { KEY($emergency_state) ->
        [diverted_before] Rettungswagen fahren zurzeit andere Kliniken an; { CERTAINTY($emergency_reopened_at) ->
            [presumed] voraussichtlich ab
           *[confirmed] ab
        } dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, { $person ->
            [we] kommen sie wieder zu uns
           *[they] fahren sie { FORM($org_short, form: "accusative") } wieder an
        }.
       *[reopened] { $person ->
            [we] Unsere
           *[they] Die
        } Notaufnahme ist { CERTAINTY($emergency_reopened_at) ->
            [presumed] voraussichtlich ab
           *[confirmed] ab
        } dem { $emergency_reopened_at }, { TIME($emergency_reopened_at) } Uhr, wieder geöffnet.
    }
# Whether patients are safe.
safety =
    { KEY($patient_safety) ->
        [care_assured] { $person ->
            [we] Alle, die bei uns in Behandlung sind, werden weiter versorgt.
           *[they] Alle, die in Behandlung sind, werden weiter versorgt.
        }
        [no_harm_known] { $person ->
            [we] Uns ist bisher niemand bekannt, der durch den Vorfall gesundheitlich zu Schaden gekommen ist.
           *[they] Bisher ist niemand bekannt, der durch den Vorfall gesundheitlich zu Schaden gekommen ist.
        }
        [nobody_turned_away] { $person ->
            [we] Wer medizinische Hilfe braucht, wird bei uns behandelt; niemand wird abgewiesen.
           *[they] Wer medizinische Hilfe braucht, wird behandelt; niemand wird abgewiesen.
        }
       *[being_reviewed] { $person ->
            [we] Ob jemand durch den Vorfall gesundheitlich zu Schaden gekommen ist, prüfen wir.
           *[they] Ob jemand durch den Vorfall gesundheitlich zu Schaden gekommen ist, wird geprüft.
        }
    }
# Nobody is known to have come to harm, and it is still being checked (bound to $patient_safety).
safety-joint =
    { $person ->
        [we] Uns ist bisher niemand bekannt, der durch den Vorfall gesundheitlich zu Schaden gekommen ist; wir prüfen das weiter.
       *[they] Bisher ist niemand bekannt, der durch den Vorfall gesundheitlich zu Schaden gekommen ist; das wird weiter geprüft.
    }
# To people who are worried, while it is being checked (bound to $patient_safety).
safety-worried = Wenn Sie sich um Ihre Gesundheit sorgen, sprechen Sie mit Ihrer Ärztin oder Ihrem Arzt oder mit uns.
# The emergency plan is in force, or has been lifted.
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] Wir arbeiten nach unserem Notfallplan.
           *[they] Der Betrieb läuft nach einem Notfallplan.
        }
       *[ended] { $person ->
            [we] Den Notbetrieb haben wir beendet.
           *[they] Der Notbetrieb ist beendet.
        }
    }
# Work is done with pen and paper.
paper-work =
    { KEY($paper_work) ->
        [yes] { $person ->
            [we] Befunde und Aufträge schreiben wir auf Papier; darum dauert vieles länger.
           *[they] Gearbeitet wird mit Papier und Stift; darum dauert vieles länger.
        }
       *[partly] { $person ->
            [we] Zum Teil arbeiten wir mit Papier und Stift; darum dauert manches länger.
           *[they] Zum Teil wird mit Papier und Stift gearbeitet; darum dauert manches länger.
        }
    }
# A way around what does not work: a whole sentence (said at="workarounds.KEY").
workaround-item =
    { $person ->
        [we] { $workarounds }
       *[they] { FORM($workarounds, form: "they") }
    }
# The crisis team.
crisis-team =
    { KEY($crisis_team) ->
        [set_up] { $person ->
            [we] Ein Krisenstab leitet unsere Arbeit.
           *[they] Ein Krisenstab leitet die Arbeit.
        }
        [meets_daily] { $person ->
            [we] Unser Krisenstab kommt täglich zusammen.
           *[they] Ein Krisenstab kommt täglich zusammen.
        }
       *[stood_down] { $person ->
            [we] Den Krisenstab haben wir aufgelöst.
           *[they] Der Krisenstab ist aufgelöst.
        }
    }

## What is being done

# With which experts the organisation works: the beginning of the sentences below.
experts-begin =
    { $person ->
        [we] Gemeinsam mit { FORM($experts, form: "dative") } arbeiten wir
       *[they] Gemeinsam mit { FORM($experts, form: "dative") } { GENDER($org_short) ->
            [pl] arbeiten
           *[m] arbeitet
        } { FORM($org_short, form: "nominative") }
    }
# With which experts, and on what ($expert_tasks: infinitive clauses). Up to three tasks.
experts-tasks = { experts-begin } daran, { $expert_tasks }.
# With which experts, when their tasks are not stated.
experts = { experts-begin } daran, den Fall aufzuklären.
# The same experts, when their tasks are too many for the sentence, and restoring the systems is one (bound to $expert_tasks).
experts-restore = Dieselben Fachleute helfen auch, die Systeme wiederherzustellen.
# The same when the investigation is complete.
experts-done =
    { $person ->
        [we] Den Fall haben wir gemeinsam mit { FORM($experts, form: "dative") } untersucht.
       *[they] Den Fall { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } gemeinsam mit { FORM($experts, form: "dative") } untersucht.
    }
# The opening of a list of their tasks (more than three), and its items.
tasks-intro = { experts-begin } an diesen Aufgaben:
task-item = { FORM($expert_tasks, form: "item") }
# How far the investigation is.
investigation =
    { KEY($investigation) ->
        [running] Die Untersuchung läuft noch.
        [first_results] Die Untersuchung hat erste Ergebnisse.
       *[completed] Die Untersuchung ist abgeschlossen.
    }
    .varied =
        { KEY($investigation) ->
            [running] Noch läuft die Untersuchung.
            [first_results] Erste Ergebnisse der Untersuchung liegen vor.
           *[completed] Inzwischen ist die Untersuchung abgeschlossen.
        }
# What has been done so far ($measures: what stands behind "hat bisher": "den Angriff eingedämmt"). Up to three.
measures =
    { $person ->
        [we] Bisher haben wir { $measures }.
       *[they] Bisher { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { $measures }.
    }
# The opening of a list of what has been done (more than three), and its items.
measures-intro =
    { $person ->
        [we] Das haben wir bisher getan:
       *[they] Das ist bisher geschehen:
    }
    .varied =
        { $person ->
            [we] Bisher haben wir Folgendes getan:
           *[they] Bisher ist Folgendes geschehen:
        }
# The same when the case is closed: sentence and opening of a list (bound to $measures).
measures-done =
    { $person ->
        [we] Wir haben { $measures }.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { $measures }.
    }
measures-done-intro =
    { $person ->
        [we] Das haben wir getan:
       *[they] Das ist geschehen:
    }
measure-item = { $measures }
# Assurance as a deed, not as a phrase.
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] Jedes System prüfen wir, bevor es wieder ans Netz geht.
           *[they] Jedes System wird geprüft, bevor es wieder ans Netz geht.
        }
        [nothing_paid_for_silence] { $person ->
            [we] Für das Schweigen von Kriminellen zahlen wir nicht.
           *[they] Für das Schweigen von Kriminellen wird nicht gezahlt.
        }
        [told_as_soon_as_known] { $person ->
            [we] Was gesichert ist, teilen wir sofort mit, auch wenn es unangenehm ist.
           *[they] Was gesichert ist, wird sofort mitgeteilt, auch wenn es unangenehm ist.
        }
       *[disconnected_to_protect] { $person ->
            [we] Zum Schutz der Daten bleiben die Systeme vom Netz, bis sie geprüft sind.
           *[they] Zum Schutz der Daten bleiben die Systeme vom Netz, bis sie geprüft sind.
        }
    }
    .varied =
        { KEY($assurance) ->
            [checked_before_restart] { $person ->
                [we] Bevor ein System wieder ans Netz geht, prüfen wir es.
               *[they] Bevor ein System wieder ans Netz geht, wird es geprüft.
            }
            [nothing_paid_for_silence] { $person ->
                [we] Kriminellen zahlen wir nichts für ihr Schweigen.
               *[they] Kriminellen wird für ihr Schweigen nichts gezahlt.
            }
            [told_as_soon_as_known] { $person ->
                [we] Sofort teilen wir mit, was gesichert ist, auch wenn es unangenehm ist.
               *[they] Sofort mitgeteilt wird, was gesichert ist, auch wenn es unangenehm ist.
            }
           *[disconnected_to_protect] Die Systeme bleiben zum Schutz der Daten vom Netz, bis sie geprüft sind.
        }
## Authorities

# The police know (bound to $police), no more.
police-know =
    { $person ->
        [we] Wir haben die Polizei informiert.
       *[they] Die Polizei ist informiert.
    }
# It was reported to the police (bound to $police).
police-report =
    { $person ->
        [we] Wir haben bei der Polizei Anzeige erstattet.
       *[they] Bei der Polizei wurde Anzeige erstattet.
    }
    .varied =
        { $person ->
            [we] Bei der Polizei haben wir Anzeige erstattet.
           *[they] Anzeige wurde bei der Polizei erstattet.
        }
# The police are investigating (bound to $police).
police-investigation = Die Polizei ermittelt.
# The public prosecutor is investigating too (bound to $police).
prosecutor-investigation = Auch die Staatsanwaltschaft ist eingeschaltet.
# The organisation works with the police, with which aims ($police_aims: infinitive clauses).
police-cooperation-aims =
    { $person ->
        [we] Um { $police_aims }, arbeiten wir mit der Polizei zusammen.
       *[they] Um { $police_aims }, { GENDER($org_short) ->
            [pl] arbeiten
           *[m] arbeitet
        } { FORM($org_short, form: "nominative") } mit der Polizei zusammen.
    }
# The organisation works with the police (bound to $police).
police-cooperation =
    { $person ->
        [we] Bei den Ermittlungen arbeiten wir mit der Polizei zusammen.
       *[they] Bei den Ermittlungen { GENDER($org_short) ->
            [pl] arbeiten
           *[m] arbeitet
        } { FORM($org_short, form: "nominative") } mit der Polizei zusammen.
    }
# Which authorities the case was formally reported to.
authorities-reported =
    { $person ->
        [we] { FORM($authorities_authority, form: "dative") } haben wir den Fall gemeldet.
       *[they] { FORM($authorities_authority, form: "dative") } wurde der Fall gemeldet.
    }
# The same, when all those reports were made on one day.
authorities-reported-on =
    { $person ->
        [we] { FORM($authorities_authority, form: "dative") } haben wir den Fall am { $authorities_on } gemeldet.
       *[they] { FORM($authorities_authority, form: "dative") } wurde der Fall am { $authorities_on } gemeldet.
    }
# Which authorities were informed (less formal than reported).
authorities-informed =
    { $person ->
        [we] Über den Fall haben wir { FORM($authorities_authority, form: "accusative") } informiert.
       *[they] Über den Fall { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { FORM($authorities_authority, form: "accusative") } informiert.
    }
# With which authorities the organisation is in contact.
authorities-in-contact =
    { $person ->
        [we] Mit { FORM($authorities_authority, form: "dative") } stehen wir in Kontakt.
       *[they] Kontakt besteht mit { FORM($authorities_authority, form: "dative") }.
    }
# Which authorities advise the organisation.
authorities-advise =
    { $person ->
        [we] Fachlichen Rat erhalten wir von { FORM($authorities_authority, form: "dative") }.
       *[they] Fachlicher Rat kommt von { FORM($authorities_authority, form: "dative") }.
    }
# Which authorities are looking into the case themselves.
authorities-investigate = Untersucht wird der Fall auch von { FORM($authorities_authority, form: "dative") }.
# More than three authorities: the opening of a list, and its items, each with the step.
authorities-intro = Diese Stellen sind eingeschaltet oder informiert:
authority-item =
    { KEY($authorities_step) ->
        [reported] { $authorities_authority }: Fall gemeldet
        [informed] { $authorities_authority }: informiert
        [advises] { $authorities_authority }: berät
        [investigating] { $authorities_authority }: untersucht den Fall
       *[in_contact] { $authorities_authority }: in Kontakt
    }
# The rights of the reader: one or two in a sentence, more in a list, whose items are whole sentences.
rights-two = Sie haben das Recht, { FORM($rights, form: "clause", join: "or") }.
rights-intro = Wenn Ihre Daten betroffen sind, haben Sie diese Rechte:
right-item = { FORM($rights, form: "sentence") }.
# Who takes complaints about data protection.
rights-authority = Für Beschwerden zum Datenschutz wenden Sie sich an { FORM($data_protection_authority, form: "accusative") }.

## Quote, apology, empathy, thanks, requests

# A quote with the name and function of the speaker.
quote = { PART($quote_speaker, part: "name") }, { PART($quote_speaker, part: "function") }: „{ $quote_text }“
# The same when the speaker's function is not stated.
quote-name = { PART($quote_speaker, part: "name") }: „{ $quote_text }“
# A quote whose speaker is not stated yet.
quote-unnamed = „{ $quote_text }“
# Who apologises: a piece, up to the verb. Pieces of the sentences below.
apologiser-begins =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Unser Vorstand bittet
           *[they] Der Vorstand bittet
        }
        [management] { $person ->
            [we] Unsere Geschäftsführung bittet
           *[they] Die Geschäftsführung bittet
        }
       *[organisation] { $person ->
            [we] Wir bitten
           *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
                [pl] bitten
               *[m] bittet
            }
        }
    }
# To whom: a piece. Up to three groups are named.
apology-groups =
    { PLURAL($apology_to) ->
        [1] { FORM($apology_to, form: "accusative") }
        [2] { FORM($apology_to, form: "accusative") }
        [3] { FORM($apology_to, form: "accusative") }
       *[other] alle Betroffenen
    }
# An apology: who, to whom, for what. No "if", no "inconvenience". Up to three reasons.
apology-to-for = { apologiser-begins } { apology-groups } um Entschuldigung für { $apology_for }.
# An apology: who, to whom.
apology-to = { apologiser-begins } { apology-groups } um Entschuldigung.
# An apology: who, for what.
apology-for =
    { apologiser-begins } { $person ->
        [we] Sie
       *[they] alle Betroffenen
    } um Entschuldigung für { $apology_for }.
# An apology: who, nothing else stated.
apology =
    { apologiser-begins } { $person ->
        [we] Sie
       *[they] alle Betroffenen
    } um Entschuldigung.
# The opening of a list of reasons (more than three) behind the apology, and its items.
apology-list = Das gilt besonders für:
apology-item = { $apology_for }
# Understanding for the worries and questions of these groups. Up to three are named.
empathy =
    Dass { PLURAL($empathy_for) ->
        [1] { $empathy_for }
        [2] { $empathy_for }
        [3] { $empathy_for }
       *[other] viele Menschen
    } jetzt beunruhigt sind und Fragen haben, { $person ->
        [we] verstehen wir
       *[they] ist verständlich
    }.
# Thanks. $thanks_to: whom.
thanks =
    { $person ->
        [we] Wir danken { FORM($thanks_to, form: "dative") }.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] danken
           *[m] dankt
        } { FORM($thanks_to, form: "dative") }.
    }
    .varied =
        { $person ->
            [we] Unser Dank gilt { FORM($thanks_to, form: "dative") }.
           *[they] Dank gilt { FORM($thanks_to, form: "dative") }.
        }
# With the reason.
thanks-for =
    { $person ->
        [we] Wir danken { FORM($thanks_to, form: "dative") } für { FORM($thanks_for, form: "accusative") }.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] danken
           *[m] dankt
        } { FORM($thanks_to, form: "dative") } für { FORM($thanks_for, form: "accusative") }.
    }
# The opening of a list of ways around and requests (more than three).
requests-intro = Bis auf Weiteres gilt:
# A request: a whole sentence (said at="requests.KEY").
request-item =
    { $person ->
        [we] { $requests }
       *[they] { FORM($requests, form: "they") }
    }
# Both at once: call instead of writing emails, and only if it is urgent.
request-call-rarely =
    { $person ->
        [we] Rufen Sie bitte nur an, wenn es dringend ist, und schreiben Sie uns zurzeit keine E-Mails.
       *[they] Anfragen sind zurzeit nur telefonisch und nur in dringenden Fällen möglich, nicht per E-Mail.
    }
# Sign-off.
signature-name = { PART($signed_by, part: "name") }
signature-function = { PART($signed_by, part: "function") }

## Restoration, prevention, threat

# How far the restoration is.
restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] Wir arbeiten daran, die Systeme wieder in Betrieb zu nehmen.
           *[they] An der Wiederherstellung der Systeme wird gearbeitet.
        }
        [first_systems_back] Die ersten Systeme laufen wieder.
        [in_stages] { $person ->
            [we] Wir nehmen die Systeme Schritt für Schritt wieder in Betrieb.
           *[they] Die Systeme gehen Schritt für Schritt wieder in Betrieb.
        }
        [well_advanced] Die Wiederherstellung der Systeme ist weit fortgeschritten.
       *[complete] Alle Systeme laufen wieder.
    }
    .varied =
        { KEY($restoration) ->
            [working] { $person ->
                [we] Noch arbeiten wir an der Wiederherstellung der Systeme.
               *[they] Die Systeme sollen wieder in Betrieb gehen; daran wird gearbeitet.
            }
            [first_systems_back] Wieder in Betrieb sind die ersten Systeme.
            [in_stages] Schritt für Schritt gehen die Systeme wieder in Betrieb.
            [well_advanced] Weit fortgeschritten ist die Wiederherstellung der Systeme.
           *[complete] Inzwischen laufen alle Systeme wieder.
        }
# Since when everything works again. Said instead of restoration.
restored = Seit dem { $restored_at } laufen alle Systeme wieder.
# Which systems work again. Up to three; more in a list.
systems-restored =
    { $person ->
        [we] Wieder in Betrieb genommen haben wir { FORM($systems_restored, form: "accusative") }.
       *[they] Wieder in Betrieb genommen { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { FORM($systems_restored, form: "accusative") }.
    }
restored-intro = Wieder in Betrieb:
restored-item = { $systems_restored }
# By when one system is to work again (said at="restoration_dates.KEY"); two and more stand in a list.
restoration-date =
    { $person ->
        [we] Bis zum { $restoration_dates_by } wollen wir { FORM($restoration_dates_system, form: "accusative") } wieder in Betrieb nehmen.
       *[they] Bis zum { $restoration_dates_by } { GENDER($org_short) ->
            [pl] wollen
           *[m] will
        } { FORM($org_short, form: "nominative") } { FORM($restoration_dates_system, form: "accusative") } wieder in Betrieb nehmen.
    }
    .varied =
        { $person ->
            [we] { FORM($restoration_dates_system, form: "accusative") } wollen wir bis zum { $restoration_dates_by } wieder in Betrieb nehmen.
           *[they] { FORM($restoration_dates_system, form: "accusative") } { GENDER($org_short) ->
                [pl] wollen
               *[m] will
            } { FORM($org_short, form: "nominative") } bis zum { $restoration_dates_by } wieder in Betrieb nehmen.
        }
restoration-dates-intro = Für diese Systeme gibt es einen Zeitplan:
restoration-date-item = { $restoration_dates_system }: bis zum { $restoration_dates_by }
# By which day everything is to work again. May be presumed.
restoration-by =
    { CERTAINTY($restoration_by) ->
        [presumed] Voraussichtlich sind alle Systeme bis zum { $restoration_by } wieder verfügbar.
       *[confirmed] Bis zum { $restoration_by } sollen alle Systeme wieder verfügbar sein.
    }
# No day can be given yet (the question was answered "not known yet").
restoration-by-open =
    { $person ->
        [we] Wann alles wieder funktioniert, können wir noch nicht sagen.
       *[they] Wann alles wieder funktioniert, lässt sich noch nicht sagen.
    }
# What protected the systems before: up to three in a sentence, else a list.
before = Diesen Schutz gab es schon vorher: { $measures_before }.
before-intro = Diesen Schutz gab es schon vorher:
before-item = { $measures_before }
# What will be done so that it is harder next time ($prevention: infinitives without "zu"). Up to three.
prevention =
    { $person ->
        [we] Künftig werden wir { $prevention }.
       *[they] Künftig { GENDER($org_short) ->
            [pl] werden
           *[m] wird
        } { FORM($org_short, form: "nominative") } { $prevention }.
    }
# The opening of a list of what will be done (more than three), and its items.
prevention-intro =
    { $person ->
        [we] Damit so etwas nicht wieder geschieht, werden wir:
       *[they] Damit so etwas nicht wieder geschieht, ist geplant:
    }
prevention-item = { $prevention }
# How high the threat by cyber-criminals is, and who says so.
threat-source = Nach Einschätzung { FORM($threat_source, form: "genitive") } ist die Bedrohung durch Cyberkriminelle { $threat_level }.
# How high the threat is, without a source.
threat = Die Bedrohung durch Cyberkriminelle ist derzeit { $threat_level }.
# The frank admission that protection cannot be complete (bound to $limits_acknowledged).
limits = Vollständigen Schutz vor gut ausgerüsteten kriminellen Gruppen gibt es nicht.

## Contact for people

# Press release: whom people can call.
ask-phone = Wer Fragen hat, erreicht { FORM($org_short, form: "accusative") } telefonisch unter { PART($contact, part: "phone") }.
# Press release: where people can write.
ask-email = Schriftliche Fragen gehen an { PART($contact, part: "email") }.
# Press release: where the advice for those affected is (bound to $advice).
press-advice = Was Betroffene jetzt tun können, steht unter { PART($org_website, part: "host") }.
# Lines of the contact block: the office, the name, telephone, e-mail, hours.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Telefon: { PART($contact, part: "phone") }
contact-email = E-Mail: { PART($contact, part: "email") }
contact-hours = Erreichbar: { PART($contact, part: "hours") }
# The call costs nothing (bound to $hotline_free).
hotline-free = Der Anruf ist kostenlos.
# The data protection officer: heading and lines.
dpo-heading = Kontakt zum Datenschutz
dpo-name = { PART($dpo, part: "name") }
dpo-function = { PART($dpo, part: "function") }
dpo-phone = Telefon: { PART($dpo, part: "phone") }
dpo-email = E-Mail: { PART($dpo, part: "email") }

## Next update and time of the text

# The time of this text.
as-of = Stand: { DATE($issued_at, style: "long") }, { TIME($issued_at) } Uhr
# Which text this one replaces (website).
as-of-replaces = Ersetzt unsere Information vom { DATE($update_since, style: "long") }
as-of-replaces-time = Ersetzt unsere Information vom { DATE($update_since, style: "long") }, { TIME($update_since) } Uhr
# When and where the next information comes.
next-at-where = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr { $next_update_where }.
# When the next information comes.
next-at = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr.
# Where the next information comes.
next-where = Neue Informationen gibt es { $next_update_where }.
# About what: up to two topics are named. A piece of the sentences below.
next-topics =
    { PLURAL($next_update_about) ->
        [1] { $next_update_about }
        [2] { $next_update_about }
       *[other] alles Neue
    }
# Whom the organisation keeps informed about what. Up to three groups are named.
next-about-for =
    { $person ->
        [we] Über { next-topics } halten wir { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "accusative") }
            [2] { FORM($next_update_for, form: "accusative") }
            [3] { FORM($next_update_for, form: "accusative") }
           *[other] Sie
        } auf dem Laufenden.
       *[they] Über { next-topics } { GENDER($org_short) ->
            [pl] halten
           *[m] hält
        } { FORM($org_short, form: "nominative") } { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "accusative") }
            [2] { FORM($next_update_for, form: "accusative") }
            [3] { FORM($next_update_for, form: "accusative") }
           *[other] alle Betroffenen
        } auf dem Laufenden.
    }
# About what the organisation will inform.
next-about =
    { $person ->
        [we] Wir informieren weiter über { next-topics }.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] informieren
           *[m] informiert
        } weiter über { next-topics }.
    }
# Whom the organisation keeps informed.
next-for =
    { $person ->
        [we] Wir halten { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "accusative") }
            [2] { FORM($next_update_for, form: "accusative") }
            [3] { FORM($next_update_for, form: "accusative") }
           *[other] Sie
        } auf dem Laufenden.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] halten
           *[m] hält
        } { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "accusative") }
            [2] { FORM($next_update_for, form: "accusative") }
            [3] { FORM($next_update_for, form: "accusative") }
           *[other] alle Betroffenen
        } auf dem Laufenden.
    }
# What people say in their own words: whole sentences.
own-words = { $statements_statement }.
# How to take up an offer, how to use a right: whole sentences of the house.
monitoring-how = { $monitoring_how }.
rights-how = { $rights_how }.
# Own words in the third person.
own-words-press = { $statements_press }.
# Further contacts, one line each.
more-contact-about = { $more_contacts_about }
more-contact-name = { PART($more_contacts_contact, part: "name") }
more-contact-phone = Telefon: { PART($more_contacts_contact, part: "phone") }
more-contact-email = E-Mail: { PART($more_contacts_contact, part: "email") }
more-contact-hours = Erreichbar: { PART($more_contacts_contact, part: "hours") }
# In which languages and forms this notice is there.
languages =
    { PLURAL($languages_offered) ->
        [1] Diese Information gibt es auch in dieser Fassung: { $languages_offered }.
       *[other] Diese Information gibt es in diesen Fassungen: { $languages_offered }.
    }

## Press release: end

# Heading of the boilerplate, with the full name.
boilerplate-heading = Über { FORM($org_name, form: "accusative") }
# The organisation's own text about itself.
boilerplate = { $org_boilerplate }
# Heading of the press contact, and its lines.
press-heading = Pressekontakt
press-name = { PART($press_contact, part: "name") }
press-function = { PART($press_contact, part: "function") }
press-phone = Telefon: { PART($press_contact, part: "phone") }
press-email = E-Mail: { PART($press_contact, part: "email") }
press-hours = Erreichbar: { PART($press_contact, part: "hours") }
# The last line: how many characters the release has.
furniture-characters = { $characters } Zeichen mit Leerzeichen

## Headings

# Heading over services, data and how you are told.
h-for-me = Was bedeutet das für mich?
# Heading over how it was noticed, who, which systems.
h-what-happened = Was ist passiert?
# Heading over what is known about data.
h-data = Was wissen wir über die Daten?
# Heading over what may follow for people.
h-consequences = Was kann das für Betroffene bedeuten?
# Heading over measures, experts, prevention.
h-doing = Was tun wir?
# The same when the investigation is complete; the second when plans follow.
h-done = Was haben wir getan?
h-done-next = Was haben wir getan, und was tun wir noch?
# Heading over restoration and dates.
h-restoration = Wann läuft alles wieder?
# The same when everything works again.
h-restored = Wie steht es um die Systeme?
# Heading over police and authorities.
h-authorities = Welche Behörden sind eingeschaltet?
# Heading over the advice list.
h-advice = Was können Sie tun?
# Heading over the list of help offers.
h-help = Hier finden Sie Hilfe
# Heading over rights and the data protection officer.
h-rights = Ihre Rechte
# Heading over the contact.
h-contact = So erreichen Sie uns
# Heading over terms that are explained.
h-terms = Was die Begriffe bedeuten
# Heading over the next update.
h-next = Wann gibt es Neues?

## Advice and help

# One piece of advice: a whole sentence of the catalogue of advice.
advice-item = { $advice }
# A help line with its address or number (said at="help_lines.KEY").
help-line-item = { $help_lines }: { FORM($help_lines, form: "host") }
help-line-phone = { $help_lines }: Telefon { FORM($help_lines, form: "phone") }, { FORM($help_lines, form: "host") }
# An offer of help: topic, who offers it, where.
help-item-by = { $help_offers_topic }: { PART($help_offers_link, part: "label") }, ein Angebot { FORM($help_offers_by, form: "genitive") }.
# An offer of help: topic and where.
help-item = { $help_offers_topic }: { PART($help_offers_link, part: "label") }.
# Follows an offer that is open to everybody, affected or not (bound to the yes/no answer).
help-open-to-all = Das Angebot steht allen offen.
# What the organisation offers to those affected, free of charge.
monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] { $person ->
            [we] Wir bieten Betroffenen kostenlos an, ihre Kreditdaten überwachen zu lassen.
           *[they] Betroffene können ihre Kreditdaten kostenlos überwachen lassen.
        }
        [identity_protection] { $person ->
            [we] Wir bieten Betroffenen kostenlos einen Schutz vor Identitätsdiebstahl an.
           *[they] Betroffene erhalten kostenlos einen Schutz vor Identitätsdiebstahl.
        }
        [insurance] { $person ->
            [we] Wir bieten Betroffenen kostenlos eine Versicherung gegen Identitätsdiebstahl an.
           *[they] Betroffene erhalten kostenlos eine Versicherung gegen Identitätsdiebstahl.
        }
       *[dark_web_watch] { $person ->
            [we] Wir lassen im Darknet beobachten, ob Daten von Betroffenen auftauchen.
           *[they] Ob Daten von Betroffenen im Darknet auftauchen, wird beobachtet.
        }
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] { $person ->
                [we] Betroffene können ihre Kreditdaten kostenlos überwachen lassen.
               *[they] Kostenlos können Betroffene ihre Kreditdaten überwachen lassen.
            }
            [identity_protection] { $person ->
                [we] Betroffene erhalten kostenlos einen Schutz vor Identitätsdiebstahl.
               *[they] Kostenlos erhalten Betroffene einen Schutz vor Identitätsdiebstahl.
            }
            [insurance] { $person ->
                [we] Betroffene erhalten kostenlos eine Versicherung gegen Identitätsdiebstahl.
               *[they] Kostenlos erhalten Betroffene eine Versicherung gegen Identitätsdiebstahl.
            }
           *[dark_web_watch] { $person ->
                [we] Im Darknet lassen wir beobachten, ob Daten von Betroffenen auftauchen.
               *[they] Im Darknet wird beobachtet, ob Daten von Betroffenen auftauchen.
            }
        }
letter-monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] Wir bieten Ihnen kostenlos an, Ihre Kreditdaten überwachen zu lassen.
        [identity_protection] Wir bieten Ihnen kostenlos einen Schutz vor Identitätsdiebstahl an.
        [insurance] Wir bieten Ihnen kostenlos eine Versicherung gegen Identitätsdiebstahl an.
       *[dark_web_watch] Wir lassen im Darknet beobachten, ob Daten von Ihnen auftauchen.
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] Ihre Kreditdaten können Sie kostenlos überwachen lassen.
            [identity_protection] Sie erhalten kostenlos einen Schutz vor Identitätsdiebstahl.
            [insurance] Sie erhalten kostenlos eine Versicherung gegen Identitätsdiebstahl.
           *[dark_web_watch] Im Darknet lassen wir beobachten, ob Daten von Ihnen auftauchen.
        }
# Whom the offer is for.
monitoring-for = Annehmen können das Angebot alle, deren Ausweisdaten oder Personennummern betroffen sind.
# For how long (stands behind monitoring).
monitoring-months =
    { PLURAL($monitoring_months) ->
        [one] Das Angebot gilt für einen Monat.
       *[other] Das Angebot gilt für { $monitoring_months } Monate.
    }
# The same when the dark web is watched and nothing else is offered.
monitoring-watch-months =
    { PLURAL($monitoring_months) ->
        [one] Die Beobachtung läuft einen Monat lang.
       *[other] Die Beobachtung läuft { $monitoring_months } Monate lang.
    }
# Website: lines that say who publishes the page.
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { letterhead-town }
organisation-town-plain = { letterhead-town-plain }
