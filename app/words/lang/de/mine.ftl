heads = { $heads ->
    [one] 1 Person ist da.
   *[other] { $heads } Leute sind da.
}
here-no = Ich bin da
here-yes = Du bist da

changed-unseen = (etwas hat sich geändert)

mine-quoted = „{ $title }“

copy-do = Kopieren
copy-done = Kopiert
