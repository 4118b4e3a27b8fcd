"""What the words round an amount make of it: the figure, a bound, a change; and what is left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.masks import HIDDEN
from flows.reading.spelling import any_of, either
from flows.reading.vocabulary import is_safe, words_of
from flows.reading.wordings import BOUNDS_AFTER, BOUNDS_BEFORE, COMPOUNDS, NOTE_STARTS, RELATIVE


class Role(StrEnum):
    """Whether an amount is the figure itself, a limit of it, or a change of it."""

    PLAIN = "plain"
    BOUND = "bound"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Span:
    """The stretch of a reply that holds the figure."""

    start: int
    end: int


def role_of(text: str, amount: Amount, previous_end: int) -> Role:
    before = text[max(previous_end, amount.start - _NEAR) : amount.start]
    if previous_end and before.strip() == "+":
        return Role.PLAIN
    if _CHANGE_BEFORE.search(before) or (amount.unit or "").startswith(("điểm ph", "điểm %")):
        return Role.CHANGE
    if _BOUND_BEFORE.search(before) or _BOUND_AFTER.match(text, amount.end):
        return Role.BOUND
    return Role.PLAIN


def without_changes(text: str, changes: Sequence[Amount]) -> str:
    """The reply with "tăng 5 % so với kỳ trước" covered: it says nothing about the figure."""
    for one in changes:
        before = _CHANGE_BEFORE.search(text, 0, one.start)
        after = _COMPARED.match(text, one.end)
        start, end = before.start() if before else one.start, after.end() if after else one.end
        text = text[:start] + HIDDEN * (end - start) + text[end:]
    return _COMPOUND.sub(lambda match: HIDDEN * len(match.group()), text)


def note_of(text: str, shown: str, span: Span) -> str | None:
    """The rest of the sentence: what follows the figure, or else what stands before it."""
    for start, end in ((span.end, len(text)), (0, span.start)):
        words = words_of(text[start:end])
        if any(not is_safe(word, frozenset()) for word in words) or "¤" in text[start:end]:
            return _trimmed(shown[start:end])
    return None


def sentence_before(text: str, span: Span) -> str:
    return _SENTENCE_END.split(text[: span.start])[-1]


def clause_after(text: str, span: Span) -> str:
    return _CLAUSE_END.split(text[span.end :], maxsplit=1)[0]


def _trimmed(note: str) -> str | None:
    note = _EDGE.sub("", note)
    return _POLITE_END.sub("", note).strip(" ,;:.-") or None


_NEAR: Final = 40
_FEW: Final = either(["khoảng", "được", "là", "gần", "hơn", "thêm", "kế hoạch", "mức", "đạt"])
_CHANGE_BEFORE: Final = re.compile(rf"(?:{either(RELATIVE)}(?:\s+{_FEW}){{0,2}}|\+)\s*$")
_BOUND_BEFORE: Final = re.compile(
    # "Kết quả" and "điện tử" end in "quá" and "từ" when they are typed without marks.
    r"(?<!kết )(?<!ket )(?<!dien )"
    rf"(?:{either(BOUNDS_BEFORE)}(?:\s+{either(['mức', 'là', 'đạt', 'được'])})?|[<>≥≤]\s*=?)"
    r"\s*:?\s*$"
)
_BOUND_AFTER: Final = re.compile(rf"\s*(?:{either(BOUNDS_AFTER)}|\+(?!\s*\d))")
_COMPOUND: Final = any_of(COMPOUNDS)
_SINCE: Final = (
    rf"{either(['kỳ', 'quý', 'năm', 'tháng', 'lần', 'đợt'])}\s+(?:{either(['trước', 'ngoái'])}|¤+)"
)
_COMPARED: Final = re.compile(
    rf"\s*{either(['so với', 'so'])}\s+(?:{either(['cùng kỳ'])}|{_SINCE})"
)
_SENTENCE_END: Final = re.compile(r"[;\n!?]|(?<!\d)\.(?=\s)|\.\s")
_CLAUSE_END: Final = re.compile(rf"[,;(\n!?]|\.(?:\s|$)|\s-\s|{either(NOTE_STARTS)}")
_EDGE: Final = re.compile(r"^[\s,;:.\-=)]+|[\s,;:(\-=]+$")
_POLITE_END: Final = re.compile(r"(?:\s+(?:ạ|nhé|nha|nhe|anh|chị|em|a))+\W*$", re.IGNORECASE)
