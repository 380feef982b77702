SELECT id,
       (voided_at IS NOT NULL) + 2 * (departure = 'unknown') + 4 * (expected_at IS NOT NULL)
           + 8 * (host_consent = 'declined'),
       kind, party_size, CASE WHEN entered_at <> arrived_at THEN entered_at END, arrived_at, departed_at, visitor_name, phone_digits, student_name, host_department
FROM visit
WHERE listed_at >= ?1 AND listed_at < ?2 AND (arrived_at IS NOT NULL OR voided_at IS NOT NULL)
