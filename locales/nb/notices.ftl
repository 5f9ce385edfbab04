# Setningene i meldingene. De samme id-ene og variablene som i locales/de/notices.ftl, som er malen.
# «they» = tredje person, til pressen; «we» = nettsiden med «vi» og «du».

## Betegnelser og faste deler av siden

label-website-notice = Viktig informasjon
furniture-running-header = { $org_name }
furniture-page-before = {"Side "}
furniture-page-between = {" av "}
furniture-description = Melding fra { FORM($org_name, form: "definite") }
furniture-side-by-side = Utgave på to språk: { $left } og { $right }
# Below the text of a press release; what the logo is; the lines at the foot of letters.
furniture-end = – Slutt –
furniture-logo = Logo: { $org_name }
furniture-letter-footer = { $letter_footer }
# The copy for the lawyer: across each page, and at its foot with the beginning of the fingerprint.
review-draft = Utkast
review-version = Versjon fra { $date } kl. { $time } · { $fingerprint }
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

## Tidspunkter, tall og åpningstider (deler av setninger)

moment-exact = { $date } kl. { $time }
moment-about = { $date } rundt kl. { $time }
moment-day = { $date }
moment-month = i { $month_year }
moment-since-day = fra og med { $date }
moment-from-to = fra { $date } til { $until_date }
moment-since-month = fra og med { $month_year }
moment-from-to-months = fra { $month_year } til { $until_month_year }
moment-between-months = mellom { $month_year } og { $until_month_year }
moment-from-to-days = fra { $day }. til { $until_date }
moment-night-to = natt til { $date }
moment-early-morning = tidlig om morgenen { $date }
moment-since-at-least = senest { $date } kl. { $time }
moment-since-at-least-day = senest { $date }
moment-between = mellom { $date } kl. { $time } og { $until_date } kl. { $until_time }
moment-between-days = mellom { $date } og { $until_date }
moment-between-days-month = mellom { $day }. og { $until_date }
period-days = { $from } til { $to }
period-years = { $from_year } til { $to_year }
period-until = fram til og med { $to }
period-until-year = fram til og med { $to_year }
count-exact =
    { $number ->
        [1] én
       *[other] { $number }
    }
count-about =
    { $number ->
        [1] omtrent én
       *[other] omtrent { $number }
    }
count-at-least =
    { $number ->
        [1] minst én
       *[other] minst { $number }
    }
count-up-to =
    { $number ->
        [1] opptil én
       *[other] opptil { $number }
    }
hours-day = { $first } kl. { $from }–{ $to }
hours-days = { $first } til { $last } kl. { $from }–{ $to }
day-1 = mandag
day-2 = tirsdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lørdag
day-7 = søndag

## Overskrift: først følgene for folk, så årsaken

# Står etter «i» og «etter» i overskriftene nedenfor, og alene når verken data eller drift er berørt.
headline-cause =
    { KEY($attack_kind) ->
        [it_outage] IT-svikt hos { $person ->
            [we] oss
           *[they] { $org_name }
        }
        [data_exposed] sikkerhetsbrudd hos { $person ->
            [we] oss
           *[they] { $org_name }
        }
        [misdirected_data] feilsending hos { $person ->
            [we] oss
           *[they] { $org_name }
        }
        [lost_device] tap av IT-utstyr hos { $person ->
            [we] oss
           *[they] { $org_name }
        }
        [suspicious_activity] mistanke om dataangrep mot { $person ->
            [we] IT-systemene våre
           *[they] { $org_name }
        }
        [supply_chain] { CERTAINTY($attack_kind) ->
            [presumed] antatt{" "}
           *[confirmed] {""}
        }dataangrep mot { $person ->
            [we] en av leverandørene våre
           *[they] en leverandør til { $org_name }
        }
        [other] { $attack_kind }{ $person ->
            [we] {""}
           *[they] {" "}hos { $org_name }
        }
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] antatt{" "}
           *[confirmed] {""}
        }{ FORM($attack_kind, form: "headline") } mot { $person ->
            [we] IT-systemene våre
           *[they] { $org_name }
        }
    }
headline-data =
    { PLURAL($data_group) ->
        [1] opplysninger om { $data_group }
        [2] opplysninger om { $data_group }
       *[other] personopplysninger
    }
headline-data-published = { headline-data } offentliggjort etter { headline-cause }
headline-data-stolen = { headline-data } stjålet i { headline-cause }
headline-data-accessed = Uvedkommende fikk tilgang til { headline-data } i { headline-cause }
headline-data-probably-taken = { headline-data } trolig stjålet i { headline-cause }
headline-data-reachable = Uvedkommende kan ha sett { headline-data }: { headline-cause }
headline-event-data =
    { KEY($attack_kind) ->
        [misdirected_data] { $person ->
            [we] Vi
           *[they] { $org_name }
        } sendte { headline-data } til feil mottakere
        [lost_device] IT-utstyr borte: Saken gjelder { headline-data }
       *[data_exposed] { headline-data } var ikke godt nok beskyttet: { headline-cause }
    }
headline-event =
    { KEY($attack_kind) ->
        [misdirected_data] Opplysninger sendt til feil mottakere: { $person ->
            [we] Dette vet vi nå
           *[they] status fra { $org_name }
        }
        [lost_device] IT-utstyr borte: { $person ->
            [we] Dette vet vi nå
           *[they] status fra { $org_name }
        }
       *[data_exposed] Opplysninger var ikke godt nok beskyttet: { $person ->
            [we] Dette vet vi nå
           *[they] status fra { $org_name }
        }
    }
headline-services-limited = Begrensninger for { $services_limited_service } etter { headline-cause }
headline-services-paper = { $services_limited_service } på papir etter { headline-cause }
headline-services-suspended = { $services_limited_service } innstilt inntil videre etter { headline-cause }
headline-services-day = { $services_limited_service } innstilt { DATE($services_limited_on, style: "day_month") } etter { headline-cause }
headline-services-delayed = Forsinkelser for { $services_limited_service } etter { headline-cause }
headline-services-urgent-only = { $services_limited_service } bare når det haster, etter { headline-cause }
headline-services-moved = { $services_limited_service } flyttet etter { headline-cause }
headline-services-several = Begrenset drift etter { headline-cause }
headline-data-no-attack =
    Saken gjelder { headline-data }: { $person ->
        [we] Dette vet vi nå
       *[they] status fra { $org_name }
    }
headline-no-attack =
    { $person ->
        [we] IT-problemer hos oss: Dette vet vi nå
       *[they] IT-problemer hos { $org_name }: Dette er status
    }
headline-incident =
    { $person ->
        [we] IT-hendelse hos oss: Dette vet vi nå
       *[they] IT-hendelse hos { $org_name }: Dette er status
    }
headline-false-alarm =
    { $person ->
        [we] Det var ikke et angrep: IT-systemene våre er i orden
       *[they] Ikke noe dataangrep mot { $org_name }: Mistanken er avkreftet
    }
headline-restored = Alle systemer er i drift igjen etter { headline-cause }

dateline = { $org_place }, { $issued_at }

## Innledning

presumed-at =
    { CERTAINTY($attack_at) ->
        [presumed] trolig{" "}
       *[confirmed] {""}
    }
presumed-kind =
    { CERTAINTY($attack_kind) ->
        [presumed] trolig{" "}
       *[confirmed] {""}
    }
presumed-kind-or-at =
    { CERTAINTY($attack_at) ->
        [presumed] trolig{" "}
       *[confirmed] { presumed-kind }
    }
lead =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } ble { presumed-at }rammet av { FORM($attack_kind, form: "indefinite") } { MOMENT($attack_at) }.
        [data_exposed] Opplysninger hos { $person ->
            [we] oss
           *[they] { FORM($org_name, form: "definite") }
        } var { presumed-kind-or-at }ikke godt nok beskyttet { MOMENT($attack_at, as: "state") }.
        [misdirected_data] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } sendte { presumed-kind-or-at }opplysninger til feil mottakere { MOMENT($attack_at) }.
        [lost_device] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } mistet { presumed-kind-or-at }{ MOMENT($attack_at) } IT-utstyr med opplysninger på.
        [suspicious_activity] Det var mistenkelig aktivitet i { $person ->
            [we] IT-systemene våre
           *[they] IT-systemene hos { FORM($org_name, form: "definite") }
        }{ CERTAINTY($attack_at) ->
            [presumed] , trolig{" "}
           *[confirmed] {" "}
        }{ MOMENT($attack_at) }.
        [supply_chain] { $person ->
            [we] En av leverandørene våre
           *[they] En leverandør til { FORM($org_name, form: "definite") }
        } ble { presumed-kind-or-at }rammet av et dataangrep { MOMENT($attack_at) }.
        [other] Det skjedde { presumed-kind-or-at }en hendelse hos { $person ->
            [we] oss
           *[they] { FORM($org_name, form: "definite") }
        } { MOMENT($attack_at) }: { $attack_kind }.
       *[cyber_attack] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } ble { presumed-kind-or-at }rammet av { FORM($attack_kind, form: "indefinite") } { MOMENT($attack_at) }.
    }
lead-large =
    { $person ->
        [we] Vi
       *[they] { FORM($org_name, form: "definite") }
    } ble { presumed-kind-or-at }rammet av { FORM($attack_kind, form: "large") } { MOMENT($attack_at) }.
