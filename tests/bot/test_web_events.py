"""Lines that come by themselves, and what a cut connection must not lose."""

import asyncio
import json
import socket
from contextlib import ExitStack, asynccontextmanager

import pytest
import uvicorn
from fastapi import FastAPI

from bot import web
from bot.web.talk import MOST_PAGES
from tests.bot.web import OURS, opened

HEALTH = "Trưởng phòng Y tế"


@pytest.fixture
async def site(database, tmp_path):
    async with opened(database, tmp_path) as site:
        yield site


class Page:
    """An open page that listens."""

    def __init__(self, answer):
        self._parts = answer.aiter_lines()
        self.last_id = ""

    async def batch(self):
        async with asyncio.timeout(8):
            async for line in self._parts:
                if line.startswith("id: "):
                    self.last_id = line.removeprefix("id: ")
                if line.startswith("data: "):
                    return json.loads(line.removeprefix("data: "))["lines"]
        raise AssertionError("the stream ended")

    async def text(self):
        return [line["text"] for line in await self.batch()]


@asynccontextmanager
async def listening(visitor, **headers):
    async with visitor.http.stream("GET", "/chat/events", headers={**OURS, **headers}) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield Page(answer)


async def test_a_page_hears_what_this_process_says_at_once(site):
    visitor = await site.member(HEALTH)
    async with listening(visitor) as page:
        await page.batch()
        await visitor.says("trợ giúp")
        said = await page.batch()
        assert said[0]["text"] == "trợ giúp"
        assert len(said) == 2


async def test_a_page_finds_what_another_process_wrote(site):
    visitor = await site.member(HEALTH)
    async with listening(visitor) as page:
        await page.batch()
        await site.writes((await site.account(HEALTH)).address, "Từ một máy khác")
        assert await page.text() == ["Từ một máy khác"]


async def test_a_page_that_comes_back_gets_what_it_missed_and_nothing_twice(site):
    visitor = await site.member(HEALTH)
    address = (await site.account(HEALTH)).address
    async with listening(visitor) as page:
        before = {line["id"] for line in await page.batch()}
        place = page.last_id
    for text in ("một", "hai"):
        await site.writes(address, text)
    async with listening(visitor, **{"Last-Event-ID": place}) as page:
        missed = [line for line in await page.batch() if line["id"] not in before]
        assert [line["text"] for line in missed] == ["một", "hai"]
        # Lines from a little before may come again, under names the page knows; theirs do not.
        assert not [line for line in await page_rest(page) if line["isTheirs"]]


async def page_rest(page):
    try:
        return await asyncio.wait_for(page.batch(), 3)
    except TimeoutError:
        return []


async def test_the_server_can_end_while_pages_are_open(site):
    visitor = await site.member(HEALTH)
    async with listening(visitor) as page:
        await page.batch()
        site.service.channels["web"].stop()
        with pytest.raises(AssertionError, match="the stream ended"):
            await page.batch()


async def test_one_address_cannot_hold_endless_connections(site):
    visitor = await site.member(HEALTH)
    address = (await site.account(HEALTH)).address
    channel = site.service.channels["web"]
    with ExitStack() as open_pages:
        for _ in range(MOST_PAGES):
            open_pages.enter_context(channel.watching(address))
        assert (await visitor.http.get("/chat/events")).status_code == 429
    assert channel.pages_at(address) == 0


async def test_a_server_with_open_pages_ends_in_a_moment(site):
    visitor = await site.member(HEALTH)
    app, channel = FastAPI(openapi_url=None), site.service.channels["web"]
    web.mount(app, site.service)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(app, lifespan="off", log_config=None, ws="none")
        server = web.Server(config, channel)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        async with visitor.http.stream("GET", f"{url}/chat/events") as answer:
            await anext(answer.aiter_lines())
            server.should_exit = True
            async with asyncio.timeout(3):
                await serving
