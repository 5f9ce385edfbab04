### Sentences of the notices, after the German master, which says when each is said.
### “they” is the press release, “we” the website. Organisations are singular unless their name is marked as plural.
### Kinds of data are plural nouns, “data” is singular. Forms of choices are explained in facts.ftl.

## Labels and furniture

label-press-release = Press release
label-website-notice = Latest information
furniture-running-header = { $org_name }
furniture-page-before = {"Page "}
furniture-page-between = {" of "}
furniture-description = Notice from { $org_name }
furniture-side-by-side = In two languages: { $left } and { $right }
# Below the text of a press release; what the logo is; the lines at the foot of letters.
furniture-end = ENDS
furniture-logo = Logo: { $org_name }
furniture-letter-footer = { $letter_footer }
# The copy for the lawyer: across each page, and at its foot with the beginning of the fingerprint.
review-draft = Draft
review-version = Version of { $date }, { $time } · { $fingerprint }
letterhead-organisation = { $org_name }
letterhead-street = { PART($org_address, part: "street") }
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
letterhead-website = { PART($org_website, part: "host") }
letterhead-press = Press office: { PART($press_contact, part: "phone") }

## Moments, numbers, hours (pieces of sentences)

# They stand at the end of a clause: “was the target of a cyber-attack early on the morning of 9 December 2025”.
moment-exact = at { $time } on { $date }
moment-about = at around { $time } on { $date }
moment-day = on { $date }
moment-month = in { $month_year }
moment-since-day = from { $date } onwards
moment-from-to = from { $date } to { $until_date }
moment-since-month = from { $month_year } onwards
moment-from-to-months = from { $month_year } to { $until_month_year }
moment-between-months = between { $month_year } and { $until_month_year }
moment-from-to-days = from { $day } to { $until_date }
moment-night-to = overnight into { $date }
moment-early-morning = early on the morning of { $date }
moment-since-at-least = at { $time } on { $date } or earlier
moment-since-at-least-day = on { $date } or earlier
moment-between = between { $time } on { $date } and { $until_time } on { $until_date }
moment-between-days = between { $date } and { $until_date }
moment-between-days-month = between { $day } and { $until_date }
period-days = from { $from } to { $to }
period-years = from { $from_year } to { $to_year }
period-until = up to { $to }
period-until-year = up to and including { $to_year }
count-exact =
    { $number ->
        [1] one
       *[other] { $number }
    }
count-about =
    { $number ->
        [1] around one
       *[other] around { $number }
    }
count-at-least =
    { $number ->
        [1] at least one
       *[other] at least { $number }
    }
count-up-to =
    { $number ->
        [1] up to one
       *[other] up to { $number }
    }
hours-day = { $first } { $from }–{ $to }
hours-days = { $first } to { $last } { $from }–{ $to }
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday

## Headline

# Stands alone, and after “in” and “after” in the headlines below.
headline-cause =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] IT outage
           *[they] IT outage at { $org_name }
        }
        [data_exposed] { $person ->
            [we] security lapse
           *[they] security lapse at { $org_name }
        }
        [misdirected_data] { $person ->
            [we] mailing error
           *[they] mailing error at { $org_name }
        }
        [lost_device] { $person ->
            [we] loss of a device
           *[they] loss of a device at { $org_name }
        }
        [suspicious_activity] { $person ->
            [we] suspected attack on our IT systems
           *[they] suspected cyber-attack on { $org_name }
        }
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] { $person ->
                [we] suspected cyber-attack on one of our suppliers
               *[they] suspected cyber-attack on a supplier to { $org_name }
            }
           *[confirmed] { $person ->
                [we] cyber-attack on one of our suppliers
               *[they] cyber-attack on a supplier to { $org_name }
            }
        }
        [other] { $person ->
            [we] { $attack_kind }
           *[they] { $attack_kind } at { $org_name }
        }
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] { $person ->
                [we] suspected { FORM($attack_kind, form: "headline") } on our IT systems
               *[they] suspected { FORM($attack_kind, form: "headline") } on { $org_name }
            }
           *[confirmed] { $person ->
                [we] { FORM($attack_kind, form: "headline") } on our IT systems
               *[they] { FORM($attack_kind, form: "headline") } on { $org_name }
            }
        }
    }
# Up to two groups are named.
headline-data =
    { PLURAL($data_group) ->
        [1] data about { $data_group }
        [2] data about { $data_group }
       *[other] personal data
    }
headline-data-published = { headline-data } published after { headline-cause }
headline-data-stolen = { headline-data } stolen in { headline-cause }
headline-data-accessed = { headline-data } accessed in { headline-cause }
headline-data-probably-taken = { headline-data } probably copied in { headline-cause }
headline-data-reachable = { headline-data } may have been seen in { headline-cause }
headline-event-data =
    { KEY($attack_kind) ->
        [misdirected_data] { headline-data } sent to the wrong recipients{ $person ->
            [we] {""}
           *[they] {" "}by { $org_name }
        }
        [lost_device] { headline-data } on lost device{ $person ->
            [we] : what we know so far
           *[they] {" "}at { $org_name }
        }
       *[data_exposed] { headline-data } not properly protected{ $person ->
            [we] : what we know so far
           *[they] {" "}at { $org_name }
        }
    }
headline-event =
    { KEY($attack_kind) ->
        [misdirected_data] Data sent to the wrong recipients{ $person ->
            [we] : what we know so far
           *[they] {" "}by { $org_name }
        }
        [lost_device] Device lost{ $person ->
            [we] : what we know so far
           *[they] {" "}at { $org_name }
        }
       *[data_exposed] Data not properly protected{ $person ->
            [we] : what we know so far
           *[they] {" "}at { $org_name }
        }
    }
headline-services-limited = { $services_limited_service } limited after { headline-cause }
headline-services-paper = Pen and paper for { $services_limited_service } after { headline-cause }
headline-services-suspended = { $services_limited_service } suspended after { headline-cause }
headline-services-day = { $services_limited_service } suspended on { DATE($services_limited_on, style: "day_month") } after { headline-cause }
headline-services-delayed = Delays to { $services_limited_service } after { headline-cause }
headline-services-urgent-only = { $services_limited_service } limited to urgent cases after { headline-cause }
headline-services-moved = { $services_limited_service } at another site after { headline-cause }
headline-services-several = Services disrupted after { headline-cause }
headline-data-no-attack =
    { headline-data } affected: { $person ->
        [we] what we know so far
       *[they] { $org_name } { GENDER($org_name) ->
            [pl] set
           *[none] sets
        } out what is known
    }
headline-no-attack =
    { $person ->
        [we] Disruption to our IT systems: what we know so far
       *[they] IT systems disrupted: { $org_name } { GENDER($org_name) ->
            [pl] set
           *[none] sets
        } out what is known
    }
headline-incident =
    { $person ->
        [we] IT incident: what we know so far
       *[they] IT incident: { $org_name } { GENDER($org_name) ->
            [pl] set
           *[none] sets
        } out what is known
    }
headline-false-alarm =
    { $person ->
        [we] No attack: all clear for our IT systems
       *[they] No cyber-attack on { $org_name }: suspicion not confirmed
    }
headline-restored = All systems running again after { headline-cause }

## Sub-headline of the press release: no full stop

sub-off =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] many systems
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } to prevent further harm
sub-off-open =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] many systems
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } – not yet known whether data is affected
sub-open = Not yet known whether data is affected
sub-no-sign = No sign so far that data about { $data_group } has fallen into the wrong hands (as of { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) })
sub-no-sign-category = No sign so far that { $data_category } of { $data_group } have fallen into the wrong hands (as of { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) })
sub-no-sign-brief = No sign so far that personal data has fallen into the wrong hands (as of { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) })
sub-excluded = Data about { $data_group } not affected (as of { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) })
sub-excluded-category = { $data_category } of { $data_group } not affected (as of { DATE($data_as_of, style: "day_month") }, { TIME($data_as_of) })
sub-services =
    { PLURAL($services_limited_service) ->
        [1] Disruption to { $services_limited_service }
        [2] Disruption to { $services_limited_service }
        [3] Disruption to { $services_limited_service }
       *[other] Several services are disrupted as well
    }
sub-tell = Everyone affected will be told directly
# The same when they have been told.
sub-told = People affected have been told

dateline = { $org_place }, { $issued_at }
embargo = Embargoed: not for publication before { TIME($embargo_until) } on { DATE($embargo_until, style: "weekday_name") } { DATE($embargo_until, style: "long") }

## Lead

# Pieces that stand before the time, with their space or comma.
presumed-at =
    { CERTAINTY($attack_at) ->
        [presumed] , probably{" "}
       *[confirmed] {" "}
    }
presumed-kind =
    { CERTAINTY($attack_kind) ->
        [presumed] {" "}appears to have
       *[confirmed] {" "}has
    }
presumed-kind-or-at =
    { CERTAINTY($attack_at) ->
        [presumed] , probably{" "}
       *[confirmed] { CERTAINTY($attack_kind) ->
            [presumed] , probably{" "}
           *[confirmed] {" "}
        }
    }
lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Our IT systems failed{ presumed-at }{ MOMENT($attack_at) }.
           *[they] The IT systems of { FORM($org_name, form: "definite") } failed{ presumed-at }{ MOMENT($attack_at) }.
        }
        [data_exposed] { $person ->
            [we] Data that we hold was not properly protected{ presumed-kind-or-at }{ MOMENT($attack_at, as: "state") }.
           *[they] Data held by { FORM($org_name, form: "definite") } was not properly protected{ presumed-kind-or-at }{ MOMENT($attack_at, as: "state") }.
        }
        [misdirected_data] { $person ->
            [we] We sent data to the wrong recipients{ presumed-kind-or-at }{ MOMENT($attack_at) }.
           *[they] { FORM($org_name, form: "definite") } sent data to the wrong recipients{ presumed-kind-or-at }{ MOMENT($attack_at) }.
        }
        [lost_device] { $person ->
            [we] We lost a device with data on it{ presumed-kind-or-at }{ MOMENT($attack_at) }.
           *[they] { FORM($org_name, form: "definite") } lost a device with data on it{ presumed-kind-or-at }{ MOMENT($attack_at) }.
        }
        [suspicious_activity] { $person ->
            [we] There was suspicious activity in our IT systems{ presumed-at }{ MOMENT($attack_at) }.
           *[they] There was suspicious activity in the IT systems of { FORM($org_name, form: "definite") }{ presumed-at }{ MOMENT($attack_at) }.
        }
        [supply_chain] { $person ->
            [we] One of our suppliers { CERTAINTY($attack_kind) ->
                [presumed] appears to have been
               *[confirmed] was
            } the target of a cyber-attack{ presumed-at }{ MOMENT($attack_at) }.
           *[they] A supplier to { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] appears to have been
               *[confirmed] was
            } the target of a cyber-attack{ presumed-at }{ MOMENT($attack_at) }.
        }
        [other] { $person ->
            [we] There was an incident at our organisation{ presumed-kind-or-at }{ MOMENT($attack_at) }: { $attack_kind }.
           *[they] There was an incident at { FORM($org_name, form: "definite") }{ presumed-kind-or-at }{ MOMENT($attack_at) }: { $attack_kind }.
        }
       *[cyber_attack] { $person ->
            [we] We { CERTAINTY($attack_kind) ->
                [presumed] appear to have been
               *[confirmed] were
            } the target of { FORM($attack_kind, form: "indefinite") }{ presumed-at }{ MOMENT($attack_at) }.
           *[they] { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] { GENDER($org_name) ->
                    [pl] appear to have been
                   *[none] appears to have been
                }
               *[confirmed] { GENDER($org_name) ->
                    [pl] were
                   *[none] was
                }
            } the target of { FORM($attack_kind, form: "indefinite") }{ presumed-at }{ MOMENT($attack_at) }.
        }
    }
lead-large =
    { $person ->
        [we] We { CERTAINTY($attack_kind) ->
            [presumed] appear to have been
           *[confirmed] were
        } the target of { FORM($attack_kind, form: "large") }{ presumed-at }{ MOMENT($attack_at) }.
       *[they] { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
            [presumed] { GENDER($org_name) ->
                [pl] appear to have been
               *[none] appears to have been
            }
           *[confirmed] { GENDER($org_name) ->
                [pl] were
               *[none] was
            }
        } the target of { FORM($attack_kind, form: "large") }{ presumed-at }{ MOMENT($attack_at) }.
    }
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Our IT systems have failed.
           *[they] The IT systems of { FORM($org_name, form: "definite") } have failed.
        }
        [data_exposed] { $person ->
            [we] Data that we hold { CERTAINTY($attack_kind) ->
                [presumed] appears not to have been
               *[confirmed] was not
            } properly protected.
           *[they] Data held by { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] appears not to have been
               *[confirmed] was not
            } properly protected.
        }
        [misdirected_data] { $person ->
            [we] Data that we hold{ presumed-kind } been sent to the wrong recipients.
           *[they] Data held by { FORM($org_name, form: "definite") }{ presumed-kind } been sent to the wrong recipients.
        }
        [lost_device] { $person ->
            [we] A device with data on it{ presumed-kind } gone missing.
           *[they] A device with data on it{ presumed-kind } gone missing at { FORM($org_name, form: "definite") }.
        }
        [suspicious_activity] { $person ->
            [we] There has been suspicious activity in our IT systems.
           *[they] There has been suspicious activity in the IT systems of { FORM($org_name, form: "definite") }.
        }
        [supply_chain] { $person ->
            [we] One of our suppliers { CERTAINTY($attack_kind) ->
                [presumed] appears to have been
               *[confirmed] has been
            } the target of a cyber-attack.
           *[they] A supplier to { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] appears to have been
               *[confirmed] has been
            } the target of a cyber-attack.
        }
        [other] { $person ->
            [we] There has been an incident at our organisation: { $attack_kind }.
           *[they] There has been an incident at { FORM($org_name, form: "definite") }: { $attack_kind }.
        }
       *[cyber_attack] { $person ->
            [we] We { CERTAINTY($attack_kind) ->
                [presumed] appear to have been
               *[confirmed] have been
            } the target of { FORM($attack_kind, form: "indefinite") }.
           *[they] { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] { GENDER($org_name) ->
                    [pl] appear to have been
                   *[none] appears to have been
                }
               *[confirmed] { GENDER($org_name) ->
                    [pl] have been
                   *[none] has been
                }
            } the target of { FORM($attack_kind, form: "indefinite") }.
        }
    }
lead-no-attack =
    { $person ->
        [we] Our IT systems are disrupted.
       *[they] The IT systems of { FORM($org_name, form: "definite") } are disrupted.
    }
lead-incident =
    { $person ->
        [we] There has been an incident in our IT systems.
       *[they] There has been an incident in the IT systems of { FORM($org_name, form: "definite") }.
    }
lead-open =
    { $person ->
        [we] We do not know yet what is behind it.
       *[they] It is not yet known what is behind it.
    }
    .varied = What is behind it is not yet known.
lead-suspicion =
    { $person ->
        [we] We are still checking whether it was an attack.
       *[they] Checks are under way to find out whether it was an attack.
    }
clear-statement =
    { KEY($all_clear) ->
        [false_alarm] { $person ->
            [we] Now we know that it was not an attack.
           *[they] It is now clear that it was not an attack.
        }
        [no_data_affected] { $person ->
            [we] Now we know that no data has fallen into the wrong hands.
           *[they] It is now clear that no data has fallen into the wrong hands.
        }
       *[incident_over] The incident is now over.
    }
    .varied =
        { KEY($all_clear) ->
            [false_alarm] { $person ->
                [we] It is now clear that it was not an attack.
               *[they] An attack can now be ruled out.
            }
            [no_data_affected] { $person ->
                [we] It is now clear that no data has fallen into the wrong hands.
               *[they] No data has fallen into the wrong hands, as is now clear.
            }
           *[incident_over] Now the incident is over.
        }
scale-single =
    { CERTAINTY($attack_scale) ->
        [presumed] The attack appears to have hit individual systems.
       *[confirmed] The attack hit individual systems.
    }
    .varied =
        { CERTAINTY($attack_scale) ->
            [presumed] Individual systems appear to have been hit.
           *[confirmed] Individual systems were hit.
        }
scale-large-presumed =
    { CERTAINTY($attack_scale) ->
       *[presumed] The attack appears to have been large-scale.
    }
    .varied =
        { CERTAINTY($attack_scale) ->
           *[presumed] It appears to have been a large-scale attack.
        }

## Data: eight statuses, eight clearly different sentences

data-published = The attackers have published data about { $data_group }.
    .varied = Data about { $data_group } has been published by the attackers.
data-published-category = The attackers have published { $data_category } of { $data_group }.
    .varied = { $data_category } of { $data_group } have been published by the attackers.
data-neutral-published = Data about { $data_group } has been published.
    .varied = Published data includes data about { $data_group }.
data-neutral-published-category = { $data_category } of { $data_group } have been published.
data-stolen = The attackers have stolen data about { $data_group }.
    .varied = Data about { $data_group } has been stolen.
data-stolen-category = The attackers have stolen { $data_category } of { $data_group }.
    .varied = { $data_category } of { $data_group } have been stolen.
data-neutral-stolen = Data about { $data_group } has been stolen.
    .varied = Stolen data includes data about { $data_group }.
data-neutral-stolen-category = { $data_category } of { $data_group } have been stolen.
data-accessed = The attackers gained access to data about { $data_group }.
    .varied = Data about { $data_group } was accessed by the attackers.
data-accessed-category = The attackers gained access to { $data_category } of { $data_group }.
    .varied = { $data_category } of { $data_group } were accessed by the attackers.
data-neutral-accessed = Outsiders had access to data about { $data_group }.
data-neutral-accessed-category = Outsiders had access to { $data_category } of { $data_group }.
data-probably-taken =
    { $person ->
        [we] We have to assume that the attackers copied data about { $data_group }.
       *[they] It is likely that the attackers copied data about { $data_group }.
    }
    .varied = The attackers are likely to have copied data about { $data_group }.
data-probably-taken-category =
    { $person ->
        [we] We have to assume that the attackers copied { $data_category } of { $data_group }.
       *[they] It is likely that the attackers copied { $data_category } of { $data_group }.
    }
    .varied = The attackers are likely to have copied { $data_category } of { $data_group }.
data-neutral-probably-taken =
    { $person ->
        [we] We have to assume that data about { $data_group } has fallen into the wrong hands.
       *[they] It is likely that data about { $data_group } has fallen into the wrong hands.
    }
    .varied = Data about { $data_group } has probably fallen into the wrong hands.
data-neutral-probably-taken-category =
    { $person ->
        [we] We have to assume that { $data_category } of { $data_group } have fallen into the wrong hands.
       *[they] It is likely that { $data_category } of { $data_group } have fallen into the wrong hands.
    }
    .varied = { $data_category } of { $data_group } have probably fallen into the wrong hands.
