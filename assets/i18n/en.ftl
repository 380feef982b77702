# English.
#
# Every word a person sees stands here, with the same keys in zh-Hans.ftl, zh-Hant.ftl and en.ftl and in the same order.
#
# Keys: screen or thing first, then the part, small words and hyphens: visits-filter-today, settings-language.
#   - values of a choice: thing, choice, value: visit-kind-parent
#   - a field's label: thing-field-name; what is wrong with it: thing-error-name
#   - a box's title ends in -title, a button's text in -do, a longer explanation in -hint
# Sections begin with "## Name"; a comment above a key says where it shows if the key does not.
# Sentences are whole: never a sentence glued from two keys. Places in a sentence are { $name }; English that differs for
# one and many: { $count ->, then [one] … and *[other] … on lines of their own.
# tests/words.rs checks that keys and places agree, that no key is missing or unused, and each script's characters.

## Dates and times

# $month is one of date-month-….
date-full = { $day } { $month } { $year }
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }
date-with-time = { $date } { $time }
date-month-and-year = { $month } { $year }

date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec

date-weekday-mon = Monday
date-weekday-tue = Tuesday
date-weekday-wed = Wednesday
date-weekday-thu = Thursday
date-weekday-fri = Friday
date-weekday-sat = Saturday
date-weekday-sun = Sunday

# Over the columns of a calendar.
date-weekday-short-mon = Mon
date-weekday-short-tue = Tue
date-weekday-short-wed = Wed
date-weekday-short-thu = Thu
date-weekday-short-fri = Fri
date-weekday-short-sat = Sat
date-weekday-short-sun = Sun

## Working calendar

# What decided that a day counts or does not, beside the day in a list.
day-origin-weekday = Day of the week
day-origin-statutory = Statutory holiday
day-origin-notice = Holiday notice
day-origin-school = School’s own calendar

## Visits: the values of their choices

visit-kind-parent = Parent
visit-kind-student = Student
visit-kind-inspection = Inspection
visit-kind-official = Official
visit-kind-other = Other

host-consent-unasked = Not asked
host-consent-agreed = Agreed
host-consent-declined = Declined

id-document-identity-card = Identity card
id-document-driving-licence = Driving licence
id-document-work-pass = Work pass
id-document-passport = Passport
id-document-other = Other document

departure-none = Not left yet
departure-signed-out = Signed out
departure-unknown = Left, time unknown

visit-state-appointment = Appointment
visit-state-on-site = On site
visit-state-left = Signed out
visit-state-left-unknown = Left, time unknown
visit-state-void = Void

## Fields: the labels beside boxes, in histories and in lists

field-visitor-name = Visitor
field-phone = Phone
field-kind = Kind
field-origin = Organisation or address
field-party-size = Party size
field-companions = Companions
field-relation = Relation to student
field-student-name = Student
field-student-class = Class
field-purpose = Purpose
field-host-name = Host
field-host-department = Host's department
field-host-consent = Host's consent
field-consent-by = Consent given by
field-consent-at = Consent given at
field-expected-at = Expected at
field-arrived-at = Arrived at
field-departed-at = Left at
field-departure = Departure
field-badge = Badge
field-vehicle = Number plate
field-id-document = Document
field-id-last-four = Last four of document number
field-inspection-leader = Inspection leader
field-inspection-subject = Inspection subject
field-inspection-escort = Escort
field-inspection-findings = Findings
field-note = Note
field-paper-serial = Paper serial
field-original-number = Original number
field-number-year = Year of number
field-number-sequence = Sequence of number
field-entered-at = Entered at
field-entered-by = Entered by
field-voided-at = Voided at
field-voided-by = Voided by
field-void-reason = Reason for voiding
field-visit-id = Visit
field-left-at = Left at desk
field-what = Thing left
field-handed-over-at = Handed over at
field-handed-over-to = Handed over to
field-leaves-at = Leaves at
field-reason = Reason
field-teacher-name = Class teacher
field-collector-name = Collected by
field-collector-relation = Collector's relation
field-verified-by = Verified by
field-shift-at = Handed over at
field-from-person = From
field-to-person = Taken over by
field-on-site-count = Visits on site
field-left-item-count = Things at the desk
field-setting-name = Setting
field-setting-value = Value
field-school-name = School
field-desk-name = Name of the desk
field-principal-name = Principal
field-clerk-names = Clerks
field-screen-language = Language of screens
field-reception-phrases = Reception phrases
# Between the entries of a list that stands in one line.
list-separator = {", "}

record-kind-visit = visit
record-kind-left-item = thing left
record-kind-release = release slip
record-kind-shift-note = shift hand-over
record-kind-setting = setting

## Actions: what an entry of the history says was done

action-create = Entered
action-import = Imported
action-sample = Made-up record
action-correct = Corrected
action-arrive = Arrived
action-sign-out = Signed out
action-close-forgotten = Closed without a time of leaving
action-hand-over = Handed over
action-void = Voided
action-undo = Undone
action-set = Setting changed
action-restore = Restored from a backup

## Problems: what stands beside a box, without a full stop

problem-missing = please fill this in
problem-too-long = at most { $max } characters; this has { $found }
problem-not-a-time = not a time we can read; write 9:12 or 2026-11-22 9:12
problem-not-a-date = not a date we can read; write 2026-11-22
problem-in-future = this time has not come yet; write when it happened
problem-before-arrival = before the arrival; please check both times
problem-without-arrival = there is no arrival; please fill in both times
problem-not-a-count = write a whole number from { $min } to { $max }
problem-not-a-phone = not a phone number; write the number alone
problem-last-four-only = write the last four characters only
problem-unknown-choice = not among the choices; please pick one of the list
problem-formula-error = the formula failed; write the text itself
problem-unreadable = unreadable characters; correct them or save as UTF-8

## Errors: what happened, and what to do next

# $problems is a list: 来访人（请填写）、人数（请写 1 到 9999 之间的整数）
error-fields = Not saved yet; please mend: { $problems }.
error-field = { $label } ({ $problem })

error-refused-is-void = This record is void and is not changed any more. Please enter a new one.
error-refused-not-on-site = Somebody chosen is not on site, so nobody was signed out. Please choose visitors on site only.
error-refused-not-expected = This is no open appointment, so nobody can arrive to it. Please look at the visit as it stands now.
error-refused-reason-missing = The reason is missing. Please write it and do this again.
error-refused-already-handed-over = This thing was handed over already. Please see in its record who took it.
error-refused-taker-missing = Nobody is named to take it. Please write who does.
error-refused-nothing-to-undo = There is nothing of yours to undo. For older records, or somebody else's, please correct or void.
error-refused-nobody-chosen = Nobody is chosen, or they are not in the list any more. Please choose again.
error-refused-not-empty = This register holds records already, so no made-up ones are added. Please make an empty register for them.

error-not-found = There is no register at { $path }. Please check the place, or make a new register first.
error-exists = A file lies at { $path } already and was left as it is. Please choose another name or place.
error-newer-file = This register was made by a newer version and was neither opened nor changed. Please update this program first.
error-foreign = { $path } is not a register and was left as it is. Please choose a register.
error-damaged = The register's file is damaged and nothing more was written to it. Please restore the newest backup; the damaged file is kept.
error-busy = Another program is using the register, so this was not done. Please try again in a few seconds, or close the other window first.
error-read-only = The register's place cannot be written, so this was not saved; all that was saved before is there. Please check its permissions or choose another place.
error-disk-full = The disk is full, so this was not saved; all that was saved before is there. Please make room and save again.
error-vanished = The register vanished from { $path }, so this was not saved. Please put the stick back or reconnect the drive, and try again.
error-conflict = Somebody changed { $number } just now, so this was not saved. Please read it as it stands and change it again.
error-conflict-unnumbered = Somebody changed this record just now, so this was not saved. Please read it as it stands and change it again.
error-no-record = There is no record { $number }. Please check the number.
error-no-row = The record asked for ({ $kind }) is not in the register. Please choose it from the list again.
error-bad-backup = This backup failed its check (faults: { $count }) and was not used. Please check the register, or take another backup.
error-io-folder = The folder { $path } could not be made. Please check the place and its permissions, and try again.
error-io-read = { $path } could not be read. Please check the file and its permissions, and try again.
error-io-write = { $path } could not be written, so this was not saved. Please check the place and its permissions, and try again.
error-io-rename = { $path } could not be renamed. Please close the program that uses it, and try again.
error-db = The register could not do this, and nothing was changed. Please try again; if it stays so, check the register.

error-sheet-not-found = There is no sheet at { $path }. Please check its name and place.
error-sheet-in-use = Another program has { $path } open. Please close it there and try again.
error-sheet-io = The sheet { $path } could not be read. Please check the file and its permissions, and try again.
error-sheet-unknown-format = { $path } is not a sheet we can read. Please save it as xlsx or csv and import that.
error-sheet-password = { $path } is protected by a password. Please save a copy without it and import that.
error-sheet-damaged = The sheet { $path } is damaged. Please get it again, or open it and save it anew, and import that.
error-sheet-empty = { $path } is empty. Please check whether it is the right file.
error-sheet-no-header = Worksheet "{ $sheet }" has no header row; the closest row reads: { $found }. Please name its columns (date, arrival time, visitor …) or give a map file.
error-sheet-no-such-sheet = There is no worksheet "{ $sheet }". Please choose one of these: { $present }.
error-sheet-too-wide = { $path } has { $columns } columns, and at most { $limit } are read. Please delete what stands far to the right and try again.
error-sheet-too-large = { $path } is larger than { $limit } MB. Please divide it and import the parts.
error-sheet-columns-missing = The sheet lacks these columns, so nothing was imported: { $missing }. It has: { $present }. Please rename its columns or give a map file.
error-sheet-nameless-column = (unnamed)
# $first is one of row-problem
error-rows = Nothing was imported, because cells in the sheet cannot be taken (faults: { $count }); the first: { $first }. Please mend the sheet and import it again.
row-problem = row { $row }, { $column }: { $problem }
row-problem-with-text = row { $row }, { $column } reads "{ $text }": { $problem }
error-cancelled = Cancelled; nothing was changed. Start again whenever you like.

error-write-unknown-format = The name { $path } does not say which kind of sheet to write. Please let it end in .xlsx or .csv.
error-write-folder-missing = The folder of { $path } does not exist. Please make it or choose another place.
error-write-not-writable = { $path } may not be written. Please check the permissions or choose another place.
error-write-in-use = Another program has { $path } open. Please close it there and try again.
error-write-disk-full = The disk is full, so { $path } was not written. Please make room or choose another place.
error-write-too-many-rows = An xlsx file holds at most { $limit } rows. Please choose a shorter period, or write a .csv file.
error-write-cell-too-long = The text in row { $row }, column { $column } is too long for xlsx, so nothing was written. Please write a .csv file.
error-write-rejected = { $path } was not written. Please choose another name, or write a .csv file.
error-write-io = { $path } could not be written. Please check the place and its permissions, and try again.

error-map-not-found = There is no map file at { $path }. Please check its name and place.
error-map-io = The map file { $path } could not be read. Please check the file and its permissions, and try again.
error-map-no-text = The map file { $path } is no text. Please write it in a text editor, a line a column, such as "date = day of visit".
error-map-no-equals-sign = Line { $line } of the map file has no equals sign: "{ $text }". Please write it as "our column = their column".
error-map-unknown-column = Line { $line } of the map file names no column of ours: "{ $name }". Please use the names of the template.
error-map-twice = Line { $line } of the map file names "{ $name }" again, first named in line { $first }. Please remove one of the lines.
error-map-no-such-header = Line { $line } of the map file: the sheet has no column "{ $header }". Please check its header row.

## Faults: what a check of the register finds, one line each

fault-file = The file is damaged: { $detail }
fault-links = Links to records that do not exist: { $count }
fault-chain = Entry { $seq } of the history does not fit its neighbours; it may have been changed or removed
fault-contents = { $record }: "{ $field }" does not read as the history says
fault-unnumbered = { $kind } { $row }
fault-gap = A number is missing: { $number }
fault-payload = { $number }: what "{ $kind }" holds is missing or was changed
fault-orphans = Sealed or scanned contents that belong to no record: { $count }
fault-signature = { $number }: the closing signature does not fit the record; it may have been changed since
fault-closed-month = { $period }: what was signed when the month was closed no longer fits; the closed month may have been changed since

## Sheets: names of columns that are no field, and the template

column-date = Date
column-number = Number
column-state = State
column-relation = Relation

template-notes-title = How to fill in
template-note-required = Date, arrival and visitor must be filled in; all else may stay empty. A visit a row, from the second row of the first worksheet.
template-note-times = Write dates as 2026-09-01 and times as 9:12.
template-note-departure = Leave an unknown time of leaving empty or write "unknown"; do not make one up.
template-note-kind = Choose the kind from its list; anything else is taken as "Other" and kept in the note.
template-note-extra = Further columns are added to the note.
template-note-example = Below is an example, which is not imported.
template-example-visitor = Zhang Wei
template-example-purpose = Brings an exercise book
template-example-host = Ms Li
template-example-department = Teaching office
template-example-student = Zhang Xiaobao
template-example-class = Class 3 (2)
template-example-relation = Father

## Commands: results

cli-default-desk-name = Front desk
cli-done-init = Made a register for { $school }: { $path }
cli-done-backup = Backup made and checked: { $path }
cli-done-restore = Register restored from the backup: { $path }
cli-done-restore-kept = Register restored from the backup: { $path }; the replaced one is kept at { $kept }
cli-done-sample = Made-up visits entered: { $count }.
cli-done-export = { $register }: exported { $count } to { $path }
cli-done-template = Template written: { $path }
cli-done-import = { $register }: rows read: { $read }; imported: { $count }, { $first } to { $last }.
cli-done-import-dry = { $register }: rows read: { $read }; that can be imported: { $count }. Nothing was written.
cli-done-import-none = { $register }: rows read: { $read }; imported: { $count }.
cli-import-known = Already in the register, skipped: { $count } (rows { $rows }).
cli-import-void = Void where they come from, skipped: { $count } (rows { $rows }).
cli-import-set-aside = No records (sums, signatures, the header again), left out: { $count } (rows { $rows }).
cli-import-year-assumed = Days without a year, taken as the last ones gone by; please check: { $count } (rows { $rows }).
cli-import-id-shortened = Only the last four characters of document numbers were kept: { $count } (rows { $rows }).
cli-import-extra-columns = Columns added to the note: { $names }.
cli-import-other-worksheets = Worksheets not read: { $names }. Use --sheet to import one of them.
cli-more-rows = And { $count } more.
cli-check-sound = The register is sound: { $count } entries of history, the last one's check code { $head }.
cli-check-faults = The check found faults: { $count }. Please keep this file and restore the newest sound backup.
cli-check-entry = Check code of entry { $count }: { $hash }
cli-check-no-entry = The history has no entry { $count }. Please compare the number with the one on the report.
cli-found-nothing = Nothing found for "{ $text }". Try a number, a name, its initials or a phone.
cli-failed-output = The result could not be written. Please check where it goes and the disk, and try again.
cli-show-field = { $label }: { $value }
cli-show-change = { $label }: { $before } → { $after }
cli-show-nothing = (empty)
cli-show-backdated = Entered later
cli-show-history = History

## Commands: wrong usage

cli-wrong-unknown-command = There is no command "{ $text }". See help for those there are.
cli-wrong-unknown-option = There is no option "{ $text }". Please see how it is used below.
cli-wrong-command-missing = The command is missing. Please see how it is used below.
cli-wrong-option-elsewhere = This command takes no { $text }. Please see how it is used below.
cli-wrong-option-missing = { $text } is missing. Please see how it is used below.
cli-wrong-option-twice = { $text } is given twice. Please give it once.
cli-wrong-value-missing = { $text } wants a value. Please see how it is used below.
cli-wrong-value-unwanted = { $text } takes no value. Please see how it is used below.
cli-wrong-unexpected-word = "{ $text }" is one word too many. Please put names with spaces in quotes.
cli-wrong-register-missing = The register is missing. Please write { $names }.
cli-wrong-unknown-register = There is no register "{ $text }" here. Please write { $names }.
cli-wrong-file-missing = The file is missing. Please see how it is used below.
cli-wrong-text-missing = What to look for is missing. Please see how it is used below.
cli-wrong-unknown-language = There is no language "{ $text }". Please write zh-Hans, zh-Hant or en.
cli-wrong-not-a-day = "{ $text }" is not a date we can read. Please write it as 2026-11-22.
cli-wrong-days-reversed = The day of --to lies before that of --from. Please exchange them.
cli-wrong-not-a-number = "{ $text }" is not a record's number. Please write it as LF-2026-0001.
cli-wrong-not-a-whole-number = "{ $text }" is not a number we can use. Please write a whole number that is not too large.

## Commands: help

cli-usage = Usage: { $line }
cli-usage-all = shouwen [--demo] · shouwen COMMAND … · shouwen help [COMMAND]
cli-usage-init = shouwen init --school NAME --principal NAME [--clerk NAME]… [--office NAME]… [--deputy NAME]… [--supervisor NAME]… [--desk NAME] [--recovery-out FILE]
cli-usage-import = shouwen import visits|contacts|complaints|opinions|staff|items|students FILE [--map FILE] [--sheet NAME] [--dry-run] · shouwen import calendar FILE [--year YEAR] [--dry-run]
cli-usage-template = shouwen template visits|contacts|complaints|opinions|staff|items|students --out FILE
cli-usage-export = shouwen export visits|contacts|complaints|opinions [--from DAY] [--to DAY] --out FILE [--redact]
cli-usage-find = shouwen find TEXT
cli-usage-show = shouwen show NUMBER [--reveal REASON]
cli-usage-check = shouwen check [--entry N]
cli-usage-backup = shouwen backup [--to FOLDER] [--plain]
cli-usage-restore = shouwen restore FILE [--sheet FILE] [--phrase-from-env VARIABLE]
cli-usage-sample = shouwen sample --records COUNT --seed NUMBER
cli-usage-help = shouwen help [COMMAND]

cli-summary-init = make a new register
cli-summary-import = bring in visits, first contacts, complaints, opinions, staff, service items or students from a sheet
cli-summary-template = write an empty sheet to fill in
cli-summary-export = write visits, first contacts, complaints or opinions into a sheet
cli-summary-find = find by number, name, initials or phone
cli-summary-show = show one record in full, with its history
cli-summary-check = check that the register is sound
cli-summary-backup = make a checked backup
cli-summary-restore = restore the register from a backup
cli-summary-sample = fill an empty register with made-up records
cli-summary-help = show how commands are used

cli-help-all = Without a command the window opens; with --demo on a sample register that is thrown away. The commands:
cli-help-init =
    Makes a new register in its place. A file that lies there already is never overwritten.
    With the principal's password in the variable SHOUWEN_PASSWORD (or typed at a terminal) accounts are made too; without it, later.
    First passwords of the others come from SHOUWEN_CLERK_PASSWORD; otherwise they are random and shown once.
    The recovery sheet goes to the file of --recovery-out; its phrase is shown once.
cli-help-import =
    Reads xlsx, xls, ods or csv (UTF-8, GBK). Where one cell cannot be taken, nothing is imported.
    What the register holds already is skipped: a visit by arrival, visitor and phone, a first contact by time, asker and matter, a complaint by day, signing, respondents and what happened, an opinion by day, source, department and what it says.
    Staff and students are brought up to date by name and department (class), and nobody is dropped; a changed item becomes a new version.
    --map names columns, a line each (our column = their column); --sheet names the worksheet; --dry-run only reads.
    import calendar loads a holiday notice (a sheet or ics); days without a year are of --year. It lists the cases that are due on another day.
cli-help-template = The name ends in .xlsx or .csv. The columns are those of import and export.
cli-help-export = The name ends in .xlsx or .csv. Without days everything is written; --redact hides names, phones and the like; of opinions what was said and answered stays, and the notes go. Who complained or gave an opinion is never exported.
cli-help-find = A line a record: number, date and summary, newest first.
cli-help-show = The number is written as LF-2026-0001, or as lf2026-1. --reveal opens what is sealed of a complaint or an opinion; the reason goes into the log of openings.
cli-help-check = Checks the file, the numbers, the chained history, and every record against it. A line a fault. With --entry the check code of one entry, to be compared with the one on a printed report.
cli-help-backup = Goes to the folder backups beside the register unless told otherwise. Each is checked before it counts; older ones are thinned. Where the register has accounts, backups elsewhere are sealed to the principal and the recovery sheet, unless --plain is given.
cli-help-restore = Checks the backup, then puts it in place; the replaced register is kept under another name. Close the window first. A sealed backup (.age) opens with --sheet and its phrase in the variable SHOUWEN_PHRASE or typed at a terminal; without --sheet by the principal's password (SHOUWEN_PASSWORD).
cli-help-sample = Fills only an empty register. The same --seed makes the same records.
cli-help-help = Without a command, lists all of them.
cli-help-options =
    Every command takes:
      --register FILE    this register instead of the usual one
      --user NAME        who acts, as the history will say; with accounts, whose password (SHOUWEN_PASSWORD) unlocks
      --lang LANGUAGE    zh-Hans, zh-Hant or en
      --json             the result as JSON
      --help, --version


## Screen: the house around the pages

app-name = Shouwen front-desk register
page-today = Today
page-visits = Visits
page-settings = Settings
top-who = At the desk: { $name }
field-required = required
dialog-cancel = Cancel
dialog-close = Close
search-hint = Number, name, initials or phone
search-count = { $count } found
undo-reason = Undone

## Commands: on buttons and on the sheet of keys

command-show-keys = Keys
command-new-visit = New visit
command-new-appointment = New appointment
command-sign-out = Sign out
command-correct = Correct
command-leave-item = Take in an item
command-release = Release slip
command-hand-over-shift = Hand over the shift
command-save = Save
command-save-and-next = Save and next
command-void = Void
command-undo = Undo
command-search = Search
command-go-today = To Today
command-go-visits = To Visits
command-go-settings = To Settings
command-back = Back

## Screen: the sheet of keys

keys-title = Keys
keys-hint = Esc closes this sheet.
keys-next-box = to the next box
keys-now = the present time, in a box for times
keys-step = step through a list, or a date or time
keys-calendar = the calendar, in a box for times
keys-tick = tick a visit to sign out several
keys-zoom = larger and smaller text
keys-take = take the person offered while a name is typed

## Date boxes

when-now = Now
when-day-earlier = A day earlier
when-day-later = A day later
when-open-calendar = Calendar
when-earlier-month = Month before
when-later-month = Month after
when-today = today

## Screen: Today

today-on-site = On site
today-on-site-count = { $visits } visits, { $people } people
today-on-site-none = Nobody is on site.
today-on-site-line = to see { $host }: { $purpose }
today-party = party of { $people }
today-expected = Appointments
today-expected-none = No appointments are waiting.
today-left-items = Items at the desk
today-shift = Last hand-over of the shift
today-shift-line = { $at }  { $from } → { $to }: { $on-site } on site, { $items } items at the desk
today-begin = Begin
today-chart = Visits of the last 14 days
today-chart-bar = { $date }: { $count } visits
today-phrase = To greet with
today-phrase-next = Another
draft-offer = A form was left half-typed: { $name }
draft-take-up = Go on with it
draft-throw-away = Throw it away

## Screen: visits

visit-scope-all = All
visit-scope-on-site = On site
visit-scope-expected = Expected
visit-scope-left-unknown = Left, time unknown
visit-scope-void = Void
visit-period-all = Any day
visit-period-today = Today
visit-period-week = Last 7 days
visit-period-month = This month
visit-column-number = Number
visit-column-time = Time
visit-column-name = Visitor
visit-column-kind = Kind
visit-column-purpose = Purpose
visit-column-host = Host
visit-column-state = State
visit-list-empty = No visits here yet
visit-list-empty-hint = Press F2 to log the first one, or choose other chips above.
visit-tick = Choose { $name }
visit-sign-out-several = Sign out the { $count } chosen
visit-arrive = Has arrived
visit-record-none = Choose a visit on the left.
visit-record-history = History
visit-entered = { $number } · entered by { $by }, { $at }
visit-entered-later = { $number } · entered later by { $by }, { $at }
visit-voided = Voided by { $by }, { $at }: { $reason }
visit-void-title = Void { $number }?
visit-void-text = It stays in the register with its number and your reason.
history-line = { $at }  { $who }  { $what }
history-change = { $field }: { $before } → { $after }
history-empty = (empty)

## Screen: the form of a visit

visit-form-new = New visit
visit-form-appointment = New appointment
visit-form-correct = Correct { $number }
visit-form-hint = Type a name, initials or a phone number: whoever came before is offered.
visit-form-correct-hint = The old values are kept in the history of the visit.
visit-form-saving = Saving …
visit-form-wants = { $count } boxes want something; see the marks below.
visit-form-more = More: identity document, companions, consent, notes
visit-form-inspecting-unit = Inspecting unit
visit-form-discard-title = Leave without saving?
visit-form-discard-text = What you typed will be lost.
visit-form-discard = Do not save
visit-form-keep = Go on typing
visit-offers-title = Came before (↑ ↓ to choose, Enter to take)
visit-offer-last-seen = { $kind } · last here { $date }
id-document-none = None shown

## Beside a visit: items left, release slips, the shift

left-item-title = Take in an item for a student
left-item-confirm = Take in
left-item-heading = Item left
left-item-line = { $what }, for { $class } { $student }, { $at }
left-item-taken = Taken by { $to }, { $at }
left-item-waiting = At the desk
left-item-done = Handed over
left-item-void = Void
left-item-hand-over = Hand over …
left-item-hand-over-title = Who takes it?
left-item-fetched = The student took it
release-title = Release slip: a student leaves early
release-confirm = Release
release-heading = Release slip
release-given = Released
release-line = { $class } { $student } leaves { $at }: { $reason }
release-checked = Class teacher { $teacher } agreed; fetched by { $collector } ({ $relation }); verified: { $verified }
beside-void = Void …
beside-void-title = Void this entry?
beside-void-text = It stays in the register with your reason.
shift-title = Hand over the shift
shift-confirm = Hand over
shift-note = What the next one must know
shift-summary = { $from } hands over: { $on-site } visits on site, { $items } items at the desk

## Sentences that tell what was done

