SELECT number_sequence, received_on || 'T00:00' AS listed_at
FROM opinion
WHERE number_year = ?1 AND number_sequence BETWEEN ?2 AND ?3
  AND NOT (received_on >= substr(?4, 1, 10) AND received_on < substr(?5, 1, 10))
