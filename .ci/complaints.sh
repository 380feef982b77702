# The walk through complaints on a register with accounts, for .ci/run, whose functions it uses.

# Nobody else in a walk bears these names or numbers: where one is found, it is this complainant's.
readonly COMPLAINANTS=(诸葛甲乙 司徒丙丁 16100004444 16100005555)
# Numbers bear the year of the entry.
readonly OF_THIS_YEAR=TS-$(date +%Y)
readonly PRINCIPAL_PASSWORD=principal-1
readonly FIRST_PASSWORD=first-pass-9

write_complaints() {
  cat >"$1" <<'SHEET'
收到日期,方式,署名方式,投诉人,电话,被投诉人,被投诉部门,类别,内容,诉求,受理日期,承办部门,承办人,认定,办结日期,结果
2026-09-01,来访,实名,诸葛甲乙,16100004444,钱老师,三年级组,收费,统一收取资料费没有收据,退还资料费,2026-09-02,总务处,吴老师,属实,2026-09-10,已退还资料费
2026-09-03,来电,实名保密,司徒丙丁,16100005555,孙老师,四年级组,师德师风,课堂上辱骂学生,要求道歉,,,,,,
2026-09-05,来信,匿名,,,,后勤处,食堂,饭菜不新鲜,尽快整改,,,,,,
SHEET
}

# A new register with accounts under $SHOUWEN_HOME; its recovery sheet goes to this file. Sets the phrase.
found_accounts() {
  local school=(--school 实验小学 --principal 陈国栋 --clerk 王芳 --office 李敏)
  export SHOUWEN_PASSWORD=$PRINCIPAL_PASSWORD SHOUWEN_CLERK_PASSWORD=$FIRST_PASSWORD
  wants 0 init "${school[@]}" --recovery-out "$1"
  unset SHOUWEN_CLERK_PASSWORD
  lacks "$FIRST_PASSWORD"
  phrase=$(grep -oE '([0-9A-Z]{4}-){5}[0-9A-Z]{4}' "$work/out") || fail "init tells no phrase"
}

as_principal() { export SHOUWEN_PASSWORD=$PRINCIPAL_PASSWORD; }
as_others() { export SHOUWEN_PASSWORD=$FIRST_PASSWORD; }

# One sentence, and no more, on the error stream.
in_one_sentence() { [ "$(wc -l <"$work/err")" -eq 1 ] || { cat "$work/err"; fail "that is not one sentence"; }; }

