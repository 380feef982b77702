SELECT 1 FROM journal_entry WHERE table_name = ?1 AND row_id = ?2 AND seq < ?3
