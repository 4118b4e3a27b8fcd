"""The one door to the database: units of work in, committed results out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from storage.writer import Writer

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[Concatenate[Connection, P], T]

TRIES = 3  # a deadlock or a lost race is run again this often; every unit of work is pure


class Database:
    """Runs units of work: SQLite through one writer that commits many at once, PostgreSQL through a pool."""

    def __init__(self, url: str, *, readers: int = 4) -> None:
        self.url = url
        self.engine = open_engine(url)
        self._threads = ThreadPoolExecutor(readers, thread_name_prefix="database")
        self._writer = Writer(self.engine) if self.engine.dialect.name == "sqlite" else None

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` in a transaction of its own; when this returns, the result is on disk."""
        if self._writer is not None:
            return await self._writer.put(lambda db: work(db, *args, **kwargs))
        return await self._in_thread(lambda: self._commit(lambda db: work(db, *args, **kwargs)))

    async def read(self, question: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question that changes nothing."""

        def ask() -> T:
            with self.engine.connect() as db:
                return question(db, *args, **kwargs)

        return await self._in_thread(ask)

    def now(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` at once in this thread: for the command line, where nobody else waits."""
        return self._commit(lambda db: work(db, *args, **kwargs))

    async def close(self) -> None:
        if self._writer is not None:
            await self._writer.close()
        await asyncio.get_running_loop().run_in_executor(None, self.shut)

    def shut(self) -> None:
        """Let go of threads and connections; the last step of `close`."""
        self._threads.shutdown()
        self.engine.dispose()

    async def _in_thread(self, job: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, job)

    def _commit(self, job: Callable[[Connection], T]) -> T:
        for tries_left in reversed(range(TRIES)):
            try:
                with self.engine.begin() as db:
                    if self._writer is not None:
                        db.exec_driver_sql("BEGIN IMMEDIATE")
                    return job(db)
            except OperationalError as problem:
                if not tries_left or not _lost_a_race(problem):
                    raise
        raise AssertionError("unreachable")


def open_engine(url: str) -> Engine:
    """An engine with our pragmas; `postgresql://` means psycopg 3."""
    url = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 3})
    engine = create_engine(
        url,
        poolclass=QueuePool,
        # Python's sqlite3 would open transactions by itself; we say BEGIN IMMEDIATE where we write.
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 10},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: object, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
    ):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]


def _lost_a_race(problem: OperationalError) -> bool:
    """Serialization failure or deadlock: the other one won, this one runs again."""
    return getattr(problem.orig, "sqlstate", None) in {"40001", "40P01"}
