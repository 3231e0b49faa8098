### What a visitor of the event page meets besides the programme.

## The desk: what the event looks like from outside.

desk-settings-venue = المكان
desk-settings-venue-hint = في سطر واحد: المبنى، الشارع، المدينة.
desk-settings-first-day = اليوم الأول
desk-settings-last-day = اليوم الأخير
desk-settings-day-hint = لمن يطّلع قبل إضافة الفترات.
desk-settings-accent = اللون
desk-settings-accent-hint = لون الأزرار والعلامات، فاتحًا أو داكنًا بقدر ما تسهل به قراءتها.
desk-settings-accent-none = بلا لون خاص
desk-settings-accent-own = لون خاص بها
desk-logo = الشعار
desk-logo-hint = يظهر بجانب الاسم في كل صفحة. PNG أو JPEG أو WebP أو SVG، بحجم لا يزيد على { $most } كيلوبايت.
desk-logo-alt = شعار الفعالية
desk-logo-file = الصورة
desk-logo-set = استخدام هذه الصورة
desk-logo-remove = إزالة الشعار
