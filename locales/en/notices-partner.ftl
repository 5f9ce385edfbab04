### The notice to clients, referring practices, insurers and suppliers.

# What the document is called.
label-partner-notice = To our partners
# (bound to $all_clear)
partner-headline-over = All clear: what this means for our work together
# (bound to $data)
partner-headline-data = Data affected: what you should know and check
# (bound to $attack_kind)
partner-headline = Our IT is disrupted: what this means for our work together
# The kind is not stated.
partner-headline-unknown = Our IT is disrupted: what this means for our work together
# Salutation.
partner-greeting = Dear partner,
# (bound to $issued_at)
partner-why = You are receiving this because your organisation exchanges data or orders with us.
# Heading.
partner-h-together = Our work together
# (bound to $systems_off)
partner-connections-cut = This has also cut the connections to your systems.
# (bound to $attack_kind)
partner-no-mail = You cannot reach us by email at present; please call.
# (bound to $data)
partner-own-duties = Please check whether you have to report a breach yourselves.
# Heading.
partner-h-act = What you should do now
# (bound to $attack_kind)
partner-mails = Do not open attachments or links in emails that appear to come from us. Call us to check.
# (bound to $attack_kind)
partner-payments = Do not change payment details on the strength of an email or a call.
# (bound to $attack_kind)
partner-access = Block our access to your systems until we have agreed with you to reopen it.
# (bound to $attack_kind)
partner-logs = Check your logs for unusual access from our network.
# (bound to $data)
partner-forward = Pass this message on to your data protection officer.
# (bound to $thanks_to)
partner-thanks = Thank you for your support.
partner-thanks-for = Thank you for your { $thanks_for }.
partner-next = You will hear from us again by { TIME($next_update_at) } on { DATE($next_update_at, style: "weekday_name") } { DATE($next_update_at, style: "long") }.
partner-ask = If you have questions about our work together, please speak to your usual contact.
partner-people = Anyone who may be affected personally can turn to:
partner-others = For all other questions, you can reach us here:
# Closing formula (bound to $issued_at).
partner-closing = Yours sincerely
