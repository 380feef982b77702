INSERT INTO account_lock (account_id, cost, salt, verifier, keys, failures, failed_at) VALUES (?1, ?2, ?3, ?4, ?5, 0, NULL)
ON CONFLICT (account_id) DO UPDATE SET cost = excluded.cost, salt = excluded.salt, verifier = excluded.verifier,
    keys = excluded.keys, failures = 0, failed_at = NULL
