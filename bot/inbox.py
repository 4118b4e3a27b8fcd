"""The door for messages from people: heard, answered and written down in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.failpoints import reached
from flows import router
from flows.heard import Heard
from flows.telling import put
from flows.turn import House, Turn
from locales.sentences import sentence
from storage import accounts, dead_letters, files, invitations, outbox, seen
from storage.database import Database
from storage.errors import Unavailable
from storage.outbox import Letter

log = structlog.get_logger()
WORKSHOP = "workshop"  # the channel on which work waits for its turn
LONGEST = 4_000  # nobody types more than that; the rest is not kept
# A longer text may have to be cut in parts, and only one part can ride. Channels count UTF-16
# units, at most two for each mark.
LONGEST_RIDE = 2_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written down for the speaker, and a short word for the tapped button."""

    letters: Sequence[Letter]
    toast: str = ""
    is_repeat: bool = False


async def hear(
    database: Database, house: House, heard: Heard, now: datetime, *, rides: bool = False
) -> Answer:
    """Take one message; when this returns, everything it changed is on disk.

    With `rides` the first letter goes back on the channel's own acknowledgement and is not sent
    again. Raises `Unavailable` when it could not be kept: then it must not be acknowledged.
    """
    reached("message received")
    try:
        answer = await database.write(take, house, heard, now, rides=rides)
    except Unavailable:
        raise
    except Exception:
        log.exception("a message was not understood", channel=heard.channel, id=heard.external_id)
        answer = await database.write(set_aside, heard, now)
    reached("message committed")
    return answer


def take(
    db: Connection, house: House, heard: Heard, now: datetime, *, rides: bool = False
) -> Answer:
    """One turn in one transaction; a second delivery finds its key and gets the same answer."""
    known = seen.find(db, heard.channel, heard.external_id)
    if known is not None:
        if not rides:  # the first delivery came by webhook, and now Telegram is asked
            outbox.release(db, known)
        return Answer(outbox.in_reply_to(db, known), is_repeat=True)
    speaker = accounts.speaking(db, heard.channel, heard.address, heard.locale)
    turn = Turn(db, now, house, heard, speaker)
    turn.seen_id = _remember(db, heard, now)
    turn.file_id = _keep_file(turn)
    router.take(turn)
    reached("turn taken")
    return _finish(turn, rides=rides)


def set_aside(db: Connection, heard: Heard, now: datetime) -> Answer:
    """A message we could not take is kept raw; the speaker keeps their place."""
    if seen.find(db, heard.channel, heard.external_id) is not None:
        return Answer([], is_repeat=True)
    seen_id = _remember(db, heard, now)
    dead_letters.put(
        db,
        heard.channel,
        heard.external_id,
        repr(replace(heard, text=invitations.hidden(heard.text))),
        "turn failed",
        now,
    )
    speaker = accounts.speaking(db, heard.channel, heard.address, heard.locale)
    sorry = sentence(speaker.locale, "sorry")
    return Answer([put(db, now, speaker, text=sorry, seen_id=seen_id)])


def _finish(turn: Turn, *, rides: bool) -> Answer:
    """Keep where the conversation stands and what is answered."""
    speaker, reply = turn.speaker, turn.reply
    number = speaker.turn + 1
    same = {"kind": reply.kind, "seen_id": turn.seen_id}
    letters: list[Letter] = []
    if reply.lines:
        state = "rode" if rides and len(reply.text) <= LONGEST_RIDE else "new"
        rows = reply.offer.rows(number)
        words = {"text": reply.text, "choices": rows, "state": state}
        letters.append(put(turn.db, turn.now, speaker, **same, **words))
    letters += [put(turn.db, turn.now, speaker, made=thing, **same) for thing in reply.made]
    for work in reply.works:
        outbox.put(turn.db, _work_row(turn, work))
    if turn.is_aside:
        return Answer(letters)
    facts = {**turn.facts, "choices": reply.offer.as_facts()}
    accounts.stand(
        turn.db,
        {
            "conversation_id": turn.conversation_id,
            "new_flow": turn.flow,
            "new_state": turn.state,
            "new_facts": facts,
            "new_turn": number,
            "now": turn.now,
        },
    )
    accounts.was_heard(turn.db, speaker.account_id, turn.now)
    if turn.greets_stranger:
        accounts.change(turn.db, speaker.account_id, greeted_at=turn.now)
    return Answer(letters, reply.toast)


def _work_row(turn: Turn, work: dict[str, Any]) -> dict[str, Any]:
    """Work waits among the messages: it is claimed, done and settled in the same way."""
    return {
        "channel": WORKSHOP,
        "address": f"{turn.heard.channel} {turn.heard.address}",
        "kind": "work",
        "text": "",
        "made": {**work, "for": [turn.heard.channel, turn.heard.address]},
        "created_at": turn.now,
        "next_at": turn.now,
    }


def _keep_file(turn: Turn) -> int | None:
    """The row of the file that came with a message, and its content where it came along."""
    heard = turn.heard
    if heard.file is None:
        return None
    file_id = files.put(
        turn.db,
        {
            "channel": heard.channel,
            "address": heard.address,
            "reference": heard.file.reference,
            "name": heard.file.name,
            "size": heard.file.size,
            "seen_id": turn.seen_id,
            "member_id": turn.speaker.member_id,
            "received_at": turn.now,
        },
    )
    if heard.file.content is not None:
        files.keep(turn.db, file_id, heard.file.content)
    return file_id


def _remember(db: Connection, heard: Heard, now: datetime) -> int:
    text: str | None = invitations.hidden(heard.text) or heard.choice or ""
    if heard.file is not None:
        text = " ".join(part for part in (heard.file.name, heard.text) if part)
    elif heard.kind == "found":  # nobody said it, so no page shows it
        text = None
    return seen.put(
        db,
        {
            "channel": heard.channel,
            "external_id": heard.external_id,
            "address": heard.address,
            "text": None if text is None else text[:LONGEST],
            "message_id": heard.message_id,
            "said_at": heard.said_at,
            "heard_at": now,
        },
    )
