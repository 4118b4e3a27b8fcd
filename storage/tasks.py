"""One-off duties of a plan that bear a date of their own, and how far each has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    Index,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key, moment
from storage.members import Seat
from storage.parties import Party
from storage.plans import Plan

UNFINISHED = ("open", "doing", "stuck")
_TO_OPEN_WHERE = text("opened_at IS NULL AND state IN ('open', 'doing', 'stuck')")
_TO_CARRY_WHERE = text("state IN ('open', 'doing', 'stuck')")


class Task(SQLModel, table=True):
    """One duty. `state`: open, doing, stuck, done, carried (to the next year's plan), dropped.

    `last_day` is the last on-time day as the plan says it, or as it was extended; none where the
    plan names an event rather than a day. `said_key` tells the same duty in a newer reading.
    """

    __table_args__ = (
        UniqueConstraint("plan_id", "said_key"),
        Index(
            "task_to_open",
            "opens_on",
            sqlite_where=_TO_OPEN_WHERE,
            postgresql_where=_TO_OPEN_WHERE,
        ),
        Index(
            "task_to_carry",
            "carry_on",
            sqlite_where=_TO_CARRY_WHERE,
            postgresql_where=_TO_CARRY_WHERE,
        ),
        Index(
            "task_to_replan",
            "plan_id",
            sqlite_where=text("must_replan IS 1"),
            postgresql_where=text("must_replan IS TRUE"),
        ),
    )

    id: int | None = key()
    plan_id: int = Field(foreign_key="plan.id", index=True)
    party_id: int | None = Field(default=None, foreign_key="party.id", index=True)
    said_key: str
    text: str
    wording: str  # as the plan says the date: "xong trước 01/6/2024"
    kind: str  # before_date, before_month, within_quarter, window, event_on, after_event…
    starts_on: date | None = None
    last_day: date | None = None
    opens_on: date | None = None  # the first day somebody may be reminded
    carry_on: date  # unfinished by then, it goes over to a newer plan
    opened_at: datetime | None = moment()
    state: str = "open"
    asked_until: date | None = None  # an extension that somebody asks for
    ended_at: datetime | None = moment()
    carried_from: int | None = Field(default=None, foreign_key="task.id")
    must_replan: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """A task as the rest of the program meets it."""

    id: int
    plan_id: int
    committee_id: int
    party_id: int | None
    party_name: str | None
    said_key: str
    text: str
    wording: str
    kind: str
    starts_on: date | None
    last_day: date | None
    opened_at: datetime | None
    state: str
    asked_until: date | None
    carried_from: int | None
    year: int

    @property
    def is_owed(self) -> bool:
        return self.state in UNFINISHED

    @property
    def day(self) -> date | None:
        """The day to count to: the last on-time one, or that of the event."""
        return self.starts_on if self.kind == "event_on" else self.last_day


_KNOWN = (
    select(
        col(Task.id),
        col(Task.plan_id),
        col(Plan.committee_id),
        col(Task.party_id),
        col(Party.name),
        col(Task.said_key),
        col(Task.text),
        col(Task.wording),
        col(Task.kind),
        col(Task.starts_on),
        col(Task.last_day),
        col(Task.opened_at),
        col(Task.state),
        col(Task.asked_until),
        col(Task.carried_from),
        col(Plan.year),
    )
    .join(Plan, col(Plan.id) == col(Task.plan_id))
    .outerjoin(Party, col(Party.id) == col(Task.party_id))
    .order_by(col(Task.last_day), col(Task.id))
)
_ONE = _KNOWN.where(col(Task.id) == bindparam("task_id"))
_OF_PLAN = _KNOWN.where(col(Task.plan_id) == bindparam("plan_id"))
# Written out in the statement, or SQLite cannot see that its partial indexes serve.
_UNFINISHED: list[ColumnElement[str]] = [literal_column(f"'{one}'") for one in UNFINISHED]
_IS_UNFINISHED = col(Task.state).in_(_UNFINISHED)
_IS_ACTIVE = col(Plan.status) == "active"
_TO_OPEN = _KNOWN.where(
    col(Task.opened_at).is_(None),
    _IS_UNFINISHED,
    col(Task.opens_on) <= bindparam("today"),
    _IS_ACTIVE,
).with_for_update(skip_locked=True, of=Task)
_NEXT_OPENING = (
    select(func.min(col(Task.opens_on)))
    .join(Plan, col(Plan.id) == col(Task.plan_id))
    .where(col(Task.opened_at).is_(None), _IS_UNFINISHED, _IS_ACTIVE)
)
_TO_REPLAN = _KNOWN.where(col(Task.must_replan).is_(True), _IS_ACTIVE).with_for_update(
    skip_locked=True, of=Task
)
_Newer = aliased(Plan)
_HAS_NEWER = (
    select(col(_Newer.id))
    .where(
        col(_Newer.committee_id) == col(Plan.committee_id),
        col(_Newer.year) > col(Plan.year),
        col(_Newer.status) == "active",
    )
    .exists()
)
_TO_CARRY = _KNOWN.where(
    _IS_UNFINISHED,
    col(Task.carry_on) <= bindparam("today"),
    col(Plan.status) != "draft",
    _HAS_NEWER,
).with_for_update(skip_locked=True, of=Task)
_OPEN = _KNOWN.where(col(Task.opened_at).is_not(None), _IS_UNFINISHED, _IS_ACTIVE)
_OF_MEMBER = _OPEN.where(
    col(Task.party_id).in_(
        select(col(Seat.party_id)).where(
            col(Seat.member_id) == bindparam("member_id"),
            or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        )
    )
)
_PUT = insert(Task)
_NEW = sql.blank(Task)


def get(db: Connection, task_id: int) -> Known:
    return sql.one(db, _ONE, Known, task_id=task_id)


def of_plan(db: Connection, plan_id: int) -> Sequence[Known]:
    return sql.every(db, _OF_PLAN, Known, plan_id=plan_id)


def of_member(db: Connection, member_id: int, now: datetime) -> Sequence[Known]:
    """What a member still has to do, of what has been opened; the first due in front."""
    return sql.every(db, _OF_MEMBER, Known, member_id=member_id, now=now)


def undated(db: Connection, plan_id: int) -> Sequence[Known]:
    """Duties whose day somebody must still name: after an event, or told in two ways."""
    return [one for one in of_plan(db, plan_id) if one.is_owed and one.day is None]


def to_open(db: Connection, today: date) -> Sequence[Known]:
    return sql.every(db, _TO_OPEN, Known, today=today)


def next_opening(db: Connection) -> date | None:
    """When the next task is opened, for the stage's clock."""
    return db.scalar(_NEXT_OPENING)


def to_replan(db: Connection) -> Sequence[Known]:
    """Tasks whose reminders or opening days must be looked at again."""
    return sql.every(db, _TO_REPLAN, Known)


def to_carry(db: Connection, today: date) -> Sequence[Known]:
    """Unfinished at the end of their year, where the committee has a newer plan to take them."""
    return sql.every(db, _TO_CARRY, Known, today=today)


def put(db: Connection, facts: dict[str, object]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def change(db: Connection, task_id: int, **facts: object) -> None:
    sql.change(db, update(Task).where(col(Task.id) == task_id).values(**facts))


def carry_from(db: Connection, plan_id: int, day: date) -> int:
    """The plan is closed: its unfinished tasks go over from that day; returns how many."""
    unfinished = update(Task).where(col(Task.plan_id) == plan_id, _IS_UNFINISHED)
    return sql.change(db, unfinished.values(carry_on=day))


def replan_all(db: Connection, committee_id: int | None = None) -> None:
    """Working days or ladders have changed: whatever still waits is planned anew."""
    changed = update(Task).where(_IS_UNFINISHED).values(must_replan=True)
    if committee_id is not None:
        plans_of_it = select(col(Plan.id)).where(col(Plan.committee_id) == committee_id)
        changed = changed.where(col(Task.plan_id).in_(plans_of_it))
    sql.change(db, changed)
