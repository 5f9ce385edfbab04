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
staff-h-work = How work goes on
# Heading.
staff-h-devices = Computers, phones and passwords
# (bound to $attack_kind)
staff-devices = Do not switch any device back on, not even to have a look. IT will release each device one by one.
# (bound to $attack_kind)
staff-suspicious = Tell IT at once about anything odd: strange messages, renamed files, unknown callers.
# Passwords were reset (bound to $measures).
staff-passwords-reset = All passwords have been reset. You will get a new one from IT, in person only.
# (bound to $attack_kind)
staff-passwords = Do not give anyone your password, not even IT.
# (bound to $attack_kind)
staff-private-mail = Do not use private email or messengers for work, and never for patient data.
# Heading.
staff-h-rules = What we say to others
staff-press = Only the press office answers the media: { PART($press_contact, part: "phone") }.
# The same without a telephone number (bound to $issued_at).
staff-press-unnamed = Only the press office answers the media.
staff-callers = Anyone who asks whether they are affected gets this number: { PART($contact, part: "phone") }.
# The same without a number (bound to $issued_at).
staff-callers-unnamed = Anyone who asks whether they are affected is referred to our website.
# (bound to $issued_at)
staff-social = Post nothing: no photos of screens, no guesses.
# (bound to $issued_at)
staff-no-guessing = If you do not know something, say so. Do not guess.
# Heading over what is known about the staff’s own data.
staff-h-data = What about our own data?
staff-data-published = Staff data has been published.
staff-data-stolen = Staff data has been stolen.
staff-data-accessed = Staff data has been accessed by people who had no right to it.
staff-data-probably-taken = Staff data has very probably been copied.
staff-data-open = We do not know yet whether staff data is affected as well.
staff-data-no-sign = There is no sign so far that staff data has got into the wrong hands (as of { DATE($data_as_of, style: "long") }, { TIME($data_as_of) }).
staff-data-excluded = Staff data is not affected (as of { DATE($data_as_of, style: "long") }, { TIME($data_as_of) }).
# (bound to $data)
staff-data-told = We will tell everyone concerned in person.
# Heading.
staff-h-help = Thank you, and what comes next
# (bound to $thanks_to)
staff-thanks = Thank you for everything extra you are doing.
# (bound to $apology_to)
staff-sorry = We are sorry that this affects you too.
staff-next = You will hear from us again by { DATE($next_update_at, style: "weekday") }, { TIME($next_update_at) }.
staff-dpo = Questions about your own data: { PART($dpo, part: "email") }.
# Closing formula (bound to $issued_at).
staff-closing = With best wishes
