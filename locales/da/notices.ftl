# Sætningerne i meddelelserne. De samme id'er og variabler som i locales/de/notices.ftl, der er forlægget.
# »they« = pressemeddelelse i tredje person, »we« = hjemmesiden med »vi« og »du«.

## Betegnelser og sidens faste dele

label-press-release = Pressemeddelelse
label-website-notice = Vigtig information
furniture-running-header = { $org_name }
furniture-page-before = {"Side "}
furniture-page-between = {" af "}
furniture-description = Meddelelse fra { FORM($org_name, form: "definite") }
furniture-side-by-side = Udgave på to sprog: { $left } og { $right }
# Below the text of a press release; what the logo is; the lines at the foot of letters.
furniture-end = – Slut –
furniture-logo = Logo: { $org_name }
furniture-letter-footer = { $letter_footer }
# The copy for the lawyer: across each page, and at its foot with the beginning of the fingerprint.
review-draft = Udkast
review-version = Version fra { $date } kl. { $time } · { $fingerprint }
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
letterhead-press = Presse: { PART($press_contact, part: "phone") }

## Tidspunkter, tal og åbningstider (dele af sætninger)

moment-exact = den { $date } kl. { $time }
moment-about = den { $date } omkring kl. { $time }
moment-day = den { $date }
moment-month = i { $month_year }
moment-since-day = fra den { $date } og frem
moment-from-to = fra den { $date } til den { $until_date }
moment-since-month = fra { $month_year } og frem
moment-from-to-months = fra { $month_year } til { $until_month_year }
moment-between-months = mellem { $month_year } og { $until_month_year }
moment-from-to-days = fra den { $day }. til den { $until_date }
moment-night-to = natten til den { $date }
moment-early-morning = tidligt om morgenen den { $date }
moment-since-at-least = den { $date } kl. { $time } eller tidligere
moment-since-at-least-day = den { $date } eller tidligere
moment-between = mellem den { $date } kl. { $time } og den { $until_date } kl. { $until_time }
moment-between-days = mellem den { $date } og den { $until_date }
moment-between-days-month = mellem den { $day }. og den { $until_date }
period-days = { $from } til { $to }
period-years = { $from_year } til { $to_year }
period-until = frem til og med { $to }
period-until-year = frem til og med { $to_year }
count-exact =
    { $number ->
        [1] én
       *[other] { $number }
    }
count-about =
    { $number ->
        [1] cirka én
       *[other] cirka { $number }
    }
count-at-least =
    { $number ->
        [1] mindst én
       *[other] mindst { $number }
    }
count-up-to =
    { $number ->
        [1] op til én
       *[other] op til { $number }
    }
hours-day = { $first } kl. { $from }–{ $to }
hours-days = { $first } til { $last } kl. { $from }–{ $to }
day-1 = mandag
day-2 = tirsdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lørdag
day-7 = søndag

## Overskrift: først følgen for folk, så årsagen

# Står efter »i«, »efter« og »ved« i overskrifterne nedenfor og alene, når hverken data eller drift er berørt.
headline-cause =
    { KEY($attack_kind) ->
        [it_outage] it-nedbrud hos { $person ->
            [we] os
           *[they] { $org_name }
        }
        [data_exposed] brud på datasikkerheden hos { $person ->
            [we] os
           *[they] { $org_name }
        }
        [misdirected_data] fejlforsendelse hos { $person ->
            [we] os
           *[they] { $org_name }
        }
        [lost_device] tab af it-udstyr hos { $person ->
            [we] os
           *[they] { $org_name }
        }
        [suspicious_activity] mistanke om cyberangreb mod { $person ->
            [we] vores it
           *[they] { $org_name }
        }
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] formodet{" "}
           *[confirmed] {""}
        }cyberangreb på { $person ->
            [we] en af vores leverandører
           *[they] en leverandør til { $org_name }
        }
        [other] { $attack_kind }{ $person ->
            [we] {""}
           *[they] {" "}hos { $org_name }
        }
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] formodet{" "}
           *[confirmed] {""}
        }{ FORM($attack_kind, form: "headline") } mod { $person ->
            [we] vores it
           *[they] { $org_name }
        }
    }
headline-data =
    { PLURAL($data_group) ->
        [1] oplysninger om { $data_group }
        [2] oplysninger om { $data_group }
       *[other] personlige oplysninger
    }
headline-data-published = { headline-data } offentliggjort efter { headline-cause }
headline-data-stolen = { headline-data } stjålet i { headline-cause }
headline-data-accessed = Hackere fik adgang til { headline-data } i { headline-cause }
headline-data-probably-taken = { headline-data } formentlig stjålet i { headline-cause }
headline-data-reachable = Uvedkommende kan have set { headline-data }: { headline-cause }
headline-event-data =
    { KEY($attack_kind) ->
        [misdirected_data] { headline-data } sendt til forkerte modtagere: { headline-cause }
        [lost_device] It-udstyr væk: { headline-data } er berørt
       *[data_exposed] { headline-data } var ikke beskyttet godt nok: { headline-cause }
    }
headline-event =
    { KEY($attack_kind) ->
        [misdirected_data] Oplysninger sendt til forkerte modtagere: { $person ->
            [we] Det ved vi nu
           *[they] { $org_name } gør status
        }
        [lost_device] It-udstyr væk: { $person ->
            [we] Det ved vi nu
           *[they] { $org_name } gør status
        }
       *[data_exposed] Oplysninger var ikke beskyttet godt nok: { $person ->
            [we] Det ved vi nu
           *[they] { $org_name } gør status
        }
    }
headline-services-limited = { $services_limited_service } begrænset efter { headline-cause }
headline-services-paper = { $services_limited_service } på papir efter { headline-cause }
headline-services-suspended = { $services_limited_service } indstillet indtil videre efter { headline-cause }
headline-services-day = { $services_limited_service } indstillet den { DATE($services_limited_on, style: "day_month") } efter { headline-cause }
headline-services-delayed = Længere ventetid på { $services_limited_service } efter { headline-cause }
headline-services-urgent-only = { $services_limited_service } kun i akutte tilfælde efter { headline-cause }
headline-services-moved = { $services_limited_service } flyttet efter { headline-cause }
headline-services-several = Begrænset drift efter { headline-cause }
headline-data-no-attack =
    { headline-data } er berørt: { $person ->
        [we] Det ved vi nu
       *[they] { $org_name } gør status
    }
headline-no-attack =
    { $person ->
        [we] Problemer med vores it: Det ved vi nu
       *[they] It-problemer hos { $org_name }: Her er status
    }
headline-incident =
    { $person ->
        [we] It-hændelse hos os: Det ved vi nu
       *[they] It-hændelse hos { $org_name }: Her er status
    }
headline-false-alarm =
    { $person ->
        [we] Det var ikke et angreb: Vores it er i orden
       *[they] Intet cyberangreb mod { $org_name }: Mistanken er afkræftet
    }
headline-restored = Alle systemer kører igen efter { headline-cause }

## Underrubrik i pressemeddelelsen, uden punktum

sub-off =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] mange systemer
    } er { HAS($systems_off, key: "internet_connection") ->
        [yes] lukket ned
       *[no] koblet fra nettet
    } af sikkerhedshensyn
sub-off-open =
    { PLURAL($systems_off) ->
        [1] { $systems_off }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] mange systemer
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] lukket ned
       *[no] koblet fra nettet
    } – det bliver undersøgt, om oplysninger er berørt
sub-open = Det bliver undersøgt, om oplysninger er berørt
sub-no-sign = Foreløbig ingen tegn på, at oplysninger om { $data_group } er kommet i forkerte hænder (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-no-sign-category = Foreløbig ingen tegn på, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-no-sign-brief = Foreløbig ingen tegn på, at personlige oplysninger er kommet i forkerte hænder (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-excluded = Oplysninger om { $data_group } er ikke berørt (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-excluded-category = { FORM($data_group, form: "genitive") } { $data_category } er ikke berørt (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-services =
    { PLURAL($services_limited_service) ->
        [1] Også driften er påvirket: { $services_limited_service }
        [2] Også driften er påvirket: { $services_limited_service }
        [3] Også driften er påvirket: { $services_limited_service }
       *[other] Også driften er påvirket
    }
sub-tell = Direkte besked til alle, der er berørt
# The same when they have been told.
sub-told = De berørte har fået besked

dateline = { $org_place }, den { $issued_at }
embargo = Klausul: Må ikke offentliggøres før { DATE($embargo_until, style: "weekday_name") } den { $embargo_until } kl. { TIME($embargo_until) }

## Indledning

presumed-at =
    { CERTAINTY($attack_at) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }
presumed-kind =
    { CERTAINTY($attack_kind) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }
presumed-kind-or-at =
    { CERTAINTY($attack_at) ->
        [presumed] formentlig{" "}
       *[confirmed] { presumed-kind }
    }
lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } blev { presumed-at }{ MOMENT($attack_at) } ramt af { FORM($attack_kind, form: "indefinite") }.
        [data_exposed] { MOMENT($attack_at, as: "state") } var oplysninger hos { $person ->
            [we] os
           *[they] { FORM($org_name, form: "definite") }
        } { presumed-kind-or-at }ikke beskyttet godt nok.
        [misdirected_data] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } sendte { presumed-kind-or-at }{ MOMENT($attack_at) } oplysninger til forkerte modtagere.
        [lost_device] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } mistede { presumed-kind-or-at }{ MOMENT($attack_at) } it-udstyr med oplysninger på.
        [suspicious_activity] { presumed-at }{ MOMENT($attack_at) } var der mistænkelig aktivitet i { $person ->
            [we] vores it-systemer
           *[they] it-systemerne hos { FORM($org_name, form: "definite") }
        }.
        [supply_chain] { $person ->
            [we] En af vores leverandører
           *[they] En leverandør til { FORM($org_name, form: "definite") }
        } blev { presumed-kind-or-at }{ MOMENT($attack_at) } ramt af et cyberangreb.
        [other] Der skete { presumed-kind-or-at }{ MOMENT($attack_at) } en hændelse hos { $person ->
            [we] os
           *[they] { FORM($org_name, form: "definite") }
        }: { $attack_kind }.
       *[cyber_attack] { $person ->
            [we] { MOMENT($attack_at) } blev vi { presumed-kind-or-at }ramt
           *[they] { FORM($org_name, form: "definite") } blev { presumed-kind-or-at }{ MOMENT($attack_at) } ramt
        } af { FORM($attack_kind, form: "indefinite") }.
    }
