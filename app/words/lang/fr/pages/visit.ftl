join-code = Entrer un code
join-hint = Six lettres, à lire sur le mur ou à demander à quelqu’un qui y est déjà.
join-go = Entrer
