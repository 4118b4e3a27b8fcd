"""The stage's own clock, kept so that a restart goes on from the same moment."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import SQLModel, col

from storage import sql
from storage.columns import key


class StageClock(SQLModel, table=True):
    """How far the stage's clock stands from the real one."""

    __tablename__ = "stage_clock"  # pyright: ignore[reportAssignmentType]

    id: int | None = key()
    ahead_seconds: float


_SHIFT = select(col(StageClock.ahead_seconds))
_PUT = insert(StageClock)
_KEEP = update(StageClock).values(ahead_seconds=bindparam("new_shift"))


def shift(db: Connection) -> timedelta | None:
    seconds = sql.first(db, _SHIFT, float)
    return None if seconds is None else timedelta(seconds=seconds)


def keep_shift(db: Connection, now: datetime, real_now: datetime) -> None:
    seconds = (now - real_now).total_seconds()
    if shift(db) is None:
        sql.add(db, _PUT, ahead_seconds=seconds)
    else:
        sql.change(db, _KEEP, new_shift=seconds)