data-brief-published = Personal data has been published.
    .varied = Some personal data has been published.
data-brief-stolen = Personal data has been stolen.
    .varied = Other personal data has been stolen.
data-brief-accessed = Outsiders had access to personal data.
data-brief-probably-taken = Personal data has probably been copied.
    .varied = It is likely that personal data has been copied.
data-brief-no-sign =
    { $person ->
        [we] So far we have found no sign that personal data has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
       *[they] So far there is no sign that personal data has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
    }
data-brief-excluded = The data that has been checked is not affected (as of { $data_as_of }, { TIME($data_as_of) }).
# reachable: within reach of people who should not see it; whether anyone looked is not known.
data-reachable = Data about { $data_group } could have been seen by people with no right to see it. Whether anyone looked is not known.
    .varied = People with no right to see it could have seen data about { $data_group }. Whether anyone looked is not known.
data-reachable-category = { $data_category } of { $data_group } could have been seen by people with no right to see them. Whether anyone looked is not known.
data-brief-reachable = Personal data could have been seen by people with no right to see it. Whether anyone looked is not known.
data-open =
    { $person ->
        [we] We do not know yet whether data about { $data_group } is affected; we are checking.
       *[they] It is not yet known whether data about { $data_group } is affected; this is being investigated.
    }
    .varied =
        { $person ->
            [we] It is not yet known whether data about { $data_group } is affected; we are checking.
           *[they] Checks are under way to find out whether data about { $data_group } is affected.
        }
data-open-category =
    { $person ->
        [we] We do not know yet whether { $data_category } of { $data_group } are affected; we are checking.
       *[they] It is not yet known whether { $data_category } of { $data_group } are affected; this is being investigated.
    }
    .varied =
        { $person ->
            [we] It is not yet known whether { $data_category } of { $data_group } are affected; we are checking.
           *[they] Checks are under way to find out whether { $data_category } of { $data_group } are affected.
        }
data-no-sign =
    { $person ->
        [we] So far we have found no sign that data about { $data_group } has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
       *[they] So far there is no sign that data about { $data_group } has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
    }
data-no-sign-category =
    { $person ->
        [we] So far we have found no sign that { $data_category } of { $data_group } have fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
       *[they] So far there is no sign that { $data_category } of { $data_group } have fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
    }
data-investigation = The investigation continues.
data-excluded = Data about { $data_group } is not affected (as of { $data_as_of }, { TIME($data_as_of) }).
data-excluded-category = { $data_category } of { $data_group } are not affected (as of { $data_as_of }, { TIME($data_as_of) }).
data-list-published = This data has been published:
data-list-published-part = Part of this data has been published:
data-list-stolen = This data has been stolen:
data-list-accessed = Outsiders had access to this data:
data-list-probably-taken = This data has probably fallen into the wrong hands:
data-list-reachable =
    { $person ->
        [we] This data could have been seen by people with no right to see it; we do not know whether anyone looked:
       *[they] This data could have been seen by people with no right to see it; it is not known whether anyone looked:
    }
# Over the same lists where the status has just been said: alone, or one of several.
data-these = This is the data affected:
data-these-published = Published:
data-these-published-part = Published in part:
data-these-stolen = Stolen:
data-these-accessed = Accessed by outsiders:
data-these-probably-taken = Probably in the wrong hands:
data-these-reachable = Possibly seen by people with no right to see it:
data-list-open =
    { $person ->
        [we] We do not know yet whether this data is affected:
       *[they] It is not yet known whether this data is affected:
    }
data-list-no-sign = So far there is no sign that this data has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }):
data-list-excluded = This data is not affected (as of { $data_as_of }, { TIME($data_as_of) }):
data-item = { $data_group }: { $data_category }.
data-item-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_category } ({ $data_number } person).
       *[other] { $data_group }: { $data_category } ({ $data_number } people).
    }
data-item-plain = { $data_group }: personal data.
data-item-plain-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: personal data ({ $data_number } person).
       *[other] { $data_group }: personal data ({ $data_number } people).
    }
data-number-alone =
    { PLURAL($data_number) ->
        [one] This concerns { $data_number } person.
       *[other] This concerns { $data_number } people.
    }
data-number-of =
    { PLURAL($data_number) ->
        [one] Among { $data_group }, this concerns { $data_number } person.
       *[other] Among { $data_group }, this concerns { $data_number } people.
    }
data-numbers-intro = Here are the numbers by group:
data-number-item =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_number } person.
       *[other] { $data_group }: { $data_number } people.
    }
data-period = The data covers the period { $data_period }.
    .varied = Period covered: { $data_period }.
data-period-of = The data about { $data_group } covers the period { $data_period }.
    .varied = For { $data_group }, the data covers the period { $data_period }.
data-as-of = This is what was known at { TIME($data_as_of) } on { $data_as_of }.
data-altered =
    { PLURAL($data_group) ->
        [1] Data about { $data_group } has been altered.
        [2] Data about { $data_group } has been altered.
        [3] Data about { $data_group } has been altered.
       *[other] Data about many groups has been altered.
    }
data-deleted =
    { PLURAL($data_group) ->
        [1] Data about { $data_group } has been deleted.
        [2] Data about { $data_group } has been deleted.
        [3] Data about { $data_group } has been deleted.
       *[other] Data about many groups has been deleted.
    }
    .varied =
        { PLURAL($data_group) ->
            [1] In addition, data about { $data_group } has been deleted.
            [2] In addition, data about { $data_group } has been deleted.
            [3] In addition, data about { $data_group } has been deleted.
           *[other] In addition, data about many groups has been deleted.
        }
data-unavailable =
    { PLURAL($data_group) ->
        [1] { $person ->
            [we] At present we cannot access data about { $data_group }.
           *[they] At present { FORM($org_short, form: "definite") } cannot access data about { $data_group }.
        }
        [2] { $person ->
            [we] At present we cannot access data about { $data_group }.
           *[they] At present { FORM($org_short, form: "definite") } cannot access data about { $data_group }.
        }
        [3] { $person ->
            [we] At present we cannot access data about { $data_group }.
           *[they] At present { FORM($org_short, form: "definite") } cannot access data about { $data_group }.
        }
       *[other] { $person ->
            [we] At present we cannot access much of our data.
           *[they] At present { FORM($org_short, form: "definite") } cannot access much of this data.
        }
    }
data-unavailable-all =
    { $person ->
        [we] At present we cannot access this data ourselves.
       *[they] At present { FORM($org_short, form: "definite") } cannot access this data.
    }
data-available-again =
    { $person ->
        [we] We now have access again to { PLURAL($data_group) ->
            [1] data about { $data_group }
            [2] data about { $data_group }
            [3] data about { $data_group }
           *[other] the data that was out of reach
        }.
       *[they] { FORM($org_short, form: "definite") } can now use { PLURAL($data_group) ->
            [1] data about { $data_group }
            [2] data about { $data_group }
            [3] data about { $data_group }
           *[other] the data that was out of reach
        } again.
    }
data-available-all =
    { $person ->
        [we] We now have access to all of this data again.
       *[they] { FORM($org_short, form: "definite") } now { GENDER($org_short) ->
            [pl] have
           *[none] has
        } access to all of this data again.
    }
# Not everything is affected for everyone (bound to $data_varies; yes only).
data-varies = Which data is affected differs from person to person.
# Files are looked through to find whose data they hold.
file-review =
    { KEY($file_review) ->
        [running] { $person ->
            [we] We are going through the files one by one to find out whose data they hold. This takes time.
           *[they] The files are being reviewed one by one to find out whose data they hold.
        }
       *[completed] The files concerned have all been reviewed.
    }
    .varied =
        { KEY($file_review) ->
            [running] { $person ->
                [we] The files are being looked through one by one to find out whose data they hold. This takes time.
               *[they] Each file is being reviewed to find out whose data it holds.
            }
           *[completed] All the files concerned have been reviewed.
        }
# Who is affected will never be known (bound to $cannot_determine; yes only).
cannot-determine = It is not possible to establish exactly whose data is affected.
# The number of people on the systems, not of those affected.
number-on-systems =
    { PLURAL($affected_number) ->
        [one] The systems concerned { CERTAINTY($affected_number) ->
            [presumed] are thought to hold
           *[confirmed] hold
        } data about { $affected_number } person. That does not mean that this person is affected.
       *[other] The systems concerned { CERTAINTY($affected_number) ->
            [presumed] are thought to hold
           *[confirmed] hold
        } data about { $affected_number } people. That does not mean that all of them are affected.
    }
# Who could get at data that stood open.
exposed-to =
    { KEY($exposed_to) ->
        [employees] Staff who did not need the data could open it; people outside the organisation could not.
        [internet] Anyone on the internet could have opened the data.
       *[outsiders] People outside the organisation could have opened the data.
    }
publishing-none-seen =
    { $person ->
        [we] So far we have not seen any of the data published.
       *[they] So far none of the data is known to have been published.
    }
publishing-small-part = A small part of the data has been published.
published-part-on = Extracts from the data were published on { $published_at }.
# When it was established; copying; what is not among the published data.
established = It was established { MOMENT($established_at) } that data is affected.
copied-unknown = Whether the data was also copied is not known.
not-published = Not among the data published so far: { $not_published }.
# Data that the house does not hold at all.
data-not-held =
    { $person ->
        [we] We do not hold { FORM($data_not_held, join: "or") }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] do
           *[none] does
        } not hold { FORM($data_not_held, join: "or") }.
    }
