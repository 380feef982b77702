# Simplified Chinese, as an office clerk in mainland China writes it.
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
day-origin-statutory = 法定节假日
day-origin-notice = 放假通知
day-origin-school = 本校安排

## Visits: the values of their choices

visit-kind-parent = 家长
visit-kind-student = 学生
visit-kind-inspection = 检查/视察
visit-kind-official = 公务
visit-kind-other = 其他

host-consent-unasked = 未询问
host-consent-agreed = 同意
host-consent-declined = 不同意

id-document-identity-card = 居民身份证
id-document-driving-licence = 驾驶证
id-document-work-pass = 工作证
id-document-passport = 护照
id-document-other = 其他证件

departure-none = 尚未离校
departure-signed-out = 已签离
departure-unknown = 离校时间不详

visit-state-appointment = 预约
visit-state-on-site = 在校
visit-state-left = 已签离
visit-state-left-unknown = 离校时间不详
visit-state-void = 已作废

## Fields: the labels beside boxes, in histories and in lists

field-visitor-name = 来访人
field-phone = 电话
field-kind = 类型
field-origin = 单位或住址
field-party-size = 人数
field-companions = 随行人员
field-relation = 与学生关系
field-student-name = 学生
field-student-class = 班级
field-purpose = 事由
field-host-name = 被访人
field-host-department = 被访部门
field-host-consent = 被访人确认
field-consent-by = 确认人
field-consent-at = 确认时间
field-expected-at = 预约时间
field-arrived-at = 入校时间
field-departed-at = 离校时间
field-departure = 离校情况
field-badge = 来访证号
field-vehicle = 车牌
field-id-document = 证件类型
field-id-last-four = 证件号后四位
field-inspection-leader = 带队领导
field-inspection-subject = 视察内容
field-inspection-escort = 陪同人员
field-inspection-findings = 意见建议
field-note = 备注
field-paper-serial = 纸面编号
field-original-number = 原编号
field-number-year = 编号年份
field-number-sequence = 编号序号
field-entered-at = 登记时间
field-entered-by = 登记人
field-voided-at = 作废时间
field-voided-by = 作废人
field-void-reason = 作废原因
field-visit-id = 所属来访
field-left-at = 代收时间
field-what = 物品及数量
field-handed-over-at = 交付时间
field-handed-over-to = 领取人
field-leaves-at = 放行时间
field-reason = 离校原因
field-teacher-name = 班主任
field-collector-name = 接领人
field-collector-relation = 接领人与学生关系
field-verified-by = 核实方式
field-shift-at = 交班时间
field-from-person = 交班人
field-to-person = 接班人
field-on-site-count = 在校访客（批）
field-left-item-count = 代收物品（件）
field-setting-name = 设置项
field-setting-value = 内容
field-school-name = 学校名称
field-desk-name = 前台名称
field-principal-name = 校长
field-clerk-names = 值班人员
field-screen-language = 界面语言
field-reception-phrases = 接待用语
# Between the entries of a list that stands in one line.
list-separator = 、

record-kind-visit = 来访登记
record-kind-left-item = 代收物品
record-kind-release = 学生离校放行条
record-kind-shift-note = 交接班记录
record-kind-setting = 设置

## Actions: what an entry of the history says was done

action-create = 登记
action-import = 导入
action-sample = 示例数据
action-correct = 更正
action-arrive = 到访
action-sign-out = 签离
action-close-forgotten = 记为离校时间不详
action-hand-over = 交付
action-void = 作废
action-undo = 撤销
action-set = 修改设置
action-restore = 从备份恢复

## Problems: what stands beside a box, without a full stop

problem-missing = 请填写
problem-too-long = 最多 { $max } 字，现有 { $found } 字
problem-not-a-time = 看不懂这个时间，请写成 9:12 或 2026-11-22 9:12
problem-not-a-date = 看不懂这个日期，请写成 2026-11-22
problem-in-future = 这个时间还没到，请写已经发生的时间
problem-before-arrival = 离校时间早于入校时间，请核对
problem-without-arrival = 有离校时间而没有入校时间，请补填
problem-not-a-count = 请写 { $min } 到 { $max } 之间的整数
problem-not-a-phone = 不像电话号码，请只写号码
problem-last-four-only = 只写证件号的后四位
problem-unknown-choice = 没有这个选项，请从列表里选
problem-formula-error = 公式出错，请改成文字
problem-unreadable = 有乱码，请改正或另存为 UTF-8

## Errors: what happened, and what to do next

# $problems is a list: 来访人（请填写）、人数（请写 1 到 9999 之间的整数）
error-fields = 还没有保存，请先改好：{ $problems }。
error-field = { $label }（{ $problem }）

error-refused-is-void = 这条记录已作废，不能再改动。要登记的话，请另记一条。
error-refused-not-on-site = 选中的人里有不在校的，这次没有签离任何人。请只选在校访客。
error-refused-not-expected = 这不是一条未到的预约，不能记到访。请看看它的最新情况。
error-refused-reason-missing = 还没有写原因。请写明原因，再做这一步。
error-refused-already-handed-over = 这件物品已经交付过了。请看记录里是谁领走的。
error-refused-taker-missing = 还没有写交给谁。请填写领取人。
error-refused-nothing-to-undo = 没有可撤销的操作。更早的或别人的记录，请用更正或作废。
error-refused-nobody-chosen = 没有选中人，或选中的人已不在名单里。请重新选择。
error-refused-not-empty = 这个登记簿已有记录，不填示例数据。请另建一个空的登记簿。

error-not-found = 这里没有登记簿：{ $path }。请核对位置；还没有登记簿的，请先新建。
error-exists = 这里已经有文件了：{ $path }。没有改动它，请换个名称或位置。
error-newer-file = 这个登记簿是由更新的程序建立的，没有打开，也没有改动。请先升级本程序。
error-foreign = 这个文件不是登记簿：{ $path }。没有改动它，请另选登记簿文件。
error-damaged = 登记簿文件有损坏，没有再往里写。请从最近的备份恢复，原文件会留着。
error-busy = 登记簿正被另一个程序使用，这次没有做成。请等几秒再试，或先关掉另一个窗口。
error-read-only = 登记簿所在的位置不能写入，这次没有保存；之前保存的都在。请检查权限，或换个位置。
error-disk-full = 磁盘已满，这次没有保存；之前保存的都在。请清理磁盘后再保存一次。
error-vanished = 登记簿不见了：{ $path }，这次没有保存。请插回 U 盘或接通网络盘，再试一次。
error-conflict = 刚才有人改过 { $number }，这次没有保存。请看过最新内容再改。
error-conflict-unnumbered = 刚才有人改过这条记录，这次没有保存。请看过最新内容再改。
error-no-record = 没有编号为 { $number } 的记录。请核对编号。
error-no-row = 登记簿里找不到要的记录（{ $kind }）。请回到列表重新选择。
error-bad-backup = 这个备份没有通过检验，有 { $count } 处不符，没有采用。请先检查登记簿，或改用另一个备份。
error-io-folder = 不能建立文件夹：{ $path }。请检查位置和权限，再试一次。
error-io-read = 不能读取：{ $path }。请检查文件和权限，再试一次。
error-io-write = 不能写入：{ $path }，这次没有保存。请检查位置和权限，再试一次。
error-io-rename = 不能改名：{ $path }。请关掉正在使用它的程序，再试一次。
error-db = 登记簿没能完成这一步，什么也没有改动。请再试一次；若还是这样，请检查登记簿。

error-sheet-not-found = 找不到表格：{ $path }。请核对文件名和位置。
error-sheet-in-use = 表格正被另一个程序打开：{ $path }。请先关掉它，再试一次。
error-sheet-io = 不能读取表格：{ $path }。请检查文件和权限，再试一次。
error-sheet-unknown-format = 这不是能读的表格：{ $path }。请另存为 xlsx 或 csv 再导入。
error-sheet-password = 表格设了密码：{ $path }。请去掉密码另存一份，再导入。
error-sheet-damaged = 表格文件有损坏：{ $path }。请重新取一份，或打开后另存，再导入。
error-sheet-empty = 表格里什么也没有：{ $path }。请核对是不是这个文件。
error-sheet-no-header = 表格“{ $sheet }”里没找到表头，最像的一行是：{ $found }。请加上“日期、入校时间、来访人”等列名，或用对照文件说明。
error-sheet-no-such-sheet = 没有名为“{ $sheet }”的工作表。请从这些里选：{ $present }。
error-sheet-too-wide = 表格有 { $columns } 列，最多读 { $limit } 列：{ $path }。请删掉右边多余的内容，再导入。
error-sheet-too-large = 表格文件太大：{ $path }，最多 { $limit } MB。请分成几份导入。
error-sheet-columns-missing = 表格里缺少这些列，没有导入：{ $missing }。现有的列是：{ $present }。请改好列名，或用对照文件说明。
error-sheet-nameless-column = （无名列）
# $first is one of row-problem
error-rows = 有 { $count } 处不能导入，因此一行也没有导入；第一处是：{ $first }。请改好表格再导入。
row-problem = 第 { $row } 行“{ $column }”：{ $problem }
row-problem-with-text = 第 { $row } 行“{ $column }”写着“{ $text }”：{ $problem }
error-cancelled = 已取消，什么也没有改动。要做的话，请重新开始。

error-write-unknown-format = 不知道要写成哪种表格：{ $path }。文件名请以 .xlsx 或 .csv 结尾。
error-write-folder-missing = 没有这个文件夹：{ $path }。请先建好，或换个位置。
error-write-not-writable = 这里不能写入：{ $path }。请检查权限，或换个位置。
error-write-in-use = 文件正被另一个程序打开：{ $path }。请先关掉它，再试一次。
error-write-disk-full = 磁盘已满，文件没有写成：{ $path }。请清理磁盘，或换个位置。
error-write-too-many-rows = xlsx 文件最多 { $limit } 行，放不下。请缩短日期范围，或改用 .csv。
error-write-cell-too-long = 第 { $row } 行第 { $column } 列的文字太长，xlsx 放不下，没有写成。请改用 .csv。
error-write-rejected = 文件没有写成：{ $path }。请换个文件名，或改用 .csv。
error-write-io = 文件没有写成：{ $path }。请检查位置和权限，再试一次。

error-map-not-found = 找不到对照文件：{ $path }。请核对文件名和位置。
error-map-io = 不能读取对照文件：{ $path }。请检查文件和权限，再试一次。
error-map-no-text = 对照文件不是文本：{ $path }。请用记事本写，每行写成“日期 = 登记时间”。
error-map-no-equals-sign = 对照文件第 { $line } 行没有等号：“{ $text }”。请写成“日期 = 登记时间”。
error-map-unknown-column = 对照文件第 { $line } 行：没有“{ $name }”这一列。请用模板里的列名。
error-map-twice = 对照文件第 { $line } 行的“{ $name }”在第 { $first } 行已经写过。请去掉一行。
error-map-no-such-header = 对照文件第 { $line } 行：表格里没有“{ $header }”这一列。请核对表头。

## Faults: what a check of the register finds, one line each

fault-file = 文件有损坏：{ $detail }
fault-links = 有 { $count } 处关联指向不存在的记录
fault-chain = 历史记录第 { $seq } 条与前后对不上，可能被改动或删除过
fault-contents = { $record } 的“{ $field }”与历史记录不符
fault-unnumbered = { $kind }（第 { $row } 条）
fault-gap = 编号不连续：缺 { $number }
fault-payload = { $number } 的“{ $kind }”内容缺失或被改动过
fault-orphans = 有 { $count } 份加封或扫描内容不属于任何记录
fault-signature = { $number } 的结案签名与记录不符，结案后可能被改动过
fault-closed-month = { $period }的结账内容、签名或签发文件与签发时不符，结账后可能被改动过

## Sheets: names of columns that are no field, and the template

column-date = 日期
column-number = 编号
column-state = 状态
column-relation = 关系

template-notes-title = 填写说明
template-note-required = 日期、入校时间、来访人必填，其他可以空着。第一张表从第二行起填，一行一次来访。
template-note-times = 日期写成 2026-09-01，时间写成 9:12。
template-note-departure = 离校时间不知道的，空着或写“不详”，不要编一个。
template-note-kind = 类型请从列表里选；写别的会记为“其他”，原话留在备注里。
template-note-extra = 多出来的列会并入备注。
template-note-example = 下面是一个例子，导入时不会读它。
template-example-visitor = 张伟
template-example-purpose = 给孩子送作业本
template-example-host = 李老师
template-example-department = 教导处
template-example-student = 张小宝
template-example-class = 三（2）班
template-example-relation = 父亲

## Commands: results

cli-default-desk-name = 前台
cli-done-init = 已为{ $school }建好登记簿：{ $path }
cli-done-backup = 备份已做好并通过检验：{ $path }
cli-done-restore = 已从备份恢复登记簿：{ $path }
cli-done-restore-kept = 已从备份恢复登记簿：{ $path }；原来的留在：{ $kept }
cli-done-sample = 已填入 { $count } 条示例来访。
cli-done-export = { $register }已导出 { $count } 条：{ $path }
cli-done-template = 模板已写好：{ $path }
cli-done-import = { $register }：读了 { $read } 行，导入 { $count } 条：{ $first } 至 { $last }。
cli-done-import-dry = { $register }：试读了 { $read } 行，可以导入 { $count } 条；没有写入登记簿。
cli-done-import-none = { $register }：读了 { $read } 行，导入 { $count } 条。
cli-import-known = 登记簿里已有，跳过 { $count } 行：第 { $rows } 行。
cli-import-void = 原表里已作废，跳过 { $count } 行：第 { $rows } 行。
cli-import-set-aside = 不是登记内容（合计、签名、重复的表头），没有读 { $count } 行：第 { $rows } 行。
cli-import-year-assumed = 日期没写年份，按最近过去的那一天算，请核对 { $count } 行：第 { $rows } 行。
cli-import-id-shortened = 证件号只保留了后四位，共 { $count } 行：第 { $rows } 行。
cli-import-extra-columns = 并入备注的列：{ $names }。
cli-import-other-worksheets = 没有读的工作表：{ $names }。要导入请用 --sheet 指定。
cli-more-rows = 还有 { $count } 处。
cli-check-sound = 登记簿完好：历史记录 { $count } 条，末条校验码 { $head }。
cli-check-faults = 检查发现 { $count } 处问题。请留好这个文件，并从最近的完好备份恢复。
cli-check-entry = 第 { $count } 条的校验码：{ $hash }
cli-check-no-entry = 历史记录里没有第 { $count } 条。请核对报表上的条数。
cli-found-nothing = 没有找到“{ $text }”。可以试试编号、姓名、姓名首字母或电话。
cli-failed-output = 结果没能写出去。请检查输出的位置和磁盘，再试一次。
cli-show-field = { $label }：{ $value }
cli-show-change = { $label }：{ $before } → { $after }
cli-show-nothing = （空）
cli-show-backdated = 补录
cli-show-history = 历史

## Commands: wrong usage

cli-wrong-unknown-command = 没有“{ $text }”这个命令。请用 help 查看有哪些。
cli-wrong-unknown-option = 没有“{ $text }”这个选项。请看下面的用法。
cli-wrong-command-missing = 还缺命令。请看下面的用法。
cli-wrong-option-elsewhere = 这个命令不用 { $text }。请看下面的用法。
cli-wrong-option-missing = 还缺 { $text }。请看下面的用法。
cli-wrong-option-twice = { $text } 写了两次。请只写一次。
cli-wrong-value-missing = { $text } 后面还缺内容。请看下面的用法。
cli-wrong-value-unwanted = { $text } 后面不用写内容。请看下面的用法。
cli-wrong-unexpected-word = 多出来“{ $text }”。带空格的名称请加引号。
cli-wrong-register-missing = 还缺登记簿的名称。请写 { $names }。
cli-wrong-unknown-register = 这里没有“{ $text }”这个登记簿。请写 { $names }。
cli-wrong-file-missing = 还缺文件名。请看下面的用法。
cli-wrong-text-missing = 还缺要找的内容。请看下面的用法。
cli-wrong-unknown-language = 没有“{ $text }”这种语言。请写 zh-Hans、zh-Hant 或 en。
cli-wrong-not-a-day = 看不懂日期“{ $text }”。请写成 2026-11-22。
cli-wrong-days-reversed = --to 的日期早于 --from。请对调。
cli-wrong-not-a-number = “{ $text }”不是编号。请写成 LF-2026-0001。
cli-wrong-not-a-whole-number = “{ $text }”不是能用的整数。请写一个不太大的整数。

## Commands: help

cli-usage = 用法：{ $line }
cli-usage-all = shouwen [--demo] · shouwen 命令 … · shouwen help [命令]
cli-usage-init = shouwen init --school 校名 --principal 校长 [--clerk 姓名]… [--office 姓名]… [--deputy 姓名]… [--supervisor 姓名]… [--desk 前台名称] [--recovery-out 文件]
cli-usage-import = shouwen import visits|contacts|complaints|opinions|staff|items|students 文件 [--map 对照文件] [--sheet 工作表] [--dry-run] · shouwen import calendar 文件 [--year 年份] [--dry-run]
cli-usage-template = shouwen template visits|contacts|complaints|opinions|staff|items|students --out 文件
cli-usage-export = shouwen export visits|contacts|complaints|opinions [--from 日期] [--to 日期] --out 文件 [--redact]
cli-usage-find = shouwen find 内容
cli-usage-show = shouwen show 编号 [--reveal 理由]
cli-usage-check = shouwen check [--entry 条数]
cli-usage-backup = shouwen backup [--to 文件夹] [--plain]
cli-usage-restore = shouwen restore 备份文件 [--sheet 恢复密钥单文件] [--phrase-from-env 变量名]
cli-usage-sample = shouwen sample --records 条数 --seed 数
cli-usage-help = shouwen help [命令]

cli-summary-init = 新建登记簿
cli-summary-import = 导入表格里的来访、首问、投诉、意见、教职工、服务事项、学生
cli-summary-template = 写一份空白表格模板
cli-summary-export = 把来访、首问、投诉或意见导出为表格
cli-summary-find = 按编号、姓名、首字母或电话查找
cli-summary-show = 看一条记录的全部内容和历史
cli-summary-check = 检查登记簿是否完好
cli-summary-backup = 做一份经过检验的备份
cli-summary-restore = 从备份恢复登记簿
cli-summary-sample = 给空的登记簿填入示例数据
cli-summary-help = 查看用法

cli-help-all = 不写命令时打开窗口；加 --demo 打开一个示例登记簿，关掉就丢弃。命令有：
cli-help-init =
    在登记簿的位置新建一个。已有文件时不会覆盖。
    环境变量 SHOUWEN_PASSWORD 里有校长的密码（或在终端里输入）就同时设立账户；没有就以后再设。
    其他人的初始密码取自 SHOUWEN_CLERK_PASSWORD，没有就随机生成，显示一次。
    恢复密钥单写到 --recovery-out 的文件，口令显示一次。
cli-help-import =
    读 xlsx、xls、ods 或 csv（UTF-8、GBK）。有一处不能导入，就一行也不导入。
    登记簿里已有的会跳过：来访看入校时间、来访人、电话，首问看时间、服务对象、事项，投诉看日期、署名方式、被投诉人和内容，意见看日期、来源、责任部门和内容。
    教职工、学生按姓名和部门（班级）更新，不在表里的不动；服务事项有改动就成为新版本。
    --map 指明列名：每行写成“日期 = 登记时间”；--sheet 指明工作表；--dry-run 只试读。
    import calendar 载入放假通知（表格或 ics）；日期没写年份的算 --year 那年，并列出到期日有变的事项。
cli-help-template = 文件名以 .xlsx 或 .csv 结尾。列与导入、导出的相同。
cli-help-export = 文件名以 .xlsx 或 .csv 结尾。不写日期就导出全部；--redact 隐去姓名、电话等，意见的内容和反馈照写，备注隐去。投诉人和提意见的人从不导出。
cli-help-find = 每行一条：编号、日期、摘要，新的在前。
cli-help-show = 编号写成 LF-2026-0001，也可以写 lf2026-1。--reveal 打开投诉和意见里加封的内容，理由记入打开记录。
cli-help-check = 检查文件、编号、历史记录的校验链，并逐条核对。每个问题一行。加 --entry 就列出那一条的校验码，可与打印的报表核对。
cli-help-backup = 不写文件夹就放在登记簿旁边的 backups 里。每份都先检验再算数，旧的逐渐减少。登记簿设有账户时，放到别处的备份是加密的，只有校长和恢复密钥单能打开；写 --plain 就不加密。
cli-help-restore = 先检验备份，再换上；原来的登记簿改名留着。请先关掉窗口。加密的备份（.age）凭 --sheet 恢复密钥单打开，口令放在环境变量 SHOUWEN_PHRASE 里，或在终端里输入；不写 --sheet 就用校长的密码（SHOUWEN_PASSWORD）。
cli-help-sample = 只填空的登记簿。同一个 --seed 得到同样的数据。
cli-help-help = 不写命令时列出全部命令。
cli-help-options =
    每个命令都可以用：
      --register 文件    用这个登记簿，不用平常的
      --user 姓名        操作的人，会记入历史；有账户时用其密码（SHOUWEN_PASSWORD）解锁
      --lang 语言        zh-Hans、zh-Hant 或 en
      --json             结果写成 JSON
      --help, --version


## Screen: the house around the pages

app-name = 首问登记簿
page-today = 今日
page-visits = 来访登记
page-settings = 设置
top-who = 在岗：{ $name }
field-required = 必填
dialog-cancel = 取消
dialog-close = 关闭
search-hint = 编号、姓名、拼音首字母或电话
search-count = 找到 { $count } 条
undo-reason = 撤销登记

## Commands: on buttons and on the sheet of keys

command-show-keys = 快捷键
command-new-visit = 新来访
command-new-appointment = 新预约
command-sign-out = 签离
command-correct = 更正
command-leave-item = 代收物品
command-release = 离校放行条
command-hand-over-shift = 交接班
command-save = 保存
command-save-and-next = 保存并登记下一位
command-void = 作废
command-undo = 撤销
command-search = 搜索
command-go-today = 转到今日
command-go-visits = 转到来访登记
command-go-settings = 转到设置
command-back = 返回

## Screen: the sheet of keys

keys-title = 快捷键
keys-hint = 按 Esc 关闭。
keys-next-box = 到下一栏
keys-now = 在时间栏里填入现在的时间
keys-step = 在列表中移动；在时间栏里增减
keys-calendar = 在时间栏里打开日历
keys-tick = 勾选来访，一起签离
keys-zoom = 放大、缩小文字
keys-take = 选用输入姓名时提示的来访人

## Date boxes

when-now = 现在
when-day-earlier = 提前一天
when-day-later = 推后一天
when-open-calendar = 日历
when-earlier-month = 上个月
when-later-month = 下个月
when-today = 今天

## Screen: Today

today-on-site = 在校访客
today-on-site-count = { $visits } 批　{ $people } 人
today-on-site-none = 现在没有访客在校。
today-on-site-line = 找 { $host }　{ $purpose }
today-party = 共 { $people } 人
today-expected = 预约
today-expected-none = 没有等候中的预约。
today-left-items = 代收物品
today-shift = 上次交接班
today-shift-line = { $at }　{ $from } → { $to }　在校 { $on-site } 批，待领物品 { $items } 件
today-begin = 新登记
today-chart = 近 14 天来访
today-chart-bar = { $date }　{ $count } 批
today-phrase = 接待用语
today-phrase-next = 换一条
draft-offer = 有一份登记还没有保存：{ $name }
draft-take-up = 继续填写
draft-throw-away = 不要了

## Screen: visits

visit-scope-all = 全部
visit-scope-on-site = 在校
visit-scope-expected = 预约
visit-scope-left-unknown = 离校时间不详
visit-scope-void = 已作废
visit-period-all = 不限日期
visit-period-today = 今天
visit-period-week = 近 7 天
visit-period-month = 本月
visit-column-number = 编号
visit-column-time = 时间
visit-column-name = 来访人
visit-column-kind = 类型
visit-column-purpose = 事由
visit-column-host = 被访人
visit-column-state = 状态
visit-list-empty = 这里还没有来访登记
visit-list-empty-hint = 按 F2 登记第一位，或换上面的筛选条件。
visit-tick = 勾选 { $name }
visit-sign-out-several = 签离已勾选的 { $count } 批
visit-arrive = 已到
visit-record-none = 请在左边选一条来访登记。
visit-record-history = 历史记录
visit-entered = { $number }　{ $by } 登记　{ $at }
visit-entered-later = { $number }　{ $by } 补录　{ $at }
visit-voided = { $by } 于 { $at } 作废：{ $reason }
visit-void-title = 作废 { $number }？
visit-void-text = 登记保留在册，编号不再使用，并注明原因。
history-line = { $at }　{ $who }　{ $what }
history-change = { $field }：{ $before } → { $after }
history-empty = （空）

## Screen: the form of a visit

visit-form-new = 来访登记
visit-form-appointment = 预约登记
visit-form-correct = 更正 { $number }
visit-form-hint = 输入姓名、拼音首字母或电话，来过的人会自动提示。
visit-form-correct-hint = 更正后，原内容会留在历史记录里。
visit-form-saving = 正在保存……
visit-form-wants = 有 { $count } 栏需要补充，请看下面的提示。
visit-form-more = 更多：证件、随行、确认、备注
visit-form-inspecting-unit = 检查（视察）单位
visit-form-discard-title = 不保存就离开？
visit-form-discard-text = 已经填写的内容将会丢失。
visit-form-discard = 不保存
visit-form-keep = 继续填写
visit-offers-title = 来过的人（↑ ↓ 选择，回车选用）
visit-offer-last-seen = { $kind }　上次来访 { $date }
id-document-none = 未出示

## Beside a visit: items left, release slips, the shift

left-item-title = 代收物品
left-item-confirm = 收下
left-item-heading = 代收物品
left-item-line = { $what }，转交 { $class } { $student }，{ $at } 收
left-item-taken = { $to } 于 { $at } 领走
left-item-waiting = 待领
left-item-done = 已领
left-item-void = 已作废
left-item-hand-over = 领走……
left-item-hand-over-title = 由谁领走？
left-item-fetched = 本人领走
release-title = 学生离校放行条
release-confirm = 放行
release-heading = 离校放行条
release-given = 已放行
release-line = { $class } { $student }，{ $at } 离校，事由：{ $reason }
release-checked = 班主任 { $teacher } 同意；{ $collector }（{ $relation }）接走；核实方式：{ $verified }
beside-void = 作废……
beside-void-title = 作废这一条？
beside-void-text = 记录保留在册，并注明原因。
shift-title = 交接班
shift-confirm = 交班
shift-note = 交代事项
shift-summary = { $from } 交班：在校访客 { $on-site } 批，待领物品 { $items } 件

## Sentences that tell what was done

said-saved = 已保存 { $number }。
said-corrected = 已更正 { $number }，原内容留在历史记录里。
said-signed-out = { $number } 已签离。
said-signed-out-several = { $number } 批访客已签离。
said-arrived = { $number } 已到校。
said-voided = { $number } 已作废。
said-voided-beside = 这一条已作废。
said-item-left = 物品已收下。
said-item-handed-over = 物品已领走。
said-item-fetched = { $number } 已领走物品。
said-released = 放行条已登记。
said-shift = { $to } 已接班。
said-settings = 设置已保存。
said-undone = 已撤销上一步。
said-forgotten = 有 { $count } 批以前的访客没有签离，已按“离校时间不详”结束。

## Screen: settings

settings-school = 学校
settings-desk-hint = 例如：前台、门卫、接待岗、办公室。
settings-clerks-hint = 每行一个姓名，可在右上角切换。
settings-clerks-accounts-hint = 每行一个姓名，交接班时供选择；谁能登录由账户决定。
settings-phrases-hint = 每行一条；留空则用自带的用语。
settings-categories-hint = 每行一类，可增删、改名、调整顺序；清空则恢复自带的类别。
settings-save = 保存设置
settings-computer = 本机
settings-language = 语言
settings-theme = 外观
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-zoom-hint = Ctrl 加 + 或 - 可放大缩小，Ctrl+0 恢复。
settings-register = 登记簿与备份
settings-register-at = 登记簿：{ $path }
settings-backups-at = 备份：{ $path }
settings-backups-hint = 每工作半小时和关闭窗口时自动备份，并逐一检查。
settings-back-up = 立即备份
settings-restore-from = 要恢复的备份文件
restore-newest = 最近的备份：
settings-restore-hint = 现在的登记簿会另存保留，不会被覆盖。
settings-restore-needs-file = 请先选择备份文件。
settings-choose-file = 选择文件……
settings-restore = 恢复
settings-restore-title = 恢复这个备份？
settings-restore-text = 登记簿将回到备份时的样子；现在的登记簿会改名保留。

