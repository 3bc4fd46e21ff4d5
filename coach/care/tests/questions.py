"""What is asked about a test: how it felt, and, where no camera could tell, how it went."""

from collections.abc import Mapping

from coach.care.asking.ask import Ask, Kind
from coach.care.facts import PAIN_MAX
from coach.care.tests.balance import TRIALS
from coach.care.told import TestKind
from coach.movement.vocabulary import Answer

FORM = (Answer.YES.value, Answer.ALMOST.value, Answer.NO.value)
MOST_STEPS = 80  # in 20 seconds
MOST_STANDS = 60
MOST_SECONDS = 600
MOST_CM = 40
MOST_RAISES = 200
MOST_REPS = 10

PAIN = Ask("pain", "ask-test-pain", Kind.WHOLE, most=PAIN_MAX)
PAINS = Ask("pains", "ask-test-pains", Kind.WHOLE, most=PAIN_MAX, at_most=MOST_REPS)
RISING = Ask("rising", "ask-test-rising", Kind.WHOLE, most=PAIN_MAX)


def _form(key: str) -> Ask:
    return Ask(key, f"ask-test-{key}", Kind.CHOICE, choices=FORM)


OWN_ASKS: Mapping[TestKind, tuple[Ask, ...]] = {
    TestKind.WALK: (Ask("steps", "ask-test-steps", Kind.WHOLE, most=MOST_STEPS),),
    TestKind.SQUAT: (_form("bend"),),
    TestKind.STEP_DOWN: (
        _form("arms"),
        _form("trunk"),
        _form("pelvis"),
        _form("knee"),
        _form("foot"),
    ),
    TestKind.CHAIR_STAND: (Ask("stands", "ask-test-stands", Kind.WHOLE, most=MOST_STANDS),),
    TestKind.BALANCE: (
        Ask("seconds", "ask-test-seconds", Kind.DECIMAL, most=MOST_SECONDS, at_most=TRIALS),
    ),
    TestKind.ANKLE: (Ask("wall_cm", "ask-test-wall-cm", Kind.DECIMAL, most=MOST_CM),),
    TestKind.HIP: (Ask("raises", "ask-test-raises", Kind.WHOLE, most=MOST_RAISES),),
}
"""What the person is asked in place of the camera, one test each."""

TEST_ASKS = (PAIN, PAINS, RISING, *(ask for asks in OWN_ASKS.values() for ask in asks))
"""All of them, as an answers file may hold them."""
