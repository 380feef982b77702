-- What each account of a name was at an entry of the journal: the newest word on its role up to then.
SELECT (SELECT change.after_text
        FROM journal_entry AS entry
        JOIN journal_change AS change ON change.seq = entry.seq AND change.field = 'role'
        WHERE entry.table_name = 'account' AND entry.row_id = account.id AND entry.seq <= ?2
        ORDER BY entry.seq DESC LIMIT 1) AS role
FROM account
WHERE account.name = ?1 AND role IS NOT NULL
