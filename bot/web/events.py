"""Lines as they come: a stream that ends with the page and goes on where it was cut."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import orjson
from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from bot.channels.web import WebChannel
from bot.web import transcript
from bot.web.reading import Batch, Reader
from bot.web.transcript import Place

LOOK_EVERY = 2.0  # seconds; another process may have written
BREATHE_EVERY = 15.0  # seconds; so that nothing on the way takes the line for dead
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class Events(StreamingResponse):
    """One open page: woken by what happens in this process, and looking by itself besides."""

    def __init__(self, channel: WebChannel, reader: Reader, address: str, place: Place) -> None:
        super().__init__(self._batches(), media_type="text/event-stream", headers=HEADERS)
        self._channel = channel
        self._reader = reader
        self._address = address
        self._place = place
        self._bell = asyncio.Event()
        self._told: set[tuple[str, bool]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._channel.watching(self._address) as self._bell:
            await super().__call__(scope, receive, send)

    async def _batches(self) -> AsyncIterator[bytes]:
        is_woken, silence = True, BREATHE_EVERY
        while not self._channel.is_stopping:
            self._bell.clear()
            batch = await self._news(is_woken=is_woken)
            if batch.lines:
                silence = 0.0
                yield _event(self._place, await self._reader.written(self._address, batch))
            elif silence >= BREATHE_EVERY:
                silence = 0.0
                yield b": \n\n"
            is_woken = await _rings(self._bell, LOOK_EVERY)
            silence += LOOK_EVERY

    async def _news(self, *, is_woken: bool) -> Batch:
        """What this page was not told; their own lines are looked up only when something moved."""
        place = self._place.a_little_before
        batch = await self._reader.read(self._address, place, full=is_woken)
        if not is_woken and self._untold(batch):
            batch = await self._reader.read(self._address, place, full=True)
        new = self._untold(batch)
        self._told.update((line.id, line.is_ready) for line in new)
        self._place = transcript.reached(self._place, batch.lines)
        return Batch(new, self._place)

    def _untold(self, batch: Batch) -> list[Any]:
        return [line for line in batch.lines if (line.id, line.is_ready) not in self._told]


async def _rings(bell: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return False
    return True


def _event(place: Place, batch: dict[str, Any]) -> bytes:
    return b"id: %s\ndata: %s\n\n" % (str(place).encode(), orjson.dumps(batch))
