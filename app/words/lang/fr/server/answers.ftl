unwell = Campgrid n’arrive pas à joindre sa base de données. Merci de réessayer dans une minute.
