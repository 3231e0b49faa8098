### إخطار برامج أخرى بما يحدث.

hooks-title = إبلاغ برامج أخرى
hooks-about = تعلم محادثة أو برنامج خاص بما يحدث هنا، كما يراه الجميع.
hooks-owners = يمكن لمالكي الفعالية إعداد ذلك.
hooks-shape = أين
hooks-shape-name = { $shape ->
    [slack] Slack
    [mattermost] Mattermost
    [matrix] Matrix (Hookshot)
    [discord] Discord
   *[plain] برنامج خاص
}
hooks-url = عنوان الويب هوك الوارد
hooks-url-hint = يبدأ العنوان هكذا: ⁦https://⁩، وهو سري: من يملكه يستطيع الكتابة هناك.
hooks-kinds = بماذا يُبلَّغ
hooks-kind = { $kind ->
    [pitched] الاقتراحات الجديدة
    [placed] الأماكن الأولى
    [moved] التغييرات في المكان
    [withdrawn] الجلسات المسحوبة
    [announced] الإعلانات
   *[tried] تجربة
}
hooks-add = الإبلاغ من الآن
hooks-to = { $shape } لدى { $host }
hooks-secret = السر الذي تُوقَّع به الرسائل
hooks-try = تجربة
hooks-mend = تشغيل من جديد
hooks-remove = إزالة
hooks-off = فشل مرات كثيرة ولم يعد يُبلَّغ بشيء. يمكن تجربته ثم تشغيله من جديد.
hooks-told = { $kind }، { $ago }: { $outcome }
hooks-done = وصل
hooks-under-way = في الطريق
hooks-failed = { $answer ->
    [slow] لا إجابة في الوقت المحدد، عدد المحاولات: { $tries }
    [unreachable] تعذر الوصول إليه، عدد المحاولات: { $tries }
    [private-address] لا يجوز الإرسال من هنا إلى هذا العنوان
    [off] لم يُرسَل لأنه كان متوقفًا
   *[other] رُفض بالرمز { $answer }، عدد المحاولات: { $tries }
}
