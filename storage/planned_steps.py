"""The steps of a ladder as they are planned: put down together, moved, or taken back in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import col

from storage import sql
from storage.reminders import Reminder


@dataclass(frozen=True, slots=True)
class Kept:
    """A step as it was planned, whatever became of it."""

    id: int
    member_id: int
    step: str
    due_at: datetime
    state: str


_KEPT = select(
    col(Reminder.id),
    col(Reminder.member_id),
    col(Reminder.step),
    col(Reminder.due_at),
    col(Reminder.state),
)
_OF_PERIOD = _KEPT.where(col(Reminder.period_id) == bindparam("of"))
_OF_TASK = _KEPT.where(col(Reminder.task_id) == bindparam("of"))
_STILL = col(Reminder.id) == bindparam("reminder_id"), col(Reminder.state) == "waiting"
_MOVE = (
    update(Reminder)
    .where(*_STILL)
    .values(day=bindparam("new_day"), due_at=bindparam("new_moment"))
)
_FORGET = delete(Reminder).where(*_STILL)
_PUT = insert(Reminder)
_NEW = sql.blank(Reminder)


def of_period(db: Connection, period_id: int) -> dict[tuple[int, str], Kept]:
    """Every step of a period, by member and step."""
    return {
        (one.member_id, one.step): one for one in sql.every(db, _OF_PERIOD, Kept, of=period_id)
    }


def of_task(db: Connection, task_id: int) -> dict[tuple[int, str], Kept]:
    """The same for a task."""
    return {(one.member_id, one.step): one for one in sql.every(db, _OF_TASK, Kept, of=task_id)}


def put_all(db: Connection, steps: Sequence[dict[str, object]]) -> None:
    """Plan many steps that are known to be new, in one statement."""
    if steps:
        db.execute(_PUT, [{**_NEW, **one} for one in steps])


def move(db: Connection, reminder_id: int, day: date, due_at: datetime) -> None:
    """Another moment for a step that still waits."""
    sql.change(db, _MOVE, reminder_id=reminder_id, new_day=day, new_moment=due_at)


def forget(db: Connection, reminder_id: int) -> None:
    """A step that still waits and that nobody plans any more; what was said stays said."""
    sql.change(db, _FORGET, reminder_id=reminder_id)
