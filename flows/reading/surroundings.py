"""What the words round an amount say about it: an estimate, a bound, a change, a warning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.clean import fold
from flows.reading.masks import HIDDEN
from flows.reading.phrases import (
    AFTER_WORDS,
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    COMPOUNDS,
    DANGERS,
    ESTIMATES,
    NOTE_STARTS,
    RELATIVE,
    SAFE_WORDS,
    UNSURE,
)
from flows.reading.spelling import any_of, either, untyped, with_bare
from flows.reading.topics import TOPIC_WORDS


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


def warning(text: str, span: Span, known: frozenset[str]) -> str | None:
    """Why the sentence makes even a clearly written figure doubtful."""
    if span.start == 0 and span.end == len(text):
        return None
    before, after = _sentence_before(text, span), _clause_after(text, span)
    if _UNFINISHED.fullmatch(after):
        return "symbol"
    aside = _ASIDE.match(text, span.end)
    after = f"{after} {aside[1]}" if aside else after
    if _PLAN_SHARE.match(text, span.end) or _PLAN_SHARE_BEFORE.search(before):
        return "relative_to_plan"
    if _ESTIMATE.search(before) or _ESTIMATE.search(after) or _is_unsure(text, span):
        return "estimate"
    if _ESTIMATE_SIGN.search(before) or after.lstrip()[:1] in _ABOUT:
        return "estimate"
    if _REPORTED.search(text[span.start : span.end] + after):
        return "wording"
    if (
        _BEFORE_NOW.search(before)
        or _OF_SOME.match(after)
        or _DANGER.search(before)
        or _DANGER.search(after)
    ):
        return "wording"
    beside = _CLAUSE_START.split(before)[-1] + " " + after
    is_odd = _is_foreign(before + " " + after) or _has_stranger(beside, known)
    return "wording" if is_odd else None


def _is_unsure(text: str, span: Span) -> bool:
    return bool(_UNSURE.search(text, 0, span.start) or _UNSURE.search(text, span.end))


def tells_how_many(text: str, span: Span) -> bool:
    """Whether a bare figure is the number of something where a share is wanted."""
    before = _sentence_before(text, span)
    return bool(_COUNTING.search(before)) and not _RATE.search(before)


def inner_warning(text: str, gap: Span, known: frozenset[str]) -> str | None:
    """Why the words between a part and its whole make them doubtful."""
    between = text[gap.start : gap.end]
    if _ESTIMATE.search(between):
        return "estimate"
    is_odd = _DANGER.search(between) or _has_stranger(between, known)
    return "wording" if is_odd else None


def unexplained(text: str, span: Span, known: frozenset[str]) -> bool:
    """Whether a bare number stands among words that could give it another meaning."""
    before, after = _sentence_before(text, span), _clause_after(text, span)
    said = _WORD.findall(before)
    return not all(_is_safe(word, known) for word in said) or not all(
        word in AFTER_WORDS or fold(word) in known for word in _WORD.findall(after)
    )


def note_of(text: str, shown: str, span: Span) -> str | None:
    """The rest of the sentence: what follows the figure, or else what stands before it."""
    for start, end in ((span.end, len(text)), (0, span.start)):
        words = _WORD.findall(text[start:end])
        if any(not _is_safe(word, frozenset()) for word in words) or "¤" in text[start:end]:
            return _trimmed(shown[start:end])
    return None


def _trimmed(note: str) -> str | None:
    note = _EDGE.sub("", note)
    return _POLITE_END.sub("", note).strip(" ,;:.-") or None


def _sentence_before(text: str, span: Span) -> str:
    return _SENTENCE_END.split(text[: span.start])[-1]


def _clause_after(text: str, span: Span) -> str:
    return _CLAUSE_END.split(text[span.end :], maxsplit=1)[0]


def _is_safe(word: str, known: frozenset[str]) -> bool:
    is_typed_raw = word.isascii() and untyped(word) in SAFE_WORDS
    return word in SAFE_WORDS or fold(word) in known or is_typed_raw


def _is_foreign(words: str) -> bool:
    return any(
        not _SYLLABLE.fullmatch(word)
        and not _SHORTENED.fullmatch(word)
        and not _is_safe(word, _BORROWED)
        for word in _WORD.findall(words)
    )


def _has_stranger(words: str, known: frozenset[str]) -> bool:
    """Whether a word stands beside the figure that is no part of how indicators are named."""
    return any(
        word not in _FAMILIAR and not _SHORTENED.fullmatch(word) and not _is_safe(word, known)
        for word in _WORD.findall(words)
    )


_NEAR: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]+")
_FEW: Final = either(["khoảng", "được", "là", "gần", "hơn", "thêm", "kế hoạch", "mức", "đạt"])
_CHANGE_BEFORE: Final = re.compile(rf"(?:{either(RELATIVE)}(?:\s+{_FEW}){{0,2}}|\+)\s*$")
_BOUND_BEFORE: Final = re.compile(
    rf"(?<!kết )(?<!ket )(?<!dien )(?:{either(BOUNDS_BEFORE)}(?:\s+{either(['mức', 'là', 'đạt', 'được'])})?|[<>≥≤]\s*=?)"
    r"\s*:?\s*$"
)
_BOUND_AFTER: Final = re.compile(rf"\s*(?:{either(BOUNDS_AFTER)}|\+(?!\s*\d))")
_COMPOUND: Final = any_of(COMPOUNDS)
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
_SINCE: Final = (
    rf"{either(['kỳ', 'quý', 'năm', 'tháng', 'lần', 'đợt'])}\s+(?:{either(['trước', 'ngoái'])}|¤+)"
)
_COMPARED: Final = re.compile(
    rf"\s*{either(['so với', 'so'])}\s+(?:{either(['cùng kỳ'])}|{_SINCE})"
)
_CLAUSE_START: Final = re.compile(r"[,:(=]|\s-\s")
# "Số hồ sơ: 85" and "có 85" tell how many, where "tỷ lệ hồ sơ 85" tells the share.
_THINGS: Final = either(["hồ sơ", "hs", "hộ", "người", "văn bản", "xã", "thôn", "đơn vị"])
_COUNTING: Final = re.compile(
    rf"{either(['số'])}\s+{_THINGS}|{_THINGS}\s*[:=]?\s*$"
    rf"|{either(['tử', 'tử số', 'mẫu', 'mẫu số', 'tổng', 'tổng số', 'có', 'số lượng'])}"
    rf"(?:\s+{either(['là', 'có'])})?\s*[:=]?\s*$"
)
# "3/5 xã đã gửi" tells how the asking goes, not how the work goes.
_REPORTED: Final = re.compile(
    rf"{either(['xã', 'phường', 'thôn', 'đơn vị', 'phòng', 'trường', 'đã', 'mới'])}\s+"
    rf"{either(['gửi', 'nộp', 'báo cáo'])}"
)
_RATE: Final = re.compile(either(["tỷ lệ", "tỉ lệ", "phần trăm"]))
_UNFINISHED: Final = re.compile(
    rf"\s*{either(['trên', 'trong', 'và', 'hoặc', 'đến', 'tới', 'trên tổng', 'trên tổng số'])}\W*"
)
# Right before a figure these say that it was, will be or should be so.
_NOT_NOW: Final = either([
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
_BEFORE_NOW: Final = re.compile(rf"{_NOT_NOW}(?:\s+{either(['là', 'đạt', 'có'])})?\s*:?\s*$")
_OF_SOME: Final = re.compile(
    rf"\s*{either(['của', 'ở', 'tại'])}\s+{either(['xã', 'phường', 'thôn'])}"
)
_ASIDE: Final = re.compile(r"\s*\(\s*((?:[^\W\d_]+\s*){1,3})\)")
_SENTENCE_END: Final = re.compile(r"[;\n!?]|(?<!\d)\.(?=\s)|\.\s")
_CLAUSE_END: Final = re.compile(rf"[,;(\n!?]|\.(?:\s|$)|\s-\s|{either(NOTE_STARTS)}")
_EDGE: Final = re.compile(r"^[\s,;:.\-=)]+|[\s,;:(\-=]+$")
_POLITE_END: Final = re.compile(r"(?:\s+(?:ạ|nhé|nha|nhe|anh|chị|em|a))+\W*$", re.IGNORECASE)
_SYLLABLE: Final = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)
# Nobody can pronounce these, so they are initials: VHTT, TTHC, BCĐ.
_SHORTENED: Final = re.compile(r"[bcdđghklmnpqrstvx]{2,6}")
_BORROWED: Final = with_bare(
    "ok online zalo file excel email internet smartphone wifi camera app web website covid vneid "
    "kpi percent egov dvc dvctt tthc ubnd hđnd cntt cđs csdl qđ nđ kh bhyt bhxh vnpt viettel sms "
    "qr link pdf hs tp xp tt sl bc kq nq ioc lgsp ipv dti qlvb cbccvc clip facebook fb tw bv gd "
    "nn kt xh vh tc tb đtb"
)
_FAMILIAR: Final = SAFE_WORDS | TOPIC_WORDS | _BORROWED
