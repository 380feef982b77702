SELECT number_year, previous + 1
FROM (
    SELECT number_year, number_sequence,
           lag(number_sequence, 1, 0) OVER (PARTITION BY number_year ORDER BY number_sequence) AS previous
    FROM numbered
)
WHERE number_sequence <> previous + 1
