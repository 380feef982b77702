SELECT seq, field, is_personal, before_text, after_text, salt, commitment
FROM journal_change
WHERE seq > ?1 AND seq <= ?2
ORDER BY seq, position
