"""One owed figure: indicator, period and party. Who is missing is a question over these rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, bindparam, func, insert, or_, select, text, update
from sqlmodel import Field, SQLModel, col

from storage import figures, reviews, sql
from storage.columns import Moment, key, moment
from storage.figures import Figure, Kept
from storage.indicators import Indicator
from storage.members import Seat
from storage.parties import Party
from storage.periods import Period
from storage.reviews import ACCEPTED, Review, Reviewed


class Request(SQLModel, table=True):
    """Open until a figure is kept, answered until it is sent in, then sent, perhaps returned."""

    __table_args__ = (
        Index(
            "request_of_committee",
            "indicator_id",
            "period_id",
            unique=True,
            sqlite_where=text("rolls_into IS NULL"),
            postgresql_where=text("rolls_into IS NULL"),
        ),
        Index(
            "request_of_unit",
            "rolls_into",
            "party_id",
            unique=True,
            sqlite_where=text("rolls_into IS NOT NULL"),
            postgresql_where=text("rolls_into IS NOT NULL"),
        ),
    )

    id: int | None = key()
    indicator_id: int = Field(foreign_key="indicator.id", index=True)
    period_id: int = Field(foreign_key="period.id", index=True)
    party_id: int = Field(foreign_key="party.id", index=True)
    state: str = "open"  # open, answered, sent, returned, withdrawn
    figure_id: int | None = Field(default=None, foreign_key="figure.id")
    sent_at: datetime | None = moment()
    review_id: int | None = Field(default=None, foreign_key="review.id")
    # A unit's part of a figure that the follower sends; None for the figure of the committee.
    rolls_into: int | None = Field(default=None, foreign_key="request.id")
    due: datetime | None = moment()  # later than its period's: the office granted it
    open_until: datetime | None = moment()  # its period is closed, but it may be changed till then


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with what a question about it must say, and the figure kept so far."""

    id: int
    state: str
    sent_at: datetime | None
    party_id: int
    party_name: str
    indicator_id: int
    code: str
    text: str
    position: int
    period_id: int
    period_name: str
    due: datetime
    figure: Kept | None
    review: Reviewed | None = None
    rolls_into: int | None = None
    collected_from: int | None = None
    period_due: datetime | None = None  # `due` may be a later day that the office granted
    closed_at: datetime | None = None
    open_until: datetime | None = None

    @property
    def planned_due(self) -> datetime:
        """When it is due for everybody: an own later day changes nothing in the order of time."""
        return self.period_due or self.due

    @property
    def is_of_unit(self) -> bool:
        return self.rolls_into is not None

    @property
    def is_rolled_up(self) -> bool:
        """The committee's figure, to be made from what the units sent."""
        return self.collected_from is not None and self.rolls_into is None

    @property
    def is_owed(self) -> bool:
        return self.state != "sent"

    @property
    def is_returned(self) -> bool:
        return self.state == "returned"

    @property
    def is_reviewed(self) -> bool:
        """The office has spoken about the very version that stands now."""
        return (
            self.figure is not None
            and self.review is not None
            and self.review.figure_id == self.figure.id
        )

    @property
    def is_accepted(self) -> bool:
        verdict = self.review.verdict if self.review and self.is_reviewed else ""
        return self.state == "sent" and verdict == ACCEPTED


_EVERY = (
    select(
        col(Request.id),
        col(Request.state),
        col(Request.sent_at),
        col(Request.party_id),
        col(Party.name),
        col(Indicator.id),
        col(Indicator.code),
        col(Indicator.text),
        col(Indicator.position),
        col(Period.id),
        col(Period.name),
        func.coalesce(col(Request.due), col(Period.due), type_=Moment),
        col(Request.rolls_into),
        col(Indicator.collected_from),
        col(Period.due),
        col(Period.closed_at),
        col(Request.open_until),
        *figures.COLUMNS,
        *reviews.COLUMNS,
    )
    .join(Party, col(Party.id) == col(Request.party_id))
    .join(Indicator, col(Indicator.id) == col(Request.indicator_id))
    .join(Period, col(Period.id) == col(Request.period_id))
    .outerjoin(Figure, col(Figure.id) == col(Request.figure_id))
    .outerjoin(Review, col(Review.id) == col(Request.review_id))
    .order_by(col(Period.due), col(Indicator.position), col(Request.id))
)
# What was withdrawn is nobody's any more, and stays where it is.
ASKED = _EVERY.where(col(Request.state) != "withdrawn")
_OPENED = ASKED.where(col(Period.opened_at).is_not(None))
_OPEN = _OPENED.where(col(Period.closed_at).is_(None))
# Not a join: who holds two seats of one party is asked once.
_OF_MEMBER = _OPENED.where(
    or_(col(Period.closed_at).is_(None), col(Request.open_until) > bindparam("now")),
    col(Request.party_id).in_(
        select(col(Seat.party_id)).where(
            col(Seat.member_id) == bindparam("member_id"),
            col(Seat.since) <= bindparam("now"),
            or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        )
    ),
)
_OF_INDICATOR = _OPEN.where(
    col(Indicator.id) == bindparam("indicator_id"), col(Request.rolls_into).is_(None)
)
_OF_PERIOD = ASKED.where(col(Period.id) == bindparam("period_id"))
_ONE = _EVERY.where(col(Request.id) == bindparam("request_id"))
_TO_REVIEW = _OPENED.where(
    or_(col(Period.closed_at).is_(None), col(Request.open_until).is_not(None)),
    col(Period.plan_id) == bindparam("plan_id"),
    col(Request.state) == "sent",
    or_(col(Review.id).is_(None), col(Review.figure_id) != col(Request.figure_id)),
)


