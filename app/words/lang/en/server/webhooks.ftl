### What webhooks are told, and why an address is refused. $title is what a session is called.

hook-pitched = New pitch: “{ $title }”.
hook-tried = This is a try: what happens on the board will be told here.
refusal-hook-address = This address cannot be told: it has to begin with https:// and lead to a public site, without a user name. Whoever runs this server can allow others.
refusal-hooks-enough = This event tells { $most } addresses already; remove one first.
