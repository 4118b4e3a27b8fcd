"""For which committee: asked before a conversation of somebody who may have it in several."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import rights, whose
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.turn import Turn


class Where(StatesGroup):
    """One question; the answer leads into the conversation that was wanted."""

    which = State()


class CommitteeFlow(Flow):
    """Nobody who sits in two committees closes, hands over or urges in the wrong one."""

    name: ClassVar[str] = "committee"
    states: ClassVar[type[StatesGroup]] = Where
    start: ClassVar[State] = Where.which
    moves: ClassVar[list[list[Any]]] = []
    leads_back: ClassVar[bool] = True

    def begin(self, turn: Turn) -> None:
        wanted = turn.brought.get("wanted", "menu")
        if not rights.must_say_where(turn, wanted):
            turn.leads_to = wanted
            return
        self.enter(turn)
        turn.facts.update(wanted=wanted, words=turn.brought.get("words", ""))
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        whose.ask(turn, str(turn.facts["wanted"]))

    def hear_which(self, turn: Turn) -> str | None:
        wanted = str(turn.facts["wanted"])
        if not whose.hear(turn, wanted):
            return None
        picked = int(turn.facts["committee_id"])
        turn.brought = {"words": str(turn.facts["words"])}
        turn.rest()
        turn.is_back = False  # the question from before is put again after what begins now
        turn.within, turn.leads_to = picked, wanted
        return None