said-saved = { $number } is saved.
said-corrected = { $number } is corrected; the old values are kept in its history.
said-signed-out = { $number } is signed out.
said-signed-out-several = { $number } visits are signed out.
said-arrived = { $number } has arrived.
said-voided = { $number } is void.
said-voided-beside = The entry is void.
said-item-left = The item is taken in.
said-item-handed-over = The item is handed over.
said-item-fetched = { $number } took the item.
said-released = The release slip is entered.
said-shift = { $to } has taken over the desk.
said-settings = The settings are saved.
said-undone = The last action is undone.
said-forgotten = { $count } visits of earlier days were never signed out; they are closed with the time of leaving unknown.

## Screen: settings

settings-school = School
settings-desk-hint = Such as front desk, gate, reception, office.
settings-clerks-hint = One name a line; they are offered at the top right.
settings-clerks-accounts-hint = One name a line, offered when the shift is handed over; accounts say who may unlock.
settings-phrases-hint = One a line; empty means the ones that come with the program.
settings-categories-hint = One a line, in the order they are offered; emptied, those that come with the program stand again.
settings-save = Save settings
settings-computer = This computer
settings-language = Language
settings-theme = Look
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom-hint = Ctrl and + or - make everything larger or smaller; Ctrl+0 brings it back.
settings-register = Register and backups
settings-register-at = Register: { $path }
settings-backups-at = Backups: { $path }
settings-backups-hint = A checked backup is made after every half hour of work and when the window closes.
settings-back-up = Back up now
settings-restore-from = Backup to bring back
restore-newest = Newest:
settings-restore-hint = The present register is kept beside it, never overwritten.
settings-restore-needs-file = Choose a backup first.
settings-choose-file = Choose …
settings-restore = Bring back
settings-restore-title = Bring this backup back?
settings-restore-text = The register becomes as it was in the backup. The present one is kept under another name.

## Screen: the first run

setup-title = Begin a register
setup-intro = Everything stays on this computer, in one file. You can change all of this later.
setup-desk-default = Front desk
setup-register = Where the register lies
setup-register-hint = A folder of your own; not a network share, and not a USB stick.
setup-begin = Begin
setup-open-other = Open an existing register …

## Screen: the register cannot be opened

failure-title = The register is not open
failure-second-window = This register is open in another window already. Please use that window, or close it and try again.
failure-again = Try again
failure-other = Another register …
failure-quit = Quit
launch-no-display = There is no screen to open the window on. Commands still work: shouwen help.
launch-no-graphics = Neither OpenGL nor DirectX/Vulkan works on this computer. Please update the graphics driver and start again; the register is untouched.
launch-broke = The window broke off. What was saved is safe, and what was half-typed is offered again; please start once more.

## The status line

status-ready = Ready
status-backing-up = Backing up …
status-backup-failed = The last backup failed; see Settings
status-backup-none = No backup yet
status-backup-today = Backed up at { $time }
status-backup-on = Last backup { $date }
status-journal-checking = Checking the records …
status-journal-sound = Records verified
status-journal-faulty = { $count } faults in the records: run "shouwen check"
status-journal-unknown = The records could not be checked

## Reception phrases (A14, F29), one a line

reception-phrases =
    Good morning. Whom would you like to see? How can I help you?
    Please sit down for a moment; I will call the teacher for you.
    I am sorry to have kept you waiting.
    This is not in my hands, but I will take you to the colleague who handles it.
    Please write the visit down here; it takes a moment and keeps the children safe.
    Thank you for telling us. I have written it down and you will hear from us.

## What stands on every paper

paper-number = No. { $number }
paper-serial = Paper no. { $number }
paper-page-of = Page { $page } of { $count }
paper-supervision-phone = Supervision: { $phone }
paper-cut-here = Cut here

## Papers: the forms of the visit, the register book

# Their titles; files are named after them.
paper-title-visitor-slip = Visitor slip
paper-title-visit-book = Visitors' book
paper-title-roll-call = Visitors on site
paper-title-release-slip = Release slip
paper-title-left-item-slip = Slip for an item left
paper-title-inspection-record = Inspection record
paper-title-shift-record = Shift hand-over record
paper-title-visit-report = Report of visits and first contacts

# Under the title: which half of the sheet it is.
paper-leaf-stub = Desk's half
paper-leaf-visitor = Visitor's half
paper-leaf-gate = Gate's half
paper-leaf-voucher = Voucher

paper-mark-reprint = Reprint no. { $count }
paper-mark-void = Void: { $reason } ({ $by }, { $at })
# At the foot of every page.
paper-imprint = Printed by { $by }, { $at }
# Places for a date that is written by hand.
paper-blank-date = Date ____ / ____ / ____
paper-blank-date-time = Date ____ / ____  Time ____ : ____
paper-blank-hint = To be filled in by hand during a power cut; enter it later together with the paper serial at the top right.
paper-range = { $first } to { $last }

# On slips.
paper-id-document = { $document } (ends in { $last })
paper-slip-host-signature = Host's signature
paper-slip-ask = Please have this half signed by your host, with the time, and give it back to the desk ({ $desk }) when you leave.
paper-release-teacher-signature = Class teacher's signature
paper-release-collector-signature = Collector's signature
paper-release-gate-signature = Gate guard's signature
paper-release-ask = At the gate: check student and collector, write down the time, and keep this half.
paper-item-for = For student
paper-item-giver = Left by
paper-item-clerk-signature = Clerk's signature
paper-item-taken-at = Collected at
paper-item-taker-signature = Collector's signature
paper-item-ask = Please collect it with this half at the desk ({ $desk }) and sign the desk's half.

# On the record of an inspection.
paper-mend-person = Responsible person
paper-mend-until = Due on
paper-mend-measure = Measures
paper-mend-done = Action taken
paper-leader-signature = Leader's signature
paper-principal-signature = Signature for the school
paper-school-seal = School seal

# On the roll-call.
paper-roll-as-of = As of { $at }
paper-roll-counts = On site: { $visits } visits, { $people } people.
paper-roll-expected = Expected
paper-roll-present = Present
paper-roll-absent = Missing
paper-roll-remarks = Remarks
paper-roll-caller = Called by
paper-roll-called-at = Called at
paper-name-with-companions = { $name } (with { $companions })

# On the record of a shift.
paper-shift-on-site = Visitors on site at the hand-over
paper-shift-items = Items waiting at the hand-over
paper-shift-nobody = No visitors were on site.
paper-shift-nothing = No items were waiting.
paper-shift-from-signature = Signature, handing over
paper-shift-to-signature = Signature, taking over

# Heads of columns, as short as they can be.
paper-column-place = No.
paper-column-host = Host
paper-column-badge = Badge
paper-column-called = Here
paper-column-arrived = In
paper-column-departed = Out
paper-column-origin = Organisation, address or student

# On the register book.
paper-book-cover = Cover
paper-book-desk = Desk
paper-book-numbers = Numbers
paper-book-count = Records
paper-book-cover-count = { $records } in all, { $void } void
paper-book-volume = Volume
paper-book-keeper = Kept by
paper-book-place = Kept at
paper-book-counts = { $visits } visits, { $people } people; appointments without a visit: { $expected }; void: { $void }
paper-book-month-total = This month: { $visits } visits, { $people } people; appointments without a visit: { $expected }; void: { $void }
paper-book-no-numbers = none
paper-book-empty = No visits were entered in this period.
paper-book-void = Void
paper-book-void-by = Voided by { $by }, { $at }
paper-book-left-unknown = unknown
paper-book-expected = Appointment, no visit
paper-book-relation = { $who } ({ $relation })
paper-book-elsewhere-title = Numbers in other books
paper-book-elsewhere-why = Numbers run in the order of entry, and this book holds what happened in its period. The numbers below lie between its own. Those with days are about other days and not missing; those without are not in the register.
paper-book-elsewhere-count = How many
paper-book-elsewhere-days = Days of visit
paper-book-elsewhere-there = See the book of those days
paper-book-elsewhere-nowhere = Not in the register; please check it
paper-book-closing = This book holds { $records } records: { $counts }. Numbers: { $numbers }.
paper-book-complete = Complete and checked.
paper-book-closing-empty = No visits were entered in this period and no numbers used.
paper-book-clerk = Clerk's signature
paper-book-checker = Checker's signature

# Fields of the settings, of batches of blanks and of prints; what a print is called in a history.
field-supervision-phone = Supervision phone
field-paper-language = Language of papers
field-series = Series
field-first-sequence = First serial
field-last-sequence = Last serial
field-form-kind = Form
field-printed-at = Printed at
field-printed-by = Printed by
field-printed-period = Period
field-printed-way = Went where
field-printed-printer = Printer
field-printed-copies = Copies
record-kind-blank-batch = batch of blank forms
action-print = Printed
action-print-form = Printed: { $form }
settings-supervision-hint = In the footer of papers; left out while empty.
settings-paper-language-as-screen = As the screens

# Papers that cannot be printed.
error-refused-nothing-left = Nothing was left at this visit, so there is no slip to print. Please enter the item first.
error-refused-no-release = There is no release beside this visit. Please enter it first.
error-refused-no-shift-note = No shift was handed over yet. Please hand it over first, or print a blank record.
error-refused-not-an-inspection = This visit is no inspection, so it has no such record. Please correct its kind first.
error-refused-not-about-a-visit = This paper is not about one visit. Please choose another.
error-refused-no-blank = There are no blanks of this paper. Please choose another.
error-refused-blank-count = Between 1 and 500 blanks are printed at once. Please choose how many again.
error-refused-nothing-in-batch = On these days there is nothing to print. Please change the days, or print what was printed before as well.
error-refused-batch-too-long = At most 300 papers are printed in one job. Please split the days.
error-refused-serials-taken = These serials were used elsewhere just now, so nothing was handed out. Please print again; the next serials are taken.
error-refused-book-days-reversed = The book's last day lies before its first. Please change the days.

# Commands that print papers.
cli-done-paper = { $title } is written ({ $count } pages): { $path }
cli-paper-missing = Characters without a glyph, printed as 〓 ({ $count }): { $characters }
cli-wrong-unknown-form = There is no form "{ $text }". Please see form --list.
cli-wrong-number-missing = The number of the visit, first contact, complaint or opinion is missing. Please see below.
cli-wrong-period-missing = The report's period is missing. Please see below.
cli-wrong-not-a-period = "{ $text }" is not a period. Please write 2026-10, 2026-Q3 or 2026.
cli-wrong-not-a-pdf = "{ $text }" is no name for a PDF. Please let it end in .pdf.
cli-usage-form = shouwen form NUMBER [--kind KIND] --out F.pdf · shouwen form --kind roll-call|shift-record|commitment-board|publicity-list|post-duties --out F.pdf · shouwen form 2026 --kind yearly-appraisal --out F.pdf · shouwen form 2026-10 --kind eight-nots --out F.pdf · shouwen form --blank KIND [--count N] --out F.pdf · shouwen form --batch slips|hand-overs|notices|reminders|replies|rectifications --from DAY --to DAY [--all] --out FILE.pdf · shouwen form --list
cli-usage-book = shouwen book visits|contacts|complaints|opinions --from DATE --to DATE --out F.pdf
cli-usage-report = shouwen report 2026-10 --out F.pdf
cli-summary-form = Forms as PDF: visitor slips, records of first contacts, complaints and opinions, hand-over slips, boards, blanks …
cli-summary-book = The register book of a period as PDF
cli-summary-report = The report of a month, quarter or year as PDF
cli-help-form =
    Without a kind: the inspection record for inspections, the visitor slip for other visits, the record for first
    contacts, complaints and opinions (which names nobody who complained or gave it). --list: a kind a line, then its
    title. --blank writes empty forms for a power cut, numbered on from the last; type the serial in with the record.
    --batch writes all papers of these days into one file, without those that were printed before unless --all is given,
    and says what was left out and why.
    What is written is noted in the history, and a second print of a form says that it is one. Without --lang papers are
    in the language chosen in the settings.
cli-help-book =
    With cover, sub-totals, voided numbers and a closing line, in the order of arrival or receipt; both days included.
    Numbers between its own that are about other days are listed at the end.
cli-help-report = A period is written 2026-10, 2026-Q3 or 2026; a term 2026-09-01~2027-01-31.

## Periods and figures: what is counted, in reports on paper and on the screen

# $month is one of period-month-name-…
period-month = { $month } { $year }
period-quarter = { $quarter } { $year }
period-year = { $year }
period-quarter-1 = Q1
period-quarter-2 = Q2
period-quarter-3 = Q3
period-quarter-4 = Q4
period-month-name-1 = January
period-month-name-2 = February
period-month-name-3 = March
period-month-name-4 = April
period-month-name-5 = May
period-month-name-6 = June
period-month-name-7 = July
period-month-name-8 = August
period-month-name-9 = September
period-month-name-10 = October
period-month-name-11 = November
period-month-name-12 = December

figure-visits = Visits
figure-visits-definition = Entries whose visitors really came in during the period, one visit an entry, counted by the time of arrival; missed appointments and voided entries do not count.
figure-persons = People
figure-persons-definition = The party sizes of all visits together, companions included.
figure-parents = Parents
figure-students = Students
figure-inspections = Inspections
figure-officials = Official visits
figure-others = Other visits
# $kind is one of visit-kind-…
figure-kind-definition = Visits entered with the kind "{ $kind }".
figure-appointments-kept = Appointments kept
figure-appointments-kept-definition = Visits that had been entered as appointments before.
figure-appointments-missed = Appointments missed
figure-appointments-missed-definition = Appointments for a time within the period that had passed when this was counted, and nobody had come; they are not visits. Voided ones do not count.
figure-host-declined = Host declined
figure-host-declined-definition = Visits whose host did not agree.
figure-repeat-people = Repeat visitors
figure-repeat-people-definition = People with two or more visits in the period. The same name and phone is the same person; without a phone, the same name and student; with neither, nothing is assumed.
figure-repeat-visits = Visits of repeat visitors
figure-repeat-visits-definition = All visits of repeat visitors in the period, the first of each included.
figure-repeat-share = Share of repeat visits
figure-repeat-share-definition = Visits of repeat visitors ÷ visits.
figure-timed = Departure known
figure-timed-definition = Visits with a time of departure; those still on site or closed with the departure unknown do not count. Lengths of stay are taken over these.
figure-stay-mean = Mean stay
figure-stay-mean-definition = All times from arrival to departure together ÷ visits whose departure is known.
figure-stay-median = Median stay
figure-stay-median-definition = Visits whose departure is known, ordered by length of stay: the one in the middle; of an even number, the mean of the two in the middle.
figure-departure-unknown = Departure unknown
figure-departure-unknown-definition = Visits that nobody signed out and that were closed later with the departure unknown.
figure-backdated = Entered afterwards
figure-backdated-definition = Visits entered more than 30 minutes after the arrival.
figure-released = Students released
figure-released-definition = Release slips written at visits of the period; voided ones do not count.
figure-left-items = Items left
figure-left-items-definition = Items entered as left at visits of the period; voided ones do not count.
figure-voided = Voided entries
figure-voided-definition = Voided entries whose arrival (or appointment, if nobody came) lies in the period; they are not visits, and their numbers stay.

amount-minutes = { $minutes } min
amount-percent = { $percent }%
change-same = same
change-points = { $points } points
change-with-percent = { $difference } ({ $percent })
department-others = Other departments
department-unstated = Not stated

## The report of a period on paper

report-title-month = Monthly report of { $about }
report-title-quarter = Quarterly report of { $about }
report-title-year = Yearly report of { $about }
report-file-title = { $school }: { $title }, { $period }
report-counted = Counted { $at }
report-mark-running = Not over yet
report-running = The period is not over: counted up to { $at }. The previous period and the year before are whole.
report-ahead = The period has not begun.
report-heading = { $number }. { $title }
report-number-1 = 1
report-number-2 = 2
report-number-3 = 3
report-number-4 = 4
report-number-5 = 5
report-number-6 = 6
report-number-7 = 7
report-section-summary = Summary
report-section-spread = When they came
report-section-departments = Departments visited
report-section-inspections = Inspections
report-empty = No visits were entered in this period.
report-column-figure = Figure
report-column-now = This period
report-column-previous = Previous
report-column-year-before = Year before
report-column-change = Change
report-column-visits = Visits
report-column-persons = People
report-column-share = Share
report-column-department = Department
report-column-unit = Unit
report-column-definition = How it is counted
report-change-note = Percentages of change stand in brackets; "—" means there is nothing to compare with.
report-chart-by-day = Visits by day
report-chart-by-month = Visits by month
report-chart-by-kind = Visits by kind
report-chart-by-hour = Visits by hour of arrival
report-chart-by-weekday = Visits by weekday and hour of arrival
report-chart-total = All
report-inspections-none = There were no inspections in this period.
report-principal-remarks = Principal's remarks
report-prepared-by = Prepared by
report-checked-by = Checked by
report-principal-signature = Principal (signature and seal)
report-journal-line = When this was counted the register's history had { $count } entries; check code of the last:
report-journal-note = Every change of the register is an entry of its history, each tied to the one before. Compare the code of entry { $count } in the register later (shouwen check --entry { $count }): if it is the one printed here, no record from before this report was changed or removed.

## Papers on the screen: asking for one, the preview, where it goes

command-print = Print
command-open-paper = Open in reader
keys-turn-page = Turn the pages of a preview
keys-zoom-page = Zoom a preview


offer-saved = { $number } is saved.
offer-print = Print: { $kind }
offer-close = Not now
today-print-roll-call = Print the list
today-print-shift = Print the hand-over
choose-paper-title = Which paper?
choose-paper-attachments = Print the attachments too, behind the record
book-print = Print register
book-title = Which days of the register?
book-which = Register
book-from = From
book-to = To
book-reversed = the last day is before the first
blanks-print = Blank forms
blanks-title = Print blank forms
blanks-hint = To write by hand when the power is out. Each has a serial, which is typed in with the record later.
blanks-count = How many
blanks-count-problem = Please give a number from 1 to { $most }

preview-typesetting = Setting the pages …
preview-printing = Sending it to the printer …
preview-saving = Saving …
preview-opening = Opening …
preview-page = Page { $page } of { $count }
preview-smaller = Smaller page
preview-larger = Larger page
preview-fit-width = Fit the width
preview-fit-page = Whole page
preview-contents = Contents
preview-printer = Printer
preview-printer-any = Default printer
preview-printer-default = Default: { $name }
preview-copies = Copies
preview-copies-problem = Please give a number of copies from 1 to { $most }.
preview-missing = Our fonts lack { $count } of the characters: { $letters }. A mark (〓) stands in their place; please write them in by hand.
preview-many-title = Print so much?
preview-many-text = { $pages } pages a copy, copies: { $copies }.
preview-save = Save as PDF
preview-save-to = Save to
preview-save-hint = The name can be changed, and so can the folder.
preview-save-exists = there is a file of that name; press Save once more to replace it
preview-folder = Shouwen

said-paper-saved = Saved to { $path }.
said-paper-opened = Opened in the reader; the file is { $path }.
said-paper-no-reader = This computer has nothing to open a PDF with; the file is saved as { $path }. Please install a reader, or print it on another computer.
said-paper-printed = Sent to the printer, copies: { $copies }.
said-paper-printed-at = Sent to the printer { $printer }, copies: { $copies }.
said-paper-no-printing = This computer cannot print by itself; the file is saved as { $path }. Please open it in a reader and print it there.
said-paper-refused = The printer did not take it; the file is saved as { $path }. Please check the printer and try again, or print the file from a reader.
error-paper-pdf = The PDF could not be made; nothing was printed or written. Please try again, and install the program anew if that does not help.

## Screen: reports

page-reports = Reports
command-go-reports = Go to Reports
keys-period = In reports, the period before or after
reports-kind = Kind of report
reports-kind-month = Month
reports-kind-quarter = Quarter
reports-kind-year = Year
reports-period = Period
reports-earlier = Earlier
reports-later = Later
reports-no-later = The next period has not begun
reports-counting = Counting…
reports-running = The period is not over; counted up to { $at }
reports-definition-hint = Point at a figure, or Tab to its number, and how it is counted is said here. Its number leads to the records.
reports-definition = { $figure }: { $definition }
# What screen readers say of a number in the table.
reports-open = Show the records: { $figure }
reports-bar = { $part }: { $count }
reports-more-inspections = And { $count } more: the number beside Inspections above leads to all of them.
# On the list of visits, what it is narrowed to; pressed, it goes away.
visit-narrowed-figure = { $period }: { $figure }
visit-narrowed-department = Department: { $department }

## First contacts: the values of their choices

contact-kind-enquiry = Enquiry
contact-kind-help = Help
contact-kind-suggestion = Suggestion
contact-kind-praise = Praise

channel-visit = Visit
channel-phone = Phone
channel-letter = Letter
channel-online = Online
channel-above = From above
channel-other = Other

contact-form-oral = Oral
contact-form-written = Written

asker-kind-parent = Parent
asker-kind-student = Student
asker-kind-staff = Staff
asker-kind-unit = Organisation
asker-kind-resident = Resident
asker-kind-other = Other

outcome-answered = Answered on the spot
outcome-notice = One-time notice
outcome-shown-the-way = Shown the way
outcome-handed-over = Handed over
outcome-outside = Forwarded outside

manner-in-person = In person
manner-phone = By phone
manner-written = In writing
manner-post = By post
manner-online = Online

satisfaction-satisfied = Satisfied
satisfaction-fairly-satisfied = Fairly satisfied
satisfaction-dissatisfied = Dissatisfied

# Why somebody came again for the same matter: what was missing had been told them, or had not.
repeat-cause-told = Told, but not brought
repeat-cause-untold = Not told before
repeat-cause-other = Another reason

decision-approved = Approved
decision-refused = Refused

contact-state-unanswered = Unanswered
contact-state-awaiting-materials = Awaiting papers
contact-state-awaiting-signature = Awaiting signature
contact-state-in-progress = In progress
contact-state-finished = Finished
contact-state-void = Void

hand-over-state-unsigned = Awaiting signature
hand-over-state-signed-for = Signed for
hand-over-state-sent-back = Sent back
hand-over-state-void = Void

# What was promised within a limit.
promise-same-day = Answered or handed over the same day
promise-handed-over = Handed-over matter finished
promise-written = Written enquiry answered
promise-complex = Complex written enquiry answered
promise-item = Service item finished
promise-from-above = Matter from above finished
promise-complaint-acceptance = Complaint accepted or refused
promise-complaint-reply = Complaint answered
promise-opinion = Feedback on an opinion

# Beside a number of days.
limit-unit-working-days = working days
limit-unit-calendar-days = calendar days

# In a field that says whether something is so.
value-yes = Yes
value-no = No

## The catalogue and the calendar: the values of their choices

# The ten things that are made public (E10).
public-topic-duties = Duties and powers
public-topic-basis = Basis
public-topic-procedure = Procedure
public-topic-limits = Time limits
public-topic-fees = Fees
public-topic-results = Results
public-topic-decisions = Important decisions
public-topic-integrity = Rules of integrity
public-topic-supervision = Supervision
public-topic-accountability = Accountability

# Who decided a day, and what.
day-source-notice = Holiday notice
day-source-school = The school's own
day-decision-rest = Day off
day-decision-work = Working day
day-decision-week = As the weekday says

## First contacts: fields

field-contact-kind = Kind
field-channel = Channel
field-form = Form
field-received-at = Received at
field-accepted-on = Accepted on
field-asker-name = Asker
field-asker-kind = Kind of asker
field-matter = Matter
field-item-id = Service item
field-department = Department in charge
field-first-responder = First responder
field-is-own-duty = Own duty
field-is-agitated = Agitated
field-calming-note = How they were calmed
field-materials = Papers received
field-awaited-materials = Papers still to come
field-materials-completed-on = Papers complete on
field-is-complex = Complex
field-complex-by = Set complex by
field-complex-on = Set complex on
field-complex-reason = Why complex
field-above-unit = Sent by
field-above-document-number = Document number
field-above-limit-days = Limit in the document
field-above-limit-unit = Limit counts
field-replied-up-at = Reported upward at
field-replied-up-how = Reported upward by
field-outcome = Outcome
field-outcome-at = Dealt with at
# Whom the asker was shown to, or the outside body the matter was forwarded to.
field-led-to = Shown or forwarded to
field-escorted-by = Taken there by
field-answerable = Answerable now
field-result = Result
field-told-at = Told at
field-told-how = Told how
field-delivery-proof = Proof of delivery
field-finished-at = Finished at
field-finished-by = Finished by
field-followed-up-at = Followed up at
field-followed-up-by = Followed up by
field-followed-up-how = Followed up how
field-is-solved = Solved
field-satisfaction = Satisfaction
field-follow-up-note = What they said
field-earlier-id = Earlier contact
field-repeat-cause = Why they came again
field-due-on = Due on
field-due-promise = Promise
field-due-from = Limit runs from
field-is-due-provisional = Due date provisional

# Beside a first contact: hand-overs, notices, extensions, reminders, annotations; phone messages.
field-contact-id = First contact
field-handed-by = Handed over by
field-handler = Handler
field-receiver = Receiver
field-to-department = Handler's department
field-stands-in-for = Stands in for
field-passed-on = Passed on
field-handed-at = Handed over at
field-signed-at = Signed for at
field-signed-by = Signed for by
field-sent-back-at = Sent back at
field-sent-back-by = Sent back by
field-sent-back-reason = Reason for sending back
field-given-at = Told at
field-given-by = Told by
field-given-how = Told how
field-received = Papers received
field-missing = Papers missing
field-explained = Also explained
field-asked-at = Asked at
field-asked-by = Asked by
field-extension-reason = Reason for the extension
field-old-due-on = Due on before
field-new-due-on = New due date
field-decided-by = Decided by
field-decided-at = Decided at
field-decision = Decision
field-reminded-at = Reminded at
field-reminded-by = Reminded by
field-reminded-person = Reminded
field-noted-at = Noted at
field-noted-by = Noted by
field-text = Annotation
field-called-at = Called at
field-taken-by = Taken by
field-caller-name = Caller
field-caller-unit = Caller's organisation
field-for-person = For
field-message = Message
field-wants-call-back = Wants a call back
field-delivered-at = Passed on at
field-delivered-by = Passed on by

## The catalogue and the calendar: fields

