"""What nobody holds, because somebody has left: office or admin hand it over at one tap."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import choosing, holdings, rights
from flows.choices import Choice
from flows.flow import Flow
from flows.handing import hand_over_all
from flows.leaving import unassigned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import parties
from storage.requests import Asked


class Unassigned(StatesGroup):
    """Whose, to whom."""

    which = State()
    whom = State()
    done = State()


class UnassignedFlow(Flow):
    """The list of parties without anybody; the tap on another party moves what is owed there."""

    name: ClassVar[str] = "unassigned"
    states: ClassVar[type[StatesGroup]] = Unassigned
    start: ClassVar[State] = Unassigned.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from              to
        ["chosen", Unassigned.which, Unassigned.whom],
        ["back",   Unassigned.whom,  Unassigned.which],
        ["handed", Unassigned.whom,  Unassigned.done],
    ]
    # fmt: on

    def ask_which(self, turn: Turn) -> None:
        found = _by_party(turn)
        if not found:
            turn.say("unassigned-nothing", "go:menu")
            turn.rest()
            return
        lines = [
            turn.phrase(
                "unassigned-line",
                party=owed[0].party_name,
                codes=", ".join(one.code for one in owed),
            )
            for owed in found.values()
        ]
        choices = [Choice(f"p{party_id}", owed[0].party_name) for party_id, owed in found.items()]
        turn.say("unassigned-ask_which", *choosing.page(turn, choices), lines="\n".join(lines))

    def hear_which(self, turn: Turn) -> str | None:
        if choosing.turned(turn):
            return None
        choices = [
            Choice(f"p{party_id}", owed[0].party_name)
            for party_id, owed in _by_party(turn).items()
        ]
        meant = choosing.picked(turn, choices)
        if meant is None:
            return None
        turn.facts.update(party_id=choosing.number_of(meant), page=0)
        return "chosen"

    def ask_whom(self, turn: Turn) -> None:
        owed = _by_party(turn).get(int(turn.facts["party_id"]), [])
        turn.say(
            "unassigned-ask_whom",
            *choosing.page(turn, _takers(turn)),
            "back",
            party=parties.get(turn.db, int(turn.facts["party_id"])).name,
            codes=", ".join(one.code for one in owed),
        )

    def hear_whom(self, turn: Turn) -> str | None:
        if turn.chose("back"):
            return "back"
        if choosing.turned(turn):
            return None
        meant = choosing.picked(turn, _takers(turn))
        if meant is None:
            return None
        turn.facts["to"] = choosing.number_of(meant)
        return "handed"

    def ask_done(self, turn: Turn) -> None:
        owed = _by_party(turn).get(int(turn.facts["party_id"]), [])
        to = parties.get(turn.db, int(turn.facts["to"]))
        if not owed:  # somebody else was faster
            turn.say("unassigned-nothing", "go:menu")
            return
        wanted = {one.indicator_id for one in owed}
        held = holdings.every(turn, self.name)
        rows = [one.row for one in held if one.row.id in wanted]
        done = hand_over_all(turn.db, turn.now, turn.actor, rows, to)
        codes = ", ".join(row.code for row in rows)
        turn.say("unassigned-done", "go:unassigned", "go:progress", codes=codes, party=to.name)
        if not done[0].has_holder:
            turn.say("reassign-not-joined", "go:invite", "go:progress", party=to.name)


def _by_party(turn: Turn) -> dict[int, list[Asked]]:
    found: dict[int, list[Asked]] = {}
    for committee in rights.committees(turn, "unassigned"):
        for one in unassigned(turn.db, turn.now, committee):
            found.setdefault(one.party_id, []).append(one)
    return found


def _takers(turn: Turn) -> list[Choice]:
    """The parties of the same committee for which somebody stands."""
    lost = parties.get(turn.db, int(turn.facts["party_id"]))
    held = {
        seat.party_id: seat.party_name
        for seats in choosing.people(turn, "unassigned").values()
        for seat in seats
        if seat.committee_id == lost.committee_id
    }
    return [Choice(f"p{party_id}", name) for party_id, name in held.items()]
