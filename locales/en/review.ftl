### The annex of the copy for legal review: what each sentence rests on, and what is still open.

review-annex = Annex: what each sentence rests on
review-note = The numbers are those of the sentences in the text. The name of the organisation is listed only where a sentence rests on nothing else. This annex names sources and people and must not be published.
review-sentence = Sentence
review-fact = Fact
review-certainty = Certainty
review-source = Source
review-as-of = As of
review-released-by = Released by
review-nothing = –
review-no-fact = fixed wording
review-findings = To be settled before release
review-no-findings = Herold’s checks found nothing to report.
review-severity = Severity
review-finding = What to do
review-findings-elsewhere =
    { $count ->
        [one] One more point is about facts that this notice may not mention. It is listed in Herold under “{ findings-title }”.
       *[other] { $count } more points are about facts that this notice may not mention. They are listed in Herold under “{ findings-title }”.
    }
# A field of a record with its name, and the names of some shorter than in the form.
review-field = { $field }: { $value }
review-field-data-confidentiality = Confidentiality
review-field-data-integrity = Integrity
review-field-data-availability = Availability
review-time = { $date }, { $time }