lead-undated =
    { KEY($attack_kind) ->
        [it_outage] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } er rammet av { FORM($attack_kind, form: "indefinite") }.
        [data_exposed] Opplysninger hos { $person ->
            [we] oss
           *[they] { FORM($org_name, form: "definite") }
        } har { presumed-kind }ikke vært godt nok beskyttet.
        [misdirected_data] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } har { presumed-kind }sendt opplysninger til feil mottakere.
        [lost_device] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } har { presumed-kind }mistet IT-utstyr med opplysninger på.
        [suspicious_activity] Det har vært mistenkelig aktivitet i { $person ->
            [we] IT-systemene våre
           *[they] IT-systemene hos { FORM($org_name, form: "definite") }
        }.
        [supply_chain] { $person ->
            [we] En av leverandørene våre
           *[they] En leverandør til { FORM($org_name, form: "definite") }
        } er { presumed-kind }rammet av et dataangrep.
        [other] Det har skjedd en hendelse hos { $person ->
            [we] oss
           *[they] { FORM($org_name, form: "definite") }
        }: { $attack_kind }.
       *[cyber_attack] { $person ->
            [we] Vi
           *[they] { FORM($org_name, form: "definite") }
        } er { presumed-kind }rammet av { FORM($attack_kind, form: "indefinite") }.
    }
lead-no-attack =
    { $person ->
        [we] Vi har problemer med IT-systemene våre.
       *[they] { FORM($org_name, form: "definite") } har problemer med IT-systemene.
    }
lead-incident =
    { $person ->
        [we] Det har skjedd en IT-hendelse hos oss.
       *[they] Det har skjedd en IT-hendelse hos { FORM($org_name, form: "definite") }.
    }
lead-open =
    { $person ->
        [we] Hva som ligger bak, vet vi ikke ennå.
       *[they] Hva som ligger bak, er ennå ikke klart.
    }
lead-suspicion =
    { $person ->
        [we] Vi undersøker fortsatt om det var et angrep.
       *[they] Det blir fortsatt undersøkt om det var et angrep.
    }
    .varied =
        { $person ->
            [we] Om det var et angrep, undersøker vi fortsatt.
           *[they] Om det var et angrep, blir fortsatt undersøkt.
        }
clear-statement =
    { KEY($all_clear) ->
        [false_alarm] { $person ->
            [we] Nå vet vi at det ikke var et angrep.
           *[they] Nå er det klart at det ikke var et angrep.
        }
        [no_data_affected] { $person ->
            [we] Nå vet vi at ingen opplysninger er kommet på avveie.
           *[they] Nå er det klart at ingen opplysninger er kommet på avveie.
        }
       *[incident_over] Hendelsen er nå over.
    }
scale-single =
    { CERTAINTY($attack_scale) ->
        [presumed] Trolig er enkelte systemer rammet.
       *[confirmed] Enkelte systemer er rammet.
    }
scale-large-presumed =
    { CERTAINTY($attack_scale) ->
       *[presumed] Trolig er angrepet omfattende.
    }

## Opplysninger: sju statuser, sju tydelig ulike setninger. «neutral»: ingen har angrepet, så vidt det er kjent

# published
data-published = Angriperne har offentliggjort opplysninger om { $data_group }.
    .varied = Opplysninger om { $data_group } er offentliggjort av angriperne.
