### Why something cannot be done.

# The label stands before a colon, so that its gender and number do not matter.
field-label = { $field ->
    [about] النبذة
    [accent] اللون
    [across] عرض الصورة
    [avoid] الجلسات التي لا ينبغي التزامن معها
    [blurb] الوصف
    [cannot] قائمة الأوقات
    [capacity] عدد المقاعد
    [code] الرمز
    [date] التاريخ
    [days] عدد الأيام
    [directions] طريقة الوصول
    [email] البريد الإلكتروني
    [ends] النهاية
    [features] المزايا
    [first-day] اليوم الأول
    [format] نوع الجلسة
    [gap] الوقت بين فترتين
    [heads] عدد الحاضرين
    [hook-kinds] ما يُبلَّغ به
    [hook-url] العنوان
    [hosts] أسماء المضيفين
    [into] الجلسة الأخرى
    [kind] نوع الفترة
    [language] اللغة
    [last-day] اليوم الأخير
    [length] المدة
    [logo-file] الشعار
    [look] المظهر
    [lunch] وقت الغداء
    [lunch-for] مدة الغداء
    [metres] بُعد الصف الأخير
    [minutes] عدد الدقائق
    [name] الاسم
    [names] قائمة القاعات
    [needs] الاحتياجات
    [pad] رابط المفكرة المشتركة
    [person] الشخص
    [phase] المرحلة
    [pitch-seconds] عدد الثواني
    [pitches-each] عدد الاقتراحات
    [place] المكان
    [room] القاعة
    [rooms] عدد القاعات
    [session] الجلسة
    [shows] ما تعرضه الشاشات
    [slot] الفترة
    [slots] عدد الفترات
    [slug] عنوان الصفحة
    [starts] البداية
    [sure] التأكيد
    [tags] الوسوم
    [text] النص
    [title] العنوان
    [until] الوقت
    [venue] مكان الفعالية
    [zone] المنطقة الزمنية
   *[other] هذا الحقل
}

# What was typed
refusal-missing = { $label }: هذا مطلوب.
refusal-too-long = { $label }: عدد الأحرف { $is }، والحد الأقصى { $most }.
refusal-too-many = { $field ->
    [tags] الحد الأقصى لعدد الوسوم { $most }.
    [hosts] الحد الأقصى لعدد المضيفين { $most }.
    [needs] الحد الأقصى لعدد الاحتياجات { $most }.
    [features] الحد الأقصى لعدد المزايا { $most }.
    [session] الحد الأقصى لعدد مرات عقد الجلسة { $most }.
   *[other] الحد الأقصى للعدد هنا { $most }.
}
refusal-out-of-range = { $label }: المسموح من { $least } إلى { $most }.
refusal-not-a-number = { $label }: «{ $text }» ليس عددًا صحيحًا.
refusal-not-a-date = { $label }: «{ $text }» ليس تاريخًا؛ الشكل المطلوب: ⁦2026-05-30⁩.
refusal-not-a-time = { $label }: «{ $text }» ليس وقتًا؛ الشكل المطلوب: ⁦14:30⁩.
refusal-not-a-choice = { $label }: «{ $text }» ليس من الخيارات.
refusal-not-a-colour = { $label }: «{ $text }» ليس لونًا؛ الشكل المطلوب: ⁦#2f6f4f⁩.
refusal-not-a-link = { $label }: يجب أن يبدأ بـ ⁦https://⁩ أو ⁦http://⁩ ويذكر موقعًا، مثل ⁦https://pad.example.org/bees⁩.
refusal-not-an-email = «{ $text }» ليس بريدًا إلكترونيًا؛ الشكل المطلوب: ⁦ana@camp.example⁩.
refusal-not-a-slug = يتكوّن العنوان من 3 إلى 40 من الأحرف اللاتينية الصغيرة والأرقام والشرطات، مثل ⁦health-camp-2026⁩.
refusal-slug-taken = العنوان «{ $slug }» لفعالية أخرى من قبل.
refusal-unknown-zone = «{ $zone }» ليست منطقة زمنية؛ الشكل المطلوب: ⁦Europe/London⁩.
refusal-no-such-time = هذا الوقت غير موجود في ذلك اليوم: تتخطّاه الساعة في { $zone }.
refusal-zone-unfit = تتغيّر الساعة في { $zone } خلال الفترة { $times }. يلزم نقل تلك الفترة أولًا.
refusal-already-past = { $label }: مضى هذا الوقت.
refusal-ends-before-it-begins = اليوم الأخير قبل اليوم الأول.
refusal-not-sure = للتأكيد، تُوضع علامة في المربع: لا يمكن التراجع عن ذلك.
refusal-no-emails = لا يرسل هذا الموقع بريدًا إلكترونيًا. يمكن ترك البريد فارغًا والسماح بالإشعارات.
refusal-open-already = فُتحت اللوحة من قبل.
refusal-not-understood = تعذّرت قراءة جزء مما أرسله المتصفح. يُرجى المحاولة مرة أخرى.

