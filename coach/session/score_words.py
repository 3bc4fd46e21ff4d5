"""Why points are what they are, in the language in use.

What happened is stored with the English sentence of the rules that judged it. It stays as it was
stored; here it is only said again. A sentence of other rules is shown as it is.
"""

import re

from coach import words
from coach.movement.events import Reason

_KEYS = {
    "no tempo is asked for": "why-no-tempo",
    "a steady tempo": "why-steady-tempo",
    "past your limit: stay smaller": "why-past-limit",
    "near your limit: a little smaller": "why-near-limit",
    "a small one: good practice": "why-small",
    "within your range": "why-within",
    "well lined up": "why-lined-up",
    "next time: knee over the foot": "why-knee-over-foot",
    "next time: knees over the feet": "why-knees-over-feet",
    "next time: hips level": "why-hips-level",
    "next time: chest over the middle": "why-chest-middle",
    "next time: chest a little higher": "why-chest-higher",
    "next time: sit and stand tall": "why-tall",
    "next time: weight on both feet": "why-both-feet",
    "next time: a little smaller": "why-smaller",
    "next time: knee behind the toes": "why-knee-behind",
    "next time: hips first, then knees": "why-hips-first",
    "next time: knees a little straighter": "why-straighter",
    "next time: knee long": "why-knee-long",
    "next time: hips in line with knees and shoulders": "why-in-line",
    "next time: heel on the floor": "why-heel",
    "next time: standing foot rooted": "why-rooted",
    "next time: hips stacked": "why-stacked",
    "next time: knee to the floor": "why-knee-floor",
}
_PLACES = {
    "the way down": "down",
    "the way up": "up",
    "the pause below": "below",
    "the pause at the top": "top",
    "the way out": "out",
    "the way back": "back",
}
_TEMPO = re.compile(
    r"(?P<place>the [a-z ]+) took (?P<seconds>\d+\.\d) s of (?P<target>\d+(?:\.\d+)?) s: "
    r"(?P<longer>take longer)?(?:a little quicker)?"
)


def said_why(reason: Reason) -> str:
    """Return the sentence of a stored reason."""
    if reason.why in _KEYS:
        return words.text(_KEYS[reason.why])
    tempo = _TEMPO.fullmatch(reason.why)
    if tempo is None or tempo["place"] not in _PLACES:
        return reason.why[:1].upper() + reason.why[1:]
    way = "longer" if tempo["longer"] else "quicker"
    return words.text(
        f"why-{_PLACES[tempo['place']]}-{way}",
        seconds=float(tempo["seconds"]),
        target=float(tempo["target"]),
    )
