"""Which rows of the audit are about an indicator, which about a person, which about a plan."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, or_, select
from sqlmodel import col

from storage import sql
from storage.audit import Audit, Entry
from storage.figures import Figure
from storage.indicators import Indicator
from storage.periods import Period
from storage.requests import Request

# What an act's number is the number of, where it is not the indicator's.
OF_REQUEST = (
    "figure.kept", "request.%", "figure.accepted", "figure.returned", "figure.reopen%",
)  # fmt: skip
OF_FIGURE = ("figure.explained",)
OF_PLAN = ("plan.%", "year.%")
OF_PERIOD = ("period.%", "report.%")
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
_PERIODS = select(col(Period.id)).where(col(Period.plan_id) == bindparam("plan_id"))
_OF_THE_PLAN = _ENTRY.where(
    or_(
        and_(
            or_(*(col(Audit.act).like(act) for act in OF_PLAN)),
            col(Audit.noun_id) == bindparam("plan_id"),
        ),
        and_(
            or_(*(col(Audit.act).like(act) for act in OF_PERIOD)),
            col(Audit.noun_id).in_(_PERIODS),
        ),
    )
).order_by(col(Audit.id))
_CODE = select(col(Indicator.code))
_CODE_OF_REQUEST = _CODE.join(Request, col(Request.indicator_id) == col(Indicator.id))
_CODES = {
    "indicator": _CODE.where(col(Indicator.id) == bindparam("noun_id")),
    "request": _CODE_OF_REQUEST.where(col(Request.id) == bindparam("noun_id")),
    "figure": _CODE_OF_REQUEST.join(Figure, col(Figure.request_id) == col(Request.id)).where(
        col(Figure.id) == bindparam("noun_id")
    ),
}
_INDICATOR_OF = select(col(Request.indicator_id)).where(col(Request.id) == bindparam("request_id"))


def of_indicator(db: Connection, indicator_id: int) -> Sequence[Entry]:
    """Its hand-overs, and what became of its figures."""
    return sql.every(db, _OF_INDICATOR, Entry, indicator_id=indicator_id)


def of_member(db: Connection, member_id: int) -> Sequence[Entry]:
    """What they did, and what was done about their seats."""
    return sql.every(db, _OF_MEMBER, Entry, member_id=member_id, actor=f"member:{member_id}")


def of_plan(db: Connection, plan_id: int) -> Sequence[Entry]:
    """Its rules, its ladder, its periods, and what became of them."""
    return sql.every(db, _OF_THE_PLAN, Entry, plan_id=plan_id)


def code_of(db: Connection, act: str, noun_id: int) -> str | None:
    """How people call the indicator that an act is about."""
    noun = act.split(".", maxsplit=1)[0]
    if noun == "assignment":
        noun = "indicator"
    elif noun == "figure" and act not in OF_FIGURE:
        noun = "request"
    return sql.first(db, _CODES[noun], str, noun_id=noun_id)


def indicator_of(db: Connection, request_id: int) -> int:
    return sql.one(db, _INDICATOR_OF, int, request_id=request_id)
