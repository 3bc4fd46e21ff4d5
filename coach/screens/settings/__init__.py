"""Settings: look, sound, sessions, reach, and what is stored."""
