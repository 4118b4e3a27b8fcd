"""Hands an indicator to another party: assignment, open request, audit, and word to both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.telling import Notice, tell
from reports.wording import figure_words
from storage import assignments, audit, indicators, members, parties, periods, requests
from storage.indicators import Row
from storage.parties import Known
from storage.requests import Asked


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
    if asked is not None and asked.party_id != to.id:
        _tell_before(db, now, indicator, asked.party_id, to)
    has_holder = _tell_after(db, now, indicator, to, moved)
    return Handover(indicator, before, to.name, len(moved), has_holder)


def seat_for(db: Connection, now: datetime, party_id: int) -> None:
    """A party that owes a figure needs somebody: a place is made when there is none."""
    if not members.standing_for(db, party_id, now):
        party = parties.get(db, party_id)
        members.seat_new(db, party_id, party.name, "member", now)


def _tell_before(db: Connection, now: datetime, indicator: Row, before_id: int, to: Known) -> None:
    facts = {"code": indicator.code, "text": indicator.text, "party": to.name}
    for seat in members.standing_for(db, before_id, now):
        tell(db, now, seat.member_id, Notice("note", [("note-handed-away", facts)]))


def _tell_after(
    db: Connection, now: datetime, indicator: Row, to: Known, moved: Sequence[Asked]
) -> bool:
    """What the one before had begun comes along, and is said."""
    seat_for(db, now, to.id)
    draft = next((one.figure for one in moved if one.state == "answered"), None)
    goals = indicators.goals(db, indicator.id)
    told = False
    for seat in members.standing_for(db, to.id, now):
        lines = [("note-handed-to-you", {"code": indicator.code, "text": indicator.text})]
        if draft is not None:
            value = figure_words(seat.locale, draft, goals)
            lines.insert(0, ("note-handed-draft", {"code": indicator.code, "value": value}))
        told |= tell(db, now, seat.member_id, Notice("note", lines, ("go:report",)))
    return told
