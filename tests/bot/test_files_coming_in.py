"""Files people send over Telegram and the web are kept whole, once, and no larger than allowed."""

import shutil

import pytest
from sqlalchemy import text

from bot.channel import Rejected
from bot.works import workshop
from bot.works.apart import Task
from bot.works.fetching import LARGEST, content_of
from storage import files
from storage.database import Database
from tests.bot.web import OURS, opened

HEALTH = "Trưởng phòng Y tế"


async def _files(database):
    question = text("select id, name, size, reference, digest from file order by id")
    return await database.read(lambda db: list(db.execute(question)))


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_document_over_telegram_is_fetched_when_it_is_needed(telegram, lan, live, mode):
    async with live(mode) as life:
        await life.knows(lan, seated=True)
        await lan.sends_file("Kế hoạch 2024.docx", b"PK 12345", "đây ạ")
        await lan.waits_for("", 5)
        ((file_id, name, size, _, digest),) = await _files(life.service.database)
        assert (name, size, digest) == ("Kế hoạch 2024.docx", 8, None)
        for _ in range(2):
            assert await content_of(life.service, file_id) == b"PK 12345"
        assert [call.method for call in telegram.calls].count("getFile") == 1
        assert (await _files(life.service.database))[0].digest


async def test_of_a_photo_there_is_a_file_too(lan, live):
    async with live() as life:
        await life.knows(lan, seated=True)
        await lan.sends_photo()
        await lan.waits_for("")
        ((file_id, name, *_),) = await _files(life.service.database)
        assert name == "photo.jpg"
        assert (await content_of(life.service, file_id)).startswith(b"\x89PNG")


async def test_a_file_telegram_no_longer_has_is_given_up(telegram, lan, live):
    async with live() as life:
        facts = {"channel": "telegram", "address": "1001", "reference": "gone", "name": "a"}
        row = {**facts, "size": 1, "received_at": life.service.clock.now()}
        file_id = await life.service.database.write(files.put, row)
        with pytest.raises(Rejected):
            await content_of(life.service, file_id)


async def test_while_work_takes_its_time_the_person_sees_it(lan, live, monkeypatch):
    monkeypatch.setattr(workshop, "TASKS", {"slow": Task("tests.works.readings:slow")})
    monkeypatch.setattr(workshop, "SHOWN_AFTER", 0.05)
    async with live() as life:
        facts = {"channel": "telegram", "address": "1001", "reference": "", "name": "a"}
        row = {**facts, "size": 1, "received_at": life.service.clock.now()}
        file_id = await life.service.database.write(files.put, row)
        await life.service.database.write(files.keep, file_id, b"1")
        made = {"work": "slow", "file_id": file_id, "for": ["telegram", "1001"]}
        assert (await workshop.do(life.service, made)).content == b'{"size":1}'
    assert lan.actions == ["typing"]


async def test_whoever_opens_the_bot_reads_what_it_is_for(telegram, live):
    async with live():
        await telegram.waits_for_calls("setMyShortDescription", 2)
    described = [call for call in telegram.calls if call.method.startswith("setMy")]
    languages = {(call.method, call.text("language_code")) for call in described}
    assert languages == {
        (method, language)
        for method in ("setMyCommands", "setMyDescription", "setMyShortDescription")
        for language in ("", "en")
    }
    assert all(call.status == 200 for call in described)


@pytest.fixture
async def site(migrated_file, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    async with opened(database, tmp_path) as site:
        yield site
    await database.close()


async def test_a_file_posted_on_the_page_is_kept_at_once(site):
    lan = await site.member(HEALTH)
    answer = await lan.sends("số liệu.xlsx", b"PK 1", text="bảng đây")
    assert answer.status_code == 200
    ((file_id, name, *_),) = await _files(site.service.database)
    assert name == "số liệu.xlsx"
    assert await content_of(site.service, file_id) == b"PK 1"
    await lan.sees("số liệu.xlsx bảng đây")


async def test_the_same_post_twice_is_one_file(site):
    lan = await site.member(HEALTH)
    for _ in range(2):
        await lan.sends("a.xlsx", b"PK 1", id="0123456789abcdef")
    assert len(await _files(site.service.database)) == 1


@pytest.mark.parametrize(
    ("content", "status"), [(b"", 400), (bytes(LARGEST + 1), 413)], ids=["empty", "large"]
)
async def test_an_empty_or_too_large_file_is_refused_in_words(site, content, status):
    lan = await site.member(HEALTH)
    answer = await lan.sends("a.xlsx", content)
    assert answer.status_code == status
    assert "Xin" in answer.json()["problem"]
    assert not await _files(site.service.database)


async def test_a_file_posted_by_another_site_is_refused(site):
    lan = await site.member(HEALTH)
    answer = await lan.http.post(
        "/chat/file",
        params={"id": "ab-12345678", "name": "a"},
        content=b"1",
        headers={"Content-Type": "application/octet-stream"},
    )
    assert answer.status_code == 403
    unnamed = await lan.http.post("/chat/file", content=b"1", headers=OURS)
    assert unnamed.status_code in {400, 403}
    assert not await _files(site.service.database)
