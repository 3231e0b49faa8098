### La página del evento, la primera que ve todo el mundo.

## Al final

event-invite-address = Que escaneen este código, o dales la dirección:
