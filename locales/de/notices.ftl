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
# Letterhead: name of the organisation.
letterhead-organisation = { $org_name }
# Letterhead: street and number.
letterhead-street = { PART($org_address, part: "street") }
# Letterhead: postcode and town.
letterhead-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
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
# From one day to another, both included.
period-days = vom { $from } bis zum { $to }
# Numbers with their precision; a noun in the nominative or accusative follows.
count-exact = { $number }
# An estimate.
count-about = rund { $number }
# A lower limit.
count-at-least = mindestens { $number }
# An upper limit.
count-up-to = bis zu { $number }
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
            [we] { FORM($attack_kind, form: "headline") } bei uns
           *[they] { FORM($attack_kind, form: "headline") } trifft { FORM($org_name, form: "accusative") }
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
# Data were published by the attackers. $data_group: whose.
headline-data-published =
    { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
        [2] { FORM($data_group, form: "headline") }
       *[other] Daten von { FORM($data_group, form: "dative") }
    } veröffentlicht: { headline-cause }
# Data were stolen.
headline-data-stolen =
    { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
        [2] { FORM($data_group, form: "headline") }
       *[other] Daten von { FORM($data_group, form: "dative") }
    } gestohlen: { headline-cause }
# Attackers had access to data; whether they copied them is not said.
headline-data-accessed =
    Unbefugter Zugriff auf { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
        [2] { FORM($data_group, form: "headline") }
       *[other] Daten von { FORM($data_group, form: "dative") }
    }: { headline-cause }
# Data were taken in all probability.
headline-data-probably-taken =
    { PLURAL($data_group) ->
        [1] { FORM($data_group, form: "headline") }
        [2] { FORM($data_group, form: "headline") }
       *[other] Daten von { FORM($data_group, form: "dative") }
    } wahrscheinlich kopiert: { headline-cause }
# One or two services are limited.
headline-services-limited = { $services_limited_service } eingeschränkt: { headline-cause }
# One or two services are suspended.
headline-services-suspended = { $services_limited_service } vorerst ausgesetzt: { headline-cause }
# One or two services are delayed.
headline-services-delayed = Verzögerungen bei { FORM($services_limited_service, form: "dative") }: { headline-cause }
# One or two services are for urgent cases only.
headline-services-urgent-only = { $services_limited_service } nur in dringenden Fällen: { headline-cause }
# More services, or services in different states: said without naming them.
headline-services-several = Mehrere Leistungen betroffen: { headline-cause }
# Data were published, stolen, accessed or probably taken, but the kind of attack is not stated.
headline-data-no-attack =
    { $person ->
        [we] { PLURAL($data_group) ->
            [1] { FORM($data_group, form: "headline") }
            [2] { FORM($data_group, form: "headline") }
           *[other] Daten von { FORM($data_group, form: "dative") }
        } betroffen: Was wir bisher wissen
       *[they] { PLURAL($data_group) ->
            [1] { FORM($data_group, form: "headline") }
            [2] { FORM($data_group, form: "headline") }
           *[other] Daten von { FORM($data_group, form: "dative") }
        } betroffen: Was bisher bekannt ist
    }
# Nothing is known of an attack yet.
headline-no-attack =
    { $person ->
        [we] Unsere IT ist gestört: Was wir bisher wissen
       *[they] IT { FORM($org_name, form: "genitive") } gestört: Was bisher bekannt ist
    }

## Sub-headline of the press release: no full stop

# Systems were taken off the network; nothing said about data.
sub-off =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] zum Schutz vom Netz genommen
    }
# Systems were taken off the network; whether data are concerned is open.
sub-off-open =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] vom Netz genommen
    } – ob Daten betroffen sind, wird untersucht
# Systems were taken off the network; no sign so far that data are concerned, as of a time.
sub-off-no-sign =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] vom Netz genommen
    } – bisher kein Hinweis, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Systems were taken off the network; data proven not to be affected, as of a time.
