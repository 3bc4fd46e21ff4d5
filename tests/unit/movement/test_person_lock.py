"""Telling the patient from bystanders, on hand-made sightings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from coach.movement.likeness import Body, Box
from coach.movement.person_lock import (
    FIRST_STEADY_S,
    LOOK_ALONE_S,
    Chosen,
    Verdict,
    follow_newcomer,
    mask,
    step,
    wants_look,
)
from coach.movement.person_memory import PersonLock
from coach.movement.pose import Lock

WIDTH = 16 / 9
FPS = 30
BLUE = (0.5, 0.9, 0.4)
RED = (1.6, 0.7, 0.4)


def body(
    x: float,
    *,
    size: float = 0.25,
    y: float = 0.45,
    colour: tuple[float, float, float] | None = BLUE,
) -> Body:
    box = Box(left=x - 0.15, top=y - 0.4, right=x + 0.15, bottom=y + 0.4)
    return Body(x=x, y=y, size=size, box=box, colour=colour)


MIDDLE = WIDTH / 2
PATIENT = body(MIDDLE)
BYSTANDER = body(MIDDLE + 0.5, size=0.24, colour=RED)


@dataclass
class Watch:
    """Plays frames to the lock: `tracked` is followed, `there` is what a look round finds."""

    state: PersonLock = field(default_factory=PersonLock)
    frame: int = 0
    looks: int = 0

    def see(self, tracked: Body | None, *, there: Sequence[Body] = ()) -> Verdict:
        t_s = self.frame / FPS
        self.frame += 1
        looked = None
        if wants_look(self.state, t_s=t_s, tracked=tracked):
            looked = tuple(there)
            self.looks += 1
        self.state, verdict = step(self.state, t_s=t_s, tracked=tracked, looked=looked, width=WIDTH)
        return verdict

    def see_for(
        self, duration_s: float, tracked: Body | None, *, there: Sequence[Body] = ()
    ) -> list[Verdict]:
        return [self.see(tracked, there=there) for _ in range(round(duration_s * FPS))]


def locks(verdicts: Sequence[Verdict]) -> set[Lock]:
    return {verdict.lock for verdict in verdicts}


def locked_watch() -> Watch:
    watch = Watch()
    watch.see_for(2.0, PATIENT, there=[PATIENT])
    assert watch.state.patient is not None
    return watch


def test_an_empty_picture_is_nobody() -> None:
    watch = Watch()

    verdicts = watch.see_for(5.0, None)

    assert locks(verdicts) == {Lock.NOBODY}
    assert watch.state.people == 0


def test_who_is_alone_in_the_very_first_look_is_the_patient_at_once() -> None:
    watch = Watch()

    verdicts = watch.see_for(2.0, PATIENT, there=[PATIENT])

    assert locks(verdicts) == {Lock.LOCKED}
    assert watch.state.people == 1


def test_one_of_two_is_doubtful_until_steady_for_half_a_second() -> None:
    watch = Watch()

    verdicts = watch.see_for(2.0, PATIENT, there=[PATIENT, BYSTANDER])

    first_locked = [verdict.lock for verdict in verdicts].index(Lock.LOCKED)
    assert first_locked / FPS >= FIRST_STEADY_S
    # A look round comes every fifth of a second until then.
    assert first_locked / FPS < FIRST_STEADY_S + 0.1
    assert watch.state.people == 2


def test_somebody_whom_the_first_look_does_not_confirm_is_watched_first() -> None:
    watch = Watch()

    verdict = watch.see(PATIENT, there=[])

    assert verdict.lock is Lock.DOUBTFUL


def test_the_larger_and_more_central_person_becomes_the_patient() -> None:
    watch = Watch()

    verdicts = watch.see_for(2.0, BYSTANDER, there=[BYSTANDER, PATIENT])

    assert watch.state.patient is not None
    assert watch.state.patient.x == PATIENT.x
    assert all(
        verdict.chosen is Chosen.LOOKED for verdict in verdicts if verdict.lock is Lock.LOCKED
    )
    assert watch.state.people == 2


def test_while_the_bystander_is_tracked_the_patient_is_uncovered_by_a_mask() -> None:
    watch = Watch()
    watch.see_for(2.0, BYSTANDER, there=[BYSTANDER, PATIENT])

    box = mask(watch.state)

    assert box is not None
    assert box.left < PATIENT.x < box.right
    assert not box.left < BYSTANDER.x < box.right


def test_alone_a_look_round_is_rare() -> None:
    watch = locked_watch()
    before = watch.looks

    watch.see_for(10.0, PATIENT, there=[PATIENT])

    assert watch.looks - before <= 10.0 / LOOK_ALONE_S + 1


def test_deep_and_quick_movement_stays_locked() -> None:
    watch = locked_watch()
    lowest = 0.25  # image heights the trunk sinks, in 0.6 s
    path = [lowest * abs(((i % 36) / 18) - 1) for i in range(360)]

    verdicts = []
    for depth in path:
        sunk = body(MIDDLE, y=0.45 + depth, size=0.25 - 0.3 * depth)
        verdicts.append(watch.see(sunk, there=[sunk]))

    # The start of the path jumps down by the whole depth once.
    assert locks(verdicts[2 * FPS :]) == {Lock.LOCKED}


def test_a_jump_to_a_bystander_never_counts_as_the_patient() -> None:
    watch = locked_watch()

    verdicts = watch.see_for(3.0, BYSTANDER, there=[BYSTANDER, PATIENT])

    assert not [
        verdict
        for verdict in verdicts
        if verdict.lock is Lock.LOCKED and verdict.chosen is Chosen.TRACKED
    ]


def test_after_a_jump_the_patient_is_found_again() -> None:
    watch = locked_watch()
    watch.see_for(0.5, BYSTANDER, there=[BYSTANDER, PATIENT])

    verdicts = watch.see_for(1.0, PATIENT, there=[PATIENT, BYSTANDER])

    assert verdicts[-1] == Verdict(Lock.LOCKED, Chosen.TRACKED)


def test_a_passer_who_drags_the_tracker_along_is_not_followed() -> None:
    watch = locked_watch()
    watch.see_for(0.5, PATIENT, there=[PATIENT, BYSTANDER])
    watch.see_for(2.0, PATIENT, there=[PATIENT, BYSTANDER])

    verdicts = []
    for i in range(60):  # two seconds: the tracker leaves with the passer, step by step
        passer = body(MIDDLE + i * 0.01, colour=RED)
        verdicts.append(watch.see(passer, there=[passer, PATIENT]))

    tracked_as_patient = [
        verdict
        for verdict in verdicts[20:]
        if verdict.lock is Lock.LOCKED and verdict.chosen is Chosen.TRACKED
    ]
    assert tracked_as_patient == []


def test_two_people_in_one_place_are_doubtful() -> None:
    watch = locked_watch()
    twin = body(MIDDLE + 0.2)

    verdicts = watch.see_for(3.0, body(MIDDLE + 0.1), there=[twin, body(MIDDLE - 0.1)])

    assert Lock.DOUBTFUL in locks(verdicts)


def test_the_patient_leaves_and_comes_back() -> None:
    watch = locked_watch()

    gone = watch.see_for(5.0, None)
    back = watch.see_for(1.5, body(0.5), there=[body(0.5)])

    assert locks(gone) == {Lock.NOBODY}
    assert back[0].lock is Lock.DOUBTFUL
    assert back[-1].lock is Lock.LOCKED


def test_somebody_else_who_comes_instead_is_not_counted() -> None:
    watch = locked_watch()
    watch.see_for(5.0, None)

    verdicts = []
    for i in range(30 * FPS):  # half a minute of other exercise
        moving = body(MIDDLE, y=0.45 + 0.1 * ((i // FPS) % 2), colour=RED)
        verdicts.append(watch.see(moving, there=[moving]))

    assert Lock.LOCKED not in locks(verdicts)


def test_somebody_else_who_appears_within_a_second_is_not_counted() -> None:
    watch = locked_watch()
    watch.see_for(1.0, None)

    verdicts = watch.see_for(5.0, BYSTANDER, there=[BYSTANDER])

    assert locks(verdicts) == {Lock.DOUBTFUL}


def test_whoever_stays_alone_and_still_long_enough_is_the_new_patient() -> None:
    watch = locked_watch()
    watch.see_for(5.0, None)
    other = body(MIDDLE, colour=RED)

    verdicts = watch.see_for(14.0, other, there=[other])

    assert locks(verdicts[: 9 * FPS]) == {Lock.DOUBTFUL}
    assert verdicts[-1].lock is Lock.LOCKED


def test_the_user_may_say_who_it_is() -> None:
    watch = locked_watch()
    watch.see_for(5.0, None)
    other = body(MIDDLE, colour=RED)
    watch.see_for(1.0, other, there=[other])

    watch.state = follow_newcomer(watch.state)
    verdicts = watch.see_for(1.0, other, there=[other])

    assert verdicts[-1].lock is Lock.LOCKED


def test_the_same_sightings_give_the_same_verdicts() -> None:
    first = locked_watch().see_for(3.0, BYSTANDER, there=[BYSTANDER, PATIENT])

    second = locked_watch().see_for(3.0, BYSTANDER, there=[BYSTANDER, PATIENT])

    assert first == second


def test_without_colours_place_and_size_decide() -> None:
    plain = replace(PATIENT, colour=None)
    other = replace(BYSTANDER, colour=None)
    watch = Watch()
    watch.see_for(2.0, plain, there=[plain])

    verdicts = watch.see_for(1.0, other, there=[other, plain])

    assert not [
        verdict
        for verdict in verdicts
        if verdict.lock is Lock.LOCKED and verdict.chosen is Chosen.TRACKED
    ]


def test_a_trunk_pulled_sideways_is_looked_at_and_in_company_doubtful_until_then() -> None:
    watch = locked_watch()
    watch.see_for(1.0, PATIENT, there=[PATIENT, BYSTANDER])
    watch.see_for(2.5, PATIENT, there=[PATIENT, BYSTANDER])
    looks = watch.looks
    # Three body sizes a second: a walk, not a step.
    pulled = [body(MIDDLE + 3.0 * PATIENT.size * (i + 1) / FPS) for i in range(4)]

    verdicts = [watch.see(each, there=[PATIENT, BYSTANDER]) for each in pulled]

    assert Lock.DOUBTFUL in locks(verdicts)
    after = watch.see_for(1.0, PATIENT, there=[PATIENT, BYSTANDER])
    assert watch.looks > looks
    assert after[-1].lock is Lock.LOCKED


def test_alone_a_quick_step_aside_is_looked_at_but_stays_the_patient() -> None:
    watch = locked_watch()
    watch.see_for(1.0, PATIENT, there=[PATIENT])
    looks = watch.looks
    aside = [body(MIDDLE + 2.0 * PATIENT.size * (i + 1) / FPS) for i in range(8)]

    verdicts = [watch.see(each, there=[each]) for each in aside]

    assert locks(verdicts) == {Lock.LOCKED}
    assert watch.looks > looks


def test_a_pull_by_somebody_in_other_clothes_is_doubtful_though_a_look_finds_but_one() -> None:
    watch = locked_watch()
    pulled = body(MIDDLE + 0.3 * PATIENT.size, colour=RED)

    verdicts = [watch.see(pulled, there=[pulled]) for _ in range(3)]

    assert locks(verdicts) == {Lock.DOUBTFUL}
    after = watch.see_for(1.0, PATIENT, there=[PATIENT])
    assert after[-1].lock is Lock.LOCKED
