"""Who of the people in the picture is the patient: a pure state machine over what was seen.

The network follows one body and may latch on to, or jump to, a bystander. So now and then somebody
looks round (a second, slower search for everybody), and this machine compares. It holds that the
patient exercises in one place and passers-by pass; that bodies do not jump; and that clothes
keep their colour. Whenever that does not settle it, the pose is doubtful.

Lengths are in image heights or in body sizes (`Body.size`); the numbers are judgement, tried on
painted scenes with a bystander beside, behind and crossing.
"""

import math
from dataclasses import dataclass, replace
from enum import Enum

from coach.movement.likeness import (
    Body,
    Box,
    colours_differ,
    could_be,
    distance,
    is_same_place,
    prominence,
)
from coach.movement.person_memory import (
    ABSENT_S,
    RESIGHT_S,
    PersonLock,
    home_of,
    is_continuous,
    is_home,
    is_pulled,
    remembered,
    unlikeness,
    was_pulled,
)
from coach.movement.pose import Lock

FIRST_STEADY_S = 0.5  # so long in one place before one of several becomes the patient
LOOK_ALONE_S = 2.0  # between two looks round while one person is there
LOOK_IN_COMPANY_S = 0.4
LOOK_IN_DOUBT_S = 0.2
COMPANY_LASTS_S = 3.0  # after the second person was last seen
STRANGER_ALONE_S = 10.0  # somebody who looks different is taken as the patient after so long alone
STRANGER_QUIET_S = 3.0  # and standing so long without moving: nobody is counted by surprise

_CLEARLY_BETTER = 0.5  # in units of `unlikeness`
_QUIET = 0.25  # body sizes
_MASK_MARGIN = 0.3  # body sizes around the patient that stay visible, and little of a neighbour


class Chosen(Enum):
    NOBODY = "nobody"
    TRACKED = "tracked"
    LOOKED = "looked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whose pose this frame shows: the tracked one or one (`index`) of those found looking."""

    lock: Lock
    chosen: Chosen
    index: int = 0


def wants_look(state: PersonLock, *, t_s: float, tracked: Body | None) -> bool:
    """Say whether everybody in this frame should be looked for."""
    since_look_s = t_s - state.looked_s
    if tracked is None:
        return state.patient is not None and since_look_s >= LOOK_ALONE_S
    if state.patient is None or state.is_doubtful or state.newcomer is not None:
        return since_look_s >= LOOK_IN_DOUBT_S
    if not is_continuous(state, tracked, t_s=t_s) or is_pulled(state, tracked, t_s=t_s):
        return since_look_s >= LOOK_IN_DOUBT_S
    in_company = t_s - state.company_s < COMPANY_LASTS_S
    return since_look_s >= (LOOK_IN_COMPANY_S if in_company else LOOK_ALONE_S)


def step(
    state: PersonLock,
    *,
    t_s: float,
    tracked: Body | None,
    looked: tuple[Body, ...] | None,
    width: float,
) -> tuple[PersonLock, Verdict]:
    """Take in one frame.

    Args:
        state: what is remembered.
        t_s: time of the frame.
        tracked: the body the network follows.
        looked: everybody found in this frame, or None when nobody looked round.
        width: of the picture, in image heights.
    """
    is_first_look = looked is not None and state.looked_s == -math.inf
    if looked is not None:
        state = _counted(state, looked, tracked, t_s=t_s)
    found = _found(tracked, looked)
    if not found:
        return _unseen(state, t_s=t_s)
    if state.patient is None:
        if is_first_look and looked and len(found) == 1:
            # Nobody else is there: a film may begin with the first repetition already.
            return _certain(state, found[0], t_s=t_s)
        likely = max(found, key=lambda each: prominence(each[0], width=width))
        if looked is None and _is_waiting_for_another(state, likely[0], t_s=t_s):
            return state, replace(likely[1], lock=Lock.DOUBTFUL)
        return _newcomer(state, likely, t_s=t_s)
    if t_s - state.seen_s > ABSENT_S:
        return _return(state, found, t_s=t_s)
    return _follow(state, found, t_s=t_s, has_looked=looked is not None)


def mask(state: PersonLock) -> Box | None:
    """Return the part of the next picture to show the network, or None for all of it."""
    body = state.patient if state.newcomer is None else state.newcomer
    if not state.is_masked or body is None:
        return None
    margin = _MASK_MARGIN * body.size
    return Box(
        left=body.box.left - margin,
        top=body.box.top - margin,
        right=body.box.right + margin,
        bottom=body.box.bottom + margin,
    )


def follow_newcomer(state: PersonLock) -> PersonLock:
    """Forget the patient: whoever is in the picture next is looked at with fresh eyes."""
    return PersonLock(people=state.people)


_Found = tuple[Body, Verdict]  # a body and the verdict that would choose it


def _counted(
    state: PersonLock, looked: tuple[Body, ...], tracked: Body | None, *, t_s: float
) -> PersonLock:
    apart = tracked is not None and all(not is_same_place(body, tracked) for body in looked)
    people = len(looked) + (1 if apart else 0)
    return replace(
        state, looked_s=t_s, people=people, company_s=t_s if people > 1 else state.company_s
    )


