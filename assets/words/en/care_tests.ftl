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
test-how-walk = Face the camera and march on the spot for 20 seconds, at your own pace, a hand near the wall.
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
