SELECT opinion.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'opinion' AND row_id = opinion.id AND action NOT IN ('print', 'open')) AS revision
FROM opinion
