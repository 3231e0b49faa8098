embed-old = ربما لم يعد هذا حديثًا: لا يوجد اتصال.
embed-nothing = لم يُفتح البرنامج بعد.
embed-days = الأيام
embed-free = لا شيء بعد
embed-now = الآن

embed-title = في مواقع أخرى
embed-is-on = يمكن لمواقع أخرى عرض هذه اللوحة: للقراءة فقط، ومن دون رغبات أحد.
embed-is-off = لا يمكن لمواقع أخرى عرض هذه اللوحة.
embed-allow = السماح لمواقع أخرى بعرض هذه اللوحة
embed-stop = إيقاف السماح
embed-snippet = للوضع في صفحة
embed-snippet-hint = بعد «embed» يمكن وضع ?theme=dark و?rooms=Koto,Lyre و?day=2030-05-30 موصولةً بعلامة &.
embed-see = عرضها
embed-json = بصيغة JSON

log-embedding-on = { log-who } السماح لمواقع أخرى بعرض اللوحة
log-embedding-off = { log-who } إيقاف السماح لمواقع أخرى بعرض اللوحة
