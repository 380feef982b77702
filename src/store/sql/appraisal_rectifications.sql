SELECT rectification.responsible_person, rectification.department, rectification.due_on, rectification.done_on
FROM rectification INDEXED BY rectification_by_order
LEFT JOIN complaint ON complaint.id = rectification.complaint_id
LEFT JOIN opinion ON opinion.id = rectification.opinion_id
LEFT JOIN visit ON visit.id = rectification.visit_id
LEFT JOIN spot_check ON spot_check.id = rectification.spot_check_id
WHERE rectification.opened_on >= ?1 AND rectification.opened_on <= ?2 AND rectification.voided_at IS NULL
  AND coalesce(complaint.voided_at, opinion.voided_at, visit.voided_at, spot_check.voided_at) IS NULL
  AND coalesce(complaint.is_about_principal, opinion.is_about_principal, 0) = 0
