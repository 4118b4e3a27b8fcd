"""A plan of one year: who issued it, by which days figures are due, and whether it is active."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import audit, sql
from storage.columns import facts, key, moment, rows


class Plan(SQLModel, table=True):
    """One document, its reporting rules and its ladder of reminders as `scheduler` reads them."""

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
    ladder: list[dict[str, object]] = rows()  # none: the usual one
    closed_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Known:
    """A plan as the rest of the program meets it."""

    id: int
    committee_id: int
    title: str
    year: int
    rule: dict[str, object]
    status: str
    approved_at: datetime | None
    ladder: list[dict[str, object]]


_KNOWN = select(
    col(Plan.id),
    col(Plan.committee_id),
    col(Plan.title),
    col(Plan.year),
    col(Plan.rule),
    col(Plan.status),
    col(Plan.approved_at),
    col(Plan.ladder),
)
_ONE = _KNOWN.where(col(Plan.id) == bindparam("plan_id"))
_HELD = _ONE.with_for_update()
_OF_YEAR = _KNOWN.where(
    col(Plan.committee_id) == bindparam("committee_id"), col(Plan.year) == bindparam("year")
).order_by(col(Plan.id))
_ACTIVE = _KNOWN.where(col(Plan.status) == "active").order_by(col(Plan.id))
# Another scheduler may be writing them down at this moment.
_UNPLANNED = _ACTIVE.where(col(Plan.has_periods).is_(False)).with_for_update(skip_locked=True)
_PUT = insert(Plan)
_NEW = sql.blank(Plan)
_APPROVE = (
    update(Plan)
    .where(col(Plan.id) == bindparam("plan_id"))
    .values(status="active", approved_at=bindparam("now"))
)

_RULE = (
    update(Plan)
    .where(col(Plan.id) == bindparam("plan_id"))
    .values(rule=bindparam("new_rule", type_=JSON), has_periods=False)
)
_LADDER = (
    update(Plan)
    .where(col(Plan.id) == bindparam("plan_id"))
    .values(ladder=bindparam("new_ladder", type_=JSON))
)
_CLOSE = (
    update(Plan)
    .where(col(Plan.id) == bindparam("plan_id"))
    .values(status="closed", closed_at=bindparam("now"))
)
_PLANNED = update(Plan).where(col(Plan.id) == bindparam("plan_id")).values(has_periods=True)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """A plan as it was loaded, a draft until somebody approves it."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, plan_id: int) -> Known:
    return sql.one(db, _ONE, Known, plan_id=plan_id)


def hold(db: Connection, plan_id: int) -> Known:
    """Nobody else may change it until commit: of two who decide, the second sees the first."""
    return sql.one(db, _HELD, Known, plan_id=plan_id)


def of_year(db: Connection, committee_id: int, year: int) -> Known | None:
    return sql.first(db, _OF_YEAR, Known, committee_id=committee_id, year=year)


def all_of_year(db: Connection, committee_id: int, year: int) -> Sequence[Known]:
    """A committee may have more than one plan in a year."""
    return sql.every(db, _OF_YEAR, Known, committee_id=committee_id, year=year)


def active(db: Connection) -> Sequence[Known]:
    return sql.every(db, _ACTIVE, Known)


def approve(db: Connection, plan_id: int, now: datetime) -> None:
    sql.change(db, _APPROVE, plan_id=plan_id, now=now)


def unplanned(db: Connection) -> Sequence[Known]:
    """Active plans whose periods are not written down yet."""
    return sql.every(db, _UNPLANNED, Known)


def mark_planned(db: Connection, plan_id: int) -> None:
    sql.change(db, _PLANNED, plan_id=plan_id)


def set_rule(
    db: Connection, now: datetime, actor: str, plan_id: int, rule: dict[str, object]
) -> bool:
    """Other days to report by; the scheduler moves the periods that are not closed."""
    before = get(db, plan_id).rule
    if before == rule:
        return False
    sql.change(db, _RULE, plan_id=plan_id, new_rule=rule)
    audit.note(db, now, actor, "plan.rule_changed", plan_id, before=before, after=rule)
    return True


def set_ladder(
    db: Connection, now: datetime, actor: str, plan_id: int, ladder: list[dict[str, object]]
) -> bool:
    """Other reminders, none for the usual ones; whoever calls plans anew what still waits."""
    before = get(db, plan_id).ladder
    if before == ladder:
        return False
    sql.change(db, _LADDER, plan_id=plan_id, new_ladder=ladder)
    audit.note(db, now, actor, "plan.ladder_changed", plan_id, before=before, after=ladder)
    return True


def close(db: Connection, plan_id: int, now: datetime) -> None:
    """Nothing is asked for any more; what was said stays readable."""
    sql.change(db, _CLOSE, plan_id=plan_id, now=now)
