-- The records of the four registers that are counted by a day from ?1 to before ?2.
SELECT 'visit', id FROM visit INDEXED BY visit_by_time WHERE listed_at >= ?1 AND listed_at < ?2
UNION ALL
SELECT 'contact', id FROM contact INDEXED BY contact_by_time WHERE received_at >= ?1 AND received_at < ?2
UNION ALL
SELECT 'complaint', id FROM complaint INDEXED BY complaint_by_day WHERE received_on >= ?1 AND received_on < ?2
UNION ALL
SELECT 'opinion', id FROM opinion INDEXED BY opinion_by_day WHERE received_on >= ?1 AND received_on < ?2
