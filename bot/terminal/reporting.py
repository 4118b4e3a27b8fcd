"""Finds a period by its name and writes its report in the wanted form."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection

from bot.terminal.refusals import Refused
from storage import periods, plans
from storage.periods import Known


def written(db: Connection, quarter: str, form: str, locale: str, now: datetime) -> bytes:
    from reports.message import text
    from reports.summary import as_json, summary

    found = summary(db, period_named(db, quarter).id, now)
    if form == "json":
        return json.dumps(as_json(found), ensure_ascii=False, indent=2).encode()
    if form == "png":
        from reports.scorecard import png

        return png(found, locale)
    return text(found, locale).encode()


def period_named(db: Connection, name: str) -> Known:
    """The period of that name in an active plan; a refusal that lists the names there are."""
    found = [periods.named(db, plan.id, name.upper()) for plan in plans.active(db)]
    known = [one for one in found if one is not None]
    if known:
        return known[0]
    names = [one.name for plan in plans.active(db) for one in periods.of_plan(db, plan.id)]
    if not names:
        raise Refused("cli-no-active-plan")
    raise Refused("cli-no-such-period", name=name, names=", ".join(names))
