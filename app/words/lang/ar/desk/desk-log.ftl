### What happened, told to facilitators. In Arabic, who it was stands before a colon, and what was done is a noun of
### action: “Ana: placing …”. So it fits men and women, and lists, and the undo button.

log-who = { $by ->
    [you] أنت:
    [operator] مشغّل الخادم:
    [nobody] {""}
   *[person] { $who }:
}

log-sentence = ‏{ $what }.
log-undo-label = تراجع – { $what }

### What the sentences are about.

log-title = «{ $name }»
log-title-gone = جلسة محذوفة
log-title-run = { $title } (المرة { $n })
log-gone = (محذوفة)
log-slot-day = ‏{ $time }، { $day }

### One for each kind of change.

log-nothing = { log-who } لا تغيير
log-opened = { log-who } فتح الفعالية
log-settings-edited = { log-who } تعديل الإعدادات
log-logo-set = { log-who } تغيير الشعار
log-logo-removed = { log-who } إزالة الشعار
log-phase-set = { log-who } تغيير مرحلة الفعالية إلى «{ $phase ->
    [setup] قيد الإعداد
    [pitching] الاقتراحات
    [live] جارية الآن
   *[wrapped] انتهت
}»، وباب الاقتراحات { $pitching ->
    [open] مفتوح
   *[closed] مغلق
}، والاختيار { $choosing ->
    [open] مفتوح
   *[closed] مغلق
}
log-room-added = { log-who } إضافة القاعة { $room }
log-room-edited = { log-who } تعديل القاعة { $room }
log-room-closed = { log-who } إغلاق القاعة { $room }
log-room-opened = { log-who } فتح القاعة { $room } من جديد
log-room-removed = { log-who } إزالة القاعة { $room }
log-rooms-ordered = { log-who } تغيير ترتيب القاعات
log-slot-added = { log-who } إضافة الفترة { $times }، { $day }
log-slot-edited = { log-who } تعديل الفترة { $times }، { $day }
log-slot-removed = { log-who } إزالة الفترة { $slot }
log-pitched = { log-who } اقتراح { $title }
log-unpitched = { log-who } إلغاء اقتراح { $title }
log-session-edited = { log-who } تعديل { $title }
log-restored = { log-who } إعادة { $title }
log-merged = { log-who } دمج { $title } في { $into }
log-merge-asked = { log-who } طلب دمج { $from } في { $title }
log-merge-ended = { log-who } إنهاء طلب دمج { $title } في جلسة أخرى
log-withdrawn = { log-who } سحب { $title }
log-requeued = { log-who } إعادة { $title } إلى قائمة الانتظار
log-called-up = { log-who } دعوة { $title } إلى الميكروفون
log-heard = { log-who } انتهاء عرض { $title }
log-run-added = { log-who } عقد { $title } مرة أخرى
log-run-removed = { log-who } إلغاء المرة { $n } من { $title }
log-placed = { log-who } وضع { $title } في { $room } الساعة { $slot }
log-unplaced = { log-who } إخراج { $title } من اللوحة
log-unpinned = { log-who } إلغاء تثبيت { $title }
log-pinned-place = { log-who } تثبيت { $title } في { $room } الساعة { $slot }
log-pinned-room = { log-who } تثبيت { $title } في { $room }
log-pinned-slot = { log-who } تثبيت { $title } الساعة { $slot }
log-note-added = { log-who } كتابة ملاحظة على { $title }
log-note-edited = { log-who } تعديل ملاحظة على { $title }
log-note-removed = { log-who } إزالة ملاحظة من { $title }
log-announced = { log-who } نشر الإعلان «{ $text }»
log-taken-down = { log-who } إزالة إعلان
log-forgotten = { log-who } طلب محو البيانات

### Changes that did a lot are counted by kind.

log-many-rooms-added = { log-who } إضافة { $n ->
    [one] قاعة واحدة
    [two] قاعتين
    [few] { $n } قاعات
   *[other] { $n } قاعة
}
log-many-slots-added = { log-who } إضافة { $n ->
    [one] فترة واحدة
    [two] فترتين
    [few] { $n } فترات
   *[other] { $n } فترة
}
log-many-pitched = { log-who } إدخال { $n ->
    [one] جلسة واحدة
    [two] جلستين
    [few] { $n } جلسات
   *[other] { $n } جلسة
}
log-many-rooms-edited = { log-who } تعديل { $n ->
    [one] قاعة واحدة
    [two] قاعتين
    [few] { $n } قاعات
   *[other] { $n } قاعة
}
log-many-slots-edited = { log-who } نقل { $n ->
    [one] فترة واحدة
    [two] فترتين
    [few] { $n } فترات
   *[other] { $n } فترة
}
log-many-placed = { log-who } وضع { $n ->
    [one] جلسة واحدة
    [two] جلستين
    [few] { $n } جلسات
   *[other] { $n } جلسة
}
log-many-unplaced = { log-who } إخراج { $n ->
    [one] جلسة واحدة
    [two] جلستين
    [few] { $n } جلسات
   *[other] { $n } جلسة
} من اللوحة
log-many-others = { log-who } { $n ->
    [one] تغيير آخر
    [two] تغييران آخران
    [few] { $n } تغييرات أخرى
    [many] { $n } تغييرًا آخر
   *[other] { $n } تغيير آخر
}

### The page with the log.

log-heading = ما الذي حدث
log-about = آخر التغييرات، الأحدث أولًا. التراجع عن تغيير هو تغيير بدوره، فيمكن التراجع عنه أيضًا.
log-details = كل التفاصيل
