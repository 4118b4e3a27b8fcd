"""Whole years on the real scheduler, with outages and clocks that step, beside the plain model.

`python -m tests.scheduler.simulation 10` plays ten years and counts.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter
from pathlib import Path
from random import Random

from sqlalchemy import Connection, select
from sqlmodel import col

from flows.office.close import close
from locales import numbers
from scheduler.calendar import Calendar
from scheduler.periods import periods_of, rules_in
from scheduler.tick import tick
from storage import (
    accounts,
    assignments,
    committees,
    indicators,
    members,
    parties,
    periods,
    plans,
    requests,
    schema,
)
from storage.database import Database
from storage.outbox import Outgoing
from tests.scheduler.model import Model, Said

MEMBERS = ("an", "binh", "chi")
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Counts:
    """What a year came to."""

    reminders: int
    duplicates: int
    missed: int
    after_done: int

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.reminders + other.reminders,
            self.duplicates + other.duplicates,
            self.missed + other.missed,
            self.after_done + other.after_done,
        )

    def __str__(self) -> str:
        return (
            f"reminders={self.reminders} duplicates={self.duplicates} "
            f"missed={self.missed} after_done={self.after_done}"
        )


class Year:
    """One year of one committee, decided by a number: rules, days off, outages, answers."""

    def __init__(self, seed: int, database: Database) -> None:
        self.chance = Random(seed)
        self.database = database
        self.year = self.chance.randint(2022, 2027)
        self.calendar = Calendar(extra_off=self._storms())
        self.rule = self._rule()
        self.approved_at = self.calendar.moment(date(self.year - 1, 12, 1), time(9))
        known = periods_of(rules_in(self.rule), self.year)
        live = {one.key: one for one in known if one.consolidate_by > self.approved_at}
        self.model = Model(self.calendar, live, list(MEMBERS), self.approved_at)
        self.after_done = 0

    async def play(self) -> Counts:
        await self.database.write(self._found)
        for at, act, about in sorted(self._events(), key=itemgetter(0)):
            await act(at, about)
        said = await self.database.read(self._said)
        wanted = Counter(self.model.said)
        per_day = Counter((one.member, numbers.local_day(one.at)) for one in said)
        return Counts(
            reminders=len(said),
            duplicates=sum((Counter(said) - wanted).values())
            + sum(count - 1 for count in per_day.values()),
            missed=sum((wanted - Counter(said)).values()),
            after_done=self.after_done,
        )

    def _events(self):
        """Looks while the program is alive; answers and closings while it is alive too."""
        outages = self._outages()
        for at in self._looks(outages):
            yield at, self._look, None
            if self.chance.random() < 0.03:  # the clock steps back, and later on again
                yield at + timedelta(seconds=1), self._step_back, at
        for key, period in self.model.periods.items():
            for member in MEMBERS:
                at = self._answer_at(period)
                if at is not None and _is_up(at, outages):
                    yield at, self._answer, (member, key)
            at = self.calendar.moment(period.consolidate_day, time(9, 30))
            if self.chance.random() < 0.7 and _is_up(at, outages):
                yield at, self._close, key

    def _looks(self, outages):
        """Every moment at which something may happen; a look in between finds nothing."""
        steps = {one.at for one in self.model.steps}
        days = {one.astimezone(UTC).date() for one in steps}
        days |= {self.model.opens_on(key) for key in self.model.periods}
        for _, ends in outages:
            days |= {ends.date() + A_DAY * n for n in range(6)}
        looks = {ends for _, ends in outages} | steps
        for day in days:
            looks |= {
                self.calendar.moment(day, time(hour, minute))
                for hour, minute in ((0, 5), (8, 0), (8, 30))
            }
        after = {self.calendar.next_moment_to_speak(at) for at in looks}
        return sorted(at for at in looks | after if _is_up(at, outages) and at >= self.approved_at)

    async def _look(self, now: datetime, _about) -> None:
        self.model.alive(now)
        at_once = 2 if self.chance.random() < 0.2 else 1
        await asyncio.gather(*(tick(self.database, self.calendar, now) for _ in range(at_once)))

    async def _step_back(self, _now: datetime, at: datetime) -> None:
        await self._look(at - timedelta(hours=self.chance.choice((1, 5, 30))), None)

    async def _answer(self, now: datetime, about: tuple[str, str]) -> None:
        if about[1] in self.model.opened - self.model.closed:
            self.model.answered.add(about)
            await self.database.write(_send_in, *about, now)

    async def _close(self, now: datetime, key: str) -> None:
        if key in self.model.opened:
            self.model.closed.add(key)
            await self.database.write(_close, key, now)

    def _answer_at(self, period) -> datetime | None:
        """Before the day, on it, late, never; now and then in the very second of a step."""
        kind = self.chance.random()
        if kind < 0.2:
            return None
        if kind < 0.35:
            mine = [one.at for one in self.model.steps if one.period == period.key]
            return self.chance.choice(mine) - timedelta(microseconds=1) if mine else None
        day = period.due_day + A_DAY * self.chance.randint(-20, 6)
        return self.calendar.moment(
            day, time(self.chance.randint(7, 21), self.chance.randint(0, 59))
        )

    def _outages(self) -> list[tuple[datetime, datetime]]:
        first = self.approved_at + A_DAY
        found = []
        for _ in range(self.chance.randint(0, 6)):
            begins = first + timedelta(hours=self.chance.randint(0, 380 * 24))
            hours = self.chance.choice((1, 5, 14, 26, 80, 200, 100 * 24))
            found.append((begins, begins + timedelta(hours=hours, minutes=7)))
        return found

    def _storms(self) -> dict[date, str]:
        first = date(self.year, 1, 1)
        return {first + A_DAY * self.chance.randint(0, 364): "bão" for _ in range(5)}

    def _rule(self) -> dict[str, object]:
        rhythms = self.chance.choice((
            ["quarter"],
            ["month"],
            ["quarter", "half"],
            ["quarter", "year"],
        ))
        days = {"member_day": self.chance.choice((5, 15, 20)), "office_day": 25}
        return {"rules": [{"preset": "nd09", "rhythm": one, **days} for one in rhythms]}

    def _found(self, db: Connection) -> None:
        now = self.approved_at
        committee = committees.named(db, "BCĐ", "town")
        plan = plans.put(db, {
            "committee_id": committee, "title": "Kế hoạch", "year": self.year,
            "source_hash": "0", "loaded_at": now, "rule": self.rule,
        })  # fmt: skip
        for place, name in enumerate(MEMBERS):
            party = parties.named(db, committee, name)
            row = {"plan_id": plan, "code": f"I.{place}", "position": place, "text": "Chỉ tiêu"}
            assignments.give(db, indicators.put(db, row), party, "monitor", now)
            _seat(db, party, name, "member", now)
        for role in ("office", "chair"):
            _seat(db, parties.named(db, committee, role), role, role, now)
        plans.approve(db, plan, now)

    def _said(self, db: Connection) -> list[Said]:
        rows = select(col(Outgoing.address), col(Outgoing.created_at), col(Outgoing.text)).where(
            col(Outgoing.kind).in_(["reminder", "overdue"]), col(Outgoing.address).in_(MEMBERS)
        )
        names = {key: numbers.period(key) for key in self.model.periods}
        said = []
        for address, at, text in db.execute(rows):
            about = frozenset(key for key, name in names.items() if name in text)
            said.append(Said(address, at, about))
            self.after_done += sum(_was_done(db, address, key, at) for key in about)
        return said


def _was_done(db: Connection, member: str, key: str, at: datetime) -> bool:
    period = periods.named(db, 1, key)
    assert period is not None
    sent = (one.sent_at for one in requests.of_period(db, period.id) if one.party_name == member)
    return any(moment is not None and moment <= at for moment in sent)


def _seat(db: Connection, party: int, name: str, role: str, now: datetime) -> None:
    member_id = members.seat_new(db, party, name, role, now)
    account = accounts.speaking(db, "post", name, "vi").account_id
    accounts.belongs_to(db, account, member_id)
    accounts.was_heard(db, account, now)


def _send_in(db: Connection, member: str, key: str, now: datetime) -> None:
    period = periods.named(db, 1, key)
    assert period is not None
    for one in requests.of_period(db, period.id):
        if one.party_name == member:
            requests.mark_sent(db, one.id, now)


def _close(db: Connection, key: str, now: datetime) -> None:
    period = periods.named(db, 1, key)
    assert period is not None
    close(db, now, period.id, "story")


def _is_up(at: datetime, outages) -> bool:
    return not any(begins <= at < ends for begins, ends in outages)


async def play(seed: int, template: Path) -> Counts:
    """One year in a database of its own."""
    with tempfile.TemporaryDirectory(prefix="dondoc-year-") as folder:
        database = Database(f"sqlite:///{shutil.copy(template, folder)}")
        try:
            return await Year(seed, database).play()
        finally:
            await database.close()


def main(years: int) -> None:
    total = Counts(0, 0, 0, 0)
    with tempfile.TemporaryDirectory(prefix="dondoc-years-") as folder:
        template = Path(folder) / "template.db"
        schema.upgrade(f"sqlite:///{template}")
        for seed in range(years):
            total += asyncio.run(play(seed, template))
    print(f"years={years} {total}")
    sys.exit(bool(total.duplicates or total.missed or total.after_done or not total.reminders))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
