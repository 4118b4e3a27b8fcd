"""What looks wrong in the appendix itself: gaps, empty cells, unclear deadlines, slips."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from plans import dates
from plans.headings import Role
from plans.model import Doubt, Row
from plans.rows import Appendix

TWICE = re.compile(r"(?<!\w)([^\W\d_]{2,})\s+\1(?!\w)", re.IGNORECASE)
WIDEST_GAP = 50
LETTER = re.compile(r"\.[a-zđ]$")


def read(appendix: Appendix, year: int | None) -> tuple[Doubt, ...]:
    found = [*_numbers(appendix)]
    for row, columns in zip(appendix.rows, appendix.columns, strict=True):
        found.extend(_cells(row, columns))
        found.extend(_deadline(row, year))
        found.extend(_slips(row))
    return tuple(found)


def _numbers(appendix: Appendix) -> Iterator[Doubt]:
    sections, last = dict[str | None, list[str]](), 0
    for row in appendix.rows:
        sections.setdefault(row.section, []).append(row.no)
    for section, numbers in sections.items():
        for no in _gaps(numbers, last):
            yield Doubt("missing_number", section, no)
        for no in (no for no, times in Counter(numbers).items() if times > 1):
            yield Doubt("duplicate_number", section, no)
        last = max((int(no) for no in numbers if no.isdigit()), default=last)
    for section, no in sorted(appendix.unnumbered, key=str):
        yield Doubt("unnumbered", section, no)


def _gaps(numbers: Sequence[str], last: int) -> list[str]:
    """Numbers left out; a section may also count on from the last one of the section before."""
    levels = dict[str, set[int]]()
    for no in numbers:
        above, dot, number = LETTER.sub("", no).rpartition(".")
        if number.isdigit():
            levels.setdefault(f"{above}{dot}", set()).add(int(number))
    return [f"{above}{no}" for above, known in levels.items()
            for no in _missing(known, last if not above else 0)]  # fmt: skip


def _missing(known: set[int], last: int) -> list[int]:
    first = last + 1 if min(known) == last + 1 else 1
    if max(known) - first - len(known) > WIDEST_GAP:
        return []
    return [no for no in range(first, max(known)) if no not in known]


def _cells(row: Row, columns: frozenset[Role]) -> Iterator[Doubt]:
    owed = {Role.MONITOR: row.monitors, Role.IMPLEMENTER: row.implementers}
    for role, parties in owed.items():
        if role in columns and not parties:
            yield Doubt("missing_cell", row.section, row.no, facts={"column": str(role)})
    if Role.DEADLINE in columns and not row.deadline:
        facts = {"column": str(Role.DEADLINE)}
        yield Doubt("missing_cell", row.section, row.no, facts=facts)


def _deadline(row: Row, year: int | None) -> Iterator[Doubt]:
    when = dates.of_cell(row.deadline, year) if row.deadline else None
    if when and when.kind == "ambiguous":
        facts = {"wording": row.deadline or ""}
        yield Doubt("ambiguous_deadline", row.section, row.no, facts=facts)


def _slips(row: Row) -> Iterator[Doubt]:
    for party in (*row.monitors, *row.implementers, *row.cooperators):
        if slip := TWICE.search(party):
            facts = {"wording": slip[0]}
            yield Doubt("typo", row.section, row.no, facts=facts)
