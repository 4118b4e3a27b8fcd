"""The parts every running service has, whatever it listens to."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from bot.clock import Clock
from bot.demonstration import prepare
from bot.house import database_of, house_of
from bot.inbox import WORKSHOP
from bot.service import Service
from bot.settings import Settings
from bot.works.workshop import Workshop
from scheduler.calendar import Calendar


async def open_service(settings: Settings, parts: AsyncExitStack, *, has_stage: bool) -> Service:
    """Database, clock and channels, without a port: what tests and rehearsals share with us."""
    database = await asyncio.to_thread(database_of, settings)
    parts.push_async_callback(database.close)
    service = Service(
        settings=settings,
        database=database,
        house=house_of(settings),
        clock=Clock(settings.now),
        calendar=Calendar(zone=settings.zone),
        has_stage=has_stage,
    )
    service.channels[WORKSHOP] = Workshop(service)
    if has_stage:
        await prepare(service)
    return service
