"""The office passes a difficulty on to the chair, with a word if there is one to say."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import picking
from flows.flow import Flow
from flows.matters import news as matter_news
from flows.matters import rights as matter_rights
from flows.matters import words as matter_words
from flows.matters.ask import send_nothing
from flows.matters.news import News
from flows.paging import turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage.matters import Known


class Forward(StatesGroup):
    """Which one, and with which note."""

    which = State()
    note = State()
    done = State()


class ForwardFlow(Flow):
    """The chair reads the member's own words and the office's note."""

    name: ClassVar[str] = "forward"
    states: ClassVar[type[StatesGroup]] = Forward
    start: ClassVar[State] = Forward.which
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move    from           to
        ["picked", Forward.which, Forward.note],
        ["noted",  Forward.note,  Forward.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.enter(turn)
        found = _waiting(turn)
        if picking.begin(turn, found):
            turn.state = "note"
        elif not found:
            _nothing(turn)
            return
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        found = _waiting(turn)
        lines = "\n".join(matter_words.line(turn, one) for one in found)
        turn.say("forward-ask_which", *picking.choices(turn, found), "not_now", lines=lines)

    def hear_which(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if picking.heard(turn, _waiting(turn)):
            return "picked"
        turn.say("matter-please-choose")
        return None

    def ask_note(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        if matter is None or not matter_rights.may_forward(turn, matter):
            _nothing(turn)
            return
        matter_words.show(turn, matter)
        turn.say("forward-ask_note", "no_note", "not_now")

    def hear_note(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if not turn.text.strip():
            return None
        turn.facts["words"] = "" if turn.chose("no_note") else turn.text.strip()
        return "noted"

    def ask_done(self, turn: Turn) -> None:
        matter = picking.matter(turn)
        note = turn.facts["words"] or None
        if (
            matter is None
            or not matter_rights.may_forward(turn, matter)
            or not matter_news.move(turn, matter, "forwarded", note)
        ):
            _nothing(turn)
            return
        number = str(matter.id)
        News(turn, matter, matter_news.of(matter, "note-difficulty-went-up")).to_party()
        is_told = _tell_chair(turn, matter, note)
        key = "forward-done" if is_told else "forward-done-untold"
        turn.say(key, "go:matters", "go:menu", number=number)


def _tell_chair(turn: Turn, matter: Known, note: str | None) -> bool:
    lines = matter_news.of(matter, "note-difficulty")
    lines += matter_news.about(matter, "matter-about")
    lines += [("matter-proposal", {"proposal": matter.proposal})] if matter.proposal else []
    lines += [("note-forwarded-note", {"note": note})] if note else []
    lines += [("note-forwarded-end", {})]
    doors = f"go:reply {matter.id}", f"go:matters {matter.id}"
    return News(turn, matter, lines, doors).to_role("chair")


def _waiting(turn: Turn) -> list[Known]:
    return [one for one in matter_rights.visible(turn) if matter_rights.may_forward(turn, one)]


def _nothing(turn: Turn) -> None:
    turn.say("forward-nothing", "go:matters", "go:menu")
    turn.rest()