lead-large =
    { $person ->
        [we] { MOMENT($attack_at) } blev vi { presumed-kind-or-at }ramt
       *[they] { FORM($org_name, form: "definite") } blev { presumed-kind-or-at }{ MOMENT($attack_at) } ramt
    } af { FORM($attack_kind, form: "large") }.
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } er ramt af { FORM($attack_kind, form: "indefinite") }.
        [data_exposed] Hos { $person ->
            [we] os
           *[they] { FORM($org_name, form: "definite") }
        } har oplysninger { presumed-kind }ikke været beskyttet godt nok.
        [misdirected_data] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } har { presumed-kind }sendt oplysninger til forkerte modtagere.
        [lost_device] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } har { presumed-kind }mistet it-udstyr med oplysninger på.
        [suspicious_activity] Der har været mistænkelig aktivitet i { $person ->
            [we] vores it-systemer
           *[they] it-systemerne hos { FORM($org_name, form: "definite") }
        }.
        [supply_chain] { $person ->
            [we] En af vores leverandører
           *[they] En leverandør til { FORM($org_name, form: "definite") }
        } er { presumed-kind }ramt af et cyberangreb.
        [other] Der er sket en hændelse hos { $person ->
            [we] os
           *[they] { FORM($org_name, form: "definite") }
        }: { $attack_kind }.
       *[cyber_attack] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } er { presumed-kind }ramt af { FORM($attack_kind, form: "indefinite") }.
    }
lead-no-attack =
    { $person ->
        [we] Vi har problemer med vores it.
       *[they] { FORM($org_name, form: "definite") } har problemer med it-systemerne.
    }
lead-incident =
    { $person ->
        [we] Der er sket en it-hændelse hos os.
       *[they] Der er sket en it-hændelse hos { FORM($org_name, form: "definite") }.
    }
lead-open =
    { $person ->
        [we] Hvad der ligger bag, ved vi ikke endnu.
       *[they] Hvad der ligger bag, er endnu ikke klart.
    }
lead-suspicion =
    { $person ->
        [we] Vi undersøger stadig, om det var et angreb.
       *[they] Det bliver stadig undersøgt, om det var et angreb.
    }
    .varied =
        { $person ->
            [we] Om det var et angreb, undersøger vi stadig.
           *[they] Om det var et angreb, bliver stadig undersøgt.
        }
clear-statement =
    { KEY($all_clear) ->
        [false_alarm] { $person ->
            [we] Nu ved vi, at det ikke var et angreb.
           *[they] Det står nu klart, at det ikke var et angreb.
        }
        [no_data_affected] { $person ->
            [we] Nu ved vi, at ingen oplysninger er kommet i forkerte hænder.
           *[they] Det står nu klart, at ingen oplysninger er kommet i forkerte hænder.
        }
       *[incident_over] Hændelsen er nu overstået.
    }
scale-single =
    { CERTAINTY($attack_scale) ->
        [presumed] Formentlig er enkelte systemer ramt.
       *[confirmed] Enkelte systemer er ramt.
    }
scale-large-presumed =
    { CERTAINTY($attack_scale) ->
       *[presumed] Formentlig er angrebet omfattende.
    }

## Oplysninger: syv statusser, syv tydeligt forskellige sætninger. »neutral«: ingen har angrebet, så vidt det vides

# published
data-published = Hackere har offentliggjort oplysninger om { $data_group }.
    .varied = Desuden har hackere offentliggjort oplysninger om { $data_group }.
data-published-category = Hackere har offentliggjort { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = Desuden har hackere offentliggjort { FORM($data_group, form: "genitive") } { $data_category }.
data-neutral-published = Oplysninger om { $data_group } er blevet offentliggjort.
data-neutral-published-category = { FORM($data_group, form: "genitive") } { $data_category } er blevet offentliggjort.
# stolen
data-stolen = Hackere har stjålet oplysninger om { $data_group }.
    .varied = Desuden har hackere stjålet oplysninger om { $data_group }.
data-stolen-category = Hackere har stjålet { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = Desuden har hackere stjålet { FORM($data_group, form: "genitive") } { $data_category }.
data-neutral-stolen = Oplysninger om { $data_group } er blevet stjålet.
    .varied = Desuden er oplysninger om { $data_group } blevet stjålet.
data-neutral-stolen-category = { FORM($data_group, form: "genitive") } { $data_category } er blevet stjålet.
# accessed
data-accessed = Hackere har haft adgang til oplysninger om { $data_group }.
    .varied = Desuden har hackere haft adgang til oplysninger om { $data_group }.
data-accessed-category = Hackere har haft adgang til { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = Desuden har hackere haft adgang til { FORM($data_group, form: "genitive") } { $data_category }.
data-neutral-accessed = Uvedkommende har haft adgang til oplysninger om { $data_group }.
    .varied = Desuden har uvedkommende haft adgang til oplysninger om { $data_group }.
data-neutral-accessed-category = Uvedkommende har haft adgang til { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = Desuden har uvedkommende haft adgang til { FORM($data_group, form: "genitive") } { $data_category }.
# probably_taken
data-probably-taken =
    { $person ->
        [we] Vi må gå ud fra, at hackere har stjålet oplysninger om { $data_group }.
       *[they] Oplysninger om { $data_group } er efter al sandsynlighed stjålet.
    }
    .varied =
        { $person ->
            [we] Efter al sandsynlighed har hackere stjålet oplysninger om { $data_group }.
           *[they] Efter al sandsynlighed er oplysninger om { $data_group } stjålet.
        }
data-probably-taken-category =
    { $person ->
        [we] Vi må gå ud fra, at hackere har stjålet { FORM($data_group, form: "genitive") } { $data_category }.
       *[they] { FORM($data_group, form: "genitive") } { $data_category } er efter al sandsynlighed stjålet.
    }
    .varied =
        { $person ->
            [we] Efter al sandsynlighed har hackere stjålet { FORM($data_group, form: "genitive") } { $data_category }.
           *[they] Efter al sandsynlighed er { FORM($data_group, form: "genitive") } { $data_category } stjålet.
        }
data-neutral-probably-taken =
    { $person ->
        [we] Vi må gå ud fra, at oplysninger om { $data_group } er kommet i forkerte hænder.
       *[they] Oplysninger om { $data_group } er efter al sandsynlighed kommet i forkerte hænder.
    }
    .varied = Efter al sandsynlighed er oplysninger om { $data_group } kommet i forkerte hænder.
data-neutral-probably-taken-category =
    { $person ->
        [we] Vi må gå ud fra, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder.
       *[they] { FORM($data_group, form: "genitive") } { $data_category } er efter al sandsynlighed kommet i forkerte hænder.
    }
    .varied = Efter al sandsynlighed er { FORM($data_group, form: "genitive") } { $data_category } kommet i forkerte hænder.
data-brief-published = Personlige oplysninger er blevet offentliggjort.
    .varied = Der er offentliggjort personlige oplysninger.
data-brief-stolen = Personlige oplysninger er blevet stjålet.
    .varied = Der er stjålet personlige oplysninger.
data-brief-accessed = Uvedkommende har haft adgang til personlige oplysninger.
data-brief-probably-taken = Personlige oplysninger er efter al sandsynlighed stjålet.
    .varied = Efter al sandsynlighed er personlige oplysninger stjålet.
data-brief-no-sign =
    { $person ->
        [we] Foreløbig har vi ikke set tegn på, at personlige oplysninger er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Foreløbig er der ingen tegn på, at personlige oplysninger er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-brief-excluded = De oplysninger, der er undersøgt, er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
# reachable: within reach of people who should not see it; whether anyone looked is not known.
data-reachable = Uvedkommende kan have set oplysninger om { $data_group }; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
    .varied = Desuden kan uvedkommende have set oplysninger om { $data_group }; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
data-reachable-category = Uvedkommende kan have set { FORM($data_group, form: "genitive") } { $data_category }; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
    .varied = Desuden kan uvedkommende have set { FORM($data_group, form: "genitive") } { $data_category }; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
data-brief-reachable = Uvedkommende kan have set personlige oplysninger; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
    .varied = Desuden kan uvedkommende have set personlige oplysninger; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket.
# open
data-open =
    { $person ->
        [we] Vi ved endnu ikke, om oplysninger om { $data_group } er berørt, men vi undersøger det.
       *[they] Det er endnu ikke klart, om oplysninger om { $data_group } er berørt, men det bliver undersøgt.
    }
    .varied =
        { $person ->
            [we] Om oplysninger om { $data_group } er berørt, ved vi endnu ikke, men vi undersøger det.
           *[they] Om oplysninger om { $data_group } er berørt, er endnu ikke klart, men det bliver undersøgt.
        }
data-open-category =
    { $person ->
        [we] Vi ved endnu ikke, om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men vi undersøger det.
       *[they] Det er endnu ikke klart, om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men det bliver undersøgt.
    }
    .varied =
        { $person ->
            [we] Om { FORM($data_group, form: "genitive") } { $data_category } er berørt, ved vi endnu ikke, men vi undersøger det.
           *[they] Om { FORM($data_group, form: "genitive") } { $data_category } er berørt, er endnu ikke klart, men det bliver undersøgt.
        }
# no_sign
data-no-sign =
    { $person ->
        [we] Foreløbig har vi ikke set tegn på, at oplysninger om { $data_group } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Foreløbig er der ingen tegn på, at oplysninger om { $data_group } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-no-sign-category =
    { $person ->
        [we] Foreløbig har vi ikke set tegn på, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Foreløbig er der ingen tegn på, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-investigation =
    { $person ->
        [we] Vi er ikke færdige med at undersøge det.
       *[they] Undersøgelsen er ikke slut.
    }
    .varied = Undersøgelsen er ikke slut.
# excluded
data-excluded = Oplysninger om { $data_group } er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-excluded-category = { FORM($data_group, form: "definite_genitive") } { $data_category } er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-list-published = Disse oplysninger er offentliggjort:
data-list-published-part = En del af disse oplysninger er offentliggjort:
data-list-stolen = Disse oplysninger er stjålet:
data-list-accessed = Disse oplysninger har uvedkommende haft adgang til:
data-list-probably-taken = Disse oplysninger er efter al sandsynlighed kommet i forkerte hænder:
data-list-reachable = Disse oplysninger kan uvedkommende have set; { $person ->
        [we] vi ved ikke
       *[they] det vides ikke
    }, om det er sket:
# Over the same lists where the status has just been said: alone, or one of several.
data-these = Det drejer sig om disse oplysninger:
data-these-published = Offentliggjort:
data-these-published-part = Delvis offentliggjort:
data-these-stolen = Stjålet:
data-these-accessed = Uvedkommende har haft adgang til:
data-these-probably-taken = Efter al sandsynlighed i forkerte hænder:
data-these-reachable = Muligvis set af uvedkommende:
data-list-open =
    { $person ->
        [we] Vi ved endnu ikke, om disse oplysninger er berørt:
       *[they] Det er endnu ikke klart, om disse oplysninger er berørt:
    }
    .varied =
        { $person ->
            [we] Om disse oplysninger er berørt, ved vi endnu ikke:
           *[they] Om disse oplysninger er berørt, er endnu ikke klart:
        }
data-list-no-sign = Foreløbig er der ingen tegn på, at disse oplysninger er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }):
data-list-excluded = Disse oplysninger er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }):
data-item = { $data_group }: { $data_category }.
data-item-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_category } ({ $data_number } person).
       *[other] { $data_group }: { $data_category } ({ $data_number } personer).
    }
data-item-plain = { $data_group }: personlige oplysninger.
data-item-plain-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: personlige oplysninger ({ $data_number } person).
       *[other] { $data_group }: personlige oplysninger ({ $data_number } personer).
    }