## Screen: the first run

setup-title = 新建登记簿
setup-intro = 所有内容都存在本机的一个文件里。下面各项以后都可以改。
setup-desk-default = 前台
setup-register = 登记簿存放位置
setup-register-hint = 请放在本机硬盘上，不要放在网络共享或U盘里。
setup-begin = 开始使用
setup-open-other = 打开已有的登记簿……

## Screen: the register cannot be opened

failure-title = 登记簿没有打开
failure-second-window = 这个登记簿已经在另一个窗口里打开。请使用那个窗口，或关闭它以后再试。
failure-again = 再试一次
failure-other = 换一个登记簿……
failure-quit = 退出
launch-no-display = 没有可以打开窗口的屏幕。命令仍可使用：shouwen help。
launch-no-graphics = 这台电脑的 OpenGL 和 DirectX/Vulkan 都不能用。请更新显卡驱动后再启动；登记簿没有受影响。
launch-broke = 窗口意外关闭。已保存的内容都在，没写完的会再次提示；请重新启动。

## The status line

status-ready = 就绪
status-backing-up = 正在备份……
status-backup-failed = 上次备份没有成功，请到设置里重试
status-backup-none = 还没有备份
status-backup-today = 今天 { $time } 已备份
status-backup-on = 上次备份 { $date }
status-journal-checking = 正在校验记录……
status-journal-sound = 记录校验正常
status-journal-faulty = 记录有 { $count } 处不符，请运行 shouwen check 查看
status-journal-unknown = 记录未能校验

## Reception phrases (A14, F29), one a line

reception-phrases =
    您好，请问您找哪位老师？有什么可以帮您？
    请您先坐一会儿，我马上帮您联系。
    对不起，让您久等了。
    这件事不归我办，我带您去找负责的老师。
    请您在这里登记一下，很快就好，也是为了孩子们的安全。
    谢谢您的意见，我已经记下，会有人给您答复。

## What stands on every paper

paper-number = 编号：{ $number }
paper-serial = 纸面编号：{ $number }
paper-page-of = 第{ $page }页　共{ $count }页
paper-supervision-phone = 监督电话：{ $phone }
paper-cut-here = 沿虚线裁开

## Papers: the forms of the visit, the register book

# Their titles; files are named after them.
paper-title-visitor-slip = 会客单
paper-title-visit-book = 来访登记簿
paper-title-roll-call = 在校访客名单
paper-title-release-slip = 学生离校放行条
paper-title-left-item-slip = 代收物品单
paper-title-inspection-record = 检查/视察记录
paper-title-shift-record = 交接班记录
paper-title-visit-report = 来访与首问办理情况报告

# Under the title: which half of the sheet it is.
paper-leaf-stub = 存根联
paper-leaf-visitor = 来访人联
paper-leaf-gate = 放行联
paper-leaf-voucher = 领取凭证

paper-mark-reprint = 补打　第{ $count }次
paper-mark-void = 已作废：{ $reason }（{ $by }，{ $at }）
# At the foot of every page.
paper-imprint = { $by } 打印于 { $at }
# Places for a date that is written by hand.
paper-blank-date = {"　　　　年　　月　　日"}
paper-blank-date-time = {"　　月　　日　　时　　分"}
paper-blank-hint = 停电时手写；来电后请补录，并在“纸面编号”栏填上右上角的编号。
paper-range = { $first } 至 { $last }

# On slips.
paper-id-document = { $document }（尾号{ $last }）
paper-slip-host-signature = 被访人签名
paper-slip-ask = 请被访人在本联签名并写明时间；离校时请将本联交回{ $desk }。
paper-release-teacher-signature = 班主任签名
paper-release-collector-signature = 接领人签名
paper-release-gate-signature = 门卫签名
paper-release-ask = 请门卫核对学生和接领人后放行，写明时间并留存本联。
paper-item-for = 转交学生
paper-item-giver = 送交人
paper-item-clerk-signature = 经手人签名
paper-item-taken-at = 领取时间
paper-item-taker-signature = 领取人签名
paper-item-ask = 请凭本联到{ $desk }领取，领取后在存根联签名。

# On the record of an inspection.
paper-mend-person = 整改责任人
paper-mend-until = 整改期限
paper-mend-measure = 整改措施
paper-mend-done = 完成情况
paper-leader-signature = 带队领导签名
paper-principal-signature = 学校负责人签名
paper-school-seal = 学校（盖章）

# On the roll-call.
paper-roll-as-of = 截至{ $at }
paper-roll-counts = 在校访客{ $visits }批，共{ $people }人。
paper-roll-expected = 应到人数
paper-roll-present = 实到人数
paper-roll-absent = 未到人数
paper-roll-remarks = 情况说明
paper-roll-caller = 点名人签名
paper-roll-called-at = 点名时间
paper-name-with-companions = { $name }（随行：{ $companions }）

# On the record of a shift.
paper-shift-on-site = 交接时在校访客
paper-shift-items = 交接时待领物品
paper-shift-nobody = 没有访客在校。
paper-shift-nothing = 没有待领的物品。
paper-shift-from-signature = 交班人签名
paper-shift-to-signature = 接班人签名

# Heads of columns, as short as they can be.
paper-column-place = 序号
paper-column-host = 被访人/部门
paper-column-badge = 来访证
paper-column-called = 点名
paper-column-arrived = 入校
paper-column-departed = 离校
paper-column-origin = 单位或住址/学生

# On the register book.
paper-book-cover = 封面
paper-book-desk = 登记处
paper-book-numbers = 编号
paper-book-count = 登记数量
paper-book-cover-count = 共{ $records }条，其中作废{ $void }条
paper-book-volume = 册号
paper-book-keeper = 保管人
paper-book-place = 存放地点
paper-book-counts = 来访{ $visits }批{ $people }人次，预约而未到校{ $expected }条，作废{ $void }条
paper-book-month-total = 本月小计：来访{ $visits }批{ $people }人次，预约而未到校{ $expected }条，作废{ $void }条
paper-book-no-numbers = 无
paper-book-empty = 本期没有来访登记。
paper-book-void = 作废
paper-book-void-by = { $by }于{ $at }作废
paper-book-left-unknown = 不详
paper-book-expected = 预约，未到校
paper-book-relation = { $who }（{ $relation }）
paper-book-elsewhere-title = 不在本册的编号
paper-book-elsewhere-why = 编号按登记先后连续使用，本册按入校日期（未到的按预约日期）收录。下列编号在本册编号之间：注明日期的登记的是其他日期的来访，不是缺号；没有注明日期的，登记簿里查不到。
paper-book-elsewhere-count = 数量
paper-book-elsewhere-days = 来访日期
paper-book-elsewhere-there = 见该日期的登记簿
paper-book-elsewhere-nowhere = 登记簿中没有，请检查
paper-book-closing = 本册共登记{ $records }条：{ $counts }。编号{ $numbers }。
paper-book-complete = 登记完毕，核对无误。
paper-book-closing-empty = 本期没有来访登记，没有使用编号。
paper-book-clerk = 登记人签名
paper-book-checker = 审核人签名

# Fields of the settings, of batches of blanks and of prints; what a print is called in a history.
field-supervision-phone = 监督电话
field-paper-language = 打印语言
field-series = 系列
field-first-sequence = 起始序号
field-last-sequence = 结束序号
field-form-kind = 单据
field-printed-at = 打印时间
field-printed-by = 打印人
field-printed-period = 起止日期
field-printed-way = 去向
field-printed-printer = 打印机
field-printed-copies = 份数
record-kind-blank-batch = 空白单
action-print = 打印
action-print-form = 打印了{ $form }
settings-supervision-hint = 印在单据的页脚；留空则不印。
settings-paper-language-as-screen = 与界面相同

# Papers that cannot be printed.
error-refused-nothing-left = 这次来访没有代收物品，没有可打印的单据。请先登记代收物品。
error-refused-no-release = 这次来访没有离校放行条。请先登记放行。
error-refused-no-shift-note = 还没有交接班记录。请先交接班，或打印空白的。
error-refused-not-an-inspection = 这不是检查或视察，不打印检查/视察记录。请先把来访类型更正为检查/视察。
error-refused-not-about-a-visit = 这种单据不是一次来访的单据。请另选一种。
error-refused-no-blank = 这种单据没有空白表单。请另选一种。
error-refused-blank-count = 一次可以打印 1 到 500 份空白单。请改一下份数。
error-refused-nothing-in-batch = 这些日期里没有要打印的单据。请改一下日期，或连打印过的一起打印。
error-refused-batch-too-long = 一次最多成批打印 300 份单据。请把日期分成几段。
error-refused-serials-taken = 这些纸面编号刚被另一处用掉了，这次没有打印。请重新打印，会用后面的编号。
error-refused-book-days-reversed = 登记簿的结束日期早于开始日期。请改一下日期。

# Commands that print papers.
cli-done-paper = 已写好《{ $title }》，{ $count } 页：{ $path }
cli-paper-missing = 有 { $count } 个字没有字形，纸上印作〓：{ $characters }
cli-wrong-unknown-form = 没有“{ $text }”这种单据。请用 form --list 查看有哪些。
cli-wrong-number-missing = 还缺来访、首问、投诉或意见的编号。请看下面的用法。
cli-wrong-period-missing = 还缺报告的期间。请看下面的用法。
cli-wrong-not-a-period = 看不懂期间“{ $text }”。请写成 2026-10、2026-Q3 或 2026。
cli-wrong-not-a-pdf = “{ $text }”不是 PDF 文件名。请以 .pdf 结尾。
cli-usage-form = shouwen form 编号 [--kind 种类] --out PDF文件 · shouwen form --kind roll-call|shift-record|commitment-board|publicity-list|post-duties --out PDF文件 · shouwen form 2026 --kind yearly-appraisal --out PDF文件 · shouwen form 2026-10 --kind eight-nots --out PDF文件 · shouwen form --blank 种类 [--count 份数] --out PDF文件 · shouwen form --batch slips|hand-overs|notices|reminders|replies|rectifications --from 日期 --to 日期 [--all] --out PDF文件 · shouwen form --list
cli-usage-book = shouwen book visits|contacts|complaints|opinions --from 日期 --to 日期 --out PDF文件
cli-usage-report = shouwen report 2026-10 --out PDF文件
cli-summary-form = 打印单据：会客单、首问责任登记表、投诉登记表、意见建议登记表、转办单、公示、空白单……
cli-summary-book = 打印一段日期的来访、首问、投诉或意见登记簿
cli-summary-report = 打印月、季度、年的来访与首问办理情况报告
cli-help-form =
    不写种类时，检查/视察打印检查/视察记录，其他来访打印会客单，首问打印首问责任登记表，投诉打印投诉登记表，意见打印意见建议登记表（都不含身份）。--list 每行列出一种：种类、名称。
    --batch 把这些日期的单据打印成一个文件；打印过的不再打印，加 --all 才连同打印过的一起打印。没有列入的会说明原因。
    --blank 打印空白单供停电时用，纸面编号接着上次的；补录时请填上。
    写好的单据会记入历史；再次打印同一张会注明补打。不写 --lang 时用设置里的打印语言。
cli-help-book =
    封面、小计、作废的编号和结束语都在内，来访按入校时间，首问、投诉和意见按收到时间排列；两个日期都包括在内。
    编号夹在本册之间、登记在其他日期的，列在册末。
cli-help-report = 期间写成 2026-10、2026-Q3 或 2026；学期写成 2026-09-01~2027-01-31。

## Periods and figures: what is counted, in reports on paper and on the screen

# $month is one of period-month-name-…
period-month = { $year }年{ $month }
period-quarter = { $year }年{ $quarter }
period-year = { $year }年
period-quarter-1 = 第1季度
period-quarter-2 = 第2季度
period-quarter-3 = 第3季度
period-quarter-4 = 第4季度
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

figure-visits = 来访批次
figure-visits-definition = 本期内实际入校的来访登记数，一条登记计一批，按入校时间归入本期；预约未到的和已作废的不计。
figure-persons = 来访人次
figure-persons-definition = 来访批次中各条登记的人数之和，含随行人员。
figure-parents = 家长来访
figure-students = 学生来访
figure-inspections = 检查、视察
figure-officials = 公务来访
figure-others = 其他来访
# $kind is one of visit-kind-…
figure-kind-definition = 来访批次中，类型登记为“{ $kind }”的批次。
figure-appointments-kept = 预约来访
figure-appointments-kept-definition = 来访批次中，事先登记了预约的批次。
figure-appointments-missed = 预约未到
figure-appointments-missed-definition = 预约时间在本期内、到统计时已过预约时间仍未到校的预约数；不计入来访批次，作废的预约不计。
figure-host-declined = 被访人不同意
figure-host-declined-definition = 来访批次中，被访人确认登记为“不同意”的批次。
figure-repeat-people = 重复来访人数
figure-repeat-people-definition = 本期内来访两批及以上的人数。姓名和电话都相同的算同一人；没有登记电话的，姓名和学生都相同的算同一人；电话和学生都没有登记的不作判断。
figure-repeat-visits = 重复来访批次
figure-repeat-visits-definition = 重复来访的人在本期内的来访批次之和，含每人的第一次。
figure-repeat-share = 重复来访占比
figure-repeat-share-definition = 重复来访批次 ÷ 来访批次。
figure-timed = 有离校时间的来访
figure-timed-definition = 来访批次中，登记了离校时间的批次；尚未离校和离校时间不详的不计。它是计算在校时长的基数。
figure-stay-mean = 平均在校时长
figure-stay-mean-definition = 各批离校时间减入校时间之和 ÷ 有离校时间的来访批次。
figure-stay-median = 在校时长中位数
figure-stay-median-definition = 有离校时间的来访按在校时长排列，居中一批的时长；批次为偶数时，取居中两批的平均数。
figure-departure-unknown = 离校时间不详
figure-departure-unknown-definition = 来访批次中，没有签离、事后按“离校时间不详”结束的批次。
figure-backdated = 补录
figure-backdated-definition = 来访批次中，登记时间比入校时间晚 30 分钟以上的批次。
figure-released = 学生离校放行
figure-released-definition = 本期来访中开出的学生离校放行条张数；作废的不计。
figure-left-items = 代收物品
figure-left-items-definition = 本期来访中登记的代收物品条数；作废的不计。
figure-voided = 作废登记
figure-voided-definition = 入校时间（未入校的按预约时间）在本期内、已作废的登记数；不计入来访批次，编号保留。

amount-minutes = { $minutes } 分钟
amount-percent = { $percent }%
change-same = 持平
change-points = { $points } 个百分点
change-with-percent = { $difference }（{ $percent }）
department-others = 其他部门
department-unstated = 未注明

## The report of a period on paper

report-title-month = { $about }办理情况月报
report-title-quarter = { $about }办理情况季报
report-title-year = { $about }办理情况年报
report-file-title = { $school }{ $title }（{ $period }）
report-counted = 统计截至：{ $at }
report-mark-running = 本期尚未结束
report-running = 本期尚未结束，统计截至 { $at }；上期和去年同期为整期数字。
report-ahead = 本期尚未开始。
report-heading = { $number }、{ $title }
report-number-1 = 一
report-number-2 = 二
report-number-3 = 三
report-number-4 = 四
report-number-5 = 五
report-number-6 = 六
report-number-7 = 七
report-section-summary = 综述
report-section-spread = 来访分布
report-section-departments = 被访部门
report-section-inspections = 检查、视察
report-empty = 本期没有来访登记。
report-column-figure = 指标
report-column-now = 本期
report-column-previous = 上期
report-column-year-before = 去年同期
report-column-change = 增减
report-column-visits = 批次
report-column-persons = 人次
report-column-share = 占比
report-column-department = 部门
report-column-unit = 单位
report-column-definition = 计算方法
report-change-note = 增减栏括号内为增减的百分比；“—”表示没有可比的数字。
report-chart-by-day = 每日来访批次
report-chart-by-month = 各月来访批次
report-chart-by-kind = 各类来访批次
report-chart-by-hour = 各时段来访批次（按入校时间）
report-chart-by-weekday = 星期与时段来访批次（按入校时间）
report-chart-total = 合计
report-inspections-none = 本期没有检查、视察。
report-principal-remarks = 校长意见
report-prepared-by = 填报人
report-checked-by = 审核人
report-principal-signature = 校长签名（盖章）
report-journal-line = 统计时登记簿共有历史记录 { $count } 条，末条校验码：
report-journal-note = 登记簿的每次改动都记成一条历史记录，条条相连。日后在登记簿中核对第 { $count } 条的校验码（命令 shouwen check --entry { $count }）：与纸上一致，说明本报表印出之前的记录没有被改动或删除。

## Papers on the screen: asking for one, the preview, where it goes

command-print = 打印
command-open-paper = 用阅读器打开
keys-turn-page = 预览时翻页
keys-zoom-page = 预览时放大、缩小纸面


offer-saved = { $number } 已保存。
offer-print = 打印{ $kind }
offer-close = 不打印
today-print-roll-call = 打印名单
today-print-shift = 打印交接班记录
choose-paper-title = 打印哪一份？
choose-paper-attachments = 附件一并打印，附在登记表之后
book-print = 打印登记簿
book-title = 打印哪些日子的登记簿？
book-which = 登记簿
book-from = 起始日期
book-to = 截止日期
book-reversed = 截止日期早于起始日期，请改正
blanks-print = 空白表单
blanks-title = 打印空白表单
blanks-hint = 停电时手写用。每份都有编号，来电后连同编号补录。
blanks-count = 份数
blanks-count-problem = 请填 1 到 { $most } 的数

preview-typesetting = 正在排版……
preview-printing = 正在送往打印机……
preview-saving = 正在保存……
preview-opening = 正在打开……
preview-page = 第 { $page } 页 / 共 { $count } 页
preview-smaller = 缩小纸面
preview-larger = 放大纸面
preview-fit-width = 适合页宽
preview-fit-page = 整页
preview-contents = 目录
preview-printer = 打印机
preview-printer-any = 默认打印机
preview-printer-default = 默认：{ $name }
preview-copies = 份数
preview-copies-problem = 份数请填 1 到 { $most } 的数。
preview-missing = 有 { $count } 个字，字库里没有：{ $letters }。纸上以“〓”代替，请打印后手写补上。
preview-many-title = 打印这么多？
preview-many-text = 每份 { $pages } 页，共打印 { $copies } 份。
preview-save = 保存为 PDF
preview-save-to = 保存到
preview-save-hint = 可以改文件名，也可以选别的文件夹。
preview-save-exists = 已有同名文件，再按一次“保存”就替换它
preview-folder = 首问登记簿

said-paper-saved = 已保存到 { $path }。
said-paper-opened = 已用阅读器打开，文件在 { $path }。
said-paper-no-reader = 这台电脑没有能打开 PDF 的阅读器，文件已保存到 { $path }。请装好阅读器再打开，或拷到别的电脑上打印。
said-paper-printed = 已送往打印机，共 { $copies } 份。
said-paper-printed-at = 已送往打印机 { $printer }，共 { $copies } 份。
said-paper-no-printing = 这台电脑不能直接打印，文件已保存到 { $path }。请用阅读器打开后打印。
said-paper-refused = 打印机没有接收，文件已保存到 { $path }。请检查打印机后再试，或用阅读器打开这个文件打印。
error-paper-pdf = 没能做成 PDF，没有打印，也没有写出文件。请再试一次；若还是这样，请重新安装本程序。

## Screen: reports

page-reports = 报表
command-go-reports = 转到报表
keys-period = 在报表中换到上一期、下一期
reports-kind = 报表种类
reports-kind-month = 月
reports-kind-quarter = 季度
reports-kind-year = 年
reports-period = 统计期间
reports-earlier = 上一期
reports-later = 下一期
reports-no-later = 下一期还没有开始
reports-counting = 正在统计……
reports-running = 本期尚未结束，统计截至 { $at }
reports-definition-hint = 指向一项或用 Tab 移到它的数字，这里说明它计算方法；点击数字，查看有关登记。
reports-definition = { $figure }：{ $definition }
# What screen readers say of a number in the table.
reports-open = 查看登记：{ $figure }
reports-bar = { $part }　{ $count } 批
reports-more-inspections = 还有 { $count } 次，点击上表中“检查、视察”的数字查看全部。
# On the list of visits, what it is narrowed to; pressed, it goes away.
visit-narrowed-figure = { $period }　{ $figure }
visit-narrowed-department = 被访部门：{ $department }

## First contacts: the values of their choices

contact-kind-enquiry = 咨询
contact-kind-help = 求助
contact-kind-suggestion = 建议
contact-kind-praise = 表扬

channel-visit = 来访
channel-phone = 来电
channel-letter = 来信
channel-online = 网络
channel-above = 上级转办
channel-other = 其他

contact-form-oral = 口头
contact-form-written = 书面

asker-kind-parent = 家长
asker-kind-student = 学生
asker-kind-staff = 教职工
asker-kind-unit = 单位
asker-kind-resident = 群众
asker-kind-other = 其他

outcome-answered = 当场答复
outcome-notice = 一次性告知
outcome-shown-the-way = 引荐
outcome-handed-over = 转办
outcome-outside = 转外单位

manner-in-person = 当面
manner-phone = 电话
manner-written = 书面
manner-post = 邮寄
manner-online = 网络

satisfaction-satisfied = 满意
satisfaction-fairly-satisfied = 基本满意
satisfaction-dissatisfied = 不满意

# Why somebody came again for the same matter: what was missing had been told them, or had not.
repeat-cause-told = 已告知，未带齐
repeat-cause-untold = 事先没有告知
repeat-cause-other = 其他原因

decision-approved = 同意
decision-refused = 不同意

contact-state-unanswered = 待答复
contact-state-awaiting-materials = 待补材料
contact-state-awaiting-signature = 待签收
contact-state-in-progress = 办理中
contact-state-finished = 已办结
contact-state-void = 已作废

hand-over-state-unsigned = 待签收
hand-over-state-signed-for = 已签收
hand-over-state-sent-back = 已退回
hand-over-state-void = 已作废

# What was promised within a limit.
promise-same-day = 当日答复或转办
promise-handed-over = 转办事项办结
promise-written = 书面咨询答复
promise-complex = 复杂问题书面答复
promise-item = 服务事项限时办结
promise-from-above = 上级转办件办理
promise-complaint-acceptance = 投诉受理
promise-complaint-reply = 投诉答复
promise-opinion = 意见建议反馈

# Beside a number of days.
limit-unit-working-days = 工作日
limit-unit-calendar-days = 自然日

# In a field that says whether something is so.
value-yes = 是
value-no = 否

## The catalogue and the calendar: the values of their choices

# The ten things that are made public (E10).
public-topic-duties = 职责权限
public-topic-basis = 办事依据
public-topic-procedure = 办事程序
public-topic-limits = 办理时限
public-topic-fees = 收费标准
public-topic-results = 办理结果
public-topic-decisions = 重要决策
public-topic-integrity = 廉政规定
public-topic-supervision = 监督办法
public-topic-accountability = 责任追究

# Who decided a day, and what.
day-source-notice = 放假通知
day-source-school = 本校安排
day-decision-rest = 休息
day-decision-work = 上班
day-decision-week = 按星期

## First contacts: fields

field-contact-kind = 类别
field-channel = 方式
field-form = 形式
field-received-at = 收到时间
field-accepted-on = 受理日期
field-asker-name = 服务对象
field-asker-kind = 服务对象类型
field-matter = 事项
field-item-id = 服务事项
field-department = 承办部门
field-first-responder = 首问责任人
field-is-own-duty = 是否本职
field-is-agitated = 情绪激动
field-calming-note = 安抚情况
field-materials = 所收材料
field-awaited-materials = 待补材料
field-materials-completed-on = 补齐日期
field-is-complex = 复杂事项
field-complex-by = 认定人
field-complex-on = 认定日期
field-complex-reason = 认定理由
field-above-unit = 来文单位
field-above-document-number = 来文编号
field-above-limit-days = 来文时限
field-above-limit-unit = 时限单位
field-replied-up-at = 回复上级时间
field-replied-up-how = 回复上级方式
field-outcome = 处理方式
field-outcome-at = 处理时间
# Whom the asker was shown to, or the outside body the matter was forwarded to.
field-led-to = 引荐或转往
field-escorted-by = 带领人
field-answerable = 现责任人
field-result = 办理结果
field-told-at = 告知时间
field-told-how = 告知方式
field-delivery-proof = 送达凭证
field-finished-at = 办结时间
field-finished-by = 办结登记人
field-followed-up-at = 回访时间
field-followed-up-by = 回访人
field-followed-up-how = 回访方式
field-is-solved = 是否解决
field-satisfaction = 满意度
field-follow-up-note = 回访意见
field-earlier-id = 前次登记
field-repeat-cause = 再次来办原因
field-due-on = 到期日
field-due-promise = 适用承诺
field-due-from = 起算日
field-is-due-provisional = 到期日暂定

# Beside a first contact: hand-overs, notices, extensions, reminders, annotations; phone messages.
field-contact-id = 所属首问登记
field-handed-by = 移交人
field-handler = 承办人
field-receiver = 接收人
field-to-department = 承办人部门
field-stands-in-for = 代谁承办（A 岗）
field-passed-on = 移交内容
field-handed-at = 移交时间
field-signed-at = 签收时间
field-signed-by = 签收人
field-sent-back-at = 退回时间
field-sent-back-by = 退回人
field-sent-back-reason = 退回原因
field-given-at = 告知时间
field-given-by = 告知人
field-given-how = 告知方式
field-received = 已收材料
field-missing = 缺少材料
field-explained = 其他说明
field-asked-at = 申请时间
field-asked-by = 延期申请人
field-extension-reason = 延期原因
field-old-due-on = 原到期日
field-new-due-on = 新到期日
field-decided-by = 批准人
field-decided-at = 审批时间
field-decision = 审批意见
field-reminded-at = 催办时间
field-reminded-by = 催办人
field-reminded-person = 被催办人
field-noted-at = 说明时间
field-noted-by = 说明人
field-text = 补充说明
field-called-at = 来电时间
field-taken-by = 接听人
field-caller-name = 来电人
field-caller-unit = 来电单位
field-for-person = 留言给
field-message = 留言内容
field-wants-call-back = 请回电
field-delivered-at = 转告时间
field-delivered-by = 转告人

## The catalogue and the calendar: fields

field-name = 名称
field-person-name = 姓名
field-own-department = 部门
field-place = 地点
field-office-place = 办公地点
field-item-place = 办理地点
field-published-place = 公开位置
field-ended-on = 停用日期
field-item-ended-on = 停办日期
field-taken-down-on = 撤下日期
field-duties = 职责
field-post = 岗位
field-substitute = B 岗
# Of a member of the staff or of a student, where it is not said of which.
field-left-on = 离开日期
field-staff-left-on = 离职日期
field-student-left-on = 离校日期
field-item-key = 所属事项
field-version = 版本
field-category = 类别
field-basis = 办理依据
field-conditions = 办理条件
field-needed-materials = 申请材料
field-steps = 办理流程
field-limit-days = 承诺时限（工作日）
field-fee = 收费
field-hours = 办理时间
field-lead-handler = 承办人
field-valid-from = 生效日期
field-replaced-on = 换版日期
field-class = 班级
field-guardian-name = 监护人
field-guardian-relation = 监护人与学生关系
field-guardian-phone = 监护人电话
field-topic = 公开类别
field-title = 公开内容
field-published-on = 公开日期
field-source = 来源
field-day = 日期
field-day-kind = 安排
field-day-name = 事由
field-year = 年份
field-is-whole = 全年安排
field-loaded-at = 载入时间
field-loaded-by = 载入人
field-source-file = 来源文件
# Of a release or of an extension, where it is not said of which.
field-any-reason = 原因

## First contacts, the catalogue and the calendar: records and what was done

