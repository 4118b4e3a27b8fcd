"""Starts the service many times from one process that has loaded it already.

A start from the command line spends most of its time on loading libraries. A child of the nursery
is a process of its own, runs the same `main`, and dies of the same signals.
"""

import gc
import json
import os
import subprocess
import sys
from importlib import import_module
from typing import Any

from typer.main import get_command

from bot import cli
from bot.channels.telegram_lanes import security
from locales.sentences import LOCALES, bundle

# What a start would load sooner or later; nothing of it opens a file or begins a thread.
LOADED = (
    "anyio._backends._asyncio",
    "bot.app",
    "bot.making",
    "holidays.countries.vietnam",
    "httpcore",
    "matplotlib.backends.backend_agg",
    "matplotlib.font_manager",
    "matplotlib.patches",
    "psycopg",
    "pydantic.v1",
    "reports.scorecard",
    "reports.summary",
    "uvicorn.protocols.http.httptools_impl",
    "uvloop",
)


class Nursery:
    """The parent, as the tests talk to it."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.nursery"]
        self._parent = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def bears(self, environment: dict[str, str], cwd: str, log: str) -> int:
        """One more service; gives its number."""
        return self._asks({"environment": environment, "cwd": cwd, "log": log})

    def buries(self, pid: int) -> int:
        """How a service ended, as `subprocess` would say it."""
        return self._asks({"pid": pid})

    def closes(self) -> None:
        self._parent.communicate(timeout=20)

    def _asks(self, question: dict[str, Any]) -> int:
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(json.dumps(question) + "\n")
        self._parent.stdin.flush()
        return int(self._parent.stdout.readline())


def main() -> None:
    for name in LOADED:
        import_module(name)
    for locale in LOCALES:
        bundle(locale)
    security()
    cli.app = get_command(cli.app)  # every start would build the same commands
    gc.freeze()  # a child need not look through, and so copy, what it was born with
    for line in sys.stdin:
        question = json.loads(line)
        print(_end(question["pid"]) if "pid" in question else _begin(question), flush=True)


def _begin(question: dict[str, Any]) -> int:
    pid = os.fork()
    if not pid:
        _live(question)
    return pid


def _live(question: dict[str, Any]) -> None:
    """From here on this is `dondoc run`, with a screen and an environment of its own."""
    log = os.open(question["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for screen in (1, 2):
        os.dup2(log, screen)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.chdir(question["cwd"])
    os.environ.clear()  # ruff: ignore[banned-api] - what a shell does before a start
    os.environ.update(question["environment"])  # ruff: ignore[banned-api] - as above
    sys.argv = ["dondoc", "run"]
    cli.main()
    raise SystemExit


def _end(pid: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


if __name__ == "__main__":
    main()
