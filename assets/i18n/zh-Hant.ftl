# Traditional Chinese, as written in Taiwan and Hong Kong.
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

# $month is one of date-month-…, with its 月.
date-full = { $year }年{ $month }{ $day }日
date-short = { $month }{ $day }日
date-with-weekday = { $date } { $weekday }
date-with-time = { $date } { $time }
date-month-and-year = { $year }年{ $month }

date-month-1 = 1月
date-month-2 = 2月
date-month-3 = 3月
date-month-4 = 4月
date-month-5 = 5月
date-month-6 = 6月
date-month-7 = 7月
date-month-8 = 8月
date-month-9 = 9月
date-month-10 = 10月
date-month-11 = 11月
date-month-12 = 12月

date-weekday-mon = 星期一
date-weekday-tue = 星期二
date-weekday-wed = 星期三
date-weekday-thu = 星期四
date-weekday-fri = 星期五
date-weekday-sat = 星期六
date-weekday-sun = 星期日

# Over the columns of a calendar.
date-weekday-short-mon = 一
date-weekday-short-tue = 二
date-weekday-short-wed = 三
date-weekday-short-thu = 四
date-weekday-short-fri = 五
date-weekday-short-sat = 六
date-weekday-short-sun = 日
