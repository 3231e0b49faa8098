### The page “You”.

me-title = أنت

## Language

language-choose = لغة الصفحات
