# What happened, where, and what to do.

## Files with facts

error-facts-not-utf8 = The file is not UTF-8 text: the first invalid byte is number { $offset }, on line { $line }. Save the file as UTF-8 and try again.
error-facts-not-json = The file is not valid JSON: line { $line }, column { $column } ({ $detail }). Correct it and try again.
error-facts-key-twice = “{ $key }” appears twice in the file, the second time on line { $line }. Delete one of the two.
error-facts-too-large = The file is larger than { $megabytes } megabytes. Check that it is the right file.
error-facts-not-facts = The file holds no facts: Herold expects one object with the key “facts” and found { $found }. The command “herold facts --schema” shows the format.
error-facts-not-profile = The file is not a profile: Herold expects one object with the key “profile” and found { $found }. The command “herold facts --schema” shows the format.
error-fact-not-of-profile = “{ $path }” belongs to the individual case, not to the profile. Remove it from the profile.
error-profile-refused = Something is wrong with the profile:
error-profile-empty = The case does not say anything yet about your organisation that belongs in a profile. No file was written.
error-not-a-profile-there = { $path } exists already and is not a profile. Choose another name.
error-fact-unknown = There is no fact called “{ $fact }”. The command “herold facts --schema” lists them all.
error-fact-unknown-nearest = There is no fact called “{ $fact }”. Did you mean “{ $nearest }”?
error-fact-value = { $path } cannot be { $given }. Give { $expected }.

allowed-yes-no = true or false
allowed-one-of = one of these: { $list }
allowed-one-of-or-other = one of these or, for another answer, an object with “other” and a text for each language code: { $list }
allowed-some-of = a list of one or more of these, none of them twice: { $list }
allowed-some-of-or-other = a list of one or more of these, none of them twice; another answer is an object with “other” and a text for each language code: { $list }
allowed-date = a date in the calendar as YYYY-MM-DD, such as 2025-12-09
allowed-time = a time of day as HH:MM, such as 17:05
allowed-stamp = a date and time as YYYY-MM-DDTHH:MM, such as 2025-12-09T17:05
allowed-moment = an object with “precision” and “date” and, where needed, “time” and “until”
allowed-moment-time = a “time” as well, which the precisions “exact” and “about” need
allowed-moment-until = an “until” that is later, which the precision “between” needs and “since” may have
allowed-period = an object with “to” and, where known, a “from” that is not later
allowed-count = a whole number from 0, or an object with “number” and “precision”
allowed-text = an object with a text for each language code, such as “en”
allowed-worded = a text, or an object with these keys, “text” among them: { $list }
allowed-note = a text of 1 to 20,000 characters
allowed-line = one line of 1 to 200 characters
allowed-length = a text of at most { $list } characters
allowed-characters = a text without control characters or other invisible ones; type it instead of pasting it
allowed-name = an object with the forms of the name for each language code, “plain” among them
allowed-contact = an object with at least one of “name”, “function”, “phone”, “email” and “hours”
allowed-address = an object with “street”, “postcode”, “town” and, if you like, “country”
allowed-link = an object with “url”, a web address, and, if you like, “label”
allowed-email = an email address
allowed-hours = a list of entries with “first”, “last”, “from” and “to”
allowed-image = an object with “media” (image/png or image/svg+xml) and “data”, the file in Base64
allowed-colour = a colour of “#” and six digits from 0 to f, such as #00457c
allowed-font = an object with “media” (font/ttf or font/otf) and “data”, the file in Base64
allowed-ink = an object with “cmyk”, four whole percentages from 0 to 100 for cyan, magenta, yellow and black, at least one of them above 0, and, if you like, “spot”, the name of the spot colour
allowed-spot = the name of a spot colour, such as HKS 43 K, in one line of at most 60 characters; All, None, Cyan, Magenta, Yellow and Black mean something else to a print shop
allowed-records = a list of records, each with a “key” of its own
allowed-record-key = a key of lower-case letters, digits and _
allowed-field-needed = a record in which the field “{ $list }” is filled in
allowed-field = a field that exists: { $list }
allowed-wrapper = an object with “value” and what is known about it
allowed-source = an object with “text”, “person” or “time”
allowed-held = an object with “by” and, if you like, “until” and “reason”

