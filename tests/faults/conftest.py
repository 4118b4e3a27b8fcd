"""The nursery, committees to copy, and the one line that a soak leaves behind."""

import sys
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.faults.nursery import Nursery
from tests.faults.process import Launch, from_nursery
from tests.faults.scenarios import settled
from tests.faults.stock import Databases, Files, Stock
from tests.telegram import FakeTelegram

LINES: list[str] = []


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    parent = Nursery()
    yield parent
    parent.closes()


@pytest.fixture
def launch(nursery: Nursery) -> Launch:
    return from_nursery(nursery)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Stock:
    return Files(tmp_path_factory.mktemp("committees"), settled)


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Stock:
    return Databases(request.getfixturevalue("postgres"), settled)


@pytest.fixture
def stock(request: pytest.FixtureRequest) -> Stock:
    """Of SQLite, unless the test is told "databases"."""
    return request.getfixturevalue(getattr(request, "param", "files"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in LINES:
        terminalreporter.write_line(line)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """A worker of xdist has no summary of its own."""
    if hasattr(config, "workerinput"):
        for line in LINES:
            print(line, file=sys.__stderr__, flush=True)
