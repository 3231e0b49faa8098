### « À emporter » : la page qui liste tous les fichiers et adresses du programme.

formats-title = À emporter