error-fact-image = The image for { $path } cannot be used. { $expected }
image-png-bytes = The file is { $list } kB; the limit is 2,000 kB. Save the image at a smaller size.
image-svg-bytes = The SVG file is { $list } kB; the limit is 500 kB. Simplify the image, or save it as PNG.
image-pixels = It has { $list } pixels; width and height can be up to 4,000 each. Save the image at a smaller size.
image-not-png = The file is not a PNG image. Save the image as PNG or SVG.
image-damaged = The file is damaged or incomplete. Copy it again, or save the image again.
image-not-svg = The file is not a readable SVG image ({ $list }). Save the image again, as SVG or PNG.
image-unsized = The SVG image does not say how large it is. Save it with “viewBox”, or with width and height.
image-document-type = The SVG image has a document type (DOCTYPE), or something that would have to be declared in one. Save it as plain SVG or as PNG.
image-script = The SVG image contains a program ({ $list }). An image must not run anything: save it as PNG.
image-handler = The SVG image contains program code ({ $list }). An image must not run anything: save it as PNG.
image-foreign = The SVG image contains parts of a web page ({ $list }). Save it as PNG.
image-reference = The SVG image refers to something outside its file ({ $list }). Embed everything, or save it as PNG.
image-data = The SVG image contains data that is not a PNG image ({ $list }). Save it as PNG.
image-animation = The SVG image is animated ({ $list }). Save it without animation, or as PNG.
image-element = The SVG image has an element that Herold does not know ({ $list }). Save it as plain SVG or as PNG.
image-endless = The parts of the SVG image refer to each other so often that drawing it would not end. Save it as PNG.

error-fact-font = { $path }: this font cannot be used. { $expected }
font-bytes = The file is { $list } kB; the limit is 2,000 kB. Save the font with fewer characters, or ask its maker for a smaller version.
font-not-font = The file is not a single TrueType or OpenType font. Choose a file that ends in TTF or OTF; web fonts (WOFF) and collections (TTC) are not possible.
font-damaged = The file is damaged or incomplete. Copy it again, or download the font again.
font-restricted = The maker of this font forbids embedding it in documents. Choose another one, or ask for a version that allows it.
font-variable = This file is a variable font with all weights in one file. Choose a separate file for each weight; makers call these files “static”.

## The command line

