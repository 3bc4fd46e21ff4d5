### Words of the session screen around the work itself: preview, set-up, rest, pause, waiting.

## Read from across the room, at most four words
banner-preview = Coming up next
banner-count = Here we go
banner-in-place = Just right, stay there
banner-waiting-plug = Plug it in again
rest-next = Set { $set } of { $sets }
banner-calm-and-steady = Calm and steady
banner-own-pace = Your own pace
banner-breathe-along = Breathe along
banner-just-like-that = Just like that

## On large buttons
choice-start = Start
choice-go-on = Go on
choice-easier = Easier
choice-skip = Skip

## Small: says again what is large elsewhere
preview-leaves = It begins by itself when you stand ready.
preview-leaves-clock = It begins by itself.
rest-form = { $good } of { $count } in good form.
rest-other-leg = The other leg is next.
waiting-by-itself = It goes on by itself.
