### The page “You”: what one is called, language, look, notifications, another device, being forgotten.

me-lead = This is about this device and this event. Nobody has an account here.

## What I am called: a form.

# Headings.
me-name = Your name
me-called = You are called { $name }.
me-nameless = You have no name here yet. You need one to host a session or to write a note.
# Also where one pitches a session or writes a note for the first time.
mine-name = What should we call you?
mine-name-hint = It stands beside what you pitch and what you write down.
# A button.
mine-save = Save

## Language. Each button says the name of a language in that language.

me-language = Language

## How pages look.

me-theme = Light or dark
# Buttons; exactly one is chosen.
theme-device = As this device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

## Notifications: messages that the phone shows, also while the page is closed.

me-push = Notifications
me-push-about = When a session that you host or want gets another room or another time, or is withdrawn, this device can tell you at once, even while this page is closed.
# Buttons.
me-push-on = Tell me on this device
me-push-off = Stop telling me
me-push-is-on = This device tells you.
me-push-none = This server sends no notifications. Changes stand out under “Mine” when you open it.
me-push-cannot = This browser cannot get notifications. On an iPhone or iPad, first put this page on your home screen: Share, then “Add to Home Screen”, and open it from there.
me-push-blocked = Notifications from this site are blocked in your browser. Allow them in its settings for this site, then come back here.
me-push-script = Notifications need JavaScript, which is off in this browser.
me-push-failed = Your browser did not allow it just now. Try again in a moment.

## Another device of the same person.

me-device = Another device
me-device-about = Be the same person on your laptop or on another phone: what you host and want is there too.
# A button.
me-device-make = Make a code for it
me-device-scan = Scan this with the other device, or open the address there. It works once, for ten minutes.
# The picture, and the address.
me-device-code = Code for another device
me-device-address = Address for another device

## To be forgotten: what happens, a box to tick, a button.

me-forget = Forget me
me-forget-gone = Erased: your name, what you want, where you said that you are, notifications and email addresses, your calendar, notes that you wrote, and sessions that only you pitched and host.
me-forget-stays = What stays: sessions that others host with you, without your name, and the numbers of people without names. Copies that somebody made before are out of reach.
me-forget-device = What this device keeps of events is erased too: drafts, boards for when there is no network, what you have seen.
me-forget-sure = I am sure. This cannot be taken back.
me-forget-do = Forget me at this event

## As an app.

me-install = On your home screen
me-install-text = Campgrid can stand on your home screen like an app, without a shop. On Android: the menu of the browser, then “Add to home screen” or “Install”. On an iPhone or iPad: Share, then “Add to Home Screen”.
