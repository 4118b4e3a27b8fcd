"""A member raises a difficulty, on an indicator or in general, with a proposal and files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, ClassVar

from flows import enclosing, pointing
from flows.choices import Choice, folded, plain
from flows.flow import Flow
from flows.matters import news as matter_news
from flows.matters.ask import SHORTEST, send_nothing
from flows.matters.news import News
from flows.owed import rounds
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import parties
from storage.matters import Known
from storage.requests import Asked

PROPOSAL = re.compile(r"[\s;,.–-]*\b(?:kien nghi|de nghi|de xuat|proposal)\b\s*:?\s*")


class Difficulty(StatesGroup):
    """About what, what it is, what is proposed, and one last look."""

    about = State()
    words = State()
    proposal = State()
    confirm = State()
    done = State()


class DifficultyFlow(Flow):
    """It goes to the office; whatever question was open comes back."""

    name: ClassVar[str] = "difficulty"
    states: ClassVar[type[StatesGroup]] = Difficulty
    start: ClassVar[State] = Difficulty.about
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move        from                                      to
        ["words",    [Difficulty.about, Difficulty.confirm],    Difficulty.words],
        ["proposal",  Difficulty.words,                         Difficulty.proposal],
        ["confirm",  [Difficulty.about, Difficulty.words],      Difficulty.confirm],
        ["confirm",   Difficulty.proposal,                      Difficulty.confirm],
        ["sent",      Difficulty.confirm,                       Difficulty.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """The indicator is that of the open question, or the one that the words begin with."""
        asking = turn.facts.get("asking") if turn.flow == "report" else None
        self.enter(turn)
        turn.facts["files"] = []
        about = next((one for one in _asked(turn) if one.id == asking), None)
        words = turn.brought.get("words", "")
        if (leading := pointing.leading(words, _asked(turn))) is not None:
            about, words = leading
        if about is not None:
            _take_about(turn, about)
        if len(plain(words)) >= SHORTEST:
            _take_words(turn, words)
        turn.state = self._next(turn)
        self.ask(turn)

    def wants_file(self, turn: Turn) -> bool:
        return turn.flow == self.name

    def hear(self, turn: Turn) -> None:
        if turn.heard.kind != "file":
            super().hear(turn)
            return
        files = turn.facts["files"]
        if turn.file_id is not None and enclosing.may_go_along(turn, turn.file_id, len(files)):
            turn.facts["files"] = [*files, turn.file_id]
        self.ask(turn)

    def ask_about(self, turn: Turn) -> None:
        coded = [Choice(f"n{one.id}", one.code) for one in _asked(turn)]
        mine = {seat.party_id: seat.party_name for seat in turn.seats if seat.role == "member"}
        general = [
            Choice(f"g{number}", turn.phrase("difficulty-general-of", party=name))
            for number, name in mine.items()
        ]
        if len(general) == 1:
            general = [Choice(general[0].id, turn.phrase("difficulty-general"))]
        turn.say("difficulty-ask_about", *general, *coded, "not_now")

    def hear_about(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        wanted = turn.choice or ""
        if wanted.startswith("g"):
            turn.facts["party_id"] = int(wanted[1:])
            return self._next(turn)
        known = _asked(turn)
        found = [one for one in known if f"n{one.id}" == wanted]
        found = found or pointing.mentioned(turn.text, known)
        if len(found) != 1:
            turn.say("matter-please-choose")
            return None
        _take_about(turn, found[0])
        return self._next(turn)

    def ask_words(self, turn: Turn) -> None:
        turn.say("difficulty-ask_words", "not_now")

    def hear_words(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if len(plain(turn.text)) < SHORTEST:
            turn.say("matter-too-short")
            return None
        _take_words(turn, turn.text.strip())
        return self._next(turn)

    def ask_proposal(self, turn: Turn) -> None:
        turn.say("difficulty-ask_proposal", "no_proposal")

    def hear_proposal(self, turn: Turn) -> str | None:
        if not turn.text.strip():
            return None
        turn.facts["proposal"] = "" if turn.chose("no_proposal") else turn.text.strip()
        return self._next(turn)

    def ask_confirm(self, turn: Turn) -> None:
        code, count = turn.facts.get("code"), len(turn.facts["files"])
        about = turn.phrase("difficulty-about", code=code) if code else ""
        files = turn.phrase("matter-with-files", count=count) if count else ""
        turn.say("difficulty-preview", about=about, text=turn.facts["words"], files=files)
        if turn.facts["proposal"]:
            proposal = turn.phrase("matter-proposal", proposal=turn.facts["proposal"])
            turn.reply.lines[-1] += "\n" + proposal
        turn.say("matter-ask_confirm", "send", "again", "not_now")

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if turn.chose("again"):
            turn.facts.pop("words")
            turn.facts.pop("proposal")
            return "words"
        if turn.chose("send"):
            return "sent"
        turn.say("matter-please-choose")
        return None

    def ask_done(self, turn: Turn) -> None:
        party = parties.get(turn.db, int(turn.facts["party_id"]))
        facts = {
            "kind": self.name,
            "committee_id": party.committee_id,
            "party_id": party.id,
            "indicator_id": turn.facts.get("indicator_id"),
            "text": turn.facts["words"],
            "proposal": turn.facts["proposal"] or None,
        }
        matter = matter_news.put(turn, facts, turn.facts["files"])
        key = "difficulty-done" if _tell_office(turn, matter) else "difficulty-done-untold"
        turn.say(key, "go:matters", "go:menu", number=str(matter.id))

    def _next(self, turn: Turn) -> str:
        if "party_id" not in turn.facts:
            return "about"
        if "words" not in turn.facts:
            return "words"
        return "confirm" if "proposal" in turn.facts else "proposal"


def _take_about(turn: Turn, one: Asked) -> None:
    turn.facts.update(party_id=one.party_id, indicator_id=one.indicator_id, code=one.code)


def _take_words(turn: Turn, words: str) -> None:
    """What it is, and what is proposed where the same message says it: "…; kiến nghị: …"."""
    found = PROPOSAL.search(folded(words))
    if found is None or not words[: found.start()].strip() or not words[found.end() :].strip():
        turn.facts["words"] = words
        return
    turn.facts["words"] = words[: found.start()].strip()
    turn.facts["proposal"] = words[found.end() :].strip()


def _asked(turn: Turn) -> Sequence[Asked]:
    """What is asked of the member in open periods, each indicator once."""
    found: dict[int, Asked] = {}
    for todo in turn.once(rounds, turn.member_id, turn.now):
        for one in todo.asked:
            found.setdefault(one.indicator_id, one)
    return list(found.values())


def _tell_office(turn: Turn, matter: Known) -> bool:
    lines = matter_news.of(matter, "note-difficulty")
    lines += matter_news.about(matter, "matter-about")
    lines += [("matter-proposal", {"proposal": matter.proposal})] if matter.proposal else []
    lines += [("note-difficulty-end", {})]
    doors = f"go:reply {matter.id}", f"go:forward {matter.id}", f"go:matters {matter.id}"
    return News(turn, matter, lines, doors).to_role("office")
