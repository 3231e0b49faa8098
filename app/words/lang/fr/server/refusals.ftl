# Sans article, suivi d’un deux-points : ainsi la phrase va avec tous les genres et nombres.
field-label = { $field ->
    [about] Description
    [accent] Couleur
    [across] Largeur de l’image
    [avoid] Sessions avec lesquelles ne pas coïncider
    [blurb] Présentation
    [cannot] Moments impossibles
    [capacity] Nombre de places
    [code] Code
    [date] Date
    [days] Nombre de jours
    [directions] Chemin
    [email] Adresse e-mail
    [ends] Fin
    [features] Équipement
    [first-day] Premier jour
    [format] Format
    [gap] Temps entre deux créneaux
    [heads] Le nombre de personnes
    [hook-kinds] Ce qui est annoncé
    [hook-url] Adresse
    [hosts] Nom de la personne qui anime
    [into] Autre session
    [kind] Type de créneau
    [language] Langue
    [last-day] Dernier jour
    [length] Durée
    [logo-file] Logo
    [look] Apparence
    [lunch] Heure du déjeuner
    [lunch-for] Durée du déjeuner
    [metres] Distance du dernier rang
    [minutes] Nombre de minutes
    [name] Nom
    [names] Liste des salles
    [needs] Besoin
    [pad] Lien vers le pad
    [person] Personne
    [phase] Phase
    [pitch-seconds] Nombre de secondes
    [pitches-each] Nombre de propositions
    [place] Emplacement
    [room] Salle
    [rooms] Nombre de salles
    [session] Session
    [shows] Affichage des murs
    [slot] Créneau
    [slots] Nombre de créneaux
    [slug] Adresse
    [starts] Début
    [sure] Confirmation
    [tags] Mot-clé
    [text] Texte
    [title] Titre
    [until] Heure
    [venue] Lieu
    [zone] Fuseau horaire
   *[other] Ce champ
}

refusal-missing = { $label } : merci de l’indiquer.
refusal-too-long = { $label } : { $is } caractères, c’est trop long ({ $most } au plus).
refusal-too-many = { $field ->
    [tags] Pas plus de { $most } mots-clés, s’il vous plaît.
    [hosts] Pas plus de { $most } personnes pour animer, s’il vous plaît.
    [needs] Pas plus de { $most } besoins, s’il vous plaît.
    [features] Pas plus de { $most } équipements, s’il vous plaît.
    [session] Une session peut avoir { $most } passages au plus.
   *[other] Pas plus de { $most }, s’il vous plaît.
}
refusal-out-of-range = { $label } : il faut une valeur entre { $least } et { $most }.
refusal-not-a-number = { $label } : « { $text } » n’est pas un nombre entier.
refusal-not-a-date = { $label } : « { $text } » n’est pas une date ; écrivez par exemple 2026-05-30.
refusal-not-a-time = { $label } : « { $text } » n’est pas une heure ; écrivez par exemple 14:30.
refusal-not-a-choice = { $label } : « { $text } » ne fait pas partie des choix.
refusal-not-a-colour = { $label } : « { $text } » n’est pas une couleur ; écrivez par exemple #2f6f4f.
refusal-not-a-link = { $label } : il faut commencer par https:// ou http:// et nommer un site, par exemple https://pad.example.org/abeilles.
refusal-not-an-email = « { $text } » n’est pas une adresse e-mail ; écrivez par exemple ana@camp.example.
refusal-not-a-slug = L’adresse se compose de 3 à 40 lettres minuscules sans accent, chiffres et traits d’union, par exemple health-camp-2026.
refusal-slug-taken = Un autre événement se trouve déjà à l’adresse « { $slug } ».
refusal-unknown-zone = « { $zone } » n’est pas un fuseau horaire ; écrivez par exemple Europe/London.
refusal-no-such-time = Dans le fuseau { $zone }, cette heure n’existe pas ce jour-là.
refusal-zone-unfit = Dans le fuseau { $zone }, l’heure change autour du créneau { $times }. Déplacez d’abord ce créneau.
refusal-already-past = { $label } : c’est déjà passé.
refusal-ends-before-it-begins = Le dernier jour est avant le premier.
refusal-not-sure = Cochez la case si c’est bien ce que vous voulez : il n’y a pas de retour en arrière.
refusal-no-emails = Ce site n’envoie pas d’e-mails. Laissez l’adresse vide, et autorisez les notifications.
refusal-open-already = Le tableau est déjà ouvert.
refusal-not-understood = Une partie de ce que votre navigateur a envoyé est illisible. Merci de réessayer.

