"""Facts become words and fractions; none of it needs pygame."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.care.facts import (
    Advice,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionFacts,
)
from coach.care.rewards.earned import rewards
from coach.movement.events import RepCompleted, ScoreParts
from coach.movement.landmarks import Landmark
from coach.movement.pose import nobody
from coach.movement.vocabulary import CheckCode, FramingHint, NotJudgedReason, Phase, Side
from coach.ports import FeedState, FeedStatus, StoredSession
from coach.screens.view_models import replay_model, summary_model
from coach.screens.view_models.history_model import history_rows
from coach.screens.view_models.home_model import pictogram
from coach.screens.view_models.pain_model import advice_view, answers, questions
from coach.screens.view_models.picture_model import Crop, faults, follow, whole_crop
from coach.screens.view_models.rewards_model import rewards_view
from coach.screens.view_models.session_banner import Tone
from coach.screens.view_models.session_dial import Dial
from coach.screens.view_models.session_model import Action, session_view
from coach.session.services import SessionRequest
from coach.session.snapshot import Cue, CueKind, PauseReason, SetStage
from tests.screens.fakes import (
    ASPECT,
    KNEE_IN,
    NOON,
    FakeServices,
    add_session,
    exercise,
    pose,
    reading,
    rep,
    session_start,
    snapshot,
)

NOTHING = rewards((), today=NOON.date())


def test_view_models_do_without_pygame() -> None:
    modules = ("session", "home", "replay", "summary", "history", "pain", "picture", "rewards")
    imports = "; ".join(f"import coach.screens.view_models.{name}_model" for name in modules)
    code = f"import sys; {imports}; sys.exit('pygame' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)

    assert done.returncode == 0


# ---- session ----


def test_the_ring_fills_with_the_prescribed_time_of_the_phase() -> None:
    view = session_view(snapshot(reading=reading(phase_elapsed_s=1.5)))

    assert (view.dial.word, view.dial.number, view.dial.fraction) == ("Down", "2", 0.5)


def test_the_ring_never_passes_full() -> None:
    view = session_view(snapshot(reading=reading(phase_elapsed_s=99.0)))

    assert view.dial.fraction == 1.0


def test_the_rest_between_repetitions_may_last() -> None:
    view = session_view(snapshot(reading=reading(phase=Phase.TOP_PAUSE, phase_elapsed_s=9.0)))

    assert (view.dial.word, view.dial.number) == ("Ready", "")


def test_without_a_reading_nothing_is_guessed() -> None:
    view = session_view(snapshot(reading=None))

    assert (view.dial.word, view.dial.fraction, view.gauge) == ("Ready", 0.0, None)


@pytest.mark.parametrize("reason", list(NotJudgedReason))
def test_a_knee_line_that_cannot_be_judged_says_why(reason: NotJudgedReason) -> None:
    view = session_view(snapshot(reading=reading(knee_in=None, knee_in_not_judged=reason)))

    assert view.gauge is not None
    assert view.gauge.position is None
    assert view.gauge.note


@pytest.mark.parametrize(
    ("inward", "is_good"), [(-0.5, True), (0.0, True), (0.99, True), (1.0, False)]
)
def test_the_knee_line_is_good_up_to_the_amber_limit(inward: float, is_good: bool) -> None:  # noqa: FBT001 - a table
    view = session_view(snapshot(reading=reading(knee_in=inward)))

    assert view.gauge is not None
    assert view.gauge.is_good is is_good


def test_an_exercise_without_a_knee_check_shows_its_cue_instead_of_the_gauge() -> None:
    seated = exercise("seated_knee_extension")
    has_check = any(rule.code in {CheckCode.K1, CheckCode.K2} for rule in seated.checks)

    view = session_view(snapshot(exercise=seated))

    assert not has_check
    assert view.gauge is None
    assert view.note == seated.text.cue


@pytest.mark.parametrize("hint", list(FramingHint))
def test_every_framing_hint_has_words_and_an_icon(hint: FramingHint) -> None:
    view = session_view(snapshot(stage=SetStage.SETTING_UP, framing=hint))

    assert view.banner.words
    assert view.dial.icon


@pytest.mark.parametrize("reason", list(PauseReason))
def test_every_pause_says_why_and_offers_a_way_on(reason: PauseReason) -> None:
    view = session_view(snapshot(stage=SetStage.PAUSED, pause_reason=reason))

    by_hand = reason in {PauseReason.USER, PauseReason.PAIN}
    assert view.banner.tone is Tone.PAUSE
    assert view.action is (Action.RESUME if by_hand else Action.FINISH)


def test_what_the_feed_says_is_shown_while_it_opens() -> None:
    feed = FeedState(FeedStatus.OPENING, "The camera is being opened.")

    view = session_view(snapshot(stage=SetStage.SETTING_UP, feed=feed), waited_s=1.0)

    assert view.note == "The camera is being opened."
    assert view.dial.kind is Dial.SYMBOL
    assert 0 < view.dial.fraction < 1


@pytest.mark.parametrize(
    ("kind", "tone"),
    [
        (CueKind.FIX, Tone.FIX),
        (CueKind.SAFETY, Tone.SAFETY),
        (CueKind.PRAISE, Tone.CALM),
        (CueKind.COUNT, Tone.CALM),
    ],
)
def test_a_cue_has_the_tone_of_its_kind(kind: CueKind, tone: Tone) -> None:
    view = session_view(snapshot(cue=Cue("cue-two-more", kind, 0.0)))

    assert (view.banner.words, view.banner.tone) == ("Two more", tone)


def test_the_rest_counts_down() -> None:
    view = session_view(snapshot(stage=SetStage.RESTING, rest_left_s=30.0))

    assert (view.dial.number, view.dial.fraction) == ("30", 0.5)


# ---- picture ----


def test_a_wide_picture_is_cropped_in_the_middle_and_a_narrow_one_is_shown_whole() -> None:
    assert whole_crop(ASPECT, 1.0) == Crop((ASPECT - 1.0) / 2, 1.0)
    assert whole_crop(9 / 16, 1.0) == Crop(0.0, 9 / 16)


def test_the_crop_follows_the_person_until_all_of_them_is_in_it() -> None:
    crop = whole_crop(ASPECT, 1.0)
    person = pose(dx=0.5)

    for _ in range(100):
        crop = follow(crop, person, box_aspect=1.0, dt_s=0.1)

    assert person.keypoints is not None
    seen = [k.x for k in person.keypoints if k.visibility > 0.5]
    assert crop.x <= min(seen)
    assert max(seen) <= crop.x + crop.w
    assert crop.x + crop.w <= ASPECT + 1e-9


def test_the_crop_stays_while_nobody_is_seen() -> None:
    crop = Crop(0.3, 1.0)

    assert follow(crop, nobody(0.0, aspect=ASPECT), box_aspect=1.0, dt_s=1.0) == crop
    assert follow(crop, None, box_aspect=1.0, dt_s=1.0) == crop


def test_a_left_knee_check_marks_the_left_leg_only() -> None:
    marked = faults([KNEE_IN])[0].joints

    assert Landmark.LEFT_KNEE in marked
    assert Landmark.RIGHT_KNEE not in marked


@pytest.mark.parametrize("code", list(CheckCode))
def test_every_check_marks_some_joint(code: CheckCode) -> None:
    assert faults([replace(KNEE_IN, code=code, side=Side.BOTH)])[0].joints


# ---- pain ----


def test_both_knees_are_two_questions() -> None:
    assert [q.knee for q in questions(Side.BOTH)] == [Side.LEFT, Side.RIGHT]
    assert [q.knee for q in questions(Side.RIGHT)] == [Side.RIGHT]


@pytest.mark.parametrize("moment", list(PainMoment))
@pytest.mark.parametrize("advice", list(Advice))
def test_every_advice_has_words(moment: PainMoment, advice: Advice) -> None:
    view = advice_view(moment, advice)

    assert view.title
    assert view.body
    assert view.follow


def test_the_stop_advice_before_and_during_offers_no_exercise() -> None:
    for moment in (PainMoment.BEFORE, PainMoment.DURING):
        assert advice_view(moment, Advice.STOP).other is None


def test_each_knee_has_its_own_answer_and_advice() -> None:
    facts = answers(
        "s", PainMoment.BEFORE, values={Side.LEFT: 1, Side.RIGHT: 4}, before={}, at=NOON
    )

    assert [(f.knee, f.value, f.advice) for f in facts] == [
        (Side.LEFT, 1, Advice.PROCEED),
        (Side.RIGHT, 4, Advice.SMALLER),
    ]


# ---- home ----


@pytest.mark.parametrize(
    ("exercise_id", "drawing"),
    [
        ("mini_squat", "standing"),
        ("sit_to_stand", "sit_to_stand"),
        ("seated_knee_extension", "seated"),
        ("reverse_lunge", "split"),
        ("split_squat", "split"),
        ("single_leg_balance", "standing"),
        ("seated_hamstring_stretch", "seated"),
        ("half_kneeling_hip_flexor_stretch", "kneeling"),
        ("glute_bridge", "lying"),
        ("clamshell", "lying"),
        ("quad_set", "by_clock"),
        ("walk_run", "by_hand"),
    ],
)
def test_an_exercise_has_a_drawing_that_fits(exercise_id: str, drawing: str) -> None:
    assert pictogram(exercise(exercise_id)) == drawing


# ---- summary, history, points ----


def stored(*reps: int | None) -> StoredSession:
    services = FakeServices()
    return services.load(add_session(services, scores=reps))


def test_the_summary_counts_and_names_what_went_well_first() -> None:
    view = summary_model.summary_view(stored(92, 95, 70), exercise())

    assert [figure.number for figure in view.figures] == ["3", "2", "82 %"]
    assert view.went_well == "2 of 3 were full and in good form."


def test_an_unknown_tempo_is_a_dash_and_no_number() -> None:
    unjudged = replace(rep(1, score=None), score_parts=ScoreParts(None, None, None), reasons=())
    session = replace(stored(90), events=(RepCompleted(7.0, unjudged),))

    view = summary_model.summary_view(session, exercise())

    assert view.figures[2].number == summary_model.UNKNOWN


def test_a_session_without_a_repetition_still_gets_a_kind_word() -> None:
    view = summary_model.summary_view(stored(), exercise())

    assert view.figures[0].number == "0"
    assert view.went_well == "You came and looked after your knee."


def test_pain_is_shown_per_knee_and_not_said_is_a_dash() -> None:
    facts = stored(90).facts
    pains = (
        PainAnswer("s", NOON, Side.LEFT, PainMoment.BEFORE, 3),
        PainAnswer("s", NOON, Side.LEFT, PainMoment.AFTER, None),
    )

    lines = summary_model.pain_lines(replace(facts, pains=pains))

    assert lines == (f"Left: 3 before, {summary_model.UNKNOWN} after",)


def facts(index: int, *, profile: str = "me", end: SessionEnd | None = None) -> SessionFacts:
    start = session_start(f"s{index}", SessionRequest("mini_squat", "0", profile=profile))
    start = replace(start, started_at=NOON + timedelta(days=index))
    return SessionFacts(start, end, 5, 4, (90, None), (), 40.0)


def test_history_is_newest_first_and_marks_the_demo() -> None:
    rows = history_rows([facts(1), facts(2, profile="demo")], exercise=lambda _: exercise())

    assert [(row.session_id, row.badge) for row in rows] == [("s2", "Demo"), ("s1", "Running")]


@pytest.mark.parametrize("reason", list(SessionEndReason))
def test_every_end_has_its_badge(reason: SessionEndReason) -> None:
    rows = history_rows([facts(1, end=SessionEnd(NOON, reason))], exercise=lambda _: None)

    assert (rows[0].badge == "") is (reason is SessionEndReason.FINISHED)
    assert rows[0].title == "mini_squat"


def test_a_source_that_did_not_open_is_no_history() -> None:
    unseen = facts(1, end=SessionEnd(NOON, SessionEndReason.CRASHED))
    unseen = replace(unseen, reps=0, scores=(), duration_s=None)

    assert history_rows([unseen], exercise=lambda _: exercise()) == ()


def test_points_of_a_session_come_with_their_reasons() -> None:
    services = FakeServices()
    session_id = add_session(services)
    services.store.add_pain(PainAnswer(session_id, NOON, Side.LEFT, PainMoment.BEFORE, 1))

    earned = rewards(services.store.sessions("me"), today=NOON.date())
    view = rewards_view(earned, session_id=session_id)

    assert view.points == "55 points"
    assert view.reasons == (
        "+5  You checked in before starting",
        "+50  Your planned session is done",
    )


# ---- replay ----


def test_marks_show_reps_faults_and_lost_tracking_in_their_places() -> None:
    marks = replay_model.scrub_marks(stored(92, 70, 95))

    kinds = [mark.kind for mark in marks]
    assert kinds.count(replay_model.MarkKind.REP) == 3
    assert kinds.count(replay_model.MarkKind.FAULT) == 1
    lost = next(mark for mark in marks if mark.kind is replay_model.MarkKind.LOST)
    # 12.0 s of 23.9 s; poses come every 0.1 s
    assert lost.start == pytest.approx(12.0 / 23.9, abs=0.001)
    assert all(0 <= mark.start <= mark.end <= 1 for mark in marks)


def test_a_recording_without_poses_has_no_marks() -> None:
    assert replay_model.scrub_marks(replace(stored(92), poses=())) == ()


def test_each_lost_point_has_its_reason() -> None:
    shown = replay_model.reasons(rep(2, score=70))

    assert shown.title == "Repetition 2"
    assert shown.lines[0] == ("Tempo: 18 points less. The way down took 1.4 s of 3 s: take longer")
    assert len(shown.lines) == 3


def test_a_part_that_could_not_be_judged_says_so() -> None:
    unjudged = replace(rep(1), score_parts=ScoreParts(40.0, 30.0, None), reasons=())

    assert replay_model.reasons(unjudged).lines == ("Alignment: could not be seen.",)


def test_rows_carry_score_and_remark() -> None:
    rows = replay_model.rep_rows(stored(92, None).events, exercise())

    assert [(row.index, row.score) for row in rows] == [(1, "92"), (2, summary_model.UNKNOWN)]
    assert all(row.remark for row in rows)


def test_the_numbers_of_a_summary_are_drawn_as_parts_of_a_whole() -> None:
    services = FakeServices()
    add_session(services, scores=(92, None, 95))

    done, good, tempo = summary_model.summary_view(services.load("me-0"), exercise()).figures

    assert done.share == 1.0
    assert good.share is not None
    assert good.share * 3 == pytest.approx(int(good.number))
    assert tempo.number == ("–" if tempo.share is None else f"{round(100 * tempo.share)} %")  # noqa: RUF001  # not known
