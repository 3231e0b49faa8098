# Glosario. El trato es de «tú»; las personas se nombran sin género siempre que se puede.
#
# unconference: desconferencia        event: evento             session: sesión
# pitch (cosa): propuesta             to pitch: proponer        pitching (fase): propuestas
# slot: franja                        room: sala                place (sala y franja): lugar
# host: quien está a cargo            to host: estar a cargo; en una marca: «A tu cargo»
# board: tablero                      grid: cuadrícula          off the board: fuera del tablero
# wall: mural                         desk: mesa de control (en pestañas: Mesa)
# door: puerta                        deck: baraja (su página: Elegir)
# queue: fila                         microphone: micrófono
# heart: corazón                      interested: me interesa   must: sin falta
# choosing: elegir, la elección       wish: deseo               clash: coincidir, a la misma hora
# run: ronda; to run once more: repetir
# to merge: unir (unida a otra)       to withdraw: retirar      to pin, to unpin: fijar, soltar
# draft: borrador                     proposal (de la cuadrícula): sugerencia
# facilitator: quien facilita; enlace de facilitación           attendee: asistente
# owner: responsable                  the organisers: la organización
# notes: notas                        takeaways: lo que nos llevamos
# announcement: aviso                 log: registro             to tap: tocar
# programme: programa                 my schedule: mi agenda    seat: asiento

phase-setup = Preparación
phase-pitching = Propuestas
phase-live = En marcha
phase-wrapped = Terminado

format-discussion = Debate
format-talk = Charla
format-workshop = Taller
format-demo = Demostración
format-social = Social

slot-sessions = Sesiones
slot-break = Pausa
slot-plenary = Plenario

role-attendee = asistente
role-facilitator = facilitación
role-owner = responsable

monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo

january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre

# martes 12 de marzo
day = { $weekday } { $day } de { $month }
# del martes 12 al jueves 14 de marzo
days-of-month = del { $weekday } { $day } al { $last }
# del sábado 31 de mayo al domingo 1 de junio
days-across = del { $first } al { $last }

list-comma = { $first }, { $second }
list-and = { $first } y { $second }

people = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
sessions = { $n ->
    [one] 1 sesión
   *[other] { $n } sesiones
}
rooms = { $n ->
    [one] 1 sala
   *[other] { $n } salas
}

less-than-a-minute = menos de un minuto
minutes = { $n ->
    [one] 1 minuto
   *[other] { $n } minutos
}
hours = { $n ->
    [one] 1 hora
   *[other] { $n } horas
}
days-long = { $n ->
    [one] 1 día
   *[other] { $n } días
}
just-now = hace un momento
ago = hace { $how-long }
