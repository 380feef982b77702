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

## Working calendar

# What decided that a day counts or does not, beside the day in a list.
day-origin-weekday = 按星期
day-origin-statutory = 法定節假日
day-origin-notice = 放假通知
day-origin-school = 本校安排

## Visits: the values of their choices

visit-kind-parent = 家長
visit-kind-student = 學生
visit-kind-inspection = 檢查/視察
visit-kind-official = 公務
visit-kind-other = 其他

host-consent-unasked = 未詢問
host-consent-agreed = 同意
host-consent-declined = 不同意

id-document-identity-card = 身分證
id-document-driving-licence = 駕駛執照
id-document-work-pass = 工作證
id-document-passport = 護照
id-document-other = 其他證件

departure-none = 尚未離校
departure-signed-out = 已簽離
departure-unknown = 離校時間不詳

visit-state-appointment = 預約
visit-state-on-site = 在校
visit-state-left = 已簽離
visit-state-left-unknown = 離校時間不詳
visit-state-void = 已作廢

## Fields: the labels beside boxes, in histories and in lists

field-visitor-name = 來訪人
field-phone = 電話
field-kind = 類型
field-origin = 單位或住址
field-party-size = 人數
field-companions = 隨行人員
field-relation = 與學生關係
field-student-name = 學生
field-student-class = 班級
field-purpose = 事由
field-host-name = 被訪人
field-host-department = 被訪部門
field-host-consent = 被訪人確認
field-consent-by = 確認人
field-consent-at = 確認時間
field-expected-at = 預約時間
field-arrived-at = 入校時間
field-departed-at = 離校時間
field-departure = 離校情況
field-badge = 來訪證號
field-vehicle = 車牌
field-id-document = 證件類型
field-id-last-four = 證件號後四碼
field-inspection-leader = 帶隊長官
field-inspection-subject = 視察內容
field-inspection-escort = 陪同人員
field-inspection-findings = 意見建議
field-note = 備註
field-paper-serial = 紙面編號
field-original-number = 原編號
field-number-year = 編號年份
field-number-sequence = 編號序號
field-entered-at = 登記時間
field-entered-by = 登記人
field-voided-at = 作廢時間
field-voided-by = 作廢人
field-void-reason = 作廢原因
field-visit-id = 所屬來訪
field-left-at = 代收時間
field-what = 物品及數量
field-handed-over-at = 交付時間
field-handed-over-to = 領取人
field-leaves-at = 放行時間
field-reason = 離校原因
field-teacher-name = 班導師
field-collector-name = 接領人
field-collector-relation = 接領人與學生關係
field-verified-by = 核實方式
field-shift-at = 交班時間
field-from-person = 交班人
field-to-person = 接班人
field-on-site-count = 在校訪客（批）
field-left-item-count = 代收物品（件）
field-setting-name = 設定項目
field-setting-value = 內容
field-school-name = 學校名稱
field-desk-name = 櫃檯名稱
field-principal-name = 校長
field-clerk-names = 值班人員
field-screen-language = 介面語言
field-reception-phrases = 接待用語
# Between the entries of a list that stands in one line.
list-separator = 、

record-kind-visit = 來訪登記
record-kind-left-item = 代收物品
record-kind-release = 學生離校放行條
record-kind-shift-note = 交接班紀錄
record-kind-setting = 設定

## Actions: what an entry of the history says was done

action-create = 登記
action-import = 匯入
action-sample = 範例資料
action-correct = 更正
action-arrive = 到訪
action-sign-out = 簽離
action-close-forgotten = 記為離校時間不詳
action-hand-over = 交付
action-void = 作廢
action-undo = 復原
action-set = 修改設定
action-restore = 從備份還原

## Problems: what stands beside a box, without a full stop

problem-missing = 請填寫
problem-too-long = 最多 { $max } 字，現有 { $found } 字
problem-not-a-time = 看不懂這個時間，請寫成 9:12 或 2026-11-22 9:12
problem-not-a-date = 看不懂這個日期，請寫成 2026-11-22
problem-in-future = 這個時間還沒到，請寫已經發生的時間
problem-before-arrival = 離校時間早於入校時間，請核對
problem-without-arrival = 有離校時間而沒有入校時間，請補填
problem-not-a-count = 請寫 { $min } 到 { $max } 之間的整數
problem-not-a-phone = 不像電話號碼，請只寫號碼
problem-last-four-only = 只寫證件號的後四碼
problem-unknown-choice = 沒有這個選項，請從清單中選
problem-formula-error = 公式出錯，請改成文字
problem-unreadable = 有亂碼，請改正或另存為 UTF-8

## Errors: what happened, and what to do next

# $problems is a list: 来访人（请填写）、人数（请写 1 到 9999 之间的整数）
error-fields = 還沒有儲存，請先改好：{ $problems }。
error-field = { $label }（{ $problem }）

error-refused-is-void = 這筆紀錄已作廢，不能再更動。要登記的話，請另記一筆。
error-refused-not-on-site = 選取的人中有不在校的，這次沒有簽離任何人。請只選在校訪客。
error-refused-not-expected = 這不是一筆未到的預約，不能記到訪。請看看它的最新情況。
error-refused-reason-missing = 還沒有寫原因。請寫明原因，再做這一步。
error-refused-already-handed-over = 這件物品已經交付過了。請看紀錄裡是誰領走的。
error-refused-taker-missing = 還沒有寫交給誰。請填寫領取人。
error-refused-nothing-to-undo = 沒有可復原的操作。更早的或別人的紀錄，請用更正或作廢。
error-refused-nobody-chosen = 沒有選取人員，或選取的人已不在名單裡。請重新選擇。
error-refused-not-empty = 這個登記簿已有紀錄，不填範例資料。請另建一個空的登記簿。

error-not-found = 這裡沒有登記簿：{ $path }。請核對位置；還沒有登記簿的，請先新建。
error-exists = 這裡已經有檔案了：{ $path }。沒有更動它，請換個名稱或位置。
error-newer-file = 這個登記簿是由更新的程式建立的，沒有開啟，也沒有更動。請先升級本程式。
error-foreign = 這個檔案不是登記簿：{ $path }。沒有更動它，請另選登記簿檔案。
error-damaged = 登記簿檔案有損壞，沒有再寫入。請從最近的備份還原，原檔案會留著。
error-busy = 登記簿正被另一個程式使用，這次沒有完成。請等幾秒再試，或先關閉另一個視窗。
error-read-only = 登記簿所在的位置不能寫入，這次沒有儲存；之前儲存的都在。請檢查權限，或換個位置。
error-disk-full = 磁碟已滿，這次沒有儲存；之前儲存的都在。請清理磁碟後再儲存一次。
error-vanished = 登記簿不見了：{ $path }，這次沒有儲存。請插回隨身碟或接通網路磁碟，再試一次。
error-conflict = 剛才有人改過 { $number }，這次沒有儲存。請看過最新內容再改。
error-conflict-unnumbered = 剛才有人改過這筆紀錄，這次沒有儲存。請看過最新內容再改。
error-no-record = 沒有編號為 { $number } 的紀錄。請核對編號。
error-no-row = 登記簿裡找不到要的紀錄（{ $kind }）。請回到清單重新選擇。
error-bad-backup = 這個備份沒有通過檢驗，有 { $count } 處不符，沒有採用。請先檢查登記簿，或改用另一個備份。
error-io-folder = 不能建立資料夾：{ $path }。請檢查位置和權限，再試一次。
error-io-read = 不能讀取：{ $path }。請檢查檔案和權限，再試一次。
error-io-write = 不能寫入：{ $path }，這次沒有儲存。請檢查位置和權限，再試一次。
error-io-rename = 不能重新命名：{ $path }。請關閉正在使用它的程式，再試一次。
error-db = 登記簿沒能完成這一步，什麼也沒有更動。請再試一次；若還是這樣，請檢查登記簿。

error-sheet-not-found = 找不到試算表：{ $path }。請核對檔名和位置。
error-sheet-in-use = 試算表正被另一個程式開啟：{ $path }。請先關閉它，再試一次。
error-sheet-io = 不能讀取試算表：{ $path }。請檢查檔案和權限，再試一次。
error-sheet-unknown-format = 這不是能讀的試算表：{ $path }。請另存為 xlsx 或 csv 再匯入。
error-sheet-password = 試算表設了密碼：{ $path }。請移除密碼另存一份，再匯入。
error-sheet-damaged = 試算表檔案有損壞：{ $path }。請重新取得一份，或開啟後另存，再匯入。
error-sheet-empty = 試算表裡什麼也沒有：{ $path }。請核對是不是這個檔案。
error-sheet-no-header = 試算表「{ $sheet }」裡沒找到標題列，最像的一列是：{ $found }。請加上「日期、入校時間、來訪人」等欄名，或用對照檔說明。
error-sheet-no-such-sheet = 沒有名為「{ $sheet }」的工作表。請從這些中選：{ $present }。
error-sheet-too-wide = 試算表有 { $columns } 欄，最多讀 { $limit } 欄：{ $path }。請刪除右邊多餘的內容，再匯入。
error-sheet-too-large = 試算表檔案太大：{ $path }，最多 { $limit } MB。請分成幾份匯入。
error-sheet-columns-missing = 試算表裡缺少這些欄，沒有匯入：{ $missing }。現有的欄是：{ $present }。請改好欄名，或用對照檔說明。
error-sheet-nameless-column = （無名欄）
# $first is one of row-problem
error-rows = 有 { $count } 處不能匯入，因此一列也沒有匯入；第一處是：{ $first }。請改好試算表再匯入。
row-problem = 第 { $row } 列「{ $column }」：{ $problem }
row-problem-with-text = 第 { $row } 列「{ $column }」寫著「{ $text }」：{ $problem }
error-cancelled = 已取消，什麼也沒有更動。要做的話，請重新開始。

error-write-unknown-format = 不知道要寫成哪種試算表：{ $path }。檔名請以 .xlsx 或 .csv 結尾。
error-write-folder-missing = 沒有這個資料夾：{ $path }。請先建好，或換個位置。
error-write-not-writable = 這裡不能寫入：{ $path }。請檢查權限，或換個位置。
error-write-in-use = 檔案正被另一個程式開啟：{ $path }。請先關閉它，再試一次。
error-write-disk-full = 磁碟已滿，檔案沒有寫成：{ $path }。請清理磁碟，或換個位置。
error-write-too-many-rows = xlsx 檔案最多 { $limit } 列，放不下。請縮短日期範圍，或改用 .csv。
error-write-cell-too-long = 第 { $row } 列第 { $column } 欄的文字太長，xlsx 放不下，沒有寫成。請改用 .csv。
error-write-rejected = 檔案沒有寫成：{ $path }。請換個檔名，或改用 .csv。
error-write-io = 檔案沒有寫成：{ $path }。請檢查位置和權限，再試一次。

error-map-not-found = 找不到對照檔：{ $path }。請核對檔名和位置。
error-map-io = 不能讀取對照檔：{ $path }。請檢查檔案和權限，再試一次。
error-map-no-text = 對照檔不是文字檔：{ $path }。請用記事本寫，每行寫成「日期 = 登記時間」。
error-map-no-equals-sign = 對照檔第 { $line } 行沒有等號：「{ $text }」。請寫成「日期 = 登記時間」。
error-map-unknown-column = 對照檔第 { $line } 行：沒有「{ $name }」這一欄。請用範本裡的欄名。
error-map-twice = 對照檔第 { $line } 行的「{ $name }」在第 { $first } 行已經寫過。請去掉一行。
error-map-no-such-header = 對照檔第 { $line } 行：試算表裡沒有「{ $header }」這一欄。請核對標題列。

## Faults: what a check of the register finds, one line each

fault-file = 檔案有損壞：{ $detail }
fault-links = 有 { $count } 處關聯指向不存在的紀錄
fault-chain = 歷史紀錄第 { $seq } 筆與前後對不上，可能被更動或刪除過
fault-contents = { $record } 的「{ $field }」與歷史紀錄不符
fault-unnumbered = { $kind }（第 { $row } 筆）
fault-gap = 編號不連續：缺 { $number }
fault-payload = { $number } 的「{ $kind }」內容缺失或被更動過
fault-orphans = 有 { $count } 份彌封或掃描內容不屬於任何紀錄
fault-signature = { $number } 的結案簽章與紀錄不符，結案後可能被更動過
fault-closed-month = { $period }的結帳內容、簽章或簽發檔案與簽發時不符，結帳後可能被更動過

## Sheets: names of columns that are no field, and the template

column-date = 日期
column-number = 編號
column-state = 狀態
column-relation = 關係

template-notes-title = 填寫說明
template-note-required = 日期、入校時間、來訪人必填，其他可以空著。第一張表從第二列起填，一列一次來訪。
template-note-times = 日期寫成 2026-09-01，時間寫成 9:12。
template-note-departure = 離校時間不知道的，空著或寫「不詳」，不要編一個。
template-note-kind = 類型請從清單中選；寫別的會記為「其他」，原話留在備註裡。
template-note-extra = 多出來的欄會併入備註。
template-note-example = 下面是一個例子，匯入時不會讀它。
template-example-visitor = 張偉
template-example-purpose = 給孩子送作業簿
template-example-host = 李老師
template-example-department = 教務處
template-example-student = 張小寶
template-example-class = 三年二班
template-example-relation = 父親

## Commands: results

cli-default-desk-name = 櫃檯
cli-done-init = 已為{ $school }建好登記簿：{ $path }
cli-done-backup = 備份已做好並通過檢驗：{ $path }
cli-done-restore = 已從備份還原登記簿：{ $path }
cli-done-restore-kept = 已從備份還原登記簿：{ $path }；原來的留在：{ $kept }
cli-done-sample = 已填入 { $count } 筆範例來訪。
cli-done-export = { $register }已匯出 { $count } 筆：{ $path }
cli-done-template = 範本已寫好：{ $path }
cli-done-import = { $register }：讀了 { $read } 列，匯入 { $count } 筆：{ $first } 至 { $last }。
cli-done-import-dry = { $register }：試讀了 { $read } 列，可以匯入 { $count } 筆；沒有寫入登記簿。
cli-done-import-none = { $register }：讀了 { $read } 列，匯入 { $count } 筆。
cli-import-known = 登記簿裡已有，略過 { $count } 列：第 { $rows } 列。
cli-import-void = 原表裡已作廢，略過 { $count } 列：第 { $rows } 列。
cli-import-set-aside = 不是登記內容（合計、簽名、重複的標題列），沒有讀 { $count } 列：第 { $rows } 列。
cli-import-year-assumed = 日期沒寫年份，按最近過去的那一天算，請核對 { $count } 列：第 { $rows } 列。
cli-import-id-shortened = 證件號只保留了後四碼，共 { $count } 列：第 { $rows } 列。
cli-import-extra-columns = 併入備註的欄：{ $names }。
cli-import-other-worksheets = 沒有讀的工作表：{ $names }。要匯入請用 --sheet 指定。
cli-more-rows = 還有 { $count } 處。
cli-check-sound = 登記簿完好：歷史紀錄 { $count } 筆，末筆檢核碼 { $head }。
cli-check-faults = 檢查發現 { $count } 處問題。請留好這個檔案，並從最近的完好備份還原。
cli-check-entry = 第 { $count } 筆的檢核碼：{ $hash }
cli-check-no-entry = 歷史紀錄裡沒有第 { $count } 筆。請核對報表上的筆數。
cli-found-nothing = 沒有找到「{ $text }」。可以試試編號、姓名、姓名首字母或電話。
cli-failed-output = 結果沒能寫出去。請檢查輸出的位置和磁碟，再試一次。
cli-show-field = { $label }：{ $value }
cli-show-change = { $label }：{ $before } → { $after }
cli-show-nothing = （空）
cli-show-backdated = 補登
cli-show-history = 歷史

## Commands: wrong usage

cli-wrong-unknown-command = 沒有「{ $text }」這個指令。請用 help 查看有哪些。
cli-wrong-unknown-option = 沒有「{ $text }」這個選項。請看下面的用法。
cli-wrong-command-missing = 還缺指令。請看下面的用法。
cli-wrong-option-elsewhere = 這個指令不用 { $text }。請看下面的用法。
cli-wrong-option-missing = 還缺 { $text }。請看下面的用法。
cli-wrong-option-twice = { $text } 寫了兩次。請只寫一次。
cli-wrong-value-missing = { $text } 後面還缺內容。請看下面的用法。
cli-wrong-value-unwanted = { $text } 後面不用寫內容。請看下面的用法。
cli-wrong-unexpected-word = 多出來「{ $text }」。帶空格的名稱請加引號。
cli-wrong-register-missing = 還缺登記簿的名稱。請寫 { $names }。
cli-wrong-unknown-register = 這裡沒有「{ $text }」這個登記簿。請寫 { $names }。
cli-wrong-file-missing = 還缺檔名。請看下面的用法。
cli-wrong-text-missing = 還缺要找的內容。請看下面的用法。
cli-wrong-unknown-language = 沒有「{ $text }」這種語言。請寫 zh-Hans、zh-Hant 或 en。
cli-wrong-not-a-day = 看不懂日期「{ $text }」。請寫成 2026-11-22。
cli-wrong-days-reversed = --to 的日期早於 --from。請對調。
cli-wrong-not-a-number = 「{ $text }」不是編號。請寫成 LF-2026-0001。
cli-wrong-not-a-whole-number = 「{ $text }」不是能用的整數。請寫一個不太大的整數。

## Commands: help

cli-usage = 用法：{ $line }
cli-usage-all = shouwen [--demo] · shouwen 指令 … · shouwen help [指令]
cli-usage-init = shouwen init --school 校名 --principal 校長 [--clerk 姓名]… [--office 姓名]… [--deputy 姓名]… [--supervisor 姓名]… [--desk 櫃檯名稱] [--recovery-out 檔案]
cli-usage-import = shouwen import visits|contacts|complaints|opinions|staff|items|students 檔案 [--map 對照檔] [--sheet 工作表] [--dry-run] · shouwen import calendar 檔案 [--year 年份] [--dry-run]
cli-usage-template = shouwen template visits|contacts|complaints|opinions|staff|items|students --out 檔案
cli-usage-export = shouwen export visits|contacts|complaints|opinions [--from 日期] [--to 日期] --out 檔案 [--redact]
cli-usage-find = shouwen find 內容
cli-usage-show = shouwen show 編號 [--reveal 理由]
cli-usage-check = shouwen check [--entry 筆數]
cli-usage-backup = shouwen backup [--to 資料夾] [--plain]
cli-usage-restore = shouwen restore 備份檔 [--sheet 修復金鑰單檔案] [--phrase-from-env 變數名稱]
cli-usage-sample = shouwen sample --records 筆數 --seed 數
cli-usage-help = shouwen help [指令]

cli-summary-init = 新建登記簿
cli-summary-import = 匯入表格裡的來訪、首問、投訴、意見、教職員、服務事項、學生
cli-summary-template = 寫一份空白試算表範本
cli-summary-export = 把來訪、首問、投訴或意見匯出為表格
cli-summary-find = 按編號、姓名、首字母或電話查找
cli-summary-show = 看一筆紀錄的全部內容和歷史
cli-summary-check = 檢查登記簿是否完好
cli-summary-backup = 做一份經過檢驗的備份
cli-summary-restore = 從備份還原登記簿
cli-summary-sample = 給空的登記簿填入範例資料
cli-summary-help = 查看用法

cli-help-all = 不寫指令時開啟視窗；加 --demo 開啟一個範例登記簿，關閉就丟棄。指令有：
cli-help-init =
    在登記簿的位置新建一個。已有檔案時不會覆蓋。
    環境變數 SHOUWEN_PASSWORD 裡有校長的密碼（或在終端機輸入）就同時設立帳戶；沒有就以後再設。
    其他人的初始密碼取自 SHOUWEN_CLERK_PASSWORD，沒有就隨機產生，顯示一次。
    修復金鑰單寫到 --recovery-out 的檔案，通關密語顯示一次。
cli-help-import =
    讀 xlsx、xls、ods 或 csv（UTF-8、GBK）。有一處不能匯入，就一列也不匯入。
    登記簿裡已有的會略過：來訪看入校時間、來訪人、電話，首問看時間、服務對象、事項，投訴看日期、署名方式、被投訴人和內容，意見看日期、來源、責任部門和內容。
    教職員、學生按姓名和部門（班級）更新，不在表裡的不動；服務事項有改動就成為新版本。
    --map 指明欄名：每行寫成「日期 = 登記時間」；--sheet 指明工作表；--dry-run 只試讀。
    import calendar 載入放假通知（試算表或 ics）；日期沒寫年份的算 --year 那年，並列出到期日有變的事項。
cli-help-template = 檔名以 .xlsx 或 .csv 結尾。欄與匯入、匯出的相同。
cli-help-export = 檔名以 .xlsx 或 .csv 結尾。不寫日期就匯出全部；--redact 隱去姓名、電話等，意見的內容和回饋照寫，備註隱去。投訴人和提意見的人從不匯出。
cli-help-find = 每行一筆：編號、日期、摘要，新的在前。
cli-help-show = 編號寫成 LF-2026-0001，也可以寫 lf2026-1。--reveal 打開投訴和意見裡彌封的內容，理由記入打開紀錄。
cli-help-check = 檢查檔案、編號、歷史紀錄的檢核鏈，並逐筆核對。每個問題一行。加 --entry 就列出那一筆的檢核碼，可與列印的報表核對。
cli-help-backup = 不寫資料夾就放在登記簿旁邊的 backups 裡。每份都先檢驗再算數，舊的逐漸減少。登記簿設有帳戶時，放到別處的備份是加密的，只有校長和修復金鑰單能打開；寫 --plain 就不加密。
cli-help-restore = 先檢驗備份，再換上；原來的登記簿改名留著。請先關閉視窗。加密的備份（.age）憑 --sheet 修復金鑰單打開，通關密語放在環境變數 SHOUWEN_PHRASE 裡，或在終端機輸入；不寫 --sheet 就用校長的密碼（SHOUWEN_PASSWORD）。
cli-help-sample = 只填空的登記簿。同一個 --seed 得到同樣的資料。
cli-help-help = 不寫指令時列出全部指令。
cli-help-options =
    每個指令都可以用：
      --register 檔案    用這個登記簿，不用平常的
      --user 姓名        操作的人，會記入歷史；有帳戶時用其密碼（SHOUWEN_PASSWORD）解鎖
      --lang 語言        zh-Hans、zh-Hant 或 en
      --json             結果寫成 JSON
      --help, --version


## Screen: the house around the pages

app-name = 首問登記簿
page-today = 今日
page-visits = 來訪登記
page-settings = 設定
top-who = 在崗：{ $name }
field-required = 必填
dialog-cancel = 取消
dialog-close = 關閉
search-hint = 編號、姓名、拼音首字母或電話
search-count = 找到 { $count } 筆
undo-reason = 撤銷登記

## Commands: on buttons and on the sheet of keys

command-show-keys = 快捷鍵
command-new-visit = 新增來訪
command-new-appointment = 新增預約
command-sign-out = 簽離
command-correct = 更正
command-leave-item = 代收物品
command-release = 離校放行條
command-hand-over-shift = 交接班
command-save = 儲存
command-save-and-next = 儲存並登記下一位
command-void = 作廢
command-undo = 復原
command-search = 搜尋
command-go-today = 前往今日
command-go-visits = 前往來訪登記
command-go-settings = 前往設定
command-back = 返回

## Screen: the sheet of keys

keys-title = 快捷鍵
keys-hint = 按 Esc 關閉。
keys-next-box = 到下一欄
keys-now = 在時間欄裡填入現在的時間
keys-step = 在清單中移動；在時間欄裡增減
keys-calendar = 在時間欄裡開啟日曆
keys-tick = 勾選來訪，一起簽離
keys-zoom = 放大、縮小文字
keys-take = 選用輸入姓名時提示的來訪人

## Date boxes

when-now = 現在
when-day-earlier = 提前一天
when-day-later = 延後一天
when-open-calendar = 日曆
when-earlier-month = 上個月
when-later-month = 下個月
when-today = 今天

## Screen: Today

today-on-site = 在校訪客
today-on-site-count = { $visits } 批　{ $people } 人
today-on-site-none = 目前沒有訪客在校。
today-on-site-line = 找 { $host }　{ $purpose }
today-party = 共 { $people } 人
today-expected = 預約
today-expected-none = 沒有等候中的預約。
today-left-items = 代收物品
today-shift = 上次交接班
today-shift-line = { $at }　{ $from } → { $to }　在校 { $on-site } 批，待領物品 { $items } 件
today-begin = 新增登記
today-chart = 近 14 天來訪
today-chart-bar = { $date }　{ $count } 批
today-phrase = 接待用語
today-phrase-next = 換一則
draft-offer = 有一份登記還沒有儲存：{ $name }
draft-take-up = 繼續填寫
draft-throw-away = 不要了

## Screen: visits

visit-scope-all = 全部
visit-scope-on-site = 在校
visit-scope-expected = 預約
visit-scope-left-unknown = 離校時間不詳
visit-scope-void = 已作廢
visit-period-all = 不限日期
visit-period-today = 今天
visit-period-week = 近 7 天
visit-period-month = 本月
visit-column-number = 編號
visit-column-time = 時間
visit-column-name = 來訪人
visit-column-kind = 類型
visit-column-purpose = 事由
visit-column-host = 受訪人
visit-column-state = 狀態
visit-list-empty = 這裡還沒有來訪登記
visit-list-empty-hint = 按 F2 登記第一位，或換上面的篩選條件。
visit-tick = 勾選 { $name }
visit-sign-out-several = 簽離已勾選的 { $count } 批
visit-arrive = 已到
visit-record-none = 請在左邊選一筆來訪登記。
visit-record-history = 歷史紀錄
visit-entered = { $number }　{ $by } 登記　{ $at }
visit-entered-later = { $number }　{ $by } 補登　{ $at }
visit-voided = { $by } 於 { $at } 作廢：{ $reason }
visit-void-title = 作廢 { $number }？
visit-void-text = 登記保留在冊，編號不再使用，並註明原因。
history-line = { $at }　{ $who }　{ $what }
history-change = { $field }：{ $before } → { $after }
history-empty = （空）

## Screen: the form of a visit

visit-form-new = 來訪登記
visit-form-appointment = 預約登記
visit-form-correct = 更正 { $number }
visit-form-hint = 輸入姓名、拼音首字母或電話，來過的人會自動提示。
visit-form-correct-hint = 更正後，原內容會留在歷史紀錄裡。
visit-form-saving = 正在儲存……
visit-form-wants = 有 { $count } 欄需要補充，請看下面的提示。
visit-form-more = 更多：證件、同行、確認、備註
visit-form-inspecting-unit = 檢查（視察）單位
visit-form-discard-title = 不儲存就離開？
visit-form-discard-text = 已經填寫的內容將會遺失。
visit-form-discard = 不儲存
visit-form-keep = 繼續填寫
visit-offers-title = 來過的人（↑ ↓ 選擇，Enter 選用）
visit-offer-last-seen = { $kind }　上次來訪 { $date }
id-document-none = 未出示

## Beside a visit: items left, release slips, the shift

left-item-title = 代收物品
left-item-confirm = 收下
left-item-heading = 代收物品
left-item-line = { $what }，轉交 { $class } { $student }，{ $at } 收
left-item-taken = { $to } 於 { $at } 領走
left-item-waiting = 待領
left-item-done = 已領
left-item-void = 已作廢
left-item-hand-over = 領走……
left-item-hand-over-title = 由誰領走？
left-item-fetched = 本人領走
release-title = 學生離校放行條
release-confirm = 放行
release-heading = 離校放行條
release-given = 已放行
release-line = { $class } { $student }，{ $at } 離校，事由：{ $reason }
release-checked = 導師 { $teacher } 同意；{ $collector }（{ $relation }）接走；核實方式：{ $verified }
beside-void = 作廢……
beside-void-title = 作廢這一筆？
beside-void-text = 紀錄保留在冊，並註明原因。
shift-title = 交接班
shift-confirm = 交班
shift-note = 交代事項
shift-summary = { $from } 交班：在校訪客 { $on-site } 批，待領物品 { $items } 件

## Sentences that tell what was done

said-saved = 已儲存 { $number }。
said-corrected = 已更正 { $number }，原內容留在歷史紀錄裡。
said-signed-out = { $number } 已簽離。
said-signed-out-several = { $number } 批訪客已簽離。
said-arrived = { $number } 已到校。
said-voided = { $number } 已作廢。
said-voided-beside = 這一筆已作廢。
said-item-left = 物品已收下。
said-item-handed-over = 物品已領走。
said-item-fetched = { $number } 已領走物品。
said-released = 放行條已登記。
said-shift = { $to } 已接班。
said-settings = 設定已儲存。
said-undone = 已復原上一步。
said-forgotten = 有 { $count } 批以前的訪客沒有簽離，已按「離校時間不詳」結束。

## Screen: settings

