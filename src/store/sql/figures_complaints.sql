SELECT (voided_at IS NOT NULL) + 2 * is_at_principal + 4 * (red_path IS NOT NULL) + 8 * is_agitated
           + 16 * (reopened_on IS NOT NULL) + 32 * (followed_up_on IS NOT NULL) + 64 * coalesce(is_solved, 0)
           + 128 * coalesce(has_retaliation, 0),
       received_on, signed, channel, complainant_kind, category, respondent_department, stage, acceptance, accept_by,
       accepted_on, finding, due_on, replied_on, satisfaction
FROM complaint INDEXED BY complaint_by_day
WHERE received_on >= ?1 AND received_on <= ?3
UNION ALL
-- What was received before, and falls due in the period.
SELECT (voided_at IS NOT NULL) + 2 * is_at_principal + 4 * (red_path IS NOT NULL) + 8 * is_agitated
           + 16 * (reopened_on IS NOT NULL) + 32 * (followed_up_on IS NOT NULL) + 64 * coalesce(is_solved, 0)
           + 128 * coalesce(has_retaliation, 0),
       received_on, signed, channel, complainant_kind, category, respondent_department, stage, acceptance, accept_by,
       accepted_on, finding, due_on, replied_on, satisfaction
FROM complaint INDEXED BY complaint_by_due
WHERE due_on >= ?2 AND due_on <= ?3 AND received_on < ?1
