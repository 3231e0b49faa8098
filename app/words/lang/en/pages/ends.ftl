### People at the desk, hidden sessions, what attendees may do, announcements, the same event again, and the report.

## Hidden sessions: at the desk, and on their own pages.

hidden-hide = Hide while we take a look
hidden-show = Show again
hidden-for-desk = Hidden: nobody but facilitators sees this session.
hidden-yours = Your session is hidden for now
hidden-yours-why = The facilitators have hidden it while they take a look. Nothing of it is lost. Talk to one of them.
