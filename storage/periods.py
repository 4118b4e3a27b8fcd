"""A reporting period and its four moments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Index, bindparam, delete, insert, select, text, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key, moment
from storage.plans import Plan


class Period(SQLModel, table=True):
    """One quarter (or month) of one plan: its data, the last on-time day, the office's day."""

    __table_args__ = (
        UniqueConstraint("plan_id", "name"),
        # Every few seconds somebody looks whether there is one; years of closed ones stay unread.
        Index(
            "period_to_open",
            "opens_on",
            sqlite_where=text("opened_at IS NULL"),
            postgresql_where=text("opened_at IS NULL"),
        ),
        Index(
            "period_to_replan",
            "due",
            sqlite_where=text("must_replan IS 1"),
            postgresql_where=text("must_replan IS TRUE"),
        ),
    )

    id: int | None = key()
    plan_id: int = Field(foreign_key="plan.id", index=True)
    name: str  # "2024Q1"
    data_from: date
    data_to: date
    opens_on: date  # the first day figures are asked for
    due_day: date
    planned_due_day: date | None = None  # by the plan, where the office granted everybody more
    due: datetime = moment()
    consolidate_day: date
    consolidate_by: datetime = moment()
    opened_at: datetime | None = moment()
    closed_at: datetime | None = moment()
    must_replan: bool = False  # somebody new owes a figure: their reminders are not planned yet


@dataclass(frozen=True, slots=True)
class Known:
    """A period as the rest of the program meets it; `due` is the end of `due_day`, local time."""

    id: int
    plan_id: int
    name: str
    data_from: date
    data_to: date
    due_day: date
    due: datetime
    consolidate_day: date
    consolidate_by: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    planned_due_day: date | None = None

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None

    @property
    def is_extended(self) -> bool:
        return self.planned_due_day is not None


MOMENTS = ("data_from", "data_to", "due_day", "due", "consolidate_day", "consolidate_by")
_KNOWN = select(
    col(Period.id),
    col(Period.plan_id),
    col(Period.name),
    col(Period.data_from),
    col(Period.data_to),
    col(Period.due_day),
    col(Period.due),
    col(Period.consolidate_day),
    col(Period.consolidate_by),
    col(Period.opened_at),
    col(Period.closed_at),
    col(Period.planned_due_day),
).order_by(col(Period.due), col(Period.id))
_ONE = _KNOWN.where(col(Period.id) == bindparam("period_id"))
_OF_PLAN = _KNOWN.where(col(Period.plan_id) == bindparam("plan_id"))
_NAMED = _OF_PLAN.where(col(Period.name) == bindparam("name"))
_OPEN = _KNOWN.where(col(Period.opened_at).is_not(None), col(Period.closed_at).is_(None))
_OPEN_OF_PLAN = _OPEN.where(col(Period.plan_id) == bindparam("plan_id"))
# What another scheduler is opening at this moment is left to it.
_TO_OPEN = _KNOWN.where(
    col(Period.opened_at).is_(None), col(Period.opens_on) <= bindparam("today")
).with_for_update(skip_locked=True)
_TO_REPLAN = _KNOWN.where(
    col(Period.must_replan).is_(True), col(Period.closed_at).is_(None)
).with_for_update(skip_locked=True)
_COMMITTEE = (
    select(col(Plan.committee_id))
    .join(Period, col(Period.plan_id) == col(Plan.id))
    .where(col(Period.id) == bindparam("period_id"))
)
_PUT = insert(Period)
_NEW = sql.blank(Period)


def get(db: Connection, period_id: int) -> Known:
    return sql.one(db, _ONE, Known, period_id=period_id)


def committee_of(db: Connection, period_id: int) -> int:
    """The committee whose plan it belongs to."""
    return sql.one(db, _COMMITTEE, int, period_id=period_id)


def named(db: Connection, plan_id: int, name: str) -> Known | None:
    return sql.first(db, _NAMED, Known, plan_id=plan_id, name=name)


def of_plan(db: Connection, plan_id: int) -> Sequence[Known]:
    return sql.every(db, _OF_PLAN, Known, plan_id=plan_id)


def open_now(db: Connection, plan_id: int | None = None) -> Sequence[Known]:
    """Opened and not closed, the one that is due first in front."""
    if plan_id is None:
        return sql.every(db, _OPEN, Known)
    return sql.every(db, _OPEN_OF_PLAN, Known, plan_id=plan_id)


def to_open(db: Connection, today: date) -> Sequence[Known]:
    """Planned periods whose opening day has come."""
    return sql.every(db, _TO_OPEN, Known, today=today)


def plan_one(db: Connection, plan_id: int, moments: dict[str, object]) -> None:
    """Write a period down before its time comes, or its new moments; a closed one stays."""
    known = named(db, plan_id, str(moments["name"]))
    if known is None:
        sql.add(db, _PUT, **{**_NEW, **moments, "plan_id": plan_id})
    elif known.closed_at is None and any(getattr(known, one) != moments[one] for one in MOMENTS):
        changed = update(Period).where(col(Period.id) == known.id)
        sql.change(db, changed.values(**moments, must_replan=True))


def forget_others(db: Connection, plan_id: int, asked: set[str]) -> None:
    """Periods that the plan's rules no longer ask for, unless somebody was asked already."""
    unopened = delete(Period).where(
        col(Period.plan_id) == plan_id,
        col(Period.opened_at).is_(None),
        col(Period.name).not_in(asked),
    )
    sql.change(db, unopened)


def mark(db: Connection, period_id: int, **moments: datetime) -> None:
    """Set `opened_at` or `closed_at`."""
    sql.change(db, update(Period).where(col(Period.id) == period_id).values(**moments))


def unfinished(db: Connection, plan_id: int) -> Sequence[Known]:
    """Periods that are not closed, opened or not."""
    return [one for one in of_plan(db, plan_id) if one.closed_at is None]


def extend(db: Connection, period: Known, due_day: date, due: datetime) -> None:
    """A later day for everybody; the day of the plan is kept beside it."""
    planned = period.planned_due_day or period.due_day
    facts = {"due_day": due_day, "due": due, "planned_due_day": planned}
    sql.change(db, update(Period).where(col(Period.id) == period.id).values(**facts))


def replan(db: Connection, period_id: int) -> None:
    """Somebody new owes a figure here; the scheduler plans their reminders at its next tick."""
    sql.change(db, update(Period).where(col(Period.id) == period_id).values(must_replan=True))


def replan_all(db: Connection, committee_id: int | None = None) -> None:
    """Working days, rules or ladders have changed: whatever still waits is planned anew."""
    changed = update(Period).where(col(Period.closed_at).is_(None)).values(must_replan=True)
    if committee_id is not None:
        plans_of_it = select(col(Plan.id)).where(col(Plan.committee_id) == committee_id)
        changed = changed.where(col(Period.plan_id).in_(plans_of_it))
    sql.change(db, changed)


def to_replan(db: Connection) -> Sequence[Known]:
    """Periods whose reminders or opening days must be looked at again."""
    return sql.every(db, _TO_REPLAN, Known)


def opens(db: Connection, period_id: int, on: date) -> None:
    """Another first day: the working days before the due one have changed."""
    sql.change(db, update(Period).where(col(Period.id) == period_id).values(opens_on=on))


def replanned(db: Connection, period_id: int) -> None:
    sql.change(db, update(Period).where(col(Period.id) == period_id).values(must_replan=False))
