-- Slips that say something and were not entered yet, of the boxes opened since a day.
SELECT coalesce(sum(max(slip_count - blank_count
        - (SELECT count(*) FROM opinion WHERE box_opening_id = box_opening.id AND opinion.voided_at IS NULL), 0)), 0)
FROM box_opening INDEXED BY box_opening_by_day
WHERE opened_on >= ?1 AND voided_at IS NULL
