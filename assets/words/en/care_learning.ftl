### Words of learning: cards of about 60 words, what to expect, and when to ask a professional.
### A key with "-checked" behind it is for the physiotherapist.

## Cards
card-inner-quadriceps-title = Your inner thigh muscle
card-inner-quadriceps = The inner quadriceps is one of four muscles on the front of the thigh. Together they straighten the knee and help to guide the kneecap, most of all in the last part of straightening. Nobody has shown that this one muscle can be trained alone, or needs to be. Training thigh and hips as a team is what helps. That is your plan.
card-how-it-feels-title = How it feels
card-how-it-feels = Typical is an ache at the inner border of the kneecap: on stairs, in a squat, after long sitting. Some feel it only when active, others all day. The knee may feel unsure and the inner thigh tight, and swelling is small or none. A knee that truly buckles, gets stuck or swells is another matter: tell it here.
card-why-it-builds-title = Why it builds up
card-why-it-builds = Pain of this kind mostly creeps up. Running, cycling, jumping or many squats ask a little more than the knee recovers from, week after week. How hip and ankle move can add to it; studies do not agree on how much. The good side: load is something you can steer. Less for a while, then a little more each week.
card-calm-first-title = Calm first, not full rest
card-calm-first = At first there are fewer jumps, deep bends and stairs. That is not complete rest, which is rarely needed: gentle movement that stays at 2 of 10 or less keeps the leg awake. When it settles, the plan adds a little, and then a little more. In studies exercise for hip and knee did better than waiting, with good explanation beside it.
card-something-else-title = Could it be something else?
card-something-else = Pain at the inner knee is not always the same. It can come from behind the kneecap, and also from the joint line, a tendon, the hip, or stiffness after an injury or surgery. Kneecap pain is the most common companion, often with tired hips or feet that roll inwards. If yours sits elsewhere, let a clinician look which it is.
card-slow-beats-heavy-title = Slow beats heavy
card-slow-beats-heavy = Early exercises straighten the knee with little load, so that timing comes back before strength. Later come step-ups, split squats and lunges. Slow and free of pain counts more than load or number. In a trial people who saw their tempo kept to eight seconds far better. How straight the knee travels is a gentle hint only, never a test.
card-how-it-is-assessed-title = How a knee is assessed
card-how-it-is-assessed = A clinician watches you walk, squat and stand on one leg, and feels for strength at hip and thigh. An X-ray or MRI is not always needed: mostly after an injury, with severe pain or with warning signs. Pictures often show changes in people without any pain. Your tests here look at what the knee can do, each with its error.
card-pain-is-information-title = Pain is information
card-pain-is-information = Up to 2 of 10 is fine in an exercise, when the next morning is as usual. At 3 or 4 it gets smaller, at 5 it stops. Studies have allowed somewhat more; these limits are stricter because nobody stands beside you. Pain tells about load, not about how much you want it. An honest answer always earns the same.
card-flares-title = When it flares up
card-flares = A flare is a few days of more pain, after more load, short sleep, or for no reason that can be found. It seldom means that something is hurt. Do the calm session, walk a little, keep answering in the morning. Your streak waits for you. Most flares settle within days; then the plan begins a step lower and climbs again.
card-stairs-and-squats-title = Stairs, squats and standing
card-stairs-and-squats = Going down loads the kneecap more than going up, and a deep bend more than a small one. For now use the rail, halve the flights, set the whole foot down. Bend and lift with the hips going back. On a bicycle a higher saddle is kinder. When you stand for long, let both legs share the weight.
card-sitting-title = Long sitting
card-sitting = About seven in ten people with this pain feel it in long sitting, often after some twenty minutes, and it eases within ten when they move. So stand up or straighten the knee every twenty to thirty minutes. Keep the feet flat, not tucked under the chair. It is no exercise, only a change, and it earns no points.
card-jumps-in-load-title = Jumps in load
card-jumps-in-load = Knees like small steps. A week, or one single outing, that is much longer than the recent ones comes before many running injuries. Keep the next days ordinary, and grow by little: recovery needs its days, too. Knowing this helps by itself: in one trial with runners, exercise on top of it made no further difference.
card-shoes-and-running-title = Shoes and running
card-shoes-and-running = Shoes that are comfortable and not worn out are good enough; no model has been shown to be best. Arches that flatten or soles that wear unevenly are common and no fault of yours. Inserts may ease pain for some weeks: ask a clinician. When you run, shorter and quicker steps are easier on the kneecap. Change one thing at a time.
card-noises-title = Cracks and clicks
card-noises = Noise without pain is common at every age and usually harmless. It may be gas in the joint, a tendon that slides, or surfaces that glide on each other. It counts against nothing here, and you need not avoid the movement. A knee that gets stuck, or a catch that hurts, is different: stop there, and tell it here.
card-plateaus-title = Weeks without change
card-plateaus = Weeks without change belong to the way, above all when pain has lasted long. Often strength comes before the pain moves. When it stays the same twice, change one thing only: load outside, the range, or the days that fell out. Your diary of stairs, sitting and sport is the first place to look. After six weeks, show it to a professional.
card-how-long-it-takes-title = How long it takes
card-how-long-it-takes = Many people notice a change in four to six weeks. Pain that has lasted long often needs three to six months. In studies four in ten were still not content after a year, so ups and downs are usual and no fault of yours. What speaks for you: small steps, kept up, with pain respected. Nobody can promise a date.
card-stretch-and-roll-title = Stretching and rolling
card-stretch-and-roll = Gentle stretches for thigh and hip take off tension, and a foam roller loosens for a while. Alone they are not enough: they make you more movable, and it is strength and movement that last. So they stand beside your exercises. Go to the first pull, breathe, hold for twenty to thirty seconds. More force brings no more.
card-on-its-own-title = Can it settle on its own?
card-on-its-own = A mild ache may, when you ease what brings it on. Pain that stays mostly needs exercises for hip and knee; guidelines put them first, and in studies they did better than waiting. The longer it had lasted before, the slower the way in those studies. So early attention is worth it, and today is early enough.
card-when-to-ask-title = When to ask a professional
card-when-to-ask = Ask when six weeks bring no clear change, when it gets worse for two, when the knee buckles, or when you can do less than before. A professional finds what is yours in it and guides the next steps. A knee that is hot, stuck or swollen, or a swollen calf, cannot wait. Asking early is good care.
card-the-whole-leg-title = The whole leg
card-the-whole-leg = A knee sits between hip and foot. Hips and glutes hold the thigh, thigh and hamstrings move the knee, ankle and foot land it. There is seldom one single cause, and so there is seldom one single exercise. In trials hip work eased pain early, and hip and knee together do well. That is why your plan looks beyond the knee.
card-hands-on-title = Hands, tape and inserts
card-hands-on = Massage, a therapist’s hands, tape or inserts can ease pain for a few weeks, and make exercise easier. They stand beside it and do not replace it. The guideline allows tape for up to four weeks and inserts for up to six, chosen with a clinician. If you would like to try one, ask. Your plan goes on meanwhile.
card-no-rush-title = No rush
card-no-rush = Feeling better comes before being ready. Back to full running, sport or deep squats in one go, and the ache often comes back, too. The plan first asks for calm weeks, an easy step-down and both legs alike. Then come short stages with a day between. It takes some weeks longer, and it is kinder to the year.
card-staying-well-title = Staying well
card-staying-well = Keep two days a week for the strength of hips, glutes and thighs, and warm up before sport. Let volume grow slowly. Look after technique in the gym and how you stand and sit at work. Nothing keeps every ache away. When three mornings are sore, go a step back for a week: small and early is the easier way.

