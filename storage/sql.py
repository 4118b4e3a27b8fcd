"""Runs a statement and gives its rows a shape; statements are built once, at import."""

from __future__ import annotations

from collections.abc import Callable
from itertools import starmap
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Insert, inspect
from sqlmodel import SQLModel

from storage.prepared import prepared

T = TypeVar("T")


def every(db: Connection, question: Executable, into: Callable[..., T], **facts: Any) -> list[T]:
    """All rows, each made into a value by position."""
    ready = prepared(db, question, facts)
    if ready is None:
        return list(starmap(into, db.execute(question, facts)))
    return ready.run(
        db, facts, lambda cursor: list(starmap(into, ready.shaped(cursor, cursor.fetchall())))
    )


def first(db: Connection, question: Executable, into: Callable[..., T], **facts: Any) -> T | None:
    """The first row, or None when there is none."""
    ready = prepared(db, question, facts)
    if ready is None:
        row = db.execute(question, facts).first()
        return None if row is None else into(*row)

    def take(cursor: Any) -> T | None:
        row = cursor.fetchone()
        return None if row is None else next(starmap(into, ready.shaped(cursor, [row])))

    return ready.run(db, facts, take)


def one(db: Connection, question: Executable, into: Callable[..., T], **facts: Any) -> T:
    """The only row; anything else is a mistake of ours."""
    rows = every(db, question, into, **facts)
    if len(rows) != 1:
        raise LookupError(f"one row was expected, not {len(rows)}")
    return rows[0]


def pair(key: Any, value: Any) -> tuple[Any, Any]:
    """For questions whose answer is a dictionary."""
    return key, value


def add(db: Connection, into: Insert, **facts: Any) -> int:
    """A new row; returns its id."""
    ready = prepared(db, into, facts)
    if ready is None:
        key: Any = db.execute(into, facts).inserted_primary_key
        return int(key[0])
    return ready.run(db, facts, _new_id)


def _new_id(cursor: Any) -> int:
    # PostgreSQL is asked to return it, SQLite says it by itself.
    return int(cursor.fetchone()[0] if cursor.description else cursor.lastrowid)


def change(db: Connection, what: Executable, **facts: Any) -> int:
    """Change rows; returns how many."""
    ready = prepared(db, what, facts)
    if ready is None:
        return db.execute(what, facts).rowcount
    return ready.run(db, facts, _row_count)


def _row_count(cursor: Any) -> int:
    return int(cursor.rowcount)


def blank(table: type[SQLModel]) -> dict[str, Any]:
    """What a row holds where nothing is said: with it every insert names the same columns.

    An insert that names other columns than the last one is compiled anew.
    """
    columns = inspect(table).columns
    found: dict[str, Any] = {}
    for name, field in table.model_fields.items():
        if columns[name].primary_key or field.is_required():
            continue
        value: Any = field.get_default(call_default_factory=True)
        if value is not None or columns[name].nullable:
            found[name] = value
    return found
