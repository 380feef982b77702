SELECT entry.seq, entry.at, change.after_text AS signing_key
FROM account
JOIN journal_entry AS entry ON entry.table_name = 'account' AND entry.row_id = account.id
JOIN journal_change AS change ON change.seq = entry.seq AND change.field = 'signing_key'
WHERE account.name = ?1
ORDER BY entry.seq
