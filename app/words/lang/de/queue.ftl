mic-left = Verbleibende Zeit
mic-over = Die Zeit ist um.

nudge-proposed = Die Orga fragt: Soll „{ $from }“ Teil von „{ $into }“ werden? Ja oder nein?