data-number-alone =
    { PLURAL($data_number) ->
        [one] Det drejer sig om { $data_number } person.
       *[other] Det drejer sig om { $data_number } personer.
    }
data-number-of =
    { PLURAL($data_number) ->
        [one] Blandt { $data_group } drejer det sig om { $data_number } person.
       *[other] Blandt { $data_group } drejer det sig om { $data_number } personer.
    }
data-numbers-intro = Så mange personer drejer det sig om, så vidt vides:
data-number-item =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_number } person.
       *[other] { $data_group }: { $data_number } personer.
    }
data-period = Oplysningerne er fra perioden { $data_period }.
data-period-of = Oplysningerne om { $data_group } er fra perioden { $data_period }.
    .varied = For { $data_group } er perioden { $data_period }.
data-as-of = Sådan er status den { $data_as_of } kl. { TIME($data_as_of) }.
data-altered =
    { PLURAL($data_group) ->
        [1] Oplysninger om { $data_group } er blevet ændret.
        [2] Oplysninger om { $data_group } er blevet ændret.
        [3] Oplysninger om { $data_group } er blevet ændret.
       *[other] Oplysninger om mange grupper er blevet ændret.
    }
data-deleted =
    { PLURAL($data_group) ->
        [1] Oplysninger om { $data_group } er blevet slettet.
        [2] Oplysninger om { $data_group } er blevet slettet.
        [3] Oplysninger om { $data_group } er blevet slettet.
       *[other] Oplysninger om mange grupper er blevet slettet.
    }
    .varied =
        { PLURAL($data_group) ->
            [1] Der er også slettet oplysninger om { $data_group }.
            [2] Der er også slettet oplysninger om { $data_group }.
            [3] Der er også slettet oplysninger om { $data_group }.
           *[other] Der er også slettet oplysninger om mange grupper.
        }
data-unavailable =
    { $person ->
        [we] Vi har lige nu ikke adgang til { PLURAL($data_group) ->
            [1] oplysninger om { $data_group }
            [2] oplysninger om { $data_group }
            [3] oplysninger om { $data_group }
           *[other] mange af oplysningerne
        }.
       *[they] Der er lige nu ikke adgang til { PLURAL($data_group) ->
            [1] oplysninger om { $data_group }
            [2] oplysninger om { $data_group }
            [3] oplysninger om { $data_group }
           *[other] mange af oplysningerne
        }.
    }
data-unavailable-all =
    { $person ->
        [we] Vi har lige nu ikke adgang til oplysningerne.
       *[they] Der er lige nu ikke adgang til oplysningerne.
    }
data-available-again =
    { $person ->
        [we] Vi har igen selv adgang til { PLURAL($data_group) ->
            [1] oplysninger om { $data_group }
            [2] oplysninger om { $data_group }
            [3] oplysninger om { $data_group }
           *[other] de oplysninger, der manglede
        }.
       *[they] { FORM($org_short, form: "definite") } har igen adgang til { PLURAL($data_group) ->
            [1] oplysninger om { $data_group }
            [2] oplysninger om { $data_group }
            [3] oplysninger om { $data_group }
           *[other] de oplysninger, der manglede
        }.
    }
    .varied = Igen er der adgang til { PLURAL($data_group) ->
        [1] oplysninger om { $data_group }
        [2] oplysninger om { $data_group }
        [3] oplysninger om { $data_group }
       *[other] de oplysninger, der manglede
    }.
data-available-all =
    { $person ->
        [we] Vi har igen selv adgang til alle oplysningerne.
       *[they] { FORM($org_short, form: "definite") } har igen adgang til alle oplysningerne.
    }
# Not everything is affected for everyone (bound to $data_varies; yes only).
data-varies = Det er forskelligt fra person til person, hvilke oplysninger det drejer sig om.
    .varied = Hvilke oplysninger det drejer sig om, er forskelligt fra person til person.
# Files are looked through to find whose data they hold.
file-review =
    { KEY($file_review) ->
        [running] { $person ->
            [we] Vi gennemgår filerne for at finde ud af, hvem de indeholder oplysninger om. Det tager tid.
           *[they] Filerne bliver gennemgået for at finde ud af, hvem de indeholder oplysninger om.
        }
       *[completed] Alle de berørte filer er gennemgået.
    }
    .varied =
        { KEY($file_review) ->
            [running] { $person ->
                [we] For at finde ud af, hvem filerne indeholder oplysninger om, gennemgår vi dem. Det tager tid.
               *[they] For at finde ud af, hvem filerne indeholder oplysninger om, bliver de gennemgået.
            }
           *[completed] Gennemgangen af de berørte filer er slut.
        }
# Who is affected will never be known (bound to $cannot_determine; yes only).
cannot-determine = Det er ikke muligt at finde ud af, præcis hvem der er berørt.
    .varied = Præcis hvem der er berørt, er det ikke muligt at finde ud af.
# The number of people on the systems, not of those affected.
number-on-systems =
    { PLURAL($affected_number) ->
        [one] De ramte systemer rummer { CERTAINTY($affected_number) ->
            [presumed] formentlig{" "}
           *[confirmed] {""}
        }oplysninger om { $affected_number } person. Det betyder ikke, at personen er berørt.
       *[other] De ramte systemer rummer { CERTAINTY($affected_number) ->
            [presumed] formentlig{" "}
           *[confirmed] {""}
        }oplysninger om { $affected_number } mennesker. Tallet siger ikke, hvor mange der er berørt.
    }
# Who could get at data that stood open.
exposed-to =
    { KEY($exposed_to) ->
        [employees] Medarbejdere kunne se oplysningerne, men det kunne ingen udefra.
        [internet] Oplysningerne kunne ses på internettet.
       *[outsiders] Også folk udefra kunne se oplysningerne.
    }
publishing-none-seen =
    { $person ->
        [we] Vi har indtil nu ikke set, at oplysninger er offentliggjort.
       *[they] Der er indtil nu ikke kendskab til, at oplysninger er offentliggjort.
    }
    .varied =
        { $person ->
            [we] Indtil nu har vi ikke set, at oplysninger er offentliggjort.
           *[they] Indtil nu er der ikke kendskab til, at oplysninger er offentliggjort.
        }
publishing-small-part = Det er en lille del af oplysningerne, der er offentliggjort.
published-part-on = Et uddrag af oplysningerne blev offentliggjort den { $published_at }.
# When it was established; copying; what is not among the published data.
established = { MOMENT($established_at) } stod det klart, at oplysninger er berørt.
copied-unknown = Det vides ikke, om oplysningerne også er kopieret.
not-published = Indtil nu er der ikke offentliggjort { FORM($not_published, join: "or") }.
# Data that the house does not hold at all.
data-not-held =
    { $person ->
        [we] Vi gemmer slet ikke { FORM($data_not_held, join: "or") }.
       *[they] { FORM($org_short, form: "definite") } gemmer slet ikke { FORM($data_not_held, join: "or") }.
    }
number-affected =
    { CERTAINTY($affected_number) ->
        [presumed] { PLURAL($affected_number) ->
            [one] Formentlig er { $affected_number } person berørt.
           *[other] Formentlig er { $affected_number } mennesker berørt.
        }
       *[confirmed] { PLURAL($affected_number) ->
            [one] Så vidt vides er { $affected_number } person berørt.
           *[other] Så vidt vides er { $affected_number } mennesker berørt.
        }
    }
number-open =
    { $person ->
        [we] Vi ved endnu ikke, hvor mange mennesker det drejer sig om.
       *[they] Det er endnu ikke klart, hvor mange mennesker det drejer sig om.
    }
    .varied =
        { $person ->
            [we] Hvor mange mennesker det drejer sig om, ved vi endnu ikke.
           *[they] Hvor mange mennesker det drejer sig om, er endnu ikke klart.
        }
number-corrected =
    { PLURAL($affected_number) ->
        [one] Efter en ny optælling er { $affected_number } person berørt, ikke { $affected_number_before }, som tidligere oplyst.
       *[other] Efter en ny optælling er { $affected_number } mennesker berørt, ikke { $affected_number_before }, som tidligere oplyst.
    }
data-yours-unknown = Vi kan endnu ikke sige, om du selv er berørt.
    .varied = Om du selv er berørt, kan vi endnu ikke sige.
publishing-announced = Kriminelle truer med at offentliggøre oplysningerne.
publishing-samples = Et uddrag af oplysningerne er lagt på internettet som bevis.
publishing-for-sale = Oplysningerne er sat til salg på internettet.
    .varied = På internettet er oplysningerne sat til salg.
publishing-downloadable = Det er muligt at hente oplysningerne på internettet.
    .varied = På internettet er det muligt at hente oplysningerne.
