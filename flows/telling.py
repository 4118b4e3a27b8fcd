"""Speaks to somebody who did not just speak to us: a row in the outbox, in their language."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.choices import Choice, Offer, written
from locales.sentences import sentence
from storage import accounts, outbox
from storage.accounts import Speaker


def tell(
    db: Connection,
    now: datetime,
    member_id: int,
    kind: str,
    lines: list[tuple[str, dict[str, Any]]],
    choices: tuple[str | Choice, ...] = (),
    made: tuple[dict[str, Any], ...] = (),
) -> bool:
    """Write a message to a member's best address; False when they cannot be reached.

    `lines` are sentences with their facts; the choices are worded under the last one and must be
    doors ("go:report"), since a question may be open in that conversation.
    """
    to = reachable(db, member_id)
    if to is None:
        return False
    text = "\n\n".join(sentence(to.locale, key, **facts) for key, facts in lines)
    offer = Offer(written(to.locale, lines[-1][0], choices, lines[-1][1])) if choices else Offer()
    # While a question is open, a bare "1" belongs to it: these choices are then typed as words.
    is_idle = not to.flow
    put(db, now, to, kind, text, offer.rows(to.turn, is_numbered=is_idle))
    if choices and is_idle:
        stand(db, now, to, {"choices": offer.as_facts()})
    for thing in made:
        put(db, now, to, kind, "", [], made=thing)
    return True


def reachable(db: Connection, member_id: int) -> Speaker | None:
    """The address to write to, if there is one."""
    return next((one for one in accounts.of_member(db, member_id) if one.reachable), None)


def put(
    db: Connection,
    now: datetime,
    to: Speaker,
    kind: str,
    text: str,
    choices: list[list[dict[str, str]]],
    *,
    made: dict[str, Any] | None = None,
    seen_id: int | None = None,
    state: str = "new",
) -> int:
    """One row on its way to one address."""
    return outbox.put(
        db,
        {
            "channel": to.channel,
            "address": to.address,
            "kind": kind,
            "text": text,
            "choices": choices,
            "made": made or {},
            "seen_id": seen_id,
            "state": state,
            "created_at": now,
            "next_at": now,
        },
    )


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