record-kind-contact = 首问责任登记
record-kind-hand-over = 转办
record-kind-one-time-notice = 一次性告知
record-kind-extension = 延期
record-kind-reminder = 催办
record-kind-annotation = 补充说明
record-kind-phone-message = 电话留言
record-kind-department = 部门
record-kind-post = 岗位
record-kind-staff = 教职工
record-kind-service-item = 服务事项
record-kind-student = 学生名册
record-kind-public-notice = 公开事项
record-kind-calendar-day = 日期安排
record-kind-calendar-notice = 放假通知

# What the first responder did on the spot; the lines below say what it was.
action-answer = 当场处理
action-accept = 受理
action-await-materials = 通知补齐材料
action-complete-materials = 材料补齐
action-mark-complex = 列为复杂事项
action-pass-on = 转办
action-sign-for = 签收
action-send-back = 退回
action-give-notice = 一次性告知
action-ask-extension = 申请延期
action-decide-extension = 审批延期
action-tell-extension = 告知延期
action-remind = 催办
action-finish = 办结
action-reply-up = 回复上级
action-follow-up = 回访
action-annotate = 补充说明
action-deliver = 转告留言
action-redate = 调整到期日
action-load = 更新工作日历

## Settings of the clock

setting-office-closes-at = 下班时间
setting-handed-over-limit = 转办事项办结时限（工作日）
setting-written-limit = 书面咨询答复时限（工作日）
setting-complex-limit = 复杂问题答复时限（工作日）
setting-complaint-acceptance-limit = 投诉受理时限（工作日）
setting-complaint-reply-limit = 投诉答复时限（工作日）
setting-opinion-limit = 意见建议反馈时限（工作日）
setting-unsigned-after-hours = 转办多久未签收要提醒（小时）
setting-escalate-after-days = 超期多久报校长（工作日）

## First contacts: problems beside a box, without a full stop

problem-before-receipt = 早于收到的日期，请核对
problem-before-hand-over = 早于移交时间，请核对
problem-before-request = 早于提出的日期，请核对
problem-not-later = 日期太早，请改成更晚的日期
problem-handed-to-oneself = 不能转给移交人自己，请写另一个人
problem-no-longer-here = 已离校或已停办，请另选
problem-not-a-time-of-day = 看不懂这个时刻，请写成 17:30

## First contacts: what is refused, and what to do next

error-refused-is-finished = 这件事已经办结，不能再办理。还有情况要记的话，请用回访或补充说明。
error-refused-not-finished = 这件事还没有办结。请先办结，再回访或打印办结单。
error-refused-already-answered = 这件事已经答复、告知或转办过了，这次没有改动。请看看它的最新情况。
error-refused-hand-over-unsigned = 还有一次转办没有签收。请先签收或退回，再做这一步。
error-refused-not-unsigned = 这次转办已经签收或退回了。请看记录里的签收情况。
error-refused-not-written = 只有书面咨询才能列为复杂事项。如果是书面的，请先更正形式。
error-refused-too-late-for-complex = 已经到了原来的到期日，不能再列为复杂事项。来不及办的话，请申请延期。
error-refused-nothing-due = 这件事没有在计的时限，不用延期。请先受理，或核对它的时限。
error-refused-extension-waits = 还有一次延期没有审批或没有告知。请先办完那一次。
error-refused-extension-decided = 这次延期已经审批过了。要再延的话，请另行申请。
error-refused-extension-not-approved = 这次延期没有获得同意，不能按新日期告知。请先审批，或按原到期日办理。
error-refused-already-told = 已经告知过服务对象了。请看记录里的告知时间。
error-refused-no-materials-awaited = 这件事没有待补的材料。要补的话，请先写明缺什么。
error-refused-not-from-above = 这件事不是上级转办的，不用回复上级。如果是，请先更正方式。
error-refused-message-delivered = 这条留言已经转告过了。请看记录里是什么时候转告的。
error-refused-trip-to-itself = 再次来办的登记要晚于前一次，也不能是它自己。请另选前次登记。
error-refused-name-taken = 名单里已经有这个名称，这次没有保存。请换个名称，或改原来的那一条。
error-refused-no-hand-over = 这件事没有转办过，没有可打印的转办单。请先转办。
error-refused-no-notice = 这件事没有一次性告知，没有可打印的告知单。请先登记告知。
error-refused-no-extension = 这件事没有申请过延期，没有可打印的告知单。请先申请延期。
error-refused-no-reminder = 这件事没有催办过，没有可打印的催办单。请先催办。
error-refused-no-reply = 这件事还没有答复，没有可打印的答复书。请先写好答复。
error-refused-no-attachments = 这件投诉没有附件，没有可打印的内容。请先添加附件。
error-refused-not-about-a-contact = 这种单据不是一次首问登记的单据。请另选一种。
error-refused-nothing-changes = 这样改下来什么也没有变，没有保存。请核对要改的内容。

## Papers of first contacts: their titles

paper-title-contact-record = 首问责任登记表
paper-title-hand-over-slip = 转办单
paper-title-one-time-notice = 一次性告知单
paper-title-phone-message = 电话留言单
paper-title-extension-notice = 延期办理告知单
paper-title-reminder = 催办单
paper-title-reply = 答复书
paper-title-completion = 办结单
paper-title-contact-book = 首问登记簿
paper-title-commitment-board = 服务承诺公示
paper-title-publicity-list = 十项公开目录
paper-title-post-duties = 岗位责任一览

## Complaints: the values of their choices

# How a complaint is signed; it decides what is sealed to whom.
signed-named = 实名
signed-confidential = 实名保密
signed-anonymous = 匿名

category-fees = 收费
category-study-aids = 推销教辅
category-corporal-punishment = 体罚和变相体罚
category-attitude = 师德和工作态度
category-curriculum = 课程开设
category-moved-lessons = 擅自停课调课
category-canteen = 食堂
category-dormitory = 宿舍
category-safety = 校园安全
category-enrolment = 招生和评优
category-integrity = 廉政
category-retaliation = 打击报复
category-violation = 违法违规
category-other = 其他

# Harm that waits for no queue.
red-path-mandatory-report = 强制报告（侵害未成年人）
red-path-bullying = 学生欺凌

acceptance-accepted = 受理
acceptance-refused = 不予受理
acceptance-referred = 转送

severity-ordinary = 一般
severity-serious = 较重
severity-urgent = 紧急

finding-upheld = 属实
finding-partly-upheld = 部分属实
finding-not-upheld = 不属实
finding-inconclusive = 无法查实

sealed-part-identity = 身份信息
sealed-part-facts = 事实与诉求
sealed-part-addition = 补充内容

attachment-use-evidence = 投诉材料
attachment-use-instruction = 批示原件
attachment-use-handling = 办理材料

media-type-png = PNG 图片
media-type-jpeg = JPEG 图片
media-type-pdf = PDF 文件

# Where a complaint stands.
stage-received = 待受理
stage-accepted = 已受理
stage-refused = 不予受理
stage-referred = 已转送
stage-assessed = 已评估
stage-assigned = 已交办
stage-investigated = 已调查
stage-found = 已认定
stage-decided = 已决定
stage-replied = 已答复
stage-followed-up = 已回访
stage-closed = 已结案
stage-withdrawn = 已撤回
stage-merged = 已并案

# What is done with a complaint: on buttons, and as the step to do.
step-propose = 拟办
step-accept = 受理
step-refuse = 不予受理
step-refer = 转送
step-tell = 告知受理情况
step-assess = 初步评估
step-assign = 交办
step-sign-for = 承办人签收
step-investigate = 调查
step-find = 认定
step-decide = 处理决定
step-reply = 答复
step-follow-up = 回访
step-close = 签字结案
step-withdraw = 撤回
step-merge = 并案
step-unmerge = 取消并案
step-reopen = 重新办理

# What a line of the principal's queue waits for.
queue-waits-acceptance = 待批准受理
queue-waits-instruction = 待批示
queue-waits-extension = 待审批延期
queue-waits-confirmation = 待确认代录批示
queue-waits-decision = 待作出处理决定
queue-waits-closing = 待签字结案

# What a piece is sealed to, in a field.
value-keys = { $count } 把密钥

## Rectification and accountability: the values of their choices

rectification-state-open = 整改中
rectification-state-done = 待复核
rectification-state-verified = 已销号
rectification-state-void = 已作废

# The faults, in the wording of the rules (D1–D6).
fault-f1 = 违反政务公开制度，不以适当方式公开审批条件、服务内容、办事依据和工作时限
fault-f2 = 违反规定程序或有关服务承诺的不规范行为
fault-f3 = 违反首问责任制，不履行相关职责或推诿扯皮等行政不作为
fault-f4 = 违反一次性告知制度，拖延履行服务职责
fault-f5 = 违反限时办结制度，造成工作被动或失误
fault-f6 = 服务态度傲慢生硬，故意刁难，吃、拿、卡、要等违反工作纪律

# The sanctions, in the wording of the rules (D7, D8).
sanction-s1 = 批评教育
sanction-s2 = 责令检查、限期改正
sanction-s3 = 通报批评
sanction-s4 = 组织处理或行政处分
sanction-s5 = 取消评优资格

# The facts that suggest a fault.
ground-overdue = 超期且没有有效延期
ground-unsigned = 转办长期无人签收
ground-repeat-trip = 未一次性告知，致使重复往返
ground-late-reply = 投诉答复超期
ground-late-rectification = 整改超期
ground-upheld-complaint = 投诉查证属实
ground-other = 其他情况

## Accounts and rights

role-clerk = 前台
role-office = 办公室
role-principal = 校长
role-deputy = 副校长
role-supervisor = 监督员

# What a role may do, in the table of roles.
right-keep-visits = 登记来访
right-keep-contacts = 登记和办理首问
right-keep-catalogue = 维护部门、人员、服务事项和日历
right-change-settings = 修改设置
right-read-registers = 查看登记簿和报表
right-read-names = 查看来访人和服务对象的姓名
right-move-sheets = 导入和导出带姓名的表格
right-log-complaints = 登记投诉
right-read-complaints = 查看投诉内容
right-handle-complaints = 办理投诉
right-decide-complaints = 批示、决定和结案
right-enter-instructions = 代录批示
right-open-identities = 启封查看投诉人、提出人身份
right-see-openings = 查看启封记录
right-rectify = 办理整改
right-hold-accountable = 责任追究
right-write-reports = 编写报表综述
right-close-months = 月度结账
right-keep-accounts = 管理账号

## Complaints: fields

field-signed = 署名方式
field-received-on = 收到日期
field-is-at-principal = 校长室直接接待
field-complainant-kind = 投诉人类型
field-respondents = 被投诉人
field-respondent-department = 被投诉部门
field-is-about-principal = 涉及校长本人
field-facts = 事实与经过
field-request = 诉求
field-red-path = 紧急情形
field-red-told = 已报告的单位
field-red-told-at = 报告时间
field-red-told-how = 报告方式
field-red-note = 已采取的保护措施
field-summary = 转办摘要
field-viewers = 指定查看人
field-stage = 办理阶段
field-proposed = 拟办意见
field-proposed-by = 拟办人
field-proposed-on = 拟办日期
field-acceptance = 受理决定
field-acceptance-reason = 受理意见说明
field-acceptance-on = 受理决定日期
field-accepted-by = 受理决定人
field-accept-by = 受理期限
field-acceptance-told-on = 受理告知日期
field-acceptance-told-how = 受理告知方式
field-referred-to = 转送单位
field-severity = 严重程度
field-assessment = 评估意见
field-assessed-on = 评估日期
field-assessed-by = 评估人
field-handler-department = 承办部门
field-assigned-on = 交办日期
field-assigned-by = 交办人
field-handler-signed-on = 签收日期
field-investigation = 调查经过
field-complainant-view = 投诉人意见
field-respondent-view = 被投诉人陈述
field-investigated-on = 调查日期
field-investigated-by = 调查人
field-finding = 认定结论
field-finding-basis = 认定依据
field-found-on = 认定日期
field-found-by = 认定人
field-complaint-decision = 处理决定
field-decided-on = 决定日期
field-complaint-decided-by = 决定人
field-reply = 答复内容
field-replied-on = 答复日期
field-replied-how = 答复方式
field-replied-by = 答复人
field-followed-up-on = 回访日期
field-has-retaliation = 是否受到打击报复
field-closed-on = 结案日期
field-closed-by = 结案人
field-closing-note = 结案意见
field-closing-seq = 结案签字所据的记录序号
field-closing-signature = 结案电子签名
field-withdrawn-on = 撤回日期
field-withdraw-reason = 撤回原因
field-reopened-on = 重新办理日期
field-reopen-reason = 重新办理原因
field-merged-into-id = 并入的投诉
field-merged-from-stage = 并案前的阶段
field-receipt-code = 回执查询码

# Who complains: boxes of the form, never columns of the register.
field-complainant-name = 投诉人
field-complainant-phone = 投诉人电话
field-complainant-address = 投诉人住址或单位
field-complainant-document = 投诉人证件
field-complainant-relation = 投诉人与学生关系
field-complainant-student = 学生姓名
field-complainant-class = 学生班级
field-addition = 补充内容

# Beside a complaint: instructions, what is sealed, scans and photos.
field-complaint-id = 所属投诉
field-said-on = 批示日期
field-said-by = 批示人
field-instruction-text = 批示内容
field-is-entered-for = 代录
field-instruction-entered-by = 录入人
field-confirmed-on = 确认日期
field-attachment-id = 批示原件
field-part = 加封内容
field-sealed-on = 加封日期
field-sealed-by = 加封人
field-recipients = 可启封的密钥
field-payload = 密文编号
field-resealed-on = 重新加封日期
field-attachment-purpose = 用途
field-attachment-title = 附件名称
field-media-type = 文件格式
field-size-bytes = 大小（字节）
field-is-sealed = 是否加封
field-added-on = 添加日期
field-added-by = 添加人
field-opened-reason = 查看理由

## Rectification and accountability: fields

field-problem = 存在问题
field-answerable-department = 责任部门
field-responsible-person = 整改责任人
field-is-at-once = 立即整改
field-measures = 整改措施
field-rectify-by = 整改期限
field-opened-on = 下达日期
field-opened-by = 下达人
field-done-on = 完成日期
field-done-note = 完成情况
field-verified-on = 复核日期
field-verifier = 复核人
field-verify-note = 复核意见
field-put-back-on = 退回日期
field-put-back-reason = 退回原因
field-rectification-id = 所属整改
field-person = 责任人
field-person-department = 所在部门
field-ground = 追究事由
field-fault = 过错情形
field-is-held = 是否追究
field-sanction = 追究方式
field-accountability-basis = 依据和理由
field-correct-by = 改正期限
field-corrected-on = 改正日期

## Accounts: fields

field-role = 角色
field-public-key = 加密公钥
field-signing-key = 签名公钥
field-has-first-password = 使用初始密码
field-password = 密码

## Complaints and accounts: records and what was done

record-kind-complaint = 投诉登记
record-kind-instruction = 批示
record-kind-sealed-piece = 加封内容
record-kind-attachment = 附件
record-kind-rectification = 整改
record-kind-accountability = 责任追究
record-kind-account = 账号

action-propose = 拟办
action-refuse = 不予受理
action-refer = 转送
action-tell-acceptance = 告知受理情况
action-assess = 初步评估
action-assign = 交办
action-investigate = 调查
action-find = 认定
action-decide = 作出处理决定
action-reply = 答复
action-close = 签字结案
action-withdraw = 撤回
action-merge = 并案
action-unmerge = 取消并案
action-reopen = 重新办理
action-summarize = 写转办摘要
action-name-viewers = 指定查看人
action-make-confidential = 转为实名保密
action-instruct = 批示
action-confirm-instruction = 确认代录的批示
action-seal = 加封
action-reseal = 重新加封
action-open = 启封查看
# With the reason that was given; whose case it is stands above.
action-open-because = 启封查看了加封内容，理由：{ $reason }
action-attach = 添加附件
action-order-rectification = 下达整改
action-do-rectification = 整改完成
action-verify-rectification = 整改复核
action-reopen-rectification = 整改退回
action-close-month = 月度结账并签发
action-reopen-month = 重新开账
action-write-report = 编写报表综述
action-decide-accountability = 责任追究决定
action-finish-sanction = 限期改正完成
action-add-account = 添加账号
action-make-keys = 首次解锁并生成密钥
action-change-password = 修改密码
action-reset-password = 重设密码
action-end-account = 停用账号
action-succeed = 校长交接
action-make-recovery = 生成恢复密钥

## Settings of complaints and accounts

setting-complaint-categories = 投诉类别
setting-complaint-phrases = 批示和答复常用语
setting-lock-after-minutes = 无人操作多久自动锁定（分钟）
setting-superior-key = 上级的公钥（涉及校长的投诉用）
setting-superior-name = 上级单位或负责人
setting-recovery-key = 恢复密钥的公钥
setting-second-recovery-key = 第二恢复密钥的公钥

## Complaints and accounts: problems beside a box, without a full stop

problem-is-respondent = 是被投诉人，不能办理这件投诉，请另选
problem-is-handler = 正在承办这件投诉，请先改交别人办理
problem-verifies-oneself = 不能复核自己的整改，请由别人复核
problem-password-too-short = 密码太短，至少要 { $min } 位
problem-passwords-differ = 两次输入的密码不一样
problem-password-unchanged = 和原来的密码一样，请换一个

## Complaints and accounts: what is refused, and what to do next

error-refused-no-accounts = 登记簿还没有账号，姓名等内容无法加封，也没有人审批。请校长先在“设置”里建立账号。
error-refused-has-accounts = 登记簿已经有账号了，没有再建。请用已有的账号解锁；要添人的，请校长在“设置”里添加。
error-refused-locked = 登记簿已锁定，这一步没有做。请先选姓名、输密码解锁。
error-refused-not-allowed = 您的角色没有这项权限，这一步没有做。请由有权限的人来做，或请校长调整账号。
error-refused-one-principal = 校长账号只有一个，不能另建，也不能停用。换校长的，请由现任校长在“设置”里办理交接。
error-refused-no-key-yet = 这个账号还没有解锁过，没有密钥可用。请本人先解锁一次，再做这一步。
error-refused-deputy-only = 涉及校长的投诉另有恢复密钥，校长不能经手，没有生成。请由副校长解锁后来做。
error-refused-has-recovery-key = 第二恢复密钥已经有了，没有另做。请找出原来的恢复密钥单。
error-refused-other-sheet = 这张恢复密钥单不是这个登记簿的，或已换过新单，没有使用。请找出最新的一张。
error-refused-nobody-to-seal-to = 现在没有可用来加封的密钥，没有保存。请校长先解锁一次；涉及校长的，请副校长先解锁一次，或在“设置”里登记上级的公钥。
error-refused-about-you = 涉及本人的投诉和意见，本人不能查看或办理，这一步没有做。请由其他人办理；涉及校长的，由副校长办理。
error-refused-about-principal-late = 这一件校长已经可以看到，事后勾选“涉及校长本人”起不到保护作用，没有保存。请另登记一件，并作废这一件。
error-refused-not-your-decision = 这一步由校长决定；涉及校长的投诉，由副校长决定。请由他们本人解锁后办理。
error-refused-step-out-of-order = 按办理程序，现在还不能做这一步，没有改动。请看看这件投诉办到了哪里，先做该做的一步。
error-refused-not-told-yet = 还没有把不予受理或转送的情况告知投诉人，不能结案。请先告知，再登记告知日期。
error-refused-no-signing-key = 您还没有签字用的密钥，没有结案。请锁定登记簿，重新解锁一次，再签字。
error-refused-merge-ring = 投诉不能并入自己，也不能互相并入，没有改动。请另选要并入的投诉。
error-refused-merge-shields = 涉及校长的投诉和其他投诉由不同的人决定，不能并案。请分别办理。
error-refused-wrong-code = 编号和查询码对不上。请照回执核对这两项，再输一次。
error-refused-not-a-picture = 这个文件不是图片或 PDF，没有添加。请存成 PNG、JPEG 或 PDF 再添加。
error-refused-file-too-large = 文件超过 { $limit } MB，没有添加。请压缩，或分成几份再添加。
error-refused-not-about-a-complaint = 这不是某一件投诉的单据或延期，没有办理。请从那件投诉的记录里选。
error-refused-no-instruction = 这件投诉还没有批示，没有可用的内容。请先写批示，或从纸上代录。
error-refused-no-rectification = 这里还没有整改，没有可打印的通知单。请先下达整改。
error-refused-no-accountability = 这里还没有责任追究决定，没有可打印的决定书。请先作出决定。
error-refused-rectification-done = 这项整改已经完成或复核过了，这次没有改动。没有改到位的，请退回重做。
error-refused-rectification-not-done = 这项整改还没有完成，不能复核或退回。请先登记完成情况。

## Unlocking and sealing: what went wrong, and what to do next

error-no-such-account = 没有这个姓名的账号，没有解锁。请核对姓名，或请校长在“设置”里添加账号。
error-wrong-password = 密码不对，没有解锁。请核对大小写和输入法，再输一次。
error-wrong-password-wait = 密码不对，没有解锁。请等 { $seconds } 秒再输；忘了密码的，请校长重设，校长本人的由副校长或办公室重设。
error-password-wait = 密码连续输错，这次没有核对。请等 { $seconds } 秒再输。
error-keys-replaced = 这个账号的公钥被换过，和密码锁着的密钥不符，没有解锁。请告知校长，并检查登记簿。
error-seal-not-among-recipients = 打不开：这份内容没有加封给您，或已被改动。请有权的人来打开；他也打不开的，请检查登记簿，或从备份里找回。
error-seal-damaged = 这份加封的内容残缺或被改动过，打不开。请检查登记簿，或从备份里找回；其余内容不受影响。
error-seal-of-another-record = 这份加封的内容属于另一条记录，没有显示。请检查登记簿，或从备份里找回。
error-seal-bad-key = 这不是可用的密钥，没有采用。公钥以 age1 开头，请完整粘贴，再试一次。
error-seal-wrong-phrase = 口令不对，打不开。请照手写的口令逐个字母核对，再输一次。
error-seal-no-random = 系统没有给出随机数，没有加封，也没有保存。请重启电脑再试。
error-seal-no-memory = 内存不足，这一步没有做成（需要约 64 MB）。请关掉别的程序再试。

## Papers of complaints: their titles

paper-title-complaint-record = 投诉登记表
paper-title-complaint-attachments = 投诉附件
paper-title-complaint-receipt = 投诉登记回执
paper-title-acceptance-notice = 投诉受理（不予受理）告知书
paper-title-complaint-approval = 投诉处理审批表
paper-title-handler-copy = 投诉承办件
paper-title-complaint-reply = 投诉答复书
paper-title-follow-up-record = 投诉回访记录
paper-title-rectification-notice = 整改通知单
paper-title-accountability-decision = 责任追究决定书
paper-title-complaint-book = 投诉登记簿
paper-title-yearly-appraisal = 年度考核汇总表
paper-title-recovery-sheet = 恢复密钥单

## First contacts: screens

page-contacts = 首问责任登记
page-complaints = 投诉处理
page-queue = 校长待办
command-new-contact = 新首问
command-new-complaint = 登记投诉
command-contact-of-visit = 转为首问
command-next-step = 办理下一步
command-go-contacts = 转到首问责任登记
command-go-complaints = 投诉处理
command-go-queue = 校长待办
# On a visit that became a first contact.
visit-contact = 首问登记 { $number }（{ $name } 负责）
contact-scope-all = 全部
contact-scope-open = 未办结
contact-scope-unanswered = 待答复
contact-scope-unsigned = 待签收
contact-scope-overdue = 超期
contact-scope-finished = 已办结
contact-scope-void = 已作废
contact-find = 查找
contact-find-hint = 姓名、电话、编号或事项
contact-narrowed-department = 承办部门：{ $department }
contact-no-department = 未填
contact-column-number = 编号
contact-column-time = 时间
contact-column-asker = 服务对象
contact-column-matter = 事项
contact-column-answerable = 责任人
contact-column-state = 状态
contact-list-empty = 这里还没有首问登记
contact-list-empty-hint = 按 F3 登记第一件，或换上面的筛选条件。
contact-record-none = 请在左边选一条首问登记。
contact-answerable-now = 现责任人：
contact-waits-for = 等 { $name } 签收
contact-due = 到期日：{ $date }
contact-due-provisional = 到期日：{ $date }（暂定）
contact-nothing-due = 现在没有在计的时限
contact-days-left = 已用 { $used } 个工作日，还剩 { $left } 个
contact-days-over = 超期 { $count } 天
contact-days-used-and-over = 已用 { $used } 个工作日，超期 { $count } 个
contact-state-lacks-materials = 待补材料
contact-notice-asker-signed = 服务对象已签字
contact-due-today = 今天到期
# $date is a month and a day, $left counts working days; for a narrow column.
contact-due-in = { $date } 到期，剩 { $left } 天
contact-open-visit = 查看来访登记
contact-reasons-open = 怎么算的
contact-reasons-title = 为什么 { $date } 到期
contact-reasons-counted = { $promise }：从 { $from } 起 { $days } 个{ $unit }。
contact-reasons-extended = 已批准延期并告知，顺延到 { $date }。
contact-reasons-provisional = 到期日超出已公布的放假安排，为暂定日期；放假通知载入后会重新计算。
contact-reasons-day = 第 { $count } 天
contact-reasons-day-zero = 起算日
contact-reasons-rest = 不计
contact-reasons-day-provisional = （暂定）
contact-deed-answer = 当场处理
contact-deed-hand-over = 转办
contact-deed-sign-for = 签收
contact-deed-send-back = 退回
contact-deed-void-hand-over = 作废转办
contact-deed-give-notice = 一次性告知
contact-deed-accept = 受理
contact-deed-await-materials = 待补材料
contact-deed-complete-materials = 材料补齐
contact-deed-mark-complex = 列为复杂事项
contact-deed-ask-extension = 申请延期
contact-deed-decide-extension = 审批延期
contact-deed-tell-extension = 告知延期
contact-deed-remind = 催办
contact-deed-finish = 办结
contact-deed-reply-up = 回复上级
contact-deed-follow-up = 回访
contact-deed-annotate = 补充说明
contact-deed-title = { $deed }　{ $number }
said-contact-deed = { $number } 已登记：{ $deed }。
contact-hint-hand-over = 由 { $name } 移交。对方签收以前，仍由 { $name } 负责。
contact-hint-extension = 现到期日 { $date }。须在此前批准并告知服务对象，延期才算数。
contact-hint-extension-late = 已过到期日 { $date }，会记为超期申请，仍按原到期日考核。
contact-hint-extension-asked = { $old } → { $new }，原因：{ $reason }
contact-hint-remind = 催办对象：{ $name }
contact-hint-annotate = 已经登记的内容不会改动，说明附在旁边。
contact-hint-notice = 一次说清还缺什么、怎么办、到哪里办。
contact-notice-materials = 申请材料（勾选已收到的）
contact-notice-materials-hint = 没有勾选的会记为缺少；下面可以补充清单以外的。
contact-substitute = 改由 B 岗 { $name } 承办
contact-offers-askers = 来过的人和学生名册（↑ ↓ 选择，回车选用）
contact-offers-staff = 教职工（↑ ↓ 选择，回车选用）
contact-offers-items = 服务事项（↑ ↓ 选择，回车选用）
contact-offer-guardian = { $class } { $student } 的{ $relation }
contact-offer-student = 学生　{ $class }
contact-item-hint = 输入名称或拼音首字母
contact-item-clear = 换一个
contact-item-limit = { $days } 个工作日
contact-item-on-the-spot = 当场办理
contact-chain = 转办经过
contact-chain-first = 首问责任人 { $name }　{ $at } 接到
contact-chain-link = { $from } → { $to }
contact-chain-stands-in = 代 { $name } 承办
contact-chain-signed = { $handed } 移交，{ $by } 于 { $at } 签收，历时 { $dwell }
contact-chain-sent-back = { $handed } 移交，{ $by } 于 { $at } 退回，历时 { $dwell }。原因：{ $reason }
contact-chain-waits = { $handed } 移交，已等 { $dwell }
contact-reminder-line = { $at }　{ $by } 催办 { $to }
contact-annotation-line = { $at }　{ $by } 补充说明
contact-notice-line = { $at }　{ $by } 告知
contact-notice-missing = 缺：{ $materials }
contact-notice-received = 已收：{ $materials }
contact-notice-signed = 已签字
contact-notice-unsigned = 未签字
contact-extension-heading = 延期 { $old } → { $new }
contact-extension-waits = 待审批
contact-extension-refused = 不同意
contact-extension-untold = 待告知
contact-extension-counts = 已顺延
contact-extension-does-not-count = 不顺延
contact-extension-asked = { $at }　{ $by } 申请：{ $reason }
contact-extension-decided = { $at }　{ $by } 审批
contact-extension-told = { $at }　已{ $how }告知服务对象
contact-extension-late = 申请时已过到期日
contact-trip-of = 再次来办：{ $number }
contact-trip-notice = { $at } 一次性告知，缺：{ $materials }
contact-trips = 为同一件事又来过 { $count } 次
contact-earlier-notice = 再次来办 { $number } { $matter }？（{ $at } 一次性告知，缺：{ $missing }）
contact-earlier = 再次来办 { $number } { $matter }？（{ $at }）
contact-earlier-take = 是，为这件事
contact-earlier-drop = 不是
contact-earlier-missing-now = 这次又缺什么（没有可不填）
contact-earlier-named = 告知单上写明了
contact-earlier-not-named = 告知单上没有写
contact-form-new = 首问责任登记
contact-form-hint = 输入姓名、拼音首字母或电话，来过的人和名册里的学生会自动提示。
contact-form-own-duty = 属于本人职责
contact-form-agitated = 对方情绪激动
contact-form-no-outcome = 暂未处理
contact-form-then-hand-over = 保存后填写转给谁。
contact-form-then-notice = 保存后填写告知内容。
contact-form-more = 更多：材料、受理日期、备注
contact-first-responder-stays = 首问责任人登记后不再改动；有出入请用“补充说明”。
# How to speak with who asks, by situation (A5, A14, F29), a sentence a line.
manner-card-in-person = 当面接待
manner-card-in-person-lines =
    起身，先问好：“您好，请问有什么可以帮您？”
    听完再答，不打断。
    归自己管的当场答；不归自己管的，带过去或转办。
    说清什么时候、由谁答复。
