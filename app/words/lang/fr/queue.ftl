mic-left = Temps restant
mic-over = Le temps est écoulé.

nudge-proposed = La régie demande : « { $from } » doit-elle rejoindre « { $into } » ? Oui ou non ?
