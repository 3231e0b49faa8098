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

session-withdrawn = Cette session a été retirée par les personnes qui l’animaient.
session-part-of = Cette session fait maintenant partie de { $title }.
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
