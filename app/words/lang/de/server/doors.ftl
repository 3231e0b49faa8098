refusal-not-at-door = Dieser Bildschirm darf keine Köpfe zählen. Öffne ihn neu mit der Adresse, die die Orga für ihn hat.
refusal-not-embedded = Der Plan dieses Events kann nicht auf anderen Websites gezeigt werden. Die Orga kann das erlauben.
