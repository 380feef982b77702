(instr(content, ?) > 0 OR instr(department, ?) > 0 OR instr(handler, ?) > 0 OR instr(feedback, ?) > 0)
