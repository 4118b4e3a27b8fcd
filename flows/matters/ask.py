"""The chair asks whoever has an indicator, or a party; the answer comes back to the chair."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flows import enclosing
from flows.choices import Choice, plain
from flows.flow import Flow
from flows.matters import addressing
from flows.matters import news as matter_news
from flows.matters.news import News
from flows.paging import page, turned
from flows.states import State, StatesGroup
from flows.turn import Turn
from storage import parties
from storage.matters import Known

SHORTEST = 3  # letters: less is no sentence


class Ask(StatesGroup):
    """To whom, what, and one last look."""

    whom = State()
    words = State()
    confirm = State()
    done = State()


class AskFlow(Flow):
    """Nothing is sent before the chair has seen to whom and in which words."""

    name: ClassVar[str] = "ask"
    kind: ClassVar[str] = "question"
    states: ClassVar[type[StatesGroup]] = Ask
    start: ClassVar[State] = Ask.whom
    leads_back: ClassVar[bool] = True
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move       from                   to
        ["words",   [Ask.whom, Ask.confirm], Ask.words],
        ["confirm", [Ask.whom, Ask.words],   Ask.confirm],
        ["sent",     Ask.confirm,            Ask.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        """Step by step, or all in one message: "hỏi Phòng Y tế: vì sao I.3 giảm?"."""
        self.enter(turn)
        turn.facts["files"] = []
        self._take_door(turn)
        self._take_address(turn, turn.brought.get("words", ""))
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

    def ask_whom(self, turn: Turn) -> None:
        several = [parties.get(turn.db, one) for one in turn.facts.get("several", [])]
        shown = several or addressing.those_in_reach(turn, self.name)
        choices = page(turn, [Choice(f"p{one.id}", one.name) for one in shown])
        turn.say(f"{self.name}-ask_whom", *choices, "not_now")

    def hear_whom(self, turn: Turn) -> str | None:
        if turned(turn):
            return None
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if (turn.choice or "").startswith("p"):
            turn.facts["party_id"] = int((turn.choice or "")[1:])
            return self._next(turn)
        address = addressing.read(turn, self.name, f"{turn.text}:")
        turn.facts["several"] = [one.id for one in address.several]
        if address.party is None:
            turn.say(
                "pick-several" if address.several else "matter-no-such-party",
                names="; ".join(one.name for one in address.several[:5]),
            )
            return None
        self._take(turn, address.party.id, address.indicator.id if address.indicator else None)
        return self._next(turn)

    def ask_words(self, turn: Turn) -> None:
        turn.say(f"{self.name}-ask_words", "not_now", party=self._party(turn))

    def hear_words(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if len(plain(turn.text)) < SHORTEST:
            turn.say("matter-too-short")
            return None
        self._take_words(turn, turn.text.strip())
        return self._next(turn)

    def ask_confirm(self, turn: Turn) -> None:
        self._preview(turn)
        choices = ["send", "again", "not_now"]
        turn.say("matter-ask_confirm", *choices)

    def hear_confirm(self, turn: Turn) -> str | None:
        if turn.chose("not_now"):
            send_nothing(turn)
            return None
        if turn.chose("again"):
            return "words"
        if turn.chose("send"):
            return "sent"
        turn.say("matter-please-choose")
        return None

    def ask_done(self, turn: Turn) -> None:
        party = parties.get(turn.db, int(turn.facts["party_id"]))
        day = turn.facts.get("day")
        facts = {
            "kind": self.kind,
            "committee_id": party.committee_id,
            "party_id": party.id,
            "indicator_id": turn.facts.get("indicator_id"),
            "text": turn.facts["words"],
            "due_day": date.fromisoformat(day) if day else None,
        }
        matter = matter_news.put(turn, facts, turn.facts["files"])
        key = f"{self.name}-done" if self._tell(turn, matter) else f"{self.name}-done-untold"
        turn.say(key, "go:matters", "go:menu", number=str(matter.id), party=party.name)

    def _tell(self, turn: Turn, matter: Known) -> bool:
        lines = matter_news.of(matter, "note-question")
        lines += [*matter_news.about(matter, "matter-about"), ("note-question-end", {})]
        doors = f"go:reply {matter.id}", f"go:matters {matter.id}"
        return News(turn, matter, lines, doors).to_party()

    def _preview(self, turn: Turn) -> None:
        turn.say(
            f"{self.name}-preview",
            party=self._party(turn),
            text=turn.facts["words"],
            files=self._files(turn),
        )

    def _next(self, turn: Turn) -> str:
        """What is still to be known; the moves are named by the question they lead to."""
        if "party_id" not in turn.facts:
            return "whom"
        return "confirm" if "words" in turn.facts else "words"

    def _take_door(self, turn: Turn) -> None:
        """A button brings an indicator, and so whoever has it; or only a party."""
        about, _, party_id = turn.brought.get("door", "").partition(" ")
        rows = addressing.rows(turn, self.name)
        row = next((one for one in rows if str(one.id) == about), None)
        allowed = {one.id for one in addressing.those_in_reach(turn, self.name)}
        if row is not None:
            asked = addressing.who_answers(turn, row)
            self._take(turn, asked.id if asked else None, row.id)
        elif party_id.isdigit() and int(party_id) in allowed:
            self._take(turn, int(party_id), None)

    def _take_address(self, turn: Turn, text: str) -> None:
        if not text:
            return
        address = addressing.read(turn, self.name, text)
        turn.facts["several"] = [one.id for one in address.several]
        self._take(
            turn,
            address.party.id if address.party else None,
            address.indicator.id if address.indicator else None,
        )
        if len(plain(address.words)) >= SHORTEST:
            self._take_words(turn, address.words)

    def _take(self, turn: Turn, party_id: int | None, indicator_id: int | None) -> None:
        if party_id is not None:
            turn.facts["party_id"] = party_id
        if indicator_id is not None:
            turn.facts["indicator_id"] = indicator_id

    def _take_words(self, turn: Turn, words: str) -> None:
        turn.facts["words"] = words

    def _party(self, turn: Turn) -> str:
        return parties.get(turn.db, int(turn.facts["party_id"])).name

    def _files(self, turn: Turn) -> str:
        count = len(turn.facts["files"])
        return turn.phrase("matter-with-files", count=count) if count else ""


def send_nothing(turn: Turn) -> None:
    """Nothing is sent; the question before this one is put again."""
    turn.say("matter-left", "go:menu")
    turn.rest()
