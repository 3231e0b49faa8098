### The event page.

## The head

event-when = ‏{ $dates } · { $phase }

event-pitch = اقتراح جلسة
event-mine = جدولي
event-desk = مكتب التنسيق

event-lead-setup = الحاضرون هم من يصنعون البرنامج هنا. يُفتح باب الاقتراحات قريبًا: ما الذي يهمّك الحديث عنه أو تعلّمه أو عرضه؟
event-lead-pitching = الحاضرون هم من يصنعون البرنامج هنا. يمكنك اقتراح ما يهمّك الحديث عنه أو تعلّمه أو عرضه، والضغط على القلب عند كل ما يهمّك حضوره.
event-lead-only-pitching = الحاضرون هم من يصنعون البرنامج هنا. يمكنك اقتراح ما يهمّك الحديث عنه أو تعلّمه أو عرضه. أما الاختيار فيأتي لاحقًا.
event-lead-choosing = أُغلق باب الاقتراحات. ضغطة على القلب عند كل ما يهمّك حضوره، وضغطتان عند ما جئت من أجله: على هذا تُبنى القاعات والمواعيد.
event-lead-waiting = اكتملت الاقتراحات، والبرنامج قيد الترتيب: إنه وقت القهوة.
event-lead-live-pitching = الجلسات جارية. مكانك حيث الفائدة، أخذًا أو عطاءً، وإلا فلك الانتقال إلى غيره. فكرة متأخرة؟ ما زال اقتراحها ممكنًا.
event-lead-live = الجلسات جارية. مكانك حيث الفائدة، أخذًا أو عطاءً، وإلا فلك الانتقال إلى غيره.
event-lead-wrapped = انتهت الفعالية، شكرًا لحضورك. يبقى البرنامج هنا مع ملاحظات كل جلسة.

## What organisers tell everybody.

event-announcements = الإعلانات

## What is on now, and what follows.

event-now-and-next = الآن والتالي
event-now = الآن
event-next = التالي
event-left = ينتهي بعد { $how-long }
event-in = يبدأ بعد { $how-long }
event-spent = ما انقضى من هذا الوقت
event-nothing-then = لا شيء في هذا الوقت.
event-nothing-chosen = لا شيء مما اخترته في هذا الوقت.
event-several-wanted = اخترت أكثر من واحدة من هذه الجلسات، وهي في الوقت نفسه.
event-choose-from = { $n ->
    [zero] لا جلسات للاختيار
    [one] جلسة واحدة للاختيار
    [two] جلستان للاختيار بينهما
    [few] { $n } جلسات للاختيار من بينها
   *[other] { $n } جلسة للاختيار من بينها
}
event-more = { $n ->
    [zero] لا جلسات أخرى
    [one] جلسة أخرى
    [two] جلستان أخريان
    [few] { $n } جلسات أخرى
   *[other] { $n } جلسة أخرى
}

## The programme by time.

event-programme = البرنامج
event-programme-size = { $sessions ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $sessions } جلسات
   *[other] { $sessions } جلسة
} في { $rooms ->
    [one] قاعة واحدة
    [two] قاعتين
    [few] { $rooms } قاعات
   *[other] { $rooms } قاعة
}
event-no-times = لا مواعيد بعد
event-no-times-desk = تُحدَّد القاعات والمواعيد في مكتب التنسيق، وتظهر هنا فور تحديدها.
event-no-times-wait = ما زالت القاعات والمواعيد قيد الترتيب، وستظهر هنا.
event-add-times = إضافة القاعات والمواعيد
event-times = المواعيد
event-on-now = جارية الآن
event-over = انتهت
event-clash-hosting = هنا أكثر من جلسة باستضافتك. يُرجى إبلاغ فريق التيسير.
event-clash = { $n ->
    [two] اخترت جلستين في هذا الوقت نفسه.
    [few] اخترت { $n } جلسات في هذا الوقت نفسه.
   *[other] اخترت { $n } جلسة في هذا الوقت نفسه.
}
event-nothing-here = لا شيء هنا بعد.

## Sessions that have no place yet.

event-pool-unplaced = في انتظار مكان
event-pool-pitched = الاقتراحات حتى الآن
event-pool-hidden = يظهر عدد الراغبين في كل جلسة بعد إغلاق باب الاقتراحات.
event-pool-empty = لا اقتراحات بعد
event-pool-first = لتكن البداية منك: العنوان وحده يكفي، ويمكن تغييره لاحقًا.
event-pool-wait = تظهر الجلسات هنا فور اقتراحها.

## At the end: lines that unfold.

event-about = عن هذه الفعالية
event-invite = دعوة آخرين
event-invite-code = رمز يقود مسحه إلى هذه الفعالية
event-what = ما هو اللامؤتمر؟
event-what-made = لقاء يصنع برنامجه الحاضرون أنفسهم. لكل شخص أن يقترح جلسة: لنقاش موضوع، أو لعرض شيء أو تعلّمه أو صنعه.
event-what-hearts = ضغطة على القلب عند كل جلسة يهمّك حضورها، وضغطتان عند ما جئت من أجله. تُختار القاعات والمواعيد بحيث يكون من عليهم الوجود في مكانين معًا أقل ما يمكن.
event-what-feet = إن لم تكن هناك فائدة حيث أنت، لا أخذًا ولا عطاءً، فلك الانتقال إلى مكان آخر. لن ينزعج أحد.
