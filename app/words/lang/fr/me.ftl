me-title = Vous

language-choose = Langue des pages
