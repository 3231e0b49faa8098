### What people are told in time: notifications, and the one email when a board opens.

told-next = دورك هو التالي
told-next-text = اقتراحك «{ $title }» هو التالي في { $event }.
told-turn = حان دورك
told-turn-text = الميكروفون لك: «{ $title }» في { $event }.

told-session = { $what ->
    [placed] { $whose ->
        [yours] أصبح لجلستك مكان
       *[wanted] في جدولك: جلسة أصبح لها مكان
    }
    [moved] { $whose ->
        [yours] انتقلت جلستك
       *[wanted] في جدولك: جلسة انتقلت
    }
    [taken-off] { $whose ->
        [yours] لم يعد لجلستك مكان
       *[wanted] في جدولك: جلسة خرجت من اللوحة
    }
    [withdrawn] { $whose ->
        [yours] سُحبت جلستك
       *[wanted] في جدولك: جلسة سُحبت
    }
   *[merged] { $whose ->
        [yours] دُمجت جلستك
       *[wanted] في جدولك: جلسة دُمجت
    }
}

told-when = { $time } يوم { $weekday }
told-placed = موعد «{ $title }» الساعة { $when } في { $room }.
told-moved = أصبح موعد «{ $title }» الساعة { $when } في { $room }.
told-taken-off = لم يعد موعد «{ $title }» الساعة { $when } في { $room }.
told-withdrawn = لن تُعقد «{ $title }».
told-merged = أصبحت «{ $title }» جزءًا من «{ $into }».

told-several = { $n ->
    [zero] لم تتغيّر جلسات في جدولك
    [one] تغيّرت جلسة في جدولك
    [two] تغيّرت جلستان في جدولك
    [few] تغيّرت { $n } جلسات في جدولك
   *[other] تغيّرت { $n } جلسة في جدولك
}
told-quoted = «{ $title }»
told-more = { $n ->
    [one] وجلسة أخرى
    [two] وجلستان أخريان
    [few] و{ $n } جلسات أخرى
   *[other] و{ $n } جلسة أخرى
}
told-several-text = { $titles }. أماكنها وأوقاتها الآن في جدولك.

told-open = فُتحت لوحة { $event }
told-open-text = فُتحت لوحة { $event }: يمكنك الآن اقتراح جلسة وتحديد ما يهمّك حضوره.
told-why-email = وصلتك هذه الرسالة الوحيدة لأن أحدًا طلبها بعنوان بريدك، وقد حُذف العنوان الآن.
