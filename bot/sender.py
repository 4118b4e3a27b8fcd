"""Sends what waits in the outbox: claimed, sent outside any transaction, written down."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot import making, outcomes
from bot.channel import Rejected, Thing, TryLater, Uncertain, Unreachable
from bot.failpoints import reached
from bot.limits import Limits
from bot.outcomes import PROBLEMS, Outcome
from bot.service import Service
from storage import sending
from storage.errors import Unavailable
from storage.outbox import Letter

log = structlog.get_logger()
COURIERS = 16  # so many messages in the air; a chat that hangs holds one of them
LONGEST_MAKING = 15.0
LONGEST_SEND = 40.0  # together less than the lease, or another process would send it too
LONGEST_WORK = 50.0  # its outcome need not cross a network
TICK = 1.0


class Sender:
    """The loop between the outbox and the channels of this process."""

    def __init__(self, service: Service, limits: Limits | None = None) -> None:
        self._service = service
        self._limits = limits or Limits()
        self._couriers: set[asyncio.Task[None]] = set()
        self._is_stopping = False
        self._is_cut_off = False

    async def run(self) -> None:
        """Send until cancelled or stopped; what is in the air is finished."""
        try:
            while not self._is_stopping:
                self._service.bell.clear()
                if not await self._start():
                    await self._rest()
        finally:
            await self.stop()

    async def drain(self) -> None:
        """Send all that is due now."""
        while await self._start() or self._couriers:
            await self._wait_for_a_courier()

    async def stop(self) -> None:
        """Take up nothing new and finish what is in the air."""
        self._is_stopping = True
        self._service.bell.set()
        while self._couriers:
            await asyncio.wait(self._couriers)

    async def _start(self) -> bool:
        """Send a courier off with every message that is due; says whether there was one."""
        free = COURIERS - len(self._couriers)
        if not free:
            await self._wait_for_a_courier()
            return True
        letters = await self._claim(free)
        for letter in letters:
            courier = asyncio.get_running_loop().create_task(self._carry(letter))
            self._couriers.add(courier)
            courier.add_done_callback(self._landed)
        return bool(letters)

    def _landed(self, courier: asyncio.Task[None]) -> None:
        self._couriers.discard(courier)
        if not courier.cancelled() and (problem := courier.exception()):
            # Its message is still claimed; when the lease ends it is taken up again.
            log.error("a courier was lost", exc_info=problem)

    async def _wait_for_a_courier(self) -> None:
        if self._couriers:
            await asyncio.wait(self._couriers, return_when=asyncio.FIRST_COMPLETED)

    async def _claim(self, most: int) -> list[Letter]:
        now, channels = self._service.clock.now(), list(self._service.channels)
        try:
            letters = await self._service.database.write(sending.claim, now, most, channels)
        except Unavailable as problem:
            if not self._is_cut_off:
                log.warning("nothing can be sent without the database", why=str(problem))
            self._is_cut_off = True
            return []
        self._is_cut_off = False
        return letters

    async def _rest(self) -> None:
        """Until somebody writes a message, the next one may go, or a second has passed."""
        with suppress(TimeoutError):
            async with asyncio.timeout(TICK):
                await self._service.bell.wait()

    async def _carry(self, letter: Letter | None) -> None:
        """Send one message after another until nothing more is due."""
        while letter is not None:
            reached("letter claimed")
            outcome = await self._try(letter)
            reached("letter sent")
            letter = await self._keep(letter, outcome)
            reached("letter settled")

    async def _try(self, letter: Letter) -> Outcome:
        try:
            await self._wait_its_turn(letter)
            thing = await self._make(letter)
            return await self._send(letter, thing)
        except PROBLEMS as problem:
            return problem
        except Exception as problem:
            log.exception("a message could not be sent", letter=letter.id)
            return TryLater(f"{type(problem).__name__}: {problem}")

    async def _wait_its_turn(self, letter: Letter) -> None:
        now = asyncio.get_running_loop().time()
        hold = self._limits.hold(letter.channel, letter.address, now)
        if hold:  # other chats need not wait for this one
            raise TryLater("this chat was just written to", after=hold)
        await asyncio.sleep(self._limits.turn(letter.channel, now))

    async def _make(self, letter: Letter) -> Thing | None:
        if not letter.made:
            return None
        try:
            async with asyncio.timeout(LONGEST_WORK if letter.kind == "work" else LONGEST_MAKING):
                thing = await making.make(self._service, letter.made)
        except TimeoutError:
            raise TryLater("making it took too long") from None
        reached("picture made")
        return thing

    async def _send(self, letter: Letter, thing: Thing | None) -> str:
        try:
            async with asyncio.timeout(LONGEST_SEND):
                return await self._service.channels[letter.channel].send(letter, thing)
        except TimeoutError:
            raise Uncertain("no answer in time") from None

    async def _keep(self, letter: Letter, outcome: Outcome) -> Letter | None:
        """Write down how it went and take the next message, in one transaction."""
        _tell(letter, outcome)
        channels = [] if self._is_stopping else list(self._service.channels)
        while True:
            now = self._service.clock.now()
            try:
                again, following = await self._service.database.write(
                    _keep_and_claim, letter, outcome, now, channels
                )
            except Unavailable:
                # Nobody else knows how it went: forgetting it would send the message twice.
                await asyncio.sleep(TICK)
                continue
            self._wake_at(again, now)
            return following

    def _wake_at(self, again: datetime | None, now: datetime) -> None:
        if again is not None:
            wait = max(0.0, (again - now).total_seconds())
            asyncio.get_running_loop().call_later(wait, self._service.bell.set)


def _keep_and_claim(
    db: Connection, letter: Letter, outcome: Outcome, now: datetime, channels: list[str]
) -> tuple[datetime | None, Letter | None]:
    again = outcomes.keep(db, letter, outcome, now)
    following = sending.claim(db, now, 1, channels) if channels else []
    return again, following[0] if following else None


def _tell(letter: Letter, outcome: Outcome) -> None:
    if isinstance(outcome, Rejected | Unreachable | Uncertain):
        name = type(outcome).__name__.lower()
        facts = {"letter": letter.id, "kind": letter.kind, "channel": letter.channel}
        log.warning("a message was not sent", outcome=name, why=str(outcome), **facts)
