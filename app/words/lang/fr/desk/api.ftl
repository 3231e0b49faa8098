## Jetons de l’API, sur la page des personnes de la régie. Un jeton est un texte secret par lequel un programme est quelqu’un à l’événement.

tokens = Jetons pour les programmes
tokens-about = Un programme qui a un jeton peut faire ici ce que peut une personne de son rôle, et son nom figure dans le journal.
tokens-read = Comment les programmes parlent à cet événement
tokens-owners = Les jetons pour les programmes sont créés et révoqués par l’organisation de l’événement.
token-fresh = Voici le nouveau jeton. Il ne s’affiche que maintenant : copiez-le, et rangez-le là où seul le programme le trouve.
token-new = Le nouveau jeton
token-name = Nom
token-name-hint = Il s’affiche à côté de ce que fait le programme.
token-role = Ce qu’il peut faire
token-role-attendee = Ce que peuvent les personnes présentes
token-role-facilitator = Ce que peut l’équipe de facilitation
token-role-owner = Ce que peut l’organisation
token-make = Créer un jeton
token-used = créé { $made }, utilisé pour la dernière fois { $used }
token-unused = créé { $made }, pas encore utilisé
token-revoked = révoqué
token-revoke = Révoquer
