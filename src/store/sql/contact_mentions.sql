(instr(asker_name, ?) > 0 OR instr(matter, ?) > 0 OR instr(student_name, ?) > 0 OR instr(first_responder, ?) > 0
 OR instr(answerable, ?) > 0 OR instr(department, ?) > 0 OR instr(result, ?) > 0 OR instr(above_document_number, ?) > 0)
