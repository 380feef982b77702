# Printing on a real CUPS, for .ci/run, whose functions it uses: a server of its own on the loopback, a queue of cups-pdf
# and one that keeps what a printer would be sent, and the window that prints on them.
#
# Nothing of the system is touched: configuration, spool, state and output lie in $work. cups-pdf alone knows its
# configuration by a path that was compiled in, so it runs as a copy in which that path is another of the same length.

# The folder that the copy of cups-pdf reads, instead of /etc/cups: as many letters.
printing_link=
readonly PRINTING_TOOLS=(cupsd lp lpstat lpadmin gs pdftotext pdftoppm pdfinfo zbarimg xdotool)
readonly CUPS_BIN=/usr/lib/cups
readonly PDF_PPD=/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd

# --- the server -------------------------------------------------------------------------------------------------------

write_cups_files() {
  local cups=$1 port=$2
  cat >"$cups/etc/cupsd.conf" <<CONF
LogLevel warn
MaxLogSize 0
Listen 127.0.0.1:$port
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
CONF
  cat >"$cups/etc/cups-files.conf" <<CONF
ServerRoot $cups/etc
ServerBin $cups/bin
RequestRoot $cups/spool
TempDir $cups/spool/tmp
CacheDir $cups/cache
StateDir $cups/state
AccessLog $cups/log/access
ErrorLog $cups/log/error
PageLog $cups/log/page
SyncOnClose No
User lp
Group lp
SystemGroup root
CONF
  cat >"$cups/etc/cups-pdf.conf" <<CONF
Out $cups/printed
AnonDirName $cups/printed
Spool $cups/pdf-spool
Log $cups/log
GSTmp $cups/spool/tmp
Grp root
Label 1
TitlePref 1
CONF
}

