refusal-no-such-card = Diese Karte öffnet nichts. Sieh nach, ob ihr Code so eingetippt ist, wie er da steht; wenn seitdem neue Karten gedruckt wurden, nimm eine von denen.
