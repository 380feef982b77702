SELECT number_sequence, listed_at
FROM visit
WHERE number_year = ?1 AND number_sequence BETWEEN ?2 AND ?3 AND NOT (listed_at >= ?4 AND listed_at < ?5)
