unwell = Campgrid erreicht gerade seine Datenbank nicht. Bitte versuch es in einer Minute noch einmal.
