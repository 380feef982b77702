(instr(facts, ?) > 0 OR instr(request, ?) > 0 OR instr(summary, ?) > 0 OR instr(respondents, ?) > 0
 OR instr(respondent_department, ?) > 0 OR instr(handler, ?) > 0 OR instr(category, ?) > 0)
