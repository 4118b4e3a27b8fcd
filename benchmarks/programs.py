"""The programs that are compared: how each is started, what is said to it, and how it is checked."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import house

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OURS = ROOT / ".venv" / "bin"
THEIRS = ROOT / ".venv-bench" / "bin"
TOKEN = "42:TEST"
SECRET = "s3cret-of-the-benchmark"
Ledger = Iterable[tuple[int, int, str, bool]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where one run takes place: its folder, its ports, its database."""

    folder: Path
    api_port: int
    port: int
    url: str

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.api_port}"


@dataclass(frozen=True, slots=True)
class Program:
    """One line of the table."""

    name: str
    command: Callable[[Place], list[str]]
    script: str
    expect: str
    path: str
    check: Callable[[Place, Ledger], list[str]]
    store: str = "sqlite"
    is_ours: bool = False
    mode: str = "webhook"

    def environment(self, place: Place) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith("DONDOC_")
        }
        if not self.is_ours:
            return kept
        return {
            **kept,
            "DONDOC_TELEGRAM_TOKEN": TOKEN,
            "DONDOC_TELEGRAM_API_URL": place.api,
            "DONDOC_TELEGRAM_MODE": self.mode,
            "DONDOC_TELEGRAM_SECRET": SECRET,
            "DONDOC_PUBLIC_URL": f"http://127.0.0.1:{place.port}",
            "DONDOC_HTTP_PORT": str(place.port),
            "DONDOC_DATABASE_URL": place.url,
            "DONDOC_DATA_DIR": str(place.folder),
            "DONDOC_NOW": house.NOW.isoformat(),
        }


def peer_failings(place: Place, ledger: Ledger) -> list[str]:
    """Every acknowledged answer is in the peer's own table, with its value."""
    question = "select official, indicator, value from answer"
    if place.url.startswith("sqlite"):
        db = sqlite3.connect(place.folder / "bot.db")
        kept = {(who, k + 1): value for who, k, value in db.execute(question)}
        db.close()
    else:
        import psycopg

        with psycopg.connect(place.url) as db:
            kept = {(who, k + 1): value for who, k, value in db.execute(question)}
    wanted = {
        (who, step): float(text.replace(",", "."))
        for who, step, text, is_answered in ledger
        if step and is_answered
    }
    lost = sum(kept.get(one) != value for one, value in wanted.items())
    return [f"acknowledged answers lost or wrong: {lost}"] if lost else []


def _peer(
    name: str, file: str, *more: str, store: str = "sqlite", mode: str = "webhook"
) -> Program:
    def command(place: Place) -> list[str]:
        known = ["--port", str(place.port), "--api", place.api, "--token", TOKEN]
        known += ["--secret", SECRET, "--db", str(place.folder / "bot.db"), *more]
        known += ["--pg", place.url] if store == "postgresql" else []
        known += ["--polling"] if mode == "polling" else []
        return [str(THEIRS / "python"), str(HERE / "peers" / file), *known]

    return Program(
        name,
        command,
        script="/start p1" + "|{share}" * house.EACH,
        expect="Q1|Q2|Q3|Q4|Q5|Done",
        path="/tg",
        check=peer_failings,
        store=store,
        mode=mode,
    )


def _ours(name: str, *, store: str = "sqlite", mode: str = "webhook") -> Program:
    # Without a pace only where the reply is a call of its own: Telegram allows thirty a second.
    started = (
        [str(OURS / "dondoc")]
        if mode == "webhook"
        else [str(OURS / "python"), str(HERE / "unpaced.py")]
    )
    questions = [f"{{said}} %&Câu {place}/{house.EACH}" for place in range(2, house.EACH + 1)]
    return Program(
        name,
        lambda _place: [*started, "run"],
        script="báo cáo" + "|{share}" * house.EACH,
        expect="|".join([f"Câu 1/{house.EACH}", *questions, "{said} %&Xin xem lại"]),
        path="/telegram/webhook",
        check=lambda place, ledger: house.failings(place.url, ledger),
        store=store,
        is_ours=True,
        mode=mode,
    )


def known() -> dict[str, Program]:
    programs = [
        _ours("dondoc"),
        _peer("floor-hook-gc", "floor.py", "--reply", "hook"),
        _peer("floor-api-gc", "floor.py", "--reply", "api"),
        _peer("ptb-ch-db", "ptb_conversation.py"),
        _peer("aiogram-sqlite", "aiogram_fsm.py"),
        _ours("dondoc-polling", mode="polling"),
        _peer("ptb-ch-db-polling", "ptb_conversation.py", mode="polling"),
        _peer("aiogram-polling", "aiogram_fsm.py", mode="polling"),
        _ours("dondoc-postgresql", store="postgresql"),
        _peer("floor-postgresql", "floor.py", "--reply", "hook", store="postgresql"),
    ]
    return {one.name: one for one in programs}


def make_environment() -> None:
    """The peers have an environment of their own: their libraries and ours do not agree."""
    if (THEIRS / "python").exists():
        return
    folder = THEIRS.parent
    print(f"making {folder.name} …", flush=True)
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    (folder / ".gitignore").write_text("*\n")
    install = [THEIRS / "python", "-m", "pip", "install", "--quiet", "--require-hashes"]
    subprocess.run([*install, "-r", ROOT / "requirements-bench.txt"], check=True)
