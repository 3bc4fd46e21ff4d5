### Words of the first questions: warning signs, what to do after a yes, and how it opens again.
### A key with "-checked" behind it is for the physiotherapist.

## Questions on warning signs, answered with yes or no
care-screen-em1 = Is the knee hot, red and swollen, and do you have a fever or feel ill?
care-screen-em1b = Is the knee hot, or red and swollen, without a fever?
care-screen-em2 = Is one calf newly swollen or painful, or do you have chest pain or trouble breathing?
care-screen-em3 = After a fall, a twist or a blow: are you unable to take four steps, does the knee look out of shape, is the foot cold or numb, or has the kneecap moved out of its place?
care-screen-in1 = In the last 10 days, did you fall on the knee, twist it or hit it?
care-screen-ot1 = Since then, are you unable to bend the knee to a right angle?
care-screen-ot2 = Since then, is the bone tender to touch at the kneecap alone, or on the outer side just below the knee?
care-screen-ot3 = Are you 55 or older?
care-screen-em4 = Are you numb where you would sit on a saddle, do you have new trouble with bladder or bowel, or is a leg quickly losing its strength?
care-screen-em5 = Has the foot suddenly become cold, pale or numb?
care-screen-ur1 = Is the knee stuck, so that it would not move, or can you not lift the straight leg at all?
care-screen-nt1 = Does it click or catch for a moment, without pain?
care-screen-ur2 = In the last 6 weeks, did the knee swell up within hours of an injury, or pop and give way?
care-screen-gw1 = In the last 14 days, did the knee really buckle so that you had to catch yourself? Leave out what a clinician has seen since.
care-screen-ur3 = Did that happen more than once?
care-screen-nt2 = Does the knee feel unsure, for example on stairs?
care-screen-ur4 = Without an injury: can you not put weight on the leg, is a limp getting worse, or is there one spot of bone that hurts more with every step?
care-screen-ur5 = Did this pain begin with a fall, a twist or a blow in the last 6 weeks?
care-screen-ur6 = Is the knee clearly swollen now?
care-screen-cl1 = Is the pain constant at rest or at night, whatever you do, or do you have a fever, night sweats, unexplained weight loss, or feel unwell?
care-screen-cl1b = Have you ever had cancer?
care-screen-cl2 = Are you under 18?
care-screen-cl3 = Did the knee have surgery, a fracture or an injection in the last 6 months, or is it a replaced joint?
care-screen-cl4 = Are several joints painful and swollen, or are you stiff in the morning for more than an hour?
care-screen-cl5 = Do you take steroids or blood thinners, or do you have fragile bones, a low immune defence or nerve loss, or are you pregnant?
care-screen-cl6 = Do you get chest pain, faint or lose your breath with effort, or were you told not to exercise?
care-screen-ad1 = Is the leg numb, tingling or short of strength, or does pain come from the back or the hip?
care-screen-cl7 = Has the kneecap ever slipped out of its place?
care-screen-cl8 = Did you have a fall in the last year, or do you feel unsteady on your feet?

## What to do after a yes
## Values: number (to call, or "none"), day (since when), code
care-start-em1 = Please get help now: go to an emergency department, or call { $number ->
        [none] your local emergency number
       *[other] { $number }
    }. A hot knee with a fever has to be seen at once.
care-start-em1-checked = { $code } since { $day }: hot swollen knee with fever or feeling ill: emergency care now.
care-start-em1b = Please see a doctor today. A hot, red or swollen knee should be looked at before any exercise.
care-start-em1b-checked = { $code } since { $day }: hot or red swollen knee without fever: same day.
care-start-em2 = Please call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } now. A swollen calf, chest pain or trouble breathing cannot wait.
care-start-em2-checked = { $code } since { $day }: calf swelling or pain, chest pain or shortness of breath: emergency number.
care-start-em3 = Please get help now: go to an emergency department, or call { $number ->
        [none] your local emergency number
       *[other] { $number }
    }. Keep weight off the leg.