settings-school = 學校
settings-desk-hint = 例如：櫃臺、警衛室、接待處、辦公室。
settings-clerks-hint = 每行一個姓名，可在右上角切換。
settings-clerks-accounts-hint = 每行一個姓名，交接班時供選擇；誰能登入由帳戶決定。
settings-phrases-hint = 每行一則；留空則用內建的用語。
settings-categories-hint = 每行一類，可增刪、改名、調整順序；清空則恢復內建的類別。
settings-save = 儲存設定
settings-computer = 本機
settings-language = 語言
settings-theme = 外觀
settings-theme-system = 跟隨系統
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-zoom-hint = Ctrl 加 + 或 - 可放大縮小，Ctrl+0 恢復。
settings-register = 登記簿與備份
settings-register-at = 登記簿：{ $path }
settings-backups-at = 備份：{ $path }
settings-backups-hint = 每工作半小時和關閉視窗時自動備份，並逐一檢查。
settings-back-up = 立即備份
settings-restore-from = 要還原的備份檔
restore-newest = 最近的備份：
settings-restore-hint = 目前的登記簿會另存保留，不會被覆寫。
settings-restore-needs-file = 請先選擇備份檔。
settings-choose-file = 選擇檔案……
settings-restore = 還原
settings-restore-title = 還原這個備份？
settings-restore-text = 登記簿將回到備份時的樣子；目前的登記簿會改名保留。

## Screen: the first run

setup-title = 建立登記簿
setup-intro = 所有內容都存在本機的一個檔案裡。下面各項以後都可以改。
setup-desk-default = 櫃臺
setup-register = 登記簿存放位置
setup-register-hint = 請放在本機硬碟上，不要放在網路共用資料夾或隨身碟裡。
setup-begin = 開始使用
setup-open-other = 開啟既有的登記簿……

## Screen: the register cannot be opened

failure-title = 登記簿沒有開啟
failure-second-window = 這個登記簿已經在另一個視窗裡開啟。請使用那個視窗，或關閉它以後再試。
failure-again = 再試一次
failure-other = 換一個登記簿……
failure-quit = 結束
launch-no-display = 沒有可以開啟視窗的螢幕。命令仍可使用：shouwen help。
launch-no-graphics = 這臺電腦的 OpenGL 和 DirectX/Vulkan 都不能用。請更新顯示卡驅動程式後再啟動；登記簿沒有受影響。
launch-broke = 視窗意外關閉。已儲存的內容都在，沒寫完的會再次提示；請重新啟動。

## The status line

status-ready = 就緒
status-backing-up = 正在備份……
status-backup-failed = 上次備份沒有成功，請到設定裡重試
status-backup-none = 還沒有備份
status-backup-today = 今天 { $time } 已備份
status-backup-on = 上次備份 { $date }
status-journal-checking = 正在驗證紀錄……
status-journal-sound = 紀錄驗證正常
status-journal-faulty = 紀錄有 { $count } 處不符，請執行 shouwen check 查看
status-journal-unknown = 紀錄未能驗證

## Reception phrases (A14, F29), one a line

reception-phrases =
    您好，請問您找哪位老師？有什麼可以幫您？
    請您先坐一會兒，我馬上幫您聯絡。
    對不起，讓您久等了。
    這件事不歸我辦，我帶您去找負責的老師。
    請您在這裡登記一下，很快就好，也是為了孩子們的安全。
    謝謝您的意見，我已經記下，會有人給您答覆。

## What stands on every paper

paper-number = 編號：{ $number }
paper-serial = 紙面編號：{ $number }
paper-page-of = 第{ $page }頁　共{ $count }頁
paper-supervision-phone = 監督電話：{ $phone }
paper-cut-here = 沿虛線裁開

## Papers: the forms of the visit, the register book

# Their titles; files are named after them.
paper-title-visitor-slip = 會客單
paper-title-visit-book = 來訪登記簿
paper-title-roll-call = 在校訪客名單
paper-title-release-slip = 學生離校放行條
paper-title-left-item-slip = 代收物品單
paper-title-inspection-record = 檢查/視察紀錄
paper-title-shift-record = 交接班紀錄
paper-title-visit-report = 來訪與首問辦理情形報告

# Under the title: which half of the sheet it is.
paper-leaf-stub = 存根聯
paper-leaf-visitor = 來訪人聯
paper-leaf-gate = 放行聯
paper-leaf-voucher = 領取憑證

paper-mark-reprint = 補印　第{ $count }次
paper-mark-void = 已作廢：{ $reason }（{ $by }，{ $at }）
# At the foot of every page.
paper-imprint = { $by } 列印於 { $at }
# Places for a date that is written by hand.
paper-blank-date = {"　　　　年　　月　　日"}
paper-blank-date-time = {"　　月　　日　　時　　分"}
paper-blank-hint = 停電時手寫；復電後請補登，並在「紙面編號」欄填上右上角的編號。
paper-range = { $first } 至 { $last }

# On slips.
paper-id-document = { $document }（末四碼{ $last }）
paper-slip-host-signature = 被訪人簽名
paper-slip-ask = 請被訪人在本聯簽名並寫明時間；離校時請將本聯交回{ $desk }。
paper-release-teacher-signature = 班導師簽名
paper-release-collector-signature = 接領人簽名
paper-release-gate-signature = 警衛簽名
paper-release-ask = 請警衛核對學生和接領人後放行，寫明時間並留存本聯。
paper-item-for = 轉交學生
paper-item-giver = 送交人
paper-item-clerk-signature = 經手人簽名
paper-item-taken-at = 領取時間
paper-item-taker-signature = 領取人簽名
paper-item-ask = 請憑本聯到{ $desk }領取，領取後在存根聯簽名。

# On the record of an inspection.
paper-mend-person = 改善負責人
paper-mend-until = 改善期限
paper-mend-measure = 改善措施
paper-mend-done = 完成情形
paper-leader-signature = 帶隊長官簽名
paper-principal-signature = 學校負責人簽名
paper-school-seal = 學校（蓋章）

# On the roll-call.
paper-roll-as-of = 截至{ $at }
paper-roll-counts = 在校訪客{ $visits }批，共{ $people }人。
paper-roll-expected = 應到人數
paper-roll-present = 實到人數
paper-roll-absent = 未到人數
paper-roll-remarks = 情況說明
paper-roll-caller = 點名人簽名
paper-roll-called-at = 點名時間
paper-name-with-companions = { $name }（隨行：{ $companions }）

# On the record of a shift.
paper-shift-on-site = 交接時在校訪客
paper-shift-items = 交接時待領物品
paper-shift-nobody = 沒有訪客在校。
paper-shift-nothing = 沒有待領的物品。
paper-shift-from-signature = 交班人簽名
paper-shift-to-signature = 接班人簽名

# Heads of columns, as short as they can be.
paper-column-place = 序號
paper-column-host = 被訪人/部門
paper-column-badge = 證號
paper-column-called = 點名
paper-column-arrived = 入校
paper-column-departed = 離校
paper-column-origin = 單位或住址/學生

# On the register book.
paper-book-cover = 封面
paper-book-desk = 登記處
paper-book-numbers = 編號
paper-book-count = 登記數量
paper-book-cover-count = 共{ $records }筆，其中作廢{ $void }筆
paper-book-volume = 冊號
paper-book-keeper = 保管人
paper-book-place = 存放地點
paper-book-counts = 來訪{ $visits }批{ $people }人次，預約而未到校{ $expected }筆，作廢{ $void }筆
paper-book-month-total = 本月小計：來訪{ $visits }批{ $people }人次，預約而未到校{ $expected }筆，作廢{ $void }筆
paper-book-no-numbers = 無
paper-book-empty = 本期沒有來訪登記。
paper-book-void = 作廢
paper-book-void-by = { $by }於{ $at }作廢
paper-book-left-unknown = 不詳
paper-book-expected = 預約，未到校
paper-book-relation = { $who }（{ $relation }）
paper-book-elsewhere-title = 不在本冊的編號
paper-book-elsewhere-why = 編號按登記先後連續使用，本冊按入校日期（未到的按預約日期）收錄。下列編號在本冊編號之間：註明日期的登記的是其他日期的來訪，不是缺號；沒有註明日期的，登記簿裡查不到。
paper-book-elsewhere-count = 數量
paper-book-elsewhere-days = 來訪日期
paper-book-elsewhere-there = 見該日期的登記簿
paper-book-elsewhere-nowhere = 登記簿中沒有，請檢查
paper-book-closing = 本冊共登記{ $records }筆：{ $counts }。編號{ $numbers }。
paper-book-complete = 登記完畢，核對無誤。
paper-book-closing-empty = 本期沒有來訪登記，沒有使用編號。
paper-book-clerk = 登記人簽名
paper-book-checker = 審核人簽名

# Fields of the settings, of batches of blanks and of prints; what a print is called in a history.
field-supervision-phone = 監督電話
field-paper-language = 列印語言
field-series = 系列
field-first-sequence = 起始序號
field-last-sequence = 結束序號
field-form-kind = 單據
field-printed-at = 列印時間
field-printed-by = 列印人
field-printed-period = 起訖日期
field-printed-way = 去向
field-printed-printer = 印表機
field-printed-copies = 份數
record-kind-blank-batch = 空白單
action-print = 列印
action-print-form = 列印了{ $form }
settings-supervision-hint = 印在單據的頁尾；留空則不印。
settings-paper-language-as-screen = 與介面相同

# Papers that cannot be printed.
error-refused-nothing-left = 這次來訪沒有代收物品，沒有可列印的單據。請先登記代收物品。
error-refused-no-release = 這次來訪沒有離校放行條。請先登記放行。
error-refused-no-shift-note = 還沒有交接班紀錄。請先交接班，或列印空白的。
error-refused-not-an-inspection = 這不是檢查或視察，不列印檢查/視察紀錄。請先把來訪類型更正為檢查/視察。
error-refused-not-about-a-visit = 這種單據不是一次來訪的單據。請另選一種。
error-refused-no-blank = 這種單據沒有空白的。請另選一種。
error-refused-blank-count = 一次可以列印 1 到 500 份空白單。請改一下份數。
error-refused-nothing-in-batch = 這些日期裡沒有要列印的單據。請改一下日期，或連列印過的一起列印。
error-refused-batch-too-long = 一次最多成批列印 300 份單據。請把日期分成幾段。
error-refused-serials-taken = 這些紙面編號剛被另一處用掉了，這次沒有列印。請重新列印，會用後面的編號。
error-refused-book-days-reversed = 登記簿的結束日期早於開始日期。請改一下日期。

# Commands that print papers.
cli-done-paper = 已寫好《{ $title }》，{ $count } 頁：{ $path }
cli-paper-missing = 有 { $count } 個字沒有字形，紙上印作〓：{ $characters }
cli-wrong-unknown-form = 沒有「{ $text }」這種單據。請用 form --list 查看有哪些。
cli-wrong-number-missing = 還缺來訪、首問、投訴或意見的編號。請看下面的用法。
cli-wrong-period-missing = 還缺報告的期間。請看下面的用法。
cli-wrong-not-a-period = 看不懂期間「{ $text }」。請寫成 2026-10、2026-Q3 或 2026。
cli-wrong-not-a-pdf = 「{ $text }」不是 PDF 檔名。請以 .pdf 結尾。
cli-usage-form = shouwen form 編號 [--kind 種類] --out PDF檔案 · shouwen form --kind roll-call|shift-record|commitment-board|publicity-list|post-duties --out PDF檔案 · shouwen form 2026 --kind yearly-appraisal --out PDF檔案 · shouwen form 2026-10 --kind eight-nots --out PDF檔案 · shouwen form --blank 種類 [--count 份數] --out PDF檔案 · shouwen form --batch slips|hand-overs|notices|reminders|replies|rectifications --from 日期 --to 日期 [--all] --out PDF檔案 · shouwen form --list
cli-usage-book = shouwen book visits|contacts|complaints|opinions --from 日期 --to 日期 --out PDF檔案
cli-usage-report = shouwen report 2026-10 --out PDF檔案
cli-summary-form = 列印單據：會客單、首問責任登記表、投訴登記表、意見建議登記表、轉辦單、公示、空白單……
cli-summary-book = 列印一段日期的來訪、首問、投訴或意見登記簿
cli-summary-report = 列印月、季度、年的來訪與首問辦理情形報告
cli-help-form =
    不寫種類時，檢查/視察列印檢查/視察紀錄，其他來訪列印會客單，首問列印首問責任登記表，投訴列印投訴登記表，意見列印意見建議登記表（都不含身分）。--list 每行列出一種：種類、名稱。
    --batch 把這些日期的單據列印成一個檔案；列印過的不再列印，加 --all 才連同列印過的一起列印。沒有列入的會說明原因。
    不寫種類時，檢查/視察列印檢查/視察紀錄，其他來訪列印會客單，首問列印首問責任登記表，投訴列印投訴登記表，意見列印意見建議登記表（都不含身分）。--list 每行列出一種：種類、名稱。
    --blank 列印空白單供停電時用，紙面編號接著上次的；補登時請填上。
    寫好的單據會記入歷史；再次列印同一張會註明補印。不寫 --lang 時用設定裡的列印語言。
cli-help-book =
    封面、小計、作廢的編號和結束語都在內，來訪按入校時間，首問、投訴和意見按收到時間排列；兩個日期都包括在內。
    編號夾在本冊之間、登記在其他日期的，列在冊末。
cli-help-report = 期間寫成 2026-10、2026-Q3 或 2026；學期寫成 2026-09-01~2027-01-31。

## Periods and figures: what is counted, in reports on paper and on the screen

# $month is one of period-month-name-…
period-month = { $year }年{ $month }
period-quarter = { $year }年{ $quarter }
period-year = { $year }年
period-quarter-1 = 第一季
period-quarter-2 = 第二季
period-quarter-3 = 第三季
period-quarter-4 = 第四季
period-month-name-1 = 1月
period-month-name-2 = 2月
period-month-name-3 = 3月
period-month-name-4 = 4月
period-month-name-5 = 5月
period-month-name-6 = 6月
period-month-name-7 = 7月
period-month-name-8 = 8月
period-month-name-9 = 9月
period-month-name-10 = 10月
period-month-name-11 = 11月
period-month-name-12 = 12月

figure-visits = 來訪批次
figure-visits-definition = 本期內實際入校的來訪登記數，一筆登記計一批，依入校時間歸入本期；預約未到的和已作廢的不計。
figure-persons = 來訪人次
figure-persons-definition = 來訪批次中各筆登記的人數總和，含隨行人員。
figure-parents = 家長來訪
figure-students = 學生來訪
figure-inspections = 檢查、視察
figure-officials = 公務來訪
figure-others = 其他來訪
# $kind is one of visit-kind-…
figure-kind-definition = 來訪批次中，類型登記為「{ $kind }」的批次。
figure-appointments-kept = 預約來訪
figure-appointments-kept-definition = 來訪批次中，事先登記了預約的批次。
figure-appointments-missed = 預約未到
figure-appointments-missed-definition = 預約時間在本期內、統計時已過預約時間仍未到校的預約數；不計入來訪批次，作廢的預約不計。
figure-host-declined = 被訪人不同意
figure-host-declined-definition = 來訪批次中，被訪人確認登記為「不同意」的批次。
figure-repeat-people = 重複來訪人數
figure-repeat-people-definition = 本期內來訪兩批以上的人數。姓名和電話都相同的視為同一人；沒有登記電話的，姓名和學生都相同的視為同一人；電話和學生都沒有登記的不作判斷。
figure-repeat-visits = 重複來訪批次
figure-repeat-visits-definition = 重複來訪的人在本期內的來訪批次總和，含每人的第一次。
figure-repeat-share = 重複來訪占比
figure-repeat-share-definition = 重複來訪批次 ÷ 來訪批次。
figure-timed = 有離校時間的來訪
figure-timed-definition = 來訪批次中，登記了離校時間的批次；尚未離校和離校時間不詳的不計。這是計算在校時間的基數。
figure-stay-mean = 平均在校時間
figure-stay-mean-definition = 各批離校時間減入校時間的總和 ÷ 有離校時間的來訪批次。
figure-stay-median = 在校時間中位數
figure-stay-median-definition = 有離校時間的來訪依在校時間排列，居中一批的時間；批次為偶數時，取居中兩批的平均數。
figure-departure-unknown = 離校時間不詳
figure-departure-unknown-definition = 來訪批次中，沒有簽離、事後以「離校時間不詳」結束的批次。
figure-backdated = 補登
figure-backdated-definition = 來訪批次中，登記時間比入校時間晚 30 分鐘以上的批次。
figure-released = 學生離校放行
figure-released-definition = 本期來訪中開出的學生離校放行條張數；作廢的不計。
figure-left-items = 代收物品
figure-left-items-definition = 本期來訪中登記的代收物品筆數；作廢的不計。
figure-voided = 作廢登記
figure-voided-definition = 入校時間（未入校的依預約時間）在本期內、已作廢的登記數；不計入來訪批次，編號保留。

amount-minutes = { $minutes } 分鐘
amount-percent = { $percent }%
change-same = 持平
change-points = { $points } 個百分點
change-with-percent = { $difference }（{ $percent }）
department-others = 其他部門
department-unstated = 未註明

## The report of a period on paper

report-title-month = { $about }辦理情形月報
report-title-quarter = { $about }辦理情形季報
report-title-year = { $about }辦理情形年報
report-file-title = { $school }{ $title }（{ $period }）
report-counted = 統計截至：{ $at }
report-mark-running = 本期尚未結束
report-running = 本期尚未結束，統計截至 { $at }；上期和去年同期為整期數字。
report-ahead = 本期尚未開始。
report-heading = { $number }、{ $title }
report-number-1 = 一
report-number-2 = 二
report-number-3 = 三
report-number-4 = 四
report-number-5 = 五
report-number-6 = 六
report-number-7 = 七
report-section-summary = 綜述
report-section-spread = 來訪分布
report-section-departments = 被訪部門
report-section-inspections = 檢查、視察
report-empty = 本期沒有來訪登記。
report-column-figure = 指標
report-column-now = 本期
report-column-previous = 上期
report-column-year-before = 去年同期
report-column-change = 增減
report-column-visits = 批次
report-column-persons = 人次
report-column-share = 占比
report-column-department = 部門
report-column-unit = 單位
report-column-definition = 怎樣統計
report-change-note = 增減欄括號內為增減的百分比；「—」表示沒有可比的數字。
report-chart-by-day = 每日來訪批次
report-chart-by-month = 各月來訪批次
report-chart-by-kind = 各類來訪批次
report-chart-by-hour = 各時段來訪批次（依入校時間）
report-chart-by-weekday = 星期與時段來訪批次（依入校時間）
report-chart-total = 合計
report-inspections-none = 本期沒有檢查、視察。
report-principal-remarks = 校長意見
report-prepared-by = 填報人
report-checked-by = 審核人
report-principal-signature = 校長簽名（蓋章）
report-journal-line = 統計時登記簿共有歷史紀錄 { $count } 筆，末筆檢核碼：
report-journal-note = 登記簿的每次更動都記成一筆歷史紀錄，筆筆相連。日後在登記簿中核對第 { $count } 筆的檢核碼（指令 shouwen check --entry { $count }）：與紙本一致，表示本報表印出之前的紀錄沒有被更動或刪除。

## Papers on the screen: asking for one, the preview, where it goes

command-print = 列印
command-open-paper = 用閱讀器開啟
keys-turn-page = 預覽時翻頁
keys-zoom-page = 預覽時放大、縮小紙面


offer-saved = { $number } 已儲存。
offer-print = 列印{ $kind }
offer-close = 不列印
today-print-roll-call = 列印名單
today-print-shift = 列印交接班紀錄
choose-paper-title = 列印哪一份？
choose-paper-attachments = 附件一併列印，附在登記表之後
book-print = 列印登記簿
book-title = 列印哪些日子的登記簿？
book-which = 登記簿
book-from = 起始日期
book-to = 截止日期
book-reversed = 截止日期早於起始日期，請改正
blanks-print = 空白表單
blanks-title = 列印空白表單
blanks-hint = 停電時手寫用。每份都有編號，復電後連同編號補登。
blanks-count = 份數
blanks-count-problem = 請填 1 到 { $most } 的數

preview-typesetting = 正在排版……
preview-printing = 正在送往印表機……
preview-saving = 正在儲存……
preview-opening = 正在開啟……
preview-page = 第 { $page } 頁 / 共 { $count } 頁
preview-smaller = 縮小紙面
preview-larger = 放大紙面
preview-fit-width = 符合頁寬
preview-fit-page = 整頁
preview-contents = 目錄
preview-printer = 印表機
preview-printer-any = 預設印表機
preview-printer-default = 預設：{ $name }
preview-copies = 份數
preview-copies-problem = 份數請填 1 到 { $most } 的數。
preview-missing = 有 { $count } 個字，字型裡沒有：{ $letters }。紙上以「〓」代替，請列印後手寫補上。
preview-many-title = 列印這麼多？
preview-many-text = 每份 { $pages } 頁，共列印 { $copies } 份。
preview-save = 儲存為 PDF
preview-save-to = 儲存到
preview-save-hint = 可以改檔名，也可以選別的資料夾。
preview-save-exists = 已有同名檔案，再按一次「儲存」就取代它
preview-folder = 首問登記簿

said-paper-saved = 已儲存到 { $path }。
said-paper-opened = 已用閱讀器開啟，檔案在 { $path }。
said-paper-no-reader = 這台電腦沒有能開啟 PDF 的閱讀器，檔案已儲存到 { $path }。請裝好閱讀器再開啟，或複製到別的電腦上列印。
said-paper-printed = 已送往印表機，共 { $copies } 份。
said-paper-printed-at = 已送往印表機 { $printer }，共 { $copies } 份。
said-paper-no-printing = 這台電腦不能直接列印，檔案已儲存到 { $path }。請用閱讀器開啟後列印。
said-paper-refused = 印表機沒有接收，檔案已儲存到 { $path }。請檢查印表機後再試，或用閱讀器開啟這個檔案列印。
error-paper-pdf = 沒能做成 PDF，沒有列印，也沒有寫出檔案。請再試一次；若還是這樣，請重新安裝本程式。

## Screen: reports

page-reports = 報表
command-go-reports = 前往報表
keys-period = 在報表中換到上一期、下一期
reports-kind = 報表種類
reports-kind-month = 月
reports-kind-quarter = 季
reports-kind-year = 年
reports-period = 統計期間
reports-earlier = 上一期
reports-later = 下一期
reports-no-later = 下一期還沒有開始
reports-counting = 正在統計……
reports-running = 本期尚未結束，統計截至 { $at }
reports-definition-hint = 指向一項或用 Tab 移到它的數字，這裡說明它怎樣統計；點按數字，查看相關登記。
reports-definition = { $figure }：{ $definition }
# What screen readers say of a number in the table.
reports-open = 檢視登記：{ $figure }
reports-bar = { $part }　{ $count } 批
reports-more-inspections = 還有 { $count } 次，點按上表中「檢查、視察」的數字查看全部。
# On the list of visits, what it is narrowed to; pressed, it goes away.
visit-narrowed-figure = { $period }　{ $figure }
visit-narrowed-department = 被訪部門：{ $department }

## First contacts: the values of their choices

contact-kind-enquiry = 諮詢
contact-kind-help = 求助
contact-kind-suggestion = 建議
contact-kind-praise = 表揚

channel-visit = 來訪
channel-phone = 來電
channel-letter = 來信
channel-online = 網路
channel-above = 上級轉辦
channel-other = 其他

contact-form-oral = 口頭
contact-form-written = 書面

asker-kind-parent = 家長
asker-kind-student = 學生
asker-kind-staff = 教職員
asker-kind-unit = 單位
asker-kind-resident = 民眾
asker-kind-other = 其他

outcome-answered = 當場答覆
outcome-notice = 一次告知
outcome-shown-the-way = 引導
outcome-handed-over = 轉辦
outcome-outside = 轉外單位

manner-in-person = 當面
manner-phone = 電話
manner-written = 書面
manner-post = 郵寄
manner-online = 網路

satisfaction-satisfied = 滿意
satisfaction-fairly-satisfied = 大致滿意
satisfaction-dissatisfied = 不滿意

# Why somebody came again for the same matter: what was missing had been told them, or had not.
repeat-cause-told = 已告知，未帶齊
repeat-cause-untold = 事先沒有告知
repeat-cause-other = 其他原因

decision-approved = 同意
decision-refused = 不同意

contact-state-unanswered = 待答覆
contact-state-awaiting-materials = 待補文件
contact-state-awaiting-signature = 待簽收
contact-state-in-progress = 辦理中
contact-state-finished = 已辦結
contact-state-void = 已作廢

hand-over-state-unsigned = 待簽收
hand-over-state-signed-for = 已簽收
hand-over-state-sent-back = 已退回
hand-over-state-void = 已作廢

# What was promised within a limit.
promise-same-day = 當日答覆或轉辦
promise-handed-over = 轉辦事項辦結
promise-written = 書面諮詢答覆
promise-complex = 複雜問題書面答覆
promise-item = 服務事項限時辦結
promise-from-above = 上級轉辦案件辦理
promise-complaint-acceptance = 投訴受理
promise-complaint-reply = 投訴答覆
promise-opinion = 意見建議回饋

# Beside a number of days.
limit-unit-working-days = 工作日
limit-unit-calendar-days = 日曆天

# In a field that says whether something is so.
value-yes = 是
value-no = 否

## The catalogue and the calendar: the values of their choices

# The ten things that are made public (E10).
public-topic-duties = 職責權限
public-topic-basis = 辦事依據
public-topic-procedure = 辦事程序
public-topic-limits = 辦理時限
public-topic-fees = 收費標準
public-topic-results = 辦理結果
public-topic-decisions = 重要決策
public-topic-integrity = 廉政規定
public-topic-supervision = 監督辦法
public-topic-accountability = 責任追究

# Who decided a day, and what.
day-source-notice = 放假通知
day-source-school = 本校安排
day-decision-rest = 放假
day-decision-work = 上班
day-decision-week = 依星期

## First contacts: fields

field-contact-kind = 類別
field-channel = 方式
field-form = 形式
field-received-at = 收到時間
field-accepted-on = 受理日期
field-asker-name = 服務對象
field-asker-kind = 服務對象類型
field-matter = 事項
field-item-id = 服務事項
field-department = 承辦部門
field-first-responder = 首問責任人
field-is-own-duty = 是否本職
field-is-agitated = 情緒激動
field-calming-note = 安撫情形
field-materials = 所收文件
field-awaited-materials = 待補文件
field-materials-completed-on = 補齊日期
field-is-complex = 複雜事項
field-complex-by = 認定人
field-complex-on = 認定日期
field-complex-reason = 認定理由
field-above-unit = 來文機關
field-above-document-number = 來文字號
field-above-limit-days = 來文時限
field-above-limit-unit = 時限單位
field-replied-up-at = 回覆上級時間
field-replied-up-how = 回覆上級方式
field-outcome = 處理方式
field-outcome-at = 處理時間
# Whom the asker was shown to, or the outside body the matter was forwarded to.
field-led-to = 引導或轉往
field-escorted-by = 帶領人
field-answerable = 目前責任人
field-result = 辦理結果
field-told-at = 告知時間
field-told-how = 告知方式
field-delivery-proof = 送達證明
field-finished-at = 辦結時間
field-finished-by = 辦結登記人
field-followed-up-at = 回訪時間
field-followed-up-by = 回訪人
field-followed-up-how = 回訪方式
field-is-solved = 是否解決
field-satisfaction = 滿意度
field-follow-up-note = 回訪意見
field-earlier-id = 前次登記
field-repeat-cause = 再次前來原因
field-due-on = 到期日
field-due-promise = 適用承諾
field-due-from = 起算日
field-is-due-provisional = 到期日暫定

# Beside a first contact: hand-overs, notices, extensions, reminders, annotations; phone messages.
field-contact-id = 所屬首問登記
field-handed-by = 移交人
field-handler = 承辦人
field-receiver = 接收人
field-to-department = 承辦人部門
field-stands-in-for = 代理何人
field-passed-on = 移交內容
field-handed-at = 移交時間
field-signed-at = 簽收時間
field-signed-by = 簽收人
field-sent-back-at = 退回時間
field-sent-back-by = 退回人
field-sent-back-reason = 退回原因
field-given-at = 告知時間
field-given-by = 告知人
field-given-how = 告知方式
field-received = 已收文件
field-missing = 缺少文件
field-explained = 其他說明
field-asked-at = 申請時間
field-asked-by = 延期申請人
field-extension-reason = 延期原因
field-old-due-on = 原到期日
field-new-due-on = 新到期日
field-decided-by = 核准人
field-decided-at = 核定時間
field-decision = 核定意見
field-reminded-at = 催辦時間
field-reminded-by = 催辦人
field-reminded-person = 被催辦人
field-noted-at = 說明時間
field-noted-by = 說明人
field-text = 補充說明
field-called-at = 來電時間
field-taken-by = 接聽人
field-caller-name = 來電人
field-caller-unit = 來電單位
field-for-person = 留言給
field-message = 留言內容
field-wants-call-back = 請回電
field-delivered-at = 轉告時間
field-delivered-by = 轉告人

## The catalogue and the calendar: fields

field-name = 名稱
field-person-name = 姓名
field-own-department = 部門
field-place = 地點
field-office-place = 辦公地點
field-item-place = 辦理地點
field-published-place = 公開位置
field-ended-on = 停用日期
field-item-ended-on = 停辦日期
field-taken-down-on = 撤下日期
field-duties = 職掌
field-post = 職務
field-substitute = 職務代理人
# Of a member of the staff or of a student, where it is not said of which.
field-left-on = 離開日期
field-staff-left-on = 離職日期
field-student-left-on = 離校日期
field-item-key = 所屬事項
field-version = 版本
field-category = 類別
field-basis = 辦理依據
field-conditions = 辦理條件
field-needed-materials = 應備文件
field-steps = 辦理流程
field-limit-days = 承諾時限（工作日）
field-fee = 收費
field-hours = 辦理時間
field-lead-handler = 承辦人
field-valid-from = 生效日期
field-replaced-on = 改版日期
field-class = 班級
field-guardian-name = 監護人
field-guardian-relation = 監護人與學生關係
field-guardian-phone = 監護人電話
field-topic = 公開類別
field-title = 公開內容
field-published-on = 公開日期
field-source = 來源
field-day = 日期
field-day-kind = 安排
field-day-name = 事由
field-year = 年份
field-is-whole = 全年安排
field-loaded-at = 載入時間
field-loaded-by = 載入人
field-source-file = 來源檔案
# Of a release or of an extension, where it is not said of which.
field-any-reason = 原因

