### The wall: the programme on a projector.

wall-title = الشاشة
wall-page = { $page } من { $of }
wall-live = مباشر
wall-old = هذه لوحة الساعة { $time }

## How to take part.

wall-code = رمز للمسح يقود إلى { $address }
wall-join = شاركونا من هواتفكم
wall-join-scan = امسحوا الرمز، أو افتحوا { $address }
wall-join-tap = اطّلعوا على ما يقترحه الآخرون، واضغطوا على القلب عند ما يهمّكم حضوره
wall-join-pitch = اقترحوا جلسة من عندكم
wall-join-note = بلا حساب وبلا تطبيق. لا نسأل عن الاسم إلا عند تقديم اقتراح.

## Pitching

wall-so-far = { $n ->
    [0] من يبدأ؟
    [one] جلسة واحدة حتى الآن
    [two] جلستان حتى الآن
    [few] { $n } جلسات حتى الآن
   *[other] { $n } جلسة حتى الآن
}
wall-ask = ما الذي يهمّكم الحديث عنه؟
wall-ask-how = امسحوا الرمز واقترحوه: العنوان وحده يكفي.
wall-next-speakers = التالي عند الميكروفون
wall-pitching-now = عند الميكروفون الآن
wall-want = { $n ->
    [one] يريد الحضور
    [two] يريدان الحضور
   *[other] يريدون الحضور
}
wall-must = { $n } حتمًا

## Now and next, and the whole grid of the day.

wall-now = الآن
wall-next = التالي
wall-between = ‏{ $times } { $title }
wall-room = القاعة
wall-time = الوقت
wall-row-now = الآن

## It is over.

wall-thanks = شكرًا لحضوركم
wall-thanks-text = { $n ->
    [zero] اليوم صنعه كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [one] جلسة واحدة صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [two] جلستان صنعهما كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [few] { $n } جلسات صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
   *[other] { $n } جلسة صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
}
