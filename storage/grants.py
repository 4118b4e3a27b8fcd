"""What the office granted to some: a later day, or a figure of a closed period opened again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select, update
from sqlmodel import col

from storage import sql
from storage.indicators import Indicator
from storage.members import Seat
from storage.periods import Period
from storage.requests import ASKED, Asked, Request, asked_row

_EXTEND = (
    update(Request)
    .where(
        col(Request.period_id) == bindparam("of_period"),
        col(Request.party_id) == bindparam("of_party"),
    )
    .values(due=bindparam("new_due"))
)
_KEEP_LATER = (
    update(Request)
    .where(col(Request.period_id) == bindparam("of_period"), col(Request.due) <= bindparam("than"))
    .values(due=None)
)
_REOPEN = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(open_until=bindparam("until"))
)

_CLOSED = (
    ASKED
    .where(col(Period.closed_at).is_not(None))
    .order_by(None)
    .order_by(col(Period.due).desc(), col(Indicator.position), col(Request.id))
)
_CLOSED_OF_MEMBER = _CLOSED.where(
    or_(col(Request.open_until).is_(None), col(Request.open_until) <= bindparam("now")),
    col(Request.party_id).in_(
        select(col(Seat.party_id)).where(
            col(Seat.member_id) == bindparam("member_id"),
            or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        )
    ),
)
_CLOSED_OF_PLAN = _CLOSED.where(
    col(Period.plan_id) == bindparam("plan_id"), col(Request.rolls_into).is_(None)
)


def extend(db: Connection, period_id: int, party_id: int, due: datetime) -> None:
    """A later day for everything that one party owes in a period."""
    sql.change(db, _EXTEND, of_period=period_id, of_party=party_id, new_due=due)


def keep_later(db: Connection, period_id: int, than: datetime) -> None:
    """The whole period has a later day: of the parties' own days only later ones still count."""
    sql.change(db, _KEEP_LATER, of_period=period_id, than=than)


def reopen(db: Connection, request_id: int, until: datetime) -> None:
    """Its figure may be changed till then though its period is closed."""
    sql.change(db, _REOPEN, request_id=request_id, until=until)


def closed_of_member(db: Connection, member_id: int, now: datetime) -> Sequence[Asked]:
    """What a member was asked for in closed periods, the last one in front."""
    return sql.every(db, _CLOSED_OF_MEMBER, asked_row, member_id=member_id, now=now)


def closed_of_plan(db: Connection, plan_id: int) -> Sequence[Asked]:
    """The committee's figures of closed periods, the last one in front."""
    return sql.every(db, _CLOSED_OF_PLAN, asked_row, plan_id=plan_id)
