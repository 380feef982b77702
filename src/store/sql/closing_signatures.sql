SELECT number_year, number_sequence, closed_on, closed_by, closing_seq, closing_signature
FROM complaint
WHERE closing_signature IS NOT NULL
ORDER BY id
