SELECT *
FROM visit
WHERE name_initials >= ?1 AND name_initials < ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
ORDER BY id DESC
LIMIT ?3
