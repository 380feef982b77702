SELECT count(*), coalesce(sum(issued_count), 0),
       coalesce(sum(CASE WHEN returned_count IS NOT NULL THEN issued_count END), 0), coalesce(sum(returned_count), 0)
FROM questionnaire INDEXED BY questionnaire_by_day
WHERE issued_on >= ?1 AND issued_on <= ?2 AND voided_at IS NULL
