WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged') AND is_about_principal = ?1
  AND (stage IN ('received', 'found', 'replied', 'followed_up')
       OR (stage IN ('refused', 'referred') AND acceptance_told_on IS NOT NULL)
       OR (stage IN ('accepted', 'assessed', 'assigned', 'investigated')
           AND NOT EXISTS (SELECT 1 FROM instruction
                           WHERE instruction.complaint_id = complaint.id AND instruction.voided_at IS NULL)))
ORDER BY due_on, complaint.id
LIMIT ?2
