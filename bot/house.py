"""Opens what commands and the service share: the database at its newest, and the house's facts."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from bot.clock import Clock
from bot.settings import Settings
from flows.turn import House
from scheduler.agenda import Scheduled
from scheduler.calendar import Calendar
from scheduler.foresight import foresee
from storage import schema
from storage.database import Database


def house_of(settings: Settings, telegram_name: str = "") -> House:
    return House(
        zone=settings.zone,
        locale=settings.locale,
        public_url=settings.public_url.rstrip("/"),
        telegram_name=telegram_name,
        foresee=foresee,
        agenda=Scheduled(Calendar(zone=settings.zone)),
    )


def database_of(settings: Settings) -> Database:
    """The database, migrated; a folder for an SQLite file is made when it is missing."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    schema.upgrade(settings.url)
    return Database(settings.url)


@contextmanager
def opened() -> Generator[tuple[Settings, Database, Clock]]:
    """For commands: settings, database and clock, closed again afterwards."""
    settings = Settings()
    database = database_of(settings)
    try:
        yield settings, database, Clock(settings.now)
    finally:
        database.shut()
