"""Whether the process lives is one question, whether it can do its work another."""

import pytest
from sqlalchemy import text

from tests.bot.web import opened


@pytest.fixture
async def site(database, tmp_path):
    async with opened(database, tmp_path) as site:
        yield site


async def test_a_service_that_can_write_is_ready(site):
    http = site.visitor().http
    assert (await http.get("/healthz")).json() == {"state": "alive"}
    ready = await http.get("/readyz")
    assert (ready.status_code, ready.json()) == (200, {"state": "ready"})


async def test_a_database_of_another_revision_is_not_ready(site):
    await site.service.database.write(
        lambda db: db.execute(text("update alembic_version set version_num = '9999'"))
    )
    ready = await site.visitor().http.get("/readyz")
    assert (ready.status_code, ready.json()["state"]) == (503, "the database has another revision")


async def test_a_database_that_cannot_be_written_is_not_ready_but_the_process_lives(site):
    await site.service.database.close()
    http = site.visitor().http
    ready = await http.get("/readyz")
    assert (ready.status_code, ready.json()["state"]) == (503, "the database cannot be written")
    assert (await http.get("/healthz")).status_code == 200
    http.cookies.set("dondoc_chat", "somebody")
    said = await http.get("/chat")
    assert said.status_code == 503
    assert said.headers["retry-after"]
    assert "Máy chủ đang bận" in said.text
