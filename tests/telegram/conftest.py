"""A Telegram of one's own for each test, and python-telegram-bot pointed at it."""

from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot

from tests.telegram import FakeTelegram, Person
from tests.telegram.raw import Raw


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def bot(telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    # Without it the library warns of itself whenever it makes a `RetryAfter`.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    files = f"{telegram.url}/file/bot"
    async with Bot(telegram.token, base_url=f"{telegram.url}/bot", base_file_url=files) as found:
        yield found


@pytest.fixture
async def raw(telegram: FakeTelegram) -> AsyncIterator[Raw]:
    base = f"{telegram.url}/bot{telegram.token}/"
    async with httpx.AsyncClient(base_url=base, timeout=5, trust_env=False) as http:
        yield Raw(http)


@pytest.fixture
def lan(telegram: FakeTelegram) -> Person:
    return telegram.person(chat_id=1001, first_name="Lan", started=True)
