-- ?1 is the first day, ?2 the day after the last.
SELECT (SELECT count(*)
        FROM visit INDEXED BY visit_by_time
        WHERE listed_at >= ?1 AND listed_at < ?2 AND voided_at IS NOT NULL) AS visits_voided,
       (SELECT count(*)
        FROM journal_entry INDEXED BY journal_corrected
        WHERE action = 'correct' AND at >= ?1 AND at < ?2
          AND table_name IN ('visit', 'contact', 'complaint', 'opinion')) AS corrections
