### One session.

## Where there is no such session.

session-not-here = هذه الجلسة ليست هنا
session-not-here-why = ربما في العنوان خطأ، أو أُلغي الاقتراح.
session-to-programme = إلى البرنامج

## What it is

session-programme = البرنامج
session-with = مع
session-when = الوقت
session-where = المكان
session-no-place = لم يُحدَّد مكانها بعد.
session-seats = { $n ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
session-slots-long = { $n ->
    [two] مدتها فترتان
    [few] مدتها { $n } فترات
   *[other] مدتها { $n } فترة
}
session-needs = تحتاج إلى { $thing }

## What became of it

session-withdrawn = سحب المضيفون هذه الجلسة.
session-part-of = أصبحت هذه الجلسة جزءًا من { $title }.
session-part-of-another = أصبحت هذه الجلسة جزءًا من جلسة أخرى.

## What its hosts can do with it

session-change = تعديل
session-withdraw = سحب الجلسة
session-withdraw-means = تخرج الجلسة من اللوحة، ويصل خبر ذلك إلى الراغبين فيها. يمكنك إعادتها متى شئت.
session-withdraw-now = سحب
session-restore = إعادة الجلسة
session-unmerge = فصلها لتصبح جلسة مستقلة من جديد

## Notes

session-notes = الملاحظات
session-notes-none = لم يكتب أحد شيئًا بعد. روابط، قرارات، أشخاص يفيد التواصل معهم: كل ذلك مرحّب به.
session-note-new = إضافة ملاحظة
session-note-name-hint = نسأل عنه مرة واحدة، ويظهر بجانب ملاحظتك.
session-note-add = إضافة
session-note-by = ‏{ $author }، { $age }
session-note-mine = أنت
session-note-organisers = فريق التنظيم
session-note-change = تعديل
session-note-remove = إزالة
session-note-text = الملاحظة
session-note-save = حفظ
session-note-remove-now = إزالة هذه الملاحظة

## Below: other sessions.

session-meanwhile = في الوقت نفسه
