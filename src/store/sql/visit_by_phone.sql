SELECT *
FROM visit
WHERE phone_digits >= ?1 AND phone_digits < ?2 AND arrived_at IS NOT NULL AND voided_at IS NULL
ORDER BY id DESC
LIMIT ?3
