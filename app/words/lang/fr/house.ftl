house-pitch = Proposer
house-choose = Choisir
house-go = Y aller

nothing-title = Rien ici
nothing-name = Il n’y a rien ici
nothing-lead = L’adresse est peut-être mal tapée, ou ce qui était ici n’y est plus. Si quelqu’un vous l’a donnée, demandez-lui de la vérifier.
nothing-start = Aller à l’accueil