manner-card-several = 有几位在等
manner-card-several-lines =
    对后来的人说：“请您先坐，马上就到您。”
    按先后办理，急事先问清。
    能一句答复的先答复。
manner-card-agitated = 对方情绪激动
manner-card-agitated-lines =
    先请坐、倒水，换到安静的地方。
    “您别着急，您慢慢说，我都记下来。”
    不争辩，不许诺办不到的事。
    说清下一步和时间；劝不住就请领导来。
manner-card-phone = 接听电话
manner-card-phone-lines =
    铃响三声内接：“您好，这里是学校。”
    记下姓名、电话和事项，复述一遍。
    不能当时答的，说好什么时候回电。
manner-card-hint = 仅供提示，不会保存。

## Working calendar: the reasons of a due date

# What one day on the way to a due date is; $reason is one of due-reason-….
due-day-zero = 起算日，不计
due-day-counts = 第 { $count } 天
due-day-counts-because = 第 { $count } 天（{ $reason }）
due-day-passed-over = 不计（{ $reason }）
due-day-provisional = { $day }，暂定
# Why a day works or rests: a weekend, or who decided it and under which name.
due-reason-weekend = 周末
due-reason-decided = { $origin }：{ $name }

## Working calendar: notices that cannot be taken

# One fault in a typed notice or in a file, without a full stop; $line counts from 1.
notice-fault-not-a-day = 第 { $line } 行：看不懂日期“{ $text }”，请写成 2027-02-05
notice-fault-reversed = 第 { $line } 行：{ $first }晚于{ $last }，请对调起止日期
notice-fault-too-long = 第 { $line } 行：一段有 { $days } 天，最多 { $max } 天，请核对起止日期
notice-fault-no-kind = 第 { $line } 行：没写休息还是上班，请补上“休”或“班”
notice-fault-rest-and-work = 第 { $line } 行：又写休息又写上班，请分成两行
notice-fault-contradiction = 第 { $line } 行：{ $day }在第 { $first } 行写的是另一种安排，请核对
notice-fault-other-year = 第 { $line } 行：{ $day }不归 { $year } 年的通知管，请核对年份
notice-fault-nothing = 没有找到日期，请核对内容
notice-fault-too-much = 有 { $found } 个字，最多 { $max } 个字，请只留下放假安排
# Of a whole file.
error-notice-faulty = 这份放假通知没有载入，有 { $count } 处不对。第一处：{ $first }。请改好文件，再试一次。
error-notice-columns-missing = 这份放假通知没有载入，表格里缺少这些列：{ $columns }。请补上，再试一次。

## Commands of first contact

# After the day that a limit ends on.
cli-due-provisional = 暂定
cli-changed-to = { $before } → { $after }
cli-done-import-calendar = 已载入 { $years } 年的放假通知：{ $days } 天有变动；未办结 { $open } 件，其中 { $count } 件改了到期日。
cli-done-import-calendar-dry = 试读了 { $years } 年的放假通知：{ $days } 天会变动；未办结 { $open } 件，其中 { $count } 件会改到期日。没有写入登记簿。
cli-show-earlier = 前次登记：{ $number }
cli-show-trips = 再次来办：{ $numbers }
cli-show-due = 到期日的理由（已过 { $used } 个工作日，还剩 { $left } 个）
cli-wrong-not-a-limit = “{ $text }”不是能用的时限。请写 { $min } 到 { $max } 之间的天数。
cli-wrong-not-a-year = “{ $text }”不是年份。请写成 2027。
cli-usage-due = shouwen due --from 日期 --days 天数 [--calendar-days] [--explain]
cli-summary-due = 算出时限到哪一天
cli-help-due =
    从 --from 的第二天起数工作日；加 --calendar-days 就数自然日。先写出到期日，超出已公布的放假通知时注明“暂定”。
    加 --explain 就逐日写出理由。有登记簿时按它的工作日历，没有时按随程序带的。

## Today: what waits

today-waiting = 待办事项
today-waiting-counts = 今天到期 { $due } · 超期 { $over } · 待签收 { $unsigned } · 待答复 { $unanswered }
today-waiting-none = 没有到期、待签收或待答复的事项。
today-waiting-more = 还有 { $count } 件没有列出。
today-overdue = 超期
today-due-today = 今天到期
today-unsigned = 待签收
today-unanswered = 待答复
today-messages = 电话留言
# Working days since the day something was due.
today-days-over = 超期 { $days } 天
# On the days of rest right behind the due date, when no working day is over yet.
today-just-over = 已过期
today-answerable = 现责任人 { $person }
today-reminded = 已催办
today-escalated = 应报校长
today-remind = 催办
# Who is to sign, and how long it has been waiting.
today-unsigned-line = → { $receiver }　已 { $elapsed }
today-unsigned-too-long = 久未签收
today-received = { $at } 收到
today-message-line = { $caller } → { $person }
today-message-call-back = 请回电 { $phone }
today-message-told = 已转告
elapsed-minutes = { $count } 分钟
elapsed-hours = { $count } 小时
elapsed-days = { $count } 天
said-reminded = 已催办 { $number }。
said-message-taken = 给 { $person } 的留言已记下。
said-message-delivered = 给 { $number } 的留言已转告。

## Screen: small forms, and a phone message

# In a list of choices none of which is chosen yet.
entry-choose = 请选择
# Above names that begin as typed.
entry-offers = 已有的名称
command-take-message = 电话留言
message-title = 电话留言
message-confirm = 记下留言
message-called-at-hint = 留空就是现在。

## Screen: the settings of the clock

settings-clock = 时限与催办
settings-clock-hint = 改动后，未办结事项的到期日会随之重算，每一件都记在历史里。
settings-clock-preview = 查看影响
settings-clock-save = 保存时限
settings-clock-title = 保存新的时限？
settings-clock-unchanged = 时限没有改动。
# Which open cases would be due on another day.
moved-none = { $open ->
    [0] 现在没有未办结的事项。
   *[other] 未办结 { $open } 件，到期日都不变。
}
moved-count = 未办结 { $open } 件，其中 { $count } 件的到期日会变：
moved-line = { $number }　{ $before } → { $after }
moved-line-provisional = { $number }　{ $before } → { $after }（暂定）
moved-no-day = 不计时限
moved-more = 还有 { $count } 件。

## Sheets of first contacts and the catalogue

sheet-title-contacts = 首问责任登记
sheet-title-staff = 教职工名册
sheet-title-items = 服务事项目录
sheet-title-students = 学生名册
sheet-yes = 是
sheet-no = 否
sheet-time = 时间
sheet-channel = 方式
sheet-asker = 服务对象
sheet-matter = 事项
sheet-first-responder = 首问责任人
sheet-own-duty = 是否本职
sheet-outcome = 处理方式
sheet-department = 承办部门
sheet-handler = 承办人
sheet-handed-at = 移交时间
sheet-due-on = 到期日
sheet-finished-on = 办结日期
sheet-result = 结果
sheet-kind = 类别
sheet-form = 形式
sheet-asker-kind = 服务对象类型
sheet-accepted-on = 受理日期
sheet-item = 服务事项
sheet-agitated = 情绪激动
sheet-calming = 安抚情况
sheet-materials = 收件材料
sheet-awaited-materials = 待补材料
sheet-completed-on = 补齐日期
sheet-complex = 复杂事项
sheet-complex-by = 复杂认定人
sheet-complex-on = 复杂认定日期
sheet-complex-reason = 复杂理由
sheet-above-unit = 来文单位
sheet-above-document = 来文编号
sheet-above-limit = 来文时限
sheet-above-limit-unit = 时限单位
sheet-replied-up-at = 上报时间
sheet-replied-up-how = 上报方式
sheet-outcome-at = 处理时间
sheet-led-to = 引荐去向
sheet-escorted-by = 引荐人
sheet-passed-on = 移交内容
sheet-stands-in-for = 替岗对象
sheet-signed-at = 签收时间
sheet-signed-by = 签收人
sheet-chain = 转办经过
sheet-chain-line = { $at } { $from } → { $to }（{ $state }）
sheet-told-at = 告知时间
sheet-told-how = 告知方式
sheet-delivery-proof = 送达凭证
sheet-finished-by = 办结人
sheet-followed-up-at = 回访时间
sheet-followed-up-by = 回访人
sheet-followed-up-how = 回访方式
sheet-solved = 是否解决
sheet-satisfaction = 满意度
sheet-follow-up-note = 回访情况
sheet-earlier = 前次编号
sheet-repeat-cause = 重复原因
sheet-visit = 来访编号
sheet-due-promise = 到期依据
sheet-due-from = 起算日期
sheet-due-provisional = 暂定
sheet-name = 姓名
sheet-staff-department = 部门
sheet-post = 岗位
sheet-substitute = B岗
sheet-duties = 职责
sheet-guardian = 监护人
sheet-item-name = 事项
sheet-category = 类别
sheet-basis = 依据
sheet-conditions = 条件
sheet-item-materials = 材料
sheet-steps = 流程
sheet-limit = 时限
sheet-fee = 收费
sheet-place = 地点
sheet-hours = 时间
template-note-contacts-required = 日期、服务对象、事项必填，其他可以空着。第一张表从第二行起填，一行一件事。
template-note-contacts-hand-over = 承办人不是首问责任人的，记为转办；写了办结日期的，按移交时间视为已签收。
template-note-contacts-due = 已办结的，到期日照原样保留；没有办结的，到期日由时限规则另算。
template-note-staff-required = 姓名必填，其他可以空着。一行一人。
template-note-list-again = 再次导入时，姓名和部门（班级）相同的更新，空着的格子不改动；表里没有的人不会删除。
template-note-items-required = 事项必填，同一名称只能写一行。
template-note-items-lines = 材料、流程在格子里一行写一条；材料可以写成“名称 | 份数 | 如何取得”。
template-note-items-limit = 时限写工作日数，如 5；当场办结的空着。
template-note-items-again = 再次导入时，同名事项有改动就成为新版本，旧版本留着。
template-note-students-required = 姓名必填，其他可以空着。一行一名学生。
template-note-students-extra = 多出来的列不导入：学生的信息只留用得着的。
template-example-post = 学籍管理员
template-example-substitute = 王老师
template-example-matter = 转学手续怎么办
template-example-responder = 王芳
template-example-result = 已告知所需材料和流程
problem-twice = 第 { $row } 行已有同样的名称
cli-done-import-list = { $register }：读了 { $read } 行，新增 { $count } 条，更新 { $updated } 条。
cli-done-import-list-dry = { $register }：试读了 { $read } 行，可以新增 { $count } 条、更新 { $updated } 条；没有写入登记簿。
cli-import-absent = 登记簿里有而表里没有的：{ $count } 人，没有改动。离开学校的，请到登记簿里注明。
cli-import-left-out-columns = 没有导入的列：{ $names }。
cli-import-unknown-items = 服务事项目录里没有，并入备注：{ $names }。

## Working calendar: the festivals, by the names the calendar that ships gives them

festival-new-year = 元旦
festival-spring = 春节
festival-qingming = 清明
festival-labour = 劳动节
festival-dragon-boat = 端午
festival-mid-autumn = 中秋
festival-national = 国庆节

## Catalogue

page-catalogue = 服务事项
command-go-catalogue = 转到服务事项
catalogue-items = 服务事项
catalogue-departments = 部门
catalogue-posts = 岗位
catalogue-staff = 教职工
catalogue-students = 学生名册
catalogue-publicity = 十项公开
catalogue-filter = 筛选
catalogue-new = 新增
catalogue-edit = 修改
catalogue-title-new = 新增：{ $kind }
catalogue-title-edit = 修改：{ $kind }
catalogue-empty = 这里还没有内容。
catalogue-none-found = 没有符合筛选的内容。
# Above entries that are no more: who left, what is no longer offered.
catalogue-ended = 已离开或停用
catalogue-versions = 历次版本
catalogue-version = 第 { $version } 版（{ $from }起）
catalogue-materials-hint = 每行一份：名称 | 份数 | 如何取得，例如：户口簿复印件 | 1 | 带原件到办公室复印
catalogue-lines-hint = 每行一条。
catalogue-item-hint = 保存后就是新的一版，以前的告知单仍按当时的版本打印。
catalogue-ended-hint = 填了日期，从那天起不再列入名单，旧登记里仍然保留。
catalogue-void-title = 作废这一条？
catalogue-void-text = 只用于登错的内容；离开或停用的，请修改并填上日期。
said-entry-saved = 已保存“{ $name }”。
said-entry-voided = “{ $name }”已作废。
catalogue-import = 从表格导入
catalogue-import-title = 从表格导入：{ $kind }
catalogue-import-file = 表格文件（xlsx、xls、csv）
catalogue-import-check = 先核对
catalogue-import-do = 导入
catalogue-import-progress = 正在读表格……
catalogue-import-counts = 读到 { $read } 行：新增 { $imported }，更新 { $updated }，已有 { $known }。
catalogue-import-absent = 名册里有 { $count } 人不在表中，仍留在名册里；离开的请逐个填上日期。
catalogue-import-left-out = 没有用到的列：{ $columns }
said-imported = 已导入：新增 { $imported }，更新 { $updated }。
catalogue-starter = 可以从常用事项目录开始：转学、在读证明、请假、报修等，以后逐项修改。
catalogue-starter-do = 使用常用事项目录
said-starter = 已放入 { $items } 项服务事项、{ $departments } 个部门、{ $posts } 个岗位。
setup-starter = 从常用事项目录开始（转学、在读证明、请假等）

## Working calendar: screens

page-calendar = 工作日历
calendar-published-until = 放假通知已公布到{ $day }；之后的日期为暂定。
calendar-this-month = 本月
calendar-earlier-year = 上一年
calendar-later-year = 下一年
# In a day's cell: 休 rests, 班 works though it is a weekend.
calendar-mark-rest = 休
calendar-mark-work = 班
calendar-mark-provisional = 暂定
# A day, for screen readers.
calendar-day-works = { $day }　上班
calendar-day-works-because = { $day }　上班（{ $reason }）
calendar-day-rests = { $day }　休息
calendar-day-rests-because = { $day }　休息（{ $reason }）
calendar-year = { $year } 年的放假与调休
calendar-stretch-rest = { $name }　{ $from }至{ $to }　休 { $days } 天
calendar-stretch-rest-day = { $name }　{ $from }　休
calendar-stretch-work = { $name }　{ $from }至{ $to }　上班 { $days } 天
calendar-stretch-work-day = { $name }　{ $from }　上班
calendar-count = 推算日期
calendar-count-from = 起算日
calendar-count-days = 工作日数
calendar-count-do = 推算
calendar-count-due = 第 { $count } 个工作日：{ $day }
calendar-count-due-provisional = 第 { $count } 个工作日：{ $day }（暂定）
calendar-count-line = { $day }　{ $what }
calendar-school = 本校停课与开放日
calendar-school-days = 停课与开放日
calendar-school-hint = 每行一段，写明休还是班，例如：2027-01-25~2027-02-20 休 寒假
calendar-school-take-back = 取消
calendar-school-take-back-named = 取消 { $name }
calendar-notice = 放假通知
calendar-notice-year = 哪一年的通知
calendar-notice-text = 通知内容
calendar-notice-hint = 可粘贴通知原文，或每行一段：2027-02-05~2027-02-11 休 春节
calendar-notice-file = 或从文件载入（CSV、Excel、ICS）
calendar-preview = 看看会变什么
calendar-not-a-year = 请写四位数的年份，例如 2027
calendar-load-title = 更新工作日历？
calendar-load-do = 更新日历
calendar-load-days = 有 { $count } 天改变：
calendar-load-no-days = 没有哪一天改为上班或休息。
calendar-load-to-rest = { $day }　改为休息
calendar-load-to-work = { $day }　改为上班
calendar-load-more = 还有 { $count } 天。
calendar-load-progress = 正在重算到期日……
said-calendar = 工作日历已更新，{ $count } 件的到期日有变动。

## Papers of first contact

# Which part of the sheet it is.
paper-leaf-handler = 承办联
paper-leaf-receipt = 回执
paper-leaf-told = 告知联
paper-leaf-message = 留言联
paper-leaf-reminder = 催办联
paper-leaf-asker = 服务对象联
paper-mark-backdated = 补录：{ $at }登记
paper-mark-late-extension = 超期申请：不计入按时办结
# Places to sign, and labels that stand on several papers.
paper-first-responder-signature = 首问责任人签名
paper-handler-signature = 承办人签名
paper-department-signature = 部门负责人签名
paper-asker-signature = 服务对象签名
paper-approver-signature = 批准人签名
paper-receiver-signature = 签收人签名
paper-giver-signature = 移交人签名
paper-handler-phone = 联系电话
paper-due-provisional = { $date }（暂定）
paper-working-days = { $days } 个工作日
paper-days-of = { $days } 个{ $unit }
paper-stands-in = { $name }（代{ $other }）
paper-with-details = { $name }（{ $details }）
paper-labelled = { $label }：{ $text }
paper-as-of-day = { $date }公布
# The record of a first contact.
paper-link-outcome = 签收情况
paper-link-dwell = 历时
paper-link-signed = { $by }于{ $at }签收
paper-link-sent-back = { $by }于{ $at }退回：{ $reason }
paper-record-notice = 一次性告知：{ $at }，{ $by }告知，缺少材料：{ $missing }
paper-record-notice-only = 一次性告知：{ $at }，{ $by }告知
paper-record-extension = 延期：{ $old } → { $new }（{ $reason }），{ $by } { $decision }
paper-record-extension-undecided = 延期：{ $old } → { $new }（{ $reason }），未审批
paper-record-reminder = 催办：{ $at }，{ $by }催办{ $to }
paper-record-annotation = 补充说明：{ $text }（{ $by }，{ $at }）
paper-record-trip = 为同一事项再次来办：{ $number }，{ $at }
# The hand-over slip.
paper-handle-by = 办理时限
paper-handle-from-signing = 签收后 { $days } 个工作日内
paper-leader-opinion = 拟办意见
paper-handled = 办理结果
paper-signed-for = 签收
paper-sent-back = 退回
paper-hand-over-ask = 请在办理时限前办结并告知服务对象，填写办理结果后将本联送回{ $desk }存档。
paper-hand-over-receipt-ask = 请当场签收并裁下本回执交回{ $desk }；签收之前，仍由移交人负责。不属本部门职责的，请写明原因退回。
# The one-time notice.
paper-material-name = 申请材料
paper-material-copies = 份数
paper-material-source = 如何取得
paper-material-received = 已收
paper-material-missing = 缺少
paper-notice-promise = 办理上述事项所需的材料和手续已在本单中一次告知。您按本单备齐材料即可办理，无需提交本单以外的材料；承诺时限自材料齐全、受理之日的次日起计算。本单一式两份，服务对象和学校各执一份。
# The phone message.
paper-message-receiver = 签收人签名
paper-message-done = 处理情况
paper-message-ask = 请看到后及时处理；请回电的，请尽快回电。
# The notice of an extension.
paper-ask-whom = 咨询联系人
paper-extension-ask = 因上述原因不能在原到期日前办结，现将新的到期日告知您，给您带来不便，敬请谅解。如有疑问，请与咨询联系人联系。
# The reminder.
paper-days-over = 已超期
paper-reminder-note = 催办内容
paper-reminder-place = 催办次数
paper-reminder-count = 第{ $count }次
paper-answer-by = 回复期限
paper-reminded-signature = 被催办人签收
paper-reminder-ask = 上述事项已到期未办结，请立即办理，并填写下方回执交回{ $desk }。确需延期的，请说明原因，经批准后告知服务对象。
paper-progress = 目前进展
paper-why-late = 未按期办结的原因
paper-finish-by = 预计办结日期
paper-wants-extension = 是否申请延期
# The reply. $channel is one of channel-….
paper-reply-dear = { $name }：
paper-reply-opening = 您于{ $date }以“{ $channel }”方式提出的事项（编号{ $number }），我校已办理。现答复如下：
paper-reply-matter = 提出的事项
paper-reply-answer = 答复意见
paper-reply-basis = 依据
paper-reply-remedy =
    如对本答复有异议，可以与承办人联系或到校长室反映，也可以依法向教育主管部门反映。
    特此答复。
paper-reply-remedy-phone =
    如对本答复有异议，可以与承办人联系或到校长室反映，也可以拨打监督电话{ $phone }，或依法向教育主管部门反映。
    特此答复。
paper-sealed = { $school }（盖章）
paper-delivery = 送达签收
paper-delivered-how = 送达方式
paper-delivered-at = 送达时间
paper-delivered-by = 送达人签名
paper-delivered-to = 签收人签名
# The record of completion.
paper-on-time = 是否按时
paper-completion-ask = 如对办理结果有异议，请与承办人联系或到校长室反映。
# The book of first contacts; heads of narrow columns.
paper-column-received = 收到时间
paper-column-signed = 移交/签收
paper-column-signed-by = { $by } { $at }签收
paper-column-sent-back-by = { $by } { $at }退回
paper-column-due = 到期
paper-column-finished = 办结
paper-column-result = 结果/备注
paper-contact-book-counts = 当场答复{ $answered }条、转办{ $handed-over }条、其他方式{ $otherwise }条、待答复{ $unanswered }条，已办结{ $finished }条，作废{ $void }条
paper-contact-book-day-total = { $day }小计：{ $records }条，当场答复{ $answered }、转办{ $handed-over }、其他方式{ $otherwise }、待答复{ $unanswered }，已办结{ $finished }，作废{ $void }
paper-contact-book-month-total = 本月合计：{ $records }条，当场答复{ $answered }、转办{ $handed-over }、其他方式{ $otherwise }、待答复{ $unanswered }，已办结{ $finished }，作废{ $void }
paper-contact-book-empty = 本期没有首问登记。
paper-contact-book-elsewhere-why = 编号按登记先后连续使用，本册按收到日期收录。下列编号在本册编号之间：注明日期的登记的是其他日期收到的事项，不是缺号；没有注明日期的，登记簿里查不到。
paper-contact-book-elsewhere-days = 收到日期
paper-contact-book-closing-empty = 本期没有首问登记，没有使用编号。
# The commitment board.
paper-board-basis = 依据和条件
paper-board-limit = 承诺时限
paper-board-place = 地点和时间
paper-board-handler = 承办人及电话
paper-board-empty = 还没有服务事项。
paper-board-promise = 承诺时限自受理之日的次日起按工作日计算；材料不齐的，一次告知需要补齐的全部材料。
paper-board-promise-phone = 承诺时限自受理之日的次日起按工作日计算；材料不齐的，一次告知需要补齐的全部材料。未兑现承诺的，请拨打监督电话{ $phone }。
# The list of what is made public.
paper-public-none = 未公开：
paper-public-counts = 应公开{ $topics }项，已公开{ $published }项。
paper-public-keeper = 公开责任人签名
# The list of posts.
paper-duties-holder = 责任人（A岗）
paper-duties-substitute = 代岗人（B岗）
paper-duties-vacant = （空缺）
paper-duties-empty = 还没有岗位。
paper-duties-ask = 责任人不在岗时，由代岗人办理，不得推诿。最先接待的教职工为首问责任人，负责答复或转办到底。

## Figures of first contact

