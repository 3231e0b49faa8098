refusal-not-at-door = Cet écran ne peut pas compter les personnes. Rouvrez-le avec l’adresse que la facilitation a pour lui.
refusal-not-embedded = Le tableau de cet événement ne peut pas être affiché sur d’autres sites. L’équipe de facilitation peut l’autoriser.
