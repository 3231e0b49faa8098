mic-next = التالي إلى الميكروفون: «{ $title }»
mic-again = مرة أخرى
mic-back-front = إعادة إلى أول القائمة
mic-back-end = إعادة إلى آخر القائمة
mic-move = نقل
mic-move-label = نقل «{ $title }»
mic-up = إلى أعلى
mic-down = إلى أسفل
mic-front = إلى الأول
mic-end = إلى الآخر
mic-skip = تخطٍّ
mic-skip-label = تخطٍّ: «{ $title }» بعد التالي
mic-hold = تعليق
mic-handle = «{ $title }»: السحب، أو Alt مع مفاتيح الأسهم
mic-held = معلّقة
mic-held-about = خارج قائمة الانتظار إلى أن تُعاد إليها.
mic-place = أصبحت «{ $title }» رقم { $n } من { $all }.
mic-by-hand = وُضع بعضها يدويًا. وما يُقترح من الآن يأتي بعدها.
mic-by-arrival = العودة إلى ترتيب الوصول
mic-settings = كيف تسير قائمة الانتظار
mic-seconds = ثواني كل اقتراح
mic-seconds-hint = من { $least } إلى { $most }. يراها الجميع وهي تمضي، ولا صوت عند انتهائها.
mic-first-timers = أصحاب المرة الأولى أولًا
mic-first-timers-hint = المرة الأولى: لم يصل أصحابها هنا إلى الميكروفون لاقتراح آخر من قبل. وما نُقل يدويًا يبقى حيث وُضع.
mic-keys = المفاتيح
mic-key-next = دعوة التالي إلى الميكروفون
mic-key-heard = انتهى العرض
mic-key-move = نقل ما اختير مقبضه
mic-keys-on = استخدام هذه المفاتيح على هذا الجهاز
mic-pitch-title = عمّ الجلسة؟
mic-pitch-host = من يستضيفها؟
mic-pitch-do = إلى قائمة الانتظار
mic-pitch-more = مع كل التفاصيل

alike-title = متشابهة
alike-none = لا توجد جلستان متشابهتان.
alike-words = كلتاهما عن { $words }
alike-people = عدد من يريدون كلتيهما: { $both } من { $all }
alike-compare = جنبًا إلى جنب
alike-not = غير متشابهتين
alike-not-label = غير متشابهتين: «{ $a }» و«{ $b }»
alike-all = عرض الكل ({ $n })
alike-apart = أُبقيت منفصلة
alike-pair = «{ $a }» و«{ $b }»
alike-again = اقتراحها من جديد

desk-tab-merge = الدمج
unite-lead = جلستان جنبًا إلى جنب، وما تصبحان عليه معًا.
unite-one = جلسة
unite-other = الجلسة الأخرى
unite-show = عرض جنبًا إلى جنب
unite-choose = يُرجى اختيار جلستين قائمتين.
unite-stays = تبقى
unite-goes = تصبح جزءًا منها
unite-swap = العكس
unite-blurb = الموضوع
unite-hosts = الاستضافة
unite-needs = الاحتياجات
unite-tags = الوسوم
unite-length = المدة
unite-people = الراغبون
unite-nothing = لا شيء
unite-want = { $n ->
    [zero] لا راغبين فيها
    [one] راغب واحد فيها
    [two] راغبان فيها
    [few] { $n } راغبين فيها
    [many] { $n } راغبًا فيها
   *[other] { $n } راغب فيها
}
unite-both = { $all ->
    [0] لا أحد يريد أيًّا منهما بعد.
   *[other] عدد من يريدون كلتيهما: { $both } من { $all }.
}
unite-result = معًا
unite-result-title = العنوان
unite-result-blurb = الموضوع
unite-brings = ينتقل مع «{ $from }» مضيفوها واحتياجاتها ووسومها والراغبون فيها، ويصبح مكانها خاليًا. تراجع واحد يعيد كل ذلك.
unite-now = الدمج الآن
unite-ask = سؤال الطرفين
unite-ask-about = يُسأل أصحاب «{ $from }» أولًا، فإن وافقوا يُسأل أصحاب «{ $into }». لا دمج قبل موافقة الطرفين.
unite-leave = إبقاؤهما كما هما
unite-waiting-from = في انتظار رد أصحاب «{ $from }».
unite-waiting-into = وافق أصحاب «{ $from }». في انتظار رد أصحاب «{ $into }».

log-queue-moved = { log-who } نقل { $title } في قائمة الانتظار
log-queue-by-arrival = { log-who } إعادة قائمة الانتظار إلى ترتيب الوصول
log-queueing-set = { log-who } تغيير سير قائمة الانتظار
log-held = { log-who } تعليق { $title }
log-kept-apart = { log-who } اعتبار { $a } و{ $b } غير متشابهتين
log-not-apart = { log-who } السماح باقتراح { $a } و{ $b } من جديد
log-merge-proposed = { log-who } سؤال أصحاب { $from } عن دمجها في { $into }
log-proposal-ended = { log-who } إنهاء السؤال عن دمج { $title } في جلسة أخرى