error-language-unknown = There is no language “{ $given }”. Choose from { $list }.
error-language-twice = The language “{ $given }” is given twice. Give it once.
error-language-not-covered = There is no notice “{ $kind }” in the language “{ $language }”. Choose another language.
error-notice-unknown = There is no notice “{ $given }”. Choose from { $list }.
error-sample-unknown = There is no sample “{ $given }”. Choose from { $list }.
error-format-unknown = There is no format “{ $given }”. Choose from { $list }.
error-layout-unknown = There is no layout “{ $given }”. Choose from { $list }.
error-layout-two-languages = Side by side always shows two languages. Choose exactly two.
error-review-format = The copy for legal review exists only as a PDF. Choose pdf.
error-review-languages = A copy for legal review has at most two languages side by side. Choose one or two.
error-paper-unknown = There is no paper size “{ $given }”. Choose from { $list }.
error-paper-poster = A3 is only for posters as PDF. Choose a4, or another notice, format or layout.
error-attach-unknown = “{ $given }” cannot be attached to the email draft. Choose from { $list }.
error-attach-where = Documents can only be attached to an email draft. Choose the format eml as well.
error-attach-facts-where = Facts go only into a PDF that may be published. Choose the format pdf and a layout other than review.
error-format-missing = No format is chosen. Choose at least one of { $list }.
error-target-is-folder = { $path } is a folder, so no document can be written there. Rename it or choose another folder.
error-name-part-unknown = The pattern for the names has “{ $given }” at character { $place }, and there is no such part. Choose from { $list }.
error-name-brace = The curly bracket at character { $place } of the pattern for the names has no partner. Write parts like {"{"}date{"}"}.
error-name-character = The pattern for the names has “{ $given }” at character { $place }, which no file name may contain. Take it out.
error-name-empty = The pattern gives no name. Include a part that is never empty, such as {"{"}date{"}"}.
error-name-long = The pattern for the names is too long. Shorten it to at most { $most } characters.
error-bundle-unknown = There is no bundle “{ $given }”. Choose from { $list }.
error-bundle-taken = { $path } already exists and holds something that did not come from this export. Rename it or choose another folder.
error-disk-full = The disk with { $path } is full. Nothing has been saved, and the files that were there are unchanged. Free some space or choose another place.
error-file-in-use = { $path } could not be replaced. It is probably open in another program. Close it there and try again.
error-target-protected = { $path } is write-protected and stays as it is. Remove the protection or choose another folder.
error-export-cancelled = The export has been cancelled. No file has been written.
reason-not-found = not found
reason-denied = access denied
reason-disk-full = the disk is full
reason-read-only = the disk is read-only
reason-is-folder = this is a folder
reason-too-large = the file would be larger than is allowed here
reason-not-folder = this is not a folder
reason-not-text = not UTF-8 text
usage-unknown-command = There is no command “{ $given }”.
usage-unknown-argument = “{ $given }” does not belong to this command.
usage-missing = Missing: { $list }.
usage-value = “{ $given }” does not fit { $argument }.
usage-value-list = “{ $given }” does not fit { $argument }. Choose from { $list }.
usage-value-missing = { $argument } needs a value.
usage-conflict = { $argument } and { $other } cannot be given together.
usage-twice = { $argument } is given twice.
usage-unreadable = The command cannot be read.
usage-nearest = Did you mean “{ $nearest }”?
usage-help = For more, run “{ $command } --help”.
error-certainty-unknown = There is no certainty “{ $given }”. Choose from { $list }.
error-release-unknown = There is no release level “{ $given }”. Choose from { $list }.
error-zone-unknown = There is no time zone “{ $given }”. Give one such as “Europe/London”.
error-time-unreadable = The time “{ $given }” cannot be read. Give it as 2025-12-09T17:05.
error-assignment = “{ $given }” sets no fact. Write FACT=VALUE, such as attack_kind=cyber_attack.
error-folder-missing = There is no folder { $path }. Create it or choose another.
error-folder-not-writable = Herold cannot write to the folder { $path } ({ $detail }). Choose another.
error-file-not-written = { $path } could not be written ({ $detail }). Nothing has been saved: choose another place and try again.
error-file-not-read = { $path } could not be read ({ $detail }). Check the name and your permissions.
error-no-case-open = No case is open. Open one or create a new one.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-passphrase-empty = The passphrase is empty. Enter one, or create the case without one.
error-pdf = The PDF could not be made ({ $detail }). No file has been written.
error-pdf-glyph = “{ $word }” has a character that is in none of the fonts: { $character } ({ $code }). Write it another way, or add a font that has it to your organisation’s profile. No file has been written.
error-pdf-font = The font “{ $font }” cannot be used. { $detail } No file has been written.
error-pdf-logo = The logo cannot be shown ({ $detail }). Save it again as PNG or as a plain SVG. No file has been written.
error-docx = The Word file could not be made ({ $detail }). No file has been written.
error-house-template = One of your own templates or texts contains an error: { $detail }. Correct it, or remove it from the case.
error-internal = Herold ran into an error ({ $detail }). What had been saved is still there.

## The case file

