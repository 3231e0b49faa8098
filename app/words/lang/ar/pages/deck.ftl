### The deck: one session at a time.

deck-title = الاختيار
deck-done = ما حسمته
deck-closed = الاختيار مغلق حاليًا، لكن يمكنك الاطلاع.

deck-pass = تخطٍّ
deck-interested = تهمّني
deck-must = حتمًا
deck-back = رجوع
# Right is right on the screen: a swipe to the right means Interested in every language.
deck-hint = السحب إلى اليمين يعني «تهمّني»، وإلى اليسار يعني «تخطٍّ». لا أحد يرى ما تخطّيته.

deck-all-done = هذه كانت كلها
deck-all-done-text = ستنتظرك الاقتراحات الجديدة هنا.
deck-none = لا شيء للاختيار بعد
deck-none-text = تظهر الجلسات هنا فور اقتراحها.
deck-to-mine = إلى جدولي
deck-once-more = { $n ->
    [zero] نظرة أخرى على ما تخطّيته
    [one] نظرة أخرى على الجلسة التي تخطّيتها
    [two] نظرة أخرى على الجلستين اللتين تخطّيتهما
    [few] نظرة أخرى على { $n } جلسات تخطّيتها
   *[other] نظرة أخرى على { $n } جلسة تخطّيتها
}
