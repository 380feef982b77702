-- D14: feedback on an opinion is late.
SELECT 'late_feedback' AS ground, 'YJ' AS register, id AS opinion_id, NULL AS rectification_id,
       number_year, number_sequence, handler AS person, department, due_on AS since
FROM opinion INDEXED BY opinion_by_due
WHERE due_on >= ?1 AND due_on < ?2 AND voided_at IS NULL AND is_about_principal = 0 AND coalesce(feedback_on, ?2) > due_on
UNION ALL
SELECT 'late_feedback', 'YJ', id, NULL, number_year, number_sequence, handler, department, due_on
FROM opinion INDEXED BY opinion_open
WHERE due_on < ?1 AND feedback_on IS NULL AND voided_at IS NULL AND is_about_principal = 0
UNION ALL
-- D14: what was to be put right because of an opinion, an inspection or a check is late.
SELECT 'late_rectification',
       CASE WHEN opinion.id IS NOT NULL THEN 'YJ' WHEN visit.id IS NOT NULL THEN 'LF' END,
       opinion.id, late.id, coalesce(opinion.number_year, visit.number_year),
       coalesce(opinion.number_sequence, visit.number_sequence), late.responsible_person, late.department, late.due_on
FROM (SELECT * FROM rectification INDEXED BY rectification_by_due
      WHERE due_on >= ?1 AND due_on < ?2 AND complaint_id IS NULL AND voided_at IS NULL AND coalesce(done_on, ?2) > due_on
      UNION ALL
      SELECT * FROM rectification INDEXED BY rectification_open
      WHERE due_on < ?1 AND verified_on IS NULL AND complaint_id IS NULL AND voided_at IS NULL
        AND coalesce(done_on, ?2) > due_on) AS late
LEFT JOIN opinion ON opinion.id = late.opinion_id
LEFT JOIN visit ON visit.id = late.visit_id
LEFT JOIN spot_check ON spot_check.id = late.spot_check_id
WHERE coalesce(opinion.voided_at, visit.voided_at, spot_check.voided_at) IS NULL AND coalesce(opinion.is_about_principal, 0) = 0
