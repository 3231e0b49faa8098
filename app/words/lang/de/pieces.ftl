progress-of = { $done } von { $all }
moved = Verschoben
moved-from = von
moved-to = nach
loading = Lädt
cancel = Abbrechen
