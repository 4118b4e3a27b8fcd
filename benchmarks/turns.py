"""Turns without any network: what one message costs the writer's thread, and where that goes."""

import cProfile
import pstats
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import house
from bot.inbox import take
from flows.heard import Heard
from flows.turn import House
from storage.engine import open_engine
from storage.writer import Unit, commit_together

AT_ONCE = 20


def conversations(first: int, count: int) -> list[Heard]:
    """Twenty people at once, each from the first word to the last percentage."""
    chance, said, number = random.Random(first), [], first * 10
    for start in range(first, first + count, AT_ONCE):
        for step in range(house.EACH + 1):
            for person in range(start, min(start + AT_ONCE, first + count)):
                number += 1
                text = (
                    f"{chance.randrange(500, 1000) / 10}".replace(".", ",") if step else "báo cáo"
                )
                address = str(house.FIRST_CHAT + person)
                said.append(Heard("telegram", str(number), address, house.NOW, text=text))
    return said


def play(db: Any, said: list[Heard]) -> float:
    """Seconds of processor time for all of them, in groups as the writer makes them."""
    began = time.thread_time()
    for start in range(0, len(said), AT_ONCE):
        group = said[start : start + AT_ONCE]
        units = [
            Unit(lambda db, one=one: take(db, House(), one, house.NOW, rides=True), None)
            for one in group
        ]
        commit_together(db, units)
        for unit in units:
            if unit.problem is not None:
                raise unit.problem
    return time.thread_time() - began


def spin() -> float:
    """How long a fixed piece of work takes at this moment: other people use the machine too."""
    began = time.thread_time()
    sum(number * number & 7 for number in range(200_000))
    return time.thread_time() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/dondoc.db"
        house.prepare(url, 3_000)
        engine = open_engine(url)
        with engine.connect() as db:
            play(db, conversations(0, 40))
            times, ratios = [], []
            for turn in range(20):
                before = spin()
                times.append(play(db, conversations(100 + turn * 40, 40)) / 240)
                ratios.append(times[-1] / (before + spin()) * 2000)
            low, middle, even = min(times), statistics.median(times), statistics.median(ratios)
            print(
                f"a turn: {low * 1e6:.0f} µs of processor time at best, {middle * 1e6:.0f} in the middle,",
                end=" ",
            )
            print(f"{even:.1f} thousandths of a fixed work")
            if sys.argv[1:] == ["none"]:
                return
            said, profile = conversations(1_000, 200), cProfile.Profile()
            profile.enable()
            play(db, said)
            profile.disable()
        shown = pstats.Stats(profile)
        print(f"{len(said)} turns under the profiler")
        shown.sort_stats(sys.argv[1] if len(sys.argv) > 1 else "tottime").print_stats(45)


if __name__ == "__main__":
    main()
