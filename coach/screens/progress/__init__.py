"""Progress: days, pain, movement, load, tests and what was earned, each with its error."""
