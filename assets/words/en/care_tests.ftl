### Words of the tests: what to do, why one is left out, why the picture does not tell.

## Names
test-walk = March on the spot
test-squat = Slow squat
test-step-down = Step-down
test-chair-stand = Chair stand
test-balance = One-leg stand
test-ankle = Knee to wall
test-hip = Leg lift on the side

## How to do it
test-how-walk = Face the camera and march on the spot for 20 seconds at your own pace, each foot about a hand’s width off the floor, a wall in reach.
test-how-squat = Stand with one side to the camera, a chair behind you. Three slow squats, only as far as it stays at 2 of 10 or less.
test-how-step-down = Face the camera with one foot on a firm step of { $cm } cm, hands on the waist, a wall in reach. Lower the other heel to the floor and come back, three times. Then the other leg.
test-how-chair-stand = Side-on, on a chair of about 45 cm that cannot slide, arms crossed. Stand up and sit down once for practice, rest 10 seconds, then as often as is comfortable in 30 seconds.
test-how-balance = Face the camera, a wall in reach. Stand on one leg as long as it is steady, three times. Then the other leg.
test-how-ankle = Side-on, facing a wall. Bring the front knee to the wall, heel down, three times. Move the foot back as far as that works. Then turn round for the other leg.
test-how-hip = Lie on your side, face to the camera. Lift the upper leg until it feels like 7 of 10 effort, 25 times at most. Then the other side.
test-how-stop = Stop as soon as it is 3 of 10.

## Why one is left out today
test-why-not-locked = First somebody should look at the knee: coach care plan says what to do.
test-why-not-hurt-today = That was enough for today; the other tests can wait.
test-why-not-calm = The knee needs calm now. This test comes later, and nothing is lost.
test-why-not-asked = First the morning questions: coach care checkin.
test-why-not-squat-first = First the slow squat: it shows whether a step fits.
test-why-not-squat-too-small = A step bends the knee further than your squat does today. It comes later.
test-why-not-worst-too-high = The last day was more than 3 of 10, so the chair test waits.
test-why-not-rising-not-asked = First it is to be known how rising from that chair feels: rising = 0 to 10 in the table test of --answers.
test-why-not-rising = Rising from the chair should be 2 of 10 or less first. A higher seat helps.

## Why there is no value
test-cannot-tell-nobody = Nobody was seen. Step into the picture from head to shoes, and try again.
test-cannot-tell-view = This cannot be seen from there. Turn as described, and try again.
test-cannot-tell-not-seen = Parts of the body were hidden or out of the picture, so this cannot be told.
test-cannot-tell-no-stand = Stand still for two seconds first, so that there is something to compare with.
test-cannot-tell-too-few = That was too little to tell. Take your time and try again, or answer it yourself.
test-cannot-tell-too-short = That was too short to tell. Try again, or time it yourself.
test-cannot-tell-hurt = Every bend was more than 2 of 10, so there is no comfortable depth today. Good that you stopped.
test-cannot-tell-pain-unknown = How it felt is not known, so no depth is kept.
test-cannot-tell-unsaid = Not answered, so nothing is kept.
test-tell-yourself = Your own answer counts as well: the same command with --self.

## Questions about a test
ask-test-pain = The highest pain in this test, 0 (none) to 10?
ask-test-pains = The pain of each squat in order, 0 to 10, with commas between?
ask-test-rising = Pain when you rise from that chair, 0 (none) to 10?
ask-test-steps = How many steps did you take in 20 seconds, both feet together?
ask-test-bend = Could you bend the knees as far as a high bar stool (about 60 degrees), at 2 of 10 or less?
ask-test-arms = Could you keep both hands on the waist?
ask-test-trunk = Could you keep the chest over the middle?
ask-test-pelvis = Could you keep the hips level?
ask-test-knee = Could you keep the knee over the foot?
ask-test-foot = Could you keep the standing foot rooted in its place?
ask-test-stands = How often did you stand up fully in 30 seconds?
ask-test-seconds = How many seconds could you stand on this leg, up to three tries, with commas between?
ask-test-wall-cm = How many centimetres were between toe and wall, at the furthest place where the knee still touched it with the heel down?
ask-test-raises = How often could you lift the leg before it felt like 7 of 10 effort, 25 at most?
choice-yes = yes
choice-almost = almost
choice-no = no