data-published-category = Angriperne har offentliggjort { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = { FORM($data_group, form: "genitive") } { $data_category } er offentliggjort av angriperne.
data-neutral-published = Opplysninger om { $data_group } er blitt offentliggjort.
data-neutral-published-category = { FORM($data_group, form: "genitive") } { $data_category } er blitt offentliggjort.
# stolen
data-stolen = Angriperne har stjålet opplysninger om { $data_group }.
    .varied = I tillegg har angriperne stjålet opplysninger om { $data_group }.
data-stolen-category = Angriperne har stjålet { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = I tillegg har angriperne stjålet { FORM($data_group, form: "genitive") } { $data_category }.
data-neutral-stolen = Opplysninger om { $data_group } er blitt stjålet.
data-neutral-stolen-category = { FORM($data_group, form: "genitive") } { $data_category } er blitt stjålet.
# accessed
data-accessed = Angriperne har hatt tilgang til opplysninger om { $data_group }.
    .varied = I tillegg har angriperne hatt tilgang til opplysninger om { $data_group }.
data-accessed-category = Angriperne har hatt tilgang til { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = I tillegg har angriperne hatt tilgang til { FORM($data_group, form: "genitive") } { $data_category }.
data-neutral-accessed = Uvedkommende har hatt tilgang til opplysninger om { $data_group }.
    .varied = I tillegg har uvedkommende hatt tilgang til opplysninger om { $data_group }.
data-neutral-accessed-category = Uvedkommende har hatt tilgang til { FORM($data_group, form: "genitive") } { $data_category }.
    .varied = I tillegg har uvedkommende hatt tilgang til { FORM($data_group, form: "genitive") } { $data_category }.
# probably_taken
data-probably-taken =
    { $person ->
        [we] Vi må gå ut fra at angriperne har stjålet opplysninger om { $data_group }.
       *[they] Opplysninger om { $data_group } er etter all sannsynlighet stjålet.
    }
    .varied =
        { $person ->
            [we] Etter all sannsynlighet har angriperne stjålet opplysninger om { $data_group }.
           *[they] Etter all sannsynlighet er opplysninger om { $data_group } stjålet.
        }
data-probably-taken-category =
    { $person ->
        [we] Vi må gå ut fra at angriperne har stjålet { FORM($data_group, form: "genitive") } { $data_category }.
       *[they] { FORM($data_group, form: "genitive") } { $data_category } er etter all sannsynlighet stjålet.
    }
    .varied =
        { $person ->
            [we] Etter all sannsynlighet har angriperne stjålet { FORM($data_group, form: "genitive") } { $data_category }.
           *[they] Etter all sannsynlighet er { FORM($data_group, form: "genitive") } { $data_category } stjålet.
        }
data-neutral-probably-taken =
    { $person ->
        [we] Vi må gå ut fra at opplysninger om { $data_group } er kommet på avveie.
       *[they] Opplysninger om { $data_group } er etter all sannsynlighet kommet på avveie.
    }
    .varied = Etter all sannsynlighet er opplysninger om { $data_group } kommet på avveie.
data-neutral-probably-taken-category =
    { $person ->
        [we] Vi må gå ut fra at { FORM($data_group, form: "genitive") } { $data_category } er kommet på avveie.
       *[they] { FORM($data_group, form: "genitive") } { $data_category } er etter all sannsynlighet kommet på avveie.
    }
    .varied = Etter all sannsynlighet er { FORM($data_group, form: "genitive") } { $data_category } kommet på avveie.
data-brief-published = Personopplysninger er blitt offentliggjort.
    .varied = Det er offentliggjort personopplysninger.
data-brief-stolen = Personopplysninger er blitt stjålet.
    .varied = Det er stjålet personopplysninger.
data-brief-accessed = Uvedkommende har hatt tilgang til personopplysninger.
data-brief-probably-taken = Personopplysninger er etter all sannsynlighet stjålet.
    .varied = Etter all sannsynlighet er personopplysninger stjålet.
data-brief-no-sign =
    { $person ->
        [we] Så langt har vi ikke sett tegn til at personopplysninger er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Så langt er det ingen tegn til at personopplysninger er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-brief-excluded = Opplysningene som er undersøkt, er ikke berørt (per { $data_as_of } kl. { TIME($data_as_of) }).
# reachable: within reach of people who should not see it; whether anyone looked is not known.
data-reachable = Uvedkommende kan ha sett opplysninger om { $data_group }; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
    .varied = I tillegg kan uvedkommende ha sett opplysninger om { $data_group }; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
data-reachable-category = Uvedkommende kan ha sett { FORM($data_group, form: "genitive") } { $data_category }; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
    .varied = I tillegg kan uvedkommende ha sett { FORM($data_group, form: "genitive") } { $data_category }; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
data-brief-reachable = Uvedkommende kan ha sett personopplysninger; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
    .varied = I tillegg kan uvedkommende ha sett personopplysninger; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd.
# open
data-open =
    { $person ->
        [we] Vi vet ennå ikke om opplysninger om { $data_group } er berørt, men vi undersøker det.
       *[they] Det er ennå ikke klart om opplysninger om { $data_group } er berørt, men det blir undersøkt.
    }
    .varied =
        { $person ->
            [we] Om opplysninger om { $data_group } er berørt, vet vi ennå ikke, men vi undersøker det.
           *[they] Om opplysninger om { $data_group } er berørt, er ennå ikke klart, men det blir undersøkt.
        }
data-open-category =
    { $person ->
        [we] Vi vet ennå ikke om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men vi undersøker det.
       *[they] Det er ennå ikke klart om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men det blir undersøkt.
    }
    .varied =
        { $person ->
            [we] Om { FORM($data_group, form: "genitive") } { $data_category } er berørt, vet vi ennå ikke, men vi undersøker det.
           *[they] Om { FORM($data_group, form: "genitive") } { $data_category } er berørt, er ennå ikke klart, men det blir undersøkt.
        }
# no_sign
data-no-sign =
    { $person ->
        [we] Så langt har vi ikke sett tegn til at opplysninger om { $data_group } er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Så langt er det ingen tegn til at opplysninger om { $data_group } er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-no-sign-category =
    { $person ->
        [we] Så langt har vi ikke sett tegn til at { FORM($data_group, form: "genitive") } { $data_category } er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Så langt er det ingen tegn til at { FORM($data_group, form: "genitive") } { $data_category } er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-investigation =
    { $person ->
        [we] Vi er ikke ferdige med å undersøke det.
       *[they] Undersøkelsen er ikke ferdig.
    }
    .varied = Undersøkelsen er ikke ferdig.
# excluded
data-excluded = Opplysninger om { $data_group } er ikke berørt (per { $data_as_of } kl. { TIME($data_as_of) }).
data-excluded-category = { FORM($data_group, form: "genitive") } { $data_category } er ikke berørt (per { $data_as_of } kl. { TIME($data_as_of) }).
data-list-published = Disse opplysningene er offentliggjort:
data-list-published-part = En del av disse opplysningene er offentliggjort:
data-list-stolen = Disse opplysningene er stjålet:
data-list-accessed = Disse opplysningene har uvedkommende hatt tilgang til:
data-list-probably-taken = Disse opplysningene er etter all sannsynlighet kommet på avveie:
data-list-reachable = Disse opplysningene kan uvedkommende ha sett; { $person ->
        [we] vi vet ikke
       *[they] det er ikke kjent
    } om det har skjedd:
# Over the same lists where the status has just been said: alone, or one of several.
data-these = Det gjelder disse opplysningene:
data-these-published = Offentliggjort:
data-these-published-part = Delvis offentliggjort:
data-these-stolen = Stjålet:
data-these-accessed = Uvedkommende har hatt tilgang til:
data-these-probably-taken = Etter all sannsynlighet på avveie:
data-these-reachable = Muligens sett av uvedkommende:
data-list-open =
    { $person ->
        [we] Vi vet ennå ikke om disse opplysningene er berørt:
       *[they] Det er ennå ikke klart om disse opplysningene er berørt:
    }
    .varied =
        { $person ->
            [we] Om disse opplysningene er berørt, vet vi ennå ikke:
           *[they] Om disse opplysningene er berørt, er ennå ikke klart:
        }
data-list-no-sign = Så langt er det ingen tegn til at disse opplysningene er kommet på avveie (per { $data_as_of } kl. { TIME($data_as_of) }):
data-list-excluded = Disse opplysningene er ikke berørt (per { $data_as_of } kl. { TIME($data_as_of) }):
data-item = { $data_group }: { $data_category }.
data-item-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_category } ({ $data_number } person).
       *[other] { $data_group }: { $data_category } ({ $data_number } personer).
    }
data-item-plain = { $data_group }: personopplysninger.
data-item-plain-number =
    { PLURAL($data_number) ->
        [one] { $data_group }: personopplysninger ({ $data_number } person).
       *[other] { $data_group }: personopplysninger ({ $data_number } personer).
    }
data-number-alone =
    { PLURAL($data_number) ->
        [one] Det gjelder { $data_number } person.
       *[other] Det gjelder { $data_number } personer.
    }
data-number-of =
    { PLURAL($data_number) ->
        [one] Blant { $data_group } gjelder det { $data_number } person.
       *[other] Blant { $data_group } gjelder det { $data_number } personer.
    }
data-numbers-intro = Så mange personer gjelder det etter det som nå er kjent:
data-number-item =
    { PLURAL($data_number) ->
        [one] { $data_group }: { $data_number } person.
       *[other] { $data_group }: { $data_number } personer.
    }
data-period = Opplysningene er fra perioden { $data_period }.
data-period-of = Opplysningene om { $data_group } er fra perioden { $data_period }.
    .varied = For { $data_group } er perioden { $data_period }.
data-as-of = Slik er status { $data_as_of } kl. { TIME($data_as_of) }.
data-altered =
    { PLURAL($data_group) ->
        [1] Opplysninger om { $data_group } er blitt endret.
        [2] Opplysninger om { $data_group } er blitt endret.
        [3] Opplysninger om { $data_group } er blitt endret.
       *[other] Opplysninger om mange grupper er blitt endret.
    }
data-deleted =
    { PLURAL($data_group) ->
        [1] Opplysninger om { $data_group } er blitt slettet.
        [2] Opplysninger om { $data_group } er blitt slettet.
        [3] Opplysninger om { $data_group } er blitt slettet.
       *[other] Opplysninger om mange grupper er blitt slettet.
    }
    .varied =
        { PLURAL($data_group) ->
            [1] Det er også slettet opplysninger om { $data_group }.
            [2] Det er også slettet opplysninger om { $data_group }.
            [3] Det er også slettet opplysninger om { $data_group }.
           *[other] Det er også slettet opplysninger om mange grupper.
        }
data-unavailable =
    { $person ->
        [we] Vi har for tiden ikke tilgang til { PLURAL($data_group) ->
            [1] opplysninger om { $data_group }
            [2] opplysninger om { $data_group }
            [3] opplysninger om { $data_group }
           *[other] mange av opplysningene
        }.
       *[they] Det er for tiden ikke tilgang til { PLURAL($data_group) ->
            [1] opplysninger om { $data_group }
            [2] opplysninger om { $data_group }
            [3] opplysninger om { $data_group }
           *[other] mange av opplysningene
        }.
    }
data-unavailable-all =
    { $person ->
        [we] Vi har for tiden ikke tilgang til opplysningene.
       *[they] Det er for tiden ikke tilgang til opplysningene.
    }
data-available-again =
    { PLURAL($data_group) ->
        [1] Det er igjen tilgang til opplysninger om { $data_group }.
        [2] Det er igjen tilgang til opplysninger om { $data_group }.
        [3] Det er igjen tilgang til opplysninger om { $data_group }.
       *[other] Det er igjen tilgang til opplysningene som manglet.
    }
data-available-all = Det er igjen tilgang til alle opplysningene.
# Not everything is affected for everyone (bound to $data_varies; yes only).
data-varies = Det varierer fra person til person hvilke opplysninger det gjelder.
    .varied = Hvilke opplysninger det gjelder, varierer fra person til person.
# Files are looked through to find whose data they hold.
file-review =
    { KEY($file_review) ->
        [running] { $person ->
            [we] Vi går gjennom filene for å finne ut hvem de inneholder opplysninger om. Det tar tid.
           *[they] Filene blir gjennomgått for å finne ut hvem de inneholder opplysninger om.
        }
       *[completed] Alle de berørte filene er gjennomgått.
    }
    .varied =
        { KEY($file_review) ->
            [running] { $person ->
                [we] For å finne ut hvem filene inneholder opplysninger om, går vi gjennom dem. Det tar tid.
               *[they] For å finne ut hvem filene inneholder opplysninger om, blir de gjennomgått.
            }
           *[completed] Gjennomgangen av de berørte filene er ferdig.
        }
# Who is affected will never be known (bound to $cannot_determine; yes only).
cannot-determine = Det er ikke mulig å fastslå nøyaktig hvem som er berørt.
    .varied = Nøyaktig hvem som er berørt, er det ikke mulig å fastslå.
# The number of people on the systems, not of those affected.
number-on-systems =
    { PLURAL($affected_number) ->
        [one] De rammede systemene inneholder { CERTAINTY($affected_number) ->
            [presumed] trolig{" "}
           *[confirmed] {""}
        }opplysninger om { $affected_number } person. Det betyr ikke at personen er berørt.
       *[other] De rammede systemene inneholder { CERTAINTY($affected_number) ->
            [presumed] trolig{" "}
           *[confirmed] {""}
        }opplysninger om { $affected_number } personer. Tallet sier ikke hvor mange som er berørt.
    }
# Who could get at data that stood open.
exposed-to =
    { KEY($exposed_to) ->
        [employees] Ansatte kunne se opplysningene, men det kunne ingen utenfra.
        [internet] Opplysningene kunne ses på internett.
       *[outsiders] Også folk utenfra kunne se opplysningene.
    }
publishing-none-seen =
    { $person ->
        [we] Vi har så langt ikke sett at opplysninger er offentliggjort.
       *[they] Det er så langt ikke kjent at opplysninger er offentliggjort.
    }
    .varied =
        { $person ->
            [we] Så langt har vi ikke sett at opplysninger er offentliggjort.
           *[they] Så langt er det ikke kjent at opplysninger er offentliggjort.
        }
publishing-small-part = Det er en liten del av opplysningene som er offentliggjort.
published-part-on = Et utdrag av opplysningene ble offentliggjort { $published_at }.
# When it was established; copying; what is not among the published data.
established = { MOMENT($established_at) } var det klart at opplysninger er berørt.
copied-unknown = Det er ikke kjent om opplysningene også er kopiert.
not-published = Så langt er det ikke offentliggjort { FORM($not_published, join: "or") }.
# Data that the house does not hold at all.
data-not-held =
    { $person ->
        [we] Vi lagrer ikke { FORM($data_not_held, join: "or") }.
       *[they] { FORM($org_short, form: "definite") } lagrer ikke { FORM($data_not_held, join: "or") }.
    }
number-affected =
    { CERTAINTY($affected_number) ->
        [presumed] { PLURAL($affected_number) ->
            [one] Trolig er { $affected_number } person berørt.
           *[other] Trolig er { $affected_number } personer berørt.
        }
       *[confirmed] { PLURAL($affected_number) ->
            [one] Etter det som nå er kjent, er { $affected_number } person berørt.
           *[other] Etter det som nå er kjent, er { $affected_number } personer berørt.
        }
    }
number-open =
    { $person ->
        [we] Vi vet ennå ikke hvor mange det gjelder.
       *[they] Det er ennå ikke klart hvor mange det gjelder.
    }
    .varied =
        { $person ->
            [we] Hvor mange det gjelder, vet vi ennå ikke.
           *[they] Hvor mange det gjelder, er ennå ikke klart.
        }
number-corrected =
    { PLURAL($affected_number) ->
        [one] Etter en ny opptelling er { $affected_number } person berørt, ikke { $affected_number_before }, som tidligere oppgitt.
       *[other] Etter en ny opptelling er { $affected_number } personer berørt, ikke { $affected_number_before }, som tidligere oppgitt.
    }
data-yours-unknown = Vi kan ennå ikke si om du selv er berørt.
    .varied = Om du selv er berørt, kan vi ennå ikke si.
publishing-announced = Gjerningspersonene har varslet at de vil offentliggjøre opplysningene.
publishing-samples = Et utdrag av opplysningene er lagt ut på internett som bevis.
publishing-for-sale = Opplysningene er lagt ut for salg på internett.
    .varied = På internett er opplysningene lagt ut for salg.
publishing-downloadable = Det er mulig å laste ned opplysningene fra internett.
publishing-removed = I mellomtiden er opplysningene fjernet fra internett.
published-on = Opplysningene ble offentliggjort { $published_at }.
consequences-two =
    { $person ->
        [we] Det kan skje at { FORM($consequences, form: "subordinate", join: "or") }.
       *[they] Mulige følger: { $consequences }.
    }
consequences-intro =
    { $person ->
        [we] Dette kan skje:
       *[they] Mulige følger er:
    }
consequence-item =
    { $person ->
        [we] { FORM($consequences, form: "subordinate") }.
       *[they] { $consequences }
    }
misuse =
    { KEY($misuse) ->
        [none_known] { $person ->
            [we] Så langt kjenner vi ikke til at opplysningene er misbrukt.
           *[they] Så langt er det ikke kjent at opplysningene er misbrukt.
        }
        [being_checked] { $person ->
            [we] Vi undersøker om opplysningene er misbrukt.
           *[they] Det blir undersøkt om opplysningene er misbrukt.
        }
       *[cases_known] { $person ->
            [we] Vi kjenner til tilfeller der opplysningene er misbrukt.
           *[they] Det er kjent tilfeller der opplysningene er misbrukt.
        }
    }

## Beskjed til de berørte

tell =
    { $person ->
        [we] Hvis opplysningene dine er berørt, får du beskjed { FORM($tell_by, join: "or") }.
       *[they] Alle som er berørt, får beskjed { FORM($tell_by, join: "or") }.
    }
tell-direct =
    { $person ->
        [we] Hvis opplysningene dine er berørt, får du beskjed direkte.
       *[they] Alle som er berørt, får beskjed direkte.
    }
tell-once-known = Det skjer så snart det er klart hvem det gjelder.
tell-in-phases = Beskjedene blir sendt i flere omganger.
# Where nobody is told directly: this text is the notice (bound to $tell_by).
tell-public =
    { $person ->
        [we] Vi gir alle berørte beskjed offentlig, ikke hver for seg.
       *[they] De berørte får beskjed offentlig, ikke hver for seg.
    }
tell-phases-from = De første fikk beskjed { $told_on }.
tell-phases-until = Senest { $tell_until } skal alle berørte ha fått beskjed.
tell-by-date = Det skjer senest { $tell_until }.
tell-already-by =
    { $person ->
        [we] Berørte har fått beskjed fra oss { FORM($tell_by, join: "or") }.
       *[they] Berørte har fått beskjed { FORM($tell_by, join: "or") }.
    }
tell-already =
    { $person ->
        [we] Hvis opplysningene dine er berørt, har du allerede fått beskjed.
       *[they] Alle som er berørt, har fått beskjed.
    }
# Those affected have been told, by which ways and on which day.
tell-already-on =
    { $person ->
        [we] Berørte fikk beskjed fra oss { FORM($tell_by, join: "or") } { $told_on }.
       *[they] Berørte fikk beskjed { FORM($tell_by, join: "or") } { $told_on }.
    }
told-already =
    { $person ->
        [we] De berørte fikk beskjed { $told_on }.
       *[they] De berørte fikk beskjed { $told_on }.
    }
tell-exempt =
    { $person ->
        [we] Har du reservert deg mot digital post, får du et brev.
       *[they] De som har reservert seg mot digital post, får et brev.
    }
no-news =
    { KEY($no_news) ->
        [not_affected] { $person ->
            [we] Hører du ikke fra oss, er du, så vidt vi vet, ikke blant de berørte.
           *[they] De som ikke får beskjed, er så vidt kjent ikke blant de berørte.
        }
       *[still_possible] { $person ->
            [we] Selv om du ikke har hørt fra oss ennå, kan opplysningene dine være berørt.
           *[they] Også de som ikke har fått beskjed ennå, kan være berørt.
        }
    }
    .varied =
        { KEY($no_news) ->
            [not_affected] { $person ->
                [we] Så vidt vi vet, er de som ikke hører fra oss, ikke blant de berørte.
               *[they] Så vidt kjent er de som ikke får beskjed, ikke blant de berørte.
            }
           *[still_possible] { $person ->
                [we] Opplysningene dine kan være berørt selv om du ikke har hørt fra oss ennå.
               *[they] Også de som ikke har fått beskjed ennå, kan være berørt.
            }
        }

## Hva har skjedd?

discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] De første tegnene kom { MOMENT($discovered_at) }, da IT-systemer sluttet å virke.
        [ransom_note] De første tegnene kom { MOMENT($discovered_at) }, da det dukket opp et krav om løsepenger.
        [alert] De første tegnene kom { MOMENT($discovered_at) }, da IT-overvåkingen slo alarm.
        [staff] Ansatte oppdaget de første tegnene { MOMENT($discovered_at) }.
        [supplier] En leverandør slo alarm { MOMENT($discovered_at) }.
        [patient] En av de berørte sa fra om det { MOMENT($discovered_at) }.
        [publication] De første tegnene kom { MOMENT($discovered_at) }, da opplysninger dukket opp på internett.
        [media] De første meldingene kom fra mediene { MOMENT($discovered_at) }.
        [tip] Det ble oppdaget { MOMENT($discovered_at) } etter et tips utenfra.
        [routine_check] Det ble oppdaget { MOMENT($discovered_at) } i en rutinekontroll.
        [internal_review] Det ble oppdaget { MOMENT($discovered_at) } i en intern gjennomgang.
       *[authority] En myndighet sa fra om det { MOMENT($discovered_at) }.
    }
# An attack on a supplier, which raised the alarm itself: when, and without a time below (bound to $first_sign).
discovered-by-them =
    { $person ->
        [we] Leverandøren varslet oss { MOMENT($discovered_at) }.
       *[they] Leverandøren slo selv alarm { MOMENT($discovered_at) }.
    }
first-sign-theirs =
    { $person ->
        [we] Leverandøren varslet oss.
       *[they] Leverandøren slo selv alarm.
    }
discovered = Det ble oppdaget { MOMENT($discovered_at) }.
discovered-same-day = Det ble oppdaget samme dag.
first-sign =
    { KEY($first_sign) ->
        [it_outage] De første tegnene kom da IT-systemer sluttet å virke.
        [ransom_note] De første tegnene kom da det dukket opp et krav om løsepenger.
        [alert] De første tegnene kom da IT-overvåkingen slo alarm.
        [staff] Ansatte oppdaget de første tegnene.
        [supplier] En leverandør slo alarm.
        [patient] En av de berørte sa fra om det.
        [publication] De første tegnene kom da opplysninger dukket opp på internett.
        [media] De første meldingene kom fra mediene.
        [tip] Et tips utenfra avdekket det.
        [routine_check] En rutinekontroll avdekket det.
        [internal_review] En intern gjennomgang avdekket det.
       *[authority] En myndighet sa fra om det.
    }
# Where the attack stands.
attack-state =
    { KEY($attack_state) ->
        [ongoing] Angrepet pågår fortsatt.
        [stopped] { CERTAINTY($attack_state) ->
            [presumed] Slik det ser ut nå, er angrepet stanset.
           *[confirmed] Angrepet er stanset.
        }
        [prevented] { CERTAINTY($attack_state) ->
            [presumed] Slik det ser ut nå, ble angrepet stanset før det rakk å gjøre større skade.
           *[confirmed] Angrepet ble stanset før det rakk å gjøre større skade.
        }
       *[being_contained] { $person ->
            [we] Vi er i ferd med å få angrepet under kontroll.
           *[they] Angrepet er i ferd med å komme under kontroll.
        }
    }
    .varied =
        { KEY($attack_state) ->
            [ongoing] Akkurat nå pågår angrepet fortsatt.
            [stopped] { CERTAINTY($attack_state) ->
                [presumed] Slik det ser ut nå, er angrepet stanset.
               *[confirmed] Nå er angrepet stanset.
            }
            [prevented] { CERTAINTY($attack_state) ->
                [presumed] Slik det ser ut nå, ble angrepet stanset før det rakk å gjøre større skade.
               *[confirmed] Før det rakk å gjøre større skade, ble angrepet stanset.
            }
           *[being_contained] Nå er angrepet i ferd med å komme under kontroll.
        }
attacker =
    { KEY($attacker) ->
        [unknown] Hvem som står bak, er ennå ikke klart.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Kriminelle står trolig bak angrepet.
           *[confirmed] Kriminelle står bak angrepet.
        }
        [insider] { CERTAINTY($attacker) ->
            [presumed] Bak angrepet står trolig en person med tilgang til de interne systemene.
           *[confirmed] Bak angrepet står en person med tilgang til de interne systemene.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] En kriminell gruppe står trolig bak angrepet.
           *[confirmed] En kriminell gruppe står bak angrepet.
        }
    }
