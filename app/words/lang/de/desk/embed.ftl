embed-old = Vielleicht nicht mehr aktuell: Es gibt keine Verbindung.
embed-nothing = Das Programm ist noch nicht offen.
embed-days = Tage
embed-free = Noch nichts
embed-now = jetzt

embed-title = Auf anderen Websites
embed-is-on = Andere Websites dürfen diesen Plan zeigen: nur zum Lesen, ohne jemandes Wünsche.
embed-is-off = Andere Websites können diesen Plan nicht zeigen.
embed-allow = Anderen Websites erlauben, diesen Plan zu zeigen
embed-stop = Nicht mehr erlauben
embed-snippet = Setz das in eine Seite ein
embed-snippet-hint = Hinter „embed“ kann ?theme=dark, ?rooms=Koto,Lyre und ?day=2030-05-30 stehen, verbunden mit &.
embed-see = Ansehen
embed-json = Als JSON

log-embedding-on = { log-who } anderen Websites erlaubt, den Plan zu zeigen
log-embedding-off = { log-who } anderen Websites nicht mehr erlaubt, den Plan zu zeigen
