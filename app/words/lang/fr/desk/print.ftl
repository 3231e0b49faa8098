print-title = Papier
print-lead = Des feuilles pour les murs et les entrées, prêtes à imprimer. Elles montrent l’état actuel ; les codes mènent aux nouveautés.
print-how = Les feuilles ont leur format et leurs marges. L’en-tête et le pied de page du navigateur peuvent être désactivés.
print-go = Imprimer
print-nothing = Il n’y a encore rien à imprimer ici.
print-on = { $what } en { $paper }

print-grid = La grille
print-grid-about = Salles et horaires, une feuille par jour. Beaucoup de salles en prennent plusieurs.
print-rooms = Pour les entrées
print-rooms-about = Une page par salle et par jour, en gros caractères.
print-cards = Cartes
print-cards-about = Une carte par session, à découper et à afficher.
print-codes = Codes
print-codes-about = Une affiche pour participer, et une pour chaque salle.
print-tablets = Tablettes
print-tablets-about = Un code pour l’écran de chaque entrée, avec lequel il peut compter les personnes. Réservé à l’équipe de facilitation.

print-part = Feuille { $n } sur { $of }
print-closed = Fermée
print-free = Libre
print-goes-on = Suite :
print-door-scan = Scannez pour voir ce qui se passe ici maintenant, et les changements
print-join = Scannez, ou ouvrez { $address }
print-join-code = Ou saisissez le code { $code } sur { $host }
print-tablet-scan = Scannez ceci avec la tablette qui reste à cette entrée
print-tablet-keep = Gardez cette feuille : qui la scanne peut compter les personnes dans les salles.
print-code-alt = Code à scanner pour { $title }

print-desk = La grille, des feuilles pour les entrées, des cartes et des codes, prêts à imprimer.
print-desk-open = Voir ce qu’il y a
