together-undone = Annulé