number-affected =
    { CERTAINTY($affected_number) ->
        [presumed] { PLURAL($affected_number) ->
            [one] { $affected_number } person is thought to be affected.
           *[other] { $affected_number } people are thought to be affected.
        }
       *[confirmed] { PLURAL($affected_number) ->
            [one] As things stand, { $affected_number } person is affected.
           *[other] As things stand, { $affected_number } people are affected.
        }
    }
number-open =
    { $person ->
        [we] We do not know yet how many people are affected.
       *[they] It is not yet known how many people are affected.
    }
    .varied =
        { $person ->
            [we] It is not yet known how many people are affected.
           *[they] How many people are affected is not yet known.
        }
number-corrected =
    { PLURAL($affected_number) ->
        [one] A new count shows that { $affected_number } person is affected, not { $affected_number_before } as previously reported.
       *[other] A new count shows that { $affected_number } people are affected, not { $affected_number_before } as previously reported.
    }
data-yours-unknown = We cannot say yet whether your data is affected.
    .varied = It is too early to say whether your data is affected.
publishing-announced = Criminals have announced that they will publish the data.
publishing-samples = Some of the data has been shown on the internet as proof.
publishing-for-sale = The data is being offered for sale on the internet.
    .varied = On the internet, the data is being offered for sale.
publishing-downloadable = The data can be downloaded from the internet.
    .varied = Anyone who looks for it can download the data from the internet.
publishing-removed = The data has since been taken down from the internet.
    .varied = Since then, the data has been taken down from the internet.
published-on = The data was published on { $published_at }.
consequences-two =
    { $person ->
        [we] It is possible { FORM($consequences, form: "subordinate", join: "or") }.
       *[they] Possible consequences: { $consequences }.
    }
consequences-intro =
    { $person ->
        [we] These are the risks:
       *[they] Possible consequences:
    }
consequence-item =
    { $person ->
        [we] { FORM($consequences, form: "sentence") }.
       *[they] { $consequences }
    }
misuse =
    { KEY($misuse) ->
        [none_known] { $person ->
            [we] So far we know of no case in which the data has been misused.
           *[they] So far there is no known case of the data being misused.
        }
        [being_checked] { $person ->
            [we] We are checking whether the data has been misused.
           *[they] Checks are under way to find out whether the data has been misused.
        }
       *[cases_known] { $person ->
            [we] We know of cases in which the data has been misused.
           *[they] There are cases in which the data has been misused.
        }
    }

## How those affected are told

tell =
    { $person ->
        [we] If you are affected, we will tell you { FORM($tell_by, join: "or") }.
       *[they] People affected will be told { FORM($tell_by, join: "or") }.
    }
tell-direct =
    { $person ->
        [we] If you are affected, we will tell you directly.
       *[they] People affected will be told directly.
    }
tell-once-known =
    { $person ->
        [we] We will do so as soon as we know whose data is involved.
       *[they] This will happen as soon as it is clear who they are.
    }
tell-in-phases =
    { $person ->
        [we] We are doing this in stages.
       *[they] This is being done in stages.
    }
# Where nobody is told directly: this text is the notice (bound to $tell_by).
tell-public = { $person ->
        [we] We are informing everyone affected by public notice, not individually.
       *[they] People affected are being informed by public notice, not individually.
    }
tell-phases-from = The first messages went out on { $told_on }.
tell-phases-until =
    { $person ->
        [we] By { $tell_until } everyone affected should have heard from us.
       *[they] By { $tell_until } everyone affected should have been told.
    }
tell-by-date =
    { $person ->
        [we] We will do so by { $tell_until }.
       *[they] They will hear by { $tell_until }.
    }
tell-already-by =
    { $person ->
        [we] People affected have already heard from us { FORM($tell_by, join: "or") }.
       *[they] People affected have already been told { FORM($tell_by, join: "or") }.
    }
tell-already =
    { $person ->
        [we] If you are affected, you have already heard from us.
       *[they] People affected have already been told.
    }
# Those affected have been told, by which ways and on which day.
tell-already-on =
    { $person ->
        [we] On { $told_on } we told people affected { FORM($tell_by, join: "or") }.
       *[they] People affected were told { FORM($tell_by, join: "or") } on { $told_on }.
    }
told-already =
    { $person ->
        [we] That was on { $told_on }.
       *[they] This was done on { $told_on }.
    }
tell-exempt =
    { $person ->
        [we] If you are exempt from Digital Post, you will receive a letter.
       *[they] People who are exempt from Digital Post will receive a letter.
    }
    .varied = A letter will go to people who are exempt from Digital Post.
no-news =
    { KEY($no_news) ->
        [not_affected] { $person ->
            [we] If you receive no message from us, you are not among the people affected, as things stand.
           *[they] Anyone who receives no message is not among the people affected, as things stand.
        }
       *[still_possible] { $person ->
            [we] Even if you have not heard from us yet, your data may be affected.
           *[they] Even people who have not received a message yet may be affected.
        }
    }
    .varied =
        { KEY($no_news) ->
            [not_affected] Anyone who does not receive a message is not among the people affected, as things stand.
           *[still_possible] { $person ->
                [we] Your data may be affected even if you have not heard from us yet.
               *[they] People may be affected even if they have not received a message yet.
            }
        }

## What happened

discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] The first sign was a failure of IT systems { MOMENT($discovered_at) }.
        [ransom_note] The first sign was a ransom note { MOMENT($discovered_at) }.
        [alert] The first sign was an alert from IT monitoring { MOMENT($discovered_at) }.
        [staff] Members of staff were the first to notice, { MOMENT($discovered_at) }.
        [supplier] The supplier raised the alarm { MOMENT($discovered_at) }.
        [patient] A person affected raised the alarm { MOMENT($discovered_at) }.
        [publication] The first sign, { MOMENT($discovered_at) }, was data that had appeared on the internet.
        [media] The first sign was a question from a journalist { MOMENT($discovered_at) }.
        [tip] The first sign was a tip-off from outside { MOMENT($discovered_at) }.
        [routine_check] The first sign came up in a routine check { MOMENT($discovered_at) }.
        [internal_review] The first sign came up in an internal review { MOMENT($discovered_at) }.
       *[authority] A public authority raised the alarm { MOMENT($discovered_at) }.
    }
# An attack on a supplier, which raised the alarm itself: when, and without a time below (bound to $first_sign).
discovered-by-them =
    { $person ->
        [we] The supplier told us about it { MOMENT($discovered_at) }.
       *[they] The supplier raised the alarm itself { MOMENT($discovered_at) }.
    }
first-sign-theirs =
    { $person ->
        [we] The supplier told us about it.
       *[they] The supplier raised the alarm itself.
    }
# Nobody says who noticed it.
discovered = The problem was noticed { MOMENT($discovered_at) }.
    .varied = It was noticed { MOMENT($discovered_at) }.
discovered-same-day = The problem was noticed the same day.
    .varied = This was noticed the same day.
first-sign =
    { KEY($first_sign) ->
        [it_outage] The first sign was a failure of IT systems.
        [ransom_note] The first sign was a ransom note.
        [alert] The first sign was an alert from IT monitoring.
        [staff] Members of staff were the first to notice.
        [supplier] The supplier raised the alarm.
        [patient] A person affected raised the alarm.
        [publication] The first sign was data that had appeared on the internet.
        [media] The first sign was a question from a journalist.
        [tip] The first sign was a tip-off from outside.
        [routine_check] The first sign came up in a routine check.
        [internal_review] The first sign came up in an internal review.
       *[authority] A public authority raised the alarm.
    }
# Where the attack stands.
attack-state =
    { KEY($attack_state) ->
        [ongoing] The attack is still going on.
        [stopped] { CERTAINTY($attack_state) ->
            [presumed] As things stand, the attack has been stopped.
           *[confirmed] The attack has been stopped.
        }
        [prevented] { CERTAINTY($attack_state) ->
            [presumed] As things stand, the attack was stopped before it could do serious harm.
           *[confirmed] The attack was stopped before it could do serious harm.
        }
       *[being_contained] { $person ->
            [we] We are working to contain the attack.
           *[they] Work to contain the attack is under way.
        }
    }
    .varied =
        { KEY($attack_state) ->
            [ongoing] At present the attack is still going on.
            [stopped] { CERTAINTY($attack_state) ->
                [presumed] It appears that the attack has been stopped.
               *[confirmed] Since then, the attack has been stopped.
            }
            [prevented] { CERTAINTY($attack_state) ->
                [presumed] It appears that the attack was stopped before it could do serious harm.
               *[confirmed] Before it could do serious harm, the attack was stopped.
            }
           *[being_contained] Steps are being taken to contain the attack.
        }
attacker =
    { KEY($attacker) ->
        [unknown] It is not yet known who is behind this.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Criminals are thought to be behind the attack.
           *[confirmed] Criminals are behind the attack.
        }
        [insider] { CERTAINTY($attacker) ->
            [presumed] Someone with access to the internal systems is thought to be behind the attack.
           *[confirmed] Someone with access to the internal systems is behind the attack.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] A criminal group is thought to be behind the attack.
           *[confirmed] A criminal group is behind the attack.
        }
    }
attacker-named =
    { CERTAINTY($attacker_name) ->
        [presumed] A criminal group called “{ $attacker_name }” is thought to be behind the attack.
       *[confirmed] A criminal group called “{ $attacker_name }” is behind the attack.
    }
