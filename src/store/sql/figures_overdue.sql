due_on >= ?from AND due_on < ?to AND voided_at IS NULL
AND coalesce(
        substr(coalesce(CASE WHEN due_promise = 'from_above' THEN replied_up_at END, told_at, finished_at), 1, 10),
        ?today
    ) > due_on
