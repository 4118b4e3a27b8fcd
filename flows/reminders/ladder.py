"""The admin changes when people are reminded: one step, what that makes of the calendar, yes."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import choosing, which_plan
from flows.agenda import Rows
from flows.choices import Choice
from flows.flow import Flow
from flows.reminders import ladder_change
from flows.reminders.rung_reading import read
from flows.reminders.rungs import rung
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn

TO = ("member", "office", "chair")
LONGEST = 300  # marks of the admin's own words


class Ladder(StatesGroup):
    """Which plan, which step, what of it, the last look."""

    which = State()
    rungs = State()
    rung = State()
    to = State()
    days = State()
    hour = State()
    words = State()
    preview = State()
    done = State()


ASKED = [Ladder.rung, Ladder.to, Ladder.days, Ladder.hour, Ladder.words]


class LadderFlow(Flow):
    """What was said stays said; what still waits is planned anew."""

    name: ClassVar[str] = "ladder"
    states: ClassVar[type[StatesGroup]] = Ladder
    start: ClassVar[State] = Ladder.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                           to
        ["chosen",  Ladder.which,                  Ladder.rungs],
        ["picked",  Ladder.rungs,                  Ladder.rung],
        ["adding",  Ladder.rungs,                  Ladder.to],
        ["usual",   Ladder.rungs,                  Ladder.preview],
        ["to",      Ladder.rung,                   Ladder.to],
        ["days",    [Ladder.rung, Ladder.to],      Ladder.days],
        ["hour",    Ladder.rung,                   Ladder.hour],
        ["words",   Ladder.rung,                   Ladder.words],
        ["set",     ASKED,                         Ladder.preview],
        ["back",    [*ASKED[1:], Ladder.preview],  Ladder.rung],
        ["list",    [*ASKED, Ladder.preview],      Ladder.rungs],
        ["agreed",  Ladder.preview,                Ladder.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, Ladder.which.name)
        if which_plan.begin(turn, self.name, Ladder.rungs.name):
            self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        which_plan.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if which_plan.hear(turn, self.name) else None

    def ask_rungs(self, turn: Turn) -> None:
        plan = which_plan.current(turn, self.name)
        if plan is None:
            return
        ladder_change.start(turn, plan.id)
        usual = ("usual",) if plan.ladder else ()
        steps = choosing.page(turn, _choices(turn))
        turn.say("ladder-ask_rungs", *steps, "adding", *usual, "go:ahead", "no", title=plan.title)

    def hear_rungs(self, turn: Turn) -> str | None:
        if stopped(turn) or choosing.turned(turn):
            return None
        if turn.chose("adding"):
            turn.facts["is_new"] = True
            return "adding"
        if turn.chose("usual"):
            turn.facts.update(steps=[], at=None)
            return "usual"
        meant = choosing.picked(turn, _choices(turn))
        if meant is None:
            return None
        turn.facts.update(at=choosing.number_of(meant), page=0)
        return "picked"

    def ask_rung(self, turn: Turn) -> None:
        turn.say(
            "ladder-ask_rung",
            "days",
            "hour",
            "to",
            "words",
            "off",
            "list",
            step=rung(turn, ladder_change.step(turn)),
        )

    def hear_rung(self, turn: Turn) -> str | None:
        match turn.choice:
            case "days" | "hour" | "to" | "words" | "list":
                return turn.choice
            case "off":
                return ladder_change.switch_off(turn)
            case _:
                return ladder_change.set_to(turn, read(turn.text))

    def ask_to(self, turn: Turn) -> None:
        turn.say("ladder-ask_to", *TO, "list")

    def hear_to(self, turn: Turn) -> str | None:
        if turn.chose("list"):
            return "list"
        if turn.choice not in TO:
            turn.say("days-please-choose")
            return None
        if turn.facts.get("is_new"):
            ladder_change.add(turn, turn.choice)
            return "days"
        return ladder_change.set_to(turn, {"to": turn.choice})

    def ask_days(self, turn: Turn) -> None:
        turn.say("ladder-ask_days", "list")

    def hear_days(self, turn: Turn) -> str | None:
        if turn.chose("list"):
            return "list"
        found = read(turn.text)
        return ladder_change.set_to(turn, found if "days" in found else {})

    def ask_hour(self, turn: Turn) -> None:
        turn.say("ladder-ask_hour", "back", free=True)

    def hear_hour(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        found = read(turn.text)
        return ladder_change.set_to(turn, found if "at" in found else {})

    def ask_words(self, turn: Turn) -> None:
        turn.say("ladder-ask_words", "no_words", "back", step=rung(turn, ladder_change.step(turn)))

    def hear_words(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        words = "" if turn.chose("no_words") else " ".join(turn.text.split())
        if len(words) > LONGEST:
            turn.say("ladder-too-long", count=LONGEST)
            return None
        return ladder_change.set_to(turn, {"wording": words})

    def ask_preview(self, turn: Turn) -> None:
        ladder_change.preview(turn)
        more = ("back",) if turn.facts.get("at") is not None else ()
        turn.say("ladder-ask_preview", "yes", *more, "list")

    def hear_preview(self, turn: Turn) -> str | None:
        if turn.choice in {"back", "list"}:
            return turn.choice
        if not turn.chose("yes"):
            turn.say("plan-please-confirm")
            return None
        if ladder_change.was_changed(turn):
            return "list"
        return "agreed"

    def ask_done(self, turn: Turn) -> None:
        steps: Rows = turn.facts["steps"]
        plan_id = int(turn.facts["plan_id"])
        agenda = turn.house.agenda
        is_new = agenda.change_ladder(turn.db, turn.now, turn.actor, plan_id, steps)
        turn.say("ladder-done" if is_new else "ladder-same", "go:ladder", "go:ahead", "go:menu")


def _choices(turn: Turn) -> list[Choice]:
    steps: Rows = turn.facts["steps"]
    return [Choice(f"r{at}", rung(turn, one)) for at, one in enumerate(steps)]
