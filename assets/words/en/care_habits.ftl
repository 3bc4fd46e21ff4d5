### Words on habits: load outside of the programme, sitting, shoes, sport, running, staying well.
### "-checked" is the same rule for a physiotherapist.

## Load outside
habit-spike = Today took this week well above your last weeks. Nothing is lost: keep the next days easier.
habit-spike-checked = Outside load of this week { $points } points, ceiling { $ceiling } (1.20 x mean of the last three weeks).
habit-no-step = You have been busier than usual this week, so the exercises stay as they are.
habit-no-step-checked = No level step: outside load { $points } points, ceiling { $ceiling }.

## Sitting and shoes
habit-sitting = Long sitting can make a knee ache. Stand up, or straighten it a few times, every { $minutes } minutes.
habit-sitting-checked = Long sitting was told: a nudge every { $minutes } minutes, no points.
habit-shoes-uneven = Shoes that wear unevenly are worth a look. There is a card on shoes for you.
habit-shoes-uneven-checked = Flattening arch or uneven wear was told: the card on shoes, no foot score.
habit-shoes-old = Your shoes are about { $months } months old. See if they still feel comfortable and even.
habit-shoes-old-checked = Shoes { $months } months old: comfort is asked for, no product is named.

## Sport
habit-sport-calm = No running, jumping or deep bends for now. Halve the stairs, hold the rail, and keep walking while it stays at 2 or less.
habit-sport-calm-checked = Calm phase: no running, jumping or bends over 60 degrees; flights halved, with rail; walking up to 2 of 10.
habit-sport-easy = Your sport may go on while it stays at 2 or less, settles within the hour, and the next morning is fine.
habit-sport-easy-checked = Sport continues at 2 of 10 or less, settled in 60 minutes, green next morning.
habit-sport-stop = Leave that sport for now: it comes back later. Flat cycling with a high saddle, or swimming without breaststroke, suits the knee meanwhile.
habit-sport-stop-checked = Sport over 2 of 10, not settled, or followed by an amber or red morning within four weeks: stopped until the functional phase.
habit-sport-stages = Running comes back in small stages. The plan says which is next.
habit-sport-stages-checked = Functional phase: running only through the walk-run stages.
habit-sport-hard-day = Today or tomorrow has a demanding exercise. Leave sport for another day.
habit-sport-hard-day-checked = No sport on the day of a tier 3 session or the day before.

## Running in stages
habit-run-stage = { $times ->
    [one] { $walk ->
        [0] Run { $run } minutes, easily.
       *[other] Walk { $walk } and run { $run } minutes.
    }
   *[other] Walk { $walk } and run { $run } minutes, { $times } times over. Shorter, quicker steps if that feels good.
}
habit-run-stage-checked = Walk-run stage { $stage } of 6: { $walk } min walk, { $run } min run, times { $times }.
habit-run-later = Running waits until the functional phase. Walking is fine while it stays at 2 or less.
habit-run-later-checked = Before the functional phase: no return to running.
habit-run-day-between = A day between two runs. Tomorrow, or the day after.
habit-run-day-between-checked = At least one full day between runs.
habit-run-enough = Three runs in a week are plenty.
habit-run-enough-checked = At most three runs in seven days.
habit-run-morning = First tell how the knee is this morning. A run goes with a calm one.
habit-run-morning-checked = No green answer this morning: no run.
habit-entry-mornings = Before running: two weeks of mornings at 1 or less.
habit-entry-mornings-checked = Entry: 14 days with mornings of 1 or less, at least 10 answered.
habit-entry-walk = Before running: a brisk walk of 30 minutes at 2 or less.
habit-entry-walk-checked = Entry: brisk walk of 30 minutes at 2 of 10 or less, within four weeks.
habit-entry-step-down = Before running: eight slow step-downs of each leg from a stair, at 1 or less.
habit-entry-step-down-checked = Entry: 8 step-downs a leg from 20 cm at 1 of 10 or less, within four weeks.
habit-entry-quality = Before running: a step-down that looks steady on both legs.
habit-entry-quality-checked = Entry: step-down quality of 2 of 6 or better on the worse leg, or unchanged at three assessments.

## Small jumps
habit-jump-phase = Jumps come last, when you have reached prevention.
habit-jump-phase-checked = Jump and stick only in prevention.
habit-jump-adult = Jumps are for adults. Tell your year of birth if you have not yet.
habit-jump-adult-checked = Age not known to be 18 or over: no jumps.
habit-jump-symptoms = Before jumping: two weeks without more than 1, in the morning or at worst.
habit-jump-symptoms-checked = Entry: 14 symptom-free days, at least 10 answered (mornings and worst of 24 h).
