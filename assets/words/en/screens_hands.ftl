### Words of far screens that are used by raising a hand.

## Under the targets, small: the picture of the sign says the same
hands-raise = Raise that hand and hold it
hands-turn = Turn to the screen to choose
hands-unseen = Stand so that I can see you, or use the keyboard

## Read from across the room, at most four words
menu-title = Paused. What now?
menu-pain = Pain
menu-go-on = Go on
menu-stop = Stop
far-stop-title = Stop here?
far-stop-finish = Finish
far-question = How was it?
far-advice-stop = Rest today
far-advice-calm = Leave it today
far-advice-smaller = Smaller and slower
far-advice-after = Your knee noticed that
far-advice-agreed = I do that
far-advice-as-planned = As planned
far-advice-not-now = Not this time
far-pain-left = Left knee: any pain?
far-pain-right = Right knee: any pain?
far-pain-none = None
far-pain-some = Some
far-pain-strong = Strong
far-pain-less = Less
far-pain-more = More
far-pain-take = Take it

## Said aloud
say-hand-signs = Raise both hands to pause. Raise one hand for pain or to stop.
say-turn-to-choose = Turn to the screen, then raise a hand.