attacker-claim = The group “{ $attacker_name }” says that it carried out the attack.
attacker-unconfirmed = This has not been confirmed.
attacker-claim-too = The group itself says that it carried out the attack.
money-demanded = The attackers have demanded a ransom.
    .varied = A ransom has been demanded.
money-none = No ransom has been demanded so far.
money-not-paid =
    { $person ->
        [we] We have not paid a ransom.
       *[they] No ransom has been paid.
    }
    .varied = Nothing has been paid.
# The same behind money-demanded.
money-nothing-paid = Nothing has been paid.
money-no-comment =
    { $person ->
        [we] We do not comment on any demands by the attackers.
       *[they] No comment is made on any demands by the attackers.
    }
    .varied =
        { $person ->
            [we] As for any demands by the attackers, we do not comment on them.
           *[they] As for any demands by the attackers, no comment is made on them.
        }
money-no-comment-after =
    { $person ->
        [we] Beyond that we do not comment on the demand.
       *[they] No further comment is made on the demand.
    }
    .varied =
        { $person ->
            [we] We do not comment further on the demand.
           *[they] Beyond that, no comment is made on the demand.
        }
cause-statement =
    { KEY($cause) ->
        [other] { CERTAINTY($cause) ->
            [presumed] The probable cause: { $cause }.
           *[confirmed] The cause: { $cause }.
        }
       *[human_error] { CERTAINTY($cause) ->
            [presumed] The probable cause: { $cause }.
           *[confirmed] { FORM($cause, form: "clause") }.
        }
    }
    .varied =
        { KEY($cause) ->
            [other] { CERTAINTY($cause) ->
                [presumed] Probable cause: { $cause }.
               *[confirmed] Cause: { $cause }.
            }
           *[human_error] { CERTAINTY($cause) ->
                [presumed] Probable cause: { $cause }.
               *[confirmed] It is now clear that { FORM($cause, form: "clause") }.
            }
        }
supplier-cause = The cause lies with a supplier, { $supplier_name }.
    .varied = A problem at a supplier, { $supplier_name }, was the cause.
supplier-cause-there = That is where the cause lies.
cause-fixed =
    { $person ->
        [we] We have since put this right.
       *[they] This has since been put right.
    }
others-hit =
    { KEY($others_hit) ->
        [other_bodies] Other organisations are affected too.
        [supplier_customers] Other customers of the supplier are affected too.
       *[sector] Other health and care organisations are affected too.
    }
no-detail =
    { KEY($no_detail) ->
        [investigation] { $person ->
            [we] We are not giving details, so as not to put the police investigation at risk.
           *[they] Details are not being given, so as not to put the police investigation at risk.
        }
        [security] { $person ->
            [we] We are not giving technical details, because they could help attackers.
           *[they] Technical details are not being given, because they could help attackers.
        }
       *[privacy] { $person ->
            [we] We say nothing about individual people, to protect them.
           *[they] Nothing is said about individual people, to protect them.
        }
    }
    .varied =
        { KEY($no_detail) ->
            [investigation] So as not to put the police investigation at risk, no details are being given.
            [security] Technical details could help attackers, so they are not being given.
           *[privacy] To protect individual people, nothing is said about them.
        }
term-meaning = { FORM($terms, form: "meaning") }
# What was hit: up to three systems in a sentence.
systems-hit = { FORM($systems_affected, form: "affected") }
systems-attack =
    { CERTAINTY($systems_affected) ->
        [presumed] The attack is thought to have hit { systems-hit }.
       *[confirmed] The attack hit { systems-hit }.
    }
    .varied =
        { CERTAINTY($systems_affected) ->
            [presumed] In this attack, the attackers are thought to have hit { systems-hit }.
           *[confirmed] In this attack, the attackers hit { systems-hit }.
        }
systems-outage =
    { CERTAINTY($systems_affected) ->
        [presumed] The outage is thought to have hit { systems-hit }.
       *[confirmed] The outage hit { systems-hit }.
    }
    .varied =
        { CERTAINTY($systems_affected) ->
            [presumed] Probably affected by the outage: { systems-hit }.
           *[confirmed] Affected by the outage: { systems-hit }.
        }
systems-incident =
    { CERTAINTY($systems_affected) ->
        [presumed] The incident is thought to involve { systems-hit }.
       *[confirmed] The incident involves { systems-hit }.
    }
    .varied =
        { CERTAINTY($systems_affected) ->
            [presumed] This incident is thought to involve { systems-hit }.
           *[confirmed] This incident involves { systems-hit }.
        }
systems-intro =
    { CERTAINTY($systems_affected) ->
        [presumed] These systems are thought to be affected:
       *[confirmed] These systems are affected:
    }
system-item = { FORM($systems_affected, form: "affected") }
# What was switched off: up to three systems are named.
systems-off-theirs =
    { PLURAL($systems_off) ->
        [1] { systems-off-named }
        [2] { systems-off-named }
        [3] { systems-off-named }
       *[other] many systems
    }
systems-off-named =
    { $person ->
        [we] { FORM($systems_off, form: "ours") }
       *[they] { GENDER($org_short) ->
            [pl] { FORM($systems_off, form: "theirs") }
           *[none] { FORM($systems_off, form: "own") }
        }
    }
systems-off =
    To prevent further harm, { $person ->
        [we] we
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off { systems-off-theirs }
       *[no] took { systems-off-theirs } offline
    }.
# When they were switched off (bound to $systems_off).
systems-off-at = That was { MOMENT($systems_off_at) }.
systems-off-precaution =
    As a precaution, { $person ->
        [we] we
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off { systems-off-theirs }
       *[no] took { systems-off-theirs } offline
    }.
systems-off-intro = These systems were switched off:
system-off-item = { FORM($systems_off, form: "affected") }
files-encrypted =
    { CERTAINTY($files_encrypted) ->
        [presumed] Files are thought to have been encrypted.
       *[confirmed] Files were encrypted and could no longer be opened.
    }
systems-not-affected = As far as is known, nothing has happened to { FORM($systems_not_affected, form: "affected", join: "or") }.
systems-not-affected-intro = As far as is known, nothing has happened to:
system-not-affected-item = { FORM($systems_not_affected, form: "affected") }
backups =
    { KEY($backups) ->
        [intact] { $person ->
            [we] Our backups are intact.
           *[they] The backups are intact.
        }
        [affected] { $person ->
            [we] Our backups are affected too.
           *[they] The backups are affected too.
        }
       *[being_checked] { $person ->
            [we] We are still checking our backups.
           *[they] The backups are still being checked.
        }
    }
    .varied =
        { KEY($backups) ->
            [intact] { $person ->
                [we] All backups are intact.
               *[they] All backups are intact.
            }
            [affected] { $person ->
                [we] Backups are affected too.
               *[they] Backups are affected too.
            }
           *[being_checked] { $person ->
                [we] Our backups are still being checked.
               *[they] Checks on the backups are continuing.
            }
        }
supplier =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Our servers are hosted by an outside supplier.
           *[they] { FORM($org_short, form: "genitive") } servers are hosted by an outside supplier.
        }
        [operations] { $person ->
            [we] Our IT is run by an outside supplier.
           *[they] { FORM($org_short, form: "genitive") } IT is run by an outside supplier.
        }
        [specialist_software] { $person ->
            [we] Our specialist software comes from an outside supplier.
           *[they] { FORM($org_short, form: "genitive") } specialist software comes from an outside supplier.
        }
        [billing_service] { $person ->
            [we] Our billing is done by an outside supplier.
           *[they] { FORM($org_short, form: "genitive") } billing is done by an outside supplier.
        }
       *[hosting_and_operations] { $person ->
            [we] An outside supplier runs our IT and hosts our servers.
           *[they] An outside supplier runs { FORM($org_short, form: "genitive") } IT and hosts { GENDER($org_short) ->
                [pl] their
               *[none] its
            } servers.
        }
    }
supplier-named =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Our servers are hosted by a supplier, { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } servers are hosted by a supplier, { $supplier_name }.
        }
        [operations] { $person ->
            [we] Our IT is run by a supplier, { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } IT is run by a supplier, { $supplier_name }.
        }
        [specialist_software] { $person ->
            [we] Our specialist software comes from a supplier, { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } specialist software comes from a supplier, { $supplier_name }.
        }
        [billing_service] { $person ->
            [we] Our billing is done by a supplier, { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } billing is done by a supplier, { $supplier_name }.
        }
       *[hosting_and_operations] { $person ->
            [we] Our IT is run, and our servers hosted, by a supplier, { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } IT is run, and { GENDER($org_short) ->
                [pl] their
               *[none] its
            } servers hosted, by a supplier, { $supplier_name }.
        }
    }

## Services and the safety of patients

services-intro =
    { $person ->
        [we] This is where our services stand:
       *[they] This is where services stand:
    }
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
services-limited = There are restrictions on { $services_limited_service }.
services-paper = Staff are using pen and paper for { $services_limited_service }.
services-suspended = { $services_limited_service } are not available until further notice.
services-delayed = There are delays with { $services_limited_service }.
services-urgent-only = { $services_limited_service } are available for urgent cases only.
services-moved = { $services_limited_service } are being provided at another site for now.
services-resumed = { $services_limited_service } are available again.
service-moved = Now at: { $services_limited_place }.
service-moved-to = { FORM($services_limited_service, form: "moved") }: { $services_limited_place }.
service-until = This is expected to last until { $services_limited_until }.
    .varied = It is expected to last until { $services_limited_until }.
