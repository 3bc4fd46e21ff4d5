"""An exercise file as a whole: its keys, what fits together, and what becomes of it."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from coach.movement.exercise import CheckRule, Exercise
from coach.movement.vocabulary import Condition, Motion, Need, View
from coach.records.exercise_tables import (
    BandsTable,
    BodyTable,
    CheckTable,
    DoseTable,
    DriversTable,
    PhaseName,
    RangeTable,
    Sentence,
    Table,
    TempoTable,
    TextTable,
    ViewsTable,
    Word,
    tempo_of,
)

_ExerciseId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
_Need = Annotated[Need, Field(strict=False)]
_Condition = Annotated[Condition, Field(strict=False)]


class ExerciseTable(Table):
    """One exercise of Knee Coach."""

    schema_version: Literal[1] = Field(alias="schema", description="version of this format")
    design_id: str | None = Field(
        default=None, pattern=r"^[a-z0-9_]{1,40}$", description="id in docs/clinical.md 1.A"
    )
    status: Literal["draft", "checked", "reviewed"] = Field(
        description="draft, checked (has golden recordings) or reviewed (by a physiotherapist)"
    )
    phase: PhaseName = Field(description="where it belongs in the care programme")
    tier: int = Field(
        default=1, ge=0, le=3, description="load on the kneecap: 0 none, 1 low, 2 moderate, 3 high"
    )
    motion: Motion = Field(
        default=Motion.REPS, strict=False, description="what is counted, see the table of motions"
    )
    progress_to: _ExerciseId | None = Field(
        default=None, description="the next exercise, or self for the next level"
    )
    regress_to: _ExerciseId | None = Field(
        default=None, description="the exercise to go back to, or self for one level less"
    )
    parts: list[_ExerciseId] = Field(
        default=[], max_length=8, description="other exercises that this one is made of"
    )
    equipment: list[Word] = Field(default=[], max_length=8, description="what to have at hand")
    needs: list[_Need] = Field(
        default=[], max_length=8, description="what it cannot be done without"
    )
    leave_out_with: list[_Condition] = Field(
        default=[], max_length=12, description="who is not offered it"
    )
    sources: list[Sentence] = Field(
        min_length=1, max_length=12, description='papers behind the numbers, or "judgement"'
    )
    text: TextTable
    body: BodyTable
    views: ViewsTable | None = None
    driver: DriversTable = DriversTable()
    hold: BandsTable = BandsTable()
    range: RangeTable | None = None
    tempo: TempoTable | None = None
    check: list[CheckTable] = Field(default=[], max_length=8)
    dose: DoseTable

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        self._has_what_its_motion_needs()
        codes = [check.code for check in self.check]
        for code in codes:
            if codes.count(code) > 1:
                raise ValueError(f"check.code ({code}) must be used once only")
        return self

    def _has_what_its_motion_needs(self) -> None:
        """Ask for the tables without which nothing can be counted or timed."""
        name = {Motion.REPS: "driver", Motion.HOLD: "hold"}.get(self.motion)
        if self.motion is Motion.REPS and self.tempo is None:
            raise ValueError("tempo is missing: repetitions need a [tempo]")
        if self.motion is not Motion.REPS and self.driver.by_view():
            raise ValueError(f"driver: a {self.motion} has no driver, only repetitions have")
        if self.motion is not Motion.HOLD and self.hold.by_view():
            raise ValueError(f"hold: motion is {self.motion}, only a hold has a band")
        if self.motion in {Motion.HOLD, Motion.TIMER} and self.dose.seconds is None:
            raise ValueError(f"dose.seconds is missing: a {self.motion} needs its seconds")
        if name is None:
            return
        if self.views is None:
            raise ValueError("views is missing: say which view is preferred")
        if getattr(getattr(self, name), self.views.preferred) is None:
            raise ValueError(
                f"views.preferred ({self.views.preferred}) has no [{name}.{self.views.preferred}]"
            )


def to_exercise(table: ExerciseTable, *, exercise_id: str, content_hash: str) -> Exercise:
    """Turn a checked file into the frozen type of the movement room.

    Raises:
        ValueError: the values contradict each other; the message names them.
    """
    return Exercise(
        id=exercise_id,
        design_id=table.design_id,
        status=table.status,
        phase=table.phase,
        text=table.text.text(),
        posture=table.body.posture,
        legs=table.body.legs,
        preferred_view=View.UNKNOWN if table.views is None else View(table.views.preferred),
        drivers=table.driver.by_view(),
        range=None if table.range is None else table.range.rule(),
        tempo=tempo_of(table.tempo),
        checks=tuple(CheckRule(c.code, c.amber, c.red, c.source) for c in table.check),
        dose=table.dose.dose(),
        equipment=tuple(table.equipment),
        sources=tuple(table.sources),
        motion=table.motion,
        bands=table.hold.by_view(),
        tier=table.tier,
        progress_to=table.progress_to,
        regress_to=table.regress_to,
        parts=tuple(table.parts),
        needs=frozenset(table.needs),
        leave_out_with=frozenset(table.leave_out_with),
        content_hash=content_hash,
    )


@cache
def json_schema() -> Mapping[str, Any]:
    """Return the JSON Schema of exercise files, for editors that complete and check TOML."""
    return ExerciseTable.model_json_schema(by_alias=True)
