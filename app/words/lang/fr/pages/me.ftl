me-lead = Cette page concerne cet appareil et cet événement. Ici, personne n’a de compte.

me-name = Votre nom
me-called = On vous appelle { $name }.
me-nameless = Vous n’avez pas encore de nom ici. Il en faut un pour animer une session ou écrire une note.
mine-name = Comment vous appelle-t-on ?
mine-name-hint = Ce nom s’affiche à côté de vos propositions et de vos notes.
mine-save = Enregistrer

me-language = Langue

me-theme = Clair ou sombre
theme-device = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé

me-push = Notifications
me-push-about = Quand une session que vous animez ou qui vous tente change de salle ou d’horaire, ou est retirée, cet appareil peut vous prévenir aussitôt, même si cette page est fermée.
me-push-on = Me prévenir sur cet appareil
me-push-off = Ne plus me prévenir
me-push-is-on = Cet appareil vous prévient.
me-push-none = Ce serveur n’envoie pas de notifications. Les changements sont signalés sous « Perso » quand vous l’ouvrez.
me-push-cannot = Ce navigateur ne peut pas recevoir de notifications. Sur iPhone ou iPad, ajoutez d’abord cette page à l’écran d’accueil : Partager, puis « Sur l’écran d’accueil », et ouvrez-la de là.
me-push-blocked = Les notifications de ce site sont bloquées dans votre navigateur. Autorisez-les dans ses réglages pour ce site, puis revenez ici.
me-push-script = Les notifications ont besoin de JavaScript, qui est désactivé dans ce navigateur.
me-push-failed = Votre navigateur ne l’a pas permis cette fois. Réessayez dans un instant.

me-device = Un autre appareil
me-device-about = Soyez la même personne sur votre ordinateur ou sur un autre téléphone : vous y retrouverez ce que vous animez et ce qui vous tente.
me-device-make = Créer un code pour lui
me-device-scan = Scannez ceci avec l’autre appareil, ou ouvrez-y l’adresse. Le code marche une seule fois, pendant dix minutes.
me-device-code = Code pour un autre appareil
me-device-address = Adresse pour un autre appareil

me-forget = M’oublier
me-forget-gone = Ce qui est effacé : votre nom, ce qui vous tente, où vous avez dit être, notifications et adresses e-mail, votre calendrier, les notes que vous avez écrites, et les sessions que vous êtes la seule personne à avoir proposées et à animer.
me-forget-stays = Ce qui reste : les sessions que d’autres animent avec vous, sans votre nom, et les nombres de personnes, sans noms. Les copies faites par quelqu’un auparavant sont hors d’atteinte.
me-forget-device = Ce que cet appareil garde des événements est effacé aussi : brouillons, tableaux pour les moments sans réseau, ce que vous avez vu.
me-forget-sure = C’est bien ce que je veux. Il n’y a pas de retour en arrière.
me-forget-do = M’oublier pour cet événement

me-install = Sur votre écran d’accueil
me-install-text = Campgrid peut se placer sur votre écran d’accueil comme une appli, sans passer par un magasin. Sur Android : le menu du navigateur, puis « Ajouter à l’écran d’accueil » ou « Installer ». Sur iPhone ou iPad : Partager, puis « Sur l’écran d’accueil ».
