"""How the two databases are opened."""

import re
from typing import Any

import orjson
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

_PRAGMAS = (
    "busy_timeout=10000",  # first: the others may have to wait for somebody
    "journal_mode=WAL",
    "synchronous=FULL",  # an acknowledged row outlives a power cut
    "foreign_keys=ON",
)


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


_JSON: dict[str, Any] = {"json_serializer": _json, "json_deserializer": orjson.loads}


def open_engine(url: str) -> Engine:
    """An engine with our pragmas; `postgresql://` means psycopg 3."""
    if not url.startswith("sqlite"):
        url = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)
        connecting = {"connect_timeout": 3}
        return create_engine(url, pool_pre_ping=True, connect_args=connecting, **_JSON)
    engine = create_engine(
        url,
        poolclass=QueuePool,
        # Python's sqlite3 would open transactions by itself; we say when one begins.
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 10},
        **_JSON,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
