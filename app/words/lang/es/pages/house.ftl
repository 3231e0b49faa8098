### Páginas que no son de un evento.

## La primera página

house-name = El programa lo hacen quienes vienen
house-lead = Todo el mundo propone sesiones y dice a cuáles iría. Campgrid da a cada sesión una sala y una hora, para que el menor número posible de personas se pierda aquello por lo que vino. El programa vive en cada teléfono y en el mural, y cambia con el día.
house-open = Crear un evento
house-pitch-text = Basta con un título. Nadie se registra, nadie instala nada: la gente escanea el código del mural y ya está dentro.
house-choose-text = Un toque en el corazón dice que irías; otro, que irías sin falta.
house-go-text = La cuadrícula se llena sola, muestra qué pierde quién con cada lugar y deja la última palabra a quienes llevan el día.

## El formulario que crea un evento

open-title = Nuevo evento
open-lead = Es solo un minuto. Las salas y los horarios vienen después, y todo se puede cambiar más tarde.
open-name = ¿Cómo se llama?
open-zone = Zona horaria
open-zone-hint = La del lugar del evento: un continente y una ciudad, como Europe/Lisbon.
open-about = Descripción
open-about-hint = Para quienes vienen: dónde es, para qué es, cómo prepararse. Puede quedar vacía.
open-do = Crear el evento

## Un enlace que da un rol

key-over = Un enlace para
key-attendee = Con él participas como asistente en este dispositivo. Puedes proponer sesiones y decir a cuáles irías.
key-facilitator = Con él facilitas el evento desde este dispositivo. Puedes organizar salas, horarios y sesiones, y llenar la cuadrícula.
key-owner = Con él eres responsable del evento en este dispositivo. Puedes organizarlo todo y dar enlaces a quienes te ayudan.
key-warning = Úsalo solo en un dispositivo tuyo, y dáselo solo a quien le confiarías las llaves.
key-do = Usarlo aquí
