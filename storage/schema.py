"""Brings a database to the tables this program knows, one transaction per step."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import SQLAlchemyError

from storage import transactions
from storage.engine import open_engine
from storage.errors import NewerDatabase, Unavailable, is_unavailable
from storage.locks import alone, back_up, database_file

FOLDER = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """Run every migration that is missing; safe to call from many processes at once."""
    check(url)
    with connected(url) as config:
        db: Connection = config.attributes["connection"]
        if _found(db) == _newest():
            return
        with alone(db):
            revision = _found(db)  # another process may just have done it
            if revision is not None and db.dialect.name == "sqlite" and revision != _newest():
                back_up(database_file(url), revision)
            command.upgrade(config, "head")


def check(url: str) -> None:
    """Refuse a database that a newer program has migrated."""
    with connected(url) as config:
        revision = _found(config.attributes["connection"])
    if revision is not None and revision not in {known.revision for known in revisions()}:
        raise NewerDatabase(revision)


def revisions() -> Sequence[Script]:
    """The migrations this program knows, the first in front."""
    return [*ScriptDirectory.from_config(_config()).walk_revisions()][::-1]


@contextmanager
def connected(url: str) -> Generator[Config]:
    """Alembic's settings with a connection fit for migrations."""
    engine = _engine(url)
    config = _config()
    try:
        with engine.connect() as db:
            config.attributes["connection"] = db
            yield config
    except SQLAlchemyError as problem:
        if is_unavailable(problem):
            raise Unavailable(str(problem)) from problem
        raise
    finally:
        engine.dispose()


def _engine(url: str) -> Engine:
    engine = open_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _loosen)
        event.listen(engine, "begin", _begin)
    return engine


def _loosen(connection: Any, _record: object) -> None:
    # A table that is copied and dropped would take the rows that point to it along.
    connection.execute("PRAGMA foreign_keys=OFF")


def _begin(db: Connection) -> None:
    transactions.begin(db, "BEGIN IMMEDIATE")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


def _found(db: Connection) -> str | None:
    revision = MigrationContext.configure(db).get_current_revision()
    db.rollback()
    return revision


def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()
