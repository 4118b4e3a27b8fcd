"""From the records of the appendix to sections, indicators and tasks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from plans import parties, targets
from plans.headings import Role
from plans.letters import squeeze
from plans.model import Row, Section, Target
from plans.numbering import row_number, section_number
from plans.records import Record

LONGEST = 4000


@dataclass(slots=True)
class Appendix:
    """What the appendix lists, with the columns it has and the rows that bear no number."""

    sections: list[Section] = field(default_factory=list[Section])
    rows: list[Row] = field(default_factory=list[Row])
    unnumbered: set[tuple[str | None, str]] = field(default_factory=set[tuple[str | None, str]])
    columns: frozenset[Role] = frozenset()

    @property
    def section(self) -> str | None:
        return self.sections[-1].no if self.sections else None

    def rows_of_section(self) -> list[Row]:
        return [row for row in self.rows if row.section == self.section]


def read(records: Sequence[Record]) -> Appendix:
    found = Appendix()
    for record, following in zip_longest(records, records[1:]):
        found.columns |= record.columns
        if _is_section(record, following):
            _add_section(record, found)
        elif record[Role.TEXT].strip():
            found.rows.append(_row(record, found))
    return found


def _is_section(record: Record, following: Record | None) -> bool:
    if not record.has_only_text:
        return False
    if not record.number or section_number(record.number):
        return not targets.in_text(record[Role.TEXT])
    number, inner = row_number(record.number), row_number(following.number) if following else None
    return bool(number and inner and inner.startswith(f"{number}."))


def _add_section(record: Record, found: Appendix) -> None:
    title = squeeze(record[Role.TEXT])
    number = section_number(record.number) or row_number(record.number)
    section = Section(number or str(len(found.sections) + 1), title)
    if section.no != found.section:
        found.sections.append(section)


def _row(record: Record, found: Appendix) -> Row:
    text = squeeze(record[Role.TEXT])[:LONGEST]
    no = row_number(record.number)
    if no is None:
        no = _next_number(found)
        found.unnumbered.add((found.section, no))
    reached = _targets(record, text)
    return Row(
        section=found.section,
        no=no,
        text=text,
        kind="task" if record.kind == "task" and not reached else "indicator",
        targets=reached,
        monitors=parties.split(record[Role.MONITOR]),
        implementers=parties.split(record[Role.IMPLEMENTER]),
        cooperators=parties.split(record[Role.COOPERATOR]),
        deadline=squeeze(record[Role.DEADLINE]) or None,
    )


def _targets(record: Record, text: str) -> tuple[Target, ...]:
    cell = record[Role.TARGET].strip()
    own = targets.in_cell(cell, record[Role.UNIT], text) if cell else ()
    return own or targets.in_text(text)


def _next_number(found: Appendix) -> str:
    numbers = [int(row.no) for row in found.rows_of_section() if row.no.isdigit()]
    return str(max(numbers, default=0) + 1)
