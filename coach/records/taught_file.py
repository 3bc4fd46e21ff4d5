"""An exercise that was taught by example, as a file for people to read and to go on with."""

from collections.abc import Mapping
from datetime import date

from coach.movement.exercise import Driver, Exercise, RangeRule
from coach.movement.teaching import Taught
from coach.movement.vocabulary import Legs, Posture, View

_SETUPS: Mapping[Posture, str] = {
    Posture.STANDING: "Stand as in the example, with a wall or table within reach.",
    Posture.SPLIT: "Stand with one foot in front of the other, a wall or table within reach.",
    Posture.SEATED: "Sit on a firm chair that cannot slide.",
}
_FROM: Mapping[View, str] = {
    View.FRONT: "Face the camera.",
    View.SIDE: "Turn side-on to the camera.",
    View.OBLIQUE: "Stand at an angle to the camera, as in the example.",
}
_DOSE_COMMENT: Mapping[Legs, str] = {
    Legs.BOTH: "",
    Legs.ONE: " # per leg",
    Legs.ALTERNATING: " # of both legs together",
}


def taught_file(taught: Taught, *, on: date) -> str:
    """Return the TOML of an exercise file.

    Args:
        taught: what the example showed.
        on: the day of the example.
    """
    exercise, driver = taught.exercise, _driver(taught.exercise)
    ranges = ", ".join(_number(change) for change in taught.ranges)
    unit = "degrees" if driver.signal.is_angle else "of the standing hip height"
    lines = [
        "# Taught by example: three repetitions were watched, and this is what was measured.",
        "# Read it through, above all the words, the dose and the range; nothing here has been",
        "# reviewed. exercises/README.md explains every key.",
        "schema = 1",
        'status = "draft"',
        'phase = "functional" # where it belongs in the care programme: please check',
        f'sources = ["taught by example on {on.isoformat()}", "dose and limit: judgement"]',
        "",
        "[text] # what the patient reads; please write your own",
        f"name = {_text(exercise.text.name)}",
        f"setup = {_text(f'{_SETUPS[exercise.posture]} {_FROM[exercise.preferred_view]}')}",
        'cue = "Move as calmly as in the example"',
        'why = "Your physiotherapist chose it for you."',
        'cautions = ["More than 2 out of 10: make it smaller, or stop."]',
        "",
        f"[body] # {taught.kind.name}",
        f'posture = "{exercise.posture}"',
        f'legs = "{exercise.legs}"',
        "",
        "[views] # seen from here; other views are not counted unless they have a driver",
        f'preferred = "{exercise.preferred_view}"',
        "",
        f"# The three repetitions went {ranges} {unit} from rest.",
        *_driver_lines(exercise, driver),
        *_range_lines(exercise.range),
        *_tempo_lines(exercise),
        "[dose] # not from the example",
        f"sets = {exercise.dose.sets}",
        f"reps = {exercise.dose.reps}{_DOSE_COMMENT[exercise.legs]}",
        f"rest_s = {exercise.dose.rest_s:g}",
    ]
    return "\n".join(lines) + "\n"


def _driver(exercise: Exercise) -> Driver:
    return exercise.drivers[exercise.preferred_view]


def _driver_lines(exercise: Exercise, driver: Driver) -> list[str]:
    lines: list[str] = []
    for view in sorted(exercise.drivers, key=lambda one: one is not exercise.preferred_view):
        is_seen = view is exercise.preferred_view
        lines += [
            f"[driver.{view}]" + ("" if is_seen else " # measured alike, but not in the example"),
            f'signal = "{driver.signal}"',
            f"min_change = {_number(driver.min_change)} # less is not an attempt",
            f"target_change = {_number(driver.target_change)}",
            "",
        ]
    return lines


def _range_lines(rule: RangeRule | None) -> list[str]:
    if rule is None:
        return ["# No [range]: the knee hardly bent, or its angle could not be seen.", ""]
    return [
        "[range] # knee flexion as the camera saw it, degrees",
        f"rest_deg = {rule.rest_deg:g}",
        f"target_deg = {rule.target_deg:g}",
        f"limit_deg = {rule.limit_deg:g} # judgement; a check D1 would warn before it",
        "",
    ]


def _tempo_lines(exercise: Exercise) -> list[str]:
    tempo = exercise.tempo
    return [
        "[tempo] # of the example, to half a second; 0 is not scored",
        f'starts_with = "{tempo.starts_with}"',
        f"eccentric_s = {tempo.eccentric_s:g}",
        f"pause_s = {tempo.pause_s:g}",
        f"concentric_s = {tempo.concentric_s:g}",
        f"top_pause_s = {tempo.top_pause_s:g}",
        "",
    ]


def _number(value: float) -> str:
    return f"{round(value, 3):g}"


def _text(words: str) -> str:
    """Return a TOML string; what it may not hold is left out."""
    plain = "".join(letter for letter in words if letter.isprintable())
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
