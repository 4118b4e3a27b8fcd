"""Where the time of one update goes: the real program is watched while twenty people talk to it."""

import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import measuring
import programs
from measuring import Stage, measure

AT_ONCE, WARM_UP, WATCHED = 20, 5.0, 8.0
# The innermost name on a stack decides; what is more particular stands in front.
PLACES = (
    ("the flush to disk", ("do_commit",)),
    ("SQL: the statement in SQLite", ("Prepared.run:leaf",)),
    (
        "SQL: rows and their shape",
        (
            "Prepared.shaped",
            "_shape",
            "<lambda> (storage/sql",
            "_asked (storage",
            "take (storage/sql",
        ),
    ),
    (
        "SQL: values and the rest of it",
        ("storage/prepared.py", "storage/sql.py", "storage/columns.py", "sqlalchemy/"),
    ),
    ("sentences, numbers, choices", ("locales/", "flows/choices.py", "reports/wording.py")),
    ("reading the answer", ("flows/reading/",)),
    ("JSON", ("orjson", "json/")),
    ("state machine", ("transitions/",)),
    ("the conversation itself", ("flows/", "storage/")),
    (
        "inbox and writer",
        ("bot/inbox.py", "bot/service.py", "storage/writer.py", "storage/database.py"),
    ),
    ("reading the update, the webhook", ("bot/channels/",)),
    ("HTTP: Starlette and FastAPI", ("starlette/", "fastapi/")),
    ("HTTP: uvicorn", ("uvicorn/",)),
    ("asyncio, sender, the rest", ("",)),
)


def main() -> None:
    programs.make_environment()
    with tempfile.TemporaryDirectory(prefix="dondoc-bench-") as folder:
        stage, stacks = Stage(Path(folder), members=6_000), Path(folder) / "stacks"
        _watch_whatever_starts(stacks)
        found = measure(stage, programs.known()["dondoc"], AT_ONCE, WARM_UP + WATCHED + 2)
        each = found["bot_cpu_s_per_1000"] * 1e3
        print(
            f"{found['updates_per_s']:.0f} updates/s while watched, {each:.0f} µs of processor time each"
        )
        _print(stacks.read_text().splitlines(), each)


def _watch_whatever_starts(stacks: Path) -> None:
    usual = measuring._start_bot

    def start(*facts: Any) -> subprocess.Popen[bytes]:
        bot = usual(*facts)
        threading.Thread(target=_watch, args=(bot.pid, stacks), daemon=True).start()
        return bot

    measuring._start_bot = start


def _watch(process: int, stacks: Path) -> None:
    time.sleep(WARM_UP)
    command = [programs.THEIRS / "py-spy", "record", "--pid", process, "--duration", int(WATCHED)]
    command += ["--rate", 200, "--format", "raw", "--output", stacks]
    subprocess.run([str(one) for one in command], check=True, stdout=subprocess.DEVNULL)


def _print(stacks: list[str], each: float) -> None:
    counts: Counter[str] = Counter()
    for line in stacks:
        stack, _, count = line.rpartition(" ")
        counts[_place(stack.split(";"))] += int(count)
    everything = sum(counts.values())
    for place, _ in PLACES:
        share = counts[place] / everything
        print(f"  {place:<34}{share:7.1%}{share * each:8.0f} µs")


def _place(frames: list[str]) -> str:
    if frames[-1].startswith("Prepared.run"):
        return "SQL: the statement in SQLite"
    for frame in reversed(frames):
        for place, names in PLACES[:-1]:
            if any(name in frame for name in names):
                return place
    return PLACES[-1][0]


if __name__ == "__main__":
    main()
