SELECT count(*)
FROM journal_entry AS entry
JOIN journal_change AS change ON change.seq = entry.seq
WHERE entry.table_name = ?1 AND entry.row_id = ?2 AND entry.action = 'print'
  AND change.field = 'printed_form' AND change.after_text = ?3