attacker-named =
    { CERTAINTY($attacker_name) ->
        [presumed] En kriminell gruppe som kaller seg «{ $attacker_name }», står trolig bak angrepet.
       *[confirmed] En kriminell gruppe som kaller seg «{ $attacker_name }», står bak angrepet.
    }
attacker-claim = Gruppen «{ $attacker_name }» sier selv at den står bak.
attacker-unconfirmed = Det er ikke bekreftet.
attacker-claim-too = Gruppen sier selv at den står bak angrepet.
money-demanded = Angriperne har krevd løsepenger.
money-none = Så langt er det ikke krevd løsepenger.
money-not-paid =
    { $person ->
        [we] Vi har ikke betalt løsepenger.
       *[they] Det er ikke betalt løsepenger.
    }
# The same behind money-demanded.
money-nothing-paid = Det er ikke betalt noe.
money-no-comment =
    { $person ->
        [we] Vi uttaler oss ikke om eventuelle krav fra angriperne.
       *[they] Det blir ikke opplyst noe om eventuelle krav fra angriperne.
    }
money-no-comment-after =
    { $person ->
        [we] Mer sier vi ikke om kravet.
       *[they] Mer blir det ikke opplyst om kravet.
    }
cause-statement =
    { KEY($cause) ->
        [other] { CERTAINTY($cause) ->
            [presumed] Den sannsynlige årsaken: { $cause }.
           *[confirmed] Årsaken: { $cause }.
        }
       *[human_error] { CERTAINTY($cause) ->
            [presumed] Den sannsynlige årsaken: { $cause }.
           *[confirmed] { FORM($cause, form: "clause") }.
        }
    }
    .varied =
        { CERTAINTY($cause) ->
            [presumed] Trolig kommer { $cause } i tillegg.
           *[confirmed] I tillegg kommer { $cause }.
        }
