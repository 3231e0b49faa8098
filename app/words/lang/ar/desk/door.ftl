door-nothing = لا توجد قاعة كهذه هنا
door-nothing-why = ربما أُزيلت. يعرض البرنامج كل القاعات.

door-now = الآن
door-next = التالي في هذه القاعة
door-next-none = لا شيء آخر اليوم
door-over = قبل قليل
door-time-is-up = انتهى الوقت. يُرجى إفساح المكان لما يلي.
door-free = خالية
door-free-until = حتى الساعة { $time }
door-between = بين جلستين
door-before = ليس بعد
door-starts = البداية الساعة { $time }
door-after = انتهى كل شيء
door-after-text = شكرًا لحضوركم.
door-no-times = لا مواعيد بعد
door-no-times-text = سيظهر هنا ما في هذه القاعة حالما يكون هناك برنامج.

door-left = الوقت المتبقي
door-still = متبقٍّ
door-soon = { $n ->
    [zero] انتهى الوقت
    [one] بقيت دقيقة واحدة: يُرجى الختام
    [two] بقيت دقيقتان: يُرجى الختام
    [few] بقيت { $n } دقائق: يُرجى الختام
   *[other] بقيت { $n } دقيقة: يُرجى الختام
}

door-moved = انتقلت «{ $title }» إلى { $room }، الساعة { $time }
door-came = انتقلت «{ $title }» إلى هنا من { $room }
door-off = ليس لجلسة «{ $title }» قاعة حاليًا
door-cancelled = لن تُعقد «{ $title }»
door-closed = هذه القاعة مغلقة من الآن فصاعدًا

door-how-full = مدى الامتلاء
door-full-label = مدى امتلاء القاعة
door-seats = { $n ->
    [zero] بلا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
door-nobody = لم يُحسب العدد بعد
door-here = { $n ->
    [zero] لا أحد هنا
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $n } أشخاص هنا
    [many] { $n } شخصًا هنا
   *[other] { $n } شخص هنا
}
door-seats-left = { $n ->
    [zero] لم يبقَ مقعد
    [one] بقي نحو مقعد واحد
    [two] بقي نحو مقعدين
    [few] بقي نحو { $n } مقاعد
    [many] بقي نحو { $n } مقعدًا
   *[other] بقي نحو { $n } مقعد
}
door-full = { $n ->
    [zero] القاعة ممتلئة
    [one] القاعة ممتلئة، وشخص واحد فوق عدد المقاعد
    [two] القاعة ممتلئة، وشخصان فوق عدد المقاعد
    [few] القاعة ممتلئة، و{ $n } أشخاص فوق عدد المقاعد
    [many] القاعة ممتلئة، و{ $n } شخصًا فوق عدد المقاعد
   *[other] القاعة ممتلئة، و{ $n } شخص فوق عدد المقاعد
}
door-of-seats = { $n } من { $seats }
door-one-more = شخص آخر
door-fewer = أقل بواحد
door-set-how = كتابة عدد
door-set-label = عدد الحاضرين في القاعة
door-set = حفظ

door-code = رمز للمسح يقود إلى البرنامج
door-more = البرنامج كله والتغييرات: بمسح هذا الرمز

door-screen = شاشة المدخل
door-screen-about = يعرض جهاز لوحي عند المدخل ما في هذه القاعة، ويمكنه عدّ الحاضرين. يُرجى مسح هذا الرمز به، أو فتح العنوان عليه.
door-screen-code = رمز للمسح يفتح شاشة هذه القاعة
door-screen-open = فتحها هنا
door-screen-print = طباعة واحد لكل قاعة
door-screen-address = عنوان شاشة هذه القاعة
door-renew = عناوين جديدة للأجهزة اللوحية
door-renew-about = كل من لديه عنوان جهاز لوحي يمكنه عدّ الحاضرين في القاعات. العناوين الجديدة تنهي ذلك: تبقى الأجهزة ذات العناوين القديمة تعرض ما يجري، ولا تعدّ بعد ذلك.
door-renew-do = إنشاء عناوين جديدة