error-case-not-found = There is no file { $path }. Check the name and the folder.
error-case-is-folder = { $path } is a folder. Choose the file inside it.
error-case-not-ours = { $path } is not a case file. Choose a file made by Herold.
error-case-truncated = { $path } breaks off after { $length } bytes. Copy it again or use a backup.
error-case-damaged = { $path } is damaged. Use a backup.
error-case-wrong-passphrase = The passphrase for { $path } is wrong, or the file is damaged. Type it again or use a backup.
error-case-passphrase-needed = { $path } is protected. Enter its passphrase.
error-case-not-protected = { $path } has no passphrase. Open it without one, and bear in mind that the file is not protected.
error-case-newer = { $path } was made by a newer version of Herold (format { $file }; this one reads up to { $program }). Update Herold.
error-case-older = { $path } has the older format { $file }. Open it once for editing, and Herold brings it up to format { $program }.
error-case-open-elsewhere = { $path } is open elsewhere. Close it there, or open it read-only.
error-case-read-only = { $path } is read-only. Save a copy in another folder to change it.
error-case-folder-not-found = The folder for { $path } does not exist. Create it or choose another.
error-case-folder-not-writable = Herold cannot write to the folder of { $path }. Choose another.
error-case-already-exists = { $path } already exists. Choose another name.
error-case-disk-full = The disk is full, and { $path } has not been changed. Free some space and try again.
error-case-conflict = { $target ->
        [fact] The answer “{ $name }”
        [notice] The notice “{ $name }”
       *[setting] The setting “{ $name }”
    } in { $path } has been changed in the meantime. Open the case again before you change anything.
error-case-fixed = The setting “{ $key }” in { $path } cannot be changed. Create a new case if you need a different one.
error-case-nothing-to-undo = There is nothing to undo in { $path }.
error-case-nothing-to-redo = There is nothing to redo in { $path }.
error-case-log-broken = The log of { $path } is broken at change { $seq }. Use a backup.
error-case-past-the-log = { $target ->
        [fact] The answer “{ $name }”
        [notice] The notice “{ $name }”
       *[setting] The setting “{ $name }”
    } in { $path } was changed without an entry in the log. Use a backup.
error-case-io = { $path } cannot be read or written. Check the disk and your permissions.
error-case-unexpected = Something unexpected went wrong with { $path }. Nothing has been changed.

## Changes that can be undone

operation-set-fact = Answer to “{ $fact }”
operation-clear-fact = Answer to “{ $fact }” removed
operation-set-notices = Choice of notices
operation-take-profile = Profile put into the case
operation-new-case = New case
operation-undo = Undone: { $what }
operation-redo = Redone: { $what }

## Sheets for the print shop

error-sheets-alone = { $list } are for print and are exported on their own: without other formats, --bundle or --layout. Run the export a second time for them.
error-sheet-unknown = There is no “{ $given }”. Choose from { $list }.
error-sender-missing = Your organisation’s name and address are missing, so there is no sender. Fill them in, or give a table with --addresses.
error-sign-no-poster = A door sign is made from the poster only, not from “{ $given }”.
error-sign-full = The poster has too much text for a door sign that has to be read from a distance. Shorten it.
error-sign-glyph = The font for door signs and labels has no character { $given }. Replace it.
error-label-glyph = Row { $row }: the font for labels has no character { $given }. Write the address in Latin letters.
error-label-full = Row { $row }: the address does not fit on the label, even in small type. Shorten it or use larger labels.
error-label-sender-full = Your organisation’s name and address do not fit on the label, even in small type. Use larger labels.
error-label-start = A sheet has { $most } labels and cannot begin with number { $given }.
error-addresses-without-labels = Only the format labels uses addresses. Name it with --format, or leave out --addresses.
error-addresses-large = { $path } is larger than { $most } MB. Split the table.
error-addresses-not-utf8 = The table of addresses is not saved in UTF-8. Save it as “CSV UTF-8”.
error-addresses-empty = There are no addresses in the table. The first row names the columns ({ $list }); every further row is an address.
error-addresses-column = The column “{ $given }” is not known. The columns are called { $list }.
error-addresses-twice = The column “{ $given }” is in the table twice. Remove one of them.
error-addresses-no-name = The column name or line1 is missing from the table. The columns are called { $list }.
error-addresses-both = The table mixes parts of an address with whole lines. Use only one kind: { $list }.
error-addresses-fields = Row { $row }: the number of fields is { $found } instead of { $expected }. Check the separators and quotation marks.
error-addresses-missing = Row { $row }, column { $column }: the field is empty.
error-addresses-hidden = Row { $row }, column { $column }: the field has a line break or an invisible character. Remove it.
error-addresses-long = Row { $row }, column { $column }: the field has more than { $most } characters.
error-addresses-many = The table has more than { $most } addresses. Split it.
error-addresses-table = The table cannot be read from row { $row } on. Check the quotation marks.
