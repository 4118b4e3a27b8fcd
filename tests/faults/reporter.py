"""Somebody who reports and corrects without end, and remembers what was sent and what was seen."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count

from tests.faults.words import any_of, button, found, plain, said
from tests.telegram import Letter, Person

PATIENCE, A_WHILE = 60.0, 4.0
QUESTION = said("report-question")
KEPT = said("report-kept")
EXPLAINED = said("report-explained")
REVIEW = said("report-review")
RECEIPT = r"(?P<number>2024Q1-\d+)"
OLD_BUTTON = said("tap-old")
NOT_YET = plain("figure-not-yet")
MET = plain("figure-met")


def values() -> Iterator[str]:
    """No two are alike, and each is written in the answer exactly as it was typed."""
    for hundredths in count(5_001):
        if hundredths % 10:
            yield f"{hundredths // 100},{hundredths % 100:02}"


@dataclass(slots=True)
class Ledger:
    """One person's side of the story."""

    messages: int = 0
    answers: list[str] = field(default_factory=list[str])
    acknowledged: set[str] = field(default_factory=set[str])
    last: dict[str, str] = field(default_factory=dict[str, str])
    not_yet: int = 0
    reasons: int = 0
    receipts: list[str] = field(default_factory=list[str])


class Silence(Exception):
    """The answer was given up: two processes in a row had died over it."""


class Reporter:
    """Looks at the newest message and does what it asks for.

    `given_up` says how many messages to a chat the service has marked as unknown.
    """

    def __init__(
        self, person: Person, dice: random.Random, given_up: Callable[[int], Awaitable[int]]
    ) -> None:
        self.person = person
        self._given_up = given_up
        self._silences = 0
        self.ledger = Ledger()
        self.is_over = False
        self._dice = dice
        self._values = values()
        self._numbered = {"1"}  # the questions that a number answers

    async def reports(self) -> None:
        letter = await self._asks_again()
        while not self.is_over:
            try:
                letter = await self._answers(letter)
            except Silence:
                letter = await self._asks_again()

    async def _asks_again(self) -> Letter:
        """As somebody does who got no answer."""
        while True:
            with suppress(Silence):
                return await self._says("báo cáo", any_of(QUESTION, REVIEW))

    async def _answers(self, letter: Letter) -> Letter:
        if found(RECEIPT, letter.text):
            return await self._says("báo cáo", REVIEW)
        if found(REVIEW, letter.text):
            return await self._reviews()
        if question := found(QUESTION, letter.text):
            return await self._is_asked(question["code"], question["place"], letter)
        return await self._explains()

    async def _is_asked(self, code: str, place: str, letter: Letter) -> Letter:
        if button("met") in letter.buttons:
            return await self._taps("met", said("report-kept", code=code, value=MET))
        self._numbered.add(place)
        if self._dice.random() < 0.1:
            return await self._has_no_figure(code)
        return await self._gives(code, next(self._values))

    async def _gives(self, code: str, value: str) -> Letter:
        self.ledger.answers.append(value)
        self.ledger.last[code] = value
        letter = await self._says(f"{value}%", said("report-kept", value=f"{value} %"))
        kept = found(KEPT, letter.text)
        assert kept is not None
        self.ledger.acknowledged.add(value)
        self.ledger.last[kept["code"]] = value
        return letter

    async def _has_no_figure(self, code: str) -> Letter:
        self.ledger.last.pop(code, None)  # until it is certain that the tap was taken
        letter = await self._taps("no_data", said("report-kept", code=code, value=NOT_YET))
        if not found(OLD_BUTTON, letter.text):
            self.ledger.not_yet += 1
            self.ledger.last[code] = NOT_YET
        return letter

    async def _explains(self) -> Letter:
        if self._dice.random() < 0.5:
            return await self._taps("skip", any_of(QUESTION, REVIEW))
        self.ledger.reasons += 1
        return await self._says(f"thiếu máy lần {self.ledger.reasons}", EXPLAINED)

    async def _reviews(self) -> Letter:
        if self._dice.random() < 0.3:
            return await self._sends()
        place = self._dice.choice(sorted(self._numbered))
        return await self._says(f"sửa {place}", said("report-question", place=place))

    async def _sends(self) -> Letter:
        letter = await self._taps("send", RECEIPT)
        if number := found(RECEIPT, letter.text):
            self.ledger.receipts.append(number["number"])
        return letter

    async def _says(self, words: str, answer: str) -> Letter:
        self.ledger.messages += 1
        await self.person.says(words)
        return await self._waits_for(answer)

    async def _taps(self, choice: str, answer: str) -> Letter:
        """A late copy of an old message may lie on top; its buttons are refused with a word."""
        self.ledger.messages += 1
        await self.person.taps(button(choice))
        return await self._waits_for(any_of(answer, OLD_BUTTON))

    async def _waits_for(self, pattern: str) -> Letter:
        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(TimeoutError):
                    return await self.person.waits_for(
                        lambda text: bool(found(pattern, text)), A_WHILE
                    )
                silences = await self._given_up(self.person.chat_id)
                if silences > self._silences:
                    self._silences = silences
                    raise Silence
