"""What people ask about the data kept about them; the law says by when they are answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Index, bindparam, insert, select, text, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.members import Member

_WAITING: dict[str, Any] = {
    name: text("state IN ('open', 'answered', 'granted')")
    for name in ("sqlite_where", "postgresql_where")
}


class Petition(SQLModel, table=True):
    """One request of one person.

    `kind`: `correction` or `erasure`. `state`: open, answered (told how and by when), granted (an
    erasure that is done as soon as the last word has gone out), done, refused.
    """

    __table_args__ = (Index("petition_waiting", "committee_id", **_WAITING),)

    id: int | None = key()
    member_id: int = Field(foreign_key="member.id", index=True)
    committee_id: int = Field(foreign_key="committee.id")
    kind: str
    text: str
    asked_at: datetime = moment()
    answer_by: date  # the last day to say how it will go
    settle_by: date  # the last day to have done it
    state: str = "open"
    answered_at: datetime | None = moment()
    settled_at: datetime | None = moment()
    decided_at: datetime | None = moment()
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    reason: str | None = None
    in_plan: bool = False  # the plan names the person, and is to lose the name as well
    letter_id: int | None = None  # the last word to somebody who will be erased
    urged_on: date | None = None  # the office was told that a day is near


@dataclass(frozen=True, slots=True)
class Known:
    """A petition as conversations meet it."""

    id: int
    member_id: int
    member_name: str
    committee_id: int
    kind: str
    text: str
    asked_at: datetime
    answer_by: date
    settle_by: date
    state: str
    decided_at: datetime | None
    reason: str | None
    in_plan: bool
    letter_id: int | None
    urged_on: date | None

    @property
    def next_day(self) -> date:
        """The day that the law names for what comes next."""
        return self.answer_by if self.state == "open" else self.settle_by


_KNOWN = (
    select(
        col(Petition.id),
        col(Petition.member_id),
        col(Member.name),
        col(Petition.committee_id),
        col(Petition.kind),
        col(Petition.text),
        col(Petition.asked_at),
        col(Petition.answer_by),
        col(Petition.settle_by),
        col(Petition.state),
        col(Petition.decided_at),
        col(Petition.reason),
        col(Petition.in_plan),
        col(Petition.letter_id),
        col(Petition.urged_on),
    )
    .join(Member, col(Member.id) == col(Petition.member_id))
    .order_by(col(Petition.id))
)
_ONE = _KNOWN.where(col(Petition.id) == bindparam("petition_id"))
_OF_MEMBER = _KNOWN.where(col(Petition.member_id) == bindparam("member_id"))
_OPEN = _KNOWN.where(col(Petition.state).in_(("open", "answered")))
_GRANTED = _KNOWN.where(col(Petition.state) == "granted")
_PUT = insert(Petition)
_NEW = sql.blank(Petition)


def put(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, petition_id: int) -> Known:
    return sql.one(db, _ONE, Known, petition_id=petition_id)


def of_member(db: Connection, member_id: int) -> Sequence[Known]:
    """Everything they ever asked, the first in front."""
    return sql.every(db, _OF_MEMBER, Known, member_id=member_id)


def waiting(db: Connection) -> Sequence[Known]:
    """What some office has not settled yet."""
    return sql.every(db, _OPEN, Known)


def granted(db: Connection) -> Sequence[Known]:
    """Erasures that wait only for the last word to go out."""
    return sql.every(db, _GRANTED, Known)


def change(db: Connection, petition_id: int, **facts: Any) -> None:
    sql.change(db, update(Petition).where(col(Petition.id) == petition_id).values(**facts))


def settle(db: Connection, petition_id: int, **facts: Any) -> bool:
    """False when somebody else has settled it before."""
    question = update(Petition).where(
        col(Petition.id) == petition_id, col(Petition.state).in_(("open", "answered"))
    )
    return sql.change(db, question.values(**facts)) == 1
