"""Writes a summary down for other programs: numbers as numbers, days and moments as ISO text.

The object has `committee`, `plan`, `period` ("2024Q1"), `data_from`, `data_to`, `due_day`,
`consolidate_day` (days), `closed_at` (moment or null), `as_of` (moment) and

* `totals`: `asked`, `sent`, `in_time`, `late`, `accepted`, `answered`, `returned`, `missing`,
  `owed`, `met`, `below`, `ongoing`, `noted`, `not_yet`, `not_applicable`;
* `sections`: `no`, `title`, `indicators`, each of which has `code`, `text`, `party`, `status`,
  `is_late`, `is_accepted`, `sent_at`, `targets` (`label`, `comparator`, `value`, `value_max`,
  `unit`), and `figure` and `previous`, null or (`state`, `version`, `values`, `numerators`,
  `denominators`, `note`, `reason`);
* `below`: `code`, `text`, `party`, `values`, `targets`, `reason`;
* `missing`: `party`, `codes`, `answered_codes`, `returned_codes`, `has_joined`, `heard_at`;
* `late`: `party`, `codes`, `sent_at`;
* `difficulties`, open ones: `number`, `party`, `code` (or null), `text`, `proposal` (or null),
  `is_forwarded` (to the chair), `opened_at`;
* `directives`, open ones: `number`, `party`, `code` (or null), `text`, `due_day` (or null),
  `is_acknowledged`, `opened_at`.

Keys may be added; none is renamed or taken away.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from reports.facts import SectionLines, Summary
from reports.lines import Line
from reports.progress import PartyProgress
from storage.figures import Kept
from storage.indicators import Goal
from storage.matters import Known as Matter


def as_facts(found: Summary) -> dict[str, Any]:
    return {
        "committee": found.committee,
        "plan": found.plan,
        "period": found.period,
        "data_from": _iso(found.data_from),
        "data_to": _iso(found.data_to),
        "due_day": _iso(found.due_day),
        "consolidate_day": _iso(found.consolidate_day),
        "closed_at": _iso(found.closed_at),
        "as_of": _iso(found.as_of),
        "totals": {**asdict(found.totals), "owed": found.totals.owed},
        "sections": [_section(section) for section in found.sections],
        "below": [_below(line) for line in found.below],
        "missing": [_missing(party) for party in found.missing],
        "late": [_late(party) for party in found.late],
        "difficulties": [_difficulty(one) for one in found.difficulties],
        "directives": [_directive(one) for one in found.directives],
    }


def _section(section: SectionLines) -> dict[str, Any]:
    lines = [_line(line) for line in section.lines]
    return {"no": section.no, "title": section.title, "indicators": lines}


def _line(line: Line) -> dict[str, Any]:
    return {
        "code": line.code,
        "text": line.text,
        "party": line.party,
        "status": line.status,
        "is_late": line.is_late,
        "is_accepted": line.is_accepted,
        "sent_at": _iso(line.sent_at),
        "targets": [_goal(goal) for goal in line.goals],
        "figure": _figure(line.figure),
        "previous": _figure(line.previous),
    }


def _below(line: Line) -> dict[str, Any]:
    return {
        "code": line.code,
        "text": line.text,
        "party": line.party,
        "values": _figure(line.figure)["values"] if line.figure else [],
        "targets": [_goal(goal) for goal in line.goals],
        "reason": line.reason,
    }


def _missing(party: PartyProgress) -> dict[str, Any]:
    return {
        "party": party.name,
        "codes": list(party.owed_codes),
        "answered_codes": list(party.answered_codes),
        "returned_codes": list(party.returned_codes),
        "has_joined": party.has_joined,
        "heard_at": _iso(party.heard_at),
    }


def _late(party: PartyProgress) -> dict[str, Any]:
    return {
        "party": party.name,
        "codes": list(party.late_codes),
        "sent_at": _iso(party.late_at),
    }


def _difficulty(one: Matter) -> dict[str, Any]:
    return {
        **_matter(one),
        "proposal": one.proposal,
        "is_forwarded": one.state == "forwarded",
    }


def _directive(one: Matter) -> dict[str, Any]:
    return {
        **_matter(one),
        "due_day": _iso(one.due_day),
        "is_acknowledged": one.state == "acknowledged",
    }


def _matter(one: Matter) -> dict[str, Any]:
    facts = {"number": one.id, "party": one.party_name, "code": one.code, "text": one.text}
    return {**facts, "opened_at": _iso(one.opened_at)}


def _goal(goal: Goal) -> dict[str, Any]:
    return {
        "label": goal.label,
        "comparator": goal.comparator,
        "value": _number(goal.value),
        "value_max": _number(goal.value_max),
        "unit": goal.unit,
    }


def _figure(figure: Kept | None) -> Any:
    if figure is None:
        return None
    return {
        "state": figure.state,
        "version": figure.version,
        "values": [_number(part.value) for part in figure.parts],
        "numerators": [_number(part.numerator) for part in figure.parts],
        "denominators": [_number(part.denominator) for part in figure.parts],
        "note": figure.note,
        "reason": figure.reason,
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _iso(moment: date | datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
