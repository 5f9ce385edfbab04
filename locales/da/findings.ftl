# Hvad der er galt, og hvad der skal gøres. Højst to sætninger.

finding-excluded-unproven = »Ikke berørt« om { $group } mangler { $missing }. Tilføj det, eller vælg »intet tegn på tyveri« eller »vides ikke endnu«.
finding-no-sign-undated = »Intet tegn på tyveri« om { $group } har intet tidspunkt. Angiv, hvornår det gjaldt, for i morgen kan det være anderledes.
finding-discovered-before-attack = Angrebet er opdaget { $discovered }, men skete først { $attack }. Ret det ene af tidspunkterne.
finding-issued-before-attack = Meddelelsen er dateret den { $issued }, men angrebet skete { $attack }. Ret meddelelsens tidspunkt eller angrebets.
finding-next-update-not-later = Næste nyt er lovet den { $next }, men meddelelsen er dateret den { $issued }. Vælg et senere tidspunkt til næste nyt.
finding-service-limited-and-continuing = Tilbuddet »{ $service }« står både som ramt og som noget, der fungerer. Behold kun det, der er rigtigt.
finding-safe-data-but-databases-hit = Oplysninger om { $group } meldes i sikkerhed, men databaser eller journaler er ramt. Få eksperterne til at bekræfte det, eller vælg en mere forsigtig status.
finding-excluded-but-altered = Oplysninger om { $group } er meldt ikke berørt og samtidig ændret eller slettet. Ret det ene af de to svar.
finding-outage-but-attack = Hændelsen hedder it-nedbrud, men andre svar taler om gerningsmænd eller stjålne oplysninger. Vælg en anden art, eller ret de andre svar.
finding-number-smaller-than-part = I alt er { $number } berørt, men alene en enkelt gruppe er på { $part }. Ret det ene af tallene.
finding-as-of-after-issue = Status for { $group } gælder fra et tidspunkt, der ligger efter meddelelsens eget. Ret det ene af tidspunkterne.
finding-restored-before-attack = Genopretningen ventes færdig den { $restored }, men angrebet skete { $attack }. Ret den ene af datoerne.
finding-help-without-category = Der er hjælp til emnet »{ $topic }«, men ingen post siger, at den slags oplysninger er berørt. Tilføj oplysningerne, eller fjern hjælpen.
finding-tell-until-past = De berørte får besked senest den { $until }, men meddelelsen er dateret den { $issued }. Vælg en senere dag, eller skriv, at beskeden er givet.
finding-complete-but-limited = Alt er meldt genoprettet, men tilbuddet »{ $service }« er stadig ramt. Ret det ene af svarene.
finding-fact-unread = »{ $fact }« står i sagsfilen med et svar, som denne version af Herold ikke kan læse, så teksterne nævner det ikke. Skriv svaret igen, eller åbn sagen med en nyere version.

## Det, der kan mangle

proof-source = en kilde
proof-as-of = et tidspunkt
proof-released-by = en person, der står inde for det

fix-open-fact = Gå til »{ $fact }«
