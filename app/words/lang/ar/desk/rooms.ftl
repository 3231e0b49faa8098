rooms-open-room = { $room }: تغيير أو إغلاق
rooms-open-slot = ‏{ $times }: تغيير أو تأخير
rooms-left = إلى اليمين
rooms-right = إلى اليسار
rooms-change = تغيير
rooms-when-closed = الإغلاق
rooms-close-now = إغلاق { $room } من الآن فصاعدًا
rooms-open-now = إعادة فتح { $room }
rooms-close-how = ما فيها يبقى على اللوحة حتى تُخصَّص له قاعة أخرى. ويُخبَر الحاضرون عند النقل.
rooms-is-closed = هي مغلقة من الآن فصاعدًا.
rooms-close-from = من هنا فصاعدًا
rooms-close-from-label = { $room }: إغلاق من { $time } فصاعدًا
rooms-offer-room = { $room }: القاعة مغلقة. { $n ->
    [zero] لا جلسات تحتاج
    [one] جلسة واحدة تحتاج
    [two] جلستان تحتاجان
    [few] { $n } جلسات تحتاج
   *[other] { $n } جلسة تحتاج
} إلى قاعة أخرى.
rooms-offer-rooms = هناك قاعات مغلقة: { $n ->
    [zero] لا جلسات تحتاج
    [one] جلسة واحدة تحتاج
    [two] جلستان تحتاجان
    [few] { $n } جلسات تحتاج
   *[other] { $n } جلسة تحتاج
} إلى قاعة أخرى.
rooms-offer-off = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
   *[other] { $n } جلسة
} بلا مكان.
rooms-offer-repair = البحث عن أماكن أخرى
rooms-offer-how = لا يُنقل غيرها إلا أقل ما يمكن، وتظهر كل عملية نقل قبل تنفيذها.
rooms-late = هل هناك تأخير؟
rooms-late-how = تتحرك هذه الفترة وما يليها في ذلك اليوم، وتحتفظ الجلسات بقاعاتها، ويُخبَر الحاضرون.
rooms-late-minutes = الدقائق
rooms-late-minutes-hint = أقل من صفر لتعويض التأخير: ⁦-5⁩
rooms-late-absorb = تُقصَّر الاستراحات للتعويض، ولا تقل عن { $n } من الدقائق
rooms-late-do = تأخير
rooms-late-show = عرض الأوقات
rooms-late-table = متى ستكون
rooms-late-now = الآن
rooms-late-by = ⁦+{ $n }⁩ د
rooms-late-by-label = ⁦+{ $n }⁩ د: تأخير
rooms-late-own = ⁦{ $n }⁩ د
rooms-template = البدء من نموذج
rooms-template-how = يُحدَّد عدد القاعات والفترات، ويظهر اليوم قبل إضافة أي شيء، وبتراجع واحد يعود كل شيء كما كان.
rooms-template-half = نصف يوم
rooms-template-day = يوم واحد
rooms-template-two = يومان
rooms-template-rooms = عدد القاعات
rooms-template-rooms-hint = تُسمّى قاعة 1 وقاعة 2 وهكذا، ويمكن تغيير أسمائها في أي وقت.
rooms-template-room = قاعة
rooms-template-names = أو أسماؤها، كل اسم في سطر
rooms-template-names-hint = مع عدد المقاعد بعد فاصلة: ⁦Koto, 40⁩
rooms-template-date = اليوم الأول
rooms-template-days = عدد الأيام
rooms-template-starts = وقت البداية
rooms-template-slots = الفترات في اليوم
rooms-template-minutes = دقائق كل فترة
rooms-template-gap = الدقائق بينها
rooms-template-lunch = وقت الغداء
rooms-template-lunch-hint = إن تُرك فارغًا فلا غداء.
rooms-template-lunch-for = دقائق الغداء
rooms-template-opening = افتتاح للجميع ({ $n } من الدقائق)
rooms-template-closing = ختام للجميع ({ $n } من الدقائق)
rooms-template-opening-title = الافتتاح
rooms-template-lunch-title = الغداء
rooms-template-closing-title = الختام
rooms-template-show = عرض اليوم
rooms-template-do = إضافة كل ذلك
rooms-template-result = ما الذي سيُضاف
