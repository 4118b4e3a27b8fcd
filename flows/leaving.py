"""Somebody leaves: seats end, every way in closes at once, and what they owed is nobody's."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.telling import Notice, tell
from storage import (
    accounts,
    audit,
    invitations,
    leaves,
    members,
    outbox,
    periods,
    plans,
    reminders,
    requests,
)
from storage.members import Sitting
from storage.requests import Asked

WEB = "web"  # there the address is the secret of a browser, so it is taken away


class LastAdmin(Exception):
    """A committee without anybody to run it would be locked for ever."""


@dataclass(frozen=True, slots=True)
class Left:
    """Who has left, from which seats, and which open requests nobody holds now."""

    member_id: int
    name: str
    seats: Sequence[Sitting]
    unassigned: Sequence[Asked]


def leave(
    db: Connection, now: datetime, actor: str, member_id: int, within: Collection[int]
) -> Left:
    """They leave those committees; with no seat left anywhere, every way in closes as well."""
    held = members.held(db, member_id, now)
    seats = [seat for seat in held if seat.committee_id in within]
    for seat in seats:
        if is_last_admin(db, now, seat):
            raise LastAdmin(seat.committee_id)
    for seat in seats:
        members.end(db, seat.id, now)
        members.end_acting(db, member_id, seat.party_id, now)
    if len(seats) == len(held):
        end_leaves(db, now, member_id)
        lock_out(db, now, member_id)
    left = Left(
        member_id,
        members.name_of(db, member_id),
        seats,
        _unassigned_of(db, now, seats),
    )
    audit.note(
        db,
        now,
        actor,
        "member.left",
        member_id,
        parties=[seat.party_name for seat in seats],
        requests=[one.id for one in left.unassigned],
    )
    _tell_those_who_care(db, now, left)
    return left


def is_last_admin(db: Connection, now: datetime, seat: Sitting) -> bool:
    """Counted by people: somebody acting for the admin for a week does not run the committee."""
    admins = members.with_role(db, seat.committee_id, "admin", now)
    return seat.role == "admin" and {one.member_id for one in admins} == {seat.member_id}


def lock_out(db: Connection, now: datetime, member_id: int) -> None:
    """No invitation, no address, no browser and no waiting letter leads to them any more."""
    invitations.withdraw(db, member_id, now)
    reminders.drop_member(db, member_id, now)
    for account in accounts.of_member(db, member_id):
        outbox.cancel(db, account.channel, account.address, now)
        facts: dict[str, object] = {}
        if account.channel == WEB:
            facts["address"] = f"left {secrets.token_hex(8)}"
        accounts.detach(db, account.account_id, **facts)


def end_leaves(db: Connection, now: datetime, member_id: int) -> None:
    """Neither their own absence nor their standing in for others goes on."""
    for one in [*leaves.to_come(db, member_id, now), *leaves.as_deputy(db, member_id, now)]:
        leaves.end(db, one.id, now)


def unassigned(db: Connection, now: datetime, committee_id: int) -> list[Asked]:
    """What is owed in open periods by parties for which nobody stands."""
    held = {seat.party_id for seat in members.sitting_in(db, committee_id, now)}
    return [
        one
        for plan in plans.active(db)
        if plan.committee_id == committee_id
        for period in periods.open_now(db, plan.id)
        for one in requests.of_period(db, period.id)
        if one.is_owed and one.party_id not in held
    ]


def _unassigned_of(db: Connection, now: datetime, seats: Sequence[Sitting]) -> list[Asked]:
    theirs = {seat.party_id for seat in seats}
    return [
        one
        for committee_id in dict.fromkeys(seat.committee_id for seat in seats)
        for one in unassigned(db, now, committee_id)
        if one.party_id in theirs
    ]


def _tell_those_who_care(db: Connection, now: datetime, left: Left) -> None:
    """Office and admin hear what nobody holds now, with the way to hand it over."""
    codes = ", ".join(one.code for one in left.unassigned)
    parties = "; ".join(dict.fromkeys(seat.party_name for seat in left.seats))
    facts = {"party": parties, "codes": codes, "count": len(left.unassigned)}
    key = "note-left-owing" if left.unassigned else "note-left"
    doors = ("go:unassigned",) if left.unassigned else ()
    for committee_id in dict.fromkeys(seat.committee_id for seat in left.seats):
        told = {
            seat.member_id
            for seat in members.sitting_in(db, committee_id, now)
            if seat.role in {"admin", "office"}
        }
        for member_id in sorted(told):
            tell(db, now, member_id, Notice("note", [(key, facts)], doors))
