"""Why the words round a clearly written figure make it doubtful all the same."""

import re
from dataclasses import dataclass
from typing import Final

from flows.reading.clean import fold
from flows.reading.spelling import any_of, either
from flows.reading.surroundings import Span, clause_after, sentence_before
from flows.reading.topics import AFTER_WORDS
from flows.reading.vocabulary import has_stranger, is_foreign, is_safe, words_of
from flows.reading.wordings import DANGERS, ESTIMATES, UNSURE


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a figure: its sentence before it, its clause after it."""

    text: str
    span: Span
    before: str
    after: str

    @property
    def rest(self) -> str:
        return self.text[self.span.end :]

    @property
    def both(self) -> str:
        return f"{self.before} | {self.after}"

    @property
    def nearest(self) -> str:
        """Both clauses, without what a comma parts from the figure."""
        return f"{_CLAUSE_START.split(self.before)[-1]} {self.after}"


def warning(text: str, span: Span, known: frozenset[str]) -> str | None:
    """The first reason to doubt the figure, or none."""
    if span.start == 0 and span.end == len(text):
        return None
    beside = _beside(text, span)
    if _UNFINISHED.fullmatch(beside.after):
        return "symbol"
    if _PLAN_SHARE.match(beside.rest) or _PLAN_SHARE_BEFORE.search(beside.before):
        return "relative_to_plan"
    if _is_estimate(beside):
        return "estimate"
    return "wording" if _is_turned(beside) or _is_strange(beside, known) else None


def inner_warning(text: str, gap: Span, known: frozenset[str]) -> str | None:
    """Why the words between a part and its whole make them doubtful."""
    between = text[gap.start : gap.end]
    if _ESTIMATE.search(between):
        return "estimate"
    is_odd = _DANGER.search(between) or has_stranger(between, known)
    return "wording" if is_odd else None


def unexplained(text: str, span: Span, known: frozenset[str]) -> bool:
    """Whether a bare number stands among words that could give it another meaning."""
    before, after = sentence_before(text, span), clause_after(text, span)
    said = words_of(before)
    return not all(is_safe(word, known) for word in said) or not all(
        word in AFTER_WORDS or fold(word) in known for word in words_of(after)
    )


def tells_how_many(text: str, span: Span) -> bool:
    """Whether a bare figure is the number of something where a share is wanted."""
    before = sentence_before(text, span)
    return bool(_COUNTING.search(before)) and not _RATE.search(before)


def _beside(text: str, span: Span) -> Beside:
    aside = _ASIDE.match(text, span.end)
    after = clause_after(text, span)
    return Beside(
        text, span, sentence_before(text, span), f"{after} {aside[1]}" if aside else after
    )


def _is_estimate(beside: Beside) -> bool:
    text, span = beside.text, beside.span
    return bool(
        _ESTIMATE.search(beside.both)
        or _ESTIMATE_SIGN.search(beside.before)
        or beside.after.lstrip()[:1] in _ABOUT
        or _UNSURE.search(text, 0, span.start)
        or _UNSURE.search(text, span.end)
    )


def _is_turned(beside: Beside) -> bool:
    """Whether it was, will be, should be so, or is so of a part only."""
    return bool(
        _DANGER.search(beside.both)
        or _NOT_NOW.search(beside.before)
        or _OF_SOME.match(beside.rest)
        or _REPORTED.search(beside.text[beside.span.start : beside.span.end] + beside.after)
    )


def _is_strange(beside: Beside, known: frozenset[str]) -> bool:
    return is_foreign(beside.both) or has_stranger(beside.nearest, known)


_ESTIMATE: Final = any_of(ESTIMATES)
# Right before a figure "độ" is "about"; typed without its marks it looks like "do".
# "Khoản" is a slip of "khoảng" there.
_ESTIMATE_SIGN: Final = re.compile(r"[~≈±]\s*$|(?<!\w)(?:độ|do|(?<!tài )khoản|cỡ)\s*$")
_ABOUT: Final = frozenset("~≈±")
_UNSURE: Final = any_of(UNSURE)
_DANGER: Final = any_of(DANGERS)
_PLAN_WORDS: Final = either(["kế hoạch", "kh", "chỉ tiêu", "mục tiêu", "chỉ tiêu giao"])
_OF: Final = either(["so với", "so", "của", "theo", "là"])
_TIMES: Final = either(["quý", "kỳ", "cùng kỳ", "năm", "tháng"])
_PLAN_SHARE: Final = re.compile(
    rf"\s*(?:{_OF}\s+)?(?:{_PLAN_WORDS}|{either(['kế hoạch', 'mục tiêu'])})"
    rf"|\s*{either(['so với', 'so', 'của'])}\s+(?:{_TIMES}|¤)"
)
_PLAN_SHARE_BEFORE: Final = re.compile(rf"{either(['so với'])}\s+{_PLAN_WORDS}|{either(['vượt'])}")
_CLAUSE_START: Final = re.compile(r"[,:(=]|\s-\s")
# "Số hồ sơ: 85" and "có 85" tell how many, where "tỷ lệ hồ sơ 85" tells the share.
_THINGS: Final = either(["hồ sơ", "hs", "hộ", "người", "văn bản", "xã", "thôn", "đơn vị"])
_COUNTING: Final = re.compile(
    rf"{either(['số'])}\s+{_THINGS}|{_THINGS}\s*[:=]?\s*$"
    rf"|{either(['tử', 'tử số', 'mẫu', 'mẫu số', 'tổng', 'tổng số', 'có', 'số lượng'])}"
    rf"(?:\s+{either(['là', 'có'])})?\s*[:=]?\s*$"
)
_RATE: Final = re.compile(either(["tỷ lệ", "tỉ lệ", "phần trăm"]))
# "3/5 xã đã gửi" tells how the asking goes, not how the work goes.
_REPORTED: Final = re.compile(
    rf"{either(['xã', 'phường', 'thôn', 'đơn vị', 'phòng', 'trường', 'đã', 'mới'])}\s+"
    rf"{either(['gửi', 'nộp', 'báo cáo'])}"
)
_UNFINISHED: Final = re.compile(
    rf"\s*{either(['trên', 'trong', 'và', 'hoặc', 'đến', 'tới', 'trên tổng', 'trên tổng số'])}\W*"
)
# Right before a figure these say that it was, will be or should be so.
_THEN: Final = either([
    "trước",
    "lên",
    "xuống",
    "cho là",
    "coi như",
    "xem như",
    "giao",
    "quy định",
    "đề ra",
    "đặt ra",
])
_NOT_NOW: Final = re.compile(rf"{_THEN}(?:\s+{either(['là', 'đạt', 'có'])})?\s*:?\s*$")
# "Của khối xã" is a part of the whole; "theo cách tính cũ" another way of reckoning.
_PARTS: Final = either(["xã", "phường", "thôn", "khối", "cấp", "huyện", "ngành", "nhóm", "khu"])
_OF_SOME: Final = re.compile(
    rf"\s*(?:{either(['mới', 'chỉ', 'mới chỉ', 'riêng'])}\s+)*"
    rf"(?:{either(['của', 'ở', 'tại', 'cho'])}\s+{_PARTS})"
    rf"|\s*{either(['theo'])}\s+{either(['cách', 'kiểu', 'phương án', 'kịch bản', 'công thức'])}"
)
_ASIDE: Final = re.compile(r"\s*\(\s*((?:[^\W\d_]+\s*){1,3})\)")