sub-off-excluded =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] abgeschaltet
       *[no] vom Netz genommen
    } – Daten von { FORM($data_group, form: "dative") } nicht betroffen (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Only the data: open.
sub-open = Ob Daten betroffen sind, wird untersucht
# Only the data: no sign so far, as of a time.
sub-no-sign = Bisher kein Hinweis, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Only the data: proven not to be affected, as of a time.
sub-excluded = Daten von { FORM($data_group, form: "dative") } nicht betroffen (Stand: { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) } Uhr)
# Data were lost, and services are limited as well (the headline speaks of the data).
sub-services = Auch betroffen: { $services_limited_service }
# Data were lost, no services are limited: those affected are told (bound to $tell_by).
sub-tell = Wer betroffen ist, wird direkt benachrichtigt

# Place and date of the press release.
dateline = { $org_place }, { $issued_at }

## Lead

# The first sentence: who became the target of what, and when. Full name here (they), never again. Presumed kind or
# time says so. An outage is worded as an outage.
lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Unsere IT ist { CERTAINTY($attack_at) ->
                [presumed] vermutlich{" "}
               *[confirmed] {""}
            }{ MOMENT($attack_at) } ausgefallen.
           *[they] Die IT { FORM($org_name, form: "genitive") } ist { CERTAINTY($attack_at) ->
                [presumed] vermutlich{" "}
               *[confirmed] {""}
            }{ MOMENT($attack_at) } ausgefallen.
        }
       *[cyber_attack] { $person ->
            [we] Wir sind { CERTAINTY($attack_at) ->
                [presumed] vermutlich { MOMENT($attack_at) }
               *[confirmed] { MOMENT($attack_at) }{ CERTAINTY($attack_kind) ->
                    [presumed] {" "}vermutlich
                   *[confirmed] {""}
                }
            } Ziel { FORM($attack_kind, form: "genitive") } geworden.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] sind
               *[m] ist
            } { CERTAINTY($attack_at) ->
                [presumed] vermutlich { MOMENT($attack_at) }
               *[confirmed] { MOMENT($attack_at) }{ CERTAINTY($attack_kind) ->
                    [presumed] {" "}vermutlich
                   *[confirmed] {""}
                }
            } Ziel { FORM($attack_kind, form: "genitive") } geworden.
        }
    }
# The same for an attack that is known to be large-scale ($attack_scale is large_scale and confirmed; not an outage).
# Bound to $attack_scale in the plan.
lead-large =
    { $person ->
        [we] Wir sind { CERTAINTY($attack_at) ->
            [presumed] vermutlich { MOMENT($attack_at) }
           *[confirmed] { MOMENT($attack_at) }{ CERTAINTY($attack_kind) ->
                [presumed] {" "}vermutlich
               *[confirmed] {""}
            }
        } Ziel { FORM($attack_kind, form: "large") } geworden.
       *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
            [pl] sind
           *[m] ist
        } { CERTAINTY($attack_at) ->
            [presumed] vermutlich { MOMENT($attack_at) }
           *[confirmed] { MOMENT($attack_at) }{ CERTAINTY($attack_kind) ->
                [presumed] {" "}vermutlich
               *[confirmed] {""}
            }
        } Ziel { FORM($attack_kind, form: "large") } geworden.
    }
# The same when the time of the attack is not stated.
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Unsere IT ist ausgefallen.
           *[they] Die IT { FORM($org_name, form: "genitive") } ist ausgefallen.
        }
       *[cyber_attack] { $person ->
            [we] Wir sind { CERTAINTY($attack_kind) ->
                [presumed] vermutlich{" "}
               *[confirmed] {""}
            }Ziel { FORM($attack_kind, form: "genitive") } geworden.
           *[they] { FORM($org_name, form: "nominative") } { GENDER($org_name) ->
                [pl] sind
               *[m] ist
            } { CERTAINTY($attack_kind) ->
                [presumed] vermutlich{" "}
               *[confirmed] {""}
            }Ziel { FORM($attack_kind, form: "genitive") } geworden.
        }
    }