# Who may, and when
refusal-needs-role = { $role ->
    [owner] هذا متاح لمالكي الفعالية فقط.
   *[facilitator] هذا متاح لفريق التيسير فقط.
}
refusal-not-yours = هذا متاح لأصحاب «{ $title }» وفريق التيسير فقط.
refusal-not-your-note = لا يمكن تعديل الملاحظة إلا لمن كتبها.
refusal-pitching-closed = { $phase ->
    [setup] لم يُفتح باب الاقتراحات بعد. فكرتك سيأتي وقتها قريبًا.
    [wrapped] انتهت هذه الفعالية.
   *[other] باب الاقتراحات مغلق حاليًا. إن كان لديك ما لا بدّ من قوله، فيُرجى إبلاغ فريق التيسير.
}
refusal-interest-closed = { $phase ->
    [setup] لم يحن وقت الاختيار بعد: لم يُفتح باب الاقتراحات.
    [wrapped] انتهت هذه الفعالية.
   *[other] الاختيار مغلق حاليًا.
}
refusal-removed = أغلق فريق التيسير هذه الفعالية أمامك: يمكنك القراءة، ولم تعد الكتابة ممكنة. إن كان ذلك خطأً فيُرجى التحدث إلى الفريق.
refusal-hidden-for-now = أخفى فريق التيسير هذه الجلسة ريثما ينظر فيها. يُرجى التحدث إلى الفريق.
refusal-pitched-enough = { $most ->
    [one] يمكن لكل شخص هنا اقتراح جلسة واحدة، وقد اقترحت جلستك. يمكن سحبها لاقتراح غيرها.
    [two] يمكن لكل شخص هنا اقتراح جلستين، وقد اقترحت جلستيك. يمكن سحب إحداهما لاقتراح غيرها.
    [few] يمكن لكل شخص هنا اقتراح { $most } جلسات، وقد اقترحت جلساتك. يمكن سحب إحداها لاقتراح غيرها.
    [many] يمكن لكل شخص هنا اقتراح { $most } جلسةً، وقد اقترحت جلساتك. يمكن سحب إحداها لاقتراح غيرها.
   *[other] يمكن لكل شخص هنا اقتراح { $most } جلسة، وقد اقترحت جلساتك. يمكن سحب إحداها لاقتراح غيرها.
}
refusal-removes-themselves = هذا الشخص أنت: لا يمكن أن يستبعدك إلا شخص آخر.
refusal-no-such-person = هذا الشخص ليس في هذه الفعالية.
refusal-last-owner = هذا هو المالك الوحيد للفعالية. يلزم أولًا إعطاء هذا الدور لشخص آخر.
refusal-wrapped-up = انتهت هذه الفعالية: تبقى اللوحة كما كانت.
refusal-too-fast = { $seconds ->
    [one] كان ذلك كثيرًا دفعة واحدة. لم يضع شيء: يُرجى الإرسال مجددًا بعد ثانية واحدة.
    [two] كان ذلك كثيرًا دفعة واحدة. لم يضع شيء: يُرجى الإرسال مجددًا بعد ثانيتين.
    [few] كان ذلك كثيرًا دفعة واحدة. لم يضع شيء: يُرجى الإرسال مجددًا بعد { $seconds } ثوانٍ.
   *[other] كان ذلك كثيرًا دفعة واحدة. لم يضع شيء: يُرجى الإرسال مجددًا بعد { $seconds } ثانية.
}
refusal-needs-name = ما الاسم الذي نناديك به؟ يُرجى كتابته.

