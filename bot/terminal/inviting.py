"""Makes invitations from the command line, and lists who takes part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from flows.finding import find_parties
from flows.invite import links
from flows.turn import House
from locales import numbers
from locales.sentences import sentence
from storage import accounts, audit, invitations, members, plans
from storage.invitations import VALID_FOR
from storage.members import Sitting

ROLES = ("office", "chair", "admin")


@dataclass(frozen=True, slots=True)
class Made:
    """One invitation, to be handed to one person."""

    party: str
    role: str
    code: str
    token: str
    links: list[str]
    expires_at: datetime

    def as_json(self) -> dict[str, Any]:
        return {
            "party": self.party,
            "role": self.role,
            "code": self.code,
            "token": self.token,
            "links": self.links,
            "expires_at": self.expires_at.isoformat(),
        }


def invite(
    db: Connection, house: House, names: Sequence[str], now: datetime, *, everybody: bool
) -> list[Made]:
    """For the named, or for everybody who has not joined."""
    committees = committees_of(db)
    if not committees:
        raise Refused("cli-no-active-plan")
    seats = [seat for one in committees for seat in members.sitting_in(db, one, now)]
    if everybody:
        wanted = [seat for seat in seats if not accounts.of_member(db, seat.member_id)]
    else:
        wanted = [seat for name in names for seat in meant(db, committees, seats, name)]
    if not wanted:
        raise Refused("cli-nobody-to-invite")
    return [_make(db, house, seat, now) for seat in wanted]


def draw_codes(made: Sequence[Made], folder: Path) -> None:
    """A QR picture for each link; without a link the code itself is drawn."""
    import segno

    folder.mkdir(parents=True, exist_ok=True)
    for number, one in enumerate(made, start=1):
        name = re.sub(r"\W+", "-", one.party).strip("-")
        content = one.links[0] if one.links else one.code
        segno.make(content, error="m").save(str(folder / f"{number:02d}-{name}.png"), scale=8)


def words(made: Sequence[Made]) -> str:
    from bot.settings import Settings

    locale = Settings().locale
    return "\n\n".join(
        sentence(
            locale,
            "cli-invited",
            party=one.party,
            code=one.code,
            links="\n".join(one.links),
            until=numbers.day(numbers.local_day(one.expires_at)),
        )
        for one in made
    )


def people(db: Connection, now: datetime) -> list[dict[str, Any]]:
    committees = committees_of(db)
    return [
        {
            "party": seat.party_name,
            "role": seat.role,
            "member": seat.member_name,
            "channels": [one.channel for one in accounts.of_member(db, seat.member_id)],
        }
        for one in committees
        for seat in members.sitting_in(db, one, now)
    ]


def people_words(found: Sequence[dict[str, Any]]) -> str:
    from bot.settings import Settings

    locale = Settings().locale
    if not found:
        return sentence(locale, "cli-no-active-plan")
    return "\n".join(
        f"{one['role']:8} {one['party']} – "
        + (", ".join(one["channels"]) or sentence(locale, "cli-not-joined"))
        for one in found
    )


def committees_of(db: Connection) -> list[int]:
    """Those that have a plan at work."""
    return list(dict.fromkeys(plan.committee_id for plan in plans.active(db)))


def meant(
    db: Connection, committees: Sequence[int], seats: Sequence[Sitting], name: str
) -> list[Sitting]:
    if name in ROLES:
        return [seat for seat in seats if seat.role == name]
    found = [one for committee in committees for one in find_parties(db, committee, name)]
    sitting = [seat for seat in seats if seat.party_id in {one.id for one in found}]
    if len({seat.party_id for seat in sitting}) != 1:
        names = "; ".join(dict.fromkeys(seat.party_name for seat in sitting))
        raise Refused(
            "cli-several-parties" if sitting else "cli-no-such-party", name=name, names=names
        )
    return sitting


def _make(db: Connection, house: House, seat: Sitting, now: datetime) -> Made:
    secret = invitations.make(db, seat.member_id, now)
    audit.note(db, now, "cli", "invitation.made", seat.member_id)
    return Made(
        seat.party_name,
        seat.role,
        secret.code,
        secret.token,
        links(house, secret),
        now + VALID_FOR,
    )
