### Lo que dicen los webhooks y por qué se rechaza una dirección.

hook-pitched = Propuesta nueva: «{ $title }».
hook-tried = Esto es una prueba: lo que pase en el tablero se contará aquí.
refusal-hook-address = No se puede avisar a esta dirección: tiene que empezar por https:// y llevar a un sitio público, sin nombre de usuario. Quien administra este servidor puede permitir otras.
refusal-hooks-enough = Este evento ya avisa a { $most } direcciones; quita una antes.
