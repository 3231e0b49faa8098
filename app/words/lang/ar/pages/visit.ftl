### What a visitor of the event page meets besides the programme.

## The way in by a code, on the first page.

join-code = إدخال رمز
join-hint = ستة أحرف، من الشاشة الكبيرة أو من شخص سبقك إلى هناك.
join-go = دخول