field-name = Name
field-person-name = Name
field-own-department = Department
field-place = Place
field-office-place = Office
field-item-place = Where it is done
field-published-place = Published where
field-ended-on = Ended on
field-item-ended-on = No longer offered from
field-taken-down-on = Taken down on
field-duties = Duties
field-post = Post
field-substitute = Substitute
# Of a member of the staff or of a student, where it is not said of which.
field-left-on = Left on
field-staff-left-on = Left the school on
field-student-left-on = Left the school on
field-item-key = Service item
field-version = Version
field-category = Category
field-basis = Basis
field-conditions = Conditions
field-needed-materials = Papers needed
field-steps = Steps
field-limit-days = Limit in working days
field-fee = Fee
field-hours = Hours
field-lead-handler = Lead handler
field-valid-from = In force from
field-replaced-on = Replaced on
field-class = Class
field-guardian-name = Guardian
field-guardian-relation = Guardian's relation
field-guardian-phone = Guardian's phone
field-topic = Topic
field-title = What is published
field-published-on = Published on
field-source = Decided by
field-day = Day
field-day-kind = Decision
field-day-name = Occasion
field-year = Year
field-is-whole = Whole year
field-loaded-at = Loaded at
field-loaded-by = Loaded by
field-source-file = File
# Of a release or of an extension, where it is not said of which.
field-any-reason = Reason

## First contacts, the catalogue and the calendar: records and what was done

record-kind-contact = first contact
record-kind-hand-over = hand-over of a matter
record-kind-one-time-notice = one-time notice
record-kind-extension = extension
record-kind-reminder = reminder
record-kind-annotation = annotation
record-kind-phone-message = phone message
record-kind-department = department
record-kind-post = post
record-kind-staff = member of the staff
record-kind-service-item = service item
record-kind-student = student
record-kind-public-notice = published notice
record-kind-calendar-day = calendar day
record-kind-calendar-notice = holiday notice

# What the first responder did on the spot; the lines below say what it was.
action-answer = Dealt with on the spot
action-accept = Accepted
action-await-materials = Papers asked for
action-complete-materials = Papers complete
action-mark-complex = Set complex
action-pass-on = Handed over
action-sign-for = Signed for
action-send-back = Sent back
action-give-notice = One-time notice given
action-ask-extension = Extension asked for
action-decide-extension = Extension decided
action-tell-extension = Told of the extension
action-remind = Reminded
action-finish = Finished
action-reply-up = Reported upward
action-follow-up = Followed up
action-annotate = Annotated
action-deliver = Message passed on
action-redate = Due date moved
action-load = Calendar updated

## Settings of the clock

setting-office-closes-at = End of the working day
setting-handed-over-limit = Handed-over matters: limit in working days
setting-written-limit = Written enquiries: limit in working days
setting-complex-limit = Complex enquiries: limit in working days
setting-complaint-acceptance-limit = Accepting a complaint: limit in working days
setting-complaint-reply-limit = Replying to a complaint: limit in working days
setting-opinion-limit = Feedback on an opinion: limit in working days
setting-unsigned-after-hours = Unsigned hand-overs: remind after hours
setting-escalate-after-days = Overdue matters: to the principal after working days

## First contacts: problems beside a box, without a full stop

problem-before-receipt = before the matter came; please check both
problem-before-hand-over = before the hand-over; please check both times
problem-before-request = before it was asked for; please check both
problem-not-later = too early; please write a later day
problem-handed-to-oneself = nobody hands over to themselves; name somebody else
problem-no-longer-here = no longer here or no longer offered; choose another
problem-not-a-time-of-day = not a time of day we can read; write 17:30

## First contacts: what is refused, and what to do next

error-refused-is-finished = This matter is finished. If there is more to say, please follow it up or annotate it.
error-refused-not-finished = This matter is not finished yet. Please finish it first.
error-refused-already-answered = This matter was answered, told about or handed over already, so nothing was changed. Please look at it as it stands now.
error-refused-hand-over-unsigned = A hand-over is not signed for yet. Please sign for it or send it back first.
error-refused-not-unsigned = This hand-over was signed for or sent back already. Please look at the record.
error-refused-not-written = Only a written enquiry can be set complex. If it came in writing, please correct its form first.
error-refused-too-late-for-complex = The day it was due has come, so it cannot be set complex any more. If more time is needed, please ask for an extension.
error-refused-nothing-due = No limit runs for this matter, so there is nothing to extend. Please accept it first, or check its limit.
error-refused-extension-waits = An extension still waits to be decided or told. Please complete that one first.
error-refused-extension-decided = This extension was decided already. If more time is needed, please ask for another.
error-refused-extension-not-approved = This extension is not approved, so there is no new day to tell. Please have it decided first, or keep the old day.
error-refused-already-told = The asker was told already. Please see in the record when.
error-refused-no-materials-awaited = No papers are awaited for this matter. If some are missing, please write down which first.
error-refused-not-from-above = This matter did not come from above, so nothing is reported upward. If it did, please correct its channel first.
error-refused-message-delivered = This message was passed on already. Please see in its record when.
error-refused-trip-to-itself = A further trip comes after an earlier contact, never after itself. Please choose another one.
error-refused-name-taken = This name is in the list already, so nothing was saved. Please choose another name, or change the entry that is there.
error-refused-no-hand-over = This matter was not handed over, so there is no slip to print. Please hand it over first.
error-refused-no-notice = No one-time notice was given in this matter, so there is none to print. Please enter it first.
error-refused-no-extension = No extension was asked for in this matter, so there is none to print. Please ask for it first.
error-refused-no-reminder = Nobody was reminded of this matter, so there is no reminder to print. Please remind them first.
error-refused-no-reply = This matter has no reply yet, so there is none to print. Please write it first.
error-refused-no-attachments = This complaint has no attachments, so there is nothing to print. Please add one first.
error-refused-not-about-a-contact = This paper is not about one first contact. Please choose another.
error-refused-nothing-changes = Nothing would change, so nothing was saved. Please check what you want to change.

## Papers of first contacts: their titles

paper-title-contact-record = First contact record
paper-title-hand-over-slip = Hand-over slip
paper-title-one-time-notice = One-time notice
paper-title-phone-message = Phone message
paper-title-extension-notice = Notice of an extension
paper-title-reminder = Reminder
paper-title-reply = Reply
paper-title-completion = Completion slip
paper-title-contact-book = Book of first contacts
paper-title-commitment-board = Service commitments
paper-title-publicity-list = What the school makes public
paper-title-post-duties = Duties by post

## Complaints: the values of their choices

# How a complaint is signed; it decides what is sealed to whom.
signed-named = Named
signed-confidential = Named, in confidence
signed-anonymous = Anonymous

category-fees = Fees
category-study-aids = Pushing study aids
category-corporal-punishment = Corporal punishment
category-attitude = Staff conduct and attitude
category-curriculum = Subjects and hours
category-moved-lessons = Lessons moved or dropped
category-canteen = Canteen
category-dormitory = Dormitory
category-safety = Safety
category-enrolment = Enrolment and awards
category-integrity = Integrity
category-retaliation = Retaliation
category-violation = Breach of law or rules
category-other = Other

# Harm that waits for no queue.
red-path-mandatory-report = Mandatory report (harm to a minor)
red-path-bullying = Bullying

acceptance-accepted = Accept
acceptance-refused = Refuse
acceptance-referred = Refer elsewhere

severity-ordinary = Ordinary
severity-serious = Serious
severity-urgent = Urgent

finding-upheld = Upheld
finding-partly-upheld = Partly upheld
finding-not-upheld = Not upheld
finding-inconclusive = Inconclusive

sealed-part-identity = Identity
sealed-part-facts = Facts and request
sealed-part-addition = Addition

attachment-use-evidence = Evidence
attachment-use-instruction = Paper of an instruction
attachment-use-handling = Papers of the handling

media-type-png = PNG picture
media-type-jpeg = JPEG picture
media-type-pdf = PDF document

# Where a complaint stands.
stage-received = To be accepted
stage-accepted = Accepted
stage-refused = Refused
stage-referred = Referred elsewhere
stage-assessed = Assessed
stage-assigned = Assigned
stage-investigated = Investigated
stage-found = Finding made
stage-decided = Decided
stage-replied = Replied
stage-followed-up = Followed up
stage-closed = Closed
stage-withdrawn = Withdrawn
stage-merged = Merged

# What is done with a complaint: on buttons, and as the step to do.
step-propose = Propose
step-accept = Accept
step-refuse = Refuse
step-refer = Refer elsewhere
step-tell = Tell the complainant
step-assess = Assess
step-assign = Assign
step-sign-for = Handler signs for it
step-investigate = Investigate
step-find = Make a finding
step-decide = Decide
step-reply = Reply
step-follow-up = Follow up
step-close = Sign and close
step-withdraw = Withdraw
step-merge = Merge
step-unmerge = Unmerge
step-reopen = Reopen

# What a line of the principal's queue waits for.
queue-waits-acceptance = Acceptance to approve
queue-waits-instruction = Instruction wanted
queue-waits-extension = Extension to decide
queue-waits-confirmation = Entered instruction to confirm
queue-waits-decision = Decision wanted
queue-waits-closing = Closing to sign

# What a piece is sealed to, in a field.
value-keys =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }

## Rectification and accountability: the values of their choices

rectification-state-open = Open
rectification-state-done = To be verified
rectification-state-verified = Verified
rectification-state-void = Void

# The faults, in the wording of the rules (D1–D6).
fault-f1 = Breach of openness: conditions, services, their basis and limits not made public
fault-f2 = Breach of procedure or of a service commitment
fault-f3 = Breach of first-contact duty: duties not done, or shirked
fault-f4 = Breach of one-time notice: service delayed
fault-f5 = Breach of a time limit, to the harm of the work
fault-f6 = Arrogance, obstruction or taking favours, against discipline

# The sanctions, in the wording of the rules (D7, D8).
sanction-s1 = Criticism and instruction
sanction-s2 = Self-examination and correction by a set day
sanction-s3 = Criticism before all staff
sanction-s4 = Organisational or disciplinary measures
sanction-s5 = Barred from awards

# The facts that suggest a fault.
ground-overdue = Overdue with no valid extension
ground-unsigned = Hand-over long unsigned
ground-repeat-trip = Repeat trip for want of a one-time notice
ground-late-reply = Complaint answered late
ground-late-rectification = Rectification late
ground-upheld-complaint = Complaint upheld
ground-other = Other

## Accounts and rights

role-clerk = Clerk
role-office = Office
role-principal = Principal
role-deputy = Deputy principal
role-supervisor = Supervisor

# What a role may do, in the table of roles.
right-keep-visits = Keep visits
right-keep-contacts = Keep first contacts
right-keep-catalogue = Keep departments, staff, services and calendar
right-change-settings = Change settings
right-read-registers = Read registers and reports
right-read-names = See visitors' and askers' names
right-move-sheets = Import and export sheets with names
right-log-complaints = Enter complaints
right-read-complaints = Read complaints
right-handle-complaints = Handle complaints
right-decide-complaints = Instruct, decide and close
right-enter-instructions = Enter instructions from paper
right-open-identities = Open the identities of complainants and givers
right-see-openings = See who opened what
right-rectify = Handle rectifications
right-hold-accountable = Hold to account
right-write-reports = Write the report text
right-close-months = Close months
right-keep-accounts = Keep accounts

## Complaints: fields

field-signed = Signed
field-received-on = Received on
field-is-at-principal = Received by the principal's office
field-complainant-kind = Kind of complainant
field-respondents = Respondents
field-respondent-department = Respondents' department
field-is-about-principal = About the principal
field-facts = Facts
field-request = What is asked for
field-red-path = Urgent path
field-red-told = Reported to
field-red-told-at = Reported at
field-red-told-how = Reported how
field-red-note = Done to protect the child
field-summary = Summary for the handler
field-viewers = Named viewers
field-stage = Stage
field-proposed = Proposed
field-proposed-by = Proposed by
field-proposed-on = Proposed on
field-acceptance = Acceptance
field-acceptance-reason = Reason of refusal or referral
field-acceptance-on = Accepted or refused on
field-accepted-by = Accepted or refused by
field-accept-by = To be accepted by
field-acceptance-told-on = Acceptance told on
field-acceptance-told-how = Acceptance told how
field-referred-to = Referred to
field-severity = Severity
field-assessment = Assessment
field-assessed-on = Assessed on
field-assessed-by = Assessed by
field-handler-department = Handler's department
field-assigned-on = Assigned on
field-assigned-by = Assigned by
field-handler-signed-on = Signed for on
field-investigation = Investigation
field-complainant-view = Complainant's view
field-respondent-view = Respondent's view
field-investigated-on = Investigated on
field-investigated-by = Investigated by
field-finding = Finding
field-finding-basis = Basis of the finding
field-found-on = Finding made on
field-found-by = Finding made by
field-complaint-decision = Decision
field-decided-on = Decided on
field-complaint-decided-by = Decided by
field-reply = Reply
field-replied-on = Replied on
field-replied-how = Replied how
field-replied-by = Replied by
field-followed-up-on = Followed up on
field-has-retaliation = Retaliation
field-closed-on = Closed on
field-closed-by = Closed by
field-closing-note = Closing note
field-closing-seq = Entry signed over
field-closing-signature = Closing signature
field-withdrawn-on = Withdrawn on
field-withdraw-reason = Reason of withdrawal
field-reopened-on = Reopened on
field-reopen-reason = Reason of reopening
field-merged-into-id = Merged into
field-merged-from-stage = Stage before merging
field-receipt-code = Receipt code

# Who complains: boxes of the form, never columns of the register.
field-complainant-name = Complainant
field-complainant-phone = Complainant's phone
field-complainant-address = Complainant's address or organisation
field-complainant-document = Complainant's document
field-complainant-relation = Relation to the student
field-complainant-student = Complainant's student
field-complainant-class = Student's class
field-addition = Addition

# Beside a complaint: instructions, what is sealed, scans and photos.
field-complaint-id = Complaint
field-said-on = Instructed on
field-said-by = Instructed by
field-instruction-text = Instruction
field-is-entered-for = Entered from paper
field-instruction-entered-by = Entered by
field-confirmed-on = Confirmed on
field-attachment-id = Scan of the paper
field-part = What is sealed
field-sealed-on = Sealed on
field-sealed-by = Sealed by
field-recipients = Sealed to
field-payload = Sealed text
field-resealed-on = Sealed anew on
field-attachment-purpose = Use
field-attachment-title = Title
field-media-type = File type
field-size-bytes = Size in bytes
field-is-sealed = Sealed
field-added-on = Added on
field-added-by = Added by
field-opened-reason = Reason of opening

## Rectification and accountability: fields

field-problem = Problem
field-answerable-department = Department answerable
field-responsible-person = Responsible person
field-is-at-once = At once
field-measures = Measures
field-rectify-by = To be put right by
field-opened-on = Ordered on
field-opened-by = Ordered by
field-done-on = Done on
field-done-note = What was done
field-verified-on = Verified on
field-verifier = Verified by
field-verify-note = What was seen
field-put-back-on = Sent back on
field-put-back-reason = Reason of sending back
field-rectification-id = Rectification
field-person = Person
field-person-department = Person's department
field-ground = Facts
field-fault = Fault
field-is-held = Held to account
field-sanction = Sanction
field-accountability-basis = Basis
field-correct-by = To be corrected by
field-corrected-on = Corrected on

## Accounts: fields

field-role = Role
field-public-key = Public key
field-signing-key = Signing key
field-has-first-password = First password still in use
field-password = Password

## Complaints and accounts: records and what was done

record-kind-complaint = complaint
record-kind-instruction = instruction
record-kind-sealed-piece = sealed piece
record-kind-attachment = attachment
record-kind-rectification = rectification
record-kind-accountability = accountability
record-kind-account = account

action-propose = Proposed
action-refuse = Refused
action-refer = Referred elsewhere
action-tell-acceptance = Acceptance told
action-assess = Assessed
action-assign = Assigned
action-investigate = Investigated
action-find = Finding made
action-decide = Decided
action-reply = Replied
action-close = Closed and signed
action-withdraw = Withdrawn
action-merge = Merged
action-unmerge = Unmerged
action-reopen = Reopened
action-summarize = Summary written
action-name-viewers = Viewers named
action-make-confidential = Made confidential
action-instruct = Instructed
action-confirm-instruction = Instruction confirmed
action-seal = Sealed
action-reseal = Sealed anew
action-open = Opened
# With the reason that was given; whose case it is stands above.
action-open-because = Opened what is sealed, because: { $reason }
action-attach = Attachment added
action-order-rectification = Rectification ordered
action-do-rectification = Rectification done
action-verify-rectification = Rectification verified
action-reopen-rectification = Rectification sent back
action-close-month = Closed the month and signed
action-reopen-month = Reopened the month
action-write-report = Wrote the report text
action-decide-accountability = Accountability decided
action-finish-sanction = Correction done
action-add-account = Account added
action-make-keys = Keys made at the first unlock
action-change-password = Password changed
action-reset-password = Password reset
action-end-account = Account ended
action-succeed = Principal's office handed on
action-make-recovery = Recovery key made

## Settings of complaints and accounts

setting-complaint-categories = Categories of complaints
setting-complaint-phrases = Phrases for instructions and replies
setting-lock-after-minutes = Lock after idle minutes
setting-superior-key = Superior's public key (for complaints about the principal)
setting-superior-name = Superior
setting-recovery-key = Recovery key's public half
setting-second-recovery-key = Second recovery key's public half

## Complaints and accounts: problems beside a box, without a full stop

problem-is-respondent = complained about here, so cannot handle it; choose somebody else
problem-is-handler = handles this complaint; assign it to somebody else first
problem-verifies-oneself = nobody verifies their own work; name somebody else
problem-password-too-short = too short; at least { $min } characters
problem-passwords-differ = The two passwords differ
problem-password-unchanged = the same as before; choose another

## Complaints and accounts: what is refused, and what to do next

error-refused-no-accounts = The register has no accounts yet, so nothing can be sealed or decided. Please let the principal set up accounts in Settings first.
error-refused-has-accounts = The register has accounts already, so none were made. Please unlock with one of them; the principal adds more in Settings.
error-refused-locked = The register is locked, so this was not done. Please choose your name and unlock it with your password.
error-refused-not-allowed = Your role does not include this, so it was not done. Please ask somebody whose role does, or the principal.
error-refused-one-principal = There is one principal's account, which is neither doubled nor ended. Please let the present principal hand the office on in Settings.
error-refused-no-key-yet = This account never unlocked the register, so it has no key. Please let its holder unlock once, then do this again.
error-refused-deputy-only = The recovery key for complaints about the principal must not pass through the principal's hands, so it was not made. Please let a deputy do this.
error-refused-has-recovery-key = There is a second recovery key already, so none was made. Please find its sheet.
error-refused-other-sheet = This recovery sheet belongs to another register or was replaced, so it was not used. Please find the newest one.
error-refused-nobody-to-seal-to = There is no key to seal this to, so nothing was saved. Please let the principal unlock once; about the principal, let a deputy unlock once or name the superior's key in Settings.
error-refused-about-you = Nobody opens or handles a complaint or an opinion about themselves, so this was not done. Please leave it to somebody else; about the principal, to a deputy.
error-refused-about-principal-late = The principal could read this record already, so marking it now protects nobody, and nothing was saved. Please enter it anew and void this one.
error-refused-not-your-decision = The principal decides this, and a deputy where it is about the principal. Please let them unlock and do it.
error-refused-step-out-of-order = This step does not follow where the complaint stands, so nothing was changed. Please look at its stage and take the step to do.
error-refused-not-told-yet = The complainant was not told of the refusal or referral yet, so it is not closed. Please tell them and enter the day first.
error-refused-no-signing-key = You have no key to sign with yet, so it was not closed. Please lock the register, unlock it again, and sign.
error-refused-merge-ring = A complaint is not merged into itself, nor in a ring, so nothing was changed. Please choose another one.
error-refused-merge-shields = A complaint about the principal and another one are decided by different people, so they are not merged. Please handle them apart.
error-refused-wrong-code = Number and code do not belong together. Please check both against the receipt and type them again.
error-refused-not-a-picture = This file is neither a picture nor a PDF, so it was not added. Please save it as PNG, JPEG or PDF.
error-refused-file-too-large = The file is larger than { $limit } MB, so it was not added. Please make it smaller, or add it in parts.
error-refused-not-about-a-complaint = This paper or extension is not of one complaint, so nothing was done. Please choose it in the complaint's record.
error-refused-no-instruction = No instruction was given for this complaint. Please give one, or enter it from paper, first.
error-refused-no-rectification = No rectification was ordered here, so there is no notice to print. Please order it first.
error-refused-no-accountability = Nobody was held to account here, so there is no decision to print. Please decide first.
error-refused-rectification-done = This rectification is done or verified already, so nothing was changed. If it is not put right, please send it back.
error-refused-rectification-not-done = This rectification is not done yet, so it is neither verified nor sent back. Please enter what was done first.

## Unlocking and sealing: what went wrong, and what to do next

error-no-such-account = No account has this name, so the register stays locked. Please check the name, or ask the principal to add an account.
error-wrong-password = The password is wrong. Please check capitals and the keyboard, and type it again.
error-wrong-password-wait =
    { $seconds ->
        [one] The password is wrong. Please wait { $seconds } second and try again; the principal resets a forgotten one, a deputy or the office the principal's own.
       *[other] The password is wrong. Please wait { $seconds } seconds and try again; the principal resets a forgotten one, a deputy or the office the principal's own.
    }
error-password-wait =
    { $seconds ->
        [one] There were too many wrong passwords, so this one was not looked at. Please wait { $seconds } second and try again.
       *[other] There were too many wrong passwords, so this one was not looked at. Please wait { $seconds } seconds and try again.
    }
error-keys-replaced = The public key of this account was replaced and does not fit the keys under the password, so it was not unlocked. Please tell the principal and check the register.
error-seal-not-among-recipients = This cannot be opened: it is not sealed to you, or it was altered. Please ask somebody it is sealed to; if they cannot open it either, check the register or look in a backup.
error-seal-damaged = This sealed piece is cut short or altered and cannot be opened; the rest is not affected. Please check the register, or look in a backup.
error-seal-of-another-record = This sealed piece belongs to another record, so it is not shown. Please check the register, or look in a backup.
error-seal-bad-key = This is no usable key, so it was not taken. A public key begins with age1; please paste all of it and try again.
error-seal-wrong-phrase = The phrase is wrong, so nothing was opened. Please check it letter by letter against the handwriting and type it again.
error-seal-no-random = The system gave no random numbers, so nothing was sealed or saved. Please restart the computer and try again.
error-seal-no-memory = There is too little memory for this (about 64 MB is needed). Please close other programs and try again.

## Papers of complaints: their titles

paper-title-complaint-record = Complaint record
paper-title-complaint-attachments = Attachments to the complaint
paper-title-complaint-receipt = Receipt of a complaint
paper-title-acceptance-notice = Notice of acceptance or refusal
paper-title-complaint-approval = Complaint approval form
paper-title-handler-copy = Handler's copy
paper-title-complaint-reply = Reply to a complaint
paper-title-follow-up-record = Follow-up record
paper-title-rectification-notice = Rectification notice
paper-title-accountability-decision = Accountability decision
paper-title-complaint-book = Book of complaints
paper-title-yearly-appraisal = Yearly appraisal
paper-title-recovery-sheet = Recovery sheet

## First contacts: screens

page-contacts = First contacts
page-complaints = Complaints
page-queue = Principal's desk
command-new-contact = New first contact
command-new-complaint = New complaint
command-contact-of-visit = Make first contact
command-next-step = Next step
command-go-contacts = Go to first contacts
command-go-complaints = Complaints
command-go-queue = Principal's desk
# On a visit that became a first contact.
visit-contact = First contact { $number } ({ $name } answers for it)
contact-scope-all = All
contact-scope-open = Open
contact-scope-unanswered = Unanswered
contact-scope-unsigned = Unsigned
contact-scope-overdue = Overdue
contact-scope-finished = Finished
contact-scope-void = Void
contact-find = Find
contact-find-hint = Name, phone, number or words of the matter
contact-narrowed-department = Department: { $department }
contact-no-department = not stated
contact-column-number = Number
contact-column-time = Time
contact-column-asker = Asker
contact-column-matter = Matter
contact-column-answerable = With
contact-column-state = State
contact-list-empty = No first contacts here yet
contact-list-empty-hint = Press F3 to log the first one, or change the filters above.
contact-record-none = Choose a first contact on the left.
contact-answerable-now = Answerable now:
contact-waits-for = waiting for { $name } to sign
contact-due = Due { $date }
contact-due-provisional = Due { $date } (provisional)
contact-nothing-due = No limit is running now
contact-days-left = Working days used: { $used }, left: { $left }
contact-days-over = { $count } d overdue
contact-days-used-and-over = Working days used: { $used }, overdue by: { $count }
contact-state-lacks-materials = Lacks papers
contact-notice-asker-signed = The asker signed
contact-due-today = Due today
# $date is a month and a day, $left counts working days; for a narrow column.
contact-due-in = Due { $date }, { $left } d left
contact-open-visit = Open the visit
contact-reasons-open = How counted
contact-reasons-title = Why it is due { $date }
contact-reasons-counted = { $promise }: { $days } { $unit } from { $from }.
contact-reasons-extended = Extended, approved and told in time: now { $date }.
contact-reasons-provisional = The day lies past the last published calendar, so it is provisional; loading the next notice recounts it.
contact-reasons-day = Day { $count }
contact-reasons-day-zero = Day zero
contact-reasons-rest = not counted
contact-reasons-day-provisional = { " " }(provisional)
contact-deed-answer = Answer
contact-deed-hand-over = Hand over
contact-deed-sign-for = Sign for
contact-deed-send-back = Send back
contact-deed-void-hand-over = Void hand-over
contact-deed-give-notice = One-time notice
contact-deed-accept = Accept
contact-deed-await-materials = Await materials
contact-deed-complete-materials = Materials complete
contact-deed-mark-complex = Mark complex
contact-deed-ask-extension = Ask extension
contact-deed-decide-extension = Decide extension
contact-deed-tell-extension = Tell extension
contact-deed-remind = Remind
contact-deed-finish = Finish
contact-deed-reply-up = Reply upward
contact-deed-follow-up = Follow up
contact-deed-annotate = Annotate
contact-deed-title = { $deed } · { $number }
said-contact-deed = { $number }: “{ $deed }” is on record.
contact-hint-hand-over = Handed over by { $name }, who stays answerable until the receiver has signed.
contact-hint-extension = Now due { $date }. It counts only if approved and told to the asker before then.
contact-hint-extension-late = The due date { $date } has passed: this is noted as late and excuses nothing.
contact-hint-extension-asked = { $old } → { $new }. Reason: { $reason }
contact-hint-remind = Reminds { $name }
contact-hint-annotate = What is on record stays; this stands beside it.
contact-hint-notice = Say everything in one go: what is missing, how and where.
contact-notice-materials = Materials (tick what has come)
contact-notice-materials-hint = What is not ticked is noted as missing; add others below.
contact-substitute = Hand to the substitute, { $name }
contact-offers-askers = People and students we know (↑ ↓ to choose, Enter to take)
contact-offers-staff = Staff (↑ ↓ to choose, Enter to take)
contact-offers-items = Service items (↑ ↓ to choose, Enter to take)
contact-offer-guardian = { $relation } of { $student }, { $class }
contact-offer-student = Student, { $class }
contact-item-hint = Type its name or initials
contact-item-clear = Change
contact-item-limit = { $days } working days
contact-item-on-the-spot = Done on the spot
contact-chain = Chain of hand-overs
contact-chain-first = First responder { $name }, asked { $at }
contact-chain-link = { $from } → { $to }
contact-chain-stands-in = Stands in for { $name }
contact-chain-signed = Given { $handed }, signed for by { $by } at { $at }, after { $dwell }
contact-chain-sent-back = Given { $handed }, sent back by { $by } at { $at }, after { $dwell }. Reason: { $reason }
contact-chain-waits = Given { $handed }, waiting for { $dwell }
contact-reminder-line = { $at }: { $by } reminded { $to }
contact-annotation-line = { $at }: noted by { $by }
contact-notice-line = { $at }: told by { $by }
contact-notice-missing = Missing: { $materials }
contact-notice-received = Received: { $materials }
contact-notice-signed = Signed
contact-notice-unsigned = Not signed
contact-extension-heading = Extension { $old } → { $new }
contact-extension-waits = To be decided
contact-extension-refused = Refused
contact-extension-untold = To be told
contact-extension-counts = Counts
contact-extension-does-not-count = Does not count
contact-extension-asked = { $at }: asked by { $by }: { $reason }
contact-extension-decided = { $at }: decided by { $by }
contact-extension-told = { $at }: asker told ({ $how })
contact-extension-late = Asked after the due date
contact-trip-of = Further trip for { $number }
contact-trip-notice = Notice of { $at }, missing: { $materials }
contact-trips = Further trips for the same matter: { $count }
contact-earlier-notice = Again for { $number } { $matter }? (Notice of { $at }, missing: { $missing })
contact-earlier = Again for { $number } { $matter }? ({ $at })
contact-earlier-take = Yes, for this
contact-earlier-drop = No, it is not
contact-earlier-missing-now = What is missing this time, if anything
contact-earlier-named = The notice had named it
contact-earlier-not-named = The notice had not named it
contact-form-new = First contact
contact-form-hint = Type a name, initials or a phone: people and students we know are offered.
contact-form-own-duty = Own duty
contact-form-agitated = The asker is upset
contact-form-no-outcome = Not yet
contact-form-then-hand-over = Once saved, you say to whom.
contact-form-then-notice = Once saved, you fill in the notice.
contact-form-more = More: materials, acceptance, note
contact-first-responder-stays = The first responder stays as saved; say what is wrong in an annotation.
# How to speak with who asks, by situation (A5, A14, F29), a sentence a line.
manner-card-in-person = At the desk
manner-card-in-person-lines =
    Stand up and greet: “Good morning, how can I help you?”
    Hear them out before you answer.
    Your own duty: answer now. Not yours: take them there or hand over.
    Say who will answer, and when.
