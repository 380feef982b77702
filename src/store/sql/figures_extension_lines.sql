SELECT extension.id AS id, 'SW' AS register, contact.number_year AS year, contact.number_sequence AS sequence,
       extension.asked_at AS asked_at
FROM extension INDEXED BY extension_by_contact
JOIN contact ON contact.id = extension.contact_id
-- Keys follow receipt closely, so that few extensions are looked at for nothing.
WHERE extension.contact_id BETWEEN
          (SELECT min(+id) FROM contact INDEXED BY contact_by_time WHERE received_at >= ?1 AND received_at < ?2)
      AND (SELECT max(+id) FROM contact INDEXED BY contact_by_time WHERE received_at >= ?1 AND received_at < ?2)
  AND extension.voided_at IS NULL
  AND contact.received_at >= ?1 AND contact.received_at < ?2 AND contact.voided_at IS NULL
UNION ALL
SELECT extension.id, 'TS', complaint.number_year, complaint.number_sequence, extension.asked_at
FROM complaint INDEXED BY complaint_by_day
JOIN extension INDEXED BY extension_by_complaint ON extension.complaint_id = complaint.id
WHERE complaint.received_on >= ?3 AND complaint.received_on <= ?4
  AND complaint.voided_at IS NULL AND extension.voided_at IS NULL
ORDER BY asked_at, id
LIMIT ?5
