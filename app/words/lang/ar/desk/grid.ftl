grid-hint = مفتاح المسافة يلتقطها، ومفتاح الإدخال يفتح «نقل إلى…».
grid-held = التُقطت «{ $title }». الأسهم تنقلها، والإدخال يضعها، والحذف يخرجها من اللوحة، وEscape يتركها في مكانها.
grid-held-by-hand = التُقطت «{ $title }». مفتاح Escape يتركها في مكانها.
grid-left = تبقى «{ $title }» في مكانها.
grid-at = ‏{ $room }، { $times }: { $says }
grid-swaps = ‏{ $says }؛ تبديل مع «{ $title }»
grid-replaces = ‏{ $says }؛ تخرج «{ $title }» من اللوحة
grid-home = كانت هنا
grid-pinned = إنها مثبّتة
grid-taken = لا متسع لها هناك
grid-counting = جارٍ الحساب…
grid-shelf = خارج اللوحة: { $says }

grid-same = لا تغيير
grid-lost = ضياع { $n }
grid-saved = إنقاذ { $n }
grid-seats-more = بلا مقعد: { $n }
grid-seats-fewer = بمقعد: { $n }
grid-beside-more = بالتوازي: { $n }
grid-beside-fewer = منفصلة: { $n }
grid-best = الأفضل

grid-leave = إبقاؤها في مكانها
grid-question = هذا يحتاج إلى مراجعة

grid-search = البحث عن قاعة أو وقت
grid-search-none = لا قاعة ولا وقت بهذا الاسم.
