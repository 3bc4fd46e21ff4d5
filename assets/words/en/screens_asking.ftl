### Words of the questions on screen: how they are answered, titles of sheets, cards on Today.

## Every page
asking-progress = { $number } of { $count }
asking-later = Later
asking-unsaid = I would rather not say
asking-go-on = Go on
asking-yes = Yes
asking-no = No
asking-no-to-all = No to all of these
asking-no-to-rest = No to the others
asking-is-any-so = Is any of this so?
asking-none-of-these = None of these
asking-none-training-days = Choose for me
asking-none-today = None of it today
asking-none-else = Nothing else today
asking-answer-first = Please answer first, or say that you would rather not.
asking-not-fitting = Two answers do not fit together. Please look at them once more.
asking-nothing-to-ask = There is nothing to ask here yet.
asking-kept = Your answers are kept. Go on whenever you like.
asking-thanks = Thank you. That is noted.
asking-thanks-again = Thank you. Both answers of today are kept.
asking-less = Less
asking-more = More
asking-erase = Delete the last digit
asking-range = From { $least } to { $most }
asking-number = { NUMBER($number, maximumFractionDigits: 1) }
asking-centimetres = { $count } cm
asking-no-step = No step at hand
asking-today = Today
asking-yesterday = Yesterday
asking-tomorrow = Tomorrow
asking-day = { DATETIME($day, dateStyle: "full") }
asking-day-back = − 1 day
asking-day-on = + 1 day
asking-week-back = − 1 week
asking-week-on = + 1 week
asking-own-words = In your own words, { $number }
asking-too-long = Please keep it to { $most } characters.
asking-three-are-plenty = Three are plenty. Tap one again to take it back.
asking-countries-more = More countries
asking-countries-back = Back in the list
asking-country-other = Another country
asking-least = not at all
asking-most = as before
asking-least-sport-effort = easy
asking-most-sport-effort = as hard as can be
asking-least-change = much worse
asking-most-change = much better
asking-least-stage = a brisk walk
asking-most-stage = the last stage
asking-unit-weeks-of-pain = { $count ->
    [one] week
   *[other] weeks
 }
asking-unit-morning-stiffness-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-stiffness-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-shoes-months = { $count ->
    [one] month
   *[other] months
 }
asking-unit-running-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-sport-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-cycling-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-deep-min = { $count ->
    [one] minute
   *[other] minutes
 }
asking-unit-stairs-flights = { $count ->
    [one] flight
   *[other] flights
 }
asking-unit-sleep-h = { $count ->
    [one] hour
   *[other] hours
 }
asking-choice-squat-goal-deg-60 = To a high seat
asking-choice-squat-goal-deg-75 = To a chair
asking-choice-squat-goal-deg-90 = To a low chair
asking-suggest-activities = Climbing stairs | Walking downhill | Gardening | Hiking | Getting up from a chair | Dancing | Cycling | Kneeling
asking-suggest-sport = Walking | Cycling | Swimming | Running | Gymnastics | Football

## Answers as they stand alone on a button
asking-spoken = { $question } { $answer }
asking-choice-sore-left = Left knee
asking-choice-sore-right = Right knee
asking-choice-sore-both = Both knees
asking-choice-place-kneecap = Around or behind the kneecap, or at its inner border
asking-choice-place-inner-joint-line = At the inner side, at the gap of the joint or below
asking-choice-place-back = At the back of the knee
asking-choice-place-outer = At the outer side
asking-choice-place-calf = In the calf
asking-choice-place-hip = At the hip
asking-choice-conditions-back = A sore back
asking-choice-conditions-hip-or-groin = Hip or groin
asking-choice-conditions-shoulder = A sore shoulder
asking-choice-conditions-ankle-or-calf = Ankle, heel or calf
asking-choice-conditions-kneeling = Kneeling hurts
asking-choice-conditions-kneecap-slipped = The kneecap has slipped out before
asking-choice-conditions-hypermobile = Joints that bend backwards
asking-choice-conditions-dizziness = Dizziness
asking-choice-conditions-fall-risk = A fall in the last year, or unsteady
asking-choice-conditions-clot-or-bleeding = A blood clot once, or blood thinners
asking-choice-conditions-fragile-bone = Fragile bones
asking-choice-conditions-numb-skin = Numb skin
asking-choice-needs-chair = A firm chair
asking-choice-needs-wall = A free wall
asking-choice-needs-mat = A mat or carpet to lie on, and getting up again is fine
asking-choice-needs-band = A loop band
asking-choice-needs-anchor = A firm place to tie the band to, as high as the knee
asking-choice-needs-roller = A foam roller
asking-choice-needs-step = A step or stair
asking-choice-allowed-calm = Calm exercises
asking-choice-allowed-early-activation = Early exercises
asking-choice-allowed-movement-control = Standing exercises with small bends
asking-choice-allowed-functional = Steps, squats and lunges
asking-choice-allowed-prevention = Everything
asking-choice-troubles-sharp = A sharp pain
asking-choice-troubles-catching = Catching
asking-choice-troubles-buckled = Buckling
asking-choice-troubles-limping = A limp
asking-choice-why-illness = I am ill
asking-choice-why-travel = I will travel

