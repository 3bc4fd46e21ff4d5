### Words of Progress: days, pain, movement, load, tests. Every number says what it is.

progress-title = Progress
progress-tab-days = Days
progress-tab-pain = How it feels
progress-tab-movement = Movement
progress-tab-load = Range, load
progress-tab-tests = Tests
progress-tab-sessions = Sessions
progress-day = { $month } { $day }
progress-month-1 = Jan
progress-month-2 = Feb
progress-month-3 = Mar
progress-month-4 = Apr
progress-month-5 = May
progress-month-6 = Jun
progress-month-7 = Jul
progress-month-8 = Aug
progress-month-9 = Sep
progress-month-10 = Oct
progress-month-11 = Nov
progress-month-12 = Dec
progress-unit-min = {" "}min
progress-change-better = Clearly better
progress-change-same = No clear change
progress-change-worse = Harder lately
progress-change-unknown = Too early to say
progress-calendar = Days of practice
progress-practised = { $days ->
    [one] { $days } day
   *[other] { $days } days
} in { $weeks } weeks
progress-cell-green = felt fine
progress-cell-amber = a little sore
progress-cell-red = sore
progress-cell-done = practised
progress-cell-rest = rest kept
progress-best = Longest so far: { $days ->
    [one] { $days } day
   *[other] { $days } days
}
progress-quest = This week
progress-pain = Pain in the morning, 0 to 10
progress-pain-note = As you told it; 0 to 2 is the calm zone. Circle, triangle, square: the session of the day before felt fine, a little sore, sore. Less than 2 points is no clear change.
progress-pain-empty = When you tell how your mornings are, they show here.
progress-stiffness = Stiffness in the morning
progress-stiffness-note = Minutes until the knee moves freely, as you told it.
progress-stiffness-empty = When you tell how long the knee is stiff, it shows here.
progress-tempo = Tempo
progress-tempo-note = How close to the calm tempo, each week. The band shows how far off it may be.
progress-form = Good form
progress-form-note = Points of what the camera could judge. The band shows how far off it may be.
progress-movement-empty = After your first sessions, your weeks show here.
progress-range = Bend without pain
progress-range-note = From your slow squats. Seen: give or take 7°. Your own answer: 15°.
progress-range-empty = After your first slow squats as a test, your range shows here.
progress-load = Load of the week
progress-load-note = Points of your plan, no force in the knee. Dashed: the safe end; a new level may add a little.
progress-load-empty = When your programme has begun, the load of your weeks shows here.
progress-tests-empty = Tests show what the knee can do. When you have taken one, it stands here with its error.
progress-test-left = { $test }, left
progress-test-right = { $test }, right
progress-test-unknown = Not known.
progress-test-first = The first time, { $day }. The next one shows a trend.
progress-test-compare = Cannot be compared with the time before.
progress-test-better = Better than on { $day }.
progress-test-same = No clear change since { $day }.
progress-test-worse = Less than on { $day }. One test says little; the plan takes care.
