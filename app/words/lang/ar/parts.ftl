### Pieces that many screens show.

skip = الانتقال إلى المحتوى

## The head of every page of an event.

ways = صفحات هذه الفعالية
way-programme = البرنامج
way-mine = جدولي
way-pitch = اقتراح
way-wall = الشاشة
way-desk = التنسيق

link-live = مباشر
link-catching-up = جارٍ التحديث
link-old = كما كان { $ago }
link-still = إعادة التحميل لرؤية الجديد

## Moments

moment = ‏{ $date }، { $time }

## A session on a card.

card-you-host = باستضافتك
card-since = منذ { $time }
card-also-at = أيضًا الساعة { $time }

## The heart of a session.

heart-off = يهمّني حضور «{ $title }».
heart-interested = يهمّك حضور «{ $title }». ضغطة أخرى تعني: حتمًا.
heart-must = جئت من أجل «{ $title }». ضغطة أخرى تلغي ذلك.
heart-is-must = حتمًا
heart-people = { $n ->
    [zero] لا أحد حتى الآن
    [one] شخص يريد الحضور
    [two] يريدان الحضور
    [few] أشخاص يريدون الحضور
    [many] شخصًا يريدون الحضور
   *[other] شخص يريدون الحضور
}
heart-no-answer = لم تصل ضغطتك. يُرجى المحاولة بعد قليل.

## Forms

form-anyway = المتابعة رغم ذلك
form-not-understood = تعذّرت قراءة جزء مما أرسله المتصفح. يُرجى المحاولة مرة أخرى.
form-no-answer = لم يصل ما أرسلته، لكن ما كتبته ما زال هنا: يُرجى المحاولة بعد قليل.

## Notices

notice-close = إغلاق

news-joined = انضمّت «{ $from }» إلى «{ $title }».
news-part-of = أصبحت «{ $title }» جزءًا من «{ $into }».
news-withdrawn = سُحبت جلسة «{ $title }».
news-stays-own = تبقى «{ $title }» جلسة مستقلة.
news-placed = أصبحت «{ $title }» في { $room } الساعة { $time }.

## Notices that stay until what they are about is done.

nudge-speaks = حان دورك لعرض «{ $title }».
nudge-next = دورك هو التالي لعرض «{ $title }». يُرجى التقدّم إلى الأمام.
nudge-asked = طلب بأن تصبح «{ $from }» جزءًا من «{ $title }». نعم أم لا؟

## A place in the queue for the microphone, large

queue-turn = حان دورك
queue-next = دورك هو التالي
queue-place = دورك رقم { $nth }
