"""Numbers that Word counts itself and that stand nowhere in the text: `1.`, `II.`, `a)`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from plans import numbering

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BULLET = "- "
MOST_LEVELS = 9
HIGHEST = 100_000
HIGHEST_ROMAN = 300


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is counted and shown."""

    shape: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """Every list of a file, and how far each has been counted."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict[str, dict[int, Level]])
    kinds: dict[str, str] = field(default_factory=dict[str, str])
    styles: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])

    def next_of(self, paragraph: Any) -> str:
        """The number of this paragraph with a space behind it, or nothing."""
        number, depth = self._place(paragraph)
        levels = self.lists.get(number)
        if not levels or depth not in levels:
            return ""
        level = levels[depth]
        if level.shape == "bullet":
            return BULLET
        counts = self.counts.setdefault(self.kinds.get(number, number), {})
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, HIGHEST)
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        return "" if level.shape == "none" else f"{_shown(level.text, levels, counts)} "

    def _place(self, paragraph: Any) -> tuple[str, int]:
        properties = paragraph.find(f"{W}pPr")
        style = value_of(properties, "pStyle")
        by_style = self.styles.get(style or "", ("", 0))
        own = properties.find(f"{W}numPr") if properties is not None else None
        if own is None:
            return by_style
        depth = value_of(own, "ilvl") or "0"
        return value_of(own, "numId") or by_style[0], int(depth) if depth.isdecimal() else 0


def numbering_of(part: Any) -> Numbering:
    """The lists that the file declares; a file without lists has no such part."""
    found = Numbering()
    for related in part.rels.values():
        if related.reltype.endswith("/numbering") and not related.is_external:
            _lists(related.target_part.element, found)
        elif related.reltype.endswith("/styles") and not related.is_external:
            found.styles.update(_styles(related.target_part.element))
    return found


def value_of(properties: Any, tag: str) -> str | None:
    element = properties.find(f"{W}{tag}") if properties is not None else None
    return element.get(f"{W}val") if element is not None else None


def _lists(root: Any, found: Numbering) -> None:
    abstract = {one.get(f"{W}abstractNumId"): dict(_levels(one)) for one in
                root.iterchildren(f"{W}abstractNum")}  # fmt: skip
    for one in root.iterchildren(f"{W}num"):
        number, kind = one.get(f"{W}numId") or "", value_of(one, "abstractNumId") or ""
        found.lists[number] = abstract.get(kind, {})
        # Lists of one kind count on together unless one of them starts anew.
        restarts = one.find(f"{W}lvlOverride") is not None
        found.kinds[number] = f"own {number}" if restarts else kind


def _levels(abstract: Any) -> Iterator[tuple[int, Level]]:
    for depth, one in enumerate(abstract.iterchildren(f"{W}lvl")):
        if depth < MOST_LEVELS:
            start = value_of(one, "start") or "1"
            yield (
                depth,
                Level(
                    value_of(one, "numFmt") or "decimal",
                    value_of(one, "lvlText") or "",
                    int(start) if start.isdecimal() else 1,
                ),
            )


def _styles(root: Any) -> Iterator[tuple[str, tuple[str, int]]]:
    for style in root.iterchildren(f"{W}style"):
        properties = style.find(f"{W}pPr")
        own = properties.find(f"{W}numPr") if properties is not None else None
        if own is not None and (number := value_of(own, "numId")):
            depth = value_of(own, "ilvl") or "0"
            yield style.get(f"{W}styleId") or "", (number, int(depth) if depth.isdecimal() else 0)


def _shown(text: str, levels: dict[int, Level], counts: dict[int, int]) -> str:
    def number(hit: re.Match[str]) -> str:
        depth = int(hit[1]) - 1
        level = levels.get(depth, Level())
        return _in_shape(counts.get(depth, level.start), level.shape)

    return re.sub(r"%(\d)", number, text).strip()


def _in_shape(number: int, shape: str) -> str:
    if shape in {"upperRoman", "lowerRoman"}:
        letters = numbering.roman(min(number, HIGHEST_ROMAN))
        return letters if shape == "upperRoman" else letters.lower()
    if shape in {"upperLetter", "lowerLetter"}:
        letter = chr(ord("A") + (number - 1) % 26)
        return letter if shape == "upperLetter" else letter.lower()
    return f"{number:02}" if shape == "decimalZero" else str(number)
