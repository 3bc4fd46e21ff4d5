"""Every sentence of start and learning is for something, and everything to say has a sentence."""

import pytest

from coach import words
from coach.care.learning.cards import CARDS
from coach.care.learning.timeline import Course
from coach.care.start.flags import BUCKLE, STUCK, SWELLING
from coach.care.start.questions import BUCKLED, QUESTIONS, Question
from coach.paths import data_dir

FOLDER = data_dir("assets") / "words" / "en"
SAID = {
    "care_start.ftl": {
        *(question.told_key for question in QUESTIONS if question.is_flag),
        *(f"care-start-{sign}" for sign in (SWELLING, STUCK, BUCKLE)),
        *(
            f"care-start-{key}"
            for key in (
                "unlock-both",
                "unlock-clinician",
                "unlock-questions",
                "unanswered",
                "overdue",
                "limit-calm-week",
                "limit-named",
                "limit-after-surgery",
                "limit-kneecap",
                "limit-place",
                "limit-place-unknown",
                "stiff-mornings",
                "hand-support",
                "unsteady",
                "kneecap-slipped",
                "careful-tissue",
            )
        ),
    }
    - {f"care-start-{BUCKLED.lower()}"},  # told as the week of calm that follows
    "care_learning.ftl": {
        *(f"timeline-{course.value}" for course in Course),
        "timeline-flare",
        "timeline-plateau",
        *(
            f"help-{key}"
            for key in (
                "six-weeks",
                "six-weeks-unknown",
                "worse",
                "instability",
                "function",
                "mornings",
                "calm",
                "stop-now",
                "stop-emergency",
                "stop-urgent",
                "stop-otherwise",
                "stop-points",
            )
        ),
    },
}
READ = {  # by the patient alone
    "care_start.ftl": {question.key for question in QUESTIONS},
    "care_learning.ftl": {key for card in CARDS for key in (card.key, card.title_key)},
}


@pytest.mark.parametrize("name", SAID)
def test_the_catalogue_holds_what_is_said_and_nothing_else(name: str) -> None:
    keys = set(words.message_keys((FOLDER / name).read_text(encoding="utf-8")))

    checked = {f"{key}-checked" for key in SAID[name]}

    assert keys == SAID[name] | checked | READ[name]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_a_question_can_be_answered_with_yes_or_no(question: Question) -> None:
    text = words.text(question.key)

    assert text.count("?") == 1
    assert len(text.split()) <= 45
