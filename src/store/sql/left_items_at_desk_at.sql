SELECT *
FROM left_item
WHERE left_at <= ?1 AND (handed_over_at IS NULL OR handed_over_at > ?1) AND voided_at IS NULL
ORDER BY left_at, id