## First contacts, the catalogue and the calendar: records and what was done

record-kind-contact = 首問責任登記
record-kind-hand-over = 轉辦
record-kind-one-time-notice = 一次告知
record-kind-extension = 延期
record-kind-reminder = 催辦
record-kind-annotation = 補充說明
record-kind-phone-message = 電話留言
record-kind-department = 部門
record-kind-post = 職務
record-kind-staff = 教職員
record-kind-service-item = 服務事項
record-kind-student = 學生名冊
record-kind-public-notice = 公開事項
record-kind-calendar-day = 日期安排
record-kind-calendar-notice = 放假通知

# What the first responder did on the spot; the lines below say what it was.
action-answer = 當場處理
action-accept = 受理
action-await-materials = 通知補齊文件
action-complete-materials = 文件補齊
action-mark-complex = 列為複雜事項
action-pass-on = 轉辦
action-sign-for = 簽收
action-send-back = 退回
action-give-notice = 一次告知
action-ask-extension = 申請延期
action-decide-extension = 核定延期
action-tell-extension = 告知延期
action-remind = 催辦
action-finish = 辦結
action-reply-up = 回覆上級
action-follow-up = 回訪
action-annotate = 補充說明
action-deliver = 轉告留言
action-redate = 調整到期日
action-load = 更新工作日曆

## Settings of the clock

setting-office-closes-at = 下班時間
setting-handed-over-limit = 轉辦事項辦結時限（工作日）
setting-written-limit = 書面諮詢答覆時限（工作日）
setting-complex-limit = 複雜問題答覆時限（工作日）
setting-complaint-acceptance-limit = 投訴受理時限（工作日）
setting-complaint-reply-limit = 投訴答覆時限（工作日）
setting-opinion-limit = 意見建議回饋時限（工作日）
setting-unsigned-after-hours = 轉辦多久未簽收要提醒（小時）
setting-escalate-after-days = 逾期多久陳報校長（工作日）

## First contacts: problems beside a box, without a full stop

problem-before-receipt = 早於收到的日期，請核對
problem-before-hand-over = 早於移交時間，請核對
problem-before-request = 早於提出的日期，請核對
problem-not-later = 日期太早，請改成更晚的日期
problem-handed-to-oneself = 不能轉給移交人自己，請寫另一個人
problem-no-longer-here = 已離校或已停辦，請另選
problem-not-a-time-of-day = 看不懂這個時刻，請寫成 17:30

## First contacts: what is refused, and what to do next

error-refused-is-finished = 這件事已經辦結，不能再辦理。還有情形要記的話，請用回訪或補充說明。
error-refused-not-finished = 這件事還沒有辦結。請先辦結，再回訪或列印辦結單。
error-refused-already-answered = 這件事已經答覆、告知或轉辦過了，這次沒有更動。請看看它的最新情況。
error-refused-hand-over-unsigned = 還有一次轉辦沒有簽收。請先簽收或退回，再做這一步。
error-refused-not-unsigned = 這次轉辦已經簽收或退回了。請看紀錄裡的簽收情形。
error-refused-not-written = 只有書面諮詢才能列為複雜事項。如果是書面的，請先更正形式。
error-refused-too-late-for-complex = 已經到了原來的到期日，不能再列為複雜事項。來不及辦的話，請申請延期。
error-refused-nothing-due = 這件事沒有在計的時限，不用延期。請先受理，或核對它的時限。
error-refused-extension-waits = 還有一次延期沒有核定或沒有告知。請先辦完那一次。
error-refused-extension-decided = 這次延期已經核定過了。要再延的話，請另行申請。
error-refused-extension-not-approved = 這次延期沒有獲得同意，不能按新日期告知。請先核定，或按原到期日辦理。
error-refused-already-told = 已經告知過服務對象了。請看紀錄裡的告知時間。
error-refused-no-materials-awaited = 這件事沒有待補的文件。要補的話，請先寫明缺什麼。
error-refused-not-from-above = 這件事不是上級轉辦的，不用回覆上級。如果是，請先更正方式。
error-refused-message-delivered = 這則留言已經轉告過了。請看紀錄裡是什麼時候轉告的。
error-refused-trip-to-itself = 再次前來的登記要晚於前一次，也不能是它自己。請另選前次登記。
error-refused-name-taken = 名單裡已經有這個名稱，這次沒有儲存。請換個名稱，或改原來的那一筆。
error-refused-no-hand-over = 這件事沒有轉辦過，沒有可列印的轉辦單。請先轉辦。
error-refused-no-notice = 這件事沒有一次告知，沒有可列印的告知單。請先登記告知。
error-refused-no-extension = 這件事沒有申請過延期，沒有可列印的告知單。請先申請延期。
error-refused-no-reminder = 這件事沒有催辦過，沒有可列印的催辦單。請先催辦。
error-refused-no-reply = 這件事還沒有答覆，沒有可列印的答覆書。請先寫好答覆。
error-refused-no-attachments = 這件投訴沒有附件，沒有可列印的內容。請先新增附件。
error-refused-not-about-a-contact = 這種單據不是一次首問登記的單據。請另選一種。
error-refused-nothing-changes = 這樣改下來什麼也沒有變，沒有儲存。請核對要改的內容。

## Papers of first contacts: their titles

paper-title-contact-record = 首問責任登記表
paper-title-hand-over-slip = 轉辦單
paper-title-one-time-notice = 一次告知單
paper-title-phone-message = 電話留言單
paper-title-extension-notice = 延期辦理告知單
paper-title-reminder = 催辦單
paper-title-reply = 答覆書
paper-title-completion = 辦結單
paper-title-contact-book = 首問登記簿
paper-title-commitment-board = 服務承諾公告
paper-title-publicity-list = 十項公開目錄
paper-title-post-duties = 職務職掌一覽

## Complaints: the values of their choices

# How a complaint is signed; it decides what is sealed to whom.
signed-named = 實名
signed-confidential = 實名保密
signed-anonymous = 匿名

category-fees = 收費
category-study-aids = 推銷參考書
category-corporal-punishment = 體罰與變相體罰
category-attitude = 師德與工作態度
category-curriculum = 課程開設
category-moved-lessons = 擅自停課調課
category-canteen = 餐廳
category-dormitory = 宿舍
category-safety = 校園安全
category-enrolment = 招生與評優
category-integrity = 廉政
category-retaliation = 打擊報復
category-violation = 違法違規
category-other = 其他

# Harm that waits for no queue.
red-path-mandatory-report = 強制通報（侵害未成年人）
red-path-bullying = 學生霸凌

acceptance-accepted = 受理
acceptance-refused = 不予受理
acceptance-referred = 轉送

severity-ordinary = 一般
severity-serious = 較重
severity-urgent = 緊急

finding-upheld = 屬實
finding-partly-upheld = 部分屬實
finding-not-upheld = 不屬實
finding-inconclusive = 無法查實

sealed-part-identity = 身分資訊
sealed-part-facts = 事實與訴求
sealed-part-addition = 補充內容

attachment-use-evidence = 投訴文件
attachment-use-instruction = 批示原件
attachment-use-handling = 辦理文件

media-type-png = PNG 圖片
media-type-jpeg = JPEG 圖片
media-type-pdf = PDF 文件

# Where a complaint stands.
stage-received = 待受理
stage-accepted = 已受理
stage-refused = 不予受理
stage-referred = 已轉送
stage-assessed = 已評估
stage-assigned = 已交辦
stage-investigated = 已調查
stage-found = 已認定
stage-decided = 已決定
stage-replied = 已答覆
stage-followed-up = 已回訪
stage-closed = 已結案
stage-withdrawn = 已撤回
stage-merged = 已併案

# What is done with a complaint: on buttons, and as the step to do.
step-propose = 擬辦
step-accept = 受理
step-refuse = 不予受理
step-refer = 轉送
step-tell = 告知受理情形
step-assess = 初步評估
step-assign = 交辦
step-sign-for = 承辦人簽收
step-investigate = 調查
step-find = 認定
step-decide = 處理決定
step-reply = 答覆
step-follow-up = 回訪
step-close = 簽名結案
step-withdraw = 撤回
step-merge = 併案
step-unmerge = 取消併案
step-reopen = 重新辦理

# What a line of the principal's queue waits for.
queue-waits-acceptance = 待核准受理
queue-waits-instruction = 待批示
queue-waits-extension = 待核定延期
queue-waits-confirmation = 待確認代錄批示
queue-waits-decision = 待作成處理決定
queue-waits-closing = 待簽名結案

# What a piece is sealed to, in a field.
value-keys = { $count } 把金鑰

## Rectification and accountability: the values of their choices

rectification-state-open = 改善中
rectification-state-done = 待複核
rectification-state-verified = 已銷案
rectification-state-void = 已作廢

# The faults, in the wording of the rules (D1–D6).
fault-f1 = 違反政務公開制度，不以適當方式公開審核條件、服務內容、辦事依據和工作時限
fault-f2 = 違反規定程序或有關服務承諾的不當行為
fault-f3 = 違反首問責任制，不履行相關職責或推諉卸責等行政不作為
fault-f4 = 違反一次告知制度，拖延履行服務職責
fault-f5 = 違反限時辦結制度，造成工作被動或失誤
fault-f6 = 服務態度傲慢生硬，故意刁難，索取好處等違反工作紀律

# The sanctions, in the wording of the rules (D7, D8).
sanction-s1 = 批評教育
sanction-s2 = 責令檢討、限期改正
sanction-s3 = 通報批評
sanction-s4 = 組織處理或行政處分
sanction-s5 = 取消評優資格

# The facts that suggest a fault.
ground-overdue = 逾期且沒有有效延期
ground-unsigned = 轉辦長期無人簽收
ground-repeat-trip = 未一次告知，致使重複往返
ground-late-reply = 投訴答覆逾期
ground-late-rectification = 改善逾期
ground-upheld-complaint = 投訴查證屬實
ground-other = 其他情形

## Accounts and rights

role-clerk = 櫃檯
role-office = 辦公室
role-principal = 校長
role-deputy = 副校長
role-supervisor = 監督員

# What a role may do, in the table of roles.
right-keep-visits = 登記來訪
right-keep-contacts = 登記與辦理首問
right-keep-catalogue = 維護部門、人員、服務事項與行事曆
right-change-settings = 修改設定
right-read-registers = 查看登記簿與報表
right-read-names = 查看來訪人與服務對象的姓名
right-move-sheets = 匯入與匯出帶姓名的試算表
right-log-complaints = 登記投訴
right-read-complaints = 查看投訴內容
right-handle-complaints = 辦理投訴
right-decide-complaints = 批示、決定與結案
right-enter-instructions = 代錄批示
right-open-identities = 啟封查看投訴人、提出人身分
right-see-openings = 查看啟封紀錄
right-rectify = 辦理改善
right-hold-accountable = 責任追究
right-write-reports = 編寫報表綜述
right-close-months = 月度結帳
right-keep-accounts = 管理帳號

## Complaints: fields

field-signed = 署名方式
field-received-on = 收到日期
field-is-at-principal = 校長室直接接待
field-complainant-kind = 投訴人類型
field-respondents = 被投訴人
field-respondent-department = 被投訴部門
field-is-about-principal = 涉及校長本人
field-facts = 事實與經過
field-request = 訴求
field-red-path = 緊急情形
field-red-told = 已通報的單位
field-red-told-at = 通報時間
field-red-told-how = 通報方式
field-red-note = 已採取的保護措施
field-summary = 轉辦摘要
field-viewers = 指定查看人
field-stage = 辦理階段
field-proposed = 擬辦意見
field-proposed-by = 擬辦人
field-proposed-on = 擬辦日期
field-acceptance = 受理決定
field-acceptance-reason = 受理意見說明
field-acceptance-on = 受理決定日期
field-accepted-by = 受理決定人
field-accept-by = 受理期限
field-acceptance-told-on = 受理告知日期
field-acceptance-told-how = 受理告知方式
field-referred-to = 轉送單位
field-severity = 嚴重程度
field-assessment = 評估意見
field-assessed-on = 評估日期
field-assessed-by = 評估人
field-handler-department = 承辦部門
field-assigned-on = 交辦日期
field-assigned-by = 交辦人
field-handler-signed-on = 簽收日期
field-investigation = 調查經過
field-complainant-view = 投訴人意見
field-respondent-view = 被投訴人陳述
field-investigated-on = 調查日期
field-investigated-by = 調查人
field-finding = 認定結論
field-finding-basis = 認定依據
field-found-on = 認定日期
field-found-by = 認定人
field-complaint-decision = 處理決定
field-decided-on = 決定日期
field-complaint-decided-by = 決定人
field-reply = 答覆內容
field-replied-on = 答覆日期
field-replied-how = 答覆方式
field-replied-by = 答覆人
field-followed-up-on = 回訪日期
field-has-retaliation = 是否受到打擊報復
field-closed-on = 結案日期
field-closed-by = 結案人
field-closing-note = 結案意見
field-closing-seq = 結案簽名所據的紀錄序號
field-closing-signature = 結案電子簽章
field-withdrawn-on = 撤回日期
field-withdraw-reason = 撤回原因
field-reopened-on = 重新辦理日期
field-reopen-reason = 重新辦理原因
field-merged-into-id = 併入的投訴
field-merged-from-stage = 併案前的階段
field-receipt-code = 回執查詢碼

# Who complains: boxes of the form, never columns of the register.
field-complainant-name = 投訴人
field-complainant-phone = 投訴人電話
field-complainant-address = 投訴人住址或單位
field-complainant-document = 投訴人證件
field-complainant-relation = 投訴人與學生關係
field-complainant-student = 學生姓名
field-complainant-class = 學生班級
field-addition = 補充內容

# Beside a complaint: instructions, what is sealed, scans and photos.
field-complaint-id = 所屬投訴
field-said-on = 批示日期
field-said-by = 批示人
field-instruction-text = 批示內容
field-is-entered-for = 代錄
field-instruction-entered-by = 登錄人
field-confirmed-on = 確認日期
field-attachment-id = 批示原件
field-part = 彌封內容
field-sealed-on = 彌封日期
field-sealed-by = 彌封人
field-recipients = 可啟封的金鑰
field-payload = 密文編號
field-resealed-on = 重新彌封日期
field-attachment-purpose = 用途
field-attachment-title = 附件名稱
field-media-type = 檔案格式
field-size-bytes = 大小（位元組）
field-is-sealed = 是否彌封
field-added-on = 新增日期
field-added-by = 新增人
field-opened-reason = 查看理由

## Rectification and accountability: fields

field-problem = 存在問題
field-answerable-department = 責任部門
field-responsible-person = 改善負責人
field-is-at-once = 立即改善
field-measures = 改善措施
field-rectify-by = 改善期限
field-opened-on = 下達日期
field-opened-by = 下達人
field-done-on = 完成日期
field-done-note = 完成情形
field-verified-on = 複核日期
field-verifier = 複核人
field-verify-note = 複核意見
field-put-back-on = 退回日期
field-put-back-reason = 退回原因
field-rectification-id = 所屬改善事項
field-person = 責任人
field-person-department = 所在部門
field-ground = 追究事由
field-fault = 過錯情形
field-is-held = 是否追究
field-sanction = 追究方式
field-accountability-basis = 依據與理由
field-correct-by = 改正期限
field-corrected-on = 改正日期

## Accounts: fields

field-role = 角色
field-public-key = 加密公鑰
field-signing-key = 簽章公鑰
field-has-first-password = 使用初始密碼
field-password = 密碼

## Complaints and accounts: records and what was done

record-kind-complaint = 投訴登記
record-kind-instruction = 批示
record-kind-sealed-piece = 彌封內容
record-kind-attachment = 附件
record-kind-rectification = 改善事項
record-kind-accountability = 責任追究
record-kind-account = 帳號

action-propose = 擬辦
action-refuse = 不予受理
action-refer = 轉送
action-tell-acceptance = 告知受理情形
action-assess = 初步評估
action-assign = 交辦
action-investigate = 調查
action-find = 認定
action-decide = 作成處理決定
action-reply = 答覆
action-close = 簽名結案
action-withdraw = 撤回
action-merge = 併案
action-unmerge = 取消併案
action-reopen = 重新辦理
action-summarize = 撰寫轉辦摘要
action-name-viewers = 指定查看人
action-make-confidential = 轉為實名保密
action-instruct = 批示
action-confirm-instruction = 確認代錄的批示
action-seal = 彌封
action-reseal = 重新彌封
action-open = 啟封查看
# With the reason that was given; whose case it is stands above.
action-open-because = 啟封查看了彌封內容，理由：{ $reason }
action-attach = 新增附件
action-order-rectification = 下達改善通知
action-do-rectification = 改善完成
action-verify-rectification = 改善複核
action-reopen-rectification = 改善退回
action-close-month = 月度結帳並簽發
action-reopen-month = 重新開帳
action-write-report = 編寫報表綜述
action-decide-accountability = 責任追究決定
action-finish-sanction = 限期改正完成
action-add-account = 新增帳號
action-make-keys = 首次解鎖並產生金鑰
action-change-password = 變更密碼
action-reset-password = 重設密碼
action-end-account = 停用帳號
action-succeed = 校長交接
action-make-recovery = 產生修復金鑰

## Settings of complaints and accounts

setting-complaint-categories = 投訴類別
setting-complaint-phrases = 批示與答覆常用語
setting-lock-after-minutes = 無人操作多久自動鎖定（分鐘）
setting-superior-key = 上級的公鑰（涉及校長的投訴用）
setting-superior-name = 上級機關或負責人
setting-recovery-key = 修復金鑰的公鑰
setting-second-recovery-key = 第二修復金鑰的公鑰

## Complaints and accounts: problems beside a box, without a full stop

problem-is-respondent = 是被投訴人，不能辦理這件投訴，請另選
problem-is-handler = 正在承辦這件投訴，請先改交他人辦理
problem-verifies-oneself = 不能複核自己的改善事項，請由他人複核
problem-password-too-short = 密碼太短，至少要 { $min } 個字元
problem-passwords-differ = 兩次輸入的密碼不一樣
problem-password-unchanged = 和原來的密碼相同，請換一個

## Complaints and accounts: what is refused, and what to do next

error-refused-no-accounts = 登記簿還沒有帳號，姓名等內容無法彌封，也沒有人核定。請校長先在「設定」裡建立帳號。
error-refused-has-accounts = 登記簿已經有帳號了，沒有再建。請用既有的帳號解鎖；要新增人員的，請校長在「設定」裡新增。
error-refused-locked = 登記簿已鎖定，這一步沒有做。請先選姓名、輸入密碼解鎖。
error-refused-not-allowed = 您的角色沒有這項權限，這一步沒有做。請由有權限的人來做，或請校長調整帳號。
error-refused-one-principal = 校長帳號只有一個，不能另建，也不能停用。更換校長的，請由現任校長在「設定」裡辦理交接。
error-refused-no-key-yet = 這個帳號還沒有解鎖過，沒有金鑰可用。請本人先解鎖一次，再做這一步。
error-refused-deputy-only = 涉及校長的投訴另有修復金鑰，校長不能經手，沒有產生。請由副校長解鎖後來做。
error-refused-has-recovery-key = 第二修復金鑰已經有了，沒有另做。請找出原來的修復金鑰單。
error-refused-other-sheet = 這張修復金鑰單不是這個登記簿的，或已換過新單，沒有使用。請找出最新的一張。
error-refused-nobody-to-seal-to = 現在沒有可用來彌封的金鑰，沒有儲存。請校長先解鎖一次；涉及校長的，請副校長先解鎖一次，或在「設定」裡登記上級的公鑰。
error-refused-about-you = 涉及本人的投訴和意見，本人不能查看或辦理，這一步沒有做。請由其他人辦理；涉及校長的，由副校長辦理。
error-refused-about-principal-late = 這一件校長已經可以看到，事後勾選「涉及校長本人」沒有保護作用，沒有儲存。請另登記一件，並作廢這一件。
error-refused-not-your-decision = 這一步由校長決定；涉及校長的投訴，由副校長決定。請由他們本人解鎖後辦理。
error-refused-step-out-of-order = 依辦理程序，現在還不能做這一步，沒有更動。請看看這件投訴辦到了哪裡，先做該做的一步。
error-refused-not-told-yet = 還沒有把不予受理或轉送的情形告知投訴人，不能結案。請先告知，再登記告知日期。
error-refused-no-signing-key = 您還沒有簽名用的金鑰，沒有結案。請鎖定登記簿，重新解鎖一次，再簽名。
error-refused-merge-ring = 投訴不能併入自己，也不能互相併入，沒有更動。請另選要併入的投訴。
error-refused-merge-shields = 涉及校長的投訴和其他投訴由不同的人決定，不能併案。請分別辦理。
error-refused-wrong-code = 編號和查詢碼對不上。請照回執核對這兩項，再輸入一次。
error-refused-not-a-picture = 這個檔案不是圖片或 PDF，沒有新增。請存成 PNG、JPEG 或 PDF 再新增。
error-refused-file-too-large = 檔案超過 { $limit } MB，沒有新增。請壓縮，或分成幾份再新增。
error-refused-not-about-a-complaint = 這不是某一件投訴的單據或延期，沒有辦理。請從那件投訴的紀錄裡選。
error-refused-no-instruction = 這件投訴還沒有批示，沒有可用的內容。請先寫批示，或從紙本代錄。
error-refused-no-rectification = 這裡還沒有改善事項，沒有可列印的通知單。請先下達改善通知。
error-refused-no-accountability = 這裡還沒有責任追究決定，沒有可列印的決定書。請先作成決定。
error-refused-rectification-done = 這項改善已經完成或複核過了，這次沒有更動。沒有改善到位的，請退回重做。
error-refused-rectification-not-done = 這項改善還沒有完成，不能複核或退回。請先登記完成情形。

## Unlocking and sealing: what went wrong, and what to do next

error-no-such-account = 沒有這個姓名的帳號，沒有解鎖。請核對姓名，或請校長在「設定」裡新增帳號。
error-wrong-password = 密碼不對，沒有解鎖。請核對大小寫與輸入法，再輸入一次。
error-wrong-password-wait = 密碼不對，沒有解鎖。請等 { $seconds } 秒再輸入；忘記密碼的，請校長重設，校長本人的由副校長或辦公室重設。
error-password-wait = 密碼連續輸錯，這次沒有核對。請等 { $seconds } 秒再輸入。
error-keys-replaced = 這個帳號的公鑰被換過，和密碼鎖著的金鑰不符，沒有解鎖。請告知校長，並檢查登記簿。
error-seal-not-among-recipients = 打不開：這份內容沒有彌封給您，或已遭更動。請有權的人來開啟；他也打不開的，請檢查登記簿，或從備份找回。
error-seal-damaged = 這份彌封的內容殘缺或遭更動，打不開。請檢查登記簿，或從備份找回；其餘內容不受影響。
error-seal-of-another-record = 這份彌封的內容屬於另一筆紀錄，沒有顯示。請檢查登記簿，或從備份找回。
error-seal-bad-key = 這不是可用的金鑰，沒有採用。公鑰以 age1 開頭，請完整貼上，再試一次。
error-seal-wrong-phrase = 通關密語不對，打不開。請照手寫的密語逐個字母核對，再輸入一次。
error-seal-no-random = 系統沒有提供亂數，沒有彌封，也沒有儲存。請重新啟動電腦再試。
error-seal-no-memory = 記憶體不足，這一步沒有完成（需要約 64 MB）。請關閉其他程式再試。

## Papers of complaints: their titles

paper-title-complaint-record = 投訴登記表
paper-title-complaint-attachments = 投訴附件
paper-title-complaint-receipt = 投訴登記回執
paper-title-acceptance-notice = 投訴受理（不予受理）告知書
paper-title-complaint-approval = 投訴處理簽核表
paper-title-handler-copy = 投訴承辦單
paper-title-complaint-reply = 投訴答覆書
paper-title-follow-up-record = 投訴回訪紀錄
paper-title-rectification-notice = 改善通知單
paper-title-accountability-decision = 責任追究決定書
paper-title-complaint-book = 投訴登記簿
paper-title-yearly-appraisal = 年度考核彙總表
paper-title-recovery-sheet = 修復金鑰單

## First contacts: screens

page-contacts = 首問責任登記
page-complaints = 投訴處理
page-queue = 校長待辦
command-new-contact = 新首問
command-new-complaint = 登記投訴
command-contact-of-visit = 轉為首問
command-next-step = 辦理下一步
command-go-contacts = 轉到首問責任登記
command-go-complaints = 投訴處理
command-go-queue = 校長待辦
# On a visit that became a first contact.
visit-contact = 首問登記 { $number }（{ $name } 負責）
contact-scope-all = 全部
contact-scope-open = 未辦結
contact-scope-unanswered = 待答覆
contact-scope-unsigned = 待簽收
contact-scope-overdue = 逾期
contact-scope-finished = 已辦結
contact-scope-void = 已作廢
contact-find = 尋找
contact-find-hint = 姓名、電話、編號或事項
contact-narrowed-department = 承辦部門：{ $department }
contact-no-department = 未填
contact-column-number = 編號
contact-column-time = 時間
contact-column-asker = 服務對象
contact-column-matter = 事項
contact-column-answerable = 責任人
contact-column-state = 狀態
contact-list-empty = 這裡還沒有首問登記
contact-list-empty-hint = 按 F3 登記第一件，或換上面的篩選條件。
contact-record-none = 請在左邊選一筆首問登記。
contact-answerable-now = 現責任人：
contact-waits-for = 等 { $name } 簽收
contact-due = 到期日：{ $date }
contact-due-provisional = 到期日：{ $date }（暫定）
contact-nothing-due = 現在沒有在計的時限
contact-days-left = 已用 { $used } 個工作天，還剩 { $left } 個
contact-days-over = 逾期 { $count } 天
contact-days-used-and-over = 已用 { $used } 個工作天，逾期 { $count } 個
contact-state-lacks-materials = 待補材料
contact-notice-asker-signed = 服務對象已簽字
contact-due-today = 今天到期
# $date is a month and a day, $left counts working days; for a narrow column.
contact-due-in = { $date } 到期，剩 { $left } 天
contact-open-visit = 檢視來訪登記
contact-reasons-open = 怎麼算的
contact-reasons-title = 為什麼 { $date } 到期
contact-reasons-counted = { $promise }：從 { $from } 起 { $days } 個{ $unit }。
contact-reasons-extended = 已核准延期並告知，順延到 { $date }。
contact-reasons-provisional = 到期日超出已公布的放假安排，為暫定日期；放假通知載入後會重新計算。
contact-reasons-day = 第 { $count } 天
contact-reasons-day-zero = 起算日
contact-reasons-rest = 不計
contact-reasons-day-provisional = （暫定）
contact-deed-answer = 當場處理
contact-deed-hand-over = 轉辦
contact-deed-sign-for = 簽收
contact-deed-send-back = 退回
contact-deed-void-hand-over = 作廢轉辦
contact-deed-give-notice = 一次性告知
contact-deed-accept = 受理
contact-deed-await-materials = 待補材料
contact-deed-complete-materials = 材料補齊
contact-deed-mark-complex = 列為複雜事項
contact-deed-ask-extension = 申請延期
contact-deed-decide-extension = 審批延期
contact-deed-tell-extension = 告知延期
contact-deed-remind = 催辦
contact-deed-finish = 辦結
contact-deed-reply-up = 回覆上級
contact-deed-follow-up = 回訪
contact-deed-annotate = 補充說明
contact-deed-title = { $deed }　{ $number }
said-contact-deed = { $number } 已登記：{ $deed }。
contact-hint-hand-over = 由 { $name } 移交。對方簽收以前，仍由 { $name } 負責。
contact-hint-extension = 現到期日 { $date }。須在此前核准並告知服務對象，延期才算數。
contact-hint-extension-late = 已過到期日 { $date }，會記為逾期申請，仍按原到期日考核。
contact-hint-extension-asked = { $old } → { $new }，原因：{ $reason }
contact-hint-remind = 催辦對象：{ $name }
contact-hint-annotate = 已經登記的內容不會更動，說明附在旁邊。
contact-hint-notice = 一次說清還缺什麼、怎麼辦、到哪裡辦。
contact-notice-materials = 申請材料（勾選已收到的）
contact-notice-materials-hint = 沒有勾選的會記為缺少；下面可以補充清單以外的。
contact-substitute = 改由職務代理人 { $name } 承辦
contact-offers-askers = 來過的人和學生名冊（↑ ↓ 選擇，按 Enter 選用）
contact-offers-staff = 教職員（↑ ↓ 選擇，按 Enter 選用）
contact-offers-items = 服務事項（↑ ↓ 選擇，按 Enter 選用）
contact-offer-guardian = { $class } { $student } 的{ $relation }
contact-offer-student = 學生　{ $class }
contact-item-hint = 輸入名稱或拼音首字母
contact-item-clear = 換一個
contact-item-limit = { $days } 個工作天
contact-item-on-the-spot = 當場辦理
contact-chain = 轉辦經過
contact-chain-first = 首問責任人 { $name }　{ $at } 接到
contact-chain-link = { $from } → { $to }
contact-chain-stands-in = 代 { $name } 承辦
contact-chain-signed = { $handed } 移交，{ $by } 於 { $at } 簽收，歷時 { $dwell }
contact-chain-sent-back = { $handed } 移交，{ $by } 於 { $at } 退回，歷時 { $dwell }。原因：{ $reason }
contact-chain-waits = { $handed } 移交，已等 { $dwell }
contact-reminder-line = { $at }　{ $by } 催辦 { $to }
contact-annotation-line = { $at }　{ $by } 補充說明
contact-notice-line = { $at }　{ $by } 告知
contact-notice-missing = 缺：{ $materials }
contact-notice-received = 已收：{ $materials }
contact-notice-signed = 已簽字
contact-notice-unsigned = 未簽字
contact-extension-heading = 延期 { $old } → { $new }
contact-extension-waits = 待審批
contact-extension-refused = 不同意
contact-extension-untold = 待告知
contact-extension-counts = 已順延
contact-extension-does-not-count = 不順延
contact-extension-asked = { $at }　{ $by } 申請：{ $reason }
contact-extension-decided = { $at }　{ $by } 審批
contact-extension-told = { $at }　已{ $how }告知服務對象
contact-extension-late = 申請時已過到期日
contact-trip-of = 再次來辦：{ $number }
contact-trip-notice = { $at } 一次性告知，缺：{ $materials }
contact-trips = 為同一件事又來過 { $count } 次
contact-earlier-notice = 再次來辦 { $number } { $matter }？（{ $at } 一次性告知，缺：{ $missing }）
contact-earlier = 再次來辦 { $number } { $matter }？（{ $at }）
contact-earlier-take = 是，為這件事
contact-earlier-drop = 不是
contact-earlier-missing-now = 這次又缺什麼（沒有可不填）
contact-earlier-named = 告知單上寫明了
contact-earlier-not-named = 告知單上沒有寫
contact-form-new = 首問責任登記
contact-form-hint = 輸入姓名、拼音首字母或電話，來過的人和名冊裡的學生會自動提示。
contact-form-own-duty = 屬於本人職責
contact-form-agitated = 對方情緒激動
contact-form-no-outcome = 暫未處理
contact-form-then-hand-over = 儲存後填寫轉給誰。
contact-form-then-notice = 儲存後填寫告知內容。
contact-form-more = 更多：材料、受理日期、備註
contact-first-responder-stays = 首問責任人登記後不再更動；有出入請用「補充說明」。
# How to speak with who asks, by situation (A5, A14, F29), a sentence a line.
manner-card-in-person = 當面接待
manner-card-in-person-lines =
    起身，先問好：「您好，請問有什麼可以幫您？」
    聽完再答，不打斷。
    歸自己管的當場答；不歸自己管的，帶過去或轉辦。
    說清什麼時候、由誰答覆。
