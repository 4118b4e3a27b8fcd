"""Whoever asks a page for what is another's, or comes when their seat has ended, gets nothing."""

import shutil
import uuid

import pytest
from fastapi import FastAPI
from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from bot import web
from storage.database import Database
from storage.members import Seat
from tests.bot.web import OURS, TOKEN, opened

HEALTH, JUSTICE = "Trưởng phòng Y tế", "Trưởng phòng Tư pháp"
OPEN = {"/static/{name}", "/", "/chat", "/chat/enter", "/stage", "/healthz", "/readyz", "/metrics"}
SAID = {"seen", "outbox", "conversation", "account"}
A_FILE = {"X-Dondoc": "1", "Content-Type": "application/octet-stream"}


@pytest.fixture
async def site(migrated_file, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    async with opened(database, tmp_path) as site:
        yield site
    await database.close()


def everything(db):
    return {
        name: sorted(map(repr, db.execute(select(table))))
        for name, table in SQLModel.metadata.tables.items()
        if name not in SAID
    }


async def asks_everything(http, base, query, letter_id):
    """Every request of a chat, as one browser would make it; returns the answers by path."""
    name = uuid.uuid4().hex
    say = {"id": name, "text": "96", "after": ""}
    return {
        "lines": await http.get(f"{base}/lines{query}", headers=OURS),
        "things": await http.get(f"{base}/things/{letter_id}{query}", headers=OURS),
        "say": await http.post(f"{base}/say{query}", json=say, headers=OURS),
        "file": await http.post(
            f"{base}/file{query}",
            params={"id": name, "name": "a.pdf"},
            content=b"%PDF-1.4",
            headers=A_FILE,
        ),
    }


async def has_a_picture(site, chair):
    """A letter of the chair's with a picture; its number."""
    await chair.says("tổng hợp")
    address = (await site.account("chair")).address
    made = {"kind": "picture", "period_id": 1}
    return await site.writes(address, "Hình", made=made)


async def test_without_a_session_every_path_is_refused_and_nothing_changes(site):
    chair = await site.member("chair")
    letter_id = await has_a_picture(site, chair)
    before = await site.service.database.read(everything)
    for cookie in (None, "", "x" * 43):
        http = site.visitor().http
        if cookie is not None:
            http.cookies.set("dondoc_chat", cookie)
        query = f"?as={await site.member_id('chair')}"
        for base, asked in (("/chat", ""), ("/chat", query), ("/stage/chat", query)):
            found = await asks_everything(http, base, asked, letter_id)
            found["events"] = await http.get(f"{base}/events{asked}", headers=OURS)
            assert {one.status_code for one in found.values()} <= {401, 403}, (base, found)
    assert await site.service.database.read(everything) == before


async def test_another_persons_session_reaches_nothing_of_mine(site):
    chair, lan = await site.member("chair"), await site.member(HEALTH)
    letter_id = await has_a_picture(site, chair)
    mine = await lan.texts()
    query = f"?as={await site.member_id('chair')}"
    found = await asks_everything(lan.http, "/chat", query, letter_id)
    assert found["things"].status_code == 404
    assert [
        one["text"] for one in found["lines"].json()["lines"]
    ] == mine  # `as` means nothing here
    before = await site.service.database.read(everything)
    found = await asks_everything(lan.http, "/stage/chat", query, letter_id)
    assert {one.status_code for one in found.values()} == {403}
    captured = [choice["carries"] for line in await chair.lines() for choice in line["choices"]]
    assert captured
    for carried in captured:
        answer = await lan.says("", choice=carried, letter=letter_id)
        assert answer.status_code == 409, carried  # no message of theirs has such a button
    assert await site.service.database.read(everything) == before


async def test_a_session_whose_seat_has_ended_says_and_sees_nothing_more(site):
    lan = await site.member(HEALTH)
    member_id = await site.member_id(HEALTH)
    await lan.says("báo cáo")
    now = site.service.clock.now()

    def end(db):
        db.execute(update(Seat).where(col(Seat.member_id) == member_id).values(until=now))

    await site.service.database.write(end)
    before = await site.service.database.read(everything)
    await lan.says("96")
    await lan.says("go on", choice=None)
    assert not any("Đã ghi" in text for text in await lan.texts())
    for act in ("báo cáo", "tình hình", "minh chứng"):
        await lan.says(act)
    assert await site.service.database.read(everything) == before


async def test_every_path_of_the_pages_stands_in_this_test(site):
    """A new path must be thought about here."""
    app = FastAPI(openapi_url=None)
    web.mount(app, site.service, TOKEN)
    paths = set(_paths(app.routes))
    chat = {"lines", "say", "file", "events", "things/{letter_id:int}"}
    known = {f"{base}/{one}" for base in ("/chat", "/stage/chat") for one in chat}
    stage = {"/stage/state", "/stage/jump", "/stage/invite"}
    assert paths - OPEN == known | stage


def _paths(routes):
    for route in routes:
        if hasattr(route, "original_router"):  # a router that was included keeps its routes
            yield from _paths(route.original_router.routes)
        else:
            yield route.path
