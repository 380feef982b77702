-- What was changed since an entry of the journal in records of the days from ?2 to before ?3: corrections of any kind, and
-- records that were entered later. A record is of the day it is counted by.
WITH changed AS (
    SELECT entry.seq, entry.at, entry.actor, entry.action, entry.table_name, entry.row_id, entry.number,
        CASE entry.table_name
            WHEN 'visit' THEN
                (SELECT coalesce(arrived_at, expected_at) FROM visit WHERE id = entry.row_id)
            WHEN 'left_item' THEN
                (SELECT coalesce(visit.arrived_at, visit.expected_at) FROM left_item
                 JOIN visit ON visit.id = left_item.visit_id WHERE left_item.id = entry.row_id)
            WHEN 'release' THEN
                (SELECT coalesce(visit.arrived_at, visit.expected_at) FROM release
                 JOIN visit ON visit.id = release.visit_id WHERE release.id = entry.row_id)
            WHEN 'contact' THEN
                (SELECT received_at FROM contact WHERE id = entry.row_id)
            WHEN 'hand_over' THEN
                (SELECT contact.received_at FROM hand_over
                 JOIN contact ON contact.id = hand_over.contact_id WHERE hand_over.id = entry.row_id)
            WHEN 'one_time_notice' THEN
                (SELECT contact.received_at FROM one_time_notice
                 JOIN contact ON contact.id = one_time_notice.contact_id WHERE one_time_notice.id = entry.row_id)
            WHEN 'extension' THEN
                (SELECT coalesce(contact.received_at, complaint.received_on) FROM extension
                 LEFT JOIN contact ON contact.id = extension.contact_id
                 LEFT JOIN complaint ON complaint.id = extension.complaint_id WHERE extension.id = entry.row_id)
            WHEN 'complaint' THEN
                (SELECT received_on FROM complaint WHERE id = entry.row_id)
            WHEN 'opinion' THEN
                (SELECT received_on FROM opinion WHERE id = entry.row_id)
            WHEN 'rectification' THEN
                (SELECT opened_on FROM rectification WHERE id = entry.row_id)
            WHEN 'accountability' THEN
                (SELECT decided_on FROM accountability WHERE id = entry.row_id)
            WHEN 'box_opening' THEN
                (SELECT opened_on FROM box_opening WHERE id = entry.row_id)
            WHEN 'questionnaire' THEN
                (SELECT issued_on FROM questionnaire WHERE id = entry.row_id)
            WHEN 'meeting' THEN
                (SELECT held_on FROM meeting WHERE id = entry.row_id)
            WHEN 'spot_check' THEN
                (SELECT checked_on FROM spot_check WHERE id = entry.row_id)
        END AS day,
        CASE entry.table_name
            WHEN 'complaint' THEN (SELECT signed <> 'named' FROM complaint WHERE id = entry.row_id)
            WHEN 'opinion' THEN (SELECT signed <> 'named' FROM opinion WHERE id = entry.row_id)
            WHEN 'extension' THEN
                (SELECT complaint.signed <> 'named' FROM extension
                 JOIN complaint ON complaint.id = extension.complaint_id WHERE extension.id = entry.row_id)
            WHEN 'rectification' THEN 1
            WHEN 'accountability' THEN 1
            ELSE 0
        END AS is_protected
    FROM journal_entry AS entry
    WHERE entry.seq > ?1
      AND (entry.action IN ('correct', 'void', 'undo', 'redate')
        OR (entry.action IN ('create', 'import', 'sample')
            AND entry.table_name IN ('visit', 'contact', 'complaint', 'opinion')))
)
SELECT seq, at, actor, action, table_name, number, day, coalesce(is_protected, 0) AS is_protected,
    -- A record that was moved out of those days was one of theirs.
    (SELECT before_text FROM journal_change
     WHERE journal_change.seq = changed.seq AND before_text >= ?2 AND before_text < ?3
       AND field IN ('arrived_at', 'expected_at', 'received_at', 'received_on', 'opened_on', 'decided_on', 'issued_on',
                     'held_on', 'checked_on')
     ORDER BY position LIMIT 1) AS day_before
FROM changed
WHERE (day >= ?2 AND day < ?3) OR day_before IS NOT NULL
ORDER BY seq
