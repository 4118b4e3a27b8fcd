"""Rows below a row: parts of one indicator, or the rows of what is then a section."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.headings import PARTIES, Role
from plans.letters import squeeze
from plans.numbering import row_number
from plans.records import Part, Record

DASH = re.compile(r"^[-–+•*]+$")
LETTER = re.compile(r"^([a-zđ])[.)]?$")
LED_BY_DASH = re.compile(r"^[-–+•]\s*(?=\S)")
NUMBERED = re.compile(r"^(\d{1,3}(?:\.\d{1,2}){0,3})[.)]\s+(?=\S)")


def settled(records: Sequence[Record]) -> list[Record]:
    """The records with numbers that stood in the text, and parts put to what they belong to."""
    runs = [*_runs([_numbered(record) for record in records])]
    mixed = any(len(run) == 1 and row_number(run[0].number) for run in runs)
    return [record for run in runs for record in _family(run, mixed=mixed)]


def _numbered(record: Record) -> Record:
    """`1. Tỷ lệ…` in a table without a column for numbers."""
    hit = NUMBERED.match(record[Role.TEXT].strip())
    if record.number or record.is_title or not hit or Role.NUMBER in record.columns:
        return record
    text = record[Role.TEXT].strip()[hit.end() :]
    return replace(record, number=hit[1], cells={**record.cells, Role.TEXT: text})


def _runs(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Every numbered row with the rows of dashes or letters below it."""
    run = list[Record]()
    for record in records:
        below = run and row_number(run[0].number) and _is_below(record) and not record.caption
        if run and not below:
            yield run
            run = []
        run.append(record)
    if run:
        yield run


def _is_below(record: Record) -> bool:
    marked = DASH.match(record.number) or LETTER.match(record.number)
    led = not record.number and LED_BY_DASH.match(record[Role.TEXT].strip())
    return not record.is_title and bool(marked or led)


def _family(run: Sequence[Record], *, mixed: bool) -> Iterator[Record]:
    """`mixed`: there are rows without anything below them, so a row with parts is no section."""
    parent, *below = run
    parties = {tuple(squeeze(record[role]) for role in PARTIES) for record in below}
    own = parent.has_only_text and all(map(_has_party, below))
    if not below:
        yield parent
    elif not own or (mixed and len(parties) == 1):
        yield _with_parts(parent, below)
    elif mixed:
        yield from (_child(parent, record) for record in below)
    else:
        yield replace(parent, is_title=True)
        yield from map(_lettered, below)


def _child(parent: Record, record: Record) -> Record:
    """A row of its own, with the words of the row above it, without which it says little."""
    own = _lettered(record)
    text = f"{squeeze(parent[Role.TEXT]).rstrip(' :;.,')}: {own[Role.TEXT]}"
    number = f"{row_number(parent.number)}.{own.number}" if own.number else ""
    return replace(own, number=number, cells={**own.cells, Role.TEXT: text})


def _has_party(record: Record) -> bool:
    return any(record[role].strip() for role in PARTIES)


def _lettered(record: Record) -> Record:
    letter = LETTER.match(record.number)
    text = LED_BY_DASH.sub("", record[Role.TEXT].strip())
    cells = {**record.cells, Role.TEXT: text}
    return replace(record, number=letter[1] if letter else "", cells=cells)


def _with_parts(parent: Record, below: Sequence[Record]) -> Record:
    """One row: its text and the texts of its parts, its parties and theirs."""
    cells = dict(parent.cells)
    cells[Role.TEXT] = " ".join(record[Role.TEXT].strip() for record in (parent, *below))
    for role in (*PARTIES, Role.DEADLINE):
        told = dict.fromkeys(
            squeeze(record[role]) for record in (parent, *below) if record[role].strip()
        )
        cells[role] = "; ".join(told)
    parts = tuple(_part(record) for record in (parent, *below))
    return replace(parent, cells=cells, parts=tuple(part for part in parts if part.cell))


def _part(record: Record) -> Part:
    text = LED_BY_DASH.sub("", record[Role.TEXT].strip())
    unit = record[Role.UNIT].strip() or record.heading.unit
    return Part(squeeze(text), record[Role.TARGET].strip(), unit)
