-- The register, whole. A new register is made from this file; old ones step up by the numbered migrations in
-- src/store/migrations, and a test proves that both ways end alike.
--
-- Conventions: times are local wall-clock times to the minute, 'YYYY-MM-DDTHH:MM', as they would stand in a paper book;
-- the journal alone carries seconds and the offset. An empty field is NULL, never ''. Columns marked [personal] are
-- erased after the retention time: the row, its number and the counts stay. Columns marked [derived] follow from others
-- and are not journalled; every other column is, in the transaction that writes it.

PRAGMA application_id = 0x53485744;  -- 'SHWD': tells our file from any other SQLite file
PRAGMA user_version = 6;             -- the schema's version; a program never opens a newer one

-- The register itself; always one row.
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),  -- there is one
    register_id TEXT NOT NULL,  -- 128 random bits in hexadecimal; the journal's chain starts from it
    created_at  TEXT NOT NULL   -- RFC 3339 with offset
) STRICT;

-- Settings of the school, one a row, so that the journal shows who changed which.
CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,   -- the row the journal speaks of
    name  TEXT NOT NULL UNIQUE,  -- school_name, desk_name, … (domain::setting::SettingName)
    value TEXT                   -- NULL while empty; lists hold one entry a line
) STRICT;

-- 来访登记: rules B6, B7, B8, A13. Never deleted: voided, and the number stays.
CREATE TABLE visit (
    id                  INTEGER PRIMARY KEY,  -- the row the journal and what hangs beside it speak of
    number_year         INTEGER NOT NULL,  -- year of entry: the 2026 of LF-2026-0137
    number_sequence     INTEGER NOT NULL CHECK (number_sequence > 0),  -- gapless within the year
    entered_at          TEXT NOT NULL,     -- when it was written down
    entered_by          TEXT NOT NULL,     -- by whom at the desk
    visitor_name        TEXT,              -- 来访人 [personal]
    phone               TEXT,              -- 电话 as given [personal]
    kind                TEXT NOT NULL      -- 来访类型
        CHECK (kind IN ('parent', 'student', 'inspection', 'official', 'other')),
    origin              TEXT,              -- 单位或住址; of an inspection the inspecting unit [personal]
    party_size          INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 9999),  -- 人数, the visitor included
    companions          TEXT,              -- 随行人员, names [personal]
    relation            TEXT,              -- 与学生关系 [personal]
    student_name        TEXT,              -- 学生 [personal]
    student_class       TEXT,              -- 班级 [personal]
    purpose             TEXT,              -- 事由 [personal]
    host_name           TEXT,              -- 被访人
    host_department     TEXT,              -- 被访部门
    host_consent        TEXT NOT NULL CHECK (host_consent IN ('unasked', 'agreed', 'declined')),  -- 被访人确认
    consent_by          TEXT,              -- who said so, if not the host in person
    consent_at          TEXT,              -- when
    expected_at         TEXT,              -- 预约时间; an appointment has this and no arrival
    arrived_at          TEXT,              -- 入校时间, the real one even if entered later
    departed_at         TEXT,              -- 离校时间, only where it is known
    departure           TEXT NOT NULL CHECK (departure IN ('none', 'signed_out', 'unknown')),  -- unknown: 离校时间不详
    badge               TEXT,              -- 来访证号
    vehicle             TEXT,              -- 车牌 [personal]
    id_document         TEXT,              -- 证件类型: identity_card, … [personal]
    id_last_four        TEXT CHECK (length(id_last_four) <= 4),  -- never more of a document's number [personal]
    inspection_leader   TEXT,              -- 带队领导 (B8)
    inspection_subject  TEXT,              -- 视察内容 (B8)
    inspection_escort   TEXT,              -- 陪同人员 (B8)
    inspection_findings TEXT,              -- 意见建议 (B8)
    note                TEXT,              -- 备注 [personal]
    paper_serial        TEXT,              -- 纸-LF-0001, the paper form of a power cut
    original_number     TEXT,              -- 原编号 of an imported record
    voided_at           TEXT,              -- 作废: when
    voided_by           TEXT,              -- by whom at the desk
    void_reason         TEXT,              -- why [personal]
    name_initials       TEXT,              -- pinyin initials of the name [personal] [derived]
    phone_digits        TEXT,              -- the phone's digits alone [personal] [derived]
    listed_at           TEXT NOT NULL      -- what lists sort by [derived]
        GENERATED ALWAYS AS (coalesce(arrived_at, expected_at, entered_at)) VIRTUAL,
    UNIQUE (number_year, number_sequence),
    CHECK ((departure = 'signed_out') = (departed_at IS NOT NULL)),
    CHECK (departure = 'none' OR arrived_at IS NOT NULL),
    CHECK (departed_at IS NULL OR departed_at >= arrived_at),
    CHECK (arrived_at IS NOT NULL OR expected_at IS NOT NULL),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL))
) STRICT;

CREATE INDEX visit_by_time ON visit (listed_at);
CREATE INDEX visit_by_name ON visit (visitor_name);
CREATE INDEX visit_by_initials ON visit (name_initials);
CREATE INDEX visit_by_phone ON visit (phone_digits);
-- The two lists that are on the screen all day hold a handful of rows, whatever the register's size.
CREATE INDEX visit_on_site ON visit (arrived_at)
    WHERE arrived_at IS NOT NULL AND departure = 'none' AND voided_at IS NULL;
CREATE INDEX visit_expected ON visit (expected_at)
    WHERE arrived_at IS NULL AND voided_at IS NULL;

-- 代收物品: things a visitor left at the desk for a student.
CREATE TABLE left_item (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    visit_id       INTEGER NOT NULL REFERENCES visit (id),  -- the visit it was left at
    left_at        TEXT NOT NULL,  -- when the desk took it
    what           TEXT,  -- the thing, how many [personal]
    student_name   TEXT,  -- for whom [personal]
    student_class  TEXT,  -- their class [personal]
    handed_over_at TEXT,  -- NULL while it lies at the desk
    handed_over_to TEXT,  -- who took it [personal]
    voided_at      TEXT,  -- 作废: when
    voided_by      TEXT,  -- by whom at the desk
    void_reason    TEXT,  -- why [personal]
    paper_serial   TEXT   -- 纸-DS-0001, the paper form of a power cut
) STRICT;

CREATE INDEX left_item_by_visit ON left_item (visit_id);
CREATE INDEX left_item_at_desk ON left_item (left_at) WHERE handed_over_at IS NULL AND voided_at IS NULL;

-- 学生离校放行条: a student fetched before the end of school.
CREATE TABLE release (
    id                 INTEGER PRIMARY KEY,  -- the row the journal speaks of
    visit_id           INTEGER NOT NULL REFERENCES visit (id),  -- the visit of the person who fetches
    leaves_at          TEXT NOT NULL,  -- when the student may leave
    student_name       TEXT,  -- who leaves [personal]
    student_class      TEXT,  -- their class [personal]
    reason             TEXT,  -- why [personal]
    teacher_name       TEXT,  -- 班主任 who consented
    collector_name     TEXT,  -- who fetches [personal]
    collector_relation TEXT,  -- what they are to the student [personal]
    verified_by        TEXT,  -- how it was verified that they may [personal]
    voided_at          TEXT,  -- 作废: when
    voided_by          TEXT,  -- by whom at the desk
    void_reason        TEXT,  -- why [personal]
    paper_serial       TEXT   -- 纸-FX-0001, the paper form of a power cut
) STRICT;

CREATE INDEX release_by_visit ON release (visit_id);

-- 交接班: from one clerk to the next.
CREATE TABLE shift_note (
    id              INTEGER PRIMARY KEY,  -- the row the journal speaks of
    at              TEXT NOT NULL,     -- when the shift was handed over
    from_person     TEXT NOT NULL,     -- who goes
    to_person       TEXT NOT NULL,     -- who comes
    note            TEXT,              -- what the next one must know; it may name anybody [personal]
    on_site_count   INTEGER NOT NULL,  -- visits on site at that moment
    left_item_count INTEGER NOT NULL,  -- things lying at the desk at that moment
    voided_at       TEXT,              -- 作废: when
    voided_by       TEXT,              -- by whom at the desk
    void_reason     TEXT,              -- why [personal]
    paper_serial    TEXT               -- 纸-JB-0001, the paper form of a power cut
) STRICT;

CREATE INDEX shift_note_by_time ON shift_note (at);

