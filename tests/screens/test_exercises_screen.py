"""Every exercise is found by keyboard and by mouse, and what is not reviewed is said to be so."""

from dataclasses import replace

import pygame
import pytest

from coach.movement.exercise import PHASES, Exercise
from coach.movement.vocabulary import Motion
from coach.screens.exercises.choice_screen import ChoiceScreen
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_model import exercise_view
from coach.screens.exercises.exercise_screen import ExerciseScreen
from coach.screens.exercises.library_screen import LibraryScreen
from coach.screens.preferences import load_choice
from coach.screens.steps import Back, Open, Prepare
from coach.screens.view_models.exercises_model import introduction, parts_of
from coach.screens.view_models.home_model import amount_words, exercise_words
from tests.screens.fakes import FakeServices, shipped_exercises
from tests.screens.stage import Stage

SMALLEST_DP = 22.0  # of words on a near screen
MOST_PAGES = 10


def opened() -> tuple[Stage, Chosen]:
    services = FakeServices()
    chosen = Chosen(load_choice(services))
    stage = Stage(LibraryScreen(services, chosen), is_blind=True)
    stage.frame()
    stage.frame()
    return stage, chosen


def at_the_top_of(phase: str) -> tuple[Stage, Chosen]:
    stage, chosen = opened()
    for tab in ("warm_up", "mobility", phase):  # another tab begins at its top
        stage.click(f"phase:{tab}")
    stage.frame()
    return stage, chosen


def texts(stage: Stage) -> list[str]:
    return [text.words for text in stage.kit.canvas.texts]


def of_phase(phase: str) -> tuple[Exercise, ...]:
    return next(part.exercises for part in parts_of(shipped_exercises()) if part.phase == phase)


def test_it_opens_at_the_phase_of_the_chosen_exercise() -> None:
    stage, _ = opened()

    assert "Mini squat" in texts(stage)


@pytest.mark.parametrize("phase", PHASES)
def test_down_and_enter_choose_every_exercise_of_a_phase(phase: str) -> None:
    for index, exercise in enumerate(of_phase(phase)):
        stage, chosen = at_the_top_of(phase)
        stage.kit.focus = "exercise:0"

        stage.press(*[pygame.K_DOWN] * index)
        step = stage.press(pygame.K_RETURN)

        assert isinstance(step, Open)
        assert isinstance(step.screen, ExerciseScreen)
        page = Stage(step.screen, is_blind=True)
        page.frame()
        assert isinstance(page.click("do"), Open)
        assert chosen.choice.exercise_id == exercise.id
        assert (chosen.choice.sets, chosen.choice.reps) == (
            exercise.dose.sets,
            exercise.dose.reps,
        )


@pytest.mark.parametrize("phase", PHASES)
def test_clicks_alone_show_every_exercise_of_a_phase(phase: str) -> None:
    stage, _ = at_the_top_of(phase)

    seen = set(stage.kit.boxes)
    for _ in range(MOST_PAGES):
        if "exercise-pages:down" in stage.kit.boxes:
            stage.click("exercise-pages:down")
            stage.frame()
            seen |= set(stage.kit.boxes)

    assert {f"exercise:{index}" for index in range(len(of_phase(phase)))} <= seen


def test_the_tabs_are_reached_with_the_keyboard() -> None:
    stage, _ = at_the_top_of("functional")
    stage.kit.focus = "exercise:0"

    stage.press(pygame.K_UP)

    assert str(stage.kit.focus).startswith("phase:")


def test_another_phase_begins_at_its_top() -> None:
    stage, _ = opened()
    stage.click("exercise-pages:down")

    stage.click("phase:functional")
    stage.frame()

    assert "exercise:0" in stage.kit.boxes


def test_the_page_before_comes_back() -> None:
    stage, _ = at_the_top_of("functional")
    first = texts(stage)
    stage.click("exercise-pages:down")
    stage.frame()
    assert texts(stage) != first

    stage.click("exercise-pages:up")
    stage.frame()

    assert "exercise:0" in stage.kit.boxes


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("size", [(1280, 720), (1024, 640)])
def test_no_words_of_the_list_are_too_small(phase: str, size: tuple[int, int]) -> None:
    services = FakeServices()
    stage = Stage(LibraryScreen(services, Chosen(load_choice(services))), size=size, is_blind=True)
    stage.frame()
    stage.click(f"phase:{phase}")

    for _ in range(MOST_PAGES):
        small = [t.words for t in stage.kit.canvas.texts if t.size_dp < SMALLEST_DP - 0.01]
        assert small == []
        if "exercise-pages:down" in stage.kit.boxes:
            stage.click("exercise-pages:down")