def of_member(db: Connection, member_id: int, now: datetime) -> Sequence[Asked]:
    """Everything asked of a member in open periods, the first due in front."""
    return sql.every(db, _OF_MEMBER, asked_row, member_id=member_id, now=now)


def of_period(db: Connection, period_id: int) -> Sequence[Asked]:
    return sql.every(db, _OF_PERIOD, asked_row, period_id=period_id)


def get(db: Connection, request_id: int) -> Asked:
    return sql.one(db, _ONE, asked_row, request_id=request_id)


def find(db: Connection, request_id: int) -> Asked | None:
    """The request, or None when there is no such one."""
    return sql.first(db, _ONE, asked_row, request_id=request_id)


def to_review(db: Connection, plan_id: int) -> Sequence[Asked]:
    """What came in, or was corrected, since the office last looked at it."""
    return sql.every(db, _TO_REVIEW, asked_row, plan_id=plan_id)


def of_indicator(db: Connection, indicator_id: int) -> Sequence[Asked]:
    """The committee's figure of one indicator in each period that is open."""
    return sql.every(db, _OF_INDICATOR, asked_row, indicator_id=indicator_id)


EARLIER = (
    select(*figures.COLUMNS)
    .join(Request, col(Request.figure_id) == col(Figure.id))
    .join(Period, col(Period.id) == col(Request.period_id))
    .where(
        col(Request.indicator_id) == bindparam("indicator_id"),
        col(Period.due) < bindparam("before"),
    )
    .order_by(col(Period.due).desc())
    .limit(1)
)
_PREVIOUS = EARLIER.where(col(Request.rolls_into).is_(None))


def previous(db: Connection, indicator_id: int, before: datetime) -> Kept | None:
    """The committee's last figure of an indicator in a period due before that moment."""
    return sql.first(db, _PREVIOUS, Kept, indicator_id=indicator_id, before=before)


FOR_PERIOD = select(col(Request.id)).where(
    col(Request.indicator_id) == bindparam("indicator_id"),
    col(Request.period_id) == bindparam("period_id"),
)
_FIND = FOR_PERIOD.where(col(Request.rolls_into).is_(None))
PUT = insert(Request)
NEW = sql.blank(Request)


def open_one(db: Connection, indicator_id: int, period_id: int, party_id: int) -> int:
    """Opened twice it is the same request; returns it."""
    facts = {"indicator_id": indicator_id, "period_id": period_id}
    found = sql.first(db, _FIND, int, **facts)
    if found is not None:
        return found
    return sql.add(db, PUT, **{**NEW, **facts, "party_id": party_id})


_MOVE = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(party_id=bindparam("new_party"))
)


def move(db: Connection, request_id: int, party_id: int) -> None:
    sql.change(db, _MOVE, request_id=request_id, new_party=party_id)


_SENT = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(state="sent", sent_at=bindparam("now"))
)


def mark_sent(db: Connection, request_id: int, now: datetime) -> None:
    sql.change(db, _SENT, request_id=request_id, now=now)


_ANSWERED = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(state=bindparam("new_state"), figure_id=bindparam("new_figure"))
)


def point_to(db: Connection, request_id: int, figure_id: int, state: str) -> None:
    """The request now holds that version of its figure."""
    sql.change(db, _ANSWERED, new_figure=figure_id, new_state=state, request_id=request_id)


_JUDGED = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(state=bindparam("new_state"), review_id=bindparam("new_review"))
)


def judge(db: Connection, request_id: int, review_id: int, state: str) -> None:
    """The office has spoken: it is sent for good, or open again."""
    sql.change(db, _JUDGED, new_review=review_id, new_state=state, request_id=request_id)


_MAKE: Callable[..., Asked] = Asked
_THERE = len(_EVERY.selected_columns) - len(reviews.COLUMNS)  # where the review begins
_HERE = _THERE - len(figures.COLUMNS)  # and where the figure does


def asked_row(*row: Any) -> Asked:
    (*of_request, whole, group, due, closed_at, until), of_figure, of_review = (
        row[:_HERE],
        row[_HERE:_THERE],
        row[_THERE:],
    )
    figure = Kept(*of_figure) if of_figure[0] is not None else None
    review = Reviewed(*of_review) if of_review[0] is not None else None
    return _MAKE(*of_request, figure, review, whole, group, due, closed_at, until)
