"""The scenes in which the picture is all there is: finding the place, and waiting for somebody."""

import math
from dataclasses import dataclass

from coach import words
from coach.ports import FeedStatus
from coach.screens.view_models.session_banner import (
    HINT_ICONS,
    PAUSE_SIGNS,
    Banner,
    Tone,
    banner_of,
)
from coach.session.snapshot import PauseReason, SetUp, Snapshot


@dataclass(frozen=True, slots=True)
class PlaceView:
    """What is shown around and over the wide picture."""

    banner: Banner
    icon: str = ""  # in the card beside the picture
    number: str = ""  # in its place: the countdown, or what is counted so far
    note: str = ""  # under the number
    fraction: float = 0.0  # of the ring around it
    has_outline: bool = False
    is_filled: bool = False  # somebody stands in the outline
    is_dimmed: bool = False  # nobody is followed now
    sign: str = ""  # the icon over a dimmed picture
    sign_words: str = ""  # at most four, beside it


def set_up_place(snapshot: Snapshot, *, waited_s: float) -> PlaceView:
    """Return what stands there until the first set begins."""
    set_up = snapshot.set_up or SetUp()
    if set_up.count is not None:
        banner = Banner(words.text("banner-count"), Tone.CALM, "check")
        return PlaceView(
            banner, number=str(set_up.count), fraction=1.0, has_outline=True, is_filled=True
        )
    if snapshot.feed.status is not FeedStatus.RUNNING:
        turn = 0.05 + 0.95 * (waited_s % OPENING_TURN_S) / OPENING_TURN_S
        return PlaceView(banner_of(snapshot), icon="camera", fraction=turn)
    if snapshot.framing is not None:
        return PlaceView(banner_of(snapshot), icon=HINT_ICONS[snapshot.framing], has_outline=True)
    banner = banner_of(snapshot)
    if set_up.is_same_room:
        banner = Banner(words.text("cue-same-place"), Tone.CALM, "check")
    elif set_up.in_place > 0.0:
        banner = Banner(words.text("banner-in-place"), Tone.CALM, "check")
    return PlaceView(
        banner, icon="check", fraction=set_up.in_place, has_outline=True, is_filled=True
    )


OPENING_TURN_S = 2.0


def waiting_place(snapshot: Snapshot) -> PlaceView:
    """Return what stands there while the set waits by itself."""
    reason = snapshot.pause_reason or PauseReason.USER
    _, icon = PAUSE_SIGNS[reason]
    counter = str(snapshot.reps_in_set) if snapshot.timing is None else _seconds(snapshot)
    planned = snapshot.reps_planned if snapshot.test is None else snapshot.test.planned
    of = "" if planned is None else words.text("session-of-reps", reps=planned)
    is_gone = reason is PauseReason.CAMERA_LOST
    return PlaceView(
        banner_of(snapshot),
        number=counter,
        note=of if snapshot.timing is None else "",
        has_outline=reason is PauseReason.PERSON_LOST,
        is_dimmed=True,
        sign=icon,
        sign_words=words.text("banner-waiting-plug") if is_gone else "",
    )


def _seconds(snapshot: Snapshot) -> str:
    return "" if snapshot.timing is None else str(math.ceil(snapshot.timing.left_s))
