"""The admin writes down whom people should call."""

from __future__ import annotations

from typing import Any, ClassVar

from flows import whose
from flows.contact import contact_of
from flows.flow import Flow
from flows.states import State, StatesGroup
from flows.stopping import stopped
from flows.turn import Turn
from storage import committees

LONGEST = 120


class Contact(StatesGroup):
    """One question."""

    which = State()
    words = State()
    done = State()


class ContactFlow(Flow):
    """Strangers, and whoever is asked for consent, read it."""

    name: ClassVar[str] = "contact"
    states: ClassVar[type[StatesGroup]] = Contact
    start: ClassVar[State] = Contact.which
    # fmt: off
    moves: ClassVar[list[list[Any]]] = [
        # move      from           to
        ["chosen",  Contact.which, Contact.words],
        ["written", Contact.words, Contact.done],
    ]
    # fmt: on

    def begin(self, turn: Turn) -> None:
        turn.stand(self.name, Contact.which.name)
        if whose.only(turn, self.name):
            turn.state = Contact.words.name
        self.ask(turn)

    def ask_which(self, turn: Turn) -> None:
        whose.ask(turn, self.name)

    def hear_which(self, turn: Turn) -> str | None:
        return "chosen" if whose.hear(turn, self.name) else None

    def ask_words(self, turn: Turn) -> None:
        committee = whose.current(turn, self.name)
        now = contact_of(turn.db, committee, turn.now) if committee is not None else ""
        turn.say("contact-ask_words", "no", contact=now)

    def hear_words(self, turn: Turn) -> str | None:
        if stopped(turn):
            return None
        words = " ".join(turn.text.split())
        if turn.heard.kind != "text" or not words or len(words) > LONGEST:
            turn.say("contact-too-long", most=str(LONGEST))
            return None
        turn.facts["words"] = words
        return "written"

    def ask_done(self, turn: Turn) -> None:
        committee, words = whose.current(turn, self.name), str(turn.facts["words"])
        if committee is None:
            turn.say("not-allowed")
            return
        before = committees.contact(turn.db, committee)
        committees.change(turn.db, committee, contact=words)
        turn.note("contact.changed", committee, before=before, after=words)
        turn.say("contact-done", "go:menu", contact=words)
