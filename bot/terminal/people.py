"""Who takes part and who leaves, from the command line."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.terminal.inviting import committees_of, meant
from bot.terminal.refusals import Refused
from flows import leaving
from flows.leaving import Left
from locales.sentences import sentence
from storage import members


def let_go(db: Connection, name: str, now: datetime) -> Left:
    """Whoever stands for that party, or has that role, leaves; the last admin may not."""
    committees = committees_of(db)
    seats = [seat for one in committees for seat in members.sitting_in(db, one, now)]
    found = {seat.member_id: seat for seat in meant(db, committees, seats, name)}
    if len(found) != 1:
        names = "; ".join(seat.party_name for seat in found.values())
        raise Refused(
            "cli-several-parties" if found else "cli-no-such-party", name=name, names=names
        )
    try:
        return leaving.leave(db, now, "cli", next(iter(found)), committees)
    except leaving.LastAdmin as problem:
        raise Refused("cli-last-admin", name=name) from problem


def as_json(left: Left) -> dict[str, Any]:
    parties = [seat.party_name for seat in left.seats]
    return {
        "member": left.name,
        "parties": parties,
        "unassigned": [one.code for one in left.unassigned],
    }


def words(left: Left, locale: str) -> str:
    codes = ", ".join(one.code for one in left.unassigned)
    return sentence(locale, "cli-left-owing" if codes else "cli-left", name=left.name, codes=codes)
