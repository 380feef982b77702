INSERT INTO journal_entry (seq, at, actor, action, table_name, row_id, number, undoes, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
