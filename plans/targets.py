"""The numbers an indicator has to reach, taken out of its text or out of its own cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plans import comparators, numbers
from plans.labels import Piece, labelled, phrases
from plans.model import Comparator, Number, Target
from plans.quantities import (
    AGE,
    DOES,
    ENDS,
    IS_YEAR,
    NOT_A_COUNT,
    ONE_MORE,
    RANKS,
    SHARE,
    UNITS,
    is_lower_better,
    without_reached,
)

N = numbers.NUMBER
SIGN = r"(?:%|phần trăm(?!\w)|per ?cent(?!\w)|‰)"
PERCENT = re.compile(
    rf"(?<![\d/.,])(?:(?P<low>{N})\s*%?\s*(?:-|–|đến|tới|to)\s*)?(?P<value>{N})\s*{SIGN}",
    re.IGNORECASE,
)
COUNT = re.compile(
    rf"(?<![\d/.,\w])(?:(?P<low>{N})\s*(?:-|–|đến|to)\s*)?(?P<value>{N})"
    rf"(?:\s*/\s*(?P<denominator>{N}))?(?![\d/.,%]*\d|\s*%|\w)(?:\s+(?P<unit>{UNITS})(?!\w))?",
    re.IGNORECASE,
)
RANK = re.compile(
    r"(?:(?:xếp(?:\s+(?:hạng|thứ))*|thứ hạng|vị trí(?:\s+thứ)?|đứng\s+thứ|(?:top|tốp)(?:\s+đầu)?"
    r"|nâng hạng|thứ|ranked?)\s*\(?\s*(?:từ\s+thứ\s+)?"
    r"(?P<value>\d{1,3})(?:\s*/\s*(?P<denominator>\d{1,3}))?\)?(?![\d/%])"
    r"|nhóm\s+(?P<leading>\d{1,3})\s+(?:[^\W\d]+[,\s]+){0,6}?"
    r"(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất))",
    re.IGNORECASE,
)
STRONG = re.compile(
    r"(?:đạt|tối thiểu|ít nhất|tối đa|không (?:quá|dưới)|trên|dưới|[≥≤<>=:]|at least|at most"
    r"|reach)"
    r"(?:\s+(?:là|mức|từ))*\s*$",
    re.IGNORECASE,
)
SENTENCES = re.compile(r"(?<=[;.])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Found:
    """A number with its meaning and its place in the text."""

    start: int
    end: int
    comparator: Comparator
    value: Number
    unit: str
    value_max: Number | None = None
    denominator: Number | None = None

    @property
    def piece(self) -> Piece:
        return Piece(self.start, self.end)

    @property
    def target(self) -> Target:
        return Target("", self.comparator, self.value, self.unit, self.value_max, self.denominator)


def in_text(text: str, *, english: bool = False) -> tuple[Target, ...]:
    """Every target that a sentence states, in the order of the sentence."""
    found = _found_in(numbers.our_way(text) if english else text)
    return labelled(text, [(one.piece, one.target) for one in found])


def clauses(text: str, *, english: bool = False) -> list[tuple[str, Target]]:
    """Every number of a sentence with the clause it stands in."""
    found = _found_in(numbers.our_way(text) if english else text)
    texts = phrases(text, [one.piece for one in found])
    return [(clause, one.target) for clause, one in zip(texts, found, strict=True)]


def in_cell(cell: str, unit: str, text: str, *, english: bool = False) -> tuple[Target, ...]:
    """The targets of a cell of their own; the indicator's text names what is measured."""
    cell, unit = numbers.our_way(cell) if english else cell, unit.strip()
    cell = without_reached(cell)
    unit = unit if unit.isupper() else unit.lower()
    unit = unit or ("%" if SHARE.match(text) else "")
    found = (
        list(_percents(cell))
        or list(_ranks(cell))
        or [replace(one, unit=one.unit or unit) for one in _bare_numbers(cell)]
    )
    found = [_by_measure(one, cell, text) for one in found]
    return labelled(text, [(Piece(0, 0), one.target) for one in found])


