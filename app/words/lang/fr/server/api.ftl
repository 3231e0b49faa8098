## Réponses de l’API aux programmes ; les lisent celles et ceux qui en écrivent.

api-no-event = Il n’y a pas d’événement de ce nom.
api-no-route = Il n’y a rien à cette adresse.
api-no-method = Cette adresse accepte d’autres méthodes.
api-no-token = Il faut un jeton. L’organisation de l’événement en crée un dans la régie, sur la page des personnes.
api-bad-token = Ce jeton n’ouvre rien à cet événement : il a été révoqué, appartient à un autre événement ou n’en est pas un.
api-no-json = Le corps n’est pas du JSON.
api-no-object = Le corps doit être un objet JSON avec un membre « do ».
api-not-json-type = Le corps doit arriver en application/json.
api-too-large = Le corps est trop grand : { $most } octets au plus.
api-unknown-do = Il n’y a pas de commande « { $name } ».
api-unknown-member = « { $name } » n’est pas un membre de cette commande.
api-missing-member = « { $name } » manque.
api-wrong-type = « { $name } » doit être : { $kind }.
api-bad-query = « { $name } » est illisible.
api-key-taken = Quelqu’un d’autre a utilisé cet identifiant.
api-too-many-open = Trop de connexions sont ouvertes à la fois : { $most } au plus. Fermez-en une ou réessayez plus tard.
api-no-run = Ce passage n’existe pas, ou il n’y a aucune place pour lui.
