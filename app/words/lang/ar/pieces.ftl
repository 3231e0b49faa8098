progress-of = { $done } من { $all }
moved = نُقلت
moved-from = من
moved-to = إلى
loading = جارٍ التحميل
cancel = إلغاء
