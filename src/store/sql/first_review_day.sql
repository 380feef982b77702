SELECT min(day)
FROM (SELECT min(opened_on) AS day FROM box_opening
      UNION ALL SELECT min(issued_on) FROM questionnaire
      UNION ALL SELECT min(held_on) FROM meeting
      UNION ALL SELECT min(checked_on) FROM spot_check
      UNION ALL SELECT min(opened_on) FROM rectification)
