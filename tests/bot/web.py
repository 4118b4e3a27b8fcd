"""The pages of a service with the demonstration plan, over real HTTP."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from bot import web
from bot.channels.web import WebChannel
from bot.clock import Clock
from bot.demonstration import prepare
from bot.house import house_of
from bot.inbox import WORKSHOP
from bot.service import Service
from bot.settings import Settings
from bot.terminal.inviting import invite
from bot.works.workshop import Workshop
from storage import accounts, members, outbox, plans
from storage.database import Database
from tests.telegram.server import Server

TOKEN = "start-up-token-of-the-tests"
START = datetime.fromisoformat("2024-03-04T09:00:00+07:00")
OURS = {"X-Dondoc": "1"}


class Visitor:
    """Somebody's browser: it keeps cookies and posts what our page would post."""

    def __init__(self, site: Site, base: str, query: str = "") -> None:
        self.site = site
        self.base = base
        self.query = query
        self.after = ""
        self.http = httpx.AsyncClient(base_url=site.url, timeout=20)

    async def posts(self, path: str, body: dict[str, Any], **headers: str) -> httpx.Response:
        return await self.http.post(path, json=body, headers={**OURS, **headers})

    async def says(self, text: str, **facts: Any) -> httpx.Response:
        body = {"id": uuid.uuid4().hex, "text": text, "after": self.after, **facts}
        return await self.posts(f"{self.base}/say{self.query}", body)

    async def sends(self, name: str, content: bytes, **facts: str) -> httpx.Response:
        """Post a file as our page does."""
        params = {
            **dict(httpx.QueryParams(self.query.removeprefix("?"))),
            "id": uuid.uuid4().hex,
            "name": name,
        }
        kind = {"Content-Type": "application/octet-stream"}
        return await self.http.post(
            f"{self.base}/file", params={**params, **facts}, content=content, headers=OURS | kind
        )

    async def taps(self, label: str) -> httpx.Response:
        """Press a button of the newest message that has it."""
        for line in reversed(await self.lines()):
            for choice in line["choices"]:
                if choice["label"] == label:
                    return await self.says("", choice=choice["carries"], letter=line["letter"])
        raise AssertionError(f"no button {label!r}")

    async def enters(self, invitation: str) -> httpx.Response:
        return await self.posts("/chat/enter", {"id": uuid.uuid4().hex, "invite": invitation})

    async def lines(self) -> list[dict[str, Any]]:
        answer = await self.http.get(f"{self.base}/lines{self.query}", headers=OURS)
        assert answer.status_code == 200, answer.text
        return answer.json()["lines"]

    async def texts(self) -> list[str]:
        return [line["text"] for line in await self.lines()]

    async def sees(self, part: str) -> None:
        texts = await self.texts()
        assert any(part in text for text in texts), texts


class Site:
    """The service and the door to it."""

    def __init__(self, service: Service, server: Server, parts: AsyncExitStack) -> None:
        self.service = service
        self.server = server
        self.url = server.url
        self._parts = parts

    def visitor(self, base: str = "/chat", query: str = "") -> Visitor:
        found = Visitor(self, base, query)
        self._parts.push_async_callback(found.http.aclose)
        return found

    async def on_stage(self, name: str) -> Visitor:
        """The chat of somebody on the stage, who may not have joined."""
        visitor = self.visitor("/stage/chat", f"?as={await self.member_id(name)}")
        await visitor.http.get("/stage", params={"token": TOKEN})
        return visitor

    async def joined_on_stage(self, name: str) -> Visitor:
        visitor = await self.on_stage(name)
        await visitor.posts(f"/stage/invite{visitor.query}", {})
        await visitor.taps("Đúng là tôi")
        await visitor.taps("Đồng ý")
        return visitor

    async def member(self, name: str) -> Visitor:
        """Somebody who came in by their invitation and said who they are."""
        visitor = self.visitor()
        await visitor.enters(await self.invitation(name))
        await visitor.taps("Đúng là tôi")
        await visitor.taps("Đồng ý")
        return visitor

    async def invitation(self, name: str) -> str:
        now, house = self.service.clock.now(), self.service.house
        made = await self.service.database.write(invite, house, [name], now, everybody=False)
        return made[0].token

    async def member_id(self, name: str) -> int:
        def find(db):
            committee_id = plans.active(db)[0].committee_id
            sitting = members.sitting_in(db, committee_id, self.service.clock.now())
            return next(one.member_id for one in sitting if name in {one.party_name, one.role})

        return await self.service.database.read(find)

    async def account(self, name: str) -> accounts.Speaker:
        member_id = await self.member_id(name)
        found = await self.service.database.read(accounts.of_member, member_id)
        return found[0]

    async def writes(self, address: str, text: str, **facts: Any) -> int:
        """A row in the outbox, as another process would put it there: nobody is woken."""
        now = self.service.clock.now()
        letter = {"channel": "web", "address": address, "kind": "note", "text": text}
        moments = {"created_at": now, "next_at": now}
        return await self.service.database.write(outbox.put, {**letter, **moments, **facts})


@asynccontextmanager
async def opened(
    database: Database, folder: Path, *, has_stage: bool = True, **settings: Any
) -> AsyncGenerator[Site]:
    """A service with pages, for the time of the block."""
    known = Settings(_env_file=None, data_dir=folder, **settings)
    service = Service(known, database, house_of(known), Clock(START), has_stage=has_stage)
    service.channels["web"] = WebChannel(service)
    service.channels[WORKSHOP] = Workshop(service)
    await prepare(service)
    await service.tick()
    app = FastAPI(openapi_url=None)
    web.mount(app, service, TOKEN)
    server = Server(app)
    server.up()
    async with AsyncExitStack() as parts:
        parts.push_async_callback(server.close)
        parts.callback(service.channels["web"].stop)
        yield Site(service, server, parts)