publishing-removed = I mellemtiden er oplysningerne fjernet fra internettet igen.
published-on = Oplysningerne blev offentliggjort den { $published_at }.
consequences-two =
    { $person ->
        [we] { PLURAL($consequences) ->
            [1] Det kan ske, at { FORM($consequences, form: "subordinate") }.
           *[other] Mulige følger er { $consequences }.
        }
       *[they] { PLURAL($consequences) ->
            [1] Mulig følge: { $consequences }.
           *[other] Mulige følger er { $consequences }.
        }
    }
consequences-intro =
    { $person ->
        [we] Disse følger er mulige:
       *[they] Mulige følger er:
    }
consequence-item =
    { $person ->
        [we] { FORM($consequences, form: "sentence") }.
       *[they] { $consequences }
    }
misuse =
    { KEY($misuse) ->
        [none_known] { $person ->
            [we] Indtil nu kender vi ikke til, at oplysningerne er misbrugt.
           *[they] Indtil nu er der ikke kendskab til, at oplysningerne er misbrugt.
        }
        [being_checked] { $person ->
            [we] Vi undersøger, om oplysningerne er misbrugt.
           *[they] Det bliver undersøgt, om oplysningerne er misbrugt.
        }
       *[cases_known] { $person ->
            [we] Vi kender til tilfælde, hvor oplysningerne er misbrugt.
           *[they] Der er tilfælde, hvor oplysningerne er misbrugt.
        }
    }
    .varied =
        { KEY($misuse) ->
            [none_known] { $person ->
                [we] Vi kender indtil nu ikke til, at oplysningerne er misbrugt.
               *[they] Der er indtil nu ikke kendskab til, at oplysningerne er misbrugt.
            }
            [being_checked] { $person ->
                [we] Om oplysningerne er misbrugt, undersøger vi.
               *[they] Om oplysningerne er misbrugt, bliver undersøgt.
            }
           *[cases_known] { $person ->
                [we] I nogle tilfælde er oplysningerne misbrugt.
               *[they] I nogle tilfælde er oplysningerne misbrugt.
            }
        }

## Besked til de berørte

tell =
    { $person ->
        [we] Er dine oplysninger berørt, får du besked { FORM($tell_by, join: "or") }.
       *[they] Alle, der er berørt, får besked { FORM($tell_by, join: "or") }.
    }
tell-direct =
    { $person ->
        [we] Er dine oplysninger berørt, får du direkte besked.
       *[they] Alle, der er berørt, får direkte besked.
    }
tell-once-known = Det sker, så snart det er klart, hvem det drejer sig om.
tell-in-phases = Beskederne bliver sendt ad flere omgange.
# Where nobody is told directly: this text is the notice (bound to $tell_by).
tell-public =
    { $person ->
        [we] Vi giver alle berørte besked offentligt, ikke hver for sig.
       *[they] De berørte får besked offentligt, ikke hver for sig.
    }
tell-phases-from = De første fik besked den { $told_on }.
tell-phases-until = Senest den { $tell_until } skal alle berørte have fået besked.
tell-by-date = Det sker senest den { $tell_until }.
tell-already-by =
    { $person ->
        [we] Berørte har fået besked fra os { FORM($tell_by, join: "or") }.
       *[they] Berørte har fået besked { FORM($tell_by, join: "or") }.
    }
tell-already =
    { $person ->
        [we] Er dine oplysninger berørt, har du allerede fået besked.
       *[they] Alle, der er berørt, har fået besked.
    }
# Those affected have been told, by which ways and on which day.
tell-already-on =
    { $person ->
        [we] Berørte fik besked fra os { FORM($tell_by, join: "or") } den { $told_on }.
       *[they] Berørte fik besked { FORM($tell_by, join: "or") } den { $told_on }.
    }
told-already =
    { $person ->
        [we] Beskederne til de berørte blev sendt den { $told_on }.
       *[they] Beskederne til de berørte blev sendt den { $told_on }.
    }
tell-exempt =
    { $person ->
        [we] Er du fritaget for Digital Post, får du et brev.
       *[they] De, der er fritaget for Digital Post, får et brev.
    }
    .varied = Den, der er fritaget for Digital Post, får et brev.
no-news =
    { KEY($no_news) ->
        [not_affected] { $person ->
            [we] Hører du ikke fra os, er du så vidt vides ikke blandt de berørte.
           *[they] Den, der ikke får besked, er så vidt vides ikke blandt de berørte.
        }
       *[still_possible] { $person ->
            [we] Selv om du ikke har hørt fra os endnu, kan dine oplysninger være berørt.
           *[they] Også de, der ikke har fået besked endnu, kan være berørt.
        }
    }

## Hvad er der sket?

discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] De første tegn kom { MOMENT($discovered_at) }, da it-systemer gik ned.
        [ransom_note] De første tegn kom { MOMENT($discovered_at) }, da der dukkede et krav om løsesum op.
        [alert] De første tegn kom { MOMENT($discovered_at) }, da it-overvågningen slog alarm.
        [staff] Medarbejdere opdagede de første tegn { MOMENT($discovered_at) }.
        [supplier] En leverandør slog alarm { MOMENT($discovered_at) }.
        [patient] En af de berørte gjorde opmærksom på det { MOMENT($discovered_at) }.
        [publication] De første tegn kom { MOMENT($discovered_at) }, da oplysninger dukkede op på internettet.
        [media] De første meldinger kom fra medierne { MOMENT($discovered_at) }.
        [tip] Det blev opdaget { MOMENT($discovered_at) } efter et tip udefra.
        [routine_check] Det blev opdaget { MOMENT($discovered_at) } ved en rutinekontrol.
        [internal_review] Det blev opdaget { MOMENT($discovered_at) } ved en intern gennemgang.
       *[authority] En myndighed gjorde opmærksom på det { MOMENT($discovered_at) }.
    }
    .varied =
        { KEY($first_sign) ->
            [it_outage] { MOMENT($discovered_at) } kom de første tegn, da it-systemer gik ned.
            [ransom_note] { MOMENT($discovered_at) } kom de første tegn, da der dukkede et krav om løsesum op.
            [alert] { MOMENT($discovered_at) } kom de første tegn, da it-overvågningen slog alarm.
            [staff] De første tegn blev opdaget af medarbejdere { MOMENT($discovered_at) }.
            [supplier] Den første besked kom { MOMENT($discovered_at) } fra en leverandør.
            [patient] Den første henvendelse kom { MOMENT($discovered_at) } fra en af de berørte.
            [publication] { MOMENT($discovered_at) } kom de første tegn, da oplysninger dukkede op på internettet.
            [media] { MOMENT($discovered_at) } kom de første meldinger fra medierne.
            [tip] { MOMENT($discovered_at) } blev det opdaget efter et tip udefra.
            [routine_check] { MOMENT($discovered_at) } blev det opdaget ved en rutinekontrol.
            [internal_review] { MOMENT($discovered_at) } blev det opdaget ved en intern gennemgang.
           *[authority] Den første besked kom { MOMENT($discovered_at) } fra en myndighed.
        }
# An attack on a supplier, which raised the alarm itself: when, and without a time below (bound to $first_sign).
discovered-by-them =
    { $person ->
        [we] Leverandøren gav os besked { MOMENT($discovered_at) }.
       *[they] Leverandøren slog selv alarm { MOMENT($discovered_at) }.
    }
first-sign-theirs =
    { $person ->
        [we] Leverandøren gav os besked.
       *[they] Leverandøren slog selv alarm.
    }
discovered = Det blev opdaget { MOMENT($discovered_at) }.
discovered-same-day = Det blev opdaget samme dag.
first-sign =
    { KEY($first_sign) ->
        [it_outage] De første tegn kom, da it-systemer gik ned.
        [ransom_note] De første tegn kom, da der dukkede et krav om løsesum op.
        [alert] De første tegn kom, da it-overvågningen slog alarm.
        [staff] Medarbejdere opdagede de første tegn.
        [supplier] En leverandør slog alarm.
        [patient] En af de berørte gjorde opmærksom på det.
        [publication] De første tegn kom, da oplysninger dukkede op på internettet.
        [media] De første meldinger kom fra medierne.
        [tip] Et tip udefra afslørede det.
        [routine_check] En rutinekontrol afslørede det.
        [internal_review] En intern gennemgang afslørede det.
       *[authority] En myndighed gjorde opmærksom på det.
    }
# Where the attack stands.
attack-state =
    { KEY($attack_state) ->
        [ongoing] Angrebet er stadig i gang.
        [stopped] { CERTAINTY($attack_state) ->
            [presumed] Efter alt at dømme er angrebet stoppet.
           *[confirmed] Angrebet er stoppet.
        }
        [prevented] { CERTAINTY($attack_state) ->
            [presumed] Efter alt at dømme blev angrebet stoppet, før det nåede at gøre større skade.
           *[confirmed] Angrebet blev stoppet, før det nåede at gøre større skade.
        }
       *[being_contained] { $person ->
            [we] Vi er ved at få angrebet under kontrol.
           *[they] Angrebet er ved at komme under kontrol.
        }
    }
    .varied =
        { KEY($attack_state) ->
            [ongoing] Lige nu er angrebet stadig i gang.
            [stopped] { CERTAINTY($attack_state) ->
                [presumed] Efter alt at dømme er angrebet stoppet.
               *[confirmed] Nu er angrebet stoppet.
            }
            [prevented] { CERTAINTY($attack_state) ->
                [presumed] Efter alt at dømme blev angrebet stoppet, før det nåede at gøre større skade.
               *[confirmed] Før det nåede at gøre større skade, blev angrebet stoppet.
            }
           *[being_contained] Lige nu er angrebet ved at komme under kontrol.
        }
attacker =
    { KEY($attacker) ->
        [unknown] Hvem der står bag, er endnu ikke klart.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Kriminelle står formentlig bag angrebet.
           *[confirmed] Kriminelle står bag angrebet.
        }
        [insider] { CERTAINTY($attacker) ->
            [presumed] Bag angrebet står formentlig en person med adgang til de interne systemer.
           *[confirmed] Bag angrebet står en person med adgang til de interne systemer.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] En kriminel gruppe står formentlig bag angrebet.
           *[confirmed] En kriminel gruppe står bag angrebet.
        }
    }
