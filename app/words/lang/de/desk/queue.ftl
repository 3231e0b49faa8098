mic-next = Als Nächstes: „{ $title }“
mic-again = Noch einmal
mic-back-front = Zurück, ganz nach vorn
mic-back-end = Zurück, ans Ende
mic-move = Verschieben
mic-move-label = „{ $title }“ verschieben
mic-up = Nach oben
mic-down = Nach unten
mic-front = Ganz nach vorn
mic-end = Ans Ende
mic-skip = Überspringen
mic-skip-label = Überspringen: „{ $title }“ kommt nach dem nächsten
mic-hold = Zurückstellen
mic-handle = „{ $title }“: ziehen, oder Alt mit den Pfeiltasten
mic-held = Zurückgestellt
mic-held-about = Nicht in der Warteschlange, bis du sie zurückholst.
mic-place = „{ $title }“ ist jetzt Nummer { $n } von { $all }.
mic-by-hand = Einige stehen von Hand an ihrer Stelle. Wer ab jetzt vorschlägt, kommt danach.
mic-by-arrival = Zurück zur Reihenfolge der Ankunft
mic-settings = Wie die Warteschlange läuft
mic-seconds = Sekunden für jeden Vorschlag
mic-seconds-hint = Von { $least } bis { $most }. Alle sehen sie ablaufen; am Ende klingelt nichts.
mic-first-timers = Wer zum ersten Mal vorstellt, zuerst
mic-first-timers-hint = Zum ersten Mal stellt vor, wer hier noch für keinen anderen Vorschlag am Mikrofon war. Wen du von Hand verschoben hast, bleibt, wo du ihn hingestellt hast.
mic-keys = Tasten
mic-key-next = Nächste Person aufrufen
mic-key-heard = Vorgestellt
mic-key-move = Verschieben, was am Griff gewählt ist
mic-keys-on = Diese Tasten auf diesem Gerät benutzen
mic-pitch-title = Worum geht es?
mic-pitch-host = Wer?
mic-pitch-do = In die Warteschlange
mic-pitch-more = Mit allem, was es zu sagen gibt

alike-title = Ähnlich
alike-none = Keine zwei Sessions sehen ähnlich aus.
alike-words = beide über { $words }
alike-people = { $both } von { $all } wollen zu beiden
alike-compare = Nebeneinander
alike-not = Nicht ähnlich
alike-not-label = Nicht ähnlich: „{ $a }“ und „{ $b }“
alike-all = Alle { $n } ansehen
alike-apart = Auseinandergehalten
alike-pair = „{ $a }“ und „{ $b }“
alike-again = Wieder vorschlagen

desk-tab-merge = Zusammenlegen
unite-lead = Zwei Sessions nebeneinander, und was sie zusammen wären.
unite-one = Eine Session
unite-other = Die andere
unite-show = Nebeneinander zeigen
unite-choose = Wähle zwei Sessions, die stattfinden sollen.
unite-stays = Bleibt
unite-goes = Wird Teil davon
unite-swap = Umgekehrt
unite-blurb = Worum es geht
unite-hosts = Hosts
unite-needs = Braucht
unite-tags = Tags
unite-length = Länge
unite-people = Interessierte
unite-nothing = nichts
unite-want = { $n ->
    [one] 1 Person will hin
   *[other] { $n } wollen hin
}
unite-both = { $all ->
    [0] Noch will niemand zu einer der beiden.
   *[other] { $both } von { $all } wollen zu beiden.
}
unite-result = Zusammen
unite-result-title = Wie sie heißt
unite-result-blurb = Worum es geht
unite-brings = Hosts, Bedarf, Tags und Interessierte von „{ $from }“ ziehen mit um, und ihr Platz wird frei. Ein Rückgängig nimmt alles zurück.
unite-now = Jetzt zusammenlegen
unite-ask = Beide Hosts fragen
unite-ask-about = Zuerst werden die Hosts von „{ $from }“ gefragt; sagen sie Ja, dann die von „{ $into }“. Vorher wird nichts zusammengelegt.
unite-leave = Beide lassen, wie sie sind
unite-waiting-from = Die Antwort der Hosts von „{ $from }“ steht noch aus.
unite-waiting-into = Die Hosts von „{ $from }“ sind einverstanden. Die Antwort der Hosts von „{ $into }“ steht noch aus.

log-queue-moved = { log-who } { $title } in der Warteschlange verschoben
log-queue-by-arrival = { log-who } die Warteschlange wieder nach Ankunft geordnet
log-queueing-set = { log-who } geändert, wie die Warteschlange läuft
log-held = { log-who } { $title } zurückgestellt
log-kept-apart = { log-who } { $a } und { $b } als nicht ähnlich gekennzeichnet
log-not-apart = { log-who } { $a } und { $b } wieder zum Vorschlagen freigegeben
log-merge-proposed = { log-who } die Hosts von { $from } gefragt, ob sie Teil von { $into } wird
log-proposal-ended = { log-who } die Frage beendet, ob { $title } Teil einer anderen Session wird
