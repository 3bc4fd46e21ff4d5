"""The questions of the care programme on screen, one or a few that belong together at a time."""
