WHERE received_on >= ?1 AND voided_at IS NULL
  AND ((?3 <> '' AND respondent_department = ?3 AND category = ?2)
       OR instr(char(10) || respondents || char(10), ?4) > 0
       OR instr(char(10) || respondents || char(10), ?5) > 0
       OR instr(char(10) || respondents || char(10), ?6) > 0)
  AND (?7 OR (signed <> 'confidential' AND is_about_principal = 0))
ORDER BY received_on DESC, complaint.id DESC
LIMIT ?8
