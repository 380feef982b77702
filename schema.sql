-- The register, whole. A new register is made from this file; old ones step up by the numbered migrations in
-- src/store/migrations, and a test proves that both ways end alike.
--
-- Conventions: times are local wall-clock times to the minute, 'YYYY-MM-DDTHH:MM', as they would stand in a paper book;
-- the journal alone carries seconds and the offset. An empty field is NULL, never ''. Columns marked [personal] are
-- erased after the retention time: the row, its number and the counts stay. Columns marked [derived] follow from others
-- and are not journalled; every other column is, in the transaction that writes it.

PRAGMA application_id = 0x53485744;  -- 'SHWD': tells our file from any other SQLite file
PRAGMA user_version = 2;             -- the schema's version; a program never opens a newer one

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

-- Blank forms that were printed together, for the hours without power. Serials run on within a series without a gap, so
-- that a sheet that never comes back can be asked for; what is typed in later carries its serial in paper_serial.
CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,  -- the row the journal speaks of
    series         TEXT NOT NULL         -- LF what becomes a visit, FX 放行条, DS 代收物品, JB 交接班
        CHECK (series IN ('LF', 'FX', 'DS', 'JB')),
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
