log-undo = Rückgängig
