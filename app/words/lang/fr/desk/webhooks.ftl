### Les webhooks à la régie : d’autres programmes apprennent ce qui se passe.

hooks-title = Prévenir d’autres programmes
hooks-about = Une messagerie ou votre propre programme apprend ce qui se passe ici, tel que tout le monde peut le voir.
hooks-owners = L’organisation peut mettre cela en place.
hooks-shape = Où
hooks-shape-name = { $shape ->
    [slack] Slack
    [mattermost] Mattermost
    [matrix] Matrix (Hookshot)
    [discord] Discord
   *[plain] Votre propre programme
}
hooks-url = Adresse du webhook entrant
hooks-url-hint = Elle commence par https:// et reste secrète : qui la connaît peut écrire là-bas.
hooks-kinds = Ce qui est annoncé
hooks-kind = { $kind ->
    [pitched] Nouvelles propositions
    [placed] Premiers emplacements
    [moved] Déplacements
    [withdrawn] Sessions retirées
    [announced] Annonces
   *[tried] Un essai
}
hooks-add = Prévenir dès maintenant
hooks-to = { $shape } chez { $host }
hooks-secret = Le secret qui signe les envois
hooks-try = Essayer
hooks-mend = Réactiver
hooks-remove = Supprimer
hooks-off = Trop d’échecs : plus rien n’est envoyé ici. Essayez, puis réactivez.
hooks-told = { $kind }, { $ago } : { $outcome }
hooks-done = bien arrivé
hooks-under-way = en route
hooks-failed = { $answer ->
    [slow] pas de réponse à temps, essais : { $tries }
    [unreachable] injoignable, essais : { $tries }
    [private-address] rien ne peut être envoyé d’ici à cette adresse
    [off] omis pendant l’arrêt
   *[other] refusé avec { $answer }, essais : { $tries }
}
