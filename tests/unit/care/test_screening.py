"""What warning signs and history lead to: docs/clinical.md 3.4 with E2, E36 and E41."""

from dataclasses import replace
from itertools import permutations

import pytest

from coach import words
from coach.care.programme.terms import Fired, ProgrammePhase
from coach.care.start.questions import BY_CODE, unanswered
from coach.care.start.screening import QUESTIONS, Group, Question, Standing, Urgency, standing_of
from coach.care.told import Condition, PainPlace, TestKind, TestTaken, Told
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.screening_builders import PERSON, at, before, cleared, person, screen

CALM, EARLY = ProgrammePhase.CALM, ProgrammePhase.EARLY
LOCKING = {
    "EM1": Urgency.EMERGENCY,
    "EM1b": Urgency.SAME_DAY,
    "EM2": Urgency.EMERGENCY,
    "EM3": Urgency.EMERGENCY,
    "EM4": Urgency.EMERGENCY,
    "EM5": Urgency.EMERGENCY,
    "UR1": Urgency.SAME_DAY,
    "UR2": Urgency.SAME_DAY,
    "UR4": Urgency.TWO_DAYS,
    "UR5": Urgency.CLINICIAN,
    "UR6": Urgency.CLINICIAN,
    "CL1": Urgency.CLINICIAN,
    "CL1b": Urgency.CLINICIAN,
    "CL2": Urgency.CLINICIAN,
    "CL3": Urgency.CLINICIAN,
    "CL6": Urgency.CLINICIAN,
}
LIMITING = {"CL4": CALM, "CL5": EARLY, "AD1": EARLY, "CL7": EARLY}
FREE = ("IN1", "NT1", "NT2", "CL8")


def stand(number: int, *told: Told) -> Standing:
    return standing_of((PERSON, *told), today=on(number))


def spoken(fired: Fired) -> tuple[str, str]:
    """Return the patient's sentences and the physiotherapist's; a word that is missing raises."""
    checked = words.text(f"{fired.key}-checked", **fired.arguments)
    return words.text(fired.key, **fired.arguments), checked


def test_somebody_without_a_warning_sign_is_free() -> None:
    standing = stand(0, screen(0))

    assert standing == Standing(
        lock=None,
        urgency=None,
        highest_phase=None,
        conditions=frozenset(),
        left_out=frozenset(),
        is_due=False,
        messages=(),
    )


@pytest.mark.parametrize(("code", "urgency"), LOCKING.items())
def test_a_yes_that_locks_means_no_exercise_and_says_when_to_be_seen(
    code: str, urgency: Urgency
) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is not None
    assert standing.lock.codes == (code,)
    assert standing.lock.since == on(0)
    assert standing.urgency is urgency
    assert standing.messages[0].key == f"care-start-{code.lower()}"


@pytest.mark.parametrize("code", ["OT1", "OT2", "OT3"])
def test_further_signs_of_an_injury_are_an_emergency_after_an_injury_only(code: str) -> None:
    with_injury = stand(0, screen(0, "IN1", code))
    without = stand(0, screen(0, code))

    assert with_injury.urgency is Urgency.EMERGENCY
    assert with_injury.lock is not None
    assert without.lock is None
    assert "IN1" in unanswered({})
    assert code not in unanswered({"IN1": False})
    assert code in unanswered({"IN1": True})


@pytest.mark.parametrize(("code", "highest"), LIMITING.items())
def test_a_yes_that_limits_leaves_the_phases_up_to_one(code: str, highest: ProgrammePhase) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is None
    assert standing.highest_phase is highest
    assert standing.urgency is Urgency.CLINICIAN


@pytest.mark.parametrize("code", FREE)
def test_a_yes_that_is_only_kept_locks_and_limits_nothing(code: str) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is None
    assert standing.highest_phase is None
    assert standing.flags == ()