-- 服务事项 (A7, A8, A11), one version a row: every change makes a new one, so that an old notice prints as given.
CREATE TABLE service_item (
    id                INTEGER PRIMARY KEY,  -- the row the journal speaks of
    item_key          INTEGER NOT NULL,  -- the same in all versions of an item: the row of its first one
    version           INTEGER NOT NULL,  -- 1, 2, 3 …
    name              TEXT,  -- 事项名称
    category          TEXT,  -- 类别
    basis             TEXT,  -- 办理依据
    conditions        TEXT,  -- 办理条件
    materials         TEXT,  -- 申请材料
    steps             TEXT,  -- 办理流程, a line each
    limit_days        INTEGER,  -- 承诺时限 in working days; NULL where it is done on the spot or nothing is promised
    fee               TEXT,  -- 收费
    place             TEXT,  -- 办理地点
    hours             TEXT,  -- 办理时间
    department        TEXT,  -- 承办部门
    lead_handler      TEXT,  -- 承办人
    supervision_phone TEXT,  -- 监督电话
    note              TEXT,  -- 备注
    valid_from        TEXT NOT NULL,  -- from when on this version is in force
    replaced_on       TEXT,  -- the day the next version took its place; NULL of the newest
    ended_on          TEXT,  -- since when the item is no longer offered
    voided_at         TEXT,  -- 作废: when
    voided_by         TEXT,  -- by whom at the desk
    void_reason       TEXT,  -- why [personal]
    UNIQUE (item_key, version)
) STRICT;

CREATE INDEX service_item_current ON service_item (name) WHERE replaced_on IS NULL AND voided_at IS NULL;

-- 首问责任登记: rules A1-A9, A13, B1-B7. Never deleted: voided, and the number stays.
CREATE TABLE contact (
    id                     INTEGER PRIMARY KEY,  -- the row the journal speaks of
    number_year            INTEGER NOT NULL,  -- year of entry: the 2026 of SW-2026-0137
    number_sequence        INTEGER NOT NULL CHECK (number_sequence > 0),  -- gapless within the year
    entered_at             TEXT NOT NULL,  -- when it was written down
    entered_by             TEXT NOT NULL,  -- by whom at the desk
    kind                   TEXT NOT NULL CHECK (kind IN ('enquiry', 'help', 'suggestion', 'praise')),  -- 类别
    channel                TEXT NOT NULL  -- 方式
        CHECK (channel IN ('visit', 'phone', 'letter', 'online', 'above', 'other')),
    form                   TEXT NOT NULL CHECK (form IN ('oral', 'written')),  -- 形式: oral or written
    received_at            TEXT NOT NULL,  -- 收到/接到: the real moment, also when entered later
    accepted_on            TEXT,  -- 受理: day zero of written matters and service items; 补齐 moves it
    asker_name             TEXT,  -- 服务对象, who asks [personal]
    asker_kind             TEXT NOT NULL  -- what they are to the school
        CHECK (asker_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    phone                  TEXT,  -- 电话 [personal]
    origin                 TEXT,  -- 单位或住址 [personal]
    relation               TEXT,  -- 与学生关系 [personal]
    student_name           TEXT,  -- 学生 [personal]
    student_class          TEXT,  -- 班级 [personal]
    matter                 TEXT,  -- 事项, what they ask [personal]
    item_id                INTEGER REFERENCES service_item (id),  -- the service item (服务事项), in the version that was in force
    department             TEXT,  -- 承办部门
    first_responder        TEXT,  -- 首问责任人, fixed once saved; what must be said of it is an annotation (A1)
    is_own_duty            INTEGER NOT NULL CHECK (is_own_duty IN (0, 1)),  -- 是否本职 (A2, A3)
    is_agitated            INTEGER NOT NULL CHECK (is_agitated IN (0, 1)),  -- 情绪激动 (A5)
    calming_note           TEXT,  -- how they were calmed, and whether a leader was called (A5) [personal]
    materials              TEXT,  -- 所收材料, a line each: 户口簿复印件 ×1 [personal]
    awaited_materials      TEXT,  -- 待补材料, a line each; the clock waits for the last of them [personal]
    materials_completed_on TEXT,  -- 补齐: the day the last one came
    is_complex             INTEGER NOT NULL CHECK (is_complex IN (0, 1)),  -- 复杂事项: 15 working days in all (B3)
    complex_by             TEXT,  -- who set it so
    complex_on             TEXT,  -- when; only before the day the simple promise would have been due
    complex_reason         TEXT,  -- why [personal]
    above_unit             TEXT,  -- 来文单位 of a matter from above
    above_document_number  TEXT,  -- 来文编号
    above_limit_days       INTEGER,  -- the limit the document sets
    above_limit_unit       TEXT  -- in working or calendar days
        CHECK (above_limit_unit IN ('working_days', 'calendar_days')),
    replied_up_at          TEXT,  -- when the result was reported upward
    replied_up_how         TEXT,  -- how: the number of our document, or the platform
    outcome                TEXT  -- 处理方式; NULL while the matter is unanswered (A13)
        CHECK (outcome IN ('answered', 'notice', 'shown_the_way', 'handed_over', 'outside')),
    outcome_at             TEXT,  -- when
    led_to                 TEXT,  -- 引荐到 whom, or the outside body the matter was forwarded to
    escorted_by            TEXT,  -- who took them there
    answerable             TEXT,  -- who is answerable for the matter now: exactly one name (A1, A3)
    result                 TEXT,  -- 答复内容 or 办理结果 [personal]
    told_at                TEXT,  -- 告知时间: when the asker was told, which is what on time is judged by
    told_how               TEXT CHECK (told_how IN ('in_person', 'phone', 'written', 'post', 'online')),  -- 告知方式
    delivery_proof         TEXT,  -- 送达凭证 of a written reply: a signature, a tracking number [personal]
    finished_at            TEXT,  -- 办结时间
    finished_by            TEXT,  -- by whom it was written down as finished
    followed_up_at         TEXT,  -- 回访时间
    followed_up_by         TEXT,  -- 回访人
    followed_up_how        TEXT  -- 回访方式
        CHECK (followed_up_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    is_solved              INTEGER CHECK (is_solved IN (0, 1)),  -- 是否解决
    satisfaction           TEXT  -- 满意度; NULL is unrated
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    follow_up_note         TEXT,  -- what they said [personal]
    earlier_id             INTEGER REFERENCES contact (id),  -- the contact this one is a further trip for (重复往返)
    repeat_cause           TEXT CHECK (repeat_cause IN ('told', 'untold', 'other')),  -- why they had to come again
    visit_id               INTEGER REFERENCES visit (id),  -- the visit that became this contact
    due_on                 TEXT,  -- 到期日 that counts now; NULL where nothing runs
    due_promise            TEXT  -- which promise it comes from
        CHECK (due_promise IN ('same_day', 'handed_over', 'written', 'complex', 'item', 'from_above',
            'complaint_acceptance', 'complaint_reply', 'opinion')),
    due_from               TEXT,  -- day zero of the limit
    is_due_provisional     INTEGER NOT NULL  -- 暂定: it reaches past the last published day
        CHECK (is_due_provisional IN (0, 1)),
    note                   TEXT,  -- 备注 [personal]
    paper_serial           TEXT,  -- serial of the paper form
    original_number        TEXT,  -- 原编号
    voided_at              TEXT,  -- 作废: when
    voided_by              TEXT,  -- by whom at the desk
    void_reason            TEXT,  -- why [personal]
    name_initials          TEXT,  -- pinyin initials of the asker [personal] [derived]
    phone_digits           TEXT,  -- the digits of the phone alone [personal] [derived]
    UNIQUE (number_year, number_sequence),
    CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
    CHECK (earlier_id IS NULL OR earlier_id <> id),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL))
) STRICT;

