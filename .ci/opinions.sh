# The walk through opinions on a register with accounts, for .ci/run, whose functions it uses.

# Nobody else in a walk bears this name or number: where one is found, it is this giver's.
readonly GIVER=(夏侯戊己 16100006666)
# Numbers bear the year of the entry.
readonly OPINIONS_OF_THIS_YEAR=YJ-$(date +%Y)

write_opinions() {
  cat >"$1" <<'SHEET'
收到日期,来源,内容,责任部门,反馈日期,反馈内容,备注,提出人,联系电话
2026-09-01,意见箱,午餐排队要二十分钟,食堂,2026-09-10,已按年级错开就餐,补录一条,,
2026-09-03,学生座谈会,操场边没有饮水点,总务处,,,,,
2026-09-05,来信,晨间广播声音太大,信息中心,,,,夏侯戊己,16100006666
SHEET
}

opinions_in_and_out() {
  local first=$OPINIONS_OF_THIS_YEAR-0001 sheet=$work/opinions.csv name
  wants 0 template opinions --out "$work/opinions.xlsx"
  [ "$(head -c 2 "$work/opinions.xlsx")" = PK ] || fail "the template of opinions is no xlsx"
  write_opinions "$sheet"
  sed 's/2026-09-10/2026-08-10/' "$sheet" >"$work/bad-opinions.csv"
  wants 1 import opinions "$work/bad-opinions.csv" --user 王芳
  wants 0 import opinions "$sheet" --dry-run --user 王芳
  wants 0 find 饮水点 --user 王芳
  lacks "$OPINIONS_OF_THIS_YEAR"
  wants 0 import opinions "$sheet" --user 王芳 --lang zh-Hans
  holds "$OPINIONS_OF_THIS_YEAR-0003"
  holds 请彻底删除
  rm "$sheet" "$work/bad-opinions.csv"
  wants 0 find 饮水点 --user 王芳
  holds "$OPINIONS_OF_THIS_YEAR-0002"
  wants 0 show "$first" --user 王芳
  holds 午餐排队要二十分钟
  wants 0 show "$first" --json --user 王芳
  python3 -m json.tool "$work/out" >/dev/null || fail "show --json of an opinion gives no JSON"

  wants 0 export opinions --out "$work/opinions-out.csv" --user 王芳
  grep -q 补录一条 "$work/opinions-out.csv" || fail "the export of opinions lacks a note"
  wants 0 export opinions --redact --from 2026-09-01 --to 2026-09-30 --out "$work/opinions-redacted.csv" --user 王芳
  grep -q 操场边没有饮水点 "$work/opinions-redacted.csv" || fail "the redacted export of opinions lacks what was said"
  if grep -q 补录一条 "$work/opinions-redacted.csv"; then fail "a redacted export of opinions holds a note"; fi
  wants 0 import opinions "$work/opinions-out.csv" --user 王芳 --json
  holds '"imported":0'
  for name in "${GIVER[@]}"; do
    if grep -rlaF -- "$name" "$SHOUWEN_HOME" "$work"/opinions-*.csv; then fail "whoever gave an opinion stands in a file"; fi
  done
}

step_opinions() {
  local phrase
  build_program
  command -v python3 >/dev/null || fail "python3 is missing, so the walk cannot be made"
  export SHOUWEN_HOME=$work/opinions-home LANG=C.UTF-8
  found_accounts "$work/opinions-sheet.txt"
  as_others
  opinions_in_and_out
  unset SHOUWEN_PASSWORD
  wants 0 check

  # A sample has opinions with names only where it has accounts.
  wants 0 init --register "$work/opinions-sample.shouwen" --school 示范实验学校 --principal 陈国栋
  wants 0 sample --register "$work/opinions-sample.shouwen" --records 500 --seed 1
  wants 0 find --register "$work/opinions-sample.shouwen" 门锁
  grep -q '^YJ-' "$work/out" || fail "the sample holds no opinion about 门锁"
  wants 0 check --register "$work/opinions-sample.shouwen"
  say "opinions come in without who gave them, and go out again"
}