# What is there
refusal-no-such-session = هذه الجلسة ليست على اللوحة.
refusal-no-such-room = هذه القاعة ليست على اللوحة.
refusal-no-such-slot = هذه الفترة ليست على اللوحة.
refusal-no-such-run = هذه المرة من الجلسة ليست على اللوحة.
refusal-no-such-note = لم تعد هذه الملاحظة موجودة.
refusal-no-such-announcement = لم يعد هذا الإعلان موجودًا.
refusal-no-such-change = لا يوجد تغيير كهذا.
refusal-name-taken = توجد قاعة باسم «{ $name }» من قبل.
refusal-slot-too-short = { $minutes ->
    [one] لا تقل مدة الفترة عن دقيقة واحدة.
    [two] لا تقل مدة الفترة عن دقيقتين.
    [few] لا تقل مدة الفترة عن { $minutes } دقائق.
   *[other] لا تقل مدة الفترة عن { $minutes } دقيقة.
}
refusal-slot-too-long = { $hours ->
    [one] لا تزيد مدة الفترة على ساعة واحدة. هل النهاية قبل البداية؟
    [two] لا تزيد مدة الفترة على ساعتين. هل النهاية قبل البداية؟
    [few] لا تزيد مدة الفترة على { $hours } ساعات. هل النهاية قبل البداية؟
   *[other] لا تزيد مدة الفترة على { $hours } ساعة. هل النهاية قبل البداية؟
}
refusal-slot-overlaps = تتداخل مع الفترة { $times }.
refusal-delay-out-of-range = يمكن تأخير الفترة أو تقديمها بما بين 1 و { $most } من الدقائق في المرة الواحدة.
refusal-past-midnight = ستتجاوز الفترة { $times } منتصف الليل.
refusal-slot-in-the-way = ستتداخل مع الفترة { $times } التي تبقى مكانها.
refusal-would-have-begun = ستكون الفترة { $times } قد بدأت بالفعل.
refusal-day-too-long = هذا أكثر مما يتسع له اليوم: يُرجى تقليل الفترات أو تقصيرها أو البدء قبل ذلك.
refusal-lunch-too-early = سيبدأ الغداء قبل بداية اليوم.
refusal-room-in-use = «{ $title }» في { $room }. يلزم نقلها هي وكل ما هناك أولًا.
refusal-slot-in-use = «{ $title }» في هذه الفترة. يلزم نقلها هي وكل ما هناك أولًا.
refusal-splits-session = «{ $title }» تمتد على عدة فترات حول ذلك الوقت. يلزم نقلها أولًا.
refusal-event-full = { $field ->
    [room] الحد الأقصى لعدد القاعات في الفعالية { $most }.
    [slot] الحد الأقصى لعدد الفترات في الفعالية { $most }.
    [session] الحد الأقصى لعدد الجلسات في الفعالية { $most }.
    [email] لا يمكن حفظ عناوين أخرى لهذه الفعالية. يمكن ترك البريد فارغًا والسماح بالإشعارات.
   *[other] الحد الأقصى للعدد هنا { $most }.
}

