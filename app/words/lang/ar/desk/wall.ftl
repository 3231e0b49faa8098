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
wall-row-later = لاحقًا

## It is over.

wall-thanks = شكرًا لحضوركم
wall-thanks-text = { $n ->
    [zero] اليوم صنعه كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [one] جلسة واحدة صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [two] جلستان صنعهما كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
    [few] { $n } جلسات صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
   *[other] { $n } جلسة صنعها كل من هنا. أضيفوا ما تعلّمتموه إلى ملاحظات الجلسات.
}

## What the hall needs.

wall-in = { $n ->
    [zero] بعد لحظات
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $n } دقائق
   *[other] بعد { $n } دقيقة
}
wall-full = ممتلئة
wall-crowded = يُفضَّل الحضور مبكرًا
wall-join-code = الرمز
wall-not-here = يطلب عنوان هذه الشاشة ما ليس هنا: { $what }.

## At the desk.

sight = رؤية الشاشة من القاعة
sight-about = لا يصغر الخط أبدًا عمّا يستطيع الصف الأخير قراءته: حروف كبيرة بارتفاع 16 دقيقة قوسية على الأقل، وفق معيار ⁦ISO 9241-303⁩.
sight-metres = كم يبعد الصف الأخير؟
sight-metres-hint = بالأمتار، من { $least } إلى { $most }.
sight-across = كم عرض الصورة؟
sight-across-hint = ضلعها الأطول بالسنتيمترات، من { $least } إلى { $most }.
sight-look = ما مدى إضاءة القاعة؟
sight-dark = مظلمة: حروف فاتحة على خلفية داكنة
sight-bright = مضيئة: حروف داكنة على خلفية فاتحة
sight-contrast = أبيض على أسود: لأجهزة العرض الضعيفة ولضعاف البصر
sight-says = على شاشة عرضها 1920 بكسل، لا يقل ارتفاع الخط عن { $px } بكسل.
sight-too-small = لصف يبعد { $metres } من الأمتار، يلزم ألّا يقل عرض الصورة عن { $cm } سم. لن تتمكن الصفوف الأخيرة من قراءة هذه الصورة.
log-sight-set = { log-who } تغيير طريقة رؤية الشاشة
wall-rooms = شاشة لبعض القاعات
wall-rooms-about = حيث توجد شاشات عدة، يمكن لكل منها عرض طابقها. العنوان الذي يُفتح يصلح لأي جهاز.
wall-rooms-which = أي القاعات؟ كلها إن لم تُختر أي قاعة.
wall-rooms-look = كما ضُبطت للفعالية
wall-rooms-open = فتح هذه الشاشة