## What to expect. Values: first, last (weeks)
timeline-mild = Many notice a first change in 2 to 3 weeks. Plan for { $first } to { $last } weeks. Some pain can come and go, and nobody can promise a date.
timeline-mild-checked = Under 3 months and worst pain up to 4: first change in 2 to 3 weeks, { $first } to { $last } weeks to the functional phase.
timeline-between = Many notice a change in 4 to 6 weeks. Plan for { $first } to { $last } weeks. Some pain can come and go, and nobody can promise a date.
timeline-between-checked = Under 3 months, worst pain 5: between the two courses, { $first } to { $last } weeks.
timeline-long-standing = Pain that is strong or has lasted long often needs 3 to 6 months. Plan for { $first } to { $last } weeks, with weeks without change between them. Small steps count.
timeline-long-standing-checked = 3 months or more, worst pain 6 or more, or low function: { $first } to { $last } weeks, plateaus expected.
timeline-unknown = Many notice a change in 4 to 6 weeks; pain that has lasted long often needs 3 to 6 months. Some pain can come and go.
timeline-unknown-checked = Duration or worst pain not told: { $first } to { $last } weeks, no closer estimate.
timeline-flare = This looks like a flare: a few days of more pain. Most settle within days. Do less, walk a little, keep answering. Your streak waits for you.
timeline-flare-checked = Flare: a red session, or a morning of 5 or more, or 3 above the usual.
timeline-plateau = Four weeks without a clear change. That is common. Let us change one thing only: load outside, the range, or the days that fell out.
timeline-plateau-checked = Worst of the week the same as 2 and 4 weeks ago, activities not better.

