"""Each time the chair got the report of a closed period: its number, and which figures it held."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import facts, key, moment


class Issue(SQLModel, table=True):
    """One sending-out. `figures` says for each request which figure it held: `{"17": 203}`."""

    __table_args__ = (UniqueConstraint("period_id", "number"),)

    id: int | None = key()
    period_id: int = Field(foreign_key="period.id")
    number: int
    at: datetime = moment()
    figures: dict[str, object] = facts()


@dataclass(frozen=True, slots=True)
class Issued:
    """The report as it went out."""

    number: int
    at: datetime
    figures: dict[str, int]


_LAST = (
    select(col(Issue.number), col(Issue.at), col(Issue.figures))
    .where(col(Issue.period_id) == bindparam("period_id"))
    .order_by(col(Issue.number).desc())
    .limit(1)
)
_PUT = insert(Issue)


def last(db: Connection, period_id: int) -> Issued | None:
    return sql.first(db, _LAST, Issued, period_id=period_id)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """Two officers at once cannot give out the same number."""
    return sql.add(db, _PUT, **facts)
