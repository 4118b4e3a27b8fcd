"""What somebody asks about their data: put before the office, and told how it went."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from flows.telling import Notice, put, tell
from flows.turn import Turn
from locales import numbers
from locales.sentences import sentence
from storage import accounts, audit, members, petitions
from storage.petitions import Known

ANSWER_DAYS = 2  # working days, by Decree 356/2025
SETTLE_DAYS = 15  # days, by the same


def file(turn: Turn, kind: str, words: str) -> Known:
    """One more row for the office; asked twice, the first one stands."""
    mine = [one for one in petitions.of_member(turn.db, turn.member_id) if one.kind == kind]
    waiting = [one for one in mine if one.state in {"open", "answered", "granted"}]
    if waiting:
        return waiting[0]
    today = numbers.local_day(turn.now, turn.house.zone)
    committee_id = turn.seats[0].committee_id
    agenda = turn.house.agenda
    number = petitions.put(
        turn.db,
        {
            "member_id": turn.member_id,
            "committee_id": committee_id,
            "kind": kind,
            "text": words,
            "asked_at": turn.now,
            "answer_by": agenda.working_day(turn.db, committee_id, today, ANSWER_DAYS),
            "settle_by": today + timedelta(days=SETTLE_DAYS),
        },
    )
    found = petitions.get(turn.db, number)
    turn.note("petition.filed", number, kind=kind)
    tell_office(turn.db, turn.now, found, f"note-petition-{kind}")
    return found


def tell_office(db: Connection, now: datetime, one: Known, key: str) -> None:
    """Office and admin share the queue."""
    notice = Notice("note", [(key, facts_of(one))], ("go:petitions", "go:menu"))
    seats = members.sitting_in(db, one.committee_id, now)
    for member_id in dict.fromkeys(
        seat.member_id for seat in seats if seat.role in {"office", "admin"}
    ):
        if member_id != one.member_id:
            tell(db, now, member_id, notice)


def inform(db: Connection, now: datetime, actor: str, one: Known) -> bool:
    """How it will go and by when, as the law wants it said; False when it was settled before."""
    if not petitions.settle(db, one.id, state="answered", answered_at=now):
        return False
    audit.note(db, now, actor, "petition.answered", one.id)
    say(db, now, one, f"note-petition-{one.kind}-how", facts_of(one))
    return True


def decide(db: Connection, now: datetime, by: int, one: Known, facts: dict[str, Any]) -> bool:
    """Granted or refused, with a reason; an erasure waits until the last word has gone out."""
    is_erasure = one.kind == "erasure" and facts["state"] == "granted"
    state = "granted" if is_erasure else "refused" if facts["state"] == "refused" else "done"
    settled_at = None if is_erasure else now
    row = {**facts, "state": state, "decided_at": now, "decided_by": by, "settled_at": settled_at}
    if not petitions.settle(db, one.id, **row):
        return False
    refused = "petition.refused" if state == "refused" else "petition.done"
    act = "petition.granted" if is_erasure else refused
    audit.note(db, now, f"member:{by}", act, one.id, kind=one.kind)
    words = {**facts_of(one), "reason": str(facts["reason"])}
    letter_id = say(db, now, one, f"note-petition-{one.kind}-{state}", words)
    petitions.change(db, one.id, letter_id=letter_id)
    return True


def say(db: Connection, now: datetime, one: Known, key: str, facts: dict[str, Any]) -> int | None:
    """To the person, also when they want to be asked nothing: it is they who asked."""
    to = next((each for each in accounts.of_member(db, one.member_id) if each.reachable), None)
    if to is None:
        return None
    return put(db, now, to, kind="note", text=sentence(to.locale, key, **facts)).id


def facts_of(one: Known) -> dict[str, Any]:
    return {
        "name": one.member_name,
        "number": str(one.id),
        "text": one.text,
        "answer": numbers.day(one.answer_by),
        "settle": numbers.day(one.settle_by),
    }
