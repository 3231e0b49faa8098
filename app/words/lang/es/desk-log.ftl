### Lo que ha pasado, contado a quienes facilitan. Cada frase es «Ana ha» y un participio; sin persona queda el
### participio solo, que también sirve de segunda mitad: «Ana ha puesto … y quitado … del tablero».

### La página del registro

log-undo = Deshacer
