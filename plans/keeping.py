"""A plan as one JSON object and back, with nothing lost on the way."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from plans.model import Plan


def kept(plan: Plan) -> dict[str, Any]:
    """For tables and for other processes; `as_json` is for programs of others."""
    found: dict[str, Any] = _shape().dump_python(plan, mode="json")
    return found


def restored(facts: Mapping[str, Any]) -> Plan:
    return _shape().validate_python(facts)


@cache
def _shape() -> TypeAdapter[Plan]:
    return TypeAdapter(Plan)
