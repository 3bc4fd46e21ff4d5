### Words of Today: the plan of the day, why it is so, the week.

today-date = { DATETIME($day, dateStyle: "full") } · { $phase }, week { $week }
today-over = Today’s plan
today-left = Still to do today
today-strength = Strength session
today-hip = Hip session
today-calm = Calm session
today-mobility = Loosen up a little
today-walk = A day for a walk
today-sport = A day for your sport
today-rest = Rest day
today-locked = First, let somebody look
today-minutes = about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} · { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
today-start = Start today’s session
today-start-mobility = Start gently
today-go-on = Go on with the session
today-shorter = Short on time? About { $minutes } minutes
today-whole = The whole session instead
today-rest-line = Your knee builds strength while you rest. Nothing is due today.
today-walk-line = A walk on the flat, as long as it feels good. That is all for today.
today-sport-line = Your own sport today, if you like and the knee is quiet. Nothing else is due.
today-done = Done for today
today-done-line = Well done. The rest of the day is for recovery.
today-tomorrow = Well done. Tomorrow: { $kind }.
today-locked-line = No exercise today. Please read what helps now.
today-locked-button = What to do now
today-begin-over = Welcome
today-begin-title = Let us get to know your knee
today-begin-line = A few questions first, so that your plan is safe and your own. It takes about five minutes, and you can stop at any time and go on later.
today-begin = Begin
today-why = Why this plan
today-why-title = Why the plan is as it is
today-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
today-why-none = Nothing special: this is the usual plan of your stage. When something changes, the reason stands here.
today-why-usual = The usual plan of your stage.
today-week-counted = { $done } of { $planned }
today-dose = { $sets } × { $reps }{ $legs ->
    [one] {" "}each leg
   *[both] {""}
}
today-dose-seconds = { $sets } × { $reps ->
    [1] {""}
   *[other] { $reps } ×{" "}
}{ $seconds } s{ $legs ->
    [one] {" "}each leg
   *[both] {""}
}
today-step = step { $height } cm
today-next-tomorrow = Tomorrow: { $kind }
today-next-day = { $day }: { $kind }
today-step-one = A few questions
today-step-one-line = Your knee, your goals, your days.
today-step-two = The camera
today-step-two-line = So that it sees you from head to shoes.
today-step-three = Your first session
today-step-three-line = Short and gentle. You decide how far.
today-why-more = { $count ->
    [one] There is a reason for it. Read it here.
   *[other] There are { $count } reasons for it. Read them here.
}
today-ask-minutes = about { $minutes } min{ $others ->
    [0] {""}
    [one] , then one more
   *[other] , then { $others } more
}
today-tell = Tell
