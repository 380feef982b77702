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
