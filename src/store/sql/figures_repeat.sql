id IN (
    SELECT id
    FROM (
        SELECT id, count(*) OVER (
                   PARTITION BY visitor_name, coalesce(phone_digits, ''),
                                CASE WHEN coalesce(phone_digits, '') = '' THEN student_name END
               ) AS visits
        FROM visit
        WHERE listed_at >= ?from AND listed_at < ?to AND arrived_at IS NOT NULL AND voided_at IS NULL
          AND visitor_name <> '' AND coalesce(nullif(phone_digits, ''), student_name, '') <> ''
    )
    WHERE visits > 1
)