manner-card-several = Several are waiting
manner-card-several-lines =
    Tell those who came later: “Please take a seat, I will be with you shortly.”
    First come, first served; ask first what is urgent.
    Answer first what one sentence answers.
manner-card-agitated = The asker is upset
manner-card-agitated-lines =
    Offer a seat and water, somewhere quiet.
    “Please take your time. I am writing it all down.”
    Do not argue, and promise nothing you cannot keep.
    Say what happens next and when; if it does not help, call a leader.
manner-card-phone = On the phone
manner-card-phone-lines =
    Answer within three rings: “Good morning, this is the school.”
    Take down name, phone and matter, and read it back.
    If you cannot answer now, say when you will call back.
manner-card-hint = A reminder only; not saved.

## Working calendar: the reasons of a due date

# What one day on the way to a due date is; $reason is one of due-reason-….
due-day-zero = where the limit begins, not counted
due-day-counts = day { $count }
due-day-counts-because = day { $count } ({ $reason })
due-day-passed-over = not counted ({ $reason })
due-day-provisional = { $day }, provisional
# Why a day works or rests: a weekend, or who decided it and under which name.
due-reason-weekend = weekend
due-reason-decided = { $origin }: { $name }

## Working calendar: notices that cannot be taken

# One fault in a typed notice or in a file, without a full stop; $line counts from 1.
notice-fault-not-a-day = line { $line }: "{ $text }" is no date; write it like 2027-02-05
notice-fault-reversed = line { $line }: { $first } comes after { $last }; swap the two
notice-fault-too-long = line { $line }: a range of { $days } days, at most { $max }; check its first and last day
notice-fault-no-kind = line { $line }: says neither rest nor work; add one of the two
notice-fault-rest-and-work = line { $line }: says both rest and work; write two lines
notice-fault-contradiction = line { $line }: line { $first } says otherwise of { $day }; check which is right
notice-fault-other-year = line { $line }: { $day } is not of the notice for { $year }; check the year
notice-fault-nothing = no date was found; check the contents
notice-fault-too-much = { $found } characters, at most { $max }; leave only the days
# Of a whole file.
error-notice-faulty =
    { $count ->
        [one] The holiday notice was not loaded: { $first }. Please mend the file and try again.
       *[other] The holiday notice was not loaded, { $count } things are wrong. The first: { $first }. Please mend the file and try again.
    }
error-notice-columns-missing = The holiday notice was not loaded, its sheet lacks these columns: { $columns }. Please add them and try again.

## Commands of first contact

# After the day that a limit ends on.
cli-due-provisional = provisional
cli-changed-to = { $before } → { $after }
cli-done-import-calendar = Loaded the holiday notice for { $years }. Days that change: { $days }; open cases: { $open }, of which due on another day: { $count }.
cli-done-import-calendar-dry = Read the holiday notice for { $years } on trial. Days that would change: { $days }; open cases: { $open }, of which due on another day: { $count }. Nothing was written.
cli-show-earlier = Further trip for: { $number }
cli-show-trips = Further trips: { $numbers }
cli-show-due = Why it is due then (working days used: { $used }, left: { $left })
cli-wrong-not-a-limit = "{ $text }" is no limit. Please give a number of days from { $min } to { $max }.
cli-wrong-not-a-year = "{ $text }" is no year. Please write it like 2027.
cli-usage-due = shouwen due --from DATE --days NUMBER [--calendar-days] [--explain]
cli-summary-due = the day a limit ends
cli-help-due =
    Counts working days from the day after --from; with --calendar-days every day. The day comes first, and "provisional" after it where it lies past the last holiday notice.
    With --explain every day on the way and its reason. Counts by the register's calendar where there is one, else by what ships.

## Today: what waits

today-waiting = Waiting
today-waiting-counts = Due today { $due } · Overdue { $over } · To be signed for { $unsigned } · Unanswered { $unanswered }
today-waiting-none = Nothing is due, waiting for a signature or unanswered.
today-waiting-more = { $count } more not shown.
today-overdue = Overdue
today-due-today = Due today
today-unsigned = Waiting for a signature
today-unanswered = Unanswered
today-messages = Phone messages
# Working days since the day something was due.
today-days-over = { $days ->
    [one] { $days } day over
   *[other] { $days } days over
}
# On the days of rest right behind the due date, when no working day is over yet.
today-just-over = Past its day
today-answerable = Answerable: { $person }
today-reminded = Reminded
today-escalated = To go to the principal
today-remind = Remind
# Who is to sign, and how long it has been waiting.
today-unsigned-line = → { $receiver }, for { $elapsed }
today-unsigned-too-long = Too long
today-received = Received { $at }
today-message-line = { $caller } → { $person }
today-message-call-back = Call back { $phone }
today-message-told = Passed on
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
said-reminded = Reminded about { $number }.
said-message-taken = The message for { $person } is noted.
said-message-delivered = The message for { $number } is passed on.

## Screen: small forms, and a phone message

# In a list of choices none of which is chosen yet.
entry-choose = Choose
# Above names that begin as typed.
entry-offers = Known names
command-take-message = Phone message
message-title = Phone message
message-confirm = Note the message
message-called-at-hint = Empty means now.

## Screen: the settings of the clock

settings-clock = Time limits and reminders
settings-clock-hint = When these change, every open case is dated anew, and each change stands in its history.
settings-clock-preview = See what would change
settings-clock-save = Save the limits
settings-clock-title = Save the new limits?
settings-clock-unchanged = Nothing is changed.
# Which open cases would be due on another day.
moved-none = { $open ->
    [0] No case is open now.
    [one] { $open } case is open; its due date stays as it is.
   *[other] { $open } cases are open; all due dates stay as they are.
}
moved-count = Open: { $open }. Due on another day: { $count }.
moved-line = { $number }: { $before } → { $after }
moved-line-provisional = { $number }: { $before } → { $after } (provisional)
moved-no-day = no limit
moved-more = And { $count } more.

## Sheets of first contacts and the catalogue

sheet-title-contacts = First contacts
sheet-title-staff = Staff
sheet-title-items = Service items
sheet-title-students = Students
sheet-yes = Yes
sheet-no = No
sheet-time = Time
sheet-channel = Channel
sheet-asker = Asker
sheet-matter = Matter
sheet-first-responder = First responder
sheet-own-duty = Own duty
sheet-outcome = Outcome
sheet-department = Handling department
sheet-handler = Handler
sheet-handed-at = Handed over at
sheet-due-on = Due on
sheet-finished-on = Finished on
sheet-result = Result
sheet-kind = Kind
sheet-form = Form
sheet-asker-kind = Kind of asker
sheet-accepted-on = Accepted on
sheet-item = Service item
sheet-agitated = Upset
sheet-calming = How they were calmed
sheet-materials = Materials received
sheet-awaited-materials = Materials awaited
sheet-completed-on = Materials complete on
sheet-complex = Complex
sheet-complex-by = Set complex by
sheet-complex-on = Set complex on
sheet-complex-reason = Why complex
sheet-above-unit = Unit above
sheet-above-document = Document number above
sheet-above-limit = Limit set above
sheet-above-limit-unit = Counted in
sheet-replied-up-at = Reported upward at
sheet-replied-up-how = Reported upward how
sheet-outcome-at = Handled at
sheet-led-to = Led to
sheet-escorted-by = Escorted by
sheet-passed-on = Passed on
sheet-stands-in-for = Stands in for
sheet-signed-at = Signed for at
sheet-signed-by = Signed for by
sheet-chain = Chain of hand-overs
sheet-chain-line = { $at } { $from } → { $to } ({ $state })
sheet-told-at = Told at
sheet-told-how = Told how
sheet-delivery-proof = Proof of delivery
sheet-finished-by = Finished by
sheet-followed-up-at = Followed up at
sheet-followed-up-by = Followed up by
sheet-followed-up-how = Followed up how
sheet-solved = Solved
sheet-satisfaction = Satisfaction
sheet-follow-up-note = What they said
sheet-earlier = Earlier contact
sheet-repeat-cause = Why they came again
sheet-visit = Visit
sheet-due-promise = Due by promise
sheet-due-from = Counted from
sheet-due-provisional = Provisional
sheet-name = Name
sheet-staff-department = Department
sheet-post = Post
sheet-substitute = Stand-in
sheet-duties = Duties
sheet-guardian = Guardian
sheet-item-name = Service item
sheet-category = Category
sheet-basis = Basis
sheet-conditions = Conditions
sheet-item-materials = Materials
sheet-steps = Steps
sheet-limit = Limit in working days
sheet-fee = Fee
sheet-place = Place
sheet-hours = Hours
template-note-contacts-required = Date, asker and matter must be filled in; all else may stay empty. A matter a row, from the second row of the first worksheet.
template-note-contacts-hand-over = A handler other than the first responder counts as a hand-over; with a day of finishing it counts as signed for when it was handed over.
template-note-contacts-due = A finished matter keeps the day it was due; for an open one the day is worked out from the limits.
template-note-staff-required = The name must be filled in; all else may stay empty. A person a row.
template-note-list-again = Imported again, people of the same name and department (class) are brought up to date; empty cells change nothing, and nobody is dropped.
template-note-items-required = The service item must be named, and each name stands once.
template-note-items-lines = Write materials and steps a line each within the cell; a material as "name | copies | how to get it".
template-note-items-limit = Write the limit as a number of working days, such as 5; leave it empty for what is done on the spot.
template-note-items-again = Imported again, an item that says something else becomes a new version; the old one is kept.
template-note-students-required = The name must be filled in; all else may stay empty. A student a row.
template-note-students-extra = Further columns are not imported: of students only what is needed is kept.
template-example-post = Registrar
template-example-substitute = Mr Wang
template-example-matter = How to transfer to another school
template-example-responder = Wang Fang
template-example-result = Told which papers to bring and how it goes
problem-twice = the name stands in row { $row } already
cli-done-import-list = { $register }: rows read: { $read }; new: { $count }; brought up to date: { $updated }.
cli-done-import-list-dry = { $register }: rows read: { $read }; that would be new: { $count }; brought up to date: { $updated }. Nothing was written.
cli-import-absent = In the register and not in the sheet: { $count }, left as they are. Whoever left the school is marked in the register.
cli-import-left-out-columns = Columns not imported: { $names }.
cli-import-unknown-items = Not among the service items, added to the note: { $names }.

## Working calendar: the festivals, by the names the calendar that ships gives them

festival-new-year = New Year’s Day
festival-spring = Spring Festival
festival-qingming = Qingming
festival-labour = Labour Day
festival-dragon-boat = Dragon Boat Festival
festival-mid-autumn = Mid-Autumn Festival
festival-national = National Day

## Catalogue

page-catalogue = Catalogue
command-go-catalogue = Go to the catalogue
catalogue-items = Service items
catalogue-departments = Departments
catalogue-posts = Posts
catalogue-staff = Staff
catalogue-students = Students
catalogue-publicity = Made public
catalogue-filter = Filter
catalogue-new = New
catalogue-edit = Change
catalogue-title-new = New: { $kind }
catalogue-title-edit = Change: { $kind }
catalogue-empty = Nothing stands here yet.
catalogue-none-found = Nothing fits the filter.
# Above entries that are no more: who left, what is no longer offered.
catalogue-ended = Left or ended
catalogue-versions = Versions
catalogue-version = Version { $version } (from { $from })
catalogue-materials-hint = One a line: name | copies | how to get it, as: copy of the household register | 1 | copied at the office
catalogue-lines-hint = One a line.
catalogue-item-hint = Saving makes a new version; earlier notices print as they were given.
catalogue-ended-hint = From this day on it leaves the lists; old records keep it.
catalogue-void-title = Void this entry?
catalogue-void-text = Only for what was entered by mistake; for what has ended, change it and fill in the day.
said-entry-saved = { $name } is saved.
said-entry-voided = { $name } is voided.
catalogue-import = Import a sheet
catalogue-import-title = Import a sheet: { $kind }
catalogue-import-file = The sheet (xlsx, xls, csv)
catalogue-import-check = Check it first
catalogue-import-do = Import
catalogue-import-progress = Reading the sheet…
catalogue-import-counts = Rows: { $read }. New: { $imported }. Changed: { $updated }. Known already: { $known }.
catalogue-import-absent = Not in the sheet: { $count }. They stay in the list; fill in the day for those who left.
catalogue-import-left-out = Columns without a place: { $columns }
said-imported = Imported: { $imported } new, { $updated } changed.
catalogue-starter = Begin with the common matters of a school: transfers, certificates, leave, repairs; change them one by one later.
catalogue-starter-do = Take the common matters
said-starter = Entered: { $items } service items, { $departments } departments, { $posts } posts.
setup-starter = Begin with the common matters of a school (transfers, certificates, leave)

## Working calendar: screens

page-calendar = Calendar
calendar-published-until = Notices are published until { $day }; days after it are provisional.
calendar-this-month = This month
calendar-earlier-year = The year before
calendar-later-year = The year after
# In a day's cell: 休 rests, 班 works though it is a weekend.
calendar-mark-rest = rest
calendar-mark-work = work
calendar-mark-provisional = provisional
# A day, for screen readers.
calendar-day-works = { $day }, works
calendar-day-works-because = { $day }, works ({ $reason })
calendar-day-rests = { $day }, rests
calendar-day-rests-because = { $day }, rests ({ $reason })
calendar-year = Rest and make-up days of { $year }
calendar-stretch-rest = { $name }: { $from } to { $to }, { $days } days of rest
calendar-stretch-rest-day = { $name }: { $from }, rest
calendar-stretch-work = { $name }: { $from } to { $to }, { $days } days of work
calendar-stretch-work-day = { $name }: { $from }, work
calendar-count = Count working days
calendar-count-from = From
calendar-count-days = Working days
calendar-count-do = Count
calendar-count-due = Working day { $count }: { $day }
calendar-count-due-provisional = Working day { $count }: { $day } (provisional)
calendar-count-line = { $day }: { $what }
calendar-school = The school’s own days
calendar-school-days = Closing and opening days
calendar-school-hint = A range a line with rest or work, as: 2027-01-25~2027-02-20 rest winter holiday
calendar-school-take-back = Take back
calendar-school-take-back-named = Take back { $name }
calendar-notice = Holiday notice
calendar-notice-year = The notice’s year
calendar-notice-text = What it says
calendar-notice-hint = Paste the notice, or a range a line: 2027-02-05~2027-02-11 rest Spring Festival
calendar-notice-file = Or from a file (CSV, Excel, ICS)
calendar-preview = See what would change
calendar-not-a-year = Write a year of four digits, as 2027
calendar-load-title = Take this into the calendar?
calendar-load-do = Take it
calendar-load-days = Days that change: { $count }.
calendar-load-no-days = No day changes between work and rest.
calendar-load-to-rest = { $day }: now rests
calendar-load-to-work = { $day }: now works
calendar-load-more = And { $count } more days.
calendar-load-progress = Dating open cases anew…
said-calendar = The calendar is taken; { $count } due dates changed.

## Papers of first contact

# Which part of the sheet it is.
paper-leaf-handler = Handler's half
paper-leaf-receipt = Receipt
paper-leaf-told = Asker's half
paper-leaf-message = Message
paper-leaf-reminder = Reminder
paper-leaf-asker = Asker's half
paper-mark-backdated = Entered later: { $at }
paper-mark-late-extension = Asked late: does not count as on time
# Places to sign, and labels that stand on several papers.
paper-first-responder-signature = First responder's signature
paper-handler-signature = Handler's signature
paper-department-signature = Department head's signature
paper-asker-signature = Asker's signature
paper-approver-signature = Approver's signature
paper-receiver-signature = Receiver's signature
paper-giver-signature = Sender's signature
paper-handler-phone = Phone
paper-due-provisional = { $date } (provisional)
paper-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
paper-days-of = { $days } { $unit }
paper-stands-in = { $name } (for { $other })
paper-with-details = { $name } ({ $details })
paper-labelled = { $label }: { $text }
paper-as-of-day = As of { $date }
# The record of a first contact.
paper-link-outcome = Signed for or sent back
paper-link-dwell = Time
paper-link-signed = Signed for by { $by }, { $at }
paper-link-sent-back = Sent back by { $by }, { $at }: { $reason }
paper-record-notice = One-time notice: { $at }, by { $by }; missing: { $missing }
paper-record-notice-only = One-time notice: { $at }, by { $by }
paper-record-extension = Extension: { $old } → { $new } ({ $reason }), { $by }: { $decision }
paper-record-extension-undecided = Extension: { $old } → { $new } ({ $reason }), not decided
paper-record-reminder = Reminder: { $at }, { $by } to { $to }
paper-record-annotation = Annotation: { $text } ({ $by }, { $at })
paper-record-trip = Came again for the same matter: { $number }, { $at }
# The hand-over slip.
paper-handle-by = Due by
paper-handle-from-signing =
    { $days ->
        [one] within { $days } working day of signing
       *[other] within { $days } working days of signing
    }
paper-leader-opinion = Instructions
paper-handled = Result
paper-signed-for = Signed for
paper-sent-back = Sent back
paper-hand-over-ask = Please finish by the due date, tell the asker, write down the result and return this part to { $desk }.
paper-hand-over-receipt-ask = Please sign, cut this receipt off and return it to { $desk } at once; until then whoever hands over stays answerable. If it is not your department's business, send it back with the reason.
# The one-time notice.
paper-material-name = What to bring
paper-material-copies = Copies
paper-material-source = How to get it
paper-material-received = Received
paper-material-missing = Missing
paper-notice-promise = This notice names everything the matter needs. You need bring only what is named here, and nothing else will be asked of you. The time promised runs from the working day after the last paper has come and the matter is accepted. Two copies: one for you, one for the school.
# The phone message.
paper-message-receiver = Receiver's signature
paper-message-done = What was done
paper-message-ask = Please see to it; where a call back is wanted, please call soon.
# The notice of an extension.
paper-ask-whom = Whom to ask
paper-extension-ask = For the reason above the matter cannot be finished by the date given before; the new date stands above. We are sorry for the inconvenience. Please ask the person named if you have questions.
# The reminder.
paper-days-over = Overdue by
paper-reminder-note = Message
paper-reminder-place = Reminder no.
paper-reminder-count = { $count }
paper-answer-by = Reply by
paper-reminded-signature = Received by
paper-reminder-ask = The matter above is past its due date. Please see to it at once, fill in the receipt below and return it to { $desk }. If more time is needed, give the reason; once it is approved, tell the asker.
paper-progress = Progress so far
paper-why-late = Reason for the delay
paper-finish-by = Expected finish
paper-wants-extension = Extension needed
# The reply. $channel is one of channel-….
paper-reply-dear = Dear { $name },
paper-reply-opening = We have dealt with the matter you brought to us on { $date } ({ $channel }; number { $number }). Our answer is as follows.
paper-reply-matter = Your matter
paper-reply-answer = Our answer
paper-reply-basis = Grounds
paper-reply-remedy = If you do not agree with this answer, you may speak to the handler or to the principal's office, or turn to the education authority.
paper-reply-remedy-phone = If you do not agree with this answer, you may speak to the handler or to the principal's office, call the supervision phone { $phone }, or turn to the education authority.
paper-sealed = { $school } (seal)
paper-delivery = Delivery
paper-delivered-how = Method
paper-delivered-at = Time
paper-delivered-by = Delivered by
paper-delivered-to = Received by
# The record of completion.
paper-on-time = On time
paper-completion-ask = If you do not agree with the result, please speak to the handler or to the principal's office.
# The book of first contacts; heads of narrow columns.
paper-column-received = Received
paper-column-signed = Signed for
paper-column-signed-by = { $by }, { $at }
paper-column-sent-back-by = Sent back: { $by }, { $at }
paper-column-due = Due
paper-column-finished = Finished
paper-column-result = Result, note
paper-contact-book-counts = answered { $answered }, handed over { $handed-over }, otherwise { $otherwise }, unanswered { $unanswered }; finished { $finished }; void { $void }
paper-contact-book-day-total = { $day }: { $records } in all; answered { $answered }, handed over { $handed-over }, otherwise { $otherwise }, unanswered { $unanswered }; finished { $finished }; void { $void }
paper-contact-book-month-total = This month: { $records } in all; answered { $answered }, handed over { $handed-over }, otherwise { $otherwise }, unanswered { $unanswered }; finished { $finished }; void { $void }
paper-contact-book-empty = Nothing was entered in this period.
paper-contact-book-elsewhere-why = Numbers run on in the order of entry, and this book is in the order of receipt. The numbers below lie between its own: those with a date are matters received on that date and are not missing; those without are not in the register.
paper-contact-book-elsewhere-days = Date of receipt
paper-contact-book-closing-empty = Nothing was entered in this period, and no number was used.
# The commitment board.
paper-board-basis = Grounds, conditions
paper-board-limit = Time promised
paper-board-place = Place, hours
paper-board-handler = Handler, phone
paper-board-empty = There are no service items yet.
paper-board-promise = The time promised runs in working days from the day after acceptance; where papers are missing, all of them are named at one go.
paper-board-promise-phone = The time promised runs in working days from the day after acceptance; where papers are missing, all of them are named at one go. If a promise is not kept, please call { $phone }.
# The list of what is made public.
paper-public-none = Not public:
paper-public-counts = { $published } of { $topics } topics are public.
paper-public-keeper = Publisher's signature
# The list of posts.
paper-duties-holder = Holder
paper-duties-substitute = Substitute
paper-duties-vacant = (vacant)
paper-duties-empty = There are no posts yet.
paper-duties-ask = When the holder is away, the substitute takes over. Whoever is asked first stays answerable until the matter is answered or somebody has signed for it.

## Figures of first contact

