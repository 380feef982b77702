-- Version 5: the review loop. Opinions, boxes, questionnaires, meetings, supervisors, checks; rectification, accountability
-- and what is sealed hang off more than complaints.

CREATE TABLE box_opening (
    id           INTEGER PRIMARY KEY,
    box_name     TEXT,
    opened_on    TEXT NOT NULL,
    opened_by    TEXT,
    witness      TEXT,
    slip_count   INTEGER NOT NULL,
    blank_count  INTEGER NOT NULL,
    note         TEXT,
    paper_serial TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT,
    CHECK (blank_count <= slip_count),
    CHECK (witness <> opened_by)
) STRICT;

CREATE INDEX box_opening_by_day ON box_opening (opened_on);

CREATE TABLE questionnaire (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('questionnaire', 'asking_letter')),
    title          TEXT,
    asked          TEXT,
    issued_on      TEXT NOT NULL,
    returned_by    TEXT,
    issued_count   INTEGER NOT NULL,
    returned_count INTEGER,
    note           TEXT,
    paper_serial   TEXT,
    voided_at      TEXT,
    voided_by      TEXT,
    void_reason    TEXT,
    CHECK (returned_count <= issued_count)
) STRICT;

CREATE INDEX questionnaire_by_day ON questionnaire (issued_on);

CREATE TABLE question (
    id               INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id),
    position         INTEGER NOT NULL,
    text             TEXT,
    is_multiple      INTEGER NOT NULL
        CHECK (is_multiple IN (0, 1)),
    answers          TEXT,
    voided_at        TEXT,
    voided_by        TEXT,
    void_reason      TEXT
) STRICT;

CREATE INDEX question_by_questionnaire ON question (questionnaire_id);

CREATE TABLE meeting (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL
        CHECK (kind IN ('staff_congress', 'parents_meeting', 'parents_committee', 'student_seminar',
            'teacher_seminar', 'supervisor_meeting', 'public_seminar', 'parent_school')),
    held_on        TEXT NOT NULL,
    place          TEXT,
    chair          TEXT,
    recorder       TEXT,
    invited_count  INTEGER,
    attended_count INTEGER NOT NULL,
    attendees      TEXT,
    supervisors    TEXT,
    topic          TEXT,
    minutes        TEXT,
    published_on   TEXT,
    note           TEXT,
    paper_serial   TEXT,
    voided_at      TEXT,
    voided_by      TEXT,
    void_reason    TEXT
) STRICT;

CREATE INDEX meeting_by_day ON meeting (held_on);

CREATE TABLE supervisor (
    id           INTEGER PRIMARY KEY,
    name         TEXT,
    unit         TEXT,
    phone        TEXT,
    appointed_on TEXT NOT NULL,
    term_until   TEXT NOT NULL,
    ended_on     TEXT,
    note         TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT,
    CHECK (term_until >= appointed_on)
) STRICT;

