# The walk through closed months on a sample register, for .ci/run, whose functions it uses.

# The month so many months ago, as commands write it.
months_ago() { date -d "$(date +%Y-%m-15) -$1 month" +%Y-%m; }

# A visit entered now for a day of a month that is over.
enter_late() {
  printf '日期,入校时间,离校时间,来访人,类型,事由\n%s-20,10:00,10:20,补登记,家长,补录一条\n' "$1" >"$work/late.csv"
  wants 0 import visits "$work/late.csv" --json
  python3 -c 'import json, sys; print(json.load(sys.stdin)["first_number"])' <"$work/out"
}

# Changes one byte of a file.
change_byte() { python3 -c 'import sys; p=sys.argv[1]; b=bytearray(open(p,"rb").read()); b[len(b)//2]^=1; open(p,"wb").write(b)' "$1"; }

step_closing() {
  build_program
  command -v python3 >/dev/null || fail "python3 is missing, so the walk cannot be made"
  command -v pdftotext >/dev/null || fail "pdftotext is missing, so the walk cannot be made"
  export SHOUWEN_HOME=$work/closing-home LANG=C.UTF-8
  local register=$SHOUWEN_HOME/register.shouwen months month late code
  found_accounts "$work/closing-sheet.txt"
  as_principal
  wants 0 sample --records 2000 --seed 7
  months=("$(months_ago 3)" "$(months_ago 2)" "$(months_ago 1)")

  wants 1 close "$(months_ago 0)"
  in_one_sentence
  wants 0 close "${months[0]}" --lang zh-Hans --out "$work/0.pdf"
  wants 1 close "${months[2]}"
  in_one_sentence
  wants 0 close "${months[1]}" --lang zh-Hans --out "$work/1.pdf" --json
  code=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["code"])' <"$work/out")
  late=$(enter_late "${months[1]}")
  wants 0 close "${months[2]}" --lang zh-Hans --out "$work/2.pdf"
  pdftotext -layout "$work/2.pdf" "$work/2.txt"
  grep -qF -- "$late" "$work/2.txt" || fail "the report after a correction does not name $late"
  for month in 0 1 2; do
    bash .ci/check-pdf "$work/$month.pdf" || fail "a signed report is faulty"
    wants 0 verify-report "$work/$month.pdf" --lang zh-Hans
  done
  wants 0 verify-report "$work/1.pdf" --lang zh-Hans
  holds "$late"
  wants 0 verify-report --code "$code"
  wants 0 check

  wants 0 report "${months[1]}" --out "$work/reprint.pdf"
  cmp -n "$(stat -c %s "$work/1.pdf")" "$work/reprint.pdf" "$work/1.pdf" || fail "a reprint does not begin with what was signed"
  # Through a file: whoever stops reading a pipe early makes the writer fail.
  pdftotext "$work/reprint.pdf" "$work/reprint.txt"
  grep -q REPRINT "$work/reprint.txt" || fail "a reprint does not say that it is one"
  wants 0 verify-report "$work/reprint.pdf"

  cp "$work/1.pdf" "$work/changed.pdf"
  change_byte "$work/changed.pdf"
  wants 1 verify-report "$work/changed.pdf"

  # One byte of a visit in a closed month, past the program.
  cp "$register" "$work/changed.shouwen"
  python3 - "$work/changed.shouwen" "${months[1]}" <<'PY'
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
    conn.execute(f"DROP TRIGGER {name}")
row = conn.execute("SELECT id, arrived_at FROM visit WHERE arrived_at LIKE ? ORDER BY id LIMIT 1", (sys.argv[2] + "%",)).fetchone()
minute = row[1][:-1] + ("1" if row[1][-1] != "1" else "2")
conn.execute("UPDATE visit SET arrived_at = ? WHERE id = ?", (minute, row[0]))
conn.commit()
PY
  wants 1 verify-report "$work/1.pdf" --register "$work/changed.shouwen" --lang zh-Hans
  holds 登记内容与操作记录不符
  wants 1 check --register "$work/changed.shouwen"
  wants 0 verify-report "$work/1.pdf"

  wants 1 reopen "${months[1]}" --reason 数错
  wants 0 reopen "${months[2]}" --reason 数错
  wants 1 verify-report "$work/2.pdf" --lang zh-Hans
  holds 数错
  wants 0 check
  unset SHOUWEN_PASSWORD
  say "months are closed, corrected, reprinted and verified"
}
