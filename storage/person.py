"""Everything that is kept about one person, and nothing about anybody else."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Integer, bindparam, func, select, tuple_
from sqlmodel import col

from storage.accounts import Account
from storage.audit import Audit
from storage.committees import Committee
from storage.consents import Consent
from storage.evidence import Evidence
from storage.figures import Figure
from storage.files import File
from storage.indicators import Indicator
from storage.leaves import Leave
from storage.matters import Matter
from storage.members import Member, Seat
from storage.outbox import Outgoing
from storage.parties import Party
from storage.periods import Period
from storage.petitions import Petition
from storage.receipts import Receipt
from storage.reopenings import Reopening
from storage.replies import Reply
from storage.requests import Request
from storage.reviews import Review
from storage.seen import Seen
from storage.task_progress import TaskProgress

Rows = list[dict[str, Any]]
BROWSER = "web"  # there the address is the secret of a browser


def _as(column: Any, name: str) -> Any:
    labelled: Any = col(column)
    return labelled.label(name)


_ME = bindparam("me", type_=Integer)
_MY_ADDRESSES = select(col(Account.channel), col(Account.address)).where(
    col(Account.member_id) == _ME
)
_QUESTIONS: Mapping[str, Any] = {
    "person": select(col(Member.name), col(Member.locale), col(Member.channel)).where(
        col(Member.id) == _ME
    ),
    "accounts": select(
        col(Account.channel), col(Account.address), col(Account.locale), col(Account.heard_at)
    )
    .where(col(Account.member_id) == _ME)
    .order_by(col(Account.id)),
    "seats": select(
        _as(Party.name, "party"),
        _as(Committee.name, "committee"),
        col(Seat.role),
        col(Seat.since),
        col(Seat.until),
    )
    .join(Party, col(Party.id) == col(Seat.party_id))
    .join(Committee, col(Committee.id) == col(Party.committee_id))
    .where(col(Seat.member_id) == _ME)
    .order_by(col(Seat.id)),
    "consents": select(
        col(Consent.version),
        col(Consent.channel),
        col(Consent.given_at),
        col(Consent.withdrawn_at),
    )
    .where(col(Consent.member_id) == _ME)
    .order_by(col(Consent.id)),
    "figures": select(
        _as(Period.name, "period"),
        col(Indicator.code),
        _as(Indicator.text, "indicator"),
        col(Figure.version),
        col(Figure.state),
        col(Figure.parts),
        col(Figure.note),
        col(Figure.reason),
        col(Figure.said_at),
    )
    .join(Request, col(Request.id) == col(Figure.request_id))
    .join(Period, col(Period.id) == col(Request.period_id))
    .join(Indicator, col(Indicator.id) == col(Request.indicator_id))
    .where(col(Figure.member_id) == _ME)
    .order_by(col(Figure.id)),
    "receipts": select(_as(Receipt.id, "number"), _as(Period.name, "period"), col(Receipt.at))
    .join(Period, col(Period.id) == col(Receipt.period_id))
    .where(col(Receipt.member_id) == _ME)
    .order_by(col(Receipt.id)),
    "reviews": select(col(Indicator.code), col(Review.verdict), col(Review.reason), col(Review.at))
    .join(Request, col(Request.id) == col(Review.request_id))
    .join(Indicator, col(Indicator.id) == col(Request.indicator_id))
    .where(col(Review.member_id) == _ME)
    .order_by(col(Review.id)),
    "matters": select(
        col(Matter.kind),
        col(Matter.text),
        col(Matter.proposal),
        col(Matter.state),
        _as(Matter.opened_at, "at"),
    )
    .where(col(Matter.author_id) == _ME)
    .order_by(col(Matter.id)),
    "replies": select(col(Reply.act), col(Reply.text), col(Reply.at))
    .where(col(Reply.member_id) == _ME)
    .order_by(col(Reply.id)),
    "reopenings": select(_as(Reopening.wish, "text"), col(Reopening.at))
    .where(col(Reopening.asked_by) == _ME)
    .order_by(col(Reopening.id)),
    "tasks": select(
        col(TaskProgress.state),
        col(TaskProgress.note),
        _as(TaskProgress.evidence, "text"),
        col(TaskProgress.said_at),
    )
    .where(col(TaskProgress.actor) == bindparam("my_actor"))
    .order_by(col(TaskProgress.id)),
    "evidence": select(col(Evidence.note), _as(Evidence.added_at, "at"))
    .where(col(Evidence.member_id) == _ME)
    .order_by(col(Evidence.id)),
    "files": select(col(File.name), col(File.size), _as(File.received_at, "at"))
    .where(col(File.member_id) == _ME)
    .order_by(col(File.id)),
    "leaves": select(col(Leave.since), col(Leave.until))
    .where(col(Leave.member_id) == _ME)
    .order_by(col(Leave.id)),
    "petitions": select(
        col(Petition.kind),
        col(Petition.text),
        col(Petition.state),
        col(Petition.asked_at),
        col(Petition.answer_by),
        col(Petition.settle_by),
        col(Petition.reason),
    )
    .where(col(Petition.member_id) == _ME)
    .order_by(col(Petition.id)),
    "said": select(col(Seen.said_at), col(Seen.channel), col(Seen.text))
    .where(
        tuple_(col(Seen.channel), col(Seen.address)).in_(_MY_ADDRESSES),
        col(Seen.text).is_not(None),
    )
    .order_by(col(Seen.id)),
    "letters": select(_as(Outgoing.created_at, "at"), col(Outgoing.channel), col(Outgoing.text))
    .where(
        tuple_(col(Outgoing.channel), col(Outgoing.address)).in_(_MY_ADDRESSES),
        func.length(col(Outgoing.text)) > 0,
    )
    .order_by(col(Outgoing.id)),
    # What was changed is told, not the words: they may be about somebody else.
    "changes": select(col(Audit.at), col(Audit.act))
    .where(col(Audit.actor) == bindparam("my_actor"))
    .order_by(col(Audit.id)),
}
TOPICS = tuple(_QUESTIONS)


def everything(db: Connection, member_id: int) -> dict[str, Rows]:
    """By topic, in the order of the page that shows it."""
    me = {"me": member_id, "my_actor": f"member:{member_id}"}
    found: dict[str, Rows] = {
        topic: [dict(row) for row in db.execute(question, me).mappings()]
        for topic, question in _QUESTIONS.items()
    }
    for one in found["accounts"]:
        if one["channel"] == BROWSER:
            one["address"] = ""
    return found