manner-card-several = 有幾位在等
manner-card-several-lines =
    對後來的人說：「請您先坐，馬上就到您。」
    按先後辦理，急事先問清。
    能一句答覆的先答覆。
manner-card-agitated = 對方情緒激動
manner-card-agitated-lines =
    先請坐、倒水，換到安靜的地方。
    「您別著急，您慢慢說，我都記下來。」
    不爭辯，不許諾辦不到的事。
    說清下一步和時間；勸不住就請主管來。
manner-card-phone = 接聽電話
manner-card-phone-lines =
    鈴響三聲內接：「您好，這裡是學校。」
    記下姓名、電話和事項，複述一遍。
    不能當時答的，說好什麼時候回電。
manner-card-hint = 僅供提示，不會儲存。

## Working calendar: the reasons of a due date

# What one day on the way to a due date is; $reason is one of due-reason-….
due-day-zero = 起算日，不計
due-day-counts = 第 { $count } 天
due-day-counts-because = 第 { $count } 天（{ $reason }）
due-day-passed-over = 不計（{ $reason }）
due-day-provisional = { $day }，暫定
# Why a day works or rests: a weekend, or who decided it and under which name.
due-reason-weekend = 週末
due-reason-decided = { $origin }：{ $name }

## Working calendar: notices that cannot be taken

# One fault in a typed notice or in a file, without a full stop; $line counts from 1.
notice-fault-not-a-day = 第 { $line } 行：看不懂日期「{ $text }」，請寫成 2027-02-05
notice-fault-reversed = 第 { $line } 行：{ $first }晚於{ $last }，請對調起訖日期
notice-fault-too-long = 第 { $line } 行：一段有 { $days } 天，最多 { $max } 天，請核對起訖日期
notice-fault-no-kind = 第 { $line } 行：沒寫休息還是上班，請補上「休」或「班」
notice-fault-rest-and-work = 第 { $line } 行：又寫休息又寫上班，請分成兩行
notice-fault-contradiction = 第 { $line } 行：{ $day }在第 { $first } 行寫的是另一種安排，請核對
notice-fault-other-year = 第 { $line } 行：{ $day }不歸 { $year } 年的通知管，請核對年份
notice-fault-nothing = 沒有找到日期，請核對內容
notice-fault-too-much = 有 { $found } 個字，最多 { $max } 個字，請只留下放假安排
# Of a whole file.
error-notice-faulty = 這份放假通知沒有載入，有 { $count } 處不對。第一處：{ $first }。請改好檔案，再試一次。
error-notice-columns-missing = 這份放假通知沒有載入，表格裡缺少這些欄：{ $columns }。請補上，再試一次。

## Commands of first contact

# After the day that a limit ends on.
cli-due-provisional = 暫定
cli-changed-to = { $before } → { $after }
cli-done-import-calendar = 已載入 { $years } 年的放假通知：{ $days } 天有變動；未辦結 { $open } 件，其中 { $count } 件改了到期日。
cli-done-import-calendar-dry = 試讀了 { $years } 年的放假通知：{ $days } 天會變動；未辦結 { $open } 件，其中 { $count } 件會改到期日。沒有寫入登記簿。
cli-show-earlier = 前次登記：{ $number }
cli-show-trips = 再次來辦：{ $numbers }
cli-show-due = 到期日的理由（已過 { $used } 個工作日，還剩 { $left } 個）
cli-wrong-not-a-limit = 「{ $text }」不是能用的時限。請寫 { $min } 到 { $max } 之間的天數。
cli-wrong-not-a-year = 「{ $text }」不是年份。請寫成 2027。
cli-usage-due = shouwen due --from 日期 --days 天數 [--calendar-days] [--explain]
cli-summary-due = 算出時限到哪一天
cli-help-due =
    從 --from 的第二天起數工作日；加 --calendar-days 就數自然日。先寫出到期日，超出已公布的放假通知時註明「暫定」。
    加 --explain 就逐日寫出理由。有登記簿時按它的工作日曆，沒有時按隨程式附的。

## Today: what waits

today-waiting = 待辦事項
today-waiting-counts = 今天到期 { $due } · 逾期 { $over } · 待簽收 { $unsigned } · 待答覆 { $unanswered }
today-waiting-none = 沒有到期、待簽收或待答覆的事項。
today-waiting-more = 還有 { $count } 件沒有列出。
today-overdue = 逾期
today-due-today = 今天到期
today-unsigned = 待簽收
today-unanswered = 待答覆
today-messages = 電話留言
# Working days since the day something was due.
today-days-over = 逾期 { $days } 天
# On the days of rest right behind the due date, when no working day is over yet.
today-just-over = 已過期
today-answerable = 現責任人 { $person }
today-reminded = 已催辦
today-escalated = 應報校長
today-remind = 催辦
# Who is to sign, and how long it has been waiting.
today-unsigned-line = → { $receiver }　已 { $elapsed }
today-unsigned-too-long = 久未簽收
today-received = { $at } 收到
today-message-line = { $caller } → { $person }
today-message-call-back = 請回電 { $phone }
today-message-told = 已轉告
elapsed-minutes = { $count } 分鐘
elapsed-hours = { $count } 小時
elapsed-days = { $count } 天
said-reminded = 已催辦 { $number }。
said-message-taken = 給 { $person } 的留言已記下。
said-message-delivered = 給 { $number } 的留言已轉告。

## Screen: small forms, and a phone message

# In a list of choices none of which is chosen yet.
entry-choose = 請選擇
# Above names that begin as typed.
entry-offers = 已有的名稱
command-take-message = 電話留言
message-title = 電話留言
message-confirm = 記下留言
message-called-at-hint = 留空就是現在。

## Screen: the settings of the clock

settings-clock = 時限與催辦
settings-clock-hint = 變更後，未辦結事項的到期日會隨之重算，每一件都記在歷程裡。
settings-clock-preview = 檢視影響
settings-clock-save = 儲存時限
settings-clock-title = 儲存新的時限？
settings-clock-unchanged = 時限沒有變更。
# Which open cases would be due on another day.
moved-none = { $open ->
    [0] 目前沒有未辦結的事項。
   *[other] 未辦結 { $open } 件，到期日都不變。
}
moved-count = 未辦結 { $open } 件，其中 { $count } 件的到期日會變：
moved-line = { $number }　{ $before } → { $after }
moved-line-provisional = { $number }　{ $before } → { $after }（暫定）
moved-no-day = 不計時限
moved-more = 還有 { $count } 件。

## Sheets of first contacts and the catalogue

sheet-title-contacts = 首問責任登記
sheet-title-staff = 教職員名冊
sheet-title-items = 服務事項目錄
sheet-title-students = 學生名冊
sheet-yes = 是
sheet-no = 否
sheet-time = 時間
sheet-channel = 方式
sheet-asker = 服務對象
sheet-matter = 事項
sheet-first-responder = 首問責任人
sheet-own-duty = 是否本職
sheet-outcome = 處理方式
sheet-department = 承辦部門
sheet-handler = 承辦人
sheet-handed-at = 移交時間
sheet-due-on = 到期日
sheet-finished-on = 辦結日期
sheet-result = 結果
sheet-kind = 類別
sheet-form = 形式
sheet-asker-kind = 服務對象類型
sheet-accepted-on = 受理日期
sheet-item = 服務事項
sheet-agitated = 情緒激動
sheet-calming = 安撫情況
sheet-materials = 收件資料
sheet-awaited-materials = 待補資料
sheet-completed-on = 補齊日期
sheet-complex = 複雜事項
sheet-complex-by = 複雜認定人
sheet-complex-on = 複雜認定日期
sheet-complex-reason = 複雜理由
sheet-above-unit = 來文單位
sheet-above-document = 來文編號
sheet-above-limit = 來文時限
sheet-above-limit-unit = 時限單位
sheet-replied-up-at = 上報時間
sheet-replied-up-how = 上報方式
sheet-outcome-at = 處理時間
sheet-led-to = 引薦去向
sheet-escorted-by = 引薦人
sheet-passed-on = 移交內容
sheet-stands-in-for = 職務代理對象
sheet-signed-at = 簽收時間
sheet-signed-by = 簽收人
sheet-chain = 轉辦經過
sheet-chain-line = { $at } { $from } → { $to }（{ $state }）
sheet-told-at = 告知時間
sheet-told-how = 告知方式
sheet-delivery-proof = 送達憑證
sheet-finished-by = 辦結人
sheet-followed-up-at = 回訪時間
sheet-followed-up-by = 回訪人
sheet-followed-up-how = 回訪方式
sheet-solved = 是否解決
sheet-satisfaction = 滿意度
sheet-follow-up-note = 回訪情況
sheet-earlier = 前次編號
sheet-repeat-cause = 重複原因
sheet-visit = 來訪編號
sheet-due-promise = 到期依據
sheet-due-from = 起算日
sheet-due-provisional = 暫定
sheet-name = 姓名
sheet-staff-department = 部門
sheet-post = 職務
sheet-substitute = 職務代理人
sheet-duties = 職責
sheet-guardian = 監護人
sheet-item-name = 事項
sheet-category = 類別
sheet-basis = 依據
sheet-conditions = 條件
sheet-item-materials = 資料
sheet-steps = 流程
sheet-limit = 時限
sheet-fee = 收費
sheet-place = 地點
sheet-hours = 時間
template-note-contacts-required = 日期、服務對象、事項必填，其他可以空著。第一張表從第二列起填，一列一件事。
template-note-contacts-hand-over = 承辦人不是首問責任人的，記為轉辦；寫了辦結日期的，按移交時間視為已簽收。
template-note-contacts-due = 已辦結的，到期日照原樣保留；尚未辦結的，到期日由時限規則另算。
template-note-staff-required = 姓名必填，其他可以空著。一列一人。
template-note-list-again = 再次匯入時，姓名和部門（班級）相同的更新，空著的儲存格不改動；表裡沒有的人不會刪除。
template-note-items-required = 事項必填，同一名稱只能寫一列。
template-note-items-lines = 資料、流程在儲存格裡一行寫一條；資料可以寫成「名稱 | 份數 | 如何取得」。
template-note-items-limit = 時限寫上班日數，如 5；當場辦結的空著。
template-note-items-again = 再次匯入時，同名事項有改動就成為新版本，舊版本留著。
template-note-students-required = 姓名必填，其他可以空著。一列一名學生。
template-note-students-extra = 多出來的欄不匯入：學生的資料只留用得著的。
template-example-post = 學籍管理員
template-example-substitute = 王老師
template-example-matter = 轉學手續怎麼辦
template-example-responder = 王芳
template-example-result = 已告知所需資料和流程
problem-twice = 第 { $row } 列已有同樣的名稱
cli-done-import-list = { $register }：讀了 { $read } 列，新增 { $count } 筆，更新 { $updated } 筆。
cli-done-import-list-dry = { $register }：試讀了 { $read } 列，可以新增 { $count } 筆、更新 { $updated } 筆；沒有寫入登記簿。
cli-import-absent = 登記簿裡有而表裡沒有的：{ $count } 人，沒有改動。離開學校的，請到登記簿裡註明。
cli-import-left-out-columns = 沒有匯入的欄：{ $names }。
cli-import-unknown-items = 服務事項目錄裡沒有，併入備註：{ $names }。

## Working calendar: the festivals, by the names the calendar that ships gives them

festival-new-year = 元旦
festival-spring = 春節
festival-qingming = 清明
festival-labour = 勞動節
festival-dragon-boat = 端午
festival-mid-autumn = 中秋
festival-national = 國慶節

## Catalogue

page-catalogue = 服務事項
command-go-catalogue = 前往服務事項
catalogue-items = 服務事項
catalogue-departments = 部門
catalogue-posts = 職務
catalogue-staff = 教職員
catalogue-students = 學生名冊
catalogue-publicity = 十項公開
catalogue-filter = 篩選
catalogue-new = 新增
catalogue-edit = 修改
catalogue-title-new = 新增：{ $kind }
catalogue-title-edit = 修改：{ $kind }
catalogue-empty = 這裡還沒有內容。
catalogue-none-found = 沒有符合篩選的內容。
# Above entries that are no more: who left, what is no longer offered.
catalogue-ended = 已離開或停用
catalogue-versions = 歷次版本
catalogue-version = 第 { $version } 版（{ $from }起）
catalogue-materials-hint = 每行一份：名稱 | 份數 | 如何取得，例如：戶口名簿影本 | 1 | 帶正本到辦公室影印
catalogue-lines-hint = 每行一條。
catalogue-item-hint = 儲存後就是新的一版，以前的告知單仍按當時的版本列印。
catalogue-ended-hint = 填了日期，從那天起不再列入名單，舊登記裡仍然保留。
catalogue-void-title = 作廢這一條？
catalogue-void-text = 只用於登錯的內容；離開或停用的，請修改並填上日期。
said-entry-saved = 已儲存「{ $name }」。
said-entry-voided = 「{ $name }」已作廢。
catalogue-import = 從表格匯入
catalogue-import-title = 從表格匯入：{ $kind }
catalogue-import-file = 表格檔案（xlsx、xls、csv）
catalogue-import-check = 先核對
catalogue-import-do = 匯入
catalogue-import-progress = 正在讀取表格……
catalogue-import-counts = 讀到 { $read } 列：新增 { $imported }，更新 { $updated }，已有 { $known }。
catalogue-import-absent = 名冊裡有 { $count } 人不在表中，仍留在名冊裡；離開的請逐一填上日期。
catalogue-import-left-out = 沒有用到的欄：{ $columns }
said-imported = 已匯入：新增 { $imported }，更新 { $updated }。
catalogue-starter = 可以從常用事項目錄開始：轉學、在學證明、請假、報修等，以後逐項修改。
catalogue-starter-do = 使用常用事項目錄
said-starter = 已放入 { $items } 項服務事項、{ $departments } 個部門、{ $posts } 個崗位。
setup-starter = 從常用事項目錄開始（轉學、在學證明、請假等）

## Working calendar: screens

page-calendar = 工作行事曆
calendar-published-until = 放假通知已公布到{ $day }；之後的日期為暫定。
calendar-this-month = 本月
calendar-earlier-year = 上一年
calendar-later-year = 下一年
# In a day's cell: 休 rests, 班 works though it is a weekend.
calendar-mark-rest = 休
calendar-mark-work = 班
calendar-mark-provisional = 暫定
# A day, for screen readers.
calendar-day-works = { $day }　上班
calendar-day-works-because = { $day }　上班（{ $reason }）
calendar-day-rests = { $day }　休息
calendar-day-rests-because = { $day }　休息（{ $reason }）
calendar-year = { $year } 年的放假與補班
calendar-stretch-rest = { $name }　{ $from }至{ $to }　休 { $days } 天
calendar-stretch-rest-day = { $name }　{ $from }　休
calendar-stretch-work = { $name }　{ $from }至{ $to }　上班 { $days } 天
calendar-stretch-work-day = { $name }　{ $from }　上班
calendar-count = 推算日期
calendar-count-from = 起算日
calendar-count-days = 工作日數
calendar-count-do = 推算
calendar-count-due = 第 { $count } 個工作日：{ $day }
calendar-count-due-provisional = 第 { $count } 個工作日：{ $day }（暫定）
calendar-count-line = { $day }　{ $what }
calendar-school = 本校停課與開放日
calendar-school-days = 停課與開放日
calendar-school-hint = 每行一段，寫明休還是班，例如：2027-01-25~2027-02-20 休 寒假
calendar-school-take-back = 取消
calendar-school-take-back-named = 取消 { $name }
calendar-notice = 放假通知
calendar-notice-year = 哪一年的通知
calendar-notice-text = 通知內容
calendar-notice-hint = 可貼上通知原文，或每行一段：2027-02-05~2027-02-11 休 春節
calendar-notice-file = 或從檔案載入（CSV、Excel、ICS）
calendar-preview = 看看會變什麼
calendar-not-a-year = 請寫四位數的年份，例如 2027
calendar-load-title = 更新工作行事曆？
calendar-load-do = 更新行事曆
calendar-load-days = 有 { $count } 天改變：
calendar-load-no-days = 沒有哪一天改為上班或休息。
calendar-load-to-rest = { $day }　改為休息
calendar-load-to-work = { $day }　改為上班
calendar-load-more = 還有 { $count } 天。
calendar-load-progress = 正在重算到期日……
said-calendar = 工作行事曆已更新，{ $count } 件的到期日有變動。

## Papers of first contact

# Which part of the sheet it is.
paper-leaf-handler = 承辦聯
paper-leaf-receipt = 回執
paper-leaf-told = 告知聯
paper-leaf-message = 留言聯
paper-leaf-reminder = 催辦聯
paper-leaf-asker = 服務對象聯
paper-mark-backdated = 補登：{ $at }登記
paper-mark-late-extension = 逾期申請：不計入按時辦結
# Places to sign, and labels that stand on several papers.
paper-first-responder-signature = 首問責任人簽名
paper-handler-signature = 承辦人簽名
paper-department-signature = 部門負責人簽名
paper-asker-signature = 服務對象簽名
paper-approver-signature = 批准人簽名
paper-receiver-signature = 簽收人簽名
paper-giver-signature = 移交人簽名
paper-handler-phone = 聯絡電話
paper-due-provisional = { $date }（暫定）
paper-working-days = { $days } 個工作日
paper-days-of = { $days } 個{ $unit }
paper-stands-in = { $name }（代{ $other }）
paper-with-details = { $name }（{ $details }）
paper-labelled = { $label }：{ $text }
paper-as-of-day = { $date }公布
# The record of a first contact.
paper-link-outcome = 簽收情形
paper-link-dwell = 歷時
paper-link-signed = { $by }於{ $at }簽收
paper-link-sent-back = { $by }於{ $at }退回：{ $reason }
paper-record-notice = 一次性告知：{ $at }，{ $by }告知，缺少材料：{ $missing }
paper-record-notice-only = 一次性告知：{ $at }，{ $by }告知
paper-record-extension = 延期：{ $old } → { $new }（{ $reason }），{ $by } { $decision }
paper-record-extension-undecided = 延期：{ $old } → { $new }（{ $reason }），未審批
paper-record-reminder = 催辦：{ $at }，{ $by }催辦{ $to }
paper-record-annotation = 補充說明：{ $text }（{ $by }，{ $at }）
paper-record-trip = 為同一事項再次來辦：{ $number }，{ $at }
# The hand-over slip.
paper-handle-by = 辦理時限
paper-handle-from-signing = 簽收後 { $days } 個工作日內
paper-leader-opinion = 擬辦意見
paper-handled = 辦理結果
paper-signed-for = 簽收
paper-sent-back = 退回
paper-hand-over-ask = 請在辦理時限前辦結並告知服務對象，填寫辦理結果後將本聯送回{ $desk }存檔。
paper-hand-over-receipt-ask = 請當場簽收並裁下本回執交回{ $desk }；簽收之前，仍由移交人負責。不屬本部門職責的，請寫明原因退回。
# The one-time notice.
paper-material-name = 應備文件
paper-material-copies = 份數
paper-material-source = 如何取得
paper-material-received = 已收
paper-material-missing = 缺少
paper-notice-promise = 辦理上述事項所需的文件和手續已在本單中一次告知。您按本單備齊文件即可辦理，無需提交本單以外的文件；承諾時限自文件齊全、受理之日的次日起計算。本單一式兩份，服務對象和學校各執一份。
# The phone message.
paper-message-receiver = 簽收人簽名
paper-message-done = 處理情形
paper-message-ask = 請看到後及時處理；請回電的，請儘快回電。
# The notice of an extension.
paper-ask-whom = 諮詢聯絡人
paper-extension-ask = 因上述原因不能在原到期日前辦結，現將新的到期日告知您，給您帶來不便，敬請諒解。如有疑問，請與諮詢聯絡人聯絡。
# The reminder.
paper-days-over = 已逾期
paper-reminder-note = 催辦內容
paper-reminder-place = 催辦次數
paper-reminder-count = 第{ $count }次
paper-answer-by = 回覆期限
paper-reminded-signature = 被催辦人簽收
paper-reminder-ask = 上述事項已到期未辦結，請立即辦理，並填寫下方回執交回{ $desk }。確需延期的，請說明原因，經批准後告知服務對象。
paper-progress = 目前進展
paper-why-late = 未按期辦結的原因
paper-finish-by = 預計辦結日期
paper-wants-extension = 是否申請延期
# The reply. $channel is one of channel-….
paper-reply-dear = { $name }：
paper-reply-opening = 您於{ $date }以「{ $channel }」方式提出的事項（編號{ $number }），本校已辦理。現答覆如下：
paper-reply-matter = 提出的事項
paper-reply-answer = 答覆意見
paper-reply-basis = 依據
paper-reply-remedy =
    如對本答覆有異議，可以與承辦人聯絡或到校長室反映，也可以依法向教育主管機關反映。
    特此答覆。
paper-reply-remedy-phone =
    如對本答覆有異議，可以與承辦人聯絡或到校長室反映，也可以撥打監督電話{ $phone }，或依法向教育主管機關反映。
    特此答覆。
paper-sealed = { $school }（蓋章）
paper-delivery = 送達簽收
paper-delivered-how = 送達方式
paper-delivered-at = 送達時間
paper-delivered-by = 送達人簽名
paper-delivered-to = 簽收人簽名
# The record of completion.
paper-on-time = 是否按時
paper-completion-ask = 如對辦理結果有異議，請與承辦人聯絡或到校長室反映。
# The book of first contacts; heads of narrow columns.
paper-column-received = 收到時間
paper-column-signed = 移交/簽收
paper-column-signed-by = { $by } { $at }簽收
paper-column-sent-back-by = { $by } { $at }退回
paper-column-due = 到期
paper-column-finished = 辦結
paper-column-result = 結果/備註
paper-contact-book-counts = 當場答覆{ $answered }筆、轉辦{ $handed-over }筆、其他方式{ $otherwise }筆、待答覆{ $unanswered }筆，已辦結{ $finished }筆，作廢{ $void }筆
paper-contact-book-day-total = { $day }小計：{ $records }筆，當場答覆{ $answered }、轉辦{ $handed-over }、其他方式{ $otherwise }、待答覆{ $unanswered }，已辦結{ $finished }，作廢{ $void }
paper-contact-book-month-total = 本月合計：{ $records }筆，當場答覆{ $answered }、轉辦{ $handed-over }、其他方式{ $otherwise }、待答覆{ $unanswered }，已辦結{ $finished }，作廢{ $void }
paper-contact-book-empty = 本期沒有首問登記。
paper-contact-book-elsewhere-why = 編號按登記先後連續使用，本冊按收到日期收錄。下列編號在本冊編號之間：註明日期的登記的是其他日期收到的事項，不是缺號；沒有註明日期的，登記簿裡查不到。
paper-contact-book-elsewhere-days = 收到日期
paper-contact-book-closing-empty = 本期沒有首問登記，沒有使用編號。
# The commitment board.
paper-board-basis = 依據和條件
paper-board-limit = 承諾時限
paper-board-place = 地點和時間
paper-board-handler = 承辦人及電話
paper-board-empty = 還沒有服務事項。
paper-board-promise = 承諾時限自受理之日的次日起按工作日計算；文件不齊的，一次告知需要補齊的全部文件。
paper-board-promise-phone = 承諾時限自受理之日的次日起按工作日計算；文件不齊的，一次告知需要補齊的全部文件。未兌現承諾的，請撥打監督電話{ $phone }。
# The list of what is made public.
paper-public-none = 未公開：
paper-public-counts = 應公開{ $topics }項，已公開{ $published }項。
paper-public-keeper = 公開責任人簽名
# The list of posts.
paper-duties-holder = 負責人
paper-duties-substitute = 職務代理人
paper-duties-vacant = （空缺）
paper-duties-empty = 還沒有職務。
paper-duties-ask = 負責人不在時，由職務代理人辦理，不得推諉。最先接待的教職員為首問責任人，負責答覆或轉辦到底。

## Figures of first contact