# The kind of attack is not stated at all.
lead-no-attack =
    { $person ->
        [we] Unsere IT ist derzeit gestört; die Ursache steht noch nicht fest.
       *[they] Die IT { FORM($org_name, form: "genitive") } ist derzeit gestört; die Ursache steht noch nicht fest.
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
## Said over all records of the ledger with that status. Plain, active, never firmer than the status.

# published: the attackers made the data public.
data-published = Daten von { FORM($data_group, form: "dative") } haben die Angreifer veröffentlicht.
data-published-category = { $data_category } von { FORM($data_group, form: "dative") } haben die Angreifer veröffentlicht.
# stolen: the attackers copied the data and have them.
data-stolen = Die Angreifer haben Daten von { FORM($data_group, form: "dative") } gestohlen.
data-stolen-category = Die Angreifer haben { $data_category } von { FORM($data_group, form: "dative") } gestohlen.
# accessed: the attackers got at the data; that they copied them is not known.
data-accessed = Auf Daten von { FORM($data_group, form: "dative") } haben die Angreifer zugegriffen.
data-accessed-category = Auf { $data_category } von { FORM($data_group, form: "dative") } haben die Angreifer zugegriffen.
# probably_taken: in all probability copied.
data-probably-taken =
    { $person ->
        [we] Wir müssen davon ausgehen, dass die Angreifer Daten von { FORM($data_group, form: "dative") } kopiert haben.
       *[they] Sehr wahrscheinlich haben die Angreifer Daten von { FORM($data_group, form: "dative") } kopiert.
    }
data-probably-taken-category =
    { $person ->
        [we] Wir müssen davon ausgehen, dass die Angreifer { $data_category } von { FORM($data_group, form: "dative") } kopiert haben.
       *[they] Sehr wahrscheinlich haben die Angreifer { $data_category } von { FORM($data_group, form: "dative") } kopiert.
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
        [we] Bisher haben wir keine Hinweise, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
       *[they] Bisher gibt es keine Hinweise, dass Daten von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    }
data-no-sign-category =
    { $person ->
        [we] Bisher haben wir keine Hinweise, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
       *[they] Bisher gibt es keine Hinweise, dass { $data_category } von { FORM($data_group, form: "dative") } in fremde Hände gelangt sind (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
    }
# Follows the no_sign sentences: the investigation is still running.
data-investigation = Die Untersuchung läuft.
# excluded: proven not to be affected. The only sentence that may say "not affected". With the time of the proof.
data-excluded = Daten von { FORM($data_group, form: "dative") } sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
data-excluded-category = { $data_category } von { FORM($data_group, form: "dative") } sind nicht betroffen (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
# Follows any of the sentences above when a second group (with categories or without) has the same status.
data-also = Das gilt auch für Daten von { FORM($data_group, form: "dative") }.
data-also-category = Das gilt auch für { $data_category } von { FORM($data_group, form: "dative") }.
# The same after no_sign and excluded, which always carry their time.
data-also-as-of = Das gilt auch für Daten von { FORM($data_group, form: "dative") } (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
data-also-category-as-of = Das gilt auch für { $data_category } von { FORM($data_group, form: "dative") } (Stand: { $data_as_of }, { TIME($data_as_of) } Uhr).
# The time of what is known about data, when it is not in the sentences themselves (published … open). Earliest.
data-as-of = Diese Angaben haben den Stand vom { $data_as_of }, { TIME($data_as_of) } Uhr.
# Integrity of data: changed by the attackers.
data-altered = Daten von { FORM($data_group, form: "dative") } wurden verändert.
# Integrity of data: deleted.
data-deleted = Daten von { FORM($data_group, form: "dative") } wurden gelöscht.
# Availability: the organisation cannot get at the data now.
data-unavailable =
    { $person ->
        [we] Auf Daten von { FORM($data_group, form: "dative") } können wir zurzeit nicht zugreifen.
       *[they] Daten von { FORM($data_group, form: "dative") } sind zurzeit nicht verfügbar.
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
data-available-again = Daten von { FORM($data_group, form: "dative") } sind wieder verfügbar.
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
# Website, "what does this mean for me": whether the reader's own data are concerned is not known yet.
data-yours-unknown = Ob es um Ihre Daten geht, können wir Ihnen noch nicht sagen.

## How those affected are told

# By which ways ($tell_by: Digital Post, letter …) those affected are told directly.
tell =
    { $person ->
        [we] Sind Ihre Daten betroffen, benachrichtigen wir Sie direkt { FORM($tell_by, join: "or") }.
       *[they] Wer betroffen ist, wird direkt { FORM($tell_by, join: "or") } benachrichtigt.
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
# Follows: they are told by a date.
tell-by-date = Das geschieht bis zum { $tell_until }.
# Website, when Digital Post is among the ways: exempted people get a letter.
tell-exempt = Wer von Digital Post befreit ist, erhält einen Brief.

## What happened

# When it was noticed and by what first sign.
discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] Erstes Anzeichen war { MOMENT($discovered_at) } ein Ausfall von IT-Systemen.
        [ransom_note] Erstes Anzeichen war { MOMENT($discovered_at) } ein Erpresserschreiben.
        [alert] Erstes Anzeichen war { MOMENT($discovered_at) } eine Warnmeldung der IT-Überwachung.
        [staff] Der erste Hinweis kam { MOMENT($discovered_at) } von Beschäftigten.
        [supplier] Der erste Hinweis kam { MOMENT($discovered_at) } vom IT-Dienstleister.
       *[authority] Der erste Hinweis kam { MOMENT($discovered_at) } von einer Behörde.
    }
# When it was noticed.
discovered = Aufgefallen ist das { MOMENT($discovered_at) }.
# The first sign, without a time.
first-sign =
    { KEY($first_sign) ->
        [it_outage] Erstes Anzeichen war ein Ausfall von IT-Systemen.
        [ransom_note] Erstes Anzeichen war ein Erpresserschreiben.
        [alert] Erstes Anzeichen war eine Warnmeldung der IT-Überwachung.
        [staff] Der erste Hinweis kam von Beschäftigten.
        [supplier] Der erste Hinweis kam vom IT-Dienstleister.
       *[authority] Der erste Hinweis kam von einer Behörde.
    }
# Who did it, as far as known. May be presumed.
attacker =
    { KEY($attacker) ->
        [unknown] Wer die Angreifer sind, ist noch nicht bekannt.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Hinter dem Angriff stehen vermutlich Kriminelle.
           *[confirmed] Hinter dem Angriff stehen Kriminelle.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] Hinter dem Angriff steht vermutlich eine kriminelle Gruppe.
           *[confirmed] Hinter dem Angriff steht eine kriminelle Gruppe.
        }
    }
# Which systems the (confirmed) attack hit.
systems-attack =
    { CERTAINTY($systems_affected) ->
        [presumed] Der Angriff hat vermutlich { FORM($systems_affected, form: "accusative") } getroffen.
       *[confirmed] Der Angriff hat { FORM($systems_affected, form: "accusative") } getroffen.
    }
# Which systems the outage concerns.
systems-outage =
    { CERTAINTY($systems_affected) ->
        [presumed] Der Ausfall betrifft vermutlich { FORM($systems_affected, form: "accusative") }.
       *[confirmed] Der Ausfall betrifft { FORM($systems_affected, form: "accusative") }.
    }
# Which systems are concerned, when the attack is presumed or not stated.
systems-incident =
    { CERTAINTY($systems_affected) ->
        [presumed] Der Vorfall betrifft vermutlich { FORM($systems_affected, form: "accusative") }.
       *[confirmed] Der Vorfall betrifft { FORM($systems_affected, form: "accusative") }.
    }
# Which systems were taken off the network on purpose, and why: to stop further harm.
systems-off =
    { $person ->
        [we] Um weiteren Schaden zu verhindern, haben wir { FORM($systems_off, form: "accusative") } { HAS($systems_off, key: "internet_connection") ->
            [yes] abgeschaltet
           *[no] vom Netz genommen
        }.
       *[they] Um weiteren Schaden zu verhindern, { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { FORM($systems_off, form: "accusative") } { HAS($systems_off, key: "internet_connection") ->
            [yes] abgeschaltet
           *[no] vom Netz genommen
        }.
    }
# An outside supplier hosts the servers, runs the IT, or both.
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
       *[hosting_and_operations] { $person ->
            [we] Um unsere IT und unsere Server kümmert sich ein externer Dienstleister.
           *[they] Um IT und Server { FORM($org_short, form: "genitive") } kümmert sich ein externer Dienstleister.
        }
    }

## Services

# One limited service: a whole clause of its own for each state.
service-limited =
    { KEY($services_limited_state) ->
        [limited] { FORM($services_limited_service, form: "limited") }.
        [suspended] { FORM($services_limited_service, form: "suspended") }.
        [delayed] { FORM($services_limited_service, form: "delayed") }.
        [urgent_only] { FORM($services_limited_service, form: "urgent_only") }.
       *[resumed] { FORM($services_limited_service, form: "resumed") }.
    }
# Two or more services in the same state, in one sentence: limited, suspended, delayed, for urgent cases only, resumed.
services-limited = Nur eingeschränkt möglich sind { $services_limited_service }.
services-suspended = Bis auf Weiteres ausgesetzt sind { $services_limited_service }.
services-delayed = Zu Verzögerungen kommt es bei { FORM($services_limited_service, form: "dative") }.
services-urgent-only = Nur in dringenden Fällen gibt es { $services_limited_service }.
services-resumed = Wieder möglich sind { $services_limited_service }.
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
       *[call_emergency_doctor] { $person ->
            [we] Bitte wenden Sie sich in dringenden Fällen an den ärztlichen Bereitschaftsdienst, bei Lebensgefahr an den Notruf 112.
           *[they] In dringenden Fällen hilft der ärztliche Bereitschaftsdienst, bei Lebensgefahr der Notruf 112.
        }
    }
# Services that go on.
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] Weiterhin möglich sind { $services_continuing }.
    }