supplier-cause = Årsaken ligger hos leverandøren { $supplier_name }.
supplier-cause-there = Der ligger også årsaken.
cause-fixed =
    { $person ->
        [we] Dette har vi rettet opp.
       *[they] Dette er rettet opp.
    }
others-hit =
    { KEY($others_hit) ->
        [other_bodies] Også andre virksomheter er rammet.
        [supplier_customers] Også andre kunder hos leverandøren er rammet.
       *[sector] Også andre i helsetjenesten er rammet.
    }
no-detail =
    { KEY($no_detail) ->
        [investigation] { $person ->
            [we] Av hensyn til etterforskningen forteller vi ikke flere detaljer.
           *[they] Av hensyn til etterforskningen blir det ikke gitt flere detaljer.
        }
        [security] { $person ->
            [we] Tekniske detaljer forteller vi ikke, fordi de kan hjelpe angripere.
           *[they] Tekniske detaljer blir ikke gitt, fordi de kan hjelpe angripere.
        }
       *[privacy] { $person ->
            [we] Av hensyn til den enkelte forteller vi ikke noe om enkeltpersoner.
           *[they] Av hensyn til den enkelte blir det ikke opplyst noe om enkeltpersoner.
        }
    }
term-meaning = { FORM($terms, form: "meaning") }
# Hva angrepet, svikten eller hendelsen rammet; høyst tre systemer i en setning.
systems-hit =
    { CERTAINTY($systems_affected) ->
        [presumed] trolig{" "}
       *[confirmed] {""}
    }{ $person ->
        [we] { PLURAL($systems_affected) ->
            [one] { FORM($systems_affected, form: "ours") }
           *[other] { $systems_affected }
        }
       *[they] { $systems_affected }
    }
systems-attack = Angrepet rammet { systems-hit }.
systems-outage = Svikten rammet { systems-hit }.
systems-incident = Hendelsen gjelder { systems-hit }.
systems-intro =
    { CERTAINTY($systems_affected) ->
        [presumed] Disse systemene er trolig rammet:
       *[confirmed] Disse systemene er rammet:
    }
system-item = { $systems_affected }
# Hva som er koblet fra eller slått av: høyst tre systemer blir nevnt.
systems-off-theirs =
    { PLURAL($systems_off) ->
        [1] { $person ->
            [we] { FORM($systems_off, form: "ours") }
           *[they] { $systems_off }
        }
        [2] { $systems_off }
        [3] { $systems_off }
       *[other] mange systemer
    }
systems-off =
    For å hindre større skade har { $person ->
        [we] vi
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] slått av { systems-off-theirs }
       *[no] koblet { systems-off-theirs } fra nettet
    }.
# When they were switched off (bound to $systems_off).
systems-off-at = Det skjedde { MOMENT($systems_off_at) }.
systems-off-precaution =
    For sikkerhets skyld har { $person ->
        [we] vi
       *[they] { FORM($org_short, form: "definite") }
    } { HAS($systems_off, key: "internet_connection") ->
        [yes] slått av { systems-off-theirs }
       *[no] koblet { systems-off-theirs } fra nettet
    }.
files-encrypted =
    { CERTAINTY($files_encrypted) ->
        [presumed] Filer er trolig blitt kryptert.
       *[confirmed] Filer ble kryptert, slik at de ikke kunne åpnes.
    }
systems-not-affected =
    { $person ->
        [we] Så vidt vi vet, har { $systems_not_affected } gått fri.
       *[they] Så vidt kjent har { $systems_not_affected } gått fri.
    }
systems-not-affected-intro =
    { $person ->
        [we] Så vidt vi vet, har disse systemene gått fri:
       *[they] Så vidt kjent har disse systemene gått fri:
    }
system-not-affected-item = { $systems_not_affected }
backups =
    { KEY($backups) ->
        [intact] { $person ->
            [we] Sikkerhetskopiene våre er i orden.
           *[they] Sikkerhetskopiene er i orden.
        }
        [affected] { $person ->
            [we] Også sikkerhetskopiene våre er rammet.
           *[they] Også sikkerhetskopier er rammet.
        }
       *[being_checked] { $person ->
            [we] Vi er i gang med å kontrollere sikkerhetskopiene.
           *[they] Sikkerhetskopiene blir kontrollert nå.
        }
    }
supplier =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Serverne våre står hos en leverandør.
           *[they] { FORM($org_short, form: "genitive") } servere står hos en leverandør.
        }
        [operations] { $person ->
            [we] En leverandør drifter IT-systemene våre.
           *[they] En leverandør drifter { FORM($org_short, form: "genitive") } IT-systemer.
        }
        [specialist_software] { $person ->
            [we] Fagsystemet vårt kommer fra en leverandør.
           *[they] { FORM($org_short, form: "genitive") } fagsystem kommer fra en leverandør.
        }
        [billing_service] { $person ->
            [we] En leverandør tar seg av avregningen vår.
           *[they] En leverandør tar seg av { FORM($org_short, form: "genitive") } avregning.
        }
       *[hosting_and_operations] { $person ->
            [we] En leverandør drifter IT-systemene og serverne våre.
           *[they] En leverandør drifter { FORM($org_short, form: "genitive") } IT-systemer og servere.
        }
    }
supplier-named =
    { KEY($it_supplier) ->
        [hosting] { $person ->
            [we] Serverne våre står hos leverandøren { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } servere står hos leverandøren { $supplier_name }.
        }
        [operations] { $person ->
            [we] Leverandøren { $supplier_name } drifter IT-systemene våre.
           *[they] Leverandøren { $supplier_name } drifter { FORM($org_short, form: "genitive") } IT-systemer.
        }
        [specialist_software] { $person ->
            [we] Fagsystemet vårt kommer fra leverandøren { $supplier_name }.
           *[they] { FORM($org_short, form: "genitive") } fagsystem kommer fra leverandøren { $supplier_name }.
        }
        [billing_service] { $person ->
            [we] Leverandøren { $supplier_name } tar seg av avregningen vår.
           *[they] Leverandøren { $supplier_name } tar seg av { FORM($org_short, form: "genitive") } avregning.
        }
       *[hosting_and_operations] { $person ->
            [we] Leverandøren { $supplier_name } drifter IT-systemene og serverne våre.
           *[they] Leverandøren { $supplier_name } drifter { FORM($org_short, form: "genitive") } IT-systemer og servere.
        }
    }

## Drift og pasientsikkerhet

services-intro =
    { $person ->
        [we] Slik er det med tilbudene våre nå:
       *[they] Slik er det med tilbudene nå:
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
services-limited = Det er begrensninger for { $services_limited_service }.
services-paper = { $services_limited_service } foregår med papir og penn.
services-suspended = { $services_limited_service } er innstilt inntil videre.
services-delayed = Det er forsinkelser for { $services_limited_service }.
services-urgent-only = { $services_limited_service } er forbeholdt det som haster.
services-moved = { $services_limited_service } foregår et annet sted nå.
services-resumed = { $services_limited_service } er i gang igjen.
service-moved = Stedet er: { $services_limited_place }.
service-moved-to = { FORM($services_limited_service, form: "moved") }: { $services_limited_place }.
service-until = Det ventes å vare til og med { $services_limited_until }.
    .varied = Til og med { $services_limited_until } ventes det å vare.
service-instead =
    { KEY($services_limited_instead) ->
        [keep_appointment] { $person ->
            [we] Timen din gjelder fortsatt, så kom som planlagt.
           *[they] Avtalte timer gjelder fortsatt.
        }
        [we_contact_you] { $person ->
            [we] Har du time, kontakter vi deg.
           *[they] Alle som har time, får beskjed.
        }
        [call_first] { $person ->
            [we] Ring før du kommer.
           *[they] Alle må ringe før de kommer.
        }
        [wait] { $person ->
            [we] Du trenger ikke gjøre noe nå.
           *[they] De som venter, trenger ikke gjøre noe nå.
        }
        [go_elsewhere] { $person ->
            [we] Kontakt et annet behandlingssted for dette.
           *[they] Andre tar over der de kan.
        }
        [come_in_person] { $person ->
            [we] Møt opp personlig.
           *[they] Det er mulig å møte opp personlig.
        }
        [use_post] { $person ->
            [we] Send oss et brev om det.
           *[they] Det er mulig å sende et brev om det.
        }
       *[call_emergency_doctor] { $person ->
            [we] Kontakt legevakten hvis det haster, og ring nødnummeret hvis det står om liv.
           *[they] De som ikke kan vente, kan kontakte legevakten, og nødnummeret hvis det står om liv.
        }
    }
# Everything runs (bound to $all_as_usual; yes only).
all-as-usual =
    { $person ->
        [we] Alle tilbudene våre går som vanlig.
       *[they] Alle tilbud går som vanlig.
    }
# What a state of a service applies to: a place, a day.
service-place = Det gjelder her: { $services_limited_place }.
    .varied = Stedet er { $services_limited_place }.
service-on = Det gjelder bare { $services_limited_on }.
    .varied = Bare { $services_limited_on } er det slik.
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] Disse tilbudene fortsetter: { $services_continuing }.
    }