amount-hours = { $hours } 小時
amount-working-days = { $days } 個工作天
amount-ratio = { $share }（{ $part }/{ $whole }）
contact-figures-total = 總量
contact-figures-kind = 依類別
contact-figures-channel = 依方式
contact-figures-form = 依形式
contact-figures-asker = 依服務對象
contact-figures-desk = 首問辦理
contact-figures-hand-over = 轉辦與簽收
contact-figures-time = 辦理時限
contact-figures-extension = 延期
contact-figures-satisfaction = 回訪與滿意度
# $promise is one of promise-…
contact-figure-promise = { $promise }（{ $days } 個工作天）
contact-figure-contacts = 首問登記
contact-figure-contacts-definition = 本期內收到的首問登記件數，依實際收到時間歸入本期；已作廢的不計。
contact-figure-finished = 期末已辦結
contact-figure-finished-definition = 首問登記中，本期最後一天以前（含當天）已經辦結的件數。
contact-figure-open = 期末未辦結
contact-figure-open-definition = 首問登記 − 期末已辦結。
contact-figure-voided = 作廢的首問登記
contact-figure-voided-definition = 收到時間在本期內、已作廢的首問登記數；不計入首問登記，編號保留。
contact-figure-kind-definition = 首問登記中，依登記的類別分列的件數，各類之和等於首問登記。
contact-figure-channel-definition = 首問登記中，依登記的方式分列的件數，各項之和等於首問登記。
contact-figure-form-definition = 首問登記中，依口頭、書面分列的件數；來信、電子郵件和遞交的文件屬書面。
contact-figure-asker-definition = 首問登記中，依服務對象的類型分列的件數，各項之和等於首問登記。
contact-figure-on-the-spot = 當場辦結率
contact-figure-on-the-spot-definition = 首問登記中，由首問責任人在收到當天直接答覆並辦結的件數 ÷ 首問登記。
contact-figure-notices = 一次告知
contact-figure-notices-definition = 就本期首問登記開出的一次告知次數；作廢的不計。
contact-figure-repeat-trips = 重複往返
contact-figure-repeat-trips-definition = 首問登記中，登記為同一事項再次來辦的件數。
contact-figure-repeat-told = 往返：告知過
contact-figure-repeat-told-definition = 重複往返中，所缺的文件在上次告知時已經列明的件數。
contact-figure-repeat-untold = 往返：未告知
contact-figure-repeat-untold-definition = 重複往返中，所缺的文件上次沒有告知或告知時沒有列明的件數。
contact-figure-agitated = 情緒激動
contact-figure-agitated-definition = 首問登記中，登記了服務對象情緒激動的件數。
contact-figure-hand-overs = 轉辦
contact-figure-hand-overs-definition = 就本期首問登記辦理的轉辦次數，一件轉辦幾次計幾次；作廢的不計。
contact-figure-sent-back = 退回
contact-figure-sent-back-definition = 轉辦中，被接收人退回的次數。
contact-figure-signed-promptly = 及時簽收率
contact-figure-signed-promptly-definition = 移交後 { $hours } 小時內簽收的轉辦次數 ÷ 全部轉辦次數；未簽收的和退回的只計入分母。
contact-figure-signing-median = 簽收用時中位數
contact-figure-signing-median-definition = 已簽收的轉辦依移交到簽收的時間排列，居中一次的時間；次數為偶數時，取居中兩次的平均數。
contact-figure-on-time = 按時辦結率
contact-figure-on-time-definition = 到期日在本期內、到統計時已經答覆或已經逾期的事項為分母，一件計一次；其中在到期日以前（含當天）答覆的為分子。以答覆時間為準，不以結案時間為準；依規定核定並告知的延期，以延期後的日期為到期日；逾期仍未辦結的計為未按時；尚未到期又未答覆的不計入分母。
contact-figure-same-day-definition = 口頭、來電等事項，在當個工作天（下班後或休息日收到的為下一個工作天）內答覆、告知或轉辦的件數 ÷ 依同一規則應在本期內答覆或轉辦的件數。已轉辦的事項隨後另依轉辦的時限計算。
contact-figure-written-definition = 書面諮詢，自受理起 { $days } 個工作天內答覆的件數 ÷ 本期到期的件數；計算方法同按時辦結率。
contact-figure-complex-definition = 列為複雜問題的書面諮詢，自受理起共 { $days } 個工作天內答覆的件數 ÷ 本期到期的件數；計算方法同按時辦結率。
contact-figure-handed-over-definition = 轉辦後自簽收起 { $days } 個工作天內答覆的件數 ÷ 本期到期的件數；沒有簽收的還沒有到期日。計算方法同按時辦結率。
contact-figure-item-definition = 依服務事項自身的時限到期、按時答覆的件數 ÷ 本期到期的件數；計算方法同按時辦結率。
contact-figure-from-above-definition = 上級轉辦案件，在來文規定的期限內回報或答覆的件數 ÷ 本期到期的件數；計算方法同按時辦結率。
contact-figure-overdue = 逾期件數
contact-figure-overdue-definition = 按時辦結率的分母 − 分子：本期到期、沒有在到期日以前答覆的件數，含已補辦的。
contact-figure-reply-median = 辦理用時中位數
contact-figure-reply-median-definition = 首問登記中已經答覆的，依受理（沒有受理的依收到）次日起到答覆日的工作天數排列，居中一件的天數；當天答覆的為 0；等待補齊文件的時間不計。
contact-figure-extensions = 申請延期
contact-figure-extensions-definition = 就本期首問登記申請延期的次數；作廢的不計。
contact-figure-told-in-time = 延期期前告知率
contact-figure-told-in-time-definition = 在原到期日以前（含當天）把延期告知服務對象的次數 ÷ 申請延期的次數。
contact-figure-followed-up = 回訪率
contact-figure-followed-up-definition = 期末已辦結的事項中回訪過的件數 ÷ 期末已辦結。
contact-figure-solved = 解決率
contact-figure-solved-definition = 回訪時認為已經解決的件數 ÷ 回訪的件數；沒有說明的不算解決。
contact-figure-content = 滿意率
contact-figure-content-definition = 回訪時評價「滿意」和「大致滿意」的件數 ÷ 作出評價的件數；未評價的不算滿意，也不計入分母。
# Why an extension did not excuse a matter that is late
overdue-extension-not-asked = 未申請延期
overdue-extension-asked-late = 申請已逾期
overdue-extension-not-approved = 未在期前核定
overdue-extension-not-told-in-time = 未在期前告知
overdue-extension-passed-again = 延期後仍逾期
# On the report, and on the page of reports
report-number-8 = 八
report-number-9 = 九
report-number-10 = 十
report-section-contact-spread = 首問分布
report-section-overdue = 逾期事項
report-contacts-empty = 本期沒有首問登記。
report-chart-contacts-by-day = 每日首問件數
report-chart-contacts-by-month = 各月首問件數
report-chart-contacts-by-channel = 各方式首問件數
report-column-contacts = 首問件數
report-column-due = 本期到期
report-column-kept = 按時
report-column-on-time = 按時率
report-column-item = 熱門服務事項
report-column-days-over = 逾期
report-overdue-days = { $days } 天
report-overdue-open = 未答覆
report-overdue-reminded = 已催辦
report-overdue-not-reminded = 未催辦
report-overdue-none = 本期到期的事項沒有逾期。
report-overdue-note = 逾期天數依工作天計算，到答覆日為止；未答覆的到統計日為止。
report-overdue-more = { $register }另有 { $count } 件，沒有列出：按到期日排在後面，或屬檢視人無權開啟的登記。
reports-about-visits = 來訪
reports-about-contacts = 首問
reports-contacts-bar = { $part }　{ $count } 件

## Figures of complaints

complaint-figures-total = 總量
complaint-figures-signed = 依署名方式
complaint-figures-channel = 依方式
complaint-figures-complainant = 依投訴人
complaint-figures-finding = 依認定結論
complaint-figures-handling = 受理與辦理
complaint-figures-time = 辦理時限
complaint-figures-extension = 展延
complaint-figures-follow-up = 回訪與滿意度
complaint-figures-fault = 責任追究：依過錯
complaint-figures-sanction = 責任追究：依處理方式
complaint-figure-received = 收到投訴
complaint-figure-received-definition = 本期內收到的投訴件數，依實際收到日期歸入本期；已作廢的不計。
complaint-figure-closed = 已結案
complaint-figure-closed-definition = 收到投訴中，到統計時已經簽字結案的件數。
complaint-figure-open = 未辦結
complaint-figure-open-definition = 收到投訴 − 已結案 − 撤回 − 併案。
complaint-figure-withdrawn = 撤回
complaint-figure-withdrawn-definition = 收到投訴中，投訴人撤回的件數。
complaint-figure-merged = 重複投訴（併案）
complaint-figure-merged-definition = 收到投訴中，與另一件投訴反映同一事項、已經併案辦理的件數。
complaint-figure-reopened = 重新辦理
complaint-figure-reopened-definition = 收到投訴中，辦結後又重新辦理的件數。
complaint-figure-voided = 作廢的投訴登記
complaint-figure-voided-definition = 收到日期在本期內、已作廢的投訴登記數；不計入收到投訴，編號保留。
complaint-figure-signed-definition = 收到投訴中，依登記的署名方式分列的件數，各項之和等於收到投訴。
complaint-figure-channel-definition = 收到投訴中，依登記的方式分列的件數，各項之和等於收到投訴。
complaint-figure-complainant-definition = 收到投訴中，依投訴人的類型分列的件數，各項之和等於收到投訴；不涉及任何人的姓名。
complaint-figure-finding-definition = 收到投訴中，已經作出認定的，依認定結論分列的件數。
complaint-figure-upheld = 屬實率
complaint-figure-upheld-definition = 收到投訴中，認定為「屬實」和「部分屬實」的件數 ÷ 已經作出認定的件數。
complaint-figure-refused = 不予受理
complaint-figure-refused-definition = 收到投訴中，決定不予受理的件數。
complaint-figure-referred = 轉送
complaint-figure-referred-definition = 收到投訴中，轉送上級或其他單位辦理的件數。
complaint-figure-at-principal = 校長室接待
complaint-figure-at-principal-definition = 收到投訴中，由校長室直接接待的件數。
complaint-figure-red-path = 強制通報與霸凌
complaint-figure-red-path-definition = 收到投訴中，屬強制通報或學生霸凌、依緊急程序辦理的件數。
complaint-figure-agitated = 情緒激動
complaint-figure-agitated-definition = 收到投訴中，登記了投訴人情緒激動的件數。
complaint-figure-accepted-on-time = 按時受理率
complaint-figure-accepted-on-time-definition = 收到後 { $days } 個工作日內決定受理、不予受理或轉送的件數 ÷ 受理期限在本期內屆滿的件數；期限未到又沒有決定的，以及沒有決定就撤回、併案的，不計入分母。
complaint-figure-replied-on-time = 按時答覆率
complaint-figure-replied-on-time-definition = 到期日在本期內、到統計時已經答覆或已經過期的投訴為分母；其中在到期日以前（含當天）答覆的為分子。期限為受理後 { $days } 個工作日，沒有按時受理的自收到起算；以答覆日期為準，不以結案日期為準；依規定批准且告知的展延，以展延後的日期為到期日；不予受理、轉送、撤回和併案的不計。
complaint-figure-late-replies = 答覆逾期
complaint-figure-late-replies-definition = 按時答覆率的分母 − 分子：本期到期、沒有在到期日以前答覆的件數，含已補答覆的。
complaint-figure-reply-median = 答覆用時中位數
complaint-figure-reply-median-definition = 收到投訴中已經答覆的，依收到次日起到答覆日的工作日數排列，居中一件的天數；件數為偶數時，取居中兩件的平均數；當天答覆的為 0。
complaint-figure-extensions = 申請展延
complaint-figure-extensions-definition = 就本期收到的投訴申請展延的次數；作廢的不計。
complaint-figure-told-in-time = 展延期前告知率
complaint-figure-told-in-time-definition = 在原到期日以前（含當天）把展延告知投訴人的次數 ÷ 申請展延的次數。
complaint-figure-followed-up = 回訪率
complaint-figure-followed-up-definition = 收到投訴中已經答覆且回訪過的件數 ÷ 已經答覆的件數。
complaint-figure-solved = 解決率
complaint-figure-solved-definition = 回訪時認為已經解決的件數 ÷ 回訪的件數；沒有說明的不算解決。
complaint-figure-content = 滿意率
complaint-figure-content-definition = 回訪時評價「滿意」和「基本滿意」的件數 ÷ 作出評價的件數；未評價的不算滿意，也不計入分母。
complaint-figure-retaliation = 反映打擊報復
complaint-figure-retaliation-definition = 回訪時反映受到打擊報復的件數。
complaint-figure-fault-f1 = 政務公開制度
complaint-figure-fault-f2 = 規定程序或服務承諾
complaint-figure-fault-f3 = 首問責任制
complaint-figure-fault-f4 = 一次性告知制度
complaint-figure-fault-f5 = 限時辦結制度
complaint-figure-fault-f6 = 態度與工作紀律
complaint-figure-fault-definition = 本期內決定追究責任的件數，依所違反的制度或紀律分列，以決定日期歸入本期；含首問事項、意見和改善事項引起的；決定不予追究的和已作廢的不計。
complaint-figure-sanction-definition = 本期內決定追究責任的件數，依處理方式分列，以決定日期歸入本期；含首問事項、意見和改善事項引起的；已作廢的不計。
# On the report, and on the page of reports
# On the report, and on the page of reports
report-number-11 = 十一
report-number-12 = 十二
report-section-complaint-spread = 投訴類別與被投訴部門
report-complaints-empty = 本期沒有投訴登記。
report-column-complaints = 投訴件數
report-column-upheld = 屬實率
report-chart-complaints-by-channel = 各方式投訴件數
reports-about-complaints = 投訴
reports-complaints-bar = { $part }　{ $count } 件

## Lock and accounts

# Beside the name, in the list of the lock.
lock-account = { $name }（{ $role }）
lock-locked = 登記簿已鎖定。請選擇姓名，輸入密碼。
lock-who = 您是哪一位
lock-keys-hint = ↑ ↓ 選擇姓名，Enter 解鎖
lock-unlock = 解鎖
lock-wait = 請稍候
lock-checking = 正在核對…
# Only of the sample register (--demo).
lock-demo = 這是範例登記簿，各帳戶的密碼都是 { $password }。
lock-needs-accounts = 還沒有設立帳戶，不能鎖定。可以在「設定」裡設立帳戶。
command-lock = 鎖定
top-who-with-role = { $name }（{ $role }）
password-title = 修改密碼
password-confirm = 修改密碼
password-later = 以後再改
password-first-hint = 您現在用的是別人給的初始密碼。請改成只有您自己知道的密碼。
password-old = 原密碼
password-new = 新密碼
password-again = 再輸入一次
password-hint = 至少 { $count } 個字元
password-forget-hint = 密碼不會儲存，忘了只能重設；重設後，以前彌封給您的內容要由校長重新彌封才能看。
said-password-changed = 密碼已修改
founding-title = 設立帳戶
founding-text = 投訴人的姓名和電話一登記就彌封，只有校長和校長允許的人用自己的密碼才能打開。所以要先替每個人設立帳戶。以後打開登記簿要先選姓名、輸入密碼。
founding-principal = 校長
founding-principal-name = 校長姓名
founding-others = 其他人員
founding-others-hint = 初始密碼由程式產生，下一步顯示一次。副校長處理對校長的投訴，最好設一位。
founding-name-of = 第 { $number } 人姓名
founding-remove = 移除 { $name }
founding-remove-do = 移除
founding-add = 新增一人
founding-do = 設立帳戶
founding-later = 以後再說
founding-making = 正在設立…
founding-shown-title = 帳戶已設立：以下內容只顯示這一次
first-passwords-title = 初始密碼
first-passwords-hint = 請抄下來分別交給本人。本人第一次解鎖後，請本人改掉。
sheet-title = 修復金鑰單和通關密語
sheet-second-title = 第二份修復金鑰單和通關密語（對校長的投訴）
sheet-text = 校長忘記密碼或換人時，憑修復金鑰單和通關密語才能找回彌封的內容。修復金鑰單和通關密語請交給兩個人分開保管，缺一不可。程式不儲存它們。
sheet-fingerprint = 金鑰指紋：{ $fingerprint }
sheet-step-save = 一、把修復金鑰單存到登記簿以外的地方（例如隨身碟），再列印出來。
sheet-save-to = 修復金鑰單存到
sheet-save-hint = 不能放在登記簿或備份所在的資料夾裡
sheet-file-name = 修復金鑰單
sheet-save = 儲存修復金鑰單
sheet-saved = 已儲存：{ $path }
sheet-step-phrase = 二、把通關密語用筆抄在另一張紙上，不要拍照、不要存進電腦。
sheet-copied = 已抄好，核對一下
sheet-last-group = 請照抄好的紙輸入通關密語最後四碼
sheet-show-again = 再看一次通關密語
problem-last-group = 和通關密語的最後四碼不一樣，請檢查抄寫
sheet-needs-place = 請先填寫儲存的位置
sheet-needs-saving = 請先儲存修復金鑰單
sheet-needs-copying = 請先抄好通關密語
sheet-done = 都已辦妥
error-refused-sheet-beside-register = 修復金鑰單不能和登記簿或備份放在同一個資料夾裡，否則拿走資料夾的人兩樣都有了。請換一個地方，例如隨身碟。
cli-ask-password = { $name } 的密碼：
cli-ask-new-password = 校長的密碼（直接按 Enter：暫不設立帳戶）：
cli-ask-again = 再輸入一次：
cli-ask-phrase = 修復金鑰單的通關密語：
cli-init-no-accounts = 沒有設立帳戶，所以還不能登記投訴。以後可以在視窗的「設定」裡設立帳戶。
cli-init-first-password = 初始密碼（只顯示這一次） { $name }（{ $role }）：{ $password }
cli-init-sheet-at = 修復金鑰單已寫到 { $path }
cli-init-sheet-beside = 修復金鑰單和登記簿在同一個資料夾裡，請盡快移到別處保管，例如隨身碟。
cli-init-sheet = 修復金鑰單（只顯示這一次，請列印或抄錄）：
cli-init-phrase = 修復金鑰單的通關密語（只顯示這一次，請手抄，與修復金鑰單分開保管）：{ $phrase }
cli-failed-no-password = 登記簿設有帳戶：請用 --user 寫明姓名（不寫就是校長），密碼放在環境變數 SHOUWEN_PASSWORD 裡，或在終端機輸入。
cli-failed-passwords-differ = 兩次輸入的密碼不一樣，什麼也沒做。
cli-failed-sheet-unreadable = 修復金鑰單的檔案讀不出來，請檢查位置，並確認是文字檔。
cli-show-sealed = 彌封的內容 { $count } 件：寫明理由可以打開（--reveal 理由）
cli-show-opened = 已打開的彌封內容（已記入打開紀錄）
cli-show-damaged = 有 { $count } 件已損壞或被改動，打不開
cli-show-of-others = 有 { $count } 件是彌封給別人的
cli-show-merged = 併入的投訴：{ $numbers }
cli-show-merged-into = 已併入：{ $numbers }
cli-recover-left = 另有 { $count } 件身分資料這份修復金鑰單打不開：彌封給了別人，或已損壞。
cli-usage-recover-identities = shouwen recover-identities --sheet 修復金鑰單檔案 [--phrase-from-env 變數名稱]
cli-summary-recover-identities = 憑修復金鑰單和通關密語找回投訴人、提出人身分
cli-help-recover-identities = 每行一件：編號、身分。不需要帳戶；每件都記入打開紀錄。通關密語放在環境變數 SHOUWEN_PHRASE 裡，或在終端機輸入。
accounts-title = 帳戶
accounts-none = 還沒有設立帳戶，所以不能登記投訴，登記簿也不能鎖定。
accounts-me = 現在解鎖的是 { $name }（{ $role }）
accounts-keep = 管理帳戶和金鑰
accounts-back = 返回設定
accounts-hint = 每個帳戶有自己的金鑰，本人第一次解鎖時產生。指紋也印在報表上，換了金鑰看得出來。
accounts-name = 姓名
accounts-role = 角色
accounts-key = 金鑰指紋
accounts-state = 狀態
accounts-never-unlocked = 尚未解鎖
accounts-ended = { $date } 起停用
accounts-first-password = 還是初始密碼
accounts-in-use = 使用中
accounts-add = 新增帳戶
accounts-add-do = 新增
accounts-reset = 重設密碼
accounts-reset-title = 重設 { $name } 的密碼？
accounts-reset-text = 會產生新的初始密碼，顯示一次。原來的金鑰作廢：以前彌封給此人的內容，要由校長重新彌封才能看。
accounts-end = 停用
accounts-end-title = 停用 { $name } 的帳戶？
accounts-end-text = 停用後不能再解鎖。以前辦過的事仍記在此人名下。
accounts-succeed = 校長交接
accounts-succeed-title = 校長交接
accounts-succeed-text = 校長職責交給 { $name }，您的帳戶隨即停用。彌封的內容會改為彌封給新校長，登記簿隨後鎖定。
accounts-succeed-type = 請輸入新校長的姓名，以示確認
accounts-succeed-differs = 和新校長的姓名不一樣
accounts-no-key = 此人還沒有解鎖過，沒有金鑰可以接
accounts-lock-title = 自動鎖定
accounts-lock-after = 幾分鐘不操作就鎖定
accounts-lock-hint = 沒填完的表單會先存為草稿
accounts-lock-key = 離開座位時按 Ctrl+L 立即鎖定。
accounts-nothing-changed = 沒有變更
first-passwords-copied = 已抄下
role-hint-clerk = 登記來訪、首問、投訴；登記後看不到投訴人。
role-hint-office = 辦理投訴，維護名冊和設定；可以打開實名投訴人的身分。
role-hint-principal = 批示、審批、結案、追究責任。
role-hint-deputy = 處理對校長的投訴；校長忘記密碼時可以代為重設。
role-hint-supervisor = 只看登記和報表，看不到姓名，也不能改動。
said-first-password = 已為 { $name } 產生初始密碼
said-account-ended = 帳戶已停用
said-resealed = 已重新彌封 { $count } 件，{ $left } 件打不開
said-second-sheet = 第二份修復金鑰單已產生
said-superior = 上級的公鑰已儲存
reseal-title = 重新彌封
reseal-hint = 有人換了金鑰或新來時，把已有的彌封內容也彌封給現在應當能看的人。
reseal-waiting = 等待重新彌封：{ $count } 件
reseal-nothing = 沒有要重新彌封的
reseal-do = 重新彌封
recover-title = 憑修復金鑰單找回
recover-hint = 密碼遺失、金鑰重設以後，憑修復金鑰單和通關密語把彌封內容找回來。用過的修復金鑰單作廢，會產生新的一份。
recover-sheet = 修復金鑰單上的文字
recover-sheet-hint = 從 BEGIN 那行到 END 那行，照樣貼上或輸入
recover-phrase = 通關密語
recover-needs-both = 修復金鑰單和通關密語缺一不可
recover-do = 找回
renew-title = 重做修復金鑰單
renew-hint = 修復金鑰單或通關密語沒有保管好，就重做一份。
renew-text = 會產生新的修復金鑰單和通關密語，您能打開的彌封內容改用新的。舊修復金鑰單以後打不開新的內容，請收回銷毀。
renew-do = 重做修復金鑰單
second-title = 第二份修復金鑰單
second-hint = 對校長的投訴不彌封給校長，也不用校長的修復金鑰單，另用這一份。由副校長產生和保管。
second-made = 已經產生
second-do = 產生第二份修復金鑰單
superior-title = 上級的公鑰
superior-hint = 對校長的投訴也可以彌封給上級（例如教育局）。公鑰由上級提供，以 age1 開頭；請用電話核對指紋。
superior-name = 上級名稱
superior-key = 公鑰
today-no-accounts = 還沒有設立帳戶，不能登記投訴。

## Sheets of complaints

sheet-title-complaints = 投訴登記
sheet-received-on = 收到日期
sheet-signed = 署名方式
sheet-complainant = 投訴人
sheet-respondents = 被投訴人
sheet-respondent-department = 被投訴部門
sheet-facts = 內容
sheet-request = 訴求
sheet-finding = 認定
sheet-complainant-kind = 投訴人類型
sheet-at-principal = 校長室接待
sheet-about-principal = 涉及校長
sheet-decision = 處理決定
sheet-replied-on = 答覆日期
sheet-followed-up-on = 回訪日期
# Stands where a name or the facts would: they are sealed.
sheet-sealed = 已彌封
template-note-complaints-required = 收到日期、內容必填，其他可以空著。第一張表從第二列起填，一列一件投訴。日期寫成 2026-09-01。
template-note-complaints-signed = 署名方式寫實名、實名保密或匿名。空著的，寫了投訴人就記為實名，沒寫就記為匿名。
template-note-complaints-sealed = 匯入時投訴人和電話隨即彌封；實名保密的，內容、訴求、備註也一併彌封，彌封後只有有權的人能拆看。匿名的不留姓名。
template-note-complaints-finding = 寫了辦結日期或答覆日期的，必須寫明認定：屬實、部分屬實、不屬實或無法查實。
template-note-complaints-destroy = 這張表寫著投訴人的姓名，匯入後請徹底刪除，紙本的請銷毀。
template-example-complaint-department = 食堂
template-example-facts = 午餐多次偏涼
template-example-request = 改善保溫
template-example-reply = 已添置保溫箱，並告知家長
cli-import-name-left-out = 匿名投訴裡寫了姓名、電話等，沒有留下，共 { $count } 列：第 { $rows } 列。
cli-import-sealed-columns = 一併彌封的欄：{ $names }。
cli-import-destroy = 投訴人的姓名還寫在這張表裡：{ $path }。核對無誤後，請徹底刪除，紙本的請銷毀。

## Papers: complaints

# What stands on several of them. $by and $on say who did something and on which day.
paper-complaint-sealed = （已彌封）
paper-complaint-sealed-count = 已彌封{ $count }份
paper-complaint-mark-identity = 含投訴人身分
# Said on the screen before such a page goes anywhere.
paper-identity-warning = 本頁含投訴人身分，只能直接列印，或儲存到您選定的位置。列印後請當面取走，妥善保管，不得讓被投訴人看到。
paper-attachments-warning = 附件可能看得出投訴人是誰，只能直接列印，或儲存到您選定的位置。列印後請當面取走，不得讓被投訴人看到。
paper-recovery-warning = 本單含加密的修復金鑰，只能直接列印，或儲存到您選定的位置（不要與登記簿、備份放在一起）。通關密語不在單上，請用手寫下，交給另一人保管。
paper-guarded-not-printed = 印表機沒有接收，這一頁沒有寫進任何檔案。請檢查印表機後再試，或儲存到您選定的位置。
paper-complaint-damaged = 有{ $count }份彌封內容已損壞，沒有列印。
paper-complaint-of-others = 有{ $count }份彌封內容不是彌封給列印人的，沒有列印。
paper-complaint-number = 投訴編號
paper-complaint-reason = 理由
paper-complaint-by-on = { $by }　{ $on }
paper-complaint-office-signature = 辦公室負責人簽名
# 批示: $text is what was said, $by whose it is. One that was entered from paper says by whom, and whether it was confirmed.
paper-complaint-instruction = { $text }（{ $by }，{ $on }）
paper-complaint-instruction-for = { $text }（{ $by }，{ $on }；{ $entered-by }代錄，待本人確認）
paper-complaint-instruction-confirmed = { $text }（{ $by }，{ $on }；{ $entered-by }代錄，{ $confirmed }本人確認）
# The record.
paper-complaint-address = 住址或單位
paper-complaint-document = 證件
paper-complaint-attachments = 附件
paper-complaint-attachments-behind = 共 { $count } 件，附在本表之後。
paper-complaint-attachments-left = 共 { $count } 件，沒有隨本表列印。
paper-complaint-complainant-signature = 投訴人簽名（當面）
paper-complaint-clerk-signature = 登記人簽名
paper-complaint-blank-keep = 先問署名方式。實名保密的，寫好後當場裝入信封密封，交校長本人；匿名的，不寫投訴人各欄。補錄後，本表由辦公室彌封保管。
# The receipt.
paper-receipt-number = 投訴編號
paper-receipt-code = 查詢碼
paper-receipt-told-by = 受理告知期限
paper-receipt-phone = 監督電話
paper-receipt-seal = 學校（蓋章）
paper-receipt-how = 如何查詢
paper-receipt-ask = 請到{ $desk }或來電，報出編號和查詢碼，即可瞭解辦理情況，不需要說出姓名。
paper-receipt-promise = 本校為投訴人保密，嚴禁任何人打聽、洩露投訴人身分，嚴禁打擊報復。
paper-receipt-once = 查詢碼只印在這張回執上，學校不留底，遺失不能補發。請妥善保管，不要交給別人。
# Acceptance, refusal, referral. $unit is who takes it up instead.
paper-acceptance-title-accepted = 投訴受理告知書
paper-acceptance-title-refused = 投訴不予受理告知書
paper-acceptance-title-referred = 投訴轉送告知書
paper-acceptance-accepted = 您於{ $date }提出的投訴（編號{ $number }）收悉。經審查，本校決定予以受理。
paper-acceptance-refused = 您於{ $date }提出的投訴（編號{ $number }）收悉。經審查，本校決定不予受理。
paper-acceptance-referred = 您於{ $date }提出的投訴（編號{ $number }）收悉。經審查，所反映的事項應由{ $unit }處理，本校已轉送該單位，請向其瞭解辦理情況。
paper-acceptance-remark = 說明
paper-acceptance-due = 本校將在{ $due }前書面或按您選擇的方式答覆。需要延長的，會在到期前告知您原因和新的日期。
paper-acceptance-protects =
    辦理期間，本校為您的身分和所反映的情況保密，嚴禁打擊報復。如遇打擊報復，請立即告知校長室。
    特此告知。
paper-acceptance-decision = 告知事項
paper-acceptance-answer-by = 答覆期限
# Letters to the complainant. Nobody is named unless the file was opened for it.
paper-complaint-dear-unnamed = 投訴人
paper-complaint-remedy =
    如有異議，可以與校長室聯絡，提出補充材料或要求重新辦理，也可以依法向教育主管機關反映。
    特此告知。
paper-complaint-remedy-phone =
    如有異議，可以與校長室聯絡，提出補充材料或要求重新辦理，也可以撥打監督電話{ $phone }，或依法向教育主管機關反映。
    特此告知。
