### The texts of the screens. Fixed words: case, fact, notice, as of, source, release, sentence.

## Everywhere

window-title = { $case } – Herold
file-kind = Herold case
skip-to-content = Skip to content
dialog-close = Close
dialog-cancel = Cancel
trouble-dismiss = Dismiss
path-label = Path
path-take = Use this path
opening-busy = Opening the case…
undo = Undo
undo-what = Undo: { $what }
redo = Redo
undo-done = Undone: { $what }
redo-done = Redone: { $what }
redo-what = Redo: { $what }
saved-at = Saved { $time }
saved-nothing = Nothing changed yet

rail-label = Areas
rail-case = Case
rail-facts = Facts
rail-notices = Notices
rail-profile = Profile
rail-settings = Settings
case-close = Close case

## Start

start-title = What has happened, and who needs to know?
start-lead = Herold writes notices in several languages from the facts you give. Every sentence shows what it rests on. Everything stays on this computer.
start-new = New case…
start-open = Open case…
start-steps-label = How it works
start-step-case = Create a case
start-step-case-text = One file for one incident, with a passphrase if you want one.
start-step-facts = Enter the facts
start-step-facts-text = A few answers are enough for a first draft. “Not known yet” counts as one.
start-step-notice = Read and export
start-step-notice-text = Two languages side by side, each sentence with its sources.
start-recent = Recent cases
start-recent-none = No cases yet. Create one, or look at a sample case.
start-samples = Sample cases
start-samples-text = Completed cases to try things out. You get a copy.
start-version = Herold { $version }
recent-missing = File not found
recent-opened = opened { $when }
open-title = Open case
sample-title = Save the sample case

## New case

new-title = New case
new-path = File
new-path-choose = Choose a place…
new-path-none = no place chosen yet
new-path-title = Where should the case be kept?
new-path-needed = Choose where to keep the file.
new-file-name = New case.herold
new-passphrase-title = Passphrase
new-passphrase-hint = The passphrase encrypts the file. If it is lost, nobody can open the case again. Without a passphrase, anyone who has the file can read it.
new-passphrase = Passphrase (optional)
new-passphrase-again = Once more
new-passphrase-differs = The two passphrases differ. Enter the same passphrase twice.
new-languages-needed = Choose at least one language.
new-notices-needed = Choose at least one notice.
new-notices-change = Change
new-profile = The case begins with your organisation’s profile ({ $house }).
new-profile-none = Your organisation has no profile yet, so you enter its name and contacts in the case.
new-create = Create case
languages-title = Languages of the notices
languages-hint = The leading language appears on the left and comes first.
languages-leads = leading
languages-covers = only for: { $notices }

## Passphrase

passphrase-title = This case is encrypted
passphrase-label = Passphrase
passphrase-open = Open

## Case

case-encrypted = with a passphrase
case-not-encrypted = no passphrase
case-zone = time zone { $zone }
case-tasks = Facts
case-tasks-hint = In any order. What the chosen notices still need is marked.
case-notices = Notices
next-title = Next
next-choose = Choose the notices you need.
next-answer = Answer
next-read = Read: { $notice }
next-read-open = Read the notice
task-missing =
    { $count ->
        [one] one fact missing
       *[other] { $count } facts missing
    }
task-done = answered
task-begun = { $answered } of { $questions }
task-optional = if needed
notices-none = No notice chosen yet.
notices-choose = Choose notices and languages
notices-kinds = Notices
purpose-inform = Inform
purpose-instruct = Say what to do
purpose-correct = Correct
purpose-end = Bring to a close
purpose-report = Report
notices-keep = Save choice
notice-missing-facts =
    { $count ->
        [one] one fact missing
       *[other] { $count } facts missing
    }
notice-complete = all facts entered
notice-not-covered = not available in this language
notice-sentences-each = Sentences in each language
notice-sentences =
    { $count ->
        [one] one sentence
       *[other] { $count } sentences
    }
notice-to-translate =
    { $count ->
        [one] one passage to translate
       *[other] { $count } passages to translate
    }

## Checks

findings-title = Checks
findings-none = Nothing to report.
finding-show = Show passage
severity-blocker = Blocks release
severity-warning = Warning
severity-hint = Suggestion

