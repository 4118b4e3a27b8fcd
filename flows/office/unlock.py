"""A member asks the office to open a figure of a closed period again."""

from __future__ import annotations

from typing import Any, ClassVar

from flows.choices import Choice, plain
from flows.flow import Flow
from flows.office.locked import closed_round
from flows.office.reopening import wish
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports.wording import figure_words
from storage import indicators
from storage.requests import Asked

SHORTEST_REASON = 3


class Unlock(StatesGroup):
    """Which figure, and why."""

    which = State()
    reason = State()
    done = State()


class UnlockFlow(Flow):
    """Nothing changes before the office has granted it."""

    name: ClassVar[str] = "unlock"
    states: ClassVar[type[StatesGroup]] = Unlock
    start: ClassVar[State] = Unlock.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from           to
        ["picked", Unlock.which,  Unlock.reason],
        ["back",   Unlock.reason, Unlock.which],
        ["asked",  Unlock.reason, Unlock.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """A button that names the figure leads straight to the reason."""
        turn.stand(self.name, self.start.name)
        wanted = turn.brought.get("door", "")
        one = closed_round(turn).find(int(wanted)) if wanted.isdigit() else None
        if one is not None:
            turn.state = Unlock.reason.name
            turn.facts["request_id"] = one.id
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        todo = closed_round(turn)
        if not todo:
            turn.say("unlock-nothing", "go:menu")
            turn.rest()
            return
        shown = [Choice(f"n{one.id}", one.code) for one in todo.asked]
        period = numbers.period(todo.asked[0].period_name, turn.locale)
        turn.say("unlock-ask_which", *shown, period=period)

    def hear_which(self, turn: Turn) -> str | None:
        wanted = (turn.choice or "").removeprefix("n")
        if not wanted.isdigit() or closed_round(turn).find(int(wanted)) is None:
            turn.say("review-please-choose")
            return None
        turn.facts["request_id"] = int(wanted)
        return "picked"

    def ask_reason(self, turn: Turn) -> None:
        one = _one(turn)
        if one is None:
            turn.say("unlock-nothing", "go:report", "go:menu")
            turn.rest()
            return
        goals = indicators.goals(turn.db, one.indicator_id)
        turn.say(
            "unlock-ask_reason",
            "back",
            code=one.code,
            period=numbers.period(one.period_name, turn.locale),
            value=figure_words(turn.locale, one.figure, goals),
        )

    def hear_reason(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.heard.kind != "text" or len(plain(turn.text)) < SHORTEST_REASON:
            turn.say("unlock-needs-reason")
            return None
        if (one := _one(turn)) is None:
            return None  # opened meanwhile: the question says so
        turn.facts["told"] = wish(turn.db, turn.now, turn.member_id, one, turn.text.strip())
        return "asked"

    def ask_done(self, turn: Turn) -> None:
        turn.say("unlock-done" if turn.facts["told"] else "unlock-done-untold", "go:menu")


def _one(turn: Turn) -> Asked | None:
    return closed_round(turn).find(turn.facts["request_id"])
