SELECT visit.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'visit' AND row_id = visit.id AND action <> 'print') AS revision
FROM visit
WHERE arrived_at IS NULL AND voided_at IS NULL
ORDER BY expected_at, id