CREATE INDEX contact_by_time ON contact (received_at);
CREATE INDEX contact_by_name ON contact (asker_name);
CREATE INDEX contact_by_initials ON contact (name_initials);
CREATE INDEX contact_by_phone ON contact (phone_digits);
-- With the day it came in: a month's figures read what fell due in it, and of that only what came in at another time.
CREATE INDEX contact_by_due ON contact (due_on, received_at);
CREATE INDEX contact_by_visit ON contact (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX contact_by_earlier ON contact (earlier_id) WHERE earlier_id IS NOT NULL;
-- What is open is a handful of rows, whatever the register's size.
CREATE INDEX contact_open ON contact (due_on) WHERE finished_at IS NULL AND voided_at IS NULL;

-- 转办 (A3): the links of the chain along which a contact is handed over, in the order of their rows.
CREATE TABLE hand_over (
    id               INTEGER PRIMARY KEY,  -- the row the journal speaks of
    contact_id       INTEGER NOT NULL REFERENCES contact (id),  -- the first contact it belongs to
    from_person      TEXT,  -- who hands over
    to_person        TEXT,  -- 承办人, who is to take it over
    to_department    TEXT,  -- 承办部门
    stands_in_for    TEXT,  -- the person the receiver stands in for (B 岗 for A 岗); empty where they take it for themselves
    passed_on        TEXT,  -- what was passed on: the matter in short, papers [personal]
    handed_at        TEXT NOT NULL,  -- 移交时间
    signed_at        TEXT,  -- 签收时间
    signed_by        TEXT,  -- 签收人
    sent_back_at     TEXT,  -- 退回时间
    sent_back_by     TEXT,  -- who sent it back
    sent_back_reason TEXT,  -- why [personal]
    paper_serial     TEXT,  -- serial of the paper form
    voided_at        TEXT,  -- 作废: when
    voided_by        TEXT,  -- by whom at the desk
    void_reason      TEXT  -- why [personal]
) STRICT;

CREATE INDEX hand_over_by_contact ON hand_over (contact_id);
CREATE INDEX hand_over_unsigned ON hand_over (handed_at)
    WHERE signed_at IS NULL AND sent_back_at IS NULL AND voided_at IS NULL;

-- 一次性告知 (A7): what the asker was told in one go.
CREATE TABLE one_time_notice (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    contact_id   INTEGER NOT NULL REFERENCES contact (id),  -- the first contact it was given at
    item_id      INTEGER REFERENCES service_item (id),  -- the service item, in the version it was told from
    given_at     TEXT NOT NULL,  -- when
    given_by     TEXT,  -- by whom (告知人)
    given_how    TEXT  -- by word or in writing
        CHECK (given_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    received     TEXT,  -- 已收材料, a line each [personal]
    missing      TEXT,  -- 缺少材料, a line each: what the next trip must bring [personal]
    explained    TEXT,  -- what else was said [personal]
    signed_at    TEXT,  -- when the asker signed for it; NULL where they did not
    paper_serial TEXT,  -- serial of the paper form
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT  -- why [personal]
) STRICT;

CREATE INDEX one_time_notice_by_contact ON one_time_notice (contact_id);

-- 延期 (A9): more time asked for, decided, and told. Of a first contact or of a complaint.
CREATE TABLE extension (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    contact_id   INTEGER REFERENCES contact (id),  -- the first contact it belongs to
    complaint_id INTEGER REFERENCES complaint (id),  -- the complaint it belongs to
    asked_at     TEXT NOT NULL,  -- when it was asked for
    asked_by     TEXT,  -- by whom
    reason       TEXT,  -- why [personal]
    old_due_on   TEXT NOT NULL,  -- the day the matter was due when it was asked for
    new_due_on   TEXT NOT NULL,  -- the day asked for
    decided_by   TEXT,  -- 批准人
    decided_at   TEXT,  -- when it was decided; NULL while it waits
    decision     TEXT CHECK (decision IN ('approved', 'refused')),  -- what was decided
    told_at      TEXT,  -- when the asker was told of the new day
    told_how     TEXT CHECK (told_how IN ('in_person', 'phone', 'written', 'post', 'online')),  -- how
    paper_serial TEXT,  -- serial of the paper form
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT,  -- why [personal]
    CHECK ((contact_id IS NULL) <> (complaint_id IS NULL))
) STRICT;

CREATE INDEX extension_by_contact ON extension (contact_id);
CREATE INDEX extension_by_complaint ON extension (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX extension_waiting ON extension (asked_at) WHERE decided_at IS NULL AND voided_at IS NULL;

-- 催办: whoever is answerable was reminded.
CREATE TABLE reminder (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    contact_id   INTEGER NOT NULL REFERENCES contact (id),  -- the first contact it belongs to
    reminded_at  TEXT NOT NULL,  -- when
    reminded_by  TEXT,  -- by whom
    to_person    TEXT,  -- whom: who was answerable then
    due_on       TEXT,  -- the day the matter had been due
    note         TEXT,  -- what was said [personal]
    paper_serial TEXT,  -- serial of the paper form
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT  -- why [personal]
) STRICT;

CREATE INDEX reminder_by_contact ON reminder (contact_id);

-- Said beside a contact and not over it (A1).
CREATE TABLE annotation (
    id          INTEGER PRIMARY KEY,  -- the row the journal speaks of
    contact_id  INTEGER NOT NULL REFERENCES contact (id),  -- the first contact it belongs to
    noted_at    TEXT NOT NULL,  -- when
    noted_by    TEXT,  -- by whom
    text        TEXT,  -- what is to be said [personal]
    voided_at   TEXT,  -- 作废: when
    voided_by   TEXT,  -- by whom at the desk
    void_reason TEXT  -- why [personal]
) STRICT;

CREATE INDEX annotation_by_contact ON annotation (contact_id);

-- 电话留言 (F30).
CREATE TABLE phone_message (
    id              INTEGER PRIMARY KEY,  -- the row the journal speaks of
    called_at       TEXT NOT NULL,  -- when the call came
    taken_by        TEXT,  -- who took it
    caller_name     TEXT,  -- 来电人 [personal]
    caller_unit     TEXT,  -- 来电单位 [personal]
    phone           TEXT,  -- 电话 [personal]
    for_person      TEXT,  -- 留言给: for whom
    message         TEXT,  -- 留言内容 [personal]
    wants_call_back INTEGER NOT NULL CHECK (wants_call_back IN (0, 1)),  -- 请回电: whether they want to be called back
    delivered_at    TEXT,  -- when it was passed on; NULL while it lies at the desk
    delivered_by    TEXT,  -- by whom at the desk
    contact_id      INTEGER REFERENCES contact (id),  -- the first contact that came of it
    paper_serial    TEXT,  -- serial of the paper form
    voided_at       TEXT,  -- 作废: when
    voided_by       TEXT,  -- by whom at the desk
    void_reason     TEXT  -- why [personal]
) STRICT;

CREATE INDEX phone_message_by_time ON phone_message (called_at);
CREATE INDEX phone_message_waiting ON phone_message (called_at) WHERE delivered_at IS NULL AND voided_at IS NULL;

-- 部门.
CREATE TABLE department (
    id          INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name        TEXT,  -- its name
    phone       TEXT,  -- its phone
    place       TEXT,  -- where it is
    ended_on    TEXT,  -- since when it is no more; NULL while it is
    voided_at   TEXT,  -- 作废: when
    voided_by   TEXT,  -- by whom at the desk
    void_reason TEXT  -- why [personal]
) STRICT;

-- 岗位, and what each answers for (A10).
CREATE TABLE post (
    id          INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name        TEXT,  -- its name
    department  TEXT,  -- its department
    duties      TEXT,  -- 职责, a line each
    ended_on    TEXT,  -- since when it is no more
    voided_at   TEXT,  -- 作废: when
    voided_by   TEXT,  -- by whom at the desk
    void_reason TEXT  -- why [personal]
) STRICT;

-- 教职工. Whoever left stays in old records and leaves the lists.
CREATE TABLE staff (
    id            INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name          TEXT,  -- 姓名
    department    TEXT,  -- 部门
    post          TEXT,  -- 岗位
    phone         TEXT,  -- 电话
    substitute    TEXT,  -- B 岗: who stands in when they are away
    left_on       TEXT,  -- when they left the school; NULL while they are there
    note          TEXT,  -- 备注
    voided_at     TEXT,  -- 作废: when
    voided_by     TEXT,  -- by whom at the desk
    void_reason   TEXT,  -- why [personal]
    name_initials TEXT  -- pinyin initials of the name [derived]
) STRICT;

CREATE INDEX staff_by_name ON staff (name);

-- 学生名册: fills the class and the guardian in visits and contacts.
CREATE TABLE student (
    id                INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name              TEXT,  -- 姓名 [personal]
    class             TEXT,  -- 班级 [personal]
    guardian_name     TEXT,  -- 监护人 [personal]
    guardian_relation TEXT,  -- 关系 [personal]
    guardian_phone    TEXT,  -- 监护人电话 [personal]
    left_on           TEXT,  -- when they left the school
    voided_at         TEXT,  -- 作废: when
    voided_by         TEXT,  -- by whom at the desk
    void_reason       TEXT,  -- why [personal]
    name_initials     TEXT,  -- pinyin initials of the name [personal] [derived]
    guardian_initials TEXT,  -- pinyin initials of the guardian's [personal] [derived]
    phone_digits      TEXT  -- the digits of the guardian's phone alone [personal] [derived]
) STRICT;

CREATE INDEX student_by_name ON student (name);
CREATE INDEX student_by_initials ON student (name_initials);
CREATE INDEX student_by_guardian ON student (guardian_name);
CREATE INDEX student_by_guardian_initials ON student (guardian_initials);
CREATE INDEX student_by_phone ON student (phone_digits);

-- 十项公开 (E10), and the log of published notices (B4).
CREATE TABLE public_notice (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    topic        TEXT NOT NULL  -- which of the ten it is
        CHECK (topic IN ('duties', 'basis', 'procedure', 'limits', 'fees', 'results', 'decisions',
            'integrity', 'supervision', 'accountability')),
    title        TEXT,  -- what was published
    place        TEXT,  -- where: the board at the gate, the site, a letter to parents
    published_on TEXT NOT NULL,  -- since when
    ended_on     TEXT,  -- until when; NULL while it is out
    note         TEXT,  -- 备注
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT  -- why [personal]
) STRICT;

-- 工作日历: days decided otherwise than the weekday says, above the calendar that comes with the program.
CREATE TABLE calendar_day (
    id          INTEGER PRIMARY KEY,  -- the row the journal speaks of
    source      TEXT NOT NULL CHECK (source IN ('notice', 'school')),  -- who decided
    day         TEXT NOT NULL,  -- the day
    kind        TEXT NOT NULL CHECK (kind IN ('rest', 'work', 'week')),  -- what was decided
    name        TEXT,  -- why: 春节, 运动会补休
    voided_at   TEXT,  -- 作废: when
    voided_by   TEXT,  -- by whom at the desk
    void_reason TEXT,  -- why [personal]
    UNIQUE (source, day)
) STRICT;

-- The notices that were loaded.
CREATE TABLE calendar_notice (
    id          INTEGER PRIMARY KEY,  -- the row the journal speaks of
    year        INTEGER NOT NULL,  -- the year it is about; it may name days of the year before or after
    is_whole    INTEGER NOT NULL CHECK (is_whole IN (0, 1)),  -- whether it says all of its year
    loaded_at   TEXT NOT NULL,  -- when it was loaded
    loaded_by   TEXT,  -- by whom
    origin      TEXT,  -- the file it came from; empty where it was typed in
    voided_at   TEXT,  -- 作废: when
    voided_by   TEXT,  -- by whom at the desk
    void_reason TEXT  -- why [personal]
) STRICT;

-- Closed months (月度结账): what the principal signed. A row is never changed; reopened, it is voided with a reason and keeps
-- what was signed.
CREATE TABLE month_close (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    period         TEXT NOT NULL,  -- the month, 2026-10
    language       TEXT NOT NULL,  -- of the signed paper: zh-Hans, zh-Hant, en
    statement      TEXT NOT NULL,  -- what was signed: figures, text, corrections, head of the journal; a line each
    code           TEXT NOT NULL,  -- 核验码 as printed; it follows from the statement
    journal_seq    INTEGER NOT NULL,  -- the newest entry of the journal that is covered
    journal_hash   TEXT NOT NULL,  -- its hash, in hexadecimal
    signed_by      TEXT NOT NULL,  -- the principal who signed
    signed_at      TEXT NOT NULL,  -- when, local time to the minute
    signing_key    TEXT NOT NULL,  -- the key the signature is checked with, in hexadecimal
    signature      TEXT NOT NULL,  -- ed25519, in hexadecimal, over the hashes of statement and paper and the minute
    paper_sha256   TEXT NOT NULL,  -- of the paper's file as it was before the signature was added to it
    file           TEXT NOT NULL,  -- the signed file: the SHA-256 of its payload
    pages          TEXT NOT NULL,  -- its pages for the screen: the SHA-256 of their payload
    voided_at      TEXT,  -- 重新开账: when
    voided_by      TEXT,  -- by whom
    void_reason    TEXT  -- why [personal]
) STRICT;

CREATE UNIQUE INDEX month_close_once ON month_close (period) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX month_close_by_code ON month_close (code);

-- What somebody wrote for the report of a period.
CREATE TABLE report_text (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    period         TEXT NOT NULL,  -- 2026-10, 2026-Q3, 2026, 2026-09-01~2027-01-22
    summary        TEXT,  -- 综述; NULL where the one made from the facts stands
    summary_basis  TEXT,  -- the one made from the facts when this one was written
    remarks        TEXT,  -- 校长意见
    written_by     TEXT NOT NULL,  -- who wrote it last
    written_at     TEXT NOT NULL,  -- when, local time to the minute
    voided_at      TEXT,  -- 作废: when
    voided_by      TEXT,  -- by whom
    void_reason    TEXT  -- why [personal]
) STRICT;

CREATE UNIQUE INDEX report_text_once ON report_text (period) WHERE voided_at IS NULL;

-- Accounts: who unlocks the register, and the public halves of their keys.
CREATE TABLE account (
    id                 INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name               TEXT,  -- whom it belongs to; what they type at the lock and what the journal calls them
    role               TEXT NOT NULL  -- what they are
        CHECK (role IN ('clerk', 'office', 'principal', 'deputy', 'supervisor')),
    public_key         TEXT,  -- what is sealed to them; empty until their own first unlock, which makes it
    signing_key        TEXT,  -- what their signatures are checked with; the principal and the deputies have one
    has_first_password INTEGER NOT NULL  -- whether the password is still the one somebody else gave them
        CHECK (has_first_password IN (0, 1)),
    ended_on           TEXT,  -- since when it is no longer used; NULL while it is
    voided_at          TEXT,  -- 作废: when
    voided_by          TEXT,  -- by whom at the desk
    void_reason        TEXT  -- why [personal]
) STRICT;

-- What an account keeps under its password. Not journalled: an old password must not stay readable to a guesser for ever.
CREATE TABLE account_lock (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),  -- whose
    cost       TEXT NOT NULL,     -- the parameters of argon2id: m=65536,t=3,p=1
    salt       TEXT NOT NULL,     -- of the password
    verifier   TEXT NOT NULL,     -- tells whether a password is right
    keys       TEXT NOT NULL,     -- the secret halves of the keys, encrypted under the password; '' before the first unlock
    failures   INTEGER NOT NULL DEFAULT 0,  -- wrong passwords in a row
    failed_at  TEXT               -- the last of them, RFC 3339
) STRICT;

-- 投诉: rules C1-C13, A5. Who complains stands in no column: it is sealed. Never deleted: voided, and the number stays.
CREATE TABLE complaint (
    id                    INTEGER PRIMARY KEY,  -- the row the journal speaks of
    number_year           INTEGER NOT NULL,  -- year of entry: the 2026 of TS-2026-0137
    number_sequence       INTEGER NOT NULL CHECK (number_sequence > 0),  -- gapless within the year
    entered_at            TEXT NOT NULL,  -- when it was written down; midnight where it is not named, for the minute would point at a visitor [personal]
    entered_by            TEXT NOT NULL,  -- by whom at the desk
    signed                TEXT NOT NULL CHECK (signed IN ('named', 'confidential', 'anonymous')),  -- 署名方式
    channel               TEXT NOT NULL  -- 方式 (C3)
        CHECK (channel IN ('visit', 'phone', 'letter', 'online', 'above', 'other')),
    received_on           TEXT NOT NULL,  -- 收到日期
    is_at_principal       INTEGER NOT NULL CHECK (is_at_principal IN (0, 1)),  -- 校长室直接接待 (C1)
    complainant_kind      TEXT NOT NULL  -- what whoever complains is to the school (C6)
        CHECK (complainant_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    category              TEXT,  -- 类别: the code of a category that ships, or a word of the school's own
    respondents           TEXT,  -- 被投诉人, a name a line
    respondent_department TEXT,  -- 被投诉部门
    is_about_principal    INTEGER NOT NULL  -- whether it is about the principal, so that it is not sealed to them
        CHECK (is_about_principal IN (0, 1)),
    facts                 TEXT,  -- 事实与经过; empty where it is sealed [personal]
    request               TEXT,  -- 诉求; empty where it is sealed [personal]
    is_agitated           INTEGER NOT NULL CHECK (is_agitated IN (0, 1)),  -- 情绪激动 (A5)
    calming_note          TEXT,  -- how they were calmed, and whether a leader was called (A5) [personal]
    red_path              TEXT  -- 强制报告 or 欺凌: the path that waits for nobody
        CHECK (red_path IN ('mandatory_report', 'bullying')),
    red_told              TEXT,  -- who was told outside: the police, the education bureau
    red_told_at           TEXT,  -- when
    red_told_how          TEXT CHECK (red_told_how IN ('in_person', 'phone', 'written', 'post', 'online')),  -- how
    red_note              TEXT,  -- what was done for the child at once [personal]
    summary               TEXT,  -- 转办摘要: what a handler is given of a confidential complaint, written by the principal [personal]
    viewers               TEXT,  -- accounts the principal named to see what is sealed, a name a line
    stage                 TEXT NOT NULL  -- where it stands
        CHECK (stage IN ('received', 'accepted', 'refused', 'referred', 'assessed', 'assigned',
            'investigated', 'found', 'decided', 'replied', 'followed_up', 'closed', 'withdrawn', 'merged')),
    proposed              TEXT  -- 拟办: what the office proposes
        CHECK (proposed IN ('accepted', 'refused', 'referred')),
    proposed_by           TEXT,  -- by whom
    proposed_on           TEXT,  -- when
    acceptance            TEXT  -- 受理, 不予受理 or 转送; NULL while it waits
        CHECK (acceptance IN ('accepted', 'refused', 'referred')),
    acceptance_reason     TEXT,  -- the reason of a refusal or a referral [personal]
    accepted_on           TEXT,  -- 受理日期, or the day it was refused or referred
    accepted_by           TEXT,  -- by whom
    accept_by             TEXT,  -- the last day on which acceptance is in time
    acceptance_told_on    TEXT,  -- when the complainant was told of it
    acceptance_told_how   TEXT  -- how
        CHECK (acceptance_told_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    referred_to           TEXT,  -- 转送单位
    severity              TEXT CHECK (severity IN ('ordinary', 'serious', 'urgent')),  -- 初步评估
    assessment            TEXT,  -- what was weighed [personal]
    assessed_on           TEXT,  -- when
    assessed_by           TEXT,  -- by whom
    handler               TEXT,  -- 承办人
    handler_department    TEXT,  -- 承办部门
    assigned_on           TEXT,  -- 交办日期
    assigned_by           TEXT,  -- by whom
    handler_signed_on     TEXT,  -- when the handler signed for it
    investigation         TEXT,  -- 调查经过 [personal]
    complainant_view      TEXT,  -- what the complainant says to it [personal]
    respondent_view       TEXT,  -- what the respondent says to it [personal]
    investigated_on       TEXT,  -- when
    investigated_by       TEXT,  -- by whom
    finding               TEXT CHECK (finding IN ('upheld', 'partly_upheld', 'not_upheld', 'inconclusive')),  -- 认定
    finding_basis         TEXT,  -- what it rests on [personal]
    found_on              TEXT,  -- when
    found_by              TEXT,  -- by whom
    decision              TEXT,  -- 处理决定 [personal]
    decided_on            TEXT,  -- when
    decided_by            TEXT,  -- by whom
    reply                 TEXT,  -- 答复内容 [personal]
    replied_on            TEXT,  -- 答复日期, which on time is judged by
    replied_how           TEXT CHECK (replied_how IN ('in_person', 'phone', 'written', 'post', 'online')),  -- 答复方式
    replied_by            TEXT,  -- 答复人
    delivery_proof        TEXT,  -- 送达凭证 [personal]
    followed_up_on        TEXT,  -- 回访日期
    followed_up_by        TEXT,  -- 回访人
    followed_up_how       TEXT  -- 回访方式
        CHECK (followed_up_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    is_solved             INTEGER CHECK (is_solved IN (0, 1)),  -- 是否解决
    satisfaction          TEXT  -- 满意度; NULL is unrated
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    has_retaliation       INTEGER CHECK (has_retaliation IN (0, 1)),  -- 有无打击报复 (C5)
    follow_up_note        TEXT,  -- what they said [personal]
    closed_on             TEXT,  -- 结案日期
    closed_by             TEXT,  -- 结案人, whose signature it is
    closing_note          TEXT,  -- 结案意见 [personal]
    closing_seq           INTEGER,  -- the journal's entry the signature was given over
    closing_signature     TEXT,  -- the signature over number, day and that entry's hash, in hexadecimal
    withdrawn_on          TEXT,  -- 撤回日期
    withdraw_reason       TEXT,  -- why [personal]
    reopened_on           TEXT,  -- 重新办理日期; the limit runs from it anew
    reopen_reason         TEXT,  -- why [personal]
    merged_into_id        INTEGER REFERENCES complaint (id),  -- the complaint it was merged into (并案)
    merged_from_stage     TEXT  -- where it stood before, which unmerging brings back
        CHECK (merged_from_stage IN ('received', 'accepted', 'refused', 'referred', 'assessed', 'assigned',
            'investigated', 'found', 'decided', 'replied', 'followed_up', 'closed', 'withdrawn', 'merged')),
    visit_id              INTEGER REFERENCES visit (id),  -- the visit it came with; never of a confidential or anonymous one [personal]
    contact_id            INTEGER REFERENCES contact (id),  -- the first contact it came of; never of a confidential or anonymous one [personal]
    receipt_code          TEXT,  -- the hash of the one-time code on the receipt slip (argon2id)
    due_on                TEXT,  -- 到期日 that counts now; NULL where nothing runs
    due_promise           TEXT,  -- which promise it comes from
    due_from              TEXT,  -- day zero of the limit
    is_due_provisional    INTEGER NOT NULL  -- 暂定: it reaches past the last published day
        CHECK (is_due_provisional IN (0, 1)),
    note                  TEXT,  -- 备注 [personal]
    paper_serial          TEXT,  -- serial of the paper form
    original_number       TEXT,  -- 原编号
    voided_at             TEXT,  -- 作废: when
    voided_by             TEXT,  -- by whom at the desk
    void_reason           TEXT,  -- why [personal]
    UNIQUE (number_year, number_sequence),
    CHECK (signed = 'named' OR (visit_id IS NULL AND contact_id IS NULL)),
    CHECK ((signed <> 'confidential' AND is_about_principal = 0) OR (facts IS NULL AND request IS NULL)),
    CHECK (merged_into_id IS NULL OR merged_into_id <> id),
    CHECK ((stage = 'merged') = (merged_into_id IS NOT NULL)),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL))
) STRICT;

CREATE INDEX complaint_by_day ON complaint (received_on);
CREATE INDEX complaint_by_due ON complaint (due_on);
CREATE INDEX complaint_by_reply ON complaint (replied_on) WHERE replied_on IS NOT NULL;
CREATE INDEX complaint_by_merge ON complaint (merged_into_id) WHERE merged_into_id IS NOT NULL;
-- What is open is a handful of rows, whatever the register's size.
CREATE INDEX complaint_open ON complaint (due_on)
    WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged');

-- Scans and photos of a complaint; their bytes are payloads.
CREATE TABLE attachment (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),  -- the complaint it belongs to
    purpose      TEXT NOT NULL CHECK (purpose IN ('evidence', 'instruction', 'handling')),  -- what it is
    title        TEXT,  -- its name; empty where it is sealed with the bytes [personal]
    media_type   TEXT,  -- `image/png`, `image/jpeg`, `application/pdf`
    size_bytes   INTEGER NOT NULL,  -- its size before sealing
    is_sealed    INTEGER NOT NULL  -- whether the bytes are sealed to whoever may see the case
        CHECK (is_sealed IN (0, 1)),
    recipients   TEXT,  -- the public keys it is sealed to, one a line
    added_on     TEXT NOT NULL,  -- when it was added
    added_by     TEXT,  -- by whom
    payload      TEXT,  -- SHA-256 of what is kept, in hexadecimal: the key of its payload
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT  -- why [personal]
) STRICT;

CREATE INDEX attachment_by_complaint ON attachment (complaint_id);

-- 批示: what the principal instructed.
CREATE TABLE instruction (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    complaint_id   INTEGER NOT NULL REFERENCES complaint (id),  -- the complaint it belongs to
    said_on        TEXT NOT NULL,  -- when it was given
    said_by        TEXT,  -- whose it is
    text           TEXT,  -- what is to be done [personal]
    is_entered_for INTEGER NOT NULL CHECK (is_entered_for IN (0, 1)),  -- whether somebody else entered it from paper
    entered_by     TEXT,  -- who entered it
    confirmed_on   TEXT,  -- when the principal confirmed what was entered for them; their own needs none
    attachment_id  INTEGER REFERENCES attachment (id),  -- the scan of the paper
    paper_serial   TEXT,  -- serial of the paper form
    voided_at      TEXT,  -- 作废: when
    voided_by      TEXT,  -- by whom at the desk
    void_reason    TEXT  -- why [personal]
) STRICT;

CREATE INDEX instruction_by_complaint ON instruction (complaint_id);
CREATE INDEX instruction_unconfirmed ON instruction (complaint_id)
    WHERE is_entered_for = 1 AND confirmed_on IS NULL AND voided_at IS NULL;

-- What only its recipients can read, in the age format.
CREATE TABLE sealed_piece (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    complaint_id INTEGER REFERENCES complaint (id),  -- the complaint it belongs to
    opinion_id   INTEGER REFERENCES opinion (id),  -- the opinion it belongs to
    part         TEXT NOT NULL CHECK (part IN ('identity', 'facts', 'addition')),  -- what it holds
    sealed_on    TEXT NOT NULL,  -- when it was sealed
    sealed_by    TEXT,  -- by whom
    recipients   TEXT,  -- the public keys it is sealed to, one a line
    payload      TEXT,  -- SHA-256 of the sealed text, in hexadecimal: the key of its payload
    replaced_on  TEXT,  -- when a piece sealed anew took its place; its own text is gone then
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT,  -- why [personal]
    CHECK ((complaint_id IS NULL) <> (opinion_id IS NULL))
) STRICT;

CREATE INDEX sealed_piece_by_complaint ON sealed_piece (complaint_id);
CREATE INDEX sealed_piece_by_opinion ON sealed_piece (opinion_id) WHERE opinion_id IS NOT NULL;

-- Bytes too large or too secret for the journal, which holds their SHA-256. A sealed text is armored: whoever has the key
-- opens it with the standard age program. A payload whose piece was sealed anew is gone, and its row with it.
CREATE TABLE payload (
    sha256 TEXT PRIMARY KEY,   -- of the bytes, in hexadecimal
    bytes  BLOB NOT NULL       -- the sealed text, or the scan
) STRICT;

-- 整改 (E6, E8): what is to be put right, by whom until when.
CREATE TABLE rectification (
    id                 INTEGER PRIMARY KEY,  -- the row the journal speaks of
    complaint_id       INTEGER REFERENCES complaint (id),  -- the complaint it comes of
    opinion_id         INTEGER REFERENCES opinion (id),  -- the opinion it comes of (E6)
    visit_id           INTEGER REFERENCES visit (id),  -- the inspection it comes of, which is a visit (B8)
    spot_check_id      INTEGER REFERENCES spot_check (id),  -- the check it comes of (D10, D11)
    problem            TEXT,  -- 问题 [personal]
    department         TEXT,  -- 责任部门
    responsible_person TEXT,  -- 整改责任人
    is_at_once         INTEGER NOT NULL CHECK (is_at_once IN (0, 1)),  -- 立即整改, without a plan
    measures           TEXT,  -- 整改措施, a line each [personal]
    due_on             TEXT NOT NULL,  -- 整改期限
    opened_on          TEXT NOT NULL,  -- when it was ordered
    opened_by          TEXT,  -- by whom
    done_on            TEXT,  -- 完成日期
    done_note          TEXT,  -- what was done [personal]
    verified_on        TEXT,  -- 复核日期
    verified_by        TEXT,  -- 复核人, never the responsible person
    verify_note        TEXT,  -- what they saw [personal]
    reopened_on        TEXT,  -- when it was sent back last: what was done did not put it right
    reopen_reason      TEXT,  -- why [personal]
    paper_serial       TEXT,  -- serial of the paper form
    voided_at          TEXT,  -- 作废: when
    voided_by          TEXT,  -- by whom at the desk
    void_reason        TEXT,  -- why [personal]
    CHECK ((complaint_id IS NOT NULL) + (opinion_id IS NOT NULL) + (visit_id IS NOT NULL) + (spot_check_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX rectification_by_complaint ON rectification (complaint_id);
CREATE INDEX rectification_by_opinion ON rectification (opinion_id) WHERE opinion_id IS NOT NULL;
CREATE INDEX rectification_by_visit ON rectification (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX rectification_by_check ON rectification (spot_check_id) WHERE spot_check_id IS NOT NULL;
CREATE INDEX rectification_open ON rectification (due_on) WHERE verified_on IS NULL AND voided_at IS NULL;
CREATE INDEX rectification_by_due ON rectification (due_on);
CREATE INDEX rectification_by_order ON rectification (opened_on);

-- 责任追究 (D1-D9, D14): decisions about faults.
CREATE TABLE accountability (
    id               INTEGER PRIMARY KEY,  -- the row the journal speaks of
    complaint_id     INTEGER REFERENCES complaint (id),  -- the complaint that shows it
    contact_id       INTEGER REFERENCES contact (id),  -- the first contact that shows it
    rectification_id INTEGER REFERENCES rectification (id),  -- the rectification that shows it
    opinion_id       INTEGER REFERENCES opinion (id),  -- the opinion that shows it
    person           TEXT,  -- who
    department       TEXT,  -- their department
    ground           TEXT NOT NULL  -- the facts
        CHECK (ground IN ('overdue', 'unsigned', 'repeat_trip', 'late_reply', 'late_rectification',
            'late_feedback', 'upheld_complaint', 'other')),
    fault            TEXT NOT NULL CHECK (fault IN ('F1', 'F2', 'F3', 'F4', 'F5', 'F6')),  -- the fault
    is_held          INTEGER NOT NULL  -- whether somebody was held to account; dismissed otherwise
        CHECK (is_held IN (0, 1)),
    sanction         TEXT CHECK (sanction IN ('S1', 'S2', 'S3', 'S4', 'S5')),  -- the sanction
    basis            TEXT,  -- 依据 and reasons, of a dismissal too [personal]
    decided_on       TEXT NOT NULL,  -- when it was decided
    decided_by       TEXT,  -- by whom: the principal
    due_on           TEXT,  -- S2: until when it is to be put right
    done_on          TEXT,  -- S2: when it was
    paper_serial     TEXT,  -- serial of the paper form
    voided_at        TEXT,  -- 作废: when
    voided_by        TEXT,  -- by whom at the desk
    void_reason      TEXT  -- why [personal]
) STRICT;

CREATE INDEX accountability_by_complaint ON accountability (complaint_id);
CREATE INDEX accountability_by_contact ON accountability (contact_id);
CREATE INDEX accountability_by_opinion ON accountability (opinion_id) WHERE opinion_id IS NOT NULL;
CREATE INDEX accountability_by_day ON accountability (decided_on);

-- 意见箱开箱 (E3): two people open a box and count the slips.
CREATE TABLE box_opening (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    box_name     TEXT,  -- 意见箱: which one, where it hangs
    opened_on    TEXT NOT NULL,  -- 开箱日期
    opened_by    TEXT,  -- 开箱人
    witness      TEXT,  -- 见证人: the second person
    slip_count   INTEGER NOT NULL,  -- 意见条数, as both counted them
    blank_count  INTEGER NOT NULL,  -- of those, how many say nothing: blank, unreadable
    note         TEXT,  -- 备注 [personal]
    paper_serial TEXT,  -- serial of the paper form
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT,  -- why [personal]
    CHECK (blank_count <= slip_count),
    CHECK (witness <> opened_by)
) STRICT;

CREATE INDEX box_opening_by_day ON box_opening (opened_on);

-- 问卷调查 and 征求意见函 (E2).
CREATE TABLE questionnaire (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    kind           TEXT NOT NULL CHECK (kind IN ('questionnaire', 'asking_letter')),  -- 类别
    title          TEXT,  -- 标题
    asked          TEXT,  -- 调查对象
    issued_on      TEXT NOT NULL,  -- 发放日期
    returned_by    TEXT,  -- 回收截止日期
    issued_count   INTEGER NOT NULL,  -- 发放份数
    returned_count INTEGER,  -- 收回份数; NULL until they were counted
    note           TEXT,  -- 备注 [personal]
    paper_serial   TEXT,  -- serial of the paper form
    voided_at      TEXT,  -- 作废: when
    voided_by      TEXT,  -- by whom at the desk
    void_reason    TEXT,  -- why [personal]
    CHECK (returned_count <= issued_count)
) STRICT;

CREATE INDEX questionnaire_by_day ON questionnaire (issued_on);

-- The questions of a questionnaire with their tallies.
CREATE TABLE question (
    id               INTEGER PRIMARY KEY,  -- the row the journal speaks of
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id),  -- the questionnaire it belongs to
    position         INTEGER NOT NULL,  -- 题号, from 1
    text             TEXT,  -- 题目
    is_multiple      INTEGER NOT NULL  -- 多选: whether one sheet may tick several answers
        CHECK (is_multiple IN (0, 1)),
    answers          TEXT,  -- the answers with how often each was ticked, one a line
    voided_at        TEXT,  -- 作废: when
    voided_by        TEXT,  -- by whom at the desk
    void_reason      TEXT  -- why [personal]
) STRICT;

CREATE INDEX question_by_questionnaire ON question (questionnaire_id);

-- Meetings that hear opinions (E1, E4, E9, F7, F8, F20).
CREATE TABLE meeting (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    kind           TEXT NOT NULL  -- 类别
        CHECK (kind IN ('staff_congress', 'parents_meeting', 'parents_committee', 'student_seminar',
            'teacher_seminar', 'supervisor_meeting', 'public_seminar', 'parent_school')),
    held_on        TEXT NOT NULL,  -- 召开日期
    place          TEXT,  -- 地点
    chair          TEXT,  -- 主持人
    recorder       TEXT,  -- 记录人
    invited_count  INTEGER,  -- 应到人数; NULL where nobody was invited by name
    attended_count INTEGER NOT NULL,  -- 实到人数
    attendees      TEXT,  -- 参会人员, a name a line [personal]
    supervisors    TEXT,  -- 到会监督员, a name a line (E1) [personal]
    topic          TEXT,  -- 议题
    minutes        TEXT,  -- 会议记录 [personal]
    published_on   TEXT,  -- 公开日期: when basis, procedure and result were published (E9)
    note           TEXT,  -- 备注 [personal]
    paper_serial   TEXT,  -- serial of the paper form
    voided_at      TEXT,  -- 作废: when
    voided_by      TEXT,  -- by whom at the desk
    void_reason    TEXT  -- why [personal]
) STRICT;

CREATE INDEX meeting_by_day ON meeting (held_on);

-- 监督员 with their terms (E1).
CREATE TABLE supervisor (
    id           INTEGER PRIMARY KEY,  -- the row the journal speaks of
    name         TEXT,  -- 姓名 [personal]
    unit         TEXT,  -- 单位及职务 [personal]
    phone        TEXT,  -- 电话 [personal]
    appointed_on TEXT NOT NULL,  -- 聘任日期
    term_until   TEXT NOT NULL,  -- 任期至, inclusive
    ended_on     TEXT,  -- when they stepped down before the term was over
    note         TEXT,  -- 备注 [personal]
    voided_at    TEXT,  -- 作废: when
    voided_by    TEXT,  -- by whom at the desk
    void_reason  TEXT,  -- why [personal]
    CHECK (term_until >= appointed_on)
) STRICT;

-- 意见建议登记 (B9, B10, E1-E7). Who gave it is sealed. Never deleted: voided, and the number stays.
CREATE TABLE opinion (
    id                 INTEGER PRIMARY KEY,  -- the row the journal speaks of
    number_year        INTEGER NOT NULL,  -- year of entry: the 2026 of YJ-2026-0137
    number_sequence    INTEGER NOT NULL CHECK (number_sequence > 0),  -- gapless within the year
    entered_at         TEXT NOT NULL,  -- when it was written down; midnight where it is not named, for the minute would point at a visitor [personal]
    entered_by         TEXT NOT NULL,  -- by whom at the desk
    signed             TEXT NOT NULL CHECK (signed IN ('named', 'confidential', 'anonymous')),  -- 署名方式
    source             TEXT NOT NULL  -- 来源
        CHECK (source IN ('box', 'questionnaire', 'asking_letter', 'staff_congress', 'parents_meeting',
            'parents_committee', 'student_seminar', 'teacher_seminar', 'supervisor_meeting', 'public_seminar',
            'parent_school', 'letter', 'phone', 'online', 'in_person', 'superior', 'other')),
    received_on        TEXT NOT NULL,  -- 收到日期
    giver_kind         TEXT NOT NULL  -- what whoever gave it is to the school
        CHECK (giver_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    is_about_principal INTEGER NOT NULL  -- whether it is about the principal, so that who gave it is not sealed to them
        CHECK (is_about_principal IN (0, 1)),
    box_opening_id     INTEGER REFERENCES box_opening (id),  -- the opening of the box it lay in (E3)
    questionnaire_id   INTEGER REFERENCES questionnaire (id),  -- the questionnaire it was taken out of (E2)
    meeting_id         INTEGER REFERENCES meeting (id),  -- the meeting it was said at (E1, E4, E9)
    content            TEXT,  -- 内容 [personal]
    department         TEXT,  -- 责任部门
    handler            TEXT,  -- 承办人: the named person whose dated duty it is
    sent_on            TEXT,  -- 转交日期 (E5)
    sent_by            TEXT,  -- by whom
    outcome            TEXT  -- 办理结果
        CHECK (outcome IN ('adopted', 'partly_adopted', 'explained', 'noted', 'not_adopted')),
    feedback           TEXT,  -- 反馈内容 [personal]
    feedback_on        TEXT,  -- 反馈日期, which on time is judged by (E7)
    feedback_how       TEXT  -- 反馈方式; NULL where an old book does not say
        CHECK (feedback_how IN ('in_person', 'phone', 'written', 'post', 'online', 'notice', 'meeting')),
    feedback_by        TEXT,  -- 反馈人
    feedback_place     TEXT,  -- 公示地点, or the meeting it was told at
    followed_up_on     TEXT,  -- 回访日期
    followed_up_by     TEXT,  -- 回访人
    satisfaction       TEXT  -- 满意度; NULL is unrated
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    has_retaliation    INTEGER CHECK (has_retaliation IN (0, 1)),  -- 有无打击报复 (C5; 5D 七)
    follow_up_note     TEXT,  -- what they said [personal]
    due_on             TEXT NOT NULL,  -- 到期日 (E7)
    is_due_provisional INTEGER NOT NULL  -- 暂定: it reaches past the last published day
        CHECK (is_due_provisional IN (0, 1)),
    note               TEXT,  -- 备注 [personal]
    paper_serial       TEXT,  -- serial of the paper form
    original_number    TEXT,  -- 原编号
    voided_at          TEXT,  -- 作废: when
    voided_by          TEXT,  -- by whom at the desk
    void_reason        TEXT,  -- why [personal]
    UNIQUE (number_year, number_sequence),
    CHECK (feedback_on >= received_on),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL))
) STRICT;

CREATE INDEX opinion_by_day ON opinion (received_on);
CREATE INDEX opinion_by_due ON opinion (due_on);
CREATE INDEX opinion_by_feedback ON opinion (feedback_on) WHERE feedback_on IS NOT NULL;
CREATE INDEX opinion_by_box ON opinion (box_opening_id) WHERE box_opening_id IS NOT NULL;
CREATE INDEX opinion_by_questionnaire ON opinion (questionnaire_id) WHERE questionnaire_id IS NOT NULL;
CREATE INDEX opinion_by_meeting ON opinion (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX opinion_retaliation ON opinion (received_on) WHERE has_retaliation = 1;
-- What is open is a handful of rows, whatever the register's size.
CREATE INDEX opinion_open ON opinion (due_on) WHERE feedback_on IS NULL AND voided_at IS NULL;

-- 检查 and 督查 (D10, D11, E8).
CREATE TABLE spot_check (
    id               INTEGER PRIMARY KEY,  -- the row the journal speaks of
    kind             TEXT NOT NULL CHECK (kind IN ('open', 'covert', 'daily', 'self', 'supervision')),  -- 检查方式
    checked_on       TEXT NOT NULL,  -- 检查日期
    checked_by       TEXT,  -- 检查人, a name a line
    department       TEXT,  -- 被检查部门
    subject          TEXT,  -- 检查内容: what was looked at, and where
    rectification_id INTEGER REFERENCES rectification (id),  -- the rectification that was supervised (E8)
    result           TEXT CHECK (result IN ('put_right', 'partly', 'not_put_right')),  -- 督查结果
    found            TEXT,  -- 发现的问题; empty where all was in order [personal]
    put_right        TEXT,  -- 当场整改情况: what was put right at once [personal]
    note             TEXT,  -- 备注 [personal]
    paper_serial     TEXT,  -- serial of the paper form
    voided_at        TEXT,  -- 作废: when
    voided_by        TEXT,  -- by whom at the desk
    void_reason      TEXT,  -- why [personal]
    CHECK ((kind = 'supervision') = (rectification_id IS NOT NULL))
) STRICT;

CREATE INDEX spot_check_by_day ON spot_check (checked_on);
CREATE INDEX spot_check_by_rectification ON spot_check (rectification_id) WHERE rectification_id IS NOT NULL;

-- Blank forms that were printed together, for the hours without power. Serials run on within a series without a gap, so
-- that a sheet that never comes back can be asked for; what is typed in later carries its serial in paper_serial.
CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    series         TEXT NOT NULL         -- LF what becomes a visit, FX 放行条, DS 代收物品, JB 交接班, SW 首问登记,
                                         -- ZB 转办, GZ 一次性告知, LY 电话留言, YQ 延期, CB 催办, DF 答复, BJ 办结,
                                         -- TS 投诉登记, SL 受理告知, SP 审批, TF 投诉答复, HF 回访, ZG 整改, ZJ 责任追究,
                                         -- YJ 意见登记, KX 开箱, ZT 座谈会, WJ 问卷, YF 意见反馈, ZF 整改反馈,
                                         -- DC 督查, CC 抽查
        CHECK (series IN ('LF', 'FX', 'DS', 'JB', 'SW', 'ZB', 'GZ', 'LY', 'YQ', 'CB', 'DF', 'BJ', 'TS', 'SL', 'SP', 'TF',
            'HF', 'ZG', 'ZJ', 'YJ', 'KX', 'ZT', 'WJ', 'YF', 'ZF', 'DC', 'CC')),
    first_sequence INTEGER NOT NULL CHECK (first_sequence > 0),  -- the 0001 of 纸-LF-0001
    last_sequence  INTEGER NOT NULL,  -- the last of the batch
    form_kind      TEXT NOT NULL,     -- which form: visitor-slip, … (domain::form::FormKind)
    printed_at     TEXT NOT NULL,     -- when
    printed_by     TEXT NOT NULL,     -- by whom at the desk
    UNIQUE (series, first_sequence),
    CHECK (last_sequence >= first_sequence)
) STRICT;

-- The journal: who, when, what. Entries are chained by SHA-256 over length-prefixed fields (domain::journal).
CREATE TABLE journal_entry (
    seq        INTEGER PRIMARY KEY,  -- 1, 2, 3 … without a gap
    at         TEXT NOT NULL,        -- RFC 3339 with offset, to the second
    actor      TEXT NOT NULL,        -- the person at the desk, or the --user of a command
    action     TEXT NOT NULL,        -- create, correct, sign_out, … (domain::journal::Action)
    table_name TEXT NOT NULL,        -- the record's table
    row_id     INTEGER NOT NULL,     -- and its id there
    number     TEXT NOT NULL,        -- LF-2026-0137; '' where the record has none
    undoes     INTEGER REFERENCES journal_entry (seq),  -- the entry this one takes back
    hash       BLOB NOT NULL CHECK (length(hash) = 32)  -- over this entry and the hash before it
) STRICT;

CREATE INDEX journal_by_record ON journal_entry (table_name, row_id);
-- The log of openings is read by the day.
CREATE INDEX journal_opened ON journal_entry (seq) WHERE action = 'open';
-- Corrections are counted by the day (A12).
CREATE INDEX journal_corrected ON journal_entry (at) WHERE action = 'correct';

-- What an entry changed, a field a row. The chain hashes a commitment to each: while the values are here it is computed
-- from them and the salt; when they are erased it takes their place, and the chain still holds.
CREATE TABLE journal_change (
    seq          INTEGER NOT NULL REFERENCES journal_entry (seq),  -- the entry
    position     INTEGER NOT NULL,  -- order within the entry
    field        TEXT NOT NULL,     -- the column
    is_personal  INTEGER NOT NULL CHECK (is_personal IN (0, 1)),  -- whether it is salted and may be erased
    before_text  TEXT,              -- NULL where it was empty
    after_text   TEXT,              -- NULL where it is empty now
    salt         BLOB CHECK (salt IS NULL OR length(salt) = 16),  -- of personal fields; NULL once erased
    commitment   BLOB CHECK (commitment IS NULL OR length(commitment) = 32),  -- NULL until the values are erased
    PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;

-- Half-typed forms, offered again after a crash. Not records: not journalled, removed from backups, gone once saved.
CREATE TABLE draft (
    form       TEXT NOT NULL,     -- which form: 'visit', or 'visit:17' for a correction of record 17
    author     TEXT NOT NULL,     -- whose
    updated_at TEXT NOT NULL,     -- local time
    body       TEXT NOT NULL,     -- the boxes by field name, JSON [personal]
    PRIMARY KEY (form, author)
) STRICT, WITHOUT ROWID;

-- Append only. These stop mistakes; whoever holds the file can drop them, which the chain and a head kept on paper show.
CREATE TRIGGER journal_entry_appends BEFORE INSERT ON journal_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal_entry)
BEGIN SELECT raise(ABORT, 'journal entries follow each other without a gap'); END;

CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
BEGIN SELECT raise(ABORT, 'journal entries are not changed'); END;

CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry
BEGIN SELECT raise(ABORT, 'journal entries are not deleted'); END;

CREATE TRIGGER journal_change_appends BEFORE INSERT ON journal_change
WHEN NEW.seq IS NOT (SELECT max(seq) FROM journal_entry)
  OR EXISTS (SELECT 1 FROM journal_change WHERE seq = NEW.seq AND position = NEW.position)
BEGIN SELECT raise(ABORT, 'journal changes belong to the newest entry'); END;

-- The one update allowed: erasing a personal value, which leaves its commitment.
CREATE TRIGGER journal_change_stays BEFORE UPDATE ON journal_change
WHEN NOT (
    OLD.is_personal = 1 AND OLD.commitment IS NULL AND NEW.commitment IS NOT NULL
    AND NEW.before_text IS NULL AND NEW.after_text IS NULL AND NEW.salt IS NULL
    AND NEW.seq = OLD.seq AND NEW.position = OLD.position AND NEW.field = OLD.field AND NEW.is_personal = 1
)
BEGIN SELECT raise(ABORT, 'journal changes are not changed'); END;

CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change
BEGIN SELECT raise(ABORT, 'journal changes are not deleted'); END;

CREATE TRIGGER visit_is_kept BEFORE DELETE ON visit
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER left_item_is_kept BEFORE DELETE ON left_item
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER release_is_kept BEFORE DELETE ON release
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER shift_note_is_kept BEFORE DELETE ON shift_note
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER blank_batch_follows BEFORE INSERT ON blank_batch
WHEN NEW.first_sequence IS NOT (SELECT coalesce(max(last_sequence), 0) + 1 FROM blank_batch WHERE series = NEW.series)
BEGIN SELECT raise(ABORT, 'serials follow each other without a gap'); END;

CREATE TRIGGER blank_batch_is_kept BEFORE DELETE ON blank_batch
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER service_item_is_kept BEFORE DELETE ON service_item
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER contact_is_kept BEFORE DELETE ON contact
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER hand_over_is_kept BEFORE DELETE ON hand_over
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER one_time_notice_is_kept BEFORE DELETE ON one_time_notice
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER extension_is_kept BEFORE DELETE ON extension
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER reminder_is_kept BEFORE DELETE ON reminder
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER annotation_is_kept BEFORE DELETE ON annotation
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER phone_message_is_kept BEFORE DELETE ON phone_message
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER department_is_kept BEFORE DELETE ON department
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER post_is_kept BEFORE DELETE ON post
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER staff_is_kept BEFORE DELETE ON staff
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER student_is_kept BEFORE DELETE ON student
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER public_notice_is_kept BEFORE DELETE ON public_notice
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER calendar_day_is_kept BEFORE DELETE ON calendar_day
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER calendar_notice_is_kept BEFORE DELETE ON calendar_notice
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER account_is_kept BEFORE DELETE ON account
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER complaint_is_kept BEFORE DELETE ON complaint
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER instruction_is_kept BEFORE DELETE ON instruction
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER sealed_piece_is_kept BEFORE DELETE ON sealed_piece
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER rectification_is_kept BEFORE DELETE ON rectification
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER accountability_is_kept BEFORE DELETE ON accountability
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER box_opening_is_kept BEFORE DELETE ON box_opening
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER questionnaire_is_kept BEFORE DELETE ON questionnaire
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER question_is_kept BEFORE DELETE ON question
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER supervisor_is_kept BEFORE DELETE ON supervisor
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER opinion_is_kept BEFORE DELETE ON opinion
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER spot_check_is_kept BEFORE DELETE ON spot_check
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER month_close_is_kept BEFORE DELETE ON month_close
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER report_text_is_kept BEFORE DELETE ON report_text
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;
