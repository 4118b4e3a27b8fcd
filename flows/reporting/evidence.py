"""A member sends photos and documents that show where a figure comes from."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import enclosing, pointing
from flows.choices import Choice
from flows.flow import Flow
from flows.owed import Round, current, rounds
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import evidence
from storage.evidence import Known
from storage.requests import Asked


class Evidence(StatesGroup):
    """For which indicator, and then file after file."""

    which = State()
    file = State()
    done = State()


class EvidenceFlow(Flow):
    """Begins with a word, from the review page, or with a file that belongs to no question."""

    name: ClassVar[str] = "evidence"
    states: ClassVar[type[StatesGroup]] = Evidence
    start: ClassVar[State] = Evidence.which
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from                            to
        ["picked",  Evidence.which,                 Evidence.file],
        ["other",   Evidence.file,                  Evidence.which],
        ["enough",  [Evidence.which, Evidence.file], Evidence.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        self.begin_with(turn, _brought(turn))

    def begin_with(self, turn: Turn, brought: list[list[Any]]) -> None:
        """With files that came just now, or a moment ago to another conversation."""
        todo = _round_before(turn)
        self.enter(turn)
        if not todo:
            turn.say("evidence-nothing", "go:menu")
            turn.rest()
            return
        turn.facts.update(period_id=todo.period_id, files=brought)
        asked = _named(turn, todo)
        if asked is None and len(todo.asked) == 1:
            asked = todo.asked[0]
        if asked is not None:
            self._decide(turn, asked)
            turn.state = "file"
        self.ask(turn)

    def wants_file(self, turn: Turn) -> bool:
        """Every file while it is asked for one; else one that a member sends out of the blue."""
        if turn.flow == self.name:
            return True
        return bool(turn.once(rounds, turn.member_id, turn.now))

    def hear(self, turn: Turn) -> None:
        if turn.heard.kind == "found":
            turn.is_aside = True
            self.find(turn)
            return
        super().hear(turn)

    def find(self, turn: Turn) -> None:
        enclosing.hear_outcome(turn)

    def ask_which(self, turn: Turn) -> None:
        todo = _round(turn)
        asked = [Choice(f"n{one.id}", one.code) for one in todo.asked]
        names = ", ".join(name for _, name in turn.facts["files"])
        key = "evidence-ask_which_for" if names else "evidence-ask_which"
        turn.say(key, *asked, "enough", name=names)

    def hear_which(self, turn: Turn) -> str | None:
        if turn.heard.kind == "file":
            turn.facts["files"] = [*turn.facts["files"], *_brought(turn)]
            return None
        if turn.chose("enough"):
            return "enough"
        todo = _round(turn)
        wanted = (turn.choice or "").removeprefix("n")
        asked = todo.find(int(wanted)) if wanted.isdigit() else _meant(todo, turn.text)
        if asked is None:
            turn.say("evidence-no-such")
            return None
        self._decide(turn, asked)
        return "picked"

    def ask_file(self, turn: Turn) -> None:
        asked = _round(turn).find(turn.facts["request_id"])
        if asked is None:
            turn.say("evidence-moved", "go:menu")
            turn.rest()
            return
        known = evidence.of_request(turn.db, asked.id)
        names = "\n".join(f"– {one.name}" for one in known)
        choices = ["enough", *(["remove"] if known else []), "other"]
        key = "evidence-ask_file_more" if known else "evidence-ask_file"
        turn.say(key, *choices, code=asked.code, text=asked.text.rstrip(". "), lines=names)

    def hear_file(self, turn: Turn) -> str | None:
        asked = _round(turn).find(turn.facts["request_id"])
        if asked is None:
            return None
        if turn.heard.kind == "file" and turn.file_id is not None:
            enclosing.to_request(turn, turn.file_id, asked, turn.text)
        elif turn.choice in {"enough", "other"}:
            return turn.choice
        elif turn.chose("remove") and (last := _last(turn, asked)) is not None:
            enclosing.take_back(turn, last)
        else:
            turn.say("evidence-please-send")
        return None

    def ask_done(self, turn: Turn) -> None:
        asked = _round(turn).find(turn.facts.get("request_id"))
        count = len(evidence.of_request(turn.db, asked.id)) if asked else 0
        if asked is not None and count:
            files = enclosing.words(turn, count)
            turn.say("evidence-done", "go:report", "go:menu", code=asked.code, files=files)
        else:
            turn.say("evidence-done-none", "go:report", "go:menu")

    def _decide(self, turn: Turn, asked: Asked) -> None:
        """From now on it is about this one; files that waited for a home have it."""
        turn.facts["request_id"] = asked.id
        for file_id, _ in turn.facts["files"]:
            enclosing.to_request(turn, file_id, asked, turn.text if turn.file_id else "")
        turn.facts["files"] = []


def take_at_question(turn: Turn, todo: Round) -> None:
    """A file in the middle of a round: for the open question, unless its caption names another.

    On the review page no question is open: then it is asked for which indicator the file is.
    """
    asked = _meant(todo, turn.text) or todo.find(turn.facts.get("asking"))
    if asked is None or turn.file_id is None:
        EvidenceFlow().begin(turn)
    else:
        enclosing.to_request(turn, turn.file_id, asked, turn.text)


def _brought(turn: Turn) -> list[list[Any]]:
    """The number and the name of the file of this message."""
    file = turn.heard.file
    return [[turn.file_id, file.name]] if file is not None else []


def _round_before(turn: Turn) -> Round:
    """The round somebody is in the middle of, else the one to work on."""
    found = turn.once(rounds, turn.member_id, turn.now)
    wanted = turn.facts.get("period_id")
    todo = next((one for one in found if one.period_id == wanted), None)
    return todo or current(found)


def _round(turn: Turn) -> Round:
    found = turn.once(rounds, turn.member_id, turn.now)
    wanted = turn.facts.get("period_id")
    return next((one for one in found if one.period_id == wanted), Round(()))


def _meant(todo: Round, words: str) -> Asked | None:
    """By its code, or by its place in the round when a word says that it is a place."""
    coded = pointing.mentioned(words, todo.asked)
    if len(coded) == 1:
        return coded[0]
    place = pointing.place_in(words) if not words.strip().isdigit() else None
    return todo.asked[place - 1] if place and place <= len(todo.asked) else None


def _named(turn: Turn, todo: Round) -> Asked | None:
    """A door brings the request's number, "minh chứng 3" the place in the round."""
    door, words = turn.brought.get("door", ""), turn.brought.get("words", "")
    if door.isdigit():
        return todo.find(int(door))
    if words.isdigit():
        return todo.asked[int(words) - 1] if 1 <= int(words) <= len(todo.asked) else None
    return _meant(todo, words or turn.text)


def _last(turn: Turn, asked: Asked) -> Known | None:
    known = evidence.of_request(turn.db, asked.id)
    return known[-1] if known else None
