"""Takes messages from the outbox to send them, and writes down how each attempt ended."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import sql
from storage.columns import Moment
from storage.outbox import LETTER, Letter, Outgoing

LEASE = timedelta(seconds=60)  # longer than any single send may take
MOST_BEGUN = 5  # work that ends the process each time is given up
# Written out rather than bound: only then does a database see that its partial indexes serve.
_ON_THE_WAY: tuple[ColumnElement[str], ...] = (
    literal_column("'new'"),
    literal_column("'sending'"),
)


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
    LETTER
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
        if cut_off and letter.maybe_sent and not _may_be_done_again(letter):
            settle(db, letter.id, "unknown", now)
        else:
            letters.append(_take(db, letter, now, maybe_sent=cut_off or letter.maybe_sent))
    return letters


def _may_be_done_again(letter: Letter) -> bool:
    """Work is told to its conversation once, however often it was begun."""
    return letter.kind == "work" and letter.attempts < MOST_BEGUN


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


def next_due(db: Connection) -> datetime | None:
    """When the next waiting message may go, or the lease of one that was cut off ends."""
    return db.scalar(_NEXT)