refusal-needs-role = { $role ->
    [owner] Il faut le rôle d’organisation de cet événement pour faire cela.
   *[facilitator] Il faut le rôle de facilitation pour faire cela.
}
refusal-not-yours = Seules les personnes qui portent « { $title } » et l’équipe de facilitation peuvent faire cela.
refusal-not-your-note = Seule la personne qui a écrit une note peut la modifier.
refusal-pitching-closed = { $phase ->
    [setup] Les propositions ne sont pas encore ouvertes. Gardez votre idée au chaud : c’est pour bientôt.
    [wrapped] Cet événement est terminé.
   *[other] Les propositions sont closes pour le moment. Si quelque chose doit absolument être dit, parlez-en à l’équipe de facilitation.
}
refusal-interest-closed = { $phase ->
    [setup] Il est trop tôt pour choisir : les propositions ne sont pas encore ouvertes.
    [wrapped] Cet événement est terminé.
   *[other] Les choix sont fermés pour le moment.
}
refusal-removed = L’équipe de facilitation vous a fermé cet événement : vous pouvez le lire, mais plus y écrire. Si c’est une erreur, parlez-lui-en.
refusal-hidden-for-now = L’équipe de facilitation a masqué cette session le temps de l’examiner. Parlez-lui-en.
refusal-pitched-enough = { $most ->
    [one] Ici, chaque personne peut proposer une session, et vous avez proposé la vôtre. Retirez-la pour en proposer une autre.
   *[other] Ici, chaque personne peut proposer { $most } sessions, et vous avez proposé les vôtres. Retirez-en une pour en proposer une autre.
}
refusal-removes-themselves = C’est vous : seule une autre personne peut vous retirer.
refusal-no-such-person = Cette personne n’est pas à cet événement.
refusal-last-owner = C’est la seule personne propriétaire de cet événement. Donnez d’abord ce rôle à quelqu’un d’autre.
refusal-wrapped-up = Cet événement est terminé : le tableau reste tel quel.
refusal-too-fast = { $seconds ->
    [one] Cela faisait beaucoup à la fois. Rien n’est perdu : renvoyez-le dans une seconde.
   *[other] Cela faisait beaucoup à la fois. Rien n’est perdu : renvoyez-le dans { $seconds } secondes.
}
refusal-needs-name = Dites-nous comment vous appeler.

refusal-no-such-session = Cette session n’est pas sur ce tableau.
refusal-no-such-room = Cette salle n’est pas sur ce tableau.
refusal-no-such-slot = Ce créneau n’est pas sur ce tableau.
refusal-no-such-run = Ce passage de la session n’est pas sur ce tableau.
refusal-no-such-note = Cette note n’existe plus.
refusal-no-such-announcement = Cette annonce n’existe plus.
refusal-no-such-change = Ce changement n’existe pas.
refusal-name-taken = Il y a déjà une salle « { $name } ».
refusal-slot-too-short = Un créneau dure au moins { $minutes } minutes.
refusal-slot-too-long = Un créneau dure au plus { $hours } heures. La fin est-elle avant le début ?
refusal-slot-overlaps = Il chevauche le créneau { $times }.
refusal-delay-out-of-range = Un créneau se décale, plus tard ou plus tôt, de 1 à { $most } minutes à la fois.
refusal-past-midnight = Le créneau { $times } dépasserait minuit.
refusal-slot-in-the-way = Il empiéterait sur le créneau { $times }, qui ne bouge pas.
refusal-would-have-begun = Le créneau { $times } aurait déjà commencé.
refusal-day-too-long = Cela ne tient pas dans une journée : prenez moins de créneaux, plus courts, ou commencez plus tôt.
refusal-lunch-too-early = Le déjeuner commencerait avant la journée.
refusal-room-in-use = « { $title } » a lieu dans cette salle ({ $room }). Déplacez-la d’abord, avec tout ce qui s’y trouve.
refusal-slot-in-use = « { $title } » a lieu sur ce créneau. Déplacez-la d’abord, avec tout ce qui s’y trouve.
refusal-splits-session = « { $title } » occupe plusieurs créneaux autour de cette heure. Déplacez-la d’abord.
refusal-event-full = { $field ->
    [room] Un événement peut avoir { $most } salles au plus.
    [slot] Un événement peut avoir { $most } créneaux au plus.
    [session] Un événement peut avoir { $most } sessions au plus.
    [email] Cet événement ne peut pas garder plus d’adresses. Laissez l’adresse vide, et autorisez les notifications.
   *[other] Il peut y en avoir { $most } au plus.
}

