me-lead = Hier geht es um dieses Gerät und dieses Event. Ein Konto hat hier niemand.

me-name = Dein Name
me-called = Du heißt hier { $name }.
me-nameless = Du hast hier noch keinen Namen. Du brauchst einen, um eine Session anzubieten oder eine Notiz zu schreiben.
mine-name = Wie heißt du?
mine-name-hint = Der Name steht bei dem, was du vorschlägst und schreibst.
mine-save = Speichern

me-language = Sprache

me-theme = Hell oder dunkel
theme-device = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast

me-push = Benachrichtigungen
me-push-about = Wenn eine Session, die du anbietest oder zu der du willst, in einen anderen Raum oder auf eine andere Zeit wandert oder zurückgezogen wird, sagt dir dieses Gerät sofort Bescheid, auch wenn diese Seite zu ist.
me-push-on = Auf diesem Gerät Bescheid sagen
me-push-off = Nicht mehr Bescheid sagen
me-push-is-on = Dieses Gerät sagt dir Bescheid.
me-push-none = Dieser Server verschickt keine Benachrichtigungen. Änderungen siehst du unter „Mein Plan“, wenn du ihn öffnest.
me-push-cannot = Dieser Browser kann keine Benachrichtigungen empfangen. Auf einem iPhone oder iPad: Leg diese Seite zuerst auf den Home-Bildschirm (Teilen, dann „Zum Home-Bildschirm“) und öffne sie von dort.
me-push-blocked = Dein Browser blockiert Benachrichtigungen von dieser Seite. Erlaube sie in seinen Einstellungen für diese Seite und komm dann wieder her.
me-push-script = Für Benachrichtigungen braucht es JavaScript, und das ist in diesem Browser ausgeschaltet.
me-push-failed = Dein Browser hat es gerade nicht erlaubt. Versuch es gleich noch einmal.

me-device = Ein weiteres Gerät
me-device-about = Sei dieselbe Person auf deinem Laptop oder einem anderen Handy: Was du anbietest und wo du hinwillst, ist dort auch da.
me-device-make = Code dafür erstellen
me-device-scan = Scanne das mit dem anderen Gerät oder öffne dort die Adresse. Das geht einmal, zehn Minuten lang.
me-device-code = Code für ein weiteres Gerät
me-device-address = Adresse für ein weiteres Gerät

me-forget = Vergesst mich
me-forget-gone = Gelöscht wird: dein Name, wo du hinwillst, wo du gesagt hast, dass du da bist, Benachrichtigungen und E-Mail-Adressen, dein Kalender, deine Notizen und Sessions, die nur du vorgeschlagen hast und anbietest.
me-forget-stays = Was bleibt: Sessions, die andere mit dir anbieten, ohne deinen Namen, und Zahlen ohne Namen. An Kopien, die jemand vorher gemacht hat, kommen wir nicht heran.
me-forget-device = Gelöscht wird auch, was dieses Gerät von Events behält: Entwürfe, Programme für die Zeit ohne Netz und was du schon gesehen hast.
me-forget-sure = Ich bin sicher. Das lässt sich nicht zurücknehmen.
me-forget-do = Bei diesem Event vergessen werden

me-install = Auf deinem Home-Bildschirm
me-install-text = Campgrid kann wie eine App auf deinem Home-Bildschirm liegen, ganz ohne App-Store. Auf Android: im Menü des Browsers „Zum Startbildschirm hinzufügen“ oder „Installieren“. Auf einem iPhone oder iPad: Teilen, dann „Zum Home-Bildschirm“.
