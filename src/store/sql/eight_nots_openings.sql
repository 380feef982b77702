-- Who opened what is sealed from a day on until before another one.
SELECT actor
FROM journal_entry INDEXED BY journal_opened
WHERE action = 'open' AND at >= ?1 AND at < ?2
