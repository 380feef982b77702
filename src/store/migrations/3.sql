-- To version 3: first contacts, the catalogue, the calendar; series for their blank forms.
CREATE TABLE service_item (
    id                INTEGER PRIMARY KEY,
    item_key          INTEGER NOT NULL,
    version           INTEGER NOT NULL,
    name              TEXT,
    category          TEXT,
    basis             TEXT,
    conditions        TEXT,
    materials         TEXT,
    steps             TEXT,
    limit_days        INTEGER,
    fee               TEXT,
    place             TEXT,
    hours             TEXT,
    department        TEXT,
    lead_handler      TEXT,
    supervision_phone TEXT,
    note              TEXT,
    valid_from        TEXT NOT NULL,
    replaced_on       TEXT,
    ended_on          TEXT,
    voided_at         TEXT,
    voided_by         TEXT,
    void_reason       TEXT,
    UNIQUE (item_key, version)
) STRICT;

CREATE INDEX service_item_current ON service_item (name) WHERE replaced_on IS NULL AND voided_at IS NULL;

CREATE TABLE contact (
    id                     INTEGER PRIMARY KEY,
    number_year            INTEGER NOT NULL,
    number_sequence        INTEGER NOT NULL CHECK (number_sequence > 0),
    entered_at             TEXT NOT NULL,
    entered_by             TEXT NOT NULL,
    kind                   TEXT NOT NULL CHECK (kind IN ('enquiry', 'help', 'suggestion', 'praise')),
    channel                TEXT NOT NULL
        CHECK (channel IN ('visit', 'phone', 'letter', 'online', 'above', 'other')),
    form                   TEXT NOT NULL CHECK (form IN ('oral', 'written')),
    received_at            TEXT NOT NULL,
    accepted_on            TEXT,
    asker_name             TEXT,
    asker_kind             TEXT NOT NULL
        CHECK (asker_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    phone                  TEXT,
    origin                 TEXT,
    relation               TEXT,
    student_name           TEXT,
    student_class          TEXT,
    matter                 TEXT,
    item_id                INTEGER REFERENCES service_item (id),
    department             TEXT,
    first_responder        TEXT,
    is_own_duty            INTEGER NOT NULL CHECK (is_own_duty IN (0, 1)),
    is_agitated            INTEGER NOT NULL CHECK (is_agitated IN (0, 1)),
    calming_note           TEXT,
    materials              TEXT,
    awaited_materials      TEXT,
    materials_completed_on TEXT,
    is_complex             INTEGER NOT NULL CHECK (is_complex IN (0, 1)),
    complex_by             TEXT,
    complex_on             TEXT,
    complex_reason         TEXT,
    above_unit             TEXT,
    above_document_number  TEXT,
    above_limit_days       INTEGER,
    above_limit_unit       TEXT
        CHECK (above_limit_unit IN ('working_days', 'calendar_days')),
    replied_up_at          TEXT,
    replied_up_how         TEXT,
    outcome                TEXT
        CHECK (outcome IN ('answered', 'notice', 'shown_the_way', 'handed_over', 'outside')),
    outcome_at             TEXT,
    led_to                 TEXT,
    escorted_by            TEXT,
    answerable             TEXT,
    result                 TEXT,
    told_at                TEXT,
    told_how               TEXT CHECK (told_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    delivery_proof         TEXT,
    finished_at            TEXT,
    finished_by            TEXT,
    followed_up_at         TEXT,
    followed_up_by         TEXT,
    followed_up_how        TEXT
        CHECK (followed_up_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    is_solved              INTEGER CHECK (is_solved IN (0, 1)),
    satisfaction           TEXT
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    follow_up_note         TEXT,
    earlier_id             INTEGER REFERENCES contact (id),
    repeat_cause           TEXT CHECK (repeat_cause IN ('told', 'untold', 'other')),
    visit_id               INTEGER REFERENCES visit (id),
    due_on                 TEXT,
    due_promise            TEXT
        CHECK (due_promise IN ('same_day', 'handed_over', 'written', 'complex', 'item', 'from_above',
            'complaint_acceptance', 'complaint_reply', 'opinion')),
    due_from               TEXT,
    is_due_provisional     INTEGER NOT NULL
        CHECK (is_due_provisional IN (0, 1)),
    note                   TEXT,
    paper_serial           TEXT,
    original_number        TEXT,
    voided_at              TEXT,
    voided_by              TEXT,
    void_reason            TEXT,
    name_initials          TEXT,
    phone_digits           TEXT,
    UNIQUE (number_year, number_sequence),
    CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
    CHECK (earlier_id IS NULL OR earlier_id <> id),
    CHECK ((voided_at IS NULL) = (voided_by IS NULL))
) STRICT;

CREATE INDEX contact_by_time ON contact (received_at);
CREATE INDEX contact_by_name ON contact (asker_name);
CREATE INDEX contact_by_initials ON contact (name_initials);
CREATE INDEX contact_by_phone ON contact (phone_digits);
CREATE INDEX contact_by_due ON contact (due_on);
CREATE INDEX contact_by_visit ON contact (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX contact_by_earlier ON contact (earlier_id) WHERE earlier_id IS NOT NULL;
CREATE INDEX contact_open ON contact (due_on) WHERE finished_at IS NULL AND voided_at IS NULL;

CREATE TABLE hand_over (
    id               INTEGER PRIMARY KEY,
    contact_id       INTEGER NOT NULL REFERENCES contact (id),
    from_person      TEXT,
    to_person        TEXT,
    to_department    TEXT,
    stands_in_for    TEXT,
    passed_on        TEXT,
    handed_at        TEXT NOT NULL,
    signed_at        TEXT,
    signed_by        TEXT,
    sent_back_at     TEXT,
    sent_back_by     TEXT,
    sent_back_reason TEXT,
    paper_serial     TEXT,
    voided_at        TEXT,
    voided_by        TEXT,
    void_reason      TEXT
) STRICT;

CREATE INDEX hand_over_by_contact ON hand_over (contact_id);
CREATE INDEX hand_over_unsigned ON hand_over (handed_at)
    WHERE signed_at IS NULL AND sent_back_at IS NULL AND voided_at IS NULL;

CREATE TABLE one_time_notice (
    id           INTEGER PRIMARY KEY,
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    item_id      INTEGER REFERENCES service_item (id),
    given_at     TEXT NOT NULL,
    given_by     TEXT,
    given_how    TEXT
        CHECK (given_how IN ('in_person', 'phone', 'written', 'post', 'online')),
    received     TEXT,
    missing      TEXT,
    explained    TEXT,
    signed_at    TEXT,
    paper_serial TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT
) STRICT;

CREATE INDEX one_time_notice_by_contact ON one_time_notice (contact_id);

CREATE TABLE extension (
    id           INTEGER PRIMARY KEY,
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
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
    void_reason  TEXT
) STRICT;

CREATE INDEX extension_by_contact ON extension (contact_id);

CREATE TABLE reminder (
    id           INTEGER PRIMARY KEY,
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    reminded_at  TEXT NOT NULL,
    reminded_by  TEXT,
    to_person    TEXT,
    due_on       TEXT,
    note         TEXT,
    paper_serial TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT
) STRICT;

CREATE INDEX reminder_by_contact ON reminder (contact_id);

CREATE TABLE annotation (
    id          INTEGER PRIMARY KEY,
    contact_id  INTEGER NOT NULL REFERENCES contact (id),
    noted_at    TEXT NOT NULL,
    noted_by    TEXT,
    text        TEXT,
    voided_at   TEXT,
    voided_by   TEXT,
    void_reason TEXT
) STRICT;

CREATE INDEX annotation_by_contact ON annotation (contact_id);

CREATE TABLE phone_message (
    id              INTEGER PRIMARY KEY,
    called_at       TEXT NOT NULL,
    taken_by        TEXT,
    caller_name     TEXT,
    caller_unit     TEXT,
    phone           TEXT,
    for_person      TEXT,
    message         TEXT,
    wants_call_back INTEGER NOT NULL CHECK (wants_call_back IN (0, 1)),
    delivered_at    TEXT,
    delivered_by    TEXT,
    contact_id      INTEGER REFERENCES contact (id),
    paper_serial    TEXT,
    voided_at       TEXT,
    voided_by       TEXT,
    void_reason     TEXT
) STRICT;

CREATE INDEX phone_message_by_time ON phone_message (called_at);
CREATE INDEX phone_message_waiting ON phone_message (called_at) WHERE delivered_at IS NULL AND voided_at IS NULL;

CREATE TABLE department (
    id          INTEGER PRIMARY KEY,
    name        TEXT,
    phone       TEXT,
    place       TEXT,
    ended_on    TEXT,
    voided_at   TEXT,
    voided_by   TEXT,
    void_reason TEXT
) STRICT;

CREATE TABLE post (
    id          INTEGER PRIMARY KEY,
    name        TEXT,
    department  TEXT,
    duties      TEXT,
    ended_on    TEXT,
    voided_at   TEXT,
    voided_by   TEXT,
    void_reason TEXT
) STRICT;

CREATE TABLE staff (
    id            INTEGER PRIMARY KEY,
    name          TEXT,
    department    TEXT,
    post          TEXT,
    phone         TEXT,
    substitute    TEXT,
    left_on       TEXT,
    note          TEXT,
    voided_at     TEXT,
    voided_by     TEXT,
    void_reason   TEXT,
    name_initials TEXT
) STRICT;

CREATE INDEX staff_by_name ON staff (name);

CREATE TABLE student (
    id                INTEGER PRIMARY KEY,
    name              TEXT,
    class             TEXT,
    guardian_name     TEXT,
    guardian_relation TEXT,
    guardian_phone    TEXT,
    left_on           TEXT,
    voided_at         TEXT,
    voided_by         TEXT,
    void_reason       TEXT,
    name_initials     TEXT,
    guardian_initials TEXT,
    phone_digits      TEXT
) STRICT;

CREATE INDEX student_by_name ON student (name);
CREATE INDEX student_by_initials ON student (name_initials);
CREATE INDEX student_by_guardian ON student (guardian_name);
CREATE INDEX student_by_guardian_initials ON student (guardian_initials);
CREATE INDEX student_by_phone ON student (phone_digits);

CREATE TABLE public_notice (
    id           INTEGER PRIMARY KEY,
    topic        TEXT NOT NULL
        CHECK (topic IN ('duties', 'basis', 'procedure', 'limits', 'fees', 'results', 'decisions',
            'integrity', 'supervision', 'accountability')),
    title        TEXT,
    place        TEXT,
    published_on TEXT NOT NULL,
    ended_on     TEXT,
    note         TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT
) STRICT;

CREATE TABLE calendar_day (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL CHECK (source IN ('notice', 'school')),
    day         TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('rest', 'work', 'week')),
    name        TEXT,
    voided_at   TEXT,
    voided_by   TEXT,
    void_reason TEXT,
    UNIQUE (source, day)
) STRICT;

CREATE TABLE calendar_notice (
    id          INTEGER PRIMARY KEY,
    year        INTEGER NOT NULL,
    is_whole    INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
    loaded_at   TEXT NOT NULL,
    loaded_by   TEXT,
    origin      TEXT,
    voided_at   TEXT,
    voided_by   TEXT,
    void_reason TEXT
) STRICT;

-- A CHECK cannot be altered: the table is laid anew with the series of the new forms.
DROP TRIGGER blank_batch_follows;
DROP TRIGGER blank_batch_is_kept;
ALTER TABLE blank_batch RENAME TO blank_batch_before;
CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,
    series         TEXT NOT NULL
        CHECK (series IN ('LF', 'FX', 'DS', 'JB', 'SW', 'ZB', 'GZ', 'LY', 'YQ', 'CB', 'DF', 'BJ')),
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
