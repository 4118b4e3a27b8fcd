"""Parts what was typed together, and notices figures that stand inside words."""

import re
from typing import Final

from flows.reading.clean import Cleaned, fold
from flows.reading.grammar import decimals
from flows.reading.masks import HIDDEN
from flows.reading.spelling import either, untyped, with_bare

# A glued "a" may be "ạ" or the letter of a class, so it stays where it is.
_AFTER: Final = with_bare(
    "ạ nhé nha nhe rồi em anh chị hộ hs hồ người đơn doanh máy xã thôn đ đồng tr k nghìn ngàn "
    "triệu "
    "tỷ tỉ phần pt pct percent hồ ha km kg tấn do vì trên và đến dn tt lượt văn thủ trường điểm "
    "vb "
    "cái bộ chiếc"
) - {"a"}
_BEFORE: Final = with_bare(
    "đạt là được tỷ tỉ lệ khoảng ước gần hơn trên dưới quý q tháng năm mục câu tử mẫu tổng ngày "
    "đã "
    "xấp xỉ báo cáo bc kq ht"
)
_KNOWN_CODES: Final = re.compile(
    r"\d{1,2}[gh]\d{0,2}|\d{3,4}p|v\d|covid\d*|ipv[46]|[kdc]?m[23]|[htq]\d|\d{1,2}(?:st|nd|rd|th)"
)
# The masks know what these mean: 4G, 15h30.
_READ_LATER: Final = re.compile(r"\d{1,2}[gh]\d{0,2}|v\d")
_MIXED: Final = re.compile(r"(?<!\w)(?=\w*\d)(?=\w*[^\W\d_])\w+")
_LOOKS_LIKE_FIGURES: Final = re.compile(r"[\doOlIОоΟο]+")
_LETTERS_AS_FIGURES: Final = str.maketrans("oOОоΟοlI", "00000011")
_LEADING: Final = re.compile(r"(\d+)([^\W\d_]+)")
_TRAILING: Final = re.compile(r"([^\W\d_]+)(\d+)")
_POINT: Final = either(["phẩy", "chấm"])
_SPOKEN_POINT: Final = re.compile(rf"(?<=\d)\s*{_POINT}\s*(?=\d)", re.IGNORECASE)
_SPOKEN_DECIMALS: Final = re.compile(
    rf"(?<=\d)\s+{_POINT}\s+([^\W\d_]+(?: [^\W\d_]+){{0,2}}?)(?=\s*(?:%|phần|phan|ạ|a\b|$))",
    re.IGNORECASE,
)


def loosen(cleaned: Cleaned) -> Cleaned:
    """The reply with figures standing free; doubtful when a letter was taken for a figure."""
    if cleaned.text.isdigit() or not any(map(str.isdigit, cleaned.text)):
        return cleaned
    shown = _SPOKEN_POINT.sub(",", cleaned.shown)
    shown = _SPOKEN_DECIMALS.sub(_decimals, shown)
    doubts = [cleaned.doubt] if cleaned.doubt else []
    shown = _MIXED.sub(lambda match: _part(match.group(), doubts), shown)
    text = _MIXED.sub(_cover, shown.lower())
    return Cleaned(shown, text, doubts[0] if doubts else None)


def _cover(match: re.Match[str]) -> str:
    word = match.group()
    return word if _READ_LATER.fullmatch(word) else HIDDEN * len(word)


def _decimals(match: re.Match[str]) -> str:
    said = decimals(match.group(1).lower())
    return match.group() if said is None else f",{said}"


def _part(word: str, doubts: list[str]) -> str:
    if _LOOKS_LIKE_FIGURES.fullmatch(word):
        doubts.append("letter_o")
        return word.translate(_LETTERS_AS_FIGURES)
    lowered = word.lower()
    if _KNOWN_CODES.fullmatch(lowered):
        return word
    leading = _LEADING.fullmatch(word)
    if leading and leading[2].lower() in _AFTER:
        return f"{leading[1]} {leading[2]}"
    trailing = _TRAILING.fullmatch(word)
    if trailing and (
        trailing[1].lower() in _BEFORE or untyped(fold(trailing[1].lower())) in _BEFORE
    ):
        return f"{trailing[1]} {trailing[2]}"
    doubts.append("letters_and_figures")
    return word
