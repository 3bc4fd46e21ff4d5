"""Write docs/care_answers.md from the questions that the care commands ask.

    .venv/bin/python tools/write_answers_format.py

Keys, questions and what is allowed are those of `coach/care/asking/sheets.py`; a test compares.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from coach import words
from coach.care.asking.ask import Ask, allowed
from coach.care.asking.sheets import SHEETS, Sheet

PAGE = Path(__file__).resolve().parent.parent / "docs" / "care_answers.md"

HEAD = """\
# Answers files

<!-- Written by tools/write_answers_format.py; change that, or coach/care/asking/sheets.py -->

What the care commands ask at the keyboard can also stand in a TOML file. Both go through the same
questions, and what is left out was not answered: a missing answer never counts as a good one. A
wrong file gets a message with file, key, value and what is allowed, and then nothing of it is
kept. Answers are added to those told before, never put in their place.

```toml
[person]
sore = "left"
place = "kneecap"
born = 1961

[morning.left]
pain = 2
new_swelling = false
```

Pain is a whole number from 0 (none) to 10. Tables about a knee are written as `[morning.left]` and
`[morning.right]`. The day is today's, and a day ends at four in the morning.

| Command | Tables |
|---|---|
"""

COMMANDS: Mapping[str, tuple[Sheet, ...]] = {
    "coach care start --answers FILE.toml": (
        Sheet.SCREENING,
        Sheet.CLEARANCE,
        Sheet.PERSON,
        Sheet.WISHES,
        Sheet.GOALS,
        Sheet.MORNING,
    ),
    "coach care checkin --answers FILE.toml": (
        Sheet.MORNING,
        Sheet.BEFORE,
        Sheet.AFTER,
        Sheet.HOUR,
        Sheet.GOALS,
    ),
    "coach care diary --answers FILE.toml": (Sheet.DIARY, Sheet.AWAY, Sheet.RUN),
    "coach care assess squat --answers FILE.toml": (Sheet.TEST,),
    "coach run --source 0 --answers FILE.toml": (
        Sheet.BEFORE,
        Sheet.DURING,
        Sheet.OWN,
        Sheet.AFTER,
    ),
}
NOTES: Mapping[Sheet, str] = {
    Sheet.SCREENING: "Questions that follow from another are asked after a yes to it only.",
    Sheet.CLEARANCE: "A clinician has seen the knee and says that exercise is all right.",
    Sheet.PERSON: "What is left out later stays as it was told last.",
    Sheet.WISHES: "What is left out later stays as it was told last.",
    Sheet.GOALS: "One rating for each of `wishes.activities`, in their order.",
    Sheet.TEST: "Where no camera is there, or in place of the question after a test.",
    Sheet.DURING: "The highest pain in each exercise of a planned session.",
    Sheet.OWN: (
        "What an exercise asks afterwards where no camera can tell, such as whether the knee "
        "stayed straight; the answer is for every exercise of the session that asks."
    ),
    Sheet.HOUR: "About an hour after a session.",
}
KNEE = "…"
ACTIVITY = "…"


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE.name}")
    return 0


def page() -> str:
    rows = [
        f"| `{command}` | {', '.join(f'`{sheet}`' for sheet in sheets)} |"
        for command, sheets in COMMANDS.items()
    ]
    lines = [HEAD + "\n".join(rows)]
    for sheet, asks in SHEETS.items():
        knees = f" (`[{sheet}.left]`, `[{sheet}.right]`)" if sheet.is_for_each_knee else ""
        lines += ["", f"## `{sheet}`{knees}", ""]
        lines += [NOTES[sheet], ""] if sheet in NOTES else []
        lines += ["| Key | Question | Allowed |", "|---|---|---|", *_rows(asks)]
    return "\n".join(lines) + "\n"


def _rows(asks: tuple[Ask, ...]) -> Iterator[str]:
    for ask in asks:
        question = words.text(ask.words, knee=KNEE, activity=ACTIVITY)
        must = ", must be there" if ask.is_needed else ""
        yield f"| `{ask.key}` | {question} | {allowed(ask)}{must} |"


if __name__ == "__main__":
    sys.exit(main())
