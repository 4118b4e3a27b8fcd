"""Those to whom a plan gives something: posts, units, groups and people, in its own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import key


class Party(SQLModel, table=True):
    """A name of the plan; by `key`, the name without case and spacing, one party has one row."""

    __table_args__ = (UniqueConstraint("committee_id", "key"),)

    id: int | None = key()
    committee_id: int = Field(foreign_key="committee.id", index=True)
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Known:
    """A party as lists show it."""

    id: int
    committee_id: int
    name: str


_FIND = select(col(Party.id)).where(
    col(Party.committee_id) == bindparam("committee_id"), col(Party.key) == bindparam("plain")
)
_ALL = (
    select(col(Party.id), col(Party.committee_id), col(Party.name))
    .where(col(Party.committee_id) == bindparam("committee_id"))
    .order_by(col(Party.id))
)
_PUT = insert(Party)


def named(db: Connection, committee_id: int, name: str) -> int:
    """The party of that name, made when it is new."""
    plain = key_of(name)
    found = sql.first(db, _FIND, int, committee_id=committee_id, plain=plain)
    if found is not None:
        return found
    return sql.add(db, _PUT, committee_id=committee_id, name=name, key=plain)


def is_named(db: Connection, name: str) -> bool:
    """Whether a plan calls somebody or something just so."""
    question = select(col(Party.id)).where(col(Party.key) == key_of(name)).limit(1)
    return sql.first(db, question, int) is not None


def all_of(db: Connection, committee_id: int) -> Sequence[Known]:
    return sql.every(db, _ALL, Known, committee_id=committee_id)


def key_of(name: str) -> str:
    """So that "Chánh  Văn phòng HĐND - UBND" and "chánh văn phòng hđnd-ubnd" are one party."""
    folded = "".join(letter if letter.isalnum() else " " for letter in name.casefold())
    return " ".join(folded.split())


def get(db: Connection, party_id: int) -> Known:
    question = select(col(Party.id), col(Party.committee_id), col(Party.name))
    return sql.one(db, question.where(col(Party.id) == party_id), Known)
