"""One run of one program: the fake Telegram on one core, the program on the other."""

import json
import mmap
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import house
from programs import HERE, SECRET, THEIRS, TOKEN, Place, Program
from sqlalchemy.engine import make_url

PATIENCE = 60.0
FLUSH_COUNTER = "flushes.c"


class Failed(Exception):
    """A run that came to nothing; the text says what the programs said."""


class Stage:
    """Prepared databases, copied for every run."""

    def __init__(self, folder: Path, members: int) -> None:
        self.folder = folder
        self.members = members
        self._cluster: Any = None
        self._runs = 0

    @cache
    def template(self) -> Path:
        file = self.folder / "template.db"
        house.prepare(f"sqlite:///{file}", self.members)
        return file

    @cache
    def cluster(self) -> Any:
        """A PostgreSQL that flushes as a real one does, with a prepared database."""
        from tests.postgres import Cluster, newest_binaries

        binaries = newest_binaries()
        if binaries is None:
            return None
        self._cluster = Cluster(binaries, fsync=True)
        self._cluster._make("prepared", "template")
        house.prepare(self._cluster.url("prepared"), self.members)
        return self._cluster

    @cache
    def flush_counter(self) -> Path | None:
        """The counter, compiled where there is a compiler."""
        compiler = shutil.which("gcc") or shutil.which("cc")
        if compiler is None:
            return None
        made = self.folder / "flushes.so"
        command = [compiler, "-shared", "-fPIC", "-O2", "-o", made, HERE / FLUSH_COUNTER, "-ldl"]
        return made if subprocess.run(command, check=False).returncode == 0 else None

    @contextmanager
    def place(self, program: Program) -> Iterator[Place]:
        self._runs += 1
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        url = f"sqlite:///{folder / 'dondoc.db'}"
        if program.store == "postgresql":
            name = f"run_{self._runs}"
            self.cluster()._make(name, "prepared" if program.is_ours else "template0")
            url = self.cluster().url(name)
        elif program.is_ours:
            shutil.copy(self.template(), folder / "dondoc.db")
        try:
            yield Place(folder, _free_port(), _free_port(), url)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            if program.store == "postgresql":
                name = make_url(url).database
                self.cluster()._say(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        if self._cluster is not None:
            self._cluster.stop()


def measure(
    stage: Stage, program: Program, users_at_once: int, seconds: float, *more: str
) -> dict[str, Any]:
    """What the fake saw, with `failings` and `flushes`."""
    with stage.place(program) as place:
        fake = _start_fake(stage, program, place, users_at_once, seconds, *more)
        bot = _start_bot(stage, program, place)
        try:
            code = fake.wait(PATIENCE + seconds)
        finally:
            _end(fake)
            _end(bot)
        if code:
            raise Failed(_last_words(place))
        found: dict[str, Any] = json.loads((place.folder / "result.json").read_text())
        ledger = [json.loads(line) for line in (place.folder / "ledger").read_text().splitlines()]
        found["failings"] = program.check(
            place, [(who, k, said, bool(ok)) for who, k, said, ok in ledger]
        )
        found["failings"] += [f"wrong replies: {found['mismatch']}"] if found["mismatch"] else []
        found["flushes"] = _flushes(place) / found["acks"] if found["acks"] else None
        found["words"] = _last_words(place)
        if found["updates_per_s"] is None:
            raise Failed(f"no window: {found['errors']} {_last_words(place)}")
        return found


def _start_fake(
    stage: Stage, program: Program, place: Place, users_at_once: int, seconds: float, *more: str
) -> subprocess.Popen[bytes]:
    users = stage.members if program.is_ours else 60_000
    facts = {
        "port": place.api_port,
        "token": TOKEN,
        "secret": SECRET,
        "mode": program.mode,
        "users": users,
        "first-user-id": house.FIRST_CHAT,
        "concurrency": users_at_once,
        "script": program.script,
        "expect": program.expect,
        "warmup": max(100, 6 * users_at_once) if users_at_once < 200 else 400,
        "max-seconds": seconds,
        "max-connections": 100,
        "watch-pidfile": place.folder / "pid",
        "out": place.folder / "result.json",
        "ledger": place.folder / "ledger",
    }
    if program.mode == "webhook":
        facts["webhook-url"] = f"http://127.0.0.1:{place.port}{program.path}"
    words = [f"--{name}={value}" for name, value in facts.items()]
    command = [*_pinned(0), THEIRS / "python", HERE / "fake_telegram.py", *words, *more]
    with (place.folder / "fake.log").open("wb") as log:
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=log)


def _start_bot(stage: Stage, program: Program, place: Place) -> subprocess.Popen[bytes]:
    environment = program.environment(place)
    counter = stage.flush_counter()
    if counter is not None:
        (place.folder / "flushes").write_bytes(bytes(8))
        environment |= {"LD_PRELOAD": str(counter), "FLUSHES": str(place.folder / "flushes")}
    command = [*_pinned(1), *program.command(place)]
    with (place.folder / "bot.log").open("wb") as log:
        bot = subprocess.Popen(command, stdout=log, stderr=log, cwd=place.folder, env=environment)
    (place.folder / "pid").write_text(str(bot.pid))
    return bot


def _flushes(place: Place) -> float:
    file = place.folder / "flushes"
    if not file.exists():
        return float("nan")
    with (
        file.open("rb") as opened,
        mmap.mmap(opened.fileno(), 8, access=mmap.ACCESS_READ) as shown,
    ):
        return float(int.from_bytes(shown[:8], "little"))


def _last_words(place: Place) -> str:
    logs = (place.folder / name for name in ("fake.log", "bot.log"))
    return "\n".join(log.read_text(errors="replace")[-1500:] for log in logs)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _pinned(core: int) -> list[str]:
    is_possible = shutil.which("taskset") and (os.cpu_count() or 1) > 1
    return ["taskset", "-c", str(core)] if is_possible else []


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