## Results; a number never stands without its band
test-result = { $leg }{ $text }{ $own }
test-own = {" "}(your own answer)
test-leg-left = Left:
test-leg-right = Right:
test-number-ratio = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
test-number-decimal = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
test-number-whole = { NUMBER($value, maximumFractionDigits: 0) }
test-value-cadence = { $value } steps a minute, give or take { $error }.
test-value-step-gap-percent = The two steps differ by { $value } % in time, give or take { $error }.
test-value-deepest-deg = The knees bend to about { $value }{ $unit } comfortably, give or take { $error }{ $unit }.
test-value-separation-ratio = Knees over feet: { $value } of the line from hip to foot, give or take { $error }; 1 is on it.
test-value-shift = Weight to the left (+) or right (-): { $value } of the stance, give or take { $error }.
test-value-quality = Steadiness { $value } of 6, where 0 is steady, give or take { $error }.
test-value-stands = { $value } full stands in 30 seconds, give or take { $error }.
test-value-best-s = { $value } s at best, give or take { $error } s.
test-value-mean-s = { $value } s on average of three, give or take { $error } s.
test-value-shin-deg = The shin leans { $value }{ $unit }, give or take { $error }{ $unit }.
test-value-wall-cm = { $value } cm from toe to wall, give or take { $error } cm.
test-value-reps = { $value } lifts, give or take { $error }.
test-item-arms = Next time: hands stay on the waist.
test-item-trunk = Next time: chest over the middle.
test-item-pelvis = Next time: hips level.
test-item-knee = Next time: knee over the foot.
test-item-foot = Next time: the standing foot stays rooted.
test-norm-stands = The middle half of people of your age reach { $low } to { $high }.
test-norm-none = For your age there are no numbers to compare with; your own trend is what counts.
test-norm-balance = People of your age manage about { $seconds } s on average.
test-unsteady = Keep a hand on a wall or chair in every standing exercise.
test-ankle-gap = One ankle is more than { $degrees } degrees stiffer: the ankle rock comes first in your mobility.
test-hip-gap = The legs differ by { $percent } %. Each leg has its own plan.
test-change-better = Better than on { DATETIME($first, dateStyle: "long") }.
test-change-same = No clear change since { DATETIME($first, dateStyle: "long") }.
test-change-worse = Less than on { DATETIME($first, dateStyle: "long") }. One test says little; the plan takes care.

## Around a test
test-begin = { $test }. { $how } { $stop }
test-kept = Kept in your programme.
test-not-kept-synthetic = A synthetic patient: shown, and not kept in your programme.
test-not-kept-unsaid = Nothing was answered, so nothing is kept.
test-pain-stop = Stopping at 3 is right. Rest this knee a little.
test-pain-no-more = That was enough for today. The other tests can wait.
test-rest-first = Sit for another { $seconds } seconds first, then begin again.
test-leg-missing = The { $leg } leg is still to do.
test-step-too-high = Today a step of up to { $cm } cm fits.
test-due-today = Today:
test-due-later = Not today:
test-due-line = { $test } ({ $name })
test-due-why = { $test } ({ $name }): { $why }
test-due-plan = { $count ->
    [one] One short test shows
   *[other] { $count } short tests show
 } what the knee can do now, whenever it suits you: “What can it do now?” in the app, or coach care assess
test-due-none = Nothing is due today. The next time is two weeks after the last.
test-due-how = One at a time: coach care assess { $name } --source 0, or with --self without a camera.

## The last two weeks
test-review-better = The last two weeks: clearly better. Go on like this.
test-review-same = The last two weeks: no clear change, which is usual now and then.
test-review-same-twice = Four weeks without a clear change: change one thing. Mostly it is the load outside, the range, or skipped days.
test-review-worse = The last two weeks were harder. The plan takes care, and smaller is fine.
test-review-unknown = What has changed in two weeks is not known yet: it needs the morning answers and a second look.

## In front of the camera, in the window
test-title-left = { $test }, left leg
test-title-right = { $test }, right leg
test-for-walk = Shows how even your steps are.
test-for-squat = Shows how far your knees bend in comfort.
test-for-step-down = Shows how steady you are on a step.
test-for-chair-stand = Shows what your thighs can do.
test-for-balance = Shows how steady you stand on one leg.
test-for-ankle = Shows how far your ankle lets the knee go.
test-for-hip = Shows what your hip can do.
test-stand-walk = Face the camera, a wall in reach. March for 20 seconds at your own pace.
test-stand-squat = One side to the camera, a chair behind you. Three slow squats, only as far as it is comfortable.
test-stand-step-down = Face the camera, this foot on a firm step of { $cm } cm, hands on the waist, a wall in reach. Lower the other heel and come back, three times.
test-stand-chair-stand = Side-on, on a chair that cannot slide, arms crossed. Stand up and sit down as often as is comfortable in 30 seconds.
test-stand-balance = Face the camera, a wall in reach. Stand on this leg as long as it is steady, three times.
test-stand-ankle = Side-on, facing a wall. Bring this knee to the wall, heel down, three times.
test-stand-hip = Lie on your side, face to the camera. Lift the upper leg until it feels like 7 of 10 effort, 25 times at most.
