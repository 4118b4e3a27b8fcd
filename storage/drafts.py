"""A plan that was read and is not approved yet: what was read, and what people settled since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import sql
from storage.columns import facts, key, moment
from storage.members import Member

OPEN, APPROVED, PUT_AWAY = "open", "approved", "put_away"


class Draft(SQLModel, table=True):
    """One reading of one document. `read` never changes: what people say about it are amendments.

    Once approved it is the paper behind its plan: a later document is compared with it.
    """

    id: int | None = key()
    committee_id: int = Field(foreign_key="committee.id", index=True)
    plan_id: int | None = Field(default=None, foreign_key="plan.id", index=True)
    name: str
    source_hash: str
    read: dict[str, Any] = facts()
    version: int = 1  # one more with every amendment
    state: str = OPEN  # open, approved, put_away
    actor: str  # who sent it
    created_at: datetime = moment()
    changed_at: datetime = moment()


class Amendment(SQLModel, table=True):
    """One thing somebody said about a draft: a cell corrected, a doubt settled, or both."""

    __table_args__ = (UniqueConstraint("draft_id", "version"),)

    id: int | None = key()
    draft_id: int = Field(foreign_key="draft.id", index=True)
    version: int
    doubt: int | None = None  # which of the doubts it settles
    answer: str = ""  # appendix, body, other, later…
    change: dict[str, Any] = facts()  # none: the paper stands as it is
    member_id: int | None = Field(default=None, foreign_key="member.id")
    at: datetime = moment()


@dataclass(frozen=True, slots=True)
class Known:
    """A draft as lists show it."""

    id: int
    committee_id: int
    plan_id: int | None
    name: str
    source_hash: str
    version: int
    state: str
    actor: str
    created_at: datetime
    changed_at: datetime

    @property
    def is_open(self) -> bool:
        return self.state == OPEN


@dataclass(frozen=True, slots=True)
class Said:
    """An amendment, and the name of the member who made it."""

    version: int
    doubt: int | None
    answer: str
    change: dict[str, Any]
    member_id: int | None
    member_name: str | None
    at: datetime


_KNOWN = select(
    col(Draft.id),
    col(Draft.committee_id),
    col(Draft.plan_id),
    col(Draft.name),
    col(Draft.source_hash),
    col(Draft.version),
    col(Draft.state),
    col(Draft.actor),
    col(Draft.created_at),
    col(Draft.changed_at),
).order_by(col(Draft.id).desc())
_ONE = _KNOWN.where(col(Draft.id) == bindparam("draft_id"))
_OPEN_OF = _KNOWN.where(
    col(Draft.committee_id) == bindparam("committee_id"), col(Draft.state) == OPEN
)
_APPROVED_OF = _KNOWN.where(
    col(Draft.plan_id) == bindparam("plan_id"), col(Draft.state) == APPROVED
)
_READ = select(col(Draft.read)).where(col(Draft.id) == bindparam("draft_id"))
_SAID = (
    select(
        col(Amendment.version),
        col(Amendment.doubt),
        col(Amendment.answer),
        col(Amendment.change),
        col(Amendment.member_id),
        col(Member.name),
        col(Amendment.at),
    )
    .outerjoin(Member, col(Member.id) == col(Amendment.member_id))
    .where(col(Amendment.draft_id) == bindparam("draft_id"))
    .order_by(col(Amendment.version))
)
_PUT = insert(Draft)
_NEW = sql.blank(Draft)
_SAY = insert(Amendment)
_NEW_SAID = sql.blank(Amendment)
# Two admins at once: only the one who has seen the newest version goes on.
_TURN = (
    update(Draft)
    .where(
        col(Draft.id) == bindparam("draft_id"),
        col(Draft.version) == bindparam("seen"),
        col(Draft.state) != PUT_AWAY,
    )
    .values(version=bindparam("following"), changed_at=bindparam("now"))
)
_SETTLE = (
    update(Draft)
    .where(
        col(Draft.id) == bindparam("draft_id"),
        col(Draft.version) == bindparam("seen"),
        col(Draft.state) == OPEN,
    )
    .values(state=bindparam("new_state"), changed_at=bindparam("now"))
)
_PLACE = (
    update(Draft)
    .where(col(Draft.id) == bindparam("draft_id"))
    .values(committee_id=bindparam("new_committee"), plan_id=bindparam("new_plan"))
)
_BELONG = (
    update(Draft)
    .where(col(Draft.id) == bindparam("draft_id"))
    .values(plan_id=bindparam("new_plan"))
)


def put(db: Connection, facts: dict[str, Any]) -> int:
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, draft_id: int) -> Known:
    return sql.one(db, _ONE, Known, draft_id=draft_id)


def open_of(db: Connection, committee_id: int) -> Sequence[Known]:
    """The newest in front."""
    return sql.every(db, _OPEN_OF, Known, committee_id=committee_id)


def behind(db: Connection, plan_id: int) -> Known | None:
    """The paper that was approved last for a plan."""
    return sql.first(db, _APPROVED_OF, Known, plan_id=plan_id)


def read(db: Connection, draft_id: int) -> dict[str, Any]:
    """What was read, as `plans.restored` takes it."""
    return sql.one(db, _READ, dict[str, Any], draft_id=draft_id)


def said(db: Connection, draft_id: int) -> Sequence[Said]:
    return sql.every(db, _SAID, Said, draft_id=draft_id)


def say(db: Connection, draft: Known, now: datetime, facts: dict[str, Any]) -> bool:
    """One more amendment; False when somebody else has said something since `draft` was read."""
    following = draft.version + 1
    turned = {"draft_id": draft.id, "seen": draft.version, "following": following, "now": now}
    if not sql.change(db, _TURN, **turned):
        return False
    sql.add(
        db, _SAY, **{**_NEW_SAID, **facts, "draft_id": draft.id, "version": following, "at": now}
    )
    return True


def settle(db: Connection, draft: Known, now: datetime, state: str) -> bool:
    """Approved or put away, once; False when it is not open, or has changed since."""
    facts = {"draft_id": draft.id, "seen": draft.version, "new_state": state}
    return bool(sql.change(db, _SETTLE, **facts, now=now))


def belong(db: Connection, draft_id: int, plan_id: int) -> None:
    """The draft has become the paper of that plan, or is to become it."""
    sql.change(db, _BELONG, draft_id=draft_id, new_plan=plan_id)


def place(db: Connection, draft_id: int, committee_id: int, plan_id: int | None) -> None:
    """Somebody has said for which committee it is, and which plan it changes."""
    sql.change(db, _PLACE, draft_id=draft_id, new_committee=committee_id, new_plan=plan_id)
