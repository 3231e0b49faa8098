progress-of = { $done } من { $all }
moved = انتقلت
moved-from = من
moved-to = إلى
loading = جارٍ التحميل
cancel = إلغاء
