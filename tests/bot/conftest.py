"""A service with a line to a Telegram of its own, over real HTTP."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text
from starlette.applications import Starlette

from bot.channels import telegram as telegram_line
from bot.channels.telegram_channel import TelegramChannel
from bot.clock import Clock
from bot.house import house_of
from bot.limits import Limits
from bot.sender import Sender
from bot.service import Service
from bot.settings import Settings
from storage import accounts, outbox
from storage.database import Database
from storage.members import Member
from tests.telegram import FakeTelegram, Person
from tests.telegram.server import Server

NO_LIMITS = Limits({})


@dataclass
class Life:
    """A running service, as a test sees it."""

    service: Service
    channel: TelegramChannel
    sender: Sender
    webhook: str

    async def writes(self, address: int | str, text: str = "Nhắc", **facts: Any) -> int:
        """Put a message in the outbox and wake the sender."""
        now = self.service.clock.now()
        letter = {"channel": "telegram", "address": str(address), "kind": "note", "text": text}
        moments = {"created_at": now, "next_at": now}
        found = await self.service.database.write(outbox.put, {**letter, **moments, **facts})
        self.service.bell.set()
        return found

    async def knows(self, person: Person, *, seated: bool = False) -> int:
        """Give somebody an account, and a seat of their own when asked."""
        return await self.service.database.write(_know, str(person.chat_id), seated=seated)

    async def letters(self, address: int | str) -> list[tuple[str, str]]:
        """Every message to an address, with what became of it."""
        question = (
            "select text, state from outbox"
            " where channel = 'telegram' and address = :a order by id"
        )
        return [tuple(row) for row in await self.rows(question, a=str(address))]

    async def rows(self, question: str, **facts: Any) -> list[Any]:
        return await self.service.database.read(_ask, question, facts)


def _ask(db, question, facts):
    return list(db.execute(text(question), facts))


def _know(db, address, *, seated):
    account = accounts.speaking(db, "telegram", address, "vi").account_id
    if seated:
        member = db.execute(insert(Member).values(name="Lan")).inserted_primary_key[0]
        accounts.belongs_to(db, account, member)
    return account


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
def lan(telegram: FakeTelegram) -> Person:
    return telegram.person(chat_id=1001, first_name="Lan", started=True)


@pytest.fixture
def minh(telegram: FakeTelegram) -> Person:
    return telegram.person(chat_id=1002, first_name="Minh", started=True)


@pytest.fixture
def live(telegram: FakeTelegram, database: Database, tmp_path: Path) -> Callable[..., Any]:
    """`async with live("polling") as life:` runs a service for the time of the block."""

    @asynccontextmanager
    async def living(mode: str = "polling", limits: Limits = NO_LIMITS) -> AsyncGenerator[Life]:
        app = Starlette()
        server = Server(app)
        settings = Settings(
            _env_file=None,
            data_dir=tmp_path,
            telegram_token=telegram.token,
            telegram_api_url=telegram.url,
            telegram_mode=mode,
            public_url=server.url,
        )
        service = Service(settings, database, house_of(settings), Clock())
        server.up()
        try:
            async with AsyncExitStack() as parts:
                channel = await telegram_line.start(app, service, parts)
                sender = Sender(service, limits)
                sending = asyncio.create_task(sender.run())
                parts.push_async_callback(asyncio.gather, sending)
                parts.push_async_callback(sender.stop)
                if mode == "webhook":
                    await telegram.waits_for_calls("setWebhook")
                yield Life(service, channel, sender, server.url + "/telegram/webhook")
        finally:
            await server.close()

    return living
