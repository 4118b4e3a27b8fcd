"""A plan as we keep it: rows with targets, a reporting rhythm, dated duties and doubts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Number = int | float
Comparator = Literal[">=", ">", "=", "<=", "<", "between"]
Kind = Literal["indicator", "task"]


@dataclass(frozen=True, slots=True)
class Target:
    """One number that an indicator has to reach."""

    label: str
    comparator: Comparator
    value: Number
    unit: str
    value_max: Number | None = None
    denominator: Number | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator or task of the appendix, with everybody named beside it."""

    section: str | None
    no: str
    text: str
    kind: Kind
    targets: tuple[Target, ...] = ()
    monitors: tuple[str, ...] = ()
    implementers: tuple[str, ...] = ()
    cooperators: tuple[str, ...] = ()
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the appendix."""

    no: str
    title: str


@dataclass(frozen=True, slots=True)
class About:
    """Who issued the plan, for which level and which year."""

    issuer: str | None = None
    level: str | None = None
    year: int | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Reporting:
    """The days before which figures and the summary are owed, as far as the plan says."""

    member_deadline_day: int | None = None
    aggregate_deadline_day: int | None = None
    month_rule: str | None = None
    monthly_deadline_day: int | None = None
    aggregator: str | None = None
    recipient: tuple[str, ...] = ()
    member_recipient: str | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """A one-off duty with its own date."""

    responsible: str | None
    duty: str
    wording: str
    kind: str
    last_on_time: date | None = None
    start: date | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What the body says about one target."""

    text: str
    comparator: Comparator | None = None
    value: Number | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """Where the appendix lists a target, and what it says there."""

    section: str | None
    no: str
    target_index: int | None = None
    comparator: Comparator | None = None
    value: Number | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a person should look at before the plan becomes active."""

    type: str
    section: str | None = None
    no: str | None = None
    body: Said | None = None
    appendix: Listed | None = None
    facts: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was read from one plan document."""

    name: str
    document: About
    reporting: Reporting
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    duties: tuple[Duty, ...]
    doubts: tuple[Doubt, ...]
