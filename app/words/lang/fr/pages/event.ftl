event-invite-address = Faites scanner ce code, ou donnez l’adresse :
