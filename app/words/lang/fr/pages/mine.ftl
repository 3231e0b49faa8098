mine-title = Mon programme

mine-empty = Encore rien ici
mine-empty-how = Touchez le cœur des sessions qui vous tentent, ou proposez la vôtre. Elles seront toutes ici, dans l’ordre des horaires.
mine-to-programme = Voir le programme

mine-free = Libre
mine-no-more = Plus rien de prévu pour vous. S’il vous reste du temps, entrez dans n’importe quelle session : votre venue fera plaisir.
crowd-plenty = Il y aura de la place : { $people ->
    [one] { $people } personne veut
   *[other] { $people } personnes veulent
} y aller, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}.
crowd-full = Ce sera plein : { $people ->
    [one] { $people } personne veut
   *[other] { $people } personnes veulent
} y aller, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}.
crowd-over = Il n’y aura pas assez de place : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}. Venez en avance.
crowd-runs-plenty = Il y aura de la place : { $people ->
    [one] { $people } personne veut
   *[other] { $people } personnes veulent
} y aller, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
} en { $runs } passages.
crowd-runs-full = Ce sera plein : { $people ->
    [one] { $people } personne veut
   *[other] { $people } personnes veulent
} y aller, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
} en { $runs } passages.
crowd-runs-over = Il n’y aura pas assez de place : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}, malgré { $runs } passages. Venez en avance.
heads-of = { $heads ->
    [one] { $heads } personne sur place
   *[other] { $heads } personnes sur place
}, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}.

mine-changes = Ce qui a changé
changed-room = Nouvelle salle : { $to } (au lieu de { $from }).
changed-time = Nouvel horaire : { $to } (au lieu de { $from }).
changed-both = Nouvelle salle et nouvel horaire : { $room }, { $time } (au lieu de { $from }, { $before }).
changed-back = De retour au tableau : { $room }, { $time }.
changed-off = Plus de salle ni d’horaire pour l’instant.
changed-withdrawn = Retirée : elle n’aura pas lieu.
changed-part-of = Elle fait maintenant partie de « { $into } ».
changed-got = Compris

mine-clashes = En même temps
mine-clash = { $sessions } ont lieu en même temps : il faudra choisir.
mine-clash-hosting = { $sessions } ont lieu en même temps, et vous en animez plus d’une. Parlez-en à l’équipe de facilitation.
mine-clash-host = Vous animez { $mine } à ce moment-là : vous manqueriez { $theirs }.
mine-again = Autre passage à { $time } ({ $room }).
mine-again-busy = Autre passage à { $time } ({ $room }), mais vous y avez déjà autre chose.
mine-again-on = Autre passage le { $day } à { $time } ({ $room }).
mine-again-on-busy = Autre passage le { $day } à { $time } ({ $room }), mais vous y avez déjà autre chose.
mine-only-then = Il n’y a pas d’autre passage.
mine-drop = Laisser tomber
mine-else-at = Que se passe-t-il d’autre à { $time } ?

mine-by-time = Heure par heure
mine-over = Ce qui est passé
mine-none-placed = Aucune de vos sessions n’a encore de salle ni d’horaire. Dès que ce sera le cas, vous les verrez ici, heure par heure.
mine-unplaced = Pas encore de salle ni d’horaire
mine-unplaced-hint = Elles seront placées dès que possible.
mine-gone = Retirées ou fusionnées
mine-gone-hint = Elles ne sont plus au tableau.

calendar-title = Dans votre calendrier
calendar-about = Votre calendrier peut suivre ce que vous animez et ce qui vous tente : quand une salle ou un horaire change, il change aussi.
calendar-make = Créer une adresse pour mon calendrier
calendar-subscribe = Ajouter à mon calendrier
calendar-file = Télécharger le fichier
calendar-copy = Ou copiez l’adresse dans votre calendrier. Le fichier ne suit pas les changements, l’adresse si.
calendar-address = Adresse de votre calendrier
calendar-secret = Cette adresse est secrète
calendar-secret-text = Qui la possède peut lire où vous allez. Si elle est tombée entre de mauvaises mains, créez-en une autre : la précédente cesse de marcher, et vous ajoutez la nouvelle à votre calendrier.
calendar-renew = Créer une autre adresse