## Facts

facts-sections = Sections
facts-section = Section
facts-next-section = Next: { $section }
facts-next-missing = Next fact missing: { $fact }
facts-of-house = These answers apply to this case. What never changes is kept in your organisation’s profile.
facts-to-profile = Go to the profile
facts-new-questions =
    { $count ->
        [one] New question: { $names }
       *[other] New questions: { $names }
    }
question-missing = Still needed
question-clear = Remove answer
question-gone = Your other answers make this question unnecessary. The answer is still stored and may still be in sentences.
certainty-confirmed = confirmed
certainty-presumed = presumed
certainty-open = not known yet
certainty-excluded = ruled out
release-public = public
release-partners = partners only
release-internal = internal only
about-summary = Source, as of, release
about-summary-source = Source: { $source }
about-certainty = Certainty
about-certainty-question = How certain is the answer?
about-source = Source
about-source-text = Source (report, log, statement)
about-source-person = From whom
about-source-time = Said or written on
about-as-of = As of
about-as-of-long = Correct as of
about-released-by = Released by
about-release = Who it is for
about-none = none given
about-held = Hold back
about-held-short = held back
about-held-by = At whose request
about-held-reason = Reason
about-held-until = Until
choice-none = – choose –
choice-list = List
choice-filter = Search the list
choice-first = Fits your facts
choice-rest = All others
choice-clear = Clear choice
choice-hits =
    { $count ->
        [0] No match
        [one] one match
       *[other] { $count } matches
    }
choice-chosen =
    { $count ->
        [0] nothing chosen
        [one] one answer chosen
       *[other] { $count } answers chosen
    }
choice-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
choice-less = Show fewer
choice-other = Another answer
choice-other-typed = Another answer: “{ $text }”
choice-other-text = Your own words
choice-other-forms = Grammar ({ $language })
choice-other-forms-hint =
    { $code ->
        [de] With its article, as it stands in a sentence: “… mit dem Gesundheitsamt”. Your own words above are then the nominative (“das Gesundheitsamt”). Where a form is missing, the sentence works around it.
        [da] As it stands in a sentence: “donorerne”, “donorers”. Where a form is missing, the sentence makes its own.
       *[other] As it stands in a sentence. Where a form is missing, the sentence makes its own.
    }
choice-other-silent = No text yet: { $languages }. There the sentence stays “to translate”.
choice-other-add = Add another answer
choice-other-more = One more answer of your own
choice-other-remove = Remove
pick-choose = Choose file…
pick-change = Choose another file…
pick-size = { $size } kB
picture-remove = Remove image
picture-alt = The stored image
picture-kind = “{ $name }” is neither PNG nor SVG. Choose a file in one of these formats.
picture-large = “{ $name }” is too large. The limit for an image is 2,000 kB.
colour-swatch = Pick a colour
colour-pale = Too pale for text on white paper. The name stays black; the line takes the colour.
font-remove = Remove font
font-kind = “{ $name }” is neither TTF nor OTF. Choose a file in one of these formats.
font-large = “{ $name }” is too large. The limit for a font is 2,000 kB.
ink-spot = Spot colour, if you have one
ink-cyan = Cyan
ink-magenta = Magenta
ink-yellow = Yellow
ink-black = Black
date-day = Day
date-month = Month
date-year = Year
time-hour = Hour
time-minute = Minute
moment-how = How precise
count-how = How precise
label-in-language = { $label } ({ $language })
name-forms = Forms of the name ({ $language })
hours-row = Line { $number }
hours-first = From (day)
hours-last = To (day)
hours-add = Add hours
hours-remove = Remove
record-number = Entry { $number }
record-add = Add entry
record-remove = Remove
record-up = Move up
record-down = Move down
record-copy = Duplicate
record-lacking = Still missing here: { $fields }
offer-title = Advice that fits this data
offer-all = Take all { $count }
offer-more = All advice
field-optional = (optional)

