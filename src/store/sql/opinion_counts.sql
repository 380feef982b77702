SELECT
    count(*) AS open,
    coalesce(sum(sent_on IS NULL), 0) AS unsent,
    coalesce(sum(due_on = ?1), 0) AS due_today,
    coalesce(sum(due_on < ?1), 0) AS overdue
FROM opinion
WHERE feedback_on IS NULL AND voided_at IS NULL
