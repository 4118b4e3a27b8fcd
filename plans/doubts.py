"""What looks wrong in the appendix itself: gaps, empty cells, unclear deadlines, slips."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from plans import dates
from plans.headings import Role
from plans.model import Doubt, Row
from plans.quantities import SHARE
from plans.rows import Appendix

TWICE = re.compile(r"(?<!\w)([^\W\d_]{2,})\s+\1(?!\w)", re.IGNORECASE)
SLIPS = (
    re.compile(r"(?<!\w)(đạt|của|và|các|trên|tỷ lệ|với|cho|được|tại|trong)\s+\1(?!\w)",
               re.IGNORECASE),
    # The letter o or l among figures.
    re.compile(r"(?<!\w)(?:\d+[oO]\d*|[lI]\d+)\s*%"),
)  # fmt: skip
WIDEST_GAP = 50
WHOLE = 100
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
        textless = [no for at, no in appendix.textless if at == section]
        for no in _gaps([*numbers, *textless], last):
            yield Doubt("missing_number", section, no)
        for no in (no for no, times in Counter(numbers).items() if times > 1):
            yield Doubt("duplicate_number", section, no)
        last = max((int(no) for no in numbers if no.isdigit()), default=last)
    for section, no in sorted(appendix.unnumbered, key=str):
        yield Doubt("unnumbered", section, no)
    for section, no in sorted(appendix.textless, key=str):
        yield Doubt("missing_cell", section, no, facts={"column": str(Role.TEXT)})


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
    untold = {
        Role.DEADLINE: not row.deadline,
        Role.TARGET: not row.targets and row.kind == "indicator",
    }
    for role, is_missing in untold.items():
        if role in columns and is_missing:
            yield Doubt("missing_cell", row.section, row.no, facts={"column": str(role)})


def _deadline(row: Row, year: int | None) -> Iterator[Doubt]:
    when = dates.of_cell(row.deadline, year) if row.deadline else None
    long_ago = when and when.last_on_time and year and when.last_on_time.year < year
    if when and (when.kind == "ambiguous" or long_ago):
        facts = {"wording": row.deadline or ""}
        yield Doubt("ambiguous_deadline", row.section, row.no, facts=facts)


def _slips(row: Row) -> Iterator[Doubt]:
    parties = (*row.monitors, *row.implementers, *row.cooperators)
    slips = [hit[0] for party in parties if (hit := TWICE.search(party))]
    slips.extend(hit[0] for slip in SLIPS if (hit := slip.search(row.text)))
    if SHARE.match(row.text):
        shares = [one.value for one in row.targets if one.unit == "%"]
        slips.extend(f"{value} %" for value in shares if value > WHOLE)
    for wording in slips:
        yield Doubt("typo", row.section, row.no, facts={"wording": wording})
