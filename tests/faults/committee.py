"""A committee in the middle of a quarter: its plan is approved, and some people have joined."""

import asyncio
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import Connection, text

from bot.channels.telegram_writing import keyboard as as_telegram
from bot.demonstration import load_once
from bot.inbox import hear
from bot.terminal.inviting import invite
from flows.heard import Heard
from flows.turn import House
from scheduler.calendar import Calendar
from scheduler.tick import tick
from storage.database import Database
from tests.telegram import FakeTelegram, Person, keyboard
from tests.telegram.formatting import Formatted
from tests.telegram.letter import Content

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2024, 3, 4, 9, tzinfo=VIETNAM)  # a working Monday, ten days before the last day
HOUSE = House()
BLANK = re.compile(r":(\w+)")
OFFICE, CHAIR, ADMIN = 11, 12, 13
# Eight parties owe figures; a member is called by the number of the chat.
PARTIES = {
    21: "Chánh Văn phòng HĐND-UBND TP",
    22: "Trưởng phòng Tư pháp",
    23: "Chánh Văn phòng HĐND-UBND huyện",
    24: "Trưởng phòng Văn hóa và Thông tin",
    25: "Trưởng phòng Tài chính-Kế hoạch",
    26: "Chi cục trưởng Chi cục thuế Bắc Giang – Yên Dũng",
    27: "Trưởng phòng Kinh tế",
    28: "Trưởng phòng Y tế",
}
ROLES = {OFFICE: "office", CHAIR: "chair", ADMIN: "admin"}


@dataclass(slots=True)
class Committee:
    """A database with a plan in it, and what was handed to people outside of it."""

    url: str
    tokens: dict[int, str] = field(default_factory=dict[int, str])
    spoken: int = 0

    async def says(self, database: Database, chat: int, *lines: str) -> None:
        """What somebody wrote before the test begins."""
        for line in lines:
            self.spoken += 1
            moment = NOW - timedelta(hours=1) + timedelta(seconds=self.spoken)
            heard = Heard("telegram", f"before-{self.spoken}", str(chat), moment, text=line)
            await hear(database, HOUSE, heard, moment)

    async def joins(self, database: Database, *chats: int) -> None:
        for chat in chats:
            await self.says(database, chat, f"/start {self.tokens[chat]}", "đúng", "đồng ý")

    async def rows(self, question: str, **facts: Any) -> list[Any]:
        """Asks the database as it stands on disk."""
        return await asyncio.to_thread(self._read, question, facts)

    def _read(self, question: str, facts: dict[str, Any]) -> list[Any]:
        """Straight through the driver: an engine for every look would cost more than the look."""
        if self.url.startswith("sqlite"):
            with closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as db:
                return db.execute(question, facts).fetchall()
        with psycopg.connect(self.url) as db:
            return db.execute(BLANK.sub(r"%(\1)s", question).encode(), facts).fetchall()


async def founded(url: str) -> Committee:
    """The demonstration plan is active, its first quarter open, and everybody is invited."""
    committee, database = Committee(url), Database(url)
    early = NOW - timedelta(days=1, hours=2)
    await database.write(load_once, early)
    await tick(database, Calendar(), early)
    made = await database.write(invite, HOUSE, [], early, everybody=True)
    chats = {name: chat for chat, name in (PARTIES | ROLES).items()}
    for one in made:
        name = one.party if one.role == "member" else one.role
        committee.tokens[chats[name]] = one.token
    await database.close()
    return committee


async def delivered(committee: Committee) -> None:
    """Everything written until now has been sent and read."""
    database = Database(committee.url)
    await database.write(_deliver)
    await database.close()


def _deliver(db: Connection) -> None:
    db.execute(text("UPDATE outbox SET state = 'sent', settled_at = created_at"))


async def phone(telegram: FakeTelegram, committee: Committee, chat: int) -> Person:
    """Somebody whose phone shows what was delivered before the test."""
    person = telegram.person(chat, f"Số {chat}", started=True)
    question = "SELECT text, choices FROM outbox WHERE address = :chat AND state = 'sent'"
    for words, choices in await committee.rows(question + " ORDER BY id", chat=str(chat)):
        person.add(telegram.world.bot, Content(Formatted(words), keyboard=_buttons(choices)))
    return person


def _buttons(choices: Any) -> keyboard.Keyboard | None:
    rows = json.loads(choices) if isinstance(choices, str) else choices
    return keyboard.read(as_telegram(rows))