paper-complaint-delivered-on = 送達日期
paper-complaint-delivered-to = 簽收人簽名（可不簽）
paper-complaint-reply-opening = 您於{ $date }以「{ $channel }」方式提出的投訴（編號{ $number }），本校已調查辦理。現答覆如下：
paper-complaint-matter = 投訴事項
paper-complaint-reply-found = 經調查核實，認定結果：{ $finding }。
# The sheet of approvals.
paper-approval-gist = 投訴內容摘要
paper-approval-department = 承辦部門意見
paper-approval-instruction = 校長批示
paper-approval-principal = 校長簽名
paper-approval-reply = 答覆情況
paper-approval-replier = 答覆人簽名
paper-approval-assigned = 交辦：{ $who }
paper-approval-found = 經調查，認定：{ $finding }
# The handler's copy.
paper-handler-mark = 不含投訴人身分
paper-handler-attachments = 本案有附件 { $count } 件，可能看得出投訴人是誰，不隨本件列印。確需查看的，請向辦公室提出。
paper-handler-proposal = 處理建議
paper-handler-promise = 本件不含投訴人身分。承辦人應為投訴人保密，不得打聽、推測、洩露投訴人身分，不得將本件交給被投訴人，嚴禁打擊報復；違者追究責任。
paper-handler-ask = 請聽取雙方意見，查清事實，在辦理時限前填寫本件，當面交回{ $desk }，由辦公室存檔。
# The follow-up.
paper-follow-up-note = 投訴人意見
paper-follow-up-why = 不滿意的原因
paper-follow-up-next = 後續處理
paper-follow-up-signature = 回訪人簽名
paper-follow-up-ask = 回訪不由被投訴人或其部門進行。沒有表示滿意與否的，不勾選，不作「滿意」統計。有打擊報復的，當天報告校長。
# Rectification: a half that goes out and one that comes back.
paper-leaf-mend = 改善通知聯
paper-leaf-mend-answer = 改善回饋聯
paper-mend-how = 改善方式
paper-mend-at-once = 立即改善
paper-mend-by-plan = 限期改善
paper-mend-reopened = 退回原因
paper-mend-ask = 請負責人在改善期限前完成，填寫回饋聯，裁下交回辦公室。由負責人以外的人複核後銷案。
paper-mend-answer-ask = 完成後填寫本聯交回。逾期不回饋的，依規定追究責任。
paper-mend-person-signature = 負責人簽名
paper-mend-verifier-signature = 複核人簽名
# Accountability.
paper-held-found = 經查，上述情況屬於：{ $fault }。
paper-held-decided = 經研究，決定：{ $sanction }。
paper-held-due = 改正期限：{ $due }。請在期限前改正，並書面報告改正情況。
paper-held-by = 決定人
paper-held-appeal = 對本決定不服的，可以向學校領導小組書面提出申訴，也可以依法向教育主管機關申訴。
paper-held-person-signature = 責任人簽收
# The book of complaints; heads of narrow columns.
paper-complaint-column-acceptance = 受理情形
paper-complaint-column-reply = 答覆
paper-complaint-column-closed = 結案
paper-complaint-what-on = { $what } { $on }
paper-complaint-book-counts = 受理{ $accepted }件、不予受理{ $refused }件、轉送{ $referred }件、未作受理決定{ $waiting }件，已結案{ $closed }件，作廢{ $void }件
paper-complaint-book-month-total = 本月合計：{ $records }件，受理{ $accepted }、不予受理{ $refused }、轉送{ $referred }、未作受理決定{ $waiting }，已結案{ $closed }，作廢{ $void }
paper-complaint-book-empty = 本期沒有投訴登記。
paper-complaint-book-elsewhere-why = 編號按登記先後連續使用，本冊按收到日期收錄，不載投訴人身分和投訴內容。下列編號在本冊編號之間：註明日期的登記的是其他日期收到的投訴，不是缺號；沒有註明日期的，登記簿裡查不到。
paper-complaint-book-closing-empty = 本期沒有投訴登記，沒有使用編號。
# The yearly appraisal; heads of narrow columns.
paper-appraisal-year = { $year }年度
paper-appraisal-departments = 各部門
paper-appraisal-persons = 教職員工
paper-appraisal-name = 姓名
paper-appraisal-department = 部門
paper-appraisal-matters = 承辦
paper-appraisal-due = 到期
paper-appraisal-kept = 按時
paper-appraisal-overdue = 逾期
paper-appraisal-share = 按時率
paper-appraisal-trips = 重複往返
paper-appraisal-upheld = 屬實投訴
paper-appraisal-partly = 部分屬實
paper-appraisal-merit = 取消評優
paper-appraisal-merit-lost = 是
paper-appraisal-journal = 資料校驗
paper-appraisal-between = ；
paper-appraisal-empty = 本年度沒有可以彙總的事項。
paper-appraisal-counts = 承辦：本年收到、由其負責的首問和投訴。到期、按時、逾期：其中已到期的，及是否按時辦結（答覆）；未到期的不計。重複往返：因未一次告知而再次來辦的次數。屬實、部分屬實：被投訴經查證的件數。意見：本年收到、由其承辦的意見。按時回饋、按期改善：按時件數/到期件數；改善依下達日期計。過錯和追究只計校長作出的決定；涉及校長本人的投訴和意見不計。空白為零。
# The recovery sheet. The phrase is written by hand and stands on no paper of the program.
paper-recovery-first = 投訴人身分修復金鑰
paper-recovery-second = 第二修復金鑰：關於校長的投訴
paper-recovery-fingerprint = 金鑰指紋
paper-recovery-made-on = 產生日期
paper-recovery-kept-at = 本單存放地點
paper-recovery-what = 用途
paper-recovery-opens = 與通關密語一起，可以開啟登記簿和備份中彌封的投訴人身分、保密投訴的內容和附件（關於校長的投訴除外）。
paper-recovery-opens-second = 與通關密語一起，可以開啟登記簿和備份中關於校長的投訴：投訴人身分、內容和附件。
paper-recovery-phrase-at = 通關密語保管
paper-recovery-key = 加密的金鑰（每格一個字元；也可掃描 QR Code）
paper-recovery-how = 不用本程式，如何開啟
paper-recovery-steps = 將上面的金鑰逐字錄入（或掃描 QR Code）存為 sheet.age，與登記簿 register.shouwen 放在一起，依次執行兩個指令（需要 sqlite3 和 age 兩個公開的程式），提示時輸入通關密語：
paper-recovery-apart = 通關密語不印在任何紙上。請在產生時用手寫在第2頁上。本單與通關密語分別由兩人保管，不放在同一處，也不放進登記簿的備份。缺少任何一樣，都打不開；兩樣同時落入他人之手，身分就不再保密，請立即更換修復金鑰。
paper-recovery-phrase-title = 修復金鑰通關密語
paper-recovery-phrase = 通關密語（用手寫，每格四個字元）
paper-recovery-phrase-place = 本頁存放地點
paper-recovery-phrase-ask = 請照螢幕逐字抄寫，字母一律大寫，抄完再核對一遍。通關密語只顯示一次，本程式不保存。本頁不得影印、拍照，不得與修復金鑰單放在一處或由同一人保管。
paper-recovery-sheet-keeper = 本單保管人簽名
paper-recovery-phrase-keeper = 通關密語保管人簽名
# What is refused, and what to do next.
error-refused-no-acceptance = 這件投訴還沒有決定是否受理，沒有可列印的告知書。請先受理、不予受理或轉送。
error-refused-not-assigned = 這件投訴還沒有交辦，或還沒有寫轉辦摘要，沒有可列印的承辦件。請先交辦。
error-refused-printed-once = 這份單據只在產生的當時列印一次，其中的查詢碼或通關密語此後不再保存，沒有列印。投訴人遺失回執的，請憑編號當面答覆。

## Complaint form and list

complaint-form-new = 投訴登記
complaint-form-hint = 先問署名方式，再問其他。儲存前會顯示全文，供向投訴人宣讀核對。
complaint-form-no-accounts = 現在還不能登記投訴
complaint-form-no-accounts-hint = 投訴人身分要彌封給校長，而本登記簿還沒有帳戶。請校長先在「設定」中設立帳戶。
complaint-form-not-allowed = 您的角色不登記投訴
complaint-form-not-allowed-hint = 請前台、辦公室或校長登記。
# What each way of signing means for whoever complains, to be told them in these words
complaint-signed-named-means = 您的身分彌封保存，只有校長和辦公室憑理由才能查看，承辦人看不到。
complaint-signed-confidential-means = 您的身分和所說的內容都彌封，只有校長能查看；承辦人只拿到校長寫的摘要。
complaint-signed-anonymous-means = 不記姓名。您憑編號和查詢碼查詢進展，學校無法主動答覆您。
complaint-form-own-category = 另寫類別
complaint-form-respondents-hint = 可填幾位，用頓號隔開；輸入姓名或拼音首字母會提示教職員。
complaint-form-about-principal-means = 身分和內容彌封給副校長或上級，校長打不開，也不由校長辦理。
complaint-form-about-principal-named = 被投訴人是校長，自動按涉及校長辦理：彌封給副校長或上級，校長打不開。
complaint-form-calming-hint = 請坐、倒水，換到安靜的地方；勸不住就請主管來。怎麼安撫的、請了誰，記在下面。
complaint-form-no-red-path = 不是緊急情形
complaint-form-red-at-once = 先報告，再登記，不等任何審批
complaint-form-red-hint = 涉及侵害未成年人或學生欺凌，須立即報告公安、教育行政等有權機關，並保護學生。下面寫明向誰報告、何時報告。
complaint-form-signed = 署名方式：{ $signed }
complaint-form-nothing-sealed = 這件投訴沒有彌封的內容。
complaint-form-facts-sealed = 事實和訴求已彌封，這裡看不到，也不能改。
complaint-form-identity-sealed = 投訴人身分已彌封，這裡看不到，也不能改。
complaint-form-all-sealed = 投訴人身分、事實和訴求已彌封，這裡看不到，也不能改。
complaint-form-add-hint = 要更正或增加彌封的內容，請在案卷裡用「補充」，另封一份附在旁邊。
complaint-readers = 誰能查看彌封的內容
complaint-readers-anonymous = 沒有記下身分，不必彌封。
complaint-readers-hint = 查看須寫明理由，每次查看都有紀錄，校長看得到。儲存後，登記人自己也不能再查看。
complaint-readers-superior = 上級主管機關
complaint-repeats = 可能是重複投訴
complaint-repeats-hint = 點編號看簡要情況，不影響正在填寫的內容。
complaint-repeat-line = { $date } 收到　{ $stage }
complaint-about-you = 與本人有關，不予顯示
complaint-read-back = 宣讀核對
complaint-read-back-hint = 請向投訴人宣讀核對。儲存後，本機不能再查看投訴人身分。
complaint-read-back-confirm = 確認無誤，彌封儲存
complaint-read-back-change = 返回修改
complaint-read-back-sealed = 彌封的內容
complaint-read-back-readers = 能查看的：{ $names }。另有復原金鑰，金鑰單和通關密語由兩人分存。
complaint-read-back-open = 登記簿中可見的內容
complaint-sealing = 正在彌封儲存……
complaint-yes = 是
complaint-logged = 投訴已彌封儲存
complaint-logged-hint = 請把編號和查詢碼抄給投訴人。查詢碼只顯示這一次，本機不保存。
complaint-code = 查詢碼
complaint-code-means = 憑此碼可查詢辦理進展，不必報姓名。
complaint-logged-done = 已交給投訴人，完成
complaint-logged-print = 列印回執
complaint-code-given-title = 查詢碼給投訴人了嗎？
complaint-code-given-text = 離開後查詢碼不再顯示，也無法補發。
complaint-code-given = 已給，離開
complaint-code-stay = 留在這裡
complaint-by-code = 查詢投訴進展
complaint-by-code-look = 查詢
complaint-by-code-hint = 請來人報編號和查詢碼，不必問姓名。
complaint-by-code-looking = 正在核對查詢碼……
complaint-by-code-received = 收到：{ $date }
complaint-by-code-accepted = 受理：{ $date }
complaint-by-code-told = 已告知受理情況：{ $date }
complaint-by-code-replied = 答覆：{ $date }
complaint-by-code-closed = 結案：{ $date }
complaint-scope-all = 全部
complaint-scope-open = 未結案
complaint-scope-received = 待受理
complaint-scope-overdue = 逾期
complaint-scope-awaits-closing = 待結案
complaint-scope-red-path = 緊急情形
complaint-scope-closed = 已結案
complaint-scope-void = 已作廢
complaint-find-hint = 編號或內容
complaint-any-signed = 署名方式不限
complaint-any-category = 類別不限
complaint-narrowed-department = 被投訴部門：{ $department }
complaint-narrowed-days = { $from } 至 { $to }
complaint-column-number = 編號
complaint-column-received = 收到
complaint-column-signed = 署名
complaint-column-category = 類別
complaint-column-respondents = 被投訴人
complaint-column-stage = 進展
complaint-list-empty = 這裡沒有投訴
complaint-list-empty-hint = 按 F4 登記，或換上面的篩選條件。
# On Today
complaint-draft-offer = 有一份投訴還沒有登記完
today-complaints-open = 未結案 { $count }
today-complaints-overdue = 逾期 { $count }
today-complaints-received = 待受理 { $count }
today-complaints-red-path = 緊急情形 { $count }
today-complaints-to-decide = 待校長辦理 { $count } 件

## The case of a complaint

case-none = 選一件投訴，這裡就顯示全案
case-about-you = 與本人有關，不能檢視。
case-save = 儲存
case-sign = 簽字結案
case-more = 更多辦理
case-waits-for-principal = 下一步待校長辦理。
case-waits-for-deputy = 本件涉及校長，下一步待副職辦理。
case-replied = 已答覆
case-person-of = { $department } { $person }
case-labelled = { $label }：{ $text }
case-decided-by = { $day }　{ $by } 決定
# The steps of the course, in a narrow cell each.
case-course-received = 收到
case-course-accepted = 受理
case-course-refused = 不予受理
case-course-referred = 轉送
case-course-assessed = 評估
case-course-assigned = 交辦
case-course-investigated = 調查
case-course-found = 認定
case-course-decided = 決定
case-course-replied = 答覆
case-course-followed-up = 回訪
case-course-closed = 結案
case-course-withdrawn = 撤回
case-course-merged = 併案
case-course-to-do = 待辦
case-course-skipped = 略過
case-section-matter = 投訴內容
case-section-receipt = 收件情形
case-section-red = 強制報告與霸凌
case-section-complainant = 投訴人
case-section-acceptance = 受理
case-section-instructions = 批示
case-section-assessment = 初步評估
case-section-assignment = 交辦
case-section-investigation = 調查經過
case-section-finding = 認定
case-section-decision = 處理決定
case-section-reply = 答覆
case-section-follow-up = 回訪
case-section-closing = 結案
case-section-withdrawal = 撤回
case-section-reopening = 重新辦理
case-section-notes = 備註
case-section-extensions = 延期
case-section-rectifications = 改善
case-section-accountabilities = 責任追究
case-section-scans = 材料
case-section-merged = 相關投訴
case-facts-sealed = 事實與訴求已彌封，須啟封才能檢視。
case-sealed = 已彌封
case-sealed-several = { $name } { $count } 份
case-sealed-may-open = 能啟封的：{ $names }
case-sealed-recovery = 復原金鑰
case-sealed-anonymous = 匿名投訴，沒有留下身分。
case-sealed-nothing = 沒有彌封的內容。
case-sealed-to-others = 彌封時沒有包括您的金鑰，您打不開。
case-open-button = 啟封檢視…
case-open-title = 啟封 { $number }
case-open-text = 誰、何時、因何啟封，會先記入日誌，校長會看到。內容只在這一頁顯示兩分鐘。
case-open-reason = 啟封原因
case-open-do = 啟封
case-opened-title = 啟封內容，請勿外傳
case-opened-note = 已記入啟封日誌。{ $seconds } 秒內自動收起；離開本頁或鎖定即清除。
case-opened-close = 收起
case-opened-print = 列印（含啟封內容）…
case-opened-damaged = 有 { $count } 份內容損壞或被改動，打不開；其餘已顯示。
case-opened-of-others = 另有 { $count } 份只彌封給了別人。
said-opened = 已啟封 { $number }，已記入日誌。
case-instruction-heading = { $by }　{ $day }
case-instruction-own = 親自批示
case-instruction-unconfirmed = 代錄，待確認
case-instruction-confirmed = 代錄，已確認
case-instruction-entered = 由 { $by } 按紙面代錄，沒有附掃描檔
case-instruction-entered-with-scan = 由 { $by } 按紙面代錄，掃描檔在「材料」中
case-rectification-at-once = { $department } { $person }：立即改善
case-rectification-until = { $department } { $person }：{ $due } 前完成
case-rectification-late = 改善逾期
case-rectification-verified = { $day }　{ $by } 複核
case-accountability-held = 已追究
case-accountability-dismissed = 不予追究
case-merged-into = 已併入 { $number }
case-merged-from = { $number } 併入本件
case-signature = { $by } 於 { $day } 簽字結案。簽名 { $signature }…，簽在日誌第 { $seq } 條上。
case-scan-line = { $day }　{ $by } 新增　{ $size } KB
case-scan-open = 開啟
case-scan-save = 另存…
case-scan-file = 檔案
case-scan-file-hint = PNG、JPEG 圖片或 PDF，不超過 20 MB
case-scan-filter = 圖片與 PDF
said-scan-saved = 已存到 { $path }。
case-deed-instruct = 批示
case-deed-enter-instruction = 代錄批示
case-deed-confirm = 確認代錄
case-deed-summarize = 轉辦摘要
case-deed-add = 補充
case-deed-attach = 新增材料
case-deed-order = 責令改善
case-deed-done = 改善完成
case-deed-verify = 複核銷案
case-deed-redo = 退回重改
case-deed-hold = 追究責任
case-deed-finish-sanction = 改正完成
case-hint-close = 儲存即簽字：用您的簽名金鑰簽在編號、日期與日誌上，簽後不能復原。
case-hint-assign-sealed = 本件已彌封，承辦人只看得到轉辦摘要。摘要裡不要寫出投訴人。
case-hint-reopen = 重新辦理後，答覆期限從這一天重新計算。
case-hint-enter-instruction = 照紙面原文登錄，並附掃描檔；校長下次解鎖時確認。
case-hint-summarize = 承辦人只看得到這段話。不要寫出投訴人的姓名、班級與其他能認出人的細節。
case-hint-add = 儲存後即彌封，您自己也不能再看到。
case-hint-attach-sealed = 本件已彌封，材料與名稱也會彌封。
case-hint-verify = 改善負責人不能複核自己的改善。
case-hint-extension = 現到期日 { $date }。須在此前批准並告知投訴人，延期才算數。
case-hint-confirm = { $by } 按紙面代錄，批示日期 { $day }：{ $text }
case-proposal = { $by } 擬辦：{ $what }
case-proposal-because = { $by } 擬辦：{ $what }。理由：{ $reason }
case-proposal-to = { $by } 擬辦：{ $what }，轉給 { $to }。理由：{ $reason }
case-phrases-open = 常用語
# The places of a phrase: written in braces, filled from the case.
case-place-number = {"{"}編號{"}"}
case-place-handler = {"{"}承辦人{"}"}
case-place-department = {"{"}被投訴部門{"}"}
case-place-due = {"{"}到期日{"}"}
case-place-school = {"{"}學校{"}"}
# One phrase a line; a school may write its own in the settings.
complaint-phrases =
    請{"{"}承辦人{"}"}牽頭調查，於{"{"}到期日{"}"}前答覆。
    請{"{"}被投訴部門{"}"}說明情況，{"{"}承辦人{"}"}核實後報我。
    情況屬實的，立即改善，並向投訴人當面說明。
    同意調查意見，按規定處理。
    保護好投訴人，不得打聽、不得報復。
    您反映的問題（{"{"}編號{"}"}）本校已調查處理，現答覆如下：
    感謝您的監督。如有異議，可再次向{"{"}學校{"}"}反映。
case-make-confidential = 轉為實名保密
case-confidential-title = 把 { $number } 轉為實名保密？
case-confidential-text = 事實、訴求與材料會彌封，與來訪、首問的關聯會去掉，日誌裡的原文會清除。但以前的備份、已列印的紙與已經讀過的人那裡，原文還在。不能再轉回來。
said-confidential = { $number } 已轉為實名保密。
case-name-viewers = 指定可檢視人
case-viewers-title = 誰能看 { $number } 的彌封內容
case-viewers-text = 除了您，勾選的人也能啟封。去掉的人以後打不開，但已經看過的收不回來。
case-viewers-nobody = 沒有可以指定的人：其他帳號還沒有解鎖過，或與本件有關。
said-viewers = 已指定 { $number } 的可檢視人。
case-merge-title = 把 { $number } 併入另一件
case-merge-text = 兩件反映同一件事時併案。各自的編號與彌封內容都保留，可以取消併案。
case-merge-number = 併入的投訴編號
case-merge-hint = 例如 TS-2026-0007
case-merge-unknown = 沒有這個編號的投訴。
case-merge-this = 本件 { $number }
case-merge-other = 併入 { $number }
said-merged = { $number } 已併案。
case-unmerge-title = 取消 { $number } 的併案？
case-unmerge-text = 本件回到併案前的步驟；併案後兩件各自寫入的內容都保留。
said-unmerged = { $number } 已取消併案。

## The principal's desk

queue-tab-waiting = 待辦
queue-tab-suggestions = 責任追究建議
queue-tab-rectifications = 改善
queue-tab-openings = 啟封日誌
queue-keys = ↑ ↓ 換一件，Enter 填寫，Ctrl+S 儲存
# Read out for a line: what it waits for, of which record.
queue-line = { $number } { $waits }
queue-empty = 沒有等您辦的事
queue-empty-hint = 有待受理、待批示、待審批、待簽字的，會按到期先後排在這裡。
queue-open-contact = 開啟這件首問登記
queue-extension-hint = 批准後還須在原到期日前告知服務對象，延期才算數。
queue-figure-open = 在辦
queue-figure-overdue = 逾期
queue-figure-on-time = 本月按時答覆
queue-figure-satisfied = 本月滿意
queue-figure-late-rectifications = 改善逾期
queue-figure-of = { $part } / { $whole }
queue-figure-none-yet = 尚無
openings-note = 每次啟封都先記入日誌再顯示內容，日誌不能刪改。
openings-empty = 還沒有人啟封過
openings-opened = 啟封了
openings-reason = 原因：{ $reason }
rectifications-empty = 沒有未銷案的改善事項
suggestions-note = 由登記的事實提示，不是結論：是否追究由您決定，須寫明依據。
suggestions-empty = 沒有待決定的建議
suggestions-nobody-named = 責任人待查明
suggestions-undecided = 待決定
suggestions-since = { $day } 起
suggestions-dismiss = 不予追究
said-suggestion = 已作出決定：{ $number }

## Backups to a second place

error-refused-backup-is-sealed = 這個備份是加密的，沒有還原。請用命令 shouwen restore 並寫上 --sheet 修復金鑰單檔案，通關密語放在環境變數 SHOUWEN_PHRASE 裡；登記簿還打得開時，也可以由校長解鎖後還原。
error-refused-backup-of-other-keys = 這個備份是加密給別的金鑰的，打不開，登記簿沒有動。請換用做這份備份時有效的修復金鑰單，或由當時的校長來還原。
error-refused-backup-cut-short = 這個加密的備份殘缺或被改動，沒有採用，登記簿沒有動。請改用另一個備份。
cli-done-backup-sealed = 加密的備份已做好，只有校長和修復金鑰單能打開：{ $path }
cli-backup-plain = 這份備份沒有加密：誰拿到，誰就能讀。
cli-failed-no-phrase = 還缺修復金鑰單的通關密語：請放在環境變數 SHOUWEN_PHRASE 裡，或在終端機輸入。
second-place-folder = 第二備份位置（隨身碟、共用資料夾）
second-place-hint = 每次自動備份後，也在這裡做一份；沒接上時跳過。留空就不做。
second-place-sealed-hint = 登記簿設有帳戶，所以這裡的備份是加密的，只有校長和修復金鑰單能打開。
second-place-choose = 選擇資料夾……
second-place-save = 設為第二備份位置
second-place-not-there = 沒有這個資料夾。請先接上隨身碟或建好資料夾。
second-place-beside = 登記簿旁邊的備份已經在那裡，請另選一處。
second-place-restore-hint = 加密的備份（.age）由校長解鎖後在這裡還原；憑修復金鑰單還原請用命令 shouwen restore。
said-second-place = 第二備份位置已設好
said-second-place-none = 不再做第二備份
status-second-on = 第二備份 { $date }
status-second-none = 第二備份還沒做過
status-second-away = 第二備份位置沒接上
status-second-away-since = 第二備份位置沒接上，上次 { $date }
status-second-failed = 第二備份沒有成功，請檢查位置

## Opinions and the review loop: the values of their choices

# Where an opinion came from; the kinds of meetings are sources as well.
opinion-source-box = 意見箱
opinion-source-questionnaire = 問卷調查
opinion-source-asking-letter = 徵求意見函
opinion-source-letter = 來信
opinion-source-phone = 來電
opinion-source-online = 網路
opinion-source-in-person = 當面
opinion-source-superior = 上級與檢查小組
opinion-source-other = 其他
meeting-kind-staff-congress = 教職員工代表大會
meeting-kind-parents-meeting = 家長座談會
meeting-kind-parents-committee = 家長委員會
meeting-kind-student-seminar = 學生座談會
meeting-kind-teacher-seminar = 教師座談會
meeting-kind-supervisor-meeting = 監督員座談會
meeting-kind-public-seminar = 民眾座談會
meeting-kind-parent-school = 親職教育講座
# What became of an opinion.
opinion-outcome-adopted = 採納
opinion-outcome-partly-adopted = 部分採納
opinion-outcome-explained = 已說明
opinion-outcome-noted = 留供參考
opinion-outcome-not-adopted = 不予採納
# How feedback is given where nobody is known who could be told.
feedback-manner-notice = 公告
feedback-manner-meeting = 會中報告
# Where an opinion stands.
opinion-stage-received = 待轉交
opinion-stage-sent = 辦理中
opinion-stage-fed-back = 已回饋
opinion-stage-void = 已作廢
check-kind-open = 明查
check-kind-covert = 暗訪
check-kind-daily = 平時考核
check-kind-self = 自行檢查
check-kind-supervision = 督導
supervision-result-put-right = 已落實
supervision-result-partly = 部分落實
supervision-result-not-put-right = 未落實
# How a promise of so many meetings in a year or a term stands.
promise-standing-kept = 已達成
promise-standing-running = 進行中
promise-standing-short = 次數不足，請儘快補開
promise-standing-missed = 未達成
ground-late-feedback = 意見回饋逾期
# One answer of a questionnaire and how many ticked it, in a line of them.
value-tally = { $answer } { $count } 份
# First and last day of a term.
value-term = { $first }至{ $last }

## Opinions and the review loop: rights

right-keep-opinions = 登記意見建議、開箱、問卷與會議
right-handle-opinions = 轉交、回饋意見建議，管理監督員
right-check = 登記檢查與督導

## Opinions: fields

field-opinion-source = 意見來源
field-giver-kind = 提出人類型
field-box-opening-id = 所屬開箱紀錄
field-questionnaire-id = 所屬問卷
field-meeting-id = 所屬會議
field-content = 意見內容
field-sent-on = 轉交日期
field-sent-by = 轉交人
field-opinion-outcome = 辦理結果
field-feedback = 回饋內容
field-feedback-on = 回饋日期
field-feedback-how = 回饋方式
field-feedback-by = 回饋人
field-feedback-place = 公告位置或會議
field-feedback-due-on = 回饋期限
# Who gave an opinion: boxes of the form, never columns of the register.
field-giver-name = 提出人
field-giver-phone = 提出人電話
field-giver-address = 提出人住址或單位
field-giver-document = 提出人證件
field-giver-relation = 提出人與學生關係
field-giver-student = 學生姓名
field-giver-class = 學生班級

## Boxes, questionnaires, meetings, supervisors and checks: fields

field-box-name = 意見箱
field-box-opened-on = 開箱日期
field-box-opened-by = 開箱人
field-witness = 見證人
field-slip-count = 清點張數
field-blank-count = 其中空白或無法辨識
field-questionnaire-kind = 類別
field-questionnaire-title = 標題
field-asked = 調查對象
field-issued-on = 發放日期
field-returned-by = 回收截止日期
field-issued-count = 發放份數
field-returned-count = 回收份數
field-question-position = 題號
field-question-text = 題目
field-is-multiple = 複選題
field-answers = 選項與份數
field-meeting-kind = 會議類別
field-held-on = 召開日期
field-chair = 主持人
field-recorder = 紀錄人
field-invited-count = 應到人數
field-attended-count = 實到人數
field-attendees = 與會人員
field-supervisors = 到場監督員
field-meeting-topic = 議題
field-minutes = 會議紀錄
field-unit = 單位及職務
field-appointed-on = 聘任日期
field-term-until = 任期至
field-stepped-down-on = 提前卸任日期
field-check-kind = 檢查方式
field-checked-on = 檢查日期
field-checked-by = 檢查人
field-checked-department = 受檢部門
field-subject = 檢查內容
field-supervision-result = 督導結果
field-found = 發現的問題
field-put-right = 當場改善情形
# Of a rectification or of accountability: what it comes of.
field-opinion-id = 所屬意見
field-spot-check-id = 所屬檢查

## Opinions and the review loop: records and what was done

record-kind-opinion = 意見建議
record-kind-box-opening = 開箱紀錄
record-kind-questionnaire = 問卷
record-kind-question = 問卷題目
record-kind-meeting = 會議
record-kind-supervisor = 監督員
record-kind-spot-check = 檢查
record-kind-month-close = 月度結帳
record-kind-report-text = 報表綜述
action-send-on = 轉交
action-feed-back = 回饋
action-supervise = 督導

## Settings of opinions and the review loop

setting-opinion-boxes = 意見箱
setting-terms = 學期
setting-supervisor-meetings-least = 監督員座談會每年至少（次）
setting-supervisor-meetings-most = 監督員座談會每年至多（次）
setting-student-meetings-least = 學生座談會每學期至少（次）
setting-student-meetings-most = 學生座談會每學期至多（次）
setting-meeting-warn-days = 座談會次數不足，期滿前多久提醒（天）

## Opinions and the review loop: problems beside a box, without a full stop

problem-opened-alone = 開箱須兩人在場，見證人請寫另一個人
problem-more-than-counted = 超過清點的張數，請核對
problem-fewer-than-entered = 少於已登記的數目，請核對
problem-more-than-issued = 回收多於發放，請核對
problem-more-than-returned = 多於回收的份數，請核對
problem-not-a-tally = 請每行寫一個選項和份數，如：滿意 45
problem-no-supervisor = 有人不在監督員名冊裡，請核對姓名
problem-past-term = 有監督員當天不在任期內，請核對
problem-giver-unknown = 不知道提出人是誰，請選公告或會中報告
problem-giver-known = 已知提出人是誰，請直接回饋本人
problem-not-a-term = 請每行寫一個學期的首日和末日，各學期不能重疊，如：2026-09-01 2027-01-22

