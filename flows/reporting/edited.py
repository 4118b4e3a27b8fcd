"""Somebody changed a message that had given a figure: never silently, only after a yes."""

from __future__ import annotations

from typing import Any, ClassVar

from flows.flow import Flow
from flows.office import locked
from flows.owed import rounds
from flows.reporting import doubts, keeping, lines, meanwhile
from flows.states import State, StatesGroup
from flows.turn import Turn
from reports.wording import figure_words
from storage import figures, indicators, requests
from storage.requests import Asked


class Edited(StatesGroup):
    """One question."""

    confirm = State()
    done = State()


class EditedFlow(Flow):
    """The open question is interrupted and comes back afterwards."""

    name: ClassVar[str] = "edited"
    states: ClassVar[type[StatesGroup]] = Edited
    start: ClassVar[State] = Edited.confirm
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move     from            to
        ["decided", Edited.confirm, Edited.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """Ask only where the new words are a certain and different figure."""
        asked = _given_by(turn)
        if asked is not None and (new := _read(turn, asked)) is not None:
            turn.interrupt(self.name, self.start.name)
            turn.facts.update(request_id=asked.id, new=new)
            self.ask(turn)
        else:
            turn.is_back = bool(turn.flow)

    def ask_confirm(self, turn: Turn) -> None:
        asked = _asked(turn)
        if asked is None:
            meanwhile.explain_loss(turn, turn.facts["request_id"])
            turn.rest()
            return
        turn.facts["version"] = meanwhile.version(asked)
        new: Any = turn.facts["new"]
        goals = turn.once(indicators.goals, asked.indicator_id)
        turn.say(
            "edited-ask_confirm",
            "yes",
            "no",
            code=asked.code,
            old=figure_words(turn.locale, asked.figure, goals),
            new=keeping.words(turn, asked, new["state"], doubts.parts_from(new["parts"])),
        )

    def hear_confirm(self, turn: Turn) -> str | None:
        asked = _asked(turn)
        if turn.chose("no"):
            turn.say("edited-unchanged")
            return "decided"
        if asked is None or not turn.chose("yes"):
            turn.say("edited-please-choose")
            return None
        if meanwhile.version(asked) != turn.facts["version"]:
            turn.say("edited-meanwhile", code=asked.code)
            return None
        new: Any = turn.facts["new"]
        keeping.keep(turn, asked, new["state"], doubts.parts_from(new["parts"]), new["note"])
        return "decided"

    def ask_done(self, turn: Turn) -> None:
        turn.say("edited-end", "go:status", "go:menu")


def _given_by(turn: Turn) -> Asked | None:
    """The request whose figure that message gave; otherwise it is said why nothing changes."""
    heard = turn.heard
    request_id = (
        figures.given_by(turn.db, heard.channel, heard.address, heard.message_id)
        if heard.message_id
        else None
    )
    if request_id is None:
        turn.say("heard-edit")
        return None
    for todo in turn.once(rounds, turn.member_id, turn.now):
        if (asked := todo.find(request_id)) is not None:
            return asked
    one = requests.get(turn.db, request_id)
    if one.closed_at is not None:
        locked.explain(turn, one)
    else:
        meanwhile.explain_loss(turn, request_id)
    return None


def _read(turn: Turn, asked: Asked) -> dict[str, Any] | None:
    """What the new words say, if that is certain and something else than what stands."""
    line = lines.typed(turn, asked, turn.text, turn.text)
    if not line.is_certain:
        turn.say("edited-unread", code=asked.code)
        return None
    figure = asked.figure
    if (
        figure is not None
        and figure.raw_parts == line.parts
        and line.state in _alike(figure.state)
    ):
        turn.say("edited-same", code=asked.code)
        return None
    return {"state": line.state, "parts": line.parts, "note": line.note}


def _alike(state: str) -> set[str]:
    return {"value", "zero"} if state in {"value", "zero"} else {state}


def _asked(turn: Turn) -> Asked | None:
    found = turn.once(rounds, turn.member_id, turn.now)
    known = (todo.find(turn.facts["request_id"]) for todo in found)
    return next((one for one in known if one is not None), None)
