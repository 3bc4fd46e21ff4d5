### Why the plan is as it is. Each rule twice: for the patient, and "-checked" for the physiotherapist.
### Not yet reviewed by a physiotherapist.

## Before a session
rule-gate-smaller = A little smaller today: one level down, and nothing heavy.
rule-gate-smaller-checked = 3.3.1: pain before { $pain }/10. One level down, no tier 3, knee flexion at most 60°, no progress.
rule-gate-calm = A calm session today. It counts just as much.
rule-gate-calm-checked = 3.3.1: pain before { $pain }/10. Calm session in place of the planned one.
rule-gate-stop = No exercise today. Rest the knee, and tell me tomorrow morning how it is.
rule-gate-stop-checked = 3.3.1: pain before { $pain }/10, from 7 on no exercise; stop card.
rule-gate-flag = No exercise today. Please answer the safety questions again tomorrow.
rule-gate-flag-checked = 3.3.1 with E3: new swelling, locking or buckling was told. No session; new screen.
rule-morning-amber = The morning was a little sore: one level down today.
rule-morning-amber-checked = E10: amber morning. One level down, no tier 3, no progress.
rule-morning-red = The morning was sore. A calm session does more good today.
rule-morning-red-checked = E10: red morning (5 or more, 3 above usual, or new swelling). Calm session.
rule-red-today = Enough for today. Stopping was the skilled move.
rule-red-today-checked = 3.3.7: a session of today is red. Nothing further is planned today.
rule-painkiller = With a painkiller today, nothing gets harder: it can hide what the knee says.
rule-painkiller-checked = E11: painkiller in the last 8 hours. No level step, no wider range; colour at best "hold".

## Days
rule-after-amber = A recovery day after a sore one. That is part of the plan.
rule-after-amber-checked = 3.3.9: recovery on the day after an amber session; the session moves.
rule-after-red = Two gentle days. The strong exercises wait until then.
rule-after-red-checked = E24: within two training days of red, tier 1 at most; calm session.
rule-day-between = A rest day between two sessions. Your knee builds strength while you rest.
rule-day-between-checked = E30: one full training day between strength sessions.
rule-enough-this-week = You have done this week’s sessions. Enjoy the rest.
rule-enough-this-week-checked = 3.3.9: the phase’s strength sessions of this week are done.
rule-first-day = Today you get to know your first exercises.
rule-first-day-checked = 4.2: no days were chosen, so the first session is on the first day.
rule-moved = The session has moved to today.
rule-moved-checked = E30: a session that was not done moved to the next day that allows it.
rule-away = Away: the plan waits for you, and so does your streak.
rule-away-checked = Section 6: told to be away; nothing is due and the streak is paused.
rule-break = Welcome back. Everything begins one level lower.
rule-break-checked = E4: 7 days or more without training. Every exercise one level down.
rule-long-break = Welcome back. We begin at the first level, and look at the knee again first.
rule-long-break-checked = E4: 21 days or more without training. Level 1 everywhere, re-assessment advised.

## Exercises
rule-step = { $exercise } goes up to level { $level } today. Two good sessions earned it.
rule-step-checked = 3.3.5: { $exercise } to level { $level }: green twice, at least 90 % done, 80 % of it full, tempo 0.70 or more, pain before 2 or less.
rule-hold-amber = Everything stays as it is today. Steady is good.
rule-hold-amber-checked = 3.3.6: hold, the last session was amber or red.
rule-hold-unknown = Everything stays as it is until I know how the last session felt.
rule-hold-unknown-checked = 3.3.6 with E12: hold, the colour of the last session is not known.
rule-stand-in = { $instead } today in place of { $missing }.
rule-stand-in-checked = E14, E15, E1: { $missing } cannot be done (equipment, condition or range); { $instead } stands in.
rule-easier = { $instead } instead: the easier way today.
rule-easier-checked = E33, E15: { $missing } ended in amber pain, or could not be made small enough; { $instead } at its first level, once.
rule-small-march = Lift the knees only half as high in the march today.
rule-small-march-checked = E28: march target 0.13 of the thigh (30°) in place of 0.29 (45°) on an amber day.
rule-volume = A little less today, so that the week grows gently.
rule-volume-checked = E4: sets or exercises taken out to stay inside the volume corridor (session 1.10, week 1.20, or one level step).
rule-time = A little shorter, to stay within { $minutes } minutes.
rule-time-checked = E34: cut to { $minutes } minutes, third sets first.
rule-limit-closer = Smaller from now on: we stay clear of where it hurt.
rule-limit-closer-checked = E1: pain tap; that knee’s limit moved to 15° short of the angle.
rule-limit-further = Two good sessions: your knee may go a little further.
rule-limit-further-checked = E1, E18: two green sessions; limits 5° further within the phase’s cap.

## Setbacks
rule-amber = Thank you for telling. Tomorrow is for recovery.
rule-amber-checked = E9: amber session. Hold, and recovery the day after.
rule-deload = Two sore sessions: a little less of { $exercises } for now.
rule-deload-checked = E24: two ambers in a row. One level down (level 1: one set less): { $exercises }.
rule-red = Two gentle days, then { $exercises } smaller and half as much. That is how knees settle.
rule-red-checked = E24: red session. 48 h of tier 1 at most, then one level down at half the sets until one green: { $exercises }.
rule-phase-back = We go back a stage for a while. It often saves time in the end.
rule-phase-back-checked = 3.3.7: two red sessions in 14 days; back to the phase { $phase }.
rule-early-warning = The knee is asking for care early. Good that you noticed: a gentler stage for now.
rule-early-warning-checked = E23: prevention with a flare of more than 3 days or an early warning; movement control at level 1.

## Seeking help
rule-help = Only the calm exercises until a professional has looked at the knee.
rule-help-checked = 3.3.7: help was asked for; calm work only until cleared, or 14 days of mornings of 3 or less.
rule-help-reds = Please let a physiotherapist or doctor look at the knee. Until then: calm exercises.
rule-help-reds-checked = 3.3.7: three red sessions in 21 days, or two in the calm phase.
rule-help-mornings = Three sore mornings running. Please let a physiotherapist or doctor look at the knee.
rule-help-mornings-checked = 3.3.7: morning pain of 5 or more on three mornings running.
rule-help-worse = The knee has been getting more sore for two weeks. Please let a professional look at it.
rule-help-worse-checked = 3.3.7: worst weekly pain up by 2 or more for two weeks.
rule-help-over = The calm time is over. We go on where you were, gently.
rule-help-over-checked = E24: cleared by a clinician, or 14 days of mornings of 3 or less.

## Phases
rule-fast = Your first tests went well: you begin a stage further on.
rule-fast-checked = E23: fast track; squat 55° or more at pain 2 or less, step-down quality 3 or less, worst pain 3 or less.
rule-phase-next = A new stage opens.
rule-phase-next-checked = Section 4 with E16, E20, E23: all exit criteria met; phase { $phase }.
phase-calm = Calm
phase-early_activation = Early activation
phase-movement_control = Movement control
phase-functional = Everyday strength
phase-prevention = Staying well
