SELECT category, count(*), sum(finding IN ('upheld', 'partly_upheld'))
FROM complaint INDEXED BY complaint_by_day
WHERE received_on >= ?1 AND received_on <= ?2 AND voided_at IS NULL AND finding IS NOT NULL
GROUP BY category
