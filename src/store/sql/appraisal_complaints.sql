SELECT handler, handler_department, respondents, respondent_department, finding,
       CASE WHEN acceptance = 'accepted' AND stage <> 'withdrawn' THEN due_on END, replied_on
FROM complaint INDEXED BY complaint_by_day
WHERE received_on >= ?1 AND received_on <= ?2 AND voided_at IS NULL AND stage <> 'merged' AND is_about_principal = 0
