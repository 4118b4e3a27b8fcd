"""Tables copied out of a PDF, where cells have run together and lines are broken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from plans import captions
from plans.cells import cut, joined, words_of
from plans.document import Table, TableRow
from plans.headings import Role, headings_in_a_row, role_of
from plans.letters import CAPITAL, Line
from plans.numbering import ROMAN, is_page_number, section_order

OPENING = re.compile(r"^\s*(?:STT|TT|Số\s+TT|Số thứ tự|No\.?|Nr\.?)(?!\w)", re.IGNORECASE)
END = re.compile(r"^\s*(?:Nơi nhận|PHỤ LỤC|Phụ lục|KẾ HOẠCH)(?!\w)")
NUMBERED = re.compile(rf"^\s*(\d{{1,3}})[.)]?(?:\s+(?=[-–\"“(\d{CAPITAL}])|\s*$)")
SECTION = re.compile(rf"^\s*([IVXL]{{1,6}})[.)]?(?:\s+(?=[{CAPITAL}])|\s*$)")
TITLE = re.compile(
    r"^\s*(?:(?:[IVXL]{1,6}|[A-H]|\d{1,2})[.)](?=\s)"
    r"|(?:Phụ lục|PHỤ LỤC|Biểu|BIỂU|Bảng|BẢNG|DANH MỤC)(?!\w))"
)
HEADING_LINES = 14
ABOVE = 6
WIDEST_GAP = 3
FAR_AHEAD = 200
MOST_STARTS = 2000
MOST_OPENINGS = 200


@dataclass(frozen=True, slots=True)
class Start:
    """A line on which a row or a section of the table begins."""

    at: int
    number: str
    is_section: bool
    rest: str


def find(lines: Sequence[Line]) -> tuple[list[Table], set[int]]:
    """The tables whose headings run together, and the numbers of the lines they stand on."""
    openings = [at for at, line in enumerate(lines) if OPENING.match(line.text)][:MOST_OPENINGS]
    begun = [(at, heading) for at in openings if (heading := _heading(lines, at))]
    starts = [n for n, (at, _) in enumerate(begun) if _is_new(lines, begun[:n], at, begun[n][1])]
    found, used = list[Table](), set[int]()
    for start, following in zip_longest(starts, starts[1:]):
        at, (header, length) = begun[start]
        end = begun[following][0] if following is not None else len(lines)
        body = _body(lines[at + length : end])
        columns = [role_of(cell) or Role.NOTE for cell in header]
        rows = _rows(
            _without_headings(_before_the_next(body, is_followed=end < len(lines)), header),
            columns,
        )
        used.update(line.number for line in (*lines[at : at + length], *body))
        above = [line.text for line in lines[max(0, at - ABOVE) : at]]
        found.append(Table((TableRow(header, lines[at].number), *rows), captions.of(above)))
    return found, used


Heading = tuple[tuple[str, ...], int]


def _is_new(
    lines: Sequence[Line], before: Sequence[tuple[int, Heading]], at: int, heading: Heading
) -> bool:
    """Other headings, or the same ones under a title of their own, begin another table."""
    if not before or before[-1][1][0] != heading[0]:
        return True
    above = next((line.text for line in reversed(lines[:at]) if line.text.strip()), "")
    return bool(TITLE.match(above)) and not is_page_number(above)


def _before_the_next(body: list[Line], *, is_followed: bool) -> list[Line]:
    """Without the title of the next table, which stands below the last row."""
    told = [at for at, line in enumerate(body) if not line.is_blank]
    if is_followed and told and TITLE.match(body[told[-1]].text):
        return body[: told[-1]]
    return body


def _heading(lines: Sequence[Line], at: int) -> Heading | None:
    """The headings of all columns that start here, and the number of their lines."""
    text, best = "", None
    for length, line in enumerate(lines[at : at + HEADING_LINES], 1):
        if _is_start(line.text):
            break
        text = f"{text} {line.text}"
        found = None if line.is_blank else headings_in_a_row(text)
        best = (found, length) if found and role_of(found[0]) is Role.NUMBER else best
    return best


def _is_start(text: str) -> bool:
    return bool(NUMBERED.match(text) or SECTION.match(text))


def _body(lines: Sequence[Line]) -> list[Line]:
    end = next((at for at, line in enumerate(lines) if END.match(line.text)), len(lines))
    return list(lines[:end])


def _without_headings(lines: list[Line], header: tuple[str, ...]) -> list[Line]:
    """Drops headings repeated on later pages and the page numbers above them."""
    kept, at = list[Line](), 0
    while at < len(lines):
        again = _heading(lines, at) if OPENING.match(lines[at].text) else None
        if again and again[0] == header:
            _drop_page_number(kept)
            at += again[1]
        else:
            kept.append(lines[at])
            at += 1
    return kept


def _drop_page_number(kept: list[Line]) -> None:
    while kept and kept[-1].is_blank:
        kept.pop()
    if kept and is_page_number(kept[-1].text):
        kept.pop()


def _rows(lines: list[Line], columns: Sequence[Role]) -> list[TableRow]:
    starts = _starts(lines)
    ends = [start.at for start in starts[1:]] + [len(lines)]
    return [
        _row(start, lines[start.at : end], columns)
        for start, end in zip(starts, ends, strict=True)
    ]


def _row(start: Start, lines: list[Line], columns: Sequence[Role]) -> TableRow:
    words = words_of([start.rest, *(line.text for line in lines[1:])])
    if start.is_section:
        cells = (joined(words), *("" for _ in columns[2:]))
    else:
        cells = cut(words, columns[1:])
    return TableRow((start.number, *cells), lines[0].number)


def _starts(lines: Sequence[Line]) -> list[Start]:
    """The lines that begin a row: the numbers have to count up within their section."""
    found, last, section = list[Start](), 0, 0
    candidates = [start for at, line in enumerate(lines) if (start := _candidate(at, line))]
    for index, start in enumerate(candidates):
        if start.is_section:
            if section_order(start.number) == section + 1:
                found.append(start)
                last, section = 0, section + 1
        elif _follows(int(start.number), last, candidates[index + 1 : index + FAR_AHEAD]):
            found.append(start)
            last = int(start.number)
    return found[:MOST_STARTS]


def _candidate(at: int, line: Line) -> Start | None:
    if section := SECTION.match(line.text):
        if ROMAN.match(section[1]):
            return Start(at, section[1], is_section=True, rest=line.text[section.end() :])
    elif row := NUMBERED.match(line.text):
        return Start(at, row[1].lstrip("0") or "0", is_section=False, rest=line.text[row.end() :])
    return None


def _follows(number: int, last: int, later: Sequence[Start]) -> bool:
    """The next number, or a later one when the next is nowhere and the count goes on."""
    if number == last + 1:
        return True
    until = next((at for at, start in enumerate(later) if start.is_section), len(later))
    ahead = {int(start.number) for start in later[:until]}
    return last + 1 < number <= last + WIDEST_GAP and last + 1 not in ahead
