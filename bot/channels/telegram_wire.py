"""One connection to Telegram that carries one short request at a time, and is quick about it.

httpx spends 0.6 ms of processor time on a message and most of a webhook's worth of work with it;
this spends a tenth. Uploads and proxies, where that does not matter, are left to httpx.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import cast
from urllib.parse import SplitResult, urlsplit

from httptools import HttpParserError, HttpResponseParser
from telegram.error import NetworkError, TimedOut

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
LONGEST_ANSWER = 8 << 20
INTERIM = range(100, 200)  # "100 Continue" and the like come before the answer


class NotConnected(NetworkError):
    """Nobody took the call; nothing was sent."""


class Cut(NetworkError):
    """The connection ended between our question and the answer."""


class Wire(asyncio.Protocol):
    """The connection while it lasts."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._parser = HttpResponseParser(self)
        self._body = bytearray()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    @property
    def is_idle(self) -> bool:
        """The last question has its answer."""
        return self._answer is not None and self._answer.done() and not self._answer.cancelled()

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        assert self._transport is not None
        self._body.clear()
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer

    def hang_up(self) -> None:
        """At once: an answer that still comes must not be taken for the next one's."""
        self._answer = None
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's has no common parent

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except HttpParserError as problem:
            self._fail(problem)

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(exc or ConnectionError("closed"))

    def on_body(self, body: bytes) -> None:
        self._body += body
        if len(self._body) > LONGEST_ANSWER:
            self._fail(ValueError("the answer has no end"))

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if status in INTERIM or self._answer is None or self._answer.done():
            return
        self._answer.set_result((status, bytes(self._body)))
        if not self._parser.should_keep_alive() and self._transport is not None:
            self._transport.close()

    def _fail(self, problem: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(problem)
        if self._transport is not None:
            self._transport.abort()


class Lane:
    """Asks over one wire and strings a new one when the old one is gone."""

    def __init__(self, security: ssl.SSLContext) -> None:
        self._security = security
        self._wire: Wire | None = None

    async def post(self, url: str, body: bytes) -> tuple[int, bytes]:
        place = urlsplit(url)
        wire = await self._connected(place)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await wire.ask(_request(place, body))
        except TimeoutError as problem:
            raise TimedOut from problem
        except (OSError, ValueError, HttpParserError) as problem:
            raise Cut(f"{type(problem).__name__}: {problem}") from problem
        finally:
            if not wire.is_idle:
                self.close()

    def close(self) -> None:
        if self._wire is not None:
            self._wire.hang_up()
        self._wire = None

    async def _connected(self, place: SplitResult) -> Wire:
        if self._wire is not None and self._wire.is_open:
            return self._wire
        is_secret = place.scheme == "https"
        port = place.port or (443 if is_secret else 80)
        security = self._security if is_secret else None
        dial = asyncio.get_running_loop().create_connection
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                _, wire = await dial(Wire, place.hostname or "", port, ssl=security)
        except (OSError, TimeoutError) as problem:
            raise NotConnected(f"{type(problem).__name__}: {problem}") from problem
        self._wire = wire
        return wire


def _request(place: SplitResult, body: bytes) -> bytes:
    path = f"{place.path}?{place.query}" if place.query else place.path
    return (
        f"POST {path} HTTP/1.1\r\nHost: {place.netloc}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode("ascii") + body
