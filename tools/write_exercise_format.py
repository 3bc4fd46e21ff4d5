"""Write exercises/README.md and the JSON Schema for editors from the keys of exercise files.

    .venv/bin/python tools/write_exercise_format.py

The keys, their meaning and their bounds are those of `coach/records/exercise_format.py`; a test
compares. What the words of the vocabulary mean is written here.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from coach.movement.vocabulary import (
    CheckCode,
    Condition,
    Legs,
    Motion,
    Need,
    Posture,
    Signal,
    Way,
)
from coach.records.exercise_format import json_schema

FOLDER = Path(__file__).resolve().parent.parent / "exercises"
PAGE_NAME = "README.md"
SCHEMA_NAME = "exercise.schema.json"

HEAD = """\
# Exercise files

<!-- Written by tools/write_exercise_format.py; change that, or coach/records/exercise_format.py -->

An exercise is one TOML file; its name without `.toml` is the exercise's id. Coach reads this folder
and the folder `exercises` of your data folder (`coach data path`). Begin with a copy of the file
that is most alike, and let `coach check-exercises FILE` read it: a wrong file gets a message with
file, key, value and what is allowed. Unknown keys are mistakes. Editors that know JSON Schema
complete and check as you type with [exercise.schema.json](exercise.schema.json).

Data choose, code computes: signals, postures and checks are picked by name, there are no formulas.
Lengths are parts of the standing hip height. Changes are measured from the person's own rest, so
no angle here has to be reached to be counted;
`target_deg` says what is full, `limit_deg` what should not be passed. Every threshold names a
source or says "judgement".

The words stand in the file, in one language, and are shown as they are written. The exercises that
come with Coach are English here; what they say in another language stands in
`assets/words/LANGUAGE/exercises.ftl`, by id and part, and a test keeps the two complete. A file of
your own is never translated, also where it takes the place of one of these with
`--exercise FILE.toml`: write it in the language of whoever reads it.

**No file is reviewed by a physiotherapist yet**, and the app says so. `status` is `draft` until
golden recordings prove that it is counted right (`checked`); only a professional makes it
`reviewed`.

## Add your own in ten lines

As `knee_dip.toml` in the folder `exercises` of your data folder; a view without a driver is not
counted, so give all three where you can:

```toml
schema = 1
status = "draft"
phase = "functional"
sources = ["judgement"]
text = { name = "Knee dip", setup = "A wall in reach.", cue = "Sink slowly", why = "Calm bends." }
body = { posture = "standing", legs = "both" }
views = { preferred = "front" }
driver.front = { signal = "hip_drop", min_change = 0.02, target_change = 0.10 }
range = { rest_deg = 5, target_deg = 50, limit_deg = 60 }
tempo = {starts_with = "eccentric", eccentric_s = 3, pause_s = 1, concentric_s = 2, top_pause_s = 0}
dose = { sets = 2, reps = 8, rest_s = 60 }
```

A bend of θ degrees shared evenly by thigh and shank lowers the hips by 1 - cos(θ / 2) of their
height: 0.015 at 20, 0.046 at 35, 0.076 at 45, 0.134 at 60. `min_change` should be well below half
of `target_change` and above swaying (0.016, or 12 degrees). A check `D1` with `amber = -5` and
`red = 0` cues 5 degrees before `limit_deg`; an exercise without `D1` has no limit.

