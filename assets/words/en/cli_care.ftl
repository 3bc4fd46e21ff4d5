### Words of the care commands in the terminal.

care-kept = { $count ->
    [one] One answer sheet is kept.
   *[other] { $count } answer sheets are kept.
 }
care-told-again = This was answered before about the same day. Both answers are kept.
care-told-again-pain = This was answered before about the same day. Both answers are kept, and the higher one decides.
care-days-to-come = Some entries are of { DATETIME($last, dateStyle: "long") }, later than today ({ DATETIME($today, dateStyle: "long") }). They are kept and count again when their day comes. Is the clock of this computer right?
care-unread = { $count ->
    [one] One stored answer cannot be read. It is kept as it is
   *[other] { $count } stored answers cannot be read. They are kept as they are
 }, and the plan is made without. A backup may help: coach data restore FILE
care-screening-begins = First some questions on warning signs. They decide whether a doctor should look before you exercise. Please answer each with yes or no.
care-start-locked = The exercises wait until then. Tell what has changed with: coach care start
care-start-done = Thank you. What today asks for, and why: coach care plan
care-nothing-due = Nothing is to be asked right now. To tell more, name the moment: coach care checkin --moment morning

## The plan
care-not-begun = The programme has not begun. The first questions: coach care start
care-plan-phase = { $phase }, since { DATETIME($since, dateStyle: "long") }.
care-plan-day = { DATETIME($day, dateStyle: "full") }
care-plan-today = Today:
care-plan-done = Today’s session is done. Enough for today: the knee builds strength while you rest.
care-plan-why = Why:
care-plan-know = Good to know:
care-plan-card = A card to read: { $title } (coach care learn { $card })
care-plan-next = The next days, as they look now:
care-plan-begin = To begin: coach run --source 0
care-phase-calm = Calm
care-phase-early-activation = Early activation
care-phase-movement-control = Movement control
care-phase-functional = Functional
care-phase-prevention = Prevention
care-day-strength = the strength session
care-day-hip = a short session for the hip
care-day-calm = the calm session
care-day-mobility = a recovery day with a little mobility
care-day-walk = an easy walk
care-day-sport = sport, if you like
care-day-rest = rest
care-day-locked = no exercise
care-day-minutes = { $kind }, about { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
 }
care-slot-warm-up = Warm-up
care-slot-strength = Main part
care-slot-mobility = Mobility
care-dose = { $sets } × { $reps }{ $legs ->
    [one] {" "}each side
   *[both] {""}
 }
care-dose-seconds = { $sets } × { $reps } × { $seconds } s{ $legs ->
    [one] {" "}each side
   *[both] {""}
 }
care-planned = { $slot }: { $exercise }, level { $level }: { $dose }
care-range = down to about { $target } degrees, never past { $limit }
care-range-straight = up to about { $target } degrees, no straighter than { $limit }
care-range-leg = { $side } leg down to about { $target } degrees, never past { $limit }
care-range-straight-leg = { $side } leg up to about { $target } degrees, no straighter than { $limit }
care-step = step of { $height } cm

## Learning cards
care-no-cards = No card is open yet. The first one opens with the first questions: coach care start
care-card-new = { $card }: { $title }
care-card-read = { $card }: { $title } (read)
care-card-source = From the guide: { $guide } · Sources: { $sources }

## A planned session
care-run-not-begun = The programme has not begun: say 'coach care start', or do one exercise with --exercise ID.
care-run-exercise = { $number } of { $count }. { $what }
care-run-ready = Enter when you are ready, s to stop here
care-run-not-asked = How the knee is was not told, so nothing becomes harder. The options --pain-before, --pain-after and --answers tell it.
care-run-rehearsal = This was a rehearsal: it is kept apart, and changes nothing in your plan.
care-run-left = What is left of today can wait. What today asks for: coach care plan
care-run-hour = In an hour, if you like: coach care checkin
care-run-view-side = This time stand side-on to the camera, so that it sees how far the knee bends.
care-run-view-front = This time face the camera.
care-run-legs = Begin with the { $side } leg: { $sets ->
    [one] one set, then one
   *[other] { $sets } sets, then as many
 } with the other.
