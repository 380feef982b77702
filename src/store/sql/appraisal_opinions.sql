SELECT handler, department, due_on, feedback_on
FROM opinion INDEXED BY opinion_by_day
WHERE received_on >= ?1 AND received_on <= ?2 AND voided_at IS NULL AND is_about_principal = 0
