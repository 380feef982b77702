SELECT count(*)
FROM visit
WHERE listed_at >= ?1 AND listed_at < ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
