"""Every screen test is headless and strict about words."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["COACH_STRICT_WORDS"] = "1"
