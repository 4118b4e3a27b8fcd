"""Steps of the ladder that are still to come: due rows, unique per member, period and step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Index, bindparam, insert, select, text, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key, moment


class Reminder(SQLModel, table=True):
    """One step for one member in one period.

    `state`: waiting, fired, merged, idle (nothing owed), unreached, failed.
    """

    __table_args__ = (
        UniqueConstraint("member_id", "period_id", "step"),
        Index(
            "reminder_waiting",
            "due_at",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    period_id: int = Field(foreign_key="period.id", index=True)
    step: str
    audience: str = "member"  # member, office, chair
    day: date
    due_at: datetime = moment()
    state: str = "waiting"
    settled_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Due:
    """A step whose time has come."""

    id: int
    member_id: int
    period_id: int
    step: str
    audience: str
    due_at: datetime


_WAITING = (
    select(
        col(Reminder.id),
        col(Reminder.member_id),
        col(Reminder.period_id),
        col(Reminder.step),
        col(Reminder.audience),
        col(Reminder.due_at),
    )
    .where(col(Reminder.state) == "waiting", col(Reminder.due_at) <= bindparam("now"))
    .order_by(col(Reminder.due_at), col(Reminder.id))
)
_DUE = _WAITING.limit(bindparam("most")).with_for_update(skip_locked=True)
_DUE_OF_MEMBER = _WAITING.where(
    col(Reminder.member_id) == bindparam("member_id")
).with_for_update()
_KNOWN = select(col(Reminder.id)).where(
    col(Reminder.member_id) == bindparam("member_id"),
    col(Reminder.period_id) == bindparam("period_id"),
    col(Reminder.step) == bindparam("step"),
)
_PUT = insert(Reminder)
_NEW = sql.blank(Reminder)
_SETTLE = (
    update(Reminder)
    .where(col(Reminder.id) == bindparam("reminder_id"))
    .values(state=bindparam("new_state"), settled_at=bindparam("now"))
)
_NEXT = (
    select(col(Reminder.due_at))
    .where(col(Reminder.state) == "waiting")
    .order_by(col(Reminder.due_at))
    .limit(1)
)
_DROP = (
    update(Reminder)
    .where(col(Reminder.period_id) == bindparam("of_period"), col(Reminder.state) == "waiting")
    .values(state="idle", settled_at=bindparam("now"))
)


def due(db: Connection, now: datetime, most: int = 200) -> Sequence[Due]:
    """What is due now, the oldest in front; another scheduler's rows are passed over."""
    return sql.every(db, _DUE, Due, now=now, most=most)


def put(db: Connection, facts: dict[str, object]) -> bool:
    """Plan a step; False when it is planned already."""
    known = {name: facts[name] for name in ("member_id", "period_id", "step")}
    if sql.first(db, _KNOWN, int, **known) is not None:
        return False
    sql.add(db, _PUT, **{**_NEW, **facts})
    return True


def waiting_for(db: Connection, member_id: int, now: datetime) -> Sequence[Due]:
    """Every due step of one member, over all periods, taken together."""
    return sql.every(db, _DUE_OF_MEMBER, Due, member_id=member_id, now=now)


def settle(db: Connection, reminder_id: int, state: str, now: datetime) -> None:
    sql.change(db, _SETTLE, reminder_id=reminder_id, new_state=state, now=now)


def snooze(db: Connection, member_id: int, period_id: int, until: datetime, day: date) -> None:
    """One more step for this member at that moment; a second snooze to the same moment is one."""
    put(
        db,
        {
            "member_id": member_id,
            "period_id": period_id,
            "step": f"snooze {until.isoformat()}",
            "day": day,
            "due_at": until,
        },
    )


def next_moment(db: Connection) -> datetime | None:
    """When the next step is due, for the stage's clock."""
    return db.scalar(_NEXT)


def drop(db: Connection, period_id: int, now: datetime) -> None:
    """A closed period reminds nobody."""
    sql.change(db, _DROP, of_period=period_id, now=now)


def nudge(db: Connection, member_id: int, period_id: int, now: datetime, day: date) -> None:
    """The office asks for one more step, at once; twice in the same minute is once."""
    put(
        db,
        {
            "member_id": member_id,
            "period_id": period_id,
            "step": f"nudge {now:%Y-%m-%dT%H:%M}",
            "audience": "member",
            "day": day,
            "due_at": now,
            "state": "waiting",
        },
    )
