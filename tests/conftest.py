"""What every test may ask for: a database of either kind, and the folder of shared facts."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from storage import schema
from storage.database import Database
from tests.memory import use_memory
from tests.postgres import Cluster, newest_binaries

use_memory()
BOTH = ("sqlite", "postgresql")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: some tests wait for seconds, as people do."""
    return (os.cpu_count() or 1) + 1


def _without(reason: str) -> NoReturn:
    """Where a test cannot run it is skipped; in CI nothing may be skipped."""
    if os.environ.get("CI") == "true":  # noqa: TID251 - a setting of the tests, not of the program
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of plan documents and their truth, beside the checkout."""
    folder = Path(__file__).resolve().parents[1].parent / "shared"
    if not folder.is_dir():
        _without("there is no folder `shared` beside the checkout")
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A server for this session; with xdist each worker has its own."""
    binaries = newest_binaries()
    if binaries is None:
        _without("PostgreSQL is not installed on this machine")
    cluster = Cluster(binaries)
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with every table and no row, to copy from."""
    file = tmp_path_factory.mktemp("template") / "dondoc.db"
    schema.upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh migrated database, once of each kind."""
    if request.param == "sqlite":
        copy = shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "dondoc.db")
        yield f"sqlite:///{copy}"
    else:
        with request.getfixturevalue("postgres").database() as url:
            yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """The same, opened; closed afterwards."""
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database in which nobody has made a table yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        with request.getfixturevalue("postgres").empty_database() as url:
            yield url