amount-hours = { $hours } h
amount-working-days = { $days } working days
amount-ratio = { $share } ({ $part }/{ $whole })
contact-figures-total = All
contact-figures-kind = By kind
contact-figures-channel = By channel
contact-figures-form = By form
contact-figures-asker = By who asked
contact-figures-desk = At the desk
contact-figures-hand-over = Handing over
contact-figures-time = Time limits
contact-figures-extension = Extensions
contact-figures-satisfaction = Follow-up and satisfaction
# $promise is one of promise-…
contact-figure-promise = { $promise } ({ $days } working days)
contact-figure-contacts = First contacts
contact-figure-contacts-definition = First contacts received during the period, by the time they really came; voided ones do not count.
contact-figure-finished = Finished
contact-figure-finished-definition = First contacts of the period finished by its last day.
contact-figure-open = Open at the end
contact-figure-open-definition = First contacts − finished.
contact-figure-voided = Voided first contacts
contact-figure-voided-definition = Voided entries received during the period; they are not first contacts, and their numbers stay.
contact-figure-kind-definition = First contacts by the kind entered; all kinds together are the first contacts.
contact-figure-channel-definition = First contacts by the channel entered; all channels together are the first contacts.
contact-figure-form-definition = First contacts by form; letters, e-mail and papers handed in are written.
contact-figure-asker-definition = First contacts by who asked; all together are the first contacts.
contact-figure-on-the-spot = Answered on the spot
contact-figure-on-the-spot-definition = First contacts that the first responder answered and finished on the day they came ÷ first contacts.
contact-figure-notices = One-time notices
contact-figure-notices-definition = One-time notices given about first contacts of the period; voided ones do not count.
contact-figure-repeat-trips = Further trips
contact-figure-repeat-trips-definition = First contacts entered as a further trip for the same matter.
contact-figure-repeat-told = Trips: notice had named it
contact-figure-repeat-told-definition = Further trips for what the earlier notice had named.
contact-figure-repeat-untold = Trips: no notice had
contact-figure-repeat-untold-definition = Further trips for what no earlier notice had named.
contact-figure-agitated = Agitated askers
contact-figure-agitated-definition = First contacts whose asker was entered as agitated.
contact-figure-hand-overs = Hand-overs
contact-figure-hand-overs-definition = Hand-overs of first contacts of the period, each link of a chain counted; voided ones do not count.
contact-figure-sent-back = Sent back
contact-figure-sent-back-definition = Hand-overs that the receiver sent back.
contact-figure-signed-promptly = Signed for promptly
contact-figure-signed-promptly-definition = Hand-overs signed for within { $hours } hours ÷ all hand-overs; unsigned ones and those sent back count in the denominator alone.
contact-figure-signing-median = Median time to sign
contact-figure-signing-median-definition = Hand-overs signed for, ordered by the time until then: the one in the middle; of an even number, the mean of the two in the middle.
contact-figure-on-time = Done on time
contact-figure-on-time-definition = Denominator: matters due within the period that had been answered or were overdue when this was counted, each once. Numerator: those answered by their due date. The reply counts, not the closing; an extension counts if it was approved and told in time; overdue open ones count as not kept; those neither due nor answered are not in the denominator.
contact-figure-same-day-definition = Oral matters answered, told of or handed over the same working day (the next one if they came after hours or on a day of rest) ÷ those that had to be within the period. What was handed over is counted again by its own limit.
contact-figure-written-definition = Written enquiries answered within { $days } working days of acceptance ÷ those due in the period, counted as for "Done on time".
contact-figure-complex-definition = Complex written enquiries answered within { $days } working days of acceptance in all ÷ those due in the period, counted as for "Done on time".
contact-figure-handed-over-definition = Handed-over matters answered within { $days } working days of being signed for ÷ those due in the period; what is not signed for has no due date yet. Counted as for "Done on time".
contact-figure-item-definition = Matters due by their service item's own limit and answered by then ÷ those due in the period, counted as for "Done on time".
contact-figure-from-above-definition = Matters from above reported upward or answered within the limit of their document ÷ those due in the period, counted as for "Done on time".
contact-figure-overdue = Overdue
contact-figure-overdue-definition = Denominator − numerator of "Done on time": due in the period and not answered by then, those answered later included.
contact-figure-reply-median = Median time to reply
contact-figure-reply-median-definition = First contacts that were answered, ordered by working days from the day after acceptance (or receipt) to the reply: the one in the middle. The same day is 0; waiting for papers does not count.
contact-figure-extensions = Extensions asked for
contact-figure-extensions-definition = Extensions asked for first contacts of the period; voided ones do not count.
contact-figure-told-in-time = Told in time
contact-figure-told-in-time-definition = Extensions of which the asker was told by the old due date ÷ extensions asked for.
contact-figure-followed-up = Followed up
contact-figure-followed-up-definition = Finished matters that were followed up ÷ finished.
contact-figure-solved = Solved
contact-figure-solved-definition = Matters said to be solved ÷ followed up; where nothing was said they are not.
contact-figure-content = Satisfied
contact-figure-content-definition = "Satisfied" and "Fairly satisfied" ÷ those who rated; unrated is not satisfied and not in the denominator.
# Why an extension did not excuse a matter that is late
overdue-extension-not-asked = No extension asked for
overdue-extension-asked-late = Asked too late
overdue-extension-not-approved = Not approved in time
overdue-extension-not-told-in-time = Asker not told in time
overdue-extension-passed-again = Extended, and late again
# On the report, and on the page of reports
report-number-8 = 8
report-number-9 = 9
report-number-10 = 10
report-section-contact-spread = When and how they asked
report-section-overdue = Overdue matters
report-contacts-empty = No first contacts were entered in this period.
report-chart-contacts-by-day = First contacts by day
report-chart-contacts-by-month = First contacts by month
report-chart-contacts-by-channel = First contacts by channel
report-column-contacts = First contacts
report-column-due = Due
report-column-kept = On time
report-column-on-time = Rate
report-column-item = Service items asked about most
report-column-days-over = Days over
report-overdue-days = { $days }
report-overdue-open = Open
report-overdue-reminded = Yes
report-overdue-not-reminded = No
report-overdue-none = Nothing that was due in this period is late.
report-overdue-note = Days over are working days up to the reply, or up to the count where there is none.
report-overdue-more = { $register }: { $count } more, not listed: due later, or of a record that whoever reads may not open.
reports-about-visits = Visits
reports-about-contacts = First contacts
reports-contacts-bar = { $part }: { $count }

## Figures of complaints

complaint-figures-total = All
complaint-figures-signed = By how they are signed
complaint-figures-channel = By channel
complaint-figures-complainant = By who complained
complaint-figures-finding = By finding
complaint-figures-handling = Handling
complaint-figures-time = Time limits
complaint-figures-extension = Extensions
complaint-figures-follow-up = Follow-up and satisfaction
complaint-figures-fault = Held to account: by fault
complaint-figures-sanction = Held to account: by sanction
complaint-figure-received = Complaints
complaint-figure-received-definition = Complaints received during the period, by the day they really came; voided ones do not count.
complaint-figure-closed = Closed
complaint-figure-closed-definition = Complaints of the period closed by signature when this was counted.
complaint-figure-open = Open
complaint-figure-open-definition = Complaints − closed − withdrawn − merged.
complaint-figure-withdrawn = Withdrawn
complaint-figure-withdrawn-definition = Complaints of the period that whoever complained took back.
complaint-figure-merged = Repeats (merged)
complaint-figure-merged-definition = Complaints of the period merged into another one about the same.
complaint-figure-reopened = Reopened
complaint-figure-reopened-definition = Complaints of the period taken up again after they were over.
complaint-figure-voided = Voided complaints
complaint-figure-voided-definition = Voided entries received during the period; they are not complaints, and their numbers stay.
complaint-figure-signed-definition = Complaints by how they are signed; all together are the complaints.
complaint-figure-channel-definition = Complaints by the channel entered; all channels together are the complaints.
complaint-figure-complainant-definition = Complaints by who complained; all together are the complaints. Nobody is named.
complaint-figure-finding-definition = Complaints of the period in which something was found, by the finding.
complaint-figure-upheld = Upheld
complaint-figure-upheld-definition = Complaints of the period upheld or partly upheld ÷ those in which something was found.
complaint-figure-refused = Refused
complaint-figure-refused-definition = Complaints of the period that were refused.
complaint-figure-referred = Referred
complaint-figure-referred-definition = Complaints of the period referred upward or to another body.
complaint-figure-at-principal = At the principal's office
complaint-figure-at-principal-definition = Complaints of the period made straight at the principal's office.
complaint-figure-red-path = Red path
complaint-figure-red-path-definition = Complaints of the period about what must be reported at once, or about bullying.
complaint-figure-agitated = Agitated
complaint-figure-agitated-definition = Complaints of the period entered with whoever complained agitated.
complaint-figure-accepted-on-time = Accepted on time
complaint-figure-accepted-on-time-definition = Complaints accepted, refused or referred within { $days } working days of receipt ÷ those whose acceptance fell due in the period; those neither due nor decided, and those withdrawn or merged before, are not in the denominator.
complaint-figure-replied-on-time = Answered on time
complaint-figure-replied-on-time-definition = Denominator: complaints due within the period that had been answered or were overdue when this was counted. Numerator: those answered by their due date, { $days } working days from acceptance (from receipt where acceptance was late). The reply counts, not the closing; an extension counts if it was approved and told in time; refused, referred, withdrawn and merged ones do not count.
complaint-figure-late-replies = Answered late
complaint-figure-late-replies-definition = Denominator − numerator of "Answered on time": due in the period and not answered by then, those answered later included.
complaint-figure-reply-median = Median time to answer
complaint-figure-reply-median-definition = Complaints of the period that were answered, ordered by working days from the day after receipt to the answer: the one in the middle; of an even number, the mean of the two in the middle. The same day is 0.
complaint-figure-extensions = Extensions asked for
complaint-figure-extensions-definition = Extensions asked for complaints of the period; voided ones do not count.
complaint-figure-told-in-time = Told in time
complaint-figure-told-in-time-definition = Extensions of which whoever complained was told by the old due date ÷ extensions asked for.
complaint-figure-followed-up = Followed up
complaint-figure-followed-up-definition = Complaints of the period answered and followed up ÷ those answered.
complaint-figure-solved = Solved
complaint-figure-solved-definition = Complaints said to be solved ÷ followed up; where nothing was said they are not.
complaint-figure-content = Satisfied
complaint-figure-content-definition = "Satisfied" and "Fairly satisfied" ÷ those who rated; unrated is not satisfied and not in the denominator.
complaint-figure-retaliation = Retaliation spoken of
complaint-figure-retaliation-definition = Follow-ups in which retaliation was spoken of.
complaint-figure-fault-f1 = Openness
complaint-figure-fault-f2 = Procedure or commitment
complaint-figure-fault-f3 = First-contact duty
complaint-figure-fault-f4 = One-time notice
complaint-figure-fault-f5 = Time limits
complaint-figure-fault-f6 = Conduct
complaint-figure-fault-definition = Decisions of the period that held somebody to account, by the rule that was broken, those that first contacts, opinions and rectifications show included; dismissals and voided decisions do not count.
complaint-figure-sanction-definition = Decisions of the period that held somebody to account, by the sanction, those that first contacts, opinions and rectifications show included; voided ones do not count.
# On the report, and on the page of reports
# On the report, and on the page of reports
report-number-11 = 11
report-number-12 = 12
report-section-complaint-spread = Complaints by category and department
report-complaints-empty = No complaints were entered in this period.
report-column-complaints = Complaints
report-column-upheld = Upheld
report-chart-complaints-by-channel = Complaints by channel
reports-about-complaints = Complaints
reports-complaints-bar = { $part }: { $count }

## Lock and accounts

# Beside the name, in the list of the lock.
lock-account = { $name } ({ $role })
lock-locked = The register is locked. Choose your name and type your password.
lock-who = Who are you
lock-keys-hint = ↑ ↓ choose a name, Enter unlocks
lock-unlock = Unlock
lock-wait = One moment
lock-checking = Checking…
# Only of the sample register (--demo).
lock-demo = This is the sample register; every account has the password { $password }.
lock-needs-accounts = There are no accounts yet, so nothing can be locked. Set up accounts in Settings.
command-lock = Lock
top-who-with-role = { $name } ({ $role })
password-title = Change password
password-confirm = Change password
password-later = Later
password-first-hint = You are using a first password that somebody else gave you. Change it to one that only you know.
password-old = Old password
password-new = New password
password-again = Once more
password-hint = At least { $count } characters
password-forget-hint = Passwords are kept nowhere; a forgotten one can only be reset. After a reset the principal must reseal what was sealed to you before.
said-password-changed = Password changed
founding-title = Set up accounts
founding-text = Who complains is sealed the moment it is saved; only the principal and those the principal allows open it, each with their own password. So everybody needs an account first. From then on the register opens with a name and a password.
founding-principal = Principal
founding-principal-name = Principal's name
founding-others = Everybody else
founding-others-hint = First passwords are made by the program and shown once, on the next page. A deputy deals with complaints about the principal; it is well to have one.
founding-name-of = Name of person { $number }
founding-remove = Remove { $name }
founding-remove-do = Remove
founding-add = Add a person
founding-do = Set up accounts
founding-later = Not now
founding-making = Setting up…
founding-shown-title = The accounts are made: what follows is shown this once
first-passwords-title = First passwords
first-passwords-hint = Copy them by hand and give each to its holder, who changes it after unlocking for the first time.
sheet-title = Recovery sheet and phrase
sheet-second-title = Second recovery sheet and phrase (complaints about the principal)
sheet-text = If the principal forgets the password or leaves, only sheet and phrase together bring back what is sealed. Give them to two people to keep apart. The program keeps neither.
sheet-fingerprint = Key fingerprint: { $fingerprint }
sheet-step-save = 1. Save the sheet somewhere outside the register, such as a USB stick, and print it.
sheet-save-to = Save the sheet as
sheet-save-hint = Not in the folder of the register or of its backups
sheet-file-name = recovery-sheet
sheet-save = Save the sheet
sheet-saved = Saved: { $path }
sheet-step-phrase = 2. Copy the phrase by hand onto another paper. No photo, no file.
sheet-copied = Copied, check it
sheet-last-group = Type the last four letters of the phrase from your paper
sheet-show-again = Show the phrase again
problem-last-group = These are not the last four letters; check what you copied
sheet-needs-place = Say where to save it first
sheet-needs-saving = Save the sheet first
sheet-needs-copying = Copy the phrase first
sheet-done = All done
error-refused-sheet-beside-register = The recovery sheet must not lie in the folder of the register or of its backups: whoever takes the folder would have both. Choose another place, such as a USB stick.
cli-ask-password = Password of { $name }:
cli-ask-new-password = The principal's password (Enter alone: no accounts yet):
cli-ask-again = Once more:
cli-ask-phrase = Phrase of the recovery sheet:
cli-init-no-accounts = No accounts were made, so complaints cannot be taken yet. Set up accounts in the window's Settings.
cli-init-first-password = First password (shown this once) of { $name } ({ $role }): { $password }
cli-init-sheet-at = The recovery sheet was written to { $path }
cli-init-sheet-beside = The recovery sheet lies in the folder of the register. Move it elsewhere soon, such as to a USB stick.
cli-init-sheet = The recovery sheet (shown this once; print or copy it):
cli-init-phrase = The phrase of the recovery sheet (shown this once; copy it by hand and keep it apart from the sheet): { $phrase }
cli-failed-no-password = The register has accounts. Name yours with --user (the principal otherwise), and give the password in the variable SHOUWEN_PASSWORD or at a terminal.
cli-failed-passwords-differ = The two passwords differ; nothing was done.
cli-failed-sheet-unreadable = The file of the recovery sheet cannot be read. Check where it lies, and that it is a text file.
cli-show-sealed = Sealed pieces: { $count }. A reason opens them (--reveal REASON)
cli-show-opened = What was sealed, opened (and noted in the log of openings)
cli-show-damaged = Damaged or altered, so not opened: { $count }
cli-show-of-others = Sealed to others: { $count }
cli-show-merged = Merged into it: { $numbers }
cli-show-merged-into = Merged into { $numbers }
cli-recover-left = Identities that this sheet does not open, sealed to others or damaged: { $count }.
cli-usage-recover-identities = shouwen recover-identities --sheet FILE [--phrase-from-env VARIABLE]
cli-summary-recover-identities = bring back the identities of complainants and givers with recovery sheet and phrase
cli-help-recover-identities = A line each: number, identity. No account is needed; each opening goes into the log. The phrase comes from the variable SHOUWEN_PHRASE or is typed at a terminal.
accounts-title = Accounts
accounts-none = There are no accounts yet, so complaints cannot be taken and the register cannot be locked.
accounts-me = Unlocked by { $name } ({ $role })
accounts-keep = Accounts and keys
accounts-back = Back to settings
accounts-hint = Every account has a key of its own, made when its holder first unlocks. Fingerprints stand on reports too, so a replaced key is noticed.
accounts-name = Name
accounts-role = Role
accounts-key = Key fingerprint
accounts-state = State
accounts-never-unlocked = never unlocked
accounts-ended = ended on { $date }
accounts-first-password = first password still
accounts-in-use = in use
accounts-add = Add an account
accounts-add-do = Add
accounts-reset = Reset password
accounts-reset-title = Reset the password of { $name }?
accounts-reset-text = A new first password is made and shown once. The old key is gone: what was sealed to this person before must be resealed by the principal.
accounts-end = End
accounts-end-title = End the account of { $name }?
accounts-end-text = It unlocks nothing any more. What this person did keeps their name.
accounts-succeed = Hand over
accounts-succeed-title = Hand over the principal's office
accounts-succeed-text = { $name } becomes the principal, and your account ends. What is sealed is sealed to the new principal instead, and the register locks.
accounts-succeed-type = Type the new principal's name to confirm
accounts-succeed-differs = This is not the new principal's name
accounts-no-key = This person never unlocked and has no key yet
accounts-lock-title = Locking by itself
accounts-lock-after = Lock after so many idle minutes
accounts-lock-hint = Half-typed forms are kept as drafts first
accounts-lock-key = Press Ctrl+L to lock when you leave the desk.
accounts-nothing-changed = Nothing changed
first-passwords-copied = Copied
role-hint-clerk = Logs visits, first contacts and complaints; does not see complainants afterwards.
role-hint-office = Handles complaints, keeps lists and settings; may open the identity of a named complainant.
role-hint-principal = Instructs, approves, closes, holds to account.
role-hint-deputy = Deals with complaints about the principal; may reset the principal's password.
role-hint-supervisor = Reads registers and reports without names, and changes nothing.
said-first-password = First password made for { $name }
said-account-ended = Account ended
said-resealed = Sealed as they should be: { $count }; not opened: { $left }
said-second-sheet = Second recovery sheet made
said-superior = The superior's key is saved
reseal-title = Reseal
reseal-hint = When somebody has new keys or is new, seal what is already there to everybody who may read it now.
reseal-waiting = Waiting to be resealed: { $count }
reseal-nothing = Nothing to reseal
reseal-do = Reseal
recover-title = Recover with the sheet
recover-hint = After a lost password or a reset key, sheet and phrase bring back what is sealed. A used sheet is worn out; a new one is made.
recover-sheet = Text of the recovery sheet
recover-sheet-hint = From the BEGIN line to the END line, as it stands
recover-phrase = Phrase
recover-needs-both = Both sheet and phrase are needed
recover-do = Recover
renew-title = Make a new recovery sheet
renew-hint = If sheet or phrase was not kept well, make new ones.
renew-text = A new sheet and phrase are made, and what you can open is sealed to them. The old sheet opens nothing new; collect and destroy it.
renew-do = Make a new recovery sheet
second-title = Second recovery sheet
second-hint = Complaints about the principal are sealed neither to the principal nor to the principal's sheet, but to this one. A deputy makes and keeps it.
second-made = It is made
second-do = Make the second sheet
superior-title = The superior's key
superior-hint = Complaints about the principal can be sealed to a superior too, such as the education bureau. They give their public key, which begins with age1; compare its fingerprint by phone.
superior-name = Name of the superior
superior-key = Public key
today-no-accounts = There are no accounts yet, so complaints cannot be taken.

## Sheets of complaints

sheet-title-complaints = Complaints
sheet-received-on = Received on
sheet-signed = How signed
sheet-complainant = Complainant
sheet-respondents = Respondents
sheet-respondent-department = Department complained about
sheet-facts = What happened
sheet-request = What they ask for
sheet-finding = Finding
sheet-complainant-kind = Kind of complainant
sheet-at-principal = At the principal's office
sheet-about-principal = About the principal
sheet-decision = Decision
sheet-replied-on = Replied on
sheet-followed-up-on = Followed up on
# Stands where a name or the facts would: they are sealed.
sheet-sealed = sealed
template-note-complaints-required = The day and what happened must be there, all else may be empty. Fill in the first worksheet from the second row, a complaint a row. Days are written as 2026-09-01.
template-note-complaints-signed = How signed is named, confidential or anonymous. Where it is empty, a complaint with a complainant is taken as named, one without as anonymous.
template-note-complaints-sealed = Complainant and phone are sealed as they come in; of a confidential complaint so are what happened, what they ask for and the note. Only those who may can open them. Of an anonymous one no name is kept.
template-note-complaints-finding = Where there is a day of closing or of the reply, the finding must be there: upheld, partly upheld, not upheld or inconclusive.
template-note-complaints-destroy = This sheet holds the names of complainants. Delete it for good once it is imported, and destroy it where it is on paper.
template-example-complaint-department = Canteen
template-example-facts = Lunch was cold several times
template-example-request = Keep it warm
template-example-reply = Warming boxes were bought; the parents were told
cli-import-name-left-out = Anonymous complaints named somebody; the names were left out. Rows: { $rows } ({ $count }).
cli-import-sealed-columns = Columns that were sealed: { $names }.
cli-import-destroy = The names of complainants still stand in this sheet: { $path }. Once you have checked the import, delete it for good, and destroy it where it is on paper.

## Papers: complaints

# What stands on several of them. $by and $on say who did something and on which day.
paper-complaint-sealed = (sealed)
paper-complaint-sealed-count = { $count } sealed
paper-complaint-mark-identity = Names the complainant
# Said on the screen before such a page goes anywhere.
paper-identity-warning = This page names the complainant. It goes straight to the printer, or to a place you choose. Take it from the printer yourself, and let no respondent see it.
paper-attachments-warning = Attachments may show who complains. They go straight to the printer, or to a place you choose. Take them from the printer yourself, and let no respondent see them.
paper-recovery-warning = This sheet bears the encrypted recovery key. It goes straight to the printer, or to a place you choose, apart from register and backups. The phrase is not on it: write it down by hand and give it to somebody else.
paper-guarded-not-printed = The printer did not take the page, and it lies in no file. Check the printer and try again, or save it to a place you choose.
paper-complaint-damaged = Sealed pieces that are damaged and left out: { $count }.
paper-complaint-of-others = Sealed pieces that are sealed to others and left out: { $count }.
paper-complaint-number = Complaint
paper-complaint-reason = Reason
paper-complaint-by-on = { $by }, { $on }
paper-complaint-office-signature = Signature for the office
# 批示: $text is what was said, $by whose it is. One that was entered from paper says by whom, and whether it was confirmed.
paper-complaint-instruction = { $text } ({ $by }, { $on })
paper-complaint-instruction-for = { $text } ({ $by }, { $on }; entered by { $entered-by }, not confirmed yet)
paper-complaint-instruction-confirmed = { $text } ({ $by }, { $on }; entered by { $entered-by }, confirmed on { $confirmed })
# The record.
paper-complaint-address = Address or unit
paper-complaint-document = Document
paper-complaint-attachments = Attachments
paper-complaint-attachments-behind = { $count } in all, behind this record.
paper-complaint-attachments-left = { $count } in all, not printed with this record.
paper-complaint-complainant-signature = Complainant's signature, if present
paper-complaint-clerk-signature = Clerk's signature
paper-complaint-blank-keep = Ask first how it is signed. A confidential complaint goes into a sealed envelope at once and to the principal in person; of an anonymous one the boxes of the complainant stay empty. Once it is typed in, the office keeps this sheet under seal.
# The receipt.
paper-receipt-number = Number
paper-receipt-code = Code
paper-receipt-told-by = Decision on acceptance by
paper-receipt-phone = Supervision phone
paper-receipt-seal = School seal
paper-receipt-how = How to enquire
paper-receipt-ask = Come or call ({ $desk }) and give number and code: you will be told how things stand, and need not give your name.
paper-receipt-promise = The school protects whoever complains. Nobody may ask or tell who they are, and nobody may take it out on them.
paper-receipt-once = The code stands on this slip alone. The school keeps no copy and cannot give it again: keep it well, and to yourself.
# Acceptance, refusal, referral. $unit is who takes it up instead.
paper-acceptance-title-accepted = Notice of acceptance
paper-acceptance-title-refused = Notice of refusal
paper-acceptance-title-referred = Notice of referral
paper-acceptance-accepted = We received your complaint on { $date } (number { $number }) and have accepted it.
paper-acceptance-refused = We received your complaint on { $date } (number { $number }) and cannot accept it.
paper-acceptance-referred = We received your complaint on { $date } (number { $number }). It is for { $unit } to deal with, and we have passed it on to them. Please ask there how things stand.
paper-acceptance-remark = Remark
paper-acceptance-due = We will reply by { $due }, in writing or as you prefer. Should it take longer, you will be told why and until when before that day.
paper-acceptance-protects = We protect your identity and what you told us, and nobody may take it out on you. If anybody does, tell the principal's office at once.
paper-acceptance-decision = Decision
paper-acceptance-answer-by = Reply by
# Letters to the complainant. Nobody is named unless the file was opened for it.
paper-complaint-dear-unnamed = complainant
paper-complaint-remedy = If you do not agree, you may speak to the principal's office, hand in more, or ask for the matter to be taken up again; and you may turn to the education authority.
paper-complaint-remedy-phone = If you do not agree, you may speak to the principal's office, hand in more, or ask for the matter to be taken up again; call the supervision phone { $phone }; or turn to the education authority.
paper-complaint-delivered-on = Date
paper-complaint-delivered-to = Received by (may be left empty)
paper-complaint-reply-opening = We have looked into the complaint you made on { $date } ({ $channel }; number { $number }). Our answer is as follows.
paper-complaint-matter = Your complaint
paper-complaint-reply-found = What we found: { $finding }.
# The sheet of approvals.
paper-approval-gist = Summary
paper-approval-department = Department's findings
paper-approval-instruction = Instruction
paper-approval-principal = Principal's signature
paper-approval-reply = Reply
paper-approval-replier = Replier's signature
paper-approval-assigned = Assigned to { $who }
paper-approval-found = Found: { $finding }
# The handler's copy.
paper-handler-mark = Names no complainant
paper-handler-attachments =
    { $count ->
        [one] One attachment is not printed here, because it may show who complains; ask the office if you need to see it.
       *[other] { $count } attachments are not printed here, because they may show who complains; ask the office if you need to see them.
    }
