### The notice to all staff: short rules, in the second person.

# What the document is called.
label-staff-notice = To all staff
# It is over (bound to $all_clear).
staff-headline-over = All clear: we are working as normal again
# Work has changed (bound to $attack_kind).
staff-headline-work = How we work until our IT is back
# Nothing is switched off (bound to $attack_kind).
staff-headline = What has happened and what to do now
# Salutation.
staff-greeting = Dear colleagues,
# Last sentence of the lead (bound to $issued_at).
staff-read-first = Please read these rules before you carry on working.
# Heading.
staff-h-work = How we are working
# Heading.
staff-h-devices = Computers, phones and passwords
# (bound to $attack_kind)
staff-devices = Do not switch any device back on, not even for a quick look. IT will clear devices one at a time.
# (bound to $attack_kind)
staff-suspicious = Tell IT at once about anything odd: strange messages, renamed files, unknown callers.
# Passwords were reset (bound to $measures).
staff-passwords-reset = Passwords have been reset. You will get your new one from IT, in person only.
# (bound to $attack_kind)
staff-passwords = Do not give anyone your password, not even IT.
# (bound to $attack_kind)
staff-private-mail = Do not use private email or messaging apps for work, least of all for patient data.
# Heading.
staff-h-rules = What we say to others
staff-press = Pass all media enquiries to the press office: { PART($press_contact, part: "phone") }.
# The same without a telephone number (bound to $issued_at).
staff-press-unnamed = Pass all media enquiries to the press office.
staff-callers = If anyone asks whether they are affected, give them this number: { PART($contact, part: "phone") }.
# The same without a number (bound to $issued_at).
staff-callers-unnamed = If anyone asks whether they are affected, refer them to our website.
# (bound to $issued_at)
staff-social = Post nothing about this online: no photos of screens, no guesses.
# (bound to $issued_at)
staff-no-guessing = If you do not know something, say so. Do not guess.
# Heading over what is known about the staff’s own data.
staff-h-data = What about our own data?
staff-data-published = Staff data has been published.
staff-data-stolen = Staff data has been stolen.
staff-data-accessed = Outsiders had access to staff data.
staff-data-probably-taken = Staff data has probably been copied.
staff-data-reachable = Staff data could have been seen by people with no right to see it. Whether anyone looked is not known.
staff-data-open = We do not know yet whether staff data is affected.
staff-data-no-sign = So far there is no sign that staff data has fallen into the wrong hands (as of { DATE($data_as_of, style: "long") }, { TIME($data_as_of) }).
staff-data-excluded = Staff data is not affected (as of { DATE($data_as_of, style: "long") }, { TIME($data_as_of) }).
# (bound to $data)
staff-data-told = Everyone concerned will hear from us directly.
# Heading.
staff-h-help = What comes next
# (bound to $thanks_to)
staff-thanks = Thank you for all the extra work.
# (bound to $apology_to)
staff-sorry = We are sorry that this affects you too.
staff-next = You will hear from us again by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }.
staff-dpo = Questions about your own data: { PART($dpo, part: "email") }.
# Closing formula (bound to $issued_at).
staff-closing = With best wishes
