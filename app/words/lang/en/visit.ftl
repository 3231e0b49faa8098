### What a visitor of the event page meets besides the programme: the search, the share box, the page before the event
### begins, one's own pitches, and what is left when it is over.

## To find a session among many.

# In the empty field, and its name for those who hear the page. Short.
find-words = Search sessions
# A line that unfolds: more ways to narrow what is shown.
find-more = Filter
# Menus: when, where, and so on.
find-time = Time
find-room = Room
find-tag = Topic
find-language = Language
# The first choice of each menu.
find-any = Any
# Boxes to tick: a few words each.
find-mine = What I want
find-seats = Seats left
find-beginners = For beginners
# On a button.
find-show = Show them
# How many are left of all there are.
find-found = { $all ->
    [one] { $n } of 1 session
   *[other] { $n } of { $all } sessions
}
# On a small button: to see all again.
find-clear = Show all
find-nothing = Nothing found
find-nothing-hint = Try fewer words, or show all sessions again.

## Buttons at the head of the event page, a few words each.

event-prepare = Prepare your pitch
event-calendar = Add to my calendar
event-takeaways = Takeaways
# How many sessions whoever looks has not said anything about yet; it leads to them, one at a time.
event-choose = { $n ->
    [one] Choose: 1 session to look at
   *[other] Choose: { $n } sessions to look at
}

## Before the event begins: how such a day goes, in three steps. Their names are house-pitch, house-choose, house-go.

welcome-pitch = There is no programme until you make it. Anybody may pitch: a question, a skill, a problem, a walk. You need not be an expert, and slides are not expected.
welcome-choose = Tap the heart on all that you would go to. Nobody else sees what you chose.
welcome-go = Every session gets a room and a time, so that as few people as possible miss what they came for.
# A saying of unconferences; the sentence event-what-feet follows.
welcome-feet = The law of two feet.
# A heading.
welcome-prepare = How to prepare a pitch
# Tips, a line or two each.
welcome-tip-title = Give it a title that says what people will do or learn there.
welcome-tip-question = A question that you do not have the answer to makes a good session: those who come bring it.
welcome-tip-short = You will have about thirty seconds to say what it is about. Two sentences are plenty.
welcome-tip-shy = Do you not like to speak to a crowd? Write it down here; somebody can read it out for you.

## To be told when the board opens.

# A heading.
tell-me = Tell me when the board opens
tell-me-email = Your email address
tell-me-email-hint = You get this one email. Your address is deleted as soon as it is sent.
# On buttons.
tell-me-by-email = Send me an email
tell-me-by-push = Tell me on this device
tell-me-told = You will be told when the board opens.
tell-me-not = Do not tell me
tell-me-refused = Your browser does not allow it. You can change that in its settings for this site.

## To bring somebody along.

share-scan = They scan this with their camera. Nobody has to install anything or sign up.
# $house: the address of this server, such as camp.example. The code follows in large letters.
share-code = Or they go to { $house } and enter the code:
# The address of the event follows.
share-address = Or give them the address:
# On buttons. The first opens the share sheet of the phone; the second saves the code to scan as a picture.
share-open = Share
share-picture = Save the picture

## One's own pitches, while people pitch.

# A heading.
own-pitches = Your pitches

## Below a time of the programme, very small, for those who look from another time zone.

where-you-are = { $clock } where you are
# On another day than at the event.
where-you-are-day = { $clock } on { $weekday } where you are
