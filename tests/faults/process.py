"""The real service as a process, which a test may kill and start again."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tests.faults.nursery import Nursery
from tests.telegram import FakeTelegram

COMMAND = Path(sys.executable).with_name("dondoc")
LOCALHOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator would set."""

    database_url: str
    folder: Path
    telegram: FakeTelegram
    mode: str = "polling"
    now: datetime | None = None
    fail_at: str = ""
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://{LOCALHOST}:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the test's own environment but where programs are found."""
        found = {
            "PATH": os.environ["PATH"],  # ruff: ignore[banned-api] - a setting of the tests
            "HOME": str(self.folder),
            "DONDOC_DATABASE_URL": self.database_url,
            "DONDOC_DATA_DIR": str(self.folder / "data"),
            "DONDOC_HTTP_PORT": str(self.port),
            "DONDOC_TELEGRAM_TOKEN": self.telegram.token,
            "DONDOC_TELEGRAM_API_URL": self.telegram.url,
            "DONDOC_TELEGRAM_MODE": self.mode,
            "DONDOC_FAIL_AT": self.fail_at,
        }
        if self.mode == "webhook":
            found["DONDOC_PUBLIC_URL"] = self.url
        if self.now is not None:
            found["DONDOC_NOW"] = self.now.isoformat()
        return {name: value for name, value in found.items() if value}

    @property
    def log(self) -> Path:
        return self.folder / "log"


class Process:
    """One life of the service. `reap` gives the exit code of a process that has ended."""

    def __init__(self, pid: int, reap: Callable[[], int]) -> None:
        self.pid = pid
        self._reap = reap
        self._ending = asyncio.create_task(self._end())

    @property
    def is_alive(self) -> bool:
        return not self._ending.done()

    async def ended(self) -> int:
        """Waits for its end; a signal counts below zero."""
        return await asyncio.shield(self._ending)

    def send(self, number: signal.Signals) -> None:
        if self.is_alive:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def killed(self) -> int:
        self.send(signal.SIGKILL)
        return await self.ended()

    async def _end(self) -> int:
        loop, gone, file = asyncio.get_running_loop(), asyncio.Event(), os.pidfd_open(self.pid)
        loop.add_reader(file, gone.set)
        try:
            await gone.wait()
        finally:
            loop.remove_reader(file)
            os.close(file)
        return self._reap()


Launch = Callable[[Settings], Process]


def by_command(settings: Settings) -> Process:
    """As a person would start it."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    with settings.log.open("ab") as log:
        child = subprocess.Popen(
            [COMMAND, "run"],
            cwd=settings.folder,
            env=settings.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    return Process(child.pid, child.wait)


def from_nursery(nursery: Nursery) -> Launch:
    """The same without loading the libraries once more."""

    def launch(settings: Settings) -> Process:
        settings.folder.mkdir(parents=True, exist_ok=True)
        folder, log = str(settings.folder), str(settings.log)
        pid = nursery.bears(settings.environment, folder, log)
        return Process(pid, lambda: nursery.buries(pid))

    return launch


def reserved() -> socket.socket:
    """Holds a port for the service, which may listen there, and nobody else gets it meanwhile."""
    holder = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    holder.bind((LOCALHOST, 0))
    return holder


def with_port(settings: Settings, holder: socket.socket) -> Settings:
    return replace(settings, port=holder.getsockname()[1])
