UPDATE journal_change SET before_text = NULL, after_text = NULL, salt = NULL, commitment = ?3
WHERE seq = ?1 AND position = ?2