# The emergency plan is in force, or has been lifted.
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] Wir arbeiten nach unserem Notfallplan.
           *[they] Der Betrieb läuft nach einem Notfallplan.
        }
       *[ended] { $person ->
            [we] Den Notbetrieb haben wir inzwischen beendet.
           *[they] Der Notbetrieb ist inzwischen beendet.
        }
    }

## What is being done

# With which experts the organisation works, and on what ($expert_tasks: infinitive clauses).
experts-tasks =
    { FORM($experts, form: "nominative") } { PLURAL($experts) ->
        [one] { HAS($experts, key: "external_it") ->
            [yes] arbeiten
           *[no] arbeitet
        }
       *[other] arbeiten
    } daran, { $expert_tasks }.
# With which experts, when their tasks are not stated.
experts =
    { FORM($experts, form: "nominative") } { PLURAL($experts) ->
        [one] { HAS($experts, key: "external_it") ->
            [yes] arbeiten
           *[no] arbeitet
        }
       *[other] arbeiten
    } an der Aufklärung.
# What has been done so far ($measures: what stands behind "hat bisher": "den Angriff eingedämmt").
measures =
    { $person ->
        [we] Bisher haben wir { $measures }.
       *[they] Bisher { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { $measures }.
    }
# Assurance as a deed, not as a phrase.
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] Jedes System prüfen wir, bevor es wieder ans Netz geht.
           *[they] Jedes System wird geprüft, bevor es wieder ans Netz geht.
        }
       *[disconnected_to_protect] { $person ->
            [we] Zum Schutz der Daten bleiben die Systeme vom Netz, bis sie geprüft sind.
           *[they] Zum Schutz der Daten bleiben die Systeme vom Netz, bis sie geprüft sind.
        }
    }