# When an answer is only half typed
incomplete-date = Enter day, month and year, the year with four digits.
incomplete-time = Enter hour and minute, the minute with two digits.
incomplete-stamp = Enter the full date and the time.
incomplete-moment = Complete the date and time, or choose that the time is only roughly known.
incomplete-period = Enter the last day in full. You can leave the first one empty if nobody knows it.
incomplete-count = Enter a whole number.
incomplete-choice = Write your answer in at least one language.
incomplete-choices = Write your answer in at least one language.
incomplete-colour = Enter six digits from 0 to f, such as #1c4f86.
incomplete-ink = Enter all four inks in whole per cent from 0 to 100.
incomplete-name = Enter the name itself as well as its forms.
incomplete-contact = Complete the hours: hour and minute for start and end.
incomplete-address = Enter street, postcode and town.
incomplete-link = Enter the web address.
incomplete-hours = Enter hour and minute for start and end.
incomplete-records = One entry is incomplete. Fill in what is not optional, and complete dates and numbers.
incomplete-about = Complete date and time for the source, “correct as of” or “until”.

panel-label = About the question
panel-show = Why, and which sentences
panel-hide = Hide
panel-why = Why we ask
panel-wanted = Needed for
panel-lacks = still missing there
panel-not-chosen = (not chosen)
panel-used = May also appear in
panel-sentences = What the notice says
panel-never = No sentence is made from this answer.
panel-no-notice = This answer is in none of the chosen notices.
panel-no-sentence = No sentence in this notice uses it yet.

## Notice

notice-kind = Notice
notice-choose = Choose a notice
audience-internal = Internal only.
audience-partners = Partners only.
characters = { $count } of { $limit } characters
characters-over = { $count } of { $limit } characters, { $over } too many
notice-none = No notice has been chosen in this case yet.
notice-composing = Writing the notice…
notice-view = View
notice-view-edit = Text
notice-view-page = Pages
notice-copy = Copy
notice-copied = Copied
notice-not-copied = The notice could not be copied. Export it as “{ format-fragment }”.
pages-label = Pages of the notice
pages-which = What is shown
pages-each = One language
pages-beside = Side by side
pages-beside-pair = { $first } and { $second }
pages-review = Legal review
    .hint = Copy for legal review: numbered sentences and what each one rests on. Not for publication.
pages-setting = Preparing the pages…
pages-failed = The pages cannot be shown.
pages-thumbs = Overview of the pages
pages-page = Page { $number }
pages-page-of = Page { $number } of { $count }
pages-number = Page
pages-of = of { $count }
pages-zoom = Size
pages-zoom-in = Larger
pages-zoom-out = Smaller
pages-fit-width = Width
pages-fit-page = Whole page
pages-fitted = { $fit } · { $percent }%
pages-percent = { $percent }%
pages-search = Search the pages
pages-found = { $number } of { $count }
pages-found-none = Nothing found
pages-next = Next match
pages-previous = Previous match
shortcut-search = Search the pages
shortcut-zoom = Make the pages larger or smaller, or fit them
proof-label = The notice, languages side by side
proof-column = Language of column { $number }
proof-segment = Passage
state-generated = from the facts
state-edited = edited
state-overtaken = out of date
state-to-translate = to translate
state-confirmed = confirmed
state-missing = missing in this language
role-label = Label
role-headline = Headline
role-subheadline = Subheading
role-dateline = Place and time
role-lead = Opening
role-heading = Section heading
role-paragraph = Paragraph
role-item = List item
role-quote = Quote
role-note = Note
role-contact = Contact
role-boilerplate = About the organisation
role-columns = Table heading
role-record = Table row
drawer-label = About the sentence
drawer-show = Sources and checks ({ $count })
drawer-facts = What the sentence rests on
drawer-empty = Choose a sentence to see which facts it rests on and where they come from.
drawer-no-facts = This sentence rests on no fact.
drawer-marked =
    { $count ->
        [one] “{ $fact }” is in one sentence.
       *[other] “{ $fact }” is in { $count } sentences.
    }
drawer-unmark = Clear marks
fact-mark = Mark every sentence with this fact
fact-question = Go to question

## Export

