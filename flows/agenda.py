"""What conversations may ask the scheduler: who gets what on a day, and to remind otherwise.

The scheduler stands above the conversations, so it comes to them with the house.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, cast

from sqlalchemy import Connection

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Expected:
    """One message that will go out if nobody does anything before; no channel: it cannot."""

    at: datetime
    member_id: int
    name: str
    channel: str | None
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Coming:
    """One step of the ladder that lies ahead; `why` says what brought it forward, in words."""

    at: datetime
    period: str
    due_day: date
    consolidate_day: date
    to: str
    days: int
    counted_from: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """Another ladder or other rules, to be looked at before anybody decides; None: as it is."""

    steps: Rows | None = None
    rules: Rows | None = None


AS_IT_IS = Proposed()


class Agenda(Protocol):
    """The days ahead."""

    def on_day(
        self, db: Connection, now: datetime, day: date, committees: Collection[int]
    ) -> Sequence[Expected]:
        """Who will get what on a day, word for word."""
        ...

    def coming(
        self,
        db: Connection,
        now: datetime,
        plan_id: int,
        locale: str,
        proposed: Proposed = AS_IT_IS,
    ) -> Sequence[Coming]:
        """Every reminder that lies ahead of a plan's periods; ValueError for what cannot be."""
        ...

    def working_day(self, db: Connection, committee_id: int, day: date, count: int) -> date:
        """That many of the committee's working days after a day."""
        ...

    def ladder(self, db: Connection, plan_id: int) -> Rows:
        """The steps of a plan, each with `name`, `days`, `at`, `to`, `wording` and others."""
        ...

    def usual(self) -> Rows:
        """The steps of a plan that was given none of its own."""
        ...

    def change_ladder(
        self, db: Connection, now: datetime, actor: str, plan_id: int, steps: Rows
    ) -> bool:
        """Remind otherwise; ValueError for a step that cannot be. What was said stays said."""
        ...

    def change_rules(
        self, db: Connection, now: datetime, actor: str, plan_id: int, rules: Rows
    ) -> bool:
        """Other rhythms or days; ValueError for a rule that cannot be meant."""
        ...


def no_agenda() -> Agenda:
    """For a house that has no scheduler above it."""
    return cast("Agenda", _NoAgenda())


class _NoAgenda:
    """A house without a scheduler, as in tests of single turns: it knows nothing of days ahead."""

    def __getattr__(self, name: str) -> Any:
        raise LookupError(f"this house has no scheduler to ask for {name}")
