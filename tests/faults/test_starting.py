"""A start that cannot be is refused in one sentence; a refused token hurts nothing else."""

import asyncio
import sqlite3
from contextlib import closing

import httpx
import psycopg
import pytest

from tests.faults.keeper import Keeper
from tests.faults.process import Settings, by_command, reserved, with_port
from tests.faults.scenarios import NOW
from tests.faults.words import found, said

pytestmark = pytest.mark.kill

A_WHILE = 3.0
MOST_CALLS = 3  # a loop without a pause would make hundreds


async def test_a_port_in_use_is_told_in_one_sentence(stock, telegram, tmp_path):
    with stock.copy() as committee, reserved() as other:
        settings = with_port(Settings(committee.url, tmp_path, telegram, now=NOW), other)
        other.listen()
        await is_refused(settings, said("cli-port-in-use", port=settings.port))
        assert telegram.calls == []


@pytest.mark.parametrize("stock", ["files", "databases"], indirect=True)
async def test_a_newer_database_is_left_as_it_is_in_one_sentence(stock, telegram, tmp_path):
    with stock.copy() as committee, reserved() as port:
        run(committee.url, "UPDATE alembic_version SET version_num = '9999'")
        settings = with_port(Settings(committee.url, tmp_path, telegram, now=NOW), port)
        await is_refused(settings, said("cli-newer-database", revision="9999"))
        assert await committee.rows("SELECT version_num FROM alembic_version") == [("9999",)]


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_refused_token_makes_the_service_unready_but_not_restless(
    mode, stock, launch, telegram, tmp_path
):
    telegram.fail_next("*", 401, times=10_000)
    with stock.copy() as committee:
        settings = Settings(committee.url, tmp_path, telegram, mode, NOW)
        async with Keeper(launch, settings) as keeper:
            await telegram.until(lambda: telegram.refused, 40)
            await asyncio.sleep(A_WHILE)
            assert len(telegram.calls) <= MOST_CALLS
            async with httpx.AsyncClient(base_url=keeper.settings.url, trust_env=False) as http:
                alive, ready = await http.get("/healthz"), await http.get("/readyz")
            assert (alive.status_code, ready.status_code) == (200, 503)
            assert "token" in ready.text
            assert telegram.token not in ready.text + keeper.log


async def is_refused(settings: Settings, sentence: str) -> None:
    """Exit 1, one line, no trace."""
    process = by_command(settings)
    async with asyncio.timeout(60):
        assert await process.ended() == 1
    told = settings.log.read_text(encoding="utf-8").strip()
    assert found(f"^{sentence}$", told), told
    assert "\n" not in told


def run(url: str, change: str) -> None:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file, file:
            file.execute(change)
        return
    with psycopg.connect(url) as db:
        db.execute(change.encode())
