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
letterhead-organisation = { $org_name }
letterhead-street = { PART($org_address, part: "street") }
letterhead-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
letterhead-website = { PART($org_website, part: "host") }
letterhead-press = Press office: { PART($press_contact, part: "phone") }

## Moments, numbers, hours (pieces of sentences)

# They stand at the end of a clause: “was the target of a cyber-attack early on the morning of 9 December 2025”.
moment-exact = at { $time } on { $date }
moment-about = at around { $time } on { $date }
moment-day = on { $date }
moment-night-to = overnight into { $date }
moment-early-morning = early on the morning of { $date }
moment-since-at-least = at { $time } on { $date } or earlier
moment-since-at-least-day = on { $date } or earlier
moment-between = between { $time } on { $date } and { $until_time } on { $until_date }
moment-between-days = between { $date } and { $until_date }
period-days = from { $from } to { $to }
count-exact = { $number }
count-about = around { $number }
count-at-least = at least { $number }
count-up-to = up to { $number }
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
            [we] { FORM($attack_kind, form: "headline") }
           *[they] { FORM($attack_kind, form: "headline") } at { $org_name }
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
headline-data-published =
    { PLURAL($data_group) ->
        [one] Data about { $data_group } published after { headline-cause }
        [2] Data about { $data_group } published after { headline-cause }
       *[other] Personal data published after { headline-cause }
    }
headline-data-stolen =
    { PLURAL($data_group) ->
        [one] Data about { $data_group } stolen in { headline-cause }
        [2] Data about { $data_group } stolen in { headline-cause }
       *[other] Personal data stolen in { headline-cause }
    }
headline-data-accessed =
    { PLURAL($data_group) ->
        [one] Data about { $data_group } accessed in { headline-cause }
        [2] Data about { $data_group } accessed in { headline-cause }
       *[other] Personal data accessed in { headline-cause }
    }
headline-data-probably-taken =
    { PLURAL($data_group) ->
        [one] Data about { $data_group } probably copied in { headline-cause }
        [2] Data about { $data_group } probably copied in { headline-cause }
       *[other] Personal data probably copied in { headline-cause }
    }
headline-services-limited = { $services_limited_service } limited after { headline-cause }
headline-services-suspended = { $services_limited_service } suspended after { headline-cause }
headline-services-delayed = Delays to { $services_limited_service } after { headline-cause }
headline-services-urgent-only = { $services_limited_service } limited to urgent cases after { headline-cause }
headline-services-several = Services disrupted after { headline-cause }
headline-data-no-attack =
    { $person ->
        [we] Data about { $data_group } affected: what we know so far
       *[they] Data about { $data_group } affected: { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] set
           *[none] sets
        } out what is known
    }
headline-no-attack =
    { $person ->
        [we] Disruption to our IT systems: what we know so far
       *[they] IT systems disrupted: { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] set
           *[none] sets
        } out what is known
    }

## Sub-headline of the press release: no full stop

sub-off =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } to prevent further harm
sub-off-open =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } – not yet known whether data is affected
sub-off-no-sign =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } – no sign so far that data about { $data_group } has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) })
sub-off-excluded =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] switched off
       *[no] taken offline
    } – data about { $data_group } not affected (as of { $data_as_of }, { TIME($data_as_of) })
sub-open = Not yet known whether data is affected
sub-no-sign = No sign so far that data about { $data_group } has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) })
sub-excluded = Data about { $data_group } not affected (as of { $data_as_of }, { TIME($data_as_of) })
sub-services = Disruption to { $services_limited_service }
sub-tell = Everyone affected will be told directly

dateline = { $org_place }, { $issued_at }

## Lead

lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Our IT systems failed{ CERTAINTY($attack_at) ->
                [presumed] , probably { MOMENT($attack_at) }
               *[confirmed] {" "}{ MOMENT($attack_at) }
            }.
           *[they] The IT systems of { FORM($org_name, form: "definite") } failed{ CERTAINTY($attack_at) ->
                [presumed] , probably { MOMENT($attack_at) }
               *[confirmed] {" "}{ MOMENT($attack_at) }
            }.
        }
       *[cyber_attack] { $person ->
            [we] We { CERTAINTY($attack_kind) ->
                [presumed] appear to have been
               *[confirmed] were
            } the target of { FORM($attack_kind, form: "indefinite") }{ CERTAINTY($attack_at) ->
                [presumed] , probably { MOMENT($attack_at) }
               *[confirmed] {" "}{ MOMENT($attack_at) }
            }.
           *[they] { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
                [presumed] { GENDER($org_name) ->
                    [pl] appear to have been
                   *[none] appears to have been
                }
               *[confirmed] { GENDER($org_name) ->
                    [pl] were
                   *[none] was
                }
            } the target of { FORM($attack_kind, form: "indefinite") }{ CERTAINTY($attack_at) ->
                [presumed] , probably { MOMENT($attack_at) }
               *[confirmed] {" "}{ MOMENT($attack_at) }
            }.
        }
    }
lead-large =
    { $person ->
        [we] We { CERTAINTY($attack_kind) ->
            [presumed] appear to have been
           *[confirmed] were
        } the target of { FORM($attack_kind, form: "large") }{ CERTAINTY($attack_at) ->
            [presumed] , probably { MOMENT($attack_at) }
           *[confirmed] {" "}{ MOMENT($attack_at) }
        }.
       *[they] { FORM($org_name, form: "definite") } { CERTAINTY($attack_kind) ->
            [presumed] { GENDER($org_name) ->
                [pl] appear to have been
               *[none] appears to have been
            }
           *[confirmed] { GENDER($org_name) ->
                [pl] were
               *[none] was
            }
        } the target of { FORM($attack_kind, form: "large") }{ CERTAINTY($attack_at) ->
            [presumed] , probably { MOMENT($attack_at) }
           *[confirmed] {" "}{ MOMENT($attack_at) }
        }.
    }
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Our IT systems have failed.
           *[they] The IT systems of { FORM($org_name, form: "definite") } have failed.
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
        [we] Our IT systems are disrupted, and we are investigating the cause.
       *[they] The IT systems of { FORM($org_name, form: "definite") } are disrupted, and the cause is being investigated.
    }
scale-single =
    { CERTAINTY($attack_scale) ->
        [presumed] The attack appears to have hit individual systems.
       *[confirmed] The attack hit individual systems.
    }
scale-large-presumed =
    { CERTAINTY($attack_scale) ->
       *[presumed] The attack appears to have been large-scale.
    }

## Data: seven statuses, seven clearly different sentences

data-published = The attackers have published data about { $data_group }.
data-published-category = The attackers have published { $data_category } of { $data_group }.
data-stolen = Data about { $data_group } has been stolen.
data-stolen-category = { $data_category } of { $data_group } have been stolen.
data-accessed = The attackers gained access to data about { $data_group }.
data-accessed-category = The attackers gained access to { $data_category } of { $data_group }.
data-probably-taken =
    { $person ->
        [we] We have to assume that the attackers copied data about { $data_group }.
       *[they] It is likely that the attackers copied data about { $data_group }.
    }
data-probably-taken-category =
    { $person ->
        [we] We have to assume that the attackers copied { $data_category } of { $data_group }.
       *[they] It is likely that the attackers copied { $data_category } of { $data_group }.
    }
data-open =
    { $person ->
        [we] We do not know yet whether data about { $data_group } is affected; we are checking.
       *[they] It is not yet known whether data about { $data_group } is affected; this is being investigated.
    }
