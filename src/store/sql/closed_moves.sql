-- Whether an entry after ?1 bears on figures that count records of a table (?2), or what hangs off them, of the days from
-- ?3 to before ?4: any deed, a step of a matter as well as a correction, or a rule that all but visits are counted by.
--
-- The records of those days are asked for their entries, and not the journal for its records: it may have gone on for years.
SELECT 1
WHERE (?2 = 'visit' AND EXISTS
        (SELECT 1 FROM visit INDEXED BY visit_by_time
         JOIN journal_entry AS entry INDEXED BY journal_by_record
           ON entry.table_name = 'visit' AND entry.row_id = visit.id
         WHERE listed_at >= ?3 AND listed_at < ?4 AND entry.seq > ?1 AND entry.action NOT IN ('print', 'open')))
   OR (?2 = 'contact' AND EXISTS
        (SELECT 1 FROM contact INDEXED BY contact_by_time
         JOIN journal_entry AS entry INDEXED BY journal_by_record
           ON entry.table_name = 'contact' AND entry.row_id = contact.id
         WHERE received_at >= ?3 AND received_at < ?4 AND entry.seq > ?1 AND entry.action NOT IN ('print', 'open')))
   OR (?2 = 'complaint' AND EXISTS
        (SELECT 1 FROM complaint INDEXED BY complaint_by_day
         JOIN journal_entry AS entry INDEXED BY journal_by_record
           ON entry.table_name = 'complaint' AND entry.row_id = complaint.id
         WHERE received_on >= ?3 AND received_on < ?4 AND entry.seq > ?1 AND entry.action NOT IN ('print', 'open')))
   OR (?2 = 'opinion' AND EXISTS
        (SELECT 1 FROM opinion INDEXED BY opinion_by_day
         JOIN journal_entry AS entry INDEXED BY journal_by_record
           ON entry.table_name = 'opinion' AND entry.row_id = opinion.id
         WHERE received_on >= ?3 AND received_on < ?4 AND entry.seq > ?1 AND entry.action NOT IN ('print', 'open')))
   OR EXISTS
        (SELECT 1 FROM (
            SELECT 'left_item' AS name, 'visit' AS bears_on
            UNION ALL SELECT 'release', 'visit'
            UNION ALL SELECT 'extension', 'contact'
            UNION ALL SELECT 'service_item', 'contact'
            UNION ALL SELECT 'extension', 'complaint'
            UNION ALL SELECT 'accountability', 'complaint'
            UNION ALL SELECT 'setting', 'contact'
            UNION ALL SELECT 'setting', 'complaint'
            UNION ALL SELECT 'setting', 'opinion'
            UNION ALL SELECT 'setting', 'rectification'
            UNION ALL SELECT 'calendar_day', 'contact'
            UNION ALL SELECT 'calendar_day', 'complaint'
            UNION ALL SELECT 'calendar_day', 'opinion'
            UNION ALL SELECT 'calendar_day', 'rectification'
            UNION ALL SELECT 'calendar_notice', 'contact'
            UNION ALL SELECT 'calendar_notice', 'complaint'
            UNION ALL SELECT 'calendar_notice', 'opinion'
            UNION ALL SELECT 'calendar_notice', 'rectification'
            UNION ALL SELECT 'rectification', 'rectification'
            UNION ALL SELECT 'box_opening', 'rectification'
            UNION ALL SELECT 'questionnaire', 'rectification'
            UNION ALL SELECT 'question', 'rectification'
            UNION ALL SELECT 'meeting', 'rectification'
            UNION ALL SELECT 'spot_check', 'rectification') AS beside
         CROSS JOIN journal_entry AS entry INDEXED BY journal_by_record ON entry.table_name = beside.name
         WHERE beside.bears_on = ?2 AND entry.seq > ?1 AND entry.action NOT IN ('print', 'open'))
