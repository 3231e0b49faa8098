### «خذه معك»: صفحة فيها كل الملفات والعناوين التي ينتقل بها البرنامج إلى مكان آخر.

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