attacker-named =
    { CERTAINTY($attacker_name) ->
        [presumed] En kriminel gruppe, der kalder sig »{ $attacker_name }«, står formentlig bag angrebet.
       *[confirmed] En kriminel gruppe, der kalder sig »{ $attacker_name }«, står bag angrebet.
    }
attacker-claim = Gruppen »{ $attacker_name }« siger selv, at den står bag.
attacker-unconfirmed = Det er endnu ikke bekræftet.
attacker-claim-too = Gruppen har selv taget ansvaret for angrebet.
money-demanded = Hackerne har krævet løsesum.
money-none = Der er indtil nu ikke krævet løsesum.
money-not-paid =
    { $person ->
        [we] Vi har ikke betalt løsesum.
       *[they] Der er ikke betalt løsesum.
    }
    .varied =
        { $person ->
            [we] Løsesum har vi ikke betalt.
           *[they] Løsesum er der ikke betalt.
        }
# The same behind money-demanded.
money-nothing-paid = Der er ikke betalt noget.
    .varied = Ingen løsesum er betalt.
money-no-comment =
    { $person ->
        [we] Vi udtaler os ikke om eventuelle krav fra hackerne.
       *[they] Der bliver ikke oplyst noget om eventuelle krav fra hackerne.
    }
    .varied =
        { $person ->
            [we] Om eventuelle krav fra hackerne udtaler vi os ikke.
           *[they] Om eventuelle krav fra hackerne bliver der ikke oplyst noget.
        }
money-no-comment-after =
    { $person ->
        [we] Mere siger vi ikke om kravet.
       *[they] Mere bliver der ikke oplyst om kravet.
    }
cause-statement =
    { KEY($cause) ->
        [other] { CERTAINTY($cause) ->
            [presumed] Den sandsynlige årsag: { $cause }.
           *[confirmed] Årsagen: { $cause }.
        }
       *[human_error] { CERTAINTY($cause) ->
            [presumed] Den sandsynlige årsag: { $cause }.
           *[confirmed] { FORM($cause, form: "clause") }.
        }
    }
    .varied =
        { CERTAINTY($cause) ->
            [presumed] Formentlig kommer { $cause } oveni.
           *[confirmed] Hertil kommer { $cause }.
        }
supplier-cause = Årsagen ligger hos leverandøren { $supplier_name }.
supplier-cause-there = Det er også der, årsagen ligger.
cause-fixed =
    { $person ->
        [we] Det har vi rettet op på.
       *[they] Der er rettet op på det.
    }
    .varied =
        { $person ->
            [we] Vi har rettet op på det.
           *[they] Nu er der rettet op på det.
        }
others-hit =
    { KEY($others_hit) ->
        [other_bodies] Også andre organisationer er ramt.
        [supplier_customers] Også andre af leverandørens kunder er ramt.
       *[sector] Også andre i sundhedssektoren er ramt.
    }
no-detail =
    { KEY($no_detail) ->
        [investigation] { $person ->
            [we] Af hensyn til efterforskningen fortæller vi ikke flere detaljer.
           *[they] Af hensyn til efterforskningen bliver der ikke oplyst flere detaljer.
        }
        [security] { $person ->
            [we] Tekniske detaljer fortæller vi ikke, fordi de kan hjælpe hackere.
           *[they] Tekniske detaljer bliver ikke oplyst, fordi de kan hjælpe hackere.
        }
       *[privacy] { $person ->
            [we] Af hensyn til de enkelte mennesker fortæller vi ikke noget om dem.
           *[they] Af hensyn til de enkelte mennesker bliver der ikke oplyst noget om dem.
        }
    }
term-meaning = { FORM($terms, form: "meaning") }
# Hvad angrebet, nedbruddet eller hændelsen ramte; højst tre systemer i en sætning.
systems-hit =
    { CERTAINTY($systems_affected) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }{ $person ->
        [we] { PLURAL($systems_affected) ->
            [one] { FORM($systems_affected, form: "ours") }
           *[other] { FORM($systems_affected, form: "definite") }
        }
       *[they] { FORM($systems_affected, form: "definite") }
    }
systems-attack = Angrebet ramte { systems-hit }.
systems-outage = Nedbruddet ramte { systems-hit }.
systems-incident = Hændelsen gælder { systems-hit }.
systems-intro =
    { CERTAINTY($systems_affected) ->
        [presumed] Disse systemer er formentlig ramt:
       *[confirmed] Disse systemer er ramt:
    }
system-item = { $systems_affected }
# Hvad der er koblet fra: højst tre systemer bliver nævnt.
systems-off-named = { FORM($systems_off, form: "definite") }
systems-off-theirs =
    { PLURAL($systems_off) ->
        [1] { $person ->
            [we] { FORM($systems_off, form: "ours") }
           *[they] { systems-off-named }
        }
        [2] { systems-off-named }
        [3] { systems-off-named }
       *[other] mange systemer
    }
systems-off =
    For at forhindre større skade har { $person ->
        [we] vi
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] lukket ned for { systems-off-theirs }
       *[no] koblet { systems-off-theirs } fra nettet
    }.
# When they were switched off (bound to $systems_off).
systems-off-at = Det skete { MOMENT($systems_off_at) }.
systems-off-precaution =
    For en sikkerheds skyld har { $person ->
        [we] vi
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] lukket ned for { systems-off-theirs }
       *[no] koblet { systems-off-theirs } fra nettet
    }.
systems-off-intro = Disse systemer er koblet fra:
system-off-item = { $systems_off }
files-encrypted =
    { CERTAINTY($files_encrypted) ->
        [presumed] Filer er formentlig blevet krypteret.
       *[confirmed] Filer blev krypteret, så de ikke kunne åbnes.
    }
systems-not-affected = Så vidt vides er { FORM($systems_not_affected, form: "definite") } gået fri.
systems-not-affected-intro = Så vidt vides er disse systemer gået fri:
system-not-affected-item = { FORM($systems_not_affected, form: "definite") }
backups =
    { KEY($backups) ->
        [intact] { $person ->
            [we] Vores sikkerhedskopier er intakte.
           *[they] Sikkerhedskopierne er intakte.
        }
        [affected] { $person ->
            [we] Også vores sikkerhedskopier er ramt.
           *[they] Også sikkerhedskopier er ramt.
        }
       *[being_checked] { $person ->
            [we] Vores sikkerhedskopier er ved at blive kontrolleret.
           *[they] Sikkerhedskopierne er ved at blive kontrolleret.
        }
    }
supplier =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Vores servere står hos en leverandør.
           *[they] { FORM($org_short, form: "genitive") } servere står hos en leverandør.
        }
        [operations] { $person ->
            [we] En leverandør driver vores it.
           *[they] En leverandør driver { FORM($org_short, form: "genitive") } it.
        }
        [specialist_software] { $person ->
            [we] Vores fagsystem kommer fra en leverandør.
           *[they] { FORM($org_short, form: "genitive") } fagsystem kommer fra en leverandør.
        }
        [billing_service] { $person ->
            [we] En leverandør står for vores afregning.
           *[they] En leverandør står for { FORM($org_short, form: "genitive") } afregning.
        }
       *[hosting_and_operations] { $person ->
            [we] En leverandør driver vores it og servere.
           *[they] En leverandør driver { FORM($org_short, form: "genitive") } it og servere.
        }
    }
supplier-named =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Vores servere står hos leverandøren { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } servere står hos leverandøren { $supplier_name }.
        }
        [operations] { $person ->
            [we] Leverandøren { $supplier_name } driver vores it.
           *[they] Leverandøren { $supplier_name } driver { FORM($org_short, form: "genitive") } it.
        }
        [specialist_software] { $person ->
            [we] Vores fagsystem kommer fra leverandøren { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } fagsystem kommer fra leverandøren { $supplier_name }.
        }
        [billing_service] { $person ->
            [we] Leverandøren { $supplier_name } står for vores afregning.
           *[they] Leverandøren { $supplier_name } står for { FORM($org_short, form: "genitive") } afregning.
        }
       *[hosting_and_operations] { $person ->
            [we] Leverandøren { $supplier_name } driver vores it og servere.
           *[they] Leverandøren { $supplier_name } driver { FORM($org_short, form: "genitive") } it og servere.
        }
    }

## Drift og patientsikkerhed

services-intro =
    { $person ->
        [we] Sådan ser det ud med vores tilbud:
       *[they] Sådan ser det ud med tilbuddene:
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
services-limited = Der er begrænset adgang til { FORM($services_limited_service, form: "definite") }.
services-paper = Her bliver der arbejdet med papir og blyant: { $services_limited_service }.
services-suspended = Disse tilbud er indstillet indtil videre: { $services_limited_service }.
services-delayed = Der er længere ventetid end normalt på { $services_limited_service }.
services-urgent-only = Disse tilbud er forbeholdt akutte tilfælde: { $services_limited_service }.
services-moved = Disse tilbud er flyttet midlertidigt: { $services_limited_service }.
services-resumed = Disse tilbud fungerer igen: { $services_limited_service }.
service-moved = Sted: { $services_limited_place }.
service-moved-to = { FORM($services_limited_service, form: "moved") }: { $services_limited_place }.
service-until = Det ventes at vare til og med den { $services_limited_until }.
    .varied = Til og med den { $services_limited_until } ventes det at vare.
service-instead =
    { KEY($services_limited_instead) ->
        [keep_appointment] { $person ->
            [we] Din aftale gælder stadig, så kom som planlagt.
           *[they] Man kan komme som planlagt.
        }
        [we_contact_you] { $person ->
            [we] Har du en aftale, kontakter vi dig.
           *[they] Alle med en aftale får besked.
        }
        [call_first] { $person ->
            [we] Ring, før du kommer.
           *[they] Det er nødvendigt at ringe, før man kommer.
        }
        [wait] { $person ->
            [we] Mens du venter, behøver du ikke gøre noget.
           *[they] De, der venter, behøver ikke gøre noget lige nu.
        }
        [go_elsewhere] { $person ->
            [we] Henvend dig et andet sted med det.
           *[they] Andre tager over, hvor de kan.
        }
        [come_in_person] { $person ->
            [we] Mød op personligt.
           *[they] Man kan møde op personligt.
        }
        [use_post] { $person ->
            [we] Send os et brev om det.
           *[they] Man kan sende et brev om det.
        }
       *[call_emergency_doctor] { $person ->
            [we] Kontakt lægevagten, hvis det haster, og ring til alarmcentralen, hvis det er livstruende.
           *[they] Haster det, kan man kontakte lægevagten og ved livsfare ringe til alarmcentralen.
        }
    }
# Everything runs (bound to $all_as_usual; yes only).
all-as-usual =
    { $person ->
        [we] Alle vores tilbud kører som normalt.
       *[they] Alle tilbud kører som normalt.
    }
# What a state of a service applies to: a place, a day.
service-place = Det gælder her: { $services_limited_place }.
    .varied = Stedet er { $services_limited_place }.
service-on = Det gælder kun den { $services_limited_on }.
    .varied = Kun den { $services_limited_on } er det sådan.
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] { FORM($services_continuing, form: "definite") } fungerer fortsat.
    }
