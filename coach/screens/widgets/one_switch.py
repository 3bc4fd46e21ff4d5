"""One-switch use: the focus walks by itself, and a single key chooses what it stands on.

This is automatic scanning, the usual scheme for one switch: a press at the right moment is all
that is needed, never a long press and never two quickly. Where there is much to choose from,
the focus walks over groups first (a row of numbers, a list); a press enters the group, and after
one walk through it without a press the group is left again. Switch interfaces type Space or
Enter; both are the switch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import pygame

SWITCH_KEYS = (pygame.K_SPACE, pygame.K_RETURN, pygame.K_KP_ENTER)
FIRST_STEPS = 2  # a new screen is looked at before the focus walks on
FEW = 8  # stops that are walked one by one; judgement: 8 stops of 1.5 s are 12 s
SMALLEST_GROUP = 3
TREMOR_S = 0.3  # a second press this soon is the same one; switch interfaces filter 0.1 to 0.5 s


def is_switch(event: pygame.Event) -> bool:
    """Whether an event comes from the switch: its key, or the letter that the key types."""
    if event.type == pygame.TEXTINPUT:
        return bool(event.text == " ")
    return event.type in {pygame.KEYDOWN, pygame.KEYUP} and event.key in SWITCH_KEYS


@dataclass(frozen=True, slots=True)
class Walk:
    """What there is to walk over.

    Attributes:
        controls: what is on the screen, in order.
        rows: those of them that are rows of a list, which may scroll.
        focus: what Enter means now; the walk goes on from there.
    """

    controls: tuple[str, ...]
    rows: frozenset[str]
    focus: str | None


class OneSwitch:
    """Walks over the controls of a screen.

    Attributes:
        step_s: how long the focus stays on each stop.
        stop: the controls on which it stands; more than one are a group.
        used: the control that was chosen in this frame.
        is_past_end: the walk stepped beyond the last row of a list, which may have more.
    """

    def __init__(self, step_s: float) -> None:
        self.step_s = step_s
        self.stop: tuple[str, ...] = ()
        self.used: str | None = None
        self.is_past_end = False
        self._inside: str | None = None  # the group that was entered
        self._waited_s = 0.0
        self._since_press_s = TREMOR_S
        self.forget()

    def forget(self) -> None:
        """Begin anew: another screen is shown."""
        self.stop, self._inside = (), None
        self._waited_s = -self.step_s * (FIRST_STEPS - 1)

    def take(
        self, walk: Walk, events: Sequence[pygame.Event], *, dt_s: float
    ) -> list[pygame.Event]:
        """Let time pass and take in the switch; return the other events."""
        others = [event for event in events if not is_switch(event)]
        is_pressed = any(is_switch(one) and one.type == pygame.KEYDOWN for one in events)
        self.used, self.is_past_end = None, False
        self._since_press_s += dt_s
        stops = self._stops(walk)
        at = next((i for i, stop in enumerate(stops) if walk.focus in stop), 0)
        is_gone = walk.focus is not None and walk.focus not in walk.controls
        self.stop = () if is_gone or not stops else stops[at]
        if not self.stop:  # a list that has just scrolled shows its rows in this frame
            return others
        if is_pressed and self._since_press_s >= TREMOR_S:
            self._press()
            return others
        self._waited_s += dt_s
        if self._waited_s >= self.step_s:
            self._waited_s = 0.0
            self._go_on(walk, stops, at)
        return others

    def ended_list(self, focus: str | None) -> str | None:
        """Return the list whose end the walk has found: the arrow led to no other row of it."""
        group = self._inside
        if not self.is_past_end or group is None:
            return None
        if focus is not None and group_of(focus) == group and (focus,) != self.stop:
            return None
        self._inside = None
        return group

    def _go_on(self, walk: Walk, stops: Sequence[tuple[str, ...]], at: int) -> None:
        if self._inside is None or at < len(stops) - 1:
            self.stop = stops[(at + 1) % len(stops)]
        elif self.stop[0] in walk.rows:
            self.is_past_end = True
        else:
            group, self._inside = self._inside, None
            self.stop = next(stop for stop in self._stops(walk) if group_of(stop[0]) == group)

    def _press(self) -> None:
        self._since_press_s, self._waited_s = 0.0, 0.0
        if len(self.stop) > 1:
            self._inside = group_of(self.stop[0])
            self.stop = self.stop[:1]
            return
        self._inside, self.used = None, self.stop[0]

    def _stops(self, walk: Walk) -> list[tuple[str, ...]]:
        inside: list[tuple[str, ...]] = []
        inside += [(one,) for one in walk.controls if group_of(one) == self._inside]
        if inside and self._inside is not None:
            return inside
        self._inside = None
        if len(walk.controls) <= FEW and not walk.rows:
            return [(one,) for one in walk.controls]
        stops: list[tuple[str, ...]] = []
        for group, members in groupby(walk.controls, key=group_of):
            together = tuple(members)
            is_group = bool(group) and len(together) >= SMALLEST_GROUP
            is_list = len(together) > 1 and together[0] in walk.rows
            stops.extend([together] if is_group or is_list else [(one,) for one in together])
        return stops


def group_of(control: str) -> str:
    """Return what stands before the last colon: `pain:left` of `pain:left:3`."""
    return control.rpartition(":")[0]
