"""The keys of an exercise file, as pydantic models, and what becomes of them.

`exercises/README.md` and the JSON Schema for editors are written from these models, so every
key says here what it means and what is allowed.
"""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from coach.movement.exercise import (
    CheckRule,
    Dose,
    Driver,
    Exercise,
    ExerciseText,
    RangeRule,
    TempoRule,
)
from coach.movement.vocabulary import CheckCode, Legs, Phase, Posture, Signal, View

LARGEST_FRACTION = 1.0  # hip_drop and shank_rise are parts of a height

_Word = Annotated[str, Field(min_length=1, max_length=120)]
_Sentence = Annotated[str, Field(min_length=1, max_length=400)]
_Degrees = Annotated[float, Field(ge=-20, le=180)]
_Seconds = Annotated[float, Field(ge=0, le=30)]


class _Table(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)


class TextTable(_Table):
    name: _Word = Field(description="what the patient reads on the button")
    setup: _Sentence = Field(description="how to stand or sit, and what to have at hand")
    cue: _Sentence = Field(description="one picture to move by, pointing outside the body")
    why: _Sentence = Field(description="what it is good for; never a promise")
    cautions: list[_Sentence] = Field(
        default=[], max_length=8, description="when to leave it or do less"
    )


class BodyTable(_Table):
    posture: Posture = Field(strict=False, description="how the body rests between repetitions")
    legs: Legs = Field(strict=False, description="both at the same time, or one for a whole set")


class ViewsTable(_Table):
    preferred: Literal["front", "side", "oblique"] = Field(
        description="how the patient is asked to stand; needs a driver of the same name"
    )


class DriverTable(_Table):
    signal: Signal = Field(strict=False, description="what repetitions are counted and timed on")
    min_change: float = Field(
        ge=-180, le=180, description="the smallest change from rest that is an attempt"
    )
    target_change: float = Field(
        ge=-180, le=180, description="the change from rest at the target; the sign is the direction"
    )

    @model_validator(mode="after")
    def _is_a_direction(self) -> Self:
        if self.min_change * self.target_change <= 0:
            raise ValueError(
                f"min_change ({self.min_change}) and target_change ({self.target_change}) "
                "must have the same sign and not be 0"
            )
        if abs(self.min_change) > abs(self.target_change):
            raise ValueError(
                f"min_change ({self.min_change}) must not be larger than "
                f"target_change ({self.target_change})"
            )
        is_fraction = not self.signal.is_angle
        if is_fraction and abs(self.target_change) > LARGEST_FRACTION:
            raise ValueError(
                f"target_change ({self.target_change}) must lie between -1 and 1 for "
                f"{self.signal}, which is a part of a height"
            )
        if not is_fraction and abs(self.min_change) < 1:
            raise ValueError(
                f"min_change ({self.min_change}) must be 1 degree or more for {self.signal}"
            )
        return self


class DriversTable(_Table):
    front: DriverTable | None = Field(default=None, description="seen from the front")
    side: DriverTable | None = Field(default=None, description="seen from the side")
    oblique: DriverTable | None = Field(default=None, description="seen from between the two")

    def by_view(self) -> dict[View, Driver]:
        tables = {View.FRONT: self.front, View.SIDE: self.side, View.OBLIQUE: self.oblique}
        return {
            view: Driver(table.signal, table.min_change, table.target_change)
            for view, table in tables.items()
            if table is not None
        }


class RangeTable(_Table):
    rest_deg: _Degrees = Field(description="knee flexion at rest, 0 = straight")
    target_deg: _Degrees = Field(description="knee flexion at the turning point")
    limit_deg: _Degrees = Field(description="knee flexion not to be passed (check D1)")

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Self:
        if self.rest_deg == self.target_deg:
            raise ValueError(f"target_deg ({self.target_deg}) must differ from rest_deg")
        return self


class TempoTable(_Table):
    starts_with: Literal["eccentric", "concentric"] = Field(
        description="eccentric for lowering exercises, concentric for lifting ones"
    )
    eccentric_s: _Seconds = Field(description="the lowering, seconds; 0 is not scored")
    pause_s: _Seconds = Field(description="the pause after the lowering, seconds")
    concentric_s: _Seconds = Field(description="the rise, seconds")
    top_pause_s: _Seconds = Field(description="the pause after the rise, seconds")

    @model_validator(mode="after")
    def _takes_time(self) -> Self:
        if self.eccentric_s + self.concentric_s == 0:
            raise ValueError("eccentric_s and concentric_s must not both be 0")
        return self


