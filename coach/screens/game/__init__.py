"""The tempo game: the exercise is the controller, and the knee flies a lantern."""