# Which places are open: a heading over the list, and its items.
sites-intro = Status for de enkelte steder:
site-item = { $sites_place }: { $sites_state }.
site-item-until = { $sites_place }: { $sites_state }, formentlig til og med den { $sites_until }.
continuing-intro = Det fungerer som normalt:
continuing-item = { FORM($services_continuing, form: "continuing") }.
emergency =
    { KEY($emergency_state) ->
        [open] { $person ->
            [we] Vores akutmodtagelse er åben.
           *[they] Akutmodtagelsen er åben.
        }
        [open_with_waits] { $person ->
            [we] Vores akutmodtagelse er åben, men du må vente længere end normalt.
           *[they] Akutmodtagelsen er åben, men ventetiden er længere end normalt.
        }
        [life_threatening_only] { $person ->
            [we] Vores akutmodtagelse tager lige nu kun imod mennesker i livsfare. Ring til lægevagten med alt andet, der haster.
           *[they] Akutmodtagelsen tager lige nu kun imod mennesker i livsfare, og alle andre bliver henvist til andre hospitaler.
        }
        [ambulances_diverted] { $person ->
            [we] Ambulancer kører lige nu til andre hospitaler.
           *[they] Ambulancer kører lige nu til andre hospitaler.
        }
        [signed_off] { $person ->
            [we] Vi kan lige nu ikke tage imod akutte patienter.
           *[they] { FORM($org_short, form: "definite") } kan lige nu ikke tage imod akutte patienter, og ambulancerne kører til andre hospitaler.
        }
        [diverted_before] { $person ->
            [we] Ambulancer har i en periode kørt til andre hospitaler, men kommer nu til os igen.
           *[they] Ambulancer har i en periode kørt til andre hospitaler, men kører nu hertil igen.
        }
       *[reopened] { $person ->
            [we] Vores akutmodtagelse er åben igen.
           *[they] Akutmodtagelsen er åben igen.
        }
    }
# Follows when people in danger of their lives must not come by themselves; the number is the country's.
emergency-advice =
    { $person ->
        [we] { KEY($org_country) ->
            [gb] Ring 999 ved livsfare.
            [no] Ring 113 ved livsfare.
            [us] Ring 911 ved livsfare.
            [ca] Ring 911 ved livsfare.
            [au] Ring 000 ved livsfare.
            [nz] Ring 111 ved livsfare.
           *[de] Ring 112 ved livsfare.
        }
       *[they] { KEY($org_country) ->
            [gb] Ved livsfare ringer man 999.
            [no] Ved livsfare ringer man 113.
            [us] Ved livsfare ringer man 911.
            [ca] Ved livsfare ringer man 911.
            [au] Ved livsfare ringer man 000.
            [nz] Ved livsfare ringer man 111.
           *[de] Ved livsfare ringer man 112.
        }
    }
# The same when the country is not stated.
emergency-advice-plain =
    { $person ->
        [we] Ring 112 ved livsfare.
       *[they] Ved livsfare ringer man 112.
    }
# From when ambulances come again, while they still go elsewhere.
emergency-again =
    { CERTAINTY($emergency_reopened_at) ->
        [presumed] Ambulancerne ventes at køre hertil igen fra den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
       *[confirmed] Ambulancerne kører hertil igen fra den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
    }
emergency-reopened =
    { KEY($emergency_state) ->
        [diverted_before] Siden den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) } har ambulancer igen kørt hertil og ikke længere til andre hospitaler.
       *[reopened] { $person ->
            [we] Vores akutmodtagelse har været åben igen siden den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
           *[they] Akutmodtagelsen har været åben igen siden den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
        }
    }
# The same while that time is still to come.
emergency-reopening =
    { KEY($emergency_state) ->
        [diverted_before] Ambulancer kører lige nu til andre hospitaler, men { CERTAINTY($emergency_reopened_at) ->
            [presumed] ventes at køre hertil
           *[confirmed] kører hertil
        } igen fra den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
       *[reopened] { $person ->
            [we] Vores akutmodtagelse
           *[they] Akutmodtagelsen
        } { CERTAINTY($emergency_reopened_at) ->
            [presumed] ventes at åbne
           *[confirmed] åbner
        } igen den { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
    }
safety =
    { KEY($patient_safety) ->
        [care_assured] { $person ->
            [we] Der bliver fortsat taget hånd om alle, der er i behandling hos os.
           *[they] Der bliver fortsat taget hånd om alle, der er i behandling.
        }
        [no_harm_known] { $person ->
            [we] Indtil nu kender vi ikke til nogen, der er kommet til skade som følge af hændelsen.
           *[they] Indtil nu er der ikke kendskab til nogen, der er kommet til skade som følge af hændelsen.
        }
        [nobody_turned_away] { $person ->
            [we] Ingen, der har brug for behandling, bliver afvist hos os.
           *[they] Ingen, der har brug for behandling, bliver afvist.
        }
       *[being_reviewed] { $person ->
            [we] Vi undersøger, om nogen er kommet til skade som følge af hændelsen.
           *[they] Det bliver undersøgt, om nogen er kommet til skade som følge af hændelsen.
        }
    }
# Nobody is known to have come to harm, and it is still being checked (bound to $patient_safety).
safety-joint =
    { $person ->
        [we] Indtil nu kender vi ikke til nogen, der er kommet til skade som følge af hændelsen, men vi undersøger det stadig.
       *[they] Indtil nu er der ikke kendskab til nogen, der er kommet til skade som følge af hændelsen, men det bliver stadig undersøgt.
    }
# To people who are worried, while it is being checked (bound to $patient_safety).
safety-worried = Er du urolig for dit helbred, så tal med din læge eller med os.
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] Vi arbejder efter vores nødplan.
           *[they] Driften følger en nødplan.
        }
       *[ended] { $person ->
            [we] Vi arbejder ikke længere efter nødplanen.
           *[they] Nødplanen gælder ikke længere.
        }
    }
    .varied =
        { KEY($emergency_plan) ->
            [activated] { $person ->
                [we] I mellemtiden arbejder vi efter vores nødplan.
               *[they] I mellemtiden følger driften en nødplan.
            }
           *[ended] Nødplanen gælder ikke længere.
        }
paper-work =
    { KEY($paper_work) ->
        [yes] { $person ->
            [we] Medarbejderne skriver alt på papir, og derfor tager mange ting længere tid.
           *[they] Medarbejderne skriver alt på papir, og derfor tager mange ting længere tid.
        }
       *[partly] { $person ->
            [we] Noget af arbejdet foregår på papir, og derfor tager nogle ting længere tid.
           *[they] Noget af arbejdet foregår på papir, og derfor tager nogle ting længere tid.
        }
    }
workaround-item =
    { $person ->
        [we] { $workarounds }
       *[they] { FORM($workarounds, form: "they") }
    }
crisis-team =
    { KEY($crisis_team) ->
        [set_up] { $person ->
            [we] En krisestab leder vores arbejde.
           *[they] En krisestab leder arbejdet.
        }
        [meets_daily] { $person ->
            [we] Vores krisestab mødes hver dag.
           *[they] En krisestab mødes hver dag.
        }
       *[stood_down] { $person ->
            [we] Krisestaben er ikke længere samlet.
           *[they] Krisestaben er ikke længere samlet.
        }
    }

## Hvad bliver der gjort?

experts-tasks = { experts-begin } på at { $expert_tasks }.
experts = { experts-begin } på at afdække, hvad der er sket.
# The same experts, when their tasks are too many for the sentence, and restoring the systems is one (bound to $expert_tasks).
experts-restore = De hjælper også med at få systemerne i drift igen.
experts-done =
    { $person ->
        [we] { HAS($experts, key: "own_it") ->
            [yes] { FORM($experts, form: "ours") } har undersøgt sagen.
           *[no] Vi har undersøgt sagen sammen med { FORM($experts, form: "ours") }.
        }
       *[they] { HAS($experts, key: "own_it") ->
            [yes] { FORM($org_short, form: "genitive") } { $experts } har undersøgt sagen.
           *[no] { $experts } har undersøgt sagen.
        }
    }
    .varied =
        { $person ->
            [we] { HAS($experts, key: "own_it") ->
                [yes] Sagen er undersøgt af { FORM($experts, form: "ours") }.
               *[no] Sammen med { FORM($experts, form: "ours") } har vi undersøgt sagen.
            }
           *[they] { HAS($experts, key: "own_it") ->
                [yes] Sagen er undersøgt af { FORM($org_short, form: "genitive") } { $experts }.
               *[no] Sagen er undersøgt af { $experts }.
            }
        }
tasks-intro = { experts-begin } med disse opgaver:
# Hvem der arbejder: begyndelsen på de tre sætninger ovenfor.
experts-begin =
    { HAS($experts, key: "own_it") ->
        [yes] { $person ->
            [we] { FORM($experts, form: "ours") } arbejder
           *[they] { FORM($org_short, form: "genitive") } { $experts } arbejder
        }
       *[no] { $person ->
            [we] Sammen med { FORM($experts, form: "ours") } arbejder vi
           *[they] { $experts } arbejder
        }
    }
task-item = { $expert_tasks }
investigation =
    { KEY($investigation) ->
        [running] Undersøgelsen er ikke slut.
        [first_results] Undersøgelsen har givet de første resultater.
       *[completed] Undersøgelsen er slut.
    }
    .varied =
        { KEY($investigation) ->
            [running] Endnu er undersøgelsen ikke slut.
            [first_results] De første resultater af undersøgelsen er kommet.
           *[completed] Nu er undersøgelsen slut.
        }
