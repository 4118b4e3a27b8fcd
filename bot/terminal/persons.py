"""Finds one person by name or post, shows what is kept about them, and takes them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.terminal.inviting import ROLES, committees_of
from bot.terminal.refusals import Refused
from flows import leaving
from flows.privacy.erasing import Erased, erase_person
from locales.sentences import sentence
from storage import members, parties

FORMS = ("json", "xlsx")


def export(
    found: Mapping[str, Sequence[Mapping[str, Any]]],
    form: str,
    locale: str,
    now: datetime,
    zone: ZoneInfo,
) -> bytes:
    from reports import person

    if form == "xlsx":
        return person.xlsx(found, locale, now, zone)
    return person.as_json(found, now)


def form_of(file: Path | None) -> str:
    """By the ending of the file; JSON when nothing is said."""
    form = file.suffix.lower().removeprefix(".") if file is not None else "json"
    if form not in FORMS:
        raise Refused("cli-person-form", form=form)
    return form


def find(db: Connection, name: str, now: datetime) -> int:
    """By their name, also after they left; else by a post or role that one person holds."""
    named = members.named(db, name)
    wanted = parties.key_of(name)
    seats = [
        seat
        for committee_id in committees_of(db)
        for seat in members.sitting_in(db, committee_id, now)
        if parties.key_of(seat.party_name) == wanted or (seat.role in ROLES and seat.role == name)
    ]
    found = set(named) or {seat.member_id for seat in seats if seat.acting_for is None}
    if len(found) != 1:
        raise Refused("cli-several-people" if found else "cli-no-such-person", name=name)
    return found.pop()


def erase(db: Connection, name: str, now: datetime, *, in_plan: bool) -> Erased:
    try:
        return erase_person(db, now, "cli", find(db, name, now), in_plan=in_plan)
    except leaving.LastAdmin as problem:
        raise Refused("cli-last-admin", name=name) from problem


def as_json(done: Erased) -> dict[str, Any]:
    return {
        "member_id": done.member_id,
        "name": done.alias,
        "rows": done.rows,
        "plan_keeps_name": done.plan_keeps_name,
    }


def words(done: Erased, locale: str) -> str:
    key = "cli-erased-but-plan" if done.plan_keeps_name else "cli-erased"
    return sentence(locale, key, alias=done.alias, rows=str(done.rows))
