log-undo = Annuler