paper-handler-proposal = Proposal
paper-handler-promise = This copy does not say who complains. The handler does not ask, guess or tell who it is, does not hand this copy to a respondent, and takes it out on nobody; whoever does is held to account.
paper-handler-ask = Please hear both sides and look into the facts, fill in this copy before the limit, and hand it back in person ({ $desk }); the office files it.
# The follow-up.
paper-follow-up-note = Complainant's comments
paper-follow-up-why = Reasons for dissatisfaction
paper-follow-up-next = Next steps
paper-follow-up-signature = Signature for the follow-up
paper-follow-up-ask = No respondent and nobody of their department follows up. Who does not say how satisfied they are is ticked nowhere and counts as unrated. Retaliation is told to the principal the same day.
# Rectification: a half that goes out and one that comes back.
paper-leaf-mend = Notice
paper-leaf-mend-answer = Answer
paper-mend-how = Method
paper-mend-at-once = At once
paper-mend-by-plan = By a set date
paper-mend-reopened = Reason for sending back
paper-mend-ask = Please put this right before the day above, fill in the answer, cut it off and hand it to the office. Somebody else checks it before it is struck off.
paper-mend-answer-ask = Fill this in when it is done and hand it back. Who does not answer in time is held to account.
paper-mend-person-signature = Responsible person's signature
paper-mend-verifier-signature = Verifier's signature
# Accountability.
paper-held-found = This is a fault under the rules: { $fault }.
paper-held-decided = The decision is: { $sanction }.
paper-held-due = To be put right by { $due }, and reported in writing.
paper-held-by = Decided by
paper-held-appeal = Whoever does not accept this decision may appeal in writing to the school's leading group, or turn to the education authority.
paper-held-person-signature = Received by the person named
# The book of complaints; heads of narrow columns.
paper-complaint-column-acceptance = Acceptance
paper-complaint-column-reply = Replied
paper-complaint-column-closed = Closed
paper-complaint-what-on = { $what }, { $on }
paper-complaint-book-counts = accepted { $accepted }, refused { $refused }, referred { $referred }, not decided { $waiting }; closed { $closed }; void { $void }
paper-complaint-book-month-total = This month: { $records } in all; accepted { $accepted }, refused { $refused }, referred { $referred }, not decided { $waiting }; closed { $closed }; void { $void }
paper-complaint-book-empty = No complaint was entered in this period.
paper-complaint-book-elsewhere-why = Numbers run on in the order of entry, and this book is in the order of receipt, without identities and facts. The numbers below lie between its own: those with a date are complaints received on that date and are not missing; those without are not in the register.
paper-complaint-book-closing-empty = No complaint was entered in this period, and no number was used.
# The yearly appraisal; heads of narrow columns.
paper-appraisal-year = Year { $year }
paper-appraisal-departments = Departments
paper-appraisal-persons = Staff
paper-appraisal-name = Name
paper-appraisal-department = Department
paper-appraisal-matters = Handled
paper-appraisal-due = Due
paper-appraisal-kept = On time
paper-appraisal-overdue = Late
paper-appraisal-share = Share
paper-appraisal-trips = Repeat trips
paper-appraisal-upheld = Upheld
paper-appraisal-partly = Partly upheld
paper-appraisal-merit = Barred
paper-appraisal-merit-lost = yes
paper-appraisal-journal = Journal
paper-appraisal-between = {"; "}
paper-appraisal-empty = Nothing of this year is to be told.
paper-appraisal-counts = Handled: first contacts and complaints received this year for which they answer. Due, on time, late: those that fell due, and whether they were finished or replied to by then; what still runs is left out. Repeat trips: further trips for what had not been told at one go. Upheld, partly upheld: complaints about them. Opinions: those received this year and sent to them. Fed back in time, put right in time: done in time/due; rectifications by the day they were ordered. Faults and sanctions are the principal's decisions only; complaints and opinions about the principal are left out. White is none.
# The recovery sheet. The phrase is written by hand and stands on no paper of the program.
paper-recovery-first = Recovery key of identities
paper-recovery-second = Second recovery key: complaints about the principal
paper-recovery-fingerprint = Fingerprint
paper-recovery-made-on = Made on
paper-recovery-kept-at = Where this sheet lies
paper-recovery-what = What it opens
paper-recovery-opens = With the phrase: every sealed identity, and the facts and attachments of confidential complaints, in the register and its backups; except complaints about the principal.
paper-recovery-opens-second = With the phrase: complaints about the principal, in the register and its backups: identities, facts and attachments.
paper-recovery-phrase-at = Who holds the phrase
paper-recovery-key = The encrypted key, a letter a place; or scan the square
paper-recovery-how = How to open without this program
paper-recovery-steps = Type or scan the key above into a file sheet.age beside the register, register.shouwen, and run two commands (with the public programs sqlite3 and age); give the phrase when asked:
paper-recovery-apart = The phrase is printed nowhere: write it by hand on page 2 when the key is made. Sheet and phrase lie with two people, in two places, and not among the backups. Without either nothing opens; should both fall into other hands, replace the recovery key at once.
paper-recovery-phrase-title = Phrase of the recovery key
paper-recovery-phrase = The phrase, by hand, four letters a box
paper-recovery-phrase-place = Where this page lies
paper-recovery-phrase-ask = Copy it from the screen letter by letter, in capitals, and compare once more. It is shown once and kept nowhere. Do not copy or photograph this page, and keep it apart from the recovery sheet, with another person.
paper-recovery-sheet-keeper = Keeper of this sheet
paper-recovery-phrase-keeper = Keeper of the phrase
# What is refused, and what to do next.
error-refused-no-acceptance = It was not decided yet whether this complaint is taken up, so there is no notice to print. Accept, refuse or refer it first.
error-refused-not-assigned = This complaint was assigned to nobody yet, or lacks its summary, so there is no handler's copy. Assign it first.
error-refused-printed-once = This paper is printed once, when it is made: its code or phrase is kept nowhere afterwards. Nothing was printed. Whoever lost a receipt is answered in person.

## Complaint form and list

complaint-form-new = New complaint
complaint-form-hint = Ask how it is to be signed first. Before saving you read everything back to the complainant.
complaint-form-no-accounts = No complaint can be taken yet
complaint-form-no-accounts-hint = Who complains is sealed to the principal, and this register has no accounts. The principal sets them up under Settings.
complaint-form-not-allowed = Your role does not take complaints
complaint-form-not-allowed-hint = Ask the front desk, the office or the principal.
# What each way of signing means for whoever complains, to be told them in these words
complaint-signed-named-means = Your identity is sealed. Only the principal and the office can open it, giving a reason; the handler cannot.
complaint-signed-confidential-means = Your identity and your account are sealed to the principal alone; the handler gets a summary the principal writes.
complaint-signed-anonymous-means = No name is written down. You ask with number and code; the school cannot reach you with its answer.
complaint-form-own-category = Other words
complaint-form-respondents-hint = Several names are parted by commas; staff are offered as you type.
complaint-form-about-principal-means = Sealed to the deputy or a superior: the principal can neither open nor decide it.
complaint-form-about-principal-named = The principal is the respondent, so it is sealed to the deputy or a superior and the principal cannot open it.
complaint-form-calming-hint = A seat, water, a quiet place; call a leader if that does not help. Write down what was done and who came.
complaint-form-no-red-path = Not urgent
complaint-form-red-at-once = Report first. This waits for no approval
complaint-form-red-hint = Harm to a minor or bullying is reported to the police or the education authority at once, and the child is protected. Say below who was told and when.
complaint-form-signed = Signed: { $signed }
complaint-form-nothing-sealed = Nothing of this complaint is sealed.
complaint-form-facts-sealed = Facts and request are sealed: they are neither shown nor changed here.
complaint-form-identity-sealed = Who complains is sealed and is neither shown nor changed here.
complaint-form-all-sealed = Who complains, facts and request are sealed: they are neither shown nor changed here.
complaint-form-add-hint = To correct or add to what is sealed, use “Add” on the case: a further sealed piece lies beside it.
complaint-readers = Who can open what is sealed
complaint-readers-anonymous = No identity is written down, so nothing is sealed.
complaint-readers-hint = Opening takes a reason and is logged for the principal to see. Once saved, you cannot look either.
complaint-readers-superior = the superior authority
complaint-repeats = Possible repeats
complaint-repeats-hint = Click a number to see it in short; what you typed stays.
complaint-repeat-line = Received { $date } · { $stage }
complaint-about-you = Concerns you; not shown
complaint-read-back = Read back
complaint-read-back-hint = Read this to the complainant. Once it is saved, this desk cannot look at who complained.
complaint-read-back-confirm = All correct: seal and save
complaint-read-back-change = Back to change
complaint-read-back-sealed = To be sealed
complaint-read-back-readers = Can be opened by { $names }, and with the recovery sheet and phrase that lie with two people.
complaint-read-back-open = In the open, for whoever handles it
complaint-sealing = Sealing and saving …
complaint-yes = Yes
complaint-logged = The complaint is sealed and saved
complaint-logged-hint = Give number and code to the complainant. The code is shown this once and is not kept.
complaint-code = Code
complaint-code-means = With this code one can ask how things stand without giving a name.
complaint-logged-done = Given to the complainant: done
complaint-logged-print = Print the receipt
complaint-code-given-title = Does the complainant have the code?
complaint-code-given-text = Once you leave, the code is not shown again and cannot be issued anew.
complaint-code-given = Yes, leave
complaint-code-stay = Stay here
complaint-by-code = Ask with a code
complaint-by-code-look = Look up
complaint-by-code-hint = Ask for number and code; a name is not needed.
complaint-by-code-looking = Checking the code …
complaint-by-code-received = Received: { $date }
complaint-by-code-accepted = Accepted: { $date }
complaint-by-code-told = Told of it: { $date }
complaint-by-code-replied = Replied: { $date }
complaint-by-code-closed = Closed: { $date }
complaint-scope-all = All
complaint-scope-open = Open
complaint-scope-received = To accept
complaint-scope-overdue = Overdue
complaint-scope-awaits-closing = To close
complaint-scope-red-path = Urgent
complaint-scope-closed = Closed
complaint-scope-void = Void
complaint-find-hint = Number or words
complaint-any-signed = Any signing
complaint-any-category = Any category
complaint-narrowed-department = About: { $department }
complaint-narrowed-days = { $from } to { $to }
complaint-column-number = Number
complaint-column-received = Received
complaint-column-signed = Signed
complaint-column-category = Category
complaint-column-respondents = About
complaint-column-stage = Stage
complaint-list-empty = No complaints here
complaint-list-empty-hint = Press F4 to enter one, or change the filters above.
# On Today
complaint-draft-offer = A complaint was not finished
today-complaints-open = Open { $count }
today-complaints-overdue = Overdue { $count }
today-complaints-received = To accept { $count }
today-complaints-red-path = Urgent { $count }
today-complaints-to-decide = { $count } on the principal's desk

## The case of a complaint

case-none = Choose a complaint to see the whole case here
case-about-you = This complaint concerns you, so you cannot see it.
case-save = Save
case-sign = Sign and close
case-more = More
case-waits-for-principal = The next step is the principal's.
case-waits-for-deputy = This case concerns the principal; the next step is the deputy's.
case-replied = Replied
case-person-of = { $person }, { $department }
case-labelled = { $label }: { $text }
case-decided-by = Decided by { $by } on { $day }
# The steps of the course, in a narrow cell each.
case-course-received = Received
case-course-accepted = Accepted
case-course-refused = Refused
case-course-referred = Referred
case-course-assessed = Assessed
case-course-assigned = Assigned
case-course-investigated = Inquiry
case-course-found = Finding
case-course-decided = Decision
case-course-replied = Reply
case-course-followed-up = Follow-up
case-course-closed = Closed
case-course-withdrawn = Withdrawn
case-course-merged = Merged
case-course-to-do = to do
case-course-skipped = left out
case-section-matter = What is complained about
case-section-receipt = How it came in
case-section-red = Mandatory report or bullying
case-section-complainant = Who complains
case-section-acceptance = Acceptance
case-section-instructions = Instructions
case-section-assessment = Assessment
case-section-assignment = Assignment
case-section-investigation = Investigation
case-section-finding = Finding
case-section-decision = Decision
case-section-reply = Reply
case-section-follow-up = Follow-up
case-section-closing = Closing
case-section-withdrawal = Withdrawal
case-section-reopening = Reopening
case-section-notes = Notes
case-section-extensions = Extensions
case-section-rectifications = Rectification
case-section-accountabilities = Accountability
case-section-scans = Scans and photos
case-section-merged = Merged complaints
case-facts-sealed = The facts and the request are sealed; they show once opened.
case-sealed = Sealed
case-sealed-several = { $name } ({ $count })
case-sealed-may-open = Can be opened by: { $names }
case-sealed-recovery = a recovery key
case-sealed-anonymous = Anonymous; nothing is known of who complains.
case-sealed-nothing = Nothing is sealed here.
case-sealed-to-others = It was not sealed to your key, so you cannot open it.
case-open-button = Open…
case-open-title = Open { $number }
case-open-text = Who opened it, when and why is written to the log first, and the principal reads the log. The text shows on this page alone, for two minutes.
case-open-reason = Reason for opening
case-open-do = Open
case-opened-title = Opened: keep this to yourself
case-opened-note = Entered in the log of openings. It goes within { $seconds } seconds, and at once when you leave this page or lock.
case-opened-close = Close now
case-opened-print = Print with what was opened…
case-opened-damaged = Damaged or altered, and not opened: { $count }. The rest is shown.
case-opened-of-others = Sealed to others only: { $count }.
said-opened = { $number } was opened; the log says so.
case-instruction-heading = { $by }, { $day }
case-instruction-own = Given in person
case-instruction-unconfirmed = Entered for them, to be confirmed
case-instruction-confirmed = Entered for them, confirmed
case-instruction-entered = Entered from paper by { $by }, without a scan
case-instruction-entered-with-scan = Entered from paper by { $by }; the scan is among the scans below
case-rectification-at-once = { $person } { $department }: at once
case-rectification-until = { $person } { $department }: by { $due }
case-rectification-late = Overdue
case-rectification-verified = Verified by { $by } on { $day }
case-accountability-held = Held to account
case-accountability-dismissed = Dismissed
case-merged-into = Merged into { $number }
case-merged-from = { $number } was merged into this one
case-signature = Closed by the signature of { $by } on { $day }: { $signature }…, over entry { $seq } of the journal.
case-scan-line = Added by { $by } on { $day }, { $size } KB
case-scan-open = Open
case-scan-save = Save as…
case-scan-file = File
case-scan-file-hint = A PNG or JPEG picture or a PDF, 20 MB at most
case-scan-filter = Pictures and PDF
said-scan-saved = Saved to { $path }.
case-deed-instruct = Instruct
case-deed-enter-instruction = Enter an instruction
case-deed-confirm = Confirm
case-deed-summarize = Handler's summary
case-deed-add = Add
case-deed-attach = Add a scan
case-deed-order = Order rectification
case-deed-done = Rectification done
case-deed-verify = Verify
case-deed-redo = Send back
case-deed-hold = Hold to account
case-deed-finish-sanction = Corrected
case-hint-close = Saving signs: your key signs the number, the day and the journal. A signature is not undone.
case-hint-assign-sealed = This case is sealed: the handler sees the summary alone. It must not give away who complains.
case-hint-reopen = Once reopened, the limit of the reply runs anew from that day.
case-hint-enter-instruction = Enter the words of the paper and add its scan; the principal confirms it at the next unlock.
case-hint-summarize = This is all the handler sees. Leave out names, classes and whatever else points at somebody.
case-hint-add = It is sealed as soon as it is saved, and you cannot read it afterwards.
case-hint-attach-sealed = This case is sealed, and so will be the file and its name.
case-hint-verify = Nobody verifies their own work.
case-hint-extension = Due on { $date } now. It counts only if approved, and the complainant told, before that.
case-hint-confirm = Entered from paper by { $by }, given on { $day }: { $text }
case-proposal = { $by } proposes: { $what }
case-proposal-because = { $by } proposes: { $what }. Reason: { $reason }
case-proposal-to = { $by } proposes: { $what }, to { $to }. Reason: { $reason }
case-phrases-open = Phrases
# The places of a phrase: written in braces, filled from the case.
case-place-number = {"{"}number{"}"}
case-place-handler = {"{"}handler{"}"}
case-place-department = {"{"}department{"}"}
case-place-due = {"{"}due date{"}"}
case-place-school = {"{"}school{"}"}
# One phrase a line; a school may write its own in the settings.
complaint-phrases =
    {"{"}handler{"}"} to look into this and reply by {"{"}due date{"}"}.
    {"{"}department{"}"} to explain
     {"{"}handler{"}"} to check and report to me.
    If it is so, put it right at once and tell the complainant in person.
    I agree with what was found
     deal with it as the rules say.
    Protect whoever complained: no asking around, no retaliation.
    We have looked into what you raised ({"{"}number{"}"}), and this is our reply:
    Thank you for speaking up. If you disagree, {"{"}school{"}"} will hear you again.
case-make-confidential = Make confidential
case-confidential-title = Make { $number } confidential?
case-confidential-text = Facts, request and scans will be sealed, links to visits and first contacts go, and the old text is purged from the journal. Older backups, printed papers and whoever has read it still hold the old text. It cannot be turned back.
said-confidential = { $number } is confidential now.
case-name-viewers = Name viewers
case-viewers-title = Who may see what is sealed of { $number }
case-viewers-text = Besides you, those ticked can open it. Whoever is left out cannot open it any more, but what they have read they have read.
case-viewers-nobody = Nobody can be named: the other accounts never unlocked, or the case concerns them.
said-viewers = The viewers of { $number } are named.
case-merge-title = Merge { $number } into another
case-merge-text = For two complaints about the same matter. Both keep their numbers and what is sealed of them, and the merging can be taken back.
case-merge-number = Number of the other complaint
case-merge-hint = For example TS-2026-0007
case-merge-unknown = There is no complaint with this number.
case-merge-this = This one: { $number }
case-merge-other = Into { $number }
said-merged = { $number } is merged.
case-unmerge-title = Take the merging of { $number } back?
case-unmerge-text = It stands where it stood before; what was written into either meanwhile stays.
said-unmerged = { $number } stands on its own again.

## The principal's desk

queue-tab-waiting = Waiting
queue-tab-suggestions = Accountability
queue-tab-rectifications = Rectification
queue-tab-openings = Log of openings
queue-keys = ↑ ↓ another, Enter to answer, Ctrl+S to save
# Read out for a line: what it waits for, of which record.
queue-line = { $number }, { $waits }
queue-empty = Nothing waits for you
queue-empty-hint = What needs your word, your approval or your signature will stand here, the oldest limit first.
queue-open-contact = Open this first contact
queue-extension-hint = Once approved, the asker must still be told before the old day for it to count.
queue-figure-open = Open
queue-figure-overdue = Overdue
queue-figure-on-time = Replied on time this month
queue-figure-satisfied = Satisfied this month
queue-figure-late-rectifications = Late rectification
queue-figure-of = { $part } of { $whole }
queue-figure-none-yet = none yet
openings-note = Every opening is in the log before anything shows; the log cannot be changed.
openings-empty = Nothing has been opened yet
openings-opened = opened
openings-reason = Reason: { $reason }
rectifications-empty = Nothing is left to be put right
suggestions-note = Suggested by the facts on record, not a verdict: you decide, and say on what basis.
suggestions-empty = No suggestion waits for you
suggestions-nobody-named = Nobody named yet
suggestions-undecided = Undecided
suggestions-since = Since { $day }
suggestions-dismiss = Dismiss
said-suggestion = Decided: { $number }

## Backups to a second place

error-refused-backup-is-sealed = This backup is sealed and was not brought back. Please use the command shouwen restore with --sheet FILE and the phrase in the variable SHOUWEN_PHRASE; while the register still opens, the principal can unlock it and bring the backup back too.
error-refused-backup-of-other-keys = This backup is sealed to other keys and does not open; the register was not touched. Please use the recovery sheet that was valid when it was made, or let whoever was principal then bring it back.
error-refused-backup-cut-short = This sealed backup is cut short or altered and was not used; the register was not touched. Please take another backup.
cli-done-backup-sealed = Sealed backup made; only the principal and the recovery sheet open it: { $path }
cli-backup-plain = This backup is not sealed: whoever has it can read it.
cli-failed-no-phrase = The phrase of the recovery sheet is missing: please give it in the variable SHOUWEN_PHRASE or at a terminal.
second-place-folder = Second place for backups (USB stick, shared folder)
second-place-hint = After every automatic backup one is made here too, unless the place is not there. Leave it empty for none.
second-place-sealed-hint = The register has accounts, so backups here are sealed: only the principal and the recovery sheet open them.
second-place-choose = Choose a folder…
second-place-save = Use as the second place
second-place-not-there = There is no such folder. Please plug in the stick or make the folder first.
second-place-beside = The backups beside the register lie there already. Please choose another place.
second-place-restore-hint = Sealed backups (.age) come back here once the principal has unlocked; with the recovery sheet, use the command shouwen restore.
said-second-place = Second place for backups set
said-second-place-none = No second place for backups any more
status-second-on = Second backup { $date }
status-second-none = No second backup yet
status-second-away = Second place not there
status-second-away-since = Second place not there, last backup { $date }
status-second-failed = The second backup failed; see the place

## Opinions and the review loop: the values of their choices

# Where an opinion came from; the kinds of meetings are sources as well.
opinion-source-box = Opinion box
opinion-source-questionnaire = Questionnaire
opinion-source-asking-letter = Letter asking opinions
opinion-source-letter = Letter
opinion-source-phone = Phone
opinion-source-online = Online
opinion-source-in-person = In person
opinion-source-superior = Superiors and inspectors
opinion-source-other = Other
meeting-kind-staff-congress = Staff congress
meeting-kind-parents-meeting = Parents' meeting
meeting-kind-parents-committee = Parents' committee
meeting-kind-student-seminar = Student meeting
meeting-kind-teacher-seminar = Teachers' meeting
meeting-kind-supervisor-meeting = Supervisors' meeting
meeting-kind-public-seminar = Public meeting
meeting-kind-parent-school = Parent school
# What became of an opinion.
opinion-outcome-adopted = Adopted
opinion-outcome-partly-adopted = Partly adopted
opinion-outcome-explained = Explained
opinion-outcome-noted = Noted
opinion-outcome-not-adopted = Not adopted
# How feedback is given where nobody is known who could be told.
feedback-manner-notice = By notice
feedback-manner-meeting = At a meeting
# Where an opinion stands.
opinion-stage-received = To be sent on
opinion-stage-sent = In progress
opinion-stage-fed-back = Fed back
opinion-stage-void = Void
check-kind-open = Open check
check-kind-covert = Covert check
check-kind-daily = Daily check
check-kind-self = Self-check
check-kind-supervision = Supervision
supervision-result-put-right = Put right
supervision-result-partly = Partly put right
supervision-result-not-put-right = Not put right
# How a promise of so many meetings in a year or a term stands.
promise-standing-kept = Kept
promise-standing-running = Running
promise-standing-short = Short; hold one soon
promise-standing-missed = Missed
ground-late-feedback = Late feedback on an opinion
# One answer of a questionnaire and how many ticked it, in a line of them.
value-tally = { $answer }: { $count }
# First and last day of a term.
value-term = { $first } to { $last }

## Opinions and the review loop: rights

right-keep-opinions = Enter opinions, boxes opened, questionnaires and meetings
right-handle-opinions = Send on and feed back opinions; keep supervisors
right-check = Enter checks and supervision

## Opinions: fields

field-opinion-source = Where it came from
field-giver-kind = Kind of giver
field-box-opening-id = Opening of the box
field-questionnaire-id = Questionnaire
field-meeting-id = Meeting
field-content = Opinion
field-sent-on = Sent on
field-sent-by = Sent by
field-opinion-outcome = Outcome
field-feedback = Feedback
field-feedback-on = Fed back on
field-feedback-how = Fed back how
field-feedback-by = Fed back by
field-feedback-place = Where the notice hangs, or the meeting
field-feedback-due-on = Feedback due
# Who gave an opinion: boxes of the form, never columns of the register.
field-giver-name = Giver
field-giver-phone = Giver's phone
field-giver-address = Giver's address or organisation
field-giver-document = Giver's document
field-giver-relation = Giver's relation to the student
field-giver-student = Giver's student
field-giver-class = Student's class

## Boxes, questionnaires, meetings, supervisors and checks: fields

field-box-name = Box
field-box-opened-on = Opened on
field-box-opened-by = Opened by
field-witness = Witness
field-slip-count = Slips counted
field-blank-count = Of those, blank or unreadable
field-questionnaire-kind = Kind
field-questionnaire-title = Title
field-asked = Who is asked
field-issued-on = Issued on
field-returned-by = To be returned by
field-issued-count = Issued
field-returned-count = Returned
field-question-position = Number
field-question-text = Question
field-is-multiple = Several answers may be ticked
field-answers = Answers with counts
field-meeting-kind = Kind of meeting
field-held-on = Held on
field-chair = Chair
field-recorder = Minutes by
field-invited-count = Invited
field-attended-count = Attended
field-attendees = Who attended
field-supervisors = Supervisors present
field-meeting-topic = Topic
field-minutes = Minutes
field-unit = Organisation and post
field-appointed-on = Appointed on
field-term-until = Term until
field-stepped-down-on = Stepped down on
field-check-kind = Kind of check
field-checked-on = Checked on
field-checked-by = Checked by
field-checked-department = Department checked
field-subject = What was checked
field-supervision-result = Result of supervision
field-found = What was found
field-put-right = Put right at once
# Of a rectification or of accountability: what it comes of.
field-opinion-id = Opinion
field-spot-check-id = Check

## Opinions and the review loop: records and what was done

record-kind-opinion = opinion
record-kind-box-opening = opening of a box
record-kind-questionnaire = questionnaire
record-kind-question = question
record-kind-meeting = meeting
record-kind-supervisor = supervisor
record-kind-spot-check = check
record-kind-month-close = closed month
record-kind-report-text = report text
action-send-on = Sent on
action-feed-back = Fed back
action-supervise = Supervised

## Settings of opinions and the review loop

setting-opinion-boxes = Opinion boxes
setting-terms = Terms
setting-supervisor-meetings-least = Supervisors' meetings a year, at least
setting-supervisor-meetings-most = Supervisors' meetings a year, at most
setting-student-meetings-least = Student meetings a term, at least
setting-student-meetings-most = Student meetings a term, at most
setting-meeting-warn-days = Days before the end to warn of too few meetings

## Opinions and the review loop: problems beside a box, without a full stop

problem-opened-alone = a box is opened by two; name a second person
problem-more-than-counted = more than were counted; please check
problem-fewer-than-entered = fewer than are entered already; please check
problem-more-than-issued = more came back than were issued; please check
problem-more-than-returned = more than came back; please check
problem-not-a-tally = write an answer and its count on each line, as in: Satisfied 45
problem-no-supervisor = somebody here is no supervisor; please check the names
problem-past-term = a supervisor's term does not cover the day; please check
problem-giver-unknown = nobody is known to be told; choose a notice or a meeting
problem-giver-known = whoever gave it is known; tell them themselves
problem-not-a-term = write the first and last day of a term on each line, without overlaps, as in: 2026-09-01 2027-01-22

## Opinions and the review loop: what is refused, and what to do next

