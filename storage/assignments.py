"""Which party follows, carries out or helps with which indicator, from when to when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.parties import Party


class Assignment(SQLModel, table=True):
    """Indicator, party and role; a hand-over ends one row and opens another."""

    id: int | None = key()
    indicator_id: int = Field(foreign_key="indicator.id", index=True)
    party_id: int = Field(foreign_key="party.id", index=True)
    role: str  # monitor, implementer, cooperator
    position: int = 0
    since: datetime = moment()
    until: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Given:
    """One assignment in force."""

    id: int
    indicator_id: int
    party_id: int
    party_name: str
    role: str
    position: int


_IN_FORCE = (
    select(
        col(Assignment.id),
        col(Assignment.indicator_id),
        col(Assignment.party_id),
        col(Party.name),
        col(Assignment.role),
        col(Assignment.position),
    )
    .join(Party, col(Party.id) == col(Assignment.party_id))
    .where(
        col(Assignment.indicator_id) == bindparam("indicator_id"),
        col(Assignment.until).is_(None),
    )
    .order_by(col(Assignment.position), col(Assignment.id))
)
_WITH_ROLE = _IN_FORCE.where(col(Assignment.role) == bindparam("role"))
_PUT = insert(Assignment)
_NEW = sql.blank(Assignment)
_MOVE = (
    update(Assignment)
    .where(col(Assignment.id) == bindparam("assignment_id"))
    .values(position=bindparam("new_position"))
)
_END = (
    update(Assignment)
    .where(col(Assignment.id) == bindparam("assignment_id"))
    .values(until=bindparam("now"))
)


def in_force(db: Connection, indicator_id: int, role: str | None = None) -> Sequence[Given]:
    """In the order of the plan: of several followers the first owes the figure."""
    if role is None:
        return sql.every(db, _IN_FORCE, Given, indicator_id=indicator_id)
    return sql.every(db, _WITH_ROLE, Given, indicator_id=indicator_id, role=role)


def give(db: Connection, indicator_id: int, party_id: int, role: str, now: datetime) -> int:
    facts = {"indicator_id": indicator_id, "party_id": party_id, "role": role, "since": now}
    return sql.add(db, _PUT, **{**_NEW, **facts})


def put_all(db: Connection, given: Sequence[dict[str, Any]]) -> None:
    """Many at once, each with its place among those named in the row."""
    if given:
        db.execute(_PUT, [{**_NEW, **one} for one in given])


def move(db: Connection, assignment_id: int, position: int) -> None:
    """The first of several is the one who is asked."""
    sql.change(db, _MOVE, assignment_id=assignment_id, new_position=position)


def end(db: Connection, assignment_id: int, now: datetime) -> None:
    sql.change(db, _END, assignment_id=assignment_id, now=now)


def who_is_asked(db: Connection, indicator_id: int) -> Given | None:
    """The first follower; where a plan names none, the first of those who carry it out."""
    followers = in_force(db, indicator_id, "monitor") or in_force(db, indicator_id, "implementer")
    return followers[0] if followers else None
