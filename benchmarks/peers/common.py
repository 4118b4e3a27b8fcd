"""What every peer does: /start, then five questions, each answer a validated percentage, stored durably before the reply."""

import argparse
import datetime as dt
import socket
import sqlite3
import sys
import time
from urllib.parse import urlsplit

COUNT = 5
QUESTIONS = [f"Q{k + 1}: share of schools with a gymnasium, indicator {k + 1}, percent (0-100)?" for k in range(COUNT)]
DONE = "Done. Thank you, all the answers are stored."
BAD = "That is not a percent from 0 to 100."

SCHEMA = """
create table if not exists answer(official integer not null, indicator integer not null, period text not null,
  value real not null, at text not null, primary key(official, indicator, period));
create table if not exists state(official integer primary key, period text not null, step integer not null);
"""
KEEP = (
    "insert into answer(official,indicator,period,value,at) values(?,?,?,?,?)"
    " on conflict(official,indicator,period) do update set value=excluded.value, at=excluded.at"
)
STAND = (
    "insert into state(official,period,step) values(?,?,?)"
    " on conflict(official) do update set period=excluded.period, step=excluded.step"
)
PRAGMAS = "pragma journal_mode=wal", "pragma synchronous=full", "pragma busy_timeout=5000"


def arguments(**more: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--secret", required=True)
    parser.add_argument("--db", required=True)
    parser.add_argument("--pg", default="")
    parser.add_argument("--polling", action="store_true")
    for name, usual in more.items():
        parser.add_argument("--" + name, default=usual)
    return parser.parse_args()


def percent(text: str) -> float | None:
    try:
        value = float(text.strip().rstrip("%").replace(",", "."))
    except ValueError:
        return None
    return value if 0.0 <= value <= 100.0 else None


def now() -> dt.datetime:
    return dt.datetime.now(dt.timezone.utc)


def wait_for(api: str) -> None:
    """Until the fake listens: some libraries give up at the first refusal."""
    where, end = urlsplit(api), time.time() + 15
    while time.time() < end:
        try:
            socket.create_connection((where.hostname, where.port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit("there is no API")


def opened(path: str) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    for pragma in PRAGMAS:
        db.execute(pragma)
    db.executescript(SCHEMA)
    return db


class AioSqlite:
    """aiosqlite as its documentation shows: one connection, a commit for each answer, a lock around each transaction."""

    async def open(self, path: str) -> None:
        import asyncio

        import aiosqlite

        self.db = await aiosqlite.connect(path)
        self.lock = asyncio.Lock()
        for pragma in PRAGMAS:
            await self.db.execute(pragma)
        await self.db.executescript(SCHEMA)
        await self.db.commit()

    async def write(self, *statements: tuple[str, tuple]) -> None:
        async with self.lock:
            for statement, facts in statements:
                await self.db.execute(statement, facts)
            await self.db.commit()
