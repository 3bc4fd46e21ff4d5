### Words on what the days of a programme earned, and on quests. Short and kind.

## Why points were earned, or not
reason-morning = You told how the morning was
reason-recovery = A rest day kept: your knee builds strength while you rest
reason-dropped = Today’s session was to leave it out, and you did
reason-assessment = You looked at how far you have come
reason-card = You read a card
reason-quest = This week’s quest is met
reason-rest-was-due = Today was for rest. The next session is in your plan
reason-full = A full week already. Enough is enough

## Quests, one a week
quest-mornings = Three mornings of honest check-ins
quest-mornings-how = Answer on three mornings. Every answer is a good one.
quest-honey = Five reps like honey
quest-honey-how = Move slowly in one of this week’s sessions.
quest-rest = Plan two rest days and keep them
quest-rest-how = Two days of rest or mobility, as your plan has them.
quest-stairs = Teach your stairs day
quest-stairs-how = Write down one day: stairs, walks, sport. Any amount will do.
quest-legs = Each leg its own plan
quest-legs-how = Do both doses of one session, each leg within its own range.
quest-line = This week’s quest: { $quest } ({ $days } of { $needed }). { $how }
quest-line-met = This week’s quest is met: { $quest }
