SELECT (voided_at IS NOT NULL) + 2 * (sent_on IS NOT NULL) + 4 * (followed_up_on IS NOT NULL)
           + 8 * coalesce(has_retaliation, 0),
       id, received_on, signed, source, giver_kind, department, outcome, due_on, feedback_on, satisfaction
FROM opinion INDEXED BY opinion_by_day
WHERE received_on >= ?1 AND received_on <= ?2
UNION ALL
-- What was received before, and falls due in the period.
SELECT (voided_at IS NOT NULL) + 2 * (sent_on IS NOT NULL) + 4 * (followed_up_on IS NOT NULL)
           + 8 * coalesce(has_retaliation, 0),
       id, received_on, signed, source, giver_kind, department, outcome, due_on, feedback_on, satisfaction
FROM opinion INDEXED BY opinion_by_due
WHERE due_on >= ?1 AND due_on <= ?2 AND received_on < ?1