error-refused-is-fed-back = Feedback on this opinion was given already, so nothing was changed. Please enter what came after it as a follow-up.
error-refused-has-opinions = Opinions were entered out of it, so it was neither voided nor changed. Please void those opinions first.
error-refused-has-rectifications = Rectifications were ordered because of it, so it was not voided. Please void those first.
error-refused-not-about-an-opinion = This paper is not of one opinion, so nothing was done. Please choose it in the opinion's record.
error-refused-opinion-not-sent = This opinion was sent to nobody yet, so there is no slip to print. Please send it to a department first.
error-refused-no-supervision = Nobody supervised this yet, so there is no record to print. Please enter the supervision first.
error-refused-no-origin = This opinion comes of no box, questionnaire or meeting, so there is no such record to print. Please check where it came from.

## Papers of the review loop: their titles

paper-title-opinion-record = Opinion record
paper-title-box-opening-record = Record of opening an opinion box
paper-title-meeting-record = Meeting record
paper-title-questionnaire-summary = Questionnaire summary
paper-title-opinion-feedback = Feedback on an opinion
paper-title-rectification-feedback = Rectification feedback
paper-title-supervision-record = Supervision record
paper-title-spot-check-record = Spot-check record
paper-title-opinion-book = Book of opinions
paper-title-eight-nots = How the eight "nots" are kept

## Opinions and the review loop: pages, tabs and commands

page-opinions = Opinions
page-review = Review
command-new-opinion = New opinion
command-go-opinions = Go to opinions
command-go-review = Go to review
opinions-tab-opinions = Opinions
opinions-tab-boxes = Boxes
opinions-tab-asking = Questionnaires
opinions-tab-meetings = Meetings
opinions-tab-supervisors = Supervisors
review-tab-board = Rectification
review-tab-checks = Checks
review-tab-eight-nots = The eight "nots"

## Screen: the settings of opinions and the review loop

settings-review = Opinion boxes and meetings
settings-boxes-hint = One a line, with where it hangs; offered when an opened box is entered.
settings-terms-hint = One term a line, its first and last day, as in 2026-09-01 2027-01-22. Where none is named, September to January and February to August count.
settings-meetings-hint = Today warns before the period ends with too few held; at least 0 promises nothing and warns of nothing.
settings-review-save = Save boxes and meetings

## Papers of opinions and the review loop

# On the record of an opinion; $what is the box, the meeting or the questionnaire it was taken out of.
paper-opinion-number = Opinion number
paper-opinion-source-of = { $source } ({ $what }, { $on })
paper-opinion-feedback-place = Notice or meeting
paper-opinion-blank-keep = Ask first how it is signed. A confidential opinion goes into a sealed envelope at once and to the principal in person; of an anonymous one the boxes of the giver stay empty. Once it is typed in, the office keeps this sheet under seal.
# On the slip that goes to a department and comes back.
paper-leaf-opinion-sent = Department's half
paper-leaf-opinion-answer = Answer
paper-opinion-feedback-ask = Please deal with this before the day above, fill in the answer, cut it off and hand it to the office. The office tells whoever gave the opinion where they are known; otherwise it is told by notice or at a meeting. Do not ask who gave it.
paper-opinion-answer-ask = Fill this in when it is dealt with and hand it back. If it is not adopted, say why. Who does not answer in time is held to account.
# The opinions that were taken out of a box, a meeting or a questionnaire.
paper-opinion-column-standing = Status
paper-opinion-none-taken = No opinion was entered.
# On the record of an opened box.
paper-box-slips = Slips
paper-box-written-count = Valid slips
paper-box-missing =
    { $count ->
        [one] One more slip is not entered yet; print this again once it is.
       *[other] { $count } more slips are not entered yet; print this again once they are.
    }
paper-box-opener-signature = Opener's signature
paper-box-witness-signature = Witness's signature
paper-box-ask = Two people open the box, count the slips on the spot and both sign. The slips are bound behind this sheet; nobody tries to recognise a hand.
# On the record of a meeting: what it is called, by the kind of meeting.
paper-meeting-title-staff-congress = Record of a staff congress
paper-meeting-title-parents-meeting = Record of a parents' meeting
paper-meeting-title-parents-committee = Record of the parents' committee
paper-meeting-title-student-seminar = Record of a student meeting
paper-meeting-title-teacher-seminar = Record of a teachers' meeting
paper-meeting-title-supervisor-meeting = Record of a supervisors' meeting
paper-meeting-title-public-seminar = Record of a public meeting
paper-meeting-title-parent-school = Record of a parent school session
paper-meeting-published = Result published on
paper-meeting-opinions = Opinions raised
paper-meeting-chair-signature = Chair's signature
paper-meeting-recorder-signature = Recorder's signature
paper-meeting-sign-in = Sign-in
paper-meeting-column-name = Name
paper-meeting-column-signature = Signature
paper-meeting-ask = If many came, a sign-in list is attached. Each opinion said there is entered under a number, and the department answers it in time.
# On the summary of a questionnaire; $position is the number of the question.
paper-survey-return-rate = Return rate
paper-survey-uncounted = not counted yet
paper-survey-opinion-count = Opinions entered
paper-survey-question = { $position }. { $text } (one answer)
paper-survey-question-multiple = { $position }. { $text } (several answers)
paper-survey-column-answer = Answer
paper-survey-column-count = Sheets
paper-survey-column-share = Of those returned
paper-survey-column-bar = 0 to 100%
paper-survey-total = Ticked { $total }, returned { $returned }, left open { $unanswered }
paper-survey-total-multiple = Ticked { $total } times, returned { $returned }; with several answers to a sheet the shares can come to more than 100%
paper-survey-opinions = Opinions from the questionnaire
paper-survey-analysis = Analysis
paper-survey-counter-signature = Counter's signature
paper-survey-ask = The answers are counted over the sheets that came back; what people wrote is entered one by one under numbers.
# On the feedback form of a rectification, and where something was ordered.
paper-mend-source = Source
paper-mend-of-complaint = complaint { $number }
paper-mend-of-opinion = opinion { $number }
paper-mend-of-inspection = inspection { $number }
paper-mend-of-check = { $kind } ({ $on }, { $department })
paper-mend-report-to = Reported to
paper-mend-report-ask = Filled in when it is done and checked by somebody else; signed by the heads of the department and the school, it goes to whoever asked for it. Who does not answer in time is held to account.
paper-mend-ordered = Rectification ordered
paper-mend-column-standing = Status
paper-mend-none = Nothing is to be put right.
# On the record of a supervision.
paper-supervision-on = Supervised on
paper-supervision-by = Supervised by
paper-supervision-department = Department
paper-supervision-subject = Subject
paper-supervision-next = Next steps
paper-supervision-signature = Supervisor's signature
paper-supervision-ask = Somebody other than the responsible person supervises. What is not put right is sent back and given a new day.
# On the record of a check; the first is its title where an office checked itself.
paper-title-self-check-record = Self-check record
paper-check-nothing-found = Nothing was wrong.
paper-check-signature = Checker's signature
paper-check-ask = What can be put right at once is; the rest is listed with a person and a day.
# In the book of opinions.
paper-opinion-column-sent = Sent
paper-opinion-column-fed-back = Fed back
paper-opinion-book-counts = to be sent { $waiting }, in hand { $sent }, fed back { $fed-back } (late { $late }); void { $void }
paper-opinion-book-month-total = This month: { $records } in all; to be sent { $waiting }, in hand { $sent }, fed back { $fed-back } (late { $late }); void { $void }
paper-opinion-book-empty = No opinion was entered in this period.
paper-opinion-book-elsewhere-why = Numbers run on in the order of entry, and this book is in the order of receipt, without who gave an opinion. The numbers below lie between its own: those with a date are opinions received on that date and are not missing; those without are not in the register.
paper-opinion-book-closing-empty = No opinion was entered in this period, and no number was used.

## Sheets of opinions

sheet-title-opinions = Opinions and suggestions
sheet-opinion-source = Source
sheet-opinion-content = Opinion
sheet-responsible-department = Responsible department
sheet-feedback-on = Feedback on
sheet-feedback = Feedback
sheet-giver-kind = Who gave it
sheet-sent-on = Sent on
sheet-opinion-outcome = Outcome
sheet-feedback-how = How fed back
sheet-feedback-by = Fed back by
sheet-feedback-place = Place of notice
sheet-retaliation = Retaliation
template-note-opinions-required = Date received and opinion must be filled in; all else may stay empty. An opinion a row, from the second row of the first worksheet. Write dates as 2026-09-01.
template-note-opinions-anonymous = Do not write who gave it: names, phones and classes are not taken, and every imported opinion is an anonymous one.
template-note-opinions-feedback = Where there is feedback, its date must be there too, and not before the date received.
template-example-opinion = The queue for lunch is too long; please stagger the meals
template-example-feedback = Meals are staggered by grade now, as the notice board says
cli-import-giver-left-out =
    { $count ->
        [one] One row says who gave it; names, phones and the like were left out: row { $rows }.
       *[other] { $count } rows say who gave it; names, phones and the like were left out: rows { $rows }.
    }
cli-import-destroy-opinions = The names of those who gave opinions still stand in this sheet: { $path }. Once all is checked, delete it for good, and shred it where it is on paper.

## The board of what is to be put right, checks and inspections

board-all = All
board-late = Overdue
board-with-verified = With those verified in three months
board-all-departments = All departments
board-no-department = No department named
board-department = { $department }　{ $count }
# Read out for a line: the problem, who answers for it, where it stands.
board-line = { $problem } { $person } { $state }
board-due-day = Due { $day }
board-done-late = Done late
board-comes-of = From
board-supervisions = Supervision
board-supervision = { $day }　{ $by }
board-empty-hint = What complaints, opinions, inspections and checks order to be put right stands here by department and due day.
board-closed = Rectification is handled by the office and the heads of the school
board-closed-hint = Past checks are under “Checks”.
rectify-deed-supervise = Supervise
rectify-deed-void = Void rectification
rectify-hint-supervise = Nobody supervises what they put right themselves.
rectify-hint-supervise-done = Nobody supervises what they put right themselves. What was not put right is sent back on saving, until the new day.
rectify-hint-void = Only this rectification is voided, not what it comes of. It stays on record with the reason and is pressed for no more.
check-name = { $kind } on { $day }
check-enter = Enter a check
check-column-day = Day
check-column-kind = Manner
check-column-department = Department
check-departments = Departments:
check-supervised = What was supervised
check-nothing-found = Nothing found
check-put-right = Put right at once
check-has-findings = Problems found
checks-empty = No checks in these days
paper-mend-line = { $place }. { $problem } ({ $who }, due { $due }, { $state })

## Screen: small registers, a list beside a record

# On the button of each it says what is entered; this stands on the sheet of keys.
command-new-entry = New entry in the list on this page
small-register-state = State
small-register-void = Void
small-register-none = Choose an entry on the left.
small-register-term = This term
small-register-year = This school year
small-register-last-year = Last school year
# { $name } is a box or what kind of meeting it was.
small-register-name-of-day = { $name }, { $date }
small-register-day = Day
small-register-save-and-next = Save and begin the next
small-register-taken-up = Goes on with what you typed last and did not save; Esc throws it away.

## Screen: where opinions come from

taken-heading = Opinions on record
taken-none = No opinion has been entered yet.
taken-all = See all { $count } in the list of opinions
sources-enter-opinion = Enter an opinion
# Boxes. What was counted is told in two short lines of a narrow column.
boxes-column-box = Box
boxes-column-slips = Slips
boxes-slips = { $count } counted
boxes-slips-rest = { $blank } blank, { $entered } in
boxes-empty = No box was opened in this time.
boxes-nothing-said = Nothing to enter
boxes-all-entered = All entered
boxes-missing-short = { $count } to enter
boxes-entered = To be entered: { $written }. Entered: { $entered }.
boxes-missing = To be entered: { $written }. Entered: { $entered }. Still missing: { $missing }.
boxes-deed-open = Enter an opening
boxes-deed-correct = Correct the opening
boxes-hint = Two people open the box and count the slips together; each slip that says something becomes an opinion.
boxes-hung = Boxes here:
boxes-witnesses = Supervisors in term:
boxes-next-slip = Enter the next slip
# Questionnaires.
asking-column-title = Title
asking-column-returned = Sheets
asking-issued = { $count } issued
asking-returned = { $count } back
asking-empty = No questionnaire was issued in this time.
asking-overdue = Due, uncounted
asking-out = Out
asking-untallied = To be tallied
asking-tallied = Tallied
asking-deed-issue = Enter a questionnaire
asking-deed-correct = Correct the questionnaire
asking-deed-count = Count what came back
asking-deed-add-question = Add a question
asking-deed-correct-question = Correct the question
asking-hint-count = { $count } were issued.
asking-hint-question = The question first, then the counts; Enter goes to the next count.
asking-rate = Return rate
asking-questions = Questions
asking-no-questions = There is no question yet.
asking-question = { $number }. { $text }
asking-question-correct = Correct this question
asking-question-void = Void this question
# For screen readers; $number counts the answers of a question.
asking-answer = Answer { $number }
asking-count = Count of answer { $number }
asking-sheets = ticks
asking-total = { $total } in all; { $returned } sheets came back.
asking-not-back = What came back has not been counted.
asking-unanswered = Not answered
asking-multiple = Several answers may be ticked, so they may come to more than the sheets.
asking-usual = The usual answers
# An answer a line.
asking-usual-answers =
    satisfied
    fairly satisfied
    not satisfied
    cannot say
# Meetings.
meetings-column-topic = Topic
meetings-column-people = People
meetings-came = { $count } came
meetings-invited = of { $count }
meetings-empty = No meeting was held in this time.
meetings-held = Held
meetings-published = Published
meetings-unpublished = To be published
meetings-deed-hold = Enter a meeting
meetings-deed-correct = Correct the meeting
meetings-deed-publish = Enter its publication
meetings-hint-publish = The day on which basis, procedure, course and result were published.
meetings-in-term = In term on that day:
# How a promise stands, beside its mark. $kind is one of meeting-kind-…
promise-year = { $kind }: { $held } held this year, { $least } to { $most } promised
promise-year-exact = { $kind }: { $held } held this year, { $least } promised
promise-term = { $kind }: { $held } held this term, { $least } to { $most } promised
promise-term-exact = { $kind }: { $held } held this term, { $least } promised
promise-days-left = { $count ->
    [one] 1 day until { $date }
   *[other] { $count } days until { $date }
}
# Supervisors.
supervisors-column-name = Supervisor
supervisors-column-term = Until
supervisors-since = from { $date }
supervisors-empty = No supervisor has been appointed.
supervisors-unnamed = (name not shown)
supervisors-not-yet = Not yet
supervisors-in-term = In term
supervisors-ends-soon = { $count } days left
supervisors-past = Term is over
supervisors-stepped-down = Stepped down
supervisors-deed-appoint = Appoint a supervisor
supervisors-deed-correct = Correct the supervisor
supervisors-deed-prolong = Prolong
supervisors-deed-step-down = Steps down
supervisors-hint-term = { $name }, in term until { $date }.

## Figures of opinions and the review loop

opinion-figures-total = All
opinion-figures-source = By source
opinion-figures-signed = By how they are signed
opinion-figures-giver = By who gave them
opinion-figures-outcome = By outcome
opinion-figures-time = Time limits
opinion-figures-follow-up = Follow-up and satisfaction
opinion-figure-received = Opinions
opinion-figure-received-definition = Opinions received during the period, by the day they really came; voided ones do not count.
opinion-figure-fed-back = Fed back
opinion-figure-fed-back-definition = Opinions of the period that were fed back when this was counted.
opinion-figure-open = Feedback owed
opinion-figure-open-definition = Opinions − fed back.
opinion-figure-unsent = Not sent on
opinion-figure-unsent-definition = Opinions of the period neither fed back nor sent to a department and a person when this was counted.
opinion-figure-voided = Voided opinions
opinion-figure-voided-definition = Voided entries received during the period; they are not opinions, and their numbers stay.
opinion-figure-source-definition = Opinions by the source entered; all sources together are the opinions. Those of none are left out.
opinion-figure-signed-definition = Opinions by how they are signed; all together are the opinions. Those of none are left out.
opinion-figure-giver-definition = Opinions by who gave them; all together are the opinions. Nobody is named; those of none are left out.
opinion-figure-outcome-definition = Opinions fed back, by the outcome entered. Those of none are left out, and those from an old book that does not tell.
opinion-figure-fed-back-on-time = Fed back on time
opinion-figure-fed-back-on-time-definition = Denominator: opinions due within the period that had been fed back or were overdue when this was counted. Numerator: those fed back by their due date, { $days } working days from receipt. What is overdue and still open counts in the denominator alone; voided ones do not count.
opinion-figure-late-feedback = Fed back late
opinion-figure-late-feedback-definition = Denominator − numerator of "Fed back on time": due in the period and not fed back by then, those fed back later included.
opinion-figure-feedback-median = Median time to feed back
opinion-figure-feedback-median-definition = Opinions of the period that were fed back, ordered by working days from the day after receipt to the feedback: the one in the middle; of an even number, the mean of the two in the middle. The same day is 0.
opinion-figure-followed-up = Followed up
opinion-figure-followed-up-definition = Opinions of the period fed back and followed up ÷ those fed back.
opinion-figure-content = Satisfied
opinion-figure-content-definition = "Satisfied" and "Fairly satisfied" ÷ those who rated after the feedback; unrated is not satisfied and not in the denominator.
opinion-figure-retaliation = Retaliation spoken of
opinion-figure-retaliation-definition = Opinions of the period whose giver spoke of retaliation, fed back or not.
review-figures-rectification = Rectification
review-figures-origin = Rectification by what it comes of
review-figures-boxes = Opinion boxes
review-figures-asking = Questionnaires and letters
review-figures-meeting = Meetings
review-figures-meeting-kind = Meetings by kind
review-figures-check = Checks
review-figures-check-kind = Checks by kind
review-figures-supervision = Supervision
review-figures-supervision-result = Supervision by result
review-figure-of-complaints = Of complaints
review-figure-of-opinions = Of opinions
review-figure-of-inspections = Of inspections
review-figure-of-checks = Of checks
review-figure-ordered = Rectifications ordered
review-figure-ordered-definition = Rectifications ordered during the period, whether a complaint, an opinion, an inspection or a check made them necessary; voided ones, and those of voided records, do not count.
review-figure-verified = Verified
review-figure-verified-definition = Rectifications ordered in the period that somebody other than the responsible person had verified ÷ those ordered.
review-figure-rectified = Put right in time
review-figure-rectified-definition = Denominator: rectifications due within the period that were done or overdue when this was counted, whatever made them necessary. Numerator: those done by their day. Of what was sent back the new day counts.
review-figure-rectified-late = Put right late
review-figure-rectified-late-definition = Denominator − numerator of "Put right in time", those done later included.
review-figure-origin-definition = Rectifications ordered, by the record that made them necessary; all together are those ordered. Those of none are left out.
review-figure-openings = Boxes opened
review-figure-openings-definition = Times that two people opened an opinion box during the period; voided entries do not count.
review-figure-slips = Slips
review-figure-slips-definition = Slips counted at these openings, the blank and unreadable included.
review-figure-blank-slips = Blank or unreadable
review-figure-blank-slips-definition = Of these slips, those that say nothing.
review-figure-slips-entered = Slips entered
review-figure-slips-entered-definition = Opinions entered out of these boxes ÷ slips that say something; under 100%, some were not entered yet.
review-figure-questionnaires = Questionnaires and letters
review-figure-questionnaires-definition = Questionnaires and letters asking opinions issued during the period; voided ones do not count.
review-figure-issued = Sheets issued
review-figure-issued-definition = The sheets of all these together.
review-figure-returned = Returned
review-figure-returned-definition = Sheets that came back ÷ sheets issued, over those whose return was entered.
review-figure-meetings = Meetings held
review-figure-meetings-definition = Congresses, parents' meetings, seminars and the like held during the period; voided entries do not count.
review-figure-attended = Attendance
review-figure-attended-definition = The people at all these meetings together.
review-figure-meeting-kind-definition = Meetings held, by kind; all kinds together are the meetings. Those of none are left out.
review-figure-checks = Checks
review-figure-checks-definition = Open, covert, daily and self-checks made during the period; supervisions and voided ones do not count.
review-figure-checks-found = Checks that found something
review-figure-checks-found-definition = Checks that say what was found, or because of which something is to be put right ÷ checks.
review-figure-check-kind-definition = Checks by kind; all kinds together are the checks. Those of none are left out.
review-figure-supervisions = Supervisions
review-figure-supervisions-definition = Times that the rectification of others was looked at during the period; voided ones do not count.
review-figure-supervision-result-definition = Supervisions by what they found; all together are the supervisions. Those of none are left out.
# On the report, and on the page of reports
report-about-contacts = visits and first contacts
report-about-complaints = visits, first contacts and complaints
report-about-opinions = visits, first contacts and opinions
report-about-all = the front desk
report-section-opinion-spread = Opinions by source and department
report-section-opinion-overdue = Opinions fed back late
report-section-promises = Meetings against the promise
report-section-rectifications = By department
report-opinions-empty = No opinions were entered in this period.
report-opinions-overdue-none = No opinion due in this period is late.
report-review-empty = No rectification, meeting or check was entered in this period.
report-promises-note = Of a year or a term that is not over, the meetings held so far; terms are those in the settings.
report-promise-days = { $from } to { $to }
report-comes-of-check = { $kind }, { $day }
report-rectifications-overdue-none = No rectification due in this period is late.
report-rectifications-more = Late and not listed: { $count }. They come later, or of records that whoever reads this may not open.
report-overdue-not-fed-back = Not yet
report-overdue-not-sent = Not sent on
report-overdue-not-done = Not done
report-column-opinions = Opinions
report-column-responsible = Department
report-column-fed-back = Fed back
report-column-promise = Meeting
report-column-promise-period = Year or term
report-column-promised = Promised
report-column-held = Held
report-column-standing = Standing
report-column-check-kind = Kind of check
report-column-checks = Checks
report-column-found = Found something
report-column-found-share = Share
report-column-ordered = Ordered
report-column-verified = Verified
report-column-rectified = In time
report-column-comes-of = Comes of
report-column-done-on = Done
reports-about-opinions = Opinions
reports-about-review = Review
reports-late-since = since { $day }
# Heads of columns of the yearly appraisal
paper-appraisal-opinions = Opinions
paper-appraisal-feedback = Fed back in time
paper-appraisal-rectified = Put right in time

## Opinions: the form, the list, the record

opinion-draft-offer = An opinion was not finished
opinion-form-hint = One record an opinion. Ctrl+Enter saves it and goes on with the next.
opinion-form-not-allowed = Your role does not enter opinions
opinion-form-not-allowed-hint = Ask the front desk, the office or the principal.
opinion-form-no-accounts = This register has no accounts, so no name can be sealed: opinions are entered without one. Write the giver's name in no box.
opinion-form-content-hint = It goes to the department as it stands: write nothing that tells who gave it.
opinion-signed-anonymous-means = No name is kept; feedback is given by notice or at a meeting.
opinion-signed-named-means = The name is sealed; the principal and the office can open it, giving a reason. Feedback goes to the giver.
opinion-signed-confidential-means = The name is sealed to the principal alone; what was said still goes to the department.
opinion-form-about-principal-late = Whether it is about the principal is said when it is entered: later they could have read it already.
opinion-form-about-principal-means = The name is sealed to the deputy or a superior: the principal cannot open it.
opinion-form-next-title = What follows
opinion-form-next-text = The office sends it to a department and a named person, who gives feedback in time. What is to be put right is ordered from here.
opinion-form-nothing-sealed = Anonymous: nothing is sealed.
opinion-form-giver-sealed = Who gave it is sealed and is neither shown nor changed here.
opinion-read-back-hint = Read this to the giver. Once it is saved, this desk cannot look at who gave it.
opinion-form-save-and-next = Save, next opinion
field-opinion-department = Responsible department
# What an opinion was taken out of, and which of its slips is in hand
opinion-origin-box = { $name }, opened { $day }
opinion-origin-questionnaire = { $kind } “{ $title }”, issued { $day }
opinion-origin-meeting = { $kind }, held { $day }
opinion-origin-slip = { $at } of { $count }
opinion-origin-next = This is number { $at } ({ $count } entered)
opinion-origin-full = All { $count } that were counted are entered
opinion-origin-done = { $name }: all { $count } opinions are entered.
opinion-origin-others = Others from there
opinion-scope-all = All
opinion-scope-open = Feedback owed
opinion-scope-unsent = To send on
opinion-scope-overdue = Overdue
opinion-scope-fed-back = Fed back
opinion-scope-retaliation = Retaliation
opinion-scope-void = Void
opinion-any-source = Any source
opinion-any-department = Any department
opinion-no-department = No department
opinion-narrowed-origin = One source
opinion-column-source = Source
opinion-column-content = Content
opinion-column-department = Dept.
opinion-list-empty = No opinions here
opinion-list-empty-hint = Press Ctrl+J to enter one, or change the filters above.
opinion-record-none = Choose an opinion to see all of it here
opinion-section-origin = Where it came from, and for whom
opinion-anonymous = Anonymous; nobody knows who gave it.
opinion-retaliation = Somebody retaliated
opinion-on-time = Fed back in time
opinion-late = Fed back late
opinion-waits-for-office = The office sends it on and gives feedback.
opinion-deed-send-again = Send to others
opinion-hint-send = It becomes a named person's duty. They see what was said and never who gave it.
opinion-hint-feed-back-anonymous = Nobody knows who gave it: by notice or at a meeting, with where.
opinion-hint-feed-back-named = The giver is known: tell them in person, not by notice. Open the seal first for how to reach them.
opinion-hint-follow-up = At any time. Where somebody retaliated, say who, when and how.

## Today: the review loop

today-review = Opinions and rectification
today-opinions-overdue = Feedback overdue { $count }
today-opinions-due = Feedback due today { $count }
today-opinions-unsent = To be sent on { $count }
today-slips-missing = Slips to be entered { $count }
today-rectifications-late = Rectifications late { $count }
today-meetings-short-year = { $days ->
    [0] { $meeting }: { $count } still to be held this year, and today is its last day
    [one] { $meeting }: { $count } still to be held this year, 1 day left
   *[other] { $meeting }: { $count } still to be held this year, { $days } days left
}
today-meetings-short-term = { $days ->
    [0] { $meeting }: { $count } still to be held this term, and today is its last day
    [one] { $meeting }: { $count } still to be held this term, 1 day left
   *[other] { $meeting }: { $count } still to be held this term, { $days } days left
}
today-meetings-short-supervisors = Hold and enter it by { $day }; check their terms first.
today-meetings-short-students = Hold it by { $day }; enter it and each opinion given.

