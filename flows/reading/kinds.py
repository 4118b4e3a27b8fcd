"""What a reply can turn out to be, and what is known when it is read."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final

PERCENT_UNITS: Final = frozenset({"", "%", "phần trăm", "phan tram", "percent", "tỷ lệ", "tỉ lệ"})


class Kind(StrEnum):
    """The ten things a reply can be."""

    PERCENT = "percent"
    FRACTION = "fraction"
    COUNT = "count"
    NO_DATA = "no_data"
    RANGE_AMBIGUOUS = "range_ambiguous"
    OUT_OF_RANGE = "out_of_range"
    NOT_UNDERSTOOD = "not_understood"
    QUESTION = "question"
    COMMAND = "command"
    MULTI = "multi"


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation knows about the figure it asked for."""

    targets: int = 1
    unit: str = "%"
    labels: tuple[str, ...] = ()
    previous: Decimal | None = None
    awaiting: str | None = None

    @property
    def is_percent(self) -> bool:
        return self.unit.strip().lower() in PERCENT_UNITS


@dataclass(frozen=True, slots=True)
class Part:
    """The answer to one of several targets; no amount means there is no figure yet."""

    value: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How one reply was understood."""

    kind: Kind
    values: tuple[Decimal | None, ...] = ()
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    note: str | None = None
    must_confirm: bool = False
    command: str | None = None
    parts: tuple[Part, ...] = field(default=())
    doubt: str | None = None
    choices: tuple[Decimal, ...] = ()


def not_understood(doubt: str | None = None) -> Reading:
    return Reading(Kind.NOT_UNDERSTOOD, must_confirm=True, doubt=doubt)