# Sessions. A run is one of the times that a session takes place.
refusal-withdrawn = سُحبت جلسة «{ $title }».
refusal-merged-away = أصبحت «{ $title }» جزءًا من جلسة أخرى.
refusal-erased = مُحيت هذه الجلسة بطلب ممن اقترحها.
refusal-nobody-to-forget = لا شيء لمحوه: لا نعرف عنك شيئًا هنا.
refusal-not-withdrawn = «{ $title }» ليست مسحوبة.
refusal-not-merged = «{ $title }» ليست مدموجة في جلسة أخرى.
refusal-merge-with-itself = لا يمكن أن تصبح الجلسة جزءًا من نفسها.
refusal-asks-already = طُلب دمجها في «{ $other }» من قبل. يلزم سحب ذلك الطلب أولًا أو انتظار الرد.
refusal-asks-nothing = لم يعد هناك طلب بدمج «{ $title }» في جلسة أخرى.
refusal-not-waiting = لم تعد «{ $title }» تنتظر الميكروفون.
refusal-only-run = هذه هي المرة الوحيدة التي تُعقد فيها «{ $title }». يمكن بدلًا من ذلك إخراجها من اللوحة أو سحبها.
refusal-first-run = هذه هي المرة الأولى من «{ $title }»، وهي باقية. يمكن إلغاء مرة أخرى غيرها، أو نقل هذه.

# Places
refusal-place-taken = «{ $title }» في { $room } خلال { $times } من قبل.
refusal-room-closed = { $room }: هذه القاعة مغلقة خلال { $times }.
refusal-slot-not-for-sessions = { $times } ليست فترة للجلسات.
refusal-too-long-for-slot = { $length ->
    [two] «{ $title }» تحتاج إلى فترتين متتاليتين، وهذا لا يتوفر بدءًا من { $times }.
    [few] «{ $title }» تحتاج إلى { $length } فترات متتالية، وهذا لا يتوفر بدءًا من { $times }.
   *[other] «{ $title }» تحتاج إلى { $length } فترة متتالية، وهذا لا يتوفر بدءًا من { $times }.
}
refusal-two-runs-at-once = ستُعقد «{ $title }» مرتين في الوقت نفسه.
refusal-pinned = «{ $title }» مثبّتة في مكان آخر. يلزم إلغاء تثبيتها أولًا.
refusal-host-elsewhere = أحد مضيفي «{ $title }» يستضيف أيضًا «{ $other }» خلال { $times }.
refusal-cannot-then = لا يمكن عقد «{ $title }» خلال { $times }: هذا ما قاله المضيفون.
refusal-pinned-apart = «{ $title }» في مكان آخر. يلزم نقلها إلى هناك أولًا، ثم تثبيتها.

# Being there
refusal-not-live = يُعدّ الحضور أثناء انعقاد الفعالية فقط.
refusal-not-placed = «{ $title }» بلا مكان حاليًا.
refusal-not-on-now = وقت «{ $title }» هو { $times }: يُعدّ الحضور من ربع ساعة قبله إلى ربع ساعة بعده.

# Ways in
refusal-not-a-code = يتكوّن الرمز من ستة أحرف لاتينية، مثل ⁦BDF-GHK⁩، وليس فيه حرف علة.
refusal-no-such-code = لا توجد فعالية رمزها { $code }. هل كل حرف كما هو على الشاشة؟
refusal-hand-over-used = استُخدم هذا العنوان من قبل، وهو يصلح لمرة واحدة. يمكن إنشاء عنوان آخر حيث أُنشئ هذا.
refusal-hand-over-expired = انتهت صلاحية هذا العنوان، وهي عشر دقائق. يمكن إنشاء عنوان آخر حيث أُنشئ هذا.
refusal-hand-over-lower = لهذا الجهاز في هذه الفعالية صلاحيات أكثر من الجهاز الذي جاء منه العنوان. يمكن إنشاء عنوان هنا وفتحه هناك.

# Logos
refusal-picture-too-large = لا يزيد حجم الشعار على { $most } كيلوبايت.
refusal-not-a-picture = يجب أن يكون الشعار صورة بصيغة PNG أو JPEG أو WebP أو SVG.

