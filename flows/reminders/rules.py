"""The admin changes how often and by which days a plan is reported: what that moves, then yes."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import choosing, which_plan
from flows.choices import Choice
from flows.flow import Flow
from flows.reminders import rules_change
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn

RHYTHMS = ("month", "quarter", "half", "nine_months", "year")


class Rules(StatesGroup):
    """Which plan, which rhythm, what of it, the last look."""

    which = State()
    rhythms = State()
    adding = State()
    rhythm = State()
    day = State()
    cut = State()
    month = State()
    preview = State()
    done = State()


ASKED = [Rules.rhythm, Rules.day, Rules.cut, Rules.month]


class RulesFlow(Flow):
    """What is closed stays; periods that are open or to come move with their reminders."""

    name: ClassVar[str] = "rules"
    states: ClassVar[type[StatesGroup]] = Rules
    start: ClassVar[State] = Rules.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                          to
        ["chosen",  Rules.which,                  Rules.rhythms],
        ["picked",  Rules.rhythms,                Rules.rhythm],
        ["adding",  Rules.rhythms,                Rules.adding],
        ["day",     Rules.rhythm,                 Rules.day],
        ["cut",     Rules.rhythm,                 Rules.cut],
        ["month",   Rules.rhythm,                 Rules.month],
        ["set",     [Rules.adding, *ASKED],       Rules.preview],
        ["back",    [*ASKED[1:], Rules.preview],  Rules.rhythm],
        ["list",    [Rules.adding, *ASKED, Rules.preview], Rules.rhythms],
        ["agreed",  Rules.preview,                Rules.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, Rules.which.name)
        if which_plan.begin(turn, self.name, Rules.rhythms.name):
            self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        which_plan.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if which_plan.hear(turn, self.name) else None

    def ask_rhythms(self, turn: Turn) -> None:
        plan = which_plan.current(turn, self.name)
        if plan is None:
            return
        rules_change.start(turn, plan)
        turn.reply.lines.append("\n".join([plan.title, *rules_change.told(turn, plan.year)]))
        more = ("adding",) if _unused(turn) else ()
        turn.say("rules-ask_rhythms", *_choices(turn), *more, "go:ahead", "no")

    def hear_rhythms(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        if turn.chose("adding"):
            return "adding"
        meant = choosing.picked(turn, _choices(turn))
        if meant is None:
            return None
        turn.facts["at"] = choosing.number_of(meant)
        return "picked"

    def ask_adding(self, turn: Turn) -> None:
        turn.say("rules-ask_adding", *_unused(turn), "list")

    def hear_adding(self, turn: Turn) -> str | None:
        if turn.chose("list"):
            return "list"
        meant = choosing.picked(turn, _unused(turn))
        if meant is None:
            return None
        rules_change.add(turn, RHYTHMS[choosing.number_of(meant)])
        return "set"

    def ask_rhythm(self, turn: Turn) -> None:
        line = rules_change.line(turn, rules_change.rule(turn))
        remove = ("off",) if len(turn.facts["rules"]) > 1 else ()
        turn.say(
            "rules-ask_rhythm",
            "member_day",
            "office_day",
            "cut",
            "month",
            *remove,
            "list",
            rule=line,
        )

    def hear_rhythm(self, turn: Turn) -> str | None:
        match turn.choice:
            case "member_day" | "office_day":
                turn.facts["column"] = turn.choice
                return "day"
            case "cut" | "month" | "list":
                return turn.choice
            case "off":
                rules_change.remove(turn)
                return "set"
            case _:
                return rules_change.set_to(turn, rules_change.read(turn.text))

    def ask_day(self, turn: Turn) -> None:
        is_member = turn.facts["column"] == "member_day"
        turn.say(
            "rules-ask_day_member" if is_member else "rules-ask_day_office", "back", free=True
        )

    def hear_day(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        day = rules_change.before_day(turn.text)
        return rules_change.set_to(turn, {} if day is None else {turn.facts["column"]: day})

    def ask_cut(self, turn: Turn) -> None:
        turn.say("rules-ask_cut", "nd09", "calendar", "back", free=True)

    def hear_cut(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if turn.choice in {"nd09", "calendar"}:
            return rules_change.set_to(turn, {"preset": turn.choice, "cut_day": None})
        day = rules_change.last_day(turn.text)
        custom = {"preset": "custom", "cut_day": day}
        return rules_change.set_to(turn, {} if day is None else custom)

    def ask_month(self, turn: Turn) -> None:
        turn.say("rules-ask_month", "last", "next", "back")

    def hear_month(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        is_named = turn.choice in {"last", "next"}
        return rules_change.set_to(turn, {"due_month": turn.choice} if is_named else {})

    def ask_preview(self, turn: Turn) -> None:
        plan = which_plan.current(turn, self.name)
        if plan is None:
            return
        rules_change.preview(turn, plan)
        more = ("back",) if turn.facts.get("at") is not None else ()
        turn.say("ladder-ask_preview", "yes", *more, "list")

    def hear_preview(self, turn: Turn) -> str | None:
        if turn.choice in {"back", "list"}:
            return turn.choice
        if not turn.chose("yes"):
            turn.say("plan-please-confirm")
            return None
        return "list" if rules_change.was_changed(turn) else "agreed"

    def ask_done(self, turn: Turn) -> None:
        plan_id, agenda = int(turn.facts["plan_id"]), turn.house.agenda
        rules = turn.facts["rules"]
        is_new = agenda.change_rules(turn.db, turn.now, turn.actor, plan_id, rules)
        turn.say("rules-done" if is_new else "ladder-same", "go:rules", "go:ahead", "go:menu")


def _choices(turn: Turn) -> list[Choice]:
    found = enumerate(turn.facts["rules"])
    return [Choice(f"r{at}", rules_change.named(turn, one["rhythm"])) for at, one in found]


def _unused(turn: Turn) -> list[Choice]:
    used = {one["rhythm"] for one in turn.facts["rules"]}
    return [
        Choice(f"n{at}", rules_change.named(turn, one))
        for at, one in enumerate(RHYTHMS)
        if one not in used
    ]
