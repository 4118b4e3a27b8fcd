"""Everybody of the demonstration: who they are, and in words how far they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.web.transcript import CHANNEL, seats_in_words
from locales import numbers
from locales.sentences import label, sentence
from storage import accounts, members, outbox, periods, plans, requests
from storage.members import Sitting

ROLES = ("admin", "office", "chair", "member")
OWN = "stage:"  # the address of somebody on the stage


@dataclass(frozen=True, slots=True)
class Owed:
    """How many figures of one period a party owes, has answered, and has sent in."""

    period: str
    answered: int
    sent: int
    total: int

    @property
    def left(self) -> int:
        return self.total - self.sent

    @property
    def wording(self) -> str:
        if not self.left:
            return "web-has-sent"
        if self.sent:
            return "web-has-sent-some"
        return "web-has-answered" if self.answered else "web-still-owes"

    def as_words(self) -> dict[str, str]:
        counts = {"answered": self.answered, "sent": self.sent, "total": self.total}
        return {name: str(count) for name, count in {**counts, "left": self.left}.items()}


def address_of(member_id: int) -> str:
    return f"{OWN}{member_id}"


def everybody(db: Connection, now: datetime, locale: str) -> list[dict[str, Any]]:
    """Those who hold a seat, first the ones who run it."""
    owed = _owed_by_party(db)
    people = [
        _person(db, seats, [owed[seat.party_id] for seat in seats], locale)
        for seats in _by_member(db, now)
    ]
    return sorted(people, key=lambda person: ROLES.index(person["role"]))


def is_known(db: Connection, member_id: int, now: datetime) -> bool:
    return bool(members.seats_of(db, member_id, now))


def has_joined(db: Connection, member_id: int) -> bool:
    return bool(accounts.of_member(db, member_id))


def _by_member(db: Connection, now: datetime) -> list[list[Sitting]]:
    found: defaultdict[int, list[Sitting]] = defaultdict(list)
    for committee_id in dict.fromkeys(plan.committee_id for plan in plans.active(db)):
        for seat in members.sitting_in(db, committee_id, now):
            found[seat.member_id].append(seat)
    return list(found.values())


def _person(
    db: Connection, seats: list[Sitting], owed: list[list[Owed]], locale: str
) -> dict[str, Any]:
    member_id = seats[0].member_id
    role = min((seat.role for seat in seats), key=ROLES.index)
    joined = has_joined(db, member_id)
    return {
        "id": member_id,
        "name": "; ".join(seats_in_words(seats)),
        "role": role,
        "roleInWords": label(locale, "web-role", role),
        "hasJoined": joined,
        "state": _state([one for of_seat in owed for one in of_seat], locale, joined=joined),
        "letters": len(outbox.at_address(db, CHANNEL, address_of(member_id))),
    }


def _state(owed: list[Owed], locale: str, *, joined: bool) -> str:
    if not joined:
        return sentence(locale, "web-not-joined")
    if not owed:
        return sentence(locale, "web-has-joined")
    still = next((one for one in owed if one.left), owed[-1])
    words = sentence(locale, still.wording, **still.as_words())
    if len({one.period for one in owed}) == 1:
        return words
    return f"{numbers.period(still.period, locale)}: {words}"


def _owed_by_party(db: Connection) -> defaultdict[int, list[Owed]]:
    """Of every open period, the one that is due first in front."""
    found: defaultdict[int, list[Owed]] = defaultdict(list)
    for period in periods.open_now(db):
        states: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for asked in requests.of_period(db, period.id):
            states[asked.party_id][asked.state] += 1
        for party_id, count in states.items():
            owed = Owed(period.name, count["answered"], count["sent"], count.total())
            found[party_id].append(owed)
    return found
