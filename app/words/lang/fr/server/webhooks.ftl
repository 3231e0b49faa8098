### Ce que disent les webhooks, et pourquoi une adresse est refusée.

hook-pitched = Nouvelle proposition : « { $title } ».
hook-tried = Ceci est un essai : ce qui se passe sur le tableau sera annoncé ici.
refusal-hook-address = Rien ne peut être envoyé à cette adresse : elle doit commencer par https:// et mener à un site public, sans nom d’utilisateur. La personne qui gère ce serveur peut en autoriser d’autres.
refusal-hooks-enough = Cet événement prévient déjà { $most } adresses ; supprimez-en une d’abord.