# Which places are open: a heading over the list, and its items.
sites-intro = Status for de enkelte stedene:
site-item = { $sites_place }: { $sites_state }.
site-item-until = { $sites_place }: { $sites_state }, trolig til og med { $sites_until }.
continuing-intro = Dette fungerer som vanlig:
continuing-item = { FORM($services_continuing, form: "continuing") }.
emergency =
    { KEY($emergency_state) ->
        [open] { $person ->
            [we] Akuttmottaket vårt er åpent.
           *[they] Akuttmottaket er åpent.
        }
        [open_with_waits] { $person ->
            [we] Akuttmottaket vårt er åpent, men du må vente lenger enn vanlig.
           *[they] Akuttmottaket er åpent, men ventetiden er lengre enn vanlig.
        }
        [life_threatening_only] { $person ->
            [we] Akuttmottaket vårt tar nå bare imot pasienter når det står om liv. Kontakt legevakten om alt annet som haster.
           *[they] Akuttmottaket tar nå imot pasienter når det står om liv, og alle andre blir henvist til andre sykehus.
        }
        [ambulances_diverted] { $person ->
            [we] Ambulanser kjører nå til andre sykehus.
           *[they] Ambulanser kjører nå til andre sykehus.
        }
        [signed_off] { $person ->
            [we] Vi kan nå ikke ta imot akutt syke.
           *[they] { FORM($org_short, form: "definite") } kan nå ikke ta imot akutt syke, og ambulansene kjører til andre sykehus.
        }
        [diverted_before] { $person ->
            [we] Ambulanser kjørte en tid til andre sykehus, men kommer nå til oss igjen.
           *[they] Ambulanser kjørte en tid til andre sykehus, men kjører nå hit igjen.
        }
       *[reopened] { $person ->
            [we] Akuttmottaket vårt er åpent igjen.
           *[they] Akuttmottaket er åpent igjen.
        }
    }
# Follows when people in danger of their lives must not come by themselves; the number is the country's.
emergency-advice =
    { KEY($org_country) ->
        [gb] Når det står om liv, er nødnummeret 999.
        [no] Når det står om liv, er nødnummeret 113.
        [us] Når det står om liv, er nødnummeret 911.
        [ca] Når det står om liv, er nødnummeret 911.
        [au] Når det står om liv, er nødnummeret 000.
        [nz] Når det står om liv, er nødnummeret 111.
       *[de] Når det står om liv, er nødnummeret 112.
    }
# The same when the country is not stated.
emergency-advice-plain = Når det står om liv, er nødnummeret 112.
# From when ambulances come again, while they still go elsewhere.
emergency-again =
    { CERTAINTY($emergency_reopened_at) ->
        [presumed] Ambulansene kjører trolig hit igjen fra { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
       *[confirmed] Ambulansene kjører hit igjen fra { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
    }
emergency-reopened =
    { KEY($emergency_state) ->
        [diverted_before] Siden { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) } har ambulanser igjen kjørt hit og ikke lenger til andre sykehus.
       *[reopened] { $person ->
            [we] Akuttmottaket vårt har vært åpent igjen siden { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
           *[they] Akuttmottaket har vært åpent igjen siden { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
        }
    }
# The same while that time is still to come.
emergency-reopening =
    { KEY($emergency_state) ->
        [diverted_before] Ambulanser kjører nå til andre sykehus, men { CERTAINTY($emergency_reopened_at) ->
            [presumed] kjører trolig hit
           *[confirmed] kjører hit
        } igjen fra { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
       *[reopened] { $person ->
            [we] Akuttmottaket vårt
           *[they] Akuttmottaket
        } { CERTAINTY($emergency_reopened_at) ->
            [presumed] åpner trolig
           *[confirmed] åpner
        } igjen { $emergency_reopened_at } kl. { TIME($emergency_reopened_at) }.
    }
safety =
    { KEY($patient_safety) ->
        [care_assured] { $person ->
            [we] Alle som er til behandling hos oss, blir fortsatt tatt hånd om.
           *[they] Alle som er til behandling, blir fortsatt tatt hånd om.
        }
        [no_harm_known] { $person ->
            [we] Så langt kjenner vi ikke til at noen er kommet til skade som følge av hendelsen.
           *[they] Så langt er det ikke kjent at noen er kommet til skade som følge av hendelsen.
        }
        [nobody_turned_away] { $person ->
            [we] Ingen som trenger behandling, blir avvist hos oss.
           *[they] Ingen som trenger behandling, blir avvist.
        }
       *[being_reviewed] { $person ->
            [we] Vi undersøker om noen er kommet til skade som følge av hendelsen.
           *[they] Det blir undersøkt om noen er kommet til skade som følge av hendelsen.
        }
    }
# Nobody is known to have come to harm, and it is still being checked (bound to $patient_safety).
safety-joint =
    { $person ->
        [we] Så langt kjenner vi ikke til at noen er kommet til skade som følge av hendelsen, men vi undersøker det fortsatt.
       *[they] Så langt er det ikke kjent at noen er kommet til skade som følge av hendelsen, men det blir fortsatt undersøkt.
    }
emergency-plan =
    { KEY($emergency_plan) ->
        [activated] { $person ->
            [we] Vi arbeider etter beredskapsplanen vår.
           *[they] Driften følger en beredskapsplan.
        }
       *[ended] { $person ->
            [we] Vi arbeider ikke lenger etter beredskapsplanen.
           *[they] Beredskapsplanen gjelder ikke lenger.
        }
    }
paper-work =
    { KEY($paper_work) ->
        [yes] De ansatte skriver alt på papir, og derfor tar mange ting lengre tid.
       *[partly] Noe av arbeidet gjøres på papir, og derfor tar noen ting lengre tid.
    }
workaround-item =
    { $person ->
        [we] { $workarounds }
       *[they] { FORM($workarounds, form: "they") }
    }
crisis-team =
    { KEY($crisis_team) ->
        [set_up] { $person ->
            [we] Kriseledelsen vår leder arbeidet.
           *[they] En kriseledelse leder arbeidet.
        }
        [meets_daily] { $person ->
            [we] Kriseledelsen vår møtes hver dag.
           *[they] En kriseledelse møtes hver dag.
        }
       *[stood_down] { $person ->
            [we] Kriseledelsen vår er avviklet.
           *[they] Kriseledelsen er avviklet.
        }
    }

## Hva blir gjort?

experts-tasks = { experts-begin } med å { $expert_tasks }.
experts = { experts-begin } med å finne ut hva som har skjedd.
experts-done =
    { $person ->
        [we] { HAS($experts, key: "own_it") ->
            [yes] { FORM($experts, form: "ours") } har undersøkt saken.
           *[no] Vi har undersøkt saken sammen med { FORM($experts, form: "ours") }.
        }
       *[they] { HAS($experts, key: "own_it") ->
            [yes] { FORM($org_short, form: "genitive") } { $experts } har undersøkt saken.
           *[no] { $experts } har undersøkt saken.
        }
    }
tasks-intro = { experts-begin } med disse oppgavene:
# Hvem som arbeider: begynnelsen på de tre setningene ovenfor.
experts-begin =
    { HAS($experts, key: "own_it") ->
        [yes] { $person ->
            [we] { FORM($experts, form: "ours") } arbeider
           *[they] { FORM($org_short, form: "genitive") } { $experts } arbeider
        }
       *[no] { $person ->
            [we] Sammen med { FORM($experts, form: "ours") } arbeider vi
           *[they] { $experts } arbeider
        }
    }
task-item = { $expert_tasks }
investigation =
    { KEY($investigation) ->
        [running] Undersøkelsen er ikke ferdig.
        [first_results] Undersøkelsen har gitt de første resultatene.
       *[completed] Undersøkelsen er ferdig.
    }
measures =
    { $person ->
        [we] Så langt har vi { $measures }.
       *[they] Så langt har { FORM($org_short, form: "definite") } { $measures }.
    }
measures-intro =
    { $person ->
        [we] Dette har vi gjort så langt:
       *[they] Dette har { FORM($org_short, form: "definite") } gjort så langt:
    }
# The same when the case is closed: sentence and opening of a list (bound to $measures).
measures-done =
    { $person ->
        [we] Vi har { $measures }.
       *[they] { FORM($org_short, form: "definite") } har { $measures }.
    }
measures-done-intro =
    { $person ->
        [we] Dette har vi gjort:
       *[they] Dette har { FORM($org_short, form: "definite") } gjort:
    }
measure-item = { $measures }
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] Vi undersøker hvert system før vi tar det i bruk igjen.
           *[they] Hvert system blir undersøkt før det blir tatt i bruk igjen.
        }
        [nothing_paid_for_silence] { $person ->
            [we] Vi betaler ikke kriminelle for å tie.
           *[they] Kriminelle får ikke penger for å tie.
        }
        [told_as_soon_as_known] { $person ->
            [we] Det vi vet sikkert, forteller vi med en gang, også når det er ubehagelig.
           *[they] Det som er sikkert, blir fortalt med en gang, også når det er ubehagelig.
        }
       *[disconnected_to_protect] { $person ->
            [we] For å beskytte opplysningene tar vi først systemene i bruk igjen når de er undersøkt.
           *[they] For å beskytte opplysningene blir systemene først tatt i bruk igjen når de er undersøkt.
        }
    }

## Politi og myndigheter

# The police know (bound to $police), no more.
police-know =
    { $person ->
        [we] Vi har orientert politiet.
       *[they] Politiet er orientert.
    }
police-report =
    { $person ->
        [we] Vi har anmeldt saken til politiet.
       *[they] Saken er anmeldt til politiet.
    }
    .varied =
        { $person ->
            [we] Saken er anmeldt til politiet.
           *[they] Det er levert politianmeldelse.
        }
police-investigation = Politiet etterforsker saken.
    .varied = Saken blir etterforsket av politiet.
prosecutor-investigation = Også påtalemyndigheten arbeider med saken.
police-cooperation-aims =
    { $person ->
        [we] Sammen med politiet arbeider vi med å { $police_aims }.
       *[they] Sammen med politiet arbeider { FORM($org_short, form: "definite") } med å { $police_aims }.
    }
police-cooperation =
    { $person ->
        [we] Vi samarbeider med politiet om etterforskningen.
       *[they] { FORM($org_short, form: "definite") } samarbeider med politiet om etterforskningen.
    }
    .varied =
        { $person ->
            [we] Om etterforskningen samarbeider vi med politiet.
           *[they] Om etterforskningen samarbeider { FORM($org_short, form: "definite") } med politiet.
        }
authorities-reported =
    { $person ->
        [we] Vi har meldt saken til { $authorities_authority }.
       *[they] Saken er meldt til { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] Saken har vi meldt til { $authorities_authority }.
           *[they] Til { $authorities_authority } er saken meldt.
        }
authorities-reported-on =
    { $person ->
        [we] Vi meldte saken til { $authorities_authority } { $authorities_on }.
       *[they] Saken ble meldt til { $authorities_authority } { $authorities_on }.
    }
    .varied =
        { $person ->
            [we] Saken meldte vi til { $authorities_authority } { $authorities_on }.
           *[they] Til { $authorities_authority } ble saken meldt { $authorities_on }.
        }
authorities-informed =
    { $person ->
        [we] Vi har orientert { $authorities_authority }.
       *[they] { $authorities_authority } er orientert.
    }
    .varied =
        { $person ->
            [we] I tillegg har vi orientert { $authorities_authority }.
           *[they] I tillegg er { $authorities_authority } orientert.
        }
authorities-in-contact =
    { $person ->
        [we] Vi er i kontakt med { $authorities_authority }.
       *[they] Det er kontakt med { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] I tillegg har vi kontakt med { $authorities_authority }.
           *[they] I tillegg er det kontakt med { $authorities_authority }.
        }
authorities-advise =
    { $person ->
        [we] Vi får faglige råd fra { $authorities_authority }.
       *[they] De faglige rådene kommer fra { $authorities_authority }.
    }
    .varied =
        { $person ->
            [we] Faglige råd får vi fra { $authorities_authority }.
           *[they] Faglige råd kommer fra { $authorities_authority }.
        }
authorities-investigate = Saken blir også undersøkt av { $authorities_authority }.
authorities-intro = Disse myndighetene kjenner til saken:
authority-item =
    { KEY($authorities_step) ->
        [reported] { $authorities_authority }: har fått melding om saken
        [informed] { $authorities_authority }: er orientert
        [advises] { $authorities_authority }: gir råd
        [investigating] { $authorities_authority }: undersøker saken
       *[in_contact] { $authorities_authority }: er i kontakt om saken
    }
rights-two = Du har rett til å { FORM($rights, form: "clause") }.
rights-intro = Hvis opplysningene dine er berørt, har du rett til å:
right-item = { FORM($rights, form: "clause") }.
rights-authority = Mener du at vi ikke har passet godt nok på opplysningene dine, kan du klage til { $data_protection_authority }.

## Unnskyldning, forståelse, takk og ønsker

apologiser-begins =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Styret vårt
           *[they] Styret
        }
        [management] { $person ->
            [we] Ledelsen vår
           *[they] Ledelsen
        }
       *[organisation] { $person ->
            [we] Vi
           *[they] { FORM($org_short, form: "definite") }
        }
    } ber