export-open = Export…
export-title = Export the notice
export-kind = Notice
export-languages = Languages
export-languages-needed = Choose at least one language.
export-two-languages = Choose exactly two languages to set them side by side.
export-layout = Layout
layout-single = one document per language
layout-side-by-side = two languages side by side
layout-review = copy for legal review, PDF only
export-review-languages = Choose one or two languages for legal review.
export-review-hint = With numbered sentences and an annex that shows what each one rests on. Contains sources and names: do not publish.
export-paper = Paper size of the poster
paper-a4 = A4
paper-a3 = A3
export-attach = Attachments
export-attach-facts = Facts as a file in the PDF
    .hint = What readers may know, without sources
export-attach-pdf = PDF in the email draft
export-attach-docx = Word file in the email draft
export-formats = Formats
export-formats-needed = Choose at least one format.
format-pdf = PDF, accessible
format-docx = Word (DOCX)
format-html = Web page (HTML)
format-txt = Text
format-eml = Email draft (EML)
format-fragment = HTML to paste
export-together = Everything as a ZIP
    .hint = Every language in every format, one by one and the first two side by side, with a list and checksums
export-name = File names
    .hint = Herold fills in the parts in curly brackets: { $list }
export-preview = What the files will be called
export-progress = { $done } of { $of }: { $name }
export-saving = Saving the files…
export-cancel = Cancel
export-cancelling = Cancelling…
export-show = Show in folder
export-folder = Choose folder…
export-folder-title = Into which folder?
export-folder-none = no folder chosen yet
export-folder-needed = Choose a folder for the files.
export-run = Export
export-running = Writing…
export-done =
    { $count ->
        [one] One file written
       *[other] { $count } files written
    }
export-size = { $size } kB

## The profile of the organisation

profile-title = Organisation profile
profile-lead = What stays the same from case to case: name, address, contacts, letterhead. Everything you type is saved at once.
profile-import = Import…
profile-import-title = Import a profile
profile-export = Save to file…
profile-export-title = Save the profile
profile-file-kind = Herold profile
profile-file-name = Profile.json
profile-from-case = Take from the case
profile-to-case = Put into the case
profile-discard = Discard changes…
profile-discard-title = Discard the changes to the profile?
profile-discard-text = The profile goes back to what it was when you opened this page. Everything changed since then is lost. The open case stays as it is.
profile-discard-run = Discard
profile-broken = The file stays as it is until you import another profile.
profile-done-imported = Profile imported.
profile-done-exported = Profile saved.
profile-done-from-case = Taken from the case.
profile-done-to-case = Put into the case.
profile-done-discarded = The profile is as it was when you opened it.
profile-empty = Still empty: a new case begins without anything about your organisation.
profile-starts = New cases begin with this profile.
profile-differs =
    { $count ->
        [one] The open case says something else about: { $names }.
       *[other] The open case says something else about { $count } questions: { $names }.
    }
profile-unread = In the file but not readable by this version: { $names }.
profile-letterhead = Letterhead
profile-letterhead-language = Letterhead in
profile-window-none = No window chosen yet; form B is shown
profile-measures-din-a = Address field 85 × 45 mm, 20 mm from the left and 27 mm from the top edge, fold marks at 87 and 192 mm.
profile-measures-din-b = Address field 85 × 45 mm, 20 mm from the left and 45 mm from the top edge, fold marks at 105 and 210 mm.
profile-measures-danish = Window 90 × 35 mm, 18 mm from the left and 41 mm from the top edge, fold marks at 99 and 198 mm. Compare it with your envelopes: Danish windows differ.

## Settings and keys

settings-title = Settings
settings-back = Back to start
settings-language = Language of the screens
settings-language-hint = Independent of the languages of the notices.
settings-theme = Appearance
theme-system = same as the system
theme-light = light
theme-dark = dark
settings-person = Your name
settings-person-hint = It appears in the case log next to your changes.
settings-shortcuts = Show keyboard shortcuts
shortcuts-title = Keyboard shortcuts
key-control = Ctrl
key-shift = Shift
shortcut-case = Go to the case
shortcut-facts = Go to the facts
shortcut-notice = Go to the notices
shortcut-profile = Go to the profile
shortcut-settings = Go to settings
shortcut-export = Export
shortcut-undo = Undo last change
shortcut-redo = Redo change
shortcut-new = New case
shortcut-open = Open case
shortcut-pane = Go to the next part of the screen
shortcut-sentences = In a notice: from sentence to sentence, from language to language
shortcut-list = This list
