"""Where a line says which indicator it answers: "3:", "câu 3)", "I.3", "chỉ tiêu I.3 –"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flows.reading.clean import fold
from flows.reading.spelling import either, with_bare
from flows.reading.topics import SAFE_WORDS


@dataclass(frozen=True, slots=True)
class Mark:
    """A number or a code, and where what follows it begins."""

    name: str
    start: int
    end: int
    is_code: bool


def marks_in(text: str, codes: Sequence[str]) -> list[Mark]:
    """The marks of one line in lower case; none at all when it begins with something else."""
    found = [*_codes_in(text, tuple(codes))]
    taken = [range(one.start, one.end) for one in found]
    numbers = [one for one in _numbers_in(text) if not any(one.start in place for place in taken)]
    marks = sorted([*found, *numbers], key=lambda one: one.start)
    if not marks or not _is_greeting(text[: marks[0].start]):
        return []
    return [marks[0], *(one for one in marks[1:] if _may_begin(text, one))]


def shape(code: str) -> str:
    """A code as it is compared: "I.3", "i3", "I 3" and "i-3" are one."""
    return re.sub(r"[\s.\-]+", "", fold(code.lower()))


def _codes_in(text: str, codes: tuple[str, ...]) -> Iterator[Mark]:
    for match in _code_pattern(codes).finditer(text):
        yield Mark(shape(match["code"]), match.start(), match.end(), is_code=True)


def _numbers_in(text: str) -> list[Mark]:
    """All marks are written as the first one is: "1: … 2: …" has no mark in "8)"."""
    every = [
        [
            Mark(match[1], match.start(), match.end(), is_code=False)
            for match in pattern.finditer(text)
        ]
        for pattern in (_AFTER_BRACKET, _AFTER_COLON, _AFTER_POINT, _AFTER_WORD)
    ]
    written = sorted((marks for marks in every if marks), key=lambda marks: marks[0].start)
    first = written[0] if written else []
    at_start = _AT_START.match(text)
    if at_start and not (first and first[0].start <= at_start.start()):
        return [Mark(at_start[1], at_start.start(), at_start.end(), is_code=False)]
    return first


def _may_begin(text: str, mark: Mark) -> bool:
    """Whether an answer begins there: "quý 1:" or "lúc 8:" begins none."""
    before = text[: mark.start].rstrip()
    if before.endswith((";", ",", "|", ".")):
        return True
    last = _LAST_WORD.search(before)
    return last is None or fold(last[0]) not in _LEADS_ON


def _is_greeting(text: str) -> bool:
    return all(word in SAFE_WORDS and fold(word) not in _LEADS_ON for word in _WORD.findall(text))


@lru_cache(maxsize=256)
def _code_pattern(codes: tuple[str, ...]) -> re.Pattern[str]:
    """The codes that are known, and whatever else looks like one."""
    known = _alternatives(code for code in codes if not code.isdigit())
    return re.compile(
        rf"(?<![\w.,/]){_NAMED}(?P<code>{known}[ivx]{{1,5}}\s?\.\s?\d{{1,2}}|[ivx]{{1,5}}\d{{1,2}})"
        rf"(?![\w'])(?![.,]\d){_THEN}"
    )


def _alternatives(codes: Iterable[str]) -> str:
    pieces = [
        r"\s?[.\-]?\s?".join(re.escape(part) for part in re.split(r"[\s.\-]+", code.lower()))
        for code in sorted(codes, key=len, reverse=True)
    ]
    return "".join(f"{piece}|" for piece in pieces)


# A minus that touches its number belongs to the number.
_THEN: Final = r"\s*(?:[:=)|]|\.(?!\d)|-(?=\s))?\s*"
_NAMED: Final = rf"(?:{either(['câu', 'chỉ tiêu', 'mục', 'ct', 'số', 'chỉ tiêu số'])}\s*)?"
_BEFORE: Final = rf"{_NAMED}(?<![\w.,/:-])"
_AFTER_BRACKET: Final = re.compile(rf"{_BEFORE}(\d{{1,2}})\s*\)\s*[:.]?\s*")
_AFTER_COLON: Final = re.compile(rf"{_BEFORE}(\d{{1,2}})\s*[:=]\s*")
_AFTER_POINT: Final = re.compile(rf"{_NAMED}(?:^|(?<=[\s;,]))(\d{{1,2}})\.\s+")
_AFTER_WORD: Final = re.compile(rf"{either(['câu', 'cau so'])}\s*(\d{{1,2}})\s+(?=\S)")
_AT_START: Final = re.compile(rf"^\W*?{_NAMED}(\d{{1,2}})\s*(?:\||-(?=\s)|/(?=\s))\s*")
_WORD: Final = re.compile(r"[^\W_]+")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+$")
_LEADS_ON: Final = with_bare(
    "quy thang nam ky ngay lan tang giam dot cap luc gio to khu phuong tu den hon tren duoi gan "
    "khoang con va"
)
