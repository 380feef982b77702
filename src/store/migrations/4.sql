-- To version 4: accounts, complaints and what hangs beside them; extensions of complaints; series for their blank forms.
CREATE TABLE account (
    id                 INTEGER PRIMARY KEY,
    name               TEXT,
    role               TEXT NOT NULL
        CHECK (role IN ('clerk', 'office', 'principal', 'deputy', 'supervisor')),
    public_key         TEXT,
    signing_key        TEXT,
    has_first_password INTEGER NOT NULL
        CHECK (has_first_password IN (0, 1)),
    ended_on           TEXT,
    voided_at          TEXT,
    voided_by          TEXT,
    void_reason        TEXT
) STRICT;

CREATE TABLE account_lock (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    cost       TEXT NOT NULL,
    salt       TEXT NOT NULL,
    verifier   TEXT NOT NULL,
    keys       TEXT NOT NULL,
    failures   INTEGER NOT NULL DEFAULT 0,
    failed_at  TEXT
) STRICT;

CREATE TABLE complaint (
    id                    INTEGER PRIMARY KEY,
    number_year           INTEGER NOT NULL,
    number_sequence       INTEGER NOT NULL CHECK (number_sequence > 0),
    entered_at            TEXT NOT NULL,
    entered_by            TEXT NOT NULL,
    signed                TEXT NOT NULL CHECK (signed IN ('named', 'confidential', 'anonymous')),
    channel               TEXT NOT NULL
        CHECK (channel IN ('visit', 'phone', 'letter', 'online', 'above', 'other')),
    received_on           TEXT NOT NULL,
    is_at_principal       INTEGER NOT NULL CHECK (is_at_principal IN (0, 1)),
    complainant_kind      TEXT NOT NULL
        CHECK (complainant_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    category              TEXT,
    respondents           TEXT,
    respondent_department TEXT,
    is_about_principal    INTEGER NOT NULL
        CHECK (is_about_principal IN (0, 1)),
    facts                 TEXT,
    request               TEXT,
    is_agitated           INTEGER NOT NULL CHECK (is_agitated IN (0, 1)),
    calming_note          TEXT,
    red_path              TEXT
        CHECK (red_path IN ('mandatory_report', 'bullying')),
    red_told              TEXT,
    red_told_at           TEXT,
    red_told_how          TEXT CHECK (red_told_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    red_note              TEXT,
    summary               TEXT,
    viewers               TEXT,
    stage                 TEXT NOT NULL
        CHECK (stage IN ('received', 'accepted', 'refused', 'referred', 'assessed', 'assigned',
            'investigated', 'found', 'decided', 'replied', 'followed_up', 'closed', 'withdrawn', 'merged')),
    proposed              TEXT
        CHECK (proposed IN ('accepted', 'refused', 'referred')),
    proposed_by           TEXT,
    proposed_on           TEXT,
    acceptance            TEXT
        CHECK (acceptance IN ('accepted', 'refused', 'referred')),
    acceptance_reason     TEXT,
    accepted_on           TEXT,
    accepted_by           TEXT,
    accept_by             TEXT,
    acceptance_told_on    TEXT,
    acceptance_told_how   TEXT
        CHECK (acceptance_told_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    referred_to           TEXT,
    severity              TEXT CHECK (severity IN ('ordinary', 'serious', 'urgent')),
    assessment            TEXT,
    assessed_on           TEXT,
    assessed_by           TEXT,
    handler               TEXT,
    handler_department    TEXT,
    assigned_on           TEXT,
    assigned_by           TEXT,
    handler_signed_on     TEXT,
    investigation         TEXT,
    complainant_view      TEXT,
    respondent_view       TEXT,
    investigated_on       TEXT,
    investigated_by       TEXT,
    finding               TEXT CHECK (finding IN ('upheld', 'partly_upheld', 'not_upheld', 'inconclusive')),
    finding_basis         TEXT,
    found_on              TEXT,
    found_by              TEXT,
    decision              TEXT,
    decided_on            TEXT,
    decided_by            TEXT,
    reply                 TEXT,
    replied_on            TEXT,
    replied_how           TEXT CHECK (replied_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    replied_by            TEXT,
    delivery_proof        TEXT,
    followed_up_on        TEXT,
    followed_up_by        TEXT,
    followed_up_how       TEXT
        CHECK (followed_up_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    is_solved             INTEGER CHECK (is_solved IN (0, 1)),
    satisfaction          TEXT
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    has_retaliation       INTEGER CHECK (has_retaliation IN (0, 1)),
    follow_up_note        TEXT,
    closed_on             TEXT,
    closed_by             TEXT,
    closing_note          TEXT,
    closing_seq           INTEGER,
    closing_signature     TEXT,
    withdrawn_on          TEXT,
    withdraw_reason       TEXT,
    reopened_on           TEXT,
    reopen_reason         TEXT,
    merged_into_id        INTEGER REFERENCES complaint (id),
    merged_from_stage     TEXT
        CHECK (merged_from_stage IN ('received', 'accepted', 'refused', 'referred', 'assessed', 'assigned',
            'investigated', 'found', 'decided', 'replied', 'followed_up', 'closed', 'withdrawn', 'merged')),
    visit_id              INTEGER REFERENCES visit (id),
    contact_id            INTEGER REFERENCES contact (id),
    receipt_code          TEXT,
    due_on                TEXT,
    due_promise           TEXT,
    due_from              TEXT,
    is_due_provisional    INTEGER NOT NULL
        CHECK (is_due_provisional IN (0, 1)),
    note                  TEXT,
    paper_serial          TEXT,
    original_number       TEXT,
    voided_at             TEXT,
    voided_by             TEXT,
    void_reason           TEXT,
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
CREATE INDEX complaint_open ON complaint (due_on)
    WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged');

CREATE TABLE attachment (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    purpose      TEXT NOT NULL CHECK (purpose IN ('evidence', 'instruction', 'handling')),
    title        TEXT,
    media_type   TEXT,
    size_bytes   INTEGER NOT NULL,
    is_sealed    INTEGER NOT NULL
        CHECK (is_sealed IN (0, 1)),
    recipients   TEXT,
    added_on     TEXT NOT NULL,
    added_by     TEXT,
    payload      TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT
) STRICT;

CREATE INDEX attachment_by_complaint ON attachment (complaint_id);

CREATE TABLE instruction (
    id             INTEGER PRIMARY KEY,
    complaint_id   INTEGER NOT NULL REFERENCES complaint (id),
    said_on        TEXT NOT NULL,
    said_by        TEXT,
    text           TEXT,
    is_entered_for INTEGER NOT NULL CHECK (is_entered_for IN (0, 1)),
    entered_by     TEXT,
    confirmed_on   TEXT,
    attachment_id  INTEGER REFERENCES attachment (id),
    paper_serial   TEXT,
    voided_at      TEXT,
    voided_by      TEXT,
    void_reason    TEXT
) STRICT;

CREATE INDEX instruction_by_complaint ON instruction (complaint_id);
CREATE INDEX instruction_unconfirmed ON instruction (complaint_id)
    WHERE is_entered_for = 1 AND confirmed_on IS NULL AND voided_at IS NULL;

CREATE TABLE sealed_piece (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    part         TEXT NOT NULL CHECK (part IN ('identity', 'facts', 'addition')),
    sealed_on    TEXT NOT NULL,
    sealed_by    TEXT,
    recipients   TEXT,
    payload      TEXT,
    replaced_on  TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT
) STRICT;

CREATE INDEX sealed_piece_by_complaint ON sealed_piece (complaint_id);

CREATE TABLE payload (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE rectification (
    id                 INTEGER PRIMARY KEY,
    complaint_id       INTEGER REFERENCES complaint (id),
    problem            TEXT,
    department         TEXT,
    responsible_person TEXT,
    is_at_once         INTEGER NOT NULL CHECK (is_at_once IN (0, 1)),
    measures           TEXT,
    due_on             TEXT NOT NULL,
    opened_on          TEXT NOT NULL,
    opened_by          TEXT,
    done_on            TEXT,
    done_note          TEXT,
    verified_on        TEXT,
    verified_by        TEXT,
    verify_note        TEXT,
    reopened_on        TEXT,
    reopen_reason      TEXT,
    paper_serial       TEXT,
    voided_at          TEXT,
    voided_by          TEXT,
    void_reason        TEXT
) STRICT;

CREATE INDEX rectification_by_complaint ON rectification (complaint_id);
CREATE INDEX rectification_open ON rectification (due_on) WHERE verified_on IS NULL AND voided_at IS NULL;
CREATE INDEX rectification_by_due ON rectification (due_on);
CREATE INDEX rectification_by_order ON rectification (opened_on);

CREATE TABLE accountability (
    id               INTEGER PRIMARY KEY,
    complaint_id     INTEGER REFERENCES complaint (id),
    contact_id       INTEGER REFERENCES contact (id),
    rectification_id INTEGER REFERENCES rectification (id),
    person           TEXT,
    department       TEXT,
    ground           TEXT NOT NULL
        CHECK (ground IN ('overdue', 'unsigned', 'repeat_trip', 'late_reply', 'late_rectification',
            'upheld_complaint', 'other')),
    fault            TEXT NOT NULL CHECK (fault IN ('F1', 'F2', 'F3', 'F4', 'F5', 'F6')),
    is_held          INTEGER NOT NULL
        CHECK (is_held IN (0, 1)),
    sanction         TEXT CHECK (sanction IN ('S1', 'S2', 'S3', 'S4', 'S5')),
    basis            TEXT,
    decided_on       TEXT NOT NULL,
    decided_by       TEXT,
    due_on           TEXT,
    done_on          TEXT,
    paper_serial     TEXT,
    voided_at        TEXT,
    voided_by        TEXT,
    void_reason      TEXT
) STRICT;

CREATE INDEX accountability_by_complaint ON accountability (complaint_id);
CREATE INDEX accountability_by_contact ON accountability (contact_id);
CREATE INDEX accountability_by_day ON accountability (decided_on);

CREATE INDEX journal_opened ON journal_entry (seq) WHERE action = 'open';

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

-- A CHECK and a NOT NULL cannot be altered: the two tables are laid anew.
DROP TRIGGER extension_is_kept;
ALTER TABLE extension RENAME TO extension_before;
CREATE TABLE extension (
    id           INTEGER PRIMARY KEY,
    contact_id   INTEGER REFERENCES contact (id),
    complaint_id INTEGER REFERENCES complaint (id),
    asked_at     TEXT NOT NULL,
    asked_by     TEXT,
    reason       TEXT,
    old_due_on   TEXT NOT NULL,
    new_due_on   TEXT NOT NULL,
    decided_by   TEXT,
    decided_at   TEXT,
    decision     TEXT CHECK (decision IN ('approved', 'refused')),
    told_at      TEXT,
    told_how     TEXT CHECK (told_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    paper_serial TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT,
    CHECK ((contact_id IS NULL) <> (complaint_id IS NULL))
) STRICT;
INSERT INTO extension (id, contact_id, asked_at, asked_by, reason, old_due_on, new_due_on, decided_by, decided_at, decision, told_at, told_how, paper_serial, voided_at, voided_by, void_reason)
    SELECT id, contact_id, asked_at, asked_by, reason, old_due_on, new_due_on, decided_by, decided_at, decision, told_at, told_how, paper_serial, voided_at, voided_by, void_reason
    FROM extension_before;
DROP TABLE extension_before;
CREATE INDEX extension_by_contact ON extension (contact_id);
CREATE INDEX extension_by_complaint ON extension (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX extension_waiting ON extension (asked_at) WHERE decided_at IS NULL AND voided_at IS NULL;

CREATE TRIGGER extension_is_kept BEFORE DELETE ON extension
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

DROP TRIGGER blank_batch_follows;
DROP TRIGGER blank_batch_is_kept;
ALTER TABLE blank_batch RENAME TO blank_batch_before;
CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,
    series         TEXT NOT NULL
        CHECK (series IN ('LF', 'FX', 'DS', 'JB', 'SW', 'ZB', 'GZ', 'LY', 'YQ', 'CB', 'DF', 'BJ', 'TS', 'SL', 'SP', 'TF',
            'HF', 'ZG', 'ZJ')),
    first_sequence INTEGER NOT NULL CHECK (first_sequence > 0),
    last_sequence  INTEGER NOT NULL,
    form_kind      TEXT NOT NULL,
    printed_at     TEXT NOT NULL,
    printed_by     TEXT NOT NULL,
    UNIQUE (series, first_sequence),
    CHECK (last_sequence >= first_sequence)
) STRICT;
INSERT INTO blank_batch SELECT * FROM blank_batch_before;
DROP TABLE blank_batch_before;

CREATE TRIGGER blank_batch_follows BEFORE INSERT ON blank_batch
WHEN NEW.first_sequence IS NOT (SELECT coalesce(max(last_sequence), 0) + 1 FROM blank_batch WHERE series = NEW.series)
BEGIN SELECT raise(ABORT, 'serials follow each other without a gap'); END;

CREATE TRIGGER blank_batch_is_kept BEFORE DELETE ON blank_batch
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;
