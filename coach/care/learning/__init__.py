"""What a person learns on the way: cards, the expected course, and when to ask for help."""
