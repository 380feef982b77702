SELECT number_sequence, received_at AS listed_at
FROM contact
WHERE number_year = ?1 AND number_sequence BETWEEN ?2 AND ?3 AND NOT (received_at >= ?4 AND received_at < ?5)
