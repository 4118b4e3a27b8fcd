"""A PostgreSQL of the tests' own, thrown away afterwards."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from itertools import count
from pathlib import Path

import psycopg

from storage import schema

PATIENCE = 20.0


def newest_binaries() -> Path | None:
    """The folder of the newest PostgreSQL on this machine, if there is one."""
    found = [folder for folder in Path("/usr/lib/postgresql").glob("*/bin") if folder.is_dir()]
    return max(found, key=lambda folder: float(folder.parent.name), default=None)


class Cluster:
    """One server reached through a socket file, and a migrated database to copy from.

    Without `fsync` it is quick, and a killed client still loses nothing; a test that takes the
    machine's power away would have to ask for it.
    """

    def __init__(self, binaries: Path, *, fsync: bool = False) -> None:
        self._binaries = binaries
        # PostgreSQL refuses to run as root, and must be able to enter its folder.
        self._user = "postgres" if os.geteuid() == 0 else None
        self._home = Path(tempfile.mkdtemp(prefix="dondoc-postgres-"))
        self._numbers = count(1)
        self._server: subprocess.Popen[bytes] | None = None
        self._start(fsync=fsync)
        self._how = self._cheapest_copy()
        self._make("template", "template0")
        schema.upgrade(self.url("template"))

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self._home}"

    def database(self) -> AbstractContextManager[str]:
        """A fresh migrated database, dropped afterwards."""
        return self.copy_of("template")

    def empty_database(self) -> AbstractContextManager[str]:
        """A database without any table."""
        return self.copy_of("template0")

    def keep(self, name: str) -> str:
        """A migrated database that stays, to be filled once and copied from."""
        self._make(name, "template")
        return self.url(name)

    @contextmanager
    def copy_of(self, template: str) -> Generator[str, None, None]:
        """A copy of a database nobody is connected to, dropped afterwards."""
        name = f"test_{next(self._numbers)}"
        self._make(name, template)
        try:
            yield self.url(name)
        finally:
            self._say(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        self._db.close()
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT)  # at once: nobody needs its rows again
            self._server.wait(PATIENCE)
        shutil.rmtree(self._home, ignore_errors=True)

    def _start(self, *, fsync: bool) -> None:
        if self._user is not None:
            shutil.chown(self._home, self._user, self._user)
        cluster = self._home / "cluster"
        command = [self._binaries / "initdb", "-D", cluster, "-U", "postgres", "--auth=trust"]
        subprocess.run(
            [*command, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"],
            **self._as_user(),
            check=True,
            stdout=subprocess.DEVNULL,
        )
        command = [self._binaries / "postgres", "-D", cluster, "-k", self._home]
        settings = [
            "listen_addresses=",
            f"fsync={'on' if fsync else 'off'}",
            "deadlock_timeout=50",
        ]
        if not fsync:  # it lives for minutes, and in memory
            settings += ["autovacuum=off", "max_wal_size=128MB"]
        for setting in settings:
            command += ["-c", setting]
        with (self._home / "log").open("wb") as log:
            self._server = subprocess.Popen(command, **self._as_user(), stdout=log, stderr=log)
        self._wait()

    def _as_user(self) -> dict[str, object]:
        user = {"user": self._user, "group": self._user, "extra_groups": []} if self._user else {}
        return {**user, "cwd": "/"}

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(psycopg.OperationalError):
                self._db = psycopg.connect(self.url("postgres"), autocommit=True)
                return
            time.sleep(0.05)
        raise RuntimeError((self._home / "log").read_text(encoding="utf-8"))

    def _make(self, name: str, template: str) -> None:
        self._say(f"CREATE DATABASE {name} TEMPLATE {template} {self._how}")

    def _cheapest_copy(self) -> str:
        """File by file: before version 15 the only way, and without a word for it."""
        return "STRATEGY file_copy" if self._db.info.server_version >= 150_000 else ""

    def _say(self, words: str) -> None:
        self._db.execute(words.encode())
