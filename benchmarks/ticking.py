"""A look at the tables with nothing due: it must cost the same whatever was ever asked."""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:
    sys.path[:0] = [str(HERE.parent), str(HERE)]

import house
from scheduler.calendar import Calendar
from scheduler.tick import tick
from storage.database import Database

MEMBERS = 2_000  # three hundred committees; more requests come from more periods behind them
LOOKS = 60


def show(is_full: bool) -> None:
    print("a tick with nothing due, median of", LOOKS)
    first = 0.0
    for requests in (10_000, 100_000, 1_000_000) if is_full else (10_000, 100_000):
        took = asyncio.run(_look(requests))
        first = first or took
        print(f"  {requests:>9} requests {took * 1e3:8.2f} ms   {took / first:.2f} × the first")


async def _look(requests: int) -> float:
    with tempfile.TemporaryDirectory(prefix="dondoc-bench-") as folder:
        url = f"sqlite:///{folder}/dondoc.db"
        house.prepare(url, MEMBERS, past=requests // (MEMBERS * house.EACH) - 1)
        database, calendar = Database(url), Calendar()
        times = []
        for turn in range(LOOKS + 10):
            began = time.perf_counter()
            written = await tick(database, calendar, house.NOW)
            if turn >= 10:
                times.append(time.perf_counter() - began)
            if written:
                raise AssertionError("something was due")
        await database.close()
        return statistics.median(times)


if __name__ == "__main__":
    show("--full" in sys.argv)
