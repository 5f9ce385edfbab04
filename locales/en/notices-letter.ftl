### The letter to the people affected, after the German master in locales/de/notices-letter.ftl, which says when each sentence is said.

label-patient-letter = Important information

letter-whose =
    { KEY($letter_to) ->
        [guardian] data about your child
        [legal_representative] data about the person you represent
        [next_of_kin] data about someone close to you
       *[person] data about you
    }

## Subject: no full stop

letter-subject-published = Data about you has been published
letter-subject-published-for = { letter-whose } has been published
letter-subject-exposed = Data about you could be seen on the internet
letter-subject-exposed-for = { letter-whose } could be seen on the internet
letter-subject-stolen = Data about you has been stolen
letter-subject-stolen-for = { letter-whose } has been stolen
letter-subject-accessed = Outsiders had access to data about you
letter-subject-accessed-for = Outsiders had access to { letter-whose }
letter-subject-misdirected = Data about you was sent to the wrong people
letter-subject-misdirected-for = { letter-whose } was sent to the wrong people
letter-subject-probably = Data about you has probably fallen into the wrong hands
letter-subject-probably-for = { letter-whose } has probably fallen into the wrong hands
letter-subject-known = What we know about your data
letter-subject-known-for =
    { KEY($letter_to) ->
        [guardian] What we know about your child’s data
        [legal_representative] What we know about the data of the person you represent
        [next_of_kin] What we know about the data of someone close to you
       *[person] What we know about your data
    }
letter-subject-plain = What has happened

letter-date = { $issued_at }

## Salutation

letter-salutation-group =
    { KEY($data_group) ->
        [patients] Dear patient,
        [former_patients] Dear former patient,
        [guardians] Dear parent or guardian,
        [residents] Dear resident,
        [employees] Dear colleague,
        [applicants] Dear applicant,
        [students] Dear student,
        [research_participants] Dear participant,
        [blood_donors] Dear donor,
       *[other] Dear Sir or Madam,
    }
letter-salutation-for =
    { KEY($letter_to) ->
        [guardian] Dear parent or guardian,
       *[person] Dear Sir or Madam,
    }
letter-salutation = Dear Sir or Madam,

## Why we are writing

letter-because-published = We are writing to you because data about you has been published.
letter-because-published-for = We are writing to you because { letter-whose } has been published.
letter-because-exposed = We are writing to you because data about you could be seen by anyone on the internet.
letter-because-exposed-for = We are writing to you because { letter-whose } could be seen by anyone on the internet.
letter-because-stolen = We are writing to you because data about you has been stolen.
letter-because-stolen-for = We are writing to you because { letter-whose } has been stolen.
letter-because-accessed = We are writing to you because outsiders had access to data about you.
letter-because-accessed-for = We are writing to you because outsiders had access to { letter-whose }.
letter-because-misdirected = We are writing to you because data about you was sent to the wrong people.
letter-because-misdirected-for = We are writing to you because { letter-whose } was sent to the wrong people.
letter-because-probably = We are writing to you because data about you has probably fallen into the wrong hands.
letter-because-probably-for = We are writing to you because { letter-whose } has probably fallen into the wrong hands.
letter-subject-reachable = Data about you may have been seen by people with no right to see it
letter-subject-reachable-for = { letter-whose } may have been seen by people with no right to see it
letter-because-reachable = We are writing to you because data about you could have been seen by people with no right to see it. We do not know whether anyone looked.
letter-because-reachable-for = We are writing to you because { letter-whose } could have been seen by people with no right to see it. We do not know whether anyone looked.
letter-because-open = We are writing to you although we do not know yet whether data about you is affected.
letter-because-open-for = We are writing to you although we do not know yet whether { letter-whose } is affected.
letter-because-seen = We are writing to you although we do not know yet whether anyone saw data about you.
letter-because-seen-for = We are writing to you although we do not know yet whether anyone saw { letter-whose }.
letter-because-plain = We are writing to you because we want you to hear from us what has happened.
letter-reads = In this letter you can read what happened, what it could lead to and what you can do.
# Why these readers get the letter.
letter-reason =
    { KEY($letter_reason) ->
        [data_found] We are writing to everyone whose data we have found in the files concerned.
        [same_system] We are writing to everyone whose data is held in the system concerned.
       *[precaution] As a precaution, we are writing to everyone whose data may be affected.
    }
    .varied =
        { KEY($letter_reason) ->
            [data_found] This letter is going to everyone whose data we have found in the files concerned.
            [same_system] This letter is going to everyone whose data is held in the system concerned.
           *[precaution] This letter is going, as a precaution, to everyone whose data may be affected.
        }
