### What is wrong in a table that somebody imports.

import-nothing-new = لا شيء في هذه الجداول غير موجود في الفعالية من قبل.
import-no-table = هذا ليس جدول CSV: { $why }.
import-unreadable-line = تعذّرت قراءة هذا السطر: { $why }.
import-column-missing = يجب أن يسمّي السطر الأول الأعمدة، والعمود «{ $column }» غير موجود.
import-too-many-cells = عدد خانات هذا السطر { $cells }، بينما عدد الأعمدة في السطر الأول { $names }.
import-id-twice = المعرّف «{ $id }» مكرّر في الجدول.
import-session-known = في الفعالية جلسة بعنوان «{ $title }» من قبل.
import-id-unknown = لا جلسة في الجدول معرّفها «{ $id }».
import-room-unknown = لا توجد قاعة باسم «{ $name }».
import-slot-unknown = لا فترة للجلسات تبدأ في «{ $text }»؛ الشكل المطلوب: ⁦2024-03-12 14:00⁩.
