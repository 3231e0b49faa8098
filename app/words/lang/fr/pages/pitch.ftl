pitch-title = Proposer une session
pitch-lead = Un sujet à discuter, quelque chose à montrer, à apprendre ou à fabriquer. Un titre suffit.
pitch-it = Proposer
pitch-to-programme = Voir le programme
pitch-later = Vous pourrez tout changer plus tard.
pitch-over = C’est terminé
pitch-over-text = Cet événement est terminé.
pitch-closed = Propositions closes
pitch-closed-text = Les propositions sont closes pour le moment. Si quelque chose doit absolument être dit, parlez-en à l’équipe de facilitation.

pitch-prepare = Préparer ma proposition
pitch-prepare-lead = Notez-la pendant que vous avez le temps. Un titre suffit.
pitch-prepare-until = Vous pourrez l’envoyer à l’ouverture des propositions. D’ici là, elle est gardée sur cet appareil : vous la retrouverez ici.
pitch-prepare-no-script = Ce navigateur n’exécute pas de scripts : rien ne peut être gardé ici. Notez votre idée ailleurs, et revenez à l’ouverture des propositions.

pitch-draft = Votre brouillon ({ $ago })
pitch-draft-throw = Le jeter

pitch-close = { $n ->
    [one] Quelqu’un a déjà proposé quelque chose de proche : et si vous vous associiez ?
   *[other] { $n } sessions sont déjà proches de la vôtre : et si vous vous associiez ?
}

pitch-change = Modifier une session
pitch-back = Retour à la session
pitch-change-yours = Modifier votre session
pitch-save = Enregistrer
pitch-leave = Ne rien changer

pitch-about = De quoi s’agit-il ?
pitch-about-hint = Une ligne qui donne envie. Ce peut être une question.
pitch-name-hint = Demandé une seule fois. Ce nom s’affiche à côté des sessions que vous animez.

pitch-more = En dire plus
pitch-more-note = À quoi s’attendre
pitch-blurb = Pour celles et ceux qui hésitent à venir
pitch-blurb-hint = Ce qui va se passer, pour qui, ce qu’il faut apporter. Markdown accepté.
pitch-preview = Aperçu
pitch-see-preview = Voir l’aperçu
pitch-format = Quel genre de session ?
pitch-tags = Mots-clés
pitch-tags-hint = Quelques mots pour la retrouver, séparés par des virgules.
pitch-tags-in-use = Mots-clés déjà utilisés

pitch-welcome = Pour qui
pitch-welcome-note = Niveau, langue, pad
pitch-beginners = Idéale pour débuter
pitch-language = Langue
pitch-language-hint = Celle que l’on parlera, si ce n’est pas évident.
pitch-pad = Lien vers un pad
pitch-pad-hint = La page où l’on écrit ensemble, s’il y en a une : https://…

pitch-hosting = Qui l’anime
pitch-hosting-note = Vous, sauf indication contraire
pitch-hosts = Animation
pitch-hosts-hint = Si la session est celle de quelqu’un d’autre, décochez votre nom et écrivez le sien en dessous.
pitch-host-me = Je l’anime
pitch-hosts-others = Autres personnes qui l’animent
pitch-hosts-others-hint = Des noms, séparés par des virgules.

pitch-plan = Salle et horaire
pitch-plan-note = Seulement si c’est important
pitch-length = Combien de temps ?
pitch-one-slot = Un créneau
pitch-slots = { $n } créneaux d’affilée
pitch-needs = De quoi a-t-elle besoin ?
pitch-needs-hint = Elle n’ira que dans une salle qui a tout cela.
pitch-cannot = Quand ne peut-elle pas avoir lieu ?
pitch-cannot-hint = Cochez les moments où une des personnes qui animent ne peut pas être là.
pitch-time = { $day } { $times }
pitch-avoid = Avec quoi ne doit-elle pas coïncider ?
pitch-avoid-hint = Les sessions où les mêmes personnes veulent aller.
