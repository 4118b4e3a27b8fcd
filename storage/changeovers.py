"""Moments at which somebody begins or ends to stand for a party; people are told then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Index, bindparam, insert, select, text, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment

_WAITING = text("settled_at IS NULL")


class Changeover(SQLModel, table=True):
    """One moment. Seats are dated and turn by themselves; this row says whom to tell.

    `kind`: leave_begins, leave_ends (with `leave_id`), seat_begins, seat_ends (of `member_id`).
    """

    __table_args__ = (
        Index("changeover_waiting", "at", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )

    id: int | None = key()
    at: datetime = moment()
    kind: str
    member_id: int = Field(foreign_key="member.id")
    party_id: int | None = Field(default=None, foreign_key="party.id")
    leave_id: int | None = Field(default=None, foreign_key="leave.id")
    settled_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Turning:
    """A changeover whose moment has come."""

    id: int
    kind: str
    member_id: int
    party_id: int | None
    leave_id: int | None


_PUT = insert(Changeover)
_NEW = sql.blank(Changeover)
_DUE = (
    select(
        col(Changeover.id),
        col(Changeover.kind),
        col(Changeover.member_id),
        col(Changeover.party_id),
        col(Changeover.leave_id),
    )
    .where(col(Changeover.settled_at).is_(None), col(Changeover.at) <= bindparam("now"))
    .order_by(col(Changeover.at), col(Changeover.id))
    .with_for_update(skip_locked=True)
)
_SETTLE = (
    update(Changeover)
    .where(col(Changeover.id) == bindparam("changeover_id"))
    .values(settled_at=bindparam("now"))
)
_SETTLE_LEAVE = (
    update(Changeover)
    .where(col(Changeover.leave_id) == bindparam("of_leave"), col(Changeover.settled_at).is_(None))
    .values(settled_at=bindparam("now"))
)


def put(db: Connection, facts: dict[str, object]) -> None:
    sql.add(db, _PUT, **{**_NEW, **facts})


def due(db: Connection, now: datetime) -> Sequence[Turning]:
    """The oldest in front; another scheduler's rows are passed over."""
    return sql.every(db, _DUE, Turning, now=now)


def settle(db: Connection, changeover_id: int, now: datetime) -> None:
    sql.change(db, _SETTLE, changeover_id=changeover_id, now=now)


def forget_leave(db: Connection, leave_id: int, now: datetime) -> None:
    """The leave was called off: nobody need be told of it any more."""
    sql.change(db, _SETTLE_LEAVE, of_leave=leave_id, now=now)