care-start-em3-checked = { $code } since { $day }: after an injury: cannot take 4 steps, deformity, cold or numb foot, or displaced kneecap: emergency care.
care-start-ot1 = Please go to an emergency department, or call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } to ask. After an injury a knee that does not bend may need an X-ray.
care-start-ot1-checked = { $code } since { $day }: injury in the last 10 days and no bend to 90 (Ottawa): emergency care.
care-start-ot2 = Please go to an emergency department, or call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } to ask. After an injury a tender spot of bone may need an X-ray.
care-start-ot2-checked = { $code } since { $day }: injury in the last 10 days and tender fibula head or kneecap alone (Ottawa): emergency care.
care-start-ot3 = Please go to an emergency department, or call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } to ask. From 55 on, a knee that was hurt in the last days may need an X-ray.
care-start-ot3-checked = { $code } since { $day }: injury in the last 10 days at 55 or older (Ottawa): emergency care.
care-start-em4 = Please call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } now. These signs may come from the back and cannot wait.
care-start-em4-checked = { $code } since { $day }: saddle numbness, new bladder or bowel trouble, or rapidly growing loss of strength: emergency.
care-start-em5 = Please call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } now. A foot that is suddenly cold, pale or numb cannot wait.
care-start-em5-checked = { $code } since { $day }: foot suddenly cold, pale or numb: emergency.
care-start-ur1 = Please see a doctor today, or within 48 hours at the latest. Do not force the knee.
care-start-ur1-checked = { $code } since { $day }: locked knee, or no straight-leg raise: same day, 48 h at the latest.
care-start-ur2 = Please see a doctor today, or within 48 hours at the latest. Rest the knee until then.
care-start-ur2-checked = { $code } since { $day }: effusion within hours of an injury, or a pop with giving way: same day, 48 h at the latest.
care-start-ur3 = Please see a doctor or physiotherapist about the buckling. Until then only calm exercises, with something to hold.
care-start-ur3-checked = { $code } since { $day }: giving way again and again, or twice in 14 days: calm phase only, clinician before movement control.
care-start-ur4 = Please see a doctor within 48 hours, and walk as little as you can until then.
care-start-ur4-checked = { $code } since { $day }: no injury, but no weight-bearing, a worsening limp or focal bone pain growing with every step: within 48 h.
care-start-ur5 = Please have the knee looked at before you begin. After an injury, exercise is planned for that injury.
care-start-ur5-checked = { $code } since { $day }: onset with an injury in the last 6 weeks: clinician first; this programme has no path for stiffness after an injury.
care-start-ur6 = Please have the swelling looked at before you begin. Gentle movement in daily life is fine.
care-start-ur6-checked = { $code } since { $day }: knee clearly swollen now: clinician first.
care-start-cl1 = Please see a doctor before you begin. Pain that never lets go, or feeling ill, needs a look first.
care-start-cl1-checked = { $code } since { $day }: constant rest or night pain, weight loss, fever, night sweats or unwell: clinician first.
care-start-cl1b = Please ask a doctor whether this programme is all right for you, before you begin.
care-start-cl1b-checked = { $code } since { $day }: history of cancer: clinician first.
care-start-cl2 = Please begin together with a parent, after a clinician has looked at knee and hip.
care-start-cl2-checked = { $code } since { $day }: under 18: parent and clinician first (hip disease may show as knee pain).
care-start-cl3 = Please begin only with your clinician’s ok. Ask how far you may go. Stiffness after surgery is treated by its own plan.
care-start-cl3-checked = { $code } since { $day }: surgery, fracture or injection in the last 6 months, or joint replacement: only with clearance, then early activation at most unless more was named.
care-start-cl4 = Please ask your doctor about the stiff or swollen joints. Until then only calm exercises.
care-start-cl4-checked = { $code } since { $day }: several swollen joints or morning stiffness over 60 min: calm phase only, GP or rheumatology.
care-start-cl5 = Please ask your clinician about this programme. Until then it stays with the early exercises, without foam roller and jumps.
care-start-cl5-checked = { $code } since { $day }: steroids, low immune defence, anticoagulants, fragile bone, nerve loss or pregnancy: early activation at most; foam rolling and jumps off for good.
care-start-cl6 = Please see a doctor before you begin any exercise.
care-start-cl6-checked = { $code } since { $day }: chest pain, fainting or breathlessness with effort, or told not to exercise: doctor first.
care-start-ad1 = Please see a clinician soon. Until then it stays with the early exercises. Leave out stretches that bring tingling.
care-start-ad1-checked = { $code } since { $day }: numb or tingling leg, loss of strength, or pain from back or hip: early activation at most, no hamstring stretch.
care-start-cl7 = Please ask a clinician before the standing exercises. Until then it stays with the early ones.
care-start-cl7-checked = { $code } since { $day }: kneecap ever dislocated: clinician before movement control; no thigh stretch, deep or jump work.