def test_every_question_is_tried_by_a_test_here() -> None:
    tried = {*LOCKING, *LIMITING, *FREE, "OT1", "OT2", "OT3", "GW1", "UR3"}

    assert tried == {question.code for question in QUESTIONS} == set(BY_CODE)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_a_missing_answer_never_unlocks(question: Question) -> None:
    code = question.code
    first = stand(0, screen(0, missing=[code]))
    later = stand(1, screen(0, "CL1"), screen(1, missing=[code]))

    is_asked_alone = question.follows is None
    assert (first.lock is not None) == is_asked_alone
    assert (first.is_due, later.lock is not None) == (is_asked_alone, is_asked_alone)


def test_numbness_leaves_out_the_hamstring_stretch_cleared_or_not() -> None:
    assert stand(0, screen(0, "AD1")).left_out == {"mo_ham"}
    assert stand(1, screen(0, "AD1"), cleared(1)).left_out == {"mo_ham"}
    assert stand(1, screen(0, "AD1"), screen(1)).left_out == set()


def test_careful_tissue_leaves_out_foam_rolling_and_jumps() -> None:
    standing = stand(1, screen(0, "CL5"), cleared(1))

    assert standing.left_out == {"mo_foam_quad", "mo_foam_glute", "pv_jump_stick"}
    assert standing.conditions == {
        Condition.CLOT_OR_BLEEDING,
        Condition.FRAGILE_BONE,
        Condition.NUMB_SKIN,
    }


def test_a_kneecap_that_slipped_leaves_out_deep_bends_jumps_and_the_thigh_stretch() -> None:
    standing = stand(1, screen(0, "CL7"), cleared(1))

    assert standing.conditions == {Condition.KNEECAP_SLIPPED}
    assert {"mo_quad", "pv_jump_stick"} <= standing.left_out
    assert standing.deepest_deg == 60
    assert standing.highest_phase is None


def test_a_kneecap_that_slipped_is_the_same_when_it_was_told_as_history() -> None:
    told = replace(PERSON, conditions=frozenset({Condition.KNEECAP_SLIPPED}))

    standing = standing_of([told, screen(0)], today=on(0))

    assert {"mo_quad", "pv_jump_stick"} <= standing.left_out
    assert standing.highest_phase is EARLY
    assert standing_of([told, screen(0), cleared(1)], today=on(1)).highest_phase is None
    long_ago = cleared(1, seen=-29)
    assert standing_of([told, screen(0), long_ago], today=on(1)).highest_phase is EARLY


def test_a_fall_gives_hand_support_and_no_lunges_until_a_clinician_agrees() -> None:
    unsteady = stand(0, screen(0, "CL8"))
    agreed = stand(1, screen(0, "CL8"), cleared(1))

    assert unsteady.conditions == agreed.conditions == {Condition.FALL_RISK}
    assert unsteady.needs_hand_support
    assert agreed.needs_hand_support
    assert {"fn_rev_lunge", "fn_fwd_lunge", "fn_sl_box", "fn_bulgarian"} <= unsteady.left_out
    assert agreed.left_out == set()


def test_a_year_of_birth_that_leaves_no_doubt_answers_for_itself() -> None:
    child = standing_of([person(born=2010), screen(0)], today=on(0))
    injured = standing_of([person(born=1970), screen(0, "IN1")], today=on(0))
    in_doubt = standing_of([person(born=1971), screen(0, "IN1")], today=on(0))

    assert child.flags == ("CL2",)
    assert injured.flags == ("OT3",)
    assert in_doubt.flags == ()  # 54 or 55: the answer itself decides


@pytest.mark.parametrize("place", [place for place in PainPlace if place is not PainPlace.KNEECAP])
def test_pain_elsewhere_stays_early_until_a_clinician_has_looked(place: PainPlace) -> None:
    told = replace(PERSON, place=place)

    elsewhere = standing_of([told, screen(0)], today=on(0))
    looked_at = standing_of([told, screen(0), cleared(1, seen=-3)], today=on(1))
    looked_at_before = standing_of([told, screen(0), cleared(0, hour=6)], today=on(1))

    assert elsewhere.highest_phase is EARLY
    assert [fired.key for fired in elsewhere.messages] == ["care-start-limit-place"]
    assert looked_at.highest_phase is None
    assert looked_at_before.highest_phase is EARLY


