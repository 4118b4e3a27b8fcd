"""Every story is told on SQLite and on PostgreSQL, in a town that is built once and copied."""

import asyncio
import importlib
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.works import apart
from storage.database import Database
from tests.story import Town

BUILT = "a_town"


@pytest.fixture(scope="session")
def town_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("town") / "town.db"))
    asyncio.run(_build(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def town_template(postgres) -> str:
    asyncio.run(_build(postgres.keep(BUILT)))
    return BUILT


@pytest.fixture(params=["sqlite", "postgresql"])
def town_url(request, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        copy = shutil.copy(request.getfixturevalue("town_file"), tmp_path / "town.db")
        yield f"sqlite:///{copy}"
    else:
        template = request.getfixturevalue("town_template")
        with request.getfixturevalue("postgres").copy_of(template) as url:
            yield url


@pytest.fixture
async def town(town_url: str) -> AsyncIterator[Town]:
    database = Database(town_url)
    yield Town(database)
    await database.close()


@pytest.fixture
def files_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a process for every file: its start takes longer than the reading.

    That process is part of the stories in test_plan.py, of tests/works, and of tests/faults.
    """
    monkeypatch.setattr(apart, "run", _read_here)


async def _read_here(task: apart.Task, content: bytes, name: str) -> dict[str, Any]:
    module, _, called = task.function.partition(":")
    function = getattr(importlib.import_module(module), called)
    found = await asyncio.to_thread(function, content, name)
    return orjson.loads(orjson.dumps(found))


async def _build(url: str) -> None:
    database = Database(url)
    await Town(database).opens()
    await database.close()
