WITH touched AS (
    SELECT id, complaint_id, opinion_id, visit_id, spot_check_id, department, opened_on, due_on, done_on, verified_on
    FROM rectification INDEXED BY rectification_by_order
    WHERE opened_on >= ?1 AND opened_on <= ?2 AND voided_at IS NULL
    UNION ALL
    -- What was ordered before or after, and falls due in the period.
    SELECT id, complaint_id, opinion_id, visit_id, spot_check_id, department, opened_on, due_on, done_on, verified_on
    FROM rectification INDEXED BY rectification_by_due
    WHERE due_on >= ?1 AND due_on <= ?2 AND (opened_on < ?1 OR opened_on > ?2) AND voided_at IS NULL
)
SELECT touched.id,
       CASE WHEN touched.complaint_id IS NOT NULL THEN 0
            WHEN touched.opinion_id IS NOT NULL THEN 1
            WHEN touched.visit_id IS NOT NULL THEN 2
            ELSE 3 END,
       touched.department, touched.opened_on, touched.due_on, touched.done_on, touched.verified_on IS NOT NULL
FROM touched
LEFT JOIN complaint ON complaint.id = touched.complaint_id
LEFT JOIN opinion ON opinion.id = touched.opinion_id
LEFT JOIN visit ON visit.id = touched.visit_id
LEFT JOIN spot_check ON spot_check.id = touched.spot_check_id
WHERE coalesce(complaint.voided_at, opinion.voided_at, visit.voided_at, spot_check.voided_at) IS NULL
