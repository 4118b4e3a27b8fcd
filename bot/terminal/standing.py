"""Where everything stands, in numbers: open periods and the outbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from locales import numbers
from locales.sentences import sentence
from reports.progress import progress
from storage import outbox, periods, plans


def standing(db: Connection, now: datetime) -> dict[str, Any]:
    return {
        "now": now.isoformat(),
        "plans": [
            {
                "title": plan.title,
                "periods": [
                    {
                        "name": period.name,
                        "due": period.due.isoformat(),
                        "due_day": period.due_day.isoformat(),
                        "asked": found.asked,
                        "sent": found.sent,
                        "late": found.late,
                        "missing": [one.name for one in found.parties if one.owed_codes],
                    }
                    for period in periods.open_now(db, plan.id)
                    for found in (progress(db, period.id, now),)
                ],
            }
            for plan in plans.active(db)
        ],
        "outbox": outbox.counts(db),
    }


def words(found: dict[str, Any], locale: str) -> str:
    if not found["plans"]:
        return sentence(locale, "cli-no-active-plan")
    lines: list[str] = []
    for plan in found["plans"]:
        lines.append(plan["title"])
        lines += [
            sentence(
                locale,
                "cli-status-period",
                period=numbers.period(one["name"], locale),
                due=numbers.day(datetime.fromisoformat(one["due_day"])),
                sent=one["sent"],
                asked=one["asked"],
                missing="; ".join(one["missing"]) or "–",
            )
            for one in plan["periods"]
        ]
    waiting = found["outbox"].get("new", 0) + found["outbox"].get("sending", 0)
    return "\n".join([*lines, sentence(locale, "cli-status-outbox", count=waiting)])
