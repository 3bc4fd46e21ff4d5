### Words of a session that runs in the terminal.

terminal-notice = Not a medical device. Stop if it hurts.
terminal-recovered = A session of { $exercise } on { DATETIME($day, dateStyle: "long") } was cut off; { $reps ->
    [0] what was done is
    [one] its one repetition is
   *[other] its { $reps } repetitions are
 } kept.
terminal-opening = Opening { $source } ...
terminal-set = Set { $number } of { $sets }.
terminal-resting = Rest for { $seconds } seconds.
terminal-rep = { $number }. { $score } of 100, { $remark }
terminal-rep-unscored = { $number }. { $remark }
terminal-hold = { $number }. held { $held } s of { $target }, { $remark }
terminal-holds = { $holds ->
    [one] 1 hold
   *[other] { $holds } holds
 } done, { $full } of them to the end; { $seconds } seconds in all.
terminal-side-left = left, { $remark }
terminal-side-right = right, { $remark }
terminal-sides = { $left } on the left side, { $right } on the right.
terminal-turn = { $number }. by the clock
terminal-turns = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
 } by the clock, { $seconds } seconds in all; nobody looked, so nothing is scored.
terminal-begins = It begins in { $seconds } seconds.
terminal-no-camera = { $exercise } needs no camera.
terminal-part = { $part }: coach run --source 0 --exercise { $id }
terminal-pain-key = If something hurts, press p and Enter.
terminal-offer-clock = The camera does not see enough. Press Enter to go on by the clock instead.
terminal-nothing-told = Nothing was said about it, so nothing is noted.
terminal-session-told = The session is stored as { $session }.
terminal-own-answer = Your own answer: { $question } { $answer }
terminal-yes = Yes
terminal-almost = Almost
terminal-no = No
terminal-unsaid = Not said
terminal-nothing-counted = No repetition was counted. Is the whole person in the picture?
terminal-nobody-seen = Nobody was seen, so nothing could be counted. Is the whole person in the picture?
terminal-numbers = { $reps ->
    [one] 1 repetition
   *[other] { $reps } repetitions
 } done, { $good } of them full and in good form.
terminal-numbers-no-depth = { $reps ->
    [one] 1 repetition
   *[other] { $reps } repetitions
 } done, { $good } in good form; how deep cannot be told from this view.
terminal-tempo = Tempo: { $percent } % as planned.
terminal-demo = This was a demonstration: it is kept apart, and in nobody's streak or progress.
terminal-points = { $points } points so far: { $level }.
terminal-points-reason = + { $points } { $why }.
terminal-streak = { $days ->
    [0] Your streak begins with your next session.
    [one] Your streak: 1 day.
   *[other] Your streak: { $days } days.
 }
terminal-pain-skipped = The pain questions were skipped: { $why }.
terminal-session = The session is stored as { $session }; 'coach replay' shows it again.
terminal-picture = A picture of the session screen is in { $path }.
terminal-paused-user = Paused.
terminal-paused-pain = Paused, because something hurt.
terminal-paused-camera-lost = Paused: the camera is gone. It goes on by itself when it is back.
terminal-paused-worker-restarting = Paused: one moment, the camera is restarted.
terminal-paused-person-lost = Paused: you cannot be seen well enough. It goes on by itself.
terminal-paused-second-person = Paused: two people are in the picture, and it is not clear who is who.
terminal-goes-on = It goes on.
terminal-follow-advice = Do as advised?
terminal-replay-day-demo = Demonstration of { $exercise }, { DATETIME($day, dateStyle: "long") }.
terminal-replay-day = { $exercise }, { DATETIME($day, dateStyle: "long") }.
terminal-replay-demo = Demonstration of { $exercise }, { DATETIME($day, dateStyle: "long") }: { $reps ->
    [one] 1 repetition
   *[other] { $reps } repetitions
 }, { $seconds } seconds.
terminal-replay = { $exercise }, { DATETIME($day, dateStyle: "long") }: { $reps ->
    [one] 1 repetition
   *[other] { $reps } repetitions
 }, { $seconds } seconds.
terminal-home-what = What would you like to do?
terminal-home-today = Today's session
terminal-home-checkin = Tell how the knee is
terminal-home-begin = Begin a programme
terminal-home-exercise = One exercise
terminal-home-demo = A demonstration, without a camera
terminal-home-replay = See a session again
terminal-home-doctor = What works on this computer
terminal-home-choose = A number, or Enter to leave
terminal-home-again = A number from 1 to { $most }, please.
terminal-home-which = Which one? Its name in the first column, Enter for { $exercise }
terminal-home-source = From where? 0 is the webcam, or a video file, or the address of a phone; Enter for the webcam
terminal-home-which-session = Which one? Enter for the newest
