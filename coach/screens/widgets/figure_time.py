"""When the figures on a near screen move: for a while, and again when somebody is there."""

from dataclasses import dataclass

from coach.screens.figures import LOOP_S, phase_at

REST_AFTER_S = 20.0  # without input: who wanted to see the movement has seen it four times


@dataclass(slots=True)
class FigureTime:
    """How far the figures are; set `untouched_s` before each frame.

    A picture that moves for ever beside words draws the eye away from them, and a window that
    nobody looks at costs nothing once it stands still.
    """

    untouched_s: float = 0.0  # since the last input
    has_moved: bool = False  # a figure was drawn moving in this frame
    _passed_s: float = 0.0
    _rests: bool = False

    def pass_by(self, dt_s: float) -> None:
        """Let a frame begin; figures come to rest only at the end of a repetition."""
        rounds = int(self._passed_s / LOOP_S)
        self._passed_s += dt_s
        self.has_moved = False
        if self.untouched_s < REST_AFTER_S:
            self._rests = False
        elif int(self._passed_s / LOOP_S) > rounds:
            self._rests = True

    def begin_anew(self) -> None:
        """Begin with the first repetition: another screen is shown."""
        self._passed_s, self._rests = 0.0, False

    @property
    def phase(self) -> float | None:
        """The share of the repetition to draw; None: the figures rest."""
        return None if self._rests else phase_at(self._passed_s)
