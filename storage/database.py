"""The one door to the database: units of work in, committed results out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from storage import transactions
from storage.engine import open_engine
from storage.errors import Unavailable
from storage.writer import Writer

__all__ = ["Database", "Unavailable", "open_engine"]

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[Concatenate[Connection, P], T]


class Database:
    """Runs units of work: SQLite through one writer, PostgreSQL through a pool of threads.

    Every unit is pure: it may be run again when it lost a race, and it touches nothing but `db`.
    """

    def __init__(self, url: str, *, readers: int = 4) -> None:
        self.url = url
        self.engine = open_engine(url)
        self._threads = ThreadPoolExecutor(readers, thread_name_prefix="database")
        self._writer = Writer(self.engine) if self.engine.dialect.name == "sqlite" else None
        self._is_shut = False

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` in a transaction of its own; when this returns, the result is on disk."""
        job = _job(work, *args, **kwargs)
        if self._writer is not None:
            return await self._writer.put(job)
        return await self._in_thread(lambda: transactions.commit(self.engine, job))

    async def read(self, question: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question that changes nothing."""
        job = _job(question, *args, **kwargs)
        return await self._in_thread(lambda: transactions.look(self.engine, job))

    def now(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` at once in this thread: for the command line, where nobody else waits."""
        return transactions.commit(self.engine, _job(work, *args, **kwargs))

    async def close(self) -> None:
        """Commit what still waits, then let go."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """The same for the command line."""
        self._is_shut = True
        if self._writer is not None:
            self._writer.stop()
        self._threads.shutdown()
        self.engine.dispose()

    async def _in_thread(self, job: Callable[[], T]) -> T:
        if self._is_shut:
            raise Unavailable("the database is closed")
        return await asyncio.get_running_loop().run_in_executor(self._threads, job)


def _job(work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> Callable[[Connection], T]:
    def job(db: Connection) -> T:
        try:
            return work(db, *args, **kwargs)
        except (
            StopIteration
        ) as problem:  # no future can carry it: whoever waits would wait for ever
            raise RuntimeError("a unit of work ran out of values") from problem

    return job
