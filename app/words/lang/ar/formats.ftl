### «خذه معك»: صفحة فيها كل الملفات والعناوين التي ينتقل بها البرنامج إلى مكان آخر.

formats-title = خذه معك
formats-lead = البرنامج لتقويمك أو تطبيقك أو برنامجك الخاص. كل عنوان من هذه العناوين يعطي البرنامج كما هو الآن دائمًا.
formats-calendar = في تقويمك
formats-calendar-text = يسأل تقويمك من جديد كل بضع دقائق: ما يُنقل هنا يُنقل هناك أيضًا.
formats-calendar-all = البرنامج كله
formats-calendar-mine = ما أحضره فقط
formats-subscribe = اشتراك
formats-file = كملف
formats-calendar-rooms = قاعة واحدة فقط
formats-calendar-tags = وسم واحد فقط
formats-apps = لتطبيقات المؤتمرات
formats-apps-text = تقرأ Giggity وEventFahrplan وغيرهما الملف schedule.xml، وتقرأ البرامج الأحدث الملف schedule.json.
formats-tables = كجداول
formats-tables-text = ملفات CSV يفتحها أي برنامج جداول، ويمكن لفعالية أخرى استيرادها.
formats-tables-sessions = الجلسات
formats-tables-rooms = القاعات
formats-tables-slots = الفترات
formats-feed = ما الذي يتغيّر
formats-feed-text = موجز لقارئ الأخبار لديك، الأحدث أولًا.
formats-desk = لفريق التيسير
formats-desk-text = الفعالية كلها مع تاريخها، للحفظ أو لخادم آخر، وجدول بعدد الحاضرين.
formats-desk-archive = الفعالية كلها
formats-desk-report = التقرير

formats-import-programme = برنامج كامل
formats-import-hint = ملف schedule.json أو schedule.xml من أداة أخرى، أو JSON من Sessionize أو pretalx، أو جدول منسوخ من برنامج جداول. الملف الذي استُورد من قبل يحدّث ما جاء به، ولا يأتي شيء مرتين.
formats-import-most = 2 ميغابايت على الأكثر في المجموع.
formats-import-pitches = موضوع الجلسات فقط: بلا قاعات ولا أوقات
formats-import-withdraw = سحب الجلسات التي جاءت باستيراد سابق ولم تعد في الملف
formats-preview-changed = { $n ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
    [many] { $n } تغييرًا
   *[other] { $n } تغيير
}
formats-preview-removed = { $n ->
    [zero] لا شيء يُزال
    [one] يُزال شيء واحد
    [two] يُزال شيئان
    [few] تُزال { $n } أشياء
    [many] يُزال { $n } شيئًا
   *[other] يُزال { $n } شيء
}
formats-preview-left = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
}
