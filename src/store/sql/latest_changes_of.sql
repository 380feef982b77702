SELECT entry.number, change.field, change.after_text
FROM journal_entry AS entry INDEXED BY journal_by_record
CROSS JOIN journal_change AS change ON change.seq = entry.seq
WHERE entry.table_name = ?1 AND entry.row_id = ?2
  AND change.field NOT IN ('printed_form', 'printed_period', 'opened_reason')
ORDER BY entry.seq, change.position
