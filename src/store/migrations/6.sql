-- Version 6: the month closes. Closed months as they were signed, and the text of reports.

CREATE TABLE month_close (
    id             INTEGER PRIMARY KEY,
    period         TEXT NOT NULL,
    language       TEXT NOT NULL,
    statement      TEXT NOT NULL,
    code           TEXT NOT NULL,
    journal_seq    INTEGER NOT NULL,
    journal_hash   TEXT NOT NULL,
    signed_by      TEXT NOT NULL,
    signed_at      TEXT NOT NULL,
    signing_key    TEXT NOT NULL,
    signature      TEXT NOT NULL,
    paper_sha256   TEXT NOT NULL,
    file           TEXT NOT NULL,
    pages          TEXT NOT NULL,
    voided_at      TEXT,
    voided_by      TEXT,
    void_reason    TEXT
) STRICT;

CREATE UNIQUE INDEX month_close_once ON month_close (period) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX month_close_by_code ON month_close (code);

CREATE TABLE report_text (
    id             INTEGER PRIMARY KEY,
    period         TEXT NOT NULL,
    summary        TEXT,
    summary_basis  TEXT,
    remarks        TEXT,
    written_by     TEXT NOT NULL,
    written_at     TEXT NOT NULL,
    voided_at      TEXT,
    voided_by      TEXT,
    void_reason    TEXT
) STRICT;

CREATE UNIQUE INDEX report_text_once ON report_text (period) WHERE voided_at IS NULL;

CREATE TRIGGER month_close_is_kept BEFORE DELETE ON month_close
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

CREATE TRIGGER report_text_is_kept BEFORE DELETE ON report_text
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;

-- With the day it came in: a month's figures read what fell due in it, and of that only what came in at another time.
DROP INDEX contact_by_due;
CREATE INDEX contact_by_due ON contact (due_on, received_at);
