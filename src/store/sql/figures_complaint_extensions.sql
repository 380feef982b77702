SELECT coalesce(substr(extension.told_at, 1, 10) <= extension.old_due_on, 0)
FROM complaint INDEXED BY complaint_by_day
JOIN extension INDEXED BY extension_by_complaint ON extension.complaint_id = complaint.id
WHERE received_on >= ?1 AND received_on <= ?2 AND complaint.voided_at IS NULL AND extension.voided_at IS NULL