amount-hours = { $hours } 小时
amount-working-days = { $days } 个工作日
amount-ratio = { $share }（{ $part }/{ $whole }）
contact-figures-total = 总量
contact-figures-kind = 按类别
contact-figures-channel = 按方式
contact-figures-form = 按形式
contact-figures-asker = 按服务对象
contact-figures-desk = 首问办理
contact-figures-hand-over = 转办与签收
contact-figures-time = 办理时限
contact-figures-extension = 延期
contact-figures-satisfaction = 回访与满意度
# $promise is one of promise-…
contact-figure-promise = { $promise }（{ $days } 个工作日）
contact-figure-contacts = 首问登记
contact-figure-contacts-definition = 本期内收到的首问登记件数，按实际收到时间归入本期；已作废的不计。
contact-figure-finished = 期末已办结
contact-figure-finished-definition = 首问登记中，本期最后一天以前（含当天）已经办结的件数。
contact-figure-open = 期末未办结
contact-figure-open-definition = 首问登记 − 期末已办结。
contact-figure-voided = 作废的首问登记
contact-figure-voided-definition = 收到时间在本期内、已作废的首问登记数；不计入首问登记，编号保留。
contact-figure-kind-definition = 首问登记中，按登记的类别分列的件数，各类之和等于首问登记。
contact-figure-channel-definition = 首问登记中，按登记的方式分列的件数，各项之和等于首问登记。
contact-figure-form-definition = 首问登记中，按口头、书面分列的件数；来信、电子邮件和递交的材料属书面。
contact-figure-asker-definition = 首问登记中，按服务对象的类型分列的件数，各项之和等于首问登记。
contact-figure-on-the-spot = 当场办结率
contact-figure-on-the-spot-definition = 首问登记中，由首问责任人在收到当天直接答复并办结的件数 ÷ 首问登记。
contact-figure-notices = 一次性告知
contact-figure-notices-definition = 就本期首问登记开出的一次性告知次数；作废的不计。
contact-figure-repeat-trips = 重复往返
contact-figure-repeat-trips-definition = 首问登记中，登记为同一事项再次来办的件数。
contact-figure-repeat-told = 往返：告知过
contact-figure-repeat-told-definition = 重复往返中，所缺的材料在上次告知时已经列明的件数。
contact-figure-repeat-untold = 往返：未告知
contact-figure-repeat-untold-definition = 重复往返中，所缺的材料上次没有告知或告知时没有列明的件数。
contact-figure-agitated = 情绪激动
contact-figure-agitated-definition = 首问登记中，登记了服务对象情绪激动的件数。
contact-figure-hand-overs = 转办
contact-figure-hand-overs-definition = 就本期首问登记办理的转办次数，一件转办几次计几次；作废的不计。
contact-figure-sent-back = 退回
contact-figure-sent-back-definition = 转办中，被接收人退回的次数。
contact-figure-signed-promptly = 及时签收率
contact-figure-signed-promptly-definition = 移交后 { $hours } 小时内签收的转办次数 ÷ 全部转办次数；未签收的和退回的只计入分母。
contact-figure-signing-median = 签收用时中位数
contact-figure-signing-median-definition = 已签收的转办按移交到签收的时间排列，居中一次的时间；次数为偶数时，取居中两次的平均数。
contact-figure-on-time = 按时办结率
contact-figure-on-time-definition = 到期日在本期内、到统计时已经答复或已经过期的事项为分母，一件计一次；其中在到期日以前（含当天）答复的为分子。以答复时间为准，不以结案时间为准；按规定批准并告知的延期，以延期后的日期为到期日；过期仍未办结的计为未按时；尚未到期又未答复的不计入分母。
contact-figure-same-day-definition = 口头、来电等事项，在当个工作日（下班后或休息日收到的为下一个工作日）内答复、告知或转办的件数 ÷ 同一规则下应在本期内答复或转办的件数。已转办的事项随后另按转办的时限计算。
contact-figure-written-definition = 书面咨询，自受理起 { $days } 个工作日内答复的件数 ÷ 本期到期的件数；计算方法同按时办结率。
contact-figure-complex-definition = 列为复杂问题的书面咨询，自受理起共 { $days } 个工作日内答复的件数 ÷ 本期到期的件数；计算方法同按时办结率。
contact-figure-handed-over-definition = 转办后自签收起 { $days } 个工作日内答复的件数 ÷ 本期到期的件数；没有签收的还没有到期日。计算方法同按时办结率。
contact-figure-item-definition = 按服务事项自身的时限到期、按时答复的件数 ÷ 本期到期的件数；计算方法同按时办结率。
contact-figure-from-above-definition = 上级转办件，在来文规定的期限内上报或答复的件数 ÷ 本期到期的件数；计算方法同按时办结率。
contact-figure-overdue = 超期件数
contact-figure-overdue-definition = 按时办结率的分母 − 分子：本期到期、没有在到期日以前答复的件数，含已补办的。
contact-figure-reply-median = 办理用时中位数
contact-figure-reply-median-definition = 首问登记中已经答复的，按受理（没有受理的按收到）次日起到答复日的工作日数排列，居中一件的天数；当天答复的为 0；等待补齐材料的时间不计。
contact-figure-extensions = 申请延期
contact-figure-extensions-definition = 就本期首问登记申请延期的次数；作废的不计。
contact-figure-told-in-time = 延期期前告知率
contact-figure-told-in-time-definition = 在原到期日以前（含当天）把延期告知服务对象的次数 ÷ 申请延期的次数。
contact-figure-followed-up = 回访率
contact-figure-followed-up-definition = 期末已办结的事项中回访过的件数 ÷ 期末已办结。
contact-figure-solved = 解决率
contact-figure-solved-definition = 回访时认为已经解决的件数 ÷ 回访的件数；没有说明的不算解决。
contact-figure-content = 满意率
contact-figure-content-definition = 回访时评价“满意”和“基本满意”的件数 ÷ 作出评价的件数；未评价的不算满意，也不计入分母。
# Why an extension did not excuse a matter that is late
overdue-extension-not-asked = 未申请延期
overdue-extension-asked-late = 申请已超期
overdue-extension-not-approved = 未在期前批准
overdue-extension-not-told-in-time = 未在期前告知
overdue-extension-passed-again = 延期后仍超期
# On the report, and on the page of reports
report-number-8 = 八
report-number-9 = 九
report-number-10 = 十
report-section-contact-spread = 首问分布
report-section-overdue = 超期事项
report-contacts-empty = 本期没有首问登记。
report-chart-contacts-by-day = 每日首问件数
report-chart-contacts-by-month = 各月首问件数
report-chart-contacts-by-channel = 各方式首问件数
report-column-contacts = 首问件数
report-column-due = 本期到期
report-column-kept = 按时
report-column-on-time = 按时率
report-column-item = 热点服务事项
report-column-days-over = 超期
report-overdue-days = { $days } 天
report-overdue-open = 未答复
report-overdue-reminded = 已催办
report-overdue-not-reminded = 未催办
report-overdue-none = 本期到期的事项没有超期。
report-overdue-note = 超期天数按工作日计算，到答复日为止；未答复的到统计日为止。
report-overdue-more = { $register }另有 { $count } 件，没有列出：按到期日排在后面，或属查看人无权打开的登记。
reports-about-visits = 来访
reports-about-contacts = 首问
reports-contacts-bar = { $part }　{ $count } 件

## Figures of complaints

complaint-figures-total = 总量
complaint-figures-signed = 按署名方式
complaint-figures-channel = 按方式
complaint-figures-complainant = 按投诉人
complaint-figures-finding = 按认定结论
complaint-figures-handling = 受理与办理
complaint-figures-time = 办理时限
complaint-figures-extension = 延期
complaint-figures-follow-up = 回访与满意度
complaint-figures-fault = 责任追究：按过错
complaint-figures-sanction = 责任追究：按处理方式
complaint-figure-received = 收到投诉
complaint-figure-received-definition = 本期内收到的投诉件数，按实际收到日期归入本期；已作废的不计。
complaint-figure-closed = 已结案
complaint-figure-closed-definition = 收到投诉中，到统计时已经签字结案的件数。
complaint-figure-open = 未办结
complaint-figure-open-definition = 收到投诉 − 已结案 − 撤回 − 并案。
complaint-figure-withdrawn = 撤回
complaint-figure-withdrawn-definition = 收到投诉中，投诉人撤回的件数。
complaint-figure-merged = 重复投诉（并案）
complaint-figure-merged-definition = 收到投诉中，与另一件投诉反映同一事项、已经并案办理的件数。
complaint-figure-reopened = 重新办理
complaint-figure-reopened-definition = 收到投诉中，办结后又重新办理的件数。
complaint-figure-voided = 作废的投诉登记
complaint-figure-voided-definition = 收到日期在本期内、已作废的投诉登记数；不计入收到投诉，编号保留。
complaint-figure-signed-definition = 收到投诉中，按登记的署名方式分列的件数，各项之和等于收到投诉。
complaint-figure-channel-definition = 收到投诉中，按登记的方式分列的件数，各项之和等于收到投诉。
complaint-figure-complainant-definition = 收到投诉中，按投诉人的类型分列的件数，各项之和等于收到投诉；不涉及任何人的姓名。
complaint-figure-finding-definition = 收到投诉中，已经作出认定的，按认定结论分列的件数。
complaint-figure-upheld = 属实率
complaint-figure-upheld-definition = 收到投诉中，认定为“属实”和“部分属实”的件数 ÷ 已经作出认定的件数。
complaint-figure-refused = 不予受理
complaint-figure-refused-definition = 收到投诉中，决定不予受理的件数。
complaint-figure-referred = 转送
complaint-figure-referred-definition = 收到投诉中，转送上级或其他单位办理的件数。
complaint-figure-at-principal = 校长室接待
complaint-figure-at-principal-definition = 收到投诉中，由校长室直接接待的件数。
complaint-figure-red-path = 强制报告与欺凌
complaint-figure-red-path-definition = 收到投诉中，属强制报告或学生欺凌、按紧急程序办理的件数。
complaint-figure-agitated = 情绪激动
complaint-figure-agitated-definition = 收到投诉中，登记了投诉人情绪激动的件数。
complaint-figure-accepted-on-time = 按时受理率
complaint-figure-accepted-on-time-definition = 收到后 { $days } 个工作日内决定受理、不予受理或转送的件数 ÷ 受理期限在本期内届满的件数；期限未到又没有决定的，以及没有决定就撤回、并案的，不计入分母。
complaint-figure-replied-on-time = 按时答复率
complaint-figure-replied-on-time-definition = 到期日在本期内、到统计时已经答复或已经过期的投诉为分母；其中在到期日以前（含当天）答复的为分子。期限为受理后 { $days } 个工作日，没有按时受理的自收到起算；以答复日期为准，不以结案日期为准；按规定批准并告知的延期，以延期后的日期为到期日；不予受理、转送、撤回和并案的不计。
complaint-figure-late-replies = 答复超期
complaint-figure-late-replies-definition = 按时答复率的分母 − 分子：本期到期、没有在到期日以前答复的件数，含已补答复的。
complaint-figure-reply-median = 答复用时中位数
complaint-figure-reply-median-definition = 收到投诉中已经答复的，按收到次日起到答复日的工作日数排列，居中一件的天数；件数为偶数时，取居中两件的平均数；当天答复的为 0。
complaint-figure-extensions = 申请延期
complaint-figure-extensions-definition = 就本期收到的投诉申请延期的次数；作废的不计。
complaint-figure-told-in-time = 延期期前告知率
complaint-figure-told-in-time-definition = 在原到期日以前（含当天）把延期告知投诉人的次数 ÷ 申请延期的次数。
complaint-figure-followed-up = 回访率
complaint-figure-followed-up-definition = 收到投诉中已经答复并且回访过的件数 ÷ 已经答复的件数。
complaint-figure-solved = 解决率
complaint-figure-solved-definition = 回访时认为已经解决的件数 ÷ 回访的件数；没有说明的不算解决。
complaint-figure-content = 满意率
complaint-figure-content-definition = 回访时评价“满意”和“基本满意”的件数 ÷ 作出评价的件数；未评价的不算满意，也不计入分母。
complaint-figure-retaliation = 反映打击报复
complaint-figure-retaliation-definition = 回访时反映受到打击报复的件数。
complaint-figure-fault-f1 = 政务公开制度
complaint-figure-fault-f2 = 规定程序或服务承诺
complaint-figure-fault-f3 = 首问责任制
complaint-figure-fault-f4 = 一次性告知制度
complaint-figure-fault-f5 = 限时办结制度
complaint-figure-fault-f6 = 态度与工作纪律
complaint-figure-fault-definition = 本期内决定追究责任的件数，按所违反的制度或纪律分列，以决定日期归入本期；含首问事项、意见和整改引起的；决定不予追究的和已作废的不计。
complaint-figure-sanction-definition = 本期内决定追究责任的件数，按处理方式分列，以决定日期归入本期；含首问事项、意见和整改引起的；已作废的不计。
# On the report, and on the page of reports
# On the report, and on the page of reports
report-number-11 = 十一
report-number-12 = 十二
report-section-complaint-spread = 投诉类别与被投诉部门
report-complaints-empty = 本期没有投诉登记。
report-column-complaints = 投诉件数
report-column-upheld = 属实率
report-chart-complaints-by-channel = 各方式投诉件数
reports-about-complaints = 投诉
reports-complaints-bar = { $part }　{ $count } 件

## Lock and accounts

# Beside the name, in the list of the lock.
lock-account = { $name }（{ $role }）
lock-locked = 登记簿已锁定。请选择姓名，输入密码。
lock-who = 您是哪一位
lock-keys-hint = ↑ ↓ 选择姓名，Enter 解锁
lock-unlock = 解锁
lock-wait = 请稍候
lock-checking = 正在核对…
# Only of the sample register (--demo).
lock-demo = 这是示例登记簿，各账户的密码都是 { $password }。
lock-needs-accounts = 还没有设立账户，不能锁定。可以在“设置”里设立账户。
command-lock = 锁定
top-who-with-role = { $name }（{ $role }）
password-title = 修改密码
password-confirm = 修改密码
password-later = 以后再改
password-first-hint = 您现在用的是别人给的初始密码。请改成只有您自己知道的密码。
password-old = 原密码
password-new = 新密码
password-again = 再输一遍
password-hint = 至少 { $count } 个字符
password-forget-hint = 密码不保存，忘了只能重设；重设后，以前加封给您的内容要由校长重新加封才能看。
said-password-changed = 密码已修改
founding-title = 设立账户
founding-text = 投诉人的姓名和电话一登记就加封，只有校长和校长允许的人用自己的密码才能打开。所以要先给每个人设立账户。以后打开登记簿要先选姓名、输密码。
founding-principal = 校长
founding-principal-name = 校长姓名
founding-others = 其他人员
founding-others-hint = 初始密码由程序生成，下一步显示一次。副校长处理对校长的投诉，最好设一个。
founding-name-of = 第 { $number } 人姓名
founding-remove = 去掉 { $name }
founding-remove-do = 去掉
founding-add = 添加一人
founding-do = 设立账户
founding-later = 以后再说
founding-making = 正在设立…
founding-shown-title = 账户已设立：以下内容只显示这一次
first-passwords-title = 初始密码
first-passwords-hint = 请抄下来分别交给本人。本人第一次解锁后，请本人改掉。
sheet-title = 恢复密钥单和口令
sheet-second-title = 第二份恢复密钥单和口令（对校长的投诉）
sheet-text = 校长忘记密码或换人时，凭恢复密钥单和口令才能找回加封的内容。恢复密钥单和口令请交给两个人分开保管，缺一不可。程序不保存它们。
sheet-fingerprint = 密钥指纹：{ $fingerprint }
sheet-step-save = 一、把恢复密钥单存到登记簿以外的地方（例如 U 盘），再打印出来。
sheet-save-to = 恢复密钥单存到
sheet-save-hint = 不能放在登记簿或备份所在的文件夹里
sheet-file-name = 恢复密钥单
sheet-save = 保存恢复密钥单
sheet-saved = 已保存：{ $path }
sheet-step-phrase = 二、把口令用笔抄在另一张纸上，不要拍照、不要存进电脑。
sheet-copied = 已抄好，核对一下
sheet-last-group = 请照抄好的纸输入口令最后四位
sheet-show-again = 再看一眼口令
problem-last-group = 和口令的最后四位不一样，请检查抄写
sheet-needs-place = 请先填写保存的位置
sheet-needs-saving = 请先保存恢复密钥单
sheet-needs-copying = 请先抄好口令
sheet-done = 都已办妥
error-refused-sheet-beside-register = 恢复密钥单不能和登记簿或备份放在同一个文件夹里，否则拿走文件夹的人两样都有了。请换一个地方，例如 U 盘。
cli-ask-password = { $name } 的密码：
cli-ask-new-password = 校长的密码（直接回车：暂不设立账户）：
cli-ask-again = 再输一遍：
cli-ask-phrase = 恢复密钥单的口令：
cli-init-no-accounts = 没有设立账户，所以还不能登记投诉。以后可以在窗口的“设置”里设立账户。
cli-init-first-password = 初始密码（只显示这一次） { $name }（{ $role }）：{ $password }
cli-init-sheet-at = 恢复密钥单已写到 { $path }
cli-init-sheet-beside = 恢复密钥单和登记簿在同一个文件夹里，请尽快移到别处保管，例如 U 盘。
cli-init-sheet = 恢复密钥单（只显示这一次，请打印或抄录）：
cli-init-phrase = 恢复密钥单的口令（只显示这一次，请手抄，与恢复密钥单分开保管）：{ $phrase }
cli-failed-no-password = 登记簿设有账户：请用 --user 写明姓名（不写就是校长），密码放在环境变量 SHOUWEN_PASSWORD 里，或在终端里输入。
cli-failed-passwords-differ = 两次输入的密码不一样，什么也没做。
cli-failed-sheet-unreadable = 恢复密钥单的文件读不出来，请检查位置，并确认是文本文件。
cli-show-sealed = 加封的内容 { $count } 件：写明理由可以打开（--reveal 理由）
cli-show-opened = 已打开的加封内容（已记入打开记录）
cli-show-damaged = 有 { $count } 件已损坏或被改动，打不开
cli-show-of-others = 有 { $count } 件是加封给别人的
cli-show-merged = 并入的投诉：{ $numbers }
cli-show-merged-into = 已并入：{ $numbers }
cli-recover-left = 另有 { $count } 件身份信息这份恢复密钥单打不开：加封给了别人，或已损坏。
cli-usage-recover-identities = shouwen recover-identities --sheet 恢复密钥单文件 [--phrase-from-env 变量名]
cli-summary-recover-identities = 凭恢复密钥单和口令找回投诉人、提出人身份
cli-help-recover-identities = 每行一件：编号、身份。不需要账户；每件都记入打开记录。口令放在环境变量 SHOUWEN_PHRASE 里，或在终端里输入。
accounts-title = 账户
accounts-none = 还没有设立账户，所以不能登记投诉，登记簿也不能锁定。
accounts-me = 现在解锁的是 { $name }（{ $role }）
accounts-keep = 管理账户和密钥
accounts-back = 返回设置
accounts-hint = 每个账户有自己的密钥，本人第一次解锁时生成。指纹也印在报表上，换了密钥看得出来。
accounts-name = 姓名
accounts-role = 角色
accounts-key = 密钥指纹
accounts-state = 状态
accounts-never-unlocked = 尚未解锁
accounts-ended = { $date } 起停用
accounts-first-password = 还是初始密码
accounts-in-use = 使用中
accounts-add = 添加账户
accounts-add-do = 添加
accounts-reset = 重设密码
accounts-reset-title = 重设 { $name } 的密码？
accounts-reset-text = 会生成新的初始密码，显示一次。原来的密钥作废：以前加封给此人的内容，要由校长重新加封才能看。
accounts-end = 停用
accounts-end-title = 停用 { $name } 的账户？
accounts-end-text = 停用后不能再解锁。以前办过的事仍记在此人名下。
accounts-succeed = 校长交接
accounts-succeed-title = 校长交接
accounts-succeed-text = 校长职责交给 { $name }，您的账户随即停用。加封的内容会改为加封给新校长，登记簿随后锁定。
accounts-succeed-type = 请输入新校长的姓名，以示确认
accounts-succeed-differs = 和新校长的姓名不一样
accounts-no-key = 此人还没有解锁过，没有密钥可以接
accounts-lock-title = 自动锁定
accounts-lock-after = 几分钟不操作就锁定
accounts-lock-hint = 半张没填完的表会先存为草稿
accounts-lock-key = 离开座位时按 Ctrl+L 立即锁定。
accounts-nothing-changed = 没有改动
first-passwords-copied = 已抄下
role-hint-clerk = 登记来访、首问、投诉；登记后看不到投诉人。
role-hint-office = 办理投诉，维护名册和设置；可以打开实名投诉人的身份。
role-hint-principal = 批示、审批、结案、追究责任。
role-hint-deputy = 处理对校长的投诉；校长忘记密码时可以代为重设。
role-hint-supervisor = 只看登记和报表，看不到姓名，也不能改动。
said-first-password = 已为 { $name } 生成初始密码
said-account-ended = 账户已停用
said-resealed = 已重新加封 { $count } 件，{ $left } 件打不开
said-second-sheet = 第二份恢复密钥单已生成
said-superior = 上级的公钥已保存
reseal-title = 重新加封
reseal-hint = 有人换了密钥或新来时，把已有的加封内容也加封给现在应当能看的人。
reseal-waiting = 等待重新加封：{ $count } 件
reseal-nothing = 没有要重新加封的
reseal-do = 重新加封
recover-title = 凭恢复密钥单找回
recover-hint = 密码丢失、密钥重设以后，凭恢复密钥单和口令把加封内容找回来。用过的恢复密钥单作废，会生成新的一份。
recover-sheet = 恢复密钥单上的文字
recover-sheet-hint = 从 BEGIN 那行到 END 那行，照样粘贴或输入
recover-phrase = 口令
recover-needs-both = 恢复密钥单和口令缺一不可
recover-do = 找回
renew-title = 重做恢复密钥单
renew-hint = 恢复密钥单或口令没有保管好，就重做一份。
renew-text = 会生成新的恢复密钥单和口令，您能打开的加封内容改用新的。旧恢复密钥单以后打不开新的内容，请收回销毁。
renew-do = 重做恢复密钥单
second-title = 第二份恢复密钥单
second-hint = 对校长的投诉不加封给校长，也不用校长的恢复密钥单，另用这一份。由副校长生成和保管。
second-made = 已经生成
second-do = 生成第二份恢复密钥单
superior-title = 上级的公钥
superior-hint = 对校长的投诉也可以加封给上级（例如教育局）。公钥由上级提供，以 age1 开头；请用电话核对指纹。
superior-name = 上级名称
superior-key = 公钥
today-no-accounts = 还没有设立账户，不能登记投诉。

## Sheets of complaints

sheet-title-complaints = 投诉登记
sheet-received-on = 收到日期
sheet-signed = 署名方式
sheet-complainant = 投诉人
sheet-respondents = 被投诉人
sheet-respondent-department = 被投诉部门
sheet-facts = 内容
sheet-request = 诉求
sheet-finding = 认定
sheet-complainant-kind = 投诉人类型
sheet-at-principal = 校长室接待
sheet-about-principal = 涉及校长
sheet-decision = 处理决定
sheet-replied-on = 答复日期
sheet-followed-up-on = 回访日期
# Stands where a name or the facts would: they are sealed.
sheet-sealed = 已加封
template-note-complaints-required = 收到日期、内容必填，其他可以空着。第一张表从第二行起填，一行一件投诉。日期写成 2026-09-01。
template-note-complaints-signed = 署名方式写实名、实名保密或匿名。空着的，写了投诉人就记为实名，没写就记为匿名。
template-note-complaints-sealed = 导入时投诉人和电话随即加封；实名保密的，内容、诉求、备注也一并加封，加封后只有有权的人能拆看。匿名的不留姓名。
template-note-complaints-finding = 写了办结日期或答复日期的，必须写明认定：属实、部分属实、不属实或无法查实。
template-note-complaints-destroy = 这张表写着投诉人的姓名，导入后请彻底删除，纸面的请销毁。
template-example-complaint-department = 食堂
template-example-facts = 午餐多次偏凉
template-example-request = 改善保温
template-example-reply = 已添置保温箱，并告知家长
cli-import-name-left-out = 匿名投诉里写了姓名、电话等，没有留下，共 { $count } 行：第 { $rows } 行。
cli-import-sealed-columns = 一并加封的列：{ $names }。
cli-import-destroy = 投诉人的姓名还写在这张表里：{ $path }。核对无误后，请彻底删除，纸面的请销毁。

## Papers: complaints

# What stands on several of them. $by and $on say who did something and on which day.
paper-complaint-sealed = （已加封）
paper-complaint-sealed-count = 已加封{ $count }份
paper-complaint-mark-identity = 含投诉人身份
# Said on the screen before such a page goes anywhere.
paper-identity-warning = 本页含投诉人身份，只能直接打印，或保存到您选定的位置。打印后请当面取走，妥善保管，不得给被投诉人看到。
paper-attachments-warning = 附件可能看得出投诉人是谁，只能直接打印，或保存到您选定的位置。打印后请当面取走，不得给被投诉人看到。
paper-recovery-warning = 本单含加密的恢复密钥，只能直接打印，或保存到您选定的位置（不要与登记簿、备份放在一起）。口令不在单上，请用手写下，交给另一人保管。
paper-guarded-not-printed = 打印机没有接收，这一页没有写进任何文件。请检查打印机后再试，或保存到您选定的位置。
paper-complaint-damaged = 有{ $count }份加封内容已损坏，没有打印。
paper-complaint-of-others = 有{ $count }份加封内容不是加封给打印人的，没有打印。
paper-complaint-number = 投诉编号
paper-complaint-reason = 理由
paper-complaint-by-on = { $by }　{ $on }
paper-complaint-office-signature = 办公室负责人签名
# 批示: $text is what was said, $by whose it is. One that was entered from paper says by whom, and whether it was confirmed.
paper-complaint-instruction = { $text }（{ $by }，{ $on }）
paper-complaint-instruction-for = { $text }（{ $by }，{ $on }；{ $entered-by }代录，待本人确认）
paper-complaint-instruction-confirmed = { $text }（{ $by }，{ $on }；{ $entered-by }代录，{ $confirmed }本人确认）
# The record.
paper-complaint-address = 住址或单位
paper-complaint-document = 证件
paper-complaint-attachments = 附件
paper-complaint-attachments-behind = 共 { $count } 件，附在本表之后。
paper-complaint-attachments-left = 共 { $count } 件，没有随本表打印。
paper-complaint-complainant-signature = 投诉人签名（当面）
paper-complaint-clerk-signature = 登记人签名
paper-complaint-blank-keep = 先问署名方式。实名保密的，写好后当场装入信封密封，交校长本人；匿名的，不写投诉人各栏。补录后，本表由办公室加封保管。
# The receipt.
paper-receipt-number = 投诉编号
paper-receipt-code = 查询码
paper-receipt-told-by = 受理告知期限
paper-receipt-phone = 监督电话
paper-receipt-seal = 学校（盖章）
paper-receipt-how = 如何查询
paper-receipt-ask = 请到{ $desk }或来电，报出编号和查询码，即可了解办理情况，不需要说出姓名。
paper-receipt-promise = 我校为投诉人保密，严禁任何人打听、泄露投诉人身份，严禁打击报复。
paper-receipt-once = 查询码只印在这张回执上，学校不留底，遗失不能补发。请妥善保管，不要交给别人。
# Acceptance, refusal, referral. $unit is who takes it up instead.
paper-acceptance-title-accepted = 投诉受理告知书
paper-acceptance-title-refused = 投诉不予受理告知书
paper-acceptance-title-referred = 投诉转送告知书
paper-acceptance-accepted = 您于{ $date }提出的投诉（编号{ $number }）收悉。经审查，我校决定予以受理。
paper-acceptance-refused = 您于{ $date }提出的投诉（编号{ $number }）收悉。经审查，我校决定不予受理。
paper-acceptance-referred = 您于{ $date }提出的投诉（编号{ $number }）收悉。经审查，所反映的事项应由{ $unit }处理，我校已转送该单位，请向其了解办理情况。
paper-acceptance-remark = 说明
paper-acceptance-due = 我校将在{ $due }前书面或按您选择的方式答复。需要延长的，会在到期前告知您原因和新的日期。
paper-acceptance-protects =
    办理期间，我校为您的身份和所反映的情况保密，严禁打击报复。如遇打击报复，请立即告知校长室。
    特此告知。
paper-acceptance-decision = 告知事项
paper-acceptance-answer-by = 答复期限
# Letters to the complainant. Nobody is named unless the file was opened for it.
paper-complaint-dear-unnamed = 投诉人
paper-complaint-remedy =
    如有异议，可以与校长室联系，提出补充材料或要求重新办理，也可以依法向教育主管部门反映。
    特此告知。
paper-complaint-remedy-phone =
    如有异议，可以与校长室联系，提出补充材料或要求重新办理，也可以拨打监督电话{ $phone }，或依法向教育主管部门反映。
    特此告知。
