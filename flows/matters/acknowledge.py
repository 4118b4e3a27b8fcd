"""A member says that a directive is understood; the chair sees it."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import picking
from flows.flow import Flow
from flows.matters import news as matter_news
from flows.matters import rights as matter_rights
from flows.matters import words as matter_words
from flows.matters.news import News
from flows.paging import turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage.matters import Known


class Acknowledge(StatesGroup):
    """Which one, if there are several."""

    which = State()
    done = State()


class AcknowledgeFlow(Flow):
    """A second "đã rõ" changes nothing, and whatever question was open comes back."""

    name: ClassVar[str] = "acknowledge"
    states: ClassVar[type[StatesGroup]] = Acknowledge
    start: ClassVar[State] = Acknowledge.which
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from               to
        ["picked", Acknowledge.which, Acknowledge.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        found = _waiting(turn)
        if picking.begin(turn, found) or not found:
            turn.state = "done"
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = _waiting(turn)
        lines = "\n".join(matter_words.line(turn, one) for one in found)
        turn.say("acknowledge-ask_which", *picking.choices(turn, found), lines=lines)

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if picking.heard(turn, _waiting(turn)):
            return "picked"
        turn.say("matter-please-choose")
        return None

    def ask_done(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        is_mine = matter is not None and matter_rights.is_party(turn, matter)
        if matter is None or not is_mine or (matter.kind, matter.is_open) != ("directive", True):
            turn.say("acknowledge-nothing", "go:matters", "go:menu")
            return
        if matter_rights.may_acknowledge(turn, matter):
            matter_news.move(turn, matter, "acknowledged")
            lines = matter_news.of(matter, "note-acknowledged")
            News(turn, matter, lines, (f"go:matters {matter.id}",)).to([matter.author_id])
        turn.say("acknowledge-done", f"go:reply {matter.id}", "go:menu", number=str(matter.id))


def _waiting(turn: Turn) -> list[Known]:
    return [one for one in matter_rights.visible(turn) if matter_rights.may_acknowledge(turn, one)]