CREATE TABLE opinion (
    id                 INTEGER PRIMARY KEY,
    number_year        INTEGER NOT NULL,
    number_sequence    INTEGER NOT NULL CHECK (number_sequence > 0),
    entered_at         TEXT NOT NULL,
    entered_by         TEXT NOT NULL,
    signed             TEXT NOT NULL CHECK (signed IN ('named', 'confidential', 'anonymous')),
    source             TEXT NOT NULL
        CHECK (source IN ('box', 'questionnaire', 'asking_letter', 'staff_congress', 'parents_meeting',
            'parents_committee', 'student_seminar', 'teacher_seminar', 'supervisor_meeting', 'public_seminar',
            'parent_school', 'letter', 'phone', 'online', 'in_person', 'superior', 'other')),
    received_on        TEXT NOT NULL,
    giver_kind         TEXT NOT NULL
        CHECK (giver_kind IN ('parent', 'student', 'staff', 'unit', 'resident', 'other')),
    is_about_principal INTEGER NOT NULL
        CHECK (is_about_principal IN (0, 1)),
    box_opening_id     INTEGER REFERENCES box_opening (id),
    questionnaire_id   INTEGER REFERENCES questionnaire (id),
    meeting_id         INTEGER REFERENCES meeting (id),
    content            TEXT,
    department         TEXT,
    handler            TEXT,
    sent_on            TEXT,
    sent_by            TEXT,
    outcome            TEXT
        CHECK (outcome IN ('adopted', 'partly_adopted', 'explained', 'noted', 'not_adopted')),
    feedback           TEXT,
    feedback_on        TEXT,
    feedback_how       TEXT
        CHECK (feedback_how IN ('in_person', 'phone', 'written', 'post', 'online', 'notice', 'meeting')),
    feedback_by        TEXT,
    feedback_place     TEXT,
    followed_up_on     TEXT,
    followed_up_by     TEXT,
    satisfaction       TEXT
        CHECK (satisfaction IN ('satisfied', 'fairly_satisfied', 'dissatisfied')),
    has_retaliation    INTEGER CHECK (has_retaliation IN (0, 1)),
    follow_up_note     TEXT,
    due_on             TEXT NOT NULL,
    is_due_provisional INTEGER NOT NULL
        CHECK (is_due_provisional IN (0, 1)),
    note               TEXT,
    paper_serial       TEXT,
    original_number    TEXT,
    voided_at          TEXT,
    voided_by          TEXT,
    void_reason        TEXT,
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
CREATE INDEX opinion_open ON opinion (due_on) WHERE feedback_on IS NULL AND voided_at IS NULL;

CREATE TABLE spot_check (
    id               INTEGER PRIMARY KEY,
    kind             TEXT NOT NULL CHECK (kind IN ('open', 'covert', 'daily', 'self', 'supervision')),
    checked_on       TEXT NOT NULL,
    checked_by       TEXT,
    department       TEXT,
    subject          TEXT,
    rectification_id INTEGER REFERENCES rectification (id),
    result           TEXT CHECK (result IN ('put_right', 'partly', 'not_put_right')),
    found            TEXT,
    put_right        TEXT,
    note             TEXT,
    paper_serial     TEXT,
    voided_at        TEXT,
    voided_by        TEXT,
    void_reason      TEXT,
    CHECK ((kind = 'supervision') = (rectification_id IS NOT NULL))
) STRICT;

CREATE INDEX spot_check_by_day ON spot_check (checked_on);
CREATE INDEX spot_check_by_rectification ON spot_check (rectification_id) WHERE rectification_id IS NOT NULL;

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

-- What hangs off one thing more is laid anew: a CHECK cannot be altered. Links keep the name they were written with.
PRAGMA legacy_alter_table = ON;

DROP TRIGGER rectification_is_kept;

DROP TRIGGER accountability_is_kept;

DROP TRIGGER sealed_piece_is_kept;

ALTER TABLE rectification RENAME TO rectification_before;
CREATE TABLE rectification (
    id                 INTEGER PRIMARY KEY,
    complaint_id       INTEGER REFERENCES complaint (id),
    opinion_id         INTEGER REFERENCES opinion (id),
    visit_id           INTEGER REFERENCES visit (id),
    spot_check_id      INTEGER REFERENCES spot_check (id),
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
    void_reason        TEXT,
    CHECK ((complaint_id IS NOT NULL) + (opinion_id IS NOT NULL) + (visit_id IS NOT NULL) + (spot_check_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO rectification (id, complaint_id, problem, department, responsible_person, is_at_once, measures, due_on, opened_on, opened_by,
    done_on, done_note, verified_on, verified_by, verify_note, reopened_on, reopen_reason, paper_serial, voided_at,
    voided_by, void_reason)
    SELECT id, complaint_id, problem, department, responsible_person, is_at_once, measures, due_on, opened_on, opened_by,
        done_on, done_note, verified_on, verified_by, verify_note, reopened_on, reopen_reason, paper_serial,
        voided_at, voided_by, void_reason
    FROM rectification_before;
DROP TABLE rectification_before;
CREATE INDEX rectification_by_complaint ON rectification (complaint_id);
CREATE INDEX rectification_by_opinion ON rectification (opinion_id) WHERE opinion_id IS NOT NULL;
CREATE INDEX rectification_by_visit ON rectification (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX rectification_by_check ON rectification (spot_check_id) WHERE spot_check_id IS NOT NULL;
CREATE INDEX rectification_open ON rectification (due_on) WHERE verified_on IS NULL AND voided_at IS NULL;
CREATE INDEX rectification_by_due ON rectification (due_on);
CREATE INDEX rectification_by_order ON rectification (opened_on);

CREATE TRIGGER rectification_is_kept BEFORE DELETE ON rectification
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

ALTER TABLE accountability RENAME TO accountability_before;
CREATE TABLE accountability (
    id               INTEGER PRIMARY KEY,
    complaint_id     INTEGER REFERENCES complaint (id),
    contact_id       INTEGER REFERENCES contact (id),
    rectification_id INTEGER REFERENCES rectification (id),
    opinion_id       INTEGER REFERENCES opinion (id),
    person           TEXT,
    department       TEXT,
    ground           TEXT NOT NULL
        CHECK (ground IN ('overdue', 'unsigned', 'repeat_trip', 'late_reply', 'late_rectification',
            'late_feedback', 'upheld_complaint', 'other')),
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
INSERT INTO accountability (id, complaint_id, contact_id, rectification_id, person, department, ground, fault, is_held, sanction, basis,
    decided_on, decided_by, due_on, done_on, paper_serial, voided_at, voided_by, void_reason)
    SELECT id, complaint_id, contact_id, rectification_id, person, department, ground, fault, is_held, sanction, basis,
        decided_on, decided_by, due_on, done_on, paper_serial, voided_at, voided_by, void_reason
    FROM accountability_before;
DROP TABLE accountability_before;
CREATE INDEX accountability_by_complaint ON accountability (complaint_id);
CREATE INDEX accountability_by_contact ON accountability (contact_id);
CREATE INDEX accountability_by_opinion ON accountability (opinion_id) WHERE opinion_id IS NOT NULL;
CREATE INDEX accountability_by_day ON accountability (decided_on);

CREATE TRIGGER accountability_is_kept BEFORE DELETE ON accountability
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

ALTER TABLE sealed_piece RENAME TO sealed_piece_before;
CREATE TABLE sealed_piece (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER REFERENCES complaint (id),
    opinion_id   INTEGER REFERENCES opinion (id),
    part         TEXT NOT NULL CHECK (part IN ('identity', 'facts', 'addition')),
    sealed_on    TEXT NOT NULL,
    sealed_by    TEXT,
    recipients   TEXT,
    payload      TEXT,
    replaced_on  TEXT,
    voided_at    TEXT,
    voided_by    TEXT,
    void_reason  TEXT,
    CHECK ((complaint_id IS NULL) <> (opinion_id IS NULL))
) STRICT;
INSERT INTO sealed_piece (id, complaint_id, part, sealed_on, sealed_by, recipients, payload, replaced_on, voided_at, voided_by, void_reason)
    SELECT id, complaint_id, part, sealed_on, sealed_by, recipients, payload, replaced_on, voided_at, voided_by,
        void_reason
    FROM sealed_piece_before;
DROP TABLE sealed_piece_before;
CREATE INDEX sealed_piece_by_complaint ON sealed_piece (complaint_id);
CREATE INDEX sealed_piece_by_opinion ON sealed_piece (opinion_id) WHERE opinion_id IS NOT NULL;

CREATE TRIGGER sealed_piece_is_kept BEFORE DELETE ON sealed_piece
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

PRAGMA legacy_alter_table = OFF;

DROP TRIGGER blank_batch_follows;
DROP TRIGGER blank_batch_is_kept;
ALTER TABLE blank_batch RENAME TO blank_batch_before;
CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,
    series         TEXT NOT NULL       
        CHECK (series IN ('LF', 'FX', 'DS', 'JB', 'SW', 'ZB', 'GZ', 'LY', 'YQ', 'CB', 'DF', 'BJ', 'TS', 'SL', 'SP', 'TF',
            'HF', 'ZG', 'ZJ', 'YJ', 'KX', 'ZT', 'WJ', 'YF', 'ZF', 'DC', 'CC')),
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

CREATE INDEX journal_corrected ON journal_entry (at) WHERE action = 'correct';
