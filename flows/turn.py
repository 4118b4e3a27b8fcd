"""One turn of a conversation: who speaks, where they stand, and what we answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flows.agenda import Agenda, no_agenda
from flows.choices import Choice, Offer, written
from flows.foreseen import Foresee, nothing
from flows.heard import Heard
from locales import numbers
from locales.sentences import sentence
from storage import audit, members
from storage.accounts import Speaker

WITHIN = "within"
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class House:
    """What the whole service knows about itself and conversations may say."""

    zone: ZoneInfo = numbers.VIETNAM
    locale: str = "vi"
    public_url: str = ""
    telegram_name: str = ""
    foresee: Foresee = nothing
    agenda: Agenda = field(default_factory=no_agenda)


@dataclass(slots=True)
class Reply:
    """The one message a turn answers with, pictures that follow it, and work that begins now."""

    lines: list[str] = field(default_factory=list[str])
    offer: Offer = field(default_factory=Offer)
    kind: str = "answer"
    made: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    works: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    toast: str = ""

    @property
    def text(self) -> str:
        return "\n\n".join(self.lines)


class Turn:
    """A pure step: the conversation reads and writes rows here, nothing leaves the house."""

    def __init__(
        self, db: Connection, now: datetime, house: House, heard: Heard, speaker: Speaker
    ) -> None:
        self.seen_id: int | None = None
        self.file_id: int | None = None  # the file this message brought
        self.is_aside = False  # said beside the conversation: its open question is untouched
        self.is_back = False  # an interruption is over: the question before it is put again
        self.db = db
        self.now = now
        self.house = house
        self.heard = heard
        self.speaker = speaker
        self.conversation_id = speaker.conversation_id
        self.locale = speaker.locale
        self.flow = speaker.flow
        self.state = speaker.state
        self.facts: dict[str, Any] = dict(speaker.facts)
        self.leads_to = ""  # the conversation that begins when this one is over
        # The committee that was picked for this conversation, by who may act in several.
        self.within: int | None = self.facts.get(WITHIN)
        self.choice: str | None = None
        self.brought: dict[str, str] = {}  # what a door or a link carried
        self.greets_stranger = False
        self.reply = Reply()
        self._known: dict[Any, Any] = {}

    @property
    def text(self) -> str:
        return self.heard.text

    @property
    def member_id(self) -> int:
        """The member who speaks; only conversations of members may ask."""
        if self.speaker.member_id is None:
            raise LookupError("nobody has taken a seat on this account")
        return self.speaker.member_id

    @property
    def actor(self) -> str:
        return f"member:{self.speaker.member_id}"

    @cached_property
    def seats(self) -> list[members.Sitting]:
        if self.speaker.member_id is None:
            return []
        return list(members.seats_of(self.db, self.speaker.member_id, self.now))

    @cached_property
    def roles(self) -> set[str]:
        return {seat.role for seat in self.seats}

    def renew(self) -> None:
        """Seats have changed in the middle of the turn."""
        self.__dict__.pop("seats", None)
        self.__dict__.pop("roles", None)

    def once(
        self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **facts: P.kwargs
    ) -> T:
        """Ask the tables, or give the answer that the same question had before in this turn."""
        key = question, args, *facts.items()
        if key not in self._known:
            self._known[key] = question(self.db, *args, **facts)
        found: T = self._known[key]
        return found

    def learn(self, found: Any, question: Callable[..., Any], *args: Any) -> None:
        """The turn itself has changed what the tables say: this is the answer from now on."""
        self._known[question, args] = found

    def forget(self, question: Callable[..., Any]) -> None:
        """What was found before is no longer so: the turn itself has changed it."""
        self._known = {key: found for key, found in self._known.items() if key[0] is not question}

    def chose(self, choice: str) -> bool:
        return self.choice == choice

    def say(self, key: str, *choices: str | Choice, free: bool = False, **facts: Any) -> None:
        """Add a paragraph; the last one that brings choices gives the message its buttons.

        `free` says that a bare number is itself an answer, so typed choices take a star.
        """
        self.reply.lines.append(sentence(self.locale, key, **facts))
        if choices:
            self.reply.offer = Offer(written(self.locale, key, choices, facts), is_free=free)

    def phrase(self, key: str, **facts: Any) -> str:
        """A part of a sentence, to be put into another."""
        return sentence(self.locale, key, **facts)

    def attach(self, kind: str, **facts: Any) -> None:
        """A picture or document that the sender makes after commit."""
        self.reply.made.append({"kind": kind, **facts})

    def work(self, name: str, **facts: Any) -> None:
        """Ask for something heavy to be done after commit; this conversation hears the outcome.

        It comes as a message of the kind `found`, at once when the conversation still waits.
        """
        self.reply.works.append({"kind": "work", "work": name, "flow": self.flow, **facts})

    def stand(self, flow: str, state: str, **facts: Any) -> None:
        """Begin a conversation at a state, forgetting the place in the one before."""
        within = {} if self.within is None else {WITHIN: self.within}
        self.flow, self.state, self.facts = flow, state, {**facts, **within}

    def interrupt(self, flow: str, state: str) -> None:
        """Begin a conversation that leads back to the open question when it ends."""
        place = {"flow": self.flow, "state": self.state, "facts": self.facts}
        if self.flow == flow:  # the same again: its own question is not worth coming back to
            place = self.facts.get("place", {})
        self.stand(flow, state, **({"place": place} if place.get("flow") else {}))

    def rest(self) -> None:
        """No question is open, or again the one that was interrupted."""
        place = self.facts.get("place", {"flow": "", "state": "", "facts": {}})
        self.flow, self.state, self.facts = place["flow"], place["state"], place["facts"]
        self.is_back = bool(self.flow)
        self.within = self.facts.get(WITHIN)

    def note(self, act: str, noun_id: int, **facts: Any) -> None:
        audit.note(self.db, self.now, self.actor, act, noun_id, **facts)
