### Words of the app's windows. Short, kind, what to do.

## Session: read from across the room, at most four words

session-of-reps = of { $reps }
session-index-of = { $index } of { $count }
banner-opening = One moment, please
banner-stand-ready = Stand tall and still
banner-sit-ready = Sit tall and still
banner-kneel-ready = Kneel tall and still
banner-lie-ready = Lie still a moment
banner-hold-go = Go into the hold
banner-hold-on = Hold and breathe
banner-by-clock = Breathe and go on
banner-follow-ring = Follow the ring
banner-smaller = Smaller and slower today
banner-rest = Rest a little
phase-down = Down
phase-up = Up
phase-out = Out
phase-back = Back
phase-hold = Hold
phase-ready = Ready
phase-now = Now

## Session: small notes that say again what is large elsewhere

gauge-title = Knee line
gauge-in = in
gauge-good = good
gauge-out = out
gauge-needs-front = The knee line is seen from the front only.
gauge-needs-sight = The knee line needs hips, knees and feet in the picture.
gauge-too-deep = The knee line cannot be seen this deep.
gauge-needs-standing = The knee line needs a moment of quiet standing first.
gauge-camera-cannot = The knee line cannot be seen in this exercise.
note-rest = Next: set { $set } of { $sets }.
note-rest-other-leg = Next: set { $set } of { $sets }. The other leg is next.
note-rest-turn = Next: { $index } of { $count }.
note-paused = Nothing counts now. Take your time.
note-done = Everything is saved.
action-pause = Pause
action-resume = Go on
action-begin = Begin now
action-by-clock = By the clock
action-finish = Finish here
action-skip-rest = Skip rest
action-next = Next
action-pain = Pain
action-stop = Stop

## Home

nav-home = Today
nav-exercises = Exercises
nav-history = Progress
nav-settings = Settings
home-morning = Good morning
home-afternoon = Good afternoon
home-evening = Good evening
home-date = { DATETIME($day, dateStyle: "full") }
home-start = Start
figure-broken = A picture of an exercise cannot be read. Install Knee Coach again to get it back.
home-exercise-left = { $exercise }, left leg
home-exercise-right = { $exercise }, right leg
home-exercise-both = { $exercise }, each leg
home-knee = Sore knee
home-dose = How much
home-source = Picture
home-sets = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}
home-reps = { $reps ->
    [one] { $reps } rep
   *[other] { $reps } reps
}
home-holds = { $reps ->
    [one] { $reps } hold
   *[other] { $reps } holds
}
home-turns = { $reps ->
    [one] { $reps } turn
   *[other] { $reps } turns
}
home-times = { $reps ->
    [one] once
   *[other] { $reps } times
}
knee-left = Left
knee-right = Right
knee-both = Both
source-webcam = Webcam
source-demo = Demo
source-file = Video
source-stream = Phone
home-no-camera = No camera is needed. You say what you did.
home-log = Done elsewhere. You say what you did.
home-log-parts = One part after the other, each in its own amount.
home-recovered = Your last session was cut short. { $reps ->
    [0] What you did is saved.
    [one] { $reps } repetition is saved.
   *[other] { $reps } repetitions are saved.
}
weekday-letters = M T W T F S S

## Exercises

exercises-title = Exercises
exercises-intro = Choose one. Each is a file that anyone can read and add to.
exercises-not-reviewed = Choose one. Not yet reviewed by a physiotherapist.
exercises-by-clock = by the clock
exercises-by-hand = your own notes
programme-warm-up = Warm-up
programme-mobility = Mobility
programme-activation = Activation
programme-control = Control
programme-function = Function
programme-prevention = Prevention
back = Back

## An exercise made of others

parts-intro = Start one after the other. When you have done enough, say so.
parts-done = Done today
parts-tell = That was it

## First start

notice-title = Before you begin
notice-device-title = A coach, not a doctor
notice-device = Knee Coach is not a medical device. It counts, times and encourages.
    It does not examine you and cannot promise a cure.

    If your knee is hot, very swollen, locks, buckles or was injured lately, see a doctor or a
    physiotherapist first.
notice-stop-title = Pain decides
notice-stop = Stop if it hurts more than a little. Stopping is a skill, and you keep the day.

    Press P at any time to say that something hurts, and S for the stop card.

    Have a chair or a wall within reach.
notice-private-title = All stays with you
notice-private = The camera is looked at on this computer only. No picture or video is kept and
    nothing is sent.

    Kept are numbers: the moving points of the body, repetitions and your answers. You can delete
    them at any time.
notice-accept = I understand
notice-leave = Leave

## Pain question

pain-before-title = How much does it hurt right now?
pain-during-title = How much did it hurt just now?
pain-after-title = How does it feel after the exercise?
pain-left-knee = Left knee
pain-right-knee = Right knee
pain-none = none
pain-mild = mild
pain-medium = medium
pain-strong = strong
pain-worst = worst
pain-rather-not = I would rather not say
pain-go-on = Go on
pain-choose-first = Choose a number for each knee, or say you would rather not.

## What the app advises

advice-stop = Sit or lie with the knee as it likes. Rest from loading today; gentle movement is fine.

    If the knee is hot and swollen, locked, buckling, or you feel ill, call your doctor now.
    Otherwise tell me tomorrow morning how it is. You keep today’s points.
advice-stop-follow = I rest today
advice-calm = Pain is information, not failure.

    Gentle heel slides or a short walk on the flat are enough. You keep today’s points.
advice-calm-follow = I leave it today
advice-smaller = Bend about half as far, and take your time.

    Press P if it speaks up again.
