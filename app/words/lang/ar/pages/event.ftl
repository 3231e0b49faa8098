### The event page.

## At the end: lines that unfold.

event-invite-address = يكفي مسح هذا الرمز أو فتح العنوان:
