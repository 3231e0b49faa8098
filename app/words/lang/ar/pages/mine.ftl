### My schedule.

mine-title = جدولي

## Where there is nothing.

mine-empty = لا شيء هنا بعد
mine-empty-how = ضغطة على القلب تضيف جلسة يهمّك حضورها، ويمكنك أيضًا اقتراح جلسة من عندك. تجتمع كلها هنا بحسب الوقت.
mine-to-programme = إلى البرنامج

## Where to be.

mine-free = وقت حر
mine-no-more = لم يبقَ شيء مما اخترته. إن بقي لديك وقت: كل جلسة مفتوحة لك، والمضيفون يسعدون بذلك.
crowd-plenty = المكان متسع: { $people ->
    [zero] لا يريد الحضور أحد
    [one] يريد الحضور شخص واحد
    [two] يريد الحضور شخصان
    [few] يريد الحضور { $people } أشخاص
    [many] يريد الحضور { $people } شخصًا
   *[other] يريد الحضور { $people } شخص
}، وعدد المقاعد { $seats }.
crowd-full = ستمتلئ القاعة: { $people ->
    [zero] لا يريد الحضور أحد
    [one] يريد الحضور شخص واحد
    [two] يريد الحضور شخصان
    [few] يريد الحضور { $people } أشخاص
    [many] يريد الحضور { $people } شخصًا
   *[other] يريد الحضور { $people } شخص
}، وعدد المقاعد { $seats }.
crowd-over = الراغبون أكثر من المقاعد: عددهم { $people }، والمقاعد { $seats }. يُستحسن الحضور مبكرًا.
crowd-runs-plenty = المكان متسع: { $people ->
    [zero] لا يريد الحضور أحد
    [one] يريد الحضور شخص واحد
    [two] يريد الحضور شخصان
    [few] يريد الحضور { $people } أشخاص
    [many] يريد الحضور { $people } شخصًا
   *[other] يريد الحضور { $people } شخص
}، وتُعقد الجلسة { $runs ->
    [two] مرتين
    [few] { $runs } مرات
   *[other] { $runs } مرة
}، ومجموع المقاعد { $seats }.
crowd-runs-full = ستمتلئ القاعات: { $people ->
    [zero] لا يريد الحضور أحد
    [one] يريد الحضور شخص واحد
    [two] يريد الحضور شخصان
    [few] يريد الحضور { $people } أشخاص
    [many] يريد الحضور { $people } شخصًا
   *[other] يريد الحضور { $people } شخص
}، وتُعقد الجلسة { $runs ->
    [two] مرتين
    [few] { $runs } مرات
   *[other] { $runs } مرة
}، ومجموع المقاعد { $seats }.
crowd-runs-over = الراغبون أكثر من المقاعد: عددهم { $people }، ومجموع المقاعد { $seats }، مع أن الجلسة تُعقد { $runs ->
    [two] مرتين
    [few] { $runs } مرات
   *[other] { $runs } مرة
}. يُستحسن الحضور مبكرًا.
heads-of = { $heads ->
    [zero] لا أحد هناك بعد
    [one] شخص واحد هناك الآن
    [two] شخصان هناك الآن
    [few] { $heads } أشخاص هناك الآن
    [many] { $heads } شخصًا هناك الآن
   *[other] { $heads } شخص هناك الآن
}، وفي القاعة { $seats ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
}.

## What has changed since one last looked.

mine-changes = ما تغيّر
changed-room = انتقلت من { $from } إلى { $to }.
changed-time = أصبح وقتها { $to } بدلًا من { $from }.
changed-both = انتقلت من { $from } ({ $before }) إلى { $room } ({ $time }).
changed-back = عادت إلى اللوحة: في { $room } الساعة { $time }.
changed-off = هي خارج اللوحة حاليًا: بلا قاعة وبلا وقت.
changed-withdrawn = سُحبت: لن تُعقد.
changed-part-of = أصبحت جزءًا من «{ $into }».
changed-got = فهمت

## Two at once.

mine-clashes = تعارض في الوقت
mine-clash = { $sessions } في الوقت نفسه، فلا بدّ من الاختيار.
mine-clash-hosting = { $sessions } في الوقت نفسه، وأكثر من واحدة منها باستضافتك. يُرجى إبلاغ فريق التيسير.
mine-clash-host = { $mine } باستضافتك في ذلك الوقت، وبهذا يفوتك حضور { $theirs }.
mine-again = تُعقد مرة أخرى الساعة { $time } في { $room }.
mine-again-busy = تُعقد مرة أخرى الساعة { $time } في { $room }، لكن لديك حينها شيء آخر.
mine-again-on = تُعقد مرة أخرى يوم { $day } الساعة { $time } في { $room }.
mine-again-on-busy = تُعقد مرة أخرى يوم { $day } الساعة { $time } في { $room }، لكن لديك حينها شيء آخر.
mine-only-then = لا تُعقد مرة أخرى.
mine-drop = إلغاء الاختيار
mine-else-at = ماذا أيضًا الساعة { $time }

## Sessions

mine-by-time = بحسب الوقت
mine-over = ما انتهى
mine-none-placed = لم يُحدَّد بعد مكان أو وقت لأي من جلساتك. تظهر هنا بحسب الوقت فور تحديده.
mine-unplaced = في انتظار مكان
mine-unplaced-hint = سيأتي دورها في قاعة ووقت.
mine-gone = سُحبت أو دُمجت
mine-gone-hint = لم تعد على اللوحة.

## One's own calendar.

calendar-title = في تقويمك
calendar-about = يمكن لتقويمك أن يتابع جلساتك واختياراتك: إذا تغيّرت قاعة أو تغيّر وقت، تغيّر هناك أيضًا.
calendar-make = إنشاء عنوان لتقويمي
calendar-subscribe = إضافة إلى تقويمي
calendar-file = تنزيل الملف
calendar-copy = أو يُنسخ العنوان إلى تقويمك. الملف لا يتابع التغييرات، أما العنوان فيتابعها.
calendar-address = عنوان تقويمك
calendar-secret = هذا العنوان سري
calendar-secret-text = كل من لديه هذا العنوان يستطيع أن يعرف أماكن وجودك. إن وقع في الأيدي الخطأ، فيمكن إنشاء عنوان آخر: يتوقف العنوان السابق، ويُضاف الجديد إلى تقويمك.
calendar-renew = إنشاء عنوان آخر
