# المصطلحات (glossary):
# event فعالية · session جلسة · pitch (noun) اقتراح، (verb) اقترح · pitching (phase, gate) باب الاقتراحات
# slot فترة · room قاعة · host مضيف/استضافة («باستضافتك») · board اللوحة · off the board خارج اللوحة
# grid الجدول · my schedule جدولي · programme البرنامج · wall الشاشة (الكبيرة) · desk التنسيق / مكتب التنسيق
# door المدخل · deck البطاقات · queue قائمة الانتظار · heart القلب · interested تهمّني · must حتمًا · pass تخطٍّ
# clash تعارض · run «المرة 2» (تُعقد الجلسة مرة أخرى) · merge دمج · withdraw سحب · pin تثبيت · draft مسودة
# facilitator ميسّر / فريق التيسير · attendee مشارك · owner مالك · notes ملاحظات · takeaways خلاصات
# place (room and time) مكان · wish رغبة · side by side بالتوازي · unconference اللامؤتمر · fill the grid ملء الجدول · pad مفكرة مشتركة
#
# How it speaks: neither to men nor to women alone. So no imperatives and no “you do” in the present tense, but nouns of
# action (حفظ، إضافة), يمكنك، يهمّك، يُرجى, the passive, and the past (اخترت), which are written alike for both.
#
# Characters that are not seen: U+200F at the start of messages that may have no Arabic letter outside of their
# arguments (or else they would run from left to right inside another message), and U+2066 … U+2069 around examples
# that run from left to right, such as dates, times and addresses. Nothing that is joined to the next letter (لـ، بـ)
# may stand directly before an argument; و may.

phase-setup = قيد الإعداد
phase-pitching = الاقتراحات
phase-live = جارية الآن
phase-wrapped = انتهت

format-discussion = نقاش
format-talk = محاضرة
format-workshop = ورشة
format-demo = عرض عملي
format-social = لقاء ودّي

slot-sessions = جلسات
slot-break = استراحة
slot-plenary = الجميع معًا

role-attendee = مشارك
role-facilitator = ميسّر
role-owner = مالك

monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد

january = يناير
february = فبراير
march = مارس
april = أبريل
may = مايو
june = يونيو
july = يوليو
august = أغسطس
september = سبتمبر
october = أكتوبر
november = نوفمبر
december = ديسمبر

day = ‏{ $weekday } { $day } { $month }
days-of-month = من { $weekday } { $day } إلى { $last }
days-across = من { $first } إلى { $last }

list-comma = ‏{ $first }، { $second }
list-and = { $first } و{ $second }

people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
   *[other] { $n } جلسة
}
rooms = { $n ->
    [zero] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $n } قاعات
   *[other] { $n } قاعة
}

# Stretches of time stand behind قبل and بعد only: in the genitive.
less-than-a-minute = أقل من دقيقة
minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
   *[other] { $n } دقيقة
}
hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
   *[other] { $n } ساعة
}
days-long = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
just-now = قبل لحظات
ago = قبل { $how-long }