# Filling the grid
refusal-nothing-to-fill = لا شيء لملئه بعد: يلزم إضافة قاعات وفترات وجلسات أولًا.
refusal-pin-cannot-hold = لا يمكن ملء الجدول كما هو: لا يمكن أن تكون «{ $title }» حيث ثُبّتت.
refusal-does-not-fit = لا يمكن ملء الجدول كما هو: «{ $title }» أطول من اليوم.
refusal-too-much-to-fill = لا يمكن ملء الجدول كما هو: على هذه اللوحة أكثر مما ينبغي.
refusal-still-filling = ملء الجدول جارٍ الآن: يلزم إيقافه أولًا.
refusal-no-proposal = لم يعد هناك ترتيب مقترح. يمكن ملء الجدول من جديد.
refusal-import-outdated = تغيّر البرنامج أثناء قراءة الملف. يرجى إلقاء نظرة أخرى على المعاينة.
refusal-other-proposal = أصبح الترتيب المقترح غيره الآن: يلزم النظر إليه من جديد.
refusal-nothing-chosen = يلزم اختيار نقلة واحدة على الأقل.
refusal-nowhere-left = كل فترات الجلسات بدأت أو تبقى كما هي: لا مكان يُنقل إليه شيء.
refusal-proposal-moved = نُقلت «{ $title }» منذ حساب هذا الترتيب. يمكن تركها، أو البحث من جديد.
refusal-begun-meanwhile = ستخرج «{ $title }» من فترة بدأت في هذه الأثناء أو تدخل إليها. يمكن تركها، أو البحث من جديد.

