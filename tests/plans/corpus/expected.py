"""What a careful reader gets out of a document, and how much of it was read right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import plans

RULES = {
    "last": "last_month_of_quarter",
    "next": "first_month_of_next_quarter",
    None: None,
}


@dataclass(frozen=True)
class Line:
    """One row of the appendix; `code` is its section and number, `targets` as they are typed."""

    code: str
    text: str
    targets: str = ""
    m: Sequence[str] = ()
    i: Sequence[str] = ()
    c: Sequence[str] = ()
    d: str | None = None
    kind: str = "indicator"


@dataclass(frozen=True)
class Expected:
    """The cells of a whole document."""

    level: str | None
    year: int
    days: tuple[int | None, int | None, str | None, int | None]
    sections: Sequence[tuple[str, str]]
    rows: Sequence[Line]
    aggregator: str | None = None
    recipient: Sequence[str] = ()
    duties: Sequence[tuple[str | None, str | None]] = ()
    doubts: Sequence[str] = ()


@dataclass
class Tally:
    """Right and wrong cells by their kind."""

    cells: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def compare(self, kind: str, where: str, read: object, true: object) -> None:
        self.cells[kind] += 1
        if read == true:
            self.right[kind] += 1
        else:
            self.wrong.append(f"{kind} {where}: {read!r} instead of {true!r}")


def tally(plan: plans.Plan, true: Expected) -> Tally:
    found = Tally()
    found.compare("level", "", plan.document.level, true.level)
    found.compare("year", "", plan.document.year, true.year)
    rhythm = plan.reporting
    days = (rhythm.member_deadline_day, rhythm.aggregate_deadline_day, rhythm.month_rule,
            rhythm.monthly_deadline_day)  # fmt: skip
    member, office, rule, monthly = true.days
    expected = (member, office, RULES[rule], monthly)
    for name, read, said in zip(("member", "office", "rule", "monthly"), days, expected,
                                strict=True):  # fmt: skip
        found.compare("days", name, read, said)
    found.compare("aggregator", "", rhythm.aggregator, true.aggregator)
    found.compare("recipient", "", rhythm.recipient, tuple(true.recipient))
    _rows(found, plan, true)
    duties = [(duty.responsible, str(duty.last_on_time) if duty.last_on_time else None)
              for duty in plan.duties]  # fmt: skip
    _all_of("duties", found, duties, true.duties)
    _all_of("doubts", found, [_doubt(doubt) for doubt in plan.doubts], true.doubts)
    return found


def _rows(found: Tally, plan: plans.Plan, true: Expected) -> None:
    for at, section in enumerate(true.sections):
        read = plan.sections[at] if at < len(plan.sections) else None
        found.compare("sections", section[0], read and (read.no, read.title), section)
    read = {_code(row): row for row in plan.rows}
    found.compare("rows", "", list(read), [line.code for line in true.rows])
    for line in true.rows:
        row = read.get(line.code)
        found.compare("row", line.code, bool(row), True)
        found.compare("text", line.code, row and row.text, line.text)
        found.compare("kind", line.code, row and row.kind, line.kind)
        found.compare("targets", line.code, row and shown(row.targets), line.targets)
        for name, parties in (("monitors", line.m), ("implementers", line.i),
                              ("cooperators", line.c)):  # fmt: skip
            found.compare(name, line.code, row and getattr(row, name), tuple(parties))
        found.compare("deadline", line.code, row and row.deadline, line.d)


def _code(row: plans.Row) -> str:
    return f"{row.section}.{row.no}" if row.section else row.no


def _doubt(doubt: plans.Doubt) -> str:
    return " ".join(part for part in (doubt.type, doubt.section, doubt.no) if part)


def _all_of(kind: str, found: Tally, read: Sequence[object], true: Sequence[object]) -> None:
    """What is there has to be found, and what is found has to be there."""
    rest = list(read)
    for one in true:
        found.compare(kind, "", one if one in rest else None, one)
        if one in rest:
            rest.remove(one)
    for one in rest:
        found.compare(kind, "invented", one, None)


def shown(targets: Sequence[plans.Target]) -> str:
    """`>= 80 %; between 2-5 lớp; <= 3/25 hạng`."""
    return "; ".join(_shown(one) for one in targets)


def _shown(one: plans.Target) -> str:
    value = f"{one.value:g}" if one.value < 100_000 else str(one.value)
    value += f"-{one.value_max:g}" if one.value_max is not None else ""
    value += f"/{one.denominator:g}" if one.denominator is not None else ""
    return " ".join(part for part in (one.comparator, value, one.unit) if part)
