"""A figure of a closed period is asked for again; the office grants it for a while, or not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment

ASKED = "asked"


class Reopening(SQLModel, table=True):
    """One closed figure that is asked for again. `state`: asked, granted, refused.

    `asked_by` is empty when the office opens it of its own accord, `decided_by` when it was done
    from the command line.
    """

    id: int | None = key()
    request_id: int = Field(foreign_key="request.id", index=True)
    asked_by: int | None = Field(default=None, foreign_key="member.id")
    wish: str = ""
    at: datetime = moment()
    state: str = ASKED
    reason: str | None = None
    until: datetime | None = moment()
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    decided_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Wished:
    """A reopening as conversations meet it."""

    id: int
    request_id: int
    asked_by: int | None
    wish: str
    at: datetime
    state: str
    reason: str | None
    until: datetime | None

    @property
    def is_asked(self) -> bool:
        return self.state == ASKED


_WISHED = select(
    col(Reopening.id),
    col(Reopening.request_id),
    col(Reopening.asked_by),
    col(Reopening.wish),
    col(Reopening.at),
    col(Reopening.state),
    col(Reopening.reason),
    col(Reopening.until),
).order_by(col(Reopening.id))
_ONE = _WISHED.where(col(Reopening.id) == bindparam("reopening_id"))
_WAITING = _WISHED.where(col(Reopening.state) == ASKED)
_WAITING_FOR = _WAITING.where(col(Reopening.request_id) == bindparam("request_id"))
_PUT = insert(Reopening)
_NEW = sql.blank(Reopening)
_DECIDE = (
    update(Reopening)
    .where(col(Reopening.id) == bindparam("reopening_id"))
    .values(
        state=bindparam("new_state"),
        reason=bindparam("new_reason"),
        until=bindparam("new_until"),
        decided_by=bindparam("by_member"),
        decided_at=bindparam("now"),
    )
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def find(db: Connection, reopening_id: int) -> Wished | None:
    return sql.first(db, _ONE, Wished, reopening_id=reopening_id)


def waiting(db: Connection) -> Sequence[Wished]:
    """Those that nobody has decided yet."""
    return sql.every(db, _WAITING, Wished)


def waiting_for(db: Connection, request_id: int) -> Wished | None:
    return sql.first(db, _WAITING_FOR, Wished, request_id=request_id)


def decide(db: Connection, reopening_id: int, facts: dict[str, Any]) -> None:
    """`facts`: new_state, new_reason, new_until, by_member, now."""
    sql.change(db, _DECIDE, reopening_id=reopening_id, **facts)
