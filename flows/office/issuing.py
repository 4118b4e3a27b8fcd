"""Sends the report of a period to the chair, each time under a number of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.telling import put, reachable
from locales import numbers
from locales.sentences import sentence
from reports import changes
from reports.message import LIMIT, text
from reports.summary import summary
from storage import audit, issues, members, periods, plans
from storage.issues import Issued


@dataclass(frozen=True, slots=True)
class Sent:
    """Its number, and whether anybody in the chair could be reached."""

    number: int
    is_reached: bool


def issue(db: Connection, now: datetime, period_id: int, actor: str) -> Sent:
    """The first one as it is; a later one says which it replaces and what has changed."""
    last = issues.last(db, period_id)
    number = last.number + 1 if last else 1
    is_reached = _send(db, now, period_id, last)
    facts = {"period_id": period_id, "number": number, "at": now}
    issues.put(db, {**facts, "figures": changes.held(db, period_id)})
    audit.note(db, now, actor, "report.issued", period_id, number=number)
    return Sent(number, is_reached)


def _send(db: Connection, now: datetime, period_id: int, last: Issued | None) -> bool:
    """The summary and the picture, to everyone in the chair."""
    plan = plans.get(db, periods.get(db, period_id).plan_id)
    found = summary(db, period_id, now)
    is_reached = False
    for seat in members.with_role(db, plan.committee_id, "chair", now):
        to = reachable(db, seat.member_id)
        if to is None:
            continue
        is_reached = True
        head = f"{_heading(db, to.locale, period_id, last)}\n\n" if last else ""
        put(db, now, to, kind="report", text=head + text(found, to.locale, LIMIT - len(head)))
        card = {"kind": "scorecard", "period_id": period_id, "locale": to.locale}
        put(db, now, to, kind="report", made=card)
    return is_reached


def _heading(db: Connection, locale: str, period_id: int, last: Issued) -> str:
    changed = changes.changes(db, period_id, last.figures)
    return sentence(
        locale,
        "issue-heading",
        number=str(last.number + 1),
        last=str(last.number),
        at=numbers.moment(last.at),
        lines="\n".join(changes.words(db, locale, one) for one in changed),
    )
