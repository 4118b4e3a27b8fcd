"""One transaction in this thread: run again when it lost a race, refused when the database is."""

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from storage.errors import Unavailable, is_unavailable, lost_a_race

T = TypeVar("T")

TRIES = 3  # every unit of work is pure, so it may run again
PAUSE = 0.01  # the winner first takes what it waited for, or the same deadlock forms again


def commit(engine: Engine, job: Callable[[Connection], T]) -> T:
    """Run `job`; when this returns, its rows are on disk."""

    def attempt() -> T:
        with engine.begin() as db:
            begin(db, "BEGIN IMMEDIATE")
            return job(db)

    return _again(attempt)


def look(engine: Engine, job: Callable[[Connection], T]) -> T:
    """Run `job` on one picture of the database that nobody changes meanwhile; keep nothing."""

    def attempt() -> T:
        with engine.connect() as db:
            if engine.dialect.name == "postgresql":
                db.execution_options(isolation_level="REPEATABLE READ")
            begin(db, "BEGIN")
            return job(db)

    return _again(attempt)


def begin(db: Connection, how: str) -> None:
    """SQLite is told when a transaction begins; PostgreSQL knows by itself."""
    if db.dialect.name == "sqlite":
        db.exec_driver_sql(how)


def _again(attempt: Callable[[], T]) -> T:
    for tries_left in reversed(range(TRIES)):
        try:
            return attempt()
        except SQLAlchemyError as problem:
            if tries_left and lost_a_race(problem):
                time.sleep(PAUSE)
                continue
            if is_unavailable(problem):
                raise Unavailable(str(problem)) from problem
            raise
    raise AssertionError("the last try returns or raises")
