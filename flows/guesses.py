"""Wrong codes: a few are slips of the finger, more are guesses, and those are not heard out."""

from __future__ import annotations

from datetime import timedelta

from flows.telling import Notice, tell
from flows.turn import Turn
from storage import accounts, committees, members

MOST = 5  # wrong codes from one address
A_WHILE = timedelta(hours=1)


def has_tried_enough(turn: Turn) -> bool:
    """Whether this address must wait before it may try another code, right or wrong."""
    count, last = accounts.misses(turn.db, turn.speaker.account_id)
    return count >= MOST and last is not None and turn.now - last < A_WHILE


def missed(turn: Turn) -> None:
    """One more wrong code; at the last one that is allowed the admins hear of it."""
    count, last = accounts.misses(turn.db, turn.speaker.account_id)
    is_new = last is None or turn.now - last >= A_WHILE
    count = 1 if is_new else count + 1
    accounts.change(turn.db, turn.speaker.account_id, misses=count, missed_at=turn.now)
    if count == MOST:
        turn.note("invitation.guessed", turn.speaker.account_id, channel=turn.heard.channel)
        _alert(turn)


def forget(turn: Turn) -> None:
    """A right code clears the address."""
    accounts.change(turn.db, turn.speaker.account_id, misses=0, missed_at=None)


def _alert(turn: Turn) -> None:
    """A guess is at every committee's door: all admins are told, each once."""
    admins = {
        seat.member_id
        for committee_id in committees.all_of(turn.db)
        for seat in members.with_role(turn.db, committee_id, "admin", turn.now)
    }
    facts = {"name": turn.heard.name or turn.phrase("somebody"), "count": str(MOST)}
    for admin in sorted(admins):
        tell(turn.db, turn.now, admin, Notice("note", [("note-guessed", facts)]))