## When to ask a professional. A prompt never locks anything by itself
help-six-weeks = Six weeks, and no clear change yet. Please show the knee to a physiotherapist or doctor. What you did so far is worth telling.
help-six-weeks-checked = Six weeks without meaningful change: pain fell by less than 2 and less than 30 %, activities rose by less than 1.3.
help-six-weeks-unknown = Six weeks have gone by, and there are too few answers to tell a change. Please answer for a few days, or show the knee to a professional.
help-six-weeks-unknown-checked = Six weeks, change not known: fewer than 3 answered days in the first or the last week, activities not rated again.
help-worse = It has been getting worse for two weeks. Please have somebody look at the knee, and keep to the calmer days until then.
help-worse-checked = Worst of the week at least 2 above before for two weeks: { $before }, now { $now }.
help-instability = The knee buckled. Please have that looked at, and keep something to hold near you.
help-instability-checked = Buckled { $times ->
        [one] once
       *[other] { $times } times
    } in 14 days, last on { $day }.
help-function = You can do less than before. Please let a physiotherapist or doctor see why.
help-function-checked = Activities down by 1.3 or more, against the first rating or the one before.
help-mornings = Your mornings have been sore for two weeks. Please ask a professional what else could help.
help-mornings-checked = Usual morning pain { $base } or more for 14 days.
help-calm = The calm days have not been enough for two weeks. Please ask a professional to look at the knee.
help-calm-checked = Calm phase not left in { $days } days.

## The stop card, one tap away from everywhere
help-stop-now = Stop. Sit or lie with the knee as it likes.
help-stop-now-checked = Stop card.
help-stop-emergency = Call { $number ->
        [none] your local emergency number
       *[other] { $number }
    } now for chest pain or trouble breathing, a swollen calf, a hot knee with fever, a knee out of shape, a cold or numb foot, or numbness where you would sit on a saddle.
help-stop-emergency-checked = Signs of EM1 to EM5: emergency.
help-stop-urgent = See a doctor today if the knee is stuck, is hot or swollen, gave way with a pop, or cannot carry you.
help-stop-urgent-checked = Signs of EM1b and UR1 to UR6: urgent.
help-stop-otherwise = Otherwise leave out loading for today. Gentle movement is fine. Tell how it is tomorrow morning.
help-stop-otherwise-checked = No sign of these: no loading today, morning answer decides.
help-stop-points = Stopping is the skilled move. You keep today’s points.
help-stop-points-checked = Points do not depend on stopping.
