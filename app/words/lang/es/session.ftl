### Una sesión

## Qué ha sido de ella

session-part-of = Esta sesión ahora es parte de { $title }.
