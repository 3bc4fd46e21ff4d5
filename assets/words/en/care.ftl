### Words of care: advice after a pain answer, levels, and why points were earned. Short and kind.

## Advice after the question before a session
care-advice-before-proceed = Good to go. Up to 2 is fine.
care-advice-before-smaller = Smaller and slower today. Bend about half as far.
care-advice-before-calm-only = A calm day for this knee. Leave this exercise for today.
care-advice-before-stop = No exercise today. Rest the knee and ask a professional if it stays like this.
care-advice-too-large = This exercise cannot be made small enough today. Leave it for another day.

## Advice while moving
care-advice-during-proceed = Thank you. Go on gently.
care-advice-during-smaller = That is information, not failure. Smaller and slower from here.
care-advice-during-stop = Stopping is the skilled move today.
care-advice-during-calm-only = Enough of this exercise for today.

## Advice afterwards
care-advice-after-proceed = Your knee liked that.
care-advice-after-smaller = Thank you. A smaller bend next time.
care-advice-after-calm-only = Give the knee a quiet day. Gentle walking is fine.
care-advice-after-stop = Rest today, and ask a professional if it does not settle.

## Levels, a trail to look back on
level-1 = Front door
level-2 = Garden path
level-3 = Quiet lane
level-4 = Field track
level-5 = Brook crossing
level-6 = Woodland trail
level-7 = Lakeside walk
level-8 = Hill path
level-9 = Heather slope
level-10 = Ridge walk
level-11 = High meadow
level-12 = Coast to coast
level-13 = Island ferry
level-14 = Lighthouse point
level-15 = Northern lights
level-16 = Open horizon

## Why points were earned, or not
reason-session = Your planned session is done
reason-smart-stop = You stopped in good time and told why
reason-check-in = You checked in before starting
reason-after = You told how it feels afterwards
reason-again-session = One session a day is plenty
reason-again-check-in = Today’s check-in is already on the trail
reason-again-after = Today’s answer is already on the trail
reason-advice-open = The advice was to do less. It is there for you next time
reason-red-day = A pause day. Your streak waits for you

## What a day was
day-kept = Plan kept
day-rest = Rest day
day-free = Free pass
day-paused = Pause
day-missed = No session
