"""What the office said to a figure: accepted, or returned with a reason; every word is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.members import Member

ACCEPTED, RETURNED = "accepted", "returned"


class Review(SQLModel, table=True):
    """One verdict on one version of a figure; its request points to the last one."""

    id: int | None = key()
    request_id: int = Field(index=True)
    figure_id: int = Field(foreign_key="figure.id")
    verdict: str  # accepted, returned
    reason: str | None = None
    member_id: int = Field(foreign_key="member.id")
    at: datetime = moment()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The last verdict on a request, and which version it was about."""

    id: int
    figure_id: int
    verdict: str
    reason: str | None
    at: datetime


COLUMNS = (
    col(Review.id),
    col(Review.figure_id),
    col(Review.verdict),
    col(Review.reason),
    col(Review.at),
)
_PUT = insert(Review)
_NEW = sql.blank(Review)
_BY_WHOM = (
    select(col(Member.name))
    .join(Review, col(Review.member_id) == col(Member.id))
    .where(col(Review.id) == bindparam("review_id"))
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """One more verdict; the ones before it stay."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def by_whom(db: Connection, review_id: int) -> str:
    """The name of the officer who said it."""
    return sql.one(db, _BY_WHOM, str, review_id=review_id)
