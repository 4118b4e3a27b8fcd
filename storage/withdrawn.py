"""Requests whose row leaves a plan, or becomes another question, while a period is open."""

from sqlalchemy import Connection, and_, bindparam, case, select, update
from sqlmodel import col

from storage import sql
from storage.periods import Period
from storage.requests import Request

_OPEN_PERIODS = select(col(Period.id)).where(
    col(Period.opened_at).is_not(None), col(Period.closed_at).is_(None)
)
_IS_WITHDRAWN = and_(col(Request.state) == "withdrawn", col(Request.period_id).in_(_OPEN_PERIODS))
_WITHDRAW = (
    update(Request)
    .where(
        col(Request.indicator_id) == bindparam("of_indicator"),
        col(Request.state) != "sent",
        col(Request.period_id).in_(_OPEN_PERIODS),
    )
    .values(state="withdrawn")
)
_RESTORE = (
    update(Request)
    .where(col(Request.indicator_id) == bindparam("of_indicator"), _IS_WITHDRAWN)
    .values(state=case((col(Request.figure_id).is_(None), "open"), else_="answered"))
)
_ASK_AGAIN = (
    update(Request)
    .where(
        col(Request.indicator_id) == bindparam("of_indicator"),
        col(Request.state) == "sent",
        col(Request.period_id).in_(_OPEN_PERIODS),
    )
    .values(state="answered")
)


def withdraw(db: Connection, indicator_id: int) -> None:
    """The row has left the plan: what was not sent in open periods is no longer asked for."""
    sql.change(db, _WITHDRAW, of_indicator=indicator_id)


def restore(db: Connection, indicator_id: int) -> None:
    """The row is back in the plan; a figure that was kept is still there."""
    sql.change(db, _RESTORE, of_indicator=indicator_id)


def ask_again(db: Connection, indicator_id: int) -> int:
    """The question has become another one: what was sent in must be looked at and sent again."""
    return sql.change(db, _ASK_AGAIN, of_indicator=indicator_id)
