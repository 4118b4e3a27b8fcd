"""A committee, its people's phones and the service between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.faults.committee import Committee, phone
from tests.faults.keeper import Keeper
from tests.faults.process import Launch, Settings
from tests.faults.words import found
from tests.telegram import FakeTelegram, Letter, Person

PATIENCE = 40.0
PICTURE = "<a picture>"


@dataclass(slots=True)
class Town:
    """What one test plays in."""

    telegram: FakeTelegram
    committee: Committee
    keeper: Keeper
    people: dict[int, Person]

    async def sees(self, chat: int, words: str) -> Letter:
        """Waits for an answer to what this person did last."""
        return await self.people[chat].waits_for(
            lambda text: found(words, text) is not None, PATIENCE
        )

    async def says(self, chat: int, words: str, answer: str) -> Letter:
        await self.people[chat].says(words)
        return await self.sees(chat, answer)

    async def taps(self, chat: int, label: str, answer: str) -> Letter:
        await self.people[chat].taps(label)
        return await self.sees(chat, answer)

    async def gets(self, chat: int, words: str) -> Letter:
        """Waits for a message that may have come at any time."""
        person = self.people[chat]

        def come() -> Letter | None:
            return next((one for one in person.sees if found(words, _words(one))), None)

        return await person.patiently(come, PATIENCE)

    async def rows(self, question: str, **facts: Any) -> list[Any]:
        return await self.committee.rows(question, **facts)

    async def rests(self) -> None:
        """Waits until nothing is on its way in either direction."""
        await self.telegram.settles(PATIENCE)

        async def waiting() -> list[Any]:
            return await self.rows("SELECT id FROM outbox WHERE state IN ('new', 'sending')")

        await self.keeper.until(waiting)

    async def standing(self) -> str:
        """Where everything hangs, for whoever reads of a failure."""
        hanging = (
            "SELECT id, address, kind, state, attempts, maybe_sent, error, next_at FROM outbox"
        )
        facts = {
            "mode": self.keeper.settings.mode,
            "deaths": self.keeper.deaths,
            "pending": self.telegram.pending,
            "deliveries": self.telegram.deliveries[-5:],
            "calls": [(one.method, one.status) for one in self.telegram.calls[-10:]],
            "outbox": await self.rows(f"{hanging} WHERE state NOT IN ('sent', 'rode')"),
            "dead letters": await self.rows("SELECT * FROM dead_letter"),
        }
        return "\n".join(f"{name}: {fact}" for name, fact in facts.items())

    async def copies(self) -> list[Copies]:
        """For every message to these people, how often it should have come and did."""
        copies: list[Copies] = []
        for chat, person in self.people.items():
            rows = await self.rows(
                "SELECT text, state, maybe_sent FROM outbox WHERE address = :chat", chat=str(chat)
            )
            came = Counter(_words(letter) for letter in person.sees)
            copies += _compare(chat, rows, came)
        return copies


@dataclass(frozen=True, slots=True)
class Copies:
    """Messages of the same words to one person: written, doubted after a crash, and seen."""

    chat: int
    words: str
    written: int
    doubted: int
    unknown: int
    seen: int


def _compare(chat: int, rows: Iterable[Any], came: Counter[str]) -> list[Copies]:
    written = Counter(words or PICTURE for words, _, _ in rows)
    doubted = Counter(words or PICTURE for words, _, maybe in rows if maybe)
    unknown = Counter(words or PICTURE for words, state, _ in rows if state == "unknown")
    return [
        Copies(chat, one, written[one], doubted[one], unknown[one], came[one])
        for one in written | came
    ]


def _words(letter: Letter) -> str:
    return letter.text or PICTURE


@asynccontextmanager
async def town(
    committee: Committee, telegram: FakeTelegram, launch: Launch, settings: Settings, chats: Any
) -> AsyncGenerator[Town, None]:
    """The service runs while the block does."""
    people = {chat: await phone(telegram, committee, chat) for chat in chats}
    async with AsyncExitStack() as parts:
        keeper = await parts.enter_async_context(Keeper(launch, settings))
        place = Town(telegram, committee, keeper, people)
        try:
            yield place
        except BaseException as problem:
            problem.add_note(await place.standing())
            raise
