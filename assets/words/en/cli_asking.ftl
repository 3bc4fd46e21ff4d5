### What is asked and answered at the keyboard of a terminal.

ask-example-day = 2026-03-31
ask-allowed-yes-no = yes or no
ask-allowed-number = a number from { $least } to { $most }
ask-allowed-whole = a whole number from { $least } to { $most }
ask-allowed-day = a day written as { $example }
ask-allowed-text = a text of 1 to { $most } characters
terminal-ask-form = { $question } yes, almost or no? Enter to skip
terminal-ask-form-again = yes, almost or no, please.
terminal-ask-count = { $question } Planned were { $planned }. Enter to skip
terminal-ask-number-again = A whole number from 0 to { $most }, please.
terminal-ask-pain-before = Pain in your { $knee } knee before, 0 (none) to { $most }? Enter to skip
terminal-ask-pain-during = Pain in your { $knee } knee during, 0 (none) to { $most }? Enter to skip
terminal-ask-pain-after = Pain in your { $knee } knee after, 0 (none) to { $most }? Enter to skip
terminal-no-display = No display was found ({ $why }), so this runs in the terminal.
terminal-skipped-synthetic = a synthetic patient has no pain
terminal-skipped-nobody = nobody is at a keyboard; --pain-before and --pain-after answer them
