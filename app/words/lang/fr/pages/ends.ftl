hidden-hide = Masquer le temps d’examiner
hidden-show = Montrer de nouveau
hidden-for-desk = Masquée : seule l’équipe de facilitation voit cette session.
hidden-yours = Votre session est masquée pour l’instant
hidden-yours-why = L’équipe de facilitation l’a masquée le temps de l’examiner. Rien n’est perdu. Parlez-lui-en.
