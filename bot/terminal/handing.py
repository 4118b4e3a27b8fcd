"""Hands an indicator over from the command line, by what somebody typed."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from flows.finding import find_parties
from flows.handing import Handover, hand_over
from locales.sentences import sentence
from storage import indicators, plans


def reassign(db: Connection, code: str, to: str, now: datetime) -> Handover:
    """The indicator of that code in an active plan goes to the party that is meant."""
    found = [
        (plan, row)
        for plan in plans.active(db)
        if (row := indicators.by_code(db, plan.id, code)) is not None
    ]
    if not found:
        raise Refused("cli-no-such-indicator", code=code)
    plan, row = found[0]
    parties = find_parties(db, plan.committee_id, to)
    if len(parties) != 1:
        names = "; ".join(one.name for one in parties[:5])
        raise Refused(
            "cli-several-parties" if parties else "cli-no-such-party", name=to, names=names
        )
    return hand_over(db, now, "cli", row, parties[0])


def as_json(done: Handover) -> dict[str, Any]:
    return dataclasses.asdict(done)


def words(done: Handover) -> str:
    from bot.settings import Settings

    return sentence(
        Settings().locale,
        "cli-reassigned",
        code=done.indicator.code,
        before=done.before,
        after=done.after,
        requests=done.requests,
    )
