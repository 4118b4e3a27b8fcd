"""Somebody no longer agrees that we ask them: they are left alone, and the admin is told."""

from __future__ import annotations

from flows.owed import rounds
from flows.telling import Notice, tell
from flows.turn import Turn
from storage import consents, members, outbox

HAND_OVER = ("go:takeover", "go:reassign", "go:menu")


def withdraw(turn: Turn) -> None:
    """They take their yes back."""
    consents.withdraw(turn.db, turn.member_id, turn.now)
    turn.note("consent.withdrawn", turn.member_id, version=consents.NOTICE)
    _leave_alone(turn, "note-withdrew")


def decline(turn: Turn) -> None:
    """They say no to a notice that is newer than the one they agreed to."""
    if consents.is_declined(turn.speaker.declined):
        return  # the admin has heard it
    consents.decline(turn.db, turn.member_id)
    turn.note("consent.declined", turn.member_id, version=consents.NOTICE)
    _leave_alone(turn, "note-declined")


def _leave_alone(turn: Turn, key: str) -> None:
    outbox.take_back_reminders(turn.db, turn.member_id, turn.now)
    owed = [one for todo in rounds(turn.db, turn.member_id, turn.now) for one in todo.owed]
    facts = {
        "party": "; ".join(dict.fromkeys(seat.party_name for seat in turn.seats)),
        "codes": ", ".join(one.code for one in owed),
        "count": len(owed),
    }
    notice = Notice("note", [(key, facts)], HAND_OVER)
    for committee_id in dict.fromkeys(seat.committee_id for seat in turn.seats):
        if not _told(turn, committee_id, "admin", notice):
            _told(turn, committee_id, "office", Notice("note", notice.lines, ("go:menu",)))


def _told(turn: Turn, committee_id: int, role: str, notice: Notice) -> int:
    """How many could be reached; where no admin can, the office has to hear it."""
    seats = members.with_role(turn.db, committee_id, role, turn.now)
    others = dict.fromkeys(seat.member_id for seat in seats if seat.member_id != turn.member_id)
    return sum(tell(turn.db, turn.now, one, notice) for one in others)
