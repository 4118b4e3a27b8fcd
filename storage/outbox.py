"""Messages on their way out; a message exists here before anyone tries to send it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    Connection,
    Index,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col

from storage import sql
from storage.columns import Moment, facts, key, moment

LEASE = timedelta(seconds=60)  # longer than any single send may take
# Written out rather than bound: only then does a database see that its partial indexes serve.
_ON_THE_WAY: tuple[ColumnElement[str], ...] = (
    literal_column("'new'"),
    literal_column("'sending'"),
)
_INDEXED = text("state IN ('new', 'sending')")
_PARTIAL: dict[str, Any] = {"sqlite_where": _INDEXED, "postgresql_where": _INDEXED}


class Outgoing(SQLModel, table=True):
    """One message to one address.

    `state`: new, sending (claimed, until `lease_until`), sent, rode (on an acknowledgement),
    failed, or unknown (a crash or time-out left it open twice). `made` names a picture or
    document that the sender makes, `{"kind": "scorecard", "period_id": 3}`.
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


_LETTER = select(
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
_IN_REPLY = _LETTER.where(col(Outgoing.seen_id) == bindparam("seen_id")).order_by(col(Outgoing.id))


def put(db: Connection, facts: dict[str, Any]) -> int:
    """Write a message down; it is sent after commit."""
    return sql.add(db, _PUT, **{**_NEW, **facts})


def in_reply_to(db: Connection, seen_id: int) -> Sequence[Letter]:
    return sql.every(db, _IN_REPLY, Letter, seen_id=seen_id)


def _nothing_ahead() -> ColumnElement[bool]:
    """Nothing earlier to the same address is on its way: order is kept per person."""
    earlier = aliased(Outgoing)
    ahead = select(col(earlier.id)).where(
        col(earlier.channel) == col(Outgoing.channel),
        col(earlier.address) == col(Outgoing.address),
        col(earlier.id) < col(Outgoing.id),
        col(earlier.state).in_(_ON_THE_WAY),
    )
    return ~ahead.exists()


_IS_NEXT = and_(col(Outgoing.state).in_(_ON_THE_WAY), _nothing_ahead())
_MAY_GO = func.coalesce(col(Outgoing.lease_until), col(Outgoing.next_at), type_=Moment)
_NEXT = select(func.min(_MAY_GO)).where(_IS_NEXT)
_WAITING = (
    _LETTER
    .where(
        _IS_NEXT,
        col(Outgoing.next_at) <= bindparam("now"),
        or_(col(Outgoing.lease_until).is_(None), col(Outgoing.lease_until) <= bindparam("now")),
    )
    .order_by(col(Outgoing.next_at), col(Outgoing.id))
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
# Hidden in an expression, or the channel's index with all its history would be searched.
_WAITING_ON = _WAITING.where(
    func.coalesce(col(Outgoing.channel), "").in_(bindparam("channels", expanding=True))
)
_CLAIM = (
    update(Outgoing)
    .where(col(Outgoing.id) == bindparam("letter_id"))
    .values(
        state="sending",
        lease_until=bindparam("until"),
        attempts=bindparam("tried"),
        maybe_sent=bindparam("maybe"),
    )
)


def claim(
    db: Connection, now: datetime, most: int = 50, channels: Sequence[str] | None = None
) -> list[Letter]:
    """Take what is due for the length of a lease; with `channels` only what goes out on those.

    A row still in `sending` when its lease has ended was cut off by a crash: nobody knows whether
    it went out. It is taken once more and marked; the second time it is given up as unknown.
    """
    letters: list[Letter] = []
    facts: dict[str, Any] = {"now": now, "most": most}
    question = _WAITING
    if channels is not None:
        question, facts = _WAITING_ON, {**facts, "channels": channels}
    for letter in sql.every(db, question, Letter, **facts):
        cut_off = letter.state == "sending"
        if cut_off and letter.maybe_sent:
            settle(db, letter.id, "unknown", now)
        else:
            letters.append(_take(db, letter, now, maybe_sent=cut_off or letter.maybe_sent))
    return letters


def _take(db: Connection, letter: Letter, now: datetime, *, maybe_sent: bool) -> Letter:
    tried = letter.attempts + 1
    facts: dict[str, Any] = {"letter_id": letter.id, "tried": tried, "maybe": maybe_sent}
    sql.change(db, _CLAIM, **facts, until=now + LEASE)
    return replace(letter, state="sending", attempts=tried, maybe_sent=maybe_sent)


_SETTLE = (
    update(Outgoing)
    .where(col(Outgoing.id) == bindparam("letter_id"))
    .values(
        state=bindparam("new_state"),
        settled_at=bindparam("now"),
        lease_until=None,
        external_id=bindparam("external"),
        error=bindparam("problem"),
    )
)


_LATER = (
    update(Outgoing)
    .where(col(Outgoing.id) == bindparam("letter_id"))
    .values(
        state="new",
        next_at=bindparam("until"),
        lease_until=None,
        error=bindparam("problem"),
        attempts=col(Outgoing.attempts) - bindparam("uncounted"),
        maybe_sent=or_(col(Outgoing.maybe_sent), bindparam("doubted", type_=Boolean)),
    )
)


def settle(  # noqa: PLR0913 - what a channel may say about a message
    db: Connection,
    letter_id: int,
    state: str,
    now: datetime,
    *,
    external_id: str | None = None,
    error: str | None = None,
) -> None:
    """The end of a message: sent, failed or unknown."""
    facts: dict[str, Any] = {"external": external_id, "problem": error}
    sql.change(db, _SETTLE, letter_id=letter_id, new_state=state, now=now, **facts)


def postpone(db: Connection, letter_id: int, until: datetime, error: str, *, counts: bool) -> None:
    """Try again later; `counts` is False when the channel only asked for patience."""
    facts: dict[str, Any] = {"uncounted": 0 if counts else 1, "doubted": False}
    sql.change(db, _LATER, letter_id=letter_id, until=until, problem=error, **facts)


def doubt(db: Connection, letter_id: int, until: datetime, error: str) -> None:
    """It may have gone out and may have not: send it once more, and mark it."""
    facts: dict[str, Any] = {"uncounted": 0, "doubted": True}
    sql.change(db, _LATER, letter_id=letter_id, until=until, problem=error, **facts)


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
        col(Outgoing.state).in_(_ON_THE_WAY),
    )
    .values(address=bindparam("new"))
)


def readdress(db: Connection, channel: str, old: str, new: str) -> None:
    """What still waits for the old address goes to the new one."""
    sql.change(db, _READDRESS, on_channel=channel, old=old, new=new)


def next_due(db: Connection) -> datetime | None:
    """When the next waiting message may go, or the lease of one that was cut off ends."""
    return db.scalar(_NEXT)


_AT_ADDRESS = _LETTER.where(
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


_COUNTS = select(col(Outgoing.state), func.count()).group_by(col(Outgoing.state))


def counts(db: Connection) -> dict[str, int]:
    """How many messages stand in each state."""
    return dict(sql.every(db, _COUNTS, sql.pair))