paper-complaint-delivered-on = 送达日期
paper-complaint-delivered-to = 签收人签名（可不签）
paper-complaint-reply-opening = 您于{ $date }以“{ $channel }”方式提出的投诉（编号{ $number }），我校已调查办理。现答复如下：
paper-complaint-matter = 投诉事项
paper-complaint-reply-found = 经调查核实，认定结果：{ $finding }。
# The sheet of approvals.
paper-approval-gist = 投诉内容摘要
paper-approval-department = 承办部门意见
paper-approval-instruction = 校长批示
paper-approval-principal = 校长签名
paper-approval-reply = 答复情况
paper-approval-replier = 答复人签名
paper-approval-assigned = 交办：{ $who }
paper-approval-found = 经调查，认定：{ $finding }
# The handler's copy.
paper-handler-mark = 不含投诉人身份
paper-handler-attachments = 本案有附件 { $count } 件，可能看得出投诉人是谁，不随本件打印。确需查看的，请向办公室提出。
paper-handler-proposal = 处理建议
paper-handler-promise = 本件不含投诉人身份。承办人应为投诉人保密，不得打听、推测、泄露投诉人身份，不得将本件交给被投诉人，严禁打击报复；违者追究责任。
paper-handler-ask = 请听取双方意见，查清事实，在办理时限前填写本件，当面交回{ $desk }，由办公室存档。
# The follow-up.
paper-follow-up-note = 投诉人意见
paper-follow-up-why = 不满意的原因
paper-follow-up-next = 后续处理
paper-follow-up-signature = 回访人签名
paper-follow-up-ask = 回访不由被投诉人或其部门进行。没有表示满意与否的，不勾选，不作“满意”统计。有打击报复的，当天报告校长。
# Rectification: a half that goes out and one that comes back.
paper-leaf-mend = 整改通知联
paper-leaf-mend-answer = 整改反馈联
paper-mend-how = 整改方式
paper-mend-at-once = 立即整改
paper-mend-by-plan = 限期整改
paper-mend-reopened = 退回原因
paper-mend-ask = 请责任人在整改期限前完成，填写反馈联，裁下交回办公室。由责任人以外的人复核后销号。
paper-mend-answer-ask = 完成后填写本联交回。超期不反馈的，按规定追究责任。
paper-mend-person-signature = 责任人签名
paper-mend-verifier-signature = 复核人签名
# Accountability.
paper-held-found = 经查，上述情况属于：{ $fault }。
paper-held-decided = 经研究，决定：{ $sanction }。
paper-held-due = 改正期限：{ $due }。请在期限前改正，并书面报告改正情况。
paper-held-by = 决定人
paper-held-appeal = 对本决定不服的，可以向学校领导小组书面提出申诉，也可以依法向教育主管部门申诉。
paper-held-person-signature = 责任人签收
# The book of complaints; heads of narrow columns.
paper-complaint-column-acceptance = 受理情况
paper-complaint-column-reply = 答复
paper-complaint-column-closed = 结案
paper-complaint-what-on = { $what } { $on }
paper-complaint-book-counts = 受理{ $accepted }件、不予受理{ $refused }件、转送{ $referred }件、未作受理决定{ $waiting }件，已结案{ $closed }件，作废{ $void }件
paper-complaint-book-month-total = 本月合计：{ $records }件，受理{ $accepted }、不予受理{ $refused }、转送{ $referred }、未作受理决定{ $waiting }，已结案{ $closed }，作废{ $void }
paper-complaint-book-empty = 本期没有投诉登记。
paper-complaint-book-elsewhere-why = 编号按登记先后连续使用，本册按收到日期收录，不载投诉人身份和投诉内容。下列编号在本册编号之间：注明日期的登记的是其他日期收到的投诉，不是缺号；没有注明日期的，登记簿里查不到。
paper-complaint-book-closing-empty = 本期没有投诉登记，没有使用编号。
# The yearly appraisal; heads of narrow columns.
paper-appraisal-year = { $year }年度
paper-appraisal-departments = 各部门
paper-appraisal-persons = 教职工
paper-appraisal-name = 姓名
paper-appraisal-department = 部门
paper-appraisal-matters = 承办
paper-appraisal-due = 到期
paper-appraisal-kept = 按时
paper-appraisal-overdue = 超期
paper-appraisal-share = 按时率
paper-appraisal-trips = 重复往返
paper-appraisal-upheld = 属实投诉
paper-appraisal-partly = 部分属实
paper-appraisal-merit = 取消评优
paper-appraisal-merit-lost = 是
paper-appraisal-journal = 数据校验
paper-appraisal-between = ；
paper-appraisal-empty = 本年度没有可以汇总的事项。
paper-appraisal-counts = 承办：本年收到、由其负责的首问和投诉。到期、按时、超期：其中已到期的，及是否按时办结（答复）；未到期的不计。重复往返：因未一次告知而再次来办的次数。属实、部分属实：被投诉经查证的件数。意见：本年收到、由其承办的意见。按时反馈、按期整改：按时件数/到期件数；整改按下达日期计。过错和追究只计校长作出的决定；涉及校长本人的投诉和意见不计。空白为零。
# The recovery sheet. The phrase is written by hand and stands on no paper of the program.
paper-recovery-first = 投诉人身份恢复密钥
paper-recovery-second = 第二恢复密钥：关于校长的投诉
paper-recovery-fingerprint = 密钥指纹
paper-recovery-made-on = 生成日期
paper-recovery-kept-at = 本单存放地点
paper-recovery-what = 用途
paper-recovery-opens = 与口令一起，可以打开登记簿和备份中加封的投诉人身份、保密投诉的内容和附件（关于校长的投诉除外）。
paper-recovery-opens-second = 与口令一起，可以打开登记簿和备份中关于校长的投诉：投诉人身份、内容和附件。
paper-recovery-phrase-at = 口令保管
paper-recovery-key = 加密的密钥（每格一个字符；也可扫描二维码）
paper-recovery-how = 不用本程序，如何打开
paper-recovery-steps = 将上面的密钥逐字录入（或扫描二维码）存为 sheet.age，与登记簿 register.shouwen 放在一起，依次运行两条命令（需要 sqlite3 和 age 两个公开的程序），提示时输入口令：
paper-recovery-apart = 口令不印在任何纸上。请在生成时用手写在第2页上。本单与口令分别由两人保管，不放在同一处，也不放进登记簿的备份。缺少任何一样，都打不开；两样同时落入他人之手，身份就不再保密，请立即更换恢复密钥。
paper-recovery-phrase-title = 恢复密钥口令
paper-recovery-phrase = 口令（用手写，每格四个字符）
paper-recovery-phrase-place = 本页存放地点
paper-recovery-phrase-ask = 请照屏幕逐字抄写，字母一律大写，抄完再核对一遍。口令只显示一次，本程序不保存。本页不得复印、拍照，不得与恢复密钥单放在一处或由同一人保管。
paper-recovery-sheet-keeper = 本单保管人签名
paper-recovery-phrase-keeper = 口令保管人签名
# What is refused, and what to do next.
error-refused-no-acceptance = 这件投诉还没有决定是否受理，没有可打印的告知书。请先受理、不予受理或转送。
error-refused-not-assigned = 这件投诉还没有交办，或还没有写转办摘要，没有可打印的承办件。请先交办。
error-refused-printed-once = 这份单据只在生成的当时打印一次，其中的查询码或口令此后不再保存，没有打印。投诉人遗失回执的，请凭编号当面答复。

## Complaint form and list

complaint-form-new = 投诉登记
complaint-form-hint = 先问署名方式，再问其他。保存前会显示全文，供向投诉人宣读核对。
complaint-form-no-accounts = 现在还不能登记投诉
complaint-form-no-accounts-hint = 投诉人身份要加封给校长，而本登记簿还没有账户。请校长先在“设置”中设立账户。
complaint-form-not-allowed = 您的角色不登记投诉
complaint-form-not-allowed-hint = 请前台、办公室或校长登记。
# What each way of signing means for whoever complains, to be told them in these words
complaint-signed-named-means = 您的身份加封保存，只有校长和办公室凭理由才能查看，承办人看不到。
complaint-signed-confidential-means = 您的身份和所说的内容都加封，只有校长能查看；承办人只拿到校长写的摘要。
complaint-signed-anonymous-means = 不记姓名。您凭编号和查询码查询进展，学校无法主动答复您。
complaint-form-own-category = 另写类别
complaint-form-respondents-hint = 可填几位，用顿号隔开；输入姓名或拼音首字母会提示教职工。
complaint-form-about-principal-means = 身份和内容加封给副校长或上级，校长打不开，也不由校长办理。
complaint-form-about-principal-named = 被投诉人是校长，自动按涉及校长办理：加封给副校长或上级，校长打不开。
complaint-form-calming-hint = 请坐、倒水，换到安静的地方；劝不住就请领导来。怎么安抚的、请了谁，记在下面。
complaint-form-no-red-path = 不是紧急情形
complaint-form-red-at-once = 先报告，再登记，不等任何审批
complaint-form-red-hint = 涉及侵害未成年人或学生欺凌，须立即报告公安、教育行政等有权机关，并保护学生。下面写明向谁报告、何时报告。
complaint-form-signed = 署名方式：{ $signed }
complaint-form-nothing-sealed = 这件投诉没有加封的内容。
complaint-form-facts-sealed = 事实和诉求已加封，这里看不到，也不能改。
complaint-form-identity-sealed = 投诉人身份已加封，这里看不到，也不能改。
complaint-form-all-sealed = 投诉人身份、事实和诉求已加封，这里看不到，也不能改。
complaint-form-add-hint = 要更正或增加加封的内容，请在案卷里用“补充”，另封一份附在旁边。
complaint-readers = 谁能查看加封的内容
complaint-readers-anonymous = 没有记下身份，不必加封。
complaint-readers-hint = 查看须写明理由，每次查看都有记录，校长看得到。保存后，登记人自己也不能再查看。
complaint-readers-superior = 上级主管部门
complaint-repeats = 可能是重复投诉
complaint-repeats-hint = 点编号看简要情况，不影响正在填写的内容。
complaint-repeat-line = { $date } 收到　{ $stage }
complaint-about-you = 与本人有关，不予显示
complaint-read-back = 宣读核对
complaint-read-back-hint = 请向投诉人宣读核对。保存后，本机不能再查看投诉人身份。
complaint-read-back-confirm = 确认无误，加封保存
complaint-read-back-change = 返回修改
complaint-read-back-sealed = 加封的内容
complaint-read-back-readers = 能查看的：{ $names }。另有恢复密钥，密钥单和口令由两人分存。
complaint-read-back-open = 登记簿中可见的内容
complaint-sealing = 正在加封保存……
complaint-yes = 是
complaint-logged = 投诉已加封保存
complaint-logged-hint = 请把编号和查询码抄给投诉人。查询码只显示这一次，本机不保存。
complaint-code = 查询码
complaint-code-means = 凭此码可查询办理进展，不必报姓名。
complaint-logged-done = 已交给投诉人，完成
complaint-logged-print = 打印回执
complaint-code-given-title = 查询码给投诉人了吗？
complaint-code-given-text = 离开后查询码不再显示，也无法补发。
complaint-code-given = 已给，离开
complaint-code-stay = 留在这里
complaint-by-code = 查询投诉进展
complaint-by-code-look = 查询
complaint-by-code-hint = 请来人报编号和查询码，不必问姓名。
complaint-by-code-looking = 正在核对查询码……
complaint-by-code-received = 收到：{ $date }
complaint-by-code-accepted = 受理：{ $date }
complaint-by-code-told = 已告知受理情况：{ $date }
complaint-by-code-replied = 答复：{ $date }
complaint-by-code-closed = 结案：{ $date }
complaint-scope-all = 全部
complaint-scope-open = 未结案
complaint-scope-received = 待受理
complaint-scope-overdue = 超期
complaint-scope-awaits-closing = 待结案
complaint-scope-red-path = 紧急情形
complaint-scope-closed = 已结案
complaint-scope-void = 已作废
complaint-find-hint = 编号或内容
complaint-any-signed = 署名方式不限
complaint-any-category = 类别不限
complaint-narrowed-department = 被投诉部门：{ $department }
complaint-narrowed-days = { $from } 至 { $to }
complaint-column-number = 编号
complaint-column-received = 收到
complaint-column-signed = 署名
complaint-column-category = 类别
complaint-column-respondents = 被投诉人
complaint-column-stage = 进展
complaint-list-empty = 这里没有投诉
complaint-list-empty-hint = 按 F4 登记，或换上面的筛选条件。
# On Today
complaint-draft-offer = 有一份投诉还没有登记完
today-complaints-open = 未结案 { $count }
today-complaints-overdue = 超期 { $count }
today-complaints-received = 待受理 { $count }
today-complaints-red-path = 紧急情形 { $count }
today-complaints-to-decide = 待校长办理 { $count } 件

## The case of a complaint

case-none = 选一件投诉，这里就显示全案
case-about-you = 与本人有关，不能查看。
case-save = 保存
case-sign = 签字结案
case-more = 更多办理
case-waits-for-principal = 下一步待校长办理。
case-waits-for-deputy = 本件涉及校长，下一步待副职办理。
case-replied = 已答复
case-person-of = { $department } { $person }
case-labelled = { $label }：{ $text }
case-decided-by = { $day }　{ $by } 决定
# The steps of the course, in a narrow cell each.
case-course-received = 收到
case-course-accepted = 受理
case-course-refused = 不予受理
case-course-referred = 转送
case-course-assessed = 评估
case-course-assigned = 交办
case-course-investigated = 调查
case-course-found = 认定
case-course-decided = 决定
case-course-replied = 答复
case-course-followed-up = 回访
case-course-closed = 结案
case-course-withdrawn = 撤回
case-course-merged = 并案
case-course-to-do = 待办
case-course-skipped = 略过
case-section-matter = 投诉内容
case-section-receipt = 收到情况
case-section-red = 强制报告和欺凌
case-section-complainant = 投诉人
case-section-acceptance = 受理
case-section-instructions = 批示
case-section-assessment = 初步评估
case-section-assignment = 交办
case-section-investigation = 调查经过
case-section-finding = 认定
case-section-decision = 处理决定
case-section-reply = 答复
case-section-follow-up = 回访
case-section-closing = 结案
case-section-withdrawal = 撤回
case-section-reopening = 重新办理
case-section-notes = 备注
case-section-extensions = 延期
case-section-rectifications = 整改
case-section-accountabilities = 责任追究
case-section-scans = 材料
case-section-merged = 相关投诉
case-facts-sealed = 事实与诉求已加封，须启封才能查看。
case-sealed = 已加封
case-sealed-several = { $name } { $count } 份
case-sealed-may-open = 能启封的：{ $names }
case-sealed-recovery = 恢复密钥
case-sealed-anonymous = 匿名投诉，没有留下身份。
case-sealed-nothing = 没有加封的内容。
case-sealed-to-others = 加封时没有包括您的密钥，您打不开。
case-open-button = 启封查看…
case-open-title = 启封 { $number }
case-open-text = 谁、何时、因何启封，会先记入日志，校长会看到。内容只在这一页显示两分钟。
case-open-reason = 启封原因
case-open-do = 启封
case-opened-title = 启封内容，请勿外传
case-opened-note = 已记入启封日志。{ $seconds } 秒内自动收起；离开本页或锁定即清除。
case-opened-close = 收起
case-opened-print = 打印（含启封内容）…
case-opened-damaged = 有 { $count } 份内容损坏或被改动，打不开；其余已显示。
case-opened-of-others = 另有 { $count } 份只加封给了别人。
said-opened = 已启封 { $number }，已记入日志。
case-instruction-heading = { $by }　{ $day }
case-instruction-own = 亲自批示
case-instruction-unconfirmed = 代录，待确认
case-instruction-confirmed = 代录，已确认
case-instruction-entered = 由 { $by } 按纸面代录，没有附扫描件
case-instruction-entered-with-scan = 由 { $by } 按纸面代录，扫描件在“材料”中
case-rectification-at-once = { $department } { $person }：立即整改
case-rectification-until = { $department } { $person }：{ $due } 前完成
case-rectification-late = 整改超期
case-rectification-verified = { $day }　{ $by } 复核
case-accountability-held = 已追究
case-accountability-dismissed = 不予追究
case-merged-into = 已并入 { $number }
case-merged-from = { $number } 并入本件
case-signature = { $by } 于 { $day } 签字结案。签名 { $signature }…，签在日志第 { $seq } 条上。
case-scan-line = { $day }　{ $by } 添加　{ $size } KB
case-scan-open = 打开
case-scan-save = 另存…
case-scan-file = 文件
case-scan-file-hint = PNG、JPEG 图片或 PDF，不超过 20 MB
case-scan-filter = 图片和 PDF
said-scan-saved = 已存到 { $path }。
case-deed-instruct = 批示
case-deed-enter-instruction = 代录批示
case-deed-confirm = 确认代录
case-deed-summarize = 转办摘要
case-deed-add = 补充
case-deed-attach = 添加材料
case-deed-order = 责令整改
case-deed-done = 整改完成
case-deed-verify = 复核销号
case-deed-redo = 退回重改
case-deed-hold = 追究责任
case-deed-finish-sanction = 改正完成
case-hint-close = 保存即签字：用您的签名密钥签在编号、日期和日志上，签后不能撤销。
case-hint-assign-sealed = 本件已加封，承办人只看得到转办摘要。摘要里不要写出投诉人。
case-hint-reopen = 重新办理后，答复期限从这一天重新计算。
case-hint-enter-instruction = 照纸面原文录入，并附扫描件；校长下次解锁时确认。
case-hint-summarize = 承办人只看得到这段话。不要写出投诉人的姓名、班级和其他能认出人的细节。
case-hint-add = 保存后即加封，您自己也不能再看到。
case-hint-attach-sealed = 本件已加封，材料和名称也会加封。
case-hint-verify = 整改责任人不能复核自己的整改。
case-hint-extension = 现到期日 { $date }。须在此前批准并告知投诉人，延期才算数。
case-hint-confirm = { $by } 按纸面代录，批示日期 { $day }：{ $text }
case-proposal = { $by } 拟办：{ $what }
case-proposal-because = { $by } 拟办：{ $what }。理由：{ $reason }
case-proposal-to = { $by } 拟办：{ $what }，转给 { $to }。理由：{ $reason }
case-phrases-open = 常用语
# The places of a phrase: written in braces, filled from the case.
case-place-number = {"{"}编号{"}"}
case-place-handler = {"{"}承办人{"}"}
case-place-department = {"{"}被投诉部门{"}"}
case-place-due = {"{"}到期日{"}"}
case-place-school = {"{"}学校{"}"}
# One phrase a line; a school may write its own in the settings.
complaint-phrases =
    请{"{"}承办人{"}"}牵头调查，于{"{"}到期日{"}"}前答复。
    请{"{"}被投诉部门{"}"}说明情况，{"{"}承办人{"}"}核实后报我。
    情况属实的，立即整改，并向投诉人当面说明。
    同意调查意见，按规定处理。
    保护好投诉人，不得打听、不得报复。
    您反映的问题（{"{"}编号{"}"}）我校已调查处理，现答复如下：
    感谢您的监督。如有异议，可再次向{"{"}学校{"}"}反映。
case-make-confidential = 转为实名保密
case-confidential-title = 把 { $number } 转为实名保密？
case-confidential-text = 事实、诉求和材料会加封，与来访、首问的关联会去掉，日志里的原文会清除。但以前的备份、已打印的纸和已经读过的人那里，原文还在。不能再转回来。
said-confidential = { $number } 已转为实名保密。
case-name-viewers = 指定可查看人
case-viewers-title = 谁能看 { $number } 的加封内容
case-viewers-text = 除了您，勾选的人也能启封。去掉的人以后打不开，但已经看过的收不回来。
case-viewers-nobody = 没有可以指定的人：其他账号还没有解锁过，或与本件有关。
said-viewers = 已指定 { $number } 的可查看人。
case-merge-title = 把 { $number } 并入另一件
case-merge-text = 两件反映同一件事时并案。各自的编号和加封内容都保留，可以取消并案。
case-merge-number = 并入的投诉编号
case-merge-hint = 例如 TS-2026-0007
case-merge-unknown = 没有这个编号的投诉。
case-merge-this = 本件 { $number }
case-merge-other = 并入 { $number }
said-merged = { $number } 已并案。
case-unmerge-title = 取消 { $number } 的并案？
case-unmerge-text = 本件回到并案前的步骤；并案后两件各自写入的内容都保留。
said-unmerged = { $number } 已取消并案。

## The principal's desk

queue-tab-waiting = 待办
queue-tab-suggestions = 责任追究建议
queue-tab-rectifications = 整改
queue-tab-openings = 启封日志
queue-keys = ↑ ↓ 换一件，Enter 填写，Ctrl+S 保存
# Read out for a line: what it waits for, of which record.
queue-line = { $number } { $waits }
queue-empty = 没有等您办的事
queue-empty-hint = 有待受理、待批示、待审批、待签字的，会按到期先后排在这里。
queue-open-contact = 打开这件首问登记
queue-extension-hint = 批准后还须在原到期日前告知服务对象，延期才算数。
queue-figure-open = 在办
queue-figure-overdue = 超期
queue-figure-on-time = 本月按时答复
queue-figure-satisfied = 本月满意
queue-figure-late-rectifications = 整改超期
queue-figure-of = { $part } / { $whole }
queue-figure-none-yet = 尚无
openings-note = 每次启封都先记入日志再显示内容，日志不能删改。
openings-empty = 还没有人启封过
openings-opened = 启封了
openings-reason = 原因：{ $reason }
rectifications-empty = 没有未销号的整改
suggestions-note = 由登记的事实提示，不是结论：是否追究由您决定，须写明依据。
suggestions-empty = 没有待决定的建议
suggestions-nobody-named = 责任人待查明
suggestions-undecided = 待决定
suggestions-since = { $day } 起
suggestions-dismiss = 不予追究
said-suggestion = 已作出决定：{ $number }

## Backups to a second place

error-refused-backup-is-sealed = 这个备份是加密的，没有恢复。请用命令 shouwen restore 并写上 --sheet 恢复密钥单文件，口令放在环境变量 SHOUWEN_PHRASE 里；登记簿还打得开时，也可以由校长解锁后恢复。
error-refused-backup-of-other-keys = 这个备份是加密给别的密钥的，打不开，登记簿没有动。请换用做这份备份时有效的恢复密钥单，或由当时的校长来恢复。
error-refused-backup-cut-short = 这个加密的备份残缺或被改动，没有采用，登记簿没有动。请改用另一个备份。
cli-done-backup-sealed = 加密的备份已做好，只有校长和恢复密钥单能打开：{ $path }
cli-backup-plain = 这份备份没有加密：谁拿到，谁就能读。
cli-failed-no-phrase = 还缺恢复密钥单的口令：请放在环境变量 SHOUWEN_PHRASE 里，或在终端里输入。
second-place-folder = 第二备份位置（U 盘、共享文件夹）
second-place-hint = 每次自动备份后，也在这里做一份；没接上时跳过。留空就不做。
second-place-sealed-hint = 登记簿设有账户，所以这里的备份是加密的，只有校长和恢复密钥单能打开。
second-place-choose = 选择文件夹……
second-place-save = 设为第二备份位置
second-place-not-there = 没有这个文件夹。请先接上 U 盘或建好文件夹。
second-place-beside = 登记簿旁边的备份已经在那里，请另选一处。
second-place-restore-hint = 加密的备份（.age）由校长解锁后在这里恢复；凭恢复密钥单恢复请用命令 shouwen restore。
said-second-place = 第二备份位置已设好
said-second-place-none = 不再做第二备份
status-second-on = 第二备份 { $date }
status-second-none = 第二备份还没做过
status-second-away = 第二备份位置没接上
status-second-away-since = 第二备份位置没接上，上次 { $date }
status-second-failed = 第二备份没有成功，请检查位置

## Opinions and the review loop: the values of their choices

# Where an opinion came from; the kinds of meetings are sources as well.
opinion-source-box = 意见箱
opinion-source-questionnaire = 问卷调查
opinion-source-asking-letter = 征求意见函
opinion-source-letter = 来信
opinion-source-phone = 来电
opinion-source-online = 网络
opinion-source-in-person = 当面
opinion-source-superior = 上级与检查组
opinion-source-other = 其他
meeting-kind-staff-congress = 职工代表大会
meeting-kind-parents-meeting = 家长会
meeting-kind-parents-committee = 家长委员会
meeting-kind-student-seminar = 学生座谈会
meeting-kind-teacher-seminar = 教师座谈会
meeting-kind-supervisor-meeting = 监督员座谈会
meeting-kind-public-seminar = 群众座谈会
meeting-kind-parent-school = 家长学校
# What became of an opinion.
opinion-outcome-adopted = 采纳
opinion-outcome-partly-adopted = 部分采纳
opinion-outcome-explained = 已作解释说明
opinion-outcome-noted = 留作参考
opinion-outcome-not-adopted = 不予采纳
# How feedback is given where nobody is known who could be told.
feedback-manner-notice = 公示
feedback-manner-meeting = 会上通报
# Where an opinion stands.
opinion-stage-received = 待转交
opinion-stage-sent = 办理中
opinion-stage-fed-back = 已反馈
opinion-stage-void = 已作废
check-kind-open = 明查
check-kind-covert = 暗访
check-kind-daily = 日常考核
check-kind-self = 自查
check-kind-supervision = 督查
supervision-result-put-right = 已落实
supervision-result-partly = 部分落实
supervision-result-not-put-right = 未落实
# How a promise of so many meetings in a year or a term stands.
promise-standing-kept = 已兑现
promise-standing-running = 进行中
promise-standing-short = 次数不足，尽快补开
promise-standing-missed = 未兑现
ground-late-feedback = 意见反馈超期
# One answer of a questionnaire and how many ticked it, in a line of them.
value-tally = { $answer } { $count } 份
# First and last day of a term.
value-term = { $first }至{ $last }

## Opinions and the review loop: rights

right-keep-opinions = 登记意见建议、开箱、问卷和会议
right-handle-opinions = 转交、反馈意见建议，管理监督员
right-check = 登记检查和督查

## Opinions: fields

field-opinion-source = 意见来源
field-giver-kind = 提出人类型
field-box-opening-id = 所属开箱记录
field-questionnaire-id = 所属问卷
field-meeting-id = 所属会议
field-content = 意见内容
field-sent-on = 转交日期
field-sent-by = 转交人
field-opinion-outcome = 办理结果
field-feedback = 反馈内容
field-feedback-on = 反馈日期
field-feedback-how = 反馈方式
field-feedback-by = 反馈人
field-feedback-place = 公示位置或会议
field-feedback-due-on = 反馈期限
# Who gave an opinion: boxes of the form, never columns of the register.
field-giver-name = 提出人
field-giver-phone = 提出人电话
field-giver-address = 提出人住址或单位
field-giver-document = 提出人证件
field-giver-relation = 提出人与学生关系
field-giver-student = 学生姓名
field-giver-class = 学生班级

## Boxes, questionnaires, meetings, supervisors and checks: fields

field-box-name = 意见箱
field-box-opened-on = 开箱日期
field-box-opened-by = 开箱人
field-witness = 见证人
field-slip-count = 清点条数
field-blank-count = 其中空白或无法辨认
field-questionnaire-kind = 类别
field-questionnaire-title = 标题
field-asked = 调查对象
field-issued-on = 发放日期
field-returned-by = 回收截止日期
field-issued-count = 发放份数
field-returned-count = 收回份数
field-question-position = 题号
field-question-text = 题目
field-is-multiple = 多选题
field-answers = 选项和份数
field-meeting-kind = 会议类别
field-held-on = 召开日期
field-chair = 主持人
field-recorder = 记录人
field-invited-count = 应到人数
field-attended-count = 实到人数
field-attendees = 参会人员
field-supervisors = 到会监督员
field-meeting-topic = 议题
field-minutes = 会议记录
field-unit = 单位及职务
field-appointed-on = 聘任日期
field-term-until = 任期至
field-stepped-down-on = 提前卸任日期
field-check-kind = 检查方式
field-checked-on = 检查日期
field-checked-by = 检查人
field-checked-department = 被检查部门
field-subject = 检查内容
field-supervision-result = 督查结果
field-found = 发现的问题
field-put-right = 当场整改情况
# Of a rectification or of accountability: what it comes of.
field-opinion-id = 所属意见
field-spot-check-id = 所属检查

## Opinions and the review loop: records and what was done

record-kind-opinion = 意见建议
record-kind-box-opening = 开箱记录
record-kind-questionnaire = 问卷
record-kind-question = 问卷题目
record-kind-meeting = 会议
record-kind-supervisor = 监督员
record-kind-spot-check = 检查
record-kind-month-close = 月度结账
record-kind-report-text = 报表综述
action-send-on = 转交
action-feed-back = 反馈
action-supervise = 督查

## Settings of opinions and the review loop

setting-opinion-boxes = 意见箱
setting-terms = 学期
setting-supervisor-meetings-least = 监督员座谈会每年至少（次）
setting-supervisor-meetings-most = 监督员座谈会每年至多（次）
setting-student-meetings-least = 学生座谈会每学期至少（次）
setting-student-meetings-most = 学生座谈会每学期至多（次）
setting-meeting-warn-days = 座谈会没开够，期满前多久提醒（天）

## Opinions and the review loop: problems beside a box, without a full stop

problem-opened-alone = 开箱要两人在场，见证人请写另一个人
problem-more-than-counted = 超过了清点的条数，请核对
problem-fewer-than-entered = 少于已经登记的数目，请核对
problem-more-than-issued = 收回多于发放，请核对
problem-more-than-returned = 多于收回的份数，请核对
problem-not-a-tally = 请每行写一个选项和份数，如：满意 45
problem-no-supervisor = 有人不在监督员名册里，请核对姓名
problem-past-term = 有监督员当天不在任期内，请核对
problem-giver-unknown = 不知道提出人是谁，请选公示或会上通报
problem-giver-known = 知道提出人是谁，请直接反馈给本人
problem-not-a-term = 请每行写一个学期的首日和末日，各学期不能重叠，如：2026-09-01 2027-01-22

## Opinions and the review loop: what is refused, and what to do next

