"""Speaks to somebody who did not just speak to us: a row in the outbox, in their language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.choices import Offer, written
from locales.sentences import sentence
from storage import accounts, consents, outbox
from storage.accounts import Speaker
from storage.outbox import Letter


@dataclass(frozen=True, slots=True)
class Notice:
    """A message nobody asked for: sentences with their facts, and doors to go on.

    The choices are worded under the last sentence and must be doors ("go:report"), since a
    question may be open in that conversation.
    """

    kind: str
    lines: list[tuple[str, dict[str, Any]]]
    choices: tuple[str, ...] = ()


def tell(
    db: Connection, now: datetime, member_id: int, notice: Notice, to: Speaker | None = None
) -> bool:
    """Write a notice to a member's best address, or to that one; False when there is none."""
    to = to or reachable(db, member_id)
    if to is None:
        return False
    text = worded(to.locale, notice)
    key, facts = notice.lines[-1]
    offer = Offer(written(to.locale, key, notice.choices, facts))
    # While a question is open, a bare "1" belongs to it: these choices are then typed as words.
    is_idle = not to.flow
    rows = offer.rows(to.turn, is_numbered=is_idle)
    put(db, now, to, kind=notice.kind, text=text, choices=rows)
    if notice.choices and is_idle:
        stand(db, now, to, {"choices": offer.as_facts()})
    return True


def worded(locale: str, notice: Notice) -> str:
    """A notice as it is read."""
    return "\n\n".join(sentence(locale, key, **facts) for key, facts in notice.lines)


def reachable(db: Connection, member_id: int) -> Speaker | None:
    """The address to write to, if there is one: the preferred channel first, while it works.

    Whoever does not agree that we ask them has none.
    """
    known = accounts.of_member(db, member_id)
    return next((one for one in known if may_be_asked(one)), None)


def may_be_asked(one: Speaker) -> bool:
    """Whether something may be said there that its owner did not ask for."""
    return one.reachable and not consents.is_declined(one.declined)


def put(db: Connection, now: datetime, to: Speaker, **facts: Any) -> Letter:
    """One row on its way to one address; `facts` are columns of the outbox."""
    row: dict[str, Any] = {
        "channel": to.channel,
        "address": to.address,
        "kind": "answer",
        "text": "",
        "choices": [],
        "made": {},
        "seen_id": None,
        "state": "new",
        "created_at": now,
        "next_at": now,
        **facts,
    }
    letter_id = outbox.put(db, row)
    known = {one: row[one] for one in row.keys() - {"seen_id", "next_at"}}
    return Letter(letter_id, **known, attempts=0, maybe_sent=False, external_id=None)


def stand(db: Connection, now: datetime, who: Speaker, facts: dict[str, Any]) -> None:
    """Remember what was offered to somebody who has no question open."""
    accounts.stand(
        db,
        {
            "conversation_id": who.conversation_id,
            "new_flow": "",
            "new_state": "",
            "new_facts": facts,
            "new_turn": who.turn + 1,
            "now": now,
        },
    )