advice-smaller-follow = Smaller and slower
advice-go-on = I go on as planned
advice-after = Your knee noticed that. No more loading today, and a smaller bend next time.

    Tomorrow morning decides how we go on.
advice-after-follow = I will do that
advice-after-other = Not this time

## The person's own answer

answer-yes = Yes
answer-almost = Almost
answer-no = No
answer-unsaid = I would rather not say

## Stop card

stop-title = Stop. That is all right.
stop-body = Sit or lie with the knee as it likes. Rest from loading today; gentle movement is fine.

    If the knee is hot and swollen, locked, buckling, or you feel ill, call your doctor now.
    Otherwise tell me tomorrow morning how it is. You keep today’s points.
stop-finish = Finish for today
stop-go-on = Go on

## Summary

summary-title = { $exercise }: well done
summary-reps = { $reps ->
    [one] repetition
   *[other] repetitions
}
summary-sides = { $what }: { $left } left, { $right } right
summary-holds = { $reps ->
    [one] hold
   *[other] holds
}
summary-held-full = held to the end
summary-held = held in all
summary-turns = { $turns ->
    [one] turn by the clock
   *[other] turns by the clock
}
summary-turned = by the clock
summary-told = by your own count
summary-seconds = { $seconds } s
summary-own = Your own answer
summary-own-answer = { $question }  { $answer }
own-yes = Yes
own-almost = Almost
own-no = No
own-unsaid = Not said
summary-good = full and in good form
summary-tempo = of the tempo points
summary-well = What went well
summary-next = For next time
summary-well-came = You came and looked after your knee.
summary-well-form = { $good } of { $reps } were full and in good form.
summary-well-tempo = Your tempo was calm and steady.
summary-well-practised = You practised { $reps ->
    [one] once
   *[other] { $reps } times
}. That is what counts.
summary-well-holds = { $full } of { $holds } were held to the end.
summary-well-held = You held on for { $seconds } seconds in all.
summary-well-clock = You took the time for it. That is what counts.
summary-next-hold = Rest a little longer between two holds, then stay a little longer.
summary-next-cue = { $cue }.
summary-next-line = For next time: { $what }
summary-next-tempo = Let the ring lead you down and up, a little slower.
summary-next-range = A little further, only while it feels good.
summary-next-alignment = Let your knees look over your toes.
summary-next-camera = Show the camera your whole body, from head to feet.
summary-next-same = Just the same again.
summary-pain = Pain, 0 to 10
summary-pain-left = Left: { $before } before, { $after } after
summary-pain-right = Right: { $before } before, { $after } after
summary-replay = Watch the replay
summary-home = Done

## History

history-empty = Your sessions will be listed here.
history-day = { DATETIME($day, dateStyle: "medium") }
history-result = { $reps } of { $planned } repetitions, { $full } full
history-holds = { $holds ->
    [one] { $holds } hold
   *[other] { $holds } holds
}, { $full } to the end, { $seconds } s in all
history-turns = { $turns } of { $planned } turns by the clock
history-told = { $told } by your own count
history-nothing = Nothing was counted
history-demo = Demo
history-running = Running
history-cut-short = Cut short, saved
history-ended-early = Ended early

## Replay

replay-title = { $exercise }, { DATETIME($day, dateStyle: "medium") }
replay-title-demo = Demo: { $exercise }, { DATETIME($day, dateStyle: "medium") }
replay-play = Play
replay-pause = Pause
replay-earlier = Rep before
replay-later = Next rep
replay-loop = Loop rep
replay-loop-off = End loop
replay-speed = { $speed } × speed
replay-rep = Repetition { $rep }
replay-hold = Hold { $hold }
replay-held = Held for { $held } of { $target }.
replay-as-seen = as seen that day
replay-lost = { $part }: { $points } points less. { $why }
replay-not-judged = { $part }: could not be seen.
replay-nothing-lost = All points.
replay-nobody = Nobody was seen at this moment.
replay-no-reps = No repetition was counted in this session.
part-tempo = Tempo
part-range = Range
part-alignment = Alignment

## Settings

settings-title = Settings
settings-sound = Sound
settings-motion = Moving figures
settings-data = Everything is stored on this computer, in one file in this folder: { $path }
settings-about = Knee Coach is not a medical device. Keys: P pain, S stop, F11 full screen.
settings-quit = Close the app

## No camera, video file, stream

no-camera-title = There is no picture yet
no-camera-body = No camera answers. You can go on without one.
way-demo = Watch the demo
way-file = Use a video file
way-stream = Use a phone as camera
way-again = Try again
way-home = Back to today
file-title = A video file
file-body = Type where the video lies, or drop the file onto this window. It stays where it is; nothing is copied.
file-hint = /home/me/squats.mp4
stream-title = A phone as camera
stream-body = Start a camera app on the phone and type the address it shows. It begins with http, https or rtsp.
stream-hint = http://192.168.1.20:8080/video
source-begin = Begin
source-empty = Type something first, please.

## Window

app-name = Knee Coach

## Points, level, streak

rewards-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
rewards-reason = +{ $points }  { $why }
rewards-streak = { $days ->
    [0] Begin a streak
    [one] { $days } day in a row
   *[other] { $days } days in a row
}
rewards-level = Level { $level }: { $name }
rewards-next = { $points } points to the next level

## Demo

demo-title = This was a demo
demo-body = It is kept in the list of past sessions, marked as a demo. It is not in your streak, points or progress.
demo-session = Demo: { $exercise }

## Today's plan
plan-over = That is all for today. Well done.
