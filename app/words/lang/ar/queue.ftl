mic-left = الوقت المتبقي
mic-over = انتهى الوقت.

nudge-proposed = سؤال من فريق التيسير: هل تصبح «{ $from }» جزءًا من «{ $into }»؟ نعم أم لا؟
