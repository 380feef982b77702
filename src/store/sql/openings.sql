SELECT entry.at, entry.actor, entry.number, entry.table_name, entry.row_id,
       (SELECT after_text FROM journal_change WHERE seq = entry.seq AND field = 'opened_reason') AS reason
FROM journal_entry AS entry
WHERE entry.action = 'open'
ORDER BY entry.seq DESC
LIMIT ?1
