"""One migration at a time, and a copy of what was there before it."""

import re
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, make_url

_KEY = 0x646F6E646F63  # "dondoc": what PostgreSQL's advisory lock is known by
PATIENCE = 600  # seconds: somebody else is migrating, and a large table takes its time


@contextmanager
def alone(db: Connection) -> Generator[None]:
    """Wait until no other process migrates this database; a killed one lets go by dying."""
    if db.dialect.name == "sqlite":
        with _alone_beside(database_file(str(db.engine.url))):
            yield
        return
    db.exec_driver_sql(f"SELECT pg_advisory_lock({_KEY})")
    db.commit()  # the lock belongs to the session, not to this transaction
    try:
        yield
    finally:
        db.rollback()
        db.exec_driver_sql(f"SELECT pg_advisory_unlock({_KEY})")
        db.commit()


@contextmanager
def _alone_beside(file: Path) -> Generator[None]:
    # The lock is a transaction on an empty database next to ours: the migrations need ours free.
    beside = file.with_name(f"{file.name}.lock")
    with closing(sqlite3.connect(beside, timeout=PATIENCE, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def back_up(file: Path, revision: str) -> Path:
    """Copy the database to `NAME.before-…` beside it; whole, or not there at all."""
    name = re.sub(r"\W", "_", revision)
    copy, unfinished = (file.with_name(f"{file.name}.{end}") for end in (f"{name}.bak", "copying"))
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    return unfinished.replace(copy)


def database_file(url: str) -> Path:
    """The file behind an SQLite address."""
    return Path(make_url(url).database or "")
