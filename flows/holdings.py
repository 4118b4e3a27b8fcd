"""Which indicator is with whom, over the active plans for which the speaker may do something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows import rights
from flows.turn import Turn
from storage import assignments, indicators, members, plans, requests
from storage.indicators import Row
from storage.requests import Asked


@dataclass(frozen=True, slots=True)
class Holding:
    """One indicator with the party that is asked for it now."""

    row: Row
    committee_id: int
    party_id: int | None
    party_name: str

    def called(self, turn: Turn) -> str:
        return self.party_name or turn.phrase("nobody")

    def open_requests(self, turn: Turn) -> Sequence[Asked]:
        return requests.of_indicator(turn.db, self.row.id)


def every(turn: Turn, act: str) -> list[Holding]:
    mine = set(rights.committees(turn, act))
    return [
        Holding(
            row,
            plan.committee_id,
            asked.party_id if (asked := assignments.who_is_asked(turn.db, row.id)) else None,
            asked.party_name if asked else "",
        )
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
        for row in indicators.all_of(turn.db, plan.id)
    ]


def meant(turn: Turn, act: str, choice: str) -> list[Holding]:
    """Behind "i5" one indicator, behind "p3" all of a party, behind "m7" all of a person."""
    kind, number = choice[:1], choice[1:]
    if not number.isdigit():
        return []
    found = every(turn, act)
    if kind == "i":
        return [one for one in found if one.row.id == int(number)]
    wanted = {int(number)} if kind == "p" else _parties_of(turn, int(number))
    return [one for one in found if one.party_id in wanted]


def by_code(turn: Turn, act: str, typed: str) -> str | None:
    """The indicator people call by that code, when only one plan has it."""
    mine = set(rights.committees(turn, act))
    rows = [
        indicators.by_code(turn.db, plan.id, typed)
        for plan in plans.active(turn.db)
        if plan.committee_id in mine
    ]
    known = [row for row in rows if row is not None]
    return f"i{known[0].id}" if len(known) == 1 else None


def _parties_of(turn: Turn, member_id: int) -> set[int]:
    return {seat.party_id for seat in members.seats_of(turn.db, member_id, turn.now)}
