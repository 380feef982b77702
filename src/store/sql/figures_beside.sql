SELECT (SELECT count(*)
        FROM visit
        WHERE arrived_at IS NULL AND voided_at IS NULL
          AND expected_at >= ?1 AND expected_at < ?2 AND expected_at < ?3),
       (SELECT count(*)
        FROM release INDEXED BY release_by_visit
        JOIN visit ON visit.id = release.visit_id
        WHERE release.visit_id BETWEEN ?4 AND ?5 AND release.voided_at IS NULL
          AND visit.listed_at >= ?1 AND visit.listed_at < ?2
          AND visit.arrived_at IS NOT NULL AND visit.voided_at IS NULL),
       (SELECT count(*)
        FROM left_item INDEXED BY left_item_by_visit
        JOIN visit ON visit.id = left_item.visit_id
        WHERE left_item.visit_id BETWEEN ?4 AND ?5 AND left_item.voided_at IS NULL
          AND visit.listed_at >= ?1 AND visit.listed_at < ?2
          AND visit.arrived_at IS NOT NULL AND visit.voided_at IS NULL)
