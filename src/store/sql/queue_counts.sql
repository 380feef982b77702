SELECT
    (SELECT count(*) FROM complaint
     WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged')) AS open,
    (SELECT count(*) FROM complaint
     WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged') AND due_on < ?1
       AND replied_on IS NULL) AS overdue,
    count(*) AS replied,
    coalesce(sum(replied_on <= due_on), 0) AS replied_on_time,
    count(satisfaction) AS rated,
    coalesce(sum(satisfaction IN ('satisfied', 'fairly_satisfied')), 0) AS satisfied
FROM complaint
WHERE replied_on BETWEEN ?2 AND ?3 AND voided_at IS NULL AND acceptance = 'accepted'
