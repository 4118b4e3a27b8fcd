"""The admin closes a year, after seeing what is still open and what goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.turn import Turn
from flows.years import close_year
from locales import numbers
from storage import periods, plans, tasks
from storage.plans import Known


class Year(StatesGroup):
    """Which year, one last look, then it is closed."""

    which = State()
    confirm = State()
    done = State()


class YearFlow(Flow):
    """Nothing is closed by the calendar: somebody decides."""

    name: ClassVar[str] = "year"
    states: ClassVar[type[StatesGroup]] = Year
    start: ClassVar[State] = Year.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from          to
        ["picked", Year.which,   Year.confirm],
        ["closed", Year.confirm, Year.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        found = _plans(turn)
        if not found:
            turn.say("year-none", "go:menu")
            turn.rest()
            return
        self.enter(turn)
        if len(found) == 1:
            turn.facts["plan_id"] = found[0].id
            turn.state = "confirm"
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        choices = [Choice(f"y{plan.id}", f"{plan.year}: {plan.title}") for plan in _plans(turn)]
        turn.say("year-ask_which", *choices, "go:menu")

    def hear_which(self, turn: Turn) -> str | None:
        wanted = (turn.choice or "").removeprefix("y")
        if not wanted.isdigit():
            turn.say("tasks-please-choose")
            return None
        turn.facts["plan_id"] = int(wanted)
        return "picked"

    def ask_confirm(self, turn: Turn) -> None:
        plan = _plan(turn)
        if plan is None:
            turn.say("year-none", "go:menu")
            turn.rest()
            return
        left = periods.unfinished(turn.db, plan.id)
        unfinished = [one for one in tasks.of_plan(turn.db, plan.id) if one.is_owed]
        names = ", ".join(numbers.period(one.name, turn.locale) for one in left)
        turn.say(
            "year-ask_confirm_open" if left else "year-ask_confirm",
            "close_year",
            "no",
            year=str(plan.year),
            title=plan.title,
            periods=names,
            tasks=str(len(unfinished)),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        return "closed" if turn.chose("close_year") else None

    def ask_done(self, turn: Turn) -> None:
        plan = _plan(turn)
        if plan is None:  # another admin was faster
            turn.say("year-none", "go:menu")
            return
        today = numbers.local_day(turn.now, turn.house.zone)
        done = close_year(turn.db, turn.now, turn.actor, plan.id, today, anyway=True)
        turn.say("year-done", "go:menu", year=str(done.year), tasks=str(done.unfinished_tasks))


def _plans(turn: Turn) -> Sequence[Known]:
    mine = set(rights.committees(turn, "year"))
    return [plan for plan in plans.active(turn.db) if plan.committee_id in mine]


def _plan(turn: Turn) -> Known | None:
    return next((one for one in _plans(turn) if one.id == turn.facts.get("plan_id")), None)