data-open-category =
    { $person ->
        [we] We do not know yet whether { $data_category } of { $data_group } are affected; we are checking.
       *[they] It is not yet known whether { $data_category } of { $data_group } are affected; this is being investigated.
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
data-also = The same is true of data about { $data_group }.
data-also-category = The same applies to { $data_category } of { $data_group }.
data-also-as-of = The same is true of data about { $data_group } (as of { $data_as_of }, { TIME($data_as_of) }).
data-also-category-as-of = The same applies to { $data_category } of { $data_group } (as of { $data_as_of }, { TIME($data_as_of) }).
data-as-of = This was the position at { TIME($data_as_of) } on { $data_as_of }.
data-altered = Data about { $data_group } has been altered.
data-deleted = Data about { $data_group } has been deleted.
data-unavailable =
    { $person ->
        [we] At present we cannot access data about { $data_group }.
       *[they] At present { FORM($org_short, form: "definite") } cannot access data about { $data_group }.
    }
data-unavailable-all =
    { $person ->
        [we] At present we cannot access this data ourselves.
       *[they] At present { FORM($org_short, form: "definite") } cannot access this data.
    }
data-available-again = Data about { $data_group } is available again.
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
data-yours-unknown = We cannot say yet whether your data is affected.

## How those affected are told

tell =
    { $person ->
        [we] If you are affected, we will tell you directly { FORM($tell_by, join: "or") }.
       *[they] People affected will be told directly { FORM($tell_by, join: "or") }.
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
tell-by-date =
    { $person ->
        [we] We will do so by { $tell_until }.
       *[they] This will happen by { $tell_until }.
    }
tell-exempt = If you are exempt from Digital Post, you will receive a letter.

## What happened

discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] The first sign was a failure of IT systems { MOMENT($discovered_at) }.
        [ransom_note] The first sign was a ransom note { MOMENT($discovered_at) }.
        [alert] The first sign was an alert from IT monitoring { MOMENT($discovered_at) }.
        [staff] Members of staff were the first to notice, { MOMENT($discovered_at) }.
        [supplier] The IT supplier raised the alarm { MOMENT($discovered_at) }.
       *[authority] A public authority raised the alarm { MOMENT($discovered_at) }.
    }
discovered = The first signs were noticed { MOMENT($discovered_at) }.
first-sign =
    { KEY($first_sign) ->
        [it_outage] The first sign was a failure of IT systems.
        [ransom_note] The first sign was a ransom note.
        [alert] The first sign was an alert from IT monitoring.
        [staff] Members of staff were the first to notice.
        [supplier] The IT supplier raised the alarm.
       *[authority] A public authority raised the alarm.
    }
attacker =
    { KEY($attacker) ->
        [unknown] It is not yet known who is behind this.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Criminals are thought to be behind the attack.
           *[confirmed] Criminals are behind the attack.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] A criminal group is thought to be behind the attack.
           *[confirmed] A criminal group is behind the attack.
        }
    }
systems-attack =
    { CERTAINTY($systems_affected) ->
        [presumed] The attack is thought to have hit { FORM($systems_affected, form: "affected") }.
       *[confirmed] The attack hit { FORM($systems_affected, form: "affected") }.
    }
systems-outage =
    { CERTAINTY($systems_affected) ->
        [presumed] The outage is thought to affect { FORM($systems_affected, form: "affected") }.
       *[confirmed] The outage affects { FORM($systems_affected, form: "affected") }.
    }
systems-incident =
    { CERTAINTY($systems_affected) ->
        [presumed] The disruption is thought to affect { FORM($systems_affected, form: "affected") }.
       *[confirmed] The disruption affects { FORM($systems_affected, form: "affected") }.
    }
systems-off =
    { $person ->
        [we] { HAS($systems_off, key: "internet_connection") ->
            [yes] To prevent further harm, we have switched off { FORM($systems_off, form: "ours") }.
           *[no] To prevent further harm, we have taken { FORM($systems_off, form: "ours") } offline.
        }
       *[they] { HAS($systems_off, key: "internet_connection") ->
            [yes] To prevent further harm, { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] have switched off { FORM($systems_off, form: "theirs") }
               *[none] has switched off { FORM($systems_off, form: "own") }
            }.
           *[no] To prevent further harm, { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] have taken { FORM($systems_off, form: "theirs") }
               *[none] has taken { FORM($systems_off, form: "own") }
            } offline.
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
       *[hosting_and_operations] { $person ->
            [we] An outside supplier runs our IT and hosts our servers.
           *[they] An outside supplier runs { FORM($org_short, form: "genitive") } IT and hosts { GENDER($org_short) ->
                [pl] their
               *[none] its
            } servers.
        }
    }

