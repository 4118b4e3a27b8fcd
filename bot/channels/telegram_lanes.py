"""HTTP for the Telegram library: a few connections, each for one request at a time.

httpx looks through its whole pool on every request: eight clients of one connection took 0.76 ms
of processor time a message here, one client of eight 0.91 ms, and with more at once it grows.
"""

from __future__ import annotations

import asyncio
import ssl
from functools import cache
from http import HTTPStatus
from typing import Any

import httpx
import orjson
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, HTTPXRequest

COUNT = 16
PATIENCE = 5.0  # seconds until a lane must be free
SECONDS_ALIVE = 60.0  # a new connection to Telegram costs a fifth of a second


class Busy(NetworkError):
    """No lane became free; nothing was sent."""


class TooMany(TelegramError):
    """Telegram asks for patience.

    The library's own `RetryAfter` warns of itself whenever it is made.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests, again in {seconds:g} s")
        self.seconds = seconds


@cache
def security() -> ssl.SSLContext:
    """The settings of encryption: shared, for reading all authorities takes long."""
    return httpx.create_ssl_context()


def lane(*, seconds: float = 10.0) -> HTTPXRequest:
    """One connection."""
    limits = httpx.Limits(max_connections=1, keepalive_expiry=SECONDS_ALIVE)
    return HTTPXRequest(
        connection_pool_size=1,
        connect_timeout=5.0,
        read_timeout=seconds,
        write_timeout=seconds,
        httpx_kwargs={"verify": security(), "limits": limits},
    )


class Lanes(BaseRequest):
    """Gives every request the connection that was used last, so that few stay warm."""

    def __init__(self, count: int = COUNT) -> None:
        self._lanes = [lane() for _ in range(count)]
        self._free: asyncio.LifoQueue[HTTPXRequest] = asyncio.LifoQueue()
        for one in self._lanes:
            self._free.put_nowait(one)

    @property
    def read_timeout(self) -> float | None:
        return self._lanes[0].read_timeout

    async def initialize(self) -> None:
        await asyncio.gather(*(one.initialize() for one in self._lanes))

    async def shutdown(self) -> None:
        await asyncio.gather(*(one.shutdown() for one in self._lanes))

    async def do_request(
        self, url: str, method: str, *args: Any, **more: Any
    ) -> tuple[int, bytes]:
        free = await self._next()
        try:
            code, payload = await free.do_request(url, method, *args, **more)
        finally:
            self._free.put_nowait(free)
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise TooMany(asked_patience(payload))
        return code, payload

    async def _next(self) -> HTTPXRequest:
        if not self._free.empty():
            return self._free.get_nowait()
        try:
            return await asyncio.wait_for(self._free.get(), PATIENCE)
        except TimeoutError:
            raise Busy("every connection is busy") from None


def asked_patience(payload: bytes) -> float:
    """The seconds that a refusal names; one when it names none."""
    try:
        return max(1.0, float(orjson.loads(payload)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return 1.0
