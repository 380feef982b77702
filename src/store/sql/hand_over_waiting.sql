WHERE signed_at IS NULL AND sent_back_at IS NULL AND voided_at IS NULL
  AND EXISTS (SELECT 1 FROM contact WHERE contact.id = hand_over.contact_id AND contact.voided_at IS NULL)
ORDER BY handed_at, id
LIMIT ?1
