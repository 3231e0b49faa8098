### My schedule.

mine-title = جدولي

## Where there is nothing.

mine-empty = لا شيء هنا بعد
mine-empty-how = ضغطة على القلب تضيف جلسة يهمّك حضورها، ويمكنك أيضًا اقتراح جلسة من عندك. تجتمع كلها هنا بحسب الوقت.
mine-to-programme = إلى البرنامج

## Sessions

mine-none-placed = لم يُحدَّد بعد مكان أو وقت لأي من جلساتك. تظهر هنا بحسب الوقت فور تحديده.
mine-unplaced = في انتظار مكان
mine-unplaced-hint = سيأتي دورها في قاعة ووقت.
mine-gone = سُحبت أو دُمجت
mine-gone-hint = لم تعد على اللوحة.
mine-quoted = «{ $title }»
mine-clash = { $sessions } في الوقت نفسه، فلا بدّ من الاختيار.
mine-clash-hosting = { $sessions } في الوقت نفسه، وأكثر من واحدة منها باستضافتك. يُرجى إبلاغ فريق التيسير.

## What I am called.

mine-called = اسمك هنا { $name }
mine-nameless = ما الاسم الذي نناديك به؟
mine-name = ما الاسم الذي نناديك به؟
mine-name-hint = يظهر بجانب اقتراحاتك وملاحظاتك.
mine-save = حفظ
