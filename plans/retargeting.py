"""Gives a row other targets, in its cell and in its words, so that both say the same."""

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from plans import quantities, targets
from plans.model import Comparator, Number, Row, Target
from plans.written import fold

# Said without diacritics it means the same.
WRITTEN_OUT = (
    ("toi thieu", "tối thiểu"), ("it nhat", "ít nhất"), ("khong qua", "không quá"),
    ("toi da", "tối đa"), ("phan tram", "phần trăm"), ("tro len", "trở lên"),
    ("tro xuong", "trở xuống"), ("tren", "trên"), ("duoi", "dưới"), ("dat", "đạt"),
    ("bang", "bằng"), ("tu", "từ"), ("den", "đến"), ("giam con", "giảm còn"),
)  # fmt: skip
OTHERS = frozenset({"va", "hoac", "la", "at", "least", "most", "over", "under", "more", "than"})
LONGEST = 60


def typed_targets(row: Row, typed: str) -> tuple[Target, ...] | None:
    """The targets that somebody typed for a row; None when it is not targets and nothing else."""
    if not is_bare(row, typed):
        return None
    unit = row.targets[0].unit if row.targets else ""
    found = targets.in_cell(_with_diacritics(typed), unit, row.text)
    if not found or (len(row.targets) > 1 and len(found) != len(row.targets)):
        return None
    if len(found) != len(row.targets):
        return found
    return tuple(
        replace(new, label=old.label, unit=new.unit or old.unit, scope=old.scope)
        for old, new in zip(row.targets, found, strict=True)
    )


def with_value(
    row: Row, index: int, comparator: Comparator | None, value: Number
) -> tuple[Target, ...]:
    """The same targets, one of them as the other side of a contradiction says it."""
    old = row.targets[index]
    new = replace(old, comparator=comparator or old.comparator, value=value, value_max=None)
    return (*row.targets[:index], new, *row.targets[index + 1 :])


def cells(row: Row, wanted: Sequence[Target]) -> dict[str, Any]:
    """What a change of targets sets; the words change along where they then say just that."""
    found: dict[str, Any] = {"targets": [asdict(one) for one in wanted]}
    text = row.text
    for old, new in zip(row.targets, wanted, strict=False):
        text = _said_anew(text, old, new)
    if text != row.text and _meaning(targets.in_text(text)) == _meaning(wanted):
        found["text"] = text
    if row.kind == "task" and wanted:
        found["kind"] = "indicator"
    return found


def _said_anew(text: str, old: Target, new: Target) -> str:
    written = re.escape(_written(old.value)).replace(re.escape(","), "[,.]")
    hits = list(re.finditer(rf"(?<![\d.,]){written}(?![\d]|[.,]\d)", text))
    if len(hits) != 1:
        return text
    before, after = text[: hits[0].start()], text[hits[0].end() :]
    if (old.comparator, new.comparator) == (">", ">="):
        before = re.sub(r"trên\s+$", "", before)
    elif (old.comparator, new.comparator) == (">=", ">"):
        before += "trên "
    return f"{before}{_written(new.value)}{after}"


def _written(value: Number) -> str:
    return str(value).replace(".", ",")


def _meaning(found: Sequence[Target]) -> list[tuple[str, Number, Number | None]]:
    return [(one.comparator, one.value, one.value_max) for one in found]


def is_bare(row: Row, typed: str) -> bool:
    """Nothing but numbers, signs, units and words of comparison."""
    if len(typed) > LONGEST or not re.search(r"\d", typed):
        return False
    plain = fold(typed)
    for word, _ in WRITTEN_OUT:
        plain = re.sub(rf"\b{word}\b", " ", plain)
    units = {word for one in row.targets for word in fold(one.unit).split()}
    left = set(re.findall(r"[^\W\d_]+", plain)) - OTHERS - units
    return not left or bool(re.fullmatch(quantities.UNITS, " ".join(left), re.IGNORECASE))


def _with_diacritics(typed: str) -> str:
    plain = fold(typed)
    for word, written in WRITTEN_OUT:
        for hit in reversed(list(re.finditer(rf"\b{word}\b", plain))):
            typed = typed[: hit.start()] + written + typed[hit.end() :]
            plain = fold(typed)
    return typed
