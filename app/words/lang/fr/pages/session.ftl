session-not-here = Cette session n’est pas ici
session-not-here-why = L’adresse est peut-être mal tapée, ou la proposition a été annulée.
session-to-programme = Voir le programme

session-programme = Programme
session-with = Avec
session-when = Quand
session-where = Où
session-no-place = Pas encore de salle ni d’horaire.
session-seats = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
session-slots-long = { $n } créneaux
session-needs = besoin : { $thing }

session-beginners = idéale pour débuter
session-language = en { $language }
session-wanted = Intéresse
session-wanted-nobody = Personne pour l’instant
session-wanted-must = { $n ->
    [one] dont { $n } qui y tient
   *[other] dont { $n } qui y tiennent
}
session-pad = Pad

session-queue-before = { $n ->
    [one] { $n } proposition passe avant la vôtre.
   *[other] { $n } propositions passent avant la vôtre.
}
session-queue-next = Approchez et préparez-vous.
session-queue-turn = Dites à tout le monde de quoi il s’agit.

session-join = S’associer
session-join-which = Quelle session intégrer à celle-ci ?
session-join-means = Si on vous dit oui, vous animerez celle-ci ensemble, et les cœurs de la vôtre passeront ici.
session-join-at-once = Les personnes qui l’animent animeront celle-ci, et ses cœurs passeront ici. Vous pourrez l’annuler.
session-join-ask = Demander
session-join-now = L’intégrer à celle-ci
session-asked-by = Demande reçue ({ $hosts }) : « { $title } » aimerait rejoindre cette session.
session-asked = « { $title } » aimerait rejoindre cette session.
session-asked-means = Si vous dites oui, les personnes qui l’animent animeront avec vous, et ses cœurs passeront ici.
session-asked-yes = Oui, rejoignez-nous
session-asked-no = Non
session-asks = Cette session demande à rejoindre « { $title } ».
session-asks-this = Votre session « { $title } » demande à rejoindre celle-ci.
session-asks-waiting = En attente d’une réponse.
session-asks-take-back = Annuler la demande

session-withdrawn = Cette session a été retirée par les personnes qui l’animaient.
session-part-of-another = Cette session fait maintenant partie d’une autre.

session-change = La modifier
session-withdraw = La retirer
session-withdraw-means = Elle quitte le tableau, et les personnes intéressées sont prévenues. Vous pourrez la rétablir.
session-withdraw-now = Retirer
session-restore = La rétablir
session-unmerge = En refaire une session à part

session-notes = Notes
session-notes-none = Personne n’a encore rien noté. Liens, décisions, personnes à contacter : tout est bienvenu.
session-note-new = Ajouter une note
session-note-name-hint = Demandé une seule fois. Ce nom s’affiche à côté de votre note.
session-note-add = Ajouter
session-note-by = { $author }, { $age }
session-note-mine = Vous
session-note-organisers = L’organisation
session-note-change = Modifier
session-note-remove = Supprimer
session-note-text = La note
session-note-save = Enregistrer
session-note-remove-now = Supprimer cette note

session-meanwhile = Au même moment
