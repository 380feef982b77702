SELECT seq, field, is_personal, before_text, after_text, salt, commitment
FROM journal_change
ORDER BY seq, position
