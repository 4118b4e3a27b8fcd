"""The parts of a running service, handed to whoever needs them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.channel import Channel
from bot.clock import Clock
from bot.failpoints import reached
from bot.inbox import Answer, hear
from bot.settings import Settings
from flows.heard import Heard
from flows.turn import House
from scheduler.calendar import Calendar
from scheduler.tick import tick
from storage.database import Database


@dataclass(slots=True)
class Service:
    """One process: its settings, its database, its clock, and the ways it reaches people."""

    settings: Settings
    database: Database
    house: House
    clock: Clock
    channels: dict[str, Channel] = field(default_factory=dict[str, Channel])
    bell: asyncio.Event = field(default_factory=asyncio.Event)  # something waits to be sent
    has_stage: bool = False
    calendar: Calendar = field(default_factory=Calendar)

    async def hear(self, heard: Heard, *, rides: bool = False) -> Answer:
        """Take a message and wake the sender."""
        answer = await hear(self.database, self.house, heard, self.clock.now(), rides=rides)
        self.bell.set()
        return answer

    async def tick(self) -> int:
        """Let the scheduler look at what is due, and wake the sender."""
        reached("tick begun")
        written = await tick(self.database, self.calendar, self.clock.now())
        reached("tick done")
        if written:
            self.bell.set()
        return written
