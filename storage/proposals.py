"""A member says that a figure is not theirs, and perhaps whose it is; the admin decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment

OPEN = "open"


class Proposal(SQLModel, table=True):
    """One request refused by one party. `state`: open, handed, kept, replaced (by a later one)."""

    id: int | None = key()
    request_id: int = Field(foreign_key="request.id", index=True)
    from_party_id: int = Field(foreign_key="party.id")
    to_party_id: int | None = Field(default=None, foreign_key="party.id")
    member_id: int = Field(foreign_key="member.id")
    at: datetime = moment()
    state: str = OPEN
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    decided_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal as conversations meet it; without `to_party_id` nobody knows whose it is."""

    id: int
    request_id: int
    from_party_id: int
    to_party_id: int | None
    member_id: int
    at: datetime
    state: str

    @property
    def is_open(self) -> bool:
        return self.state == OPEN


_PROPOSED = select(
    col(Proposal.id),
    col(Proposal.request_id),
    col(Proposal.from_party_id),
    col(Proposal.to_party_id),
    col(Proposal.member_id),
    col(Proposal.at),
    col(Proposal.state),
).order_by(col(Proposal.id))
_ONE = _PROPOSED.where(col(Proposal.id) == bindparam("proposal_id"))
_WAITING = _PROPOSED.where(col(Proposal.state) == OPEN)
_PUT = insert(Proposal)
_NEW = sql.blank(Proposal)
_REPLACE = (
    update(Proposal)
    .where(col(Proposal.request_id) == bindparam("of_request"), col(Proposal.state) == OPEN)
    .values(state="replaced")
)
_DECIDE = (
    update(Proposal)
    .where(col(Proposal.id) == bindparam("proposal_id"))
    .values(
        state=bindparam("new_state"),
        decided_by=bindparam("by_member"),
        decided_at=bindparam("now"),
    )
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    """The newest word about a request is the one that counts."""
    sql.change(db, _REPLACE, of_request=facts["request_id"])
    return sql.add(db, _PUT, **{**_NEW, **facts})


def find(db: Connection, proposal_id: int) -> Proposed | None:
    return sql.first(db, _ONE, Proposed, proposal_id=proposal_id)


def waiting(db: Connection) -> Sequence[Proposed]:
    """Those that nobody has decided yet."""
    return sql.every(db, _WAITING, Proposed)


def decide(db: Connection, proposal_id: int, state: str, member_id: int, now: datetime) -> None:
    facts: dict[str, Any] = {"new_state": state, "by_member": member_id, "now": now}
    sql.change(db, _DECIDE, proposal_id=proposal_id, **facts)
