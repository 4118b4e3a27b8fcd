"""What we learn about where people can be reached."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows.telling import Notice, reachable, tell
from storage import accounts, audit, outbox, rooms
from storage.accounts import Speaker


def lost(db: Connection, channel: str, address: str, why: str, now: datetime) -> Speaker | None:
    """Nobody is there any more; gives another place where the same member can be reached."""
    who = accounts.at(db, channel, address)
    if who is None:
        return None
    if who.reachable:
        accounts.change(db, who.account_id, reachable=False)
        audit.note(db, now, channel, "account.lost", who.account_id, why=why)
    _end_room(db, channel, address, why, now)
    return None if who.member_id is None else reachable(db, who.member_id)


def found(db: Connection, channel: str, address: str, now: datetime) -> None:
    """Somebody who had turned us away lets us in again."""
    who = accounts.at(db, channel, address)
    if who is not None and not who.reachable:
        accounts.change(db, who.account_id, reachable=True)
        audit.note(db, now, channel, "account.found", who.account_id)


def moved(db: Connection, channel: str, old: str, new: str, now: datetime) -> None:
    """The chat has another address, and so has everything that waits for it."""
    outbox.readdress(db, channel, old, new)
    rooms.move(db, channel, old, new)
    who = accounts.at(db, channel, old)
    if who is None:
        return
    if accounts.at(db, channel, new) is None:
        accounts.change(db, who.account_id, address=new)
    else:  # the new chat has already spoken to us
        accounts.change(db, who.account_id, reachable=False)
    audit.note(db, now, channel, "account.moved", who.account_id)


def _end_room(db: Connection, channel: str, address: str, why: str, now: datetime) -> None:
    """A group that has removed us is told nothing more, and the admin who let us in hears it."""
    room = rooms.at(db, channel, address)
    if room is None:
        return
    rooms.change(db, room.id, ended_at=now)
    audit.note(db, now, channel, "room.ended", room.id, why=why)
    facts = {"room": room.name, "committee": room.committee_name}
    tell(db, now, room.member_id, Notice("note", [("note-room-ended", facts)], ("go:rooms",)))