## Keys
"""

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "Motions": {
        Motion.REPS: "repetitions there and back; needs `driver` and `tempo`",
        Motion.HOLD: "staying in a position; needs `hold` and `dose.seconds`",
        Motion.TIMER: "a clock runs and the person says what was done; needs `dose.seconds`",
        Motion.LOG: "done elsewhere; the person says what was done",
    },
    "Signals": {
        Signal.HIP_DROP: "1 - hip height over the ankles / the same while standing; for every view",
        Signal.BODY_DROP: "the same of head and shoulders, larger and steadier; for the front",
        Signal.KNEE_FLEXION: "degrees of the near or working knee in the picture; for side views",
        Signal.BOTH_KNEES: "degrees, mean of both knees, small while only one bends; for lunges",
        Signal.HIP_OVER_FOOT: "minus the hip's height over the working foot; for steps, front",
        Signal.BODY_OVER_FOOT: "the same of head and shoulders, much steadier; for steps, any view",
        Signal.SHANK_RISE: "1 - vertical knee-to-ankle distance / the same at rest; seated, front",
        Signal.HIP_FLEXION: "degrees between trunk and thigh, 0 = one line, + bent; side views",
        Signal.TRUNK_LEAN: "degrees of the trunk from upright, forwards; side views",
        Signal.SHIN_LEAN: "degrees of the near shank from upright; side views",
        Signal.HEEL_RISE: "heels, ankles and hips over the toes; side views",
        Signal.KNEE_LIFT: "a knee lifted towards the hip, each leg apart; every view",
        Signal.FOOT_LIFT: "the other foot over the standing one, below it negative; every view",
        Signal.FEET_APART: "between the ankles, for steps to the side; front",
        Signal.SIDE_SHIFT: "hips off the middle of the feet, parts of the stance; front",
        Signal.LEG_RAISE: "degrees of the line from hip to ankle above level ground; lying",
        Signal.KNEES_APART: "between the knees; lying on the side",
        Signal.HIP_LIFT: "hips over the knee or ankle on the floor; lying",
    },
    "Postures": {
        Posture.STANDING: "on both feet",
        Posture.SPLIT: "one foot in front of the other, both staying where they are",
        Posture.SEATED: "on a chair",
        Posture.KNEELING: "one knee on the floor, the other foot in front",
        Posture.LYING_BACK: "on the back, the side of the body to the camera",
        Posture.LYING_SIDE: "on the side, the front of the body to the camera",
    },
    "Legs": {
        Legs.BOTH: "both at the same time",
        Legs.ONE: "one leg for a whole set",
        Legs.ALTERNATING: "one after the other, changing with every repetition",
    },
    "Ways": {
        Way.UP_AND_DOWN: "the screen says up and down",
        Way.OUT_AND_BACK: "the screen says out and back: for slides, side steps and openings",
    },
    "Checks": {
        CheckCode.K1: "one-leg knee-in: projected knee angle minus standing, degrees",
        CheckCode.K2: "two-leg knees-in: knee distance / ankle distance, crossed downwards",
        CheckCode.PD: "pelvic drop minus standing, degrees",
        CheckCode.T1: "trunk lean to the side minus standing, degrees",
        CheckCode.T2: "trunk lean forward where leaning is part of it, degrees",
        CheckCode.T2U: "trunk lean forward where upright is asked, degrees",
        CheckCode.D1: "degrees past `range.limit_deg`; negative is before it",
        CheckCode.A1: "weight shifted to one side, part of the stance width",
        CheckCode.K3: "knee past the toes, part of the shank",
        CheckCode.PS: "pelvic drop minus standing, in a hold, degrees",
        CheckCode.T3: "knee bend / hip bend in a hinge",
        CheckCode.D2: "knee bend in a hinge, degrees",
        CheckCode.E1: "knee not straight where it should be, degrees",
        CheckCode.E2: "knee of a lifted leg; no camera can tell, so the person is asked",
        CheckCode.E3: "hips below the line from shoulder to knee in a bridge, degrees",
        CheckCode.H1: "heel lifted, part of the shank",
        CheckCode.B1: "the standing foot off its place, part of the standing hip height",
        CheckCode.R1: "pelvis rolled in side-lying, change of hip width / trunk",
        CheckCode.G1: "thigh away from upright in a standing stretch, degrees",
    },
    "Needs": {
        Need.CHAIR: "a firm one to sit on; a chair or wall to hold is no need, everybody has one",
        Need.WALL: "a smooth one to slide or lean on",
        Need.MAT: "or a carpet, and being able to lie or kneel down and get up again",
        Need.BAND: "an elastic loop band",
        Need.ANCHOR: "for the band, at the height of the knee, that cannot slip",
        Need.ROLLER: "a foam roller",
        Need.STEP: "a firm step or stair; how high is a matter of the level",
    },
    "Conditions": {
        Condition.BACK: "back pain",
        Condition.HIP_OR_GROIN: "hip or groin pain",
        Condition.SHOULDER: "a sore shoulder",
        Condition.ANKLE_OR_CALF: "trouble with ankle, Achilles tendon or calf",
        Condition.KNEELING: "kneeling hurts",
        Condition.KNEECAP_SLIPPED: "the kneecap has slipped out of place before",
        Condition.HYPERMOBILE: "joints that bend backwards",
        Condition.DIZZINESS: "dizziness",
        Condition.FALL_RISK: "a fall in the last year, or unsteady on one leg",
        Condition.CLOT_OR_BLEEDING: "a blood clot once, or blood thinners",
        Condition.FRAGILE_BONE: "fragile bones, or a bone that broke from load",
        Condition.NUMB_SKIN: "numb skin",
    },
}


def main() -> int:
    (FOLDER / PAGE_NAME).write_text(page(), encoding="utf-8")
    (FOLDER / SCHEMA_NAME).write_text(schema(), encoding="utf-8")
    print(f"wrote {PAGE_NAME} and {SCHEMA_NAME} in {FOLDER.name}/")
    return 0


def schema() -> str:
    return json.dumps(dict(json_schema()), indent=2, ensure_ascii=False) + "\n"


def page() -> str:
    lines = [HEAD, "| Key | Meaning | Allowed |", "|---|---|---|"]
    lines += [
        f"| `{key}` | {meaning} | {allowed} |" for key, meaning, allowed in keys("", schema={})
    ]
    for title, words in MEANINGS.items():
        lines += ["", f"## {title}", "", "| Word | Meaning |", "|---|---|"]
        lines += [f"| `{word}` | {meaning} |" for word, meaning in words.items()]
    return "\n".join(lines) + "\n"


def keys(prefix: str, *, schema: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield key, meaning and what is allowed, tables opened up; no schema is the whole file's."""
    root = json_schema()
    node = schema or root
    for name, raw in node["properties"].items():
        field = resolved(raw)
        must = "" if name in node.get("required", []) else ", may be left out"
        items = resolved(field.get("items", {}))
        if "properties" in field:
            yield from keys(f"{prefix}{name}.", schema=field)
        elif "properties" in items:
            yield from keys(f"{prefix}{name}[].", schema=items)
        else:
            yield f"{prefix}{name}", raw.get("description", ""), allowed(field) + must


def resolved(field: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a reference, and see through "or null"."""
    for choice in field.get("anyOf", []):
        if choice.get("type") != "null":
            return resolved(choice)
    if "$ref" in field:
        found: Mapping[str, Any] = json_schema()["$defs"][field["$ref"].rpartition("/")[2]]
        return found
    return field


def allowed(field: Mapping[str, Any]) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if "enum" in field:
        return _quoted(field["enum"])
    if field["type"] in {"number", "integer"}:
        kind = "whole, " if field["type"] == "integer" else ""
        return f"{kind}{field['minimum']} to {field['maximum']}"
    if field["type"] == "array":
        words = resolved(field["items"]).get("enum")
        return f"up to {field['maxItems']} texts" if words is None else f"some of {_quoted(words)}"
    return "a text"


def _quoted(words: Iterable[str]) -> str:
    return " ".join(f"`{word}`" for word in words)


if __name__ == "__main__":
    sys.exit(main())
