"""The stage: the demonstration plan in March 2024, in a database of its own."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import Connection

import plans
from bot.service import Service
from bot.settings import Settings
from flows.planning import loading
from storage import plans as kept_plans
from storage import stage

BEGINS = datetime.fromisoformat("2024-03-04T07:55:00+07:00")  # ten days before the first due day


def setting_of_the_stage(settings: Settings) -> Settings:
    """Real data and the play never share a file; the clock starts where the play does."""
    return settings.model_copy(
        update={
            "now": settings.now or BEGINS,
            "database_url": settings.database_url or f"sqlite:///{settings.data_dir / 'stage.db'}",
        }
    )


async def prepare(service: Service) -> None:
    """Load the plan the first time; later go on from where the clock stood."""
    shift = await service.database.read(stage.shift)
    if shift is not None:
        service.clock.ahead = shift
    await service.database.write(load_once, service.clock.now())
    await service.database.write(stage.keep_shift, service.clock.now(), service.clock.real())


def load_once(db: Connection, now: datetime) -> None:
    """The demonstration plan, active; nothing when there is a plan already."""
    if kept_plans.active(db):
        return
    path = plans.demonstration()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    loaded = loading.load(db, plans.read(path), digest, now, "stage")
    loading.approve(db, loaded.plan_id, now, "stage")