## Services

service-limited =
    { KEY($services_limited_state) ->
        [limited] { FORM($services_limited_service, form: "limited") }.
        [suspended] { FORM($services_limited_service, form: "suspended") }.
        [delayed] { FORM($services_limited_service, form: "delayed") }.
        [urgent_only] { FORM($services_limited_service, form: "urgent_only") }.
       *[resumed] { FORM($services_limited_service, form: "resumed") }.
    }
services-limited = { $services_limited_service } are limited.
services-suspended = { $services_limited_service } are suspended until further notice.
services-delayed = There are delays to { $services_limited_service }.
services-urgent-only = { $services_limited_service } are available for urgent cases only.
services-resumed = { $services_limited_service } have resumed.
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
            [we] You do not need to do anything about this for now.
           *[they] Anyone who is waiting does not need to do anything for now.
        }
       *[call_emergency_doctor] { $person ->
            [we] In urgent cases, please call the out-of-hours doctor or, if a life is in danger, 112.
           *[they] In urgent cases, people can call the out-of-hours doctor or, if a life is in danger, 112.
        }
    }
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] { $services_continuing } remain available.
    }
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] We are working to our emergency plan.
           *[they] An emergency plan is in operation.
        }
       *[ended] { $person ->
            [we] We have since stood down our emergency plan.
           *[they] The emergency plan has since been stood down.
        }
    }

## What is being done

experts-tasks =
    { $person ->
        [we] { FORM($experts, form: "ours") } are working to { $expert_tasks }.
       *[they] { $experts } are working to { $expert_tasks }.
    }
experts =
    { $person ->
        [we] { FORM($experts, form: "ours") } are investigating.
       *[they] { $experts } are investigating.
    }
measures =
    { $person ->
        [we] So far we have { $measures }.
       *[they] So far { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } { $measures }.
    }
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] We check every system before it goes back online.
           *[they] Every system is checked before it goes back online.
        }
       *[disconnected_to_protect] { $person ->
            [we] Systems stay offline until they have been checked, to protect the data on them.
           *[they] Systems stay offline until they have been checked, to protect the data on them.
        }
    }

## Authorities

police-report =
    { $person ->
        [we] We have reported the matter to the police.
       *[they] The matter has been reported to the police.
    }
police-investigation = The police are investigating.
police-cooperation-aims =
    { $person ->
        [we] Together with the police, we are working to { $police_aims }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] are
           *[none] is
        } working with the police to { $police_aims }.
    }
police-cooperation =
    { $person ->
        [we] We are helping the police with their investigation.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] are
           *[none] is
        } helping the police with their investigation.
    }
authorities-reported =
    { $person ->
        [we] A report has gone to { $authorities_authority }.
       *[they] A report has gone to { $authorities_authority }.
    }
authorities-reported-on =
    { $person ->
        [we] On { $authorities_on } we notified { $authorities_authority }.
       *[they] A report went to { $authorities_authority } on { $authorities_on }.
    }
authorities-informed =
    { $person ->
        [we] We have informed { $authorities_authority }.
       *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
            [pl] have
           *[none] has
        } informed { $authorities_authority }.
    }
authorities-in-contact =
    { $person ->
        [we] We are in contact with { $authorities_authority }.
       *[they] Contact has been made with { $authorities_authority }.
    }

## Quote, apology, empathy

quote = { PART($quote_speaker, part: "name") }, { PART($quote_speaker, part: "function") }, said: “{ $quote_text }”
quote-unnamed = “{ $quote_text }”
apology-to-for =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Our board apologises to { FORM($apology_to, form: "ours") } for { $apology_for }.
           *[they] The board of { FORM($org_short, form: "definite") } apologises to { $apology_to } for { $apology_for }.
        }
        [management] { $person ->
            [we] Our management apologises to { FORM($apology_to, form: "ours") } for { $apology_for }.
           *[they] The management of { FORM($org_short, form: "definite") } apologises to { $apology_to } for { $apology_for }.
        }
       *[organisation] { $person ->
            [we] We apologise to { FORM($apology_to, form: "ours") } for { $apology_for }.
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] apologise
               *[none] apologises
            } to { $apology_to } for { $apology_for }.
        }
    }
