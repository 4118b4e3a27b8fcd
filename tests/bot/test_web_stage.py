"""The stage: closed without its token, and a clock that passes nobody by."""

import shutil
from datetime import datetime

import pytest
from sqlalchemy import text

from bot.web.journey import Journey
from storage import stage
from storage.database import Database
from tests.bot.web import OURS, TOKEN, opened

HEALTH = "Trưởng phòng Y tế"


@pytest.fixture
async def sqlite(migrated_file, tmp_path):
    opened = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'dondoc.db')}")
    yield opened
    await opened.close()


@pytest.fixture
async def site(sqlite, tmp_path):
    async with opened(sqlite, tmp_path) as site:
        yield site


async def state(visitor):
    return (await visitor.http.get("/stage/state", headers=OURS)).json()


async def test_the_token_becomes_a_cookie_and_leaves_the_address(site):
    http = site.visitor().http
    answer = await http.get("/stage", params={"token": TOKEN})
    assert (answer.status_code, answer.headers["location"]) == (303, "/stage")
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert TOKEN not in answer.headers["set-cookie"]
    assert "Sân khấu trình diễn" in (await http.get("/stage")).text


@pytest.mark.parametrize("path", ["/stage", "/stage?token=", "/stage?token=wrong", "/stage/state"])
async def test_without_the_token_the_stage_is_closed(site, path):
    answer = await site.visitor().http.get(path)
    assert answer.status_code == 403
    assert "đường dẫn in ra" in answer.text


async def test_without_the_token_nobody_speaks_as_somebody_else(site):
    visitor = await site.member(HEALTH)
    query = f"?as={await site.member_id('chair')}"
    for path in ("lines", "events", "things/1"):
        assert (await visitor.http.get(f"/stage/chat/{path}{query}")).status_code == 403
    for path, body in (
        ("/stage/chat/say", {"id": "12345678", "text": "tổng hợp"}),
        ("/stage/invite", {}),
        ("/stage/jump", {"to": "due"}),
    ):
        assert (await visitor.posts(f"{path}{query}", body)).status_code == 403


async def test_a_service_for_real_people_has_no_stage(sqlite, tmp_path):
    async with opened(sqlite, tmp_path, has_stage=False) as site:
        for path in ("/stage", f"/stage?token={TOKEN}", "/stage/state"):
            assert (await site.visitor().http.get(path)).status_code == 404


@pytest.mark.parametrize("who", ["", "0", "99999", "-1", "1 or 1=1", "٣", "9" * 30])
async def test_only_people_of_the_plan_can_be_played(site, who):
    visitor = await site.on_stage(HEALTH)
    answer = await visitor.http.get("/stage/chat/lines", params={"as": who}, headers=OURS)
    assert answer.status_code == 404


async def test_everybody_is_listed_with_role_and_state_in_words(site):
    visitor = await site.on_stage(HEALTH)
    people = (await state(visitor))["people"]
    assert [one["roleInWords"] for one in people[:3]] == [
        "Quản trị",
        "Văn phòng tổng hợp",
        "Trưởng ban",
    ]
    health = next(one for one in people if one["name"] == HEALTH)
    assert (health["state"], health["hasJoined"]) == ("chưa tham gia", False)
    await site.joined_on_stage(HEALTH)
    people = (await state(visitor))["people"]
    health = next(one for one in people if one["name"] == HEALTH)
    assert health["state"].startswith("còn ")


async def test_a_jump_to_the_due_moment_stops_at_every_reminder_on_the_way(site):
    health = await site.joined_on_stage(HEALTH)
    answer = await health.posts("/stage/jump", {"to": "due"})
    assert answer.json()["clock"] == {"day": "Thứ Sáu, 15/03/2024", "time": "00:01"}
    said = await site.service.database.read(_reminded_at)
    days = [datetime.fromisoformat(at).date().isoformat() for at in said]
    assert days == ["2024-03-07", "2024-03-12", "2024-03-14"]
    assert all(datetime.fromisoformat(at).strftime("%H:%M") == "01:30" for at in said)  # 08:30


async def test_the_clock_is_kept_for_the_next_start(site):
    visitor = await site.on_stage(HEALTH)
    await visitor.posts("/stage/jump", {"to": "reminder"})
    shift = await site.service.database.read(stage.shift)
    assert abs((shift - site.service.clock.ahead).total_seconds()) < 1


async def test_when_nothing_lies_ahead_the_stage_says_so(site):
    visitor = await site.on_stage(HEALTH)
    for _ in range(2):
        answer = await visitor.posts("/stage/jump", {"to": "due"})
    while (await state(visitor))["jumps"]["due"] is not None:
        answer = await visitor.posts("/stage/jump", {"to": "due"})
    answer = await visitor.posts("/stage/jump", {"to": "due"})
    assert answer.status_code == 409
    assert "không còn mốc" in answer.json()["problem"]


async def test_a_step_that_falls_into_the_evening_waits_for_the_morning(site):
    ahead = await Journey(site.service).ahead()
    assert ahead.stop == ahead.reminder
    await site.service.database.write(
        lambda db: db.execute(
            text("update reminder set due_at = :at where state = 'waiting'"),
            {"at": "2024-03-04 01:00:00.000000"},
        )
    )
    ahead = await Journey(site.service).ahead()
    assert ahead.stop.isoformat() == "2024-03-05T08:00:00+07:00"


async def test_the_next_period_opens_when_its_day_is_passed(site):
    visitor = await site.on_stage(HEALTH)
    await visitor.posts("/stage/jump", {"to": "consolidate"})
    after = (await visitor.posts("/stage/jump", {"to": "reminder"})).json()
    while after["jumps"]["due"] is None:
        after = (await visitor.posts("/stage/jump", {"to": "reminder"})).json()
    assert after["jumps"]["due"] == "00:01 Thứ Bảy, 15/06/2024"


def _reminded_at(db):
    question = text("select created_at from outbox where kind = 'reminder' order by id")
    return list(db.scalars(question))