def _by_measure(one: Found, cell: str, text: str) -> Found:
    """A rank, or what had better be small, is not to be passed unless the cell says so."""
    before, after = cell[: one.start], cell[one.end :]
    if one.comparator != ">=" or not comparators.is_weak(before, after):
        return one
    if one.unit in RANKS:
        return replace(one, comparator="<=", unit="hạng")
    return replace(one, comparator="<=") if is_lower_better(text, "") else one


def _found_in(text: str) -> list[Found]:
    found, offset = list[Found](), 0
    text = without_reached(text)
    for sentence in SENTENCES.split(text):
        offset = text.index(sentence, offset)
        found.extend(_moved(one, offset) for one in _in_sentence(sentence))
        offset += len(sentence)
    return found


def _in_sentence(text: str) -> list[Found]:
    """Shares, ranks and counts; beside a share, a count has to be a deed of its own."""
    shares = list(_percents(text))
    found = [*shares, *_ranks(text)]
    if not found:
        return list(_counts(text)) or list(_plain(text))
    counts = (one for one in _counts(text) if DOES.search(text[: one.start]))
    apart = [one for one in counts if shares and not _touches(one, found)]
    return sorted([*found, *apart], key=lambda one: one.start)


def _touches(one: Found, found: list[Found]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in found)


def _percents(text: str) -> Iterator[Found]:
    for hit in PERCENT.finditer(text):
        yield _read(hit, text, "%")


def _ranks(text: str) -> Iterator[Found]:
    for hit in RANK.finditer(text):
        total = hit["denominator"]
        yield Found(
            hit.start(), hit.end(), "<=", int(hit["value"] or hit["leading"]), "hạng",
            denominator=int(total) if total else None,
        )  # fmt: skip


def _counts(text: str) -> Iterator[Found]:
    known = False
    for hit in COUNT.finditer(text):
        before = text[: hit.start()]
        if not hit["unit"] or not _is_count(hit, text):
            continue
        if comparators.stated(before) or _is_plain_amount(hit, before, known=known):
            known = True
            yield _read(hit, text, hit["unit"].lower())


def _plain(text: str) -> Iterator[Found]:
    """A number without a unit at the end of a clause: `đạt tối thiểu 0,65`."""
    for hit in COUNT.finditer(text):
        ends = ENDS.match(text[hit.end() :]) and not hit["unit"]
        if ends and STRONG.search(text[: hit.start()]) and _is_count(hit, text):
            yield _read(hit, text, "%" if SHARE.match(text) or "(%)" in text else "")


def _is_count(hit: re.Match[str], text: str) -> bool:
    before, after = text[: hit.start()], text[hit.end() :]
    named = NOT_A_COUNT.search(before) or (AGE.match(after) and not hit["unit"])
    return not named and not IS_YEAR.match(hit["value"])


def _is_plain_amount(hit: re.Match[str], before: str, *, known: bool) -> bool:
    """`02 mô hình`, `18/18 máy`, a deed that leads to it, or a sentence that opens with it."""
    if hit["denominator"]:
        return numbers.read(hit["value"]) <= numbers.read(hit["denominator"])
    leads = DOES.search(before) or (known and ONE_MORE.search(before))
    return bool(leads) or hit["value"].startswith("0") or not before.strip(" -")


def _bare_numbers(cell: str) -> Iterator[Found]:
    for hit in COUNT.finditer(cell):
        if _is_count(hit, cell):
            yield _read(hit, cell, (hit["unit"] or "").lower())


def _read(hit: re.Match[str], text: str, unit: str) -> Found:
    before, after = text[: hit.start()], text[hit.end() :]
    value, low = numbers.read(hit["value"]), hit["low"]
    total = hit.groupdict().get("denominator")
    denominator = numbers.read(total) if total else None
    if low is not None and (smallest := numbers.read(low)) < value:
        return Found(hit.start(), hit.end(), "between", smallest, unit, value, denominator)
    said = comparators.of(before, after)
    if said == ">=" and comparators.is_weak(before, after) and is_lower_better(text, before):
        said = "<="
    return Found(hit.start(), hit.end(), said, value, unit, denominator=denominator)


def _moved(found: Found, by: int) -> Found:
    return replace(found, start=found.start + by, end=found.end + by)
