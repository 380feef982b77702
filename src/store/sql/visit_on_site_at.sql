SELECT visit.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'visit' AND row_id = visit.id AND action <> 'print') AS revision
FROM visit
WHERE listed_at > ?1 AND listed_at <= ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
  AND (departure = 'none' OR departed_at > ?2 OR (departure = 'unknown' AND substr(arrived_at, 1, 10) = substr(?2, 1, 10)))
ORDER BY arrived_at, id
