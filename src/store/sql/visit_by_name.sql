SELECT *
FROM visit
WHERE visitor_name >= ?1 AND visitor_name < ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
ORDER BY id DESC
LIMIT ?3
