"""The dated duties of a plan as tasks: stored when it is loaded, taken over at the year's end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from hashlib import sha256

from sqlalchemy import Connection

import plans as documents
from locales.sentences import sentence
from storage import audit, parties, plans, tasks
from storage.parties import key_of
from storage.tasks import Known


@dataclass(frozen=True, slots=True)
class Duties:
    """Where duties are stored, and who stores them."""

    db: Connection
    now: datetime
    actor: str
    committee_id: int
    plan_id: int
    year: int


def store(into: Duties, read: documents.Plan) -> None:
    """New duties are added, changed days moved, and what a newer reading lacks is dropped.

    What was said about a duty, and a day that somebody decided, stays.
    """
    known = {one.said_key: one for one in tasks.of_plan(into.db, into.plan_id)}
    seen: set[str] = set()
    for duty in read.duties:
        key = _key(duty, seen)
        seen.add(key)
        if key in known:
            _renew(into, known[key], duty)
        else:
            _add(into, key, duty)
    for key, one in known.items():
        if key not in seen and one.is_owed and one.carried_from is None:
            tasks.change(into.db, one.id, state="dropped", ended_at=into.now, must_replan=True)
            audit.note(into.db, into.now, into.actor, "task.dropped", one.id)


def carry(db: Connection, now: datetime, task: Known) -> int | None:
    """Into the newest active plan of the same committee; None while there is no newer one."""
    newer = [
        plan
        for plan in plans.active(db)
        if plan.committee_id == task.committee_id and plan.year > task.year
    ]
    if not newer:
        return None
    plan = newer[-1]
    facts: dict[str, object] = {
        "plan_id": plan.id,
        "party_id": task.party_id,
        "said_key": f"{task.said_key} {task.year}",
        "text": task.text,
        "wording": task.wording,
        "kind": task.kind,
        "starts_on": task.starts_on,
        "last_day": task.last_day,
        "state": task.state,
        "carry_on": date(plan.year + 1, 1, 1),
        "carried_from": task.id,
        "opened_at": now,  # it was owed before: it stays before people's eyes
    }
    new_id = tasks.put(db, facts)
    tasks.change(db, task.id, state="carried", ended_at=now, must_replan=True)
    audit.note(db, now, "scheduler", "task.carried", task.id, to=new_id, plan=plan.id)
    return new_id


def _add(into: Duties, key: str, duty: documents.Duty) -> None:
    tasks.put(
        into.db,
        {
            "plan_id": into.plan_id,
            "party_id": _party(into, duty.responsible),
            "said_key": key,
            "text": duty.duty,
            "wording": duty.wording,
            "kind": duty.kind,
            "starts_on": duty.start,
            "last_day": duty.last_on_time,
            "carry_on": date(into.year + 1, 1, 1),
        },
    )


def _renew(into: Duties, known: Known, duty: documents.Duty) -> None:
    said = (duty.wording, duty.kind, duty.start, duty.last_on_time)
    stored = (known.wording, known.kind, known.starts_on, known.last_day)
    # A day that was extended is somebody's decision; only another wording of the plan undoes it.
    if duty.wording == known.wording or said == stored:
        return
    tasks.change(
        into.db,
        known.id,
        wording=duty.wording,
        kind=duty.kind,
        starts_on=duty.start,
        last_day=duty.last_on_time,
        must_replan=True,
    )
    audit.note(
        into.db,
        into.now,
        into.actor,
        "task.changed",
        known.id,
        before=known.wording,
        after=duty.wording,
    )


def _key(duty: documents.Duty, taken: set[str]) -> str:
    """The same words for the same people are the same duty, however its day is worded now."""
    said = f"{key_of(duty.responsible or '')}|{key_of(duty.duty)}"
    key = sha256(said.encode()).hexdigest()[:16]
    while key in taken:
        key += "'"
    return key


def _party(into: Duties, name: str | None) -> int | None:
    """The party as the appendix calls it, where it is one of those; else a new one."""
    if not name:
        return None
    wanted = _spelt_out(name)
    same = [
        one for one in parties.all_of(into.db, into.committee_id) if _spelt_out(one.name) == wanted
    ]
    return same[0].id if same else parties.named(into.db, into.committee_id, name)


def _spelt_out(name: str) -> str:
    """A plan calls one post by several names: its own abbreviations are written out."""
    return " ".join(_written_out().get(word, word) for word in key_of(name).split())


@cache
def _written_out() -> dict[str, str]:
    pairs = (one.partition(":") for one in sentence("vi", "party-short").split("|"))
    return {short.strip(): whole.strip() for short, _, whole in pairs}
