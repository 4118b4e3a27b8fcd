"""What the units of a group owe towards a figure of the committee; the rows are requests too."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete
from sqlmodel import col

from storage import sql
from storage.figures import Kept
from storage.requests import ASKED, EARLIER, FOR_PERIOD, NEW, PUT, Asked, Request, asked_row

_OF_WHOLE = ASKED.where(col(Request.rolls_into) == bindparam("whole_id"))
_PREVIOUS = EARLIER.where(
    col(Request.rolls_into).is_not(None), col(Request.party_id) == bindparam("party_id")
)
_FIND = FOR_PERIOD.where(
    col(Request.rolls_into).is_not(None), col(Request.party_id) == bindparam("party_id")
)
_WITHDRAW = delete(Request).where(
    col(Request.id) == bindparam("request_id"), col(Request.figure_id).is_(None)
)


def of_whole(db: Connection, whole_id: int) -> Sequence[Asked]:
    """What each unit owes towards that figure."""
    return sql.every(db, _OF_WHOLE, asked_row, whole_id=whole_id)


def previous(db: Connection, indicator_id: int, party_id: int, before: datetime) -> Kept | None:
    """A unit's last figure of an indicator in a period due before that moment."""
    facts = {"indicator_id": indicator_id, "party_id": party_id}
    return sql.first(db, _PREVIOUS, Kept, **facts, before=before)


def open_one(db: Connection, whole: Asked, party_id: int) -> None:
    """A unit owes its part of that figure; asked twice it owes it once."""
    facts = {"indicator_id": whole.indicator_id, "period_id": whole.period_id}
    facts["party_id"] = party_id
    if sql.first(db, _FIND, int, **facts) is None:
        sql.add(db, PUT, **{**NEW, **facts, "rolls_into": whole.id})


def withdraw(db: Connection, request_id: int) -> None:
    """Nobody owes this any more; one with a figure stays, for figures are never lost."""
    sql.change(db, _WITHDRAW, request_id=request_id)