## How the programme opens again
care-start-unlock-both = It opens again in two steps. A clinician sees the knee and says that exercise is fine: tell it here with the date. Then answer the questions once more, on a later day.
care-start-unlock-both-checked = Opens with clearance and a full new screen after its date; a screen of no alone does not open it.
care-start-unlock-clinician = It opens again when a clinician says that exercise is fine: tell it here with the date. Or when you can answer every question with no.
care-start-unlock-clinician-checked = Opens with clearance and its date, or with a full screen of no.
care-start-unlock-questions = Thank you for telling what the clinician said. Now answer the questions once more, on a day after the visit, and it opens again.
care-start-unlock-questions-checked = Cleared; a full new screen after the date of the visit is still missing.

## Told at a check-in
care-start-swelling = The knee is newly swollen, so no exercise today. Please answer the questions on warning signs again.
care-start-swelling-checked = New swelling told on { $day }: no session that day, and a full new screen before the next.
care-start-stuck = The knee was stuck, so no exercise today. Do not force it, and answer the questions on warning signs again.
care-start-stuck-checked = Locking told on { $day }: no session that day, and a full new screen before the next.
care-start-buckle = The knee buckled, so no exercise that day. Keep something to hold near you, and answer the questions on warning signs on the next day.
care-start-buckle-checked = Buckled on { $day }: no session that day, a full new screen on a later day, then the calm phase for 7 days; a second time within 14 days counts as UR3.

## Answers that are missing
care-start-unanswered = Before the first exercise, please answer every question on warning signs. It takes about two minutes.
care-start-unanswered-checked = No full screen yet, since { $day }: locked; a missing answer never unlocks.
care-start-overdue = It is more than four weeks since the questions on warning signs. Please answer them, then we go on.
care-start-overdue-checked = Screen overdue: locked since { $day }, after 28 days and a week of grace.

## Limits that are no single answer's
care-start-limit-calm-week = The knee buckled a short while ago. Only calm exercises for { $days ->
        [one] one more day
       *[other] { $days } more days
    }, with something to hold.
care-start-limit-calm-week-checked = Calm phase for 7 days after a single buckle, days left: { $days }.
care-start-limit-named = Your clinician said how far you may go. The programme stays within that.
care-start-limit-named-checked = The clinician named a phase: { $phase } at most, until other word, or 28 days and a screen of no.
care-start-limit-after-surgery = After surgery, a fracture or an injection the programme stays with the early exercises. Ask your clinician when you may go further.
care-start-limit-after-surgery-checked = CL3 cleared without a phase named: { $phase } at most.
care-start-limit-kneecap = Please ask a clinician before the standing exercises. Until then it stays with the early ones.
care-start-limit-kneecap-checked = Kneecap dislocated before, not cleared: { $phase } at most.
care-start-limit-place = It hurts in a place where it may be another part of the knee. Please have it looked at. Until then it stays with the early exercises.
care-start-limit-place-checked = Pain away from the kneecap: { $phase } at most until a clinician’s look is told.
care-start-limit-place-unknown = Please show where it hurts. Until then the programme stays with the early exercises.
care-start-limit-place-unknown-checked = Place of pain not told: { $phase } at most.

## What the history means
care-start-stiff-mornings = At your age, short stiffness in the morning is worth a question to your clinician. You can go on meanwhile.
care-start-stiff-mornings-checked = Aged 50 or more with up to 30 min of morning stiffness: a clinician’s look advised, no lock.
care-start-hand-support = Have a wall or a firm chair within reach for every standing exercise.
care-start-hand-support-checked = Aged 65 or more: hand support within reach.
care-start-unsteady = Keep a hand on a wall or a firm chair in every standing exercise. Lunges and jumps wait for your clinician’s ok.
care-start-unsteady-checked = Fall risk (told, or balance under 10 s): hand support; lunges, deep one-leg work and jumps only after clearance.
care-start-kneecap-slipped = Because the kneecap has slipped once, deep bends, jumps and the thigh stretch are left out.
care-start-kneecap-slipped-checked = Kneecap dislocated before: no thigh stretch, nothing past 60 degrees, no jumps, cleared or not.
care-start-careful-tissue = Foam roller and jumps are left out for you.
care-start-careful-tissue-checked = Bleeding, bone, skin or immune condition: no foam rolling, no jumps, cleared or not.