measures =
    { $person ->
        [we] Indtil nu har vi { $measures }.
       *[they] Indtil nu har { FORM($org_short, form: "definite") } { $measures }.
    }
measures-intro =
    { $person ->
        [we] Det har vi gjort indtil nu:
       *[they] Det har { FORM($org_short, form: "definite") } gjort indtil nu:
    }
    .varied =
        { $person ->
            [we] Indtil nu har vi gjort dette:
           *[they] Indtil nu har { FORM($org_short, form: "definite") } gjort dette:
        }
# The same when the case is closed: sentence and opening of a list (bound to $measures).
measures-done =
    { $person ->
        [we] Vi har { $measures }.
       *[they] { FORM($org_short, form: "definite") } har { $measures }.
    }
measures-done-intro =
    { $person ->
        [we] Det har vi gjort:
       *[they] Det har { FORM($org_short, form: "definite") } gjort:
    }
    .varied =
        { $person ->
            [we] Vi har gjort dette:
           *[they] { FORM($org_short, form: "definite") } har gjort dette:
        }
measure-item = { $measures }
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] Vi undersøger hvert system, før vi tager det i brug igen.
           *[they] Hvert system bliver undersøgt, før det bliver taget i brug igen.
        }
        [nothing_paid_for_silence] { $person ->
            [we] Vi betaler ikke kriminelle for at tie stille.
           *[they] Kriminelle får ikke penge for at tie stille.
        }
        [told_as_soon_as_known] { $person ->
            [we] Det, vi ved med sikkerhed, fortæller vi straks, også når det er ubehageligt.
           *[they] { FORM($org_short, form: "definite") } fortæller nyt, så snart det er sikkert, også når det er ubehageligt.
        }
       *[disconnected_to_protect] { $person ->
            [we] For at beskytte oplysningerne tager vi først systemerne i brug igen, når de er undersøgt.
           *[they] For at beskytte oplysningerne bliver systemerne først taget i brug igen, når de er undersøgt.
        }
    }
    .varied =
        { KEY($assurance) ->
            [checked_before_restart] { $person ->
                [we] Før vi tager et system i brug igen, undersøger vi det.
               *[they] Før et system bliver taget i brug igen, bliver det undersøgt.
            }
            [nothing_paid_for_silence] { $person ->
                [we] Kriminelle får ingen penge af os for at tie stille.
               *[they] For at tie stille får kriminelle ingen penge.
            }
            [told_as_soon_as_known] { $person ->
                [we] Så snart noget er sikkert, fortæller vi det, også når det er ubehageligt.
               *[they] Så snart noget er sikkert, fortæller { FORM($org_short, form: "definite") } det, også når det er ubehageligt.
            }
           *[disconnected_to_protect] Systemerne bliver først taget i brug igen, når de er undersøgt, så oplysningerne er beskyttet.
        }
## Politi og myndigheder

# The police know (bound to $police), no more.
police-know =
    { $person ->
        [we] Vi har orienteret politiet.
       *[they] Politiet er orienteret.
    }
police-report =
    { $person ->
        [we] Vi har anmeldt sagen til politiet.
       *[they] Sagen er anmeldt til politiet.
    }
    .varied =
        { $person ->
            [we] Sagen er anmeldt til politiet.
           *[they] Der er indgivet politianmeldelse.
        }
police-investigation = Politiet efterforsker sagen.
    .varied = Sagen bliver efterforsket af politiet.
prosecutor-investigation = Også anklagemyndigheden er gået ind i sagen.
police-cooperation-aims =
    { $person ->
        [we] Sammen med politiet arbejder vi på at { $police_aims }.
       *[they] Sammen med politiet arbejder { FORM($org_short, form: "definite") } på at { $police_aims }.
    }
police-cooperation =
    { $person ->
        [we] Vi samarbejder med politiet om efterforskningen.
       *[they] { FORM($org_short, form: "definite") } samarbejder med politiet om efterforskningen.
    }
    .varied =
        { $person ->
            [we] I efterforskningen samarbejder vi med politiet.
           *[they] I efterforskningen samarbejder { FORM($org_short, form: "definite") } med politiet.
        }
authorities-reported =
    { $person ->
        [we] Vi har sendt en anmeldelse til { $authorities_authority }.
       *[they] Sagen er anmeldt til { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] Der er sendt en anmeldelse til { $authorities_authority }.
           *[they] Der er sendt en anmeldelse til { $authorities_authority }.
        }
authorities-reported-on =
    { $person ->
        [we] Den { $authorities_on } anmeldte vi sagen til { $authorities_authority }.
       *[they] Anmeldelsen til { $authorities_authority } blev sendt den { $authorities_on }.
    }
authorities-informed =
    { $person ->
        [we] Vi har orienteret { $authorities_authority }.
       *[they] { $authorities_authority } er orienteret.
    }
    .varied =
        { $person ->
            [we] Også { $authorities_authority } er orienteret.
           *[they] Også { $authorities_authority } er orienteret.
        }
authorities-in-contact =
    { $person ->
        [we] Vi er i kontakt med { $authorities_authority }.
       *[they] Der er kontakt til { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] Der er også kontakt til { $authorities_authority }.
           *[they] Også { $authorities_authority } er der kontakt til.
        }
authorities-advise =
    { $person ->
        [we] Vi får faglig rådgivning af { $authorities_authority }.
       *[they] Den faglige rådgivning kommer fra { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] Faglig rådgivning får vi af { $authorities_authority }.
           *[they] Faglig rådgivning kommer fra { $authorities_authority }.
        }
authorities-investigate = Sagen bliver også undersøgt af { $authorities_authority }.
authorities-intro = Disse myndigheder kender til sagen:
authority-item =
    { KEY($authorities_step) ->
        [reported] { $authorities_authority }: har fået en anmeldelse
        [informed] { $authorities_authority }: er orienteret
        [advises] { $authorities_authority }: giver faglig rådgivning
        [investigating] { $authorities_authority }: undersøger sagen
       *[in_contact] { $authorities_authority }: der er løbende kontakt
    }
rights-two = Du har ret til at { FORM($rights, form: "clause") }.
rights-intro = Er dine oplysninger berørt, har du disse rettigheder:
right-item = { FORM($rights, form: "sentence") }.
rights-authority = Mener du, at vi ikke har passet godt nok på dine oplysninger, kan du klage til { $data_protection_authority }.

## Citat, undskyldning, forståelse, tak og ønsker

quote = { PART($quote_speaker, part: "function") } { PART($quote_speaker, part: "name") } siger: »{ $quote_text }«
quote-name = { PART($quote_speaker, part: "name") } siger: »{ $quote_text }«
quote-unnamed = »{ $quote_text }«
apologiser-begins =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Vores direktion
           *[they] Direktionen
        }
        [management] { $person ->
            [we] Vores ledelse
           *[they] Ledelsen
        }
       *[organisation] { $person ->
            [we] Vi
           *[they] { FORM($org_short, form: "definite") }
        }
    } siger undskyld
# Hvem undskyldningen er til; højst tre grupper bliver nævnt.
apology-groups =
    { PLURAL($apology_to) ->
        [1] { FORM($apology_to, form: "definite") }
        [2] { FORM($apology_to, form: "definite") }
        [3] { FORM($apology_to, form: "definite") }
       *[other] alle, der er berørt,
    }
apology-to-for = { apologiser-begins } til { apology-groups } for { $apology_for }.
apology-to =
    { apologiser-begins } til { PLURAL($apology_to) ->
        [1] { FORM($apology_to, form: "definite") }
        [2] { FORM($apology_to, form: "definite") }
        [3] { FORM($apology_to, form: "definite") }
       *[other] alle, der er berørt
    }.
apology-for =
    { apologiser-begins } { $person ->
        [we] for
       *[they] til de berørte for
    } { $apology_for }.
apology =
    { apologiser-begins }{ $person ->
        [we] {""}
       *[they] {" "}til de berørte
    }.
apology-list = Undskyldningen gælder:
apology-item = { $apology_for }
empathy =
    { $person ->
        [we] Det er helt forståeligt, at
       *[they] Det er forståeligt, at
    }{" "}{ PLURAL($empathy_for) ->
        [1] { $empathy_for }
        [2] { $empathy_for }
        [3] { $empathy_for }
       *[other] mange
    } er bekymrede og har spørgsmål.
    .varied =
        At { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] mange
        } er bekymrede og har spørgsmål, { $person ->
            [we] forstår vi godt
           *[they] er forståeligt
        }.
thanks =
    { $person ->
        [we] Vi takker { $thanks_to }.
       *[they] { FORM($org_short, form: "definite") } takker { $thanks_to }.
    }
    .varied = Tak til { $thanks_to }.
# With the reason.
thanks-for =
    { $person ->
        [we] Vi takker { $thanks_to } for { $thanks_for }.
       *[they] { FORM($org_short, form: "definite") } takker { $thanks_to } for { $thanks_for }.
    }
requests-intro = Indtil videre gælder:
request-item =
    { $person ->
        [we] { $requests }
       *[they] { FORM($requests, form: "they") }
    }
# Both at once: call instead of writing emails, and only if it is urgent.
request-call-rarely =
    { $person ->
        [we] Ring kun, hvis det haster, og send ikke mails til os i øjeblikket.
       *[they] Man kan ikke få svar på mail i øjeblikket, og alle bliver bedt om kun at ringe, hvis det haster.
    }
signature-name = { PART($signed_by, part: "name") }
signature-function = { PART($signed_by, part: "function") }

## Genopretning, forebyggelse, trussel

restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] Vi arbejder på at få systemerne i drift igen.
           *[they] Der bliver arbejdet på at få systemerne i drift igen.
        }
        [first_systems_back] De første systemer er i drift igen.
        [in_stages] Systemerne kommer i drift igen lidt efter lidt.
        [well_advanced] { $person ->
            [we] Vi er nået langt med at få systemerne i drift igen.
           *[they] Arbejdet med at få systemerne i drift igen er nået langt.
        }
       *[complete] Alle systemer er i drift igen.
    }
    .varied =
        { KEY($restoration) ->
            [working] Arbejdet med at få systemerne i drift igen er i gang.
            [first_systems_back] Nu er de første systemer i drift igen.
            [in_stages] Lidt efter lidt kommer systemerne i drift igen.
            [well_advanced] Arbejdet med at få systemerne i drift igen er nået langt.
           *[complete] Nu er alle systemer i drift igen.
        }
