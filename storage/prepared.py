"""Statements that come again, compiled once and handed straight to the driver.

The usual way from a statement to its rows costs some 60 µs each time, this one 10, and a turn of
a conversation has fifteen of them. Errors are the same ones that SQLAlchemy raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.exc import DBAPIError, StatementError

T = TypeVar("T")
Facts = dict[str, Any]
Convert = Callable[[Any], Any]
Ready = dict[tuple[str, ...], "Prepared | None"]

_ready: WeakKeyDictionary[Executable, Ready] = WeakKeyDictionary()


def prepared(db: Connection, statement: Executable, facts: Facts) -> Prepared | None:
    """The statement made ready, from the second time on: one that comes once is not worth it.

    None as well when it must be built for its values, or when somebody listens to statements.
    """
    known = _ready.get(statement)
    if known is None:
        _ready[statement] = {}
        return None
    if db.engine.dispatch.before_cursor_execute:
        return None
    names = (db.dialect.name, *facts)
    if names not in known:
        known[names] = _prepare(statement, db.dialect, list(facts))
    return known[names]


def _prepare(statement: Any, dialect: Dialect, names: list[str]) -> Prepared | None:
    compiled = statement.compile(dialect=dialect, column_keys=names)
    if compiled.post_compile_params or compiled.literal_execute_params:
        return None  # its text depends on how many values a list has
    return Prepared(statement, compiled, dialect, frozenset(names))


class Prepared:
    """The text of a statement, how values go into it, and how they come out."""

    def __init__(
        self, statement: Any, compiled: Any, dialect: Dialect, given: frozenset[str]
    ) -> None:
        self._text = str(compiled)
        self._dialect = dialect
        self._columns = [one.type for one in getattr(statement, "selected_columns", ())]
        self._out: list[tuple[int, Convert]] | None = None
        # Every value has a name; what the statement itself says is converted here and now.
        self._names: list[str] = list(compiled.positiontup or compiled.binds)
        self._is_positional = bool(compiled.positional)
        into: dict[str, Convert | None] = {
            name: _impl(compiled.binds[name].type, dialect).bind_processor(dialect)
            for name in self._names
        }
        self._into = [
            (name, convert) for name, convert in into.items() if convert and name in given
        ]
        self._fixed: Facts = {
            name: _converted(into[name], value)
            for name, value in compiled.params.items()
            if name not in given
        }

    def run(self, db: Connection, facts: Facts, take: Callable[[Any], T]) -> T:
        """Say it to the driver; `take` gets the cursor, and must leave nothing to be fetched."""
        values = self._values(facts)
        driver: Any = db.connection.dbapi_connection
        errors: Any = self._dialect.loaded_dbapi
        try:
            cursor = driver.execute(self._text, values)
            try:
                return take(cursor)
            finally:
                cursor.close()
        except errors.Error as problem:
            raise DBAPIError.instance(
                self._text, None, problem, errors.Error, dialect=self._dialect
            ) from problem

    def shaped(self, cursor: Any, rows: Iterable[Any]) -> Iterable[Any]:
        """The rows with their values as the columns' types give them."""
        if self._out is None:
            self._out = self._ways_out(cursor.description)
        if not self._out:
            return rows
        return [self._shape(list(row), self._out) for row in rows]

    @staticmethod
    def _shape(row: list[Any], out: list[tuple[int, Convert]]) -> list[Any]:
        for place, convert in out:
            if row[place] is not None:  # nothing stays nothing, whatever its type
                row[place] = convert(row[place])
        return row

    def _values(self, facts: Facts) -> Any:
        values = {**self._fixed, **facts}
        try:
            for name, convert in self._into:
                values[name] = convert(values[name])
        except (TypeError, ValueError) as problem:
            raise StatementError(str(problem), self._text, None, problem) from problem
        return [values[name] for name in self._names] if self._is_positional else values

    def _ways_out(self, description: Any) -> list[tuple[int, Convert]]:
        ways = (
            _impl(column, self._dialect).result_processor(self._dialect, described[1])
            for column, described in zip(self._columns, description, strict=True)
        )
        return [(place, way) for place, way in enumerate(ways) if way is not None]


def _impl(of_type: Any, dialect: Dialect) -> Any:
    return of_type.dialect_impl(dialect)


def _converted(convert: Convert | None, value: Any) -> Any:
    return convert(value) if convert else value
