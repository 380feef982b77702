SELECT visit.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry WHERE table_name = 'visit' AND row_id = visit.id) AS revision
FROM visit
WHERE phone_digits >= ?1 AND phone_digits < ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
ORDER BY id DESC
LIMIT ?3
