"""Starts the service and, whenever it was killed, starts it again a little later."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Sized
from dataclasses import replace
from datetime import timedelta
from types import TracebackType
from typing import Self

from tests.faults.process import Launch, Process, Settings, reserved, with_port

# Longer than the lease of a letter: a test need not wait until the lease of a dead process ends.
BETWEEN_LIVES = timedelta(minutes=2)
PATIENCE = 40.0
A_MOMENT = 0.05


class Keeper:
    """What an operator's supervisor does; each life begins with a later clock."""

    def __init__(self, launch: Launch, settings: Settings) -> None:
        self._port = reserved()
        self.settings = with_port(settings, self._port)
        self.deaths = 0
        self.running: Process | None = None
        self._launch = launch
        self._is_closing = False
        self._born = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._start(self.settings)
        self._watching = asyncio.create_task(self._watch())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends it as roughly as anything else here; a failed start is told with its log."""
        self._is_closing = True
        await self._process.killed()
        self._port.close()
        assert self._watching is not None
        if problem is not None:
            problem.add_note(self.log)
        await self._watching

    @property
    def log(self) -> str:
        return self.settings.log.read_text(encoding="utf-8")

    async def kill(self) -> None:
        """From outside, at once; gives way when the next life has begun."""
        self._born.clear()
        await self._process.killed()
        await self._born.wait()

    async def stop(self) -> int:
        """As a deploy does; gives how it ended, and nothing begins again by itself."""
        self._is_closing = True
        self._process.send(signal.SIGTERM)
        return await self._process.ended()

    async def goes_on(self) -> None:
        """A new life after a stop."""
        assert self._watching is not None
        await self._watching
        self._is_closing = False
        self._revive()
        self._watching = asyncio.create_task(self._watch())

    async def listens(self) -> None:
        """Waits until the present life has told Telegram where it listens."""
        telegram, pid = self.settings.telegram, self._process.pid
        method = "setWebhook" if self._mode == "webhook" else "getUpdates"
        since = self._calls_at_start

        def listening() -> bool | None:
            new = telegram.calls[since:]
            return self._process.pid != pid or any(one.method == method for one in new) or None

        await telegram.until(listening, PATIENCE)

    async def until(self, left: Callable[[], Awaitable[Sized]]) -> None:
        """Waits until nothing is left in the tables, which ring no bell."""
        async with asyncio.timeout(PATIENCE):
            while await left():  # ruff: ignore[async-busy-wait] - a table in another process
                await asyncio.sleep(A_MOMENT)

    def changes(self, **settings: object) -> None:
        """From the next life on."""
        self.settings = replace(self.settings, **settings)

    @property
    def _process(self) -> Process:
        assert self.running is not None
        return self.running

    def _start(self, settings: Settings) -> None:
        self._calls_at_start, self._mode = len(settings.telegram.calls), settings.mode
        self.running = self._launch(settings)
        self._born.set()

    async def _watch(self) -> None:
        while True:
            code = await self._process.ended()
            if self._is_closing:
                return
            if code != -signal.SIGKILL:
                raise AssertionError(f"the service ended with {code}:\n{self.log}")
            self.deaths += 1
            self._revive()

    def _revive(self) -> None:
        assert self.settings.now is not None
        later = self.settings.now + BETWEEN_LIVES
        self.settings = replace(self.settings, now=later, fail_at="")
        self._start(self.settings)
