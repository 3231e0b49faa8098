### Without a network.

offline-title = لا اتصال
offline-lead = لا يمكن الوصول إلى Campgrid الآن: لا توجد شبكة هنا، أو لا أحد في طرفها الآخر.
offline-looking = يظهر هنا بعد لحظات ما احتفظ به هذا الجهاز من الفعالية.
offline-nothing = لم يحتفظ هذا الجهاز بشيء يخص هذا العنوان. يمكن تصفّح الفعالية بلا شبكة بعد فتحها مرة واحدة مع وجود شبكة.
offline-desk = لا يعمل مكتب التنسيق إلا مع اتصال، حتى لا يخطط أحد على لوحة قديمة. أما البرنامج فيمكن تصفّحه بلا اتصال.
offline-again = إعادة المحاولة

link-waiting = { $n ->
    [one] { $link } · أمر واحد في انتظار الإرسال
    [two] { $link } · أمران في انتظار الإرسال
    [few] { $link } · { $n } أمور في انتظار الإرسال
    [many] { $link } · { $n } أمرًا في انتظار الإرسال
   *[other] { $link } · { $n } أمر في انتظار الإرسال
}

## What is kept on this device.

waiting = محفوظ على هذا الجهاز
waiting-kept = لا توجد شبكة الآن. هذا محفوظ هنا، وسيُرسل من تلقاء نفسه فور عودة الشبكة:
waiting-too-late = وصل هذا متأخرًا: { $what }
waiting-again = إعادة المحاولة
waiting-drop = حذف

waiting-pitch = اقتراحك «{ $title }»
waiting-heart = قلبك على «{ $title }»
waiting-here = حضورك في «{ $title }»
waiting-name = اسمك، { $name }
waiting-note = ملاحظتك على «{ $title }»
waiting-withdraw = سحب «{ $title }»
waiting-change = تعديلك على «{ $title }»
