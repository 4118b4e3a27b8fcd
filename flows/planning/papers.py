"""The paper behind a plan: the document as it was approved, with all that was said about it."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

import plans as documents
from plans.amending import amended
from storage import assignments, committees, drafts, indicators, plans
from storage.drafts import Known, Said
from storage.indicators import Goal, Stored

ROLES = {"monitors": "monitor", "implementers": "implementer", "cooperators": "cooperator"}


def of_draft(db: Connection, draft: Known) -> documents.Plan:
    """What was read, and every amendment in its order."""
    return with_amendments(
        documents.restored(drafts.read(db, draft.id)), drafts.said(db, draft.id)
    )


def with_amendments(read: documents.Plan, said: Sequence[Said]) -> documents.Plan:
    return amended(read, [one.change for one in said if one.change])


def of_plan(db: Connection, plan_id: int) -> documents.Plan:
    """The paper approved last; of a plan from before papers were kept, what its tables say."""
    draft = drafts.behind(db, plan_id)
    return _from_tables(db, plan_id) if draft is None else of_draft(db, draft)


def _from_tables(db: Connection, plan_id: int) -> documents.Plan:
    plan = plans.get(db, plan_id)
    titles = indicators.section_titles(db, plan_id)
    goals = indicators.goals_of(db, plan_id)
    return documents.restored({
        "name": plan.title,
        "document": {
            "issuer": committees.name_of(db, plan.committee_id),
            "year": plan.year,
            "title": plan.title,
        },
        "reporting": {},
        "sections": [{"no": no, "title": title} for no, title in titles.items()],
        "rows": [
            {**_placed(one, titles), **_given(db, one.id), "targets": _targets(goals, one.id)}
            for one in indicators.everything_of(db, plan_id)
            if not one.retired
        ],
        "duties": [],
        "doubts": [],
    })


def _placed(one: Stored, titles: Container[str]) -> dict[str, Any]:
    section, _, no = one.code.rpartition(".")
    kind = "task" if one.kind == "task" else "indicator"
    place = (
        {"section": section, "no": no} if section in titles else {"section": None, "no": one.code}
    )
    return {**place, "text": one.text, "kind": kind}


def _given(db: Connection, indicator_id: int) -> dict[str, list[str]]:
    given = assignments.in_force(db, indicator_id)
    return {
        names: [one.party_name for one in given if one.role == role]
        for names, role in ROLES.items()
    }


def _targets(goals: Mapping[int, Sequence[Goal]], indicator_id: int) -> list[dict[str, Any]]:
    return [
        {
            "label": one.label,
            "comparator": one.comparator,
            "value": _number(one.value),
            "unit": one.unit,
            "value_max": None if one.value_max is None else _number(one.value_max),
        }
        for one in goals.get(indicator_id, [])
    ]


def _number(value: Decimal) -> float:
    return int(value) if value == value.to_integral_value() else float(value)