## Authorities

# The attack was reported to the police (bound to $police).
police-report =
    { $person ->
        [we] Wir haben bei der Polizei Anzeige erstattet.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } bei der Polizei Anzeige erstattet.
    }
# The police are investigating (bound to $police).
police-investigation = Die Polizei ermittelt.
# The organisation works with the police, with which aims ($police_aims: infinitive clauses).
police-cooperation-aims =
    { $person ->
        [we] Um { $police_aims }, arbeiten wir mit der Polizei zusammen.
       *[they] Die Zusammenarbeit mit der Polizei soll helfen, { $police_aims }.
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
        [we] Informiert haben wir { FORM($authorities_authority, form: "accusative") }.
       *[they] Informiert { GENDER($org_short) ->
            [pl] haben
           *[m] hat
        } { FORM($org_short, form: "nominative") } { FORM($authorities_authority, form: "accusative") }.
    }
# With which authorities the organisation is in contact.
authorities-in-contact =
    { $person ->
        [we] Mit { FORM($authorities_authority, form: "dative") } stehen wir in Kontakt.
       *[they] Kontakt besteht mit { FORM($authorities_authority, form: "dative") }.
    }

## Quote, apology, empathy

# A quote with the name and function of the speaker.
quote = { PART($quote_speaker, part: "name") }, { PART($quote_speaker, part: "function") }: „{ $quote_text }“
# A quote whose speaker is not stated yet.
quote-unnamed = „{ $quote_text }“
# An apology: who, to whom, for what. No "if", no "inconvenience".
apology-to-for =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Unser Vorstand bittet { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
           *[they] Der Vorstand bittet { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
        }
        [management] { $person ->
            [we] Unsere Geschäftsführung bittet { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
           *[they] Die Geschäftsführung bittet { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
        }
       *[organisation] { $person ->
            [we] Wir bitten { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
           *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
                [pl] bitten
               *[m] bittet
            } { FORM($apology_to, form: "accusative") } um Entschuldigung für { $apology_for }.
        }
    }
# An apology: who, to whom.
apology-to =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Unser Vorstand bittet { FORM($apology_to, form: "accusative") } um Entschuldigung.
           *[they] Der Vorstand bittet { FORM($apology_to, form: "accusative") } um Entschuldigung.
        }
        [management] { $person ->
            [we] Unsere Geschäftsführung bittet { FORM($apology_to, form: "accusative") } um Entschuldigung.
           *[they] Die Geschäftsführung bittet { FORM($apology_to, form: "accusative") } um Entschuldigung.
        }
       *[organisation] { $person ->
            [we] Wir bitten { FORM($apology_to, form: "accusative") } um Entschuldigung.
           *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
                [pl] bitten
               *[m] bittet
            } { FORM($apology_to, form: "accusative") } um Entschuldigung.
        }
    }