def test_pain_at_a_place_not_told_stays_early_too() -> None:
    told = replace(PERSON, place=None)

    standing = standing_of([told, screen(0), cleared(1)], today=on(1))

    assert standing.highest_phase is EARLY
    assert [fired.key for fired in standing.messages] == ["care-start-limit-place-unknown"]


def test_short_stiffness_from_50_on_is_advice_and_no_limit() -> None:
    def told(born: int, minutes: int) -> Standing:
        history = replace(PERSON, born=born, morning_stiffness_min=minutes)
        return standing_of([history, screen(0)], today=on(0))

    assert [fired.key for fired in told(1970, 20).messages] == ["care-start-stiff-mornings"]
    assert told(1970, 20).highest_phase is None
    assert told(1990, 20).messages == told(1970, 0).messages == told(1970, 40).messages == ()


def test_from_65_on_there_is_something_to_hold_but_no_fall_risk() -> None:
    standing = standing_of([person(born=1961), screen(0)], today=on(0))

    assert standing.needs_hand_support
    assert standing.conditions == set()
    assert not standing_of([person(born=1962), screen(0)], today=on(0)).needs_hand_support


def test_the_order_in_which_facts_were_entered_does_not_matter() -> None:
    told: tuple[Told, ...] = (
        PERSON,
        screen(0, "CL3"),
        cleared(1),
        before(3, buckled=True),
        screen(4, "CL3"),
    )

    found = [standing_of(order, today=on(4)) for order in permutations(told)]

    assert found == [found[0]] * len(found)


def test_what_is_dated_after_today_waits_for_its_day() -> None:
    assert stand(2, screen(0), screen(300, "EM1")).lock is None
    assert stand(2, screen(0, "CL1"), screen(300)).lock is not None


def test_the_gravest_sign_comes_first() -> None:
    standing = stand(0, screen(0, "CL7", "UR4", "CL6", "EM2", "UR6"))

    assert standing.flags == ("EM2", "UR4", "UR6", "CL6", "CL7")
    assert standing.urgency is Urgency.EMERGENCY
    assert standing.messages[0].key == "care-start-em2"


def test_the_number_to_call_is_that_of_the_country() -> None:
    def said(country: str | None) -> str:
        told = replace(PERSON, country=country)
        return spoken(standing_of([told, screen(0, "EM2")], today=on(0)).messages[0])[0]

    assert "call 112 now" in said("de")
    assert "call 999 now" in said("GB")
    assert "call your local emergency number now" in said(None)
    assert "call your local emergency number now" in said("XX")


def test_a_short_balance_is_a_fall_risk_and_one_that_cannot_be_told_changes_nothing() -> None:
    def balance(number: int, best_s: float | None) -> TestTaken:
        return TestTaken(
            at(number), on(number), TestKind.BALANCE, Side.LEFT, values={"best_s": best_s}
        )

    short = stand(1, screen(0), balance(0, 9.9), balance(1, None))
    longer = stand(1, screen(0), balance(0, 9.9), balance(1, 10.0))

    assert short.conditions == {Condition.FALL_RISK}
    assert short.needs_hand_support
    assert longer.conditions == set()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_every_question_and_what_follows_has_words_for_patient_and_physiotherapist(
    question: Question,
) -> None:
    follows = () if question.follows is None else (question.follows,)
    messages = stand(0, screen(0, question.code, *follows)).messages

    assert words.text(question.key).endswith(("?", "."))
    assert all(min(map(len, spoken(fired))) > 20 for fired in messages)
    assert bool(messages) == (question.group is not Group.NOTED or question.code == "CL8")


def test_what_the_physiotherapist_reads_names_code_and_day() -> None:
    fired = stand(0, screen(0, "UR6")).messages[0]

    checked = words.text(f"{fired.key}-checked", **fired.arguments)

    assert checked.startswith(f"UR6 since {on(0)}: ")
