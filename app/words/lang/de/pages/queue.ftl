session-proposed = Die Orga meint, dass es hier und in „{ $title }“ um dasselbe geht. Soll diese Session Teil davon werden?
session-proposed-means = Wenn du Ja sagst, werden die anderen gefragt. Sind sie einverstanden, bietet ihr sie zusammen an.
