### «خذه معك»: صفحة فيها كل الملفات والعناوين التي ينتقل بها البرنامج إلى مكان آخر.

formats-lead = البرنامج لتقويمك أو تطبيقك أو برنامجك الخاص. كل عنوان من هذه العناوين يعطي البرنامج كما هو الآن دائمًا.
formats-calendar = في تقويمك
formats-calendar-text = يسأل تقويمك من جديد كل بضع دقائق: ما يُنقل هنا يُنقل هناك أيضًا.
formats-calendar-all = البرنامج كله
formats-calendar-mine = ما أحضره فقط
formats-subscribe = اشتراك
formats-file = كملف
formats-calendar-rooms = قاعة واحدة فقط
formats-calendar-tags = وسم واحد فقط
formats-apps = لتطبيقات المؤتمرات
formats-apps-text = تقرأ Giggity وEventFahrplan وغيرهما الملف schedule.xml، وتقرأ البرامج الأحدث الملف schedule.json.
formats-tables = كجداول
formats-tables-text = ملفات CSV يفتحها أي برنامج جداول، ويمكن لفعالية أخرى استيرادها.
formats-tables-sessions = الجلسات
formats-tables-rooms = القاعات
formats-tables-slots = الفترات
formats-feed = ما الذي يتغيّر
formats-feed-text = موجز لقارئ الأخبار لديك، الأحدث أولًا.
formats-desk = لفريق التيسير
formats-desk-text = الفعالية كلها مع تاريخها، للحفظ أو لخادم آخر، وجدول بعدد الحاضرين.
formats-desk-archive = الفعالية كلها
formats-desk-report = التقرير
