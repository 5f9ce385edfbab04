### Advice, helplines, topics of help and rights of the people affected.

## Advice

# A whole sentence to the reader, with its full stop; it opens with a verb, and says what not to do as well.
advice-be-alert = Be wary of unexpected calls, emails and text messages, even if they seem to come from us.
advice-no-codes = Never give codes or passwords to anyone who contacts you, and do not approve a login you did not start.
advice-no-links = Do not click on links or open attachments in messages that you were not expecting.
advice-check-senders = Check who a message is really from, and where a link leads, before you reply or click.
advice-call-back = Hang up if a call seems odd, and call back on a number that you have looked up yourself.
advice-check-accounts = Check your bank statements, and call your bank if you see a payment you do not recognise.
advice-inform-bank = Tell your bank that your account details may be in the wrong hands.
advice-block-card = Ask your bank to block your card and to send you a new one.
advice-change-passwords = Change your password everywhere you use the same one.
advice-two-factor = Turn on two-step verification wherever it is offered.
advice-credit-alert = Register a credit warning, so that it is harder for anyone to borrow money in your name.
advice-check-credit-file = Check your credit report for loans and accounts that you do not recognise.
advice-replace-identity-document = Ask the office that issued your passport or identity card whether you should replace it.
advice-watch-invoices = Check invoices carefully, and call the sender before you pay into a new bank account.
advice-watch-insurance = Check letters from your health insurer for treatment that you did not have.
advice-health-data-calls = Do not talk about your health to anyone who calls unexpectedly, even if they know details about you.
advice-no-blackmail = Do not reply and do not pay if anyone tries to blackmail you, but go to the police.
advice-report-misuse = Tell the police if anyone misuses your data.
advice-keep-evidence = Keep suspicious messages, letters and bank statements as evidence.
advice-tell-children = Ask your children to tell you about strange calls and messages.
advice-help-relatives = Help relatives who find this difficult, and go through their letters and messages with them.
advice-watch-payslip = Check your payslip, and ask the payroll team if anything has changed without your knowledge.
advice-no-search-dark-web = Do not look for the data on the dark web yourself, because you could harm your own device.
advice-read-guidance = Read the official guidance on how to protect yourself.
advice-nothing-to-do = You do not need to do anything.
advice-other = { $text }.

## Topics of help

# The base value in lists. guidance: who needs the link, before a colon.
help-topic-identity-theft = identity theft
    .guidance = if your identity is stolen
help-topic-identity-numbers = misuse of identity numbers
    .guidance = if your identity number is misused
help-topic-cyber-hotline = cyber hotline
    .guidance = if you need personal advice
help-topic-phishing = fraudulent emails and text messages
    .guidance = if you receive fraudulent messages
help-topic-victim-support = support for victims of crime
    .guidance = if you would like to talk to someone
help-topic-credit-alert = credit warnings
    .guidance = if you would like to register a credit warning
help-topic-data-protection = data protection
    .guidance = if you have questions about data protection
help-topic-credit-report = your credit report
    .guidance = if you would like to see your credit report
help-topic-credit-freeze = credit freezes
    .guidance = if you would like to freeze your credit
help-topic-mental-health = mental health support
    .guidance = if this is weighing on you

## Helplines and public guidance

# The base value says what it is. host: the address as people type it. phone: the number, where it is a telephone line.
help-line-bsi-consumers = advice for consumers from Germany’s Federal Office for Information Security (in German)
    .host = bsi.bund.de
    .phone = 0800 274 1000
help-line-police-advice-germany = crime prevention advice from the German police (in German)
    .host = polizei-beratung.de
help-line-consumer-centre-germany = Germany’s consumer advice centres (in German)
    .host = verbraucherzentrale.de
help-line-schufa = SCHUFA, Germany’s largest credit reference agency
    .host = schufa.de
help-line-card-block-germany = 24-hour line for blocking bank cards in Germany
    .host = sperr-notruf.de
    .phone = 116 116
help-line-weisser-ring = Weisser Ring, help for victims of crime in Germany
    .host = weisser-ring.de
    .phone = 116 006
help-line-borger-identity-theft = advice on identity theft from the Danish authorities
    .host = borger.dk
help-line-cpr-credit-alert = credit warning in Denmark’s civil registration system (CPR)
    .host = borger.dk
help-line-cyber-hotline-denmark = Denmark’s cyber hotline for digital security
    .host = sikkerdigital.dk
    .phone = +45 33 37 00 37
help-line-police-denmark = the Danish police, also for reports of fraud online
    .host = politi.dk
    .phone = 114
help-line-card-block-denmark = 24-hour line for blocking Danish bank cards
    .host = nets.eu
    .phone = +45 44 89 29 29
help-line-action-fraud = Report Fraud (formerly Action Fraud), for England, Wales and Northern Ireland
    .host = reportfraud.police.uk
    .phone = 0300 123 2040
help-line-ncsc-individuals = advice for individuals and families from the National Cyber Security Centre
    .host = ncsc.gov.uk
help-line-cifas = Cifas, the UK’s fraud prevention service
    .host = cifas.org.uk
help-line-victim-support-uk = Victim Support, free help for victims of crime in England and Wales
    .host = victimsupport.org.uk
    .phone = 0808 168 9111
help-line-data-protection-norway = advice from Norway’s data protection authority (in Norwegian)
    .host = datatilsynet.no
help-line-police-advice-norway = advice on fraud and identity theft from the Norwegian police
    .host = politiet.no
    .phone = 02800

## Rights

# The base value in lists. clause: an infinitive clause after “have the right”. sentence: an item of a list after “You have the right to:”.
right-access = access
    .clause = { $person ->
        [we] to see the data that is held about you
       *[they] to see the data that is held about them
    }
    .sentence = see the data that is held about you
right-erasure = erasure
    .clause = { $person ->
        [we] to have your data erased where the law allows it
       *[they] to have their data erased where the law allows it
    }
    .sentence = have your data erased where the law allows it
right-complaint = complaint
    .clause = to complain to the data protection authority
    .sentence = complain to the data protection authority
right-compensation = compensation
    .clause = to claim compensation for harm
    .sentence = claim compensation if you have been harmed
