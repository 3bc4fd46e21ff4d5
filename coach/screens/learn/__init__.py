"""Learning cards: a list by what they are about, and a page for each."""
