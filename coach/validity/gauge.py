"""For how long the live knee-in gauge could tell while exercising, and whether it should. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import CheckCode
from coach.validity.accuracy import GaugeSample
from coach.validity.silence import is_right_to_be_silent, must_be_silent
from coach.validity.truth import Case

KNEE_IN_CHECKS = (CheckCode.K1, CheckCode.K2)


@dataclass(frozen=True, slots=True)
class GaugeFrames:
    """Poses within repetitions of one scene; frames come evenly, so they are shares of time."""

    spoke_rightly: int = 0
    spoke_wrongly: int = 0
    silent_rightly: int = 0
    silent_wrongly: int = 0
    silent_open: int = 0  # the truth does not know

    @property
    def silent(self) -> int:
        return self.silent_rightly + self.silent_wrongly + self.silent_open

    @property
    def total(self) -> int:
        return self.spoke_rightly + self.spoke_wrongly + self.silent


NO_GAUGE = GaugeFrames()


def gauge_frames(
    case: Case, samples: Iterable[GaugeSample], codes: Sequence[CheckCode]
) -> GaugeFrames:
    """Count the poses of the repetitions; nothing where no check is about knee-in."""
    code = next((code for code in codes if code in KNEE_IN_CHECKS), None)
    if code is None:
        return NO_GAUGE
    found = dict.fromkeys(GaugeFrames.__dataclass_fields__, 0)
    for sample in samples:
        rep = next((rep for rep in case.reps if rep.start_s <= sample.t_s <= rep.end_s), None)
        if rep is None:
            continue
        if sample.reason is None:
            wrongly = must_be_silent(code, rep, case.view)
            found["spoke_wrongly" if wrongly else "spoke_rightly"] += 1
        else:
            right = is_right_to_be_silent(code, sample.reason, rep, view=case.view)
            names = {True: "silent_rightly", False: "silent_wrongly", None: "silent_open"}
            found[names[right]] += 1
    return GaugeFrames(**found)
