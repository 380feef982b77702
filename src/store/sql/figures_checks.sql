-- What was found is somebody's words; that something is to be put right because of it outlasts them. The supervision of
-- what was voided, or hangs off something voided, is none.
SELECT kind, result,
       coalesce(found, '') <> ''
           OR EXISTS (SELECT 1 FROM rectification INDEXED BY rectification_by_check
                      WHERE rectification.spot_check_id = made.id AND rectification.voided_at IS NULL)
FROM spot_check AS made INDEXED BY spot_check_by_day
WHERE checked_on >= ?1 AND checked_on <= ?2 AND voided_at IS NULL
  AND (rectification_id IS NULL
       OR EXISTS (SELECT 1
                  FROM rectification
                  LEFT JOIN complaint ON complaint.id = rectification.complaint_id
                  LEFT JOIN opinion ON opinion.id = rectification.opinion_id
                  LEFT JOIN visit ON visit.id = rectification.visit_id
                  LEFT JOIN spot_check ON spot_check.id = rectification.spot_check_id
                  WHERE rectification.id = made.rectification_id AND rectification.voided_at IS NULL
                    AND coalesce(complaint.voided_at, opinion.voided_at, visit.voided_at, spot_check.voided_at) IS NULL))
