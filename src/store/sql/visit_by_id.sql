SELECT visit.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'visit' AND row_id = visit.id AND action <> 'print') AS revision
FROM visit
WHERE id = ?1
