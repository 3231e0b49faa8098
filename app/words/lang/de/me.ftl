me-title = Du

language-choose = Sprache der Seiten
