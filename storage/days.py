"""Days that somebody entered as off or as worked, where the country's calendar says otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Index, bindparam, delete, insert, select, text, update
from sqlmodel import Field, SQLModel, col

from storage import audit, periods, sql, tasks
from storage.columns import key

EVER = date(1970, 1, 1)


class SpecialDay(SQLModel, table=True):
    """One day, for one committee or, without one, for the whole country."""

    __tablename__ = "special_day"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index(
            "special_day_of_country",
            "day",
            unique=True,
            sqlite_where=text("committee_id IS NULL"),
            postgresql_where=text("committee_id IS NULL"),
        ),
        Index(
            "special_day_of_committee",
            "committee_id",
            "day",
            unique=True,
            sqlite_where=text("committee_id IS NOT NULL"),
            postgresql_where=text("committee_id IS NOT NULL"),
        ),
    )

    id: int | None = key()
    committee_id: int | None = Field(default=None, foreign_key="committee.id")
    day: date
    is_working: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Special:
    """A day as it is entered and shown: off, or a working day such as a make-up Saturday."""

    day: date
    is_working: bool
    reason: str = ""
    committee_id: int | None = None


_EVERY = (
    select(
        col(SpecialDay.day),
        col(SpecialDay.is_working),
        col(SpecialDay.reason),
        col(SpecialDay.committee_id),
    )
    .where(col(SpecialDay.day) >= bindparam("since"))
    .order_by(col(SpecialDay.day), col(SpecialDay.id))
)
_OF_COUNTRY = select(col(SpecialDay.id), col(SpecialDay.is_working), col(SpecialDay.reason)).where(
    col(SpecialDay.day) == bindparam("on"), col(SpecialDay.committee_id).is_(None)
)
_OF_COMMITTEE = select(
    col(SpecialDay.id), col(SpecialDay.is_working), col(SpecialDay.reason)
).where(
    col(SpecialDay.day) == bindparam("on"),
    col(SpecialDay.committee_id) == bindparam("committee"),
)
_PUT = insert(SpecialDay)
_NEW = sql.blank(SpecialDay)
_CHANGE = (
    update(SpecialDay)
    .where(col(SpecialDay.id) == bindparam("row_id"))
    .values(is_working=bindparam("worked"), reason=bindparam("why"))
)
_FORGET = delete(SpecialDay).where(col(SpecialDay.id) == bindparam("row_id"))


def every(db: Connection, since: date = EVER) -> Sequence[Special]:
    """What was entered for that day and later, the earliest in front."""
    return sql.every(db, _EVERY, Special, since=since)


def enter(db: Connection, now: datetime, actor: str, special: Special) -> bool:
    """Write a day down, or what is new about it; False when it is so already.

    Reminders that still wait are planned anew by the scheduler's next tick; legal dates stay.
    """
    known = _known(db, special.day, special.committee_id)
    facts = {"is_working": special.is_working, "reason": special.reason}
    if known is None:
        of = {"day": special.day, "committee_id": special.committee_id}
        row_id = sql.add(db, _PUT, **{**_NEW, **of, **facts})
    elif known[1:] == (special.is_working, special.reason):
        return False
    else:
        row_id = known[0]
        sql.change(db, _CHANGE, row_id=row_id, worked=special.is_working, why=special.reason)
    _note(db, now, actor, "day.entered", row_id, special)
    return True


def forget(db: Connection, now: datetime, actor: str, special: Special) -> bool:
    """The country's calendar holds again; False when nothing was entered for that day."""
    known = _known(db, special.day, special.committee_id)
    if known is None:
        return False
    row_id, is_working, reason = known
    sql.change(db, _FORGET, row_id=row_id)
    was = Special(special.day, is_working, reason, special.committee_id)
    _note(db, now, actor, "day.forgotten", row_id, was)
    return True


def _known(db: Connection, day: date, committee_id: int | None) -> tuple[int, bool, str] | None:
    if committee_id is None:
        return sql.first(db, _OF_COUNTRY, _row, on=day)
    return sql.first(db, _OF_COMMITTEE, _row, on=day, committee=committee_id)


def _row(row_id: int, is_working: bool, reason: str) -> tuple[int, bool, str]:  # noqa: FBT001
    return row_id, is_working, reason


def _note(  # noqa: PLR0913 - what is written down about a change
    db: Connection, now: datetime, actor: str, act: str, row_id: int, special: Special
) -> None:
    audit.note(
        db,
        now,
        actor,
        act,
        row_id,
        day=special.day.isoformat(),
        is_working=special.is_working,
        reason=special.reason,
        committee_id=special.committee_id,
    )
    periods.replan_all(db, special.committee_id)
    tasks.replan_all(db, special.committee_id)
