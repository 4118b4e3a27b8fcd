"""A short name for every target of a row, made from the words around its number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.letters import squeeze
from plans.model import Target

LONGEST = 90
COMPARING = re.compile(
    r"(?:[,\s(]|^)(?:(?:phấn đấu|duy trì|tỷ lệ|tỉ lệ|đạt|lên|tới|đến|là|từ|ở mức|bằng|trên|dưới"
    r"|hơn|vượt|tối thiểu|ít nhất|tối đa|không quá|không dưới|không thấp hơn|giảm còn|còn"
    r"|giảm xuống)"
    r"\s*)+$|[<>≥≤=\s(]+$",
    re.IGNORECASE,
)
AFTER = re.compile(r"^\s*(?:trở lên|trở xuống)?\s*", re.IGNORECASE)
OPENING = re.compile(
    r"^(?:[-–+•,;.:\s]|và(?:\s|$)|(?:phấn đấu|duy trì|bảo đảm|đảm bảo)\s+(?=t[ỷỉ] lệ)"
    r"|t[ỷỉ] lệ\s)+",
    re.IGNORECASE,
)
SCOPE = re.compile(r"^(?:đối với|với|cho|ở|tại)\s+(.{3,120}?)[.;,]*$", re.IGNORECASE)
EXCEPT = re.compile(r"\(((?:trừ|không áp dụng|không bao gồm)\s[^()]{3,120})\)", re.IGNORECASE)
BRACKETS = re.compile(r"\s*\([^()]*\)")
# Where one target ends and the next begins, the surest mark first.
CUTS = (
    re.compile(r"[;.]\s+"),
    re.compile(r",\s*(?=t[ỷỉ] (?:lệ|trọng))", re.IGNORECASE),
    re.compile(r"\s(?=và\s)(?!.*\svà\s)", re.DOTALL),
    re.compile(r",\s+"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Where in the text a number stands."""

    start: int
    end: int


def labelled(text: str, found: Sequence[tuple[Piece, Target]]) -> tuple[Target, ...]:
    """The targets with names that are short and differ within the row."""
    cuts = _cuts(text, [piece for piece, _ in found])
    named, base = list[Target](), ""
    for (piece, target), (start, end) in zip(found, cuts, strict=True):
        label, scope = _named(text[start : piece.start], text[piece.end : end], base)
        base = base or label
        named.append(replace(target, label=label, scope=scope))
    return _all_different(named)


def phrases(text: str, pieces: Sequence[Piece]) -> list[str]:
    """The clause of every number, with the number in it."""
    return [text[start:end].strip(" ;,") for start, end in _cuts(text, pieces)]


def _cuts(text: str, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    edges = [0]
    for one, following in pairwise(pieces):
        between = text[one.end : following.start]
        hits = (cut.search(between) for cut in CUTS)
        edges.append(one.end + next((hit.end() for hit in hits if hit), 0))
    return list(zip(edges, [*edges[1:], len(text)], strict=False))[: len(pieces)]


def _named(before: str, after: str, base: str) -> tuple[str, str | None]:
    left = OPENING.sub("", COMPARING.sub("", _last_clause(before)))
    right = AFTER.sub("", after)
    only = SCOPE.match(squeeze(right))
    scope = only[1] if only else _excepted(before + after)
    words = left if left and only else f"{left} {right}" if left else right
    if only and not left:
        words = base
    return _short(words), scope


def _last_clause(before: str) -> str:
    """After `bao gồm:` only the part is named, not the whole."""
    part = before.rpartition(": ")[2]
    return part if part.strip() else before


def _excepted(text: str) -> str | None:
    hit = EXCEPT.search(text)
    return squeeze(hit[1]) if hit else None


def _short(words: str) -> str:
    label = squeeze(BRACKETS.sub("", words)).strip(" ,;.:-")
    if len(label) <= LONGEST:
        return label
    return label[:LONGEST].rpartition(" ")[0].rstrip(" ,;.:-") + "…"


def _all_different(named: Sequence[Target]) -> tuple[Target, ...]:
    """Adds the scope, and where that is not enough a count, to labels that are the same."""
    labels = [target.label for target in named]
    done = list[Target]()
    for number, target in enumerate(named, 1):
        label = target.label
        if labels.count(label) > 1 or not label:
            label = f"{label} ({target.scope})" if target.scope else f"{label} ({number})".strip()
        if any(label == other.label for other in done):
            label = f"{label} ({number})"
        done.append(replace(target, label=label))
    return tuple(done)
