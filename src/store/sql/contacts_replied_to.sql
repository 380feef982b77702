WHERE told_at >= ?1 AND told_at < ?2 AND voided_at IS NULL AND coalesce(result, '') <> ''
  AND (form = 'written' OR told_how IN ('written', 'post'))
ORDER BY told_at, contact.id
