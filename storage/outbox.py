"""Messages on their way out; a message exists here before anyone tries to send it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Index,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    text,
    tuple_,
    update,
)
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.accounts import Account
from storage.columns import facts, key, moment

_INDEXED = text("state IN ('new', 'sending')")
_PARTIAL: dict[str, Any] = {"sqlite_where": _INDEXED, "postgresql_where": _INDEXED}


class Outgoing(SQLModel, table=True):
    """One message to one address.

    `state`: new, sending (claimed, until `lease_until`), sent, rode (on an acknowledgement),
    failed, withdrawn, or unknown (a crash or time-out left it open twice). `made` names a picture
    or document that the sender makes, `{"kind": "scorecard", "period_id": 3}`.
    """

    __tablename__ = "outbox"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("outbox_waiting", "next_at", **_PARTIAL),
        Index("outbox_ahead", "channel", "address", "id", **_PARTIAL),
        Index("outbox_by_address", "channel", "address", "id"),
    )

    id: int | None = key()
    channel: str
    address: str
    kind: str  # answer, reminder, receipt, report, note…
    text: str
    choices: list[list[dict[str, str]]] = Field(default_factory=list, sa_type=JSON)
    made: dict[str, object] = facts()
    seen_id: int | None = Field(default=None, index=True)
    state: str = "new"
    created_at: datetime = moment()
    next_at: datetime = moment()
    lease_until: datetime | None = moment()
    attempts: int = 0
    maybe_sent: bool = False
    external_id: str | None = None
    error: str | None = None
    settled_at: datetime | None = moment()


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing message as channels and pages meet it."""

    id: int
    channel: str
    address: str
    kind: str
    text: str
    choices: list[list[dict[str, str]]]
    made: dict[str, Any]
    state: str
    attempts: int
    maybe_sent: bool
    external_id: str | None
    created_at: datetime


LETTER = select(
    col(Outgoing.id),
    col(Outgoing.channel),
    col(Outgoing.address),
    col(Outgoing.kind),
    col(Outgoing.text),
    col(Outgoing.choices),
    col(Outgoing.made),
    col(Outgoing.state),
    col(Outgoing.attempts),
    col(Outgoing.maybe_sent),
    col(Outgoing.external_id),
    col(Outgoing.created_at),
)
_PUT = insert(Outgoing)
_NEW = sql.blank(Outgoing)
_IN_REPLY = LETTER.where(col(Outgoing.seen_id) == bindparam("seen_id")).order_by(col(Outgoing.id))


def put(db: Connection, facts: dict[str, Any]) -> int:
    """Write a message down; it is sent after commit."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def in_reply_to(db: Connection, seen_id: int) -> Sequence[Letter]:
    return sql.every(db, _IN_REPLY, Letter, seen_id=seen_id)


_TAKE_BACK = (
    update(Outgoing)
    .where(
        col(Outgoing.state) == literal_column("'new'"),
        col(Outgoing.kind).in_(["reminder", "overdue"]),
        tuple_(col(Outgoing.channel), col(Outgoing.address)).in_(
            select(col(Account.channel), col(Account.address)).where(
                col(Account.member_id) == bindparam("whose")
            )
        ),
    )
    .values(state="withdrawn", settled_at=bindparam("now"))
)


def take_back_reminders(db: Connection, member_id: int, now: datetime) -> int:
    """Nothing is owed any more: a reminder that has not left yet would only annoy."""
    return sql.change(db, _TAKE_BACK, whose=member_id, now=now)


_RELEASE = (
    update(Outgoing)
    .where(col(Outgoing.seen_id) == bindparam("of_seen"), col(Outgoing.state) == "rode")
    .values(state="new")
)


def release(db: Connection, seen_id: int) -> None:
    """What should have ridden on an acknowledgement that never left goes out by itself."""
    sql.change(db, _RELEASE, of_seen=seen_id)


_READDRESS = (
    update(Outgoing)
    .where(
        col(Outgoing.channel) == bindparam("on_channel"),
        col(Outgoing.address) == bindparam("old"),
        col(Outgoing.state).in_(("new", "sending")),
    )
    .values(address=bindparam("new"))
)


def readdress(db: Connection, channel: str, old: str, new: str) -> None:
    """What still waits for the old address goes to the new one."""
    sql.change(db, _READDRESS, on_channel=channel, old=old, new=new)


_AT_ADDRESS = LETTER.where(
    col(Outgoing.channel) == bindparam("channel"),
    col(Outgoing.address) == bindparam("address"),
    col(Outgoing.id) > bindparam("after"),
    col(Outgoing.state) != "failed",
).order_by(col(Outgoing.id))


def at_address(db: Connection, channel: str, address: str, after: int = 0) -> Sequence[Letter]:
    """What was said to an address, for pages that show a conversation."""
    facts = {"channel": channel, "address": address, "after": after}
    return sql.every(db, _AT_ADDRESS, Letter, **facts)


_CANCEL = (
    update(Outgoing)
    .where(
        col(Outgoing.channel) == bindparam("to_channel"),
        col(Outgoing.address) == bindparam("to_address"),
        col(Outgoing.state) == "new",
    )
    .values(state="failed", settled_at=bindparam("now"), error="cancelled")
)


def cancel(db: Connection, channel: str, address: str, now: datetime) -> None:
    """Nothing more goes to that address."""
    sql.change(db, _CANCEL, to_channel=channel, to_address=address, now=now)


_STATE = select(col(Outgoing.state)).where(col(Outgoing.id) == bindparam("letter_id"))


def is_on_the_way(db: Connection, letter_id: int) -> bool:
    """Whether it has still to go out."""
    return sql.first(db, _STATE, str, letter_id=letter_id) in {"new", "sending"}


_COUNTS = select(col(Outgoing.state), func.count()).group_by(col(Outgoing.state))


def counts(db: Connection) -> dict[str, int]:
    """How many messages stand in each state."""
    return dict(sql.every(db, _COUNTS, sql.pair))
