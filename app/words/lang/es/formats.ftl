### «Para llevar»: la página con todos los archivos y direcciones del programa.

formats-title = Para llevar