# The programs of the system's CUPS, and two backends: the copy of cups-pdf, and one that keeps what it is sent.
write_backends() {
  local cups=$1 part
  mkdir -p "$cups/bin/backend"
  for part in filter daemon monitor notifier cgi-bin; do
    if [ -e "$CUPS_BIN/$part" ]; then ln -s "$CUPS_BIN/$part" "$cups/bin/$part"; fi
  done
  printing_link=$(mktemp -u /tmp/XXXX)
  ln -s "$cups/etc" "$printing_link"
  LC_ALL=C sed "s#/etc/cups#$printing_link#g" "$CUPS_BIN/backend/cups-pdf" >"$cups/bin/backend/cups-pdf"
  cat >"$cups/bin/backend/kept" <<BACKEND
#!/bin/sh
[ \$# -gt 0 ] || { echo 'file kept:/ "kept" "kept"'; exit 0; }
cat "\${6:--}" >"$cups/kept/.\$1" && mv "$cups/kept/.\$1" "$cups/kept/\$1.pdf"
BACKEND
  # CUPS runs a backend that is root's alone as root.
  chmod 700 "$cups/bin/backend/"*
  # The queue that keeps its jobs takes PDF as it is, so that text stays text; cups-pdf wants PostScript.
  sed '/cupsFilter/d; s#^\*PSVersion#*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"\n*PSVersion#' \
    "$PDF_PPD" >"$cups/kept.ppd"
}

start_cups() {
  local cups=$1 port
  # Filters run as lp and read the queue's description.
  chmod go+x "$work"
  mkdir -p "$cups"/{etc/ppd,spool/tmp,cache,state,log,printed,kept}
  port=$(python3 -c 'import socket; it = socket.socket(); it.bind(("127.0.0.1", 0)); print(it.getsockname()[1])')
  write_cups_files "$cups" "$port"
  write_backends "$cups"
  cupsd -f -c "$cups/etc/cupsd.conf" -s "$cups/etc/cups-files.conf" >"$cups/log/cupsd" 2>&1 &
  pids+=($!)
  export CUPS_SERVER=127.0.0.1:$port
  within 100 cups_runs || { cat "$cups/log/cupsd" "$cups/log/error"; fail "no print server could be started"; }
  adds_queue desk cups-pdf:/ "$PDF_PPD"
  adds_queue shelf kept:/ "$cups/kept.ppd"
}

# It says so in words; its status is well either way.
cups_runs() { LC_ALL=C lpstat -r | grep -q 'is running'; }

adds_queue() { lpadmin -p "$1" -E -v "$2" -P "$3" 2>"$work/lpadmin" || { cat "$work/lpadmin"; fail "no queue $1"; }; }

stop_printing() { if [ -n "$printing_link" ]; then rm -f "$printing_link"; fi; }

# --- the window -------------------------------------------------------------------------------------------------------

picture_of_window() { import -window "$window" -depth 8 rgb:- | cksum; }

# Presses a key and waits until the window shows something else and has come to rest.
presses() {
  local before now last='' same=0 tenths
  before=$(picture_of_window)
  xdotool key --clearmodifiers "$1"
  for tenths in {1..150}; do
    now=$(picture_of_window)
    if [ "$now" != "$before" ] && [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
    if [ "$same" -ge 4 ]; then return 0; fi
    last=$now
    sleep .1
  done
  import -window "$window" target/printing-failed.png || true
  fail "the window does not answer $1 within $((tenths / 10)) s and more: see target/printing-failed.png"
}

# One file has come into the folder, whole; sets printed.
job_has_come() {
  local found=("$1"/*.pdf)
  [ "${#found[@]}" -eq 1 ] && [ -s "${found[0]}" ] && pdfinfo "${found[0]}" >"$work/pdfinfo" 2>&1 && printed=${found[0]}
}

# A job of so many A4 pages.
wants_job() {
  local folder=$1 pages=$2
  within 200 job_has_come "$folder" || { ls -la "$folder"; lpstat -t; fail "no job, or more than one, came to $folder"; }
  grep -qE "^Pages: +$pages\$" "$work/pdfinfo" || { cat "$work/pdfinfo"; fail "the job has not $pages pages"; }
  grep -qE '^Page size: +59[45][.0-9]* x 84[12]' "$work/pdfinfo" || { cat "$work/pdfinfo"; fail "the job is not on A4"; }
}

# The numbers that the QR codes of a job say, from its drawn pages.
numbers_on_pages() {
  rm -f "$work"/page-*.png
  pdftoppm -r 150 -png "$1" "$work/page" 2>/dev/null
  { zbarimg -q --raw "$work"/page-*.png 2>/dev/null || true; } | sort -u
}

says_of() { "$program" show "$1" --user 王芳 --lang zh-Hans </dev/null 2>/dev/null | grep -qF -- "$2"; }

# The record's print log says this.
wants_log() {
  within 100 says_of "$1" "$2" && return 0
  "$program" show "$1" --user 王芳 --lang zh-Hans
  fail "the print log of $1 does not say '$2'"
}

# A paper that no printer took lies there, so many pages long.
wants_saved() {
  within 100 test -s "$1" || { ls -laR "$SHOUWEN_HOME"; fail "the paper that was not printed does not lie at $1"; }
  pdfinfo "$1" | grep -qE "^Pages: +$2\$" || fail "$1 has not $2 pages"
}

# --- the walk ---------------------------------------------------------------------------------------------------------

write_visits_of_today() {
  local today
  today=$(date +%F)
  printf '日期,入校时间,来访人,类型,单位或住址,电话,人数,事由\n' | tee "$work/today.csv" >"$work/later.csv"
  printf "$today,0:00,%s,家长,阳光花园,%s,1,送作业本\n" 张三丰 16100001111 赵敏 16100002222 周芷若 16100003333 >>"$work/today.csv"
  printf "$today,0:01,%s,家长,市场街,%s,1,接孩子\n" 杨过 16100004444 程英 16100005555 >>"$work/later.csv"
}

step_printing() {
  local tool cups=$work/cups year papers batch today
  for tool in "${PRINTING_TOOLS[@]}"; do
    PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || fail "$tool is missing, so nothing can be printed"
  done
  [ -x "$CUPS_BIN/backend/cups-pdf" ] && [ -f "$PDF_PPD" ] || fail "cups-pdf is missing, so nothing can be printed"
  [ "$(id -u)" -eq 0 ] || fail "a print server of one's own wants root's rights"
  build_program
  # Only what prints lives in a home of its own: cargo looks for its settings in ours.
  local home=$HOME
  export PATH=$PATH:/usr/sbin LANG=C.UTF-8 HOME=$work/printing-home SHOUWEN_HOME=$work/printing-home
  mkdir "$HOME"
  write_visits_of_today
  wants 0 init --school 实验小学 --principal 陈国栋 --clerk 王芳
  wants 0 import visits "$work/today.csv" --user 王芳
  start_cups "$cups"
  start_screen
  lpadmin -d desk
  open_window "$work/printing.log" --user 王芳 --lang zh-Hans
  year=LF-$(date +%Y) papers=$HOME/首问登记簿 today=$(date +%F)

  # A slip, by cups-pdf: its letters are drawn, so the number is read off the QR code of the drawn page.
  presses ctrl+2
  presses ctrl+p
  presses Return
  wants_job "$cups/printed" 1
  [[ $(basename "$printed") == job_1-$year-0003.pdf ]] || fail "the job is called $(basename "$printed")"
  [ "$(numbers_on_pages "$printed")" = "$year-0003" ] || fail "the printed page does not bear $year-0003"
  wants_log "$year-0003" '会客单　第 1 次　在“desk”上打印 1 份'

  # The rest of the day as one job, kept as a printer is sent it: its text is text.
  lpadmin -d shelf
  presses ctrl+shift+p
  presses Return
  presses Return
  wants_job "$cups/kept" 2
  [ "$(numbers_on_pages "$printed")" = "$(printf '%s\n' "$year-0001" "$year-0002")" ] || fail "the batch bears other numbers"
  pdftotext "$printed" "$work/out"
  for batch in 会客单 张三丰 赵敏 "$year-0001" "$year-0002"; do holds "$batch"; done
  for batch in 周芷若 补打; do lacks "$batch"; done
  wants_log "$year-0001" '会客单　第 1 次　在“shelf”上打印 1 份'
  wants_log "$year-0002" '会客单　第 1 次　在“shelf”上打印 1 份'

  # Printed once more, a slip says so.
  rm "$printed"
  presses ctrl+p
  presses Return
  wants_job "$cups/kept" 1
  pdftotext "$printed" "$work/out"
  for batch in 会客单 周芷若 "$year-0003" 补打; do holds "$batch"; done
  wants_log "$year-0003" '会客单　第 2 次　在“shelf”上打印 1 份'

  # A printer that is gone: the paper lies in a file of its own, and the log says why.
  lpadmin -x shelf
  presses ctrl+p
  presses Return
  wants_saved "$papers/会客单-$year-0003.pdf" 1
  wants_log "$year-0003" '会客单　第 3 次　打印机没有接收，存为文件'
  presses Escape

  # Gone while a batch is on show: the whole of it is saved.
  wants 0 import visits "$work/later.csv" --user 王芳
  lpadmin -d desk
  presses ctrl+shift+p
  presses Return
  lpadmin -x desk
  presses Return
  wants_saved "$papers/会客单-$today.pdf" 2
  for batch in 0004 0005; do wants_log "$year-$batch" '会客单　第 1 次　打印机没有接收，存为文件'; done
  presses Escape
  close_window "$work/printing.log"
  wants 0 check
  stop_printing
  export HOME=$home
  unset CUPS_SERVER
  say "a slip and a batch were printed by CUPS, and saved where the printer was gone"
}
