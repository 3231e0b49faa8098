session-proposed = La régie pense que cette session et « { $title } » ont le même sujet. Celle-ci doit-elle la rejoindre ?
session-proposed-means = Si vous dites oui, on demande à l’autre. En cas d’accord, vous l’animez ensemble.
