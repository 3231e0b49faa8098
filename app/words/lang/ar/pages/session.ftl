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

session-beginners = مناسبة للمبتدئين
session-language = اللغة: { $language }
session-wanted = الراغبون
session-wanted-nobody = لا أحد بعد
session-wanted-must = { $n ->
    [zero] لم يأتِ أحد منهم من أجلها
    [one] جاء واحد منهم من أجلها
    [two] جاء اثنان منهم من أجلها
   *[other] جاء { $n } منهم من أجلها
}
session-pad = المفكرة المشتركة

## The place of one's pitch in the queue for the microphone

session-queue-before = { $n ->
    [zero] لا اقتراح قبل اقتراحك.
    [one] قبل اقتراحك اقتراح واحد.
    [two] قبل اقتراحك اقتراحان.
    [few] قبل اقتراحك { $n } اقتراحات.
    [many] قبل اقتراحك { $n } اقتراحًا.
   *[other] قبل اقتراحك { $n } اقتراح.
}
session-queue-next = يُرجى التقدّم إلى الأمام والاستعداد.
session-queue-turn = الجميع يسمعك: ما موضوع جلستك؟

## Joining forces

session-join = توحيد الجهود
session-join-which = أي جلسة تصبح جزءًا من هذه؟
session-join-means = إن وافق أصحابها، تصبح الاستضافة مشتركة بينكم، ومن كان يريد جلستك يريد هذه.
session-join-at-once = يصبح أصحابها مضيفين هنا، ومن كان يريدها يريد هذه. يمكنك التراجع عن ذلك.
session-join-ask = سؤالهم
session-join-now = ضمّها إلى هذه
session-asked-by = طلب من { $hosts }: أن تصبح «{ $title }» جزءًا من هذه الجلسة.
session-asked = طلب: أن تصبح «{ $title }» جزءًا من هذه الجلسة.
session-asked-means = في حال الموافقة، يشاركك أصحابها الاستضافة، ومن كان يريدها يريد هذه.
session-asked-yes = نعم، أهلًا بهم
session-asked-no = لا
session-asks = طُلب أن تصبح هذه الجلسة جزءًا من «{ $title }».
session-asks-this = طُلب أن تصبح جلستك «{ $title }» جزءًا من هذه الجلسة.
session-asks-waiting = في انتظار الرد.
session-asks-take-back = سحب الطلب

## What became of it

session-withdrawn = سحب المضيفون هذه الجلسة.
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
