progress-of = { $done } de { $all }
moved = Cambio
moved-from = de
moved-to = a
loading = Cargando
cancel = Cancelar
