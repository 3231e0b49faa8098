### « À emporter » : la page qui liste tous les fichiers et adresses du programme.

formats-import-programme = Un programme entier
formats-import-hint = Le schedule.json ou schedule.xml d’un autre outil, le JSON de Sessionize ou de pretalx, ou une table copiée d’un tableur. Un fichier déjà importé met tout à jour ; rien ne vient deux fois.
formats-import-most = 2 Mo au plus en tout.
formats-import-pitches = Seulement le sujet des sessions : ni salles, ni heures
formats-import-withdraw = Retirer les sessions venues d’une importation précédente qui ne sont plus dans le fichier
formats-preview-changed = { $n ->
    [one] 1 changement
   *[other] { $n } changements
}
formats-preview-removed = { $n ->
    [one] 1 élément part
   *[other] { $n } éléments partent
}
formats-preview-left = { $n ->
    [one] 1 remarque
   *[other] { $n } remarques
}
