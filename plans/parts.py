"""Which parts an appendix has: titles of its own, its tables, or a column that groups the rows."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, starmap

from plans.headings import Role
from plans.letters import squeeze
from plans.model import Section
from plans.numbering import roman, row_number
from plans.records import NUMBERED_TITLE, Record

SERIES = re.compile(r"(?:[IVXL]{1,6}|[A-H]|\d{1,2})[.)]\s")
IsSection = Callable[[Record, Record | None], bool]


def names_of_tables(records: Sequence[Record], is_section: IsSection) -> dict[int, str]:
    """Where a part begins that no row of the appendix names, and what it is called."""
    starts = [at for at, record in enumerate(records) if record.caption is not None]
    ends = [*starts[1:], len(records)][: len(starts)]
    titled = {
        start
        for start, end in zip(starts, ends, strict=True)
        if any(starmap(is_section, pairwise(records[start:end])))
    }
    plain = [(s, e) for s, e in zip(starts, ends, strict=True) if s not in titled]
    names = dict[int, str]()
    for start, end in plain:
        names.update(_groups(records, start, end))
    grouped = bool(names)
    anew = [start for start in starts[1:] if row_number(records[start].number) == "1"]
    if anew and not grouped:
        names.update({s: records[s].caption or "" for s, _ in plain if s in {*anew, starts[0]}})
    elif not grouped:
        names.update(_numbered(records, [start for start, _ in plain]))
    return names


def _numbered(records: Sequence[Record], starts: Sequence[int]) -> dict[int, str]:
    """Tables that count on, each under a numbered title of its own."""
    named = {start: records[start].caption or "" for start in starts}
    numbered = {start: name for start, name in named.items() if SERIES.match(name)}
    return numbered if len(set(numbered.values())) > 1 else {}


def _groups(records: Sequence[Record], start: int, end: int) -> dict[int, str]:
    """Where a column such as `Lĩnh vực` gets another value."""
    found, last = dict[int, str](), ""
    for at in range(start, end):
        name = squeeze(records[at][Role.GROUP])
        if name and name != last:
            found[at] = last = name
    return found


def section(name: str, before: Sequence[Section]) -> Section:
    """`II. Kinh tế số` numbers itself; any other name gets the next number."""
    numbered = NUMBERED_TITLE.match(name)
    if numbered and (not numbered[1].isdigit() or name[:1].isdigit()):
        return unique(numbered[1], numbered[2], before)
    used = {one.no for one in before}
    free = next(no for n in range(1, len(before) + 2) if (no := roman(n)) not in used)
    return Section(free, name)


def unique(number: str | None, title: str, before: Sequence[Section]) -> Section:
    """A section with a number of its own: below the last letter, or counted, if it is taken."""
    used = {one.no for one in before}
    if number is None:
        taken = (str(n) for n in range(len(before) + 1, 2 * len(before) + 2))
        return Section(next(no for no in taken if no not in used), title)
    if number not in used:
        return Section(number, title)
    letter = next((one.no for one in reversed(before) if one.no in "ABCDEFGH"), None)
    names = [f"{letter}.{number}"] if letter and letter != number else []
    names.extend(f"{number} ({n})" for n in range(2, len(before) + 2))
    return Section(next(name for name in names if name not in used), title)
