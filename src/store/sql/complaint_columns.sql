SELECT complaint.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'complaint' AND row_id = complaint.id AND action NOT IN ('print', 'open')) AS revision
FROM complaint
