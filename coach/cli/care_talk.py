"""What every care command says: warnings of the stored data, and what screening asks for."""

from collections.abc import Iterable, Sequence

from coach import words
from coach.care.programme.terms import Fired
from coach.care.told import BeforeTold, MorningTold, Told
from coach.session.care_services import CareServices


def say(*lines: str) -> None:
    for line in lines:
        print(line)


def data_lines(services: CareServices) -> list[str]:
    """Return what is odd about the stored answers: days to come, and what cannot be read."""
    lines = []
    last = services.last_day()
    if last is not None and last > services.today:
        lines.append(words.text("care-days-to-come", last=last, today=services.today))
    unread = services.unread()
    if unread:
        lines.append(words.text("care-unread", count=unread))
    return lines


def again_lines(again: Sequence[Told]) -> list[str]:
    """Return what becomes of an answer that was given before."""
    is_pain = any(isinstance(fact, MorningTold | BeforeTold) for fact in again)
    if not again:
        return []
    return [words.text("care-told-again-pain" if is_pain else "care-told-again")]


def reason_lines(reasons: Iterable[Fired], *, is_checked: bool) -> list[str]:
    """Return the sentences of rules that fired, with the physiotherapist's where wished."""
    lines: list[str] = []
    for fired in reasons:
        lines.append(f"  - {words.text(fired.key, **fired.arguments)}")
        if is_checked:
            checked = words.text(f"{fired.key}-checked", **fired.arguments)
            lines.append(f"    [{fired.rule}] {checked}")
    return list(dict.fromkeys(lines))
