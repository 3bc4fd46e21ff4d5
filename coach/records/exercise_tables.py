"""The tables inside an exercise file, as pydantic models: every key, what it means, what fits.

`exercises/README.md` and the JSON Schema for editors are written from these models.
"""

from typing import Annotated, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from coach.movement.exercise import (
    NO_TEMPO,
    Band,
    Dose,
    Driver,
    ExerciseText,
    Level,
    RangeRule,
    TempoRule,
)
from coach.movement.vocabulary import CheckCode, Legs, Phase, Posture, Signal, View, Way

PhaseName: TypeAlias = Literal[
    "warm_up", "mobility", "early_activation", "movement_control", "functional", "prevention"
]
ViewName: TypeAlias = Literal["front", "side", "oblique"]

LARGEST_FRACTION = 1.0  # what is no angle is a part of the standing hip height

Word = Annotated[str, Field(min_length=1, max_length=120)]
Sentence = Annotated[str, Field(min_length=1, max_length=400)]
FigureName = Annotated[str, Field(pattern=r"^(-|[a-z][a-z0-9_]*)$", max_length=60)]
_Degrees = Annotated[float, Field(ge=-20, le=180)]
_Seconds = Annotated[float, Field(ge=0, le=30)]
_LongSeconds = Annotated[float, Field(ge=1, le=3600)]


class Table(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)


class TextTable(Table):
    name: Word = Field(description="what the patient reads on the button")
    setup: Sentence = Field(description="how to stand or sit, and what to have at hand")
    cue: Sentence = Field(description="one picture to move by, pointing outside the body")
    why: Sentence = Field(description="what it is good for; never a promise")
    cautions: list[Sentence] = Field(
        default=[], max_length=8, description="when to leave it or do less"
    )
    easier: Sentence | None = Field(default=None, description="how to make it smaller")
    ask: Sentence | None = Field(
        default=None,
        description="asked after a set where no camera can tell; answered yes, almost or no",
    )
    figure: FigureName | None = Field(
        default=None, description="the id of another exercise whose figure is drawn for this one"
    )

    def text(self) -> ExerciseText:
        return ExerciseText(
            name=self.name,
            setup=self.setup,
            cue=self.cue,
            why=self.why,
            cautions=tuple(self.cautions),
            easier=self.easier or "",
            ask=self.ask or "",
            figure=self.figure or "",
        )


class BodyTable(Table):
    posture: Posture = Field(strict=False, description="how the body rests between repetitions")
    legs: Legs = Field(strict=False, description="which legs work, see the table of legs")


class ViewsTable(Table):
    preferred: ViewName = Field(
        description="how the patient is asked to stand; needs a driver or hold of the same name"
    )


class DriverTable(Table):
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


class DriversTable(Table):
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


class BandTable(Table):
    signal: Signal = Field(strict=False, description="what a hold is timed on")
    at_least: float = Field(
        default=-180, ge=-180, le=180, description="where the band begins, as the picture shows it"
    )
    at_most: float = Field(
        default=180, ge=-180, le=180, description="where the band ends, as the picture shows it"
    )

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        if self.at_least >= self.at_most:
            raise ValueError(f"at_least ({self.at_least}) must be below at_most ({self.at_most})")
        return self


class BandsTable(Table):
    front: BandTable | None = Field(default=None, description="seen from the front")
    side: BandTable | None = Field(default=None, description="seen from the side")
    oblique: BandTable | None = Field(default=None, description="seen from between the two")

    def by_view(self) -> dict[View, Band]:
        tables = {View.FRONT: self.front, View.SIDE: self.side, View.OBLIQUE: self.oblique}
        return {
            view: Band(table.signal, table.at_least, table.at_most)
            for view, table in tables.items()
            if table is not None
        }


class LimitsTable(Table):
    """Knee flexion not to be passed in a phase of the care programme, degrees."""

    early_activation: _Degrees | None = Field(default=None, description="limit in that phase")
    movement_control: _Degrees | None = Field(default=None, description="limit in that phase")
    functional: _Degrees | None = Field(default=None, description="limit in that phase")
    prevention: _Degrees | None = Field(default=None, description="limit in that phase")

    def by_phase_deg(self) -> dict[str, float]:
        found = self.model_dump()
        return {phase: limit for phase, limit in found.items() if limit is not None}


class RangeTable(Table):
    rest_deg: _Degrees = Field(description="knee flexion at rest, 0 = straight")
    target_deg: _Degrees = Field(description="knee flexion at the turning point")
    limit_deg: _Degrees = Field(description="knee flexion not to be passed (check D1)")
    limits: LimitsTable = LimitsTable()

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Self:
        if self.rest_deg == self.target_deg:
            raise ValueError(f"target_deg ({self.target_deg}) must differ from rest_deg")
        return self

    def rule(self) -> RangeRule:
        return RangeRule(self.rest_deg, self.target_deg, self.limit_deg, self.limits.by_phase_deg())


class TempoTable(Table):
    starts_with: Literal["eccentric", "concentric"] = Field(
        description="eccentric for lowering exercises, concentric for lifting ones"
    )
    way: Way = Field(
        default=Way.UP_AND_DOWN, strict=False, description="what the two ways are called"
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

    def rule(self) -> TempoRule:
        return TempoRule(
            eccentric_s=self.eccentric_s,
            pause_s=self.pause_s,
            concentric_s=self.concentric_s,
            top_pause_s=self.top_pause_s,
            starts_with=Phase(self.starts_with),
            way=self.way,
        )


class CheckTable(Table):
    code: CheckCode = Field(strict=False, description="the check, see the table of checks")
    amber: float = Field(ge=-180, le=180, description="where a soft cue begins")
    red: float | None = Field(
        default=None, ge=-180, le=180, description="where the cue asks to do less; may be left out"
    )
    source: Sentence = Field(description='a paper, or "judgement"')

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


class LevelTable(Table):
    sets: int = Field(ge=1, le=10, description="how many sets at this level")
    reps: int = Field(ge=1, le=50, description="repetitions, holds or turns a set")
    seconds: _LongSeconds | None = Field(default=None, description="of a hold or a timer")
    target_deg: _Degrees | None = Field(
        default=None, description="knee flexion at the turning point, where it changes"
    )
    note: Word | None = Field(default=None, description="what else changes: a higher step, a band")

    def level(self) -> Level:
        return Level(self.sets, self.reps, self.seconds, self.target_deg, self.note or "")


class DoseTable(Table):
    sets: int = Field(ge=1, le=10, description="how many sets at the first level")
    reps: int = Field(
        ge=1, le=50, description="repetitions, holds or turns a set; per leg unless legs is both"
    )
    rest_s: float = Field(ge=0, le=600, description="seconds of rest between two sets")
    seconds: _LongSeconds | None = Field(
        default=None, description="of each hold, or of each turn of the timer"
    )
    days_a_week: int | None = Field(default=None, ge=1, le=7, description="at most so often")
    first_level: int = Field(default=1, ge=1, le=3, description="2: not for beginners")
    level: list[LevelTable] = Field(
        default=[], max_length=4, description="the levels after the first, in order"
    )

    def dose(self) -> Dose:
        return Dose(
            sets=self.sets,
            reps=self.reps,
            rest_s=self.rest_s,
            seconds=self.seconds,
            days_a_week=self.days_a_week,
            first_level=self.first_level,
            harder=tuple(level.level() for level in self.level),
        )


def tempo_of(table: TempoTable | None) -> TempoRule:
    return NO_TEMPO if table is None else table.rule()