class CheckTable(_Table):
    code: CheckCode = Field(strict=False, description="the check, see the table of checks")
    amber: float = Field(ge=-180, le=180, description="where a soft cue begins")
    red: float | None = Field(
        default=None, ge=-180, le=180, description="where the cue asks to do less; may be left out"
    )
    source: _Sentence = Field(description='a paper, or "judgement"')

    @model_validator(mode="after")
    def _red_lies_beyond_amber(self) -> Self:
        if self.red is None:
            return self
        falls = self.code is CheckCode.K2
        if (self.red > self.amber) if falls else (self.red < self.amber):
            raise ValueError(
                f"red ({self.red}) must not be {'above' if falls else 'below'} "
                f"amber ({self.amber}) for {self.code}"
            )
        return self


class DoseTable(_Table):
    sets: int = Field(ge=1, le=10, description="how many sets")
    reps: int = Field(ge=1, le=50, description="repetitions a set; per leg if legs is one")
    rest_s: float = Field(ge=0, le=600, description="seconds of rest between two sets")


class ExerciseTable(_Table):
    """One exercise of Knee Coach."""

    schema_version: Literal[1] = Field(alias="schema", description="version of this format")
    design_id: str | None = Field(
        default=None, pattern=r"^[a-z0-9_]{1,40}$", description="id in docs/clinical.md 1.A"
    )
    status: Literal["draft", "checked", "reviewed"] = Field(
        description="draft, checked (has golden recordings) or reviewed (by a physiotherapist)"
    )
    phase: Literal[
        "warm_up", "mobility", "early_activation", "movement_control", "functional", "prevention"
    ] = Field(description="where it belongs in the care programme")
    equipment: list[_Word] = Field(default=[], max_length=8, description="what to have at hand")
    sources: list[_Sentence] = Field(
        min_length=1, max_length=12, description='papers behind the numbers, or "judgement"'
    )
    text: TextTable
    body: BodyTable
    views: ViewsTable
    driver: DriversTable
    range: RangeTable
    tempo: TempoTable
    check: list[CheckTable] = Field(default=[], max_length=8)
    dose: DoseTable

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if getattr(self.driver, self.views.preferred) is None:
            raise ValueError(
                f"views.preferred ({self.views.preferred}) has no [driver.{self.views.preferred}]"
            )
        codes = [check.code for check in self.check]
        for code in codes:
            if codes.count(code) > 1:
                raise ValueError(f"check.code ({code}) must be used once only")
        return self


def to_exercise(table: ExerciseTable, *, exercise_id: str, content_hash: str) -> Exercise:
    """Turn a checked file into the frozen type of the movement room.

    Raises:
        ValueError: the values contradict each other; the message names them.
    """
    tempo = table.tempo
    return Exercise(
        id=exercise_id,
        design_id=table.design_id,
        status=table.status,
        phase=table.phase,
        text=ExerciseText(
            name=table.text.name,
            setup=table.text.setup,
            cue=table.text.cue,
            why=table.text.why,
            cautions=tuple(table.text.cautions),
        ),
        posture=table.body.posture,
        legs=table.body.legs,
        preferred_view=View(table.views.preferred),
        drivers=table.driver.by_view(),
        range=RangeRule(table.range.rest_deg, table.range.target_deg, table.range.limit_deg),
        tempo=TempoRule(
            eccentric_s=tempo.eccentric_s,
            pause_s=tempo.pause_s,
            concentric_s=tempo.concentric_s,
            top_pause_s=tempo.top_pause_s,
            starts_with=Phase(tempo.starts_with),
        ),
        checks=tuple(CheckRule(c.code, c.amber, c.red, c.source) for c in table.check),
        dose=Dose(table.dose.sets, table.dose.reps, table.dose.rest_s),
        equipment=tuple(table.equipment),
        sources=tuple(table.sources),
        content_hash=content_hash,
    )


@cache
def json_schema() -> Mapping[str, Any]:
    """Return the JSON Schema of exercise files, for editors that complete and check TOML."""
    return ExerciseTable.model_json_schema(by_alias=True)
