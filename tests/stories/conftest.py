"""Every story is told on SQLite and on PostgreSQL, in a town that is built once and copied."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

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


async def _build(url: str) -> None:
    database = Database(url)
    await Town(database).opens()
    await database.close()
