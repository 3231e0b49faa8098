session-part-of = Diese Session ist jetzt Teil von { $title }.
