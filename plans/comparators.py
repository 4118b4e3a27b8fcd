"""Whether a number is to be reached, passed or not passed, told by the words around it."""

import re

from plans.model import Comparator

# Only the word nearest to the number counts; the longer wording stands before its parts.
BEFORE: tuple[tuple[Comparator, str], ...] = (
    (
        "<=",
        (
            r"không (?:(?:để|có)(?:\s\w+){0,3}\s+quá|quá|vượt quá|vượt|trên|hơn|cao hơn|lớn hơn"
            r"|nhiều hơn)|tối đa|nhiều nhất"
            r"|(?:giảm|xuống) còn|giảm xuống|xuống|còn|≤|<=|=<|at most|(?:no|not) more than|up to"
            r"|not exceed(?:ing)?|no later than|within|maximum(?: of)?|(?:reduced|down) to"
        ),
    ),
    (
        ">=",
        (
            r"tối thiểu|ít nhất|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)|≥|>=|=>|at least"
            r"|(?:no|not) (?:less|fewer|lower) than|not (?:below|under)|minimum(?: of)?"
        ),
    ),
    ("<", r"dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|<|under|below|(?:less|fewer|lower) than"),
    (
        ">",
        (
            r"trên|hơn|vượt|cao hơn|lớn hơn|quá|>|above|over|exceeds?|exceeding"
            r"|(?:more|greater|higher) than"
        ),
    ),
    ("=", r"bằng|đúng|=|exactly|equal to"),
    (">=", r"đạt|từ|tới|lên|đến|duy trì|tỷ lệ|tỉ lệ|reach(?:es|ing)?|achieve|to|of"),
)
NEAREST: tuple[tuple[Comparator, re.Pattern[str]], ...] = tuple(
    (
        comparator,
        re.compile(rf"(?:^|(?<!\w))(?:{words})(?:\s+(?:là|mức|từ|khoảng))*\s*$", re.IGNORECASE),
    )
    for comparator, words in BEFORE
)
AT_LEAST = re.compile(
    r"^\s*(?:trở lên|hoặc hơn|\+|(?:or|and) (?:more|above|higher|over))", re.IGNORECASE
)
AT_MOST = re.compile(
    r"^\s*(?:trở xuống|(?:or|and) (?:less|below|lower|fewer|under))", re.IGNORECASE
)
REACH = 40
STRONG_AT_LEAST = NEAREST[1][1]


def stated(before: str) -> Comparator | None:
    """What the words right before a number say, None when they say nothing."""
    near = before[-REACH:]
    return next((comparator for comparator, words in NEAREST if words.search(near)), None)


def of(before: str, after: str) -> Comparator:
    said = stated(before)
    if AT_MOST.match(after):
        return "<=" if said != "<" else said
    if AT_LEAST.match(after):
        return ">=" if said != ">" else said
    return said or ">="


def is_weak(before: str, after: str) -> bool:
    """Whether the words only lead to the number, as `đạt` does, or nothing is said."""
    near = before[-REACH:]
    return not AT_LEAST.match(after) and not STRONG_AT_LEAST.search(near)
