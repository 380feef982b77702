SELECT contact.answerable, contact.department, contact.due_on, contact.due_promise, contact.replied_up_at,
       contact.told_at, contact.finished_at,
       CASE WHEN contact.repeat_cause = 'untold' THEN contact.earlier_id END
FROM contact INDEXED BY contact_by_time
WHERE contact.received_at >= ?1 AND contact.received_at < ?2 AND contact.voided_at IS NULL
