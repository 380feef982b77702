INSERT INTO journal_change (seq, position, field, is_personal, before_text, after_text, salt)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
