"""Hands an indicator to another party: assignment, open request, audit, and word to both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.telling import Notice, tell
from storage import assignments, audit, members, parties, periods, requests
from storage.indicators import Row
from storage.parties import Known


@dataclass(frozen=True, slots=True)
class Handover:
    """What was moved: the open requests, and who had the indicator before."""

    indicator: Row
    before: str
    after: str
    requests: int
    has_holder: bool


def hand_over(db: Connection, now: datetime, actor: str, indicator: Row, to: Known) -> Handover:
    """The old assignment ends, a new one begins; figures already given stay with the request."""
    asked = assignments.who_is_asked(db, indicator.id)
    role = asked.role if asked else "monitor"
    if asked is not None:
        assignments.end(db, asked.id, now)
    assignments.give(db, indicator.id, to.id, role, now)
    moved = [one for one in requests.of_indicator(db, indicator.id) if one.party_id != to.id]
    for one in moved:
        requests.move(db, one.id, to.id)
        periods.replan(db, one.period_id)
    before = asked.party_name if asked else ""
    audit.note(
        db,
        now,
        actor,
        "assignment.moved",
        indicator.id,
        before=before,
        after=to.name,
        requests=[one.id for one in moved],
    )
    has_holder = _tell_both(db, now, indicator, asked.party_id if asked else None, to)
    return Handover(indicator, before, to.name, len(moved), has_holder)


def seat_for(db: Connection, now: datetime, party_id: int) -> None:
    """A party that owes a figure needs somebody: a place is made when there is none."""
    if not members.standing_for(db, party_id, now):
        party = parties.get(db, party_id)
        members.seat_new(db, party_id, party.name, "member", now)


def _tell_both(
    db: Connection, now: datetime, indicator: Row, before_id: int | None, to: Known
) -> bool:
    facts = {"code": indicator.code, "text": indicator.text, "party": to.name}
    if before_id is not None and before_id != to.id:
        for seat in members.standing_for(db, before_id, now):
            tell(db, now, seat.member_id, Notice("note", [("note-handed-away", facts)]))
    seat_for(db, now, to.id)
    given = Notice("note", [("note-handed-to-you", facts)], ("go:report",))
    told = [tell(db, now, seat.member_id, given) for seat in members.standing_for(db, to.id, now)]
    return any(told)