@pytest.mark.parametrize("exercise", shipped_exercises(), ids=lambda exercise: exercise.id)
@pytest.mark.parametrize("page", [ExerciseScreen, ChoiceScreen])
def test_no_words_of_an_exercise_are_too_small_on_its_pages(
    page: type[ExerciseScreen] | type[ChoiceScreen], exercise: Exercise
) -> None:
    services = FakeServices()
    chosen = Chosen(load_choice(services).with_exercise(exercise))
    is_choice = page is ChoiceScreen
    screen = (
        ChoiceScreen(services, chosen)
        if is_choice
        else ExerciseScreen(services, chosen, exercise.id)
    )
    stage = Stage(screen, is_blind=True)

    stage.frame()

    small = [t.words for t in stage.kit.canvas.texts if t.size_dp < SMALLEST_DP - 0.01]
    assert small == []


def page_of(exercise_id: str) -> Stage:
    services = FakeServices()
    stage = Stage(
        ExerciseScreen(services, Chosen(load_choice(services)), exercise_id), is_blind=True
    )
    stage.frame()
    return stage


def test_a_page_leads_to_the_easier_and_the_harder_exercise() -> None:
    stage = page_of("mini_squat")

    easier, harder = stage.click("easier"), stage.click("harder")

    assert isinstance(easier, Open)
    assert isinstance(harder, Open)
    assert easier.screen is not harder.screen


def test_escape_and_back_close_a_page() -> None:
    stage = page_of("mini_squat")

    assert stage.press(pygame.K_ESCAPE) == Back()
    assert stage.click("back") == Back()


def test_a_page_says_that_nobody_has_read_it_until_somebody_has() -> None:
    exercise = shipped_exercises()[0]
    library = {one.id: one for one in shipped_exercises()}

    reviewed = exercise_view(replace(exercise, status="reviewed"), library)

    assert "Not reviewed" in exercise_view(exercise, library).review
    assert reviewed.review == ""


def test_an_exercise_whose_neighbour_is_gone_offers_none() -> None:
    exercise = next(one for one in shipped_exercises() if one.progress_to not in {None, "self"})

    assert exercise_view(exercise, {}).harder is None


def test_what_no_professional_has_read_is_said_to_be_so() -> None:
    stage, _ = opened()

    assert "Choose one. Not yet reviewed by a physiotherapist." in texts(stage)


def test_what_all_was_reviewed_is_not_said_to_be_otherwise() -> None:
    reviewed = [replace(exercise, status="reviewed") for exercise in shipped_exercises()]

    assert "reviewed" not in introduction(reviewed)
    assert "Not yet reviewed" in introduction([*reviewed, shipped_exercises()[0]])


def test_what_goes_without_the_camera_says_who_counts() -> None:
    stage, _ = opened()

    stage.click("phase:prevention")
    stage.frame()

    assert {"by the clock", "your own notes"} <= set(texts(stage))


def test_an_amount_is_named_by_what_is_counted() -> None:
    by_motion = {exercise.motion: exercise for exercise in shipped_exercises()}

    found = [amount_words(by_motion[motion], 2) for motion in Motion]

    assert found == ["2 reps", "2 holds", "2 turns", "2 times"]


def test_only_what_works_one_leg_for_a_set_names_a_leg() -> None:
    choice = load_choice(FakeServices())
    march = next(one for one in shipped_exercises() if one.id == "march_in_place")

    assert exercise_words(march, choice) == march.text.name


def test_what_nobody_watches_needs_no_source() -> None:
    services = FakeServices()
    quad_set = next(one for one in shipped_exercises() if one.id == "quad_set")
    chosen = Chosen(load_choice(services).with_exercise(quad_set))
    stage = Stage(ChoiceScreen(services, chosen), is_blind=True)
    stage.frame()

    step = stage.click("start")

    assert isinstance(step, Prepare)
    assert "sources" not in stage.kit.boxes
