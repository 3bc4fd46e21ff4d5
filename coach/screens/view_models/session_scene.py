"""Which of its scenes the session screen shows, and what can be chosen there."""

from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.vocabulary import Legs, Side
from coach.ports import FeedStatus
from coach.screens.view_models.form_feedback import good_of_set
from coach.screens.view_models.session_banner import Banner, Tone
from coach.session.snapshot import PauseReason, SetStage, Snapshot

LONG_REST_S = 20.0  # a shorter one is a breath between two turns of the clock
_BY_HAND = frozenset({PauseReason.USER, PauseReason.PAIN})
_READING_S = 8.0  # a preview that stays longer is a rest, too


class Scene(StrEnum):
    PREVIEW = "preview"  # what comes, before the first set
    SET_UP = "set_up"  # the place is looked for
    WORK = "work"
    WAITING = "waiting"  # for the camera, the worker, the person or the light
    PAUSED = "paused"  # by hand
    REST = "rest"  # between two sets


class SessionControl(StrEnum):
    """What can be used on the session screen; the values are the kit's control names."""

    MAIN = "main"
    PAIN = "pain"
    STOP = "stop"
    BY_CLOCK = "by_clock"
    EASIER = "easier"
    SKIP = "skip"
    VIEW = "view"  # the tempo as a game, or plain


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen in place of the exercise."""

    can_skip: bool = False  # there is something to go on to
    has_easier: bool = False  # there is an easier version


NO_CHOICES = Choices()


@dataclass(frozen=True, slots=True)
class Choice:
    """A large target: what it is called, and the key that does the same."""

    control: SessionControl
    words: str
    icon: str
    key: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A scene that waits for the person, with at most three large targets."""

    banner: Banner
    title: str
    lines: tuple[str, ...]  # smaller; each says again what the figure or the title says
    choices: tuple[Choice, ...]
    number: str = ""  # seconds left
    fraction: float = 0.0  # of the ring around it
    is_countdown: bool = False  # the number is what matters
    shows_person: bool = False  # the mirrored picture in place of the figure


def scene_of(snapshot: Snapshot) -> Scene:
    match snapshot.stage:
        case SetStage.SETTING_UP if snapshot.set_up is not None:
            return Scene.PREVIEW if snapshot.set_up.is_preview else Scene.SET_UP
        case SetStage.PAUSED if snapshot.pause_reason in _BY_HAND:
            return Scene.PAUSED
        case SetStage.PAUSED:
            return Scene.WAITING
        case SetStage.RESTING if _is_long(snapshot):
            return Scene.REST
        case _:
            return Scene.WORK


def choice_view(snapshot: Snapshot, scene: Scene, choices: Choices, *, title: str) -> ChoiceView:
    """Return what a scene with large targets shows.

    Args:
        snapshot: the session at one instant.
        scene: preview, pause or rest.
        choices: what may be chosen beside going on.
        title: the exercise as it is called here.
    """
    match scene:
        case Scene.PREVIEW:
            return _preview(snapshot, choices, title=title)
        case Scene.REST:
            return _rest(snapshot, choices)
        case _:
            return _paused(snapshot, choices, title=title)


def _preview(snapshot: Snapshot, choices: Choices, *, title: str) -> ChoiceView:
    text = snapshot.exercise.text
    left_s = 0.0 if snapshot.set_up is None else snapshot.set_up.preview_left_s
    is_rest = left_s > _READING_S
    banner = Banner(words.text("banner-rest"), Tone.CALM, "heart")
    if not is_rest:
        banner = Banner(words.text("banner-preview"), Tone.CALM, "figure")
    is_watched = snapshot.feed.status is not FeedStatus.NONE
    leaves = words.text("preview-leaves" if is_watched else "preview-leaves-clock")
    return ChoiceView(
        banner=banner,
        title=title,
        lines=(text.why, text.setup, *_signs(snapshot), leaves),
        choices=_arranged(choices, _main("choice-start", "play")),
        number=str(round(left_s)) if is_rest else "",
    )


def _signs(snapshot: Snapshot) -> tuple[str, ...]:
    """Return what hands can do, where somebody stands whose hands are seen."""
    by_hand = snapshot.hands is not None and not snapshot.exercise.posture.is_lying
    return (words.text("say-hand-signs"),) if by_hand else ()


def _rest(snapshot: Snapshot, choices: Choices) -> ChoiceView:
    rest_s = snapshot.exercise.dose.rest_s if snapshot.rest_s is None else snapshot.rest_s
    next_set = words.text("rest-next", set=snapshot.set_index + 2, sets=snapshot.sets)
    good = good_of_set(snapshot)
    lines = () if good is None else (words.text("rest-form", good=good[0], count=good[1]),)
    if _is_other_leg(snapshot):
        lines = (*lines, words.text("rest-other-leg"))
    return ChoiceView(
        banner=Banner(words.text("banner-rest"), Tone.CALM, "heart"),
        title=next_set,
        lines=lines,
        choices=_arranged(choices, _main("choice-go-on", "next")),
        number=str(max(0, round(snapshot.rest_left_s))),
        fraction=min(1.0, snapshot.rest_left_s / max(1.0, rest_s)),
        is_countdown=True,
    )


def _paused(snapshot: Snapshot, choices: Choices, *, title: str) -> ChoiceView:
    key = "cue-pause-pain" if snapshot.pause_reason is PauseReason.PAIN else "cue-pause-user"
    is_watched = snapshot.feed.status is not FeedStatus.NONE
    return ChoiceView(
        banner=Banner(words.text(key), Tone.PAUSE, "pause"),
        title=title,
        lines=(words.text("note-paused"),),
        choices=_arranged(choices, _main("choice-go-on", "play")),
        shows_person=is_watched,
    )


def _main(key: str, icon: str) -> Choice:
    return Choice(SessionControl.MAIN, words.text(key), icon, is_main=True)


def _arranged(choices: Choices, main: Choice) -> tuple[Choice, ...]:
    """Return the targets from left to right; both hands mean the main one, so it is between two."""
    others = _others(choices)
    return (*others[:1], main, *others[1:]) if len(others) > 1 else (*others, main)


def _others(choices: Choices) -> tuple[Choice, ...]:
    found = []
    if choices.has_easier:
        easier = words.text("choice-easier")
        found.append(Choice(SessionControl.EASIER, easier, "feather", key="E"))
    if choices.can_skip:
        found.append(Choice(SessionControl.SKIP, words.text("choice-skip"), "skip", key="N"))
    return tuple(found)


def _is_long(snapshot: Snapshot) -> bool:
    return snapshot.rest_s is None or snapshot.rest_s >= LONG_REST_S


def _is_other_leg(snapshot: Snapshot) -> bool:
    is_either = snapshot.reading is not None and snapshot.reading.side is Side.BOTH
    return snapshot.exercise.legs is Legs.ONE and is_either