# Hvem unnskyldningen er til; høyst tre grupper blir nevnt.
apology-groups =
    { PLURAL($apology_to) ->
        [1] { $apology_to }
        [2] { $apology_to }
        [3] { $apology_to }
       *[other] alle som er berørt,
    }
apology-to-for = { apologiser-begins } { apology-groups } om unnskyldning for { $apology_for }.
    .varied =
        For { $apology_for } ber { KEY($apology_by) ->
            [board] { $person ->
                [we] styret vårt
               *[they] styret
            }
            [management] { $person ->
                [we] ledelsen vår
               *[they] ledelsen
            }
           *[organisation] { $person ->
                [we] vi
               *[they] { FORM($org_short, form: "definite") }
            }
        } { apology-groups } om unnskyldning.
apology-to = { apologiser-begins } { apology-groups } om unnskyldning.
    .varied =
        Derfor ber { KEY($apology_by) ->
            [board] { $person ->
                [we] styret vårt
               *[they] styret
            }
            [management] { $person ->
                [we] ledelsen vår
               *[they] ledelsen
            }
           *[organisation] { $person ->
                [we] vi
               *[they] { FORM($org_short, form: "definite") }
            }
        } { apology-groups } om unnskyldning.
apology-for =
    { apologiser-begins } { $person ->
        [we] deg
       *[they] de berørte
    } om unnskyldning for { $apology_for }.
    .varied =
        For { $apology_for } ber { KEY($apology_by) ->
            [board] { $person ->
                [we] styret vårt
               *[they] styret
            }
            [management] { $person ->
                [we] ledelsen vår
               *[they] ledelsen
            }
           *[organisation] { $person ->
                [we] vi
               *[they] { FORM($org_short, form: "definite") }
            }
        } { $person ->
            [we] deg
           *[they] de berørte
        } om unnskyldning.
apology =
    { apologiser-begins } { $person ->
        [we] deg
       *[they] de berørte
    } om unnskyldning.
    .varied =
        Derfor ber { KEY($apology_by) ->
            [board] { $person ->
                [we] styret vårt
               *[they] styret
            }
            [management] { $person ->
                [we] ledelsen vår
               *[they] ledelsen
            }
           *[organisation] { $person ->
                [we] vi
               *[they] { FORM($org_short, form: "definite") }
            }
        } { $person ->
            [we] deg
           *[they] de berørte
        } om unnskyldning.
apology-list = Unnskyldningen gjelder:
apology-item = { $apology_for }
empathy =
    { $person ->
        [we] Vi forstår godt at { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] mange
        } er bekymret og har spørsmål.
       *[they] Det er forståelig at { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] mange
        } er bekymret og har spørsmål.
    }
    .varied =
        At { PLURAL($empathy_for) ->
            [1] { $empathy_for }
            [2] { $empathy_for }
            [3] { $empathy_for }
           *[other] mange
        } er bekymret og har spørsmål, { $person ->
            [we] forstår vi godt
           *[they] er forståelig
        }.
thanks =
    { $person ->
        [we] Vi takker { $thanks_to }.
       *[they] { FORM($org_short, form: "definite") } takker { $thanks_to }.
    }
    .varied = Takk til { $thanks_to }.
# With the reason.
thanks-for =
    { $person ->
        [we] Vi takker { $thanks_to } for { $thanks_for }.
       *[they] { FORM($org_short, form: "definite") } takker { $thanks_to } for { $thanks_for }.
    }
requests-intro = Inntil videre gjelder dette:
request-item =
    { $person ->
        [we] { $requests }
       *[they] { FORM($requests, form: "they") }
    }
# Both at once: call instead of writing emails, and only if it is urgent.
request-call-rarely =
    { $person ->
        [we] Ring bare hvis det haster, og ikke send oss e-post nå.
       *[they] Henvendelser kan ikke sendes på e-post nå, og alle blir bedt om å ringe bare hvis det haster.
    }

## Gjenoppretting, forebygging, trussel

restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] Vi arbeider med å få systemene i drift igjen.
           *[they] Det blir arbeidet med å få systemene i drift igjen.
        }
        [first_systems_back] De første systemene er i drift igjen.
        [in_stages] Systemene kommer gradvis i drift igjen.
        [well_advanced] { $person ->
            [we] Vi er kommet langt med å få systemene i drift igjen.
           *[they] Arbeidet med å få systemene i drift igjen er kommet langt.
        }
       *[complete] Alle systemer er i drift igjen.
    }
    .varied =
        { KEY($restoration) ->
            [working] Arbeidet med å få systemene i drift igjen er i gang.
            [first_systems_back] Nå er de første systemene i drift igjen.
            [in_stages] Gradvis kommer systemene i drift igjen.
            [well_advanced] Arbeidet med å få systemene i drift igjen er kommet langt.
           *[complete] Nå er alle systemer i drift igjen.
        }
