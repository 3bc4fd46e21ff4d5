"""Which target a hand means, and every sign taken once; no drawing in here.

Signs mean targets by their order from left to right, as the person who faces the screen sees
them, whether or not the picture is mirrored: the left hand the left one, the right hand the right
one, both hands the one between. Of one target every sign means it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands

HandSource: TypeAlias = Callable[[], HandReading | None]
"""What the hands say now; None where nobody is watched."""

WITH_MIDDLE = 3  # targets
SHOWS_FROM = 0.12  # of the time: a hand that only passes lights nothing up


def meant(sign: Hands, controls: Sequence[str], *, main: str | None = None) -> str | None:
    """Return the control that a sign means.

    Args:
        sign: whose hands were up.
        controls: at most three, as they lie from left to right.
        main: the one that both hands always mean, if there is one.
    """
    if len(controls) == 1:
        return controls[0]
    if not controls:
        return None
    match sign:
        case Hands.LEFT:
            return controls[0]
        case Hands.RIGHT:
            return controls[-1]
        case Hands.BOTH:
            middle = controls[1] if len(controls) == WITH_MIDDLE else None
            return middle if main is None else main


def sign_of(control: str, controls: Sequence[str], *, main: str | None = None) -> Hands | None:
    """Return the sign that is shown on a target; the main one has its own, wherever it lies."""
    signs = (Hands.BOTH, Hands.LEFT, Hands.RIGHT)
    return next((one for one in signs if meant(one, controls, main=main) == control), None)


class HandWatch:
    """Takes each sign once; signs given before it began, or while nobody asked, are gone."""

    def __init__(self, source: HandSource | None = None) -> None:
        self._source = source
        now = self.reading
        self._given = 0 if now is None else now.given

    @property
    def reading(self) -> HandReading | None:
        return None if self._source is None else self._source()

    def take(self) -> Hands | None:
        """Return the sign given since the last call; call it every frame."""
        now = self.reading
        if now is None or now.given == self._given:
            return None
        self._given = now.given
        return now.last

    def dwell(self, controls: Sequence[str], *, main: str | None = None) -> Mapping[str, float]:
        """Return how much of its time a hand has been held over a target, by control."""
        now = self.reading
        if now is None or now.raised is None or now.held < SHOWS_FROM:
            return {}
        control = meant(now.raised, controls, main=main)
        return {} if control is None else {control: now.held}


NO_HANDS = HandWatch()
"""Where nobody is watched."""