## The eight “not”

period-term = Term { $from } – { $to }
reports-kind-term = Term
reports-not-a-period-or-term = Write 2026-10, 2026-Q3 or 2026; a term as 2026-09-01~2027-01-31
cli-wrong-not-a-period-or-term = "{ $text }" is no period. Write 2026-10, 2026-Q3 or 2026; a term as 2026-09-01~2027-01-31.
eight-nots-closed = This page sums up complaints and the other registers. Only those who may read complaints see it.
eight-nots-hint = All figures come from the registers, for the leading group to check against. What nobody entered is not seen here, and no figure takes the place of judgement.
eight-nots-cold-shoulder = Let nobody who comes to me be given the cold shoulder
eight-nots-backlog = Let no matter pile up with me
eight-nots-error = Let no error happen with me
eight-nots-leak = Let no confidence leak from me
eight-nots-unity = Let no word or deed of mine harm our unity
eight-nots-violation = Let no breach of law or discipline be mine
eight-nots-image = Let our good name not suffer through me
eight-nots-interests = Let nobody's interests be harmed by me
# The register a figure comes from, before its name.
eight-nots-of-contacts = First contacts – { $figure }
eight-nots-of-complaints = Complaints – { $figure }
eight-nots-of-opinions = Opinions – { $figure }
eight-nots-of-decisions = Accountability – { $figure }
eight-nots-attitude-upheld = Complaints – conduct, upheld
eight-nots-attitude-upheld-definition = Complaints of the period about "Staff conduct and attitude" upheld or partly upheld ÷ those in which something was found.
eight-nots-contacts-dissatisfied = First contacts – dissatisfied
eight-nots-contacts-dissatisfied-definition = Of the first contacts of the period finished by its end and followed up: "Dissatisfied" ÷ those who rated; unrated is not in the denominator.
eight-nots-complaints-dissatisfied = Complaints – dissatisfied
eight-nots-complaints-dissatisfied-definition = Of the complaints of the period replied to and followed up: "Dissatisfied" ÷ those who rated; unrated is not in the denominator.
eight-nots-long-chains = First contacts – long chains
eight-nots-long-chains-definition = First contacts of the period handed over { $count } times or more; voided hand-overs do not count.
eight-nots-unsigned-too-long = First contacts – long unsigned
eight-nots-unsigned-too-long-definition = Hand-overs of the first contacts of the period that were signed for or sent back only after { $hours } hours and after the whole next working day, or that nobody has signed for in that time.
eight-nots-rectifications-open = Rectifications – not verified
eight-nots-rectifications-open-definition = Rectifications ordered in the period that nobody had verified when this was counted, whatever they come of.
eight-nots-corrections = Corrections after saving
eight-nots-corrections-definition = How often saved visits, first contacts, complaints and opinions were corrected in the period, by the day of the correction; several fields at once count once.
eight-nots-visits-voided = Visits – voided
eight-nots-visits-voided-definition = Voided visits by the day of the visit; their numbers stay.
eight-nots-error-note = A correction or a voided record is an error that was found and left its trace; an addition counts as a correction too. Errors nobody found cannot be counted.
eight-nots-openings = Identities opened
eight-nots-openings-definition = How often the sealed identity or papers of a complainant, or of who gave an opinion, were opened in the period, before printing too; each opening keeps who and why.
eight-nots-openers = Opened by
eight-nots-opened-by = Opened by: { $openers }
eight-nots-opener = { $name } ({ $count })
eight-nots-between = {", "}
eight-nots-leak-note = An opening has its reason and is no leak. What is said aloud, photographed, or becomes of an exported sheet, no register can count.
eight-nots-unity-note = Not measured by a number. For the leading group to weigh with peer appraisal and talks.
eight-nots-violation-upheld = Complaints – breaches, upheld
eight-nots-violation-upheld-definition = Complaints of the period about "Fees", "Pushing study aids", "Corporal punishment", "Integrity" and "Breach of law or rules" upheld or partly upheld ÷ those in which something was found.
eight-nots-held-to-account = Accountability – all
eight-nots-held-to-account-definition = Decisions of the period that held somebody to account, by the day of the decision; dismissals and voided decisions do not count.
eight-nots-image-note = Not measured by a number. For the leading group to weigh with spot checks and what the public says.
eight-nots-uncounted = Not counted
eight-nots-left-out = Left out
eight-nots-remarks = Remarks of the leading group

## The mark of a reprint on a signed report

report-mark-reprint = REPRINT No. { $count } · { $at } · { $by }
report-mark-unsigned = Unsigned copy, counted when printed. The signed original is in { $language }; its code is { $code }

## Closed months: why one was not closed, what was found when a signed report was verified
error-closing-faults = The check of the register found faults ({ $count }); settle them before a month is closed. The first: { $first }.
error-closing-moved = Something was entered after the report was made, so nothing was signed. Make it again, look at it, and sign then.
error-closing-signed = The month is closed and signed, so its text stands. To change it, the principal reopens the month first.
error-closing-no-such-code = No closed month has this code. Compare it with the paper and type it again; if it is still not found, this register did not issue the report.
error-closing-not-a-report = This file carries no signature, so it is no signed report of this program. Choose the PDF that was saved when the month was signed.
error-closing-not-a-pdf = This file is no PDF, or it is damaged. Use another copy, or verify by the code on the paper.
error-closing-no-month = Books are closed month by month; choose a month.
error-closing-not-over = The month is not over; it can be closed once it is.
error-closing-closed = The month is closed already.
error-closing-earlier-open = Months are closed one after the other; close { $month } first.
error-closing-not-closed = The month is not closed, so there is nothing to reopen.
error-closing-later-closed = Later months are closed (up to { $month }); reopen from the last one backwards.
finding-good = Agrees
finding-note = Note
finding-bad = Does not agree
finding-file-intact = The file is the one that was signed, byte for byte.
finding-file-reprint = The file is the one that was signed, with the mark of a reprint added.
finding-file-altered = The file was changed after it was signed.
finding-file-rewritten = Another program wrote the file anew; its pages cannot be held against what was signed.
finding-other-register = The report was signed in another register.
finding-not-in-register = The register holds no closed month that belongs to this report.
finding-signed = The signature is valid.
finding-bad-signature = The signature is not valid: what was signed, or the signature, was changed.
finding-key-known = The key was that of the signer at the time.
finding-key-replaced = The key was that of the signer at the time; it has not been in use since { $day }.
finding-key-unknown = The key never belonged to the signer.
finding-statement-intact = The register holds figures and text as they were signed.
finding-statement-changed = What the register holds of the closed month was changed.
finding-paper-intact = The register holds the signed file whole.
finding-paper-changed = The signed file in the register is gone or was changed.
finding-journal-intact = The journal from entry { $from } to entry { $seq } is whole and as it was signed.
finding-journal-changed = The journal from entry { $from } to entry { $seq } is not as it was signed; it may have been rewritten or cut.
finding-records-intact = The { $count } records of the month, and of what was done up to its close, read as the journal says.
finding-records-changed = Records ({ $count }) do not read as the journal says; they may have been changed from outside the program.
finding-records-changed-first = Records ({ $count }, the first { $first }) do not read as the journal says; they may have been changed from outside the program.
finding-figures-agree = Counted anew, the month gives the figures that were signed.
finding-figures-corrected = Since it was signed, records were corrected ({ $records }) and figures changed with them ({ $figures }); the journal holds the corrections, and the next report lists them.
finding-figures-moved = Since it was signed, matters were taken further, or a limit or the calendar was changed, and figures changed with them ({ $figures }); the journal holds it.
finding-figures-differ = Figures ({ $figures }) differ from what was signed, and no correction in the journal says why: records may have been changed from outside.
finding-reopened = The month was reopened on { $at } by { $by }; this report no longer stands. Reason: { $reason }
## The report that is signed: first page, chapters, and its summary in sentences

report-first-page = At a glance
report-running-head = { $title } · { $period }
report-title-term = Term report of { $about }
report-chapter-visits = Visits
report-chapter-contacts = First contact
report-chapter-promises = Promise by promise
report-chapter-complaints = Complaints
report-chapter-opinions = Opinions
report-chapter-hot-topics = Hot topics
report-chapter-overdue = What is overdue, and why
report-chapter-extensions = Extensions
report-chapter-satisfaction = Satisfaction
report-chapter-rectification = Rectification
report-chapter-accountability = Accountability
report-appendix-definitions = Appendix 1. What the figures mean
report-appendix-journal = Appendix 2. The register's check code
report-definitions-over-all = Over all registers
# $period is one of period-previous-… and period-last-year-…
report-key-against = { $period } { $value } ({ $change })
report-key-unknown = { $period } —
# Over a column and beside a key figure
period-previous-month = Last month
period-last-year-month = Year ago
period-previous-quarter = Last quarter
period-last-year-quarter = Year ago
period-previous-term = Last term
period-last-year-term = Year ago
period-previous-year = Last year
key-figure-overdue-open = Overdue at the end
key-figure-overdue-open-definition = What fell due in the period and was not done on its last day (or, of a period that is not over, when it was counted): answers to first contacts, replies to complaints, feedback to opinions and rectifications together.
key-figure-complaint-replies = Complaints on time
key-figure-content = Satisfied, in all
key-figure-content-definition = Satisfied and fairly satisfied ÷ those who said how satisfied they were, over first contacts, complaints and opinions together; who did not say is neither satisfied nor in the denominator.
key-figure-feedback = Feedback on time
report-section-contact-departments = Departments
report-section-asked = Boxes, questionnaires, meetings
report-section-hot-complaints = Complained about most
report-section-checks = Checks and supervision
report-hot-topics-none = No first contact of this period names a service item.
report-hot-topics-note = By the service item that was entered, the five asked about most. Satisfied: satisfied and fairly satisfied ÷ those who said so; "—" where nobody did.
report-column-rated = Said so
report-column-unrated = Did not say
report-column-content-rate = Satisfied
report-column-register = Register
report-column-finished = Done
report-column-followed-up = Asked
satisfaction-of-contacts = First contacts, finished
satisfaction-of-complaints = Complaints, replied to
satisfaction-of-opinions = Opinions, fed back
report-satisfaction-note = Satisfied = satisfied and fairly satisfied ÷ those who said so. Who was not asked, or did not say, is neither satisfied nor in the denominator.
report-column-promise-made = Promise
report-column-missed = Missed
report-promise-acceptance = Complaint: accept
report-promise-reply = Complaint: reply
report-promise-feedback = Opinion: feedback
report-promises-kept-note = Due: the day lies in the period, and it was done or is past; what still runs does not count. A matter handed over counts once for the same day and once for the limit of a hand-over.
report-overdue-of-contacts = First contacts
report-overdue-of-complaints = Replies to complaints
report-overdue-of-opinions = Feedback to opinions
report-overdue-of-rectifications = Rectifications
report-overdue-why = { $extension }; { $reminded }
report-overdue-case = A complaint; not told here
report-overdue-sent = Sent on { $day }
report-overdue-ordered = Ordered on { $day }
report-column-about = About
report-column-answerable = Answerable
report-column-why = Why; more time
report-extensions-of-contacts = First contact
report-extensions-of-complaints = Complaints
report-extensions-none = No more time was asked for what was received in this period.
report-extensions-note = Extensions of the first contacts and complaints received in this period. One counts if it was approved and told before the old day had passed. Reasons of complaints are not told here.
report-extensions-more = { $count } more were asked for later and are not listed.
report-column-extension-reason = Reason
report-column-asked-on = Asked on
report-column-old-due = Was due
report-column-new-due = New day
report-column-approved-by = Decided by
report-column-told-on = Told on
report-column-in-time = In time
report-extension-decided = { $who } ({ $day })
extension-course-counts = Yes, it counts
extension-course-waits = Not decided
extension-course-refused = Refused
report-decisions-none = Nobody was held to account in this period.
report-decisions-dismissed = { $count } more were looked into and dismissed.
report-decisions-note = By the day of the decision. Nobody is named, and of a protected complaint no department.
report-column-decided-on = Decided on
report-column-shown-by = Shown by
report-column-ground = Facts
report-column-fault = Fault
report-column-sanction = Sanction
report-column-put-right = To put right
report-decision-due = by { $day }
report-decision-done = done { $day }
report-chapter-corrections = Corrections
report-corrections-no-month = No month was signed before, so there is nothing to correct.
report-corrections-none = Neither figures nor records of signed months were corrected.
report-corrections-no-figure = No signed figure has changed.
report-corrections-note = What was corrected in signed months since. Of personal details and protected records it is said only that they were corrected.
report-corrections-more = { $count } more corrections are not listed.
report-section-corrected = Records corrected
report-column-month = Month
report-column-signed = When signed
report-column-is-now = Now
report-column-deed = What was done
report-column-field = Field
report-column-before = Before
report-column-after = After
report-column-corrected-by = By
report-column-corrected-on = On
report-corrected-personal = corrected
# $register is one of report-chapter-…
report-figure-of = { $register }: { $figure }
report-verify-code = Check code
report-verify-signed-on = Signed on
report-verify-signer = Signed by
report-verify-key = Key fingerprint
report-verify-chain = Register
report-verify-journal = Entry { $count } { $hash }
report-verify-note = To verify: shouwen verify-report FILE, or type the code under Reports; the register says what changed since.
report-unsigned = Not signed yet
report-unsigned-note = Not signed: the figures of the moment it was counted. Once it is signed, code, signer and key stand here.
# The summary of a report in sentences. $this is one of period-said-this-…, $compared is summary-compared or nothing.
period-said-this-month = this month
period-said-this-quarter = this quarter
period-said-this-term = this term
period-said-this-year = this year
period-said-last-month = last month
period-said-last-quarter = last quarter
period-said-last-term = last term
period-said-last-year = last year
period-said-year-ago-month = the same month last year
period-said-year-ago-quarter = the same quarter last year
period-said-year-ago-term = the same term last year
summary-separator = { ", " }
summary-clause-separator = { ", " }
summary-compared = { " " }({ $clauses })
summary-more = { $by } more than { $period }
summary-fewer = { $by } fewer than { $period }
summary-same = as { $period }
summary-visits-count = { $count }
summary-matters-count = { $count }
summary-points-count = { $count } points
summary-visits-none = No visits were entered { $this }.
summary-visits = The school had { $visits } visits by { $persons } people { $this }{ $compared }; the busiest was { $part }, with { $part-count }.
summary-contacts-none = No first contacts were entered.
summary-contacts = First contacts: { $contacts }{ $compared }, of which { $on-the-spot } were answered on the spot and { $open } were open at the end; hand-overs: { $hand-overs }.
summary-on-time = Of { $due } first contacts that fell due, { $kept } were done on time: { $share }{ $compared }.
summary-overdue-none = Nothing that fell due was late.
summary-overdue = Late in all: { $missed } ({ $parts }); { $open } of them were still open at the end{ $why }.
summary-overdue-contacts = first contacts { $count }
summary-overdue-complaints = replies to complaints { $count }
summary-overdue-opinions = feedback to opinions { $count }
summary-overdue-rectifications = rectifications { $count }
summary-why = ; first contacts and complaints: { $reasons }
summary-reason = { $reason } { $count }
summary-complaints-none = No complaints were received.
summary-complaints-earlier = No complaints were received; of { $due } earlier ones whose reply fell due, { $kept } were replied to on time.
summary-complaints = Complaints: { $received }{ $compared }, of which { $closed } were closed and { $upheld } upheld in whole or in part; of { $due } replies that fell due, { $kept } were on time.
summary-opinions-none = No opinions were received.
summary-opinions-earlier = No opinions were received; of { $due } earlier ones whose feedback fell due, { $kept } were fed back on time.
summary-opinions = Opinions: { $received }{ $compared }; of { $due } whose feedback fell due, { $kept } were fed back on time.
summary-rectified = Rectifications ordered: { $ordered }; of { $due } that fell due, { $kept } were done on time.
summary-decisions = Decisions that held somebody to account: { $count }.
summary-satisfaction = Of { $rated } who said how satisfied they were, { $content } were satisfied or fairly satisfied: { $share }; { $unrated } did not say and do not count.
summary-unrated = Nobody has said yet how satisfied they are.
summary-corrections = Signed months were corrected: figures { $figures }, records { $records }; see the chapter of corrections.
summary-topic = { $topic } ({ $count })
summary-hot-topics = Asked about most: { $topics }.

## Printing many papers at once, and what was printed of a record

command-print-batch = Print many
batch-title = Print many
batch-which = Which papers
batch-slips = Visitor slips
batch-hand-overs = Hand-over slips
batch-notices = One-time notices
batch-reminders = Reminders
batch-replies = Replies and feedback
batch-rectifications = Rectification notices
batch-from = From
batch-to = To
batch-scope = Which of them
batch-fresh = Never printed
batch-all = All
batch-hint-slips = By the day of arrival, one for each visit; not for appointments and voided visits.
batch-hint-hand-overs = By the day it was handed over, one for each hand-over.
batch-hint-notices = By the day it was given, one for each notice.
batch-hint-reminders = By the day of the reminder, of matters that are still open.
batch-hint-replies = By the day of the reply: to enquiries answered in writing, to complaints, and feedback on opinions.
batch-hint-rectifications = By the day it was ordered, one for each.
batch-counting = Counting…
batch-count =
    { $count ->
        [one] One paper will be printed.
       *[other] { $count } papers will be printed.
    }
batch-count-none = There is nothing to print.
batch-count-too-many = There are { $count } papers; at most { $most } are printed in one job. Please split the days.
batch-days-reversed = the last day lies before the first
# Each of these may stand in the sentence after them, one behind the other.
batch-left-printed = { $count } printed before
batch-left-confidential = { $count } in confidence (please print one by one)
batch-left-closed = { $count } closed to you because they concern you
batch-left-not-allowed = { $count } about complaints you may not read
batch-left-no-text = { $count } without a written reply
batch-left-finished = { $count } finished since the reminder
batch-left-not-reminded = { $count } overdue and not reminded of (please remind first)
batch-left-separator = {"; "}
batch-left-out = Left out: { $reasons }.
batch-days = { $from } to { $to }
batch-paper-title = { $batch } ({ $days })
print-log = Print log
# $time counts the prints of this form: 1 for the first.
print-log-line = { $at }  { $who }  { $form }, print no. { $time }
print-log-line-how = { $at }  { $who }  { $form }, print no. { $time }: { $how }
print-log-printed =
    { $copies ->
        [one] printed
       *[other] printed, { $copies } copies
    }
print-log-printed-on =
    { $copies ->
        [one] printed on “{ $printer }”
       *[other] printed on “{ $printer }”, { $copies } copies
    }
print-way-saved = saved as a file
print-way-opened = opened in the reader
print-way-printed = printed
print-way-not-printed = not taken by a printer, saved as a file
cli-wrong-unknown-batch = There is no batch “{ $text }”. There are: { $names }.

## Paper: attachments to a complaint

paper-attachment-count =
    { $count ->
        [one] The case has one attachment.
       *[other] The case has { $count } attachments.
    }
paper-attachment-count-left =
    { $count ->
        [one] The case has one attachment, which is not printed; the reason stands in its place.
       *[other] The case has { $count } attachments, { $left } of them not printed; the reason stands in the place of each.
    }
paper-attachment-keep = Attachments may show who complains. Keep them safe, and hand them to no respondent.
paper-attachment-label = Attachment { $place }/{ $count } · { $title }
paper-attachment-added = { $use } · added by { $by } on { $day } · { $number }
paper-attachment-added-instruction = { $use } ({ $said-by }, { $said-on }) · added by { $by } on { $day } · { $number }
paper-attachment-sealed = This attachment is sealed and was not opened for this print, so it is not printed.
paper-attachment-of-others = This attachment is sealed to others than whoever prints, so it is not printed.
paper-attachment-lost = What the register keeps of this attachment is damaged or gone, so it cannot be printed. Please check the register, and restore a backup if need be.
paper-attachment-pdf = This attachment is a PDF and no picture, so it cannot be printed here. Please open it in the register and print it by itself.
paper-attachment-no-picture = This attachment is neither a JPEG nor a PNG picture, so it cannot be printed.
paper-attachment-damaged = The picture's file is damaged and cannot be printed. If you have the original, please scan or photograph it again and add it.
paper-attachment-too-large = The picture has too many pixels to be handled and is not printed. Please make it smaller and add it again.
paper-attachment-file = File of { $size } KB, SHA-256 beginning { $hash }

## Commands that close months and verify what was signed

cli-usage-close = shouwen close 2026-10 [--out F.pdf]
cli-usage-reopen = shouwen reopen 2026-10 --reason TEXT
cli-usage-verify-report = shouwen verify-report F.pdf · shouwen verify-report --code CODE
cli-summary-close = close a month: the principal signs its report
cli-summary-reopen = reopen the last closed month
cli-summary-verify-report = hold a signed report against the register
cli-help-close =
    The principal signs: the password is in the variable SHOUWEN_PASSWORD or typed at a terminal. The register is checked
    first; over faults nothing is signed. A month must be over, and they are closed one after the other. Tells the code and
    the key's fingerprint. --out saves the signed report as its first print; what report prints later says that it is a
    reprint.
cli-help-reopen = The principal alone, from the last closed month backwards, with a reason. The old report no longer stands; the new one lists what was corrected in between.
cli-help-verify-report =
    A line a finding: whether it agrees, and what was found; then the figures and records that changed since. --code goes by
    the code on the paper alone. Exit status 0 where all agrees or is only to be known, 1 where anything does not agree.
    Whoever may read the registers may verify.
cli-done-close = { $month } is closed. Code: { $code }. Key: { $key }.
cli-done-close-file = The signed report is saved to { $path }.
cli-done-reopen = { $month } is open again.
cli-verify-report = { $month } · code { $code } · signed by { $by } at { $at } · key { $key }
cli-verify-disagrees = The report and the register do not agree. Please look at the lines above that say so, and keep this file and the backups of the register.
cli-failed-no-file = The file { $path } cannot be read. Please check its name and place.

## Reports on screen: overview, closing of a month, verification

date-weekday-hour = { $weekday } { $hour }:00
period-days = { $from } – { $to }
reports-bar-beside = { $part }: { $count } visits, { $before } in the period before
reports-contacts-bar-beside = { $part }: { $count } contacts, { $before } in the period before
reports-complaints-bar-beside = { $part }: { $count } complaints, { $before } in the period before
reports-about-overview = Overview
reports-summary-made = made from the records
reports-summary-written = written by { $who }, { $at }
reports-summary-signed = as it was signed
reports-summary-edit = Edit summary…
reports-summary-title = Summary and remarks, { $period }
reports-summary-hint = The sentences made from the records can be rewritten. Put back, they follow the records again.
reports-summary-restore = Put back the summary made from the records
reports-summary-moved = Records changed after this summary was written. Check it against the figures.
said-report-text = Summary and remarks of { $period } saved
closing-heading = Closing of the month
closing-is-closed = Closed and signed
closing-is-open = Not closed
closing-by-month = Months are closed one by one: choose a month to close it or to see who signed.
closing-signed-by = Signed by
closing-signed-at = Signed on
closing-code = Code
closing-fingerprint = Key fingerprint
closing-month = Month
closing-print = Print the signed report
closing-verify = Verify
closing-reopen = Reopen…
closing-not-the-last = Later months are closed; reopen them first, the last one first
closing-reopen-title = Reopen { $month }?
closing-reopen-hint = The signed report no longer stands, and verifying it will say so. It is kept; who reopened the month, when and why goes into the journal. The month has to be signed again, with a new code.
closing-reopen-reason = Why it is reopened
closing-reopen-do = Reopen
said-reopened = { $month } reopened
# A close that was taken back.
closing-was-reopened = Signed { $signed } by { $signer } (code { $code }); reopened { $at } by { $by }: { $reason }
closing-open-hint = Still open:
closing-open-none = Nothing is open.
closing-open-contacts = First contacts not finished
closing-open-complaints = Complaints not closed
closing-open-unsent = Opinions not sent on
closing-open-opinions = Opinions without feedback
closing-open-rectifications = Rectifications not verified
closing-open-slips = Slips from boxes not entered
closing-principal-signs = The principal signs.
closing-no-accounts = A register without accounts cannot be signed: make accounts in Settings first.
closing-do = Close and sign…
closing-months = Closed months
closing-months-none = No month was closed yet.
closing-preparing = Checking the register and making the report…
closing-look = Check it, then sign: the figures and the text of this month stand from then on.
closing-sign = Sign
closing-make-anew = Make it anew
said-closed = { $month } closed and signed, code { $code }
closing-faults-title = The check found faults ({ $count }); the month was not closed
closing-faults-hint = Nothing is signed on ground that does not hold. Deal with these one by one: what is missing or was changed comes back from a backup (Settings). Then close the month.
closing-faults-do = Go to Settings
closing-faults-more = and { $count } more
command-verify-report = Verify a report
verify-title = Verify a signed report
verify-code = Code on the paper
verify-code-hint = Printed on the report in groups of four; case, blanks and hyphens do not matter.
verify-wrong-letter = No code has “{ $letter }” in it; look at the paper again.
verify-file = Or the signed PDF file
verify-choose = Choose a PDF file…
verify-do = Verify
verify-nothing = Type the code, or choose a PDF file.
verify-looking = Verifying…
verify-good = It agrees: report and register are one
verify-note = It agrees, with something to know
verify-bad = It does not agree: see below
verify-period = Report of
verify-corrections = Corrections since
verify-figure = { $figure }: { $signed } when signed, { $now } now
verify-figure-name = { $register }, { $figure }
verify-correction = { $at }  { $who }  { $what }  { $number }
verify-field-protected = { $field } (not shown)
verify-more = and { $count } more corrections
queue-month-to-close = { $month } waits to be closed
queue-month-to-close-do = To its report

## Columns of closed months and of the text of reports

field-period = Period
field-signed-language = Language of the signed paper
field-statement = What was signed
field-report-code = Code
field-journal-seq = Journal entry
field-journal-hash = Journal hash
field-report-signer = Signed by
field-signature = Signature
field-paper-sha256 = Hash of the paper
field-signed-file = Signed file
field-signed-pages = Signed pages
field-summary-basis = Summary made from the facts
field-remarks = Principal’s remarks
field-written-by = Written by
field-written-at = Written at
field-report-signed-at = Signed at
field-report-summary = Summary
