"""A channel that does as a test tells it, and a service that has no other."""

import asyncio
from collections import defaultdict
from datetime import UTC, datetime

from sqlalchemy import insert, text

from bot.clock import Clock
from bot.house import house_of
from bot.service import Service
from bot.settings import Settings
from storage import accounts, outbox
from storage.members import Member

NOW = datetime(2024, 3, 1, 2, tzinfo=UTC)


class Post:
    """A channel that does as it is told: an error to raise, or something to wait for."""

    name = "post"

    def __init__(self):
        self.sent = []
        self.things = []
        self.plans = defaultdict(list)

    async def send(self, letter, thing):
        plans = self.plans[letter.address]
        plan = plans.pop(0) if plans else None
        if isinstance(plan, asyncio.Event):
            await plan.wait()
        elif plan is not None:
            raise plan
        self.sent.append((letter.address, letter.text))
        self.things.append(thing)
        return f"m{len(self.sent)}"


def service_of(database, post, folder):
    settings = Settings(_env_file=None, data_dir=folder)
    return Service(settings, database, house_of(settings), Clock(NOW), {"post": post})


def two_addresses(db):
    member = db.execute(insert(Member).values(name="Lan", locale="vi")).inserted_primary_key[0]
    for address in "1", "2":
        account = accounts.speaking(db, "post", address, "vi").account_id
        accounts.belongs_to(db, account, member)


async def put(service, words="Nhắc", address="1", **facts):
    now = service.clock.now()
    letter = {"channel": "post", "address": address, "kind": "note", "text": words}
    moments = {"created_at": now, "next_at": now}
    await service.database.write(outbox.put, {**letter, **moments, **facts})


async def rows(service):
    return await ask(service, "select * from outbox order by id")


async def ask(service, question):
    return await service.database.read(lambda db: list(db.execute(text(question))))


def moment(value):
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found if found.tzinfo else found.replace(tzinfo=UTC)


async def until(condition, seconds=5):
    async with asyncio.timeout(seconds):
        while not condition():  # ruff: ignore[async-busy-wait] - the database rings no bell
            await asyncio.sleep(0.01)
