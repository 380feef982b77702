SELECT 1 FROM journal_entry
WHERE table_name = ?1 AND row_id = ?2 AND seq > ?3 AND actor <> ?4 AND action NOT IN ('open', 'print')
