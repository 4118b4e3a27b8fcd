"""HTTP for the Telegram library: a few connections, each for one request at a time."""

from __future__ import annotations

import asyncio
import ssl
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import orjson
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from bot.channels.telegram_wire import ANSWER_SECONDS, CONNECT_SECONDS, Lane

COUNT = 16
PATIENCE = 5.0  # seconds until a lane must be free


class Busy(NetworkError):
    """No lane became free; nothing was sent."""


class TooMany(TelegramError):
    """Telegram asks for patience.

    The library's own `RetryAfter` warns of itself whenever it is made.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests, again in {seconds:g} s")
        self.seconds = seconds


def by_httpx(security: ssl.SSLContext, *, seconds: float, most: int = 1) -> HTTPXRequest:
    """The library's own way; encryption settings are shared, for they take long to make."""
    return HTTPXRequest(
        connection_pool_size=most,
        connect_timeout=CONNECT_SECONDS,
        read_timeout=seconds,
        write_timeout=seconds,
        pool_timeout=PATIENCE,
        httpx_kwargs={"verify": security},
    )


class Lanes(BaseRequest):
    """Gives every request the connection that was used last, so that few are kept warm."""

    def __init__(self, security: ssl.SSLContext, base_url: str, count: int = COUNT) -> None:
        self._slow = by_httpx(security, seconds=ANSWER_SECONDS, most=count)
        self._has_proxy = has_proxy(base_url)
        self._lanes = [Lane(security) for _ in range(count)]
        self._free: asyncio.LifoQueue[Lane] = asyncio.LifoQueue()
        for one in self._lanes:
            self._free.put_nowait(one)

    @property
    def read_timeout(self) -> float | None:
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        await self._slow.initialize()

    async def shutdown(self) -> None:
        for one in self._lanes:
            one.close()
        await self._slow.shutdown()

    async def do_request(  # noqa: PLR0913 - the library's own signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Every call of ours keeps to our own time-outs."""
        del read_timeout, write_timeout, connect_timeout, pool_timeout
        if self._has_proxy or (request_data is not None and request_data.multipart_data):
            code, payload = await self._slow.do_request(url, method, request_data)
        else:
            code, payload = await self._post(url, request_data)
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise TooMany(asked_patience(payload))
        return code, payload

    async def _post(self, url: str, request_data: RequestData | None) -> tuple[int, bytes]:
        body = orjson.dumps(request_data.parameters if request_data else {})
        free = await self._next()
        try:
            return await free.post(url, body)
        finally:
            self._free.put_nowait(free)

    async def _next(self) -> Lane:
        if not self._free.empty():
            return self._free.get_nowait()
        try:
            return await asyncio.wait_for(self._free.get(), PATIENCE)
        except TimeoutError:
            raise Busy("every connection is busy") from None


def has_proxy(url: str) -> bool:
    """Whether this machine reaches that address only through another one."""
    place = urlsplit(url)
    proxies = getproxies()
    return (place.scheme in proxies or "all" in proxies) and not proxy_bypass(place.hostname or "")


def asked_patience(payload: bytes) -> float:
    """The seconds that a refusal names; one when it names none."""
    try:
        return max(1.0, float(orjson.loads(payload)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return 1.0
