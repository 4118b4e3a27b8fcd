"""A receipt: that a member sent figures in, when, and under which number."""

from datetime import datetime

from sqlalchemy import Connection, insert
from sqlmodel import Field, SQLModel

from storage import sql
from storage.columns import key, moment


class Receipt(SQLModel, table=True):
    """One sending-in; its id is the number people quote."""

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    period_id: int = Field(foreign_key="period.id", index=True)
    at: datetime = moment()


_ISSUE = insert(Receipt)


def issue(db: Connection, member_id: int, period_id: int, now: datetime) -> int:
    """Returns the number."""
    return sql.add(db, _ISSUE, member_id=member_id, period_id=period_id, at=now)
