wall-life-changes = ما تغيّر في آخر عشر دقائق
wall-life-changed = تغيّر
wall-life-none = لم يتغيّر شيء في آخر عشر دقائق.
wall-life-kind = { $kind ->
    [moved] انتقلت
    [cancelled] أُلغيت
    [off] بلا قاعة حاليًا
    [merged] دُمجت
    [later] تأخّر
    [earlier] تقدّم
    [closed] مغلقة
    [open] فُتحت من جديد
   *[new] جديدة
}
wall-life-room = من { $from } إلى { $to }، { $time }
wall-life-time = { $room }: أصبح الوقت { $time } بدلًا من { $before }
wall-life-both = إلى { $room }، { $time }، بدلًا من { $from }، { $before }
wall-life-at = في { $room }، { $time }
wall-life-was = كانت في { $room }، { $time }
wall-life-part = أصبحت جزءًا من «{ $into }»
wall-life-slot = البداية { $to }
wall-life-slots = { $minutes ->
    [zero] البداية { $to }
    [one] البداية { $to }، وينتقل ما بعدها دقيقة واحدة
    [two] البداية { $to }، وينتقل ما بعدها دقيقتين
    [few] البداية { $to }، وينتقل ما بعدها { $minutes } دقائق
    [many] البداية { $to }، وينتقل ما بعدها { $minutes } دقيقة
   *[other] البداية { $to }، وينتقل ما بعدها { $minutes } دقيقة
}
wall-life-closed-on = بدءًا من { $time }
wall-life-closed-at = في { $times }
wall-life-many = { $n ->
    [zero] لا جلسات جديدة في الجدول
    [one] جلسة واحدة لها مكان الآن
    [two] جلستان لهما مكان الآن
    [few] { $n } جلسات لها مكان الآن
    [many] { $n } جلسة لها مكان الآن
   *[other] { $n } جلسة لها مكان الآن
}
wall-life-filling = الجدول يمتلئ
wall-life-full = ملء الشاشة
wall-life-window = إنهاء ملء الشاشة

wall-life-tab = الشاشة
wall-life-shows = ما تعرضه الشاشات
wall-life-shows-about = كل شاشات الفعالية تتبع ذلك فورًا. وتعرض الشاشة من تلقاء نفسها ما يناسب المرحلة والوقت.
wall-life-itself = تلقائيًا
wall-life-join = كيفية المشاركة
wall-life-pitches = الاقتراحات
wall-life-now-next = الآن وما يليه
wall-life-whole = الجدول كله
wall-life-recent = التغييرات
wall-life-minutes = لكم دقيقة
wall-life-minutes-hint = فارغ: إلى أن يُغيَّر ذلك.
wall-life-is-itself = تختار الشاشات تلقائيًا.
wall-life-is-held = تعرض كل الشاشات: { $what }.
wall-life-is-until = تعرض كل الشاشات حتى { $time }: { $what }.
wall-life-open = فتح شاشة
wall-life-open-about = يكفي وضعها على جهاز العرض وتركها. الحرف F أو النقر المزدوج يملأ الشاشة.
wall-life-open-link = فتح الشاشة
wall-life-address = عنوان الشاشة
wall-life-secret = عنوان يمكن سحبه
wall-life-secret-about = يفتح الشاشة ولا شيء غيرها، بلا تسجيل دخول، على جهاز ليس لك. والعنوان الجديد يغلق ما قبله.
wall-life-secret-since = هناك عنوان أُنشئ { $ago }.
wall-life-secret-none = لا عنوان حاليًا.
wall-life-secret-fresh = العنوان الجديد. يُعرض هذه المرة فقط:
wall-life-secret-make = إنشاء عنوان
wall-life-secret-renew = إنشاء عنوان جديد
wall-life-secret-end = سحب العنوان

log-wall-held = { log-who } تثبيت عرض كل الشاشات على «{ $what }»
log-wall-free = { log-who } ترك الشاشات تختار تلقائيًا
