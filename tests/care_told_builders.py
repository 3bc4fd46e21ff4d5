"""Builders of what a person tells, for tests of care."""

from datetime import UTC, date, datetime, time

from coach.care.told import (
    AfterTold,
    Away,
    AwayTold,
    BeforeTold,
    CardRead,
    DiaryTold,
    MorningTold,
    RunTold,
    TestKind,
    TestTaken,
)
from coach.movement.vocabulary import Side


def at(day: date, hour: int = 8) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)


def morning(
    day: date,
    pain: int | None,
    *,
    stairs: int | None = None,
    walking: int | None = None,
    worst: int | None = None,
    knee: Side = Side.LEFT,
) -> MorningTold:
    return MorningTold(at(day), day, knee, pain, walking=walking, stairs=stairs, worst_24h=worst)


def before(day: date, pain: int | None, *, knee: Side = Side.LEFT) -> BeforeTold:
    return BeforeTold(at(day, 9), day, knee, pain)


def after(day: date, pain: int | None, *, knee: Side = Side.LEFT) -> AfterTold:
    return AfterTold(at(day, 11), day, knee, pain)


def diary(day: date, *, hour: int = 20, flights: int = 0, running: int = 0) -> DiaryTold:
    return DiaryTold(at(day, hour), day, stairs_flights=flights, running_min=running)


def away(first: date, last: date, *, hour: int = 8, why: Away = Away.TRAVEL) -> AwayTold:
    return AwayTold(at(first, hour), first, first, last, why)


def card(day: date, name: str, *, hour: int = 12) -> CardRead:
    return CardRead(at(day, hour), day, name)


def run(day: date, stage: int, pain: int | None = 0, *, settled: bool | None = True) -> RunTold:
    return RunTold(at(day, 18), day, stage, pain, has_settled=settled)


def step_down(
    day: date, side: Side, *, pain: int | None = 1, cm: int = 20, quality: float | None = 1
) -> TestTaken:
    values = {"quality": quality}
    return TestTaken(at(day, 10), day, TestKind.STEP_DOWN, side, values, pain=pain, step_cm=cm)
