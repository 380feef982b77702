SELECT change.*
FROM journal_change AS change
JOIN journal_entry AS entry ON entry.seq = change.seq
WHERE entry.table_name = ?1 AND entry.row_id = ?2 AND change.is_personal = 1 AND change.commitment IS NULL
