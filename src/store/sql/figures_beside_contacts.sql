SELECT (SELECT count(*)
        FROM one_time_notice INDEXED BY one_time_notice_by_contact
        JOIN contact ON contact.id = one_time_notice.contact_id
        WHERE one_time_notice.contact_id BETWEEN ?3 AND ?4 AND one_time_notice.voided_at IS NULL
          AND contact.received_at >= ?1 AND contact.received_at < ?2 AND contact.voided_at IS NULL),
       extensions.asked,
       extensions.told
FROM (SELECT count(*) AS asked, coalesce(sum(substr(extension.told_at, 1, 10) <= extension.old_due_on), 0) AS told
      FROM extension INDEXED BY extension_by_contact
      JOIN contact ON contact.id = extension.contact_id
      WHERE extension.contact_id BETWEEN ?3 AND ?4 AND extension.voided_at IS NULL
        AND contact.received_at >= ?1 AND contact.received_at < ?2 AND contact.voided_at IS NULL) AS extensions