letter-empathy = This may worry you, and we understand that.
    .varied = We understand that this may worry you.
letter-means =
    { KEY($letter_to) ->
        [guardian] Where this letter says “you”, it means your child as well.
        [legal_representative] Where this letter says “you”, it means the person you represent as well.
       *[next_of_kin] Where this letter says “you”, it means the person close to you as well.
    }

## Which data

letter-h-data = Which data is involved
letter-list-exposed = Anyone could see this data on the internet:
letter-list-misdirected = This data was sent to the wrong people:
letter-list-seen = We do not know yet whether anyone saw this data:
letter-groups = Which of your data this means depends on the group you belong to.
letter-item =
    { KEY($data_category) ->
        [names] name
        [dates_of_birth] date of birth
        [identity_numbers] national identity number
        [insurance_numbers] health insurance number
        [identity_documents] copy of an identity document
        [assessment_reports] assessment report
        [applications] application
        [passwords] password
       *[other] { $data_category }
    }
letter-item-period = { letter-item } ({ $data_period })
letter-item-more = other personal data
letter-kinds-unknown = We cannot say yet exactly which data this is.
letter-plain-open = We are still investigating whether anyone saw or copied data about you without permission.
letter-plain-open-for = We are still investigating whether anyone saw or copied { letter-whose } without permission.
letter-plain-no-sign = So far there is no sign that data about you has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
letter-plain-no-sign-for = So far there is no sign that { letter-whose } has fallen into the wrong hands (as of { $data_as_of }, { TIME($data_as_of) }).
letter-plain-excluded = Data about you is not affected (as of { $data_as_of }, { TIME($data_as_of) }).
letter-plain-excluded-for = { letter-whose } is not affected (as of { $data_as_of }, { TIME($data_as_of) }).
letter-altered = Some of the data has been altered.
letter-deleted = Some of the data has been deleted.
letter-unavailable = At present we cannot access the data ourselves.

## Consequences, measures, advice, help

letter-h-consequences = What this could lead to
# Only whether the data was published or misused is known.
letter-h-since = What has happened to the data since
letter-advice-identity = Identity documents and personal numbers:
letter-advice-money = Bank account and cards:
letter-advice-access = Passwords and accounts:
letter-advice-health = Medical details:
letter-advice-general = In any case:
letter-h-contact = If you have questions
letter-h-rights = Your rights

## What happens next, end of the letter

letter-h-next = What happens next
letter-next-at-where = We will report again by { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }, { $next_update_where }.
letter-next-where = We will report again { $next_update_where }.
# “Yours sincerely” after a salutation that says who is meant, “Yours faithfully” after “Dear Sir or Madam”.
letter-closing-group =
    { KEY($data_group) ->
        [patients] Yours sincerely
        [former_patients] Yours sincerely
        [guardians] Yours sincerely
        [residents] Yours sincerely
        [employees] Yours sincerely
        [applicants] Yours sincerely
        [students] Yours sincerely
        [research_participants] Yours sincerely
        [blood_donors] Yours sincerely
       *[other] Yours faithfully
    }
letter-closing-for =
    { KEY($letter_to) ->
        [guardian] Yours sincerely
       *[person] Yours faithfully
    }
letter-closing = Yours faithfully
