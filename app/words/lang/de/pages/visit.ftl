join-code = Code eingeben
join-hint = Sechs Buchstaben, von der Wand oder von jemandem, der schon dabei ist.
join-go = Los
