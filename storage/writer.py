"""The only thread that writes to SQLite; it commits everything that waits at once."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from storage.errors import Unavailable, is_unavailable

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
        self._thread: threading.Thread | None = None
        self._db: Connection | None = None
        self._door = threading.Lock()  # nobody may queue behind the last unit
        self._is_stopped = False

    async def put(self, job: Callable[[Connection], T]) -> T:
        """Queue `job` and wait until it is on disk."""
        waiting: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        with self._door:
            if self._is_stopped:
                raise Unavailable("the database is closed")
            self._start()
            self._units.put(Unit(job, waiting))
        return await waiting

    def stop(self) -> None:
        """Commit what waits, then end; nothing is taken afterwards."""
        with self._door:
            self._is_stopped = True
            self._units.put(None)
        if self._thread is not None:
            self._thread.join()

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while units := self._next():
            self._finish(units)
            _settle(units)
        if self._db is not None:
            self._db.close()

    def _next(self) -> list[Unit]:
        """Everything that waits, up to a limit; nothing when it is time to end."""
        units: list[Unit] = []
        unit = self._units.get()
        while unit is not None:
            units.append(unit)
            if len(units) == MOST or self._units.empty():
                return units
            unit = self._units.get()
        if units:
            self._units.put(None)
        return units

    def _finish(self, units: Sequence[Unit]) -> None:
        try:
            if self._db is None:
                self._db = self._engine.connect()
            commit_together(self._db, units)
        except Exception as problem:  # noqa: BLE001 - the disk said no: nobody may believe otherwise
            for unit in units:
                unit.problem = _refusal(problem)
            self._forget_connection()

    def _forget_connection(self) -> None:
        """Whatever state the connection is in: the next commit begins with a new one."""
        if self._db is not None:
            self._db.invalidate()
            self._db.close()
            self._db = None


def commit_together(db: Connection, units: Sequence[Unit]) -> None:
    """Run each unit in its own savepoint and commit once; a bad one takes only itself back."""
    with db.begin():
        # Straight to the driver: a savepoint must not cost more than the statement it guards.
        say: Callable[[str], object] = db.connection.driver_connection.execute  # type: ignore[union-attr]
        say("BEGIN IMMEDIATE")
        for unit in units:
            _run(db, say, unit)


def _run(db: Connection, say: Callable[[str], object], unit: Unit) -> None:
    say("SAVEPOINT unit")
    try:
        unit.result = unit.job(db)
    except BaseException as problem:  # noqa: BLE001 - handed to the one who asked
        unit.problem = _refusal(problem) if is_unavailable(problem) else problem
        say("ROLLBACK TO unit")
    say("RELEASE unit")


def _refusal(problem: BaseException) -> Unavailable:
    refusal = Unavailable(str(problem))
    refusal.__cause__ = problem
    return refusal


def _settle(units: Sequence[Unit]) -> None:
    """Tell everyone who waits, with one wake-up per loop rather than one per unit."""
    for loop in {unit.waiting.get_loop() for unit in units}:
        mine = [unit for unit in units if unit.waiting.get_loop() is loop]
        try:
            loop.call_soon_threadsafe(_settle_all, mine)
        except RuntimeError:
            continue  # the loop is closed: nobody is left to hear it, and committed is committed


def _settle_all(units: Sequence[Unit]) -> None:
    for unit in units:
        unit.settle()