def _found(tracked: Body | None, looked: tuple[Body, ...] | None) -> list[_Found]:
    """Everybody once; the tracked body stands for itself, being smoother than a look."""
    found: list[_Found] = []
    if tracked is not None:
        found.append((tracked, Verdict(Lock.LOCKED, Chosen.TRACKED)))
    for index, body in enumerate(looked or ()):
        if tracked is None or not is_same_place(body, tracked):
            found.append((body, Verdict(Lock.LOCKED, Chosen.LOOKED, index)))
    return found


def _is_waiting_for_another(state: PersonLock, body: Body, *, t_s: float) -> bool:
    """Say whether the last look preferred somebody whom the tracker has not found yet."""
    newcomer = state.newcomer
    is_fresh = t_s - state.looked_s <= 2 * LOOK_IN_DOUBT_S
    return newcomer is not None and is_fresh and not is_same_place(newcomer, body)


def _unseen(state: PersonLock, *, t_s: float) -> tuple[PersonLock, Verdict]:
    is_long = t_s - state.seen_s > ABSENT_S
    state = replace(
        state,
        newcomer=None,
        newcomer_since_s=math.inf,
        is_masked=state.is_masked and not is_long,
        people=0 if state.looked_s == t_s else state.people,
    )
    return state, Verdict(Lock.NOBODY, Chosen.NOBODY)


def _newcomer(state: PersonLock, likely: _Found, *, t_s: float) -> tuple[PersonLock, Verdict]:
    """Watch somebody who may be the patient until they have been steady long enough."""
    body, verdict = likely
    is_same = state.newcomer is not None and is_same_place(body, state.newcomer)
    since_s = state.newcomer_since_s if is_same else t_s
    if t_s - since_s >= FIRST_STEADY_S:
        return _certain(state, likely, t_s=t_s)
    state = replace(
        state,
        newcomer=body,
        newcomer_since_s=since_s,
        is_doubtful=True,
        is_masked=verdict.chosen is Chosen.LOOKED or (state.is_masked and is_same),
    )
    return state, replace(verdict, lock=Lock.DOUBTFUL)


def _return(state: PersonLock, found: list[_Found], *, t_s: float) -> tuple[PersonLock, Verdict]:
    """Somebody is there after an absence: the patient again, or somebody else?"""
    patient = state.patient
    assert patient is not None  # noqa: S101  # the caller's branch; for the type checker
    alike = [each for each in found if could_be(patient, each[0])]
    if alike:
        return _newcomer(state, min(alike, key=lambda each: unlikeness(state, each[0])), t_s=t_s)
    return _stranger(state, found, t_s=t_s)


def _stranger(state: PersonLock, found: list[_Found], *, t_s: float) -> tuple[PersonLock, Verdict]:
    body, verdict = found[0]
    is_same = state.newcomer is not None and len(found) == 1
    since_s = state.newcomer_since_s if is_same else t_s
    is_quiet = (
        is_same
        and state.newcomer is not None
        and distance(body, state.newcomer) < _QUIET * body.size
    )
    quiet_since_s = min(state.quiet_since_s, t_s) if is_quiet else math.inf
    if t_s - since_s >= STRANGER_ALONE_S and t_s - quiet_since_s >= STRANGER_QUIET_S:
        return _certain(replace(state, patient=None, home=None), found[0], t_s=t_s)
    state = replace(
        state,
        newcomer=state.newcomer if is_quiet else body,
        newcomer_since_s=since_s,
        quiet_since_s=quiet_since_s,
        is_doubtful=True,
        is_masked=False,
    )
    return state, replace(verdict, lock=Lock.DOUBTFUL)


def _follow(
    state: PersonLock, found: list[_Found], *, t_s: float, has_looked: bool
) -> tuple[PersonLock, Verdict]:
    in_company = t_s - state.company_s < COMPANY_LASTS_S
    ranked = sorted(found, key=lambda each: unlikeness(state, each[0]))
    best = ranked[0]
    pulled = is_pulled(state, best[0], t_s=t_s)
    if pulled:
        state = replace(state, pulled_s=t_s)
    reachable = is_continuous(state, best[0], t_s=t_s) or (has_looked and is_home(state, best[0]))
    is_back = t_s - state.seen_s > RESIGHT_S
    differs = (in_company or is_back or was_pulled(state, t_s=t_s)) and colours_differ(
        state.patient, best[0]
    )
    rivals = [
        each
        for each in ranked[1:]
        if unlikeness(state, each[0]) - unlikeness(state, best[0]) < _CLEARLY_BETTER
    ]
    unsettled = (state.is_doubtful or (in_company and pulled)) and not has_looked
    if reachable and not differs and not rivals and not unsettled:
        return _certain(state, best, t_s=t_s)
    return replace(state, is_doubtful=True), replace(best[1], lock=Lock.DOUBTFUL)


def _certain(state: PersonLock, chosen: _Found, *, t_s: float) -> tuple[PersonLock, Verdict]:
    body, verdict = chosen
    alone = t_s - state.company_s >= COMPANY_LASTS_S and not was_pulled(state, t_s=t_s)
    state = replace(
        state,
        patient=remembered(state.patient, body, learns=alone),
        home=home_of(state, body, t_s=t_s, learns=alone),
        seen_s=t_s,
        newcomer=None,
        newcomer_since_s=math.inf,
        quiet_since_s=math.inf,
        is_doubtful=False,
        is_masked=verdict.chosen is Chosen.LOOKED,
    )
    return state, verdict
