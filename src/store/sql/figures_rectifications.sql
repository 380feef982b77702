SELECT (SELECT count(*)
        FROM rectification INDEXED BY rectification_by_order
        JOIN complaint ON complaint.id = rectification.complaint_id
        WHERE opened_on >= ?1 AND opened_on <= ?2 AND rectification.voided_at IS NULL AND complaint.voided_at IS NULL),
       (SELECT count(*)
        FROM rectification INDEXED BY rectification_by_order
        JOIN complaint ON complaint.id = rectification.complaint_id
        WHERE opened_on >= ?1 AND opened_on <= ?2 AND verified_on IS NOT NULL
          AND rectification.voided_at IS NULL AND complaint.voided_at IS NULL),
       fallen.due,
       fallen.kept
FROM (SELECT count(*) AS due, coalesce(sum(coalesce(done_on, ?3) <= rectification.due_on), 0) AS kept
      FROM rectification INDEXED BY rectification_by_due
      JOIN complaint ON complaint.id = rectification.complaint_id
      WHERE rectification.due_on >= ?1 AND rectification.due_on <= ?2
        AND (done_on IS NOT NULL OR rectification.due_on < ?3)
        AND rectification.voided_at IS NULL AND complaint.voided_at IS NULL) AS fallen
