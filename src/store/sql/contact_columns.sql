SELECT contact.*,
       (SELECT coalesce(max(seq), 0) FROM journal_entry
        WHERE table_name = 'contact' AND row_id = contact.id AND action <> 'print') AS revision
FROM contact
