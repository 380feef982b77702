SELECT (SELECT count(*) FROM visit WHERE arrived_at IS NOT NULL AND departure = 'none' AND voided_at IS NULL),
       (SELECT count(*) FROM left_item WHERE handed_over_at IS NULL AND voided_at IS NULL)
