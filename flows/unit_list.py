"""Makes a list of units owe their figures, and ends what those left out of it owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.handing import seat_for
from flows.telling import Notice, tell
from flows.turn import Turn
from storage import indicators, members, parties, periods, requests, unit_requests, units
from storage.indicators import Row
from storage.parties import Known


@dataclass(frozen=True, slots=True)
class Told:
    """How many units were told, and how many nobody has joined for."""

    told: int
    not_joined: int


def apply(turn: Turn, row: Row, group: Known, names: Sequence[str]) -> Told:
    """The list counts from now; open periods ask the new units and no longer those left out."""
    before = {one.id: one for one in units.of_group(turn.db, group.id)}
    wanted = [parties.named(turn.db, group.committee_id, name) for name in names]
    for position, party_id in enumerate(wanted):
        seat_for(turn.db, turn.now, party_id)
        if party_id not in before:
            units.put(turn.db, group.id, party_id, position, turn.now)
    gone = [party_id for party_id in before if party_id not in wanted]
    for party_id in gone:
        units.end(turn.db, group.id, party_id, turn.now)
    indicators.collect(turn.db, row.id, group.id)
    turn.note("units.listed", group.id, indicator=row.id, names=list(names), gone=gone)
    for one in _collected(turn, row, group):
        _ask(turn, one, wanted)
    told = [_tell(turn, party_id, row) for party_id in wanted]
    return Told(sum(told), told.count(False))


def stop(turn: Turn, row: Row) -> None:
    """The follower alone is asked again; what units have sent stays."""
    indicators.collect(turn.db, row.id, None)
    turn.note("units.stopped", row.id)
    _ask(turn, row, [])


def _collected(turn: Turn, row: Row, group: Known) -> list[Row]:
    """Every indicator of the plan that this list serves."""
    rows = indicators.all_of(turn.db, row.plan_id)
    return [one for one in rows if one.id == row.id or one.collected_from == group.id]


def _ask(turn: Turn, row: Row, wanted: Sequence[int]) -> None:
    for whole in requests.of_indicator(turn.db, row.id):
        for part in unit_requests.of_whole(turn.db, whole.id):
            if part.party_id not in wanted:
                unit_requests.withdraw(turn.db, part.id)
        for party_id in wanted:
            unit_requests.open_one(turn.db, whole, party_id)
        periods.replan(turn.db, whole.period_id)


def _tell(turn: Turn, party_id: int, row: Row) -> bool:
    notice = Notice("note", [("note-handed-to-you", _facts(row))], ("go:report",))
    seats = members.standing_for(turn.db, party_id, turn.now)
    told = [tell(turn.db, turn.now, seat.member_id, notice) for seat in seats]
    return any(told)


def _facts(row: Row) -> dict[str, str]:
    return {"code": row.code, "text": row.text}
