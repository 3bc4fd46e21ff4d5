"""What the knee can do: the tests that are for today, told by the person's own answers."""
