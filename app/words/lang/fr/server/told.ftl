told-next = Vous passez ensuite
told-next-text = Votre proposition « { $title } » passe juste après ({ $event }).
told-turn = C’est à vous
told-turn-text = Le micro est à vous : « { $title } » ({ $event }).

told-session = { $what ->
    [placed] { $whose ->
        [yours] Votre session est placée
       *[wanted] Dans vos choix : placée
    }
    [moved] { $whose ->
        [yours] Votre session est déplacée
       *[wanted] Dans vos choix : déplacée
    }
    [taken-off] { $whose ->
        [yours] Votre session n’est plus placée
       *[wanted] Dans vos choix : plus placée
    }
    [withdrawn] { $whose ->
        [yours] Votre session est retirée
       *[wanted] Dans vos choix : retirée
    }
   *[merged] { $whose ->
        [yours] Votre session est fusionnée
       *[wanted] Dans vos choix : fusionnée
    }
}

told-when = { $time } { $weekday }
told-placed = « { $title } » aura lieu à { $when } ({ $room }).
told-moved = « { $title } » aura maintenant lieu à { $when } ({ $room }).
told-taken-off = « { $title } » n’aura plus lieu à { $when } ({ $room }).
told-withdrawn = « { $title } » n’aura pas lieu.
told-merged = « { $title } » fait maintenant partie de « { $into } ».

told-several = { $n ->
    [one] { $n } session de vos choix a changé
   *[other] { $n } sessions de vos choix ont changé
}
told-quoted = « { $title } »
told-more = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
told-several-text = { $titles }. Ouvrez votre programme pour voir où elles sont maintenant.

told-open = C’est ouvert : { $event }
told-open-text = Le tableau est ouvert ({ $event }) : proposez une session, et dites ce qui vous tente.
told-why-email = Vous recevez cet unique e-mail parce que quelqu’un l’a demandé avec votre adresse, qui est maintenant effacée.
