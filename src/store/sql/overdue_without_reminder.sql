SELECT count(*) FROM contact
WHERE finished_at IS NULL AND voided_at IS NULL AND due_on < ?1
  AND NOT EXISTS (
    SELECT 1 FROM reminder
    WHERE reminder.contact_id = contact.id AND reminder.voided_at IS NULL
      AND substr(reminder.reminded_at, 1, 10) > contact.due_on
  )
