"""Who changed what, and when; rows are only ever added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import facts, key, moment


class Audit(SQLModel, table=True):
    """One change. `actor` is `member:12`, `cli` or `scheduler`."""

    id: int | None = key()
    at: datetime = moment()
    actor: str
    act: str  # figure.kept, assignment.moved, period.closed…
    noun_id: int = Field(index=True)
    facts: dict[str, object] = facts()


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as it is shown."""

    at: datetime
    actor: str
    act: str
    noun_id: int
    facts: dict[str, Any]


_PUT = insert(Audit)


def note(db: Connection, now: datetime, actor: str, act: str, noun_id: int, **facts: Any) -> None:
    """Write a change down, in the transaction that makes it."""
    sql.add(db, _PUT, at=now, actor=actor, act=act, noun_id=noun_id, facts=facts)


def all_of(db: Connection, act: str | None = None, noun_id: int | None = None) -> Sequence[Entry]:
    question = select(
        col(Audit.at), col(Audit.actor), col(Audit.act), col(Audit.noun_id), col(Audit.facts)
    ).order_by(col(Audit.id))
    if act is not None:
        question = question.where(col(Audit.act) == act)
    if noun_id is not None:
        question = question.where(col(Audit.noun_id) == noun_id)
    return sql.every(db, question, Entry)