apology-to =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Our board apologises to { FORM($apology_to, form: "ours") }.
           *[they] The board of { FORM($org_short, form: "definite") } apologises to { $apology_to }.
        }
        [management] { $person ->
            [we] Our management apologises to { FORM($apology_to, form: "ours") }.
           *[they] The management of { FORM($org_short, form: "definite") } apologises to { $apology_to }.
        }
       *[organisation] { $person ->
            [we] We apologise to { FORM($apology_to, form: "ours") }.
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] apologise
               *[none] apologises
            } to { $apology_to }.
        }
    }
apology-for =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Our board apologises to you for { $apology_for }.
           *[they] The board of { FORM($org_short, form: "definite") } apologises to everyone affected for { $apology_for }.
        }
        [management] { $person ->
            [we] Our management apologises to you for { $apology_for }.
           *[they] The management of { FORM($org_short, form: "definite") } apologises to everyone affected for { $apology_for }.
        }
       *[organisation] { $person ->
            [we] We apologise to you for { $apology_for }.
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] apologise
               *[none] apologises
            } to everyone affected for { $apology_for }.
        }
    }
apology =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Our board apologises to you.
           *[they] The board of { FORM($org_short, form: "definite") } apologises to everyone affected.
        }
        [management] { $person ->
            [we] Our management apologises to you.
           *[they] The management of { FORM($org_short, form: "definite") } apologises to everyone affected.
        }
       *[organisation] { $person ->
            [we] We apologise to you.
           *[they] { FORM($org_short, form: "definite") } { GENDER($org_short) ->
                [pl] apologise
               *[none] apologises
            } to everyone affected.
        }
    }
empathy =
    { $person ->
        [we] We know that { FORM($empathy_for, form: "ours") } are worried and have questions.
       *[they] { $empathy_for } will be worried and will have questions.
    }

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
       *[complete] All systems are running again.
    }
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
prevention =
    { $person ->
        [we] To protect our systems better, we will { $prevention }.
       *[they] To protect the systems better, { FORM($org_short, form: "definite") } will { $prevention }.
    }
threat-source = According to { $threat_source }, the threat from cyber-criminals is { $threat_level }.
threat = The threat from cyber-criminals is currently { $threat_level }.
limits = Even good security cannot always stop well-resourced criminal groups.

## Contact for people

ask-phone = People with questions can call { PART($contact, part: "phone") }.
ask-email = Written questions can be sent to { PART($contact, part: "email") }.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Phone: { PART($contact, part: "phone") }
contact-email = Email: { PART($contact, part: "email") }
contact-hours = Hours: { PART($contact, part: "hours") }

## Next update and time of the text

as-of = As of { DATE($issued_at, style: "long") }, { TIME($issued_at) }
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
next-about-for =
    { $person ->
        [we] { FORM($next_update_for, form: "ours") } will hear more from us about { $next_update_about }.
       *[they] { $next_update_for } will be kept informed about { $next_update_about }.
    }
next-about =
    { $person ->
        [we] You will hear more from us about { $next_update_about }.
       *[they] { FORM($org_short, form: "definite") } will continue to report on { $next_update_about }.
    }
next-for =
    { $person ->
        [we] { FORM($next_update_for, form: "ours") } will hear from us again.
       *[they] { $next_update_for } will be kept informed.
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

## Website: headings

h-for-me = What this means for you
h-what-happened = What happened
h-data = What we know about the data
h-doing = What we are doing
h-authorities = Police and authorities
h-advice = What you can do
h-help = Where to find help
h-contact = How to contact us
h-next = Next update

## Website: advice and help

advice-item = { $advice }
help-item-by = { FORM($help_offers_topic, form: "guidance") }: { PART($help_offers_link, part: "label") }, from { $help_offers_by }.
help-item = { FORM($help_offers_topic, form: "guidance") }: { PART($help_offers_link, part: "label") }.
help-open-to-all = Open to everyone.
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