service-instead =
    { KEY($services_limited_instead) ->
        [keep_appointment] { $person ->
            [we] Your appointment stands; please come as planned.
           *[they] Appointments that have been booked stand.
        }
        [we_contact_you] { $person ->
            [we] If you have an appointment, we will contact you.
           *[they] People with an appointment will be contacted.
        }
        [call_first] { $person ->
            [we] Please call before you come.
           *[they] Anyone planning to come should call first.
        }
        [wait] { $person ->
            [we] If you are waiting, you do not need to do anything for now.
           *[they] Anyone who is waiting does not need to do anything for now.
        }
        [go_elsewhere] { $person ->
            [we] Please go to another provider for now.
           *[they] Other providers are helping where they can.
        }
        [come_in_person] { $person ->
            [we] Please come in person.
           *[they] People can come in person.
        }
        [use_post] { $person ->
            [we] Please write to us by post.
           *[they] People can write by post.
        }
       *[call_emergency_doctor] { $person ->
            [we] In urgent cases, please call the out-of-hours doctor or, if a life is in danger, the emergency number.
           *[they] In urgent cases, people can call the out-of-hours doctor or, if a life is in danger, the emergency number.
        }
    }
# Everything runs (bound to $all_as_usual; yes only).
all-as-usual =
    { $person ->
        [we] All our services are running as usual.
       *[they] All services are running as usual.
    }
# What a state of a service applies to: a place, a day.
service-place = This applies to: { $services_limited_place }.
service-on = This applies on { $services_limited_on } only.
    .varied = Only { $services_limited_on } is affected.
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] { $services_continuing } continue as usual.
    }
# Which places are open: a heading over the list, and its items.
sites-intro =
    { $person ->
        [we] Our sites:
       *[they] { FORM($org_short, form: "genitive") } sites:
    }
site-item = { $sites_place }: { $sites_state }.
site-item-until = { $sites_place }: { $sites_state }, probably until { $sites_until }.
continuing-intro = These services continue:
continuing-item = { FORM($services_continuing, form: "continuing") }.
emergency =
    { KEY($emergency_state) ->
        [open] { $person ->
            [we] Our emergency department is open.
           *[they] The emergency department is open.
        }
        [open_with_waits] { $person ->
            [we] Our emergency department is open, but you will have to wait longer than usual.
           *[they] The emergency department is open, with longer waits than usual.
        }
        [life_threatening_only] { $person ->
            [we] Please come to our emergency department only if a life is in danger. For anything else, go to another hospital or call the out-of-hours doctor.
           *[they] The emergency department is treating people whose lives are in danger; everyone else is being directed to other hospitals.
        }
        [ambulances_diverted] { $person ->
            [we] Ambulances are going to other hospitals for now.
           *[they] Ambulances are going to other hospitals for now.
        }
        [signed_off] { $person ->
            [we] We cannot take emergencies for now.
           *[they] { FORM($org_short, form: "definite") } cannot take emergencies for now; the control centre is sending ambulances to other hospitals.
        }
        [diverted_before] { $person ->
            [we] For a time ambulances had to go to other hospitals; they are now coming to us again.
           *[they] For a time ambulances had to go to other hospitals; they are now coming to { FORM($org_short, form: "definite") } again.
        }
       *[reopened] { $person ->
            [we] Our emergency department is open again.
           *[they] The emergency department is open again.
        }
    }
# Follows when people in danger of their lives must not come by themselves; the number is the country's.
emergency-advice =
    { KEY($org_country) ->
        [gb] In a life-threatening emergency, call 999.
        [no] In a life-threatening emergency, call 113.
        [us] In a life-threatening emergency, call 911.
        [ca] In a life-threatening emergency, call 911.
        [au] In a life-threatening emergency, call 000.
        [nz] In a life-threatening emergency, call 111.
       *[de] In a life-threatening emergency, call 112.
    }
# The same when the country is not stated.
emergency-advice-plain = In a life-threatening emergency, call 112.
# From when ambulances come again, while they still go elsewhere.
emergency-again =
    { CERTAINTY($emergency_reopened_at) ->
        [presumed] From { TIME($emergency_reopened_at) } on { $emergency_reopened_at }, ambulances are expected to come to { $person ->
            [we] us
           *[they] { FORM($org_short, form: "definite") }
        } again.
       *[confirmed] From { TIME($emergency_reopened_at) } on { $emergency_reopened_at }, ambulances will come to { $person ->
            [we] us
           *[they] { FORM($org_short, form: "definite") }
        } again.
    }
emergency-reopened =
    { KEY($emergency_state) ->
        [diverted_before] For a time ambulances had to go to other hospitals; they have been coming to { $person ->
            [we] us
           *[they] { FORM($org_short, form: "definite") }
        } again since { TIME($emergency_reopened_at) } on { $emergency_reopened_at }.
       *[reopened] { $person ->
            [we] Our emergency department has been open again since { TIME($emergency_reopened_at) } on { $emergency_reopened_at }.
           *[they] The emergency department has been open again since { TIME($emergency_reopened_at) } on { $emergency_reopened_at }.
        }
    }
# The same while that time is still to come.
emergency-reopening =
    { KEY($emergency_state) ->
        [diverted_before] Ambulances are going to other hospitals for now; from { TIME($emergency_reopened_at) } on { $emergency_reopened_at } they { CERTAINTY($emergency_reopened_at) ->
            [presumed] are expected to come
           *[confirmed] will come
        } to { $person ->
            [we] us
           *[they] { FORM($org_short, form: "definite") }
        } again.
       *[reopened] { $person ->
            [we] Our
           *[they] The
        } emergency department { CERTAINTY($emergency_reopened_at) ->
            [presumed] is expected to be
           *[confirmed] will be
        } open again from { TIME($emergency_reopened_at) } on { $emergency_reopened_at }.
    }
safety =
    { KEY($patient_safety) ->
        [care_assured] { $person ->
            [we] All our patients continue to be looked after.
           *[they] All patients continue to be looked after.
        }
        [no_harm_known] { $person ->
            [we] We know of nobody whose health has been harmed because of what happened.
           *[they] Nobody is known to have come to harm because of what happened.
        }
        [nobody_turned_away] { $person ->
            [we] We are not turning away anyone who needs care.
           *[they] Nobody who needs care is being turned away.
        }
       *[being_reviewed] { $person ->
            [we] We cannot say yet whether what happened has harmed anyone’s health; we are checking.
           *[they] It is not yet known whether what happened has harmed anyone’s health; this is being checked.
        }
    }
    .varied =
        { KEY($patient_safety) ->
            [care_assured] { $person ->
                [we] Care for all our patients continues.
               *[they] Care for all patients continues.
            }
            [no_harm_known] { $person ->
                [we] So far we know of nobody whose health has been harmed because of what happened.
               *[they] So far nobody is known to have come to harm because of what happened.
            }
            [nobody_turned_away] No one who needs care is being turned away.
           *[being_reviewed] { $person ->
                [we] It is too early to say whether what happened has harmed anyone’s health; we are checking.
               *[they] Whether what happened has harmed anyone’s health is not yet known and is being checked.
            }
        }
# Nobody is known to have come to harm, and it is still being checked (bound to $patient_safety).
safety-joint =
    { $person ->
        [we] So far we know of nobody whose health has been harmed because of what happened; we are still checking.
       *[they] So far nobody is known to have come to harm because of what happened; this is still being checked.
    }
# To people who are worried, while it is being checked (bound to $patient_safety).
safety-worried = If you are worried about your health, speak to your doctor or to us.
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] We are working to our emergency plan.
           *[they] An emergency plan is in operation.
        }
       *[ended] { $person ->
            [we] We have stood down our emergency plan.
           *[they] The emergency plan has been stood down.
        }
    }
    .varied =
        { KEY($emergency_plan) ->
            [activated] { $person ->
                [we] Our emergency plan is in operation.
               *[they] Work is continuing under an emergency plan.
            }
           *[ended] { $person ->
                [we] Our emergency plan has been stood down.
               *[they] Work under the emergency plan has ended.
            }
        }
paper-work =
    { KEY($paper_work) ->
        [yes] { $person ->
            [we] Our staff are working with pen and paper, so many things take longer.
           *[they] Staff are working with pen and paper, so many things take longer.
        }
       *[partly] { $person ->
            [we] Some of the work is done with pen and paper, so some things take longer.
           *[they] Some of the work is done with pen and paper, so some things take longer.
        }
    }
    .varied =
        { KEY($paper_work) ->
            [yes] Pen and paper are in use, so many things take longer.
           *[partly] Pen and paper are in use for some of the work, so some things take longer.
        }
workaround-item =
    { $person ->
        [we] { $workarounds }
       *[they] { FORM($workarounds, form: "they") }
    }
crisis-team =
    { KEY($crisis_team) ->
        [set_up] { $person ->
            [we] An incident management team is leading our work.
           *[they] An incident management team is leading the work.
        }
        [meets_daily] { $person ->
            [we] Our incident management team meets every day.
           *[they] An incident management team meets every day.
        }
       *[stood_down] { $person ->
            [we] Our incident management team has been stood down.
           *[they] The incident management team has been stood down.
        }
    }

## What is being done

# Who is at work: the beginning of the three sentences below.
experts-begin =
    { $person ->
        [we] { FORM($experts, form: "ours") } are
       *[they] { $experts } are
    }
