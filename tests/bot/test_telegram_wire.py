"""The quick connection to Telegram behaves as a careful one, on either kind of event loop."""

import asyncio
import ssl
from contextlib import asynccontextmanager

import httpx
import pytest
import uvloop
from telegram.error import TimedOut

from bot.channels import telegram_wire
from bot.channels.telegram_lanes import Lanes, has_proxy
from bot.channels.telegram_wire import Cut, Lane, NotConnected
from tests.telegram import FakeTelegram

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}'
SECURITY = httpx.create_ssl_context()


class Server(asyncio.Protocol):
    """Gives its answers one after another; an empty one hangs up, None is silence."""

    def __init__(self, answers, made):
        self._answers = answers
        made.append(self)
        self.requests = []

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.requests.append(data)
        answer = self._answers.pop(0)
        if answer:
            for piece in answer if isinstance(answer, list) else [answer]:
                self.transport.write(piece)
        elif answer is not None:
            self.transport.abort()


@asynccontextmanager
async def serving(*answers):
    made = []
    waiting = list(answers)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Server(waiting, made), "127.0.0.1", 0)
    lane = Lane(SECURITY)
    try:
        yield lane, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/botX/sendMessage", made
    finally:
        lane.close()
        server.close()
        for one in made:
            one.transport.abort()
        await server.wait_closed()


async def test_one_connection_serves_many_requests():
    async with serving(OK, OK, OK) as (lane, url, made):
        for _ in range(3):
            assert await lane.post(url, b'{"a":1}') == (200, b'{"ok":true}')
        assert len(made) == 1
        assert (
            made[0].requests[0].startswith(b"POST /botX/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:")
        )
        assert made[0].requests[0].endswith(b'Content-Length: 7\r\n\r\n{"a":1}')


async def test_an_answer_may_come_in_pieces():
    pieces = [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 502 Bad Gateway\r\nTransfer-Encoding: ",
              b"chunked\r\n\r\n3\r\nabc\r\n", b"2\r\nde\r\n0\r\n\r\n"]  # fmt: skip
    async with serving(pieces, OK) as (lane, url, _):
        assert await lane.post(url, b"") == (502, b"abcde")
        assert await lane.post(url, b"") == (200, b'{"ok":true}')


async def test_a_connection_that_was_closed_is_made_anew():
    closing = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    async with serving(closing, OK, OK) as (lane, url, made):
        await lane.post(url, b"")
        await lane.post(url, b"")
        made[1].transport.close()
        await asyncio.sleep(0.05)
        await lane.post(url, b"")
        assert len(made) == 3


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n"])
async def test_a_connection_cut_before_the_answer_leaves_a_doubt(answer):
    async with serving(answer, OK) as (lane, url, _):
        with pytest.raises(Cut):
            await lane.post(url, b"")
        assert (await lane.post(url, b""))[0] == 200


async def test_silence_has_an_end_and_a_late_answer_is_nobodys(monkeypatch):
    monkeypatch.setattr(telegram_wire, "ANSWER_SECONDS", 0.05)
    async with serving(None, OK) as (lane, url, made):
        with pytest.raises(TimedOut):
            await lane.post(url, b"")
        late = OK.replace(b"200 OK", b"500 No")
        made[0].transport.write(late)
        assert (await lane.post(url, b""))[0] == 200


async def test_an_answer_without_end_is_not_kept(monkeypatch):
    monkeypatch.setattr(telegram_wire, "LONGEST_ANSWER", 5)
    async with serving(OK) as (lane, url, _):
        with pytest.raises(Cut):
            await lane.post(url, b"")


async def test_nobody_there_means_that_nothing_was_sent():
    async with serving() as (lane, url, _):
        pass
    with pytest.raises(NotConnected):
        await lane.post(url, b"")


async def test_who_does_not_wait_any_longer_takes_the_connection_along():
    async with serving(None, OK) as (lane, url, made):
        asking = asyncio.create_task(lane.post(url, b""))
        await asyncio.sleep(0.1)
        assert made[0].requests
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert (await lane.post(url, b""))[0] == 200
        assert len(made) == 2


async def test_encryption_is_checked():
    """A server that does not prove who it is gets nothing."""
    async with serving(OK) as (lane, url, made):
        with pytest.raises(NotConnected):
            await lane.post(url.replace("http:", "https:"), b"secret")
        assert b"secret" not in b"".join(b"".join(one.requests) for one in made)
        assert SECURITY.verify_mode == ssl.CERT_REQUIRED
        assert SECURITY.check_hostname


def test_it_works_on_uvloop_too():
    async def asks():
        async with FakeTelegram() as telegram:
            lanes = Lanes(SECURITY, telegram.url)
            answer = await lanes.post(f"{telegram.url}/bot{telegram.token}/getMe")
            await lanes.shutdown()
            return answer["username"]

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(asks()) == "don_doc_bot"


async def test_behind_a_proxy_httpx_finds_the_way(monkeypatch, telegram):
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert has_proxy("https://api.telegram.org")
    assert not has_proxy(telegram.url)
    monkeypatch.setenv("no_proxy", "api.telegram.org")
    assert not has_proxy("https://api.telegram.org")
