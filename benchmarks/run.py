"""Compares the real program with peers and floors, in turn and in one go, and prints ratios."""

import argparse
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import programs
from measuring import Failed, Stage, measure

MAIN = ["dondoc", "floor-hook-gc", "floor-api-gc", "ptb-ch-db", "aiogram-sqlite"]
OTHERS = ["dondoc-polling", "ptb-ch-db-polling", "aiogram-polling"]
POSTGRESQL = ["dondoc-postgresql", "floor-postgresql"]
Found = dict[tuple[str, int], list[dict[str, Any]]]


def main() -> None:
    asked = _arguments()
    programs.make_environment()
    with tempfile.TemporaryDirectory(prefix="dondoc-bench-") as folder:
        Path(folder).chmod(0o755)
        stage = Stage(Path(folder), members=12_000 if asked.full else 6_000)
        try:
            found = _rounds(stage, asked)
        finally:
            stage.close()
    _print_table(found)
    if not asked.only:
        import starting
        import ticking

        print()
        ticking.show(asked.full)
        print()
        starting.show(rounds=7 if asked.full else 3)
    if any(one["failings"] for runs in found.values() for one in runs):
        sys.exit("something was lost or wrong")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--full", action="store_true", help="longer windows, more rounds, every program"
    )
    parser.add_argument("--only", action="append", default=[], help="a program; may be repeated")
    parser.add_argument("--at-once", default="", help="users at once, such as 1,20,200")
    parser.add_argument("--seconds", type=float, default=0.0, help="length of one window")
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument(
        "--delay", type=int, default=0, help="milliseconds for each call of the API"
    )
    return parser.parse_args()


def _rounds(stage: Stage, asked: argparse.Namespace) -> Found:
    """Every program in every round, so that a busy minute of the machine hits all of them."""
    found: Found = defaultdict(list)
    known = programs.known()
    more = [f"--api-delay-ms={asked.delay}"] if asked.delay else []
    for name, users_at_once in _schedule(asked):
        if known[name].store == "postgresql" and stage.cluster() is None:
            continue
        seconds = asked.seconds or (6.0 if asked.full else 2.5)
        try:
            one = measure(stage, known[name], users_at_once, seconds, *more)
        except Failed as problem:
            print(f"{name} at {users_at_once}: {problem}", file=sys.stderr)
            continue
        found[name, users_at_once].append(one)
        print(".", end="", flush=True, file=sys.stderr)
    print(file=sys.stderr)
    return found


def _schedule(asked: argparse.Namespace) -> list[tuple[str, int]]:
    names = asked.only or MAIN
    at_once = [int(one) for one in (asked.at_once or "1,20,200").split(",")]
    rounds = asked.rounds or (5 if asked.full else 2)
    # Twenty at once is what is compared; the others show how it bends.
    counts = {one: rounds if asked.full or asked.only or one == 20 else 1 for one in at_once}
    turns = [
        (name, users)
        for turn in range(rounds)
        for users in at_once
        if turn < counts[users]
        for name in names
    ]
    if not asked.only:
        more = OTHERS if asked.full else OTHERS[:1]
        turns += [(name, 20) for _ in range(3 if asked.full else 1) for name in more + POSTGRESQL]
    return turns


def _print_table(found: Found) -> None:
    bases = ("ptb-ch-db", "aiogram-sqlite", "floor-api-gc", "floor-hook-gc")
    heads = ["program", "c", "updates/s", "× ptb", "× aiogram", "× floor-api", "× floor-hook"]
    heads += ["p50 ms", "p99 ms", "CPU s/1000", "RSS MB", "flushes", "wrong"]
    print(
        ("{:<18}{:>4}{:>10}{:>7}{:>10}{:>12}{:>13}{:>8}{:>8}{:>11}{:>7}{:>8}{:>6}").format(*heads)
    )
    for (name, users), runs in sorted(found.items(), key=lambda one: (one[0][1], -_speed(one[1]))):
        ratios = [_ratio(runs, found.get((base, users))) for base in bases]
        print(
            f"{name:<18}{users:>4}{_speed(runs):>10.0f}{ratios[0]:>7}{ratios[1]:>10}{ratios[2]:>12}{ratios[3]:>13}"
            f"{_median(runs, 'user_ms', 'p50'):>8.1f}{_median(runs, 'user_ms', 'p99'):>8.1f}"
            f"{_median(runs, 'bot_cpu_s_per_1000'):>11.2f}{_median(runs, 'bot_rss_mb'):>7.0f}"
            f"{_median(runs, 'flushes'):>8.2f}{sum(len(one['failings']) for one in runs):>6}"
        )
        for words in sorted({words for one in runs for words in one["failings"]}):
            print(f"    {words}")


def _speed(runs: list[dict[str, Any]]) -> float:
    return _median(runs, "updates_per_s")


def _ratio(runs: list[dict[str, Any]], base: list[dict[str, Any]] | None) -> str:
    return f"{_speed(runs) / _speed(base):.2f}" if base else "–"


def _median(runs: list[dict[str, Any]], *path: str) -> float:
    def follow(one: Any) -> float:
        for name in path:
            one = one.get(name) if isinstance(one, dict) else None
        return float(one) if one is not None else float("nan")

    return statistics.median(follow(one) for one in runs)


if __name__ == "__main__":
    main()
