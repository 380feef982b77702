WHERE voided_at IS NULL AND left_on IS NULL AND id IN (
    SELECT id FROM student WHERE name >= ?1 AND name < ?2
    UNION SELECT id FROM student WHERE name_initials >= ?1 AND name_initials < ?2
    UNION SELECT id FROM student WHERE guardian_name >= ?1 AND guardian_name < ?2
    UNION SELECT id FROM student WHERE guardian_initials >= ?1 AND guardian_initials < ?2
    UNION SELECT id FROM student WHERE phone_digits >= ?1 AND phone_digits < ?2
)
ORDER BY name, id
LIMIT ?3
