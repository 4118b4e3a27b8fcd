"""A town to tell stories in: the real conversations and tables, a clock that is moved, and people.

A story says and sees::

    health = await town.member("Trưởng phòng Y tế")
    await health.says("báo cáo")
    health.sees("Tỷ lệ người dân có hồ sơ sức khỏe điện tử")
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

import plans
from bot.channel import Thing, Unreachable
from bot.clock import Clock
from bot.inbox import WORKSHOP
from bot.sender import Sender
from bot.service import Service
from bot.settings import Settings
from bot.terminal.inviting import invite
from bot.works.workshop import Workshop
from flows.choices import plain
from flows.heard import Enclosed, Heard
from flows.planning import loading
from flows.turn import House
from locales.numbers import VIETNAM
from scheduler.agenda import Scheduled
from scheduler.calendar import Calendar
from scheduler.foresight import foresee
from storage import reminders, sending
from storage.database import Database
from storage.outbox import Letter

DAY_BEGINS = time()
MONDAY = datetime.fromisoformat("2024-03-04T09:00:00+07:00")


AGENDA = Scheduled(Calendar())


class StoryClock(Clock):
    """Stands still until the story moves it."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self.moment = start

    def now(self) -> datetime:
        return self.moment


@dataclass
class Post:
    """A channel that hands everything over at once; `unreachable` addresses refuse."""

    name: str = "post"
    letters: dict[str, list[Letter]] = field(default_factory=dict)
    pictures: dict[str, list[Thing]] = field(default_factory=dict)
    unreachable: set[str] = field(default_factory=set)

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        if letter.address in self.unreachable:
            raise Unreachable("blocked")
        self.letters.setdefault(letter.address, []).append(letter)
        if thing is not None:
            self.pictures.setdefault(letter.address, []).append(thing)
        return str(letter.id)


class Chat:
    """One person at one address."""

    def __init__(self, town: Town, address: str, party: str = "", channel: str = "post") -> None:
        self.town = town
        self.channel = channel
        self.address = address
        self.party = party
        self.seen = 0

    async def says(self, text: str, **facts) -> None:
        await self.town.hear(self.address, text=text, **facts)

    async def sends(self, name: str, content: bytes | None, caption: str = "", **facts) -> None:
        """A file; without content the channel has to be asked for it."""
        file = Enclosed(name, len(content or b""), content=content)
        await self.town.hear(self.address, kind="file", text=caption, file=file, **facts)

    async def taps(self, label: str, *, letter: Letter | None = None) -> None:
        """Press a button of the newest message that has it."""
        found = letter or next(one for one in reversed(self.all) if _button(one, label))
        button = _button(found, label)
        assert button is not None, f"no button {label!r} in {found.text!r}"
        await self.town.hear(
            self.address, choice=button["carries"], kind="tap", text=button["label"]
        )

    async def types(self, label: str) -> None:
        """Type the number that stands for a choice of the newest message."""
        button = _button(self.last, label)
        assert button is not None, f"no choice {label!r} in {self.last.text!r}"
        await self.says(button["typed"])

    @property
    def all(self) -> list[Letter]:
        return self.town.post.letters.get(self.address, [])

    @property
    def last(self) -> Letter:
        assert self.all, f"{self.party or self.address} has heard nothing"
        return self.all[-1]

    @property
    def text(self) -> str:
        """What was said since this person last spoke or looked away."""
        return "\n".join(one.text for one in self.all[self.seen :])

    @property
    def buttons(self) -> list[str]:
        return [one["label"] for row in self.last.choices for one in row]

    def sees(self, *parts: str) -> None:
        for part in parts:
            assert part in self.text, f"{part!r} not in:\n{self.text}"

    def sees_nothing(self) -> None:
        assert self.all[self.seen :] == [], f"saw:\n{self.text}"

    def does_not_see(self, part: str) -> None:
        assert part not in self.text, f"{part!r} in:\n{self.text}"

    def looks_away(self) -> None:
        self.seen = len(self.all)

    @property
    def pictures(self) -> list[Thing]:
        return self.town.post.pictures.get(self.address, [])


class Town:
    """The committee of the demonstration plan, in March 2024."""

    def __init__(self, database: Database, start: datetime = MONDAY) -> None:
        self.clock = StoryClock(start)
        self.post = Post()
        house = House(
            public_url="https://dondoc.example",
            telegram_name="dondoc_bot",
            foresee=foresee,
            agenda=AGENDA,
        )
        self.service = Service(Settings(_env_file=None), database, house, self.clock)
        self.service.channels["post"] = self.post
        self.service.channels[WORKSHOP] = Workshop(self.service)
        self.sender = Sender(self.service)
        self.database = database
        self.said = 0
        self.chats: dict[str, Chat] = {}

    async def opens(self) -> None:
        """The demonstration plan is approved and the first period is open."""
        read = plans.read(plans.demonstration())
        loaded = await self.database.write(loading.load, read, "story", self.clock.now(), "story")
        await self.database.write(loading.approve, loaded.plan_id, self.clock.now(), "story")
        await self.service.tick()

    async def invitation(self, name: str) -> str:
        house, now = self.service.house, self.clock.now()
        made = await self.database.write(invite, house, [name], now, everybody=False)
        return made[0].token

    async def member(self, name: str) -> Chat:
        """Somebody who has joined: a party of the plan, or office, chair, admin."""
        chat = self.stranger(plain(name), name)
        await chat.says(f"/start {await self.invitation(name)}")
        await chat.taps("Đúng là tôi")
        if "Đồng ý" in chat.buttons:  # a second device of a member need not agree again
            await chat.taps("Đồng ý")
        chat.looks_away()
        return chat

    def stranger(self, address: str, party: str = "", channel: str = "post") -> Chat:
        self.chats[address] = Chat(self, address, party, channel)
        self.service.channels.setdefault(channel, self.post)
        return self.chats[address]

    async def hear(self, address: str, **facts) -> None:
        self.said += 1
        channel = "post"
        if address in self.chats:
            self.chats[address].looks_away()
            channel = self.chats[address].channel
        known = {"external_id": str(self.said), "said_at": self.clock.now(), **facts}
        await self.service.hear(Heard(channel=channel, address=address, **known))
        await self.sender.drain()

    async def wait(self, until: str = "", **time: int) -> None:
        """Move on, ticking whenever something may happen on the way."""
        goal = datetime.fromisoformat(until) if until else self.clock.now() + timedelta(**time)
        while self.clock.now() < goal:
            self.clock.moment = min(goal, await self._next_moment())
            await self.service.tick()
            await self.sender.drain()

    async def _next_moment(self) -> datetime:
        """What is due next; in the morning people are spoken to, at midnight periods open."""
        now = self.clock.now()
        due, letter = await self.database.read(_next_in_the_tables)
        midnight = datetime.combine(now.astimezone(VIETNAM), DAY_BEGINS, VIETNAM)
        days = [midnight + timedelta(hours=hours) for hours in (8, 24)]
        return min(one for one in (due, letter, *days) if one is not None and one > now)

    async def asks(self, question, *args):
        return await self.database.read(question, *args)


def _next_in_the_tables(db: Connection) -> tuple[datetime | None, datetime | None]:
    return reminders.next_moment(db), sending.next_due(db)


def _button(letter: Letter, label: str) -> dict[str, str] | None:
    return next(
        (one for row in letter.choices for one in row if label in one["label"]),
        None,
    )
