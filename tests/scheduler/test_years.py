"""Random years with random outages: the real scheduler says what the plain rules say, no more."""

import asyncio
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlmodel import col

from scheduler import reminding
from storage import reminders
from storage.reminders import Reminder
from tests.scheduler.simulation import Counts, play

FORGET_ALL = (
    update(Reminder)
    .where(col(Reminder.audience) == "member", col(Reminder.state) == "waiting")
    .values(state="idle")
)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_whatever_the_year_nothing_is_lost_repeated_or_said_to_who_is_done(migrated_file, seed):
    counts = asyncio.run(play(seed, migrated_file))
    assert counts == Counts(counts.reminders, duplicates=0, missed=0, after_done=0)


async def test_the_count_notices_what_is_said_twice_a_day(migrated_file, monkeypatch):
    steps = reminding._steps
    monkeypatch.setattr(reminders, "was_told", lambda *_: False)
    monkeypatch.setattr(reminding, "_steps", lambda *about: replace(steps(*about), later=[]))
    counts = [await play(seed, migrated_file) for seed in range(6)]
    assert sum(one.duplicates for one in counts) > 0


async def test_the_count_notices_what_is_lost(migrated_file, monkeypatch):
    settle = reminders.settle

    def lose(db, reminder_id, state, now, channel=None):
        settle(db, reminder_id, state, now, channel)
        db.execute(FORGET_ALL)

    monkeypatch.setattr(reminders, "settle", lose)
    counts = [await play(seed, migrated_file) for seed in range(2)]
    assert sum(one.missed for one in counts) > 0
