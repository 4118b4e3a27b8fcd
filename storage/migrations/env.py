"""What Alembic runs for every command; the connection is handed over by `storage.schema`."""

from typing import Any

from alembic import context

from storage.columns import EXACT_DIGITS, Exact, Moment
from storage.tables import metadata


def _plain(kind: str, thing: Any, autogen_context: object) -> Any:
    """A migration must not change when our types do: it names SQLAlchemy's own."""
    del autogen_context
    if kind != "type":
        return False
    if isinstance(thing, Moment):
        return "sa.DateTime(timezone=True)"
    if isinstance(thing, Exact):
        return f"sa.String(length={EXACT_DIGITS})"
    if type(thing).__module__.startswith("sqlmodel"):
        return "sa.String()" if thing.length is None else f"sa.String(length={thing.length})"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_item=_plain,
    render_as_batch=True,  # SQLite changes a column by copying its table
    transactional_ddl=True,  # SQLite can, though Alembic does not count on it
    transaction_per_migration=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
