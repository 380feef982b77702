-- What was found is somebody's words; that something is to be put right because of it outlasts them.
SELECT kind, result,
       coalesce(found, '') <> ''
           OR EXISTS (SELECT 1 FROM rectification INDEXED BY rectification_by_check
                      WHERE rectification.spot_check_id = spot_check.id AND rectification.voided_at IS NULL)
FROM spot_check INDEXED BY spot_check_by_day
WHERE checked_on >= ?1 AND checked_on <= ?2 AND voided_at IS NULL
