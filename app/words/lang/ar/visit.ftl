### What a visitor of the event page meets besides the programme.

## To find a session among many.

find-words = البحث في الجلسات
find-more = تصفية
find-time = الوقت
find-room = القاعة
find-tag = الموضوع
find-language = اللغة
find-any = الكل
find-mine = ما يهمّني
find-seats = فيها مقاعد متاحة
find-beginners = للمبتدئين
find-show = عرض النتائج
find-found = { $all ->
    [zero] لا جلسات
    [one] { $n } من جلسة واحدة
    [two] { $n } من جلستين
    [few] { $n } من { $all } جلسات
   *[other] { $n } من { $all } جلسة
}
find-clear = عرض الكل
find-nothing = لا نتائج
find-nothing-hint = قد يفيد البحث بكلمات أقل، أو عرض كل الجلسات من جديد.

## Buttons at the head of the event page.

event-prepare = تحضير اقتراحك
event-calendar = إضافة إلى تقويمي
event-takeaways = الخلاصات
event-choose = { $n ->
    [zero] الاختيار: لا جلسات جديدة
    [one] الاختيار: جلسة واحدة في انتظارك
    [two] الاختيار: جلستان في انتظارك
    [few] الاختيار: { $n } جلسات في انتظارك
   *[other] الاختيار: { $n } جلسة في انتظارك
}

## Before the event begins.

welcome-pitch = لا برنامج إلى أن يصنعه الحاضرون. لكل شخص أن يقترح: سؤالًا، أو مهارة، أو مشكلة، أو نزهة. لا حاجة إلى خبرة، ولا أحد ينتظر شرائح عرض.
welcome-choose = ضغطة على القلب عند كل ما يهمّك حضوره. لا أحد غيرك يرى ما اخترته.
welcome-go = تحصل كل جلسة على قاعة ووقت، بحيث يكون من يفوتهم ما جاؤوا من أجله أقل ما يمكن.
welcome-feet = قانون القدمين:
welcome-prepare = كيف يكون تحضير الاقتراح
welcome-tip-title = أفضل عنوان هو ما يقول للناس ماذا سيفعلون أو يتعلّمون هناك.
welcome-tip-question = سؤال لا جواب له عندك قد يصنع جلسة جيدة: الجواب يأتي مع الحاضرين.
welcome-tip-short = أمامك نحو ثلاثين ثانية لتقديم الموضوع. جملتان تكفيان وزيادة.
welcome-tip-shy = الحديث أمام الجمهور ليس مريحًا لك؟ يكفي أن تُكتب الفكرة هنا، ويمكن لشخص آخر أن يقرأها عنك.

## To be told when the board opens.

tell-me = إخباري عند فتح اللوحة
tell-me-email = بريدك الإلكتروني
tell-me-email-hint = تصلك هذه الرسالة الوحيدة، ويُحذف عنوانك فور إرسالها.
tell-me-by-email = إخباري بالبريد
tell-me-by-push = إخباري على هذا الجهاز
tell-me-told = سيصلك الخبر عند فتح اللوحة.
tell-me-not = إلغاء الإخبار
tell-me-refused = متصفحك لا يسمح بذلك. يمكن تغييره في إعدادات المتصفح لهذا الموقع.

## To bring somebody along.

share-scan = يُمسح هذا الرمز بكاميرا الهاتف. لا تثبيت لأي تطبيق ولا تسجيل.
share-code = أو عبر { $house } وإدخال الرمز:
share-address = أو عبر هذا العنوان:
share-open = مشاركة
share-picture = حفظ الصورة

## One's own pitches, while people pitch.

own-pitches = اقتراحاتك

## Below a time of the programme, very small.

where-you-are = { $clock } حيث أنت
where-you-are-day = { $clock } يوم { $weekday } حيث أنت
