"""After a change in a closed period the office sends the chair the report again, numbered anew."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import rights
from flows.choices import Choice
from flows.flow import Flow
from flows.office.issuing import issue
from flows.states import State, StatesGroup
from flows.turn import Turn
from locales import numbers
from reports import changes
from storage import issues, periods, plans
from storage.periods import Known


class Reissue(StatesGroup):
    """Which period, and one last look at what changed."""

    which = State()
    confirm = State()
    done = State()


class ReissueFlow(Flow):
    """Two officers at once send one new version: the second sees that it is out."""

    name: ClassVar[str] = "reissue"
    states: ClassVar[type[StatesGroup]] = Reissue
    start: ClassVar[State] = Reissue.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from             to
        ["picked", Reissue.which,   Reissue.confirm],
        ["sent",   Reissue.confirm, Reissue.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        found = _changed(turn)
        turn.stand(self.name, self.start.name)
        if len(found) == 1:
            turn.state = Reissue.confirm.name
            turn.facts["period_id"] = found[0].id
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = _changed(turn)
        if not found:
            turn.say("reissue-nothing", "go:progress", "go:menu")
            turn.rest()
            return
        shown = [Choice(f"k{one.id}", numbers.period(one.name, turn.locale)) for one in found]
        turn.say("reissue-ask_which", *shown)

    def hear_which(self, turn: Turn) -> str | None:
        wanted = (turn.choice or "").removeprefix("k")
        if wanted not in {str(one.id) for one in _changed(turn)}:
            turn.say("review-please-choose")
            return None
        turn.facts["period_id"] = int(wanted)
        return "picked"

    def ask_confirm(self, turn: Turn) -> None:
        period_id = int(turn.facts["period_id"])
        last = issues.last(turn.db, period_id)
        changed = changes.changes(turn.db, period_id, last.figures) if last else []
        if last is None or not changed:
            turn.say("reissue-nothing", "go:progress", "go:menu")
            turn.rest()
            return
        turn.facts["number"] = last.number
        turn.say(
            "reissue-ask_confirm",
            "send",
            "no",
            period=numbers.period(changed[0].asked.period_name, turn.locale),
            number=str(last.number + 1),
            lines="\n".join(changes.words(turn.db, turn.locale, one) for one in changed),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        last = issues.last(turn.db, int(turn.facts["period_id"]))
        if last is not None and last.number != turn.facts["number"]:
            at = numbers.moment(last.at)
            turn.say("reissue-meanwhile", number=str(last.number), at=at)
            return None
        return "sent" if turn.chose("send") else None

    def ask_done(self, turn: Turn) -> None:
        sent = issue(turn.db, turn.now, int(turn.facts["period_id"]), turn.actor)
        key = "reissue-done" if sent.is_reached else "reissue-done-unreached"
        turn.say(key, "go:summary", "go:menu", number=str(sent.number))


def _changed(turn: Turn) -> list[Known]:
    """Closed periods of the speaker's committees that hold something else than their report."""
    mine = set(rights.committees(turn, "reissue"))
    return [
        period
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for period in periods.of_plan(turn.db, plan.id)
        if period.closed_at is not None and _has_changed(turn, period)
    ]


def _has_changed(turn: Turn, period: Known) -> bool:
    last = issues.last(turn.db, period.id)
    return last is not None and bool(changes.changes(turn.db, period.id, last.figures))
