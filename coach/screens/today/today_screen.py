"""Today: one big button for what the plan asks for, and kindly all that belongs to the day."""

from dataclasses import replace
from datetime import date

import pygame

from coach.care.days import training_day
from coach.care.programme.means import USUAL_NEEDS
from coach.care.told import WishesTold
from coach.screens.asking.ask_cards import care_asks
from coach.screens.asking.care_steps import BeginCare, ShowStanding
from coach.screens.asking.keeper import own_care
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_screen import ExerciseScreen
from coach.screens.learn.learn_model import card_of_today_view
from coach.screens.places import Place, SourceKind
from coach.screens.preferences import load_camera, own_profile
from coach.screens.steps import BeginPlan, Open, Prepare, Step
from coach.screens.today.ask_parts import draw_ask, draw_card_of_the_day, draw_tell
from coach.screens.today.hero_model import HeroKind
from coach.screens.today.hero_parts import SHORTER, START, draw_hero
from coach.screens.today.plan_model import Known
from coach.screens.today.plan_parts import draw_plan
from coach.screens.today.quiet_parts import draw_steps, draw_upcoming
from coach.screens.today.side_parts import draw_recovered, draw_week, draw_why
from coach.screens.today.today_model import TodayView, greeting_key, today_view
from coach.screens.today.why_screen import WhyScreen
from coach.screens.trail.trail_card import draw_trail_card
from coach.screens.trail.trail_view import TrailView, trail_view
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.care_services import care_of
from coach.session.services import CoachServices, SessionRequest

SIDE_W = 352.0
GAP = 16.0
HERO_H, DONE_H = 232.0, 148.0
QUIET_SHARE = 0.62  # of the left side, on a day without exercises
WEEK_H = 132.0
WHY_H, LOW_WHY_H = 184.0, 158.0
CARD_H = 70.0
ASK_W, ASK_H = 468.0, 88.0
TELL_W, TELL_H = 156.0, 56.0


