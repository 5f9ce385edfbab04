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
letterhead-organisation = { $org_name }
letterhead-street = { PART($org_address, part: "street") }
letterhead-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
letterhead-website = { PART($org_website, part: "host") }
letterhead-press = Presse: { PART($press_contact, part: "phone") }

## Tidspunkter, tal og åbningstider (dele af sætninger)

moment-exact = den { $date } kl. { $time }
moment-about = den { $date } omkring kl. { $time }
moment-day = den { $date }
moment-night-to = natten til den { $date }
moment-early-morning = tidligt om morgenen den { $date }
moment-since-at-least = senest den { $date } kl. { $time }
moment-since-at-least-day = senest den { $date }
moment-between = mellem den { $date } kl. { $time } og den { $until_date } kl. { $until_time }
moment-between-days = mellem den { $date } og den { $until_date }
period-days = fra den { $from } til den { $to }
count-exact = { $number }
count-about = cirka { $number }
count-at-least = mindst { $number }
count-up-to = op til { $number }
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
        [it_outage] { FORM($attack_kind, form: "headline") } { $person ->
            [we] hos os
           *[they] hos { $org_name }
        }
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] formodet{" "}
           *[confirmed] {""}
        }{ FORM($attack_kind, form: "headline") } mod { $person ->
            [we] vores it
           *[they] { $org_name }
        }
    }
headline-data-published = Oplysninger om { $data_group } offentliggjort efter { headline-cause }
headline-data-stolen = Oplysninger om { $data_group } stjålet i { headline-cause }
headline-data-accessed = Hackere fik adgang til oplysninger om { $data_group } i { headline-cause }
headline-data-probably-taken = Oplysninger om { $data_group } formentlig stjålet i { headline-cause }
headline-services-limited = { $services_limited_service } begrænset efter { headline-cause }
headline-services-suspended = { $services_limited_service } indstillet indtil videre efter { headline-cause }
headline-services-delayed = Længere ventetid på { $services_limited_service } efter { headline-cause }
headline-services-urgent-only = { $services_limited_service } kun i akutte tilfælde efter { headline-cause }
headline-services-several = Begrænset drift efter { headline-cause }
headline-data-no-attack =
    { $person ->
        [we] Oplysninger om { $data_group } er berørt: Det ved vi nu
       *[they] Oplysninger om { $data_group } er berørt: { $org_name } gør status
    }
headline-no-attack =
    { $person ->
        [we] Problemer med vores it: Det ved vi nu
       *[they] It-problemer hos { $org_name }: Her er status
    }

## Underrubrik i pressemeddelelsen, uden punktum

sub-off =
    { $systems_off } er { HAS($systems_off, key: "internet_connection") ->
        [yes] afbrudt
       *[no] koblet fra nettet
    } af sikkerhedshensyn
sub-off-open =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] afbrudt
       *[no] koblet fra nettet
    } – det bliver undersøgt, om oplysninger er berørt
