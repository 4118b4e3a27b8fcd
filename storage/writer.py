"""The only thread that writes to SQLite; it commits everything that waits at once."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")
MOST = 256  # units in one commit: enough to share the flush, few enough to keep the wait short


@dataclass(slots=True)
class Unit:
    """One unit of work, and who waits for it."""

    job: Callable[[Connection], Any]
    waiting: asyncio.Future[Any]
    result: Any = None
    problem: BaseException | None = None

    def settle(self) -> None:
        if self.waiting.done():  # whoever asked has gone away; the work is committed all the same
            return
        if self.problem is not None:
            self.waiting.set_exception(self.problem)
        else:
            self.waiting.set_result(self.result)


class Writer:
    """Takes units of work in order; each runs in a savepoint, one commit serves all that wait."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._units: queue.SimpleQueue[Unit | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    async def put(self, job: Callable[[Connection], T]) -> T:
        waiting: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._units.put(Unit(job, waiting))
        return await waiting

    async def close(self) -> None:
        self._units.put(None)
        await asyncio.get_running_loop().run_in_executor(None, self._thread.join)

    def _work(self) -> None:
        with self._engine.connect() as db:
            while (units := self._next()) is not None:
                commit_together(db, units)
                _settle(units)

    def _next(self) -> list[Unit] | None:
        first = self._units.get()
        if first is None:
            return None
        units = [first]
        while len(units) < MOST:
            try:
                unit = self._units.get_nowait()
            except queue.Empty:
                break
            if unit is None:
                self._units.put(None)
                break
            units.append(unit)
        return units


def commit_together(db: Connection, units: list[Unit]) -> None:
    """Run every unit in a savepoint of its own and commit once; a bad one takes only itself back."""
    try:
        with db.begin():
            db.exec_driver_sql("BEGIN IMMEDIATE")
            for unit in units:
                _run(db, unit)
    except BaseException as problem:  # ruff: ignore[blind-except] - the disk said no: nobody may believe otherwise
        for unit in units:
            unit.problem = problem


def _run(db: Connection, unit: Unit) -> None:
    db.exec_driver_sql("SAVEPOINT unit")
    try:
        unit.result = unit.job(db)
        db.exec_driver_sql("RELEASE unit")
    except Exception as problem:  # ruff: ignore[blind-except] - handed to the one who asked
        unit.problem = problem
        db.exec_driver_sql("ROLLBACK TO unit")
        db.exec_driver_sql("RELEASE unit")


def _settle(units: list[Unit]) -> None:
    """Tell everyone who waits, with one wake-up per loop rather than one per unit."""
    loop = units[0].waiting.get_loop()

    def settle_all() -> None:
        for unit in units:
            unit.settle()

    try:
        loop.call_soon_threadsafe(settle_all)
    except RuntimeError:
        return  # the loop is closed: the program is going down, and what is committed is committed
