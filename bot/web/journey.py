"""Moves the stage's clock ahead, stopping wherever something is due on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select
from sqlmodel import col

from bot.service import Service
from storage import periods, reminders, stage, tasks
from storage.periods import Period

Stop = Literal["reminder", "due", "consolidate"]

A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)
OPENING = time(8)  # when offices open
MOST_STOPS = 1_000


_NEXT_OPENING = select(func.min(col(Period.opens_on))).where(col(Period.opened_at).is_(None))


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where the clock can go, None where nothing lies ahead, and where it must stop first."""

    stop: datetime | None
    reminder: datetime | None
    due: datetime | None
    consolidate: datetime | None

    def moment(self, stop: Stop) -> datetime | None:
        return {"reminder": self.reminder, "due": self.due, "consolidate": self.consolidate}[stop]


class Journey:
    """One traveller at a time: the stage has one clock."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._travelling = asyncio.Lock()

    async def ahead(self) -> Ahead:
        service = self._service
        return await service.database.read(look_ahead, service.clock.now(), service.settings.zone)

    async def go(self, stop: Stop) -> bool:
        """Go there; False when there is no such moment ahead."""
        async with self._travelling:
            goal = (await self.ahead()).moment(stop)
            if goal is None:
                return False
            for _ in range(MOST_STOPS):
                on_the_way = (await self.ahead()).stop
                if on_the_way is None or on_the_way >= goal:
                    break
                await self._arrive(on_the_way)
            await self._arrive(goal)
            return True

    async def _arrive(self, at: datetime) -> None:
        """Set the clock, keep it, and let the scheduler do what is due."""
        service = self._service
        service.clock.jump(at)
        real = service.clock.real()
        await service.database.write(stage.keep_shift, service.clock.now(), real)
        await service.tick()


def look_ahead(db: Connection, now: datetime, zone: ZoneInfo) -> Ahead:
    """Where no reminder waits, the next period that opens stands for it."""
    is_open = periods.open_now(db)
    reminder, opening = _next_reminder(db, now, zone), _next_opening(db, now, zone)
    return Ahead(
        _first_after(now, [reminder, opening]),
        reminder or opening,
        _first_after(now, [period.due + A_MINUTE for period in is_open]),
        _first_after(now, [_morning(period, zone) for period in is_open]),
    )


def _next_reminder(db: Connection, now: datetime, zone: ZoneInfo) -> datetime | None:
    """A step that could not be taken in the evening waits for a morning."""
    moment = reminders.next_moment(db)
    if moment is None or moment > now:
        return moment
    today = datetime.combine(now.astimezone(zone), OPENING, tzinfo=zone)
    return today if today > now else today + A_DAY


def _first_after(now: datetime, moments: Sequence[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None and moment > now), default=None)


def _morning(period: periods.Known, zone: ZoneInfo) -> datetime:
    """The office's last day, when offices open."""
    return datetime.combine(period.consolidate_day, OPENING, tzinfo=zone)


def _next_opening(db: Connection, now: datetime, zone: ZoneInfo) -> datetime | None:
    days = (db.scalar(_NEXT_OPENING), tasks.next_opening(db))
    mornings = [datetime.combine(day, OPENING, tzinfo=zone) for day in days if day is not None]
    return _first_after(now, mornings)
