"""Plans, calendars and rehearsals as a person reads them in a terminal."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import plans
from bot.settings import Settings
from flows.planning import doubts as plan_doubts
from flows.planning.loading import rule_of
from locales import numbers
from locales.sentences import sentence
from scheduler.calendar import Calendar
from scheduler.periods import asked_days, rules_in, warnings


def plan_words(plan: plans.Plan) -> str:
    """A short account: who, which year, by which days, how many rows, how many doubts."""
    locale = Settings().locale
    about, rhythm = plan.document, plan.reporting
    unknown = sentence(locale, "cli-unknown")
    lines = [
        sentence(
            locale,
            "cli-plan",
            title=about.title or unknown,
            issuer=about.issuer or unknown,
            year=str(about.year or unknown),
        ),
        sentence(
            locale,
            "cli-plan-rhythm",
            member=str(rhythm.member_deadline_day or rhythm.monthly_deadline_day or unknown),
            office=str(rhythm.aggregate_deadline_day or unknown),
        ),
        sentence(
            locale,
            "cli-plan-counts",
            rows=len(plan.rows),
            duties=len(plan.duties),
            doubts=len(plan.doubts),
        ),
    ]
    for row in plan.rows:
        code = f"{row.section}.{row.no}" if row.section else row.no
        lines.append(f"{code:7} {row.text}\n        → {'; '.join(row.monitors) or unknown}")
    lines += [f"! {one}" for one in rhythm_warnings(plan, locale)]
    lines += [f"? {plan_doubts.words(locale, one)}" for one in plan.doubts]
    return "\n".join(lines)


def plan_facts(plan: plans.Plan) -> dict[str, Any]:
    """The same for programs: the contract of `plan read --json`."""
    locale = Settings().locale
    return plans.as_json(plan, lambda doubt: plan_doubts.words(locale, doubt))


def event_words(event: dict[str, Any]) -> str:
    at = datetime.fromisoformat(str(event["at"]))
    text = str(event["text"]).replace("\n", "\n    ")
    return f"{numbers.moment(at)}  {event['kind']:12} {event['from']} → {event['to']}\n    {text}"


def rhythm_warnings(plan: plans.Plan, locale: str) -> list[str]:
    """A day that we propose, or one that leaves no time, is said before anybody approves it."""
    rules = rules_in(rule_of(plan))
    proposed = [
        sentence(locale, "plan-days-proposed", member=str(member), office=str(office))
        for rule in rules
        if rule.member_day is None or rule.office_day is None
        for member, office in (asked_days(rule),)
    ]
    found = warnings(rules, Calendar(), plan.document.year) if plan.document.year else []
    return proposed + [
        sentence(locale, f"calendar-{key}")
        for key in found
        if not key.startswith("no-m") and not key.startswith("no-office")
    ]