restored = Alle systemer har vært i drift igjen siden { $restored_at }.
    .varied = Siden { $restored_at } har alle systemer vært i drift igjen.
systems-restored = { $systems_restored } er i drift igjen.
restored-intro = Disse systemene er i drift igjen:
restored-item = { $systems_restored }
restoration-date =
    { $person ->
        [we] Vi regner med å få { $restoration_dates_system } i drift igjen senest { $restoration_dates_by }.
       *[they] Det ventes at { $restoration_dates_system } er i drift igjen senest { $restoration_dates_by }.
    }
    .varied =
        { $person ->
            [we] Senest { $restoration_dates_by } regner vi med å få { $restoration_dates_system } i drift igjen.
           *[they] Senest { $restoration_dates_by } ventes { $restoration_dates_system } å være i drift igjen.
        }
restoration-dates-intro = Slik er tidsplanen:
restoration-date-item = { $restoration_dates_system }: senest { $restoration_dates_by }
restoration-by =
    { CERTAINTY($restoration_by) ->
        [presumed] Alle systemer ventes å være i drift igjen senest { $restoration_by }.
       *[confirmed] Alle systemer skal være i drift igjen senest { $restoration_by }.
    }
restoration-by-open =
    { $person ->
        [we] Når alle systemer er i drift igjen, kan vi ennå ikke si.
       *[they] Når alle systemer er i drift igjen, er ennå uvisst.
    }
# What protected the systems before: up to three in a sentence, else a list.
before = Før hendelsen var blant annet dette på plass: { $measures_before }.
before-intro = Dette var på plass før hendelsen:
before-item = { $measures_before }
prevention =
    { $person ->
        [we] Vi skal { $prevention }.
       *[they] { FORM($org_short, form: "definite") } skal { $prevention }.
    }
prevention-intro =
    { $person ->
        [we] Dette skal vi gjøre:
       *[they] Dette skal { FORM($org_short, form: "definite") } gjøre:
    }
prevention-item = { $prevention }
threat-source = { $threat_source } vurderer trusselen fra nettkriminelle som { FORM($threat_level, form: "threat") }.
threat = Trusselen fra nettkriminelle er for tiden { FORM($threat_level, form: "threat") }.
limits = Selv god beskyttelse stanser ikke alltid kriminelle grupper med store ressurser.

## Kontakt

ask-phone = Spørsmål blir besvart på telefon { PART($contact, part: "phone") }.
ask-email = Skriftlige spørsmål kan sendes til { PART($contact, part: "email") }.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Telefon: { PART($contact, part: "phone") }
contact-email = E-post: { PART($contact, part: "email") }
contact-hours = Åpent: { PART($contact, part: "hours") }
hotline-free = Det er gratis å ringe.
dpo-heading = Kontakt om personvern
dpo-name = { PART($dpo, part: "name") }
dpo-function = { PART($dpo, part: "function") }
dpo-phone = Telefon: { PART($dpo, part: "phone") }
dpo-email = E-post: { PART($dpo, part: "email") }

## Neste melding og tidspunktet for denne

as-of = Status per { DATE($issued_at, style: "long") } kl. { TIME($issued_at) }
# Which text this one replaces (website).
as-of-replaces = Erstatter informasjonen vår fra { DATE($update_since, style: "long") }
as-of-replaces-time = Erstatter informasjonen vår fra { DATE($update_since, style: "long") } kl. { TIME($update_since) }
next-at-where =
    { $person ->
        [we] Det kommer nytt { FORM($next_update_where, form: "here") } senest { DATE($next_update_at, style: "weekday_name") } { $next_update_at } kl. { TIME($next_update_at) }.
       *[they] Det kommer nytt { $next_update_where } senest { DATE($next_update_at, style: "weekday_name") } { $next_update_at } kl. { TIME($next_update_at) }.
    }
next-at = Det kommer nytt senest { DATE($next_update_at, style: "weekday_name") } { $next_update_at } kl. { TIME($next_update_at) }.
next-where =
    { $person ->
        [we] Det kommer nytt { FORM($next_update_where, form: "here") }.
       *[they] Det kommer nytt { $next_update_where }.
    }
next-about-for =
    { $person ->
        [we] Vi holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] deg
        } orientert om { $next_update_about }.
       *[they] { FORM($org_short, form: "definite") } holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] alle som er berørt,
        } orientert om { $next_update_about }.
    }
next-about =
    { $person ->
        [we] Vi forteller fortsatt nytt om { $next_update_about }.
       *[they] { FORM($org_short, form: "definite") } forteller fortsatt nytt om { $next_update_about }.
    }
next-for =
    { $person ->
        [we] Vi holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] deg
        } orientert.
       *[they] { FORM($org_short, form: "definite") } holder { PLURAL($next_update_for) ->
            [1] { $next_update_for }
            [2] { $next_update_for }
            [3] { $next_update_for }
           *[other] alle som er berørt,
        } orientert.
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
more-contact-email = E-post: { PART($more_contacts_contact, part: "email") }
more-contact-hours = { PART($more_contacts_contact, part: "hours") }
languages =
    { PLURAL($languages_offered) ->
        [1] Meldingen finnes også i denne utgaven: { $languages_offered }.
       *[other] Meldingen finnes også i disse utgavene: { $languages_offered }.
    }

## Mellomtitler

h-for-me = Hva betyr dette for meg?
h-what-happened = Hva har skjedd?
h-data = Hva vet vi om opplysningene?
h-consequences = Hva kan det bety for de berørte?
h-doing = Hva gjør vi?
# The same when the investigation is complete; the second when plans follow.
h-done = Hva har vi gjort?
h-done-next = Hva har vi gjort, og hva gjør vi nå?
h-restoration = Når virker alt igjen?
# The same when everything works again.
h-restored = Hvordan står det til med systemene?
h-authorities = Hvilke myndigheter er koblet inn?
h-advice = Hva kan du selv gjøre?
h-help = Her kan du få hjelp
h-rights = Rettighetene dine
h-contact = Kontakt oss
h-terms = Hva betyr ordene?
h-next = Når kommer det nytt?

## Råd og hjelp

advice-item = { $advice }
help-line-item = { $help_lines }: { FORM($help_lines, form: "host") }
help-line-phone = { $help_lines }: telefon { FORM($help_lines, form: "phone") }, { FORM($help_lines, form: "host") }
help-item-by = { $help_offers_topic }: { PART($help_offers_link, part: "label") } fra { $help_offers_by }.
help-item = { $help_offers_topic }: { PART($help_offers_link, part: "label") }.
help-open-to-all = Alle kan bruke tilbudet.
monitoring =
    { KEY($monitoring_offer) ->
        [credit_monitoring] { $person ->
            [we] Vi tilbyr berørte gratis kredittovervåking.
           *[they] Berørte får tilbud om gratis kredittovervåking.
        }
        [identity_protection] { $person ->
            [we] Vi tilbyr berørte gratis beskyttelse mot identitetstyveri.
           *[they] Berørte får tilbud om gratis beskyttelse mot identitetstyveri.
        }
        [insurance] { $person ->
            [we] Vi tilbyr berørte gratis forsikring mot identitetstyveri.
           *[they] Berørte får tilbud om gratis forsikring mot identitetstyveri.
        }
       *[dark_web_watch] { $person ->
            [we] Vi får fulgt med på om opplysninger om berørte dukker opp på det mørke nettet.
           *[they] Det blir fulgt med på om opplysninger om berørte dukker opp på det mørke nettet.
        }
    }
    .varied =
        { KEY($monitoring_offer) ->
            [credit_monitoring] { $person ->
                [we] I tillegg tilbyr vi berørte gratis kredittovervåking.
               *[they] I tillegg får berørte tilbud om gratis kredittovervåking.
            }
            [identity_protection] { $person ->
                [we] I tillegg tilbyr vi berørte gratis beskyttelse mot identitetstyveri.
               *[they] I tillegg får berørte tilbud om gratis beskyttelse mot identitetstyveri.
            }
            [insurance] { $person ->
                [we] I tillegg tilbyr vi berørte gratis forsikring mot identitetstyveri.
               *[they] I tillegg får berørte tilbud om gratis forsikring mot identitetstyveri.
            }
           *[dark_web_watch] { $person ->
                [we] I tillegg får vi fulgt med på om opplysninger om berørte dukker opp på det mørke nettet.
               *[they] I tillegg blir det fulgt med på om opplysninger om berørte dukker opp på det mørke nettet.
            }
        }
# Whom the offer is for.
monitoring-for = Alle som har fått legitimasjon eller fødselsnummer berørt, kan ta imot tilbudet.
monitoring-months =
    { PLURAL($monitoring_months) ->
        [one] Tilbudet gjelder i én måned.
       *[other] Tilbudet gjelder i { $monitoring_months } måneder.
    }
# The same when the dark web is watched and nothing else is offered.
monitoring-watch-months =
    { PLURAL($monitoring_months) ->
        [one] Overvåkingen varer én måned.
       *[other] Overvåkingen varer { $monitoring_months } måneder.
    }
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { letterhead-town }
organisation-town-plain = { letterhead-town-plain }
