SELECT id, due_on, due_promise, replied_up_at, told_at, finished_at, department
FROM contact INDEXED BY contact_by_due
WHERE due_on >= ?1 AND due_on <= ?2 AND voided_at IS NULL
ORDER BY due_on, id
