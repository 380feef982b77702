-- D5: overdue, also where it was done late.
SELECT 'overdue' AS ground, contact.id AS contact_id, NULL AS complaint_id, NULL AS rectification_id,
       number_year, number_sequence, answerable AS person, department, due_on AS since, NULL AS taken_at
FROM contact INDEXED BY contact_by_due
WHERE due_on >= ?1 AND due_on < ?2 AND voided_at IS NULL
  AND coalesce(substr(coalesce(CASE WHEN due_promise = 'from_above' THEN replied_up_at END, told_at, finished_at), 1, 10), ?2)
      > due_on
UNION ALL
SELECT 'overdue', contact.id, NULL, NULL, number_year, number_sequence, answerable, department, due_on, NULL
FROM contact INDEXED BY contact_open
WHERE finished_at IS NULL AND voided_at IS NULL AND due_on < ?1
  AND coalesce(substr(coalesce(CASE WHEN due_promise = 'from_above' THEN replied_up_at END, told_at), 1, 10), ?2) > due_on
UNION ALL
-- D3: handed over, and taken on another day; the calendar says whether that is too long.
SELECT 'unsigned', contact.id, NULL, NULL, number_year, number_sequence, to_person, to_department, handed_at,
       coalesce(signed_at, sent_back_at)
FROM contact INDEXED BY contact_by_time
JOIN hand_over INDEXED BY hand_over_by_contact ON hand_over.contact_id = contact.id
WHERE received_at >= ?1 AND contact.voided_at IS NULL AND hand_over.voided_at IS NULL
  AND substr(coalesce(signed_at, sent_back_at), 1, 10) > substr(handed_at, 1, 10)
UNION ALL
SELECT 'unsigned', contact.id, NULL, NULL, number_year, number_sequence, to_person, to_department, handed_at, NULL
FROM hand_over INDEXED BY hand_over_unsigned
JOIN contact ON contact.id = hand_over.contact_id
WHERE signed_at IS NULL AND sent_back_at IS NULL AND hand_over.voided_at IS NULL AND contact.voided_at IS NULL
UNION ALL
-- D4: whoever was answerable for the matter before should have told them.
SELECT 'repeat_trip', contact.id, NULL, NULL, contact.number_year, contact.number_sequence, earlier.answerable,
       earlier.department, contact.received_at, NULL
FROM contact INDEXED BY contact_by_time
JOIN contact AS earlier ON earlier.id = contact.earlier_id
WHERE contact.received_at >= ?1 AND contact.repeat_cause = 'untold' AND contact.voided_at IS NULL
UNION ALL
-- D2: the reply to a complaint is late.
SELECT 'late_reply', NULL, id, NULL, number_year, number_sequence, handler, handler_department, due_on, NULL
FROM complaint INDEXED BY complaint_by_due
WHERE due_on >= ?1 AND due_on < ?2 AND voided_at IS NULL AND is_about_principal = 0
  AND acceptance = 'accepted' AND stage NOT IN ('withdrawn', 'merged') AND coalesce(replied_on, ?2) > due_on
UNION ALL
SELECT 'late_reply', NULL, id, NULL, number_year, number_sequence, handler, handler_department, due_on, NULL
FROM complaint INDEXED BY complaint_open
WHERE due_on < ?1 AND voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged') AND is_about_principal = 0
  AND acceptance = 'accepted' AND coalesce(replied_on, ?2) > due_on
UNION ALL
-- D6: a complaint about conduct was upheld; a line each respondent.
SELECT 'upheld_complaint', NULL, id, NULL, number_year, number_sequence, respondents, respondent_department, found_on, NULL
FROM complaint INDEXED BY complaint_by_day
WHERE received_on >= ?1 AND voided_at IS NULL AND is_about_principal = 0 AND stage <> 'merged'
  AND finding = 'upheld' AND category IN ('attitude', 'integrity', 'violation')
UNION ALL
SELECT 'upheld_complaint', NULL, id, NULL, number_year, number_sequence, respondents, respondent_department, found_on, NULL
FROM complaint INDEXED BY complaint_open
WHERE received_on < ?1 AND voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged') AND is_about_principal = 0
  AND finding = 'upheld' AND category IN ('attitude', 'integrity', 'violation')
UNION ALL
-- D14: what was to be put right is late.
SELECT 'late_rectification', NULL, complaint.id, rectification.id, number_year, number_sequence, responsible_person,
       department, rectification.due_on, NULL
FROM rectification INDEXED BY rectification_by_due
JOIN complaint ON complaint.id = rectification.complaint_id
WHERE rectification.due_on >= ?1 AND rectification.due_on < ?2 AND rectification.voided_at IS NULL
  AND coalesce(done_on, ?2) > rectification.due_on AND complaint.voided_at IS NULL AND is_about_principal = 0
UNION ALL
SELECT 'late_rectification', NULL, complaint.id, rectification.id, number_year, number_sequence, responsible_person,
       department, rectification.due_on, NULL
FROM rectification INDEXED BY rectification_open
JOIN complaint ON complaint.id = rectification.complaint_id
WHERE rectification.due_on < ?1 AND verified_on IS NULL AND rectification.voided_at IS NULL
  AND coalesce(done_on, ?2) > rectification.due_on AND complaint.voided_at IS NULL AND is_about_principal = 0
