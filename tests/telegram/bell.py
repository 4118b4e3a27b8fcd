"""A bell that rings whenever anything changes, so that nobody has to sleep and look."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE = 20.0  # what never comes fails then; a busy machine makes what comes late


class Bell:
    """Wakes everyone who waits for something to become true."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, condition: Callable[[], Found | None], seconds: float | None) -> Found:
        """Gives what the condition finds as soon as it finds something; TimeoutError if never."""
        async with asyncio.timeout(seconds):
            while not (found := condition()):
                await self._event.wait()
            return found
