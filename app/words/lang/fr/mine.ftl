heads = { $heads ->
    [one] { $heads } personne sur place.
   *[other] { $heads } personnes sur place.
}
here-no = Je suis là
here-yes = Vous êtes là

changed-unseen = (il y a du changement)

mine-quoted = « { $title } »

copy-do = Copier
copy-done = Copié
