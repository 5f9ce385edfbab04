# Setningene i den første meldingen. Se locales/de/notices-updates.ftl.

label-holding-statement = Første melding
holding-data = Om opplysninger er berørt, er det for tidlig å si.
holding-services = Flere tilbud er begrenset nå.
holding-working = Hva som har skjedd, blir undersøkt nå.
holding-next = Når mer er sikkert, kommer det en ny melding.