error-refused-is-fed-back = 这条意见已经反馈过了，这次没有改动。反馈以后的情况，请记在回访里。
error-refused-has-opinions = 已经有意见登记在它名下，没有作废，也没有改动。请先作废那些意见，再做这一步。
error-refused-has-rectifications = 已经由它下达了整改，没有作废。请先作废那些整改，再做这一步。
error-refused-not-about-an-opinion = 这不是某一条意见的单据，没有办理。请从那条意见的记录里选。
error-refused-opinion-not-sent = 这条意见还没有转交责任部门，没有可打印的反馈单。请先转交。
error-refused-no-supervision = 这里还没有督查，没有可打印的督查记录。请先登记督查。
error-refused-no-origin = 这条意见不是从开箱、问卷或会议里来的，没有那样的记录可打印。请核对它的来源。

## Papers of the review loop: their titles

paper-title-opinion-record = 意见建议登记表
paper-title-box-opening-record = 意见箱开箱记录
paper-title-meeting-record = 座谈会记录
paper-title-questionnaire-summary = 问卷汇总
paper-title-opinion-feedback = 意见反馈单
paper-title-rectification-feedback = 整改反馈表
paper-title-supervision-record = 督查记录
paper-title-spot-check-record = 抽查记录
paper-title-opinion-book = 意见登记簿
paper-title-eight-nots = “八个不让”落实情况

## Opinions and the review loop: pages, tabs and commands

page-opinions = 意见建议
page-review = 整改督查
command-new-opinion = 登记意见
command-go-opinions = 转到意见建议
command-go-review = 转到整改督查
opinions-tab-opinions = 意见建议
opinions-tab-boxes = 意见箱
opinions-tab-asking = 问卷
opinions-tab-meetings = 会议
opinions-tab-supervisors = 监督员
review-tab-board = 整改
review-tab-checks = 检查与督查
review-tab-eight-nots = 八个不让

## Screen: the settings of opinions and the review loop

settings-review = 意见箱与座谈会
settings-boxes-hint = 每行一个，写明挂在哪里；登记开箱时供选择。
settings-terms-hint = 每行一个学期，写首日和末日，如 2026-09-01 2027-01-22。没写的学年按 9 月至 1 月、2 月至 8 月计。
settings-meetings-hint = 次数不够的，期满前在“今日”里提醒；“至少”写 0 就是没有承诺，不提醒。
settings-review-save = 保存意见箱与座谈会设置

## Papers of opinions and the review loop

# On the record of an opinion; $what is the box, the meeting or the questionnaire it was taken out of.
paper-opinion-number = 意见编号
paper-opinion-source-of = { $source }（{ $what }，{ $on }）
paper-opinion-feedback-place = 公示或会议
paper-opinion-blank-keep = 先问署名方式。实名保密的，写好后当场装入信封密封，交校长本人；匿名的，不写提出人各栏。补录后，本表由办公室加封保管。
# On the slip that goes to a department and comes back.
paper-leaf-opinion-sent = 转办联
paper-leaf-opinion-answer = 反馈联
paper-opinion-feedback-ask = 请责任部门在反馈期限前办理，填写反馈联，裁下交回办公室。知道提出人的由办公室答复本人，不知道的在公示栏或会上反馈。不得打听意见是谁提的。
paper-opinion-answer-ask = 办理后填写本联交回。不予采纳的，写明理由。超期不反馈的，按规定追究责任。
# The opinions that were taken out of a box, a meeting or a questionnaire.
paper-opinion-column-standing = 办理情况
paper-opinion-none-taken = 没有登记意见。
# On the record of an opened box.
paper-box-slips = 意见条目
paper-box-written-count = 有效条数
paper-box-missing = 还有{ $count }条没有登记，登记后请重新打印本表。
paper-box-opener-signature = 开箱人签名
paper-box-witness-signature = 见证人签名
paper-box-ask = 开箱须两人在场，当场清点，共同签名；原件装订附后，不得辨认笔迹。
# On the record of a meeting: what it is called, by the kind of meeting.
paper-meeting-title-staff-congress = 职工代表大会记录
paper-meeting-title-parents-meeting = 家长会记录
paper-meeting-title-parents-committee = 家长委员会会议记录
paper-meeting-title-student-seminar = 学生座谈会记录
paper-meeting-title-teacher-seminar = 教师座谈会记录
paper-meeting-title-supervisor-meeting = 监督员座谈会记录
paper-meeting-title-public-seminar = 群众座谈会记录
paper-meeting-title-parent-school = 家长学校活动记录
paper-meeting-published = 会议结果公开日期
paper-meeting-opinions = 会上提出的意见
paper-meeting-chair-signature = 主持人签名
paper-meeting-recorder-signature = 记录人签名
paper-meeting-sign-in = 签到
paper-meeting-column-name = 姓名
paper-meeting-column-signature = 签名
paper-meeting-ask = 人数多的，另附签到表。会上提出的意见逐条登记编号，由责任部门按期反馈。
# On the summary of a questionnaire; $position is the number of the question.
paper-survey-return-rate = 回收率
paper-survey-uncounted = 尚未清点
paper-survey-opinion-count = 登记意见（条）
paper-survey-question = { $position }. { $text }（单选）
paper-survey-question-multiple = { $position }. { $text }（多选）
paper-survey-column-answer = 选项
paper-survey-column-count = 份数
paper-survey-column-share = 占收回份数
paper-survey-column-bar = 0 至 100%
paper-survey-total = 选择合计{ $total }份，收回{ $returned }份，未作答{ $unanswered }份
paper-survey-total-multiple = 共选择{ $total }项次，收回{ $returned }份；可选多项，各项占比之和可超过 100%
paper-survey-opinions = 问卷中提出的意见
paper-survey-analysis = 分析与建议
paper-survey-counter-signature = 统计人签名
paper-survey-ask = 每题各选项的份数以收回的问卷清点；书面意见逐条登记编号。
# On the feedback form of a rectification, and where something was ordered.
paper-mend-source = 整改来源
paper-mend-of-complaint = 投诉 { $number }
paper-mend-of-opinion = 意见建议 { $number }
paper-mend-of-inspection = 检查/视察 { $number }
paper-mend-of-check = { $kind }（{ $on }，{ $department }）
paper-mend-report-to = 报送单位
paper-mend-report-ask = 责任人完成后填写，由责任人以外的人复核，部门负责人和学校负责人审签后报送。超期不反馈的，按规定追究责任。
paper-mend-ordered = 责令整改
paper-mend-column-standing = 整改情况
paper-mend-none = 没有需要整改的事项。
# On the record of a supervision.
paper-supervision-on = 督查日期
paper-supervision-by = 督查人
paper-supervision-department = 被督查部门
paper-supervision-subject = 督查内容
paper-supervision-next = 处理意见
paper-supervision-signature = 督查人签名
paper-supervision-ask = 督查由责任人以外的人进行。未落实的退回重办，并另定期限。
# On the record of a check; the first is its title where an office checked itself.
paper-title-self-check-record = 自查记录
paper-check-nothing-found = 未发现问题。
paper-check-signature = 检查人签名
paper-check-ask = 能当场改正的当场改正，不能当场改正的列入整改事项，定责任人和期限。
# In the book of opinions.
paper-opinion-column-sent = 转交
paper-opinion-column-fed-back = 反馈
paper-opinion-book-counts = 待转交{ $waiting }条、办理中{ $sent }条、已反馈{ $fed-back }条（其中超期反馈{ $late }条），作废{ $void }条
paper-opinion-book-month-total = 本月合计：{ $records }条，待转交{ $waiting }、办理中{ $sent }、已反馈{ $fed-back }（其中超期{ $late }），作废{ $void }
paper-opinion-book-empty = 本期没有意见登记。
paper-opinion-book-elsewhere-why = 编号按登记先后连续使用，本册按收到日期收录，不载提出人身份。下列编号在本册编号之间：注明日期的登记的是其他日期收到的意见，不是缺号；没有注明日期的，登记簿里查不到。
paper-opinion-book-closing-empty = 本期没有意见登记，没有使用编号。

## Sheets of opinions

sheet-title-opinions = 意见建议登记
sheet-opinion-source = 来源
sheet-opinion-content = 内容
sheet-responsible-department = 责任部门
sheet-feedback-on = 反馈日期
sheet-feedback = 反馈内容
sheet-giver-kind = 提出人类型
sheet-sent-on = 转交日期
sheet-opinion-outcome = 办理结果
sheet-feedback-how = 反馈方式
sheet-feedback-by = 反馈人
sheet-feedback-place = 公示地点
sheet-retaliation = 有无打击报复
template-note-opinions-required = 收到日期、内容必填，其他可以空着。第一张表从第二行起填，一行一条意见。日期写成 2026-09-01。
template-note-opinions-anonymous = 不要写是谁提的意见：姓名、电话、班级等一律不导入，导入的意见都记为匿名。
template-note-opinions-feedback = 写了反馈内容的，必须写明反馈日期，且不早于收到日期。
template-example-opinion = 午餐排队时间太长，建议错峰就餐
template-example-feedback = 已按年级错开就餐时间，并在公示栏公示
cli-import-giver-left-out = 写明了提出人，姓名、电话等没有导入，共 { $count } 行：第 { $rows } 行。
cli-import-destroy-opinions = 提出人的姓名还写在这张表里：{ $path }。核对无误后，请彻底删除，纸面的请销毁。

## The board of what is to be put right, checks and inspections

board-all = 全部
board-late = 已超期
board-with-verified = 含近三个月已销号
board-all-departments = 全部部门
board-no-department = 未指明部门
board-department = { $department }　{ $count } 项
# Read out for a line: the problem, who answers for it, where it stands.
board-line = { $problem } { $person } { $state }
board-due-day = 期限 { $day }
board-done-late = 完成时已超期
board-comes-of = 来源
board-supervisions = 督查
board-supervision = { $day }　{ $by }
board-empty-hint = 投诉、意见、视察检查中责令整改的，会按部门和期限排在这里。
board-closed = 整改由办公室和校领导办理
board-closed-hint = 您可以在“检查与督查”里查看历次检查。
rectify-deed-supervise = 督查
rectify-deed-void = 作废整改
rectify-hint-supervise = 整改责任人不能督查自己的整改。
rectify-hint-supervise-done = 整改责任人不能督查自己的整改。未落实的，保存后即退回，按新期限重改。
rectify-hint-void = 只作废这一项整改，来源登记不受影响；保留在册，不再催办，并注明原因。
check-name = { $day } { $kind }
check-enter = 登记检查
check-column-day = 日期
check-column-kind = 方式
check-column-department = 部门
check-departments = 部门：
check-supervised = 督查的整改
check-nothing-found = 未发现问题
check-put-right = 当场整改
check-has-findings = 发现问题
checks-empty = 这段时间没有检查记录
paper-mend-line = { $place }. { $problem }（{ $who }，期限{ $due }，{ $state }）

## Screen: small registers, a list beside a record

# On the button of each it says what is entered; this stands on the sheet of keys.
command-new-entry = 在本页列表中新登记一条
small-register-state = 状态
small-register-void = 已作废
small-register-none = 请在左边选一条。
small-register-term = 本学期
small-register-year = 本学年
small-register-last-year = 上学年
# { $name } is a box or what kind of meeting it was.
small-register-name-of-day = { $name } { $date }
small-register-day = 日期
small-register-save-and-next = 保存并再记一条
small-register-taken-up = 已接着填上次没有保存的内容；不要的按 Esc 放弃。

## Screen: where opinions come from

taken-heading = 已登记的意见
taken-none = 还没有登记意见。
taken-all = 在意见建议里查看全部 { $count } 条
sources-enter-opinion = 登记一条意见
# Boxes. What was counted is told in two short lines of a narrow column.
boxes-column-box = 意见箱
boxes-column-slips = 意见条
boxes-slips = 清点 { $count } 条
boxes-slips-rest = 空白 { $blank }，已登 { $entered }
boxes-empty = 这段时间没有开箱记录。
boxes-nothing-said = 无需登记
boxes-all-entered = 已全部登记
boxes-missing-short = { $count } 条未登记
boxes-entered = 应登记 { $written } 条，已登记 { $entered } 条。
boxes-missing = 应登记 { $written } 条，已登记 { $entered } 条，还有 { $missing } 条未登记。
boxes-deed-open = 登记开箱
boxes-deed-correct = 更正开箱记录
boxes-hint = 两人在场开箱，一起清点意见条；有内容的每一条各登记一条意见。
boxes-hung = 本校意见箱：
boxes-witnesses = 在任监督员：
boxes-next-slip = 登记下一条意见
# Questionnaires.
asking-column-title = 标题
asking-column-returned = 份数
asking-issued = 发放 { $count }
asking-returned = 收回 { $count }
asking-empty = 这段时间没有问卷。
asking-overdue = 已到期未清点
asking-out = 回收中
asking-untallied = 待统计
asking-tallied = 已统计
asking-deed-issue = 登记发放问卷
asking-deed-correct = 更正问卷
asking-deed-count = 登记收回份数
asking-deed-add-question = 加一题
asking-deed-correct-question = 更正题目和份数
asking-hint-count = 发放了 { $count } 份。
asking-hint-question = 先写题目，再逐项填份数；填完一项按回车到下一项。
asking-rate = 收回率
asking-questions = 题目
asking-no-questions = 还没有题目。
asking-question = { $number }. { $text }
asking-question-correct = 更正本题
asking-question-void = 作废本题
# For screen readers; $number counts the answers of a question.
asking-answer = 选项 { $number }
asking-count = 选项 { $number } 的份数
asking-sheets = 份
asking-total = 合计 { $total } 份，收回 { $returned } 份。
asking-not-back = 收回份数还没有登记。
asking-unanswered = 未作答
asking-multiple = 多选题，各项合计可以超过收回份数。
asking-usual = 填入常用选项
# An answer a line.
asking-usual-answers =
    满意
    基本满意
    不满意
    不了解
# Meetings.
meetings-column-topic = 议题
meetings-column-people = 到会
meetings-came = { $count } 人
meetings-invited = 应到 { $count }
meetings-empty = 这段时间没有会议。
meetings-held = 已召开
meetings-published = 已公开
meetings-unpublished = 待公开
meetings-deed-hold = 登记会议
meetings-deed-correct = 更正会议记录
meetings-deed-publish = 登记公开
meetings-hint-publish = 依据、程序、过程和结果公开的日期。
meetings-in-term = 当天在任：
# How a promise stands, beside its mark. $kind is one of meeting-kind-…
promise-year = { $kind }：本年已召开 { $held } 次，承诺 { $least }–{ $most } 次
promise-year-exact = { $kind }：本年已召开 { $held } 次，承诺 { $least } 次
promise-term = { $kind }：本学期已召开 { $held } 次，承诺 { $least }–{ $most } 次
promise-term-exact = { $kind }：本学期已召开 { $held } 次，承诺 { $least } 次
promise-days-left = 到 { $date } 还有 { $count } 天
# Supervisors.
supervisors-column-name = 监督员
supervisors-column-term = 任期至
supervisors-since = { $date } 起
supervisors-empty = 还没有聘任监督员。
supervisors-unnamed = （姓名不显示）
supervisors-not-yet = 未到任期
supervisors-in-term = 在任
supervisors-ends-soon = 还剩 { $count } 天
supervisors-past = 任期已满
supervisors-stepped-down = 已卸任
supervisors-deed-appoint = 聘任监督员
supervisors-deed-correct = 更正监督员
supervisors-deed-prolong = 续聘
supervisors-deed-step-down = 卸任
supervisors-hint-term = { $name }，任期至 { $date }。

## Figures of opinions and the review loop

opinion-figures-total = 总量
opinion-figures-source = 按来源
opinion-figures-signed = 按署名方式
opinion-figures-giver = 按提出人
opinion-figures-outcome = 按办理结果
opinion-figures-time = 反馈时限
opinion-figures-follow-up = 回访与满意度
opinion-figure-received = 收到意见
opinion-figure-received-definition = 本期内收到的意见建议件数，按实际收到日期归入本期；已作废的不计。
opinion-figure-fed-back = 已反馈
opinion-figure-fed-back-definition = 收到意见中，到统计时已经反馈的件数。
opinion-figure-open = 未反馈
opinion-figure-open-definition = 收到意见 − 已反馈。
opinion-figure-unsent = 待转交
opinion-figure-unsent-definition = 收到意见中，到统计时既没有反馈，也没有转交给责任部门和承办人的件数。
opinion-figure-voided = 作废的意见登记
opinion-figure-voided-definition = 收到日期在本期内、已作废的意见登记数；不计入收到意见，编号保留。
opinion-figure-source-definition = 收到意见中，按登记的来源分列的件数，各项之和等于收到意见；为零的不列。
opinion-figure-signed-definition = 收到意见中，按登记的署名方式分列的件数，各项之和等于收到意见；为零的不列。
opinion-figure-giver-definition = 收到意见中，按提出人的类型分列的件数，各项之和等于收到意见；不涉及任何人的姓名；为零的不列。
opinion-figure-outcome-definition = 已反馈的意见中，按登记的办理结果分列的件数；为零的不列；从旧簿录入、没有写明结果的不在其中。
opinion-figure-fed-back-on-time = 按时反馈率
opinion-figure-fed-back-on-time-definition = 到期日在本期内、到统计时已经反馈或已经过期的意见为分母；其中在到期日以前（含当天）反馈的为分子。期限自收到起 { $days } 个工作日；过期仍未反馈的计入分母，不计入分子；已作废的不计。
opinion-figure-late-feedback = 反馈超期
opinion-figure-late-feedback-definition = 按时反馈率的分母 − 分子：本期到期、没有在到期日以前反馈的件数，含已补反馈的。
opinion-figure-feedback-median = 反馈用时中位数
opinion-figure-feedback-median-definition = 收到意见中已经反馈的，按收到次日起到反馈日的工作日数排列，居中一件的天数；件数为偶数时，取居中两件的平均数；当天反馈的为 0。
opinion-figure-followed-up = 回访率
opinion-figure-followed-up-definition = 收到意见中已经反馈并且回访过的件数 ÷ 已经反馈的件数。
opinion-figure-content = 满意率
opinion-figure-content-definition = 反馈后回访时评价“满意”和“基本满意”的件数 ÷ 作出评价的件数；未评价的不算满意，也不计入分母。
opinion-figure-retaliation = 反映打击报复
opinion-figure-retaliation-definition = 收到意见中，提出人反映受到打击报复的件数，不论是否已经反馈。
review-figures-rectification = 整改
review-figures-origin = 整改：按来源
review-figures-boxes = 意见箱
review-figures-asking = 问卷与征求意见函
review-figures-meeting = 会议
review-figures-meeting-kind = 会议：按类别
review-figures-check = 检查
review-figures-check-kind = 检查：按方式
review-figures-supervision = 督查
review-figures-supervision-result = 督查：按结果
review-figure-of-complaints = 投诉引起
review-figure-of-opinions = 意见建议引起
review-figure-of-inspections = 检查、视察引起
review-figure-of-checks = 抽查、自查引起
review-figure-ordered = 下达整改
review-figure-ordered-definition = 本期内下达的整改件数，不论由投诉、意见、上级检查还是抽查引起，按下达日期归入本期；已作废的、所属登记已作废的不计。
review-figure-verified = 复核销号率
review-figure-verified-definition = 本期下达的整改中，到统计时已由责任人以外的人复核销号的件数 ÷ 下达整改。
review-figure-rectified = 整改完成率
review-figure-rectified-definition = 整改期限在本期内、到统计时已经完成或已经过期的为分母，不论由什么引起；其中在期限以前（含当天）完成的为分子；退回重改的，以新的期限和完成日期为准。
review-figure-rectified-late = 整改超期
review-figure-rectified-late-definition = 整改完成率的分母 − 分子，含超期后完成的。
review-figure-origin-definition = 下达整改中，按由什么登记引起分列的件数，各项之和等于下达整改；为零的不列。
review-figure-openings = 开箱次数
review-figure-openings-definition = 本期内两人开启意见箱的次数；已作废的不计。
review-figure-slips = 箱内意见条
review-figure-slips-definition = 各次开箱清点的意见条数，含空白和无法辨认的。
review-figure-blank-slips = 空白或无法辨认
review-figure-blank-slips-definition = 各次开箱清点时空白或无法辨认的条数。
review-figure-slips-entered = 意见条登记率
review-figure-slips-entered-definition = 已经登记为意见的条数 ÷ 箱内意见条减去空白或无法辨认的条数；不足 100% 的，还有意见条没有登记。
review-figure-questionnaires = 问卷与征求意见函
review-figure-questionnaires-definition = 本期内发出的问卷调查和征求意见函的次数，按发放日期归入本期；已作废的不计。
review-figure-issued = 发放份数
review-figure-issued-definition = 上述问卷和征求意见函发放的份数之和。
review-figure-returned = 回收率
review-figure-returned-definition = 收回的份数 ÷ 发放的份数；只计已经登记收回份数的问卷和征求意见函。
review-figure-meetings = 召开会议
review-figure-meetings-definition = 本期内召开并登记的职工代表大会、家长会、座谈会等会议的次数；已作废的不计。
review-figure-attended = 实到人次
review-figure-attended-definition = 上述会议的实到人数之和。
review-figure-meeting-kind-definition = 召开会议中，按类别分列的次数，各项之和等于召开会议；为零的不列。
review-figure-checks = 检查次数
review-figure-checks-definition = 本期内明查、暗访、日常考核和自查的次数，按检查日期归入本期；不含督查；已作废的不计。
review-figure-checks-found = 发现问题的检查
review-figure-checks-found-definition = 写明发现问题或因此下达整改的检查次数 ÷ 检查次数。
review-figure-check-kind-definition = 检查次数中，按检查方式分列的次数，各项之和等于检查次数；为零的不列。
review-figure-supervisions = 督查次数
review-figure-supervisions-definition = 本期内对他人整改情况进行督查的次数，按督查日期归入本期；已作废的不计。
review-figure-supervision-result-definition = 督查次数中，按督查结果分列的次数，各项之和等于督查次数；为零的不列。
# On the report, and on the page of reports
report-about-contacts = 来访与首问
report-about-complaints = 来访、首问与投诉
report-about-opinions = 来访、首问与意见
report-about-all = 来访、首问、投诉与意见
report-section-opinion-spread = 意见来源与责任部门
report-section-opinion-overdue = 反馈超期的意见
report-section-promises = 会议承诺兑现
report-section-rectifications = 各部门整改
report-opinions-empty = 本期没有意见登记。
report-opinions-overdue-none = 本期到期的意见没有超期。
report-review-empty = 本期没有整改、会议和检查登记。
report-promises-note = 年度、学期没有结束的，按统计日已召开的次数；学期按设置中的起止日期。
report-promise-days = { $from } 至 { $to }
report-comes-of-check = { $kind } { $day }
report-rectifications-overdue-none = 本期到期的整改没有超期。
report-rectifications-more = 另有 { $count } 件超期没有列出：排在后面，或属查看人无权打开的登记。
report-overdue-not-fed-back = 未反馈
report-overdue-not-sent = 未转交
report-overdue-not-done = 未完成
report-column-opinions = 意见件数
report-column-responsible = 责任部门
report-column-fed-back = 已反馈
report-column-promise = 会议
report-column-promise-period = 年度或学期
report-column-promised = 承诺次数
report-column-held = 已召开
report-column-standing = 兑现情况
report-column-check-kind = 检查方式
report-column-checks = 次数
report-column-found = 发现问题
report-column-found-share = 发现问题占比
report-column-ordered = 本期下达
report-column-verified = 已销号
report-column-rectified = 整改完成率
report-column-comes-of = 来由
report-column-done-on = 完成日期
reports-about-opinions = 意见
reports-about-review = 评议与整改
reports-late-since = { $day } 起
# Heads of columns of the yearly appraisal
paper-appraisal-opinions = 意见
paper-appraisal-feedback = 按时反馈
paper-appraisal-rectified = 按期整改

## Opinions: the form, the list, the record

opinion-draft-offer = 有一条意见还没有登记完
opinion-form-hint = 一条意见记一条。写完按 Ctrl+Enter，保存后接着登记下一条。
opinion-form-not-allowed = 您的角色不登记意见
opinion-form-not-allowed-hint = 请前台、办公室或校长登记。
opinion-form-no-accounts = 登记簿还没有账号，姓名无法加封，只能匿名登记；请不要在任何一栏写提出人的姓名。
opinion-form-content-hint = 内容会原样转给责任部门，不要写出能看出是谁提的。
opinion-signed-anonymous-means = 不记姓名；反馈用公示或会上通报。
opinion-signed-named-means = 姓名加封保存，校长和办公室凭理由才能查看；反馈给本人。
opinion-signed-confidential-means = 姓名加封，只有校长能查看；内容仍转给责任部门。
opinion-form-about-principal-late = 是否涉及校长本人，只在登记时勾选；事后校长已经看得到，起不到保护作用。
opinion-form-about-principal-means = 姓名加封给副校长或上级，校长打不开。
opinion-form-next-title = 登记之后
opinion-form-next-text = 办公室转交责任部门和承办人，到期前反馈；要整改的，从这条意见下达。
opinion-form-nothing-sealed = 匿名意见，没有加封的内容。
opinion-form-giver-sealed = 提出人已加封，这里看不到，也不能改。
opinion-read-back-hint = 请向提出人宣读核对。保存后，本机不能再查看是谁提的。
opinion-form-save-and-next = 保存并登记下一条
field-opinion-department = 责任部门
# What an opinion was taken out of, and which of its slips is in hand
opinion-origin-box = { $name }　{ $day } 开箱
opinion-origin-questionnaire = { $kind }《{ $title }》　{ $day } 发放
opinion-origin-meeting = { $kind }　{ $day } 召开
opinion-origin-slip = 第 { $at } 条，共 { $count } 条
opinion-origin-next = 这是第 { $at } 条（已登记 { $count } 条）
opinion-origin-full = 清点的 { $count } 条已全部登记
opinion-origin-done = { $name }：{ $count } 条意见已全部登记。
opinion-origin-others = 同一来源的意见
opinion-scope-all = 全部
opinion-scope-open = 待反馈
opinion-scope-unsent = 待转交
opinion-scope-overdue = 超期
opinion-scope-fed-back = 已反馈
opinion-scope-retaliation = 打击报复
opinion-scope-void = 已作废
opinion-any-source = 来源不限
opinion-any-department = 部门不限
opinion-no-department = 未填部门
opinion-narrowed-origin = 同一来源
opinion-column-source = 来源
opinion-column-content = 内容
opinion-column-department = 部门
opinion-list-empty = 这里没有意见
opinion-list-empty-hint = 按 Ctrl+J 登记，或换上面的筛选条件。
opinion-record-none = 选一条意见，这里就显示全部经过
opinion-section-origin = 来源和责任部门
opinion-anonymous = 匿名意见，没有留下姓名。
opinion-retaliation = 回访发现打击报复
opinion-on-time = 按期反馈
opinion-late = 超期反馈
opinion-waits-for-office = 转交和反馈由办公室办理。
opinion-deed-send-again = 改交他人
opinion-hint-send = 交给具体的人，由其在期限内办理。对方看到内容，看不到提出人。
opinion-hint-feed-back-anonymous = 不知道提出人是谁：公示或会上通报，写明贴在哪里、在哪个会上说的。
opinion-hint-feed-back-named = 知道提出人是谁：直接反馈给本人，不要公示。要联系方式，先启封。
opinion-hint-follow-up = 随时可以登记。有打击报复的，写明谁、何时、怎么做的。

## Today: the review loop

today-review = 意见与整改
today-opinions-overdue = 反馈超期 { $count }
today-opinions-due = 反馈今天到期 { $count }
today-opinions-unsent = 待转交 { $count }
today-slips-missing = 意见箱待录入 { $count }
today-rectifications-late = 整改超期 { $count }
today-meetings-short-year = { $days ->
    [0] { $meeting }本年还差 { $count } 次，今天是年内最后一天
   *[other] { $meeting }本年还差 { $count } 次，距年底还有 { $days } 天
}
today-meetings-short-term = { $days ->
    [0] { $meeting }本学期还差 { $count } 次，今天是学期最后一天
   *[other] { $meeting }本学期还差 { $count } 次，距学期结束还有 { $days } 天
}
today-meetings-short-supervisors = 最迟{ $day }召开并登记；通知前核对监督员任期。
today-meetings-short-students = 最迟{ $day }召开并登记；学生的意见逐条录入。

