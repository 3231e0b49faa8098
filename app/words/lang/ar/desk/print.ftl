print-title = الورق
print-lead = أوراق للجدران والمداخل جاهزة للطباعة. تعرض الحال الآن، وتقود الرموز عليها إلى الجديد.
print-how = للأوراق مقاسها وهوامشها. يمكن إيقاف رأس الصفحة وتذييلها في المتصفح.
print-go = طباعة
print-nothing = لا شيء للطباعة هنا بعد.
print-on = { $what } على { $paper }

print-grid = الجدول
print-grid-about = القاعات والأوقات، ورقة لكل يوم. القاعات الكثيرة تحتاج إلى عدة أوراق.
print-rooms = للمداخل
print-rooms-about = صفحة لكل قاعة ويوم، بأحرف كبيرة.
print-cards = بطاقات
print-cards-about = بطاقة لكل جلسة، للقص والتعليق.
print-codes = رموز
print-codes-about = ملصق للمشاركة، وواحد لكل قاعة.
print-tablets = أجهزة لوحية
print-tablets-about = رمز لشاشة كل مدخل يمكنها به عدّ الحاضرين. لا يراها إلا فريق التيسير.

print-part = الورقة { $n } من { $of }
print-closed = مغلقة
print-free = خالية
print-goes-on = تتمة:
print-door-scan = امسحوا الرمز لمعرفة ما هنا الآن، وما تغيّر
print-join = امسحوا الرمز، أو افتحوا { $address }
print-join-code = أو اكتبوا الرمز { $code } في { $host }
print-tablet-scan = يُرجى مسح هذا بالجهاز اللوحي الذي يبقى عند هذا المدخل
print-tablet-keep = يُرجى حفظ هذه الورقة: كل من يمسحها يمكنه عدّ الحاضرين في القاعات.
print-code-alt = رمز للمسح: { $title }

print-desk = الجدول وأوراق المداخل والبطاقات والرموز، جاهزة للطباعة.
print-desk-open = عرض ما يمكن طباعته
