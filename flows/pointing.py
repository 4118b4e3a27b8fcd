"""What typed words point to: an indicator by its code, a question by its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from flows.choices import plain

PLACE = re.compile(r"^(?:minh chung |cau |so |question |no )*(\d{1,3})$")


class Coded(Protocol):
    """Whatever people call by a code, such as I.3."""

    @property
    def code(self) -> str: ...


C = TypeVar("C", bound=Coded)


def mentioned(text: str, rows: Sequence[C]) -> list[C]:
    """Those whose code stands in the text: "rà soát lại I.3" and "chi tieu i3" mean the same."""
    return [row for row in rows if _code(row.code).search(text)]


def leading(text: str, rows: Sequence[C]) -> tuple[C, str] | None:
    """The one whose code the text begins with, and what comes after it."""
    for row in rows:
        found = _code(row.code).match(text.lstrip())
        if found is not None:
            return row, text.lstrip()[found.end() :].lstrip(" :,.–-")
    return None


def place_in(text: str) -> int | None:
    """The 3 of "minh chứng 3" and "câu 3"."""
    found = PLACE.match(plain(text))
    return int(found[1]) if found else None


@lru_cache(maxsize=1_000)
def _code(code: str) -> re.Pattern[str]:
    pieces = re.findall(r"[^\W\d_]+|\d+", code)
    return re.compile(r"(?<![\w.])" + r"[.\s-]?".join(pieces) + r"(?![\w])(?!\.\d)", re.IGNORECASE)