# An apology: who, for what.
apology-for =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Unser Vorstand bittet Sie um Entschuldigung für { $apology_for }.
           *[they] Der Vorstand bittet alle Betroffenen um Entschuldigung für { $apology_for }.
        }
        [management] { $person ->
            [we] Unsere Geschäftsführung bittet Sie um Entschuldigung für { $apology_for }.
           *[they] Die Geschäftsführung bittet alle Betroffenen um Entschuldigung für { $apology_for }.
        }
       *[organisation] { $person ->
            [we] Wir bitten Sie um Entschuldigung für { $apology_for }.
           *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
                [pl] bitten
               *[m] bittet
            } alle Betroffenen um Entschuldigung für { $apology_for }.
        }
    }
# An apology: who, nothing else stated.
apology =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Unser Vorstand bittet Sie um Entschuldigung.
           *[they] Der Vorstand bittet alle Betroffenen um Entschuldigung.
        }
        [management] { $person ->
            [we] Unsere Geschäftsführung bittet Sie um Entschuldigung.
           *[they] Die Geschäftsführung bittet alle Betroffenen um Entschuldigung.
        }
       *[organisation] { $person ->
            [we] Wir bitten Sie um Entschuldigung.
           *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
                [pl] bitten
               *[m] bittet
            } alle Betroffenen um Entschuldigung.
        }
    }
# Understanding for the worries and questions of these groups.
empathy =
    { $person ->
        [we] Wir verstehen, dass { $empathy_for } jetzt beunruhigt sind und Fragen haben.
       *[they] Dass { $empathy_for } jetzt beunruhigt sind und Fragen haben, ist verständlich.
    }

