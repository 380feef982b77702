SELECT hand_over.handed_at, hand_over.signed_at, hand_over.sent_back_at IS NOT NULL
FROM hand_over INDEXED BY hand_over_by_contact
JOIN contact ON contact.id = hand_over.contact_id
WHERE hand_over.contact_id BETWEEN ?3 AND ?4 AND hand_over.voided_at IS NULL
  AND contact.received_at >= ?1 AND contact.received_at < ?2 AND contact.voided_at IS NULL
