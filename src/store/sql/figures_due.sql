-- What came in from ?3 to before ?4 is read with the contacts of the period, and left out here by the index alone.
SELECT id, due_on, due_promise, replied_up_at, told_at, finished_at, department
FROM contact INDEXED BY contact_by_due
WHERE due_on >= ?1 AND due_on <= ?2 AND (received_at < ?3 OR received_at >= ?4) AND voided_at IS NULL
