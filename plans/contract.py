"""A plan in the shape that other programs rely on."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from plans.model import Doubt, Duty, Listed, Plan, Row, Said, Target

Json = dict[str, Any]
OPTIONAL_OF_TARGET = ("value_max", "denominator", "scope")
OPTIONAL_OF_DOUBT = ("section", "no", "body", "appendix")


def in_signs(doubt: Doubt) -> str:
    """A message without words of any language, for callers that have no sentences."""
    where = ".".join(part for part in (doubt.section, doubt.no) if part)
    sides = [_in_signs(side) for side in (doubt.body, doubt.appendix) if side]
    return " · ".join(part for part in (where, " ≠ ".join(sides), *doubt.facts.values()) if part)


def as_json(plan: Plan, say: Callable[[Doubt], str] = in_signs) -> Json:
    """One object as `plan read --json` prints it; `say` words the warnings."""
    return {
        "document": asdict(plan.document),
        "reporting": _lists(asdict(plan.reporting)),
        "sections": [asdict(section) for section in plan.sections],
        "items": [_row(row) for row in plan.rows],
        "duties": [_duty(duty) for duty in plan.duties],
        "warnings": [_doubt(doubt, say) for doubt in plan.doubts],
    }


def _row(row: Row) -> Json:
    return {
        "section": row.section,
        "no": row.no,
        "text": row.text,
        "kind": row.kind,
        "targets": [_target(target) for target in row.targets],
        "monitors": list(row.monitors),
        "implementers": list(row.implementers),
        "cooperators": list(row.cooperators),
        "deadline": row.deadline,
    }


def _target(target: Target) -> Json:
    return _without_nothing(asdict(target), OPTIONAL_OF_TARGET)


def _duty(duty: Duty) -> Json:
    return {
        "responsible": duty.responsible,
        "duty": duty.duty,
        "wording": duty.wording,
        "kind": duty.kind,
        "last_on_time": duty.last_on_time.isoformat() if duty.last_on_time else None,
    }


def _doubt(doubt: Doubt, say: Callable[[Doubt], str]) -> Json:
    whole = {
        "type": doubt.type,
        "message": say(doubt),
        "section": doubt.section,
        "no": doubt.no,
        "body": asdict(doubt.body) if doubt.body else None,
        "appendix": asdict(doubt.appendix) if doubt.appendix else None,
    }
    return _without_nothing(whole, OPTIONAL_OF_DOUBT)


def _in_signs(side: Said | Listed) -> str:
    return f"{side.comparator} {side.value}" if side.comparator else "?"


def _lists(whole: Json) -> Json:
    return {**whole, "recipient": list(whole["recipient"])}


def _without_nothing(whole: Json, optional: tuple[str, ...]) -> Json:
    return {k: v for k, v in whole.items() if v is not None or k not in optional}
