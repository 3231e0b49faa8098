### مشكلات التنسيق، وما يصلحها.

problem-small = «{ $title }»: { $people ->
    [zero] لا يُتوقع حضور أحد
    [one] يُتوقع حضور شخص واحد
    [two] يُتوقع حضور شخصين
    [few] يُتوقع حضور نحو { $people } أشخاص
    [many] يُتوقع حضور نحو { $people } شخصًا
   *[other] يُتوقع حضور نحو { $people } شخص
}، وفي { $room } { $seats ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
}.
problem-double = «{ $a }» و«{ $b }» معًا في { $room } الساعة { $time }.
problem-closed = «{ $title }» الساعة { $time } في { $room }، وهي مغلقة حينها.
problem-back-to-back = على { $host } الانتقال فورًا من «{ $a }» إلى «{ $b }» الساعة { $time }: { $minutes ->
    [0] لا استراحة
    [zero] لا استراحة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} بينهما.
problem-mark-double = جلستان في قاعة واحدة
problem-mark-closed = القاعة مغلقة
problem-concerns = { $n ->
    [zero] لا تمسّ أحدًا
    [one] تمسّ شخصًا واحدًا
    [two] تمسّ شخصين
    [few] تمسّ { $n } أشخاص
    [many] تمسّ { $n } شخصًا
   *[other] تمسّ { $n } شخص
}

repairs-unfold = طرق الإصلاح
repairs-bring-in = طرق إيجاد مكان لها
repairs-see = عرض الطرق بجانب البطاقة
repairs-none = لا يكفي نقل جلسة أو جلستين لإصلاحها.
repairs-none-in = لا يكفي نقل جلسة أو جلستين لإيجاد مكان لها.
repairs-move = نقل «{ $title }» إلى { $room }، { $time }
repairs-move-day = نقل «{ $title }» إلى { $room }، { $day }، { $time }
repairs-swap = تبديل مكاني «{ $a }» و«{ $b }»
repairs-miss-fewer = { $n ->
    [zero] لا يفوت أحدًا شيء أقل
    [one] يفوت شيء شخصًا أقل
    [two] يفوت شيء شخصين أقل
    [few] يفوت شيء { $n } أشخاص أقل
    [many] يفوت شيء { $n } شخصًا أقل
   *[other] يفوت شيء { $n } شخص أقل
}
repairs-miss-more = { $n ->
    [zero] لا يفوت أحدًا شيء إضافي
    [one] يفوت شيء شخصًا إضافيًا
    [two] يفوت شيء شخصين إضافيين
    [few] يفوت شيء { $n } أشخاص إضافيين
    [many] يفوت شيء { $n } شخصًا إضافيًا
   *[other] يفوت شيء { $n } شخص إضافي
}
repairs-seats-gained = { $n ->
    [zero] لا مقاعد إضافية لأحد
    [one] يجد شخص واحد مقعدًا
    [two] يجد شخصان مقعدًا
    [few] يجد { $n } أشخاص مقعدًا
    [many] يجد { $n } شخصًا مقعدًا
   *[other] يجد { $n } شخص مقعدًا
}
repairs-seats-lost = { $n ->
    [zero] لا يفقد أحد مقعده
    [one] يفقد شخص واحد مقعده
    [two] يفقد شخصان مقعديهما
    [few] يفقد { $n } أشخاص مقاعدهم
    [many] يفقد { $n } شخصًا مقاعدهم
   *[other] يفقد { $n } شخص مقاعدهم
}
repairs-free = لا يخسر أحد شيئًا
repairs-partly = إصلاح جزئي فقط
