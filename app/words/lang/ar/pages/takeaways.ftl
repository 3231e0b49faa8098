### What is left of the sessions.

takeaways = الخلاصات
takeaways-lead = ما كتبه الناس في الجلسات، بترتيب البرنامج.
takeaways-contents = المحتويات
takeaways-file = حفظ في ملف نصي
takeaways-print = طباعة
takeaways-pad = كُتب جماعيًا في
takeaways-without = لم يُكتب شيء بعد
takeaways-without-text = إن كنت هناك، فيمكنك فتح الجلسة وإضافة ملاحظة.
takeaways-none = لا ملاحظات بعد
takeaways-none-text = تُجمع هنا الملاحظات التي يضيفها الناس إلى الجلسات.
