SELECT id,
       (voided_at IS NOT NULL) + 2 * is_agitated + 4 * (earlier_id IS NOT NULL) + 8 * coalesce(is_solved, 0)
           + 16 * (awaited_materials IS NOT NULL AND materials_completed_on IS NULL)
           + 32 * (channel = 'above' AND above_limit_days IS NOT NULL) + 64 * (followed_up_at IS NOT NULL),
       kind, channel, form, asker_kind, received_at, accepted_on, outcome, outcome_at,
       CASE
           WHEN substr(outcome_at, 1, 10) <= substr(received_at, 1, 10) THEN NULL
           ELSE (SELECT min(handed_at) FROM hand_over WHERE contact_id = contact.id AND voided_at IS NULL)
       END,
       told_at, finished_at, repeat_cause, satisfaction, department, item_id, due_on, due_promise, replied_up_at
FROM contact
WHERE received_at >= ?1 AND received_at < ?2
