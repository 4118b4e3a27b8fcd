"""Somebody is taken out of everything that is kept; what they reported stays the committee's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows import leaving
from locales.sentences import sentence
from storage import audit, erasing, members, parties, traces


@dataclass(frozen=True, slots=True)
class Erased:
    """Under which name they go now, and in how many rows something was changed."""

    member_id: int
    alias: str
    rows: int
    plan_keeps_name: bool  # the name is one of the plan's own, and stays in it


def erase_person(
    db: Connection, now: datetime, actor: str, member_id: int, *, in_plan: bool
) -> Erased:
    """Seats end, every way in closes, and a name and addresses of nobody take their place.

    A name that is a post of the plan is nobody's; where the plan names a human, `in_plan` takes
    the name out of the plan as well. Raises `LastAdmin`.
    """
    name = members.name_of(db, member_id)
    is_named = parties.is_named(db, name)
    alias = sentence("vi", "person-erased", number=str(member_id))
    places = traces.places(db, member_id)
    held = members.held(db, member_id, now)
    if held:
        leaving.leave(db, now, actor, member_id, {seat.committee_id for seat in held})
    leaving.lock_out(db, now, member_id)
    names = [name] if in_plan or not is_named else []
    rows = erasing.erase(db, member_id, names, places, alias)
    audit.note(db, now, actor, "person.erased", member_id, rows=rows)
    return Erased(member_id, alias, rows, plan_keeps_name=is_named and not in_plan)
