-- Whether an entry after ?1 bears on figures that count records of a table (?2), or what hangs off them, of the days from
-- ?3 to before ?4: any deed, a step of a matter as well as a correction, or a rule that all but visits are counted by.
SELECT 1
FROM journal_entry AS entry
WHERE entry.seq > ?1
  AND entry.action NOT IN ('print', 'open')
  AND CASE entry.table_name
        WHEN 'visit' THEN ?2 = 'visit' AND EXISTS
            (SELECT 1 FROM visit WHERE id = entry.row_id
             AND coalesce(arrived_at, expected_at) >= ?3 AND coalesce(arrived_at, expected_at) < ?4)
        WHEN 'contact' THEN ?2 = 'contact' AND EXISTS
            (SELECT 1 FROM contact WHERE id = entry.row_id AND received_at >= ?3 AND received_at < ?4)
        WHEN 'complaint' THEN ?2 = 'complaint' AND EXISTS
            (SELECT 1 FROM complaint WHERE id = entry.row_id AND received_on >= ?3 AND received_on < ?4)
        WHEN 'opinion' THEN ?2 = 'opinion' AND EXISTS
            (SELECT 1 FROM opinion WHERE id = entry.row_id AND received_on >= ?3 AND received_on < ?4)
        WHEN 'extension' THEN ?2 IN ('contact', 'complaint')
        WHEN 'accountability' THEN ?2 = 'complaint'
        WHEN 'left_item' THEN ?2 = 'visit'
        WHEN 'release' THEN ?2 = 'visit'
        WHEN 'setting' THEN ?2 <> 'visit'
        WHEN 'calendar_day' THEN ?2 <> 'visit'
        WHEN 'calendar_notice' THEN ?2 <> 'visit'
        WHEN 'service_item' THEN ?2 = 'contact'
        WHEN 'rectification' THEN ?2 = 'rectification'
        WHEN 'box_opening' THEN ?2 = 'rectification'
        WHEN 'questionnaire' THEN ?2 = 'rectification'
        WHEN 'question' THEN ?2 = 'rectification'
        WHEN 'meeting' THEN ?2 = 'rectification'
        WHEN 'spot_check' THEN ?2 = 'rectification'
        ELSE 0
      END
LIMIT 1
