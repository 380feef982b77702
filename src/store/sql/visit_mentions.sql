(instr(coalesce(visitor_name, ''), ?) > 0 OR instr(coalesce(student_name, ''), ?) > 0
 OR instr(coalesce(host_name, ''), ?) > 0 OR instr(coalesce(purpose, ''), ?) > 0
 OR instr(coalesce(companions, ''), ?) > 0 OR instr(coalesce(original_number, ''), ?) > 0)
