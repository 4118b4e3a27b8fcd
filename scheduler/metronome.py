"""Beats at a steady pace; what is due is decided by the tables, not by this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

EVERY_SECONDS = 5


class Metronome:
    """Calls a coroutine every few seconds, never twice at once; a missed beat is one beat."""

    def __init__(
        self, beat: Callable[[], Awaitable[Any]], *, seconds: float = EVERY_SECONDS
    ) -> None:
        async def run() -> None:
            await beat()

        self._scheduler: Any = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(
            run,
            "interval",
            seconds=seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)
