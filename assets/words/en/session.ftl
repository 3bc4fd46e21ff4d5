### Words said and shown during a set: at most four, what to do, seen from across the room.

## Alignment
cue-knee-over-toes = Knee over second toe
cue-knees-over-toes = Knees over your toes
cue-belt-level = Keep your belt level
cue-tall-and-centred = Stay tall and centred
cue-chest-higher = Chest a bit higher
cue-grow-taller = Grow a little taller
cue-a-little-smaller = A little smaller, please
cue-share-weight = Both feet share weight
cue-knee-behind-toes = Knee behind your toes
cue-hips-back-first = Hips back first
cue-knees-straighter = Knees a little straighter
cue-leg-longer = Leg a little longer
cue-hips-higher = Hips a little higher
cue-heel-down = Let the heel sink
cue-foot-rooted = Keep your foot rooted
cue-hips-stacked = Keep your hips stacked
cue-knee-to-floor = Point knee to floor

## Tempo
cue-lower-slower = Lower more slowly
cue-rise-slower = Rise more slowly
cue-out-slower = Go out more slowly
cue-back-slower = Come back more slowly
cue-lift-slower = Lift more slowly

## Count
cue-count = { $count }
cue-two-more = Two more
cue-last-one = Last one

## Holds and turns of the clock
cue-clock-begin = Hold it there
cue-clock-half = Half-way. Breathe on.
cue-clock-last-five = Five more seconds
cue-hold-done = Well held. Let go.
cue-hold-again = Come back when ready
cue-turn-begin = And begin
cue-turn-done = Well done. Let go.
cue-turn-next = Get ready, please

## Praise
cue-nicely-done = Nicely done
cue-lovely-control = Lovely control
cue-good-and-steady = Good and steady

## The session itself
cue-begin = Ready when you are
cue-set-done = Set done. Rest now.
cue-time-up = Time is up
cue-all-done = All done. Well done.
cue-back = Good. We go on.

## Said only, never shown
say-clock-offered = I cannot see you well enough. Press C to go on by the clock.

## Afterwards: the person's own answer
ask-how-many = How many did you do?
ask-how-many-minutes = How many minutes did you do?
ask-how-many-parts = How many of the parts did you do?

## Pauses
cue-pause-user = Paused
cue-pause-pain = Good that you stopped
cue-pause-camera-lost = Waiting for the camera
cue-pause-worker-restarting = One moment, please
cue-pause-person-lost = Step into the picture
cue-pause-second-person = One person only, please
cue-pause-too-dark = More light, please

## Setting up
cue-framing-nobody = Step into the picture
cue-framing-second-person = One person only, please
cue-framing-step-back = Take a step back
cue-framing-feet-not-visible = Show your whole feet
cue-framing-head-not-visible = Show your head, too
cue-framing-move-to-middle = Move to the middle
cue-framing-come-closer = Come a step closer
cue-framing-turn-to-front = Face the camera
cue-framing-turn-to-side = Turn sideways, please
cue-framing-covered = Open the camera cover
cue-framing-too-dark = More light, please
cue-framing-too-slow = Close other programs
cue-framing-tilt-forward = Tilt the lid forward
cue-framing-tilt-back = Tilt the lid back
cue-same-place = Same place as before

## A repetition in a few words
remark-good = in good form
remark-counted = counted, not judged
remark-smaller = a smaller one
remark-quick-lowering = lower more slowly
remark-quick-rise = rise more slowly
remark-quick-out = go out more slowly
remark-quick-back = come back more slowly
remark-quick-lift = lift more slowly
remark-held = held to the end
remark-held-shorter = a shorter one
remark-knee-in = knee over the toes
remark-knees-in = knees over the toes
remark-belt-tilted = keep the belt level
remark-leaned-aside = stay centred
remark-leaned-forward = chest a bit higher
remark-further-than-planned = a little smaller
remark-weight-aside = share the weight
remark-knee-past-toes = knee behind the toes
remark-knees-before-hips = hips back first
remark-knees-bent = knees a little straighter
remark-leg-bent = leg a little longer
remark-hips-off-line = hips a little higher
remark-heel-up = let the heel sink
remark-foot-moved = keep the foot rooted
remark-hips-rolled = keep the hips stacked
remark-thigh-aslant = knee to the floor

## Lengths in inches; in length-words the metric word stands before each ">"
length-inch = inch
length-inches = inches
length-words = centimetres > inches | three metres > ten feet