# No complainant stands in a file, neither in UTF-8 nor in either UTF-16, by name or by number.
names_nobody() {
  local name encoding pattern
  for name in "${COMPLAINANTS[@]}"; do
    for encoding in UTF-8 UTF-16LE UTF-16BE; do
      pattern=$(printf %s "$name" | iconv -t "$encoding" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g')
      if LC_ALL=C grep -rlaP -- "$pattern" "$@"; then fail "a complainant stands in a file, as $encoding"; fi
    done
  done
}

# Takes the sealed identity of the first complaint out of a register without this program, into a file.
take_identity() {
  python3 - "$1" "$2" <<'PYTHON'
import sqlite3, sys

database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
(piece,) = database.execute(
    "SELECT bytes FROM sealed_piece JOIN payload ON sha256 = payload"
    " WHERE complaint_id = 1 AND part = 'identity' ORDER BY sealed_piece.id DESC"
).fetchone()
open(sys.argv[2], "wb").write(piece)
PYTHON
}

# Opens a piece with the age program, by sheet and phrase: it reads a phrase from a terminal only.
open_with_age() {
  python3 - "$@" <<'PYTHON'
import os, pty, signal, sys

phrase, sheet, piece, opened = sys.argv[1:]
signal.alarm(60)
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-d", "-i", sheet, "-o", opened, piece])
said = b""
try:
    while b"passphrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, phrase.encode() + b"\n")
    while True:
        said += os.read(terminal, 1024)
except OSError:
    pass
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if status:
    sys.stderr.write(said.decode(errors="replace"))
sys.exit(status)
PYTHON
}

accounts_and_sheets() {
  local register=$SHOUWEN_HOME/register.shouwen sheet=$work/complaints.csv
  found_accounts "$work/sheet.txt"
  grep -q '^-----BEGIN AGE' "$work/sheet.txt" || fail "the recovery sheet is no armoured file"
  ! grep -qF "$phrase" "$work/sheet.txt" || fail "the phrase stands on its sheet"

  write_complaints "$sheet"
  as_others
  wants 0 import complaints "$sheet" --dry-run --user 王芳
  wants 0 find "$OF_THIS_YEAR-0001" --user 王芳
  lacks "$OF_THIS_YEAR"
  wants 0 import complaints "$sheet" --user 王芳
  rm "$sheet"
  wants 0 find "$OF_THIS_YEAR-0001" --user 王芳
  holds "$OF_THIS_YEAR-0001"

  SHOUWEN_PASSWORD=wrong-password wants 1 find "$OF_THIS_YEAR-0001"
  in_one_sentence
  unset SHOUWEN_PASSWORD
  wants 1 find "$OF_THIS_YEAR-0001"
  in_one_sentence
  wants 0 check
}

who_sees_what() {
  local name
  as_others
  wants 0 show "$OF_THIS_YEAR-0001" --user 王芳
  for name in "${COMPLAINANTS[@]}" 统一收取资料费; do lacks "$name"; done
  wants 1 show "$OF_THIS_YEAR-0001" --user 王芳 --reveal 想看
  in_one_sentence
  as_principal
  wants 0 find 资料费
  holds "$OF_THIS_YEAR-0001"
  wants 0 find 诸葛甲乙
  lacks "$OF_THIS_YEAR"
  wants 0 show "$OF_THIS_YEAR-0001"
  holds 统一收取资料费没有收据
  for name in "${COMPLAINANTS[@]}"; do lacks "$name"; done
  wants 0 show "$OF_THIS_YEAR-0001" --json
  python3 -m json.tool "$work/out" >/dev/null || fail "show --json of a complaint gives no JSON"
  wants 0 show "$OF_THIS_YEAR-0002"
  lacks 辱骂
  wants 0 show "$OF_THIS_YEAR-0002" --reveal 电话核实
  holds 司徒丙丁
  holds 课堂上辱骂学生
}

exports_name_nobody() {
  as_principal
  wants 0 export complaints --out "$work/all.csv"
  grep -q "$OF_THIS_YEAR-0003" "$work/all.csv" || fail "the export lacks a complaint"
  grep -q 统一收取资料费没有收据 "$work/all.csv" || fail "the principal's export lacks what is in the open"
  grep -q 钱老师 "$work/all.csv" || fail "the export lacks the respondent"
  wants 0 export complaints --redact --out "$work/redacted.csv"
  if grep -qE '钱老师|孙老师' "$work/redacted.csv"; then fail "a redacted export names a respondent"; fi
  wants 0 export complaints --out "$work/all.xlsx"
  as_others
  wants 0 export complaints --out "$work/clerk.csv" --user 王芳
  if grep -q 资料费 "$work/clerk.csv"; then fail "a clerk's export says what happened"; fi
  mkdir "$work/unpacked"
  python3 -m zipfile -e "$work/all.xlsx" "$work/unpacked"
  names_nobody "$work/all.csv" "$work/redacted.csv" "$work/clerk.csv" "$work/unpacked"
  if grep -rq 辱骂 "$work/all.csv" "$work/redacted.csv" "$work/unpacked"; then fail "an export holds sealed facts"; fi
}

sheet_and_phrase() {
  local register=$SHOUWEN_HOME/register.shouwen
  unset SHOUWEN_PASSWORD
  SHOUWEN_PHRASE=$phrase wants 0 recover-identities --sheet "$work/sheet.txt"
  holds 诸葛甲乙
  holds 司徒丙丁
  SHOUWEN_PHRASE=AAAA-BBBB-CCCC-DDDD-EEEE-FFFF wants 1 recover-identities --sheet "$work/sheet.txt"
  in_one_sentence
  take_identity "$register" "$work/piece.age"
  open_with_age "$phrase" "$work/sheet.txt" "$work/piece.age" "$work/opened" || fail "age does not open the identity"
  grep -q 诸葛甲乙 "$work/opened" || fail "the opened identity lacks the name"
}

step_complaints() {
  local phrase
  build_program
  command -v python3 >/dev/null || fail "python3 is missing, so the walk cannot be made"
  command -v age >/dev/null || fail "age is missing, so the walk cannot be made"
  export SHOUWEN_HOME=$work/complaints-home LANG=C.UTF-8
  accounts_and_sheets
  who_sees_what
  exports_name_nobody
  sheet_and_phrase
  wants 0 backup --to "$work/complaints-backup"
  wants 0 check
  names_nobody "$SHOUWEN_HOME" "$work/complaints-backup"
  say "complaints are sealed, and come back by sheet and phrase alone"
}

# The papers of opinions, in the register of the papers of complaints.
papers_of_opinions() {
  local lang first=YJ-$(date +%Y)-0001
  printf '%s\n' 收到日期,来源,内容,责任部门,反馈日期,反馈内容 \
    2026-09-02,意见箱,午餐排队太久,总务处,2026-09-10,已增开窗口 2026-09-03,来电,校门口太堵,保卫处,, >"$work/opinions.csv"
  wants 0 import opinions "$work/opinions.csv"
  for lang in zh-Hans zh-Hant en; do
    makes "$papers/opinion-$lang.pdf" form "$first" --lang "$lang" -- "$first" 午餐排队太久 总务处
    makes "$papers/opinion-feedback-$lang.pdf" form "$first" --kind opinion-feedback --lang "$lang" -- "$first" 已增开窗口
    makes "$papers/opinion-book-$lang.pdf" book opinions --from 2026-09-01 --to 2026-09-30 --lang "$lang" -- "$first" 校门口太堵
  done
  wants 1 form "$first" --kind meeting-record --out "$papers/none.pdf"
  wants 1 form "YJ-$(date +%Y)-0002" --kind opinion-feedback --out "$papers/none.pdf"
}

# The papers of complaints, of a register of their own; $papers is where they go.
papers_of_complaints() {
  local lang kind phrase first=$OF_THIS_YEAR-0001
  export SHOUWEN_HOME=$work/complaint-papers-home
  found_accounts "$papers/recovery-sheet.pdf"
  bash .ci/check-pdf "$papers/recovery-sheet.pdf" || fail "the recovery sheet is faulty"
  pdftotext "$papers/recovery-sheet.pdf" "$work/out"
  lacks "$phrase"
  write_complaints "$work/complaints.csv"
  wants 0 import complaints "$work/complaints.csv"
  for lang in zh-Hans zh-Hant en; do
    makes "$papers/complaint-$lang.pdf" form "$first" --lang "$lang" -- "$first" 钱老师 统一收取资料费没有收据
    for kind in acceptance-notice complaint-approval complaint-reply follow-up-record handler-copy; do
      makes "$papers/$kind-$lang.pdf" form "$first" --kind "$kind" --lang "$lang" -- "$first" 实验小学
    done
    makes "$papers/sealed-$lang.pdf" form "$OF_THIS_YEAR-0002" --lang "$lang" -- "$OF_THIS_YEAR-0002" 孙老师
    makes "$papers/complaint-book-$lang.pdf" book complaints --from 2026-09-01 --to 2026-09-30 --lang "$lang" -- "$first" "$OF_THIS_YEAR-0003"
    makes "$papers/appraisal-$lang.pdf" form 2026 --kind yearly-appraisal --lang "$lang" -- 实验小学
    makes "$papers/complaint-report-$lang.pdf" report 2026-09 --lang "$lang" -- 实验小学
  done
  wants 1 form "$OF_THIS_YEAR-0002" --kind complaint-reply --out "$papers/none.pdf"
  wants 1 form "$first" --kind complaint-receipt --out "$papers/none.pdf"
  papers_of_opinions
  [ ! -e "$papers/none.pdf" ] || fail "a refused paper left a file"
  unset SHOUWEN_PASSWORD
  mkdir "$work/texts"
  for kind in "$papers"/*.pdf; do pdftotext "$kind" "$work/texts/$(basename "$kind").txt"; done
  names_nobody "$work/texts" "$papers"
  if grep -q 辱骂 "$work/texts"/*; then fail "a paper says what is sealed"; fi
}