restored = Alle systemer har været i drift igen siden den { $restored_at }.
    .varied = Siden den { $restored_at } har alle systemer været i drift igen.
systems-restored =
    { $person ->
        [we] { FORM($systems_restored, form: "definite") } er i drift igen.
       *[they] { FORM($systems_restored, form: "definite") } er i drift igen.
    }
restored-intro = Disse systemer er i drift igen:
restored-item = { $systems_restored }
restoration-date =
    { $person ->
        [we] Vi regner med at få { FORM($restoration_dates_system, form: "definite") } i drift igen senest den { $restoration_dates_by }.
       *[they] Det ventes, at { FORM($restoration_dates_system, form: "definite") } er i drift igen senest den { $restoration_dates_by }.
    }
    .varied =
        { $person ->
            [we] Senest den { $restoration_dates_by } regner vi med at få { FORM($restoration_dates_system, form: "definite") } i drift igen.
           *[they] Senest den { $restoration_dates_by } ventes { FORM($restoration_dates_system, form: "definite") } at være i drift igen.
        }
restoration-dates-intro = Sådan er tidsplanen:
restoration-date-item = { FORM($restoration_dates_system, form: "definite") }: senest den { $restoration_dates_by }
restoration-by =
    { CERTAINTY($restoration_by) ->
        [presumed] Alle systemer ventes at køre igen senest den { $restoration_by }.
       *[confirmed] Alle systemer skal køre igen senest den { $restoration_by }.
    }
restoration-by-open =
    { $person ->
        [we] Hvornår alle systemer kører igen, kan vi endnu ikke sige.
       *[they] Hvornår alle systemer kører igen, er endnu uvist.
    }
# What protected the systems before: up to three in a sentence, else a list.
before = Før hændelsen var blandt andet dette på plads: { $measures_before }.
before-intro = Dette var på plads før hændelsen:
before-item = { $measures_before }
prevention =
    { $person ->
        [we] Vi har besluttet at { $prevention }.
       *[they] { FORM($org_short, form: "definite") } har besluttet at { $prevention }.
    }
prevention-intro =
    { $person ->
        [we] Det har vi besluttet at gøre:
       *[they] Det har { FORM($org_short, form: "definite") } besluttet at gøre:
    }
prevention-item = { $prevention }
threat-source = { $threat_source } vurderer, at truslen fra cyberkriminelle er { FORM($threat_level, form: "threat") }.
threat = Truslen fra cyberkriminelle er i øjeblikket { FORM($threat_level, form: "threat") }.
limits = Selv god beskyttelse standser ikke altid kriminelle grupper med mange ressourcer.

## Kontakt

ask-phone = Spørgsmål bliver besvaret på telefon { PART($contact, part: "phone") }.
ask-email = Skriftlige spørgsmål kan sendes til { PART($contact, part: "email") }.
press-advice = Råd og flere oplysninger findes på { PART($org_website, part: "host") }.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Telefon: { PART($contact, part: "phone") }
contact-email = Mail: { PART($contact, part: "email") }
contact-hours = Åbent: { PART($contact, part: "hours") }
hotline-free = Det er gratis at ringe.
dpo-heading = Kontakt om databeskyttelse
dpo-name = { PART($dpo, part: "name") }
dpo-function = { PART($dpo, part: "function") }
dpo-phone = Telefon: { PART($dpo, part: "phone") }
dpo-email = Mail: { PART($dpo, part: "email") }

## Næste nyt og meddelelsens tidspunkt

as-of = Status den { DATE($issued_at, style: "long") } kl. { TIME($issued_at) }
# Which text this one replaces (website).
as-of-replaces = Erstatter vores information fra den { DATE($update_since, style: "long") }
as-of-replaces-time = Erstatter vores information fra den { DATE($update_since, style: "long") } kl. { TIME($update_since) }
next-at-where =
    { $person ->
        [we] Der kommer nyt { FORM($next_update_where, form: "here") } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
       *[they] Der kommer nyt { $next_update_where } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
    }
next-at = Der kommer nyt senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
next-where =
    { $person ->
        [we] Der kommer nyt { FORM($next_update_where, form: "here") }.
       *[they] Der kommer nyt { $next_update_where }.
    }
next-topics =
    { PLURAL($next_update_about) ->
        [1] { $next_update_about }
        [2] { $next_update_about }
       *[other] alt nyt i sagen
    }
next-about-for =
    { $person ->
        [we] Vi holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] dig
        } orienteret om { next-topics }.
       *[they] { FORM($org_short, form: "definite") } holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] alle, der er berørt,
        } orienteret om { next-topics }.
    }
next-about =
    { $person ->
        [we] Vi fortæller fortsat nyt om { next-topics }.
       *[they] { FORM($org_short, form: "definite") } fortæller fortsat nyt om { next-topics }.
    }
next-for =
    { $person ->
        [we] Vi holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] dig
        } orienteret.
       *[they] { FORM($org_short, form: "definite") } holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] alle, der er berørt,
        } orienteret.
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
more-contact-email = Mail: { PART($more_contacts_contact, part: "email") }
more-contact-hours = { PART($more_contacts_contact, part: "hours") }
languages =
    { PLURAL($languages_offered) ->
        [1] Meddelelsen findes også i denne udgave: { $languages_offered }.
       *[other] Meddelelsen findes i disse udgaver: { $languages_offered }.
    }

## Pressemeddelelsens slutning

boilerplate-heading = Om { $org_name }
boilerplate = { $org_boilerplate }
press-heading = Pressekontakt
press-name = { PART($press_contact, part: "name") }
press-function = { PART($press_contact, part: "function") }
press-phone = Telefon: { PART($press_contact, part: "phone") }
press-email = Mail: { PART($press_contact, part: "email") }
press-hours = Træffes: { PART($press_contact, part: "hours") }
furniture-characters = { $characters } tegn med mellemrum

## Mellemrubrikker

h-for-me = Hvad betyder det for mig?
h-what-happened = Hvad er der sket?
h-data = Hvad ved vi om oplysningerne?
h-consequences = Hvad kan det føre til?
h-doing = Hvad gør vi?
# The same when the investigation is complete; the second when plans follow.
h-done = Hvad har vi gjort?
h-done-next = Hvad har vi gjort, og hvad gør vi nu?
h-restoration = Hvornår virker alt igen?
# The same when everything works again.
h-restored = Hvordan står det til med systemerne?
h-authorities = Hvilke myndigheder er inddraget?
h-advice = Hvad kan du selv gøre?
h-help = Her kan du få hjælp
h-rights = Dine rettigheder
h-contact = Kontakt os
h-terms = Hvad betyder ordene?
h-next = Hvornår kommer der nyt?

## Råd og hjælp

advice-item = { $advice }
help-line-item = { $help_lines }: { FORM($help_lines, form: "host") }
help-line-phone = { $help_lines }: telefon { FORM($help_lines, form: "phone") }, { FORM($help_lines, form: "host") }
help-item-by = { $help_offers_topic }: { PART($help_offers_link, part: "label") } hos { $help_offers_by }.
help-item = { $help_offers_topic }: { PART($help_offers_link, part: "label") }.
help-open-to-all = Alle kan bruge tilbuddet.
monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] { $person ->
            [we] Vi tilbyder berørte gratis kreditovervågning.
           *[they] Berørte får tilbudt gratis kreditovervågning.
        }
        [identity_protection] { $person ->
            [we] Vi tilbyder berørte gratis beskyttelse mod identitetstyveri.
           *[they] Berørte får tilbudt gratis beskyttelse mod identitetstyveri.
        }
        [insurance] { $person ->
            [we] Vi tilbyder berørte en gratis forsikring mod identitetstyveri.
           *[they] Berørte får tilbudt en gratis forsikring mod identitetstyveri.
        }
       *[dark_web_watch] { $person ->
            [we] Vi får holdt øje med, om oplysninger om berørte dukker op på det mørke net.
           *[they] Der bliver holdt øje med, om oplysninger om berørte dukker op på det mørke net.
        }
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] { $person ->
                [we] Desuden tilbyder vi berørte gratis kreditovervågning.
               *[they] Desuden får berørte tilbudt gratis kreditovervågning.
            }
            [identity_protection] { $person ->
                [we] Desuden tilbyder vi berørte gratis beskyttelse mod identitetstyveri.
               *[they] Desuden får berørte tilbudt gratis beskyttelse mod identitetstyveri.
            }
            [insurance] { $person ->
                [we] Desuden tilbyder vi berørte en gratis forsikring mod identitetstyveri.
               *[they] Desuden får berørte tilbudt en gratis forsikring mod identitetstyveri.
            }
           *[dark_web_watch] { $person ->
                [we] Desuden får vi holdt øje med, om oplysninger om berørte dukker op på det mørke net.
               *[they] Desuden bliver der holdt øje med, om oplysninger om berørte dukker op på det mørke net.
            }
        }
letter-monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] Vi tilbyder dig gratis kreditovervågning.
        [identity_protection] Vi tilbyder dig gratis beskyttelse mod identitetstyveri.
        [insurance] Vi tilbyder dig en gratis forsikring mod identitetstyveri.
       *[dark_web_watch] Vi får holdt øje med, om oplysninger om dig dukker op på det mørke net.
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] Desuden tilbyder vi dig gratis kreditovervågning.
            [identity_protection] Desuden tilbyder vi dig gratis beskyttelse mod identitetstyveri.
            [insurance] Desuden tilbyder vi dig en gratis forsikring mod identitetstyveri.
           *[dark_web_watch] Desuden får vi holdt øje med, om oplysninger om dig dukker op på det mørke net.
        }
# Whom the offer is for.
monitoring-for = Alle, der har fået legitimation eller personnumre berørt, kan tage imod tilbuddet.
monitoring-months =
    { PLURAL($monitoring_months) ->
        [one] Tilbuddet gælder i én måned.
       *[other] Tilbuddet gælder i { $monitoring_months } måneder.
    }
# The same when the dark web is watched and nothing else is offered.
monitoring-watch-months =
    { PLURAL($monitoring_months) ->
        [one] Overvågningen varer én måned.
       *[other] Overvågningen varer { $monitoring_months } måneder.
    }
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { letterhead-town }
organisation-town-plain = { letterhead-town-plain }
