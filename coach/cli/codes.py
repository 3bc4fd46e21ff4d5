"""Exit codes that are not those of an error of our own (`CoachError.exit_code`)."""

UNEXPECTED = 1
WRONG_USE = 2
INTERRUPTED = 130
