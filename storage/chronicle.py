"""Which rows of the audit are about an indicator, and which about a person."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, or_, select
from sqlmodel import col

from storage import sql
from storage.audit import Audit, Entry
from storage.figures import Figure
from storage.requests import Request

# What an act's number is the number of, where it is not the indicator's.
OF_REQUEST = ("figure.kept", "request.%", "review.%", "figure.accepted", "figure.returned")
OF_FIGURE = ("figure.explained",)
OF_INDICATOR = ("assignment.%", "indicator.%")
OF_MEMBER = ("seat.taken", "member.%", "role.%", "leave.%", "consent.%", "invitation.made",
             "invitation.withdrawn", "person.%", "privacy.%")  # fmt: skip

_ENTRY = select(
    col(Audit.at), col(Audit.actor), col(Audit.act), col(Audit.noun_id), col(Audit.facts)
)
_REQUESTS = select(col(Request.id)).where(col(Request.indicator_id) == bindparam("indicator_id"))
_FIGURES = select(col(Figure.id)).where(col(Figure.request_id).in_(_REQUESTS))
_OF_INDICATOR = _ENTRY.where(
    or_(
        and_(
            or_(*(col(Audit.act).like(act) for act in OF_INDICATOR)),
            col(Audit.noun_id) == bindparam("indicator_id"),
        ),
        and_(
            or_(*(col(Audit.act).like(act) for act in OF_REQUEST)),
            col(Audit.noun_id).in_(_REQUESTS),
        ),
        and_(col(Audit.act).in_(OF_FIGURE), col(Audit.noun_id).in_(_FIGURES)),
    )
).order_by(col(Audit.id))
_OF_MEMBER = _ENTRY.where(
    or_(
        col(Audit.actor) == bindparam("actor"),
        and_(
            or_(*(col(Audit.act).like(act) for act in OF_MEMBER)),
            col(Audit.noun_id) == bindparam("member_id"),
        ),
    )
).order_by(col(Audit.id))
_INDICATOR_OF = select(col(Request.indicator_id)).where(col(Request.id) == bindparam("request_id"))


def of_indicator(db: Connection, indicator_id: int) -> Sequence[Entry]:
    """Its hand-overs, and what became of its figures."""
    return sql.every(db, _OF_INDICATOR, Entry, indicator_id=indicator_id)


def of_member(db: Connection, member_id: int) -> Sequence[Entry]:
    """What they did, and what was done about their seats."""
    return sql.every(db, _OF_MEMBER, Entry, member_id=member_id, actor=f"member:{member_id}")


def indicator_of(db: Connection, request_id: int) -> int:
    return sql.one(db, _INDICATOR_OF, int, request_id=request_id)
