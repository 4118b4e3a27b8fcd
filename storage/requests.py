"""One owed figure: indicator, period and party. Who is missing is a question over these rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlmodel import Field, SQLModel, UniqueConstraint, col

from storage import figures, reviews, sql
from storage.columns import key, moment
from storage.figures import Figure, Kept
from storage.indicators import Indicator
from storage.members import Seat
from storage.parties import Party
from storage.periods import Period
from storage.reviews import ACCEPTED, Review, Reviewed


class Request(SQLModel, table=True):
    """Open until a figure is kept, answered until it is sent in, then sent, perhaps returned."""

    __table_args__ = (UniqueConstraint("indicator_id", "period_id"),)

    id: int | None = key()
    indicator_id: int = Field(foreign_key="indicator.id", index=True)
    period_id: int = Field(foreign_key="period.id", index=True)
    party_id: int = Field(foreign_key="party.id", index=True)
    state: str = "open"  # open, answered, sent, returned
    figure_id: int | None = Field(default=None, foreign_key="figure.id")
    sent_at: datetime | None = moment()
    review_id: int | None = Field(default=None, foreign_key="review.id")


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


_ASKED = (
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
        col(Period.due),
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
_OPEN = _ASKED.where(col(Period.opened_at).is_not(None), col(Period.closed_at).is_(None))
# Not a join: who holds two seats of one party is asked once.
_OF_MEMBER = _OPEN.where(
    col(Request.party_id).in_(
        select(col(Seat.party_id)).where(
            col(Seat.member_id) == bindparam("member_id"),
            or_(col(Seat.until).is_(None), col(Seat.until) > bindparam("now")),
        )
    )
)
_OF_INDICATOR = _OPEN.where(col(Indicator.id) == bindparam("indicator_id"))
_OF_PERIOD = _ASKED.where(col(Period.id) == bindparam("period_id"))
_ONE = _ASKED.where(col(Request.id) == bindparam("request_id"))
_TO_REVIEW = _OPEN.where(
    col(Period.plan_id) == bindparam("plan_id"),
    col(Request.state) == "sent",
    or_(col(Review.id).is_(None), col(Review.figure_id) != col(Request.figure_id)),
)


def of_member(db: Connection, member_id: int, now: datetime) -> Sequence[Asked]:
    """Everything asked of a member in open periods, the first due in front."""
    return sql.every(db, _OF_MEMBER, _asked, member_id=member_id, now=now)


def of_period(db: Connection, period_id: int) -> Sequence[Asked]:
    return sql.every(db, _OF_PERIOD, _asked, period_id=period_id)


def get(db: Connection, request_id: int) -> Asked:
    return sql.one(db, _ONE, _asked, request_id=request_id)


def to_review(db: Connection, plan_id: int) -> Sequence[Asked]:
    """What came in, or was corrected, since the office last looked at it."""
    return sql.every(db, _TO_REVIEW, _asked, plan_id=plan_id)


def of_indicator(db: Connection, indicator_id: int) -> Sequence[Asked]:
    """The requests of one indicator in periods that are open."""
    return sql.every(db, _OF_INDICATOR, _asked, indicator_id=indicator_id)


_PREVIOUS = (
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


def previous(db: Connection, indicator_id: int, before: datetime) -> Kept | None:
    """The last figure of an indicator in a period due before that moment."""
    return sql.first(db, _PREVIOUS, Kept, indicator_id=indicator_id, before=before)


_FIND = select(col(Request.id)).where(
    col(Request.indicator_id) == bindparam("indicator_id"),
    col(Request.period_id) == bindparam("period_id"),
)
_PUT = insert(Request)
_NEW = sql.blank(Request)


def open_one(db: Connection, indicator_id: int, period_id: int, party_id: int) -> None:
    """A second opening of the same request changes nothing."""
    facts = {"indicator_id": indicator_id, "period_id": period_id}
    if sql.first(db, _FIND, int, **facts) is None:
        sql.add(db, _PUT, **{**_NEW, **facts, "party_id": party_id})


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
    facts: dict[str, Any] = {"new_figure": figure_id, "new_state": state}
    sql.change(db, _ANSWERED, **facts, request_id=request_id)


_JUDGED = (
    update(Request)
    .where(col(Request.id) == bindparam("request_id"))
    .values(state=bindparam("new_state"), review_id=bindparam("new_review"))
)


def judge(db: Connection, request_id: int, review_id: int, state: str) -> None:
    """The office has spoken: it is sent for good, or open again."""
    facts: dict[str, Any] = {"new_review": review_id, "new_state": state}
    sql.change(db, _JUDGED, **facts, request_id=request_id)


_MAKE: Callable[..., Asked] = Asked
_THERE = len(_ASKED.selected_columns) - len(reviews.COLUMNS)  # where the review begins
_HERE = _THERE - len(figures.COLUMNS)  # and where the figure does


def _asked(*row: Any) -> Asked:
    of_request, of_figure, of_review = row[:_HERE], row[_HERE:_THERE], row[_THERE:]
    figure = Kept(*of_figure) if of_figure[0] is not None else None
    review = Reviewed(*of_review) if of_review[0] is not None else None
    return _MAKE(*of_request, figure, review)
