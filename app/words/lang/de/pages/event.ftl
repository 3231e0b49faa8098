event-invite-address = Zum Scannen – oder gib die Adresse weiter:
