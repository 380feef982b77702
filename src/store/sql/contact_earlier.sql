WHERE asker_name = ?1 AND received_at >= ?3 AND voided_at IS NULL
  AND (?2 = '' OR coalesce(phone_digits, '') IN ('', ?2))
ORDER BY received_at DESC, contact.id DESC
LIMIT ?4
