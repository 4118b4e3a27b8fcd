"""Grants more time, or opens a closed figure again, from the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from bot.terminal.reporting import period_named
from flows.finding import find_parties
from flows.office import extending, reopening
from flows.office.extending import Later
from flows.office.reopening import Verdict
from locales import numbers
from locales.sentences import sentence
from storage import indicators, plans, requests
from storage.parties import Known as Party
from storage.periods import Known


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed: a period, until which day, and why."""

    quarter: str
    day: str
    reason: str

    @property
    def until(self) -> date:
        try:
            return date.fromisoformat(self.day)
        except ValueError as problem:
            raise Refused("cli-bad-day", day=self.day) from problem


def extend(
    db: Connection, wanted: Wanted, party: str | None, now: datetime, zone: ZoneInfo
) -> dict[str, Any]:
    """A later day for one party, or for all."""
    period = period_named(db, wanted.quarter)
    if not period.is_open:
        raise Refused("cli-period-not-open", name=period.name)
    whom = _party(db, period, party) if party else None
    before = extending.due_day(db, period, whom)
    why = extending.why_not(period, before, wanted.until, numbers.local_day(now, zone))
    if why is not None:
        last = numbers.day(period.consolidate_day)
        raise Refused(why, before=numbers.day(before), last=last)
    later = Later(period, whom, wanted.until, wanted.reason)
    done = extending.extend(db, now, "cli", later, zone)
    return {
        "period": period.name,
        "party": whom.name if whom else None,
        "before": before.isoformat(),
        "after": wanted.until.isoformat(),
        "figures": done.figures,
        "told": done.told,
    }


def extend_words(done: dict[str, Any], locale: str) -> str:
    return sentence(
        locale,
        "cli-extended",
        period=numbers.period(done["period"], locale),
        who=done["party"] or sentence(locale, "extend-everybody"),
        day=numbers.day(date.fromisoformat(done["after"])),
        figures=done["figures"],
        told=done["told"],
    )


def reopen(
    db: Connection, code: str, wanted: Wanted, now: datetime, zone: ZoneInfo
) -> dict[str, Any]:
    """A figure of a closed period may be changed until the end of that day."""
    period = period_named(db, wanted.quarter)
    row = indicators.by_code(db, period.plan_id, code)
    if row is None:
        raise Refused("cli-no-such-indicator", code=code)
    if period.closed_at is None:
        raise Refused("cli-period-not-closed", name=period.name)
    if wanted.until < numbers.local_day(now, zone):
        raise Refused("cli-bad-day", day=wanted.day)
    found = [
        one
        for one in requests.of_period(db, period.id)
        if one.indicator_id == row.id and not one.is_of_unit
    ]
    if not found:
        raise Refused("cli-no-such-indicator", code=code)
    verdict = Verdict(wanted.reason, wanted.until, None, "cli")
    told = reopening.decide(db, now, found[0], None, verdict)
    return {
        "period": period.name,
        "code": row.code,
        "party": found[0].party_name,
        "until": wanted.until.isoformat(),
        "told": told,
    }


def reopen_words(done: dict[str, Any], locale: str) -> str:
    day = numbers.day(date.fromisoformat(done["until"]))
    facts = {"code": done["code"], "party": done["party"], "told": done["told"]}
    return sentence(locale, "cli-reopened", **facts, day=day)


def _party(db: Connection, period: Known, name: str) -> Party:
    """The party that is meant, among those that owe something in the period."""
    theirs = {one.party_id for one in requests.of_period(db, period.id)}
    committee = plans.get(db, period.plan_id).committee_id
    found = [one for one in find_parties(db, committee, name) if one.id in theirs]
    if len(found) != 1:
        names = "; ".join(one.name for one in found[:5])
        key = "cli-several-parties" if found else "cli-no-such-party"
        raise Refused(key, name=name, names=names)
    return found[0]
