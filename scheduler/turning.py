"""The day has come on which somebody begins or ends to stand for a party: they are told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows import absences, leaving
from flows.telling import Notice, put, reachable, tell
from locales.sentences import sentence
from storage import changeovers, members, parties, periods


def turn_over(db: Connection, now: datetime) -> None:
    """Everything that is due, each once."""
    for turning in changeovers.due(db, now):
        if turning.leave_id is not None:
            absences.turn_over(db, now, turning)
        elif turning.party_id is not None:
            party = parties.get(db, turning.party_id)
            say = _farewell if turning.kind == "seat_ends" else _welcome
            say(db, now, turning.member_id, party.name)
            periods.replan_all(db, party.committee_id)
        changeovers.settle(db, turning.id, now)


def _welcome(db: Connection, now: datetime, member_id: int, post: str) -> None:
    notice = Notice("note", [("note-seat-begins", {"post": post})], ("go:menu",))
    tell(db, now, member_id, notice)


def _farewell(db: Connection, now: datetime, member_id: int, post: str) -> None:
    """Whoever holds nothing else is locked out first: only this last word still goes to them."""
    to = reachable(db, member_id)
    if not members.held(db, member_id, now):
        leaving.end_leaves(db, now, member_id)
        leaving.lock_out(db, now, member_id)
    if to is not None:
        put(db, now, to, kind="note", text=sentence(to.locale, "note-seat-ends", post=post))
