### Pitching a session, and changing one.

## Pitching

pitch-title = اقتراح جلسة
pitch-lead = لنقاش موضوع، أو لعرض شيء أو تعلّمه أو صنعه. العنوان وحده يكفي.
pitch-it = تقديم الاقتراح
pitch-to-programme = إلى البرنامج
pitch-later = يمكن تغيير كل ذلك لاحقًا.
pitch-over = انتهت الفعالية
pitch-over-text = انتهت هذه الفعالية.
pitch-closed = باب الاقتراحات مغلق
pitch-closed-text = باب الاقتراحات مغلق حاليًا. إن كان لديك ما لا بدّ من قوله، فيُرجى إبلاغ فريق التيسير.

## Before pitching opens

pitch-prepare = تحضير اقتراحك
pitch-prepare-lead = الوقت مناسب لكتابته الآن. العنوان وحده يكفي.
pitch-prepare-until = يمكن إرساله عند فتح باب الاقتراحات. وهو محفوظ حتى ذلك الحين على هذا الجهاز، في هذه الصفحة.
pitch-prepare-no-script = هذا المتصفح لا يشغّل البرامج النصية، فلا يمكن حفظ شيء هنا. يُرجى تدوين فكرتك والعودة عند فتح باب الاقتراحات.

## What was typed before and not sent

pitch-draft = مسودتك كما كانت { $ago }
pitch-draft-throw = حذف المسودة

## Sessions that are close to the title that is being typed

pitch-close = { $n ->
    [one] هناك جلسة قريبة من فكرتك: ما رأيك في توحيد الجهود؟
    [two] هناك جلستان قريبتان من فكرتك: ما رأيك في توحيد الجهود؟
    [few] هناك { $n } جلسات قريبة من فكرتك: ما رأيك في توحيد الجهود؟
   *[other] هناك { $n } جلسة قريبة من فكرتك: ما رأيك في توحيد الجهود؟
}

## Changing

pitch-change = تعديل جلسة
pitch-back = العودة إلى الجلسة
pitch-change-yours = تعديل جلستك
pitch-save = حفظ
pitch-leave = إبقاؤها كما كانت

## The fields

pitch-about = ما موضوعها؟
pitch-about-hint = سطر واحد يثير الفضول، ويمكن أن يكون سؤالًا.
pitch-name-hint = نسأل عنه مرة واحدة، ويظهر بجانب الجلسات التي باستضافتك.

pitch-more = تفاصيل أكثر
pitch-more-note = ما الذي ينتظر الحاضرين
pitch-blurb = لمن يفكّر في الحضور
pitch-blurb-hint = ماذا سيحدث، ولمن، وما الذي يُستحسن إحضاره. يمكن استخدام Markdown.
pitch-preview = معاينة
pitch-see-preview = معاينة أولًا
pitch-format = ما نوع الجلسة؟
pitch-tags = الوسوم
pitch-tags-hint = كلمات قليلة تسهّل العثور عليها، بينها فواصل (,).
pitch-tags-in-use = وسوم يستخدمها آخرون

pitch-welcome = لمن هذه الجلسة
pitch-welcome-note = المبتدئون، اللغة، المفكرة المشتركة
pitch-beginners = مناسبة للمبتدئين
pitch-language = اللغة
pitch-language-hint = اللغة التي سيدور بها الحديث، إن لم تكن واضحة.
pitch-pad = رابط مفكرة مشتركة
pitch-pad-hint = حيث يكتب الناس معًا، إن وُجدت صفحة كهذه: ⁦https://…⁩

pitch-hosting = من يستضيفها
pitch-hosting-note = أنت، ما لم يُذكر غيرك
pitch-hosts = المضيفون
pitch-hosts-hint = إن كانت الجلسة لشخص آخر، فيكفي إلغاء علامتك وكتابة اسمه أدناه.
pitch-host-me = باستضافتي
pitch-hosts-others = مضيفون آخرون
pitch-hosts-others-hint = أسماء بينها فواصل (,).

pitch-plan = القاعة والوقت
pitch-plan-note = عند الحاجة فقط
pitch-length = كم تستغرق؟
pitch-one-slot = فترة واحدة
pitch-slots = { $n ->
    [two] فترتان متتاليتان
    [few] { $n } فترات متتالية
   *[other] { $n } فترة متتالية
}
pitch-needs = ما الذي تحتاج إليه؟
pitch-needs-hint = لن تُعطى إلا قاعة يتوفر فيها كل ذلك.
pitch-cannot = متى لا يمكن عقدها؟
pitch-cannot-hint = الأوقات التي لا يستطيع أحد المضيفين الحضور فيها.
pitch-time = ‏{ $day } { $times }
pitch-avoid = ما الجلسات التي لا ينبغي أن تتزامن معها؟
pitch-avoid-hint = جلسات يريد حضورها الأشخاص أنفسهم.