refusal-withdrawn = « { $title } » a été retirée.
refusal-merged-away = « { $title } » fait maintenant partie d’une autre session.
refusal-erased = La personne qui a proposé cette session l’a fait effacer.
refusal-nobody-to-forget = Rien à effacer : on ne sait rien de vous ici.
refusal-not-withdrawn = « { $title } » n’est pas retirée.
refusal-not-merged = « { $title } » n’est pas fusionnée avec une autre session.
refusal-merge-with-itself = Une session ne peut pas faire partie d’elle-même.
refusal-asks-already = Une demande à « { $other } » est déjà en cours. Annulez-la d’abord, ou attendez la réponse.
refusal-asks-nothing = « { $title } » ne demande plus à rejoindre une autre session.
refusal-not-waiting = « { $title } » n’attend plus le micro.
refusal-only-run = C’est le seul passage de « { $title } ». Sortez-la plutôt de la grille, ou retirez-la.
refusal-first-run = C’est le premier passage de « { $title } », qu’elle garde. Supprimez-en un autre, ou déplacez celui-ci.

refusal-place-taken = « { $title } » est déjà là : { $room }, { $times }.
refusal-room-closed = Salle fermée : { $room }, { $times }.
refusal-slot-not-for-sessions = Le créneau { $times } n’est pas prévu pour des sessions.
refusal-too-long-for-slot = « { $title } » prend { $length } créneaux d’affilée, et il n’y en a pas autant à partir de { $times }.
refusal-two-runs-at-once = « { $title } » aurait deux passages en même temps.
refusal-pinned = « { $title } » est épinglée ailleurs. Désépinglez-la d’abord.
refusal-host-elsewhere = Une personne qui anime « { $title } » anime aussi « { $other } » ({ $times }).
refusal-cannot-then = « { $title } » ne peut pas avoir lieu à ce moment-là ({ $times }) : l’animation n’est pas disponible.
refusal-pinned-apart = « { $title } » est ailleurs. Déplacez-la ici d’abord, puis épinglez-la.

refusal-not-live = On ne compte les personnes présentes que pendant l’événement.
refusal-not-placed = « { $title } » n’a pas de salle ni d’horaire pour le moment.
refusal-not-on-now = « { $title } » a lieu à un autre moment ({ $times }) : on compte les personnes présentes d’un quart d’heure avant à un quart d’heure après.

refusal-not-a-code = Un code, ce sont six lettres, par exemple BDF-GHK. Il n’y a pas de voyelle.
refusal-no-such-code = Aucun événement n’a le code { $code }. Chaque lettre est-elle comme sur le mur ?
refusal-hand-over-used = Cette adresse a déjà servi : elle ne marche qu’une fois. Créez-en une autre là où vous avez créé celle-ci.
refusal-hand-over-expired = Cette adresse n’est plus valable : elle ne dure que dix minutes. Créez-en une autre là où vous avez créé celle-ci.
refusal-hand-over-lower = À cet événement, cet appareil a plus de droits que celui d’où vient l’adresse. Créez une adresse ici, et ouvrez-la là-bas.

refusal-picture-too-large = Un logo peut peser { $most } Ko au plus.
refusal-not-a-picture = Un logo doit être une image PNG, JPEG, WebP ou SVG.

refusal-nothing-to-fill = Il n’y a encore rien à remplir : ajoutez d’abord des salles, des créneaux et des sessions.
refusal-pin-cannot-hold = Impossible de remplir la grille telle quelle : « { $title } » ne peut pas être là où elle est épinglée.
refusal-does-not-fit = Impossible de remplir la grille telle quelle : « { $title } » est plus longue que la journée.
refusal-too-much-to-fill = Impossible de remplir la grille telle quelle : il y a trop de choses sur ce tableau.
refusal-still-filling = La grille est en train de se remplir : arrêtez d’abord le remplissage.
refusal-no-proposal = Il n’y a plus de suggestion. Relancez le remplissage de la grille.
refusal-import-outdated = Le programme a changé pendant la lecture du fichier. Regardez de nouveau l’aperçu.
refusal-other-proposal = La suggestion n’est plus la même : regardez-la de nouveau.
refusal-nothing-chosen = Cochez au moins un déplacement.
refusal-nowhere-left = Tous les créneaux de sessions ont commencé ou restent tels quels : il n’y a nulle part où déplacer quoi que ce soit.
refusal-proposal-moved = « { $title } » a été déplacée depuis ce calcul. Laissez-la de côté, ou relancez la recherche.
refusal-begun-meanwhile = « { $title } » quitterait ou rejoindrait un créneau qui a commencé entre-temps. Laissez-la de côté, ou relancez la recherche.

