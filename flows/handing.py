"""Hands an indicator to another party: assignment, open request, audit, and word to both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.telling import Notice, tell
from reports.wording import figure_words
from storage import assignments, audit, indicators, members, parties, periods, requests
from storage.assignments import Given
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


@dataclass(frozen=True, slots=True)
class Passing:
    """An indicator whose first party was one and is another now; nobody, where there is none."""

    indicator: Row
    before: Given | None
    after: Given | None


def hand_over(db: Connection, now: datetime, actor: str, indicator: Row, to: Known) -> Handover:
    """The old assignment ends, a new one begins; figures already given stay with the request."""
    return pass_on(db, now, actor, _give(db, now, indicator, to))


def hand_over_all(
    db: Connection, now: datetime, actor: str, rows: Sequence[Row], to: Known
) -> list[Handover]:
    """Several at once; whoever gives and whoever takes reads one message, not one for each."""
    if len(rows) == 1:
        return [hand_over(db, now, actor, rows[0], to)]
    moved = [
        (passing, _carry(db, now, actor, passing))
        for passing in [_give(db, now, row, to) for row in rows]
    ]
    has_holder = _tell_all(db, now, moved, to)
    return [
        Handover(
            one.indicator,
            one.before.party_name if one.before else "",
            to.name,
            len(along),
            has_holder,
        )
        for one, along in moved
    ]


def _give(db: Connection, now: datetime, indicator: Row, to: Known) -> Passing:
    asked = assignments.who_is_asked(db, indicator.id)
    role = asked.role if asked else "monitor"
    if asked is not None:
        assignments.end(db, asked.id, now)
    given = assignments.give(db, indicator.id, to.id, role, now)
    if asked is not None:
        assignments.move(db, given, asked.position)
    after = Given(given, indicator.id, to.id, to.name, role, asked.position if asked else 0)
    return Passing(indicator, asked, after)


def pass_on(db: Connection, now: datetime, actor: str, passing: Passing) -> Handover:
    """The assignments say it already: what is open goes along, and both sides are told."""
    before, after, row = passing.before, passing.after, passing.indicator
    moved = _carry(db, now, actor, passing)
    names = before.party_name if before else "", after.party_name if after else ""
    _tell_before(db, now, passing)
    has_holder = after is not None and _tell_after(db, now, row, after, moved)
    return Handover(row, *names, len(moved), has_holder)


def _carry(db: Connection, now: datetime, actor: str, passing: Passing) -> list[Asked]:
    """What is open goes along; it is written down."""
    before, after, row = passing.before, passing.after, passing.indicator
    moved: list[Asked] = []
    if after is not None:
        known = requests.of_indicator(db, row.id)
        moved = [one for one in known if one.party_id != after.party_id]
        for one in moved:
            requests.move(db, one.id, after.party_id)
            periods.replan(db, one.period_id)
    names = before.party_name if before else "", after.party_name if after else ""
    audit.note(
        db,
        now,
        actor,
        "assignment.moved",
        row.id,
        before=names[0],
        after=names[1],
        requests=[one.id for one in moved],
    )
    return moved


def seat_for(db: Connection, now: datetime, party_id: int) -> None:
    """A party that owes a figure needs somebody: a place is made when there is none."""
    if not members.standing_for(db, party_id, now):
        party = parties.get(db, party_id)
        members.seat_new(db, party_id, party.name, "member", now)


def _tell_before(db: Connection, now: datetime, passing: Passing) -> None:
    row, before, after = passing.indicator, passing.before, passing.after
    if before is None or (after is not None and before.party_id == after.party_id):
        return
    facts = {"code": row.code, "text": row.text, "party": after.party_name if after else ""}
    key = "note-handed-away" if after else "note-row-gone"
    for seat in members.standing_for(db, before.party_id, now):
        tell(db, now, seat.member_id, Notice("note", [(key, facts)]))


def _tell_after(
    db: Connection, now: datetime, indicator: Row, to: Given, moved: Sequence[Asked]
) -> bool:
    """What the one before had begun comes along, and is said."""
    seat_for(db, now, to.party_id)
    draft = next((one.figure for one in moved if one.state == "answered"), None)
    goals = indicators.goals(db, indicator.id)
    told = False
    for seat in members.standing_for(db, to.party_id, now):
        lines = [("note-handed-to-you", {"code": indicator.code, "text": indicator.text})]
        if draft is not None:
            value = figure_words(seat.locale, draft, goals)
            lines.insert(0, ("note-handed-draft", {"code": indicator.code, "value": value}))
        told |= tell(db, now, seat.member_id, Notice("note", lines, ("go:report",)))
    return told


def _tell_all(
    db: Connection, now: datetime, moved: Sequence[tuple[Passing, Sequence[Asked]]], to: Known
) -> bool:
    """Each of those before about their own, the new one about everything."""
    passed = [passing for passing, _ in moved]
    for before_id in dict.fromkeys(one.before.party_id for one in passed if one.before):
        theirs = [one for one in passed if one.before and one.before.party_id == before_id]
        away = Notice("note", [("note-handed-away-several", _facts(theirs, to))])
        if before_id != to.id:
            for seat in members.standing_for(db, before_id, now):
                tell(db, now, seat.member_id, away)
    seat_for(db, now, to.id)
    drafts = sum(one.state == "answered" for _, along in moved for one in along)
    facts = {**_facts(passed, to), "drafts": drafts}
    given = Notice("note", [("note-handed-to-you-several", facts)], ("go:report",))
    told = [tell(db, now, seat.member_id, given) for seat in members.standing_for(db, to.id, now)]
    return any(told)


def _facts(passed: Sequence[Passing], to: Known) -> dict[str, Any]:
    codes = ", ".join(one.indicator.code for one in passed)
    return {"codes": codes, "count": len(passed), "party": to.name}
