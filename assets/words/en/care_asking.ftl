### Questions outside of a session, and their answers to choose from.

## The knee and the person
ask-person-sore = Which knee is sore?
ask-person-place = Where does it hurt most?
ask-person-weeks-of-pain = For how many weeks has it hurt?
ask-person-worst-pain = The worst pain of the last week, 0 (none) to 10?
ask-person-born = In which year were you born?
ask-person-morning-stiffness-min = For how many minutes is the knee stiff in the morning?
ask-person-conditions = Is there anything else that exercises should be chosen by?
ask-person-country = In which country are you? Two letters, such as DE, GB or US; it is for the emergency number.

## Wishes and means
ask-wishes-activities = Up to three things you want to do well again, such as stairs, gardening, hiking?
ask-wishes-squat-goal-deg = How deep would you like to squat again: 60 (a high seat), 75 (a chair) or 90 (a low chair)?
ask-wishes-training-days = On which days of the week would you like to exercise? Three with a day between them are plenty.
ask-wishes-needs = What do you have at hand?
ask-wishes-steps-cm = How high are the steps at hand, in centimetres? A stair is about 20, a thick book 5.
ask-wishes-shoes-months = How many months old are the shoes you walk in most?
ask-wishes-arch-flattens = Do your shoes wear unevenly, or do your arches flatten?
ask-wishes-sport = Which sport do you do, if any?
ask-wishes-wants-running = Would you like to run again?
ask-wishes-wants-short = Would you like short sessions of about 11 minutes? They count in full.

## The three things you want back
ask-goals-first = { $activity }: how well can you do it today, 0 (not at all) to 10 (as before)?
ask-goals-second = { $activity }: how well can you do it today, 0 (not at all) to 10 (as before)?
ask-goals-third = { $activity }: how well can you do it today, 0 (not at all) to 10 (as before)?
ask-goals-change = Since the beginning, is the knee better or worse: -3 (much worse), 0 (the same) to 3 (much better)?

## A clinician’s word
ask-clearance-seen-on = On which day did a clinician see the knee and say that exercise is fine?
ask-clearance-allowed = How far did they say you may go, if they said so?

## In the morning
ask-morning-pain = Pain in your { $knee } knee this morning, 0 (none) to 10?
ask-morning-stiffness-min = For how many minutes was the { $knee } knee stiff?
ask-morning-new-swelling = Is the { $knee } knee newly swollen?
ask-morning-walking = Pain in the { $knee } knee when walking yesterday, 0 to 10?
ask-morning-stairs = Pain in the { $knee } knee on stairs yesterday, 0 to 10?
ask-morning-worst-24h = The worst pain in the { $knee } knee in the last 24 hours, 0 to 10?
ask-other-knee-morning = And the { $knee } knee this morning, 0 (none) to 10?
ask-other-knee-now = And the { $knee } knee now, 0 (none) to 10?

## Before a session
ask-before-pain = Pain in your { $knee } knee now, 0 (none) to 10?
ask-before-worst-24h = The worst pain in the { $knee } knee in the last 24 hours, 0 to 10?
ask-before-new-swelling = Is the { $knee } knee newly swollen?
ask-before-locked = Was the { $knee } knee stuck, so that it would not move?
ask-before-buckled = Did the { $knee } knee buckle, so that you had to catch yourself?
ask-before-limping = Are you limping?
ask-before-painkiller = Did you take a painkiller in the last 8 hours?

## After a session
ask-after-pain = Pain in your { $knee } knee now, 0 (none) to 10?
ask-after-troubles = Was anything of this felt in the { $knee } knee?
ask-hour-pain = Pain in your { $knee } knee about an hour after the session, 0 (none) to 10?
ask-hour-troubles = Was anything of this felt in the { $knee } knee since?
ask-during-pain = The highest pain in your { $knee } knee during this exercise, 0 (none) to 10?
ask-own-form = Where an exercise asks how it went: did it go as its question says?

## The diary
ask-diary-as-usual = Was today about the same as usual?
ask-diary-day = Which day is it about? Enter for today.
ask-diary-stairs-flights = How many flights of stairs?
ask-diary-running-min = How many minutes of running?
ask-diary-sport-min = How many minutes of other sport?
ask-diary-sport-effort = How hard was that sport, 0 (easy) to 10?
ask-diary-cycling-min = How many minutes of cycling?
ask-diary-is-cycling-hard = Was the cycling hard or hilly?
ask-diary-jumps = How many jumps or hops?
ask-diary-deep-min = How many minutes of deep bends or kneeling?
ask-diary-long-sitting = How often did you sit for more than half an hour at a time?
ask-diary-sleep-h = How many hours did you sleep?

## Away
ask-away-why = Are you ill, or will you travel?
ask-away-first = From which day?
ask-away-last = Until which day?

## A walk-run
ask-run-stage = Which stage did you do, 1 to 6? (0 is the brisk walk of 30 minutes)
ask-run-pain = The highest pain in it, 0 (none) to 10?
ask-run-has-settled = Had it settled within the hour?

## Answers to choose from
choice-left = left
choice-right = right
choice-both = both
choice-kneecap = around or behind the kneecap, or at its inner border
choice-inner-joint-line = at the inner side, at the gap of the joint or below it
choice-outer = at the outer side
choice-place-back = at the back of the knee
choice-calf = in the calf
choice-hip = at the hip
choice-back = a sore back
choice-hip-or-groin = hip or groin
choice-shoulder = a shoulder
choice-ankle-or-calf = ankle, heel or calf
choice-kneeling = kneeling hurts
choice-kneecap-slipped = the kneecap has slipped out of place before
choice-hypermobile = joints that bend backwards
choice-dizziness = dizziness
choice-fall-risk = a fall in the last year, or unsteady
choice-clot-or-bleeding = a blood clot once, or blood thinners
choice-fragile-bone = fragile bones
choice-numb-skin = numb skin
choice-chair = a firm chair
choice-wall = a free wall
choice-mat = a mat or carpet to lie on, and getting up again is fine
choice-band = a loop band
choice-anchor = a firm place to tie the band to, at the height of the knee
choice-roller = a foam roller
choice-step = a step or stair
choice-monday = Monday
choice-tuesday = Tuesday
choice-wednesday = Wednesday
choice-thursday = Thursday
choice-friday = Friday
choice-saturday = Saturday
choice-sunday = Sunday
choice-calm = calm exercises
choice-early-activation = early exercises
choice-movement-control = standing exercises with small bends
choice-functional = steps, squats and lunges
choice-prevention = everything
choice-sharp = a sharp pain
choice-catching = catching
choice-buckled = buckling
choice-limping = a limp
choice-illness = ill
choice-travel = travel
choice-none = nothing of it

## At the keyboard
ask-how-yes-no = { $question } yes or no
ask-how-day = { $question } As { $example }
ask-choose = Your choice, by its number
ask-choose-several = All that is so, by numbers with commas between them, 0 for none of it
ask-how-texts = { $question } With commas between them
ask-skip = { $question } (Enter to skip)
ask-needed = Please answer this one.
ask-try-again = Please answer with { $allowed }.
ask-clinician = Has a clinician seen the knee since, and said that exercise is fine?
ask-is-away = Will you be away or ill in the next days?
ask-has-run = Did you do a walk-run today?
ask-change-again = Change what you have told of yourself, your goals and your means?
