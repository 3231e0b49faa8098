### The deck: one session at a time, to decide quickly what one wants to go to.

deck-title = Choose
# Before “3 of 40”: how many sessions somebody has decided on.
deck-done = Decided
deck-closed = Choosing is closed at the moment. You can look all the same.

# Buttons below a session: pass it on, Interested, Must. Short: three stand side by side on a phone.
deck-pass = Pass
deck-interested = Interested
deck-must = Must
# Takes the last decision up again.
deck-back = Back
deck-hint = Swipe right if you are interested, left to pass. Nobody sees what you pass.

deck-all-done = That was all of them
deck-all-done-text = New pitches will wait here for you.
deck-none = Nothing to choose from yet
deck-none-text = As soon as somebody pitches a session, it lies here.
deck-to-mine = To my schedule
# $n is how many sessions were passed.
deck-once-more = { $n ->
    [one] Look at the one I passed again
   *[other] Look at the { $n } I passed again
}
