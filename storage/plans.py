"""A plan of one year: who issued it, by which days figures are due, and whether it is active."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import facts, key, moment


class Plan(SQLModel, table=True):
    """One document. `rule` is the reporting rule as `scheduler.periods` writes it."""

    id: int | None = key()
    committee_id: int = Field(foreign_key="committee.id", index=True)
    title: str
    year: int
    source_hash: str
    rule: dict[str, object] = facts()
    status: str = "draft"  # draft, active, closed
    loaded_at: datetime = moment()
    approved_at: datetime | None = moment()
    has_periods: bool = False  # the scheduler has written its periods down


@dataclass(frozen=True, slots=True)
class Known:
    """A plan as the rest of the program meets it."""

    id: int
    committee_id: int
    title: str
    year: int
    rule: dict[str, object]
    status: str


_KNOWN = select(
    col(Plan.id),
    col(Plan.committee_id),
    col(Plan.title),
    col(Plan.year),
    col(Plan.rule),
    col(Plan.status),
)
_ONE = _KNOWN.where(col(Plan.id) == bindparam("plan_id"))
_OF_YEAR = _KNOWN.where(
    col(Plan.committee_id) == bindparam("committee_id"), col(Plan.year) == bindparam("year")
).order_by(col(Plan.id))
_ACTIVE = _KNOWN.where(col(Plan.status) == "active").order_by(col(Plan.id))
_UNPLANNED = _ACTIVE.where(col(Plan.has_periods).is_(False))
_PUT = insert(Plan)
_NEW = sql.blank(Plan)
_APPROVE = (
    update(Plan)
    .where(col(Plan.id) == bindparam("plan_id"))
    .values(status="active", approved_at=bindparam("now"))
)

_PLANNED = update(Plan).where(col(Plan.id) == bindparam("plan_id")).values(has_periods=True)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """A plan as it was loaded, a draft until somebody approves it."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, plan_id: int) -> Known:
    return sql.one(db, _ONE, Known, plan_id=plan_id)


def of_year(db: Connection, committee_id: int, year: int) -> Known | None:
    return sql.first(db, _OF_YEAR, Known, committee_id=committee_id, year=year)


def active(db: Connection) -> Sequence[Known]:
    return sql.every(db, _ACTIVE, Known)


def approve(db: Connection, plan_id: int, now: datetime) -> None:
    sql.change(db, _APPROVE, plan_id=plan_id, now=now)


def unplanned(db: Connection) -> Sequence[Known]:
    """Active plans whose periods are not written down yet."""
    return sql.every(db, _UNPLANNED, Known)


def mark_planned(db: Connection, plan_id: int) -> None:
    sql.change(db, _PLANNED, plan_id=plan_id)
