"""Days on which somebody is away, and who stands in for them meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.figures import Figure
from storage.indicators import Indicator
from storage.members import Member, Seat
from storage.requests import Request


class Leave(SQLModel, table=True):
    """One absence. What the deputy may do meanwhile are dated seats with `acting_for`."""

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    deputy_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    since: datetime = moment()
    until: datetime = moment()
    actor: str
    ended_at: datetime | None = moment()  # called off, or over


@dataclass(frozen=True, slots=True)
class Absence:
    """A leave as conversations meet it."""

    id: int
    member_id: int
    deputy_id: int | None
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Acted:
    """A figure that a deputy gave: of which indicator, who, and for whom."""

    code: str
    deputy: str
    absent: str


_FIELDS = (
    col(Leave.id),
    col(Leave.member_id),
    col(Leave.deputy_id),
    col(Leave.since),
    col(Leave.until),
)
_PUT = insert(Leave)
_NEW = sql.blank(Leave)
_ONE = select(*_FIELDS).where(col(Leave.id) == bindparam("leave_id"))
_TO_COME = (
    select(*_FIELDS)
    .where(
        col(Leave.member_id) == bindparam("member_id"),
        col(Leave.ended_at).is_(None),
        col(Leave.until) > bindparam("now"),
    )
    .order_by(col(Leave.since))
)
_AWAY = _TO_COME.where(col(Leave.since) <= bindparam("now"))
_AS_DEPUTY = (
    select(*_FIELDS)
    .where(
        col(Leave.deputy_id) == bindparam("member_id"),
        col(Leave.ended_at).is_(None),
        col(Leave.until) > bindparam("now"),
    )
    .order_by(col(Leave.since))
)
_END = (
    update(Leave).where(col(Leave.id) == bindparam("leave_id")).values(ended_at=bindparam("now"))
)
_ABSENT = aliased(Member)
_ACTED = (
    select(col(Indicator.code), col(Member.name), col(_ABSENT.name))
    .select_from(Request)
    .join(Indicator, col(Indicator.id) == col(Request.indicator_id))
    .join(Figure, col(Figure.id) == col(Request.figure_id))
    .join(Member, col(Member.id) == col(Figure.member_id))
    .join(
        Seat,
        (col(Seat.party_id) == col(Request.party_id))
        & (col(Seat.member_id) == col(Figure.member_id)),
    )
    .join(_ABSENT, col(_ABSENT.id) == col(Seat.acting_for))
    .where(
        col(Request.period_id) == bindparam("period_id"),
        col(Seat.since) <= col(Figure.stored_at),
        col(Seat.until) > col(Figure.stored_at),
    )
    .order_by(col(Indicator.position))
)


def put(db: Connection, facts: dict[str, object]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, leave_id: int) -> Absence:
    return sql.one(db, _ONE, Absence, leave_id=leave_id)


def to_come(db: Connection, member_id: int, now: datetime) -> Sequence[Absence]:
    """Somebody's leaves of now and of later, the next in front."""
    return sql.every(db, _TO_COME, Absence, member_id=member_id, now=now)


def is_away(db: Connection, member_id: int, now: datetime) -> bool:
    return sql.first(db, _AWAY, Absence, member_id=member_id, now=now) is not None


def as_deputy(db: Connection, member_id: int, now: datetime) -> Sequence[Absence]:
    """The leaves of others that somebody stands in for, now or later."""
    return sql.every(db, _AS_DEPUTY, Absence, member_id=member_id, now=now)


def end(db: Connection, leave_id: int, now: datetime) -> None:
    sql.change(db, _END, leave_id=leave_id, now=now)


def acted(db: Connection, period_id: int) -> Sequence[Acted]:
    """The figures of a period that stand there because a deputy gave them."""
    return sql.every(db, _ACTED, Acted, period_id=period_id)