## Opinions and the review loop: what is refused, and what to do next

error-refused-is-fed-back = 這則意見已經回饋過了，這次沒有變更。回饋之後的情形，請記在回訪裡。
error-refused-has-opinions = 已有意見登記在它名下，沒有作廢，也沒有變更。請先作廢那些意見，再做這一步。
error-refused-has-rectifications = 已由它下達改善通知，沒有作廢。請先作廢那些改善事項，再做這一步。
error-refused-not-about-an-opinion = 這不是某一則意見的單據，沒有辦理。請從那則意見的紀錄裡選。
error-refused-opinion-not-sent = 這則意見尚未轉交責任部門，沒有可列印的回饋單。請先轉交。
error-refused-no-supervision = 這裡尚未督導，沒有可列印的督導紀錄。請先登記督導。
error-refused-no-origin = 這則意見不是從開箱、問卷或會議裡來的，沒有那樣的紀錄可列印。請核對它的來源。

## Papers of the review loop: their titles

paper-title-opinion-record = 意見建議登記表
paper-title-box-opening-record = 意見箱開箱紀錄
paper-title-meeting-record = 座談會紀錄
paper-title-questionnaire-summary = 問卷彙總
paper-title-opinion-feedback = 意見回饋單
paper-title-rectification-feedback = 改善回饋表
paper-title-supervision-record = 督導紀錄
paper-title-spot-check-record = 抽查紀錄
paper-title-opinion-book = 意見登記簿
paper-title-eight-nots = 「八個不讓」落實情形

## Opinions and the review loop: pages, tabs and commands

page-opinions = 意見建議
page-review = 改善督導
command-new-opinion = 登記意見
command-go-opinions = 前往意見建議
command-go-review = 前往改善督導
opinions-tab-opinions = 意見建議
opinions-tab-boxes = 意見箱
opinions-tab-asking = 問卷
opinions-tab-meetings = 會議
opinions-tab-supervisors = 監督員
review-tab-board = 改善
review-tab-checks = 檢查與督導
review-tab-eight-nots = 八個不讓

## Screen: the settings of opinions and the review loop

settings-review = 意見箱與座談會
settings-boxes-hint = 每行一個，寫明掛在哪裡；登記開箱時供選擇。
settings-terms-hint = 每行一個學期，寫首日和末日，如 2026-09-01 2027-01-22。沒寫的學年按 9 月至 1 月、2 月至 8 月計。
settings-meetings-hint = 次數不足的，期滿前在「今日」裡提醒；「至少」寫 0 就是沒有承諾，不提醒。
settings-review-save = 儲存意見箱與座談會設定

## Papers of opinions and the review loop

# On the record of an opinion; $what is the box, the meeting or the questionnaire it was taken out of.
paper-opinion-number = 意見編號
paper-opinion-source-of = { $source }（{ $what }，{ $on }）
paper-opinion-feedback-place = 公告或會議
paper-opinion-blank-keep = 先問署名方式。實名保密的，寫好後當場裝入信封密封，交校長本人；匿名的，不寫提出人各欄。補錄後，本表由辦公室彌封保管。
# On the slip that goes to a department and comes back.
paper-leaf-opinion-sent = 轉辦聯
paper-leaf-opinion-answer = 回饋聯
paper-opinion-feedback-ask = 請責任部門在回饋期限前辦理，填寫回饋聯，裁下交回辦公室。知道提出人的由辦公室答覆本人，不知道的在公告欄或會上回饋。不得打聽意見是誰提的。
paper-opinion-answer-ask = 辦理後填寫本聯交回。不予採納的，寫明理由。逾期不回饋的，依規定追究責任。
# The opinions that were taken out of a box, a meeting or a questionnaire.
paper-opinion-column-standing = 辦理情形
paper-opinion-none-taken = 沒有登記意見。
# On the record of an opened box.
paper-box-slips = 意見條目
paper-box-written-count = 有效張數
paper-box-missing = 還有{ $count }張沒有登記，登記後請重新列印本表。
paper-box-opener-signature = 開箱人簽名
paper-box-witness-signature = 見證人簽名
paper-box-ask = 開箱須兩人在場，當場清點，共同簽名；原件裝訂附後，不得辨認筆跡。
# On the record of a meeting: what it is called, by the kind of meeting.
paper-meeting-title-staff-congress = 教職員工代表大會紀錄
paper-meeting-title-parents-meeting = 家長會紀錄
paper-meeting-title-parents-committee = 家長委員會會議紀錄
paper-meeting-title-student-seminar = 學生座談會紀錄
paper-meeting-title-teacher-seminar = 教師座談會紀錄
paper-meeting-title-supervisor-meeting = 監督員座談會紀錄
paper-meeting-title-public-seminar = 民眾座談會紀錄
paper-meeting-title-parent-school = 親職教育講座紀錄
paper-meeting-published = 會議結果公開日期
paper-meeting-opinions = 會上提出的意見
paper-meeting-chair-signature = 主持人簽名
paper-meeting-recorder-signature = 紀錄人簽名
paper-meeting-sign-in = 簽到
paper-meeting-column-name = 姓名
paper-meeting-column-signature = 簽名
paper-meeting-ask = 人數多的，另附簽到表。會上提出的意見逐條登記編號，由責任部門如期回饋。
# On the summary of a questionnaire; $position is the number of the question.
paper-survey-return-rate = 回收率
paper-survey-uncounted = 尚未清點
paper-survey-opinion-count = 登記意見（條）
paper-survey-question = { $position }. { $text }（單選）
paper-survey-question-multiple = { $position }. { $text }（複選）
paper-survey-column-answer = 選項
paper-survey-column-count = 份數
paper-survey-column-share = 占收回份數
paper-survey-column-bar = 0 至 100%
paper-survey-total = 選擇合計{ $total }份，收回{ $returned }份，未作答{ $unanswered }份
paper-survey-total-multiple = 共選擇{ $total }項次，收回{ $returned }份；可選多項，各項占比之和可超過 100%
paper-survey-opinions = 問卷中提出的意見
paper-survey-analysis = 分析與建議
paper-survey-counter-signature = 統計人簽名
paper-survey-ask = 每題各選項的份數以收回的問卷清點；書面意見逐條登記編號。
# On the feedback form of a rectification, and where something was ordered.
paper-mend-source = 改善來源
paper-mend-of-complaint = 投訴 { $number }
paper-mend-of-opinion = 意見建議 { $number }
paper-mend-of-inspection = 檢查/視察 { $number }
paper-mend-of-check = { $kind }（{ $on }，{ $department }）
paper-mend-report-to = 陳報單位
paper-mend-report-ask = 負責人完成後填寫，由負責人以外的人複核，部門負責人和學校負責人審簽後陳報。逾期不回饋的，依規定追究責任。
paper-mend-ordered = 責令改善
paper-mend-column-standing = 改善情形
paper-mend-none = 沒有需要改善的事項。
# On the record of a supervision.
paper-supervision-on = 督導日期
paper-supervision-by = 督導人
paper-supervision-department = 受督導部門
paper-supervision-subject = 督導內容
paper-supervision-next = 處理意見
paper-supervision-signature = 督導人簽名
paper-supervision-ask = 督導由負責人以外的人進行。未落實的退回重辦，並另訂期限。
# On the record of a check; the first is its title where an office checked itself.
paper-title-self-check-record = 自行檢查紀錄
paper-check-nothing-found = 未發現問題。
paper-check-signature = 檢查人簽名
paper-check-ask = 能當場改正的當場改正，不能當場改正的列入改善事項，訂負責人和期限。
# In the book of opinions.
paper-opinion-column-sent = 轉交
paper-opinion-column-fed-back = 回饋
paper-opinion-book-counts = 待轉交{ $waiting }則、辦理中{ $sent }則、已回饋{ $fed-back }則（其中逾期回饋{ $late }則），作廢{ $void }則
paper-opinion-book-month-total = 本月合計：{ $records }則，待轉交{ $waiting }、辦理中{ $sent }、已回饋{ $fed-back }（其中逾期{ $late }），作廢{ $void }
paper-opinion-book-empty = 本期沒有意見登記。
paper-opinion-book-elsewhere-why = 編號按登記先後連續使用，本冊按收到日期收錄，不載提出人身分。下列編號在本冊編號之間：註明日期的登記的是其他日期收到的意見，不是缺號；沒有註明日期的，登記簿裡查不到。
paper-opinion-book-closing-empty = 本期沒有意見登記，沒有使用編號。

## Sheets of opinions

sheet-title-opinions = 意見建議登記
sheet-opinion-source = 來源
sheet-opinion-content = 內容
sheet-responsible-department = 責任部門
sheet-feedback-on = 回饋日期
sheet-feedback = 回饋內容
sheet-giver-kind = 提出人類型
sheet-sent-on = 轉交日期
sheet-opinion-outcome = 辦理結果
sheet-feedback-how = 回饋方式
sheet-feedback-by = 回饋人
sheet-feedback-place = 公告地點
sheet-retaliation = 有無打擊報復
template-note-opinions-required = 收到日期、內容必填，其他可以空著。第一張表從第二列起填，一列一則意見。日期寫成 2026-09-01。
template-note-opinions-anonymous = 不要寫是誰提的意見：姓名、電話、班級等一律不匯入，匯入的意見都記為匿名。
template-note-opinions-feedback = 寫了回饋內容的，必須寫明回饋日期，且不早於收到日期。
template-example-opinion = 午餐排隊時間太長，建議錯峰用餐
template-example-feedback = 已按年級錯開用餐時間，並在公布欄公告
cli-import-giver-left-out = 寫明了提出人，姓名、電話等沒有匯入，共 { $count } 列：第 { $rows } 列。
cli-import-destroy-opinions = 提出人的姓名還寫在這張表裡：{ $path }。核對無誤後，請徹底刪除，紙本的請銷毀。

## The board of what is to be put right, checks and inspections

board-all = 全部
board-late = 已逾期
board-with-verified = 含近三個月已銷案
board-all-departments = 全部部門
board-no-department = 未指明部門
board-department = { $department }　{ $count } 項
# Read out for a line: the problem, who answers for it, where it stands.
board-line = { $problem } { $person } { $state }
board-due-day = 期限 { $day }
board-done-late = 完成時已逾期
board-comes-of = 來源
board-supervisions = 督導
board-supervision = { $day }　{ $by }
board-empty-hint = 投訴、意見、視察檢查中責令改善的，會依部門和期限排在這裡。
board-closed = 改善事項由辦公室和學校主管辦理
board-closed-hint = 您可以在「檢查與督導」裡查看歷次檢查。
rectify-deed-supervise = 督導
rectify-deed-void = 作廢改善
rectify-hint-supervise = 改善負責人不能督導自己的改善事項。
rectify-hint-supervise-done = 改善負責人不能督導自己的改善事項。未落實的，儲存後即退回，依新期限重新改善。
rectify-hint-void = 只作廢這一項改善，來源登記不受影響；保留在冊，不再催辦，並註明原因。
check-name = { $day } { $kind }
check-enter = 登記檢查
check-column-day = 日期
check-column-kind = 方式
check-column-department = 部門
check-departments = 部門：
check-supervised = 督導的改善事項
check-nothing-found = 未發現問題
check-put-right = 當場改善
check-has-findings = 發現問題
checks-empty = 這段時間沒有檢查紀錄
paper-mend-line = { $place }. { $problem }（{ $who }，期限{ $due }，{ $state }）

## Screen: small registers, a list beside a record

# On the button of each it says what is entered; this stands on the sheet of keys.
command-new-entry = 在本頁清單中新登記一筆
small-register-state = 狀態
small-register-void = 已作廢
small-register-none = 請在左邊選一筆。
small-register-term = 本學期
small-register-year = 本學年
small-register-last-year = 上學年
# { $name } is a box or what kind of meeting it was.
small-register-name-of-day = { $name } { $date }
small-register-day = 日期
small-register-save-and-next = 儲存並再記一筆
small-register-taken-up = 已接續填寫上次沒有儲存的內容；不要的按 Esc 放棄。

## Screen: where opinions come from

taken-heading = 已登記的意見
taken-none = 尚未登記意見。
taken-all = 在意見建議中檢視全部 { $count } 筆
sources-enter-opinion = 登記一筆意見
# Boxes. What was counted is told in two short lines of a narrow column.
boxes-column-box = 意見箱
boxes-column-slips = 意見條
boxes-slips = 清點 { $count } 張
boxes-slips-rest = 空白 { $blank }，已登 { $entered }
boxes-empty = 這段期間沒有開箱紀錄。
boxes-nothing-said = 無需登記
boxes-all-entered = 已全部登記
boxes-missing-short = { $count } 張未登記
boxes-entered = 應登記 { $written } 張，已登記 { $entered } 張。
boxes-missing = 應登記 { $written } 張，已登記 { $entered } 張，還有 { $missing } 張未登記。
boxes-deed-open = 登記開箱
boxes-deed-correct = 更正開箱紀錄
boxes-hint = 兩人在場開箱，一起清點意見條；有內容的每一張各登記一筆意見。
boxes-hung = 本校意見箱：
boxes-witnesses = 在任監督員：
boxes-next-slip = 登記下一張意見
# Questionnaires.
asking-column-title = 標題
asking-column-returned = 份數
asking-issued = 發放 { $count }
asking-returned = 收回 { $count }
asking-empty = 這段期間沒有問卷。
asking-overdue = 已到期未清點
asking-out = 回收中
asking-untallied = 待統計
asking-tallied = 已統計
asking-deed-issue = 登記發放問卷
asking-deed-correct = 更正問卷
asking-deed-count = 登記收回份數
asking-deed-add-question = 新增一題
asking-deed-correct-question = 更正題目和份數
asking-hint-count = 發放了 { $count } 份。
asking-hint-question = 先寫題目，再逐項填份數；填完一項按 Enter 到下一項。
asking-rate = 收回率
asking-questions = 題目
asking-no-questions = 尚無題目。
asking-question = { $number }. { $text }
asking-question-correct = 更正本題
asking-question-void = 作廢本題
# For screen readers; $number counts the answers of a question.
asking-answer = 選項 { $number }
asking-count = 選項 { $number } 的份數
asking-sheets = 份
asking-total = 合計 { $total } 份，收回 { $returned } 份。
asking-not-back = 收回份數尚未登記。
asking-unanswered = 未作答
asking-multiple = 複選題，各項合計可以超過收回份數。
asking-usual = 填入常用選項
# An answer a line.
asking-usual-answers =
    滿意
    大致滿意
    不滿意
    不了解
# Meetings.
meetings-column-topic = 議題
meetings-column-people = 到會
meetings-came = { $count } 人
meetings-invited = 應到 { $count }
meetings-empty = 這段期間沒有會議。
meetings-held = 已召開
meetings-published = 已公開
meetings-unpublished = 待公開
meetings-deed-hold = 登記會議
meetings-deed-correct = 更正會議紀錄
meetings-deed-publish = 登記公開
meetings-hint-publish = 依據、程序、過程和結果公開的日期。
meetings-in-term = 當天在任：
# How a promise stands, beside its mark. $kind is one of meeting-kind-…
promise-year = { $kind }：本年已召開 { $held } 次，承諾 { $least }–{ $most } 次
promise-year-exact = { $kind }：本年已召開 { $held } 次，承諾 { $least } 次
promise-term = { $kind }：本學期已召開 { $held } 次，承諾 { $least }–{ $most } 次
promise-term-exact = { $kind }：本學期已召開 { $held } 次，承諾 { $least } 次
promise-days-left = 到 { $date } 還有 { $count } 天
# Supervisors.
supervisors-column-name = 監督員
supervisors-column-term = 任期至
supervisors-since = { $date } 起
supervisors-empty = 尚未聘任監督員。
supervisors-unnamed = （姓名不顯示）
supervisors-not-yet = 任期未到
supervisors-in-term = 在任
supervisors-ends-soon = 還剩 { $count } 天
supervisors-past = 任期已滿
supervisors-stepped-down = 已卸任
supervisors-deed-appoint = 聘任監督員
supervisors-deed-correct = 更正監督員
supervisors-deed-prolong = 續聘
supervisors-deed-step-down = 卸任
supervisors-hint-term = { $name }，任期至 { $date }。

## Figures of opinions and the review loop

opinion-figures-total = 總量
opinion-figures-source = 依來源
opinion-figures-signed = 依署名方式
opinion-figures-giver = 依提出人
opinion-figures-outcome = 依辦理結果
opinion-figures-time = 回饋時限
opinion-figures-follow-up = 回訪與滿意度
opinion-figure-received = 收到意見
opinion-figure-received-definition = 本期內收到的意見建議件數，依實際收到日期歸入本期；已作廢的不計。
opinion-figure-fed-back = 已回饋
opinion-figure-fed-back-definition = 收到意見中，到統計時已經回饋的件數。
opinion-figure-open = 未回饋
opinion-figure-open-definition = 收到意見 − 已回饋。
opinion-figure-unsent = 待轉交
opinion-figure-unsent-definition = 收到意見中，到統計時既沒有回饋，也沒有轉交給責任部門和承辦人的件數。
opinion-figure-voided = 作廢的意見登記
opinion-figure-voided-definition = 收到日期在本期內、已作廢的意見登記數；不計入收到意見，編號保留。
opinion-figure-source-definition = 收到意見中，依登記的來源分列的件數，各項之和等於收到意見；為零的不列。
opinion-figure-signed-definition = 收到意見中，依登記的署名方式分列的件數，各項之和等於收到意見；為零的不列。
opinion-figure-giver-definition = 收到意見中，依提出人的類型分列的件數，各項之和等於收到意見；不涉及任何人的姓名；為零的不列。
opinion-figure-outcome-definition = 已回饋的意見中，依登記的辦理結果分列的件數；為零的不列；自舊簿錄入、沒有寫明結果的不在其中。
opinion-figure-fed-back-on-time = 按時回饋率
opinion-figure-fed-back-on-time-definition = 到期日在本期內、到統計時已經回饋或已經過期的意見為分母；其中在到期日以前（含當天）回饋的為分子。期限自收到起 { $days } 個工作日；過期仍未回饋的計入分母，不計入分子；已作廢的不計。
opinion-figure-late-feedback = 回饋逾期
opinion-figure-late-feedback-definition = 按時回饋率的分母 − 分子：本期到期、沒有在到期日以前回饋的件數，含已補回饋的。
opinion-figure-feedback-median = 回饋用時中位數
opinion-figure-feedback-median-definition = 收到意見中已經回饋的，依收到次日起到回饋日的工作日數排列，居中一件的天數；件數為偶數時，取居中兩件的平均數；當天回饋的為 0。
opinion-figure-followed-up = 回訪率
opinion-figure-followed-up-definition = 收到意見中已經回饋且回訪過的件數 ÷ 已經回饋的件數。
opinion-figure-content = 滿意率
opinion-figure-content-definition = 回饋後回訪時評價「滿意」和「基本滿意」的件數 ÷ 作出評價的件數；未評價的不算滿意，也不計入分母。
opinion-figure-retaliation = 反映打擊報復
opinion-figure-retaliation-definition = 收到意見中，提出人反映受到打擊報復的件數，不論是否已經回饋。
review-figures-rectification = 改善
review-figures-origin = 改善：依來源
review-figures-boxes = 意見箱
review-figures-asking = 問卷與徵求意見函
review-figures-meeting = 會議
review-figures-meeting-kind = 會議：依類別
review-figures-check = 檢查
review-figures-check-kind = 檢查：依方式
review-figures-supervision = 督導
review-figures-supervision-result = 督導：依結果
review-figure-of-complaints = 投訴引起
review-figure-of-opinions = 意見建議引起
review-figure-of-inspections = 檢查、視察引起
review-figure-of-checks = 抽查、自查引起
review-figure-ordered = 下達改善
review-figure-ordered-definition = 本期內下達的改善事項件數，不論由投訴、意見、上級檢查還是抽查引起，依下達日期歸入本期；已作廢的、所屬登記已作廢的不計。
review-figure-verified = 複核銷案率
review-figure-verified-definition = 本期下達的改善事項中，到統計時已由負責人以外的人複核銷案的件數 ÷ 下達改善。
review-figure-rectified = 改善完成率
review-figure-rectified-definition = 改善期限在本期內、到統計時已經完成或已經過期的為分母，不論由什麼引起；其中在期限以前（含當天）完成的為分子；退回重改的，以新的期限和完成日期為準。
review-figure-rectified-late = 改善逾期
review-figure-rectified-late-definition = 改善完成率的分母 − 分子，含逾期後完成的。
review-figure-origin-definition = 下達改善中，依由什麼登記引起分列的件數，各項之和等於下達改善；為零的不列。
review-figure-openings = 開箱次數
review-figure-openings-definition = 本期內兩人開啟意見箱的次數；已作廢的不計。
review-figure-slips = 箱內意見條
review-figure-slips-definition = 各次開箱清點的意見條數，含空白和無法辨認的。
review-figure-blank-slips = 空白或無法辨認
review-figure-blank-slips-definition = 各次開箱清點時空白或無法辨認的條數。
review-figure-slips-entered = 意見條登記率
review-figure-slips-entered-definition = 已經登記為意見的條數 ÷ 箱內意見條減去空白或無法辨認的條數；不足 100% 的，還有意見條沒有登記。
review-figure-questionnaires = 問卷與徵求意見函
review-figure-questionnaires-definition = 本期內發出的問卷調查和徵求意見函的次數，依發放日期歸入本期；已作廢的不計。
review-figure-issued = 發放份數
review-figure-issued-definition = 上述問卷和徵求意見函發放的份數之和。
review-figure-returned = 回收率
review-figure-returned-definition = 收回的份數 ÷ 發放的份數；只計已經登記收回份數的問卷和徵求意見函。
review-figure-meetings = 召開會議
review-figure-meetings-definition = 本期內召開並登記的職工代表大會、家長會、座談會等會議的次數；已作廢的不計。
review-figure-attended = 實到人次
review-figure-attended-definition = 上述會議的實到人數之和。
review-figure-meeting-kind-definition = 召開會議中，依類別分列的次數，各項之和等於召開會議；為零的不列。
review-figure-checks = 檢查次數
review-figure-checks-definition = 本期內明查、暗訪、日常考核和自查的次數，依檢查日期歸入本期；不含督導；已作廢的不計。
review-figure-checks-found = 發現問題的檢查
review-figure-checks-found-definition = 寫明發現問題或因此下達改善的檢查次數 ÷ 檢查次數。
review-figure-check-kind-definition = 檢查次數中，依檢查方式分列的次數，各項之和等於檢查次數；為零的不列。
review-figure-supervisions = 督導次數
review-figure-supervisions-definition = 本期內對他人改善情形進行督導的次數，依督導日期歸入本期；已作廢的不計。
review-figure-supervision-result-definition = 督導次數中，依督導結果分列的次數，各項之和等於督導次數；為零的不列。
# On the report, and on the page of reports
report-about-contacts = 來訪與首問
report-about-complaints = 來訪、首問與投訴
report-about-opinions = 來訪、首問與意見
report-about-all = 來訪、首問、投訴與意見
report-section-opinion-spread = 意見來源與責任部門
report-section-opinion-overdue = 回饋逾期的意見
report-section-promises = 會議承諾兌現
report-section-rectifications = 各部門改善
report-opinions-empty = 本期沒有意見登記。
report-opinions-overdue-none = 本期到期的意見沒有逾期。
report-review-empty = 本期沒有改善事項、會議和檢查登記。
report-promises-note = 年度、學期沒有結束的，依統計日已召開的次數；學期依設定中的起訖日期。
report-promise-days = { $from } 至 { $to }
report-comes-of-check = { $kind } { $day }
report-rectifications-overdue-none = 本期到期的改善事項沒有逾期。
report-rectifications-more = 另有 { $count } 件逾期沒有列出：排在後面，或屬檢視人無權開啟的登記。
report-overdue-not-fed-back = 未回饋
report-overdue-not-sent = 未轉交
report-overdue-not-done = 未完成
report-column-opinions = 意見件數
report-column-responsible = 責任部門
report-column-fed-back = 已回饋
report-column-promise = 會議
report-column-promise-period = 年度或學期
report-column-promised = 承諾次數
report-column-held = 已召開
report-column-standing = 兌現情形
report-column-check-kind = 檢查方式
report-column-checks = 次數
report-column-found = 發現問題
report-column-found-share = 發現問題占比
report-column-ordered = 本期下達
report-column-verified = 已銷案
report-column-rectified = 改善完成率
report-column-comes-of = 來由
report-column-done-on = 完成日期
reports-about-opinions = 意見
reports-about-review = 評議與改善
reports-late-since = { $day } 起
# Heads of columns of the yearly appraisal
paper-appraisal-opinions = 意見
paper-appraisal-feedback = 按時回饋
paper-appraisal-rectified = 按期改善

## Opinions: the form, the list, the record

opinion-draft-offer = 有一則意見還沒有登記完
opinion-form-hint = 一則意見記一則。寫完按 Ctrl+Enter，儲存後接著登記下一則。
opinion-form-not-allowed = 您的角色不登記意見
opinion-form-not-allowed-hint = 請前台、辦公室或校長登記。
opinion-form-no-accounts = 登記簿還沒有帳號，姓名無法彌封，只能匿名登記；請不要在任何一欄寫提出人的姓名。
opinion-form-content-hint = 內容會原樣轉給責任部門，不要寫出能看出是誰提的。
opinion-signed-anonymous-means = 不記姓名；回饋用公告或會中報告。
opinion-signed-named-means = 姓名彌封保存，校長和辦公室憑理由才能檢視；回饋給本人。
opinion-signed-confidential-means = 姓名彌封，只有校長能檢視；內容仍轉給責任部門。
opinion-form-about-principal-late = 是否涉及校長本人，只在登記時勾選；事後校長已經看得到，起不到保護作用。
opinion-form-about-principal-means = 姓名彌封給副校長或上級，校長打不開。
opinion-form-next-title = 登記之後
opinion-form-next-text = 辦公室轉交責任部門和承辦人，到期前回饋；要改善的，從這則意見下達。
opinion-form-nothing-sealed = 匿名意見，沒有彌封的內容。
opinion-form-giver-sealed = 提出人已彌封，這裡看不到，也不能改。
opinion-read-back-hint = 請向提出人宣讀核對。儲存後，本機不能再檢視是誰提的。
opinion-form-save-and-next = 儲存並登記下一則
field-opinion-department = 責任部門
# What an opinion was taken out of, and which of its slips is in hand
opinion-origin-box = { $name }　{ $day } 開箱
opinion-origin-questionnaire = { $kind }「{ $title }」　{ $day } 發放
opinion-origin-meeting = { $kind }　{ $day } 召開
opinion-origin-slip = 第 { $at } 則，共 { $count } 則
opinion-origin-next = 這是第 { $at } 則（已登記 { $count } 則）
opinion-origin-full = 清點的 { $count } 則已全部登記
opinion-origin-done = { $name }：{ $count } 則意見已全部登記。
opinion-origin-others = 同一來源的意見
opinion-scope-all = 全部
opinion-scope-open = 待回饋
opinion-scope-unsent = 待轉交
opinion-scope-overdue = 逾期
opinion-scope-fed-back = 已回饋
opinion-scope-retaliation = 打擊報復
opinion-scope-void = 已作廢
opinion-any-source = 來源不限
opinion-any-department = 部門不限
opinion-no-department = 未填部門
opinion-narrowed-origin = 同一來源
opinion-column-source = 來源
opinion-column-content = 內容
opinion-column-department = 部門
opinion-list-empty = 這裡沒有意見
opinion-list-empty-hint = 按 Ctrl+J 登記，或換上面的篩選條件。
opinion-record-none = 選一則意見，這裡就顯示全部經過
opinion-section-origin = 來源和責任部門
opinion-anonymous = 匿名意見，沒有留下姓名。
opinion-retaliation = 回訪發現打擊報復
opinion-on-time = 按期回饋
opinion-late = 逾期回饋
opinion-waits-for-office = 轉交和回饋由辦公室辦理。
opinion-deed-send-again = 改交他人
opinion-hint-send = 交給具體的人，由其在期限內辦理。對方看到內容，看不到提出人。
opinion-hint-feed-back-anonymous = 不知道提出人是誰：公告或會中報告，寫明貼在哪裡、在哪個會上說的。
opinion-hint-feed-back-named = 知道提出人是誰：直接回饋給本人，不要公告。要聯絡方式，先啟封。
opinion-hint-follow-up = 隨時可以登記。有打擊報復的，寫明誰、何時、怎麼做的。

## Today: the review loop

today-review = 意見與改善
today-opinions-overdue = 回饋逾期 { $count }
today-opinions-due = 回饋今天到期 { $count }
today-opinions-unsent = 待轉交 { $count }
today-slips-missing = 意見箱待登錄 { $count }
today-rectifications-late = 改善逾期 { $count }
today-meetings-short-year = { $days ->
    [0] { $meeting }今年還差 { $count } 次，今天是年內最後一天
   *[other] { $meeting }今年還差 { $count } 次，距年底還有 { $days } 天
}
today-meetings-short-term = { $days ->
    [0] { $meeting }本學期還差 { $count } 次，今天是學期最後一天
   *[other] { $meeting }本學期還差 { $count } 次，距學期結束還有 { $days } 天
}
today-meetings-short-supervisors = 最遲{ $day }召開並登記；通知前核對監督員任期。
today-meetings-short-students = 最遲{ $day }召開並登記；學生的意見逐則登錄。

## The eight “not”