## Restoration, prevention, threat

# How far the restoration is.
restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] Wir arbeiten daran, die Systeme wieder in Betrieb zu nehmen.
           *[they] Die Wiederherstellung der Systeme läuft.
        }
        [first_systems_back] Die ersten Systeme laufen wieder.
        [in_stages] { $person ->
            [we] Wir nehmen die Systeme Schritt für Schritt wieder in Betrieb.
           *[they] Die Systeme gehen Schritt für Schritt wieder in Betrieb.
        }
       *[complete] Alle Systeme laufen wieder.
    }
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
# What will be done so that it is harder next time ($prevention: infinitives without "zu").
prevention =
    { $person ->
        [we] Künftig werden wir { $prevention }.
       *[they] Künftig { GENDER($org_short) ->
            [pl] werden
           *[m] wird
        } { FORM($org_short, form: "nominative") } { $prevention }.
    }
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
# Lines of the website's contact block: the office, the name, telephone, e-mail, hours.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Telefon: { PART($contact, part: "phone") }
contact-email = E-Mail: { PART($contact, part: "email") }
contact-hours = Erreichbar: { PART($contact, part: "hours") }

## Next update and time of the text

# The time of this text.
as-of = Stand: { DATE($issued_at, style: "long") }, { TIME($issued_at) } Uhr
# When and where the next information comes.
next-at-where = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr { $next_update_where }.
# When the next information comes.
next-at = Neue Informationen gibt es spätestens am { DATE($next_update_at, style: "weekday") }, um { TIME($next_update_at) } Uhr.
# Where the next information comes.
next-where = Neue Informationen gibt es { $next_update_where }.
# Whom the organisation keeps informed about what.
next-about-for =
    { $person ->
        [we] Über { $next_update_about } halten wir { FORM($next_update_for, form: "accusative") } auf dem Laufenden.
       *[they] Über { $next_update_about } { GENDER($org_short) ->
            [pl] halten
           *[m] hält
        } { FORM($org_short, form: "nominative") } { FORM($next_update_for, form: "accusative") } auf dem Laufenden.
    }
# About what the organisation will inform.
next-about =
    { $person ->
        [we] Wir informieren weiter über { $next_update_about }.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] informieren
           *[m] informiert
        } weiter über { $next_update_about }.
    }
# Whom the organisation keeps informed.
next-for =
    { $person ->
        [we] Wir halten { FORM($next_update_for, form: "accusative") } auf dem Laufenden.
       *[they] { FORM($org_short, form: "nominative") } { GENDER($org_short) ->
            [pl] halten
           *[m] hält
        } { FORM($next_update_for, form: "accusative") } auf dem Laufenden.
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

## Website: headings

# Heading over services, data and how you are told.
h-for-me = Was bedeutet das für mich?
# Heading over how it was noticed, who, which systems.
h-what-happened = Was ist passiert?
# Heading over what is known about data.
h-data = Was wissen wir über die Daten?
# Heading over measures, experts, restoration, prevention.
h-doing = Was tun wir?
# Heading over police and authorities.
h-authorities = Welche Behörden sind eingeschaltet?
# Heading over the advice list.
h-advice = Was können Sie tun?
# Heading over the list of help offers.
h-help = Hier finden Sie Hilfe
# Heading over the contact.
h-contact = So erreichen Sie uns
# Heading over the next update.
h-next = Wann gibt es Neues?

## Website: advice and help

# One piece of advice: a whole sentence of the catalogue of advice.
advice-item = { $advice }
# An offer of help: topic, who offers it, where.
help-item-by = { $help_offers_topic }: { PART($help_offers_link, part: "label") }, ein Angebot { FORM($help_offers_by, form: "genitive") }.
# An offer of help: topic and where.
help-item = { $help_offers_topic }: { PART($help_offers_link, part: "label") }.
# Follows an offer that is open to everybody, affected or not (bound to the yes/no answer).
help-open-to-all = Es steht allen offen.
# Website: lines that say who publishes the page.
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
