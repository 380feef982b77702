contact.id IN (SELECT contact_id FROM hand_over WHERE signed_at IS NULL AND sent_back_at IS NULL AND voided_at IS NULL)
