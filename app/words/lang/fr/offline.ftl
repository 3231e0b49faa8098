offline-title = Pas de connexion
offline-lead = Campgrid est injoignable pour l’instant : il n’y a pas de réseau ici, ou personne ne répond à l’autre bout.
offline-looking = Ce que cet appareil a gardé de l’événement va s’afficher dans un instant.
offline-nothing = Cet appareil n’a rien gardé pour cette adresse. Un événement peut se lire sans réseau une fois qu’il a été ouvert avec.
offline-desk = La régie ne marche qu’avec une connexion, pour que personne ne travaille sur un tableau périmé. Le programme, lui, se lit sans.
offline-again = Réessayer

link-waiting = { $link } · { $n } à envoyer

waiting = Gardé sur cet appareil
waiting-kept = Pas de réseau pour l’instant. Tout est gardé ici et partira tout seul dès qu’il y en aura :
waiting-too-late = Arrivé trop tard : { $what }
waiting-again = Réessayer
waiting-drop = Abandonner

waiting-pitch = Votre proposition « { $title } »
waiting-heart = Votre cœur pour « { $title } »
waiting-here = Votre présence à « { $title } »
waiting-name = Votre nom, { $name }
waiting-note = Votre note sur « { $title } »
waiting-withdraw = Le retrait de « { $title } »
waiting-change = Vos modifications de « { $title } »
