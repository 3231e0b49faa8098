together-here = { $n ->
    [one] ‏{ $names } هنا الآن
    [two] ‏{ $names } هنا الآن
    [few] ‏{ $names } هنا الآن
    [many] ‏{ $names } هنا الآن
   *[other] ‏{ $names } هنا الآن
}
together-here-label = الموجودون الآن في مكتب التنسيق
together-nameless = أحد أعضاء فريق التيسير
together-holds = البطاقة الآن مع { $name }

log-undid = تراجُع ({ log-who }): { $what }
log-redid = إعادة ({ log-who }): { $what }
together-redo = إعادة
together-redo-label = إعادة: { $what }
together-builds-move = { $by ->
    [you] النقل الذي أجريته عند { $clock } يعتمد على هذا
    [operator] نقل من إدارة الخادم عند { $clock } يعتمد على هذا
   *[person] نقل من { $who } عند { $clock } يعتمد على هذا
}
together-builds-change = { $by ->
    [you] التغيير الذي أجريته عند { $clock } يعتمد على هذا
    [operator] تغيير من إدارة الخادم عند { $clock } يعتمد على هذا
   *[person] تغيير من { $who } عند { $clock } يعتمد على هذا
}

together-who = من
together-everybody = الجميع
together-me = أنت
together-operator = إدارة الخادم
together-what = ماذا
together-everything = كل شيء
together-places = أماكن الجلسات
together-sessions = الجلسات
together-rooms = القاعات والفترات
together-event = الفعالية
together-undos = التراجعات
together-show = عرض
together-none = لا شيء من هذا هنا.
together-older = تغييرات أقدم
together-latest = أحدث التغييرات
