mic-next = Au suivant : « { $title } »
mic-again = Encore une fois
mic-back-front = Retour, tout devant
mic-back-end = Retour, à la fin
mic-move = Déplacer
mic-move-label = Déplacer « { $title } »
mic-up = Monter
mic-down = Descendre
mic-front = Tout devant
mic-end = À la fin
mic-skip = Passer son tour
mic-skip-label = Passer son tour : « { $title } » viendra après la suivante
mic-hold = Mettre en attente
mic-handle = « { $title } » : faire glisser, ou Alt avec les flèches
mic-held = En attente
mic-held-about = Hors de la file jusqu’à ce que vous les y remettiez.
mic-place = « { $title } » est maintenant numéro { $n } sur { $all }.
mic-by-hand = Certaines ont été placées à la main. Les nouvelles propositions viennent derrière.
mic-by-arrival = Revenir à l’ordre d’arrivée
mic-settings = Comment avance la file
mic-seconds = Secondes par proposition
mic-seconds-hint = De { $least } à { $most }. Tout le monde les voit défiler ; rien ne sonne à la fin.
mic-first-timers = Les premières fois d’abord
mic-first-timers-hint = Une première fois : personne n’a encore eu le micro ici pour une autre proposition. Ce que vous avez déplacé à la main reste à sa place.
mic-keys = Touches
mic-key-next = Appeler la suivante
mic-key-heard = Entendue
mic-key-move = Déplacer celle dont la poignée est choisie
mic-keys-on = Utiliser ces touches sur cet appareil
mic-pitch-title = De quoi s’agit-il ?
mic-pitch-host = Qui ?
mic-pitch-do = Dans la file
mic-pitch-more = Avec tout ce qu’il y a à dire

alike-title = Semblables
alike-none = Aucune session ne ressemble à une autre.
alike-words = toutes deux sur { $words }
alike-people = { $both } sur { $all } veulent les deux
alike-compare = Côte à côte
alike-not = Pas semblables
alike-not-label = Pas semblables : « { $a } » et « { $b } »
alike-all = Voir les { $n }
alike-apart = Gardées séparées
alike-pair = « { $a } » et « { $b } »
alike-again = Suggérer à nouveau

desk-tab-merge = Fusion
unite-lead = Deux sessions côte à côte, et ce qu’elles donneraient ensemble.
unite-one = Une session
unite-other = L’autre
unite-show = Montrer côte à côte
unite-choose = Choisissez deux sessions qui ont lieu.
unite-stays = Reste
unite-goes = La rejoint
unite-swap = L’inverse
unite-blurb = Le sujet
unite-hosts = Animation
unite-needs = Besoins
unite-tags = Mots-clés
unite-length = Durée
unite-people = Personnes
unite-nothing = rien
unite-want = { $n ->
    [one] 1 personne la veut
   *[other] { $n } la veulent
}
unite-both = { $all ->
    [0] Personne ne veut encore l’une ou l’autre.
   *[other] { $both } sur { $all } veulent les deux.
}
unite-result = Ensemble
unite-result-title = Son titre
unite-result-blurb = Son sujet
unite-brings = L’animation, les besoins, les mots-clés et les cœurs de « { $from } » suivent, et son emplacement se libère. Une seule annulation défait tout.
unite-now = Fusionner maintenant
unite-ask = Demander aux deux
unite-ask-about = On demande d’abord aux personnes de « { $from } » ; si elles disent oui, à celles de « { $into } ». Rien n’est fusionné avant leur accord.
unite-leave = Les laisser telles quelles
unite-waiting-from = En attente d’une réponse pour « { $from } ».
unite-waiting-into = C’est oui pour « { $from } ». En attente d’une réponse pour « { $into } ».

log-queue-moved = { log-who } déplacé { $title } dans la file d’attente
log-queue-by-arrival = { log-who } remis la file d’attente dans l’ordre d’arrivée
log-queueing-set = { log-who } changé la façon dont avance la file d’attente
log-held = { log-who } mis { $title } en attente
log-kept-apart = { log-who } indiqué que { $a } et { $b } ne se ressemblent pas
log-not-apart = { log-who } permis de suggérer à nouveau { $a } et { $b }
log-merge-proposed = { log-who } demandé pour { $from } si elle rejoint { $into }
log-proposal-ended = { log-who } clos la question de fusion pour { $title }
