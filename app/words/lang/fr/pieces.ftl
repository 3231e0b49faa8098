progress-of = { $done } sur { $all }
moved = Déplacée
moved-from = de
moved-to = vers
loading = Chargement
cancel = Annuler
