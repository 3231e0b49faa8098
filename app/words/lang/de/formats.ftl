### „Zum Mitnehmen“: die Seite mit allen Dateien und Adressen, über die das Programm anderswohin kommt.

formats-title = Zum Mitnehmen
