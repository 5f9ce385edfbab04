### Questions and answers: questions as people ask them, answers of one to four sentences, each of which stands alone.
### Questions are headings (qa-q-…). What the shared sentences of notices.ftl do not say stands here.

# What the document is called.
label-questions-and-answers = Fragen und Antworten

## Headline

# The kind of what happened is certain, or is no attack.
qa-headline = { FORM($attack_kind, form: "headline") }: Ihre Fragen, unsere Antworten
# The attack is presumed.
qa-headline-presumed = Vermutlich { FORM($attack_kind, form: "event") }: Ihre Fragen, unsere Antworten
# The kind is not stated.
qa-headline-plain = Ihre Fragen, unsere Antworten

## Is it over, does it concern me

qa-q-over = Ist die Gefahr vorbei?
# The answer; that no data are affected is said only when the ledger proves it.
qa-over =
    { KEY($all_clear) ->
        [false_alarm] Ja, es war ein Fehlalarm: Der Verdacht hat sich nicht bestätigt.
        [incident_over] Ja, der Vorfall ist beendet.
       *[no_data_affected] Ja, nach unserer Untersuchung sind keine Daten betroffen.
    }
qa-q-me = Bin ich betroffen?
# Whose data, by status. Up to three groups.
qa-me-published = Veröffentlicht wurden Daten von { FORM($data_group, form: "dative") }.
qa-me-exposed = Frei zugänglich waren Daten von { FORM($data_group, form: "dative") }.
qa-me-stolen = Gestohlen wurden Daten von { FORM($data_group, form: "dative") }.
qa-me-accessed = Unbefugte hatten Zugang zu Daten von { FORM($data_group, form: "dative") }.
qa-me-misdirected = An falsche Empfänger gingen Daten von { FORM($data_group, form: "dative") }.
qa-me-probably = Sehr wahrscheinlich in fremde Hände gelangt sind Daten von { FORM($data_group, form: "dative") }.
qa-me-reachable = Daten von { FORM($data_group, form: "dative") } waren für Unbefugte zugänglich; ob jemand sie gesehen hat, wissen wir nicht.
# Before a list of more than three groups (bound to data): lost data of any status; open.
qa-me-groups = Betroffen sind Daten dieser Gruppen:
qa-me-open-list = Noch nicht bekannt ist, ob Daten dieser Gruppen betroffen sind:
# One group as a list item.
qa-group-item = { $data_group }
# Those affected are told directly (bound to how or when).
qa-me-told = Wenn es um Ihre Daten geht, hören Sie direkt von uns.

## Treatment and services

qa-q-safety = Was heißt das für meine Behandlung?
# The same where people live or are cared for.
qa-q-care = Bin ich weiter gut versorgt?
qa-q-emergency = Kann ich im Notfall kommen?
# When an ambulance service answers.
qa-q-ambulance = Kommt im Notfall ein Rettungswagen?
# An ambulance service: whether it comes.
qa-ambulance =
    { KEY($emergency_state) ->
        [open] Ja, unsere Rettungswagen fahren wie gewohnt.
        [open_with_waits] Ja, aber es kann länger dauern als sonst.
        [life_threatening_only] Unsere Rettungswagen fahren zurzeit zu Menschen in Lebensgefahr.
        [ambulances_diverted] Ja, aber unsere Rettungswagen fahren zurzeit andere Kliniken an als sonst.
        [signed_off] Ja, zurzeit kommen andere Rettungsdienste; wählen Sie im Notfall die 112.
       *[reopened] Ja, unsere Rettungswagen fahren wieder.
    }
qa-q-appointment = Findet mein Termin statt?
# When no appointments are among the services.
qa-q-services = Was geht zurzeit, und was nicht?
# What people should heed now: ways around what does not work, and requests.
qa-q-please = Was muss ich jetzt beachten?
qa-q-systems = Welche Systeme sind betroffen?

## Data

# When data are lost for certain or in all probability.
qa-q-data = Welche Daten sind betroffen?
# Otherwise.
qa-q-data-any = Sind Daten in fremde Hände gelangt?
# With kinds of data.
qa-exposed-category = Frei zugänglich waren { $data_category } von { FORM($data_group, form: "dative") }.
qa-misdirected-category = An falsche Empfänger gingen { $data_category } von { FORM($data_group, form: "dative") }.
qa-q-lost = Sind meine Daten noch da?
# All data of the ledger are out of reach now (bound to data).
qa-unavailable = Zurzeit kommen wir an die Daten nicht heran.
qa-q-number = Wie viele Menschen sind betroffen?
qa-q-public = Stehen die Daten im Internet?
# The data were there, and are gone now (bound to publication).
qa-was-for-sale = Die Daten wurden im Internet zum Kauf angeboten.
    .varied = Im Internet wurden die Daten zum Kauf angeboten.
qa-was-downloadable = Die Daten standen im Internet zum Herunterladen.
    .varied = Im Internet standen die Daten zum Herunterladen.
qa-q-misuse = Hat schon jemand die Daten missbraucht?
qa-q-consequences = Was kann jetzt passieren?
qa-q-advice = Was soll ich jetzt tun?
qa-q-help = Wer hilft mir?
qa-q-told = Wie erfahre ich, ob ich betroffen bin?
qa-q-no-news = Was heißt es, wenn ich nichts von Ihnen höre?

## Who, how, since when, why not more

qa-q-who = Wer steckt dahinter?
qa-q-who-ransom = Wer steckt dahinter, und zahlen Sie Lösegeld?
# What was demanded is known, but not what is done about it.
qa-q-who-demand = Wer steckt dahinter, und wurde Lösegeld gefordert?
qa-q-ransom = Fordern die Täter Lösegeld?
qa-q-cause = Wie konnte das passieren?
# The cause was asked and is not known yet (bound to cause).
qa-cause-open = Die Ursache kennen wir noch nicht; wir untersuchen sie.
qa-q-others = Sind auch andere betroffen?
qa-q-state = Dauert der Angriff noch an?
qa-q-sites = Welche Standorte sind geöffnet?
qa-q-held = Welche Daten speichern Sie gar nicht?
qa-q-before = Wie waren Systeme und Daten geschützt?
qa-q-own = Was sollte ich noch wissen?
# It is said by what it was noticed, but not when.
qa-q-noticed = Wie haben Sie das bemerkt?
qa-q-since = Seit wann wissen Sie davon?
# People were told late, and the organisation apologises for it (bound to apology_for).
qa-q-late = Warum erfahre ich das erst jetzt?
qa-late = Wir haben Sie spät informiert, und dafür bitten wir Sie um Entschuldigung.
qa-q-no-detail = Warum sagen Sie nicht mehr?

## What is being done

qa-q-done = Was haben Sie unternommen?
qa-q-authorities = Sind Polizei und Behörden eingeschaltet?
qa-q-rights = Welche Rechte habe ich?
# No rights are stated, but who takes complaints.
qa-q-complaint = Wo kann ich mich beschweren?
qa-q-dpo = Wen frage ich zum Datenschutz?
qa-q-working = Wann läuft alles wieder?
qa-q-working-again = Läuft alles wieder?
qa-q-prevention = Was tun Sie, damit das nicht wieder passiert?

## Terms, contact, news

qa-q-terms = Was bedeuten die Fachwörter?
qa-q-contact = Wo kann ich fragen?
qa-q-languages = Gibt es das auch in anderen Sprachen?
qa-q-next = Wann gibt es Neues?
