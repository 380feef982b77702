SELECT id, voided_at IS NULL, kind, party_size, host_consent, departure, entered_at, arrived_at, departed_at,
       expected_at IS NOT NULL, visitor_name, phone_digits, student_name, host_department
FROM visit
WHERE listed_at >= ?1 AND listed_at < ?2 AND (arrived_at IS NOT NULL OR voided_at IS NOT NULL)
