## Tokens der API, auf der Seite der Leute im Orga-Bereich. Ein Token ist ein geheimer Text, mit dem ein Programm jemand beim Event ist.

tokens = Tokens für Programme
tokens-about = Ein Programm mit einem Token kann hier, was jemand mit seiner Rolle kann, und steht mit Namen im Protokoll.
tokens-read = Wie Programme mit diesem Event sprechen
tokens-owners = Tokens für Programme macht und widerruft die Hauptorga.
token-fresh = Hier ist das neue Token. Es wird nur jetzt gezeigt: Kopiere es und leg es dorthin, wo nur das Programm es findet.
token-new = Das neue Token
token-name = Name
token-name-hint = Er steht bei dem, was das Programm tut.
token-role = Was es darf
token-role-attendee = Was Teilnehmende dürfen
token-role-facilitator = Was die Orga darf
token-role-owner = Was die Hauptorga darf
token-make = Token machen
token-used = { $made } erstellt, zuletzt { $used } benutzt
token-unused = { $made } erstellt, noch nicht benutzt
token-revoked = widerrufen
token-revoke = Widerrufen
