"""Which warning signs still stand, and what unlocks them (docs/clinical.md E3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from coach.care.start.answers import (
    Clearance,
    Moment,
    Raised,
    Screen,
    explains,
    moment_of,
    raised_by,
)
from coach.care.start.questions import BUCKLED, BUCKLES_AGAIN, BY_CODE, QUESTIONS
from coach.care.told import AfterTold, BeforeTold, MorningTold, Told, Trouble

SWELLING = "swelling"
STUCK = "stuck"
BUCKLE = "buckle"
BUCKLES_WITHIN = timedelta(days=14)  # a second one is giving way again and again
CALM_AFTER_BUCKLE = timedelta(days=7)  # of calm work, from the new screen on


@dataclass(frozen=True, slots=True)
class CheckInFlag:
    """A warning sign told at a check-in: the questions are asked anew."""

    code: str
    moment: Moment

    @property
    def day(self) -> date:
        return self.moment[0]

    def is_answered_by(self, screen: Screen) -> bool:
        """Whether that screen settles it; after a buckle, one of a later day."""
        if self.code == BUCKLE:
            return screen.is_full and screen.day > self.day
        return screen.is_full and screen.moment > self.moment


def standing_flags(
    told: Sequence[Told], screens: Sequence[Screen], clearances: Sequence[Clearance]
) -> tuple[Raised, ...]:
    """Return the warning signs that still hold the programme back, oldest first."""
    raised = [
        flag
        for question in QUESTIONS
        if question.is_flag and question.code != BUCKLED
        for flag in raised_by(screens, question.code)
    ]
    raised += _buckled_again(told, screens)
    return tuple(
        sorted(
            (flag for flag in raised if _stands(flag, screens, clearances)),
            key=lambda flag: (flag.moment, flag.code),
        )
    )


def check_in_flags(told: Sequence[Told]) -> tuple[CheckInFlag, ...]:
    """Return swelling, a knee that was stuck, and buckling, oldest first."""
    return tuple(
        CheckInFlag(code, moment_of(fact)) for fact in told for code in _told_at_check_in(fact)
    )


def calm_until(told: Sequence[Told], screens: Sequence[Screen]) -> date | None:
    """Return the first day without the limit after the last single buckle; None: there is none."""
    ends = [
        screen.day + CALM_AFTER_BUCKLE
        for moment, is_check_in in buckles(told, screens)
        for screen in [_first_after(moment, screens, is_check_in=is_check_in)]
        if screen is not None
    ]
    return max(ends, default=None)


def waits_for_screen(
    flag: Raised, screens: Sequence[Screen], clearances: Sequence[Clearance]
) -> bool:
    """Whether a clinician has cleared it, and only the questions are still to be answered anew."""
    return BY_CODE[flag.code].needs_new_screen and any(
        explains(clearance, flag) and not _is_followed(clearance, screens)
        for clearance in clearances
    )


def _stands(flag: Raised, screens: Sequence[Screen], clearances: Sequence[Clearance]) -> bool:
    needs_new_screen = BY_CODE[flag.code].needs_new_screen
    if not needs_new_screen and any(
        screen.moment > flag.moment and _is_clear(screen, screens, clearances) for screen in screens
    ):
        return False
    return not any(
        explains(clearance, flag) and (not needs_new_screen or _is_followed(clearance, screens))
        for clearance in clearances
    )


def _is_clear(screen: Screen, screens: Sequence[Screen], clearances: Sequence[Clearance]) -> bool:
    """Whether everything was answered with no, or a clinician has cleared what is yes for good."""
    return screen.is_full and all(
        any(explains(clearance, flag) for clearance in clearances)
        for question in QUESTIONS
        if question.is_flag
        for flag in raised_by(screens, question.code)
        if flag.moment == screen.moment
    )


def _is_followed(clearance: Clearance, screens: Sequence[Screen]) -> bool:
    return any(
        screen.is_full and screen.moment > clearance.moment and screen.day > clearance.seen_on
        for screen in screens
    )


def _told_at_check_in(fact: Told) -> tuple[str, ...]:
    match fact:
        case MorningTold():
            found = {SWELLING: fact.new_swelling}
        case BeforeTold():
            found = {SWELLING: fact.new_swelling, STUCK: fact.locked, BUCKLE: fact.buckled}
        case AfterTold():
            found = {BUCKLE: Trouble.BUCKLED in (fact.troubles or ())}
        case _:
            found = {}
    return tuple(code for code, is_so in found.items() if is_so)


def buckles(told: Sequence[Told], screens: Sequence[Screen]) -> tuple[tuple[Moment, bool], ...]:
    """Return each buckle and whether it was told at a check-in; one a day, oldest first.

    A yes to the question of the screen looks back 14 days: it is a buckle of its own only where
    no other is known from these days.
    """
    by_day: dict[date, tuple[Moment, bool]] = {}
    for flag in check_in_flags(told):
        if flag.code == BUCKLE:
            by_day.setdefault(flag.day, (flag.moment, True))
    for screen in screens:
        is_known = any(timedelta() <= screen.day - day <= BUCKLES_WITHIN for day in by_day)
        if screen.says_yes(BUCKLED) and not is_known:
            by_day[screen.day] = (screen.moment, False)
    return tuple(by_day[day] for day in sorted(by_day))


def _buckled_again(told: Sequence[Told], screens: Sequence[Screen]) -> list[Raised]:
    moments = [moment for moment, _ in buckles(told, screens)]
    return [
        Raised(BUCKLES_AGAIN, later, later)
        for earlier, later in pairwise(moments)
        if later[0] - earlier[0] <= BUCKLES_WITHIN
    ]


def _first_after(moment: Moment, screens: Sequence[Screen], *, is_check_in: bool) -> Screen | None:
    """Return the full screen after a buckle: of a later day, or the one that told of it."""
    return next(
        (
            screen
            for screen in screens
            if screen.is_full
            and (screen.day > moment[0] if is_check_in else screen.moment >= moment)
        ),
        None,
    )
