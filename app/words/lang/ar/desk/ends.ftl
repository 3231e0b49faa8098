desk-tab-people = الأشخاص
desk-tab-report = التقرير

people-heading = جميع الحاضرين
people-about = كل من فعل شيئًا في هذه الفعالية، وفريق التيسير أولًا.
people-search = البحث بالاسم أو الجلسة
people-find = بحث
people-none = لا أحد يطابق ذلك.
people-more = { $n ->
    [one] هناك شخص واحد آخر: يمكن إيجاده بالاسم.
    [two] هناك شخصان آخران: يمكن إيجادهما بالاسم.
    [few] هناك { $n } أشخاص آخرون: يمكن إيجادهم بالاسم.
    [many] هناك { $n } شخصًا آخر: يمكن إيجادهم بالاسم.
   *[other] هناك { $n } شخص آخر: يمكن إيجادهم بالاسم.
}
people-nameless = بلا اسم بعد
people-you = أنت
people-removed = مستبعد
people-since = { $devices ->
    [one] هنا منذ { $since } بجهاز واحد
    [two] هنا منذ { $since } بجهازين
    [few] هنا منذ { $since } بـ{ $devices } أجهزة
    [many] هنا منذ { $since } بـ{ $devices } جهازًا
   *[other] هنا منذ { $since } بـ{ $devices } جهاز
}
people-pitched = الاقتراحات:
people-change = تغيير أو استبعاد
people-name = الاسم
people-name-hint = يمكن تركه فارغًا لإزالة اسم مسيء.
people-rename = تغيير الاسم
people-make-attendee = سحب الدور
people-make-facilitator = إعطاء دور الميسّر
people-make-owner = إعطاء دور المالك
people-roles-owners = المالكون وحدهم يغيّرون الأدوار.
people-remove-about = يمكن لأجهزته الاستمرار في القراءة دون الكتابة. وتُزال ملاحظاته. ويمكن السماح له مجددًا.
people-sessions = جلساته
people-fate-hidden = تُخفى لمراجعتها
people-fate-withdrawn = تُسحب
people-fate-kept = تبقى كما هي
people-remove = استبعاد هذا الشخص
people-let-in = السماح مجددًا
people-let-in-about = عندئذٍ تعود الكتابة ممكنة. وما أُزيل معه يعود بالتراجع عنه في السجل، أو واحدًا واحدًا.
people-came-by = دخل عبره: { $names }
people-link-role = لسحب الدور ممن دخل عبر رابط، يمكن إيجاده في القائمة.

hidden-heading = الجلسات المخفية
hidden-about = لا يراها إلا فريق التيسير: لا على الهواتف ولا على الشاشة ولا في الأعداد.
hidden-none = لا شيء مخفي. تُخفى الجلسة من صفحتها.

may-heading = ما يمكن للمشاركين فعله
may-popularity-shown = يرى الجميع عدد الراغبين في كل جلسة
may-popularity-hidden = عدد الراغبين مخفي حتى إغلاق باب الاقتراحات
may-pitch-any = يمكن لكل شخص اقتراح ما شاء من الجلسات
may-pitch-most = { $n ->
    [one] يمكن لكل شخص اقتراح جلسة واحدة
    [two] يمكن لكل شخص اقتراح جلستين
    [few] يمكن لكل شخص اقتراح { $n } جلسات
    [many] يمكن لكل شخص اقتراح { $n } جلسةً
   *[other] يمكن لكل شخص اقتراح { $n } جلسة
}
may-gates = يُفتح باب الاقتراحات والاختيار ويُغلق في أعلى كل صفحات التنسيق.
settings-pitches-each = أقصى عدد جلسات يقترحها شخص واحد
settings-pitches-each-hint = فارغ: بلا حد. ولا يسري على فريق التيسير.

announce-until-time = حتى { $time }
announce-goes = يختفي بعد { $long }، الساعة { $time }
announce-stays = يبقى حتى إزالته

again-heading = الفعالية نفسها مرة أخرى
again-about = ينشئ فعالية جديدة بقاعات هذه وفتراتها وإعداداتها وشعارها، دون جلساتها وأشخاصها. وستكون ملكك.
again-name = اسمها
again-first-day = يومها الأول
again-first-day-hint = تنتقل معه كل الفترات.
again-make = إنشاء الفعالية الجديدة

report-heading = ما نتج عنها
report-about = أُحصي الحضور في { $counted } من { $runs }. وفي البقية تأتي الأرقام من الرغبات: يذهب كل شخص إلى ما يرغب فيه أكثر ما دامت هناك مقاعد.
report-csv = تنزيل كجدول (CSV)
report-nothing = لا مكان لأي جلسة بعد.
report-figures = بالأرقام
report-people = الأشخاص
report-pitchers = منهم اقترحوا
report-choosers = منهم عبّروا عن رغباتهم
report-pitched = الجلسات المقترحة
report-held = لها مكان
report-unplaced = بلا مكان
report-merged = دُمجت في غيرها
report-withdrawn = سُحبت أو أُخفيت
report-seats = المقاعد المتاحة
report-used = منها المشغول
report-wishes = الرغبات
report-missed = لم تتحقق
report-changes = تغييرات يوم الفعالية
report-moves = جلسات نُقلت
report-busiest = أكثر الجلسات حضورًا
report-missed-most = أكثر ما فات الناس
report-missed-about = من رغبوا في جلسة وتعذّر حضورهم: تزامنت مع أخرى يرغبون فيها، أو امتلأت، أو لم يكن لها مكان.
report-slots = حسب الوقت
report-rooms = حسب القاعة
report-runs = كل الجلسات

report-col-session = الجلسة
report-col-when = متى
report-col-room = القاعة
report-col-runs = الجلسات
report-col-people = الأشخاص
report-col-seats = المقاعد
report-col-full = الامتلاء
report-col-wanted = الراغبون
report-col-missed = فاتت
report-col-known = المصدر
report-counted = إحصاء
report-estimated = من الرغبات
report-percent = ‏{ $n }٪
report-unknown = –
report-no-place = بلا مكان

log-hidden = { log-who } أخفى { $title }
log-shown = { log-who } أظهر { $title } مجددًا
log-removed = { log-who } استبعد شخصًا
log-let-in = { log-who } سمح لشخص مجددًا
log-renamed = { log-who } غيّر اسم شخص
log-role-attendee = { log-who } سحب دور شخص
log-role-facilitator = { log-who } جعل شخصًا ميسّرًا
log-role-owner = { log-who } جعل شخصًا مالكًا
