"""The office closes a period; the chair gets the report in the same transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Connection

from flows.flow import Flow
from flows.progress import periods_of
from flows.states import State, StatesGroup
from flows.telling import put, reachable
from flows.turn import Turn
from locales import numbers
from reports.message import text
from reports.summary import Summary, summary
from storage import audit, members, periods, plans, reminders


class Close(StatesGroup):
    """One last look, then it is closed."""

    confirm = State()
    done = State()


class CloseFlow(Flow):
    """After this no figure can change, and the chair has the report."""

    name: ClassVar[str] = "close"
    states: ClassVar[type[StatesGroup]] = Close
    start: ClassVar[State] = Close.confirm
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from           to
        ["closed", Close.confirm, Close.done],
    ]
    # fmt: on

    def ask_confirm(self, turn: Turn) -> None:
        found = periods_of(turn, self.name)
        if not found:
            turn.say("progress-no-period", "go:menu")
            turn.rest()
            return
        period = found[0]
        turn.facts["period_id"] = period.id
        so_far = summary(turn.db, period.id, turn.now)
        key = "close-ask_early" if turn.now < period.due else "close-ask_confirm"
        turn.say(
            key,
            "close",
            "no",
            period=numbers.period(period.name, turn.locale),
            due=numbers.day(period.due_day),
            sent=str(so_far.totals.sent),
            asked=str(so_far.totals.asked),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("no"):
            turn.rest()
            turn.say("cancel-done", "go:menu")
            return None
        return "closed" if turn.chose("close") else None

    def ask_done(self, turn: Turn) -> None:
        period = periods.get(turn.db, int(turn.facts["period_id"]))
        if period.closed_at is None:
            close(turn.db, turn.now, period.id, turn.actor)
        turn.say(
            "close-done", "go:summary", "go:menu", period=numbers.period(period.name, turn.locale)
        )


def close(db: Connection, now: datetime, period_id: int, actor: str) -> None:
    """Close it, stop its reminders, and write the report to the chair."""
    periods.mark(db, period_id, closed_at=now)
    reminders.drop(db, period_id, now)
    audit.note(db, now, actor, "period.closed", period_id)
    send_report(db, now, period_id)


def send_report(db: Connection, now: datetime, period_id: int) -> bool:
    """The summary and the picture, to everyone in the chair; False when nobody can be reached."""
    plan = plans.get(db, periods.get(db, period_id).plan_id)
    found: Summary = summary(db, period_id, now)
    reached = False
    for seat in members.with_role(db, plan.committee_id, "chair", now):
        to = reachable(db, seat.member_id)
        if to is None:
            continue
        reached = True
        put(db, now, to, kind="report", text=text(found, to.locale))
        card = {"kind": "scorecard", "period_id": period_id, "locale": to.locale}
        put(db, now, to, kind="report", made=card)
    return reached
