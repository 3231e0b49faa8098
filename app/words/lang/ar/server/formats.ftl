### الملفات التي يقدّمها البرنامج للتطبيقات وقارئات الأخبار.

formats-feed-title = { $name }: ما الذي تغيّر
formats-feed-pitched = جديد: «{ $title }»
formats-feed-placed = «{ $title }»: { $room }، { $when }
formats-feed-off = «{ $title }» بلا مكان حاليًا
formats-feed-cancelled = «{ $title }» لن تُعقد
