"""From the records of the appendix to sections, indicators and tasks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from plans import parties, parts, targets
from plans.headings import Role
from plans.letters import squeeze
from plans.model import Row, Section, Target
from plans.numbering import row_number, section_number
from plans.records import Record

LONGEST = 4000
SECTION_LED = re.compile(r"^([IVXL]{1,6}|[A-H])[.\-/]\s?(\d{1,3}(?:\.\d{1,3})*)\.?$")
LETTER = re.compile(r"^(?:\d{1,3}(?:\.\d{1,3})*\.)?[a-zđ]$")


@dataclass(slots=True)
class Appendix:
    """What the appendix lists, the columns beside each row, and the rows that lack something.

    A column for targets counts only where its cell is empty.
    """

    sections: list[Section] = field(default_factory=list[Section])
    rows: list[Row] = field(default_factory=list[Row])
    unnumbered: set[tuple[str | None, str]] = field(default_factory=set[tuple[str | None, str]])
    columns: list[frozenset[Role]] = field(default_factory=list[frozenset[Role]])
    textless: set[tuple[str | None, str]] = field(default_factory=set[tuple[str | None, str]])
    is_english: bool = False
    highest: dict[str | None, int] = field(default_factory=dict[str | None, int])

    @property
    def section(self) -> str | None:
        return self.sections[-1].no if self.sections else None


def read(records: Sequence[Record]) -> Appendix:
    found = Appendix(is_english=any(record.heading.is_english for record in records))
    names = parts.names_of_tables(records, _is_section)
    for at, (record, following) in enumerate(zip_longest(records, records[1:])):
        if at in names:
            found.sections.append(parts.section(names[at], found.sections))
        if _is_section(record, following):
            _add_section(record, found)
        elif record[Role.TEXT].strip():
            _add_row(record, found)
        elif (no := row_number(record.number)) and not record.has_only_text:
            found.textless.add((found.section, no))
    return found


def _is_section(record: Record, following: Record | None) -> bool:
    if record.is_title:
        return True
    if not record.has_only_text:
        return False
    if not record.number or section_number(record.number):
        return not targets.in_text(record[Role.TEXT])
    number, inner = row_number(record.number), row_number(following.number) if following else None
    return bool(number and inner and inner.startswith(f"{number}."))


def _add_section(record: Record, found: Appendix) -> None:
    title = squeeze(record[Role.TEXT])
    number = section_number(record.number) or row_number(record.number)
    if number is None or number != found.section:
        found.sections.append(parts.unique(number, title, found.sections))


def _add_row(record: Record, found: Appendix) -> None:
    no = _number(record, found)
    if no is None:
        no = str(found.highest.get(found.section, 0) + 1)
        found.unnumbered.add((found.section, no))
    if no.isdigit():
        found.highest[found.section] = max(int(no), found.highest.get(found.section, 0))
    found.rows.append(_row(record, found.section, no))
    is_told = bool(record[Role.TARGET].strip())
    found.columns.append(record.columns - ({Role.TARGET} if is_told else set[Role]()))


def _number(record: Record, found: Appendix) -> str | None:
    """`2`, `2.1`, `a` below a title of its own, or `I.2` in the section I."""
    led = SECTION_LED.match(record.number)
    if led is None:
        return row_number(record.number) or (LETTER.match(record.number) and record.number) or None
    if led[1] != found.section:
        found.sections.append(parts.unique(led[1], "", found.sections))
    return row_number(led[2])


def _row(record: Record, section: str | None, no: str) -> Row:
    text = squeeze(record[Role.TEXT])[:LONGEST]
    reached = _targets(record, text)
    return Row(
        section=section,
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
    english = record.heading.is_english
    if record.parts:
        return tuple(
            replace(target, label=f"{part.text} – {target.label}" if several else part.text)
            for part in record.parts
            if (found := targets.in_cell(part.cell, part.unit, part.text, english=english))
            for several in [len(found) > 1]
            for target in found
        )
    cell = record[Role.TARGET].strip()
    unit = record[Role.UNIT].strip() or record.heading.unit
    own = targets.in_cell(cell, unit, text, english=english) if cell else ()
    return own or targets.in_text(text, english=english)
