house-pitch = Vorschlagen
house-choose = Auswählen
house-go = Hingehen

nothing-title = Nichts hier
nothing-name = Hier ist nichts
nothing-lead = Vielleicht ist die Adresse vertippt, oder was hier war, ist weg. Wenn du sie von jemandem hast, frag noch einmal nach.
nothing-start = Zur Startseite
