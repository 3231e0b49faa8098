### The desk: where facilitators shape the day.

## Around every page

desk-tab-grid = الجدول
desk-tab-rooms = القاعات والفترات
desk-tab-event = الفعالية
desk-tab-log = السجل
desk-tab-import = الاستيراد
desk-window = { $tab } · التنسيق
desk-desk = التنسيق
desk-heading = التنسيق: { $tab }
desk-closed = مكتب التنسيق مخصص لفريق التيسير
desk-closed-how = للعمل هنا، يلزم فتح رابط ميسّر على هذا الجهاز. يمكن لمالك الفعالية أن ينشئ لك رابطًا.
desk-to-event = إلى الفعالية
desk-stage = مرحلة الفعالية
desk-pitching-open = باب الاقتراحات مفتوح
desk-pitching-closed = باب الاقتراحات مغلق
desk-choosing-open = الاختيار مفتوح
desk-choosing-closed = الاختيار مغلق
desk-gate-open = فتح
desk-gate-close = إغلاق
desk-pitching-open-it = فتح باب الاقتراحات
desk-pitching-close-it = إغلاق باب الاقتراحات
desk-choosing-open-it = فتح الاختيار
desk-choosing-close-it = إغلاق الاختيار

## Used in several places

desk-seats = { $n ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
desk-places = { $n ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
desk-semicolon = ‏{ $first }؛ { $second }
desk-edit = تعديل
desk-save = حفظ
desk-is-closed = مغلقة
desk-is-open = مفتوحة

## The grid

desk-grid = الجدول
desk-beside = بجانب الجدول
desk-no-grid = لا جدول بعد
desk-no-grid-why = يحتاج إلى قاعة واحدة على الأقل وفترة واحدة للجلسات.
desk-no-grid-add = إضافة القاعات والفترات
desk-no-grid-import = استيرادها
desk-time = الوقت
desk-now = الآن
desk-here = هنا
desk-swap = تبديل
desk-against-more = ‏{ $first } + { $n }
desk-here-label = ‏{ $seen }: { $room }، { $times }
desk-here-label-more = ‏{ $seen }: { $room }، { $times }: { $more }

## Cards

desk-card-wanted = { $must ->
    [0] { $people ->
        [zero] لم يردها أحد بعد
        [one] يريدها شخص واحد
        [two] يريدها شخصان
        [few] يريدها { $people } أشخاص
        [many] يريدها { $people } شخصًا
       *[other] يريدها { $people } شخص
    }
   *[other] { $people ->
        [zero] لم يردها أحد بعد
        [one] يريدها شخص واحد، حتمًا
        [two] يريدها شخصان، منهم { $must } حتمًا
        [few] يريدها { $people } أشخاص، منهم { $must } حتمًا
        [many] يريدها { $people } شخصًا، منهم { $must } حتمًا
       *[other] يريدها { $people } شخص، منهم { $must } حتمًا
    }
}
desk-card-pinned = مثبّتة
desk-card-hidden = مخفيّة
desk-card-slots = { $n ->
    [zero] لا فترات
    [one] فترة واحدة
    [two] فترتان
    [few] { $n } فترات
   *[other] { $n } فترة
}
desk-card-run = المرة { $n }
desk-card-needs = تحتاج إلى { $needs }

## Problems

desk-problems = المشكلات
desk-problems-none = لا شيء. لا أحد مضطر إلى أن يكون في مكانين، وكل القاعات تتسع.
desk-problem-host = على { $host } الحضور في «{ $a }» و«{ $b }» معًا الساعة { $time }.
desk-problem-need = «{ $title }» تحتاج إلى «{ $need }»، وهذا غير متوفر في { $room }.
desk-problem-then = لا يمكن عقد «{ $title }» الساعة { $time }: هذا ما قاله المضيفون.
desk-problem-beside = لا ينبغي أن تتزامن «{ $a }» و«{ $b }»، لكنهما معًا الساعة { $time }.
desk-problem-unplaced = «{ $title }» بلا مكان بعد.
desk-its-room = قاعتها
desk-mark-host = { $host } في مكان آخر
desk-mark-small = الأشخاص { $people }، المقاعد { $seats }
desk-mark-need = بلا { $need }
desk-mark-then = لا يمكن حينها
desk-mark-beside = تزامن غير مرغوب

## What speaks against a place

desk-against-then = المضيفون لا يستطيعون حينها
desk-against-seats = الأشخاص { $people }، المقاعد { $seats }
desk-against-need = بلا { $need }
desk-against-itself = تُعقد حينها أصلًا
desk-against-host = لدى { $host } حينها «{ $title }»
desk-against-beside = بالتزامن مع «{ $title }»

## The shelf, and what was merged or withdrawn

desk-shelf = خارج اللوحة
desk-shelf-none = لكل جلسة مكان.
desk-shelf-no-pitches = لا اقتراحات بعد.
desk-gone = المدموجة والمسحوبة
desk-gone-withdrawn = مسحوبة
desk-gone-merged = جزء من «{ $into }»
desk-gone-restore = إعادة
desk-gone-unmerge = إلغاء الدمج

## The queue for the microphone

desk-queue = قائمة الانتظار
desk-queue-none = لا أحد ينتظر الميكروفون.
desk-queue-pitch = اقتراح نيابة عن شخص
desk-queue-heard = انتهى العرض
desk-queue-call = إلى الميكروفون
desk-queue-now = عند الميكروفون

## Filling the grid

desk-fill = ملء الجدول
desk-fill-off = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
   *[other] { $n } جلسة
} خارج اللوحة. الجلسات المثبّتة تبقى مكانها.
desk-fill-looking = البحث عن ترتيب جيد
desk-fill-seconds = { $seconds }.{ $tenths } ث
desk-fill-stop = إيقاف البحث وأخذ أفضل ما وُجد
desk-fill-reload = يمكن معرفة مدى التقدّم بإعادة تحميل هذه الصفحة.
desk-fill-proposal = ترتيب مقترح: { $n ->
    [zero] لا نقلات
    [one] نقلة واحدة
    [two] نقلتان
    [few] { $n } نقلات
   *[other] { $n } نقلة
}
desk-fill-none = لم يُعثر على ترتيب أفضل: تبقى اللوحة كما هي.
desk-fill-all-right = حسنًا
desk-fill-apply = تطبيق
desk-fill-discard = تجاهل
desk-fill-proven = لا يوجد ترتيب أفضل: هذا مثبت.
desk-fill-at-most = التحسين الممكن لا يتجاوز { $percent }.{ $tenths }%، واللوحة أكبر من أن يُقال أكثر من ذلك.
desk-fill-way = ‏{ $from } ← { $to }
desk-fill-place = ‏{ $room } { $time }
desk-fill-nowhere = خارج اللوحة
desk-loss-now = الآن
desk-loss-then = بعد التطبيق
desk-loss-better = أفضل
desk-loss-worse = أسوأ
desk-loss-unplaced = جلسات بلا مكان
desk-loss-missed = رغبات لا تتحقق
desk-loss-seats = مقاعد ناقصة
desk-loss-beside = أزواج طُلب ألّا تتزامن

## Announcements

desk-announce-what = رسالة إلى الجميع
desk-announce-hint = تظهر على كل هاتف وعلى الشاشة الكبيرة.
desk-announce-stands = مدة الظهور
desk-announce-until = حتى إزالته
desk-announce-ten-minutes = عشر دقائق
desk-announce-half-hour = نصف ساعة
desk-announce-hour = ساعة
desk-announce-three-hours = ثلاث ساعات
desk-announce = إعلان
desk-take-down = إزالة
desk-announcements = الإعلانات

## “Move to…”

desk-move-close = إغلاق
desk-move-wanted = { $people ->
    [zero] لم يردها أحد بعد
    [one] يريدها شخص واحد
    [two] يريدها شخصان
    [few] يريدها { $people } أشخاص
    [many] يريدها { $people } شخصًا
   *[other] يريدها { $people } شخص
}{ $must ->
    [0] {""}
   *[other] ، منهم { $must } حتمًا
}
desk-where = ‏{ $room }، { $times }
desk-where-day = ‏{ $room }، { $times }، { $day }
desk-where-pinned = { $place }، مثبّتة
desk-where-off = خارج اللوحة
desk-where-run = المرة { $n }، { $place }
desk-where-run-off = المرة { $n }، خارج اللوحة
desk-pin = تثبيت هنا
desk-unpin = إلغاء التثبيت
desk-move-off = إخراج من اللوحة
desk-run-again = عقدها مرة أخرى
desk-run-drop = إلغاء هذه المرة
desk-move-to = نقل إلى…
desk-move-nowhere = لا مكان آخر لها. إن كانت مثبّتة، فيلزم إلغاء تثبيتها أولًا.
desk-day-times = ‏{ $day }، { $times }
desk-move-swap = { $room }: تبديل مع «{ $title }»
desk-free-rooms = { $n ->
    [zero] لا قاعات متاحة
    [one] قاعة متاحة
    [two] قاعتان متاحتان
    [few] { $n } قاعات متاحة
   *[other] { $n } قاعة متاحة
}
desk-merge-choose = اختيار جلسة
desk-merge-into = جعلها جزءًا من
desk-merge-hint = ينتقل معها الراغبون فيها ومضيفوها. يمكن التراجع عن ذلك.
desk-merge = دمج
desk-merge-open = دمجها في جلسة أخرى

## Why a session is where it is

desk-why = لماذا هنا؟
desk-why-rival = { $n ->
    [zero] لا أحد من الراغبين فيها يريد أيضًا
    [one] شخص واحد من الراغبين فيها يريد أيضًا
    [two] شخصان من الراغبين فيها يريدان أيضًا
    [few] { $n } أشخاص من الراغبين فيها يريدون أيضًا
    [many] { $n } شخصًا من الراغبين فيها يريدون أيضًا
   *[other] { $n } شخص من الراغبين فيها يريدون أيضًا
} «{ $title }» التي تُعقد في الوقت نفسه.
desk-why-better = الأفضل { $room } الساعة { $time }: { $changes }.
desk-why-better-swap = الأفضل { $room } الساعة { $time }، بالتبديل مع «{ $title }»: { $changes }.
desk-why-best = لا مكان آخر أفضل منه للحاضرين.
desk-why-free = لا يخسر أحد شيئًا بوجودها هنا.
desk-why-costs = في مكانها هذا { $losses }.
desk-why-missed = { $n ->
    [zero] لا تضيع أي رغبة
    [one] تضيع رغبة واحدة
    [two] تضيع رغبتان
    [few] تضيع { $n } رغبات
   *[other] تضيع { $n } رغبة
}
desk-why-seats = { $n ->
    [zero] يجد الجميع مقاعد
    [one] لا يجد شخص واحد مقعدًا
    [two] لا يجد شخصان مقعدين
    [few] لا يجد { $n } أشخاص مقاعد
    [many] لا يجد { $n } شخصًا مقاعد
   *[other] لا يجد { $n } شخص مقاعد
}
desk-why-beside = { $n ->
    [zero] لا يوجد تزامن غير مرغوب
    [one] تتزامن معها جلسة طُلب تجنّبها
    [two] تتزامن معها جلستان طُلب تجنّبهما
    [few] تتزامن معها { $n } جلسات طُلب تجنّبها
   *[other] تتزامن معها { $n } جلسة طُلب تجنّبها
}
desk-why-off = هي خارج اللوحة، مع أن لها أماكن ممكنة.
desk-why-off-nowhere = هي خارج اللوحة، ولا مكان يمكن أن تنتقل إليه مباشرة.
desk-why-not = غير ممكن: { $rules }.
desk-why-not-pin = هي مثبّتة أو بدأت ({ desk-places })
desk-why-not-slot = انتهى ذلك الوقت، أو لا يستطيع المضيفون حينها ({ desk-places })
desk-why-not-length = الوقت لا يكفي ({ desk-places })
desk-why-not-closed = القاعة مغلقة ({ desk-places })
desk-why-not-need = ينقص القاعة ما تحتاج إليه الجلسة ({ desk-places })
desk-why-not-taken = لا يمكن للجلسة الموجودة هناك أن تأتي إلى هنا ({ desk-places })
desk-why-not-host = أحد المضيفين في مكان آخر ({ desk-places })
desk-why-not-run = تُعقد حينها أصلًا ({ desk-places })
desk-change-none = لا يغيّر شيئًا لأحد
desk-change-wishes-saved = { $n ->
    [zero] لا رغبات تُنقذ
    [one] إنقاذ رغبة واحدة
    [two] إنقاذ رغبتين
    [few] إنقاذ { $n } رغبات
   *[other] إنقاذ { $n } رغبة
}
desk-change-wishes-lost = { $n ->
    [zero] لا رغبات أخرى تضيع
    [one] ضياع رغبة أخرى
    [two] ضياع رغبتين أخريين
    [few] ضياع { $n } رغبات أخرى
   *[other] ضياع { $n } رغبة أخرى
}
desk-change-seats-fewer = { $n ->
    [zero] لا مقاعد إضافية
    [one] مقعد لشخص آخر
    [two] مقعدان لشخصين آخرين
    [few] مقاعد تكفي { $n } أشخاص آخرين
    [many] مقاعد تكفي { $n } شخصًا آخرين
   *[other] مقاعد تكفي { $n } شخص آخرين
}
desk-change-seats-more = { $n ->
    [zero] لا أحد آخر بلا مقعد
    [one] شخص آخر بلا مقعد
    [two] شخصان آخران بلا مقعد
    [few] { $n } أشخاص آخرين بلا مقعد
    [many] { $n } شخصًا آخرين بلا مقعد
   *[other] { $n } شخص آخرين بلا مقعد
}
desk-change-beside-fewer = { $n ->
    [zero] لا تغيير في الأزواج المتزامنة
    [one] فصل زوج طُلب ألّا يتزامن
    [two] فصل زوجين طُلب ألّا يتزامنا
    [few] فصل { $n } أزواج طُلب ألّا تتزامن
    [many] فصل { $n } زوجًا طُلب ألّا تتزامن
   *[other] فصل { $n } زوج طُلب ألّا تتزامن
}
desk-change-beside-more = { $n ->
    [zero] لا تغيير في الأزواج المتزامنة
    [one] تزامن زوج آخر طُلب تجنّبه
    [two] تزامن زوجين آخرين طُلب تجنّبهما
    [few] تزامن { $n } أزواج أخرى طُلب تجنّبها
    [many] تزامن { $n } زوجًا آخر طُلب تجنّبها
   *[other] تزامن { $n } زوج آخر طُلب تجنّبها
}
desk-change-off-fewer = { $n ->
    [zero] لا جلسات تدخل اللوحة
    [one] دخول جلسة إلى اللوحة
    [two] دخول جلستين إلى اللوحة
    [few] دخول { $n } جلسات إلى اللوحة
   *[other] دخول { $n } جلسة إلى اللوحة
}
desk-change-off-more = { $n ->
    [zero] لا جلسات تخرج من اللوحة
    [one] خروج جلسة من اللوحة
    [two] خروج جلستين من اللوحة
    [few] خروج { $n } جلسات من اللوحة
   *[other] خروج { $n } جلسة من اللوحة
}

## Rooms

desk-rooms = القاعات
desk-rooms-none = لا قاعات بعد. حتى الزوايا والخيام والطاولات تحت الشجر تُعدّ قاعات.
desk-room-add = إضافة قاعة
desk-room-add-it = إضافة القاعة
desk-room-name = الاسم
desk-room-seats = المقاعد
desk-room-seats-hint = إن تُرك فارغًا فلم يعدّها أحد، وتُعتبر القاعة متسعة بما يكفي.
desk-room-features = المزايا
desk-room-features-hint = بينها فواصل (,): جهاز عرض, بلا درجات, هدوء
desk-room-directions = كيف يمكن الوصول إليها
desk-room-not-counted = لم تُعدّ المقاعد
desk-room-remove = إزالة هذه القاعة
desk-room-up = نقل { $room } إلى أعلى
desk-room-down = نقل { $room } إلى أسفل
desk-closing = متى تُغلق القاعات
desk-closing-how = ضغطة على الخانة تغلق القاعة في تلك الفترة أو تعيد فتحها. والجلسات في قاعة تُغلق تصبح خارج اللوحة.
desk-day-time = ‏{ $day } { $time }
desk-closing-is-closed = { $room }، { $time }: مغلقة. فتحها
desk-closing-is-open = { $room }، { $time }: مفتوحة. إغلاقها

## Slots

desk-slots = الفترات
desk-slots-zone = الأوقات بحسب الساعة في { $zone }.
desk-slots-none = لا فترات بعد. البداية بأول فترة للجلسات، ثم الاستراحات وما يحضره الجميع.
desk-slot-add = إضافة فترة
desk-slot-add-it = إضافة الفترة
desk-slot-date = التاريخ
desk-slot-starts = البداية
desk-slot-ends = النهاية
desk-slot-kind = الغرض
desk-slot-title = العنوان
desk-slot-title-hint = مثل الغداء أو الافتتاح؛ ويمكن تركه فارغًا للجلسات.
desk-slot-remove = إزالة هذه الفترة

## The event

desk-settings = الإعدادات
desk-settings-role = دورك على هذا الجهاز: { $role }.
desk-settings-name = الاسم
desk-settings-about = نبذة
desk-settings-about-hint = أين، ولماذا، وكيف يكون الاستعداد. يمكن استخدام Markdown.
desk-settings-zone = المنطقة الزمنية
desk-settings-zone-hint = مثل ⁦Europe/London⁩. تحتفظ الفترات بما تعرضه الساعة.
desk-settings-hide = إخفاء عدد الراغبين في كل جلسة حتى إغلاق باب الاقتراحات، كي لا تتقدّم الاقتراحات المبكرة لمجرد أنها سبقت
desk-file = الفعالية في ملف
desk-file-about = كل ما حدث، وما يريده الناس وأسماؤهم. يمكن تحميل الملف في Campgrid آخر.
desk-file-download = تنزيل الفعالية

## Links that give a role

desk-links = الروابط
desk-links-about = كل من يفتح رابطًا كهذا على جهاز يمكنه العمل في مكتب التنسيق من ذلك الجهاز. الرابط الملغى لا يعود صالحًا، لكن من استخدمه يحتفظ بدوره.
desk-links-owners = مالكو الفعالية هم من ينشئون روابط الميسّرين ويلغونها.
desk-link-fresh = هذا هو الرابط الجديد. لن يظهر إلا الآن: يمكن نسخه وإعطاؤه لمن ينبغي أن يكون لديه.
desk-link-new = الرابط الجديد
desk-link-new-facilitator = رابط ميسّر جديد
desk-link-new-owner = رابط مالك جديد
desk-link-facilitator = رابط ميسّر
desk-link-owner = رابط مالك
desk-link-about = أُنشئ { $ago }، { $used ->
    [zero] ولم يُستخدم بعد
    [one] واستُخدم على جهاز واحد
    [two] واستُخدم على جهازين
    [few] واستُخدم على { $used } أجهزة
    [many] واستُخدم على { $used } جهازًا
   *[other] واستُخدم على { $used } جهاز
}
desk-link-revoked = ملغى
desk-link-revoke = إلغاء

## Import

desk-import = الاستيراد
desk-import-how = يمكن لصق جداول بصيغة CSV أو اختيار ملفات، وترك ما لا حاجة إليه فارغًا. السطر الأول يسمّي الأعمدة، بأي ترتيب. تُفصل القوائم داخل الخانة بفواصل منقوطة (;). لا يُضاف شيء قبل معاينة ما سيُضاف.
desk-import-look = معاينة
desk-import-it = استيراد الكل
desk-import-rooms = القاعات
desk-import-rooms-hint = يمكن ترك العمود capacity (عدد المقاعد) فارغًا.
desk-import-slots = الفترات
desk-import-slots-hint = التاريخ (date) بالشكل ⁦2024-03-12⁩، والأوقات بالشكل ⁦14:00⁩. النوع (kind) هو ⁦sessions⁩ أو ⁦break⁩ أو ⁦plenary⁩، وإن تُرك فارغًا فهو ⁦sessions⁩.
desk-import-sessions = الجلسات
desk-import-sessions-hint = يسرد avoid معرّفات الجلسات التي لا ينبغي أن تتزامن معها. وتُكتب الفترة المثبّتة بالشكل ⁦2024-03-12 14:00⁩.
desk-import-columns = الأعمدة:
desk-import-file = أو ملف
desk-preview = ما الذي سيُضاف
desk-preview-nothing = لا شيء في هذه الجداول يمكن إضافته.
desk-preview-fits = كل شيء صحيح. لا يُضاف شيء قبل الاستيراد.
desk-preview-faults = { $n ->
    [zero] لا شيء يلزم تصحيحه
    [one] أمر واحد يلزم تصحيحه أولًا
    [two] أمران يلزم تصحيحهما أولًا
    [few] { $n } أمور يلزم تصحيحها أولًا
    [many] { $n } أمرًا يلزم تصحيحها أولًا
   *[other] { $n } أمر يلزم تصحيحها أولًا
}. لا يُضاف شيء قبل أن يصحّ كل شيء.
desk-fault-table = الجدول
desk-fault-line = السطر
desk-fault-column = العمود
desk-fault-what = ما الخطأ
desk-fault-in = { $table ->
    [programme] الملف
    [rooms] القاعات
    [slots] الفترات
   *[sessions] الجلسات
}
desk-preview-rooms = { $n ->
    [zero] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $n } قاعات
   *[other] { $n } قاعة
}
desk-preview-slots = { $n ->
    [zero] لا فترات
    [one] فترة واحدة
    [two] فترتان
    [few] { $n } فترات
   *[other] { $n } فترة
}
desk-preview-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
   *[other] { $n } جلسة
}
