SELECT entry.row_id, entry.number, change.field, change.after_text
FROM journal_entry AS entry INDEXED BY journal_by_record
JOIN journal_change AS change ON change.seq = entry.seq
WHERE entry.table_name = ?1 AND change.field NOT IN (
    'printed_form', 'printed_period', 'printed_way', 'printed_printer', 'printed_copies', 'opened_reason')
ORDER BY entry.row_id, entry.seq, change.position
