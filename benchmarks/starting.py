"""How long the program takes to start, beside what importing its libraries takes."""

import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:
    sys.path[:0] = [str(HERE.parent), str(HERE)]

import programs
from measuring import _end, _free_port

# Everything that is not ours and is loaded when the service has started, in the same order.
LIBRARIES = """
import sys, uvloop, bot.app, bot.settings
ours = {"bot", "flows", "locales", "plans", "reports", "scheduler", "storage", "__main__"}
print(*(name for name in sys.modules if name.split(".")[0] not in ours), sep="\\n")
"""
IMPORTING = """
import contextlib, importlib, sys
for name in sys.stdin.read().split():
    with contextlib.suppress(ImportError):
        importlib.import_module(name)
"""
PATIENCE = 30.0


def show(rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="dondoc-bench-") as folder:
        libraries = _said("python", "-c", LIBRARIES)
        place = programs.Place(Path(folder), 9, 0, f"sqlite:///{folder}/dondoc.db")
        steps = {
            "importing its libraries": lambda: _ran("python", "-c", IMPORTING, given=libraries),
            "dondoc run, until it is ready": lambda: _ready(place),
            "importing typer": lambda: _ran("python", "-c", "import typer, rich.console"),
            "dondoc --help": lambda: _ran("dondoc", "--help"),
        }
        for step in steps.values():
            step()  # the first time reads everything from the disk
        times: dict[str, list[float]] = {name: [] for name in steps}
        for _ in range(rounds):
            for name, step in steps.items():
                times[name].append(step())
    base = 0.0
    for name, found in times.items():
        took = statistics.median(found)
        base = took if name.startswith("importing") else base
        print(f"{name:<32}{took:7.2f} s   {took / base:.2f} ×")


def _said(program: str, *words: str, given: str = "") -> str:
    command = [programs.OURS / program, *words]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, input=given, cwd=programs.ROOT
    )
    return done.stdout


def _ran(program: str, *words: str, given: str = "") -> float:
    began = time.perf_counter()
    _said(program, *words, given=given)
    return time.perf_counter() - began


def _ready(place: programs.Place) -> float:
    """From the first moment to the first page; the database is there already."""
    port = _free_port()
    environment = programs.known()["dondoc"].environment(place)
    environment |= {"DONDOC_TELEGRAM_TOKEN": "", "DONDOC_HTTP_PORT": str(port)}
    began = time.perf_counter()
    command = [programs.OURS / "dondoc", "run"]
    quiet = subprocess.DEVNULL
    bot = subprocess.Popen(command, env=environment, cwd=place.folder, stdout=quiet, stderr=quiet)
    try:
        _wait(lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=PATIENCE))
        return time.perf_counter() - began
    finally:
        _end(bot)


def _wait(ask: Callable[[], object]) -> None:
    end = time.perf_counter() + PATIENCE
    while True:
        try:
            ask()
            return
        except OSError:
            if time.perf_counter() > end:
                raise
            time.sleep(0.01)


if __name__ == "__main__":
    show(5)
