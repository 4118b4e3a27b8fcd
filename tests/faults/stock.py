"""Committees to take from: one is prepared, every run gets a copy of its own."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from typing import Protocol

from storage import schema
from tests.faults.committee import Committee
from tests.postgres import Cluster

Prepare = Callable[[str], Awaitable[Committee]]


class Stock(Protocol):
    """Gives a committee in a database that nobody else uses."""

    def copy(self) -> AbstractContextManager[Committee]: ...


class Files:
    """SQLite: the file is copied."""

    def __init__(self, folder: Path, prepare: Prepare) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._first = folder / "prepared.db"
        url = f"sqlite:///{self._first}"
        schema.upgrade(url)
        self._prepared = _finish(prepare, url)

    @contextmanager
    def copy(self) -> Generator[Committee, None, None]:
        file = self._folder / f"{next(self._numbers)}.db"
        yield Committee(f"sqlite:///{shutil.copy(self._first, file)}", self._prepared.tokens)


class Databases:
    """PostgreSQL: the server copies."""

    def __init__(self, cluster: Cluster, prepare: Prepare) -> None:
        self._cluster = cluster
        self._prepared = _finish(prepare, cluster.keep("faults"))

    @contextmanager
    def copy(self) -> Generator[Committee, None, None]:
        with self._cluster.copy_of("faults") as url:
            yield Committee(url, self._prepared.tokens)


def _finish(prepare: Prepare, url: str) -> Committee:
    """Runs to its end on a loop of its own, whatever loop the tests use."""

    async def prepared() -> Committee:
        return await prepare(url)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(prepared())).result()
