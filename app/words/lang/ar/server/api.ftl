## أجوبة الواجهة للبرامج؛ يقرؤها من يكتب برنامجًا.

api-no-event = لا توجد فعالية بهذا الاسم.
api-no-route = لا يوجد شيء في هذا العنوان.
api-no-method = هذا العنوان يقبل طرقًا أخرى.
api-no-token = يلزم رمز وصول. ينشئه مالكو الفعالية في مكتب التنسيق، في صفحة الأشخاص.
api-bad-token = هذا الرمز لا يفتح شيئًا في هذه الفعالية: أُلغي، أو هو لفعالية أخرى، أو ليس رمزًا.
api-no-json = المحتوى ليس JSON.
api-no-object = يجب أن يكون المحتوى كائن JSON فيه العضو «do».
api-not-json-type = يجب أن يصل المحتوى بنوع application/json.
api-too-large = المحتوى أكبر من المسموح: ‏{ $most } بايت على الأكثر.
api-unknown-do = لا يوجد أمر باسم «{ $name }».
api-unknown-member = «{ $name }» ليس عضوًا في هذا الأمر.
api-missing-member = «{ $name }» ناقص.
api-wrong-type = يجب أن يكون «{ $name }»: { $kind }.
api-bad-query = «{ $name }» لا يُقرأ.
api-key-taken = استخدم شخص آخر هذا المعرّف.
