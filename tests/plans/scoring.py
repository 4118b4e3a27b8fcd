"""Compares a reading with the true one, cell by cell."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
DAYS = ("member_deadline_day", "aggregate_deadline_day", "month_rule", "monthly_deadline_day")
OF_TARGET = ("comparator", "value", "value_max", "denominator", "unit")
OF_ROW = ("kind", "text", "monitors", "implementers", "cooperators", "deadline")


@dataclass
class Score:
    """How many cells were compared, and which of them differ."""

    cells: int = 0
    wrong: list[str] = field(default_factory=list)

    def compare(self, name: str, read: object, true: object) -> None:
        self.cells += 1
        if read != true:
            self.wrong.append(f"{name}: {read!r} instead of {true!r}")

    def __str__(self) -> str:
        return f"{self.cells - len(self.wrong)}/{self.cells}"


def plain(value: object) -> object:
    """NFC, white space folded, no spaces round hyphens, no tags and no bold marks."""
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if not isinstance(value, str):
        return value
    text = re.sub(r"<[^<>]*>|\*\*", "", unicodedata.normalize("NFC", value))
    return re.sub(r"\s*([-–])\s*", r"\1", " ".join(text.split()))


def score(read: Json, true: Json) -> Score:
    found = Score()
    for key in ("level", "year"):
        found.compare(key, read["document"][key], true["document"][key])
    found.compare("title", plain(read["document"]["title"]), plain(true["document"]["title"]))
    for key in DAYS:
        found.compare(key, read["reporting"][key], true["reporting"][key])
    for key in ("aggregator", "recipient", "member_recipient"):
        found.compare(key, plain(read["reporting"][key]), plain(true["reporting"].get(key)))
    sections = [(one["no"], plain(one["title"])) for one in true["sections"]]
    found.compare("sections", [(s["no"], plain(s["title"])) for s in read["sections"]], sections)
    _compare_rows(found, read["items"], true["items"])
    return found


def _compare_rows(found: Score, read: list[Json], true: list[Json]) -> None:
    keys = [(row["section"], row["no"]) for row in true]
    found.compare("rows", [(row["section"], row["no"]) for row in read], keys)
    by_key = {(row["section"], row["no"]): row for row in read}
    for key, row in zip(keys, true, strict=True):
        mine = by_key.get(key, {})
        for name in OF_ROW:
            found.compare(f"{key} {name}", plain(mine.get(name)), plain(row[name]))
        found.compare(f"{key} targets", targets(mine), targets(row))


def targets(row: Json) -> list[tuple[object, ...]]:
    return [tuple(one.get(name) for name in OF_TARGET) for one in row.get("targets", ())]


def conflicts(warnings: list[Json], kind: str) -> Counter[tuple[object, ...]]:
    """Conflicts of one kind by the place in the appendix and the two numbers."""
    return Counter(
        (
            one["appendix"]["section"],
            one["appendix"]["no"],
            one["appendix"]["target_index"],
            one["body"]["value"],
            one["appendix"]["value"],
        )
        for one in warnings
        if one["type"] == kind
    )


def due_days(duties: list[Json]) -> Counter[tuple[object, ...]]:
    return Counter((one["responsible"], one["kind"], one["last_on_time"]) for one in duties)


def true_due_days(duties: list[Json]) -> Iterator[tuple[object, ...]]:
    for one in duties:
        yield one["responsible"], one["when"]["kind"], one["when"].get("last_on_time")