experts-tasks = { experts-begin } working to { $expert_tasks }.
    .varied =
        { $person ->
            [we] It is the job of { FORM($experts, form: "ours") } to { $expert_tasks }.
           *[they] It is the job of { $experts } to { $expert_tasks }.
        }
experts = { experts-begin } investigating what happened.
    .varied =
        { $person ->
            [we] What happened is being investigated by { FORM($experts, form: "ours") }.
           *[they] What happened is being investigated by { $experts }.
        }
# The same experts, when their tasks are too many for the sentence, and restoring the systems is one (bound to $expert_tasks).
experts-restore = They are also helping to restore the systems.
experts-done =
    { $person ->
        [we] We investigated the case together with { FORM($experts, form: "ours") }.
       *[they] { FORM($org_short, form: "definite") } investigated the case with the help of { $experts }.
    }
    .varied =
        { $person ->
            [we] Together with { FORM($experts, form: "ours") }, we investigated the case.
           *[they] With the help of { $experts }, { FORM($org_short, form: "definite") } investigated the case.
        }
tasks-intro = { experts-begin } working to:
    .varied =
        { $person ->
            [we] It is the job of { FORM($experts, form: "ours") } to:
           *[they] It is the job of { $experts } to:
        }
task-item = { $expert_tasks }
investigation =
    { KEY($investigation) ->
        [running] The investigation is still going on.
        [first_results] The investigation has produced its first results.
       *[completed] The investigation is complete.
    }
    .varied =
        { KEY($investigation) ->
            [running] Investigators are still at work.
            [first_results] First results of the investigation are available.
           *[completed] Investigators have finished their work.
        }
measures =
    { $person ->
        [we] So far we have { $measures }.
       *[they] So far { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } { $measures }.
    }
measures-intro =
    { $person ->
        [we] So far we have:
       *[they] So far { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        }:
    }
# The same when the case is closed: sentence and opening of a list (bound to $measures).
measures-done =
    { $person ->
        [we] We have { $measures }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } { $measures }.
    }
    .varied =
        { $person ->
            [we] In response, we have { $measures }.
           *[they] In response, { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] have
               *[none] has
            } { $measures }.
        }
measures-done-intro =
    { $person ->
        [we] We have:
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        }:
    }
measure-item = { $measures }
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] We check every system before it goes back online.
           *[they] Every system is checked before it goes back online.
        }
        [nothing_paid_for_silence] { $person ->
            [we] We do not pay criminals for their silence.
           *[they] No money is paid to criminals for their silence.
        }
        [told_as_soon_as_known] { $person ->
            [we] As soon as something is certain we will say so, even when the news is unwelcome.
           *[they] As soon as something is certain it will be made known, even when the news is unwelcome.
        }
       *[disconnected_to_protect] { $person ->
            [we] Systems stay offline until they have been checked, to protect the data on them.
           *[they] Systems stay offline until they have been checked, to protect the data on them.
        }
    }
    .varied =
        { KEY($assurance) ->
            [checked_before_restart] Before it goes back online, every system is checked.
            [nothing_paid_for_silence] Criminals are not paid for their silence.
            [told_as_soon_as_known] { $person ->
                [we] We will say so as soon as something is certain, even when the news is unwelcome.
               *[they] News will be given as soon as it is certain, even when it is unwelcome.
            }
           *[disconnected_to_protect] To protect the data on them, systems stay offline until they have been checked.
        }
## Authorities

# The police know (bound to $police), no more.
police-know =
    { $person ->
        [we] We have informed the police.
       *[they] The police have been informed.
    }
police-report =
    { $person ->
        [we] We have reported the matter to the police.
       *[they] The matter has been reported to the police.
    }
    .varied = A report has been made to the police.
police-investigation = The police are investigating.
    .varied = A police investigation is under way.
prosecutor-investigation = Public prosecutors are involved as well.
police-cooperation-aims =
    { $person ->
        [we] Together with the police, we are working to { $police_aims }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] are
           *[none] is
        } working with the police to { $police_aims }.
    }
    .varied =
        Together with the police, { $person ->
            [we] we are
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] are
               *[none] is
            }
        } working to { $police_aims }.
police-cooperation =
    { $person ->
        [we] We are helping the police with their investigation.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] are
           *[none] is
        } helping the police with their investigation.
    }
    .varied =
        { $person ->
            [we] The police have our full support in their investigation.
           *[they] In their investigation, the police have the help of { FORM($org_short, form: "definite") }.
        }
authorities-reported =
    { $person ->
        [we] We have notified { $authorities_authority }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } notified { $authorities_authority }.
    }
    .varied = A report has gone to { $authorities_authority }.
authorities-reported-on =
    { $person ->
        [we] On { $authorities_on } we notified { $authorities_authority }.
       *[they] On { $authorities_on } { FORM($org_short, form: "definite") } notified { $authorities_authority }.
    }
authorities-informed =
    { $person ->
        [we] We have informed { $authorities_authority }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } informed { $authorities_authority }.
    }
    .varied = Word has also gone to { $authorities_authority }.
authorities-in-contact =
    { $person ->
        [we] We are in contact with { $authorities_authority }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] are
           *[none] is
        } in contact with { $authorities_authority }.
    }
    .varied = There is contact with { $authorities_authority } as well.
authorities-advise =
    { $person ->
        [we] Expert advice comes from { $authorities_authority }.
       *[they] Expert advice comes from { $authorities_authority }.
    }
authorities-investigate = The case is also being looked into by { $authorities_authority }.
    .varied = Another body looking into the case: { $authorities_authority }.
authorities-intro = These bodies know about the case:
authority-item =
    { KEY($authorities_step) ->
        [reported] { $authorities_authority }: case reported
        [informed] { $authorities_authority }: informed
        [advises] { $authorities_authority }: giving advice
        [investigating] { $authorities_authority }: looking into the case
       *[in_contact] { $authorities_authority }: in contact
    }
rights-two = You have the right { FORM($rights, form: "clause") }.
rights-intro = You have the right to:
right-item = { FORM($rights, form: "sentence") }
rights-authority = The authority for complaints about data protection is { $data_protection_authority }.

## Quote, apology, empathy, thanks, requests

quote = { PART($quote_speaker, part: "name") }, { PART($quote_speaker, part: "function") }, said: “{ $quote_text }”
quote-name = { PART($quote_speaker, part: "name") } said: “{ $quote_text }”
quote-unnamed = “{ $quote_text }”
apologiser-begins =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] our board apologises
           *[they] the board of { FORM($org_short, form: "definite") } apologises
        }
        [management] { $person ->
            [we] our management apologises
           *[they] the management of { FORM($org_short, form: "definite") } apologises
        }
       *[organisation] { $person ->
            [we] we apologise
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] apologise
               *[none] apologises
            }
        }
    }
# To whom: up to three groups are named.
apology-groups =
    { $person ->
        [we] { PLURAL($apology_to) ->
            [1] { FORM($apology_to, form: "ours") }
            [2] { FORM($apology_to, form: "ours") }
            [3] { FORM($apology_to, form: "ours") }
           *[other] everyone affected
        }
       *[they] { PLURAL($apology_to) ->
            [1] { $apology_to }
            [2] { $apology_to }
            [3] { $apology_to }
           *[other] everyone affected
        }
    }
apology-to-for = { apologiser-begins } to { apology-groups } for { $apology_for }.
    .varied = For { $apology_for }, { apologiser-begins } to { apology-groups }.
apology-to = { apologiser-begins } to { apology-groups }.
    .varied = To { apology-groups }, { apologiser-begins }.
apology-for =
    { apologiser-begins } to { $person ->
        [we] you
       *[they] everyone affected
    } for { $apology_for }.
    .varied =
        { $person ->
            [we] You have { KEY($apology_by) ->
                [board] our board’s
                [management] our management’s
               *[organisation] our
            } apology for { $apology_for }.
           *[they] For { $apology_for }, { apologiser-begins } to everyone affected.
        }
apology =
    { apologiser-begins } to { $person ->
        [we] you
       *[they] everyone affected
    }.
    .varied =
        For this, { apologiser-begins } to { $person ->
            [we] you
           *[they] everyone affected
        }.
apology-list = This apology is for:
apology-item = { $apology_for }
empathy =
    { $person ->
        [we] We know that { PLURAL($empathy_for) ->
            [1] { FORM($empathy_for, form: "ours") }
            [2] { FORM($empathy_for, form: "ours") }
            [3] { FORM($empathy_for, form: "ours") }
           *[other] many people
        } are worried and have questions.
       *[they] { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] many people
        } will be worried and will have questions.
    }
    .varied =
        { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] many people
        } will be worried and will have questions.
thanks =
    { $person ->
        [we] We thank { $thanks_to }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] thank
           *[none] thanks
        } { $thanks_to }.
    }
    .varied = Thanks go to { $thanks_to }.
# With the reason.
thanks-for =
    { $person ->
        [we] We thank { $thanks_to } for their { $thanks_for }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] thank
           *[none] thanks
        } { $thanks_to } for their { $thanks_for }.
    }
requests-intro = For the time being:
request-item =
    { $person ->
        [we] { $requests }
       *[they] { FORM($requests, form: "they") }
    }
# Both at once: call instead of writing emails, and only if it is urgent.
request-call-rarely =
    { $person ->
        [we] Please call only if it is urgent, and do not email us for now.
       *[they] People are asked to call only if it is urgent, and enquiries cannot be made by email.
    }
signature-name = { PART($signed_by, part: "name") }
signature-function = { PART($signed_by, part: "function") }

