house-name = Une journée faite par celles et ceux qui viennent
house-lead = Chaque personne propose des sessions et dit ce qui la tente. Campgrid donne à chaque session une salle et un horaire, pour que le moins de monde possible rate ce qui lui tient à cœur. Le programme vit sur tous les téléphones et sur le mur, et change au fil de la journée.
house-open = Créer un événement
house-pitch-text = Un titre suffit. Pas d’inscription, rien à installer : on scanne le code affiché au mur, et on y est.
house-choose-text = Touchez le cœur une fois si ça vous tente, deux fois si vous y tenez.
house-go-text = La grille se remplit toute seule, dit ce que chaque emplacement coûte à qui, et laisse le dernier mot aux personnes qui mènent la journée.

open-title = Nouvel événement
open-lead = Une minute suffit. Les salles et les horaires viennent ensuite, et tout peut être changé plus tard.
open-name = Comment s’appelle-t-il ?
open-zone = Fuseau horaire
open-zone-hint = Là où l’événement a lieu : un continent et une ville, par exemple Europe/Lisbon.
open-about = À propos
open-about-hint = Pour celles et ceux qui viennent : où c’est, à quoi ça sert, comment se préparer. Peut rester vide.
open-do = Créer l’événement

key-over = Un lien pour
key-attendee = Ce lien vous fait participer depuis cet appareil. Vous pourrez proposer des sessions et dire ce qui vous tente.
key-facilitator = Ce lien vous donne le rôle de facilitation sur cet appareil. Vous pourrez organiser salles, horaires et sessions, et remplir la grille.
key-owner = Ce lien vous donne le rôle d’organisation sur cet appareil. Vous pourrez tout régler, et donner des liens aux personnes qui vous aident.
key-warning = Ne l’utilisez que sur un appareil à vous, et ne le donnez qu’à des personnes à qui vous confieriez vos clés.
key-do = L’utiliser ici
