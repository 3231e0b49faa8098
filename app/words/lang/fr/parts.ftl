skip = Aller au contenu

ways = Pages de l’événement
way-programme = Programme
way-mine = Perso
way-pitch = Proposer
way-wall = Mur
way-desk = Régie

link-live = En direct
link-catching-up = Actualisation…
link-old = Reçu { $ago }
link-still = Rechargez pour actualiser

moment = { $date }, { $time }

card-you-host = Vous animez
card-since = depuis { $time }
card-also-at = aussi à { $time }

heart-off = Dire que « { $title } » vous tente.
heart-interested = « { $title } » vous tente. Touchez pour dire que vous y tenez.
heart-must = Vous tenez à « { $title } ». Touchez pour enlever votre cœur.
heart-is-must = j’y tiens
heart-people = { $n ->
    [one] personne veut y aller
   *[other] personnes veulent y aller
}
heart-no-answer = Votre cœur n’a pas pu être envoyé. Réessayez dans un instant.

form-anyway = Continuer quand même
form-not-understood = Une partie de ce que votre navigateur a envoyé est illisible. Merci de réessayer.
form-no-answer = L’envoi n’a pas abouti. Votre texte est toujours là : réessayez dans un instant.

notice-close = Fermer

news-joined = « { $from } » a rejoint « { $title } ».
news-part-of = « { $title } » fait maintenant partie de « { $into } ».
news-withdrawn = « { $title } » a été retirée.
news-stays-own = « { $title } » reste une session à part.
news-placed = « { $title } » aura lieu à { $time } ({ $room }).

nudge-speaks = C’est à vous de présenter « { $title } ».
nudge-next = « { $title } » passe juste après. Approchez du micro.
nudge-asked = « { $from } » aimerait rejoindre « { $title } ». Oui ou non ?

queue-turn = C’est à vous
queue-next = Vous passez ensuite
queue-place = Vous êtes { $nth }
