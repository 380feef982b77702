-- To version 2: numbered blank forms, and the serials that are typed in with what was written on them.
ALTER TABLE left_item ADD COLUMN paper_serial TEXT;
ALTER TABLE release ADD COLUMN paper_serial TEXT;
ALTER TABLE shift_note ADD COLUMN paper_serial TEXT;

CREATE TABLE blank_batch (
    id             INTEGER PRIMARY KEY,
    series         TEXT NOT NULL
        CHECK (series IN ('LF', 'FX', 'DS', 'JB')),
    first_sequence INTEGER NOT NULL CHECK (first_sequence > 0),
    last_sequence  INTEGER NOT NULL,
    form_kind      TEXT NOT NULL,
    printed_at     TEXT NOT NULL,
    printed_by     TEXT NOT NULL,
    UNIQUE (series, first_sequence),
    CHECK (last_sequence >= first_sequence)
) STRICT;

CREATE TRIGGER blank_batch_follows BEFORE INSERT ON blank_batch
WHEN NEW.first_sequence IS NOT (SELECT coalesce(max(last_sequence), 0) + 1 FROM blank_batch WHERE series = NEW.series)
BEGIN SELECT raise(ABORT, 'serials follow each other without a gap'); END;

CREATE TRIGGER blank_batch_is_kept BEFORE DELETE ON blank_batch
BEGIN SELECT raise(ABORT, 'records are voided, not deleted'); END;
