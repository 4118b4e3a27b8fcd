"""The summary of a period as facts, from which the message and the picture are made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from reports import plain, questions
from reports.facts import SectionLines, Summary, Totals
from reports.lines import Line, line
from reports.progress import of_requests
from reports.questions import Placed
from storage import indicators, leaves, matters, periods, plans, requests
from storage.figures import Kept
from storage.indicators import Goal
from storage.requests import Asked

__all__ = ["SectionLines", "Summary", "Totals", "as_json", "summary"]


def summary(db: Connection, period_id: int, now: datetime) -> Summary:
    """Nine questions, however many rows there are."""
    period = periods.get(db, period_id)
    plan = plans.get(db, period.plan_id)
    # What units owe is the office's concern: the committee has one figure for each indicator.
    asked = [one for one in requests.of_period(db, period_id) if not one.is_of_unit]
    goals = indicators.goals_of(db, plan.id)
    before = questions.figures_before(db, plan.id, period.due)
    sections = _sections(asked, questions.places(db, plan.id), goals, before)
    joined = questions.joined(db, plan.committee_id, now)
    return Summary(
        committee=questions.committee_name(db, plan.committee_id),
        plan=plan.title,
        period=period.name,
        data_from=period.data_from,
        data_to=period.data_to,
        due_day=period.due_day,
        due=period.due,
        consolidate_day=period.consolidate_day,
        closed_at=period.closed_at,
        as_of=now,
        totals=_totals([line for section in sections for line in section.lines]),
        sections=sections,
        parties=of_requests(period_id, asked, joined).parties,
        matters=tuple(matters.open_in(db, plan.committee_id)),
        acted=tuple(leaves.acted(db, period_id)),
    )


def as_json(found: Summary) -> dict[str, Any]:
    """The summary for other programs; the shape is described in `reports.plain`."""
    return plain.as_facts(found)


def _sections(
    asked: Sequence[Asked],
    places: Mapping[int, Placed],
    goals: Mapping[int, Sequence[Goal]],
    before: Mapping[int, Kept],
) -> tuple[SectionLines, ...]:
    order = {indicator_id: place for place, indicator_id in enumerate(places)}
    found: dict[tuple[str, str], list[Line]] = {}
    for one in sorted(asked, key=lambda one: order.get(one.indicator_id, len(order))):
        place = places.get(one.indicator_id)
        written = line(one, goals.get(one.indicator_id, ()), before.get(one.indicator_id))
        found.setdefault((place.no, place.title) if place else ("", ""), []).append(written)
    return tuple(SectionLines(no, title, tuple(lines)) for (no, title), lines in found.items())


def _totals(lines: Sequence[Line]) -> Totals:
    by_status = Counter(line.status for line in lines)
    sent = sum(not line.is_owed for line in lines)
    late = sum(line.is_late for line in lines)
    return Totals(
        asked=len(lines),
        sent=sent,
        in_time=sent - late,
        late=late,
        accepted=sum(line.is_accepted for line in lines),
        answered=by_status["answered"],
        returned=by_status["returned"],
        missing=by_status["missing"],
        met=by_status["met"],
        below=by_status["below"],
        ongoing=by_status["ongoing"],
        noted=by_status["noted"],
        not_yet=by_status["not_yet"],
        not_applicable=by_status["not_applicable"],
    )