# Undoing a change at the desk
refusal-already-undone = سبق التراجع عن هذا.
refusal-cannot-undo-opening = لا يمكن التراجع عن أول تغيير في الفعالية.
refusal-cannot-undo-beside = لا يُتراجع عن الأسماء والأدوار من السجل: يمكن تغييرها مجددًا في «الأشخاص».
refusal-cannot-undo-forgetting = لا يمكن استعادة ما مُحي.
refusal-later-parts = هناك تغيير لاحق يعتمد على هذا: أصبحت جلسات أخرى جزءًا من «{ $title }» بعده. يمكن سحبها بدلًا من ذلك.
refusal-later-gone = هناك تغيير لاحق يعتمد على هذا: بعض ما غيّره لم يعد موجودًا.
refusal-later-changed = { $what ->
    [settings] هناك تغيير لاحق يعتمد على هذا: تغيّرت الإعدادات بعده. يلزم التراجع عن ذلك أولًا.
    [queue] هناك تغيير لاحق يعتمد على هذا: تغيّرت قائمة الانتظار بعده. يلزم التراجع عن ذلك أولًا.
    [sight] هناك تغيير لاحق يعتمد على هذا: تغيّرت طريقة عرض الشاشة بعده. يلزم التراجع عن ذلك أولًا.
    [wall] هناك تغيير لاحق يعتمد على هذا: تغيّر ما تعرضه الشاشات بعده. يلزم التراجع عن ذلك أولًا.
    [logo] هناك تغيير لاحق يعتمد على هذا: تغيّر الشعار بعده. يلزم التراجع عن ذلك أولًا.
    [phase] هناك تغيير لاحق يعتمد على هذا: تغيّرت المرحلة بعده. يلزم التراجع عن ذلك أولًا.
    [room] هناك تغيير لاحق يعتمد على هذا: تغيّرت القاعة { $name } بعده. يلزم التراجع عن ذلك أولًا.
    [rooms] هناك تغيير لاحق يعتمد على هذا: تغيّرت القاعات بعده. يلزم التراجع عن ذلك أولًا.
    [slot] هناك تغيير لاحق يعتمد على هذا: تغيّرت الفترة { $name } بعده. يلزم التراجع عن ذلك أولًا.
    [slots] هناك تغيير لاحق يعتمد على هذا: تغيّرت الفترات بعده. يلزم التراجع عن ذلك أولًا.
    [session] هناك تغيير لاحق يعتمد على هذا: تغيّرت «{ $name }» بعده. يلزم التراجع عن ذلك أولًا.
    [erased-session] هناك تغيير لاحق يعتمد على هذا: تغيّرت جلسة بعده. يلزم التراجع عن ذلك أولًا.
    [note] هناك تغيير لاحق يعتمد على هذا: تغيّرت ملاحظة بعده. يلزم التراجع عن ذلك أولًا.
    [somebody] هناك تغيير لاحق يعتمد على هذا: تغيّر بعده ما يخص شخصًا مُحيت بياناته. يلزم التراجع عن ذلك أولًا.
   *[announcement] هناك تغيير لاحق يعتمد على هذا: تغيّر إعلان بعده. يلزم التراجع عن ذلك أولًا.
}
refusal-later-erased = هناك تغيير لاحق يعتمد على هذا: مُحي ما كان سيُعاد.
refusal-later-other-slots = هناك تغيير لاحق يعتمد على هذا: ستشغل «{ $title }» فترات غير فتراتها الآن.
refusal-later-other-time = هناك تغيير لاحق يعتمد على هذا: ستكون الفترة { $times } في وقت آخر في { $zone }.
refusal-later-broken = { $rule ->
    [double-booked] هناك تغيير لاحق يعتمد على هذا: ستكون «{ $name }» و«{ $other }» في مكان واحد.
    [no-such-place] هناك تغيير لاحق يعتمد على هذا: ستكون «{ $name }» حيث لا يمكن عقد جلسة.
    [off-its-pin] هناك تغيير لاحق يعتمد على هذا: لن تكون «{ $name }» حيث ثُبّتت.
    [pinned-to-nothing] هناك تغيير لاحق يعتمد على هذا: ستُثبَّت «{ $name }» حيث لا يمكن عقد جلسة.
    [placed-but-gone] هناك تغيير لاحق يعتمد على هذا: سيكون لجلسة «{ $name }» مكان دون أن تُعقد.
    [two-runs-at-once] هناك تغيير لاحق يعتمد على هذا: ستُعقد «{ $name }» مرتين في الوقت نفسه.
    [merged-into-nothing] هناك تغيير لاحق يعتمد على هذا: ستكون «{ $name }» جزءًا من جلسة غير موجودة.
    [asks-nobody] هناك تغيير لاحق يعتمد على هذا: سيكون هناك طلب بدمج «{ $name }» في جلسة غير موجودة.
    [runs] هناك تغيير لاحق يعتمد على هذا: لن تتوافق مرات عقد «{ $name }» بعضها مع بعض.
    [slots] هناك تغيير لاحق يعتمد على هذا: ستتداخل فترتان.
    [room-names] هناك تغيير لاحق يعتمد على هذا: ستحمل قاعتان الاسم «{ $name }».
    [numbers] هناك تغيير لاحق يعتمد على هذا: سيحمل شيئان الرقم نفسه.
    [two-speak] هناك تغيير لاحق يعتمد على هذا: سيكون الميكروفون لدى «{ $name }» و«{ $other }» معًا.
   *[too-long] هناك تغيير لاحق يعتمد على هذا: سيكون { $name } أطول مما ينبغي.
}

refusal-somebody = أحد أعضاء فريق التيسير
refusal-operator = إدارة الخادم
refusal-just-taken = سبق { $who } قبل لحظات إلى وضع «{ $title }» هناك ({ $room }، { $times }).
refusal-moved-meanwhile = نُقلت «{ $title }» قبل لحظات من قبل { $who }: هي الآن في { $room } خلال { $times }. يمكنك نقلها مجددًا.
refusal-taken-off-meanwhile = أُزيلت «{ $title }» من اللوحة قبل لحظات من قبل { $who }. يمكنك نقلها مجددًا.
refusal-changed-meanwhile = تغيّر هذا في هذه الأثناء من قبل { $who }. الآن: { $now }. ما كتبته ما زال هنا: يمكنك الحفظ مجددًا ليحل محله.
refusal-now = ‏{ $label } – «{ $value }»
refusal-now-empty = ‏{ $label } – فارغ
refusal-built-upon = { $kind ->
    [move] نقل من { $who } عند { $clock } يعتمد على هذا. يلزم التراجع عن ذلك أولًا.
   *[change] تغيير من { $who } عند { $clock } يعتمد على هذا. يلزم التراجع عن ذلك أولًا.
}
