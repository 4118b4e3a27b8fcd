"""What was said to a matter: that it is understood, an answer, a report back, a forwarding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.members import Member


class Reply(SQLModel, table=True):
    """One of them; rows are only ever added."""

    id: int | None = key()
    matter_id: int = Field(foreign_key="matter.id", index=True)
    member_id: int = Field(foreign_key="member.id")
    act: str  # acknowledged, done, answered, forwarded, withdrawn
    text: str | None = None
    at: datetime = moment()


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as it is shown."""

    act: str
    who: str
    text: str | None
    at: datetime


_OF_MATTER = (
    select(col(Reply.act), col(Member.name), col(Reply.text), col(Reply.at))
    .join(Member, col(Member.id) == col(Reply.member_id))
    .where(col(Reply.matter_id) == bindparam("matter_id"))
    .order_by(col(Reply.id))
)
_PUT = insert(Reply)
_NEW = sql.blank(Reply)


def put(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def of_matter(db: Connection, matter_id: int) -> Sequence[Said]:
    """In the order in which they came."""
    return sql.every(db, _OF_MATTER, Said, matter_id=matter_id)
