SELECT count(*), coalesce(sum(slip_count), 0), coalesce(sum(blank_count), 0),
       coalesce(sum((SELECT count(*) FROM opinion INDEXED BY opinion_by_box
                     WHERE box_opening_id = box_opening.id AND opinion.voided_at IS NULL)), 0)
FROM box_opening INDEXED BY box_opening_by_day
WHERE opened_on >= ?1 AND opened_on <= ?2 AND voided_at IS NULL