class TodayScreen(StillScreen):
    def __init__(self, services: CoachServices, chosen: Chosen) -> None:
        self._services = services
        self._chosen = chosen
        self._load()

    @property
    def has_aged(self) -> bool:
        """Whether another day has come, or another part of it, while this lay open."""
        return self._seen_on != self._now

    @property
    def _now(self) -> tuple[date, str]:
        now = self._services.clock.local_now()
        return training_day(now), greeting_key(now.hour)

    def _load(self) -> None:
        self._seen_on = self._now
        self._view, self._trail = seen_today(self._services), trail_today(self._services)
        self._asks = care_asks(self._services)
        self._exercises = {one.id: one for one in self._services.exercises()}
        self._card = card_of_today_view(self._services)

    def handle(self, event: pygame.Event) -> Step | None:
        """Take a video file that is dropped on the window: it is one more session."""
        if event.type != pygame.DROPFILE:
            return super().handle(event)
        choice = replace(self._chosen.choice, source=SourceKind.FILE)
        exercise = self._services.exercise(choice.exercise_id)
        profile = own_profile(self._services)
        return Prepare(choice.request(exercise, source=str(event.file), profile=profile))

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        view = self._view
        kit.prefer(START if view.hero.button else "why")
        step = draw_navigation(kit, Place.HOME)
        content = content_box(kit)
        beside = Box(content.x, content.y, content.w - ASK_W - 20, content.h)  # the ask
        below = draw_title(kit, beside, view.greeting, view.day)
        room = Box(content.x, below.y, content.w, below.h)
        asked = None
        if view.hero.kind not in {HeroKind.BEGIN, HeroKind.LOCKED}:  # there the card itself asks
            ask = Box(content.right - ASK_W, content.y, ASK_W, ASK_H)
            asked = draw_ask(kit, ask, self._asks)
            if len(self._asks) > 1:
                tell = Box(ask.x - TELL_W - 12, ask.y, TELL_W, TELL_H)
                asked = draw_tell(kit, tell) or asked
        left = Box(room.x, room.y, room.w - SIDE_W - 20, room.h)
        side = Box(room.right - SIDE_W, room.y, SIDE_W, room.h)
        begun = self._draw_left(kit, left)
        other = self._draw_side(kit, side)
        return step or asked or begun or other

    def _draw_left(self, kit: Kit, box: Box) -> Step | None:
        view = self._view
        if view.hero.kind is HeroKind.LOCKED:
            return self._used(draw_hero(kit, box, view.hero))
        hero_h = box.h * QUIET_SHARE
        if view.items:
            hero_h = HERO_H if view.hero.button else DONE_H
        hero = Box(box.x, box.y, box.w, hero_h)
        step = self._used(draw_hero(kit, hero, view.hero))
        below = Box(box.x, hero.bottom + GAP, box.w, box.h - hero_h - GAP)
        find = self._exercises.__getitem__
        if view.hero.kind is HeroKind.BEGIN:
            draw_steps(kit, below)
        elif view.upcoming is not None:
            draw_upcoming(kit, below, view.upcoming, exercise=find)
        opened = draw_plan(kit, below, view.items, exercise=find)
        if opened is not None:
            step = Open(ExerciseScreen(self._services, self._chosen, opened))
        return step

    def _draw_side(self, kit: Kit, box: Box) -> Step | None:
        view = self._view
        week = Box(box.x, box.y, box.w, WEEK_H)
        draw_week(kit, week, view.week, view.earned.streak)
        y = week.bottom + GAP
        step: Step | None = None
        if view.recovered:
            card = Box(box.x, y, box.w, 112)
            draw_recovered(kit, card, view.recovered)
            y = card.bottom + GAP
        if view.hero.kind not in {HeroKind.BEGIN, HeroKind.LOCKED}:
            card = Box(box.x, y, box.w, LOW_WHY_H if self._card else WHY_H)
            if draw_why(kit, card, view.whys):
                step = Open(WhyScreen(view))
            y = card.bottom + GAP
            if self._card and not view.recovered:
                card = Box(box.x, y, box.w, CARD_H)
                step = draw_card_of_the_day(kit, card, self._card) or step
                y = card.bottom + GAP
        trail = draw_trail_card(kit, Box(box.x, y, box.w, box.bottom - y), self._trail)
        return step or trail

    def _used(self, control: str | None) -> Step | None:
        if control == SHORTER:
            self._tell_shorter()
        if control != START:
            return None
        match self._view.hero.kind:
            case HeroKind.BEGIN:
                return BeginCare()
            case HeroKind.LOCKED:
                pressing = next((ask.step for ask in self._asks if ask.is_pressing), None)
                return pressing or ShowStanding()
            case _:
                return BeginPlan(self._template())

    def _template(self) -> SessionRequest:
        profile = own_profile(self._services)
        camera = str(load_camera(self._services.store))
        return SessionRequest("", camera, knee=self._view.knee, profile=profile)

    def _tell_shorter(self) -> None:
        """Keep the wish for a short session today, or for a whole one; the plan follows at once.

        It holds for this day: who is short on time once is not asked to undo it tomorrow. What was
        told of every day stays as it is.
        """
        care = care_of(self._services)
        wishes = [fact for fact in care.log().told if isinstance(fact, WishesTold)]
        at, day = self._services.clock.utc_now(), care.today
        last = max(wishes, key=lambda fact: fact.at, default=None)
        last = last or WishesTold(at, day, needs=USUAL_NEEDS)
        is_short = last.wants_short_on(day)
        on = (None, day) if is_short else (day, None)
        care.tell([replace(last, at=at, day=day, short_on=on[0], whole_on=on[1])])
        self._load()


def seen_today(services: CoachServices) -> TodayView:
    """Return what Today shows now.

    Raises:
        coach.errors.StoreError: what is stored cannot be read.
    """
    care = own_care(services)
    known = Known(
        course=care.course(),
        left=care.left_today(),
        earned=services.courses.rewards(care.log(), care.exercises, today=care.today),
        library=care.exercises,
        recovered=tuple(services.store.recovered()),
    )
    return today_view(known, now=care.now, today=care.today)


def trail_today(services: CoachServices) -> TrailView:
    care = own_care(services)
    earned = services.courses.rewards(care.log(), care.exercises, today=care.today)
    return trail_view(care.course(), earned)
