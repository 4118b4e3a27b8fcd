"""Answers what conversations and commands ask about the days ahead, and takes other ladders."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from flows.agenda import AS_IT_IS, Coming, Expected, Proposed, Rows
from scheduler.calendar import Calendar
from scheduler.calendars import calendars_now
from scheduler.day_ahead import foresee_day
from scheduler.ladder import DEFAULT, as_rows, of_plan
from scheduler.periods import rules_in
from scheduler.preview import Looking
from scheduler.to_come import coming
from storage import periods, plans, tasks


@dataclass(frozen=True, slots=True)
class Scheduled:
    """The real agenda; `base` holds the zone, the tables hold the days."""

    base: Calendar

    def on_day(
        self, db: Connection, now: datetime, day: date, committees: Collection[int]
    ) -> Sequence[Expected]:
        found = foresee_day(db, self.base, now, day)
        return [one.expected for one in found if one.committees & set(committees)]

    def coming(
        self,
        db: Connection,
        now: datetime,
        plan_id: int,
        locale: str,
        proposed: Proposed = AS_IT_IS,
    ) -> Sequence[Coming]:
        plan = plans.get(db, plan_id)
        calendar = calendars_now(db, self.base).of(plan.committee_id)
        return coming(db, Looking(calendar, locale), now, plan, proposed)

    def working_day(self, db: Connection, committee_id: int, day: date, count: int) -> date:
        calendar = calendars_now(db, self.base).of(committee_id)
        return calendar.working_days_after(day, count)

    def ladder(self, db: Connection, plan_id: int) -> Rows:
        return as_rows(of_plan(plans.get(db, plan_id).ladder))

    def usual(self) -> Rows:
        return as_rows(DEFAULT)

    def change_ladder(
        self, db: Connection, now: datetime, actor: str, plan_id: int, steps: Rows
    ) -> bool:
        ladder = of_plan(steps)
        if not plans.set_ladder(db, now, actor, plan_id, as_rows(ladder) if steps else []):
            return False
        committee_id = plans.get(db, plan_id).committee_id
        periods.replan_all(db, committee_id)
        tasks.replan_all(db, committee_id)
        return True

    def change_rules(
        self, db: Connection, now: datetime, actor: str, plan_id: int, rules: Rows
    ) -> bool:
        rule: dict[str, object] = {"rules": rules, "by": "admin"}
        if not rules_in(rule):
            raise ValueError("a plan reports in one rhythm at least")
        return plans.set_rule(db, now, actor, plan_id, rule)
