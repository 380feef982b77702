SELECT contact.id, handed_at, coalesce(signed_at, sent_back_at)
FROM contact INDEXED BY contact_by_time
CROSS JOIN hand_over INDEXED BY hand_over_by_contact ON hand_over.contact_id = contact.id
WHERE received_at >= ?1 AND received_at < ?2 AND contact.voided_at IS NULL AND hand_over.voided_at IS NULL
