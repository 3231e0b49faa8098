### Was Webhooks erfahren, und warum eine Adresse abgelehnt wird.

hook-pitched = Neuer Vorschlag: „{ $title }“.
hook-tried = Das ist ein Versuch: Was im Plan geschieht, steht ab jetzt hier.
refusal-hook-address = An diese Adresse kann nichts gehen: Sie muss mit https:// beginnen und zu einer öffentlichen Seite führen, ohne Benutzernamen. Wer diesen Server betreibt, kann andere erlauben.
refusal-hooks-enough = Dieses Event gibt schon { $most } Adressen Bescheid; entferne erst eine.
