### Words of the care commands in the terminal.

care-kept = { $count ->
    [one] One answer sheet is kept.
   *[other] { $count } answer sheets are kept.
 }
care-told-again = This was answered before about the same day. Both answers are kept.
care-told-again-pain = This was answered before about the same day. Both answers are kept, and the higher one decides.
care-days-to-come = Some entries are of { $last }, later than today ({ $today }). They are kept and count again when their day comes. Is the clock of this computer right?
care-unread = { $count ->
    [one] One stored answer cannot be read. It is kept as it is
   *[other] { $count } stored answers cannot be read. They are kept as they are
 }, and the plan is made without. A backup may help: coach data restore FILE
care-screening-begins = First some questions on warning signs. They decide whether a doctor should look before you exercise. Please answer each with yes or no.
care-start-locked = The exercises wait until then. Tell what has changed with: coach care start
care-start-done = Thank you. What today asks for, and why: coach care plan
care-nothing-due = Nothing is to be asked right now. To tell more, name the moment: coach care checkin --moment morning