## Restoration, prevention, threat

restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] We are working to bring the systems back.
           *[they] Work to bring the systems back is under way.
        }
        [first_systems_back] The first systems are running again.
        [in_stages] { $person ->
            [we] We are bringing the systems back step by step.
           *[they] The systems are being brought back step by step.
        }
        [well_advanced] Work to bring the systems back is well advanced.
       *[complete] All systems are running again.
    }
    .varied =
        { KEY($restoration) ->
            [working] Work to bring the systems back is under way.
            [first_systems_back] Some systems are already running again.
            [in_stages] Step by step, the systems are being brought back.
            [well_advanced] Much of the work to bring the systems back is done.
           *[complete] Every system is running again.
        }
restored = All systems have been running again since { $restored_at }.
systems-restored =
    { $person ->
        [we] Already back in use: { FORM($systems_restored, form: "affected") }.
       *[they] Already back in use: { FORM($systems_restored, form: "affected") }.
    }
restored-intro = Back in use:
restored-item = { FORM($systems_restored, form: "affected") }
restoration-date =
    { $person ->
        [we] By { $restoration_dates_by } we aim to bring back { FORM($restoration_dates_system, form: "ours") }.
       *[they] By { $restoration_dates_by } the aim is to bring back { FORM($restoration_dates_system, form: "affected") }.
    }
    .varied =
        { $person ->
            [we] We aim to bring back { FORM($restoration_dates_system, form: "ours") } by { $restoration_dates_by }.
           *[they] The aim is to bring back { FORM($restoration_dates_system, form: "affected") } by { $restoration_dates_by }.
        }
restoration-dates-intro = This is the timetable:
restoration-date-item = { FORM($restoration_dates_system, form: "affected") }: by { $restoration_dates_by }
restoration-by =
    { CERTAINTY($restoration_by) ->
        [presumed] All systems are expected to be running again by { $restoration_by }.
       *[confirmed] All systems are due to be running again by { $restoration_by }.
    }
restoration-by-open =
    { $person ->
        [we] We cannot say yet when all systems will be running again.
       *[they] It is not yet possible to say when all systems will be running again.
    }
    .varied =
        { $person ->
            [we] It is too early to say when all systems will be running again.
           *[they] When all systems will be running again is still open.
        }
# What protected the systems before: up to three in a sentence, else a list.
before = Safeguards in place before this happened included { $measures_before }.
before-intro = Safeguards in place before this happened included:
before-item = { $measures_before }
prevention =
    { $person ->
        [we] To protect our systems better, we will { $prevention }.
       *[they] To protect the systems better, { FORM($org_short, form: "definite") } will { $prevention }.
    }
prevention-intro =
    { $person ->
        [we] To protect our systems better, we will:
       *[they] To protect the systems better, { FORM($org_short, form: "definite") } will:
    }
prevention-item = { $prevention }
threat-source = According to { $threat_source }, the threat from cyber-criminals is { $threat_level }.
threat = The threat from cyber-criminals is currently { $threat_level }.
limits = Even good security cannot always stop well-resourced criminal groups.

## Contact for people

ask-phone = People with questions can call { PART($contact, part: "phone") }.
ask-email = Written questions can be sent to { PART($contact, part: "email") }.
press-advice = Advice for people affected is available at { PART($org_website, part: "host") }.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Phone: { PART($contact, part: "phone") }
contact-email = Email: { PART($contact, part: "email") }
contact-hours = Hours: { PART($contact, part: "hours") }
hotline-free = Calls are free.
dpo-heading = Data protection contact
dpo-name = { PART($dpo, part: "name") }
dpo-function = { PART($dpo, part: "function") }
dpo-phone = Phone: { PART($dpo, part: "phone") }
dpo-email = Email: { PART($dpo, part: "email") }

## Next update and time of the text

as-of = As of { DATE($issued_at, style: "long") }, { TIME($issued_at) }
# Which text this one replaces (website).
as-of-replaces = This replaces our information of { DATE($update_since, style: "long") }
as-of-replaces-time = This replaces our information of { DATE($update_since, style: "long") }, { TIME($update_since) }
next-at-where =
    { $person ->
        [we] We will report again by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }, { FORM($next_update_where, form: "here") }.
       *[they] The next update will follow by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }, { $next_update_where }.
    }
next-at =
    { $person ->
        [we] We will report again by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }.
       *[they] The next update will follow by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }.
    }
next-where =
    { $person ->
        [we] We will report again { FORM($next_update_where, form: "here") }.
       *[they] The next update will follow { $next_update_where }.
    }
next-topics =
    { PLURAL($next_update_about) ->
        [1] { $next_update_about }
        [2] { $next_update_about }
       *[other] all developments
    }
next-about-for =
    { $person ->
        [we] { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "ours") }
            [2] { FORM($next_update_for, form: "ours") }
            [3] { FORM($next_update_for, form: "ours") }
           *[other] you
        } will hear more from us about { next-topics }.
       *[they] { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] everyone affected
        } will be kept informed about { next-topics }.
    }
next-about =
    { $person ->
        [we] You will hear more from us about { next-topics }.
       *[they] { FORM($org_short, form: "definite") } will continue to report on { next-topics }.
    }
    .varied =
        { $person ->
            [we] More about { next-topics } will follow.
           *[they] More reports on { next-topics } will follow.
        }
next-for =
    { $person ->
        [we] { PLURAL($next_update_for) ->
            [1] { FORM($next_update_for, form: "ours") }
            [2] { FORM($next_update_for, form: "ours") }
            [3] { FORM($next_update_for, form: "ours") }
           *[other] you
        } will hear from us again.
       *[they] { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] everyone affected
        } will be kept informed.
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
more-contact-phone = Phone: { PART($more_contacts_contact, part: "phone") }
more-contact-email = Email: { PART($more_contacts_contact, part: "email") }
more-contact-hours = Hours: { PART($more_contacts_contact, part: "hours") }
languages =
    { PLURAL($languages_offered) ->
        [1] This information is also available in { $languages_offered }.
       *[other] This information is available in { $languages_offered }.
    }

## Press release: end

boilerplate-heading = About { $org_name }
boilerplate = { $org_boilerplate }
press-heading = Press contact
press-name = { PART($press_contact, part: "name") }
press-function = { PART($press_contact, part: "function") }
press-phone = Phone: { PART($press_contact, part: "phone") }
press-email = Email: { PART($press_contact, part: "email") }
press-hours = Hours: { PART($press_contact, part: "hours") }
furniture-characters = { $characters } characters including spaces

## Headings

h-for-me = What this means for you
h-what-happened = What happened
h-data = What we know about the data
h-consequences = What this could lead to
h-doing = What we are doing
# The same when the investigation is complete; the second when plans follow.
h-done = What we have done
h-done-next = What we have done and what we will do
h-restoration = When everything will be running again
# The same when everything works again.
h-restored = Where our systems stand
h-authorities = Police and authorities
h-advice = What you can do
h-help = Where to find help
h-rights = Your rights
h-contact = How to contact us
h-terms = What the terms mean
h-next = Next update

## Advice and help

advice-item = { $advice }
help-line-item = { $help_lines }: { FORM($help_lines, form: "host") }
help-line-phone = { $help_lines }: { FORM($help_lines, form: "phone") }, { FORM($help_lines, form: "host") }
help-item-by = { FORM($help_offers_topic, form: "guidance") }: { PART($help_offers_link, part: "label") }, from { $help_offers_by }.
help-item = { FORM($help_offers_topic, form: "guidance") }: { PART($help_offers_link, part: "label") }.
help-open-to-all = Open to everyone.
monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] { $person ->
            [we] We are offering people affected free credit monitoring.
           *[they] People affected are being offered free credit monitoring.
        }
        [identity_protection] { $person ->
            [we] We are offering people affected free protection against identity theft.
           *[they] People affected are being offered free protection against identity theft.
        }
        [insurance] { $person ->
            [we] We are offering people affected free insurance against identity theft.
           *[they] People affected are being offered free insurance against identity theft.
        }
       *[dark_web_watch] { $person ->
            [we] We are having the dark web watched for data about the people affected.
           *[they] The dark web is being watched for data about the people affected.
        }
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] Free credit monitoring is being offered to people affected.
            [identity_protection] Free protection against identity theft is being offered to people affected.
            [insurance] Free insurance against identity theft is being offered to people affected.
           *[dark_web_watch] A watch is being kept on the dark web for data about the people affected.
        }
letter-monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] We are offering you free credit monitoring.
        [identity_protection] We are offering you free protection against identity theft.
        [insurance] We are offering you free insurance against identity theft.
       *[dark_web_watch] We are having the dark web watched for data about you.
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] You are being offered free credit monitoring.
            [identity_protection] You are being offered free protection against identity theft.
            [insurance] You are being offered free insurance against identity theft.
           *[dark_web_watch] A watch is being kept on the dark web for data about you.
        }
# Whom the offer is for.
monitoring-for = Anyone whose identity numbers or documents are affected can take up the offer.
monitoring-months =
    { PLURAL($monitoring_months) ->
        [one] The offer runs for one month.
       *[other] The offer runs for { $monitoring_months } months.
    }
# The same when the dark web is watched and nothing else is offered.
monitoring-watch-months =
    { PLURAL($monitoring_months) ->
        [one] The watch will last one month.
       *[other] The watch will last { $monitoring_months } months.
    }
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { letterhead-town }
organisation-town-plain = { letterhead-town-plain }
