told-next = Gleich bist du dran
told-next-text = „{ $title }“ ist als Nächstes am Mikrofon bei { $event }.
told-turn = Du bist dran
told-turn-text = Das Mikrofon gehört dir: „{ $title }“ bei { $event }.

told-session = { $what ->
    [placed] { $whose ->
        [yours] Deine Session ist eingeplant
       *[wanted] Aus deinem Plan: eingeplant
    }
    [moved] { $whose ->
        [yours] Deine Session wurde verschoben
       *[wanted] Aus deinem Plan: verschoben
    }
    [taken-off] { $whose ->
        [yours] Deine Session hat keinen Platz mehr
       *[wanted] Aus deinem Plan: ohne Platz
    }
    [withdrawn] { $whose ->
        [yours] Deine Session wurde zurückgezogen
       *[wanted] Aus deinem Plan: zurückgezogen
    }
   *[merged] { $whose ->
        [yours] Deine Session wurde zusammengelegt
       *[wanted] Aus deinem Plan: zusammengelegt
    }
}

told-when = { $weekday }, { $time }
told-placed = „{ $title }“ ist eingeplant: { $when } Uhr, { $room }.
told-moved = „{ $title }“ ist jetzt: { $when } Uhr, { $room }.
told-taken-off = „{ $title }“ ist nicht mehr eingeplant (bisher { $when } Uhr, { $room }).
told-withdrawn = „{ $title }“ findet nicht statt.
told-merged = „{ $title }“ ist jetzt Teil von „{ $into }“.

told-several = { $n ->
    [one] { $n } Session aus deinem Plan hat sich geändert
   *[other] { $n } Sessions aus deinem Plan haben sich geändert
}
told-quoted = „{ $title }“
told-more = { $n } weitere
told-several-text = { $titles }. Wo sie jetzt sind, steht in deinem Plan.

told-open = { $event } ist offen
told-open-text = { $event } ist jetzt offen: Schlag eine Session vor und sag, wo du hinwillst.
told-why-email = Du bekommst diese eine E-Mail, weil jemand mit deiner Adresse darum gebeten hat. Die Adresse ist jetzt gelöscht.
