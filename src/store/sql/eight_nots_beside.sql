-- ?1 and ?2 are the first and the last day, ?3 the day after, ?4 the day it is counted on.
SELECT received.open AS opinions_open,
       received.voided AS opinions_voided,
       received.retaliation AS opinion_retaliation,
       (SELECT count(*)
        FROM opinion INDEXED BY opinion_by_due
        WHERE due_on >= ?1 AND due_on <= ?2 AND voided_at IS NULL AND coalesce(feedback_on, ?4) > due_on) AS opinions_late,
       (SELECT count(*)
        FROM rectification INDEXED BY rectification_by_order
        WHERE opened_on >= ?1 AND opened_on <= ?2 AND voided_at IS NULL AND verified_on IS NULL) AS rectifications_open,
       (SELECT count(*)
        FROM rectification INDEXED BY rectification_by_due
        WHERE due_on >= ?1 AND due_on <= ?2 AND voided_at IS NULL AND coalesce(done_on, ?4) > due_on) AS rectifications_late,
       (SELECT count(*)
        FROM visit INDEXED BY visit_by_time
        WHERE listed_at >= ?1 AND listed_at < ?3 AND voided_at IS NOT NULL) AS visits_voided,
       (SELECT count(*)
        FROM journal_entry INDEXED BY journal_corrected
        WHERE action = 'correct' AND at >= ?1 AND at < ?3
          AND table_name IN ('visit', 'contact', 'complaint', 'opinion')) AS corrections
FROM (SELECT coalesce(sum(voided_at IS NULL AND feedback_on IS NULL), 0) AS open,
             count(voided_at) AS voided,
             coalesce(sum(voided_at IS NULL AND has_retaliation = 1), 0) AS retaliation
      FROM opinion INDEXED BY opinion_by_day
      WHERE received_on >= ?1 AND received_on <= ?2) AS received