## Questions in other words than at the keyboard
ask-person-country-screen = Which country are you in?
ask-person-worst-pain-screen = How strong was the worst pain of the last week?
ask-wishes-activities-screen = What would you like to do well again? Up to three things.
ask-wishes-squat-goal-deg-screen = How deep would you like to squat again?
ask-wishes-steps-cm-screen = Which steps do you have at hand? A stair is about 20 cm, a thick book 5 cm.
ask-diary-day-screen = Which day is it about?
ask-goals-change-screen = Since the beginning, is the knee better or worse?

## Titles of sheets
asking-title-screening = Warning signs
asking-title-clearance = A clinician’s word
asking-title-person = You and your knee
asking-title-wishes = What you wish for and have
asking-title-goals = The things you want back
asking-title-morning = Your knee this morning
asking-title-before = Before the session
asking-title-after = After the session
asking-title-hour = An hour after the session
asking-title-diary = Your day
asking-title-away = Away for a while
asking-title-run = Your walk-run
asking-title-during = During the exercise
asking-title-test = Your test

## Cards on Today
ask-card-begin = Begin your programme
ask-card-begin-why = A few questions first, so that it is safe for you.
ask-card-screening = Warning signs, once more
ask-card-screening-why = It is time to look again. A few taps do it.
ask-card-standing = Somebody should look first
ask-card-standing-why = What to do now, and how it opens again.
ask-card-morning = Your knee this morning
ask-card-morning-why = The plan of today is made from it.
ask-card-before = Before you begin
ask-card-before-why = A quick look at the knee, so that today fits.
ask-card-after = How was it?
ask-card-after-why = Your answer shapes the next session.
ask-card-hour = An hour later
ask-card-hour-why = Some knees answer late. So we ask.
ask-card-goals = How well does it go?
ask-card-goals-why = The things you want back, rated by you.
ask-card-history = Tell a little more
ask-card-history-why = Four short questions. They make the plan fit you better.
ask-card-wishes = What do you want back?
ask-card-wishes-why = Your wishes, your days, and what you have at home.
ask-card-diary = How was your day?
ask-card-diary-why = Stairs, sport and sitting count, too.
ask-card-help = Worth asking for help
ask-card-help-why = There is a reason to. See which one.
ask-card-more = Tell something else
ask-card-more-why = The diary, days away, what a clinician said.

## Everything that can be told
more-title = What would you like to tell?
more-morning = My knee this morning
more-before = My knee before a session
more-diary = Stairs, sport and sitting
more-as_usual = Today was as usual
more-run = A walk-run
more-away = Ill or away
more-clearance = A clinician has looked
more-screening = Warning signs
more-person = About me and my knee
more-wishes = My wishes and what I have
more-help = When to ask for help

## What warning signs ask for
standing-emergency = Please get help now
standing-same-day = Please see a doctor today
standing-two-days = Please see a doctor within two days
standing-clinician = Please let somebody look first
standing-questions = First a few questions
standing-limited = You can begin, with care
standing-free-title = Nothing holds you back
standing-free = No answer speaks against gentle exercise.
standing-call = the number to call
standing-was-seen = A clinician has looked
standing-ask-again = Answer again
standing-close = Back to Today
remark-title = Good to know
help-card-title = When to ask a professional
help-card-title-now = Worth asking a professional now
