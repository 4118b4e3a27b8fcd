"""What chair, office and a party have open between them: a directive, a question, a difficulty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import key, moment
from storage.indicators import Indicator
from storage.members import Member, Seat
from storage.parties import Party

SETTLED = frozenset({"done", "answered", "withdrawn"})


class Matter(SQLModel, table=True):
    """One of them. `party_id` is the party that is spoken to, or that raised the difficulty.

    `kind` and `state`: a `directive` is open, acknowledged, done; a `question` is open, answered;
    a `difficulty` is open (with the office), forwarded (with the chair), answered. Whoever wrote
    it may withdraw it before that.
    """

    id: int | None = key()
    committee_id: int = Field(foreign_key="committee.id", index=True)
    kind: str  # directive, question, difficulty
    party_id: int = Field(foreign_key="party.id", index=True)
    indicator_id: int | None = Field(default=None, foreign_key="indicator.id", index=True)
    author_id: int = Field(foreign_key="member.id")
    text: str
    proposal: str | None = None
    due_day: date | None = None  # the last day on which it is in time
    state: str = "open"
    opened_at: datetime = moment()
    settled_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Known:
    """A matter as conversations and reports show it."""

    id: int
    committee_id: int
    kind: str
    party_id: int
    party_name: str
    indicator_id: int | None
    code: str | None
    author_id: int
    author_name: str
    text: str
    proposal: str | None
    due_day: date | None
    state: str
    opened_at: datetime
    settled_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state not in SETTLED

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.due_day is not None and self.due_day < today


_KNOWN = (
    select(
        col(Matter.id),
        col(Matter.committee_id),
        col(Matter.kind),
        col(Matter.party_id),
        col(Party.name),
        col(Matter.indicator_id),
        col(Indicator.code),
        col(Matter.author_id),
        col(Member.name),
        col(Matter.text),
        col(Matter.proposal),
        col(Matter.due_day),
        col(Matter.state),
        col(Matter.opened_at),
        col(Matter.settled_at),
    )
    .join(Party, col(Party.id) == col(Matter.party_id))
    .join(Member, col(Member.id) == col(Matter.author_id))
    .outerjoin(Indicator, col(Indicator.id) == col(Matter.indicator_id))
    .order_by(col(Matter.id))
)
_IS_OPEN = col(Matter.settled_at).is_(None)
_ONE = _KNOWN.where(col(Matter.id) == bindparam("matter_id"))
_OPEN_IN = _KNOWN.where(col(Matter.committee_id) == bindparam("committee_id"), _IS_OPEN)
_OPEN_OF_MEMBER = _KNOWN.where(
    col(Matter.party_id).in_(
        select(col(Seat.party_id)).where(
            col(Seat.member_id) == bindparam("member_id"),
            col(Seat.since) <= bindparam("now"),
            or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        )
    ),
    _IS_OPEN,
)
_LATELY_SETTLED = (
    _KNOWN
    .where(
        col(Matter.committee_id) == bindparam("committee_id"),
        col(Matter.settled_at) > bindparam("since"),
        col(Matter.state) != "withdrawn",
    )
    .order_by(None)
    .order_by(col(Matter.settled_at).desc())
    .limit(20)
)
_OVERDUE_IN = _OPEN_IN.where(col(Matter.due_day) < bindparam("today"))
_OVERDUE_OF_MEMBER = _OPEN_OF_MEMBER.where(col(Matter.due_day) < bindparam("today"))
_OF_INDICATOR = _KNOWN.where(col(Matter.indicator_id) == bindparam("indicator_id"))
_PUT = insert(Matter)
_NEW = sql.blank(Matter)
_BECOME = (
    update(Matter)
    .where(col(Matter.id) == bindparam("matter_id"), col(Matter.state) == bindparam("was"))
    .values(state=bindparam("new_state"), settled_at=bindparam("settled"))
)
_MAKE: Callable[..., Known] = Known


def put(db: Connection, facts: dict[str, Any]) -> int:
    """Something new is open."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def get(db: Connection, matter_id: int) -> Known | None:
    return sql.first(db, _ONE, _MAKE, matter_id=matter_id)


def open_in(db: Connection, committee_id: int) -> Sequence[Known]:
    """Everything open in a committee, the oldest in front."""
    return sql.every(db, _OPEN_IN, _MAKE, committee_id=committee_id)


def open_of_member(db: Connection, member_id: int, now: datetime) -> Sequence[Known]:
    """What is open for the parties a member stands for."""
    return sql.every(db, _OPEN_OF_MEMBER, _MAKE, member_id=member_id, now=now)


def lately_settled(db: Connection, committee_id: int, since: datetime) -> Sequence[Known]:
    """What was done or answered since then, the newest in front."""
    return sql.every(db, _LATELY_SETTLED, _MAKE, committee_id=committee_id, since=since)


def overdue_in(db: Connection, committee_id: int, today: date) -> Sequence[Known]:
    """Directives of a committee whose day has passed, for its office and its chair."""
    return sql.every(db, _OVERDUE_IN, _MAKE, committee_id=committee_id, today=today)


def overdue_of_member(
    db: Connection, member_id: int, now: datetime, today: date
) -> Sequence[Known]:
    """Directives to a member whose day has passed."""
    facts: dict[str, Any] = {"member_id": member_id, "now": now, "today": today}
    return sql.every(db, _OVERDUE_OF_MEMBER, _MAKE, **facts)


def of_indicator(db: Connection, indicator_id: int) -> Sequence[Known]:
    return sql.every(db, _OF_INDICATOR, _MAKE, indicator_id=indicator_id)


def become(db: Connection, matter: Known, state: str, now: datetime) -> bool:
    """It moves on from where it was seen; False when somebody was faster."""
    settled = now if state in SETTLED else None
    facts: dict[str, Any] = {"matter_id": matter.id, "was": matter.state}
    return sql.change(db, _BECOME, **facts, new_state=state, settled=settled) == 1