period-term = { $from }至{ $to }學期
reports-kind-term = 學期
reports-not-a-period-or-term = 請寫成 2026-10、2026-Q3、2026，學期寫成 2026-09-01~2027-01-31
cli-wrong-not-a-period-or-term = 看不懂期間「{ $text }」。請寫成 2026-10、2026-Q3 或 2026；學期寫成 2026-09-01~2027-01-31。
eight-nots-closed = 這裡彙整投訴和各登記簿的情形，只有能檢視投訴的人可以看到。
eight-nots-hint = 數字都取自登記簿，供領導小組對照檢查；沒有登記的事這裡看不到，數字也不能代替評議。
eight-nots-cold-shoulder = 不讓來辦事的人員在我這裡受冷落
eight-nots-backlog = 不讓工作事項在我這裡積壓
eight-nots-error = 不讓工作差錯在我這裡發生
eight-nots-leak = 不讓工作機密在我這裡洩露
eight-nots-unity = 不讓影響團結的言行在我身上出現
eight-nots-violation = 不讓違法違紀的行為在我身上發生
eight-nots-image = 不讓機關的形象因我受到影響
eight-nots-interests = 不讓民眾的利益在我這裡受到侵害
# The register a figure comes from, before its name.
eight-nots-of-contacts = 首問·{ $figure }
eight-nots-of-complaints = 投訴·{ $figure }
eight-nots-of-opinions = 意見·{ $figure }
eight-nots-of-decisions = 責任追究·{ $figure }
eight-nots-attitude-upheld = 投訴·態度類屬實率
eight-nots-attitude-upheld-definition = 本期收到、類別為「師德與工作態度」的投訴中，認定「屬實」和「部分屬實」的件數 ÷ 已經作出認定的件數；沒有作出認定的不計。
eight-nots-contacts-dissatisfied = 首問·回訪不滿意
eight-nots-contacts-dissatisfied-definition = 本期登記、期末已辦結並回訪的首問事項中，評價「不滿意」的件數 ÷ 作出評價的件數；未評價的不計入分母。
eight-nots-complaints-dissatisfied = 投訴·回訪不滿意
eight-nots-complaints-dissatisfied-definition = 本期收到、已經答覆並回訪的投訴中，評價「不滿意」的件數 ÷ 作出評價的件數；未評價的不計入分母。
eight-nots-long-chains = 首問·多次轉辦
eight-nots-long-chains-definition = 本期登記的首問事項中，轉辦過 { $count } 次及以上的件數；作廢的轉辦不計。
eight-nots-unsigned-too-long = 首問·久未簽收
eight-nots-unsigned-too-long-definition = 本期登記的首問事項的轉辦中，超過 { $hours } 小時、並且過了移交次日一整個工作日才簽收、退回，或者到統計時還沒有人簽收的次數。
eight-nots-rectifications-open = 改善·尚未銷案
eight-nots-rectifications-open-definition = 本期下達的改善事項中，到統計時還沒有複核銷案的件數，投訴、意見、檢查引起的都計入。
eight-nots-corrections = 登記後更正
eight-nots-corrections-definition = 本期內更正已儲存的來訪、首問、投訴、意見登記的次數，一次改動幾項按一次計，以更正日期歸入本期。
eight-nots-visits-voided = 來訪·作廢登記
eight-nots-visits-voided-definition = 來訪日期在本期內、已作廢的來訪登記數；編號保留。
eight-nots-error-note = 更正和作廢說明錯誤被發現並留下紀錄，補充情形也算更正；沒有發現的差錯無法計數。
eight-nots-openings = 開啟身分資料
eight-nots-openings-definition = 本期內開啟密封的投訴人、意見提出人身分和材料的次數，含列印前的開啟；每次都記有開啟人和事由。
eight-nots-openers = 其中開啟人
eight-nots-opened-by = 開啟人：{ $openers }
eight-nots-opener = { $name } { $count } 次
eight-nots-between = 、
eight-nots-leak-note = 開啟都有事由，不等於洩露；口頭說出、拍照、試算表匯出以後的去向，登記簿無從計數。
eight-nots-unity-note = 不以數字衡量。請領導小組結合民主評議、個別談話研究。
eight-nots-violation-upheld = 投訴·違規違紀類屬實率
eight-nots-violation-upheld-definition = 本期收到、類別為「收費」「推銷參考書」「體罰與變相體罰」「廉政」「違法違規」的投訴中，認定「屬實」和「部分屬實」的件數 ÷ 已經作出認定的件數；沒有作出認定的不計。
eight-nots-held-to-account = 責任追究·合計
eight-nots-held-to-account-definition = 本期內決定追究責任的件數，以決定日期歸入本期；決定不予追究的和已作廢的不計。
eight-nots-image-note = 不以數字衡量。請領導小組結合明查暗訪、民眾評議研究。
eight-nots-uncounted = 不計數
eight-nots-left-out = 未能計數
eight-nots-remarks = 領導小組意見

## The mark of a reprint on a signed report

report-mark-reprint = 補印　第 { $count } 次　REPRINT　{ $at }　{ $by }
report-mark-unsigned = 未簽發的副本，數字按列印時統計；簽發的原件為{ $language }，核驗碼 { $code }

## Closed months: why one was not closed, what was found when a signed report was verified
error-closing-faults = 登記簿檢查發現 { $count } 處問題，處理好才能結帳。第一處：{ $first }。
error-closing-moved = 報表產生後登記簿又有新的紀錄，沒有簽發。請重新產生，看過再簽。
error-closing-signed = 這個月已經結帳簽發，綜述和意見不能再改。要改，請先由校長重新開帳。
error-closing-no-such-code = 找不到這個核驗碼對應的報表。請對照紙面再輸入一次；仍然找不到的，這份報表不是本登記簿簽發的。
error-closing-not-a-report = 這個檔案裡沒有簽發資訊，不是本程式簽發的月報。請選簽發時儲存的 PDF 檔案。
error-closing-not-a-pdf = 這個檔案不是 PDF，或者已經損壞，讀不出來。請換一份檔案，或改用紙面上的核驗碼核驗。
error-closing-no-month = 結帳按月進行，請選一個月份。
error-closing-not-over = 這個月還沒有結束，月底過後才能結帳。
error-closing-closed = 這個月已經結帳。
error-closing-earlier-open = 結帳要一個月一個月依次進行，請先結{ $month }。
error-closing-not-closed = 這個月沒有結帳，不用重新開帳。
error-closing-later-closed = 後面的月份已經結帳（到{ $month }），要從最後一個月起依次重新開帳。
finding-good = 相符
finding-note = 說明
finding-bad = 不符
finding-file-intact = 檔案與簽發時一位元組不差。
finding-file-reprint = 檔案是簽發的原件，另加了補印標記。
finding-file-altered = 檔案在簽發以後被更動過。
finding-file-rewritten = 檔案被別的程式重新儲存過，無法與簽發的版面比對。
finding-other-register = 報表是另一本登記簿簽發的。
finding-not-in-register = 本登記簿裡沒有這份報表的結帳紀錄。
finding-signed = 簽章有效。
finding-bad-signature = 簽章無效：簽發的內容或簽章被更動過。
finding-key-known = 簽章金鑰是簽發人當時的金鑰。
finding-key-replaced = 簽章金鑰是簽發人當時的金鑰，{ $day }起不再使用。
finding-key-unknown = 簽章金鑰不屬於簽發人。
finding-statement-intact = 登記簿裡保存的資料和文字與簽發時一致。
finding-statement-changed = 登記簿裡保存的結帳內容被更動過。
finding-paper-intact = 登記簿裡保存的簽發檔案完好。
finding-paper-changed = 登記簿裡保存的簽發檔案遺失或被更動過。
finding-journal-intact = 第 { $from } 條到第 { $seq } 條操作紀錄完整，與簽發時一致。
finding-journal-changed = 第 { $from } 條到第 { $seq } 條操作紀錄與簽發時不符，可能被改寫或截斷。
finding-records-intact = 本月及結帳前辦理的 { $count } 筆登記內容與操作紀錄一致。
finding-records-changed = 有 { $count } 筆登記內容與操作紀錄不符，可能在程式之外改動過。
finding-records-changed-first = 有 { $count } 筆登記內容與操作紀錄不符（第一筆：{ $first }），可能在程式之外改動過。
finding-figures-agree = 按現在的登記重新統計，各項數字與簽發時相同。
finding-figures-corrected = 簽發以後有 { $records } 處更正，{ $figures } 項數字與簽發時不同；更正都有紀錄，列在以後的月報裡。
finding-figures-moved = 簽發以後有事項繼續辦理或時限、行事曆有變動，{ $figures } 項數字與簽發時不同；操作紀錄裡都有。
finding-figures-differ = 有 { $figures } 項數字與簽發時不同，而操作紀錄裡沒有相應的更正：登記可能在程式以外被更動過。
finding-reopened = 這個月在{ $at }由{ $by }重新開帳，這份報表不再有效。原因：{ $reason }
## The report that is signed: first page, chapters, and its summary in sentences

report-first-page = 總覽
report-running-head = { $title } · { $period }
report-title-term = { $about }辦理情形學期報告
report-chapter-visits = 來訪
report-chapter-contacts = 首問
report-chapter-promises = 承諾逐項
report-chapter-complaints = 投訴
report-chapter-opinions = 意見建議
report-chapter-hot-topics = 熱點事項
report-chapter-overdue = 逾期清單及原因
report-chapter-extensions = 延期
report-chapter-satisfaction = 滿意度
report-chapter-rectification = 改善
report-chapter-accountability = 責任追究
report-appendix-definitions = 附錄一　指標說明
report-appendix-journal = 附錄二　登記簿校驗
report-definitions-over-all = 跨登記簿的指標
# $period is one of period-previous-… and period-last-year-…
report-key-against = { $period } { $value }（{ $change }）
report-key-unknown = { $period } —
# Over a column and beside a key figure
period-previous-month = 上月
period-last-year-month = 去年同月
period-previous-quarter = 上季
period-last-year-quarter = 去年同季
period-previous-term = 上學期
period-last-year-term = 去年同學期
period-previous-year = 上年
key-figure-overdue-open = 期末逾期未辦結
key-figure-overdue-open-definition = 到期日在本期內、到本期最後一天（本期沒有結束的到統計日）仍未完成的件數：首問的答覆、投訴的答覆、意見的回饋和改善，各登記簿合計。
key-figure-complaint-replies = 投訴按時答覆率
key-figure-content = 滿意率（合計）
key-figure-content-definition = 首問、投訴、意見回訪時評價「滿意」和「基本滿意」的件數之和 ÷ 作出評價的件數之和；未評價的不算滿意，也不計入分母。
key-figure-feedback = 意見按時回饋率
report-section-contact-departments = 承辦部門
report-section-asked = 意見箱、問卷與會議
report-section-hot-complaints = 投訴最多的類別
report-section-checks = 檢查與督導
report-hot-topics-none = 本期沒有登記服務事項的首問。
report-hot-topics-note = 按登記的服務事項統計，列件數最多的五項；滿意率為回訪時滿意和基本滿意的件數 ÷ 作出評價的件數，沒有人評價的為「—」。
report-column-rated = 作出評價
report-column-unrated = 未評價
report-column-content-rate = 滿意率
report-column-register = 登記簿
report-column-finished = 已辦結
report-column-followed-up = 已回訪
satisfaction-of-contacts = 首問（已辦結）
satisfaction-of-complaints = 投訴（已答覆）
satisfaction-of-opinions = 意見（已回饋）
report-satisfaction-note = 滿意率 = 滿意和基本滿意的件數 ÷ 作出評價的件數；未評價的（沒有回訪，或回訪時沒有作出評價）不算滿意，也不計入分母。
report-column-promise-made = 承諾
report-column-missed = 逾期
report-promise-acceptance = 投訴受理
report-promise-reply = 投訴答覆
report-promise-feedback = 意見回饋
report-promises-kept-note = 到期：到期日在本期內、已經辦理或已經過期的件數；尚未到期又未辦理的不計。一件轉辦的事項先按當日答覆或轉辦、再按轉辦的時限各計一次。
report-overdue-of-contacts = 首問逾期
report-overdue-of-complaints = 投訴答覆逾期
report-overdue-of-opinions = 意見回饋逾期
report-overdue-of-rectifications = 改善逾期
report-overdue-why = { $extension }；{ $reminded }
report-overdue-case = 投訴件，內容從略
report-overdue-sent = { $day }轉交
report-overdue-ordered = { $day }下達
report-column-about = 事項
report-column-answerable = 負責人
report-column-why = 原因與延期
report-extensions-of-contacts = 首問
report-extensions-of-complaints = 投訴
report-extensions-none = 本期收到的事項沒有申請延期。
report-extensions-note = 列本期收到的首問和投訴的延期；在原到期日以前（含當天）核定並告知的有效，以延期後的日期為到期日。投訴的延期原因從略。
report-extensions-more = 另有 { $count } 次延期，按申請時間排在後面，沒有列出。
report-column-extension-reason = 原因
report-column-asked-on = 申請日期
report-column-old-due = 原到期日
report-column-new-due = 延期至
report-column-approved-by = 核定人
report-column-told-on = 告知日期
report-column-in-time = 是否有效
report-extension-decided = { $who }（{ $day }）
extension-course-counts = 有效
extension-course-waits = 待核定
extension-course-refused = 不予核定
report-decisions-none = 本期沒有作出責任追究決定。
report-decisions-dismissed = 另有 { $count } 件經查不予追究。
report-decisions-note = 按作出決定的日期歸入本期；不列被追究人和投訴人的姓名，需要保護的投訴件不列部門。
report-column-decided-on = 決定日期
report-column-shown-by = 來由
report-column-ground = 事實
report-column-fault = 過錯
report-column-sanction = 處理方式
report-column-put-right = 限期改善
report-decision-due = 限{ $day }前
report-decision-done = { $day }已改善
report-chapter-corrections = 更正
report-corrections-no-month = 此前沒有簽發過的月報，沒有需要列出的更正。
report-corrections-none = 已簽發月份的數字和登記沒有更正。
report-corrections-no-figure = 已簽發的數字沒有變化。
report-corrections-note = 列出簽發以後對已簽發月份所作的更正；個人資料和需要保護的登記只寫明作了更正。
report-corrections-more = 另有 { $count } 條更正沒有列出。
report-section-corrected = 更正的登記
report-column-month = 月份
report-column-signed = 簽發時
report-column-is-now = 現在
report-column-deed = 更正方式
report-column-field = 項目
report-column-before = 原為
report-column-after = 改為
report-column-corrected-by = 更正人
report-column-corrected-on = 更正日期
report-corrected-personal = 已更正
# $register is one of report-chapter-…
report-figure-of = { $register }：{ $figure }
report-verify-code = 核驗碼
report-verify-signed-on = 簽發日期
report-verify-signer = 簽發人
report-verify-key = 金鑰指紋
report-verify-chain = 登記簿紀錄
report-verify-journal = 第 { $count } 條 { $hash }
report-verify-note = 核驗：命令 shouwen verify-report 讀本檔案，或在「報表」頁輸入核驗碼，登記簿即答覆簽發以後有無改動。
report-unsigned = 未簽發
report-unsigned-note = 本報表未簽發，數字為統計時的數字；簽發後此處印核驗碼、簽發人和金鑰指紋。
# The summary of a report in sentences. $this is one of period-said-this-…, $compared is summary-compared or nothing.
period-said-this-month = 本月
period-said-this-quarter = 本季
period-said-this-term = 本學期
period-said-this-year = 本年
period-said-last-month = 上月
period-said-last-quarter = 上季
period-said-last-term = 上學期
period-said-last-year = 上年
period-said-year-ago-month = 去年同月
period-said-year-ago-quarter = 去年同季
period-said-year-ago-term = 去年同學期
summary-separator = 、
summary-clause-separator = ，
summary-compared = （{ $clauses }）
summary-more = 比{ $period }增加 { $by }
summary-fewer = 比{ $period }減少 { $by }
summary-same = 與{ $period }持平
summary-visits-count = { $count } 批
summary-matters-count = { $count } 件
summary-points-count = { $count } 個百分點
summary-visits-none = { $this }沒有來訪登記。
summary-visits = { $this }接待來訪 { $visits } 批、{ $persons } 人次{ $compared }，來訪最多的是{ $part }，有 { $part-count } 批。
summary-contacts-none = 沒有首問登記。
summary-contacts = 收到首問事項 { $contacts } 件{ $compared }，當場辦結 { $on-the-spot } 件，轉辦 { $hand-overs } 次，期末未辦結 { $open } 件。
summary-on-time = 到期的首問事項 { $due } 件，按時辦結 { $kept } 件，按時辦結率 { $share }{ $compared }。
summary-overdue-none = 到期的事項沒有逾期。
summary-overdue = 逾期共 { $missed } 件（{ $parts }），期末仍有 { $open } 件沒有辦結{ $why }。
summary-overdue-contacts = 首問 { $count } 件
summary-overdue-complaints = 投訴答覆 { $count } 件
summary-overdue-opinions = 意見回饋 { $count } 件
summary-overdue-rectifications = 改善 { $count } 件
summary-why = ；首問和投訴逾期的原因：{ $reasons }
summary-reason = { $reason } { $count } 件
summary-complaints-none = 沒有收到投訴。
summary-complaints-earlier = 沒有收到投訴；此前收到、應在本期答覆的 { $due } 件，按時答覆 { $kept } 件。
summary-complaints = 收到投訴 { $received } 件{ $compared }，已結案 { $closed } 件，認定屬實和部分屬實 { $upheld } 件；應答覆 { $due } 件，按時答覆 { $kept } 件。
summary-opinions-none = 沒有收到意見建議。
summary-opinions-earlier = 沒有收到意見建議；此前收到、應在本期回饋的 { $due } 件，按時回饋 { $kept } 件。
summary-opinions = 收到意見建議 { $received } 件{ $compared }；應回饋 { $due } 件，按時回饋 { $kept } 件。
summary-rectified = 下達改善 { $ordered } 件；到期 { $due } 件，如期完成 { $kept } 件。
summary-decisions = 作出責任追究決定 { $count } 件。
summary-satisfaction = 回訪後作出評價的 { $rated } 件，滿意和基本滿意 { $content } 件，滿意率 { $share }；未評價的 { $unrated } 件不計入。
summary-unrated = 辦結的事項還沒有人作出滿意度評價。
summary-corrections = 已簽發月份有更正：數字 { $figures } 項、登記 { $records } 條，見「更正」一章。
summary-topic = { $topic }（{ $count } 件）
summary-hot-topics = 問得最多的是{ $topics }。

## Printing many papers at once, and what was printed of a record

command-print-batch = 成批列印
batch-title = 成批列印
batch-which = 列印哪些
batch-slips = 會客單
batch-hand-overs = 轉辦單
batch-notices = 一次性告知單
batch-reminders = 催辦單
batch-replies = 答覆書和意見回饋單
batch-rectifications = 改善通知單
batch-from = 開始日期
batch-to = 結束日期
batch-scope = 範圍
batch-fresh = 未列印過的
batch-all = 全部
batch-hint-slips = 依入校日期，每次來訪一張；預約和作廢的不列印。
batch-hint-hand-overs = 依移交日期，每次轉辦一張。
batch-hint-notices = 依告知日期，每次告知一張。
batch-hint-reminders = 依催辦日期，列印還沒有辦結的事項。
batch-hint-replies = 依答覆日期：書面的首問答覆書、投訴答覆書、意見回饋單。
batch-hint-rectifications = 依通知日期，每項改善一張。
batch-counting = 正在清點……
batch-count = 將列印 { $count } 份單據。
batch-count-none = 沒有要列印的單據。
batch-count-too-many = 共 { $count } 份，一次最多列印 { $most } 份。請把日期分成幾段。
batch-days-reversed = 結束日期早於開始日期
# Each of these may stand in the sentence after them, one behind the other.
batch-left-printed = 已列印過的 { $count } 份
batch-left-confidential = 具名保密的 { $count } 件（請逐件列印）
batch-left-closed = 與您本人有關、須迴避的 { $count } 件
batch-left-not-allowed = 您無權查看的投訴 { $count } 件
batch-left-no-text = 沒有寫明答覆內容的 { $count } 件
batch-left-finished = 催辦後已辦結的 { $count } 件
batch-left-not-reminded = 已逾期、還沒有催辦的 { $count } 件（請先催辦）
batch-left-separator = ；
batch-left-out = 未列入：{ $reasons }。
batch-days = { $from } 至 { $to }
batch-paper-title = { $batch }（{ $days }）
print-log = 列印紀錄
# $time counts the prints of this form: 1 for the first.
print-log-line = { $at }　{ $who }　{ $form }　第 { $time } 次
print-log-line-how = { $at }　{ $who }　{ $form }　第 { $time } 次　{ $how }
print-log-printed = 列印 { $copies } 份
print-log-printed-on = 在「{ $printer }」上列印 { $copies } 份
print-way-saved = 存成檔案
print-way-opened = 在閱讀器中開啟
print-way-printed = 列印
print-way-not-printed = 印表機沒有接收，存成檔案
cli-wrong-unknown-batch = 沒有「{ $text }」這一批單據。可以寫：{ $names }。

## Paper: attachments to a complaint

paper-attachment-count = 本案共有附件 { $count } 件。
paper-attachment-count-left = 本案共有附件 { $count } 件，其中 { $left } 件沒有列印，原因見各件下方。
paper-attachment-keep = 附件可能看得出投訴人是誰。請妥善保管，不得交給被投訴人。
paper-attachment-label = 附件 { $place }/{ $count }　{ $title }
paper-attachment-added = { $use } · { $day }　{ $by } 新增 · { $number }
paper-attachment-added-instruction = { $use }（{ $said-by }，{ $said-on }） · { $day }　{ $by } 新增 · { $number }
paper-attachment-sealed = 本件已彌封，這次沒有打開，所以沒有列印。
paper-attachment-of-others = 本件不是彌封給列印人的，無法開啟，所以沒有列印。
paper-attachment-lost = 登記簿中保存的本件內容已損壞或缺失，無法列印。請執行登記簿檢查，必要時從備份還原。
paper-attachment-pdf = 本件是 PDF 檔案，不是圖片，不能印在這裡。請在登記簿中開啟後另行列印。
paper-attachment-no-picture = 本件不是 JPEG 或 PNG 圖片，無法列印。
paper-attachment-damaged = 圖片檔案已損壞，無法列印。如有原件，請重新掃描或拍照後新增。
paper-attachment-too-large = 圖片像素過多，超出可處理的範圍，沒有列印。請縮小後重新新增。
paper-attachment-file = 檔案大小 { $size } KB，SHA-256 開頭 { $hash }

## Commands that close months and verify what was signed

cli-usage-close = shouwen close 2026-10 [--out PDF檔案]
cli-usage-reopen = shouwen reopen 2026-10 --reason 原因
cli-usage-verify-report = shouwen verify-report PDF檔案 · shouwen verify-report --code 核驗碼
cli-summary-close = 月度結帳：校長簽發一個月的報表
cli-summary-reopen = 把最近結帳的月份重新開帳
cli-summary-verify-report = 核驗簽發的報表與登記簿是否相符
cli-help-close =
    由校長簽發：密碼放在環境變數 SHOUWEN_PASSWORD 裡，或在終端機輸入。先檢查登記簿，有問題就不簽發。月份要已經結束，並按先後結帳。
    簽發後列出核驗碼和金鑰指紋。--out 把簽發的報表作為第一次列印存成檔案；以後用 report 列印的都標明補印。
cli-help-reopen = 只有校長可以，只能從最近結帳的月份開始，要寫原因；原來的報表不再有效，新報表會列出期間的更正。
cli-help-verify-report =
    每項結果一行：是否相符、說明；然後是簽發後的數字變化和更正。--code 只憑報表上印的核驗碼。
    全部相符，或者只有需要知道的情形，結束狀態為 0；有不符的為 1。能讀登記簿的人都可以核驗。
cli-done-close = { $month }已經結帳。核驗碼：{ $code }。金鑰指紋：{ $key }。
cli-done-close-file = 簽發的報表已存到 { $path }。
cli-done-reopen = { $month }已經重新開帳。
cli-verify-report = { $month }　核驗碼 { $code }　{ $by } 簽發於 { $at }　金鑰指紋 { $key }
cli-verify-disagrees = 報表與登記簿不符。請看上面標明不符的各行，並保留這份檔案和登記簿的備份。
cli-failed-no-file = 讀不了檔案 { $path }。請核對檔名和位置。

## Reports on screen: overview, closing of a month, verification

date-weekday-hour = { $weekday } { $hour } 時
period-days = { $from }至{ $to }
reports-bar-beside = { $part }　{ $count } 批，上期 { $before } 批
reports-contacts-bar-beside = { $part }　{ $count } 件，上期 { $before } 件
reports-complaints-bar-beside = { $part }　{ $count } 件，上期 { $before } 件
reports-about-overview = 總覽
reports-summary-made = 依登記自動產生
reports-summary-written = { $who } 寫於 { $at }
reports-summary-signed = 簽發件上的文字
reports-summary-edit = 編輯綜述……
reports-summary-title = { $period }綜述與校長意見
reports-summary-hint = 依登記產生的文字可以改寫；恢復自動產生後，之後的登記變了，綜述也跟著變。
reports-summary-restore = 恢復自動產生
reports-summary-moved = 綜述寫好以後登記又有變化，請對照現在的數字再看一遍。
said-report-text = 已儲存{ $period }的綜述與校長意見
closing-heading = 月度結帳
closing-is-closed = 已結帳簽發
closing-is-open = 尚未結帳
closing-by-month = 結帳按月進行：要結帳或看簽發情況，請選一個月份。
closing-signed-by = 簽發人
closing-signed-at = 簽發時間
closing-code = 核驗碼
closing-fingerprint = 金鑰指紋
closing-month = 月份
closing-print = 列印簽發件
closing-verify = 核驗
closing-reopen = 重新開帳……
closing-not-the-last = 後面的月份已經結帳，要從最後一個月起依次重新開帳
closing-reopen-title = 重新開{ $month }的帳？
closing-reopen-hint = 已簽發的報表從此不再有效，核驗時會寫明；簽發件仍然留存，重新開帳的人、時間與原因記入操作紀錄。改好以後要重新結帳簽發，核驗碼也會換新。
closing-reopen-reason = 重新開帳的原因
closing-reopen-do = 重新開帳
said-reopened = { $month }已重新開帳
# A close that was taken back.
closing-was-reopened = { $signed } { $signer }簽發（核驗碼 { $code }），{ $at } { $by }重新開帳：{ $reason }
closing-open-hint = 結帳前還沒有辦完的：
closing-open-none = 沒有未辦完的事項。
closing-open-contacts = 首問未辦結
closing-open-complaints = 投訴未結案
closing-open-unsent = 意見待轉交
closing-open-opinions = 意見未回饋
closing-open-rectifications = 改善未銷號
closing-open-slips = 意見箱意見未登記
closing-principal-signs = 由校長結帳簽發。
closing-no-accounts = 沒有帳號的登記簿不能簽發：請先在「設定」裡建立帳號。
closing-do = 結帳簽發……
closing-months = 已結帳的月份
closing-months-none = 還沒有結過帳。
closing-preparing = 正在檢查登記簿、產生報表……
closing-look = 請核對後簽發：簽發後這個月的數字與文字不再改動。
closing-sign = 簽發
closing-make-anew = 重新產生
said-closed = { $month }已結帳簽發，核驗碼 { $code }
closing-faults-title = 登記簿檢查發現 { $count } 處問題，沒有結帳
closing-faults-hint = 登記簿有問題時不能簽發。請照下面逐條處理：內容缺漏或被改動過的，在「設定」裡從備份找回；處理完再結帳。
closing-faults-do = 前往「設定」
closing-faults-more = 還有 { $count } 處
command-verify-report = 核驗報表
verify-title = 核驗簽發的報表
verify-code = 核驗碼
verify-code-hint = 印在簽發的報表上，每四位一組；大小寫、空格與橫線都不要緊。
verify-wrong-letter = 核驗碼裡沒有「{ $letter }」，請對照紙面再看一遍。
verify-file = 或者：簽發的 PDF 檔案
verify-choose = 選擇 PDF 檔案……
verify-do = 核驗
verify-nothing = 請輸入核驗碼，或者選一個 PDF 檔案。
verify-looking = 正在核驗……
verify-good = 相符：報表與登記簿一致
verify-note = 相符，另有說明
verify-bad = 不符：請看下面逐條說明
verify-period = 報表
verify-corrections = 簽發以後的更正
verify-figure = { $figure }：簽發時 { $signed }，現在 { $now }
verify-figure-name = { $register }·{ $figure }
verify-correction = { $at }　{ $who }　{ $what }　{ $number }
verify-field-protected = { $field }（內容不顯示）
verify-more = 還有 { $count } 處更正
queue-month-to-close = { $month } 待結帳
queue-month-to-close-do = 前往結帳

## Columns of closed months and of the text of reports

field-period = 所屬期間
field-signed-language = 簽發語言
field-statement = 簽發內容
field-report-code = 核驗碼
field-journal-seq = 操作紀錄序號
field-journal-hash = 操作紀錄校驗值
field-report-signer = 簽發人
field-signature = 簽章
field-paper-sha256 = 簽發版面校驗值
field-signed-file = 簽發檔案
field-signed-pages = 簽發頁面
field-summary-basis = 自動產生的綜述
field-remarks = 校長意見
field-written-by = 編寫人
field-written-at = 編寫時間
field-report-signed-at = 簽發時間
field-report-summary = 綜述
