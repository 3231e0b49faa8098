### Lo que queda de las sesiones: una página para leer, imprimir y guardar, y lo mismo como archivo de texto.

takeaways = Lo que nos llevamos
takeaways-lead = Lo que la gente escribió en las sesiones, en el orden del programa.
takeaways-contents = Índice
takeaways-file = Guardar como texto
takeaways-print = Imprimir
takeaways-pad = Escrito en conjunto en
takeaways-without = Aún sin notas
takeaways-without-text = ¿Estuviste? Abre la sesión y añade una nota.
takeaways-none = Aún no hay notas
takeaways-none-text = Aquí se reúnen las notas que la gente añade a las sesiones.
