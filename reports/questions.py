"""What only reports ask of the tables: whole plans at once, never a question per row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select
from sqlmodel import col

from storage import figures, requests, sql
from storage.accounts import Account
from storage.committees import Committee
from storage.consents import NOTICE
from storage.figures import Figure, Kept
from storage.indicators import Indicator, Section
from storage.members import Member, Seat
from storage.parties import Party
from storage.periods import Period
from storage.requests import Asked, Request


@dataclass(frozen=True, slots=True)
class Joined:
    """A party for which somebody stands whom we may ask, and when they were last heard."""

    party_id: int
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class Placed:
    """In which section of the appendix an indicator stands."""

    indicator_id: int
    no: str
    title: str


_COMMITTEE = select(col(Committee.name)).where(col(Committee.id) == bindparam("committee_id"))
_JOINED = (
    select(col(Seat.party_id), func.max(col(Account.heard_at)))
    .join(Party, col(Party.id) == col(Seat.party_id))
    .join(Account, col(Account.member_id) == col(Seat.member_id))
    .join(Member, col(Member.id) == col(Seat.member_id))
    .where(
        col(Party.committee_id) == bindparam("committee_id"),
        col(Seat.since) <= bindparam("now"),
        or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        col(Member.declined) < NOTICE,
    )
    .group_by(col(Seat.party_id))
)
_PLACES = (
    select(col(Indicator.id), col(Section.no), col(Section.title))
    .join(Section, col(Section.id) == col(Indicator.section_id))
    .where(col(Indicator.plan_id) == bindparam("plan_id"))
    .order_by(col(Section.position), col(Indicator.position), col(Indicator.id))
)
_HISTORY = requests.ASKED.where(
    col(Indicator.id) == bindparam("indicator_id"),
    col(Request.rolls_into).is_(None),
    col(Period.opened_at).is_not(None),
)
_BEFORE = (
    select(
        col(Request.indicator_id),
        *figures.COLUMNS,
    )
    .join(Figure, col(Figure.id) == col(Request.figure_id))
    .join(Period, col(Period.id) == col(Request.period_id))
    .where(
        col(Period.plan_id) == bindparam("plan_id"),
        col(Period.due) < bindparam("before"),
        col(Request.state) == "sent",
        col(Request.rolls_into).is_(None),
    )
    .order_by(col(Period.due), col(Request.id))
)


def committee_name(db: Connection, committee_id: int) -> str:
    return sql.one(db, _COMMITTEE, str, committee_id=committee_id)


def joined(db: Connection, committee_id: int, now: datetime) -> dict[int, Joined]:
    """By party; a party that nobody with an account stands for is not in it."""
    found = sql.every(db, _JOINED, Joined, committee_id=committee_id, now=now)
    return {one.party_id: one for one in found}


def places(db: Connection, plan_id: int) -> dict[int, Placed]:
    """By indicator, in the order of the plan; a row outside all sections is not in it."""
    return {one.indicator_id: one for one in sql.every(db, _PLACES, Placed, plan_id=plan_id)}


def history(db: Connection, indicator_id: int) -> Sequence[Asked]:
    """What was asked of an indicator in every period that has opened, the last due at the end."""
    return sql.every(db, _HISTORY, requests.asked_row, indicator_id=indicator_id)


def figures_before(db: Connection, plan_id: int, before: datetime) -> dict[int, Kept]:
    """By indicator, the last figure sent in for a period due before that moment."""
    # Earlier periods come first, so that the last one stays.
    return dict(sql.every(db, _BEFORE, _owned, plan_id=plan_id, before=before))


def _owned(*row: Any) -> tuple[int, Kept]:
    indicator_id, *figure = row
    return indicator_id, Kept(*figure)