## The eight “not”

period-term = { $from }至{ $to }学期
reports-kind-term = 学期
reports-not-a-period-or-term = 请写成 2026-10、2026-Q3、2026，学期写成 2026-09-01~2027-01-31
cli-wrong-not-a-period-or-term = 看不懂期间“{ $text }”。请写成 2026-10、2026-Q3 或 2026；学期写成 2026-09-01~2027-01-31。
eight-nots-closed = 这里汇总投诉和各登记簿的情况，只有能查看投诉的人可以看到。
eight-nots-hint = 数字都取自登记簿，供领导小组对照检查；没有登记的事这里看不到，数字也不能代替评议。
eight-nots-cold-shoulder = 不让来办事的人员在我这里受冷落
eight-nots-backlog = 不让工作事项在我这里积压
eight-nots-error = 不让工作差错在我这里发生
eight-nots-leak = 不让工作机密在我这里泄露
eight-nots-unity = 不让影响团结的言行在我身上出现
eight-nots-violation = 不让违法违纪的行为在我身上发生
eight-nots-image = 不让机关的形象因我受到影响
eight-nots-interests = 不让群众的利益在我这里受到侵害
# The register a figure comes from, before its name.
eight-nots-of-contacts = 首问·{ $figure }
eight-nots-of-complaints = 投诉·{ $figure }
eight-nots-of-opinions = 意见·{ $figure }
eight-nots-of-decisions = 责任追究·{ $figure }
eight-nots-attitude-upheld = 投诉·态度类属实率
eight-nots-attitude-upheld-definition = 本期收到、类别为“师德和工作态度”的投诉中，认定“属实”和“部分属实”的件数 ÷ 已经作出认定的件数；没有作出认定的不计。
eight-nots-contacts-dissatisfied = 首问·回访不满意
eight-nots-contacts-dissatisfied-definition = 本期登记、期末已办结并回访的首问事项中，评价“不满意”的件数 ÷ 作出评价的件数；未评价的不计入分母。
eight-nots-complaints-dissatisfied = 投诉·回访不满意
eight-nots-complaints-dissatisfied-definition = 本期收到、已经答复并回访的投诉中，评价“不满意”的件数 ÷ 作出评价的件数；未评价的不计入分母。
eight-nots-long-chains = 首问·多次转办
eight-nots-long-chains-definition = 本期登记的首问事项中，转办过 { $count } 次及以上的件数；作废的转办不计。
eight-nots-unsigned-too-long = 首问·久未签收
eight-nots-unsigned-too-long-definition = 本期登记的首问事项的转办中，超过 { $hours } 小时、并且过了移交次日一整个工作日才签收、退回，或者到统计时还没有人签收的次数。
eight-nots-rectifications-open = 整改·尚未销号
eight-nots-rectifications-open-definition = 本期下达的整改中，到统计时还没有复核销号的件数，投诉、意见、检查引起的都计入。
eight-nots-corrections = 登记后更正
eight-nots-corrections-definition = 本期内更正已保存的来访、首问、投诉、意见登记的次数，一次改动几项按一次计，以更正日期归入本期。
eight-nots-visits-voided = 来访·作废登记
eight-nots-visits-voided-definition = 来访日期在本期内、已作废的来访登记数；编号保留。
eight-nots-error-note = 更正和作废说明错误被发现并留了痕，补充情况也算更正；没有发现的差错无法计数。
eight-nots-openings = 打开身份信息
eight-nots-openings-definition = 本期内打开密封的投诉人、意见提出人身份和材料的次数，含打印前的打开；每次都记有打开人和事由。
eight-nots-openers = 其中打开人
eight-nots-opened-by = 打开人：{ $openers }
eight-nots-opener = { $name } { $count } 次
eight-nots-between = 、
eight-nots-leak-note = 打开都有事由，不等于泄露；口头说出、拍照、表格导出以后的去向，登记簿无从计数。
eight-nots-unity-note = 不以数字衡量。请领导小组结合民主评议、谈心谈话研究。
eight-nots-violation-upheld = 投诉·违规违纪类属实率
eight-nots-violation-upheld-definition = 本期收到、类别为“收费”“推销教辅”“体罚和变相体罚”“廉政”“违法违规”的投诉中，认定“属实”和“部分属实”的件数 ÷ 已经作出认定的件数；没有作出认定的不计。
eight-nots-held-to-account = 责任追究·合计
eight-nots-held-to-account-definition = 本期内决定追究责任的件数，以决定日期归入本期；决定不予追究的和已作废的不计。
eight-nots-image-note = 不以数字衡量。请领导小组结合明查暗访、群众评议研究。
eight-nots-uncounted = 不计数
eight-nots-left-out = 未能计数
eight-nots-remarks = 领导小组意见

## The mark of a reprint on a signed report

report-mark-reprint = 补打　第 { $count } 次　REPRINT　{ $at }　{ $by }
report-mark-unsigned = 未签发的副本，数字按打印时统计；签发的原件为{ $language }，核验码 { $code }

## Closed months: why one was not closed, what was found when a signed report was verified
error-closing-faults = 登记簿检查发现 { $count } 处问题，先处理好才能结账。第一处：{ $first }。
error-closing-moved = 报表生成以后登记簿里又有新的记录，没有签发。请重新生成，看过再签。
error-closing-signed = 这个月已经结账签发，综述和意见不能再改。要改，请先由校长重新开账。
error-closing-no-such-code = 没有找到这个核验码对应的报表。请对照纸面再输一次；仍然找不到的，这份报表不是本登记簿签发的。
error-closing-not-a-report = 这个文件里没有签发信息，不是本程序签发的月报。请选签发时保存的 PDF 文件。
error-closing-not-a-pdf = 这个文件不是 PDF，或者已经损坏，读不出来。请换一份文件，或者改用纸面上的核验码核验。
error-closing-no-month = 结账按月进行，请选一个月份。
error-closing-not-over = 这个月还没有结束，月底过后才能结账。
error-closing-closed = 这个月已经结账。
error-closing-earlier-open = 结账要一个月一个月依次进行，请先结{ $month }。
error-closing-not-closed = 这个月没有结账，不用重新开账。
error-closing-later-closed = 后面的月份已经结账（到{ $month }），要从最后一个月起依次重新开账。
finding-good = 相符
finding-note = 说明
finding-bad = 不符
finding-file-intact = 文件与签发时一字节不差。
finding-file-reprint = 文件是签发的原件，另加了补打标记。
finding-file-altered = 文件在签发以后被改动过。
finding-file-rewritten = 文件被别的程序重新保存过，无法与签发的版面比对。
finding-other-register = 报表是另一本登记簿签发的。
finding-not-in-register = 本登记簿里没有这份报表的结账记录。
finding-signed = 签名有效。
finding-bad-signature = 签名无效：签发的内容或者签名被改动过。
finding-key-known = 签名密钥是签发人当时的密钥。
finding-key-replaced = 签名密钥是签发人当时的密钥，{ $day }起不再使用。
finding-key-unknown = 签名密钥不属于签发人。
finding-statement-intact = 登记簿里保存的数据和文字与签发时一致。
finding-statement-changed = 登记簿里保存的结账内容被改动过。
finding-paper-intact = 登记簿里保存的签发文件完好。
finding-paper-changed = 登记簿里保存的签发文件丢失或者被改动过。
finding-journal-intact = 第 { $from } 条到第 { $seq } 条操作记录完整，与签发时一致。
finding-journal-changed = 第 { $from } 条到第 { $seq } 条操作记录与签发时不符，可能被改写或者截断。
finding-records-intact = 本月及结账前办理的 { $count } 条登记内容与操作记录一致。
finding-records-changed = 有 { $count } 条登记内容与操作记录不符，可能在程序之外改动过。
finding-records-changed-first = 有 { $count } 条登记内容与操作记录不符（第一条：{ $first }），可能在程序之外改动过。
finding-figures-agree = 按现在的登记重新统计，各项数字与签发时相同。
finding-figures-corrected = 签发以后有 { $records } 处更正，{ $figures } 项数字与签发时不同；更正都有记录，列在以后的月报里。
finding-figures-moved = 签发以后有事项继续办理或者时限、日历有变动，{ $figures } 项数字与签发时不同；操作记录里都有。
finding-figures-differ = 有 { $figures } 项数字与签发时不同，而操作记录里没有相应的更正：登记可能在程序以外被改动过。
finding-reopened = 这个月在{ $at }由{ $by }重新开账，这份报表不再有效。原因：{ $reason }
## The report that is signed: first page, chapters, and its summary in sentences

report-first-page = 总览
report-running-head = { $title } · { $period }
report-title-term = { $about }办理情况学期报告
report-chapter-visits = 来访
report-chapter-contacts = 首问
report-chapter-promises = 承诺逐项
report-chapter-complaints = 投诉
report-chapter-opinions = 意见建议
report-chapter-hot-topics = 热点事项
report-chapter-overdue = 超期清单及原因
report-chapter-extensions = 延期
report-chapter-satisfaction = 满意度
report-chapter-rectification = 整改
report-chapter-accountability = 责任追究
report-appendix-definitions = 附录一　指标说明
report-appendix-journal = 附录二　登记簿校验
report-definitions-over-all = 跨登记簿的指标
# $period is one of period-previous-… and period-last-year-…
report-key-against = { $period } { $value }（{ $change }）
report-key-unknown = { $period } —
# Over a column and beside a key figure
period-previous-month = 上月
period-last-year-month = 去年同月
period-previous-quarter = 上季度
period-last-year-quarter = 去年同季
period-previous-term = 上学期
period-last-year-term = 去年同学期
period-previous-year = 上年
key-figure-overdue-open = 期末超期未办结
key-figure-overdue-open-definition = 到期日在本期内、到本期最后一天（本期没有结束的到统计日）仍未完成的件数：首问的答复、投诉的答复、意见的反馈和整改，各登记簿合计。
key-figure-complaint-replies = 投诉按时答复率
key-figure-content = 满意率（合计）
key-figure-content-definition = 首问、投诉、意见回访时评价“满意”和“基本满意”的件数之和 ÷ 作出评价的件数之和；未评价的不算满意，也不计入分母。
key-figure-feedback = 意见按时反馈率
report-section-contact-departments = 承办部门
report-section-asked = 意见箱、问卷与会议
report-section-hot-complaints = 投诉最多的类别
report-section-checks = 检查与督查
report-hot-topics-none = 本期没有登记服务事项的首问。
report-hot-topics-note = 按登记的服务事项统计，列件数最多的五项；满意率为回访时满意和基本满意的件数 ÷ 作出评价的件数，没有人评价的为“—”。
report-column-rated = 作出评价
report-column-unrated = 未评价
report-column-content-rate = 满意率
report-column-register = 登记簿
report-column-finished = 已办结
report-column-followed-up = 已回访
satisfaction-of-contacts = 首问（已办结）
satisfaction-of-complaints = 投诉（已答复）
satisfaction-of-opinions = 意见（已反馈）
report-satisfaction-note = 满意率 = 满意和基本满意的件数 ÷ 作出评价的件数；未评价的（没有回访，或回访时没有作出评价）不算满意，也不计入分母。
report-column-promise-made = 承诺
report-column-missed = 超期
report-promise-acceptance = 投诉受理
report-promise-reply = 投诉答复
report-promise-feedback = 意见反馈
report-promises-kept-note = 到期：到期日在本期内、已经办理或已经过期的件数；尚未到期又未办理的不计。一件转办的事项先按当日答复或转办、再按转办的时限各计一次。
report-overdue-of-contacts = 首问超期
report-overdue-of-complaints = 投诉答复超期
report-overdue-of-opinions = 意见反馈超期
report-overdue-of-rectifications = 整改超期
report-overdue-why = { $extension }；{ $reminded }
report-overdue-case = 投诉件，内容从略
report-overdue-sent = { $day }转交
report-overdue-ordered = { $day }下达
report-column-about = 事项
report-column-answerable = 责任人
report-column-why = 原因与延期
report-extensions-of-contacts = 首问
report-extensions-of-complaints = 投诉
report-extensions-none = 本期收到的事项没有申请延期。
report-extensions-note = 列本期收到的首问和投诉的延期；在原到期日以前（含当天）批准并告知的有效，以延期后的日期为到期日。投诉的延期原因从略。
report-extensions-more = 另有 { $count } 次延期，按申请时间排在后面，没有列出。
report-column-extension-reason = 原因
report-column-asked-on = 申请日期
report-column-old-due = 原到期日
report-column-new-due = 延期至
report-column-approved-by = 批准人
report-column-told-on = 告知日期
report-column-in-time = 是否有效
report-extension-decided = { $who }（{ $day }）
extension-course-counts = 有效
extension-course-waits = 待批准
extension-course-refused = 不予批准
report-decisions-none = 本期没有作出责任追究决定。
report-decisions-dismissed = 另有 { $count } 件经查不予追究。
report-decisions-note = 按作出决定的日期归入本期；不列被追究人和投诉人的姓名，需要保护的投诉件不列部门。
report-column-decided-on = 决定日期
report-column-shown-by = 来由
report-column-ground = 事实
report-column-fault = 过错
report-column-sanction = 处理方式
report-column-put-right = 限期改正
report-decision-due = 限{ $day }前
report-decision-done = { $day }已改正
report-chapter-corrections = 更正
report-corrections-no-month = 此前没有签发过的月报，没有需要列出的更正。
report-corrections-none = 已签发月份的数字和登记没有更正。
report-corrections-no-figure = 已签发的数字没有变化。
report-corrections-note = 列出签发以后对已签发月份所作的更正；个人信息和需要保护的登记只写明作了更正。
report-corrections-more = 另有 { $count } 条更正没有列出。
report-section-corrected = 更正的登记
report-column-month = 月份
report-column-signed = 签发时
report-column-is-now = 现在
report-column-deed = 更正方式
report-column-field = 项目
report-column-before = 原为
report-column-after = 改为
report-column-corrected-by = 更正人
report-column-corrected-on = 更正日期
report-corrected-personal = 已更正
# $register is one of report-chapter-…
report-figure-of = { $register }：{ $figure }
report-verify-code = 核验码
report-verify-signed-on = 签发日期
report-verify-signer = 签发人
report-verify-key = 密钥指纹
report-verify-chain = 登记簿记录
report-verify-journal = 第 { $count } 条 { $hash }
report-verify-note = 核验：命令 shouwen verify-report 读本文件，或在“报表”页输入核验码，登记簿即答复签发以后有无改动。
report-unsigned = 未签发
report-unsigned-note = 本报表未签发，数字为统计时的数字；签发后此处印核验码、签发人和密钥指纹。
# The summary of a report in sentences. $this is one of period-said-this-…, $compared is summary-compared or nothing.
period-said-this-month = 本月
period-said-this-quarter = 本季度
period-said-this-term = 本学期
period-said-this-year = 本年
period-said-last-month = 上月
period-said-last-quarter = 上季度
period-said-last-term = 上学期
period-said-last-year = 上年
period-said-year-ago-month = 去年同月
period-said-year-ago-quarter = 去年同季
period-said-year-ago-term = 去年同学期
summary-separator = 、
summary-clause-separator = ，
summary-compared = （{ $clauses }）
summary-more = 比{ $period }增加 { $by }
summary-fewer = 比{ $period }减少 { $by }
summary-same = 与{ $period }持平
summary-visits-count = { $count } 批
summary-matters-count = { $count } 件
summary-points-count = { $count } 个百分点
summary-visits-none = { $this }没有来访登记。
summary-visits = { $this }接待来访 { $visits } 批、{ $persons } 人次{ $compared }，来访最多的是{ $part }，有 { $part-count } 批。
summary-contacts-none = 没有首问登记。
summary-contacts = 收到首问事项 { $contacts } 件{ $compared }，当场办结 { $on-the-spot } 件，转办 { $hand-overs } 次，期末未办结 { $open } 件。
summary-on-time = 到期的首问事项 { $due } 件，按时办结 { $kept } 件，按时办结率 { $share }{ $compared }。
summary-overdue-none = 到期的事项没有超期。
summary-overdue = 超期共 { $missed } 件（{ $parts }），期末仍有 { $open } 件没有办结{ $why }。
summary-overdue-contacts = 首问 { $count } 件
summary-overdue-complaints = 投诉答复 { $count } 件
summary-overdue-opinions = 意见反馈 { $count } 件
summary-overdue-rectifications = 整改 { $count } 件
summary-why = ；首问和投诉超期的原因：{ $reasons }
summary-reason = { $reason } { $count } 件
summary-complaints-none = 没有收到投诉。
summary-complaints-earlier = 没有收到投诉；此前收到、应在本期答复的 { $due } 件，按时答复 { $kept } 件。
summary-complaints = 收到投诉 { $received } 件{ $compared }，已结案 { $closed } 件，认定属实和部分属实 { $upheld } 件；应答复 { $due } 件，按时答复 { $kept } 件。
summary-opinions-none = 没有收到意见建议。
summary-opinions-earlier = 没有收到意见建议；此前收到、应在本期反馈的 { $due } 件，按时反馈 { $kept } 件。
summary-opinions = 收到意见建议 { $received } 件{ $compared }；应反馈 { $due } 件，按时反馈 { $kept } 件。
summary-rectified = 下达整改 { $ordered } 件；到期 { $due } 件，按期完成 { $kept } 件。
summary-decisions = 作出责任追究决定 { $count } 件。
summary-satisfaction = 回访后作出评价的 { $rated } 件，满意和基本满意 { $content } 件，满意率 { $share }；未评价的 { $unrated } 件不计入。
summary-unrated = 办结的事项还没有人作出满意度评价。
summary-corrections = 已签发月份有更正：数字 { $figures } 项、登记 { $records } 条，见“更正”一章。
summary-topic = { $topic }（{ $count } 件）
summary-hot-topics = 问得最多的是{ $topics }。

## Printing many papers at once, and what was printed of a record

command-print-batch = 成批打印
batch-title = 成批打印
batch-which = 打印哪些
batch-slips = 会客单
batch-hand-overs = 转办单
batch-notices = 一次性告知单
batch-reminders = 催办单
batch-replies = 答复书和意见反馈单
batch-rectifications = 整改通知单
batch-from = 开始日期
batch-to = 结束日期
batch-scope = 范围
batch-fresh = 未打印过的
batch-all = 全部
batch-hint-slips = 按入校日期，每次来访一张；预约和作废的不打印。
batch-hint-hand-overs = 按移交日期，每次转办一张。
batch-hint-notices = 按告知日期，每次告知一张。
batch-hint-reminders = 按催办日期，打印还没有办结的事项。
batch-hint-replies = 按答复日期：书面的首问答复书、投诉答复书、意见反馈单。
batch-hint-rectifications = 按通知日期，每项整改一张。
batch-counting = 正在清点……
batch-count = 将打印 { $count } 份单据。
batch-count-none = 没有要打印的单据。
batch-count-too-many = 共 { $count } 份，一次最多打印 { $most } 份。请把日期分成几段。
batch-days-reversed = 结束日期早于开始日期
# Each of these may stand in the sentence after them, one behind the other.
batch-left-printed = 已打印过的 { $count } 份
batch-left-confidential = 实名保密的 { $count } 件（请逐件打印）
batch-left-closed = 与您本人有关、须回避的 { $count } 件
batch-left-not-allowed = 您无权查看的投诉 { $count } 件
batch-left-no-text = 没有写明答复内容的 { $count } 件
batch-left-finished = 催办后已办结的 { $count } 件
batch-left-not-reminded = 已超期、还没有催办的 { $count } 件（请先催办）
batch-left-separator = ；
batch-left-out = 未列入：{ $reasons }。
batch-days = { $from } 至 { $to }
batch-paper-title = { $batch }（{ $days }）
print-log = 打印记录
# $time counts the prints of this form: 1 for the first.
print-log-line = { $at }　{ $who }　{ $form }　第 { $time } 次
print-log-line-how = { $at }　{ $who }　{ $form }　第 { $time } 次　{ $how }
print-log-printed = 打印 { $copies } 份
print-log-printed-on = 在“{ $printer }”上打印 { $copies } 份
print-way-saved = 存为文件
print-way-opened = 在阅读器中打开
print-way-printed = 打印
print-way-not-printed = 打印机没有接收，存为文件
cli-wrong-unknown-batch = 没有“{ $text }”这一批单据。可以写：{ $names }。

## Paper: attachments to a complaint

paper-attachment-count = 本案共有附件 { $count } 件。
paper-attachment-count-left = 本案共有附件 { $count } 件，其中 { $left } 件没有打印，原因见各件下方。
paper-attachment-keep = 附件可能看得出投诉人是谁。请妥善保管，不得交给被投诉人。
paper-attachment-label = 附件 { $place }/{ $count }　{ $title }
paper-attachment-added = { $use } · { $day }　{ $by } 添加 · { $number }
paper-attachment-added-instruction = { $use }（{ $said-by }，{ $said-on }） · { $day }　{ $by } 添加 · { $number }
paper-attachment-sealed = 本件已加封，这次没有打开，所以没有打印。
paper-attachment-of-others = 本件不是加封给打印人的，打不开，所以没有打印。
paper-attachment-lost = 登记簿中保存的本件内容已损坏或缺失，无法打印。请运行登记簿检查，必要时从备份恢复。
paper-attachment-pdf = 本件是 PDF 文件，不是图片，不能印在这里。请在登记簿中打开后另行打印。
paper-attachment-no-picture = 本件不是 JPEG 或 PNG 图片，无法打印。
paper-attachment-damaged = 图片文件已损坏，无法打印。如有原件，请重新扫描或拍照后添加。
paper-attachment-too-large = 图片像素过多，超出可处理的范围，没有打印。请缩小后重新添加。
paper-attachment-file = 文件大小 { $size } KB，SHA-256 开头 { $hash }

## Commands that close months and verify what was signed

cli-usage-close = shouwen close 2026-10 [--out PDF文件]
cli-usage-reopen = shouwen reopen 2026-10 --reason 原因
cli-usage-verify-report = shouwen verify-report PDF文件 · shouwen verify-report --code 核验码
cli-summary-close = 月度结账：校长签发一个月的报表
cli-summary-reopen = 把最近结账的月份重新开账
cli-summary-verify-report = 核验签发的报表与登记簿是否相符
cli-help-close =
    由校长签发：密码放在环境变量 SHOUWEN_PASSWORD 里，或在终端里输入。先检查登记簿，有问题就不签发。月份要已经结束，并按先后结账。
    签发后列出核验码和密钥指纹。--out 把签发的报表作为第一次打印存成文件；以后用 report 打印的都标明补打。
cli-help-reopen = 只有校长可以，只能从最近结账的月份开始，要写原因；原来的报表不再有效，新报表会列出期间的更正。
cli-help-verify-report =
    每项结果一行：是否相符、说明；然后是签发后的数字变化和更正。--code 只凭报表上印的核验码。
    全部相符，或者只有需要知道的情况，退出状态为 0；有不符的为 1。能读登记簿的人都可以核验。
cli-done-close = { $month }已经结账。核验码：{ $code }。密钥指纹：{ $key }。
cli-done-close-file = 签发的报表已存到 { $path }。
cli-done-reopen = { $month }已经重新开账。
cli-verify-report = { $month }　核验码 { $code }　{ $by } 签发于 { $at }　密钥指纹 { $key }
cli-verify-disagrees = 报表与登记簿不符。请看上面标明不符的各行，并保留这份文件和登记簿的备份。
cli-failed-no-file = 读不了文件 { $path }。请核对文件名和位置。

## Reports on screen: overview, closing of a month, verification

date-weekday-hour = { $weekday } { $hour }时
period-days = { $from }至{ $to }
reports-bar-beside = { $part }　{ $count } 批，上期 { $before } 批
reports-contacts-bar-beside = { $part }　{ $count } 件，上期 { $before } 件
reports-complaints-bar-beside = { $part }　{ $count } 件，上期 { $before } 件
reports-about-overview = 概览
reports-summary-made = 按登记自动生成
reports-summary-written = { $who } 写于 { $at }
reports-summary-signed = 签发件上的文字
reports-summary-edit = 编辑综述……
reports-summary-title = { $period }综述与校长意见
reports-summary-hint = 照登记生成的文字可以改写；恢复自动生成后，以后的登记变了，综述也跟着变。
reports-summary-restore = 恢复自动生成
reports-summary-moved = 综述写好以后登记又有变化，请对照现在的数字再看一遍。
said-report-text = 已保存{ $period }的综述和校长意见
closing-heading = 月度结账
closing-is-closed = 已结账签发
closing-is-open = 尚未结账
closing-by-month = 结账按月进行：要结账或看签发情况，请选一个月份。
closing-signed-by = 签发人
closing-signed-at = 签发时间
closing-code = 核验码
closing-fingerprint = 密钥指纹
closing-month = 月份
closing-print = 打印签发件
closing-verify = 核验
closing-reopen = 重新开账……
closing-not-the-last = 后面的月份已经结账，要从最后一个月起依次重新开账
closing-reopen-title = 重新开{ $month }的账？
closing-reopen-hint = 已签发的报表从此不再有效，核验时会写明；签发件仍然留存，重新开账的人、时间和原因记入操作记录。改好以后要重新结账签发，核验码也会换新。
closing-reopen-reason = 重新开账的原因
closing-reopen-do = 重新开账
said-reopened = { $month }已重新开账
# A close that was taken back.
closing-was-reopened = { $signed } { $signer }签发（核验码 { $code }），{ $at } { $by }重新开账：{ $reason }
closing-open-hint = 结账前还没有办完的：
closing-open-none = 没有未办完的事项。
closing-open-contacts = 首问未办结
closing-open-complaints = 投诉未结案
closing-open-unsent = 意见待转交
closing-open-opinions = 意见未反馈
closing-open-rectifications = 整改未销号
closing-open-slips = 意见箱意见未登记
closing-principal-signs = 由校长结账签发。
closing-no-accounts = 没有账户的登记簿不能签发：请先在“设置”里建立账户。
closing-do = 结账签发……
closing-months = 已结账的月份
closing-months-none = 还没有结过账。
closing-preparing = 正在检查登记簿、生成报表……
closing-look = 请核对后签发：签发后这个月的数字和文字不再改动。
closing-sign = 签发
closing-make-anew = 重新生成
said-closed = { $month }已结账签发，核验码 { $code }
closing-faults-title = 登记簿检查发现 { $count } 处问题，没有结账
closing-faults-hint = 登记簿有问题时不能签发。请照下面逐条处理：内容缺失或被改动过的，在“设置”里从备份找回；处理完再结账。
closing-faults-do = 去“设置”
closing-faults-more = 还有 { $count } 处
command-verify-report = 核验报表
verify-title = 核验签发的报表
verify-code = 核验码
verify-code-hint = 印在签发的报表上，每四位一组；大小写、空格和横线都不要紧。
verify-wrong-letter = 核验码里没有“{ $letter }”，请对照纸面再看一遍。
verify-file = 或者：签发的 PDF 文件
verify-choose = 选择 PDF 文件……
verify-do = 核验
verify-nothing = 请输入核验码，或者选一个 PDF 文件。
verify-looking = 正在核验……
verify-good = 相符：报表与登记簿一致
verify-note = 相符，另有说明
verify-bad = 不符：请看下面逐条说明
verify-period = 报表
verify-corrections = 签发以后的更正
verify-figure = { $figure }：签发时 { $signed }，现在 { $now }
verify-figure-name = { $register }·{ $figure }
verify-correction = { $at }　{ $who }　{ $what }　{ $number }
verify-field-protected = { $field }（内容不显示）
verify-more = 还有 { $count } 处更正
queue-month-to-close = { $month } 待结账
queue-month-to-close-do = 去结账

## Columns of closed months and of the text of reports

field-period = 所属期间
field-signed-language = 签发语言
field-statement = 签发内容
field-report-code = 核验码
field-journal-seq = 操作记录序号
field-journal-hash = 操作记录校验值
field-report-signer = 签发人
field-signature = 签名
field-paper-sha256 = 签发版面校验值
field-signed-file = 签发文件
field-signed-pages = 签发页面
field-summary-basis = 自动生成的综述
field-remarks = 校长意见
field-written-by = 编写人
field-written-at = 编写时间
field-report-signed-at = 签发时间
field-report-summary = 综述
