SELECT DISTINCT change.after_text
FROM account
JOIN journal_entry AS entry ON entry.table_name = 'account' AND entry.row_id = account.id
JOIN journal_change AS change ON change.seq = entry.seq AND change.field = 'signing_key'
WHERE account.name = ?1 AND change.after_text IS NOT NULL