refusal-already-undone = C’est déjà annulé.
refusal-cannot-undo-opening = Le premier changement d’un événement ne peut pas être annulé.
refusal-cannot-undo-beside = Les noms et les rôles ne s’annulent pas depuis le journal : changez-les de nouveau sous « Personnes ».
refusal-cannot-undo-forgetting = Ce qui a été effacé ne peut pas revenir.
refusal-later-parts = La suite dépend de ce changement : d’autres sessions ont rejoint « { $title } » depuis. Retirez-la plutôt.
refusal-later-gone = La suite dépend de ce changement : une partie de ce qu’il a touché n’existe plus.
refusal-later-changed = { $what ->
    [settings] La suite dépend de ce changement : les réglages ont changé depuis. Annulez cela d’abord.
    [queue] La suite dépend de ce changement : la file d’attente a changé depuis. Annulez cela d’abord.
    [sight] La suite dépend de ce changement : l’affichage du mur a changé depuis. Annulez cela d’abord.
    [wall] La suite dépend de ce changement : ce que montrent les murs a changé depuis. Annulez cela d’abord.
    [logo] La suite dépend de ce changement : le logo a changé depuis. Annulez cela d’abord.
    [phase] La suite dépend de ce changement : la phase a changé depuis. Annulez cela d’abord.
    [room] La suite dépend de ce changement : la salle « { $name } » a changé depuis. Annulez cela d’abord.
    [rooms] La suite dépend de ce changement : les salles ont changé depuis. Annulez cela d’abord.
    [slot] La suite dépend de ce changement : le créneau { $name } a changé depuis. Annulez cela d’abord.
    [slots] La suite dépend de ce changement : les créneaux ont changé depuis. Annulez cela d’abord.
    [session] La suite dépend de ce changement : « { $name } » a changé depuis. Annulez cela d’abord.
    [erased-session] La suite dépend de ce changement : une session a changé depuis. Annulez cela d’abord.
    [note] La suite dépend de ce changement : une note a changé depuis. Annulez cela d’abord.
    [somebody] La suite dépend de ce changement : une personne effacée a changé depuis. Annulez cela d’abord.
   *[announcement] La suite dépend de ce changement : une annonce a changé depuis. Annulez cela d’abord.
}
refusal-later-erased = La suite dépend de ce changement : ce qu’il ferait revenir a été effacé.
refusal-later-other-slots = La suite dépend de ce changement : « { $title } » prendrait d’autres créneaux que maintenant.
refusal-later-other-time = La suite dépend de ce changement : dans le fuseau { $zone }, le créneau { $times } serait à une autre heure.
refusal-later-broken = { $rule ->
    [double-booked] La suite dépend de ce changement : « { $name } » et « { $other } » seraient au même endroit en même temps.
    [no-such-place] La suite dépend de ce changement : « { $name } » serait là où aucune session ne peut être.
    [off-its-pin] La suite dépend de ce changement : « { $name } » ne serait pas là où elle est épinglée.
    [pinned-to-nothing] La suite dépend de ce changement : « { $name } » serait épinglée là où aucune session ne peut être.
    [placed-but-gone] La suite dépend de ce changement : « { $name } » serait placée sans avoir lieu.
    [two-runs-at-once] La suite dépend de ce changement : « { $name } » aurait deux passages en même temps.
    [merged-into-nothing] La suite dépend de ce changement : « { $name } » ferait partie d’une session qui n’existe pas.
    [asks-nobody] La suite dépend de ce changement : « { $name } » demanderait à rejoindre une session qui n’existe pas.
    [runs] La suite dépend de ce changement : les passages de « { $name } » n’iraient pas ensemble.
    [slots] La suite dépend de ce changement : deux créneaux se chevaucheraient.
    [room-names] La suite dépend de ce changement : deux salles s’appelleraient « { $name } ».
    [numbers] La suite dépend de ce changement : deux choses auraient le même numéro.
    [two-speak] La suite dépend de ce changement : « { $name } » et « { $other } » auraient le micro en même temps.
   *[too-long] La suite dépend de ce changement : « { $name } » serait trop long.
}

refusal-somebody = Quelqu’un
refusal-operator = L’administration du serveur
refusal-just-taken = { $who } vient d’y mettre « { $title } » ({ $room }, { $times }).
refusal-moved-meanwhile = { $who } vient de déplacer « { $title } » : la session est maintenant en { $room }, { $times }. Déplacez-la encore si vous le voulez toujours.
refusal-taken-off-meanwhile = { $who } vient de retirer « { $title } » de la grille. Déplacez-la encore si vous le voulez toujours.
refusal-changed-meanwhile = { $who } a changé cela entre-temps. Maintenant : { $now }. Ce que vous avez écrit est toujours là : enregistrez encore pour le mettre à la place.
refusal-now = { $label } – « { $value } »
refusal-now-empty = { $label } – vide
refusal-built-upon = { $kind ->
    [move] Le déplacement de { $clock } par { $who } en dépend. Annulez-le d’abord.
   *[change] Le changement de { $clock } par { $who } en dépend. Annulez-le d’abord.
}
