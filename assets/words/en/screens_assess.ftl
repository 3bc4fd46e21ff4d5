### Words of the tests in the window.

## Tests of what the knee can do
more-tests = What my knee can do
ask-card-tests = What can it do now?
ask-card-tests-why = Short tests, one at a time, whenever it suits you.
asking-title-test-left = Your test, left leg
asking-title-test-right = Your test, right leg
asking-unit-steps = { $count ->
    [one] step
   *[other] steps
 }
asking-unit-seconds = { $count ->
    [one] second
   *[other] seconds
 }
asking-unit-wall-cm = centimetres
asking-unit-stands = { $count ->
    [one] time
   *[other] times
 }
asking-unit-raises = { $count ->
    [one] time
   *[other] times
 }
asking-choice-bend-yes = Yes
asking-choice-bend-almost = Almost
asking-choice-bend-no = No
asking-choice-arms-yes = Yes
asking-choice-arms-almost = Almost
asking-choice-arms-no = No
asking-choice-trunk-yes = Yes
asking-choice-trunk-almost = Almost
asking-choice-trunk-no = No
asking-choice-pelvis-yes = Yes
asking-choice-pelvis-almost = Almost
asking-choice-pelvis-no = No
asking-choice-knee-yes = Yes
asking-choice-knee-almost = Almost
asking-choice-knee-no = No
asking-choice-foot-yes = Yes
asking-choice-foot-almost = Almost
asking-choice-foot-no = No
ask-test-seconds-screen = How many seconds could you stand on this leg, at best?
test-why-not-locked-screen = First somebody should look at the knee.
test-why-not-asked-screen = First tell how your knee is this morning.
assess-title = What your knee can do
assess-under = One test at a time. Nothing has to be done today.
assess-due = For today, when it suits you
assess-may = Possible today, and not needed yet
assess-rest = Sit for another { $seconds } seconds first.
assess-own-way = A clock in sight is all you need. Then tell how it went.
assess-tell = Done. Tell how it went
assess-other = All tests
assess-not-kept = Nothing is kept of it today.
test-why-not-rising-not-asked-screen = First tell how rising from that chair feels.
assess-two-ways = In front of the camera it is measured. Or do it with a clock in sight, and tell how it went.
assess-camera = In front of the camera
assess-tell-self = Tell it myself
assess-again = Once more
assess-other-leg = The other leg
assess-stopped = Stopped. Nothing is kept of it, and nothing is lost. It can wait for another day.
assess-without-camera = You can do the test without a picture, too, and tell how it went.
assess-noted = Noted as not known.
assess-unseen = Once more helps, or tell it yourself. Both count.
assess-pain-each = How much did squat { $number } of { $count } hurt, 0 to 10?

## While a test is done, seen from afar
banner-test-walk = March at your pace
banner-test-squat = Bend slowly
banner-test-chair-stand = Up and down again
banner-test-step-down-left = Left foot stays up
banner-test-step-down-right = Right foot stays up
banner-test-balance-left = On your left leg
banner-test-balance-right = On your right leg
banner-test-ankle-left = Left knee to wall
banner-test-ankle-right = Right knee to wall
banner-test-hip-left = Lift the left leg
banner-test-hip-right = Lift the right leg