sub-off-no-sign =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] afbrudt
       *[no] koblet fra nettet
    } – foreløbig intet tegn på tyveri af oplysninger om { $data_group } (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-off-excluded =
    { $systems_off } { HAS($systems_off, key: "internet_connection") ->
        [yes] afbrudt
       *[no] koblet fra nettet
    } – oplysninger om { $data_group } er ikke berørt (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-open = Det bliver undersøgt, om oplysninger er berørt
sub-no-sign = Foreløbig intet tegn på tyveri af oplysninger om { $data_group } (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-excluded = Oplysninger om { $data_group } er ikke berørt (status { DATE($data_as_of, style: "day_month") } kl. { TIME($data_as_of) })
sub-tell = Alle, der er berørt, får direkte besked
sub-services = Også { $services_limited_service } er påvirket

dateline = { $org_place }, den { $issued_at }

## Indledning

lead =
    { $person ->
        [we] Vi
       *[they] { FORM($org_name, form: "definite") }
    } blev { CERTAINTY($attack_at) ->
        [presumed] formentlig { MOMENT($attack_at) }
       *[confirmed] { MOMENT($attack_at) }{ KEY($attack_kind) ->
            [it_outage] {""}
           *[cyber_attack] { CERTAINTY($attack_kind) ->
                [presumed] {" "}formentlig
               *[confirmed] {""}
            }
        }
    } ramt af { FORM($attack_kind, form: "indefinite") }.
lead-large =
    { $person ->
        [we] Vi
       *[they] { FORM($org_name, form: "definite") }
    } blev { CERTAINTY($attack_at) ->
        [presumed] formentlig { MOMENT($attack_at) }
       *[confirmed] { MOMENT($attack_at) }{ CERTAINTY($attack_kind) ->
            [presumed] {" "}formentlig
           *[confirmed] {""}
        }
    } ramt af { FORM($attack_kind, form: "large") }.
lead-undated =
    { $person ->
        [we] Vi
       *[they] { FORM($org_name, form: "definite") }
    } er { KEY($attack_kind) ->
        [it_outage] {""}
       *[cyber_attack] { CERTAINTY($attack_kind) ->
            [presumed] formentlig{" "}
           *[confirmed] {""}
        }
    }ramt af { FORM($attack_kind, form: "indefinite") }.
lead-no-attack =
    { $person ->
        [we] Vi har problemer med vores it og leder efter årsagen.
       *[they] { FORM($org_name, form: "definite") } har problemer med it-systemerne, og årsagen bliver undersøgt.
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

## Oplysninger: syv statusser, syv tydeligt forskellige sætninger

# published
data-published = Oplysninger om { $data_group } er blevet stjålet og offentliggjort.
data-published-category = { FORM($data_group, form: "genitive") } { $data_category } er blevet stjålet og offentliggjort.
# stolen
data-stolen = Hackere har stjålet oplysninger om { $data_group }.
data-stolen-category = Hackere har stjålet { FORM($data_group, form: "genitive") } { $data_category }.
# accessed
data-accessed = Uvedkommende har haft adgang til oplysninger om { $data_group }.
data-accessed-category = Uvedkommende har haft adgang til { FORM($data_group, form: "genitive") } { $data_category }.
# probably_taken
data-probably-taken =
    { $person ->
        [we] Vi må gå ud fra, at oplysninger om { $data_group } er stjålet.
       *[they] Oplysninger om { $data_group } er efter al sandsynlighed stjålet.
    }
data-probably-taken-category =
    { $person ->
        [we] Vi må gå ud fra, at { FORM($data_group, form: "genitive") } { $data_category } er stjålet.
       *[they] { FORM($data_group, form: "genitive") } { $data_category } er efter al sandsynlighed stjålet.
    }
# open
data-open =
    { $person ->
        [we] Vi ved endnu ikke, om { FORM($data_group, form: "genitive") } oplysninger er berørt, men vi er i gang med at undersøge det.
       *[they] Det bliver undersøgt, om { FORM($data_group, form: "genitive") } oplysninger er berørt, men svaret kendes endnu ikke.
    }
data-open-category =
    { $person ->
        [we] Vi ved endnu ikke, om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men vi er i gang med at undersøge det.
       *[they] Det bliver undersøgt, om { FORM($data_group, form: "genitive") } { $data_category } er berørt, men svaret kendes endnu ikke.
    }
# no_sign
data-no-sign =
    { $person ->
        [we] Foreløbig har vi ikke set tegn på, at oplysninger om { $data_group } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Foreløbig er der ingen tegn på, at oplysninger om { $data_group } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-no-sign-category =
    { $person ->
        [we] Foreløbig har vi ikke set tegn på, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
       *[they] Foreløbig er der ingen tegn på, at { FORM($data_group, form: "genitive") } { $data_category } er kommet i forkerte hænder (status den { $data_as_of } kl. { TIME($data_as_of) }).
    }
data-investigation =
    { $person ->
        [we] Vi er ikke færdige med at undersøge det.
       *[they] Undersøgelsen er ikke slut.
    }
# excluded
data-excluded = Oplysninger om { $data_group } er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-excluded-category = { FORM($data_group, form: "definite_genitive") } { $data_category } er ikke berørt (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-also = Det samme gælder oplysninger om { $data_group }.
data-also-category = Det samme gælder { FORM($data_group, form: "genitive") } { $data_category }.
data-also-as-of = Det samme gælder oplysninger om { $data_group } (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-also-category-as-of = Det samme gælder { FORM($data_group, form: "genitive") } { $data_category } (status den { $data_as_of } kl. { TIME($data_as_of) }).
data-as-of = Sådan var status den { $data_as_of } kl. { TIME($data_as_of) }.
data-altered = Oplysninger om { $data_group } er blevet ændret.
data-deleted = Oplysninger om { $data_group } er blevet slettet.
data-unavailable =
    { $person ->
        [we] Vi har lige nu ikke adgang til oplysninger om { $data_group }.
       *[they] Der er lige nu ikke adgang til oplysninger om { $data_group }.
    }
data-unavailable-all =
    { $person ->
        [we] Vi har lige nu ikke adgang til oplysningerne.
       *[they] Der er lige nu ikke adgang til oplysningerne.
    }
data-available-again = Der er igen adgang til oplysninger om { $data_group }.
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
data-yours-unknown = Vi kan endnu ikke sige, om du selv er berørt.

## Besked til de berørte

tell =
    { $person ->
        [we] Er dine oplysninger berørt, får du direkte besked { FORM($tell_by, join: "or") }.
       *[they] Alle, der er berørt, får direkte besked { FORM($tell_by, join: "or") }.
    }
tell-direct =
    { $person ->
        [we] Er dine oplysninger berørt, får du direkte besked.
       *[they] Alle, der er berørt, får direkte besked.
    }
tell-once-known = Det sker, så snart det er klart, hvem det drejer sig om.
tell-in-phases = Beskederne bliver sendt ad flere omgange.
tell-by-date = Det sker senest den { $tell_until }.
tell-exempt = Er du fritaget for Digital Post, får du et brev.

## Hvad er der sket?

discovered-by-sign =
    { KEY($first_sign) ->
        [it_outage] De første tegn blev opdaget { MOMENT($discovered_at) }, da it-systemer gik ned.
        [ransom_note] De første tegn blev opdaget { MOMENT($discovered_at) }, da der kom et krav om løsesum.
        [alert] De første tegn blev opdaget { MOMENT($discovered_at) }, da it-overvågningen slog alarm.
        [staff] Medarbejdere opdagede de første tegn { MOMENT($discovered_at) }.
        [supplier] It-leverandøren gjorde opmærksom på de første tegn { MOMENT($discovered_at) }.
       *[authority] En myndighed gjorde opmærksom på de første tegn { MOMENT($discovered_at) }.
    }
discovered = De første tegn blev opdaget { MOMENT($discovered_at) }.
first-sign = Det første tegn var { FORM($first_sign, form: "indefinite") }.
attacker =
    { KEY($attacker) ->
        [unknown] Hvem der står bag, er endnu ikke klart.
        [criminals] { CERTAINTY($attacker) ->
            [presumed] Kriminelle står formentlig bag angrebet.
           *[confirmed] Kriminelle står bag angrebet.
        }
       *[criminal_group] { CERTAINTY($attacker) ->
            [presumed] En kriminel gruppe står formentlig bag angrebet.
           *[confirmed] En kriminel gruppe står bag angrebet.
        }
    }
systems-attack =
    Angrebet gik { CERTAINTY($systems_affected) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }ud over { $person ->
        [we] { PLURAL($systems_affected) ->
            [one] { FORM($systems_affected, form: "ours") }
           *[other] { $systems_affected }
        }
       *[they] { $systems_affected }
    }.
systems-outage =
    Nedbruddet gik { CERTAINTY($systems_affected) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }ud over { $person ->
        [we] { PLURAL($systems_affected) ->
            [one] { FORM($systems_affected, form: "ours") }
           *[other] { $systems_affected }
        }
       *[they] { $systems_affected }
    }.
systems-incident =
    Hændelsen gik { CERTAINTY($systems_affected) ->
        [presumed] formentlig{" "}
       *[confirmed] {""}
    }ud over { $person ->
        [we] { PLURAL($systems_affected) ->
            [one] { FORM($systems_affected, form: "ours") }
           *[other] { $systems_affected }
        }
       *[they] { $systems_affected }
    }.
systems-off =
    For at forhindre større skade har { $person ->
        [we] vi { HAS($systems_off, key: "internet_connection") ->
            [yes] afbrudt { $systems_off }
           *[no] koblet { PLURAL($systems_off) ->
                [one] { FORM($systems_off, form: "ours") }
               *[other] { $systems_off }
            } fra nettet
        }
       *[they] { FORM($org_short, form: "definite") } { HAS($systems_off, key: "internet_connection") ->
            [yes] afbrudt { $systems_off }
           *[no] koblet { $systems_off } fra nettet
        }
    }.
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
       *[hosting_and_operations] { $person ->
            [we] En leverandør driver vores it og servere.
           *[they] En leverandør driver { FORM($org_short, form: "genitive") } it og servere.
        }
    }

## Drift

service-limited =
    { KEY($services_limited_state) ->
        [limited] { FORM($services_limited_service, form: "limited") }.
        [suspended] { FORM($services_limited_service, form: "suspended") }.
        [delayed] { FORM($services_limited_service, form: "delayed") }.
        [urgent_only] { FORM($services_limited_service, form: "urgent_only") }.
       *[resumed] { FORM($services_limited_service, form: "resumed") }.
    }
services-limited = Der er begrænset adgang til { $services_limited_service }.
services-suspended = { $services_limited_service } er indstillet indtil videre.
services-delayed = Der er længere ventetid på { $services_limited_service }.
services-urgent-only = { $services_limited_service } er forbeholdt akutte tilfælde.
services-resumed = Der er igen adgang til { $services_limited_service }.
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
            [we] Du behøver ikke gøre noget lige nu.
           *[they] De, der venter, behøver ikke gøre noget lige nu.
        }
       *[call_emergency_doctor] { $person ->
            [we] Kontakt lægevagten, hvis det haster, og ring 112, hvis det er livstruende.
           *[they] Haster det, kan man kontakte lægevagten og ved livsfare ringe 112.
        }
    }
services-continuing =
    { PLURAL($services_continuing) ->
        [one] { FORM($services_continuing, form: "continuing") }.
       *[other] { $services_continuing } fungerer fortsat.
    }
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

## Hvad bliver der gjort?

experts-tasks =
    { HAS($experts, key: "own_it") ->
        [yes] { $person ->
            [we] { FORM($experts, form: "ours") }
           *[they] { FORM($org_short, form: "genitive") } { $experts }
        } arbejder på at { $expert_tasks }.
       *[no] { $person ->
            [we] Sammen med { FORM($experts, form: "ours") } arbejder vi på at { $expert_tasks }.
           *[they] { $experts } arbejder på at { $expert_tasks }.
        }
    }
experts =
    { HAS($experts, key: "own_it") ->
        [yes] { $person ->
            [we] { FORM($experts, form: "ours") }
           *[they] { FORM($org_short, form: "genitive") } { $experts }
        } arbejder på at afdække, hvad der er sket.
       *[no] { $person ->
            [we] Sammen med { FORM($experts, form: "ours") } arbejder vi på at afdække, hvad der er sket.
           *[they] { $experts } arbejder på at afdække, hvad der er sket.
        }
    }
measures =
    { $person ->
        [we] Indtil nu har vi { $measures }.
       *[they] Indtil nu har { FORM($org_short, form: "definite") } { $measures }.
    }
assurance =
    { KEY($assurance) ->
        [checked_before_restart] { $person ->
            [we] Vi undersøger hvert system, før vi tager det i brug igen.
           *[they] Hvert system bliver undersøgt, før det bliver taget i brug igen.
        }
       *[disconnected_to_protect] { $person ->
            [we] For at beskytte de oplysninger, vi har fået betroet, tager vi først systemerne i brug igen, når de er undersøgt.
           *[they] For at beskytte oplysningerne bliver systemerne først taget i brug igen, når de er undersøgt.
        }
    }

## Politi og myndigheder

police-report =
    { $person ->
        [we] Vi har anmeldt sagen til politiet.
       *[they] Sagen er anmeldt til politiet.
    }
police-investigation = Politiet efterforsker sagen.
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
authorities-reported =
    { $person ->
        [we] Vi har sendt en anmeldelse til { $authorities_authority }.
       *[they] Anmeldelsen til { $authorities_authority } er sendt.
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
authorities-in-contact =
    { $person ->
        [we] Vi er i kontakt med { $authorities_authority }.
       *[they] Der er kontakt til { $authorities_authority }.
    }

## Citat, undskyldning, forståelse

quote = { PART($quote_speaker, part: "function") } { PART($quote_speaker, part: "name") } siger: »{ $quote_text }«
quote-unnamed = »{ $quote_text }«
apology-to-for =
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
    } siger undskyld til { $apology_to } for { $apology_for }.
apology-to =
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
    } siger undskyld til { $apology_to }.
apology-for =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Vores direktion siger
           *[they] Direktionen siger
        }
        [management] { $person ->
            [we] Vores ledelse siger
           *[they] Ledelsen siger
        }
       *[organisation] { $person ->
            [we] Vi siger
           *[they] { FORM($org_short, form: "definite") } siger
        }
    } undskyld { $person ->
        [we] for
       *[they] til de berørte for
    } { $apology_for }.
apology =
    { KEY($apology_by) ->
        [board] { $person ->
            [we] Vores direktion siger undskyld.
           *[they] Direktionen siger undskyld til de berørte.
        }
        [management] { $person ->
            [we] Vores ledelse siger undskyld.
           *[they] Ledelsen siger undskyld til de berørte.
        }
       *[organisation] { $person ->
            [we] Vi siger undskyld.
           *[they] { FORM($org_short, form: "definite") } siger undskyld til de berørte.
        }
    }
empathy =
    { $person ->
        [we] Vi forstår godt, at { $empathy_for } er bekymrede og har spørgsmål.
       *[they] Det er forståeligt, at { $empathy_for } er bekymrede og har spørgsmål.
    }

## Genopretning, forebyggelse, trussel

restoration =
    { KEY($restoration) ->
        [working] { $person ->
            [we] Vi arbejder på at få systemerne i drift igen.
           *[they] Der bliver arbejdet på at få systemerne i drift igen.
        }
        [first_systems_back] De første systemer er i drift igen.
        [in_stages] Systemerne kommer i drift igen lidt efter lidt.
       *[complete] Alle systemer er i drift igen.
    }
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
prevention =
    { $person ->
        [we] Vi har besluttet at { $prevention }.
       *[they] { FORM($org_short, form: "definite") } har besluttet at { $prevention }.
    }
threat-source = { $threat_source } vurderer, at truslen fra cyberkriminelle er { FORM($threat_level, form: "threat") }.
threat = Truslen fra cyberkriminelle er i øjeblikket { FORM($threat_level, form: "threat") }.
limits = Selv god beskyttelse standser ikke altid kriminelle grupper med mange ressourcer.

## Kontakt

ask-phone = Spørgsmål bliver besvaret på telefon { PART($contact, part: "phone") }.
ask-email = Skriftlige spørgsmål kan sendes til { PART($contact, part: "email") }.
contact-function = { PART($contact, part: "function") }
contact-name = { PART($contact, part: "name") }
contact-phone = Telefon: { PART($contact, part: "phone") }
contact-email = Mail: { PART($contact, part: "email") }
contact-hours = Åbent: { PART($contact, part: "hours") }

## Næste nyt og meddelelsens tidspunkt

as-of = Status den { DATE($issued_at, style: "long") } kl. { TIME($issued_at) }
next-at-where =
    { $person ->
        [we] Der kommer nyt { FORM($next_update_where, form: "here") } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
       *[they] Der kommer nyt { $next_update_where } senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
    }
next-at = Der kommer nyt senest { DATE($next_update_at, style: "weekday_name") } den { $next_update_at } kl. { TIME($next_update_at) }.
next-where =
    { $person ->
        [we] Der kommer nyt { FORM($next_update_where, form: "here") }.
       *[they] Der kommer nyt { $next_update_where }.
    }
next-about-for =
    { $person ->
        [we] Vi holder { $next_update_for } orienteret om { $next_update_about }.
       *[they] { FORM($org_short, form: "definite") } holder { $next_update_for } orienteret om { $next_update_about }.
    }
next-about =
    { $person ->
        [we] Vi fortæller fortsat nyt om { $next_update_about }.
       *[they] { FORM($org_short, form: "definite") } fortæller fortsat nyt om { $next_update_about }.
    }
next-for =
    { $person ->
        [we] Vi holder { $next_update_for } orienteret.
       *[they] { FORM($org_short, form: "definite") } holder { $next_update_for } orienteret.
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

## Hjemmesiden: mellemrubrikker

h-for-me = Hvad betyder det for mig?
h-what-happened = Hvad er der sket?
h-data = Hvad ved vi om oplysningerne?
h-doing = Hvad gør vi?
h-authorities = Hvilke myndigheder er inddraget?
h-advice = Hvad kan du selv gøre?
h-help = Her kan du få hjælp
h-contact = Kontakt os
h-next = Hvornår kommer der nyt?

## Hjemmesiden: råd og hjælp

advice-item = { $advice }
help-item-by = { $help_offers_topic }: { PART($help_offers_link, part: "label") } hos { $help_offers_by }.
help-item = { $help_offers_topic }: { PART($help_offers_link, part: "label") }.
help-open-to-all = Alle kan bruge tilbuddet.
organisation-name = { $org_name }
organisation-street = { PART($org_address, part: "street") }
organisation-town = { PART($org_address, part: "postcode") } { PART($org_address, part: "town") }
