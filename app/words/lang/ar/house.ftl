### Pages that are not part of an event.

## The first page

house-pitch = اقتراح
house-choose = اختيار
house-go = انطلاق

## An address at which there is nothing.

nothing-title = لا شيء هنا
nothing-name = لا يوجد شيء هنا
nothing-lead = ربما في العنوان خطأ، أو زال ما كان هنا. إن كان شخص ما قد أعطاك العنوان، فيُرجى طلبه منه مرة أخرى.
nothing-start = إلى البداية
