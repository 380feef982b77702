SELECT
    count(*) AS open,
    coalesce(sum(due_on < ?1 AND replied_on IS NULL), 0) AS overdue,
    coalesce(sum(stage = 'received'), 0) AS received,
    coalesce(sum(red_path IS NOT NULL), 0) AS red_path
FROM complaint
WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged')
