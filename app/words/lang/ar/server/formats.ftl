### الملفات التي يقدّمها البرنامج للتطبيقات وقارئات الأخبار.

formats-feed-title = { $name }: ما الذي تغيّر
formats-feed-pitched = جديد: «{ $title }»
formats-feed-placed = «{ $title }»: { $room }، { $when }
formats-feed-off = «{ $title }» بلا مكان حاليًا
formats-feed-cancelled = «{ $title }» لن تُعقد

### ما يقوله الاستيراد عن ملف: ما الخطأ، وما الذي يتغيّر، وما الذي يُترك.

imports-unreadable-xml = لا يمكن قراءة هذا كملف XML: { $why }.
imports-unreadable-json = لا يمكن قراءة هذا كملف JSON: { $why }.
imports-unknown-format = ليس هذا أحد الأشكال المقروءة: جدول يسمّي سطره الأول الأعمدة، أو schedule.json، أو schedule.xml، أو JSON من Sessionize أو pretalx.
imports-is-archive = هذه فعالية كاملة مع تاريخها. يمكن لمن يدير الخادم إدخالها بالأمر «campgrid import».
imports-no-time = «{ $title }» بلا تاريخ أو بداية أو مدة يمكن قراءتها.
imports-no-place = «{ $text }» ليس مكانًا: اكتب البداية والقاعة، مثل 2024-03-12 14:00 Koto.
imports-left-gone = «{ $title }» لم تعد تُعقد، هنا أو هناك: تبقى كما هي.
imports-left-long = في «{ $title }» نصوص أو قوائم أطول من اللازم: ستُقصّ.
imports-left-zone = الملف بتوقيت { $theirs }. الأوقات هي أوقات الفعالية: { $ours }.
imports-left-attachments = { $n ->
    [zero] لا ملفات مرفقة.
    [one] يُترك ملف مرفق واحد.
    [two] يُترك ملفان مرفقان.
    [few] تُترك { $n } ملفات مرفقة.
    [many] يُترك { $n } ملفًا مرفقًا.
   *[other] يُترك { $n } ملف مرفق.
}
imports-left-state = { $n ->
    [zero] لا جلسات غير مقبولة.
    [one] تُترك جلسة واحدة غير مقبولة.
    [two] تُترك جلستان غير مقبولتين.
    [few] تُترك { $n } جلسات غير مقبولة.
    [many] تُترك { $n } جلسة غير مقبولة.
   *[other] تُترك { $n } جلسة غير مقبولة.
}
imports-left-place = «{ $title }» بلا مكان: في { $room } لا يمكن أن تبدأ فترة في { $when }.
imports-left-length = قُصّت «{ $title }» إلى { $most } فترات.
imports-left-unplaced = «{ $title }» بلا مكان. { $why }
imports-changed = «{ $title }»: { $what }
imports-moved = «{ $title }» تنتقل إلى { $room }، { $when }
imports-what-room = ما يُعرف عن القاعة
imports-what-times = الأوقات
imports-what-title = العنوان
imports-what-blurb = النص
imports-what-hosts = المضيفون
imports-what-tags = الوسوم
imports-what-length = المدة
imports-what-more = التفاصيل
