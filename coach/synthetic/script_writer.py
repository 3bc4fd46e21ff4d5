"""Stringing a plan into a timeline without a seam."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.balance_loss import wobbling
from coach.synthetic.kinematics import FloatArray
from coach.synthetic.lying_pieces import lying_piece
from coach.synthetic.movement import Moment
from coach.synthetic.pieces import (
    Piece,
    adjust_clothes,
    change,
    hold,
    talk,
)
from coach.synthetic.posture import Posture
from coach.synthetic.script import (
    HOLD,
    PASSER,
    REP,
    Cue,
    Plan,
    RepRequest,
    Script,
    ScriptedRep,
    Setting,
    rep_amount,
    seat_deg_of,
)
from coach.synthetic.sitting import bent_on_seat, crouched, sit_down, stand_up, tie_shoe
from coach.synthetic.stances import CLEAN, HANDS_ON_THIGHS, standing, with_arms
from coach.synthetic.stepping import shuffle_to, step_in_place, turn_to, walk_to

WALK_M_S = 0.9
PASSER_M_S = 1.1
BEHIND_M = -1.05  # where a second person passes, seen from the patient's place
IN_FRONT_M = 0.85
BACK_HOME_S = 1.2  # small steps back to the middle
LEAVING_SHARE = 0.9  # of the time to get ready


def write_script(setting: Setting, plan: Plan, *, rng: np.random.Generator) -> Script:
    """String a plan into a timeline; `rng` decides how long everyday behaviour takes."""
    writer = _Writer(setting, rng)
    writer.begin(plan.before)
    writer.get_ready()
    writer.add(hold(writer.now, plan.lead_in_s))
    between = dict(plan.between)
    for index, request in enumerate(plan.reps, start=1):
        writer.rep(request)
        rest_s = request.tempo.rest_s
        if rest_s > 0 and index < len(plan.reps):
            writer.add(hold(writer.now, rest_s))
        if index in between:
            writer.extras((between[index],))
            writer.get_ready()
            writer.add(hold(writer.now, 1.2))
    writer.add(hold(writer.now, plan.lead_out_s))
    writer.extras(plan.after)
    if plan.after:
        writer.add(hold(writer.now, 1.0))
    return writer.finished()


@dataclass(slots=True)
class _Writer:
    """Collects the timeline; `now` is the posture that the last piece ended in."""

    setting: Setting
    rng: np.random.Generator
    cues: list[Cue] = field(default_factory=list)
    reps: list[ScriptedRep] = field(default_factory=list)
    passers: list[Cue] = field(default_factory=list)
    time_s: float = 0.0
    is_home: bool = False  # in the exercise's rest posture, not just standing at the place
    needs_chair: bool = False
    aside_m: float = 0.0  # how far steps have led to the athlete's left
    now: Posture = field(init=False)

    def __post_init__(self) -> None:
        self.needs_chair = self.setting.movement.seated
        self.now = self.home()
        self.is_home = True

    def home(self) -> Posture:
        """Return the exercise's rest posture at its place."""
        movement = self.setting.movement
        return self._here(
            movement.posture(
                self.setting.build,
                Moment(
                    amount=np.array([movement.rest]),
                    depth=np.zeros(1),
                    side=self.setting.side,
                    imposed=CLEAN,
                ),
            )
        )

    def neutral(self) -> Posture:
        return self._here(standing(self.setting.build))

    def seated(self) -> Posture:
        seat_deg = self._seat_deg
        return sit_down(self.setting.build, self.neutral(), seat_deg=seat_deg, what="").end

    def _here(self, posture: Posture) -> Posture:
        return _placed(posture, place=self._spot(), facing_deg=self.setting.facing_deg)

    def _spot(self) -> FloatArray:
        """Return where the body is after the steps aside that it has made."""
        turn = np.radians(self.setting.facing_deg)
        return self.aside_m * np.array([np.cos(turn), 0.0, -np.sin(turn)])

    def _settle(self) -> None:
        """Be at rest where the last repetition ended."""
        self.aside_m += float(self.now.ankle[0, :, 0].mean())
        self.now = self.home()

    @property
    def _seat_deg(self) -> float:
        return seat_deg_of(self.setting.movement)

    def add(self, piece: Piece) -> None:
        self.cues.append(Cue(self.time_s, piece))
        self.time_s += piece.duration_s
        self.now = piece.end

    def rep(self, request: RepRequest) -> None:
        setting, movement = self.setting, self.setting.movement
        side = setting.side_of(len(self.reps))
        scripted = ScriptedRep(len(self.reps) + 1, side, self.time_s, request)
        self.reps.append(scripted)
        here = partial(_placed, place=self._spot(), facing_deg=setting.facing_deg)

        def postures(t_s: FloatArray) -> Posture:
            amount = rep_amount(movement, request, t_s)
            moment = Moment(
                amount,
                movement.depth(amount),
                side,
                request.imposed,
                peak=request.peak,
                is_back=t_s > scripted.leaves_bottom_s - scripted.start_s,
            )
            posture = _departing(movement.posture(setting.build, moment), moment)
            if scripted.wobble is not None:
                posture = wobbling(setting.build, posture, scripted.wobble.presence(t_s))
            return here(posture)

        what = HOLD if movement.is_hold else REP
        self.add(Piece(what, scripted.end_s - scripted.start_s, postures))
        if movement.travels:
            self._settle()

    def begin(self, extras: Sequence[str]) -> None:
        """Do what comes first; to walk in, start out of the picture."""
        if "walk_in" in extras:
            outside = np.array([self.setting.exit_x_m, 0.0, 0.0])
            inwards = -90.0 if self.setting.exit_x_m > 0 else 90.0
            self.now = self.neutral().moved(place=outside[None], facing_deg=np.array([inwards]))
            self.is_home = False
            self.add(hold(self.now, 0.8, what="walk_in"))
            self._come_back()
        self.extras([name for name in extras if name != "walk_in"])

    def extras(self, names: Sequence[str]) -> None:
        for name in names:
            self._extra(name)

    def get_ready(self) -> None:
        """From standing at the place into the exercise's rest posture."""
        if self.is_home:
            return
        if self.setting.movement.seated:
            seat_deg = self._seat_deg
            self.add(sit_down(self.setting.build, self.now, seat_deg=seat_deg, what="get_ready"))
        ready_s = self.setting.movement.ready_s
        self.add(change(self.now, self.home(), ready_s, what="get_ready"))
        self.is_home = True

    def leave_rest(self) -> None:
        """From the exercise's rest posture to standing at the place."""
        if not self.is_home:
            return
        if self.setting.movement.seated:
            self.add(change(self.now, self.seated(), 0.8, what="get_ready"))
            seat_deg = self._seat_deg
            self.add(stand_up(self.setting.build, self.now, seat_deg=seat_deg, what="get_ready"))
        else:
            leave_s = LEAVING_SHARE * self.setting.movement.ready_s
            self.add(change(self.now, self.neutral(), leave_s, what="get_ready"))
        self.is_home = False
        if self.aside_m:
            self.aside_m = 0.0
            back = np.zeros((1, 3))
            self.add(shuffle_to(self.now, back, BACK_HOME_S, what="get_ready"))

    def _extra(self, name: str) -> None:
        if self.setting.movement.lying and name != "second_person":
            self.add(lying_piece(name, self.now, rng=self.rng))
            return
        match name:
            case "still":
                self.add(talk(self.now, self._between(4, 8), phase=self._between(0, 6)))
            case "adjust_clothes":
                self.add(adjust_clothes(self.now, self._between(2.5, 4.5), phase=1.0))
            case "second_person":
                self._second_person()
            case "tie_shoe":
                self._tie_shoe()
            case "rest_on_chair":
                self._rest_on_chair()
            case "leave" | "walk_in":
                self._leave()
            case _:
                self._step_about(name)

    def _between(self, low: float, high: float) -> float:
        return float(self.rng.uniform(low, high))

    def _step_about(self, name: str) -> None:
        self.leave_rest()
        facing = self.setting.facing_deg
        if name == "turn":
            away = facing + 180.0 * float(self.rng.choice([-1, 1]))
            self.add(turn_to(self.now, away, self._between(1.6, 2.4), what="turn"))
            self.add(hold(self.now, self._between(0.4, 1.5), what="turn"))
            end = float(self.rng.choice([facing, 2 * away - facing]))
            self.add(turn_to(self.now, end, self._between(1.6, 2.4), what="turn"))
            self.now = self.now.moved(facing_deg=np.array([facing]))
        elif name == "step_in_place":
            self.add(step_in_place(self.now, self._between(3.0, 5.0)))
        else:
            aside = np.array([[self._between(0.15, 0.3), 0.0, self._between(-0.15, 0.15)]])
            home = np.zeros((1, 3))
            self.add(shuffle_to(self.now, aside, self._between(1.2, 2.0), what="shuffle"))
            self.add(hold(self.now, 0.5, what="shuffle"))
            self.add(shuffle_to(self.now, home, self._between(1.2, 2.0), what="shuffle"))

    def _tie_shoe(self) -> None:
        side = Side.RIGHT if self.setting.side is Side.RIGHT else Side.LEFT
        build = self.setting.build
        if self.setting.movement.seated and self.is_home:
            bent = bent_on_seat(build, self.now, side=side)
        else:
            self.leave_rest()
            bent = crouched(build, self.now, side=side)
        self.add(tie_shoe(self.now, bent, busy_s=self._between(2.0, 4.0)))

    def _rest_on_chair(self) -> None:
        build, name = self.setting.build, "rest_on_chair"
        stay_s = self._between(4.0, 8.0)
        self.needs_chair = True
        if self.setting.movement.seated:
            self.get_ready()
            relaxed = with_arms(self.now, HANDS_ON_THIGHS)
            self.add(change(self.now, relaxed, 0.7, what=name))
            self.add(hold(self.now, stay_s, what=name))
            self.add(change(self.now, self.home(), 0.7, what=name))
            return
        self.leave_rest()
        chair, home = np.array([self.setting.chair_place]), np.zeros((1, 3))
        aside_m = float(np.linalg.norm(chair))
        if aside_m > 0:
            self.add(shuffle_to(self.now, chair, aside_m / 0.4 + 0.5, what=name))
        self.add(sit_down(build, self.now, seat_deg=self._seat_deg, what=name))
        self.add(hold(self.now, stay_s, what=name))
        self.add(stand_up(build, self.now, seat_deg=self._seat_deg, what=name))
        if aside_m > 0:
            self.add(shuffle_to(self.now, home, aside_m / 0.4 + 0.5, what=name))

    def _leave(self) -> None:
        self.leave_rest()
        build, exit_x_m = self.setting.build, self.setting.exit_x_m
        outwards = 90.0 if exit_x_m > 0 else -90.0
        self.add(turn_to(self.now, outwards, self._turn_s(outwards), what="leave"))
        outside = np.array([exit_x_m, 0.0, 0.0])
        self.add(walk_to(build, self.now, outside, speed_m_s=WALK_M_S, what="leave"))
        self.add(turn_to(self.now, -outwards, self._between(2.0, 4.0), what="leave"))
        self._come_back()

    def _come_back(self) -> None:
        build, facing = self.setting.build, self.setting.facing_deg
        self.add(walk_to(build, self.now, np.zeros(3), speed_m_s=WALK_M_S, what="walk_in"))
        self.add(turn_to(self.now, facing, self._turn_s(facing), what="walk_in"))

    def _turn_s(self, facing_deg: float) -> float:
        """Return how long a turn takes, at about 100 degrees a second."""
        return 0.8 + abs(facing_deg - float(self.now.facing_deg[0])) / 100.0

    def _second_person(self) -> None:
        """Somebody passes behind, then somebody comes back in front."""
        half_m = abs(self.setting.exit_x_m)
        direction = float(self.rng.choice([-1, 1]))
        for depth_m, way in ((BEHIND_M, direction), (IN_FRONT_M, -direction)):
            walker = standing(PASSER).moved(
                place=np.array([[-way * half_m, 0.0, depth_m]]), facing_deg=np.array([90.0 * way])
            )
            goal = np.array([way * half_m, 0.0, depth_m])
            walk = walk_to(PASSER, walker, goal, speed_m_s=PASSER_M_S, what="second_person")
            self.passers.append(Cue(self.time_s, walk))
            self.add(hold(self.now, walk.duration_s + 0.3, what="second_person"))

    def finished(self) -> Script:
        return Script(
            cues=tuple(self.cues),
            reps=tuple(self.reps),
            passers=tuple(self.passers),
            has_chair=self.needs_chair,
        )


def _placed(posture: Posture, *, place: FloatArray, facing_deg: float) -> Posture:
    return posture.moved(
        place=np.repeat(place[None], len(posture), axis=0),
        facing_deg=np.full(len(posture), facing_deg),
    )


def _departing(posture: Posture, moment: Moment) -> Posture:
    """Return the posture with the trunk leaning as far forward as is imposed."""
    lean_deg = moment.imposed.lean_forward_deg * np.clip(moment.depth, 0.0, 1.0)
    return posture.moved(
        pelvis_pitch_deg=posture.pelvis_pitch_deg + 0.9 * lean_deg,
        chest_pitch_deg=posture.chest_pitch_deg + lean_deg,
    )
