SELECT id
FROM complaint INDEXED BY complaint_by_due
WHERE due_on >= ?1 AND due_on <= ?2 AND voided_at IS NULL
  AND acceptance = 'accepted' AND stage NOT IN ('withdrawn', 'merged')
  AND coalesce(replied_on, ?3) > due_on
ORDER BY due_on, id
LIMIT ?4
