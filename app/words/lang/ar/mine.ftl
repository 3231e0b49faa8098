### My schedule.

## Where to be.

heads = { $heads ->
    [zero] لا أحد هناك بعد.
    [one] شخص واحد هناك الآن.
    [two] شخصان هناك الآن.
    [few] { $heads } أشخاص هناك الآن.
    [many] { $heads } شخصًا هناك الآن.
   *[other] { $heads } شخص هناك الآن.
}
here-no = أنا هنا
here-yes = أنت هنا

## What has changed since one last looked.

changed-unseen = (هناك ما تغيّر)

## Two at once.

mine-quoted = «{ $title }»

## One's own calendar.

copy-do = نسخ
copy-done = تم النسخ
