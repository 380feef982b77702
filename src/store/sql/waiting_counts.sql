SELECT (SELECT count(*) FROM contact WHERE finished_at IS NULL AND voided_at IS NULL AND due_on < ?1),
       (SELECT count(*) FROM contact WHERE finished_at IS NULL AND voided_at IS NULL AND due_on = ?1),
       (SELECT count(*) FROM hand_over WHERE signed_at IS NULL AND sent_back_at IS NULL AND voided_at IS NULL
          AND EXISTS (SELECT 1 FROM contact WHERE contact.id = hand_over.contact_id AND contact.voided_at IS NULL)),
       (SELECT count(*) FROM contact WHERE outcome IS NULL AND finished_at IS NULL AND voided_at IS NULL)
