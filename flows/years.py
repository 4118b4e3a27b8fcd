"""The admin closes a year: nothing is asked for any more, and what is unfinished goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from flows.office.close import close
from storage import audit, periods, plans, reminders, tasks
from storage.periods import Known


class StillOpen(Exception):
    """Periods of the year are not closed; whoever closes the year decides about them first."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """What closing did: periods closed with it, periods never opened, tasks that go on."""

    plan_id: int
    title: str
    year: int
    closed: tuple[str, ...]
    never_opened: tuple[str, ...]
    unfinished_tasks: int


def close_year(  # noqa: PLR0913 - who decides what, and when
    db: Connection, now: datetime, actor: str, plan_id: int, today: date, *, anyway: bool = False
) -> ClosedYear:
    """Close the plan of a year; with `anyway` its open periods too, whose reports go out.

    Unfinished tasks are taken over by the committee's next plan as soon as that is active.
    """
    plan = plans.get(db, plan_id)
    left = periods.unfinished(db, plan_id)
    if left and not anyway:
        raise StillOpen([one.name for one in left])
    opened = [one for one in left if one.opened_at is not None]
    for period in opened:
        close(db, now, period.id, actor)
    periods.forget_others(db, plan_id, set())
    unfinished = _let_go(db, now, plan_id, today)
    plans.close(db, plan_id, now)
    done = ClosedYear(
        plan_id=plan_id,
        title=plan.title,
        year=plan.year,
        closed=_names(opened),
        never_opened=_names([one for one in left if one.opened_at is None]),
        unfinished_tasks=unfinished,
    )
    audit.note(
        db,
        now,
        actor,
        "year.closed",
        plan_id,
        year=plan.year,
        closed=list(done.closed),
        never_opened=list(done.never_opened),
        unfinished=unfinished,
    )
    return done


def _let_go(db: Connection, now: datetime, plan_id: int, today: date) -> int:
    for task in tasks.of_plan(db, plan_id):
        reminders.drop_task(db, task.id, now)
    return tasks.carry_from(db, plan_id, today)


def _names(some: list[Known]) -> tuple[str, ...]:
    return tuple(one.name for one in some)
