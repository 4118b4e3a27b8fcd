"""The JSON shape in which other programs see a reading."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from flows.reading.kinds import Context, Reading

Number = int | float


def as_json(reading: Reading) -> dict[str, Any]:
    return {
        "kind": reading.kind.value,
        "values": [_number(value) for value in reading.values],
        "numerator": _number(reading.numerator),
        "denominator": _number(reading.denominator),
        "note": reading.note,
        "must_confirm": reading.must_confirm,
        "command": reading.command,
        "doubt": reading.doubt,
    }


def context_from(given: Mapping[str, Any]) -> Context:
    previous = given.get("previous")
    awaiting = given.get("awaiting")
    return Context(
        targets=max(1, int(given.get("targets") or 1)),
        unit=str(given.get("unit") or "%"),
        labels=tuple(str(label) for label in cast("Sequence[object]", given.get("labels") or ())),
        previous=None if previous is None else Decimal(str(previous)),
        awaiting=None if awaiting is None else str(awaiting),
    )


def _number(value: Decimal | None) -> Number | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
