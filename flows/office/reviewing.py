"""Accepts figures or returns them with a reason; the member of a returned one is told at once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows.telling import Notice, reachable, tell
from reports.wording import figure_words
from storage import audit, indicators, members, requests, reviews
from storage.requests import Asked
from storage.reviews import ACCEPTED, RETURNED


def accept(db: Connection, now: datetime, member_id: int, one: Asked) -> None:
    """The version that stands now is good; one that had been returned counts as sent again."""
    _judge(db, now, member_id, one, None)
    if one.is_returned:
        _tell_those_asked(db, now, one, "note-accepted-after-all", ("go:status",))


def give_back(db: Connection, now: datetime, member_id: int, one: Asked, reason: str) -> bool:
    """The request is open again; False when nobody could be told."""
    _judge(db, now, member_id, one, reason)
    # The number says which question the button opens.
    return _tell_those_asked(
        db, now, one, "note-returned", (f"go:report {one.id}",), reason=reason
    )


def _judge(db: Connection, now: datetime, member_id: int, one: Asked, reason: str | None) -> None:
    if one.figure is None:
        raise LookupError(f"request {one.id} has no figure to be judged")
    verdict = ACCEPTED if reason is None else RETURNED
    facts = {"request_id": one.id, "figure_id": one.figure.id, "verdict": verdict}
    facts |= {"reason": reason, "member_id": member_id, "at": now}
    review_id = reviews.put(db, facts)
    requests.judge(db, one.id, review_id, "sent" if reason is None else "returned")
    audit.note(
        db,
        now,
        f"member:{member_id}",
        f"figure.{verdict}",
        one.id,
        figure=one.figure.id,
        reason=reason,
    )


def _tell_those_asked(
    db: Connection, now: datetime, one: Asked, key: str, doors: tuple[str, ...], **facts: str
) -> bool:
    goals = indicators.goals(db, one.indicator_id)
    told = False
    for seat in members.standing_for(db, one.party_id, now):
        to = reachable(db, seat.member_id)
        value = figure_words(to.locale if to else seat.locale, one.figure, goals)
        known = {"code": one.code, "text": one.text.rstrip(". "), "value": value, **facts}
        told |= tell(db, now, seat.member_id, Notice("note", [(key, known)], doors))
    return told
