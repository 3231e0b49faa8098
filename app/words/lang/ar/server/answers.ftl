### What the server says on a page of nothing but text.

unwell = تعذّر الوصول إلى قاعدة بيانات Campgrid حاليًا. يُرجى المحاولة بعد دقيقة.
